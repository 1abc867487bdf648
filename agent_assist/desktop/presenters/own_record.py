"""The presenter of an agent's own record: pages, the chosen flag, what is written, the saved file. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from agent_assist.desktop.presenters import own_record_state as s
from agent_assist.desktop.presenters.error_words import error_words, not_saved
from agent_assist.desktop.presenters.own_data import as_csv, as_json
from agent_assist.desktop.presenters.own_record_view import OnScreen, chosen_flag, own_record_state
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.own_record import OwnRecord
from agent_assist.desktop.sync.status import SyncStatus
from agent_assist.domain.facts import Fact
from agent_assist.domain.review import Stance


class OwnRecordPresenter:
    """Turns wishes into steps and shows the state after each. What is written to a flag stays until it is kept.

    Args:
        own: the agent's record.
        person: account and name of the agent.
        sync: tells how the exchange with the server stands.
        show: shows a state.
        read: says a text in the agent's language.
    """

    def __init__(
        self,
        own: OwnRecord,
        person: tuple[str, str],
        sync: Callable[[], SyncStatus],
        show: Callable[[s.OwnRecordState], None],
        read: Callable[[Text], str] = Text.plain,
    ) -> None:
        self._own = own
        self._account, self._person = person
        self._sync = sync
        self._show = show
        self._read = read
        self._screen = OnScreen()
        self._drafts: dict[tuple[str, str], str] = {}

    def refresh(self) -> None:
        """Make the state of what is known now, and show it."""
        chosen = self._chosen
        screen = self._screen._replace(draft=self._drafts.get(chosen, "") if chosen is not None else "")
        own, now = self._own, self._own.now_ms()
        self._show(own_record_state(own.known, own.error, screen, self._person, self._sync(), now))

    def handle(self, intent: s.OwnIntent) -> None:
        """Do what the person wants, or nothing when it cannot be done now."""
        match intent:
            case s.TurnTo(page=page):
                self._screen = self._screen._replace(page=page, trouble=EMPTY)
            case s.ChooseOwnFlag(contact=contact, flag=flag):
                self._screen = self._screen._replace(chosen=(contact, flag), trouble=EMPTY)
            case s.WriteAnswer(text=text):
                self._write(text)
            case s.SendAnswer(stance=stance):
                self._send(stance)
            case s.SaveOwnData(file=file):
                self._save(Path(file))
        self.refresh()

    @property
    def _chosen(self) -> tuple[str, str] | None:
        found = chosen_flag(self._own.known, self._screen.chosen) if self._own.known is not None else None
        return (found.contact, found.flag) if found is not None else None

    def _write(self, text: str) -> None:
        """Keep what is written with its flag, which stays the chosen one, whatever comes into the list."""
        chosen = self._chosen
        if chosen is not None and not self._screen.busy:
            self._drafts[chosen] = text
            self._screen = self._screen._replace(chosen=chosen)

    def _send(self, stance: Stance) -> None:
        chosen = self._chosen
        if chosen is None or self._screen.busy:
            return
        self._screen = self._screen._replace(chosen=chosen, busy=True, trouble=EMPTY)

        def done(outcome: Outcome[list[Fact]]) -> None:
            self._screen = self._screen._replace(busy=False)
            if isinstance(outcome, Failed):
                self._screen = self._screen._replace(trouble=error_words(outcome.error))
            else:
                self._drafts.pop(chosen, None)
            self.refresh()

        self._own.answer(*chosen, stance, self._drafts.get(chosen, ""), done)

    def _save(self, file: Path) -> None:
        known = self._own.known
        if known is None:
            return
        if file.suffix.lower() == ".csv":
            data = as_csv(known, self._read)
        else:
            data = as_json(known, self._person, self._account, self._own.now_ms())
        self._own.save(file, data, self._saved)

    def _saved(self, outcome: Outcome[Path]) -> None:
        if isinstance(outcome, Failed):
            told = not_saved(outcome.error)
        else:
            told = say("Saved as {file}.", file=outcome.value.name)
        self._screen = self._screen._replace(saved=told)
        self.refresh()
