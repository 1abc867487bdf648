"""House rules for Qt code, checked on the source."""

from __future__ import annotations

import ast
from pathlib import Path

import agent_assist.desktop.ui

SOURCES = sorted(Path(str(agent_assist.desktop.ui.__file__)).parent.rglob("*.py"))
BANNED = {
    "QThread",
    "QThreadPool",
    "QRunnable",
    "QtAsyncio",
    "moveToThread",
    "processEvents",
    "terminate",
    "setHtml",
    "RichText",
    "AutoText",
    "MarkdownText",
    "QtNetwork",
    "QtQml",
    "QtWebEngineWidgets",
    *("addItem", "addSpacerItem", "insertItem", "itemAt", "takeAt", "QSpacerItem", "QWidgetItem"),
}
"""The last row hands out layout items. PySide then moves a nested layout from its widget to the outer layout, and
when the collector takes such a window apart, an item is freed that the layout still holds: the process crashes."""
ALLOWED_QT = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg"}


def names(tree: ast.AST) -> set[str]:
    found = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    found |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return found | {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}


def test_no_banned_name_and_no_heavy_qt_module() -> None:
    found = []
    for path in SOURCES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        modules = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
        heavy = {module for module in modules if module.startswith("PySide6")} - ALLOWED_QT
        found += [f"{path}: {name}" for name in sorted(names(tree) & BANNED | heavy)]
    assert found == []


def test_signals_carry_one_typed_payload_or_none() -> None:
    found = [
        f"{path}:{node.lineno}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "Signal"
        and len(node.args) > 1
    ]
    assert found == []


def test_the_rules_bite() -> None:
    assert names(ast.parse("from PySide6.QtCore import QThread\nQApplication.processEvents()")) & BANNED == {
        "QThread",
        "processEvents",
    }
