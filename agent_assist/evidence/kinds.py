"""The kinds of facts as others read them: the page docs/evidence-kinds.md and the JSON Schema, made from the types.

`agent-assist ledger kinds` prints both. The tests compare them with the files in docs, so that no kind and no field can
be added without being published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType
from typing import Any, TypeAlias

import msgspec

from agent_assist.domain.binding import DecidedRule, Duty, HoursRule, Source
from agent_assist.domain.facts import THEMES, TYPES, FactBody, Writer
from agent_assist.domain.facts.body import About
from agent_assist.domain.facts.calibration import RoundCase
from agent_assist.domain.facts.calls import DrillStepDone
from agent_assist.domain.facts.consent import CarriedState
from agent_assist.domain.facts.places import AskedQuestion, KnownTag
from agent_assist.domain.facts.recorder import SpanHeard
from agent_assist.domain.facts.review import Deadline

Json: TypeAlias = dict[str, Any]
"""A document, or a part of one, that is written as JSON."""
_WRITERS = {
    Writer.AGENT: "the agent's desktop",
    Writer.DESKTOP: "a desktop by itself",
    Writer.SUPERVISOR: "a supervisor who is signed in",
    Writer.SERVER: "the server",
}
_ARGUMENT = re.compile(r"^(?P<names>[a-z_]+(?:, [a-z_]+)*): (?P<meaning>.*)$")
PARTS: tuple[type[msgspec.Struct], ...] = (
    AskedQuestion, DecidedRule, Source, Duty, CarriedState, SpanHeard, DrillStepDone, Deadline, KnownTag,
    HoursRule, RoundCase,
)  # fmt: skip
"""What stands inside a body as an object of its own."""
_ENVELOPE: Json = {
    "v": {"const": 1},
    "id": {"type": "string", "description": "UUID version 7 in lower case"},
    "tenant": {"type": "string"},
    "device": {"type": "string"},
    "seq": {"type": "integer", "minimum": 1},
    "prev": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    "at": {"type": "string", "description": "RFC 3339 with milliseconds and Z"},
    "mono_ms": {"type": "integer", "minimum": 0},
    "contact": {"type": "string", "description": "UUID version 7, or empty"},
    "actor": {
        "type": "object",
        "properties": {"id": {"type": "string"}, "role": {"enum": ["agent", "supervisor", "system"]}},
        "required": ["id", "role"],
        "additionalProperties": False,
    },
    "kind": {"type": "string"},
    "policy": {
        "anyOf": [
            {"type": "null"},
            {
                "type": "object",
                "properties": {"pack": {"type": "string"}, "decision": {"type": "string"}},
                "required": ["pack", "decision"],
                "additionalProperties": False,
            },
        ]
    },
    "body": {"type": "object"},
}
_DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
_CLOSED = {
    "type": "object",
    "properties": {name: {"type": "string"} for name in ("kid", "n", "c")},
    "required": ["kid", "n", "c"],
    "additionalProperties": False,
}


def schema() -> Json:
    """Return the JSON Schema (2020-12) of an event: its envelope, and the body of each known kind.

    A name that a body does not declare is allowed, as is null for a value that may be missing: a reader passes over the
    one and takes the other as missing. A kind that is not listed may have any body, for a reader passes over it.
    """
    _, parts = msgspec.json.schema_components(list(TYPES.values()), ref_template="#/$defs/{name}")
    for kind in TYPES.values():
        parts[kind.__name__] = _body(kind, parts[kind.__name__])
    known = [
        {
            "if": {"properties": {"kind": {"const": name}}},
            "then": {"properties": {"body": {"$ref": f"#/$defs/{kind.__name__}"}}},
        }
        for name, kind in TYPES.items()
    ]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An event of Agent Assist, format 1",
        "type": "object",
        "properties": dict(_ENVELOPE),
        "required": list(_ENVELOPE),
        "additionalProperties": False,
        "allOf": known,
        "$defs": {**parts, "Closed": _CLOSED},
    }


def _body(kind: type[FactBody], found: Json) -> Json:
    rules = kind.RULES
    properties: dict[str, object] = {}
    for name, value in found.get("properties", {}).items():
        shown = _dated({key: part for key, part in value.items() if key != "default"})
        if name in rules.strict:
            shown = {"type": "string", "description": f"an unknown word counts as {rules.strict[name].value}"}
        elif name in rules.soft:
            shown = {"description": "counts as missing where it cannot be read"}
        if name not in found.get("required", ()):
            shown = {"anyOf": [shown, {"type": "null"}]}
        properties[name] = shown
    closed = {name: {"$ref": "#/$defs/Closed"} for name in rules.closable}
    if closed:
        properties["personal"] = {"type": "object", "properties": closed, "additionalProperties": False}
    else:
        properties["personal"] = False
    said = {"type": "object", "description": meaning(kind), "properties": properties}
    return {**said, "required": found["required"]} if found.get("required") else said


def _dated(form: Json) -> Json:
    """Return what a value may be, with the pattern of a day: to most validators a format alone is a remark."""
    if "anyOf" in form:
        return {**form, "anyOf": [_dated(one) for one in form["anyOf"]]}
    return {**form, "pattern": _DAY} if form.get("format") == "date" else form


def page() -> str:
    """Return the Markdown page of all kinds: who writes each, about what, its values, and what follows it."""
    lines = [
        "# Kinds of facts",
        "",
        "Made from the types in `agent_assist/domain/facts` by `agent-assist ledger kinds`; do not edit it.",
        "The envelope and the rules for readers stand in [evidence-format.md](evidence-format.md), the",
        "same kinds as a JSON Schema in [evidence.schema.json](evidence.schema.json).",
        "",
        f"There are {len(TYPES)} kinds. The server refuses a kind from anybody but its writers, about anything",
        "but what it may be about, and with a personal value that is not closed with the key of its own contact",
        "(`contact.` and the contact's id). A contact is the writer's own, but for a supervisor and the server.",
    ]
    for theme in THEMES:
        lines += ["", f"## {_title(theme)}"]
        for kind in TYPES.values():
            if kind.__module__ == theme.__name__:
                lines += _section(kind)
    lines += ["", "## Objects that stand in bodies"]
    for part in PARTS:
        lines += ["", f"### {part.__name__}", "", meaning(part), *_table(part)]
    return "\n".join(lines) + "\n"


def _title(theme: ModuleType) -> str:
    title = (theme.__doc__ or "").strip().splitlines()[0].removeprefix("Facts about ").rstrip(".")
    return title[:1].upper() + title[1:]


def _section(kind: type[FactBody]) -> Iterator[str]:
    rules = kind.RULES
    about = [
        word for what, word in ((About.CONTACT, "a contact"), (About.NOTHING, "no contact")) if what in rules.about
    ]
    writers = " or ".join(_WRITERS[writer] for writer in Writer if writer in rules.writers)
    yield from ("", f"### `{kind.KIND}`", "", meaning(kind), "")
    yield f"- Written by {writers}, about {' or '.join(about)}."
    if rules.personal:
        yield f"- Personal: {', '.join(f'`{name}`' for name in rules.personal)}."
    if rules.closed:
        named = ", ".join(f"`{name}`" for name in rules.closed)
        yield f"- Closed like personal values: {named}. Facts of earlier versions have them in the clear."
    if rules.effects:
        yield f"- What follows: {', '.join(sorted(effect.value for effect in rules.effects))}."
    yield (
        f"- The customer's page has no sentence for it: {rules.untold}."
        if rules.untold
        else ("- The customer's page has a sentence for it.")
    )
    if rules.doubts:
        yield "- One that cannot be read leaves it in doubt where people are, and no place counts as known."
    yield from _table(kind)


def _table(kind: type[msgspec.Struct]) -> Iterator[str]:
    meanings, types = arguments(kind), _types(kind)
    if types:
        yield from ("", "| value | type | meaning |", "|---|---|---|")
        yield from (f"| `{name}` | {form} | {meanings[name]} |" for name, form in types.items())


def meaning(kind: type[msgspec.Struct]) -> str:
    """Return what a kind says: the first paragraph of its docstring, as one line."""
    return " ".join((kind.__doc__ or "").strip().split("\n\n")[0].split())


def arguments(kind: type[msgspec.Struct]) -> dict[str, str]:
    """Return the meaning of each value of a kind, from the docstrings of its type and of what it is derived from."""
    found: dict[str, str] = {}
    for one in reversed(kind.__mro__):
        if one is not kind and not (isinstance(one, type) and issubclass(one, FactBody)):
            continue
        current: list[str] = []
        for line in (one.__doc__ or "").partition("Args:")[2].splitlines():
            named = _ARGUMENT.match(line.strip())
            if named:
                current = named["names"].split(", ")
                found |= dict.fromkeys(current, named["meaning"])
            elif line.strip():
                found |= {name: f"{found[name]} {line.strip()}" for name in current}
    return found


def _types(kind: type[msgspec.Struct]) -> dict[str, str]:
    (shown,), parts = msgspec.json.schema_components([kind], ref_template="{name}")
    values = parts[shown["$ref"]].get("properties", {})
    return {name: _form(value, parts) for name, value in values.items()}


def _form(value: Json, parts: Json) -> str:
    """Return what a value may be, in the few words of a table's cell."""
    if "anyOf" in value:
        return " or ".join(_form(one, parts) for one in value["anyOf"])
    if "$ref" in value:
        named = parts[value["$ref"]]
        return _form(named, parts) if "enum" in named else f"object: {', '.join(f'`{n}`' for n in named['properties'])}"
    if "enum" in value:
        return ", ".join(f"`{word}`" for word in value["enum"])
    if value["type"] == "array":
        items = value.get("prefixItems") or [value.get("items", {})]
        return f"list of {' and '.join(_form(one, parts) for one in items)}"
    words = {
        "string": "day" if value.get("format") == "date" else "text",
        "integer": value.get("description", "number"),
        "boolean": "yes or no",
        "null": "null",
    }
    if value["type"] == "object":
        return f"text → {_form(value.get('additionalProperties', {}), parts)}"
    return str(words[value["type"]])
