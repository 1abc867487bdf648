"""Translation, and what is done to foreign text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import SHOWN_LIMIT, direction, isolated, shown, tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.words import BODY, SCRIPT, Run, Words


class Reversed(QTranslator):
    """Translates one sentence, and one wrongly."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _note: str | None = None, _count: int = -1) -> str:
        return {"{a} then {b}": "{b} before {a}", "day {n}": "Tag {nn}", "inner": "innen"}.get(source, source)


def test_texts_in_texts_are_said_first_and_a_bad_translation_stops_nothing(qapp: QApplication) -> None:
    translator = Reversed()
    qapp.installTranslator(translator)
    try:
        assert tr(say("{a} then {b}", a=say("inner"), b=2)) == "2 before innen"
        assert tr(say("day {n}", n=4)) == "Tag {nn}"
    finally:
        qapp.removeTranslator(translator)
    assert tr(say("{a} then {b}", a=say("inner"), b=2)) == "inner then 2"


def test_braces_in_a_part_are_text() -> None:
    assert tr(say("line {name}", name="{name} {0} {x.__class__}")) == "line {name} {0} {x.__class__}"


@pytest.mark.parametrize(
    ("raw", "safe"),
    [
        ("Ms Okafor", "Ms Okafor"),
        ("a\x00b\x1b[31mc\x7f", "a b [31mc "),
        ("pay\u202egnihton", "pay gnihton"),
        ("x\u2066y", "x\u2066y\u2069"),
        ("\ufffc", " "),
        ("half \ud83d letter", "half   letter"),
    ],
)
def test_foreign_text_is_made_safe(raw: str, safe: str) -> None:
    assert shown(raw) == safe


def test_long_text_is_bounded() -> None:
    assert len(shown("é" * 100_000)) == SHOWN_LIMIT + 1
    assert shown("x" * 100_000).endswith("…")


def test_a_number_is_isolated_left_to_right() -> None:
    assert isolated("••• 0182") == "\u2066••• 0182\u2069"


def test_direction_follows_the_first_letter() -> None:
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert direction("12 قبل", left) == right
    assert direction("12 before قبل", right) == left
    assert direction("\u2068Agent Assist\u2069: المراجعة", left) == right
    assert direction("\u2068Agent\u2069", right) == left
    assert direction("12 · 3", right) == right


def test_markup_is_shown_as_text(qtbot: QtBot, theme: Theme) -> None:
    label = Words(theme, BODY, wrap=True)
    qtbot.addWidget(label)
    label.say("<b>bold</b> &amp; <img src='file:///etc/passwd'>")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>bold</b> &amp; <img src='file:///etc/passwd'>"


def test_lines_have_the_height_of_their_role(qtbot: QtBot, theme: Theme) -> None:
    label = Words(theme, SCRIPT, wrap=True)
    qtbot.addWidget(label)
    label.say_runs([Run("one two three four five six "), Run("seven eight nine", "accent", 600)])
    lines = label.heightForWidth(200) / 32
    assert lines == int(lines) > 1
    assert label.heightForWidth(2_000) == 32


def test_every_label_of_a_window_is_plain(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    for label in (Words(theme, BODY), Words(theme, BODY, wrap=True)):
        label.setParent(holder)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in holder.findChildren(QLabel))


def test_words_are_measured_once_and_anew_when_they_change(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    words = Words(Theme("light"), BODY, said=say("short"))
    qtbot.addWidget(words)
    narrow = words.sizeHint().width()
    with monkeypatch.context() as patched:
        patched.setattr("agent_assist.desktop.ui.widgets.words.QFontMetricsF", lambda _face: pytest.fail("measured"))
        assert words.sizeHint().width() == narrow
    words.say("a good deal longer than before")
    assert words.sizeHint().width() > narrow
    long = words.sizeHint().width()
    words.set_role(SCRIPT)
    assert words.sizeHint().width() > long


@pytest.mark.usefixtures("qapp")
def test_room_round_words_counts_at_once() -> None:
    words = Words(Theme("light"), BODY, wrap=True, said=say("a line"))
    assert words.heightForWidth(200) == BODY.line
    words.setContentsMargins(0, 4, 0, 3)
    assert words.heightForWidth(200) == BODY.line + 7
