"""Which language the windows are in: chosen once at the start, before the first widget is made. Main thread only.

English is the source and needs no file. Qt's own words (copy, paste, the buttons of a file dialog) come along where
Qt's translation is installed. A file that is missing or damaged leaves English.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from agent_assist.desktop.ui import numbers
from agent_assist.desktop.ui.text import CONTEXT, Tongue
from agent_assist.resources import files

SOURCE = "en"
"""The language that sentences are written in."""
TRANSLATED = ("es", "de", "fr", "ar")
"""Languages with a file in resources/translations, made by `python -m translations`."""
SYSTEM = "system"
"""The setting that follows the system."""
_RIGHT_TO_LEFT = frozenset({"ar"})


def chosen(setting: str, system: Sequence[str]) -> str:
    """Return the language to use.

    Args:
        setting: `window.language`.
        system: the system's languages as BCP 47 tags, the preferred one first.
    """
    if setting != SYSTEM:
        return setting if setting in TRANSLATED else SOURCE
    known = (tag.replace("_", "-").partition("-")[0].lower() for tag in system)
    return next((language for language in known if language == SOURCE or language in TRANSLATED), SOURCE)


def install(app: QApplication, setting: str) -> str:
    """Put the application into its language; returns the language."""
    language = chosen(setting, QLocale.system().uiLanguages() if setting == SYSTEM else ())
    if language != SOURCE and _load(app, language):
        app.setLayoutDirection(_direction(language))
    else:
        language = SOURCE
    numbers.write_in(language)
    return language


def _direction(language: str) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if language in _RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight


def _load(app: QApplication, language: str) -> bool:
    """Install Qt's words, then ours above them; tells whether ours are there."""
    ours = translator(app, language)
    if ours is None:
        return False
    qt = QTranslator(app)
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    return app.installTranslator(ours)


def translator(parent: QObject, language: str) -> QTranslator | None:
    """Return our translation of a language, not installed yet; None when its file cannot be used."""
    file = files() / "translations" / f"agent_assist_{language}.qm"
    made = QTranslator(parent)
    if not file.is_file() or not made.load(str(file)):
        return None
    return made


@cache
def tongue(tag: str) -> Tongue | None:
    """Return how to say a sentence in the language of a call; None, which is the windows' own, where we have no words.

    Args:
        tag: a BCP 47 tag, such as the one of a script; empty for none.
    """
    language = tag.partition("-")[0].lower()
    if language == SOURCE:
        return Tongue(lambda source, _count: source, right_to_left=False)
    app = QApplication.instance()
    ours = translator(app, language) if language in TRANSLATED and app is not None else None
    if ours is None:
        return None
    return Tongue(
        lambda source, count: ours.translate(CONTEXT, source, "", count) or source,
        right_to_left=language in _RIGHT_TO_LEFT,
    )
