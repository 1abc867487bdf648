"""Many purposes, the menu of a call, standing answers and asking twice, on the real widgets."""

from __future__ import annotations

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui.widgets.answers_card import AnswersCard
from agent_assist.desktop.ui.widgets.incoming_card import IncomingCard
from agent_assist.desktop.ui.widgets.steps import Steps
from agent_assist.desktop.ui.widgets.strip_view import next_step
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from tests.desktop.ui import consent_samples, samples
from tests.desktop.ui.conftest import MakePanel, said_from_now


def many(active: int) -> ps.PanelState:
    rows = consent_samples.MANY.rows
    lit = tuple(structs.replace(row, active=n == active) for n, row in enumerate(rows))
    return samples.panel(structs.replace(consent_samples.MANY, rows=lit), history=samples.HISTORY)


def in_view(panel: CallPanel, place: int) -> bool:
    card = panel.body.card
    assert isinstance(card, AnswersCard)
    row, port = card.rows[place], panel.body.area.viewport()
    return port.rect().contains(QRect(row.mapTo(port, QPoint(0, 0)), row.size()))


@pytest.mark.parametrize("active", [0, 7, 12, 19])
def test_with_twenty_purposes_the_active_one_is_in_view(make_panel: MakePanel, qtbot: QtBot, active: int) -> None:
    panel, _heard = make_panel(many(active))
    assert (panel.width(), panel.height()) == (360, 720)
    qtbot.waitUntil(lambda: in_view(panel, active), timeout=5_000)


def test_the_view_follows_each_answer_and_the_focus(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, _heard = make_panel(many(0))
    for active in range(1, 20):
        panel.show_state(many(active))
        qtbot.waitUntil(lambda place=active: in_view(panel, place), timeout=5_000)  # type: ignore[misc]
    card = panel.body.card
    assert isinstance(card, AnswersCard)
    card.rows[2].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: in_view(panel, 2), timeout=5_000)


def lines(panel: CallPanel) -> list[QAction]:
    return [action for action in panel.menu.actions() if not action.isSeparator()]


def words(action: QAction) -> str:
    return action.text().partition("\t")[0]


def test_the_menu_lists_what_can_happen_in_the_call_and_forgets_it_after(make_panel: MakePanel) -> None:
    panel, heard = make_panel(samples.PANELS["idle"])
    plain = [words(action) for action in lines(panel)]
    panel.show_state(samples.panel(samples.LIVE, menu=consent_samples.MENU, handover='{"v":1}'))
    expected = [item.label.plain() for item in consent_samples.MENU] + ["Copy answers for the transfer"]
    assert [words(action) for action in lines(panel)] == expected + plain
    for action in lines(panel)[: len(consent_samples.MENU)]:
        action.trigger()
    assert heard.drain() == [intents.TakeTurn(item.key) for item in consent_samples.MENU]
    assert [action.isChecked() for action in lines(panel)[3:5]] == [True, False]
    panel.show_state(samples.PANELS["idle"])
    assert [words(action) for action in lines(panel)] == plain


def test_a_choice_in_the_menu_never_shows_more_than_the_state_says(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.panel(samples.LIVE, menu=consent_samples.MENU))
    lines(panel)[4].trigger()
    assert [action.isChecked() for action in lines(panel)[3:5]] == [True, False]
    other = tuple(
        structs.replace(item, checked=not item.checked) if item.checked is not None else item
        for item in consent_samples.MENU
    )
    panel.show_state(samples.panel(samples.LIVE, menu=other))
    assert [action.isChecked() for action in lines(panel)[3:5]] == [False, True]


