"""Checking a pack before it is signed: every finding with file, line, code and reason. Pure.

Codes: schema, unknown_code, overlap, gap, dates, proposed_fires, no_source, language, variable, coverage, nudging,
reading_grade, consent, too_long, approval, case, unraisable; warnings: stale, unread. docs/policy.md says what each
means.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date

import tomli

from agent_assist.domain.errors import BadInput
from agent_assist.policy.cases import CASES, cases_of, check
from agent_assist.policy.counsel import COUNSEL, approvals
from agent_assist.policy.lint import rule_checks, script_checks, tag_checks
from agent_assist.policy.lint.currency import currency
from agent_assist.policy.lint.finding import Finding, Places, Severity
from agent_assist.policy.pack import NEEDED, Pack
from agent_assist.policy.pack_files import SCRIPTS
from agent_assist.policy.scripts import SPEECH, ScriptVersion, form_of, parse_script

__all__ = ["Finding", "Severity", "lint"]

_WHOLE = ("retention.toml", "rights.toml", "payment.toml", "consent_record_fields.toml", CASES)
_TITLE = re.compile(r"The file (\S+) cannot be used: (?:(\w+) (.+?): )?(?:'([^']+)' )?(.*)", re.DOTALL)
_AT_LINE = re.compile(r"at line (\d+)")


def lint(contents: Mapping[str, bytes], today: date | None = None) -> list[Finding]:
    """Return everything that is wrong with a pack, in order of file and line; empty if it is clean.

    Args:
        contents: the files by name, signed or not.
        today: the day from which the age of readings counts; None: nothing is said of their age.
    """
    at = Places(contents)
    found = list(_schema(contents, at))
    if any(one.code == "schema" for one in found):
        return sorted(set(found))
    pack = Pack(contents, "the pack")
    documents = {name: _parsed(data) for name, data in contents.items()}
    for rule_check in (rule_checks.sources, rule_checks.codes, rule_checks.actions):
        found += rule_check(documents, at)
    found += [*rule_checks.dates(documents, at), *rule_checks.proposals(documents, at)]
    found += tag_checks.tags(pack, at)
    scripts = _scripts(contents)
    if scripts:
        found += script_checks.languages(scripts, pack.purposes, at)
        found += script_checks.variables(scripts, at)
        found += script_checks.coverage(scripts, pack.purposes, at)
        found += script_checks.nudging(scripts, pack.purposes, at)
        found += script_checks.lengths(scripts, at)
        found += script_checks.consent(scripts, at)
        found += script_checks.too_long(scripts, pack.purposes, at)
        found += script_checks.counsel(scripts, contents, at)
    found += _cases(contents, pack, at)
    if today is not None:
        found += currency(documents, at, today)
    return sorted(set(found))


def _schema(contents: Mapping[str, bytes], at: Places) -> Iterator[Finding]:
    """What stops a file from being read; a file that a whole pack has and this one lacks."""
    for name in (*NEEDED, *_WHOLE):
        if name not in contents:
            yield Finding(name, 0, "schema", "the file is missing")
    if not any(name.startswith(f"{SCRIPTS}/") for name in contents):
        yield Finding(SCRIPTS, 0, "schema", "there are no scripts")
    if any(name not in contents for name in NEEDED):
        return
    pack: list[Pack] = []
    yield from _tried(lambda: pack.append(Pack(contents, "the pack")), contents, at)
    if not pack:
        return
    asked: list[tuple[str, Callable[[], object]]] = [
        ("retention.toml", lambda: pack[0].retention),
        ("rights.toml", lambda: pack[0].rights),
        ("payment.toml", lambda: pack[0].payment),
        ("consent_record_fields.toml", lambda: pack[0].record_fields),
        ("consent_life.toml", lambda: pack[0].consent_lives),
        ("calling_hours.toml", lambda: pack[0].calling_times),
        ("profile.toml", lambda: pack[0].profile_questions),
        (CASES, lambda: cases_of(contents[CASES])),
        (COUNSEL, lambda: approvals(contents)),
        (SPEECH, lambda: form_of(SPEECH, contents[SPEECH])),
    ]
    for name, ask in asked:
        if name in contents:
            yield from _tried(ask, contents, at)
    for name in contents:
        if name.startswith(f"{SCRIPTS}/"):
            yield from _tried(lambda name=name: parse_script(name, contents[name]), contents, at)  # type: ignore[misc]


def _tried(ask: Callable[[], object], contents: Mapping[str, bytes], at: Places) -> Iterator[Finding]:
    try:
        ask()
    except BadInput as error:
        yield _of_error(error, contents, at)


def _of_error(error: BadInput, contents: Mapping[str, bytes], at: Places) -> Finding:
    """Turn the loader's error into a finding with its line."""
    match = _TITLE.match(error.title)
    if match is None:
        return Finding("", 0, "schema", error.title)
    file, table, row, key, what = match.groups()
    stated = _AT_LINE.search(what or "")
    line = int(stated[1]) if stated else at.at(file, f"{table}.{row}" if table and row else "", key or "")
    reason = error.title.partition(": ")[2].rstrip(".")
    names = [name for name in contents if name == file or name.endswith(f"/{file}")]
    return Finding(names[0] if names else file, line, "schema", reason)


def _scripts(contents: Mapping[str, bytes]) -> dict[str, tuple[ScriptVersion, ...]]:
    return {name: parse_script(name, data) for name, data in contents.items() if name.startswith(f"{SCRIPTS}/")}


def _cases(contents: Mapping[str, bytes], pack: Pack, at: Places) -> Iterator[Finding]:
    """Worked cases that the pack cannot answer, or answers otherwise."""
    for case in cases_of(contents[CASES]):
        line = at.at(CASES, f"case.{case.id}")
        try:
            result = check(pack, case)
        except BadInput as error:
            yield Finding(CASES, line, "case", f"{case.id}: {error.title}")
            continue
        if not result.passed:
            yield Finding(CASES, line, "case", f"{case.id}: {'; '.join(result.differences)}")


def _parsed(data: bytes) -> dict[str, object]:
    return tomli.loads(data.decode())
