"""`agent-assist policy test`, `lint`, `scripts` and `diff`: for whoever writes a pack."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from agent_assist.cli.dates import day
from agent_assist.cli.lines import write_json, write_line
from agent_assist.domain.clock import utc_of
from agent_assist.policy import default_pack_path, load
from agent_assist.policy.cases import check, load_cases
from agent_assist.policy.pack_files import read_contents


def test(options: argparse.Namespace) -> int:
    """Run the worked cases; exit code 1 if one does not come out as written."""
    folder = options.folder or options.pack or str(default_pack_path())
    pack = load(folder)
    results = [check(pack, case) for case in load_cases(folder)]
    failed = [result for result in results if not result.passed]
    if options.json:
        cases = [
            {
                "id": result.case.id,
                "passed": result.passed,
                "level_override": result.case.level_override,
                "differences": list(result.differences),
            }
            for result in results
        ]
        write_json({"cases": cases, "failed": len(failed), "pack": pack.manifest.id, "digest": pack.ref.digest})
    else:
        for result in failed:
            write_line(f"{result.case.id} {result.case.title}: {'; '.join(result.differences)}")
        write_line(f"{len(results) - len(failed)} of {len(results)} cases came out as written.")
    return 1 if failed else 0


def lint(options: argparse.Namespace) -> int:
    """Check a pack before it is signed; exit code 1 if an error is found, 0 if there is nothing or warnings alone."""
    from agent_assist.desktop.runtime.clock import SystemClock
    from agent_assist.policy.lint import Severity  # its tables are needed here alone
    from agent_assist.policy.lint import lint as find

    today = day(options.on) if options.on else utc_of(SystemClock().now_ms()).date()
    found = find(read_contents(Path(options.folder or default_pack_path())), today)
    errors = sum(one.severity is Severity.ERROR for one in found)
    if options.json:
        write_json({"findings": [one.to_json() for one in found]})
        return 1 if errors else 0
    for one in found:
        mark = "" if one.severity is Severity.ERROR else " (warning)"
        write_line(f"{one.file}:{one.line}: {one.code}{mark}: {one.reason}")
    write_line(f"{errors} found, {len(found) - errors} warnings." if found else "clean: nothing was found.")
    return 1 if errors else 0


def diff(options: argparse.Namespace) -> int:
    """Say what changes between two packs, and for which worked cases; exit code 0 whether anything does or not."""
    from agent_assist.policy.differences import case_changes, differences

    old, new = load(options.old), load(options.new)
    changes, cases = differences(old, new), case_changes(old, new)
    if options.json:
        write_json(
            {
                "changes": [{"about": one.about, "name": one.name, "says": one.says} for one in changes],
                "cases": [{"id": one.id, "title": one.title, "differences": list(one.says)} for one in cases],
            }
        )
        return 0
    for change in changes:
        write_line(change.says)
    for case in cases:
        write_line(f"case {case.id} {case.title}: {'; '.join(case.says)}")
    write_line(f"{len(changes)} changes, {len(cases)} worked cases with another answer.")
    return 0


def scripts(options: argparse.Namespace) -> int:
    """List what agents read out, and which of it is a draft: a text that counsel has signed for no place."""
    from agent_assist.policy.spoken import drafts, spoken_rows

    pack = load(options.folder or default_pack_path())
    rows, unsigned = spoken_rows(pack), drafts(pack)
    if options.json:
        found = [row.to_json() for row in rows]
        write_json({"scripts": found, "drafts": unsigned, "pack": pack.manifest.id, "digest": pack.ref.digest})
        return 0
    for row in rows:
        script = row.script
        signed = "; ".join(
            f"{one.counsel}, {one.day.isoformat()}, for {', '.join(one.places)}" for one in row.approvals
        )
        about = f"{script.id} {script.language} (version {script.version}, {script.form}, {row.seconds:.1f} s)"
        write_line(f"{about}: {f'signed by {signed}' if signed else 'draft'}, {script.digest}")
    write_line(f"{len(rows)} texts, {unsigned} of them drafts: no counsel has signed those for any place.")
    return 0


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {"lint": lint, "test": test, "diff": diff, "scripts": scripts}
