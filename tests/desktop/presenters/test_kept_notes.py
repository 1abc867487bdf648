"""A note whose save failed after its contact left the screen is not lost, and the person hears of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from agent_assist.desktop.ports.contact_store import ContactStore
from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.domain.contact import CallState
from agent_assist.domain.errors import AssistError, DiskFull, StoreBusy
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.evidence.envelope import Draft
from agent_assist.evidence.personal import SubjectKey
from tests.desktop.presenters.panel_fixture import Panel

pytestmark = pytest.mark.expects_log
FULL = DiskFull("The disk is full.", "Free some room.")
CARD = "There is a card 4111 1111 1111 1111 in PLANTED words"
STORED = "There is a card [card •••• 1111] in PLANTED words"


class FailingStore:
    """The real store, but so many of the next notes cannot be written."""

    def __init__(self, store: ContactStore) -> None:
        self._store = store
        self.failures: list[AssistError] = []

    def append(self, drafts: Sequence[Draft], subject: SubjectKey | None = None) -> list[Fact]:
        if self.failures and any(draft.kind == FactKind.NOTE_SAVED for draft in drafts):
            raise self.failures.pop(0)
        return self._store.append(drafts, subject)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)


@pytest.fixture
def store(p: Panel) -> FailingStore:
    failing = FailingStore(p.b.cache.ledger)
    p.b.desk.records.store = failing  # passes on what it does not have itself
    return failing


def texts(p: Panel, contact: str) -> list[str]:
    return [note.personal["text"] for note in p.notes(contact)]


def switched(p: Panel, text: str = CARD) -> tuple[str, str]:
    """A note is typed, then another call is shown; returns both contacts."""
    p.connect()
    first = p.b.file().contact_id
    p.type(text)
    p.connect("c2")
    second = p.b.file().contact_id  # it was answered, so it is shown
    p.do(i.SwitchContact(second))
    assert p.note.text == ""
    return first, second


def notice(p: Panel) -> s.NoticeCard:
    card = p.state.card
    assert isinstance(card, s.NoticeCard), card
    return card


def last_line(p: Panel) -> str:
    return p.state.status.text.plain()


def test_all_is_not_saved_while_a_note_could_not_be(p: Panel, store: FailingStore) -> None:
    """Seen on the installed program on a full disk: "All saved" stood below a note that was only in memory."""
    store.failures = [FULL]
    p.connect()
    before = last_line(p)
    p.type(CARD)
    p.do(i.SaveNote())
    assert last_line(p) == "Not everything is saved yet"
    assert notice(p).meaning.plain() == "Your last entry was not saved."
    p.do(i.Acknowledge(notice(p).key))
    assert last_line(p) == "Not everything is saved yet"
    p.do(i.SaveNote())
    assert last_line(p) == before


def test_all_is_not_saved_while_a_note_waits_that_left_the_screen(p: Panel, store: FailingStore) -> None:
    store.failures = [FULL]
    switched(p)
    assert last_line(p) == "Not everything is saved yet"
    p.do(i.Acknowledge(notice(p).key))
    assert last_line(p) != "Not everything is saved yet"


def test_another_call_does_not_owe_the_note_of_the_one_before(p: Panel, store: FailingStore) -> None:
    store.failures = [FULL]
    p.connect()
    p.type(CARD)
    p.do(i.SaveNote())
    assert last_line(p) == "Not everything is saved yet"
    p.connect("c2")
    p.do(i.SwitchContact(p.b.file().contact_id))  # the note is saved as it leaves the screen
    assert last_line(p) != "Not everything is saved yet"


def test_it_is_said_and_saved_again_when_understood(p: Panel, store: FailingStore) -> None:
    store.failures = [FULL]
    first, second = switched(p)
    card = notice(p)
    assert (card.key, card.title.plain()) == ("note:disk_full", "A note isn't saved yet")
    assert card.meaning.plain() == "It is only in memory until then."
    assert card.action.plain() == "Save again"
    assert card.advice.plain() == "Free up disk space, then press the button to save again."
    assert texts(p, first) == []
    p.do(i.Acknowledge(card.key))
    p.shows(s.ScriptCard)
    assert texts(p, first) == [STORED]
    assert (texts(p, second), p.b.desk.error) == ([], None)
    (truncated,) = [fact for fact in p.b.facts(first) if fact.kind == FactKind.SENSITIVE_TRUNCATED]
    assert truncated.body["kinds"] == {"payment_card": 1}
    p.do(i.Acknowledge(""))
    assert texts(p, first) == [STORED]  # once


def test_other_facts_that_are_kept_meanwhile_do_not_hide_it(p: Panel, store: FailingStore) -> None:
    store.failures = [FULL]
    switched(p)
    p.call(CallState.HELD, "c2")
    assert notice(p).key == "note:disk_full"


def test_as_long_as_it_fails_it_comes_back(p: Panel, store: FailingStore) -> None:
    store.failures = [StoreBusy("Another program is using the local cache.", "Close it."), FULL]
    first, _ = switched(p)
    assert "tell IT before you close Agent Assist" in notice(p).advice.plain()
    p.do(i.Acknowledge("note:store_busy"))
    assert notice(p).key == "note:disk_full"
    p.do(i.Acknowledge("note:disk_full"))
    p.shows(s.ScriptCard)
    assert texts(p, first) == [STORED]


def test_the_notes_of_two_contacts_wait_each_for_its_own(p: Panel, store: FailingStore) -> None:
    store.failures = [FULL] * 3
    first, second = switched(p)
    p.type("PLANTED for the second")
    p.do(i.SwitchContact(first))
    p.type("PLANTED and more for the first")
    notice(p)
    p.do(i.Acknowledge("note:disk_full"))
    assert (texts(p, first), texts(p, second)) == ([STORED], ["PLANTED for the second"])
    assert p.note.text == "PLANTED and more for the first"
    p.do(i.SaveNote())
    assert texts(p, first) == [STORED, "PLANTED and more for the first"]


def ended(p: Panel, call_id: str) -> None:
    p.call(CallState.ENDED, call_id)
    p.b.desk.tick()
    p.b.settle()


def test_it_is_saved_again_when_a_call_is_finished(p: Panel, store: FailingStore) -> None:
    store.failures = [FULL]
    first, second = switched(p)
    ended(p, "c2")
    p.do(i.FinishCall())
    assert texts(p, first) == [STORED]
    p.shows(s.ScriptCard)
    assert p.b.file().contact_id == first
    assert p.b.facts(second)[-1].kind == FactKind.WRAP_UP_FINISHED


def test_it_is_saved_again_when_a_wrap_up_ends_by_itself(p: Panel, store: FailingStore) -> None:
    store.failures = [FULL]
    first, _ = switched(p)
    ended(p, "c2")
    p.b.clock.advance(31_000)
    p.b.desk.tick()
    p.b.settle()
    assert texts(p, first) == [STORED]
    p.shows(s.ScriptCard)


def test_the_note_of_a_finished_call_is_not_lost_either(p: Panel, store: FailingStore) -> None:
    p.connect()
    contact = p.b.file().contact_id
    p.type(CARD)
    ended(p, "c1")
    store.failures = [FULL] * 2  # at the key, and when the contact leaves the screen
    p.do(i.FinishCall())
    assert notice(p).key == "note:disk_full"
    assert texts(p, contact) == []
    p.do(i.Acknowledge("note:disk_full"))
    assert texts(p, contact) == [STORED]
    p.shows(s.IdleCard)


def test_what_waits_is_saved_when_the_program_ends(p: Panel, store: FailingStore) -> None:
    store.failures = [FULL]
    first, second = switched(p)
    p.type("PLANTED last words")
    p.presenter.keep_note()
    p.b.settle()
    assert (texts(p, first), texts(p, second)) == ([STORED], ["PLANTED last words"])


def test_the_text_is_in_no_log_and_no_repr(p: Panel, store: FailingStore, caplog: pytest.LogCaptureFixture) -> None:
    store.failures = [FULL]
    switched(p)
    assert caplog.messages == ["facts not kept: disk_full"]
    assert "PLANTED" not in caplog.text + repr(p.presenter._notes._kept._waiting)
    assert len(p.presenter._notes._kept._waiting) == 1
