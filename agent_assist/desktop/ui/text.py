"""Visible words: translation of presenter texts, and what is done to foreign text before it is shown.

Every label shows plain text only. Foreign text (names, queue titles, scripts) may hold control characters or
direction overrides that would reorder what stands beside them; `shown` takes those out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.numbers import number
from agent_assist.desktop.ui.shortcuts import need_alt, pressed

CONTEXT = "agent_assist"
"""Translation context of every sentence."""
SHOWN_LIMIT = 4_000
"""Longest text of one label in characters; more is cut with an ellipsis."""
LTR_ISOLATE, FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2066", "\u2068", "\u2069"
_UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\ud800-\udfff\ufffc\ufeff]")
_OPENERS = re.compile("[\u2066-\u2068]")
_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")
_LATIN = re.compile(r"(?<!{)\b[A-Za-z][\w+.-]*(?: [A-Za-z][\w+.-]*)*\b(?!})", re.ASCII)
"""A name or a key in our own translations, such as `Agent Assist` and `Ctrl+R`; a place in braces is neither."""
_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_KEY = re.compile(r"(?<![\w+{])[A-Z0-9](?![\w+}])", re.ASCII)
"""A single character that may be a key."""
_PLACE = re.compile(r"\{(\w+)\}")


class Tongue(NamedTuple):
    """A language to say things in.

    Args:
        form: returns the translation of an English source for a count, -1 for none; the source where it has none.
        right_to_left: its direction.
    """

    form: Callable[[str, int], str]
    right_to_left: bool


def tr(text: Text, tongue: Tongue | None = None) -> str:
    """Say a text in the agent's language, or in another; its parts that are texts are said first.

    A place that a translation names wrongly stays as written, so a bad translation never stops the panel.
    """
    if not text.source:
        return ""
    if text.held is not None and need_alt():
        return tr(text.held, tongue)
    to = tongue or Tongue(_installed, QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    sentence = _sentence(text, to.form)
    if not text.args:
        return sentence
    keep = _apart if to.right_to_left else str
    parts = {name: tr(part, tongue) if isinstance(part, Text) else keep(_written(part)) for name, part in text.args}
    return _PLACE.sub(lambda found: parts.get(found[1], found[0]), sentence)


def _installed(source: str, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, source, "", count)


def _written(part: str | int) -> str:
    return number(part) if isinstance(part, int) else part


def _sentence(text: Text, form_of: Callable[[str, int], str]) -> str:
    """Return the form of a language for the count, or English where there is no translation."""
    form = form_of(text.source, -1 if text.count is None else text.count)
    if form == text.source:
        form = text.english()
    if text.keys and need_alt():
        form = _KEY.sub(lambda found: pressed(found[0]) if found[0] in text.keys else found[0], form)
    return _LATIN.sub(lambda found: _apart(found[0]), form) if _ARABIC.search(form) else form


def _apart(words: str) -> str:
    """Keep a name, a number or a key in its own order inside a sentence that runs from right to left."""
    return f"{FIRST_STRONG_ISOLATE}{words}{POP_ISOLATE}" if words else ""


def shown(raw: str, limit: int = SHOWN_LIMIT) -> str:
    """Return text that is safe to draw beside other text: no controls, no overrides, closed isolates, bounded."""
    cut = raw[:limit]
    if cut.isascii() and cut.isprintable():
        return cut if len(raw) <= limit else cut + "…"
    clean = _UNSAFE.sub(" ", cut)
    still_open = max(0, len(_OPENERS.findall(clean)) - clean.count(POP_ISOLATE))
    return clean + POP_ISOLATE * still_open + ("…" if len(raw) > limit else "")


def isolated(raw: str) -> str:
    """Keep a number left to right wherever it stands (telephone numbers, times)."""
    return f"{LTR_ISOLATE}{shown(raw)}{POP_ISOLATE}"


def direction(words: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return the direction of a text by its first strong letter outside of isolates; otherwise `otherwise`."""
    for letter in _ISOLATED.sub("", words) or words:
        if _ARABIC.match(letter):
            return Qt.LayoutDirection.RightToLeft
        if letter.isalpha():
            return Qt.LayoutDirection.LeftToRight
    return otherwise
