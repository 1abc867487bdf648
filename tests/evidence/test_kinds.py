"""What is published of the kinds is what the types say: the page and the JSON Schema."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from agent_assist.cli import ledger as ledger_command
from agent_assist.domain.facts import TYPES
from agent_assist.evidence import kinds

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_the_page_and_the_schema_are_those_of_the_types(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    for arguments, name in ((["kinds"], "evidence-kinds.md"), (["kinds", "--schema"], "evidence.schema.json")):
        assert ledger_command.run(arguments) == 0
        published = (DOCS / name).read_bytes()
        assert capfdbinary.readouterr().out == published, f"write docs/{name} again: agent-assist ledger {arguments}"


def test_every_value_of_every_kind_has_a_meaning() -> None:
    for kind in (*TYPES.values(), *kinds.PARTS):
        named = kinds.arguments(kind)
        assert set(named) == set(kind.__struct_fields__), kind.__name__
        assert all(text.endswith(".") for text in named.values()), kind.__name__
        assert len(kinds.meaning(kind).split()) > 3, kind.__name__


def test_every_object_that_stands_in_a_body_is_published() -> None:
    parts = kinds.schema()["$defs"]
    nested = {name for name, part in parts.items() if "properties" in part} - {of.__name__ for of in TYPES.values()}
    assert nested == {part.__name__ for part in kinds.PARTS} | {"Closed"}


def test_the_schema_names_each_kind_with_its_personal_values() -> None:
    schema = kinds.schema()
    bodies = {one["if"]["properties"]["kind"]["const"]: one["then"] for one in schema["allOf"]}
    assert set(bodies) == set(TYPES)
    for name, kind in TYPES.items():
        reference = bodies[name]["properties"]["body"]["$ref"]
        body = schema["$defs"][reference.rpartition("/")[2]]
        assert set(body["properties"]) == {*kind.__struct_fields__, "personal"}
        personal = body["properties"]["personal"]
        assert (set(personal["properties"]) if personal else set()) == set(kind.RULES.closable)
    for reference in _references(json.loads((DOCS / "evidence.schema.json").read_bytes())):
        assert reference.removeprefix("#/$defs/") in schema["$defs"]


def _references(value: object) -> list[str]:
    if isinstance(value, dict):
        here = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return here + [one for part in value.values() for one in _references(part)]
    return [one for part in value for one in _references(part)] if isinstance(value, list) else []
