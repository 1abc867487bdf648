"""Capturing answers: given, refused, unclear, withdrawn, corrected. GUI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import KIND_OF_STATE, ConsentState, may_move
from agent_assist.domain.steps import correctable
from agent_assist.policy import Purpose
from agent_assist.ports.clock import Clock
from agent_assist.services.records import NewFact, Records


class Consent:
    """Answers of the shown contact, one fact each."""

    def __init__(self, records: Records, purposes: Sequence[Purpose], clock: Clock) -> None:
        self._records = records
        self._purposes = tuple(purposes)
        self._clock = clock
        self._saving: dict[tuple[str, str], ConsentState] = {}
        self._reopened: dict[str, str] = {}

    def saving(self, contact: str, purpose: str) -> ConsentState | None:
        """Return the answer that was keyed and is not durable yet."""
        return self._saving.get((contact, purpose))

    def active(self, file: CaseFile) -> str | None:
        """Return the purpose that the keys 1 2 3 act on: the re-opened one, else the first without an answer."""
        reopened = self._reopened.get(file.contact_id)
        if reopened:
            return reopened
        return next((p.id for p in self._purposes if self._state(file, p.id) is ConsentState.REQUESTED), None)

    def answer(self, file: CaseFile, purpose: str | None, state: ConsentState) -> bool:
        """Capture an answer; returns False when it cannot follow the one before, and nothing is written."""
        target = purpose or self.active(file)
        if target is None or not any(p.id == target for p in self._purposes):
            return False
        before = self._state(file, target)
        open_answer = correctable(file, self._clock.now_ms())
        correcting = open_answer is not None and open_answer.purpose == target
        if not (may_move(before, state) or may_move(before, state, correcting=correcting)):
            self._reopened.pop(file.contact_id, None)
            return False
        corrects = open_answer.event_id if correcting and open_answer is not None else None
        self._write(file, target, state, corrects)
        return True

    def reopen(self, file: CaseFile, purpose: str | None) -> None:
        """Open the newest answer for correction, while its time runs."""
        open_answer = correctable(file, self._clock.now_ms())
        if open_answer is not None and purpose in {None, open_answer.purpose}:
            self._reopened[file.contact_id] = open_answer.purpose

    def withdraw(self, file: CaseFile, purpose: str | None) -> int:
        """Take back one purpose, or all that stand as given; returns how many were taken back.

        Where staying on counted as consent and nothing was answered, taking everything back is an answer too: the
        unanswered recorder purposes are written as refused.
        """
        wanted = [p.id for p in self._purposes if purpose in {None, p.id}]
        given = [p for p in wanted if self._state(file, p) is ConsentState.GIVEN]
        open_ones = [
            p.id
            for p in self._purposes
            if p.id in wanted and "recorder" in p.sinks and self._state(file, p.id) is ConsentState.REQUESTED
        ]
        for target in given:
            self._write(file, target, ConsentState.WITHDRAWN, None)
        for target in open_ones:
            self._write(file, target, ConsentState.REFUSED, None)
        return len(given) + len(open_ones)

    def forget(self, contact: str) -> None:
        """Drop what is remembered of a finished contact."""
        self._reopened.pop(contact, None)

    def _state(self, file: CaseFile, purpose: str) -> ConsentState:
        saving = self._saving.get((file.contact_id, purpose))
        answer = file.answers.get(purpose)
        return saving or (answer.state if answer else ConsentState.REQUESTED)

    def _write(self, file: CaseFile, purpose: str, state: ConsentState, corrects: str | None) -> None:
        key = (file.contact_id, purpose)
        self._saving[key] = state
        self._reopened.pop(file.contact_id, None)
        fact = NewFact(KIND_OF_STATE[state], _body(file, purpose, corrects))
        self._records.write(file.contact_id, [fact], lambda _outcome: self._saved(key))

    def _saved(self, key: tuple[str, str]) -> None:
        self._saving.pop(key, None)


def _body(file: CaseFile, purpose: str, corrects: str | None) -> dict[str, object]:
    reading = next((r for r in reversed(file.readings) if r.script_kind == "disclosure"), None)
    return {
        "purpose": purpose,
        "expression": "spoken",
        "script": reading.script if reading else "",
        "version": reading.version if reading else "",
        "language": reading.language if reading else "",
        "digest": reading.digest if reading else "",
        "reading_started_at_ms": reading.started_at_ms if reading else None,
        "reading_ended_at_ms": reading.ended_at_ms if reading else None,
        "places": list(file.decision.places) if file.decision else [],
        "recorder_before": file.recorder_state.value,
        "corrects": corrects,
    }
