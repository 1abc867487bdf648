"""Given, refused and unclear take the same effort: measured on the real widgets, in every theme and length of words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.domain.consent import ConsentState
from agent_assist.presenters import intents
from agent_assist.ui.theme import Theme
from agent_assist.ui.tokens import contrast
from agent_assist.ui.widgets.answer_row import ANSWERS, LEAST_ROOM, AnswerRow
from agent_assist.ui.widgets.answers_card import AnswersCard
from agent_assist.ui.widgets.button import Button
from agent_assist.ui.widgets.decision_form import DECISIONS
from agent_assist.ui.windows.call_panel import CallPanel
from tests.ui import samples
from tests.ui.conftest import MakePanel, MakeReview
from tests.ui.pseudo import PseudoTranslator


class German(QTranslator):
    """The three answers in German, whose longest needs a second line."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _note: str | None = None, _count: int = -1) -> str:
        return {"Given": "Eingewilligt", "Refused": "Abgelehnt", "Unclear": "Unklar"}.get(source, source)


TRANSLATORS = {"english": None, "german": German, "longer": PseudoTranslator}


@pytest.fixture(params=TRANSLATORS)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    made = TRANSLATORS[request.param]
    translator = made() if made is not None else None
    if translator is not None:
        qapp.installTranslator(translator)
    yield request.param
    if translator is not None:
        qapp.removeTranslator(translator)


def rows_of(panel: CallPanel) -> list[AnswerRow]:
    card = panel.body.card
    assert isinstance(card, AnswersCard)
    return card.rows


def drawn(button: Button) -> tuple[QColor, QColor]:
    """Ground and ink as they are really painted: the commonest colour, and the one farthest from it."""
    image: QImage = button.grab().toImage()
    counts: dict[int, int] = {}
    for x in range(3, image.width() - 3):
        for y in range(3, image.height() - 3):
            counts[image.pixel(x, y)] = counts.get(image.pixel(x, y), 0) + 1
    ground = QColor(max(counts, key=lambda pixel: counts[pixel]))
    ink = max(
        (QColor(pixel) for pixel in counts), key=lambda color: contrast(ground.name().upper(), color.name().upper())
    )
    return ground, ink


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_size_font_colours_and_distance_are_equal(
    make_panel: MakePanel, theme: Theme, language: str, scheme: str
) -> None:
    theme.choose(scheme)
    panel, _heard = make_panel(samples.panel(samples.answers(None)))
    assert language in TRANSLATORS
    for row in rows_of(panel):
        sizes = {(b.width(), b.height()) for b in row.buttons}
        assert len(sizes) == 1
        assert min(*sizes.pop()) >= 44
        assert len({b.face.key() for b in row.buttons}) == 1
        assert len({b.look() for b in row.buttons}) == 1
        looks = {(ground.name(), ink.name()) for ground, ink in map(drawn, row.buttons)}
        assert len(looks) == 1
        ground, ink = looks.pop()
        assert contrast(ground.upper(), ink.upper()) >= 4.5
        places = [b.mapTo(row, QPoint(0, 0)) for b in row.buttons]
        steps = [(b.x() - a.x(), b.y() - a.y()) for a, b in pairwise(places)]
        assert len(set(steps)) == 1


@pytest.mark.parametrize("chosen", [state for state, _words, _key in ANSWERS])
def test_the_chosen_answer_looks_the_same_whichever_it_is(make_panel: MakePanel, chosen: ConsentState) -> None:
    panel, _heard = make_panel(samples.panel(samples.answers(chosen)))
    row = rows_of(panel)[0]
    marked = [b for b in row.buttons if b.chosen]
    assert len(marked) == 1
    ground, ink = drawn(marked[0])
    assert (ground.name(), ink.name()) == ("#1f272d", "#ffffff")
    assert (marked[0].look().ground, marked[0].look().words) == ("ink", "on_ink")
    assert {b.size().toTuple() for b in row.buttons} == {(96, 44)}


def test_no_answer_has_the_focus_or_is_a_default(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.panel(samples.answers(None)))
    for _step in range(30):
        assert not any(b.hasFocus() or b.isDefault() or b.autoDefault() for row in rows_of(panel) for b in row.buttons)
        qtbot.keyClick(panel.focusWidget() or panel, Qt.Key.Key_Tab)
    assert heard.drain() == []


def test_each_answer_is_one_key_and_one_click(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.panel(samples.answers(None)))
    by_key, by_click = [], []
    for place, (_state, _words, key) in enumerate(ANSWERS):
        qtbot.keyClick(panel, key)
        by_key.append(heard.drain())
        qtbot.mouseClick(rows_of(panel)[1].buttons[place], Qt.MouseButton.LeftButton)
        by_click.append(heard.drain())
    assert by_key == [[intents.GiveAnswer(None, state)] for state, _words, _key in ANSWERS]
    assert by_click == [[intents.GiveAnswer("training", state)] for state, _words, _key in ANSWERS]


def test_keys_are_shown_on_one_row_and_follow_the_focus(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.panel(samples.answers(None)))
    rows = rows_of(panel)
    lit = [[bool(b._key) for b in row.buttons] for row in rows]
    assert lit == [[False] * 3, [True] * 3, [False] * 3]
    rows[2].setFocus(Qt.FocusReason.TabFocusReason)
    lit = [[bool(b._key) for b in row.buttons] for row in rows]
    assert lit == [[False] * 3, [False] * 3, [True] * 3]
    qtbot.keyClick(rows[2], Qt.Key.Key_2)
    assert heard.drain() == [intents.GiveAnswer("transcript", ConsentState.REFUSED)]


def test_after_a_key_on_a_focused_row_the_next_key_means_the_next_row(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.panel(samples.answers(None)))
    rows = rows_of(panel)
    rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(rows[0], Qt.Key.Key_1)
    panel.render(samples.panel(samples.answers(ConsentState.GIVEN)))
    assert rows[1].hasFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_2)
    assert heard.drain() == [
        intents.GiveAnswer("quality", ConsentState.GIVEN),
        intents.GiveAnswer("training", ConsentState.REFUSED),
    ]


def test_labels_always_have_room_round_them(make_panel: MakePanel, language: str) -> None:
    panel, _heard = make_panel(samples.panel(samples.answers(None)))
    assert language in TRANSLATORS
    for row in rows_of(panel):
        for button in row.buttons:
            assert button.width() - button.words_width() >= 2 * LEAST_ROOM


def test_german_goes_two_line_on_every_row(make_panel: MakePanel, qapp: QApplication) -> None:
    translator = German()
    qapp.installTranslator(translator)
    try:
        panel, _heard = make_panel(samples.panel(samples.answers(None)))
        assert {b.size().toTuple() for row in rows_of(panel) for b in row.buttons} == {(96, 60)}
    finally:
        qapp.removeTranslator(translator)


def test_withdraw_is_as_large_as_an_answer(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["recording"])
    withdraw = [b for b in panel.body.answers.findChildren(Button) if b.isVisible()]
    assert [(b.width(), b.height()) for b in withdraw] == [(96, 44)]


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_review_decisions_are_equal_too(make_review: MakeReview, theme: Theme, scheme: str) -> None:
    theme.choose(scheme)
    window, _heard = make_review(samples.REVIEWS["contact"])
    buttons = window.contact.form.buttons
    widths = [b.width() for b in buttons]
    assert max(widths) - min(widths) <= 1
    assert len({b.height() for b in buttons}) == 1
    assert len({b.look() for b in buttons}) == 1
    assert not any(b.chosen or b.hasFocus() for b in buttons)
    assert len(DECISIONS) == 3
