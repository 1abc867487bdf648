"""A customer uses a right on the call: through the real window, with real keys, on a real encrypted cache."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.rights_view import NAMES
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.widgets.rights_card import RightsCard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.call_tags import CallMark
from agent_assist.domain.facts import read
from agent_assist.domain.facts.review import RightsRequested
from agent_assist.domain.rights import Asker, Right, reference
from tests.desktop.app.real_window import open_window, window_of
from tests.desktop.presenters.panel_fixture import Panel, panel
from tests.desktop.services.desk_fixture import Bench, full_disk, restarted

K = Qt.Key


@pytest.fixture
def call(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[tuple[Panel, CallPanel]]:
    """A call of a customer in Germany is on, and its window has the keyboard."""
    with panel(tmp_path) as p:
        window = window_of(p, qtbot, qapp)
        p.connect(line="de")
        p.do(i.LearnPlace("DE"))
        open_window(p, window, qtbot)
        yield p, window


def asked(p: Panel) -> list[RightsRequested]:
    found = (read(fact) for fact in p.b.facts(p.b.file().contact_id) if fact.kind == RightsRequested.KIND)
    return [body for body in found if isinstance(body, RightsRequested)]


def words(window: CallPanel) -> str:
    card = window.body.card
    assert isinstance(card, RightsCard)
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def choose(window: CallPanel, name: str) -> None:
    """A, the beginning of a name, Enter."""
    QTest.keyClick(window, K.Key_R)
    card = window.body.card
    assert isinstance(card, RightsCard)
    search = card.picks.search.edit
    assert search.hasFocus()
    QTest.keyClicks(search, name)
    QTest.keyClick(search, K.Key_Return)


@pytest.mark.parametrize("right", Right, ids=str)
def test_each_right_is_written_down_by_keys_with_its_day(call: tuple[Panel, CallPanel], right: Right) -> None:
    p, window = call
    choose(window, tr(NAMES[right]))
    seen = words(window)
    assert tr(NAMES[right]) in seen
    assert not asked(p), "looking at it writes nothing"
    QTest.keyClick(window, K.Key_Return)
    p.b.settle()
    (body,) = asked(p)
    assert (body.right, body.channel, body.places) == (right, "call", ("DE",))
    (course,) = p.b.file().requests
    assert course.reference in words(window)
    if right is Right.ACCESS:
        assert "art. 12(3)" in seen
        assert body.due is not None
        assert tr(p.shows(s.RightsCard).asked[0].day) in words(window)
    assert right not in {one.right for one in p.shows(s.RightsCard).choices}, "asked for already"


def test_esc_goes_back_to_the_choice_and_then_to_the_call(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, tr(NAMES[Right.ERASURE]))
    QTest.keyClick(window, K.Key_Escape)
    card = p.shows(s.RightsCard)
    assert card.chosen is None
    QTest.keyClick(window.focusWidget() or window, K.Key_Escape)
    assert not isinstance(p.state.card, s.RightsCard)
    p.b.settle()
    assert asked(p) == []


def test_keys_mean_commands_again_once_it_is_written_down(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, tr(NAMES[Right.ERASURE]))
    QTest.keyClick(window, K.Key_Return)
    p.b.settle()
    card = window.body.card
    assert isinstance(card, RightsCard)
    assert card.picks.search.edit.text() == ""
    assert "No request by this name" not in words(window), "the others can still be asked for"
    QTest.keyClick(window, K.Key_L)
    assert isinstance(p.state.card, s.PlaceCard), "L is no letter of a search"


def test_enter_without_a_choice_writes_nothing(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, "no right has this name")
    QTest.keyClick(window, K.Key_Return)
    p.b.settle()
    assert asked(p) == []
    p.presenter.handle(i.AskForRight())
    p.do(i.CloseCard())
    p.do(i.ChooseRight(Right.ACCESS))
    p.do(i.AskForRight())
    assert asked(p) == [], "its card was not open"


def test_who_represents_somebody_asks_as_a_representative(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    p.do(i.TakeTurn(s.TurnKey.MARK, CallMark.REPRESENTS))
    choose(window, tr(NAMES[Right.ACCESS]))
    assert "representative" in words(window)
    QTest.keyClick(window, K.Key_Return)
    p.b.settle()
    assert [body.by for body in asked(p)] == [Asker.REPRESENTATIVE]


def test_an_unknown_place_is_said_and_promises_no_foreign_day(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    with panel(tmp_path) as p:
        window = window_of(p, qtbot, qapp)
        p.connect()
        p.do(i.LearnPlace("QQ"))
        open_window(p, window, qtbot)
        choose(window, tr(NAMES[Right.ACCESS]))
        assert "We don't know where the customer is" in words(window)
        assert "No law we know of sets a deadline" in words(window)


@pytest.mark.expects_log
def test_on_a_full_disk_it_is_not_said_to_be_written(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, tr(NAMES[Right.ACCESS]))
    with full_disk(p.b):
        QTest.keyClick(window, K.Key_Return)
        p.b.settle()
        notice = p.shows(s.NoticeCard)
        assert notice.title.source
    assert p.b.file().requests == ()


def test_after_a_kill_the_request_and_its_reference_are_there(tmp_path: Path) -> None:
    def begin(b: Bench) -> None:
        b.connect("de")
        b.desk.rights.ask(b.file(), Right.ACCESS)
        b.settle()

    with restarted(tmp_path, begin) as (b, contact):
        file = b.desk.records.file(contact)
        assert file is not None
        (course,) = file.requests
        (fact,) = (one for one in b.facts(contact) if one.kind == RightsRequested.KIND)
        assert (course.right, course.reference) == (Right.ACCESS, reference(fact.id))
        assert Right.ACCESS not in b.desk.rights.open(file)
