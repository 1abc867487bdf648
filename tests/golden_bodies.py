"""Golden bodies: what each kind of fact held when the last version without typed facts wrote it.

That version played the courses of tests/desktop/services and tests/server and its bodies were kept, one line each:
kind, body, and the names of the personal values. The typed facts must write the same. There is no program that writes
these lines again: a line that differs is a change of the format, or of the course. Of the course there was one: an
answer about the transcript no longer names the opening sentence, which does not speak of it. No panel is part of these
courses that would show its own question, so nothing was read. Free text and ids from outside that were in the clear
then are closed now, and nothing else (`today`); read, the lines still say all of it.

What a decision knows of the call, and the duties that follow, are left out: little of it was known then (ADR 35). A
decision that more knowledge alone brought was not made, and no moment was asked about.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from agent_assist.domain.facts import TYPES, Fact, FactKind

TESTS: Final = Path(__file__).parent
CALLS: Final = TESTS / "desktop" / "services" / "golden_bodies.jsonl"
STATES: Final = TESTS / "desktop" / "services" / "golden_states.jsonl"
SERVER: Final = TESTS / "server" / "golden_bodies.jsonl"
VARIES: Final = frozenset(
    (
        "digest", "version", "spoken_ms", "summary", "citations", "confidence", "sources", "text",
        "standard", "pack", "device", "public_key",
    )
)  # fmt: skip
"""Texts of the pack, which change with the law and not with the format; and what is made by chance."""
_OF_ANOTHER_TYPE: Final = {"spoken_ms": 12_000, "citations": ["art. 7"], "sources": []}
NOTES: Final = frozenset({"before", "after"})
"""Checkpoints of a log: their roots and signatures are made by chance."""
_ID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def golden(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def today(file: Path) -> list[str]:
    """Return the golden lines as they are written since ADR 32: what may be a person's is closed, by the same name."""
    return [_closed(text) for text in golden(file)]


def _closed(text: str) -> str:
    kind, body, personal = json.loads(text)
    body = without_knowledge(kind, body)
    may_be = [name for name in TYPES[kind].RULES.closed if body.get(name) not in TYPES[kind].OWN_WORDS]
    closed = [name for name in may_be if body.pop(name, "")]
    return json.dumps([kind, body, sorted((*personal, *closed))], sort_keys=True, ensure_ascii=False)


def without_knowledge(kind: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the body of a decision without what it knows now and did not then; others as it is."""
    if kind == FactKind.REVIEW_DECIDED:  # how severe a supervisor finds a flag was not asked then
        return {name: value for name, value in body.items() if name != "severity"}
    if kind != FactKind.POLICY_DECIDED:
        return dict(body)
    left = {name: value for name, value in body.items() if name not in {"rests_on", "at_ms", "overlays"}}
    if isinstance(left.get("question"), Mapping):
        left["question"] = {name: value for name, value in left["question"].items() if name != "facts"}
    return left


def kinds(files: Iterable[Path] = (CALLS, STATES, SERVER)) -> set[str]:
    return {json.loads(line)[0] for file in files for line in golden(file)}


def bodies(facts: Iterable[Fact]) -> list[str]:
    """Return the lines of facts, without what varies."""
    then = [fact for fact in facts if fact.body.get("trigger") != "call_known"]
    return [line(fact.kind, without_knowledge(fact.kind, fact.body), fact.personal) for fact in then]


def whole(text: str) -> tuple[str, dict[str, Any], list[str]]:
    """Return kind, body and names of the personal values of a line, something of the right type in what varies."""
    kind, body, personal = json.loads(text)
    return kind, _filled(body), personal


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            name: _OF_ANOTHER_TYPE.get(name, part) if part == f"({name})" else _filled(part)
            for name, part in value.items()
        }
    return [_filled(part) for part in value] if isinstance(value, list) else value


def line(kind: str, body: Mapping[str, object], personal: Iterable[str] = ()) -> str:
    return json.dumps([kind, _steady(dict(body)), sorted(personal)], sort_keys=True, ensure_ascii=False)


def _steady(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _named(name, part) for name, part in value.items()}
    if isinstance(value, list):
        return [_steady(part) for part in value]
    return _ID.sub("(id)", value) if isinstance(value, str) else value


def _named(name: str, value: Any) -> Any:
    if name in VARIES:
        return f"({name})"
    if name in NOTES and isinstance(value, str):
        return f"({value.count(chr(10))} lines)"
    return _steady(value)
