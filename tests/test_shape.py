"""The shape of the code: sizes, names, forbidden constructs, and what may never be written in it."""

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
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
MASKING_LINES = 250
AROUND_TYPES = {"Any": 60, "cast": 5, "ignore": 15}
"""Most ways around the type checker; what libraries without types return needs some."""
FORBIDDEN_NAMES = {"utils", "helpers", "common", "manager", "base", "misc", "util", "helper"}
FORBIDDEN_CALLS = {"processEvents", "moveToThread", "terminate_thread"}
FORBIDDEN_BASES = {"QThread", "QRunnable", "QThreadPool"}
FORBIDDEN_MODULES = {"qasync", "PySide6.QtAsyncio", "unittest.mock"}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module", autouse=True)
def forget_the_trees() -> Iterator[None]:
    """A million nodes that stay would slow every later collection of this process."""
    yield
    tree.cache_clear()


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def found_in(paths: Iterable[Path], faults: Callable[[Path], Iterable[str]]) -> list[str]:
    """Return every fault with the file it is in; one test over all files names each file that fails."""
    return [f"{name_of(path)}: {fault}" for path in paths for fault in faults(path)]


def too_long(path: Path) -> Iterator[str]:
    if (lines := len(path.read_text(encoding="utf-8").splitlines())) > MODULE_LINES:
        yield f"{lines} lines, {MODULE_LINES} are allowed"
    for node in ast.walk(tree(path)):
        length = (getattr(node, "end_lineno", 0) or 0) - getattr(node, "lineno", 0) + 1
        if isinstance(node, ast.ClassDef):
            methods = [child for child in node.body if isinstance(child, ast.FunctionDef)]
            if length > CLASS_LINES:
                yield f"class {node.name} has {length} lines, {CLASS_LINES} are allowed"
            if len(methods) > CLASS_METHODS:
                yield f"class {node.name} has {len(methods)} methods, {CLASS_METHODS} are allowed"
        elif isinstance(node, ast.FunctionDef) and length > FUNCTION_LINES:
            yield f"{node.name} has {length} lines, {FUNCTION_LINES} are allowed"


def forbidden(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute) and node.attr in FORBIDDEN_CALLS:
            yield f"line {node.lineno}: {node.attr}"
        if isinstance(node, ast.ClassDef):
            bases = {getattr(b, "id", getattr(b, "attr", "")) for b in node.bases}
            yield from (f"class {node.name} derives from {base}" for base in sorted(bases & FORBIDDEN_BASES))
        if isinstance(node, ast.Import):
            yield from (f"imports {a.name}" for a in node.names if a.name in FORBIDDEN_MODULES)
        if isinstance(node, ast.ImportFrom) and node.module in FORBIDDEN_MODULES:
            yield f"imports {node.module}"


def broad_excepts(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ExceptHandler) and isinstance(node.type, ast.Name) and node.type.id == "Exception":
            yield f"line {node.lineno}: except Exception"


def unchecked(path: Path) -> Iterator[str]:
    """Ways around the type checker: the word `Any` in a type, a cast, an ignored error."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Name) and node.id == "Any":
            yield "Any"
        elif isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "cast":
            yield "cast"
    yield from ["ignore"] * path.read_text(encoding="utf-8").count("# type: ignore")


def test_few_ways_lead_around_the_type_checker() -> None:
    found = Counter(one for path in PRODUCT for one in unchecked(path))
    assert {word: count for word, count in found.items() if count > AROUND_TYPES[word]} == {}
    assert found["Any"] > 0


def test_sizes() -> None:
    assert found_in(SOURCES, too_long) == []


def test_a_module_of_masking_can_be_read_at_once() -> None:
    masking = [path for path in PRODUCT if "masking" in path.relative_to(ROOT).parts]
    assert masking
    long = {name_of(path) for path in masking if len(path.read_text(encoding="utf-8").splitlines()) > MASKING_LINES}
    assert long == set()


def test_names() -> None:
    assert [name_of(path) for path in SOURCES if path.stem in FORBIDDEN_NAMES] == []


def test_no_forbidden_constructs() -> None:
    assert found_in(PRODUCT, forbidden) == []


def test_broad_except_only_where_allowed() -> None:
    allowed = {
        "agent_assist/desktop/runtime/failing.py",  # the guard of whatever must not stop a call
        "agent_assist/desktop/runtime/lane.py",
        "agent_assist/server/app.py",
        "agent_assist/server/rounds.py",  # a round that fails must not end all others
        "agent_assist/telephony/own_thread.py",  # a phone's thread outlives a bug in its work
    }
    assert found_in([path for path in PRODUCT if name_of(path) not in allowed], broad_excepts) == []


def test_each_file_is_looked_at() -> None:
    """An empty list of files would pass every check above."""
    assert {"agent_assist", "tests", "bench", "lab", "packaging", "relay", "translations"} == {
        name_of(path).partition("/")[0] for path in SOURCES
    }
    assert len(PRODUCT) > 250


def test_every_module_says_what_it_is() -> None:
    silent = [name_of(path) for path in PRODUCT if not ast.get_docstring(tree(path))]
    assert silent == []


def test_no_registry_address_in_locks() -> None:
    pattern = re.compile(r"https?://|--index-url|--extra-index-url|--find-links")
    found = [p.name for p in (ROOT / "requirements").glob("*.txt") if pattern.search(p.read_text(encoding="utf-8"))]
    assert found == []
