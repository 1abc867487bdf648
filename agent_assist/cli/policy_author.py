"""`agent-assist policy test`, `lint` and `diff`: for whoever writes a pack."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from agent_assist.cli.lines import write_json, write_line
from agent_assist.policy import default_pack_path, load
from agent_assist.policy.cases import check, load_cases


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


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {"test": test}
