"""The after-call audit: fetches the finished recording, listens to it on a lane of its own, writes down what it says.

GUI thread only; fetching and listening run on the audit lane, the look for contacts without an audit on the store lane.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, NamedTuple

from msgspec import Struct

from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.recording import Recording
from agent_assist.desktop.services.records import NewFact, Records, raised_fact
from agent_assist.desktop.services.service import Service
from agent_assist.domain.audit import AuditMoment, Result
from agent_assist.domain.casefile import CaseFile, fold
from agent_assist.domain.errors import BadInput, RecordingUnavailable
from agent_assist.domain.facts import Fact, PolicyRef
from agent_assist.domain.facts.recorder import RecordingAudited
from agent_assist.domain.flags import audit_flags
from agent_assist.telephony.ports.recordings import FinishedCall, Recordings

WAITS_MS: Final = (2_000, 3_000, 5_000, 10_000, 30_000, 60_000, 120_000, 240_000)
"""How long each try waits, milliseconds: a recorder closes its file soon, a conversion or an upload takes minutes."""
AGE_MS: Final = 3 * 24 * 3_600_000
"""Contacts that ended longer ago are not audited at a start (house choice: a long weekend)."""
CONTACTS: Final = 200
"""Most contacts that are audited at a start."""
MISSING: Final = "no_file"
"""Reason of an audit that found no file where there must be one; it may come later."""


class Auditing(NamedTuple):
    """What the audit needs from outside: its lane and where finished recordings come from."""

    lane: Lane
    recordings: Recordings


class _Task(Struct):
    file: CaseFile
    due_ms: int
    tries: int = 0


class Audit(Service):
    """Audits ended contacts, one at a time.

    Args:
        records: where facts go.
        auditing: lane and recordings.
        recording: knows the purposes that feed the recorder.
    """

    def __init__(self, records: Records, auditing: Auditing, recording: Recording) -> None:
        super().__init__(records)
        self._auditing = auditing
        self._recording = recording
        self._tasks: dict[str, _Task] = {}
        self._taken: set[str] = set()
        self._running = ""

    @property
    def waiting(self) -> int:
        """How many contacts wait for their audit, the one that is listened to included."""
        return len(self._tasks)

    @property
    def idle(self) -> bool:
        """Whether nothing is fetched or listened to right now."""
        return not self._running

    def follow(self, contact: str) -> None:
        """Look at a contact after a change: with its verdict, its facts are complete and its audit is due."""
        file = self._records.file(contact)
        if file is not None:
            self._add(file)

    def recover(self) -> None:
        """Take up the contacts of the last days that ended without an audit: the program was closed too soon."""
        since, store = self._clock.now_ms() - AGE_MS, self._records.store

        def job() -> list[CaseFile]:
            found = [fold(store.facts(contact)) for contact in store.unaudited(since, CONTACTS)]
            return [file for file in found if file is not None]

        self._records.lane.submit(job, self._recovered)

    def tick(self) -> None:
        """Begin the audit that is due. Called once a second."""
        now = self._clock.mono_ms()
        due = [(task.due_ms, contact) for contact, task in self._tasks.items() if task.due_ms <= now]
        if self._running or not due:
            return
        contact = min(due)[1]
        task, purposes = self._tasks[contact], frozenset(self._recording.purposes)
        recordings, now_ms = self._auditing.recordings, self._clock.now_ms()
        self._running = contact
        accepted = self._auditing.lane.submit(
            lambda: _listen(recordings, task.file, purposes, now_ms), lambda outcome: self._done(contact, outcome)
        )
        if not accepted:  # the program is closing; the next start takes it up
            self._running = ""

    def _add(self, file: CaseFile) -> None:
        contact = file.contact_id
        if contact in self._taken or file.audit is not None or file.verdict is None:
            return
        if file.connected_at_ms is None or file.ended_at_ms is None or not file.call_id:
            return
        self._taken.add(contact)
        self._tasks[contact] = _Task(file, self._clock.mono_ms() + WAITS_MS[0])

    def _recovered(self, outcome: Outcome[list[CaseFile]]) -> None:
        for file in outcome.value if isinstance(outcome, Ok) else ():
            self._add(file)

    def _done(self, contact: str, outcome: Outcome[AuditMoment | None]) -> None:
        self._running = ""
        task = self._tasks[contact]
        task.tries += 1
        moment = _moment(outcome, self._clock.now_ms())
        if moment is not None and _may_change(outcome, moment) and task.tries < len(WAITS_MS):
            task.due_ms = self._clock.mono_ms() + WAITS_MS[task.tries]
            return
        del self._tasks[contact]
        if moment is not None:
            self._records.write(contact, _facts(task.file, moment), lambda kept: self._kept(task, kept))
            self._records.seal()

    def _kept(self, task: _Task, outcome: Outcome[list[Fact]]) -> None:
        """An audit that could not be written down is done again later, a bounded number of times."""
        if isinstance(outcome, Failed) and task.tries < len(WAITS_MS):
            task.due_ms = self._clock.mono_ms() + WAITS_MS[task.tries]
            self._tasks[task.file.contact_id] = task


def _listen(recordings: Recordings, file: CaseFile, purposes: Collection[str], now_ms: int) -> AuditMoment | None:
    """Fetch and listen; None when the contact declares nothing that could leak. Audit lane."""
    from agent_assist.telephony.audit import Source, audit, declared_spans  # late: most of a day nothing is audited

    if not declared_spans(file, purposes):
        return None
    ended = file.ended_at_ms if file.ended_at_ms is not None else now_ms
    try:
        files = recordings.fetch(FinishedCall(file.call_id, file.opened_at_ms, ended))
        return audit(file, purposes, [Source(one.open, one.closed_at_ms, one.began_at_ms) for one in files], now_ms)
    except OSError as exc:
        raise RecordingUnavailable("A recording cannot be read.", "Check the folder's rights.") from exc


def _moment(outcome: Outcome[AuditMoment | None], now_ms: int) -> AuditMoment | None:
    if isinstance(outcome, Ok):
        return outcome.value
    reason = "unreadable" if isinstance(outcome.error, BadInput) else outcome.error.code
    return AuditMoment(now_ms, Result.NOT_AUDITED, (), "", reason)


def _may_change(outcome: Outcome[AuditMoment | None], moment: AuditMoment) -> bool:
    """Tell whether a later try may come to something else; what was read stays as it is."""
    return moment.reason == MISSING or (isinstance(outcome, Failed) and not isinstance(outcome.error, BadInput))


def _facts(file: CaseFile, moment: AuditMoment) -> list[NewFact]:
    decision = file.decision
    policy = PolicyRef(decision.pack, decision.decision_id) if decision else None
    raised = [raised_fact(flag, policy) for flag in audit_flags(file, moment)]
    return [NewFact(RecordingAudited.of(moment), at_ms=moment.at_ms, policy=policy), *raised]
