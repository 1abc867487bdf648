"""Bodies of facts are read by the types of domain/facts: by no key in Python, and by no path in SQL."""

from __future__ import annotations

import ast
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PRODUCT = sorted((ROOT / "agent_assist").rglob("*.py"))
SCRIPTS = sorted(path for folder in ("agent_assist", "resources") for path in (ROOT / folder).rglob("*.sql"))
MIGRATIONS = ROOT / "agent_assist" / "desktop" / "store" / "migrations"
INTO = re.compile(r"\bjsonb?_(?!valid\b)\w+\s*\(|->>?\s*['\"$?:]|#>>?|\bjsonb?_path", re.IGNORECASE)
"""SQL that looks into JSON. Whether a text is JSON at all may be asked."""
OF_SQLALCHEMY = {"JSON", "JSONB"}
ROWS = {"row"}
"""What may be read by keys: a row of the server is no fact, and its body is a message of the protocol."""


def into_bodies(text: str) -> Iterator[str]:
    """Yield each place of a module that reads a body by keys, in Python or in SQL."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and INTO.search(node.value):
            yield f"line {node.lineno}: SQL reads into JSON"
        elif isinstance(node, ast.Attribute) and (node.attr in OF_SQLALCHEMY or node.attr.startswith("json_")):
            yield f"line {node.lineno}: {node.attr} reads into JSON"
        elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant) and is_body(node.value):
            yield f"line {node.lineno}: {node.slice.value!r} is read out of a body"
        elif isinstance(node, ast.Attribute) and node.attr == "get" and is_body(node.value):
            yield f"line {node.lineno}: a value is read out of a body"


def is_body(node: ast.expr) -> bool:
    """Tell whether an expression is the body of an event or of a fact: `x["body"]` or `x.body`."""
    if isinstance(node, ast.Subscript):
        return isinstance(node.slice, ast.Constant) and node.slice.value == "body"
    if not isinstance(node, ast.Attribute) or node.attr != "body":
        return False
    return not (isinstance(node.value, ast.Name) and node.value.id in ROWS)


def test_no_body_is_read_by_keys() -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}: {place}"
        for path in PRODUCT
        for place in into_bodies(path.read_text(encoding="utf-8"))
    ]
    assert found == []
    assert len(PRODUCT) > 250


def looking(scripts: list[str]) -> list[str]:
    """Return what of a schema looks into JSON, once every script was run. A script itself is never changed again."""
    with closing(sqlite3.connect(":memory:")) as database:
        for script in scripts:
            database.executescript(script)
        made = database.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return [name for name, sql in made if INTO.search(sql)]


def test_nothing_in_the_schema_looks_into_a_body() -> None:
    texts = [path.read_text(encoding="utf-8") for path in SCRIPTS if path.parent == MIGRATIONS]
    assert looking(texts) == []
    assert looking(texts[:1]) == ["contact_projected", "flag_projected"], "the check sees what the first one made"
    others = [path for path in SCRIPTS if path.parent != MIGRATIONS and INTO.search(path.read_text(encoding="utf-8"))]
    assert others == []


@pytest.mark.parametrize(
    "planted",
    [
        "db.execute(\"SELECT json_extract(e.data, '$.body.purpose') FROM event e\")",
        "db.execute(f\"SELECT 1 FROM json_each({column}, '$.purposes')\")",
        "db.execute(\"SELECT data->>'$.body.flag' FROM event\")",
        "db.execute(\"SELECT data::jsonb #>> '{body,flag}' FROM event\")",
        "sa.select(sa.func.json_extract(event.c.data, path))",
        "sa.select(sa.cast(event.c.data, sa.JSON))",
        'json.loads(data)["body"]["purpose"]',
        'event.value["body"].get("purpose")',
        'fact.body["purpose"]',
        'fact.body.get("purpose")',
    ],
)
def test_a_planted_read_is_seen(planted: str) -> None:
    assert len(list(into_bodies(planted))) == 1


def test_a_row_of_the_server_and_a_typed_body_may_be_read() -> None:
    allowed = "row.body.get('contact'); body.purpose; typed(kind, value['body']); 'CASE WHEN json_valid(?4) THEN ?4'"
    assert list(into_bodies(allowed)) == []
