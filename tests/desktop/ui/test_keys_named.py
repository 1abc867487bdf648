"""What names a key names it as it acts: with Alt, once single characters do nothing alone (WCAG 2.2, 2.1.4)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

import agent_assist.desktop
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.practice_course import Seen, practice_state
from agent_assist.desktop.presenters.practice_state import Lesson
from agent_assist.desktop.presenters.text import Text, naming, say
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.places import MemoryPlaces
from agent_assist.desktop.ui.shortcuts import acts_with_alt, pressed
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.practice_guide import PracticeGuide
from agent_assist.desktop.ui.widgets.words import Words
from agent_assist.desktop.ui.windows.keys_with_alt import KeysWithAlt
from agent_assist.domain.steps import Step
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakePanel
from tests.desktop.ui.languages import speaking
from tests.desktop.ui.practice_samples import ASKED, PRACTICE, TALKING, at

LANGUAGES = ("en", "de", "es", "fr", "ar")
ALONE = re.compile(r"(?<![\w+])[A-Z0-9](?![\w+])", re.ASCII)
UNDO = naming(say("Z takes it back."), "Z")
SOURCES = sorted(Path(str(agent_assist.desktop.__file__)).parent.rglob("*.py"))
NAMES_A_KEY = re.compile(
    r"(?:[Pp]ress|key) [A-Z0-9](?![\w+])|^[A-Z] (?:takes|undoes)|; [A-Z] undoes|[+][A-Z] takes|[(][A-Z][)]$"
)
ELSEWHERE = {
    "Press 1 for Yes, 2 for No, 3 for Unclear.": "of a row that has the focus, where these keys act alone",
}
"""Sentences that name a key and do not say so, each with its reason."""


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[KeysWithAlt]:
    menu = QMenu()
    made = KeysWithAlt(qapp, MemoryPlaces(), menu)
    yield made
    made.action.setChecked(False)
    made.deleteLater()


def keys_in(text: Text) -> set[str]:
    """Return the keys of a sentence that stand there as if they acted alone."""
    return set(ALONE.findall(tr(text))) & set(text.keys)


def taught() -> list[Text]:
    """Everything that the practice guide says of keys."""
    found = [guide.task for guide, _panel in PRACTICE.values()] + [guide.hint for guide, _panel in PRACTICE.values()]
    for step in Step:
        found += [practice_state(at(lesson), Seen(TALKING, step, ASKED)).hint for lesson in Lesson]
    return [text for text in found if text.keys or text.held]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_names_its_keys_in_each_language_and_with_alt_once_they_need_it(
    qapp: QApplication, switch: KeysWithAlt, language: str
) -> None:
    assert len(taught()) > 10
    with speaking(qapp, language):
        for text in (*taught(), UNDO):
            assert keys_in(text) == set(text.keys), text.source
            plain = tr(text)
            switch.action.setChecked(True)
            told = tr(text)
            assert keys_in(text) == set(), told
            assert all(f"Alt+{key}" in told for key in text.keys), told
            assert "Space" not in told, "Alt+Space is the system's on many desktops; Enter does the same"
            switch.action.setChecked(False)
            assert tr(text) == plain


def test_numbers_and_other_letters_stay_as_they_are(switch: KeysWithAlt) -> None:
    switch.action.setChecked(True)
    assert tr(naming(say("Press Z, then 2. You have {n} s, A to B."), "Z", "2")) == (
        "Press Alt+Z, then Alt+2. You have {n} s, A to B."
    )
    assert tr(say("Press Z.")) == "Press Z."


@pytest.mark.parametrize(
    ("keys", "held"),
    [
        ("W", "Alt+W"),
        ("1", "Alt+1"),
        ("+", "Alt++"),
        ("Space", "Alt+Space"),
        ("Shift+G", "Alt+Shift+G"),
        ("Enter", "Enter"),
        ("Esc", "Esc"),
        ("F1", "F1"),
        ("Ctrl+R", "Ctrl+R"),
        ("Alt+D", "Alt+D"),
        ("", ""),
    ],
)
def test_what_is_to_be_pressed(switch: KeysWithAlt, keys: str, held: str) -> None:
    assert (pressed(keys), acts_with_alt(keys)) == (keys, False)
    switch.action.setChecked(True)
    assert (pressed(keys), acts_with_alt(keys)) == (held, held != keys)


def drawn(keys: str) -> QImage:
    image = QImage(80, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint.keycap(painter, QRect(0, 0, 80, 24).center().toPointF(), keys, QColor("black"), QColor("gray"))
    painter.end()
    return image


@pytest.mark.usefixtures("theme")
def test_a_cap_is_underlined_where_its_key_needs_alt_and_takes_no_more_room(switch: KeysWithAlt) -> None:
    before = {keys: (drawn(keys), paint.keycap_size(keys)) for keys in ("W", "Enter")}
    switch.action.setChecked(True)
    assert drawn("W") != before["W"][0]
    assert paint.keycap_size("W") == before["W"][1]
    assert drawn("Enter") == before["Enter"][0]
    switch.action.setChecked(False)
    assert drawn("W") == before["W"][0]


def test_what_stands_on_the_screen_follows_the_switch_at_once(make_panel: MakePanel, switch: KeysWithAlt) -> None:
    words = "The customer can withdraw: press {key}."
    live = ps.LiveCard(say("All answers captured"), naming(say("The customer can withdraw: press W."), "W"))
    panel, _heard = make_panel(samples.panel(live))

    def told() -> set[str]:
        return {one.text() for one in panel.findChildren(Words) if one.isVisible()}

    assert words.format(key="W") in told()
    switch.action.setChecked(True)
    assert words.format(key="Alt+W") in told()
    heard = {cell.accessibleName(): cell.accessibleDescription() for cell in panel.body.toolbar.cells}
    assert heard["Withdraw"] == "Alt+W"
    switch.action.setChecked(False)
    assert words.format(key="W") in told()
    heard = {cell.accessibleName(): cell.accessibleDescription() for cell in panel.body.toolbar.cells}
    assert heard["Withdraw"] == "W"


def test_the_practice_guide_follows_it_too(qtbot: QtBot, theme: Theme, switch: KeysWithAlt) -> None:
    guide = PracticeGuide(theme)
    qtbot.addWidget(guide)
    guide.show_state(PRACTICE["practice-payment"][0])
    row = next(row for row in guide.rows if row.is_open)
    assert "Press P before" in row.accessibleDescription()
    switch.action.setChecked(True)
    assert "Press Alt+P before" in row.accessibleDescription()
    assert "Alt+P" in row.accessibleName()


def unnamed() -> Iterator[str]:
    """Yield the sentences that name a key and are not told so."""
    for path in SOURCES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
        naming_calls = [call for call in calls if getattr(call.func, "id", "") == "naming"]
        told = {id(arg) for call in naming_calls for arg in (*call.args, *(held.value for held in call.keywords))}
        for call in calls:
            if getattr(call.func, "id", "") == "say" and id(call) not in told and call.args:
                words = call.args[0]
                if isinstance(words, ast.Constant) and NAMES_A_KEY.search(str(words.value)):
                    yield str(words.value)


def test_no_other_sentence_names_a_key_as_if_it_acted_alone() -> None:
    assert set(unnamed()) == set(ELSEWHERE)
