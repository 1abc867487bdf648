"""A field of the record is corrected on the call: real window, real keys, real encrypted cache."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.ui.widgets.button import Button
from agent_assist.desktop.ui.widgets.correction_card import CorrectionCard
from agent_assist.desktop.ui.widgets.rights_card import RightsCard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.contact import CallState
from agent_assist.domain.correction import RecordName, Side, digest
from agent_assist.domain.facts import read
from agent_assist.domain.facts.review import CorrectionReadBack
from agent_assist.domain.fields import Field, RevealReason
from agent_assist.domain.rights import AnswerBy, Asker, IdentityCheck, Right
from agent_assist.domain.sensitive import Sensitive
from tests.desktop.app.real_window import open_window, window_of
from tests.desktop.app.test_rights_on_a_call import over
from tests.desktop.presenters.panel_fixture import Panel, panel
from tests.desktop.services.desk_fixture import Bench, full_disk, restarted

K = Qt.Key
OLD, NEW = "14 Kirchgasse, 65185 Wiesbaden", "41 Kirchgasse, 65185 Wiesbaden"


@pytest.fixture
def call(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[tuple[Panel, CallPanel]]:
    """A call of a customer in Germany is on, the CRM told an address, and the window has the keyboard."""
    with panel(tmp_path) as p:
        window = window_of(p, qtbot, qapp)
        p.connect(line="de")
        p.do(i.LearnPlace("DE"))
        fields = [
            Field("postal_address", "Postal address", Sensitive(OLD)),
            Field("card_number", "Card", Sensitive("4111 1111 1111 1111"), "payment_card"),
        ]
        p.b.desk.fields.take(p.b.file().contact_id, fields)
        open_window(p, window, qtbot)
        yield p, window


def confirmed(p: Panel) -> list[CorrectionReadBack]:
    found = (read(fact) for fact in p.b.facts(p.b.file().contact_id))
    return [body for body in found if isinstance(body, CorrectionReadBack)]


def asked(p: Panel, *checks: int, by: Asker = Asker.CUSTOMER) -> None:
    """Correction is asked for and written down, by a customer who was checked."""
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    for choice in (Right.RECTIFICATION, by, AnswerBy.LETTER):
        p.do(i.FillRequest(choice))
    for _ in checks or (1,):
        p.do(i.NoteIdentity())
    p.do(i.AskForRight())
    p.b.settle()


def press(window: CallPanel, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or window, key)


def pause(p: Panel) -> None:
    """The hands rest: what follows is no longer part of what was typed."""
    p.b.clock.advance(1_500)


def type_in(p: Panel, window: CallPanel, text: str) -> None:
    """Type into the line that has the focus, and have it read back."""
    QTest.keyClicks(QApplication.focusWidget() or window, text)
    press(window, K.Key_Return)
    pause(p)


def words(window: CallPanel) -> str:
    card = window.body.card
    assert isinstance(card, CorrectionCard | RightsCard)
    labels = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(button.label for button in card.findChildren(Button) if button.isVisible())])


def waiting(b: Bench) -> list[str]:
    """What will be sent to the server, as it is stored."""
    found: list[str] = []

    def job() -> None:
        batch = b.cache.outbox.batch(1_000)
        found.extend(data.decode() for data in (batch.events if batch else ()))

    done: list[bool] = []
    b.lane.submit(job, lambda _outcome: done.append(True))
    b.pump.until(lambda: bool(done))
    return found


def to_the_sentence(p: Panel, window: CallPanel, text: str = NEW) -> None:
    asked(p)
    press(window, K.Key_K, K.Key_1)
    type_in(p, window, text)


def test_a_correction_by_keys_from_the_field_to_the_confirmed_fact(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    asked(p)
    press(window, K.Key_K)
    assert "Postal address" in words(window)
    assert "Card" not in words(window), "payment data is not offered"
    press(window, K.Key_1)
    assert "•••• ••••" in words(window)
    assert OLD not in words(window), "what we have is shown closed"
    type_in(p, window, NEW)
    seen = words(window)
    assert "“I have written: four one Kirchgasse, six five one eight five Wiesbaden. Is that right?”" in seen
    assert "K I R C H G A S S E" in seen
    card = window.body.card
    assert isinstance(card, CorrectionCard)
    assert QApplication.focusWidget() is card, "who cannot see the panel hears what to say"
    assert "I have written: four one" in card.accessibleName()
    shown = [button for button in card.group.buttons if button.isVisible()]
    wide = [button.width() for button in shown]
    assert max(wide) - min(wide) <= 1, "three answers, none larger than another but for what 284 px leave over"
    assert len({button.height() for button in shown}) == 1
    assert not any(button.isDefault() or button.hasFocus() for button in shown)
    assert not confirmed(p), "nothing is written before the customer says that it is right"
    press(window, K.Key_1)
    p.b.settle()
    (body,) = confirmed(p)
    (course,) = p.b.file().requests
    assert (body.request, body.field, body.value) == (course.event, "postal_address", NEW)
    assert body.before == digest(body.digest_key, Side.BEFORE, "postal_address", OLD)
    assert body.after == digest(body.digest_key, Side.AFTER, "postal_address", NEW)
    seen = words(window)
    assert "Not sent: no system is connected for this." in seen
    assert f"{body.after[:4].upper()} {body.after[4:8].upper()}" in seen
    assert NEW not in seen, "it is not shown again"


@pytest.mark.parametrize("key", [K.Key_2, K.Key_3])
def test_wrong_and_unclear_write_nothing_and_go_on(call: tuple[Panel, CallPanel], key: Qt.Key) -> None:
    p, window = call
    to_the_sentence(p, window)
    press(window, key)
    p.b.settle()
    assert not confirmed(p)
    card = p.shows(s.CorrectionCard)
    assert card.typing is (key == K.Key_2)
    assert card.value is not None
    assert card.value.reveal() == NEW, "what was typed is there to be changed"
    assert card.wrong.source
    if key == K.Key_2:
        type_in(p, window, ", Hessen")
    press(window, K.Key_1)
    p.b.settle()
    assert [body.value for body in confirmed(p)] == [NEW + (", Hessen" if key == K.Key_2 else "")]


def test_a_figure_that_is_typed_on_never_answers_for_the_customer(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    asked(p)
    press(window, K.Key_K, K.Key_1)
    QTest.keyClicks(QApplication.focusWidget() or window, "4")
    press(window, K.Key_Return, K.Key_1)
    p.b.settle()
    assert not confirmed(p)
    pause(p)
    press(window, K.Key_1)
    p.b.settle()
    assert len(confirmed(p)) == 1
    press(window, K.Key_1, K.Key_1, K.Key_1)
    assert [one for group in p.shows(s.RightsCard).groups for one in group.choices if one.chosen] == []


@pytest.mark.parametrize("checks", [(1, 2, 3), ()], ids=["nothing checked", "not sure"])
def test_without_a_check_of_the_customer_the_correction_waits(
    call: tuple[Panel, CallPanel], checks: tuple[int, ...]
) -> None:
    p, window = call
    asked(p, *checks, by=Asker.CUSTOMER if checks else Asker.UNSURE)
    assert "The correction waits: it must be checked first that the customer is asking." in words(window)
    press(window, K.Key_K)
    p.do(i.CorrectRecord())
    assert isinstance(p.state.card, s.RightsCard)
    assert len(p.b.file().requests) == 1, "the request counts"


@pytest.mark.parametrize("text", ["4111 1111 1111 1111", "my password is Hunter2!x"])
def test_payment_data_and_secrets_are_refused_and_dropped(call: tuple[Panel, CallPanel], text: str) -> None:
    p, window = call
    to_the_sentence(p, window, text)
    card = p.shows(s.CorrectionCard)
    assert card.typing
    assert not card.open, "nothing of it is kept"
    assert "not kept here" in words(window)
    widget = window.body.card
    assert isinstance(widget, CorrectionCard)
    assert widget.field.edit.text() == ""
    assert not widget.field.edit.isUndoAvailable()


@pytest.mark.expects_log
def test_what_masking_cannot_read_is_not_taken(call: tuple[Panel, CallPanel], monkeypatch: pytest.MonkeyPatch) -> None:
    p, window = call

    def broken(*_: object) -> str:
        raise RuntimeError("broken")

    monkeypatch.setattr("agent_assist.masking.field.field_kind", broken)
    to_the_sentence(p, window)
    assert "could not be checked" in words(window)
    assert not confirmed(p)


def test_the_value_is_in_its_sealed_fact_and_nowhere_else(
    call: tuple[Panel, CallPanel], caplog: pytest.LogCaptureFixture
) -> None:
    p, window = call
    to_the_sentence(p, window)
    assert "Kirchgasse" not in repr(p.shows(s.CorrectionCard))
    press(window, K.Key_1)
    p.b.settle()
    stored = waiting(p.b)
    (told,) = (json.loads(one)["body"] for one in stored if '"correction_read_back"' in one)
    assert set(told) == {"request", "before", "after", "personal"}
    assert set(told["personal"]) == {"field", "value", "digest_key"}
    assert not [one for one in stored if "Kirchgasse" in one]
    assert "Kirchgasse" not in caplog.text
    state = p.state
    assert "Kirchgasse" not in repr((state.card, state.history, state.banner, state.undo, state.status))
    assert "Kirchgasse" not in repr(p.b.file().flags)


@pytest.mark.expects_log
def test_on_a_full_disk_it_is_not_said_to_be_confirmed(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    to_the_sentence(p, window)
    with full_disk(p.b):
        press(window, K.Key_1)
        p.b.settle()
        p.do(i.Acknowledge(p.shows(s.NoticeCard).key))
    card = p.shows(s.CorrectionCard)
    assert card.sentence is not None
    assert not confirmed(p)
    pause(p)
    press(window, K.Key_1)
    p.b.settle()
    assert [body.value for body in confirmed(p)] == [NEW]


def test_a_second_call_in_between_mixes_nothing_up(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    asked(p)
    press(window, K.Key_K, K.Key_1)
    QTest.keyClicks(QApplication.focusWidget() or window, "41 Kirch")
    first = p.b.file().contact_id
    p.call(CallState.INCOMING, "c2", "de")
    p.call(CallState.CONNECTED, "c2", "de")
    (second,) = (one.contact_id for one in p.b.desk.calls.contacts() if one.contact_id != first)
    p.do(i.SwitchContact(second))
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    assert isinstance(p.state.card, s.RightsCard)
    widget = window.findChild(CorrectionCard)
    assert widget is not None
    assert widget.field.edit.text() == "", "nothing of the other customer is in the widget"
    p.do(i.SwitchContact(first))
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    assert widget.field.edit.text() == "41 Kirch", "what was typed goes on"
    pause(p)
    QTest.keyClicks(QApplication.focusWidget() or window, "gasse")
    press(window, K.Key_Return)
    pause(p)
    press(window, K.Key_1)
    p.b.settle()
    assert [body.value for body in confirmed(p)] == ["41 Kirchgasse"]
    assert [fact.kind for fact in p.b.facts(second) if fact.kind == "correction_read_back"] == []


def test_the_end_of_the_call_drops_what_nobody_confirmed_and_says_so(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    to_the_sentence(p, window)
    over(p)
    assert not isinstance(p.state.card, s.CorrectionCard)
    p.b.desk.corrections.confirm(p.b.file(), "name", Sensitive("Ms Vogel"), Sensitive("0a" * 32), lambda: None)
    p.b.settle()
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    p.do(i.FillRequest(Right.ACCESS))
    assert "No correction was read back on the call." in words(window)
    p.do(i.FillRequest(Right.ACCESS))
    assert not confirmed(p)
    assert len(p.b.file().requests) == 1


def test_after_a_kill_the_request_stands_and_the_correction_can_begin_anew(tmp_path: Path) -> None:
    from agent_assist.desktop.services.corrections import new_key
    from agent_assist.desktop.services.rights import Heard

    def begin(b: Bench) -> None:
        b.connect("de")
        heard = Heard(Asker.CUSTOMER, AnswerBy.LETTER, IdentityCheck.DETAILS, b.clock.now_ms())
        b.desk.rights.ask(b.file(), Right.RECTIFICATION, heard)
        b.settle()

    with restarted(tmp_path, begin) as (b, contact):
        file = b.desk.records.file(contact)
        assert file is not None
        assert file.requests[0].corrections == ()
        assert b.desk.corrections.request(file) is not None
        b.desk.corrections.confirm(file, "name", Sensitive("Ms Vogel"), new_key(), lambda: None)
        b.settle()
        after = b.desk.records.file(contact)
        assert after is not None
        assert [one.value for one in after.requests[0].corrections] == ["Ms Vogel"]
        assert after.requests[0].corrections[0].before == "", "nobody told what the record has"


def test_a_confirmed_correction_can_be_taken_back(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    to_the_sentence(p, window)
    press(window, K.Key_1)
    p.b.settle()
    undo = p.state.undo
    assert undo is not None
    assert undo.words.plain() == "Confirmed correction"
    pause(p)
    press(window, K.Key_Z)
    p.b.settle()
    (course,) = p.b.file().requests
    assert course.corrections == ()
    assert p.shows(s.RightsCard).correct.source, "it can be read back again"


def test_esc_goes_back_step_by_step_and_the_request_stands(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    to_the_sentence(p, window)
    press(window, K.Key_Escape)
    assert p.shows(s.CorrectionCard).typing
    press(window, K.Key_Escape)
    assert p.shows(s.CorrectionCard).groups[0].active
    press(window, K.Key_Escape)
    assert isinstance(p.state.card, s.RightsCard)
    assert not confirmed(p)
    assert len(p.b.file().requests) == 1


def test_while_a_value_stands_there_the_window_is_kept_out_of_screenshots(
    call: tuple[Panel, CallPanel], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    monkeypatch.setattr("agent_assist.desktop.ui.windows.screen_guard.exclude", lambda _window, on: seen.append(on))
    p, window = call
    asked(p)
    press(window, K.Key_K, K.Key_1)
    assert seen == []
    QTest.keyClicks(QApplication.focusWidget() or window, "4")
    assert seen == [True]


def test_what_stands_in_the_card_comes_back_with_it_and_is_gone_behind_another(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    to_the_sentence(p, window)
    card = window.body.card
    assert isinstance(card, CorrectionCard)
    press(window, K.Key_N)
    assert "Kirchgasse" not in "\n".join(label.text() for label in card.findChildren(QLabel))
    assert card.field.edit.text() == ""
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    assert "six five one eight five Wiesbaden" in words(window)
    card.setVisible(False)
    card.setVisible(True)
    assert "six five one eight five Wiesbaden" in words(window), "a window that was hidden shows it again"


def test_what_we_have_is_opened_for_twenty_seconds_with_its_reason_written_down(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    asked(p)
    press(window, K.Key_K, K.Key_1)
    card = window.body.card
    assert isinstance(card, CorrectionCard)
    card.reveal.setFocus()
    press(window, K.Key_Space)
    p.b.settle()
    assert QApplication.focusWidget() is card.field.edit
    assert OLD in words(window)
    assert "Anyone watching a shared screen can see this." in words(window), "where this system cannot hide it"
    assert OLD not in repr(p.state.card)
    (told,) = (fact for fact in p.b.facts(p.b.file().contact_id) if fact.kind == "field_revealed")
    assert told.body["reason"] == "correction"
    p.b.clock.advance(20_000)
    p.b.desk.tick()
    p.presenter.refresh()
    assert OLD not in words(window)
    assert card.reveal.isVisible()


def test_an_open_value_closes_with_the_card_and_another_field_never_shows_here(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    asked(p)
    press(window, K.Key_K, K.Key_1)
    p.do(i.ShowRecord())
    p.b.settle()
    contact = p.b.file().contact_id
    assert p.b.desk.fields.opened(contact) is not None
    p.do(i.CloseCard())
    assert p.b.desk.fields.opened(contact) is None, "the first step back closes it"
    p.do(i.ShowRecord())
    p.b.settle()
    p.do(i.UseTool(s.ToolKey.NOTES))
    assert p.b.desk.fields.opened(contact) is None, "its card was left"
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    p.do(i.CloseCard())
    p.do(i.FillRequest(RecordName("name")))
    p.do(i.ShowRecord())
    p.b.settle()
    assert p.b.desk.fields.opened(contact) is None, "nobody told it"
    p.do(i.UseTool(s.ToolKey.FIELDS))
    p.do(i.OpenField("postal_address"))
    p.do(i.GiveReason(RevealReason.IDENTITY))
    p.b.settle()
    assert p.b.desk.fields.opened(contact) is not None
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    assert p.b.desk.fields.opened(contact) is None
