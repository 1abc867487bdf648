"""Second opinions as they are asked for and given, while a batch is taken in (ADR 54)."""

from __future__ import annotations

from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.authority import Refusal
from agent_assist.domain.facts.review import SecondOpinionAsked, SecondOpinionGiven
from agent_assist.protocol.messages import FlagRow
from agent_assist.server.db import seconds
from agent_assist.server.db.review import ContactRow
from agent_assist.server.db.seconds import Reader, SecondRow, State
from agent_assist.server.db.transaction import Tx
from agent_assist.server.services import blind


class SecondOpinions:
    """The second opinions of the contacts of a batch. Behind `evidence.hold`.

    Args:
        tx, tenant: the batch's transaction.
        device: id of the device that sent the batch.
        agent: account of its agent.
        now_ms: time of receipt, milliseconds since 1970 UTC.
    """

    def __init__(self, tx: Tx, tenant: str, device: str, agent: str, now_ms: int) -> None:
        self._tx = tx
        self._tenant = tenant
        self._device, self._agent = device, agent
        self._now_ms = now_ms

    def decided(self, fact: Fact, flag: str) -> None:
        """A flag was decided: who did, and the computer, know the decision; an opinion that differed is settled."""
        who = self._who(fact)
        seconds.note_sent(self._tx, self._tenant, who, [(fact.contact, flag)], self._now_ms)
        self._end(fact.contact, flag, {State.DIFFER: State.SETTLED})

    def not_yours(self, fact: Fact, flag: str, entry: FlagRow, *, disputed: bool) -> Refusal | None:
        """Tell why this supervisor may not decide a flag that is decided or disputed; None if they may.

        Where opinions differ and the first decider has left, anybody decides anew but who gave the second opinion:
        theirs would count twice. The same holds after a dispute.
        """
        row = self._row(fact.contact, flag)
        gave = row is not None and row.given_by == fact.actor.id
        if disputed and gave:
            return Refusal.GAVE_OPINION
        if not entry.decision or entry.decided_by == fact.actor.id:
            return None
        if row is None or row.state != State.DIFFER or blind.deciders(self._tx, self._tenant, [row]):
            return Refusal.DECIDED
        return Refusal.GAVE_OPINION if gave else None

    def disputed(self, contact: str, flag: str) -> str:
        """The agent disputed a decision: somebody else decides the flag now, with the agent's words in view.

        Returns who gave a second opinion on it, and may not decide it either; empty for nobody.
        """
        row = self._row(contact, flag)
        self._end(contact, flag, {State.ASKED: State.OVERTAKEN, State.DIFFER: State.SETTLED})
        return row.given_by if row is not None else ""

    def ask(self, fact: Fact, body: SecondOpinionAsked, entry: FlagRow, *, disputed: bool) -> Refusal | None:
        """Take a request; return why it is refused, None if it is not."""
        of = (fact.contact, body.flag.value)
        mine = entry.decision != "" and entry.decided_by == fact.actor.id
        noted = seconds.decided_ms(self._tx, self._tenant, *of, fact.actor.id) is not None
        if disputed or not (mine and noted) or self._row(*of) is not None:
            return Refusal.NOT_ASKABLE
        seconds.save(self._tx, self._tenant, SecondRow(*of, State.ASKED, fact.actor.id))
        return None

    def give(self, fact: Fact, body: SecondOpinionGiven, entry: FlagRow, contact: ContactRow) -> Refusal | None:
        """Take a second opinion; return why it is refused, None if it is not."""
        row = self._row(fact.contact, body.flag.value)
        if row is None or row.state != State.ASKED:
            return Refusal.NOT_ASKED
        of = (fact.contact, body.flag.value)
        if blind.known_to(self._tx, self._tenant, self._who(fact), {of: row}, {fact.contact: contact}):
            return Refusal.NOT_BLIND
        state = State.AGREED if body.decision == entry.decision else State.DIFFER
        given = row._replace(state=state, given_by=fact.actor.id, decision=body.decision.value)
        seconds.save(self._tx, self._tenant, given)
        return None

    def _who(self, fact: Fact) -> Reader:
        return Reader(fact.actor.id, self._device, self._agent)

    def _row(self, contact: str, flag: str) -> SecondRow | None:
        return seconds.of_contacts(self._tx, self._tenant, [contact]).get((contact, flag))

    def _end(self, contact: str, flag: str, after: dict[State, State]) -> None:
        row = self._row(contact, flag)
        state = after.get(State(row.state)) if row is not None else None
        if row is not None and state is not None:
            seconds.save(self._tx, self._tenant, row._replace(state=state))
