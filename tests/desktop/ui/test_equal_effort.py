"""Given, refused, unclear and withdraw take the same effort: measured on the real widgets, by theme and language."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.ui.language import SOURCE, TRANSLATED
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import contrast
from agent_assist.desktop.ui.widgets.answer_row import AnswerRow
from agent_assist.desktop.ui.widgets.answer_size import ANSWERS, LEAST_ROOM, WITHDRAW
from agent_assist.desktop.ui.widgets.answers_card import AnswersCard
from agent_assist.desktop.ui.widgets.decision_form import DECISIONS
from agent_assist.desktop.ui.widgets.dispose_card import DisposeCard
from agent_assist.desktop.ui.widgets.guardian_card import GuardianCard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.consent import CHOICES, ConsentState
from tests.desktop.ui import consent_samples, samples
from tests.desktop.ui.conftest import MakePanel, MakeReview
from tests.desktop.ui.effort import LABEL_TOLERANCE, TOLERANCE, apart, drawn, effort
from tests.desktop.ui.languages import speaking
from tests.desktop.ui.pseudo import PseudoTranslator

MEASURED = ("width", "height", "contrast", "way")
"""What may not lie apart. In the longer pseudo-locale the way down its stacked answers is as long as it is; it shows
that all four grow alike. The drawn words are judged on their own: *No* is shorter than *Unclear* in any language."""
LANGUAGES = (SOURCE, *TRANSLATED)
ENGLISH = (*(words for _state, words, _key in ANSWERS), WITHDRAW)


@pytest.fixture(params=[*LANGUAGES, "longer"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    if request.param in LANGUAGES:
        with speaking(qapp, request.param):
            yield request.param
    else:
        translator = PseudoTranslator()
        qapp.installTranslator(translator)
        yield request.param
        qapp.removeTranslator(translator)


@pytest.fixture(params=["light", "dark", "contrast"])
def scheme(request: pytest.FixtureRequest, theme: Theme) -> str:
    """The colours that the panel is drawn in."""
    theme.choose(str(request.param))
    return str(request.param)


def spoken(language: str) -> bool:
    """Whether the words of the answers are really in the language of the test."""
    return (tr(WITHDRAW) == WITHDRAW.source) == (language == SOURCE)


def rows_of(panel: CallPanel) -> list[AnswerRow]:
    card = panel.body.card
    assert isinstance(card, AnswersCard)
    return card.rows


@pytest.mark.usefixtures("scheme")
def test_size_font_colours_and_distance_are_equal(make_panel: MakePanel, language: str) -> None:
    panel, _heard = make_panel(samples.panel(samples.answers(None)))
    assert spoken(language)
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
    assert len({b.size().toTuple() for b in row.buttons}) == 1


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
    panel.show_state(samples.panel(samples.answers(ConsentState.GIVEN)))
    assert rows[1].hasFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_2)
    assert heard.drain() == [
        intents.GiveAnswer("quality", ConsentState.GIVEN),
        intents.GiveAnswer("training", ConsentState.REFUSED),
    ]


def test_labels_always_have_room_round_them(make_panel: MakePanel, language: str) -> None:
    panel, _heard = make_panel(samples.panel(samples.answers(None)))
    assert spoken(language)
    for row in rows_of(panel):
        for button in row.buttons:
            assert button.width() - button.words_width() >= 2 * LEAST_ROOM


def test_given_refused_unclear_and_withdraw_cost_the_same(make_panel: MakePanel, language: str, scheme: str) -> None:
    asked, _heard = make_panel(samples.panel(samples.answers(None)))
    taken, _heard = make_panel(samples.panel(samples.LIVE, answers_so_far=consent_samples.ALL_ACCEPTED))
    for row, withdraw in zip(rows_of(asked), taken.body.answers.rows, strict=True):
        costs = [effort(asked, button) for button in row.buttons] + [effort(taken, withdraw.button)]
        for name in MEASURED if language in LANGUAGES else MEASURED[:3]:
            values = [getattr(cost, name) for cost in costs]
            assert apart(*values) <= TOLERANCE, (language, scheme, name, values)
        yes, no = (cost.label for cost in costs[:2])
        assert language not in LANGUAGES or abs(yes - no) <= LABEL_TOLERANCE * costs[0].width, (language, yes, no)
        assert len({button.face.key() for button in [*row.buttons, withdraw.button]}) == 1
        assert {button.look() for button in [*row.buttons, withdraw.button]} == {row.buttons[0].look()}


def test_each_language_has_words_of_its_own(qapp: QApplication) -> None:
    seen = set()
    for tag in LANGUAGES:
        with speaking(qapp, tag):
            seen.add(tuple(map(tr, ENGLISH)))
    assert len(seen) == len(LANGUAGES)


def test_each_of_the_four_is_one_key_and_one_click(make_panel: MakePanel, qtbot: QtBot) -> None:
    asked, answers = make_panel(samples.panel(samples.answers(None)))
    costs: dict[str, tuple[int, int]] = {}
    for place, (state, _words, key) in enumerate(ANSWERS):
        qtbot.keyClick(asked, key)
        by_key = answers.drain()
        qtbot.mouseClick(rows_of(asked)[1].buttons[place], Qt.MouseButton.LeftButton)
        costs[state.value] = (len(by_key), len(answers.drain()))
    taken, withdrawals = make_panel(samples.panel(samples.LIVE, answers_so_far=consent_samples.ALL_ACCEPTED))
    qtbot.keyClick(taken, Qt.Key.Key_X)
    by_key = withdrawals.drain()
    qtbot.mouseClick(taken.body.answers.rows[1].button, Qt.MouseButton.LeftButton)
    by_click = withdrawals.drain()
    costs["withdrawn"] = (len(by_key), len(by_click))
    assert set(costs.values()) == {(1, 1)}
    assert by_key == [intents.Withdraw("quality", "customer")]
    assert by_click == [intents.Withdraw("training", "customer")]
    qtbot.keyClick(taken, Qt.Key.Key_W)
    assert withdrawals.drain() == [intents.Withdraw()]


def test_no_withdraw_has_the_focus_or_is_a_default(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.panel(samples.LIVE, answers_so_far=consent_samples.ALL_ACCEPTED))
    buttons = [row.button for row in panel.body.answers.rows]
    seen = set()
    for _step in range(30):
        assert not any(b.hasFocus() or b.isDefault() or b.autoDefault() for b in buttons)
        seen |= {n for n, row in enumerate(panel.body.answers.rows) if row.hasFocus()}
        qtbot.keyClick(panel.focusWidget() or panel, Qt.Key.Key_Tab)
    assert (heard.drain(), seen) == ([], {0, 1, 2})


def test_the_key_for_one_purpose_follows_the_focus(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.panel(samples.LIVE, answers_so_far=consent_samples.ALL_ACCEPTED))
    rows = panel.body.answers.rows
    assert [bool(row.button._key) for row in rows] == [True, False, False]
    rows[2].setFocus(Qt.FocusReason.TabFocusReason)
    assert [bool(row.button._key) for row in rows] == [False, False, True]
    qtbot.keyClick(rows[2], Qt.Key.Key_X)
    assert heard.drain() == [intents.Withdraw("transcript", "customer")]


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_keep_erase_and_undecided_are_equal_too(make_panel: MakePanel, theme: Theme, qtbot: QtBot, scheme: str) -> None:
    theme.choose(scheme)
    panel, heard = make_panel(samples.PANELS["dispose"])
    card = panel.body.card
    assert isinstance(card, DisposeCard)
    costs = [effort(panel, button) for button in card.buttons]
    for name in ("width", "height", "contrast", "way"):
        assert apart(*(getattr(cost, name) for cost in costs)) <= TOLERANCE, name
    assert len({button.look() for button in card.buttons}) == 1
    assert not any(b.hasFocus() or b.isDefault() or b.chosen for b in card.buttons)
    for place, (choice, key) in enumerate(zip(CHOICES, "123", strict=True)):
        qtbot.keyClick(panel, key)
        qtbot.mouseClick(card.buttons[place], Qt.MouseButton.LeftButton)
        assert heard.drain() == [intents.Dispose(choice)] * 2


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_with_and_without_a_guardian_are_equal_too(
    make_panel: MakePanel, theme: Theme, qtbot: QtBot, scheme: str
) -> None:
    theme.choose(scheme)
    panel, heard = make_panel(samples.PANELS["guardian"])
    card = panel.body.card
    assert isinstance(card, GuardianCard)
    buttons = [button for button in card.buttons if not button.isHidden()]
    costs = [effort(panel, button) for button in buttons]
    for name in ("width", "height", "contrast", "way"):
        assert apart(*(getattr(cost, name) for cost in costs)) <= TOLERANCE, name
    assert len(buttons) == 2
    assert len({button.look() for button in buttons}) == 1
    assert not any(b.hasFocus() or b.isDefault() or b.chosen for b in buttons)
    for place, (here, key) in enumerate(((True, "1"), (False, "2"))):
        qtbot.keyClick(panel, key)
        qtbot.mouseClick(buttons[place], Qt.MouseButton.LeftButton)
        assert heard.drain() == [intents.SayGuardian(here)] * 2
    qtbot.keyClick(panel, "3")
    assert heard.drain() == []


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
