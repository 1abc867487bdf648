"""The shape of the code: sizes, names, forbidden constructs, and what may never be written in it."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted(
    p
    for folder in ("agent_assist", "tests", "bench", "lab", "packaging", "relay", "translations")
    for p in (ROOT / folder).rglob("*.py")
)
PRODUCT = [p for p in SOURCES if "agent_assist" in p.relative_to(ROOT).parts[:1]]
MODULE_LINES, CLASS_LINES, CLASS_METHODS, FUNCTION_LINES = 500, 250, 20, 50
FORBIDDEN_NAMES = {"utils", "helpers", "common", "manager", "base", "misc", "util", "helper"}
FORBIDDEN_CALLS = {"processEvents", "moveToThread", "terminate_thread"}
FORBIDDEN_BASES = {"QThread", "QRunnable", "QThreadPool"}
FORBIDDEN_MODULES = {"qasync", "PySide6.QtAsyncio", "unittest.mock"}


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_sizes(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= MODULE_LINES
    for node in ast.walk(ast.parse(text)):
        length = (getattr(node, "end_lineno", 0) or 0) - getattr(node, "lineno", 0) + 1
        if isinstance(node, ast.ClassDef):
            methods = [child for child in node.body if isinstance(child, ast.FunctionDef)]
            assert length <= CLASS_LINES, node.name
            assert len(methods) <= CLASS_METHODS, node.name
        elif isinstance(node, ast.FunctionDef):
            assert length <= FUNCTION_LINES, node.name


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_names(path: Path) -> None:
    assert path.stem not in FORBIDDEN_NAMES


@pytest.mark.parametrize("path", PRODUCT, ids=name_of)
def test_no_forbidden_constructs(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            assert node.attr not in FORBIDDEN_CALLS, node.lineno
        if isinstance(node, ast.ClassDef):
            bases = {getattr(b, "id", getattr(b, "attr", "")) for b in node.bases}
            assert not bases & FORBIDDEN_BASES, node.name
        if isinstance(node, ast.Import):
            assert not {alias.name for alias in node.names} & FORBIDDEN_MODULES
        if isinstance(node, ast.ImportFrom):
            assert node.module not in FORBIDDEN_MODULES


@pytest.mark.parametrize("path", PRODUCT, ids=name_of)
def test_broad_except_only_where_allowed(path: Path) -> None:
    allowed = {"agent_assist/desktop/runtime/lane.py", "agent_assist/server/app.py"}
    broad = [
        node.lineno
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler) and isinstance(node.type, ast.Name) and node.type.id == "Exception"
    ]
    assert not broad or name_of(path).replace("\\", "/") in allowed


def test_every_module_says_what_it_is() -> None:
    silent = [name_of(p) for p in PRODUCT if not ast.get_docstring(ast.parse(p.read_text(encoding="utf-8")))]
    assert silent == []


def test_no_registry_address_in_locks() -> None:
    pattern = re.compile(r"https?://|--index-url|--extra-index-url|--find-links")
    found = [p.name for p in (ROOT / "requirements").glob("*.txt") if pattern.search(p.read_text(encoding="utf-8"))]
    assert found == []
