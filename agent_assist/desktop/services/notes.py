"""Keeping a note: only its truncated text, and what was truncated by kind. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from agent_assist.desktop.runtime.outcome import Outcome
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.notes import FindingReleased, NoteSaved, SensitiveTruncated
from agent_assist.domain.releases import ReleaseReason


class Notes:
    """Writes notes and releases as facts; the text was truncated before it comes here."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def release(
        self, contact: str, kind: str, reason: ReleaseReason, done: Callable[[Outcome[list[Fact]]], None]
    ) -> None:
        """Write down that a finding of the note is not sensitive: its kind and the reason, never its text.

        Args:
            contact: whose note.
            kind: kind of the finding.
            reason: why it is not sensitive.
            done: gets the outcome when it is durable.
        """
        self._records.write(contact, [NewFact(FindingReleased(kind=kind, reason=reason))], done)

    def save(
        self,
        contact: str,
        text: str,
        kinds: Mapping[str, int],
        fresh: Mapping[str, int],
        done: Callable[[Outcome[list[Fact]]], None],
    ) -> None:
        """Write a note.

        Args:
            contact: whose note.
            text: already truncated; the caller got it from NoteModel.stored().
            kinds: how many spans of each kind were truncated in it.
            fresh: how many of them an earlier version of this note did not have yet.
            done: gets the outcome when the note is durable.
        """
        facts = [NewFact(NoteSaved(kinds=dict(kinds), length=len(text)), {"text": text})]
        if fresh:
            facts.append(NewFact(SensitiveTruncated(kinds=dict(fresh), where="note")))
        self._records.write(contact, facts, done)
