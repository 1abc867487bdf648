"""The application in another language for a while, as `ui.language.install` puts it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from agent_assist.desktop.ui import numbers
from agent_assist.desktop.ui.language import SOURCE, install


@contextmanager
def speaking(app: QApplication, language: str) -> Iterator[None]:
    """Put the application into a language, and back into English laid out from left to right."""
    before = set(app.findChildren(QTranslator))
    try:
        assert install(app, language) == language
        yield
    finally:
        for translator in set(app.findChildren(QTranslator)) - before:
            app.removeTranslator(translator)
            translator.deleteLater()
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        numbers.write_in(SOURCE)
