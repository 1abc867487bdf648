"""The end of a contact: verdict, flags, seal, and the wrap-up that finishes it. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.live_calls import worked_on
from agent_assist.desktop.services.recording import Recording
from agent_assist.desktop.services.records import NewFact, Records, raised_fact
from agent_assist.desktop.services.service import Service
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.contact import ContactState
from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.calls import VerdictReached, WrapUpFinished
from agent_assist.domain.flags import flags, verdict

WRAP_UP_LIMIT = 32
"""Most wrap-ups that wait at once; beyond it phones told of calls that were not there (house choice)."""
SETTLE_MS = 4_000
"""How long the verdict waits for the recorder's last word after the call ended, milliseconds (house choice)."""


class Closing(Service):
    """Judges ended contacts and finishes them.

    Args:
        records: where facts go.
        recording: whose last word the verdict waits for.
        wrap_up_s: after how many seconds a wrap-up finishes by itself.
        finished: called with the contact once its wrap-up is durable.
        shown: returns the contact on the panel.
        begun: tells whether something is half filled in on a contact, which nobody but the agent may drop.
    """

    def __init__(
        self,
        records: Records,
        recording: Recording,
        wrap_up_s: int,
        finished: Callable[[str], None],
        shown: Callable[[], CaseFile | None],
        begun: Callable[[str], bool],
    ) -> None:
        self._shown, self._begun = shown, begun
        super().__init__(records)
        self._recording = recording
        self._wrap_up_s = wrap_up_s
        self._finished = finished
        self._judged: set[str] = set()
        self._ending: dict[str, int] = {}

    def follow(self, contact: str) -> None:
        """Look at a contact after a change."""
        file = self._records.file(contact)
        if file is None or file.state.live or file.ended_at_ms is None:
            return
        if contact not in self._judged and self._ready(file):
            self._judge(file)
        elif file.finished and contact in self._ending:
            del self._ending[contact]
            self._judged.discard(contact)
            self._finished(contact)

    def ends_in_s(self, contact: str) -> int | None:
        """Return the seconds until the wrap-up finishes by itself; None before the verdict, in a wait, and once due."""
        until = None if self._begun(contact) else self._ending.get(contact)
        left = 0 if until is None else -(-(until - self._clock.mono_ms()) // 1000)
        return left if left > 0 else None

    def finish(self, contact: str, disposition: str = "done") -> None:
        """The agent is done with the wrap-up (or its time ran out)."""
        if contact in self._ending and self._ending[contact] >= 0:
            self._ending[contact] = -1
            facts = [NewFact(WrapUpFinished(disposition=disposition))]
            self._records.write(contact, facts, lambda outcome: self._kept(contact, outcome))
            self._records.seal()

    def tick(self) -> None:
        """Judge what waited long enough; finish what nobody finished. Called once a second."""
        now = self._clock.mono_ms()
        for contact in [c for c, until in self._ending.items() if until >= 0]:
            if self._waits(contact):
                self._ending[contact] = now + self._wrap_up_s * 1000
            elif self._ending[contact] <= now:
                self.finish(contact, "timed_out")
        for contact in self._records.ended_without_verdict():
            self.follow(contact)

    def _waits(self, contact: str) -> bool:
        """Tell whether a wrap-up waits for the agent: for what is half filled in, or behind a call they speak on."""
        if self._begun(contact):
            return True
        shown = self._shown()
        file = self._records.file(contact)
        missed = file is None or file.state is ContactState.MISSED
        return not missed and shown is not None and shown.contact_id != contact and shown.state.live

    def _kept(self, contact: str, outcome: Outcome[list[Fact]]) -> None:
        """A wrap-up that could not be written down can be finished again, by hand or by its time."""
        if isinstance(outcome, Failed) and contact in self._ending:
            self._ending[contact] = self._clock.mono_ms() + self._wrap_up_s * 1000

    def _ready(self, file: CaseFile) -> bool:
        waited = self._clock.now_ms() - (file.ended_at_ms or 0)
        return self._recording.settled(file.contact_id) or waited >= SETTLE_MS

    def _judge(self, file: CaseFile) -> None:
        self._judged.add(file.contact_id)
        if file.verdict is None:
            nothing: list[NewFact] = []  # judged at the next start then; the agent is not held up by it
            judge = partial(self._verdict_facts, file)
            facts = self._records.failing.call(Part.VERDICT, "judge", judge, nothing)
            if facts:
                self._records.write(file.contact_id, facts, seen=True)
        self._recording.forget(file.contact_id)
        missed = file.state is ContactState.MISSED
        self._ending[file.contact_id] = self._clock.mono_ms() + (0 if missed else self._wrap_up_s * 1000)
        self._make_room()

    def _make_room(self) -> None:
        """Where too many wrap-ups wait, finish the oldest of a call that nobody worked on and nobody looks at."""
        waiting = [contact for contact, until in self._ending.items() if until >= 0]
        if len(waiting) <= WRAP_UP_LIMIT:
            return
        shown = self._shown()
        for contact in waiting:
            file = self._records.file(contact)
            left = file is not None and not worked_on(file) and not self._begun(contact)
            if left and (shown is None or shown.contact_id != contact):
                self.finish(contact, "crowded_out")
                return

    def _verdict_facts(self, file: CaseFile) -> list[NewFact]:
        raised = flags(file, self._recording.purposes)
        facts = [raised_fact(flag) for flag in raised]
        body = VerdictReached(
            verdict=verdict(file),
            answers={purpose: answer.state.value for purpose, answer in file.answers.items()},
            recorder=file.recorder_state.value,
            flags=tuple(flag.kind.value for flag in raised),
        )
        return [*facts, NewFact(body)]
