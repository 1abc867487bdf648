"""Which modules and tables of python-stdnum masking can ask for: derived, so that none is lost.

Masking loads the check of a number by its code ("us.ssn") when it first meets one, and some of those modules load
others by the letters of a country, or a table by its name. No reading of imports sees any of that. The codes come from
where masking takes them: its names of numbers, its writings of bare numbers, and the literals of its own source.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

LIBRARY = "stdnum"
_CODE = re.compile(r"[a-z]{2}_?\.[a-z0-9_]+")


@dataclass(frozen=True, slots=True)
class Needed:
    """What the program must carry: dotted module names, and tables as paths below the folder that holds the library."""

    modules: frozenset[str]
    tables: frozenset[str]


@cache
def needed() -> Needed:
    """Return everything of python-stdnum that masking can come to load, found from the codes that it knows."""
    folder = library()
    package = folder.parent
    todo = {f"{LIBRARY}.{code}" for code in codes()} | _imported_by_masking()
    modules: set[str] = set()
    tables: set[str] = set()
    while todo:
        name = todo.pop()
        file = _file(package, name)
        if name in modules or file is None:
            continue
        modules.add(name)
        tree = ast.parse(file.read_text(encoding="utf-8"))
        todo |= {name.rpartition(".")[0]} - {""}
        todo |= set(_imports(tree)) | set(_of_each_country(tree, folder))
        tables |= {f"{LIBRARY}/{table}" for table in _tables(tree, folder)}
    return Needed(frozenset(modules), frozenset(tables))


def codes() -> set[str]:
    """Return the codes of checks that masking can ask for and python-stdnum has."""
    from agent_assist.masking.recognizers import bare_number
    from agent_assist.masking.text import name_table

    named = {use.code for names in name_table.table().values() for uses in names.values() for use in uses}
    bare = {code for tests in bare_number.shapes().values() for _, _, some in tests for code in some}
    written = {code for text in _literals() for code in _CODE.findall(text)}
    return {code for code in named | bare | written if _file(library().parent, f"{LIBRARY}.{code}")}


def library() -> Path:
    """Return the folder of python-stdnum.

    Raises:
        ModuleNotFoundError: it is not installed.
    """
    found = find_spec(LIBRARY)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(f"{LIBRARY} is not installed", name=LIBRARY)
    return Path(found.origin).parent


def _masking() -> Iterator[ast.Module]:
    from agent_assist import masking

    for path in sorted(Path(masking.__file__).parent.rglob("*.py")):
        yield ast.parse(path.read_text(encoding="utf-8"))


def _literals() -> Iterator[str]:
    for tree in _masking():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def _imported_by_masking() -> set[str]:
    return {name for tree in _masking() for name in _imports(tree)}


def _imports(tree: ast.AST) -> Iterator[str]:
    """Yield what a module imports of the library, functions taken for modules included; no file has their name."""
    for node in ast.walk(tree):
        names: Iterable[str] = ()
        if isinstance(node, ast.Import):
            names = (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))
        yield from (name for name in names if name.partition(".")[0] == LIBRARY)


def _calls(tree: ast.AST, name: str, argument: int) -> Iterator[ast.expr]:
    """Yield what calls of a function give it in one place."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and len(node.args) > argument:
            called = node.func
            if name in {getattr(called, "attr", None), getattr(called, "id", None)}:
                yield node.args[argument]


def _of_each_country(tree: ast.AST, folder: Path) -> Iterator[str]:
    """Yield the modules that `get_cc_module(country, name)` may load: the country comes with the text."""
    for name in _calls(tree, "get_cc_module", 1):
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            for country in sorted(folder.glob("*/__init__.py")):
                yield f"{LIBRARY}.{country.parent.name}"
                yield f"{LIBRARY}.{country.parent.name}.{name.value}"


def _tables(tree: ast.AST, folder: Path) -> Iterator[str]:
    """Yield the tables that `numdb.get(name)` opens, below the library's folder; all that fit a name put together."""
    if not any("numdb" in name for name in _imports(tree)):
        return
    for name in _calls(tree, "get", 0):
        pattern = _pattern(name)
        if pattern:
            yield from (path.relative_to(folder).as_posix() for path in sorted(folder.glob(f"{pattern}.dat")))


def _pattern(name: ast.expr) -> str:
    """Return a name as a pattern of files: what is put in at run time becomes a star; empty if it is no name."""
    if isinstance(name, ast.Constant):
        return name.value if isinstance(name.value, str) else ""
    if isinstance(name, ast.JoinedStr):
        return "".join(_pattern(part) if isinstance(part, ast.Constant) else "*" for part in name.values)
    return ""


def _file(package: Path, name: str) -> Path | None:
    """Return the source of a module, None if it is none."""
    path = package.joinpath(*name.split("."))
    return next((file for file in (path / "__init__.py", path.with_suffix(".py")) if file.is_file()), None)
