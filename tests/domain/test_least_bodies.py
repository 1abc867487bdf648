"""How a body that says next to nothing is read: old ledgers leave out what came later, and each default has a meaning.

A default that changes gives facts of old another meaning. For a new kind or field add its lines by
`python -m tests.domain.test_least_bodies`, and read what it wrote.
"""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from agent_assist.domain.facts import THEMES, TYPES
from agent_assist.domain.facts.body import typed
from tests.fact_samples import LEAST

KEPT = Path(__file__).with_name("least_bodies.json")


def plain(value: object) -> object:
    """Return a body with all its values, also those that are as they are by default."""
    if isinstance(value, msgspec.Struct):
        return {name: plain(getattr(value, name)) for name in value.__struct_fields__}
    if value is msgspec.UNSET:
        return "left out"
    return [plain(one) for one in value] if isinstance(value, tuple) else msgspec.to_builtins(value, str_keys=True)


def least() -> dict[str, object]:
    bodies = {str(kind): plain(typed(body, LEAST.get(kind, {}))) for kind, body in TYPES.items()}
    parts = {
        f"{theme.__name__.rpartition('.')[2]}.{name}": {
            field.name: plain(field.default)
            for field in msgspec.structs.fields(part)
            if field.default is not msgspec.NODEFAULT
        }
        for theme in THEMES
        for name, part in vars(theme).items()
        if isinstance(part, type) and issubclass(part, msgspec.Struct) and part.__module__ == theme.__name__
    }
    return bodies | parts


def test_a_body_that_says_next_to_nothing_is_read_as_ever() -> None:
    assert json.loads(json.dumps(least())) == json.loads(KEPT.read_text(encoding="utf-8"))


if __name__ == "__main__":
    KEPT.write_text(json.dumps(least(), indent=1, sort_keys=True) + "\n", encoding="utf-8", newline="\n")
