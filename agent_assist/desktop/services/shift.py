"""The agent's own notice or consent about being recorded, at the start of a shift. GUI thread only.

The same states, facts and rules as for a customer: what an agent takes back stops the recorder like anybody's word.
"""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.desktop.services.service import Service
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import AGENT, Answer, ConsentState, Origin, Scope, may_move
from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.consent import STATE_OF_KIND, TYPE_OF_STATE, NoticeAcknowledged
from agent_assist.domain.steps import OWN_RECORDING
from agent_assist.policy import AgentNotice

NOTICE, NOTICE_VERSION = "agent-monitoring", "1"
"""Which notice the agent read, and in which version."""
SHIFT_MS = 12 * 3_600_000
"""How long an agent's answer stands, milliseconds (house choice: longer than any shift)."""


class Shift(Service):
    """One agent's shift.

    Args:
        records: where facts go; those of a shift belong to no contact.
        wanted: what the house and the pack in force ask for: nothing, a notice, or a consent; asked anew each time,
            because a pack may come in mid-shift.
    """

    def __init__(self, records: Records, wanted: Callable[[], AgentNotice]) -> None:
        super().__init__(records)
        self._wanted = wanted
        self._noticed = False
        self._answer: Answer | None = None
        self._saving = False

    @property
    def wants_notice(self) -> bool:
        """Whether the notice waits to be read."""
        return self._wanted() == "notice" and not self._noticed

    @property
    def wants_answer(self) -> bool:
        """Whether the agent has to be asked: not asked in this shift, or what was given has run out."""
        return self._wanted() == "consent" and (self._answer is None or self.state is ConsentState.EXPIRED)

    @property
    def saving(self) -> bool:
        """Whether an answer was keyed and is not durable yet."""
        return self._saving

    @property
    def state(self) -> ConsentState:
        """The agent's own state; REQUESTED before the first answer."""
        return self._answer.state_at(self._clock.now_ms()) if self._answer else ConsentState.REQUESTED

    def acknowledge(self) -> None:
        """The agent has read the notice."""
        body = NoticeAcknowledged(party=AGENT, notice=NOTICE, version=NOTICE_VERSION)
        self._records.write("", [NewFact(body)], self._acknowledged)

    def answer(self, state: ConsentState) -> bool:
        """The agent's answer; False when it cannot follow the one before."""
        before = self.state
        if before is ConsentState.EXPIRED and state is ConsentState.GIVEN:
            state = ConsentState.RENEWED
        if self._wanted() != "consent" or self._saving or not may_move(before, state):
            return False
        self._saving = True
        self._records.write("", [self._fact(state, Origin.SPOKEN, "")], self._kept)
        return True

    def begin(self) -> list[NewFact]:
        """Return what a new contact must know of the agent: the standing answer, if the agent is asked at all."""
        if self._wanted() != "consent":
            return []
        if self._answer is None:
            return [self._fact(ConsentState.UNKNOWN, Origin.STANDING, "")]  # not asked yet: nothing is recorded
        return [self._fact(self.state, Origin.STANDING, self._answer.event_id)]

    def tell(self, file: CaseFile) -> None:
        """Write the newest answer into a contact that is live already."""
        known = file.answers_of(AGENT).get(OWN_RECORDING)
        if self._answer is not None and known is not None and known.state is not self.state:
            self._records.write(file.contact_id, self.begin())

    def reach(self, file: CaseFile) -> None:
        """An urgent pack has come: where it asks for the agent's consent, an open contact must know of the answer."""
        facts = [] if OWN_RECORDING in file.answers_of(AGENT) else self.begin()
        if facts:
            self._records.write(file.contact_id, facts)

    def _acknowledged(self, outcome: Outcome[list[Fact]]) -> None:
        self._noticed = self._noticed or isinstance(outcome, Ok)

    def _kept(self, outcome: Outcome[list[Fact]]) -> None:
        self._saving = False
        if isinstance(outcome, Ok):
            fact = outcome.value[0]
            state = STATE_OF_KIND[fact.kind]
            until = fact.at_ms + SHIFT_MS if state.valid else None
            self._answer = Answer(
                OWN_RECORDING, state, fact.at_ms, fact.id, fact.at_ms, AGENT, Scope.STANDING, valid_until_ms=until
            )

    def _fact(self, state: ConsentState, origin: Origin, refers: str) -> NewFact:
        until = self._answer.valid_until_ms if self._answer and refers else self._clock.now_ms() + SHIFT_MS
        body = TYPE_OF_STATE[state](
            purpose=OWN_RECORDING,
            expression="keyed",
            party=AGENT,
            scope=Scope.STANDING,
            origin=origin,
            valid_until_ms=until if state.valid else None,
            refers=refers,
        )
        return NewFact(body)
