"""The statements of a module that run with its functions: numbered, found by their line, and marked when they run.

What runs with the import alone, a constant or the fields of a class, has no number: no single test runs it. Its names
tell who depends on it.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

MARKS: Final = "__ran__"
"""Name, in a marked module, of the bytes of which each says whether a statement ran."""
_FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef)


def numbered(tree: ast.Module) -> list[ast.stmt]:
    """Return every statement within functions; its place in the list is its number. Docstrings have none."""
    return [statement for body, inside in _bodies(tree) if inside for statement in body]


def _bodies(node: ast.AST, *, inside: bool = False) -> Iterator[tuple[list[ast.stmt], bool]]:
    """Yield each list of statements below a node, and whether it runs with a function; docstrings are left out."""
    inside = inside or isinstance(node, _FUNCTIONS)
    for part in ("body", "orelse", "finalbody"):
        body = getattr(node, part, None)
        if isinstance(body, list) and body:
            own = body[1:] if part == "body" and _has_docstring(node) else body
            yield own, inside
            for statement in body:
                yield from _bodies(statement, inside=inside)
    for part in ("handlers", "cases"):
        for branch in getattr(node, part, ()):
            yield from _bodies(branch, inside=inside)


def _has_docstring(node: ast.AST) -> bool:
    if not isinstance(node, (ast.Module, ast.ClassDef, *_FUNCTIONS)):
        return False
    first = node.body[0] if node.body else None
    return isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)


def marked(source: bytes, path: str, given_by: str) -> ast.Module:
    """Return a module that marks each numbered statement just before it runs.

    Args:
        source: the module.
        path: its path from the root; what is marked is known by it.
        given_by: the module whose `marks(path, count)` gives the bytes for the marks.
    """
    tree = ast.parse(source)
    statements = numbered(tree)
    numbers = {id(statement): number for number, statement in enumerate(statements)}
    for body in [body for node in ast.walk(tree) for body in _lists(node)]:
        body[:] = [
            one
            for statement in body
            for one in (
                (_mark(statement, numbers[id(statement)]), statement) if id(statement) in numbers else [statement]
            )
        ]
    head = 1 if _has_docstring(tree) else 0
    while head < len(tree.body) and _is_future(tree.body[head]):
        head += 1
    taken = ast.parse(f"from {given_by} import marks as {MARKS}\n{MARKS} = {MARKS}({path!r}, {len(statements)})").body
    tree.body[head:head] = taken
    return ast.fix_missing_locations(tree)


def _lists(node: ast.AST) -> Iterator[list[ast.stmt]]:
    for part in ("body", "orelse", "finalbody"):
        body = getattr(node, part, None)
        if isinstance(body, list):
            yield body


def _mark(statement: ast.stmt, number: int) -> ast.stmt:
    (mark,) = ast.parse(f"{MARKS}[{number}] = 1").body
    for node in ast.walk(mark):
        ast.copy_location(node, statement)
    return mark


def _is_future(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.ImportFrom) and statement.module == "__future__"


def statement_at(tree: ast.Module, line: int) -> int | None:
    """Return the number of the innermost statement that stands on a line; None if it runs with the import.

    The default of an argument stands in no statement of its function, but matters when that runs: its first one.
    """
    statements = numbered(tree)
    spans = [
        (last - one.lineno, -number)
        for number, one in enumerate(statements)
        if one.lineno <= line <= (last := one.end_lineno or one.lineno)
    ]
    if spans:
        return -min(spans)[1]
    numbers = {id(statement): number for number, statement in enumerate(statements)}
    for node in ast.walk(tree):
        if isinstance(node, _FUNCTIONS) and node.lineno <= line <= (node.end_lineno or node.lineno):
            return next((numbers[id(one)] for one in node.body if id(one) in numbers), None)
    return None


def names_at(tree: ast.Module, line: int) -> set[str]:
    """Return the names that a statement which runs with the import gives values to, and the class it stands in."""
    found: set[str] = set()
    body: list[ast.stmt] = tree.body
    while body:
        here = next((one for one in body if one.lineno <= line <= (one.end_lineno or one.lineno)), None)
        if here is None:
            break
        found |= _given(here)
        body = getattr(here, "body", [])
    return found


def _given(statement: ast.stmt) -> set[str]:
    match statement:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return {name}
        case ast.Assign(targets=targets):
            return {one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name)}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {name}
    return set()


@dataclass(frozen=True, slots=True)
class Readers:
    """Who reads which name: numbered statements, and names that get their values from it at the import."""

    statements: dict[str, set[tuple[str, int]]]
    names: dict[str, set[str]]

    @classmethod
    def of(cls, sources: dict[str, bytes]) -> Readers:
        """Look through modules, by their paths from the root. Equal names are taken for one: too many are found."""
        statements: defaultdict[str, set[tuple[str, int]]] = defaultdict(set)
        names: defaultdict[str, set[str]] = defaultdict(set)
        for path, source in sources.items():
            tree = ast.parse(source)
            for number, statement in enumerate(numbered(tree)):
                for name in _read(statement):
                    statements[name].add((path, number))
            for body, inside in _bodies(tree):
                for statement in () if inside else body:
                    for name in _read(statement):
                        names[name] |= _given(statement)
        return cls(dict(statements), dict(names))

    def who_reads(self, names: set[str]) -> set[tuple[str, int]]:
        """Return the numbered statements that read one of these names, or one that gets its value from them."""
        every, new = set(names), set(names)
        for _step in range(3):
            new = {later for name in new for later in self.names.get(name, ())} - every
            every |= new
        return {place for name in every for place in self.statements.get(name, ())}


def _read(statement: ast.stmt) -> Iterator[str]:
    """Yield the names in a statement, without those of statements within it."""
    left: list[ast.AST] = [child for child in ast.iter_child_nodes(statement) if not isinstance(child, ast.stmt)]
    while left:
        node = left.pop()
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        left += [child for child in ast.iter_child_nodes(node) if not isinstance(child, ast.stmt)]
