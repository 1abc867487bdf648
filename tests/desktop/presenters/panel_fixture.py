"""The panel's presenter on a whole desk, with the real masking engine; states are kept instead of drawn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.note import NoteModel, note_token
from agent_assist.desktop.presenters.panel import PanelPresenter
from agent_assist.desktop.presenters.panel_state import Card, PanelState, PlaceChoice
from agent_assist.desktop.services.house import House
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import Fact
from agent_assist.masking import Kind, Typing, stored_form, truncate
from agent_assist.policy import Pack
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink
from tests.desktop.presenters.raw_ids import raw_in
from tests.desktop.presenters.words import sentences, words
from tests.desktop.services.desk_fixture import HOUSE, PACK, Bench, bench
from tests.fakes.vault import MemoryVault

NUMBER = "+14155550182"
PLACES = (PlaceChoice("DE", "Germany"), PlaceChoice("US-TX", "Texas"))

CardType = TypeVar("CardType", bound=Card)


@dataclass
class Panel:
    """The presenter, what it rendered, and the desk below it."""

    b: Bench
    note: NoteModel
    presenter: PanelPresenter
    states: list[PanelState] = field(default_factory=list)

    @property
    def state(self) -> PanelState:
        """The newest state, rendered now."""
        self.presenter.refresh()
        return self.states[-1]

    def shows(self, kind: type[CardType]) -> CardType:
        """Return the card that is shown; fail unless it is of this kind."""
        assert isinstance(self.state.card, kind), self.state.card
        return self.state.card

    def do(self, intent: i.PanelIntent) -> None:
        """Want something, and wait until what follows is durable."""
        self.presenter.handle(intent)
        self.b.settle()

    def call(self, state: CallState, call_id: str = "c1", line: str = "unknown") -> None:
        self.b.call(state, call_id, line, NUMBER)
        self.presenter.refresh()

    def connect(self, call_id: str = "c1", line: str = "unknown") -> None:
        self.call(CallState.INCOMING, call_id, line)
        self.b.clock.advance(2000)
        self.call(CallState.CONNECTED, call_id, line)

    def read(self) -> None:
        self.presenter.refresh()
        self.b.clock.advance(12_000)
        self.do(i.MarkRead())

    def answer(self, *states: ConsentState) -> None:
        for state in states:
            self.do(i.GiveAnswer(None, state))
            self.b.clock.advance(1000)

    def consented(self, *states: ConsentState) -> None:
        """A call is connected, its question read and answered, and the sentence that follows read."""
        self.connect()
        self.read()
        self.answer(*states)
        self.read()

    def told_and_disposed(self) -> None:
        """The stop is told to the customer, and what to do with the recording is left open."""
        self.shows(s.ScriptCard)
        self.read()
        self.shows(s.DisposeCard)
        self.do(i.Dispose("undecided"))
        self.shows(s.LiveCard)

    def type(self, text: str) -> None:
        """Type at the end of the note; spans that are complete become tokens."""
        self.note.edit(len(self.note.text), 0, text)
        for change in self.note.collapses(None):
            self.note.collapse(change)

    def notes(self, contact: str) -> list[Fact]:
        return [fact for fact in self.b.facts(contact) if fact.kind == "note_saved"]


@contextmanager
def panel(folder: Path, house: House = HOUSE, pack: Pack = PACK) -> Iterator[Panel]:
    """Make a panel; at its end, every state it ever rendered is looked through."""
    with bench(folder, MemoryVault(), house, pack) as b:
        note = NoteModel(Typing, lambda kind, raw: note_token(kind, stored_form(Kind(kind), raw)), truncate)
        states: list[PanelState] = []
        presenter = PanelPresenter(b.desk, note, b.clock, PLACES, "baresip", states.append)
        made = Panel(b, note, presenter, states)
        b.desk._changed = presenter.refresh
        b.desk.calls._changed = presenter.refresh
        b.desk.earlier._changed = presenter.refresh
        b.desk.recording._changed = presenter.refresh
        b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "baresip"))
        presenter.sync_changed(SyncStatus(SyncState.SYNCED, last_synced_at_ms=b.clock.now_ms()))
        presenter.refresh()
        yield made
        read = {words for state in states for words in sentences(state)}
        assert raw_in(read) == {}, "an id of the program was shown"
        seen = {word for state in states for word in words(state)}
        assert not any("4155550182" in word.replace(" ", "") for word in seen), "the full number was shown"
        assert not any("PLANTED" in word for word in seen), "the text of a note was shown"
