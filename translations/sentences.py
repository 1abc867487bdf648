"""Finds every sentence that the windows can show, by reading the source code; nothing is imported or run.

Three kinds: what stands in a `say("…")`, the pair of a `say_count("one", "more", …)` whose second sentence is the key,
and title and advice of the errors that the windows show as they are.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "agent_assist"
ERROR_CLASSES = PACKAGE / "domain" / "errors.py"
SHOWN_ERRORS = (
    "desktop/store/cache.py",
    "desktop/store/connection.py",
    "desktop/store/ledger.py",
    "desktop/services/own_record.py",
    "desktop/vault/keyring_vault.py",
    "desktop/app/opened.py",
    "desktop/runtime/lane.py",
)
"""Modules whose errors reach the panel: its cache, its keyring, its lanes, its rules."""


def sentences() -> dict[str, str]:
    """Return every English sentence with the module it is first said in, in the order of modules and lines."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        said = list(_said(tree))
        if name in SHOWN_ERRORS:
            said += [text for text in error_texts(tree) if text is not None]
        for sentence in said:
            found.setdefault(sentence, name)
    return found


def counted() -> dict[str, str]:
    """Return the sentences that have plural forms: English for many to English for one."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        found |= pairs(ast.parse(path.read_text(encoding="utf-8")))
    return found


def pairs(tree: ast.Module) -> dict[str, str]:
    """Return the pairs of one module: English for many to English for one."""
    found = {}
    for call in _calls(tree):
        match call:
            case ast.Call(ast.Name("say_count"), [ast.Constant(str(one)), ast.Constant(str(more)), *_]):
                found[more] = one
    return found


def error_texts(tree: ast.Module) -> Iterator[str | None]:
    """Yield title and advice of each error of ours that a module makes; None for one that is put together.

    A name stands for the module's own constant.
    """
    classes = {n.name for n in ast.parse(ERROR_CLASSES.read_text(encoding="utf-8")).body if isinstance(n, ast.ClassDef)}
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value.value, str)
    }
    for call in _calls(tree):
        if _name(call.func) in classes:
            for argument in call.args[:2]:
                if isinstance(argument, ast.Name):
                    yield constants.get(argument.id)
                elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value
                else:
                    yield None


def _said(tree: ast.Module) -> Iterator[str]:
    for call in _calls(tree):
        match call:
            case ast.Call(ast.Name("say"), [ast.Constant(str(sentence))]):
                yield sentence
            case ast.Call(ast.Name("say_count"), [ast.Constant(str()), ast.Constant(str(sentence)), *_]):
                yield sentence


def _calls(tree: ast.Module) -> list[ast.Call]:
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return sorted(found, key=lambda call: (call.lineno, call.col_offset))


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""
