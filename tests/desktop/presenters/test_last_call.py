"""A finished call can be shown once more for a while: a note is added beside the others, nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.heard import CALL, heard
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import FactKind
from agent_assist.domain.recorder import RecorderState
from tests.desktop.presenters.panel_fixture import Panel, panel
from tests.desktop.services.desk_fixture import HOUSE, bench, full_disk
from tests.fakes.vault import MemoryVault

LAST = i.UseTool(s.ToolKey.LAST)
NOTES = i.UseTool(s.ToolKey.NOTES)
MINUTE = 60_000


@dataclass
class Floor:
    """A panel, and the calls that were finished on it."""

    p: Panel
    ended: list[str]

    def finish(self, call_id: str, note: str = "") -> str:
        """Have a call, write a note, end it and finish its wrap-up; returns the contact."""
        p = self.p
        p.connect(call_id)
        contact = p.b.file().contact_id
        if note:
            p.type(note)
            p.do(i.SaveNote())
        p.call(CallState.ENDED, call_id)
        p.b.clock.advance(5_000)
        p.b.desk.tick()
        p.b.settle()
        p.do(i.FinishCall())
        assert p.b.desk.shown() is None
        self.ended.append(contact)
        return contact

    def wait(self, ms: int) -> None:
        self.p.b.clock.advance(ms)
        self.p.b.desk.tick()
        self.p.b.settle()

    def card(self) -> s.LastCallCard:
        return self.p.shows(s.LastCallCard)

    def texts(self) -> list[str]:
        return [note.text for note in self.card().notes]


@pytest.fixture
def f(tmp_path: Path) -> Iterator[Floor]:
    with panel(tmp_path) as made:
        yield Floor(made, [])


def test_between_calls_the_newest_is_named_and_opened_by_its_key(f: Floor) -> None:
    assert f.p.shows(s.IdleCard).last is None
    f.finish("c1", "first ")
    f.finish("c2", "second ")
    line = f.p.shows(s.IdleCard).last
    assert line is not None
    assert "0182" in line.title.plain()
    f.p.do(LAST)
    assert f.texts() == ["second "]
    assert "call 1 of 2" in f.card().detail.plain()
    f.p.do(LAST)
    assert f.texts() == ["first "]
    f.p.do(LAST)
    assert f.texts() == ["second "]
    f.p.do(i.CloseCard())
    f.p.shows(s.IdleCard)
    assert f.p.b.desk.shown() is None
    assert all(f.p.b.desk.records.file(contact) is None for contact in f.ended), "nothing of it stays in memory"


def test_a_call_without_a_note_is_shown_too(f: Floor) -> None:
    f.finish("c1")
    f.p.do(LAST)
    assert f.card().notes == ()


def test_a_note_is_added_beside_the_others(f: Floor) -> None:
    contact = f.finish("c1", "first ")
    f.p.do(LAST)
    f.p.do(NOTES)
    assert f.p.shows(s.NotesCard).contact_id == contact
    assert f.p.note.text == ""
    f.p.type("added, card 4111 1111 1111 1111 ")
    f.p.do(i.SaveNote())
    f.p.do(i.CloseCard())
    assert f.texts()[0] == "first "
    assert f.texts()[1].startswith("added, card ")
    assert "4111 1111" not in f.texts()[1]
    saved = f.p.notes(contact)
    assert [fact.personal["text"] for fact in saved] == f.texts()


def test_adding_a_note_moves_nothing_else(f: Floor) -> None:
    """No verdict is given again, no recorder is told, no wrap-up begins, however long the call is looked at."""
    contact = f.finish("c1", "first ")
    before = f.p.b.facts(contact)
    told = list(f.p.b.recorder.commands)
    f.p.do(LAST)
    f.p.do(NOTES)
    f.p.type("added ")
    f.p.do(i.SaveNote())
    for _ in range(100):
        f.wait(1_000)
    assert [fact.kind for fact in f.p.b.facts(contact)[len(before) :]] == [FactKind.NOTE_SAVED]
    assert f.p.b.recorder.commands == told
    f.p.shows(s.NotesCard)


@pytest.mark.parametrize(
    "intent",
    [
        i.GiveAnswer(None, ConsentState.GIVEN),
        i.Withdraw(),
        i.LearnPlace("DE"),
        i.UndoLast(),
        i.MarkRead(),
        i.TakeTurn(s.TurnKey.JOINED),
        i.TakeTurn(s.TurnKey.MINOR),
        i.UseTool(s.ToolKey.PAYMENT),
        i.UseTool(s.ToolKey.WITHDRAW),
        i.AskAgain(),
        i.FinishCall(),
    ],
    ids=str,
)
def test_nothing_else_of_it_can_be_changed(f: Floor, intent: i.PanelIntent) -> None:
    contact = f.finish("c1", "first ")
    before = f.p.b.facts(contact)
    f.p.do(LAST)
    f.card()
    f.p.do(intent)
    assert f.p.b.facts(contact) == before


def test_a_call_takes_the_panel_back_at_once(f: Floor) -> None:
    contact = f.finish("c1", "first ")
    f.p.do(LAST)
    f.p.do(NOTES)
    f.p.type("half a note ")
    f.p.call(CallState.INCOMING, "c2")
    f.p.shows(s.IncomingCard)
    assert f.p.note.text == ""
    f.wait(1_000)
    f.wait(1_000)
    assert f.p.b.desk.records.file(contact) is None
    assert [fact.personal["text"] for fact in f.p.notes(contact)] == ["first ", "half a note "]
    assert f.p.b.file().notes == ()


def test_with_the_next_call_on_it_opens_and_closes_again(f: Floor) -> None:
    last = f.finish("c0", "first ")
    f.p.consented(ConsentState.GIVEN)
    live = f.p.b.file().contact_id
    assert f.p.state.recorder.state is RecorderState.RECORDING
    f.p.do(LAST)
    assert f.texts() == ["first "]
    state = f.p.state
    assert state.contact is not None
    assert state.contact.over
    assert state.recorder.state is RecorderState.RECORDING, "the light belongs to the call that is on"
    assert [call.contact_id for call in state.waiting] == [live]
    f.p.do(i.CloseCard())
    assert f.p.b.file().contact_id == live
    f.p.do(LAST)
    f.p.do(i.SwitchContact(live))
    f.wait(1_000)
    assert f.p.b.desk.records.file(last) is None


@pytest.mark.parametrize("tool", [s.ToolKey.PAYMENT, s.ToolKey.WITHDRAW])
def test_what_the_tools_do_they_do_on_the_call_that_is_on(f: Floor, tool: s.ToolKey) -> None:
    f.finish("c0", "first ")
    f.p.consented(ConsentState.GIVEN)
    live = f.p.b.file().contact_id
    f.p.do(LAST)
    assert next(cell for cell in f.p.state.toolbar if cell.key is tool).enabled
    f.p.do(i.UseTool(tool))
    assert f.p.b.file().contact_id == live
    file = f.p.b.file()
    assert file.payment is not None or file.answers["quality"].state is ConsentState.WITHDRAWN


def test_in_a_payment_step_nothing_is_shown_over_it(f: Floor) -> None:
    f.finish("c0", "first ")
    f.p.consented(ConsentState.GIVEN)
    f.p.do(i.UseTool(s.ToolKey.PAYMENT))
    f.p.do(LAST)
    f.p.shows(s.PaymentCard)


def test_after_its_time_it_says_where_calls_are_found(f: Floor) -> None:
    f.finish("c1", "first ")
    f.p.do(LAST)
    assert "supervisor" in f.card().until.plain()
    f.wait(29 * MINUTE)
    f.card()
    f.wait(2 * MINUTE)
    assert f.p.shows(s.IdleCard).last is None
    f.p.do(LAST)
    card = f.p.shows(s.NoticeCard)
    assert card.meaning.plain() == "A finished call can be opened here for 30 minutes."
    assert "supervisor" in card.advice.plain()
    f.p.do(i.Acknowledge(card.key))
    f.p.shows(s.IdleCard)


def test_in_a_call_without_one_it_says_so_and_gives_way(f: Floor) -> None:
    f.p.connect()
    f.p.do(LAST)
    card = f.p.shows(s.NoticeCard)
    f.p.do(i.Acknowledge(card.key))
    f.p.shows(s.ScriptCard)
    f.p.do(LAST)
    f.p.do(i.CloseCard())
    f.p.read()
    assert f.p.b.file().readings


def test_the_number_of_calls_is_bounded(f: Floor) -> None:
    for number in range(5):
        f.finish(f"c{number}", f"note {number} ")
    seen = []
    for _ in range(3):
        f.p.do(LAST)
        seen += f.texts()
    assert seen == ["note 4 ", "note 3 ", "note 2 "]


def test_an_organisation_may_have_none(tmp_path: Path) -> None:
    with panel(tmp_path, replace(HOUSE, last_call_min=0)) as p:
        f = Floor(p, [])
        f.finish("c1", "first ")
        assert p.shows(s.IdleCard).last is None
        p.do(LAST)
        assert p.shows(s.NoticeCard).meaning.plain() == "Finished calls aren't shown here."


def test_a_call_that_nobody_answered_is_none_of_them(f: Floor) -> None:
    f.p.call(CallState.INCOMING)
    f.p.call(CallState.ENDED)
    f.wait(5_000)
    f.wait(1_000)
    assert f.p.shows(s.IdleCard).last is None


def test_it_is_there_after_a_restart(tmp_path: Path) -> None:
    vault = MemoryVault()
    with bench(tmp_path, vault) as b:
        b.connect()
        b.end()
        b.connect(call_id="c2")
        b.end("c2")
        b.call(CallState.INCOMING, "c3")
        b.call(CallState.ENDED, "c3")
        b.clock.advance(5_000)
        b.desk.tick()
        b.settle()
        shown = [call.contact for call in b.desk.last.open()]
    with bench(tmp_path, vault) as b:
        assert b.desk.last.open() == ()
        b.desk.recover()
        b.settle()
        assert len(shown) == 2
        assert [call.contact for call in b.desk.last.open()] == shown
        b.clock.advance(31 * MINUTE)
        assert b.desk.last.open() == ()


@pytest.mark.expects_log
def test_a_note_that_cannot_be_saved_is_told_and_kept(f: Floor) -> None:
    contact = f.finish("c1", "first ")
    f.p.do(LAST)
    f.p.do(NOTES)
    f.p.type("added ")
    with full_disk(f.p.b):
        f.p.do(i.SaveNote())
        assert isinstance(f.p.state.card, s.NoticeCard)
    f.p.do(i.Acknowledge(f.p.shows(s.NoticeCard).key))
    f.p.do(i.SaveNote())
    assert [fact.personal["text"] for fact in f.p.notes(contact)] == ["first ", "added "]


def test_it_is_told_as_no_call(f: Floor) -> None:
    f.finish("c1", "first ")
    f.p.do(LAST)
    assert f.p.state.contact_id == ""
    assert not [line for line in heard(f.p.state) if line.topic.startswith(CALL) and line.parts]


def test_a_note_that_grew_is_shown_once(f: Floor) -> None:
    f.p.connect()
    f.p.type("one ")
    f.p.do(i.SaveNote())
    f.p.type("two ")
    f.p.do(i.SaveNote())
    f.p.call(CallState.ENDED)
    f.wait(5_000)
    f.p.do(i.FinishCall())
    f.p.do(LAST)
    assert f.texts() == ["one two "]
