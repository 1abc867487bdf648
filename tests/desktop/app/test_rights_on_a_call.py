"""A customer uses a right on the call: through the real window, with real keys, on a real encrypted cache."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import UNSET
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.inputs import RightsInputs
from agent_assist.desktop.presenters.rights_view import MORE, pages_of, rights_card
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.widgets.button import Button
from agent_assist.desktop.ui.widgets.rights_card import RightsCard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.call_tags import CallMark
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import read
from agent_assist.domain.facts.review import RightsRequested
from agent_assist.domain.rights import AnswerBy, Asker, Right, reference
from agent_assist.domain.rights_course import RightsCourse
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
    labels = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(button.label for button in card.findChildren(Button) if button.isVisible())])


def choose(window: CallPanel, right: Right, *keys: Qt.Key) -> None:
    """R, the digit that the right has on its page, and further keys."""
    QTest.keyClick(window, K.Key_R)
    card = window.body.card
    assert isinstance(card, RightsCard)
    for page in pages_of(tuple(Right)):
        if right in page:
            press(window, Qt.Key(K.Key_1 + page.index(right)), *keys)
            return
        press(window, Qt.Key(K.Key_1 + len(page)))


def press(window: CallPanel, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)


def log(window: CallPanel) -> None:
    QTest.keyClick(window.focusWidget() or window, K.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("right", Right, ids=str)
def test_each_right_is_written_down_by_keys_with_its_day(call: tuple[Panel, CallPanel], right: Right) -> None:
    p, window = call
    choose(window, right, K.Key_1, K.Key_1)
    seen = words(window)
    assert [one.value for one in p.shows(s.RightsCard).groups[0].choices if one.chosen] == [right]
    assert not asked(p), "looking at it writes nothing"
    log(window)
    p.b.settle()
    (body,) = asked(p)
    assert (body.right, body.channel, body.places) == (right, "call", ("DE",))
    assert (body.by, body.answer_by, body.identity) == (UNSET, "letter", "not_checked"), (
        "honest, and holds nothing back"
    )
    (course,) = p.b.file().requests
    assert course.reference in words(window)
    if right is Right.ACCESS:
        assert "art. 12(3)" in seen
        assert body.due is not None
        assert tr(p.shows(s.RightsCard).asked[0].day) in words(window)
    assert right not in p.b.desk.rights.open(p.b.file()), "asked for already"


def test_four_keys_and_ctrl_enter_need_no_field_and_the_keys_stand_where_they_act(
    call: tuple[Panel, CallPanel],
) -> None:
    p, window = call
    QTest.keyClick(window, K.Key_R)
    card = window.body.card
    assert isinstance(card, RightsCard)
    for turn in range(3):
        groups = p.shows(s.RightsCard).groups
        assert [group.active for group in groups] == [place == turn for place in range(3)]
        assert not card.button.isEnabled()
        assert tr(groups[turn].title) in card.button.accessibleDescription(), "a screen reader hears why"
        press(window, K.Key_1)
    assert card.button.isEnabled()
    assert card.button.accessibleDescription() == ""
    log(window)
    p.b.settle()
    assert len(asked(p)) == 1
    assert card.accessibleName().startswith("“Your request is logged."), "what to say is what is read first"


def test_more_rights_than_keys_stand_on_another_page_and_none_is_left_out(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    QTest.keyClick(window, K.Key_R)
    seen: list[object] = []
    for _page in pages_of(tuple(Right)):
        choices = p.shows(s.RightsCard).groups[0].choices
        assert len(choices) <= MORE + 1
        seen += [one.value for one in choices if one.value is not None]
        p.do(i.FillRequest(None))
    assert sorted(map(str, seen)) == sorted(Right)


def test_how_who_asks_was_checked_is_noted_with_its_moment(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, Right.ACCESS, K.Key_3, K.Key_2)
    assert "Identity not checked" in words(window)
    QTest.keyClick(window, K.Key_I)
    noted = p.b.clock.now_ms()
    assert "Checked by questions" in words(window)
    p.b.clock.advance(5_000)
    log(window)
    p.b.settle()
    (body,) = asked(p)
    assert (body.by, body.answer_by, body.identity, body.identity_at_ms) == ("unsure", "email", "details", noted)
    press(window, K.Key_1)
    assert "Identity not checked" in words(window), "the next request begins with nothing"


def test_a_check_can_be_taken_back(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, Right.ACCESS, K.Key_1, K.Key_1, K.Key_I, K.Key_I, K.Key_I)
    log(window)
    p.b.settle()
    (body,) = asked(p)
    assert (body.identity, body.identity_at_ms) == ("not_checked", UNSET)


def test_esc_goes_back_answer_by_answer_and_then_to_the_call(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, Right.ERASURE, K.Key_2, K.Key_3)
    for turn in (2, 1, 0):
        press(window, K.Key_Escape)
        assert p.shows(s.RightsCard).groups[turn].active
    press(window, K.Key_Escape)
    assert not isinstance(p.state.card, s.RightsCard)
    p.b.settle()
    assert asked(p) == []


def test_a_digit_for_the_request_never_answers_for_the_customer(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, Right.ERASURE, K.Key_1, K.Key_1, K.Key_1, K.Key_2, K.Key_3)
    p.do(i.CloseCard())
    p.b.settle()
    assert [fact.kind for fact in p.b.facts(p.b.file().contact_id) if fact.kind.startswith("consent_given")] == []


def test_keys_mean_commands_while_the_form_stands(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, Right.ERASURE)
    QTest.keyClick(window, K.Key_L)
    assert isinstance(p.state.card, s.PlaceCard), "L is no letter of a search"


def test_a_form_that_is_not_full_writes_nothing(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, Right.ACCESS, K.Key_1)
    log(window)
    press(window, K.Key_Return)
    p.do(i.AskForRight())
    assert asked(p) == []
    p.do(i.CloseCard())
    p.do(i.CloseCard())
    p.do(i.CloseCard())
    for choice in (Right.ACCESS, Asker.CUSTOMER, AnswerBy.EMAIL):
        p.do(i.FillRequest(choice))
    p.do(i.AskForRight())
    assert asked(p) == [], "its card was not open"


@pytest.mark.parametrize(
    ("mark", "said"),
    [(CallMark.VULNERABLE, "clear yes"), (CallMark.IN_DOUBT, "clear yes"), (None, "parent or guardian")],
)
def test_a_caller_who_was_marked_before_has_a_sentence_of_their_own(
    call: tuple[Panel, CallPanel], mark: CallMark | None, said: str
) -> None:
    p, window = call
    p.do(i.TakeTurn(s.TurnKey.MINOR) if mark is None else i.TakeTurn(s.TurnKey.MARK, mark))
    QTest.keyClick(window, K.Key_R)
    assert said in words(window)


@pytest.mark.parametrize(("key", "said"), [(K.Key_2, "written proof"), (K.Key_3, "ask for proof of who is asking")])
def test_another_caller_goes_on_with_a_sentence_of_their_own(
    call: tuple[Panel, CallPanel], key: Qt.Key, said: str
) -> None:
    p, window = call
    choose(window, Right.ACCESS, key)
    assert said in words(window)
    press(window, K.Key_1)
    log(window)
    p.b.settle()
    assert len(asked(p)) == 1


def test_who_represents_somebody_asks_as_a_representative(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    p.do(i.TakeTurn(s.TurnKey.MARK, CallMark.REPRESENTS))
    choose(window, Right.ACCESS)
    assert "written proof" in words(window), "who asks is chosen already"
    press(window, K.Key_1)
    log(window)
    p.b.settle()
    assert [body.by for body in asked(p)] == [Asker.REPRESENTATIVE]


def test_an_unknown_place_is_said_and_promises_no_foreign_day(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    with panel(tmp_path) as p:
        window = window_of(p, qtbot, qapp)
        p.connect()
        p.do(i.LearnPlace("QQ"))
        open_window(p, window, qtbot)
        choose(window, Right.ACCESS)
        assert "The deadline depends on where the customer is, and we don't know that." in words(window)
        assert "No law we know of" not in words(window), "nobody knows yet which law binds"


def logged(p: Panel, window: CallPanel) -> str:
    """Access is asked for and written down; returns the reference."""
    choose(window, Right.ACCESS, K.Key_1, K.Key_1)
    log(window)
    p.b.settle()
    return p.b.file().requests[-1].reference


def test_a_request_is_taken_back_for_ten_seconds_and_its_reference_told_void(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    told = logged(p, window)
    assert p.state.undo is not None
    assert (p.state.undo.words.plain(), p.state.undo.left_s) == ("Privacy request", 10)
    press(window, K.Key_Z)
    p.b.settle()
    assert p.b.file().requests == ()
    assert Right.ACCESS in p.b.desk.rights.open(p.b.file()), "it can be asked for anew"
    sentence = f"“Please forget the reference {told}. It no longer counts, nor does the date I gave you.”"
    assert sentence in words(window), "the card says it, and needs no key"
    card = window.body.card
    assert isinstance(card, RightsCard)
    assert card.accessibleName().startswith(sentence), "who cannot see the panel hears it first"
    assert p.state.undo.words.plain() != "Privacy request"
    kinds = [fact.kind for fact in p.b.facts(p.b.file().contact_id)]
    assert kinds[-2:] == ["rights_requested", "act_taken_back"], "nothing is removed, and no rule is asked again"
    press(window, K.Key_1, K.Key_1, K.Key_1)
    log(window)
    p.b.settle()
    (again,) = p.b.file().requests
    assert [one.void for one in p.shows(s.RightsCard).asked] == [False, True]
    assert again.reference != told
    over(p)
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    assert p.b.file().finished is False


def test_after_ten_seconds_a_request_stands(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    logged(p, window)
    p.b.clock.advance(10_000)
    press(window, K.Key_Z)
    p.b.settle()
    assert len(p.b.file().requests) == 1
    assert p.b.file().taken_back == ()


@pytest.mark.expects_log
def test_on_a_full_disk_a_request_is_not_said_to_be_taken_back(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    logged(p, window)
    with full_disk(p.b):
        press(window, K.Key_Z)
        p.b.settle()
        p.do(i.Acknowledge(p.shows(s.NoticeCard).key))
    assert [one.void for one in p.shows(s.RightsCard).asked] == [False]
    assert len(p.b.file().requests) == 1


@pytest.mark.expects_log
def test_on_a_full_disk_it_is_not_said_to_be_written(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, Right.ACCESS, K.Key_1, K.Key_1)
    with full_disk(p.b):
        log(window)
        p.b.settle()
        notice = p.shows(s.NoticeCard)
        assert notice.title.source
    assert p.b.file().requests == ()
    p.do(i.Acknowledge(notice.key))
    groups = p.shows(s.RightsCard).groups
    assert [one.value for group in groups for one in group.choices if one.chosen] == [
        Right.ACCESS,
        "customer",
        "letter",
    ], "what was filled in is not lost"
    log(window)
    p.b.settle()
    assert len(asked(p)) == 1


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


def test_what_is_half_filled_waits_while_another_card_is_open(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, Right.ERASURE, K.Key_3)
    press(window, K.Key_L)
    assert not isinstance(window.body.card, RightsCard)
    press(window, K.Key_Escape, K.Key_R)
    groups = p.shows(s.RightsCard).groups
    assert [one.value for group in groups for one in group.choices if one.chosen] == [Right.ERASURE, "unsure"]
    assert not asked(p)


def over(p: Panel) -> None:
    """The call ends, and what is found on it is known."""
    p.call(CallState.ENDED, line="de")
    p.b.clock.advance(5_000)
    p.b.desk.tick()
    p.b.settle()


def long_after(p: Panel) -> None:
    for _ in range(3):
        p.b.clock.advance(600_000)
        p.b.desk.tick()
        p.b.settle()


def test_a_call_that_ends_over_a_half_filled_request_waits_for_it(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, Right.ERASURE, K.Key_1)
    over(p)
    assert "The call is over. Finish the request, or cancel it: nothing is logged yet." in words(window)
    long_after(p)
    p.do(i.FinishCall())
    assert not p.b.file().finished, "neither time nor a key drops what a customer asked for"
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    wrap_up = p.shows(s.WrapUpCard)
    assert wrap_up.ends_in_s is None
    assert "not logged yet (R)" in [tr(row.value) for row in wrap_up.rows if row.flag]
    p.do(i.FinishCall())
    press(window, K.Key_1)
    log(window)
    p.b.settle()
    (body,) = asked(p)
    assert (body.right, body.answer_by) == (Right.ERASURE, "letter")
    told = words(window)
    assert "Logged after the call" in told
    assert "The customer has it only if you said it." in told
    assert "Your request is logged" not in told, "nobody is there to hear it"
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    assert p.shows(s.WrapUpCard).ends_in_s is not None
    contact = p.b.file().contact_id
    long_after(p)
    file = p.b.desk.records.file(contact)
    assert file is None or file.finished


def test_a_request_that_is_cancelled_after_the_call_holds_nothing_up(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, Right.ERASURE)
    over(p)
    press(window, K.Key_Escape)
    assert p.shows(s.RightsCard).groups[0].active
    press(window, K.Key_Escape)
    assert p.shows(s.WrapUpCard).ends_in_s is not None
    contact = p.b.file().contact_id
    p.do(i.FinishCall())
    assert p.b.desk.shown() is None
    assert RightsRequested.KIND not in {fact.kind for fact in p.b.facts(contact)}


def test_a_call_that_ends_over_an_empty_form_shows_its_result(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    QTest.keyClick(window, K.Key_R)
    p.shows(s.RightsCard)
    over(p)
    p.shows(s.WrapUpCard)
    QTest.keyClick(window, K.Key_R)
    assert p.shows(s.RightsCard).groups[0].active, "what was heard at the very end can be logged still"


def test_a_half_filled_request_waits_behind_the_next_call(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, Right.ERASURE)
    contact = p.b.file().contact_id
    over(p)
    p.connect("c2", line="de")
    long_after(p)
    file = p.b.desk.records.file(contact)
    assert file is not None
    assert not file.finished
    p.do(i.SwitchContact(contact))
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    assert [one.value for one in p.shows(s.RightsCard).groups[0].choices if one.chosen] == [Right.ERASURE]


def test_what_is_said_to_the_customer_is_in_the_language_of_the_call(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    p.b.desk.disclosure._language[p.b.file().contact_id] = "de-DE"
    choose(window, Right.ACCESS, K.Key_1, K.Key_2)
    log(window)
    p.b.settle()
    reference_told = p.b.file().requests[0].reference
    told = words(window)
    assert "Unsere Antwort kommt per E-Mail." in told
    assert reference_told in told
    assert "Say this to the customer" in told, "what is meant for the agent is in the language of the window"
    assert "Our answer" not in told


@pytest.mark.parametrize("answer_by", [None, *AnswerBy])
@pytest.mark.parametrize("due", [None, "2026-12-27"])
def test_the_sentence_has_no_gaps(answer_by: AnswerBy | None, due: str | None) -> None:
    course = RightsCourse("c" * 32, Right.ACCESS, "call", 0, due=due, answer_by=answer_by)
    card = rights_card(RightsInputs(open=(), chosen=None, requests=(course,), language="en"))
    told = card.asked[0].tell.plain()
    assert "  " not in told
    assert told.endswith(".”")
    assert (due is None) == ("27 Dec 2026" not in told)
