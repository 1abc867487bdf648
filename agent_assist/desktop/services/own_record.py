"""What an agent sees of the own record, and the answers that the agent writes. GUI thread.

An answer is a fact like any other: masked, written here, and sent when the server can be reached. Nothing here is
counted, logged or told to anybody but the server. Loaded when somebody opens the window.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from agent_assist.desktop.ports.own_record_store import OwnRecordStore
from agent_assist.desktop.runtime import own_files
from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.domain.errors import AssistError, BadInput, Gone
from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.review import FlagAnswered
from agent_assist.domain.own_flags import OwnFlag, OwnRecordKnown
from agent_assist.domain.review import ANSWER_MOST, FlagKind, Stance


class OwnRecord:
    """Follows one agent's record.

    Args:
        records: where answers go; lends lane, clock and the report of what fails.
        store: read only inside lane jobs.
        truncate: makes words safe to keep.
        changed: called after anything here changed.
    """

    def __init__(
        self, records: Records, store: OwnRecordStore, truncate: Callable[[str], str], changed: Callable[[], object]
    ) -> None:
        self._records = records
        self._store = store
        self._truncate = truncate
        self._changed = changed
        self.known: OwnRecordKnown | None = None
        """What was read last; None before the first time."""
        self.error: AssistError | None = None
        """Why it could not be read; None while all is well."""

    def look(self) -> None:
        """Read what there is; `changed` is called when it is known."""
        self._records.lane.submit(self._store.known, self._read)

    def now_ms(self) -> int:
        """Return the time on this computer, milliseconds since 1970 UTC."""
        return self._records.clock.now_ms()

    def flag(self, contact: str, flag: str) -> OwnFlag | None:
        """Return a flag as it stands; None for one that is not known."""
        flags = self.known.flags if self.known is not None else ()
        return next((one for one in flags if (one.contact, one.flag) == (contact, flag)), None)

    def answer(
        self, contact: str, flag: str, stance: Stance, text: str, done: Callable[[Outcome[list[Fact]]], None]
    ) -> None:
        """Write an answer to a flag; it is sent with the next exchange.

        Args:
            contact: the call.
            flag: which flag of it, one of those that are known.
            stance: what the agent meant to do when the words were sent; it is not changed silently.
            text: the agent's own words.
            done: gets the outcome: BadInput for words that cannot be kept, Gone for what cannot be answered so.
        """
        try:
            body = self._checked(contact, flag, stance, text)
        except AssistError as error:
            done(Failed(error))
            return

        def written(outcome: Outcome[list[Fact]]) -> None:
            if isinstance(outcome, Ok):
                self.look()
            done(outcome)

        self._records.write(contact, [NewFact(body)], written)

    def save(self, file: Path, data: bytes, done: Callable[[Outcome[Path]], None]) -> None:
        """Write a file that only its owner reads; `done` gets BadInput where it cannot be written."""
        self._records.lane.submit(lambda: own_files.save(file, data, "The file cannot be written there."), done)

    def _checked(self, contact: str, flag: str, stance: Stance, text: str) -> FlagAnswered:
        """Return the answer as it is kept."""
        one = self.flag(contact, flag)
        if one is None or self.known is None or flag not in frozenset(FlagKind):
            raise Gone("This flag can't be answered here.", "Close the window and open it again.")
        if stance is Stance.DISPUTE and one.stance_now(self.known.rules, self.now_ms()) is not Stance.DISPUTE:
            raise Gone("This decision can no longer be disputed.", "What you wrote is still here. Send it as a reply.")
        if one.erased:
            if stance is Stance.DISPUTE:
                return FlagAnswered(flag=FlagKind(flag), stance=stance)  # it counts, and no words could be kept
            raise Gone("The customer's data was erased, so no words can be kept.", "Tell your supervisor.")
        if not text.strip() or len(text) > ANSWER_MOST:
            raise _unusable()
        safe = self._records.failing.call(Part.MASKING, "own answer", lambda: self._truncate(_whole(text)), None)
        if safe is None:
            raise BadInput("This text can't be checked for sensitive data now.", "It is still here. Try again.")
        if len(safe) > ANSWER_MOST:
            raise _unusable()
        return FlagAnswered(flag=FlagKind(flag), stance=stance, text=safe)

    def _read(self, outcome: Outcome[OwnRecordKnown]) -> None:
        if isinstance(outcome, Ok):
            self.known, self.error = outcome.value.shown_at(self.now_ms()), None
        else:
            self.error = outcome.error
        self._changed()


def _whole(text: str) -> str:
    """Return a text without what no file can hold: half of a character."""
    return text.strip().encode("utf-8", "replace").decode()


def _unusable() -> BadInput:
    return BadInput("This text can't be sent.", "Write 1 to 2,000 characters.")
