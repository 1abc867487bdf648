"""Small faults that can be planted in a module: each is one expression or statement, changed in place.

What cannot change what the program does is left out by rule, never by a list of places: see `_Finder`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

FLIPPED: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
COUNTED: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
}
SILENT: Final = ("__repr__", "__str__")
"""Methods whose result only people read."""
LOGGING: Final = {"debug", "info", "warning", "error", "exception", "log"}
"""Calls whose text only people read."""
ASSERTING: Final = {"strict", "slots", "frozen", "kw_only", "check"}
"""Keywords that refuse a mistake of the programmer and change nothing where there is none."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """One fault: which bytes of the source it replaces, by what, and how it is told.

    Attributes:
        line: the first line of the change, from 1.
        start, end: the bytes that are replaced, as offsets into the file.
        text: what stands there instead.
        kind: what was done, in a few words.
    """

    line: int
    start: int
    end: int
    text: str
    kind: str

    def apply(self, source: bytes) -> bytes:
        """Return the source with the fault in it."""
        return source[: self.start] + self.text.encode() + source[self.end :]


def mutations(source: bytes) -> list[Mutation]:
    """Return every fault that can be planted in a module, in the order of places."""
    finder = _Finder(source)
    finder.visit(ast.parse(source))
    return sorted(finder.found, key=lambda one: (one.start, one.end, one.kind))


class _Finder(ast.NodeVisitor):
    """Collects faults; does not go where a change would have no effect or where only a type checker reads.

    Left out: docstrings and all other texts, annotations, decorators, blocks for type checkers and for `__main__`,
    `__repr__` and `__str__`, what is written to the log, keywords that only refuse a programmer's mistake,
    assertions, and branches that end in `raise AssertionError`, which nothing can reach.
    """

    def __init__(self, source: bytes) -> None:
        self.found: list[Mutation] = []
        self._starts = [0]
        for line in source.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def _add(self, node: ast.expr | ast.stmt, changed: ast.AST | str, kind: str) -> None:
        start = self._starts[node.lineno - 1] + node.col_offset
        end = self._starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        text = changed if isinstance(changed, str) else f"({ast.unparse(changed)})"
        self.found.append(Mutation(node.lineno, start, end, text, kind))

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        """Go into the body and the defaults only."""
        if node.name not in SILENT:
            for part in (*node.args.defaults, *filter(None, node.args.kw_defaults), *node.body):
                self.visit(part)

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - ast's name

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Go into the body, not into decorators and keywords."""
        for part in node.body:
            self.visit(part)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        """Go into the value, not into the annotation."""
        if node.value is not None:
            self.visit(node.value)

    def visit_Assert(self, node: ast.Assert) -> None:
        """Leave assertions as they are."""

    def visit_If(self, node: ast.If) -> None:
        """Turn the condition round."""
        names = {one.id for one in ast.walk(node.test) if isinstance(one, ast.Name)}
        if names & {"TYPE_CHECKING", "__name__"} or _unreachable(node.body):
            for part in node.orelse:
                self.visit(part)
            return
        self._negate(node.test)
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        """Turn the condition round."""
        self._negate(node.test)
        self.generic_visit(node)

    def visit_While(self, node: ast.While) -> None:
        """Turn the condition round."""
        if not isinstance(node.test, ast.Constant):
            self._negate(node.test)
        self.generic_visit(node)

    def _negate(self, test: ast.expr) -> None:
        if not isinstance(test, ast.UnaryOp | ast.Compare):  # those have changes of their own
            self._add(test, ast.UnaryOp(ast.Not(), test), "condition turned round")

    def visit_Compare(self, node: ast.Compare) -> None:
        """Change each comparison into its neighbour or its opposite."""
        for index, operator in enumerate(node.ops):
            ops = [*node.ops[:index], FLIPPED[type(operator)](), *node.ops[index + 1 :]]
            self._add(node, ast.Compare(node.left, ops, node.comparators), "comparison changed")
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        """Swap `and` with `or`."""
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        self._add(node, ast.BoolOp(other, node.values), "and, or swapped")
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        """Drop a `not`."""
        if isinstance(node.op, ast.Not):
            self._add(node, node.operand, "not dropped")
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        """Swap plus with minus, times with divided by."""
        if type(node.op) in COUNTED and not any(_is_text(side) for side in (node.left, node.right)):
            self._add(node, ast.BinOp(node.left, COUNTED[type(node.op)](), node.right), "operator swapped")
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        """Flip a truth value, add one to a number."""
        if isinstance(node.value, bool):
            self._add(node, ast.Constant(not node.value), "truth value flipped")
        elif isinstance(node.value, int):
            self._add(node, ast.Constant(node.value + 1), "one added")

    def visit_Return(self, node: ast.Return) -> None:
        """Return nothing instead; for what is empty, and so as false as nothing, one that is not."""
        plain = node.value.value if isinstance(node.value, ast.Constant) else True
        if node.value is not None and plain == "":
            self._add(node.value, ast.Constant("?"), "a text returned")
        elif isinstance(node.value, ast.Tuple | ast.List) and not node.value.elts:
            self._add(node.value, type(node.value)([ast.Constant(None)], ast.Load()), "one of nothing returned")
        elif isinstance(node.value, ast.Dict) and not node.value.keys:
            self._add(node.value, ast.Dict([ast.Constant(None)], [ast.Constant(None)]), "one of nothing returned")
        elif node.value is not None and plain not in (None, False):  # to who asks for a truth, those are one
            self._add(node.value, "None", "nothing returned")
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        """Leave out a call whose result nobody takes."""
        if isinstance(node.value, ast.Call) and not _logs(node.value):
            self._add(node, "pass", "call left out")
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """Go into everything but what is logged and what only asserts."""
        if _logs(node):
            return
        self.visit(node.func)
        for part in node.args:
            self.visit(part)
        for keyword in node.keywords:
            if keyword.arg not in ASSERTING:
                self.visit(keyword.value)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        """Leave out what only looks like an index: the arguments of a type."""
        self.visit(node.value)
        if not (isinstance(node.value, ast.Name) and node.value.id[0].isupper()):
            self.visit(node.slice)


def _unreachable(body: list[ast.stmt]) -> bool:
    last = body[-1]
    called = last.exc.func if isinstance(last, ast.Raise) and isinstance(last.exc, ast.Call) else None
    return isinstance(called, ast.Name) and called.id == "AssertionError"


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str | bytes))


def _logs(node: ast.Call) -> bool:
    called = node.func
    return isinstance(called, ast.Attribute) and called.attr in LOGGING and "log" in ast.unparse(called.value).lower()


def by_line(source: bytes) -> Iterator[tuple[int, list[Mutation]]]:
    """Yield each line that a fault can be planted in, with its faults."""
    lines: dict[int, list[Mutation]] = {}
    for one in mutations(source):
        lines.setdefault(one.line, []).append(one)
    yield from sorted(lines.items())