def test_a_line_of_the_menu_stays_the_same_while_its_turn_does(make_panel: MakePanel) -> None:
    """A menu that is open keeps its lines under the pointer, and another word costs no new action."""
    panel, heard = make_panel(samples.panel(samples.LIVE, menu=consent_samples.MENU, handover="one"))
    before = lines(panel)
    item = structs.replace(consent_samples.MENU[0], label=say("Other words"), shortcut="Q")
    panel.show_state(samples.panel(samples.LIVE, menu=(item, *consent_samples.MENU[1:]), handover="two"))
    assert lines(panel) == before
    assert lines(panel)[0].text() == "Other words\tQ"
    lines(panel)[0].trigger()
    lines(panel)[len(consent_samples.MENU)].trigger()
    assert heard.drain() == [intents.TakeTurn(item.key, item.purpose), intents.HandOver("two")]
    turned = (*consent_samples.MENU[1:], item)
    panel.show_state(samples.panel(samples.LIVE, menu=turned, handover="two"))
    assert [words(action) for action in lines(panel)[: len(turned)]] == [one.label.plain() for one in turned]
    assert not set(lines(panel)[: len(turned)]) & set(before), "no line that is pointed at does something else"
    lines(panel)[0].trigger()
    assert heard.drain() == [intents.TakeTurn(turned[0].key, turned[0].purpose)]


def test_the_answers_go_to_the_clipboard_as_they_are(make_panel: MakePanel) -> None:
    text = '{"v":1,"answers":[{"purpose":"quality","state":"refused","at_ms":7}]}'
    panel, heard = make_panel(samples.panel(samples.LIVE, handover=text))
    lines(panel)[0].trigger()
    assert QGuiApplication.clipboard().text() == text
    assert heard.drain() == [intents.HandOver(text)]


def test_a_hostile_label_is_only_text(make_panel: MakePanel) -> None:
    item = ps.MenuItem(ps.TurnKey.PURPOSE, say("New purpose: {purpose}", purpose="a&b\u202e\tc"), purpose="x")
    panel, heard = make_panel(samples.panel(samples.LIVE, menu=(item,)))
    action = lines(panel)[0]
    assert "&&" in action.text()
    assert "\u202e" not in action.text()
    action.trigger()
    assert heard.drain() == [intents.TakeTurn(ps.TurnKey.PURPOSE, "x")]


def test_standing_answers_stand_on_the_incoming_card(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["incoming-standing"])
    card = panel.body.card
    assert isinstance(card, IncomingCard)
    shown = [line.text() for line in card._standing._kept if not line.isHidden()]
    assert shown == [
        "Recording for quality: Accepted on 12 Oct 2026, valid for all calls until 12 Oct 2027",
        "Recording for training: Withdrawn on 3 Nov 2026",
    ]
    panel.show_state(samples.PANELS["incoming"])
    assert all(line.isHidden() for line in card._standing._kept)


def test_the_same_person_button_is_there_only_when_something_stands(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["answers-standing"])
    card = panel.body.card
    assert isinstance(card, AnswersCard)
    assert card.same_person.isVisible()
    panel.show_state(samples.panel(structs.replace(consent_samples.STANDING, earlier=EMPTY)))
    assert not card.same_person.isVisible()


@pytest.mark.parametrize(
    ("name", "said"), [("answers-again", "Step 4 of 4"), ("waiting-recorder", "Step 2 of 4"), ("script", "Step 2 of 4")]
)
def test_the_step_of_asking_twice_is_seen_and_said(make_panel: MakePanel, name: str, said: str) -> None:
    panel, _heard = make_panel(samples.PANELS[name])
    card = panel.body.card
    assert card is not None
    shown = [steps for steps in card.findChildren(Steps) if steps.isVisible()]
    assert [steps.accessibleName() for steps in shown] == [said]
    panel.show_state(samples.panel(samples.answers(None)))
    card = panel.body.card
    assert card is not None
    assert not any(steps.isVisible() for steps in card.findChildren(Steps))


def test_a_changed_rule_is_announced_and_an_outage_is_not(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["script"])
    said = said_from_now(panel)
    panel.show_state(samples.PANELS["rule-changed"])
    panel.voice.flush()
    panel.show_state(samples.PANELS["offline"])
    panel.voice.flush()
    what, now = (
        "Customer is in Germany: explicit consent needed (before: notice)",
        "Nothing is recorded until you have said this again and the customer has answered.",
    )
    assert f"{what}. {now}" in said
    assert not any("offline" in words.casefold() for words in said)


def test_the_strip_shows_the_keys_of_keep_or_erase() -> None:
    words, key = next_step(samples.PANELS["dispose"])
    assert (words.plain(), key) == ("Keep or erase what was recorded before?", "1 2 3")
