"""A right that the customer uses on the call: which day it brings, and writing it down. GUI thread only.

What becomes of it afterwards is the organisation's work, on the server.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from msgspec import UNSET
from msgspec.structs import replace

from agent_assist.desktop.runtime.outcome import Failed
from agent_assist.desktop.services.pack_in_force import PackInForce
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.desktop.services.service import Service
from agent_assist.domain.call_tags import CallMark
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.clock import utc_of
from agent_assist.domain.facts import FactKind
from agent_assist.domain.facts.review import RightsRequested
from agent_assist.domain.rights import AnswerBy, Asker, Channel, IdentityCheck, Right, reference
from agent_assist.domain.rights_course import BEFORE_ANSWER
from agent_assist.policy import Pack
from agent_assist.policy.promise import promise, request_of
from agent_assist.policy.public_holidays import prepare


class Heard(NamedTuple):
    """What was heard beside the right; None where nobody said.

    Args:
        by: who asks.
        answer_by: how the person wants the answer.
        identity: what the agent did to check who asks.
        identity_at_ms: when the agent noted that check; None without one.
    """

    by: Asker | None = None
    answer_by: AnswerBy | None = None
    identity: IdentityCheck | None = None
    identity_at_ms: int | None = None


NOTHING_HEARD = Heard()


class RequestNow(NamedTuple):
    """What would be written down of a right now; `law_known`: the pack knows every place where the customer is."""

    body: RightsRequested
    law_known: bool


class Rights(Service):
    """Takes requests for rights on a call.

    Args:
        records: where facts go.
        packs: the pack of each contact, whose laws set the days.
        ahead: has something done on another thread that the next question would wait for.
    """

    def __init__(self, records: Records, packs: PackInForce, ahead: Callable[[Callable[[], object]], object]) -> None:
        super().__init__(records)
        self._packs = packs
        self._ahead = ahead
        self._loaded = False
        self.begun: frozenset[str] = frozenset()
        """Contacts on which a request is half filled in; their wrap-ups wait for it."""

    def load(self, file: CaseFile) -> None:
        """Have the laws and holidays of a contact loaded on another thread, once; the first day would wait 0.2 s."""
        if not self._loaded:
            self._loaded = True
            pack = self._packs.of(file.contact_id)
            self._ahead(lambda: load_days(pack))

    def open(self, file: CaseFile) -> tuple[Right, ...]:
        """Return what can be asked for now: every right that has a name here and is not asked for yet."""
        asked = {one.right for one in file.requests if one.state in BEFORE_ANSWER}
        return tuple(right for right in Right if right not in asked)

    def void(self, file: CaseFile) -> tuple[tuple[int, str], ...]:
        """Return the requests that were taken back: when, milliseconds since 1970 UTC, and the reference of each."""
        gone = (one for one in file.taken_back if one.kind is FactKind.RIGHTS_REQUESTED)
        return tuple((one.at_ms, reference(one.act)) for one in gone)

    def marked(self, file: CaseFile) -> Asker | None:
        """Return who asks by what the agent marked on the call before: a representative, or None."""
        return Asker.REPRESENTATIVE if CallMark.REPRESENTS in file.tags else None

    def request(self, file: CaseFile, right: Right, heard: Heard = NOTHING_HEARD) -> RequestNow:
        """Return what would be written down now: who asks, and by when it must be answered by the pack of the contact.

        Who asks is a representative where the agent said before that the caller represents somebody, and not who it is.

        Raises:
            BadInput: the pack has a table of rights that cannot be read.
        """
        pack, where = self._packs.of(file.contact_id), file.whereabouts
        at = utc_of(self._clock.now_ms())
        promised = promise(pack, right, where.customer, {*file.tags, *where.tags}, at)
        asker = heard.by or self.marked(file) or Asker.CUSTOMER
        body = replace(
            request_of(pack, promised, right, Channel.CALL, where.customer, asker),
            answer_by=heard.answer_by or UNSET,
            identity=heard.identity or UNSET,
            identity_at_ms=UNSET if heard.identity_at_ms is None else heard.identity_at_ms,
        )
        return RequestNow(body, promised.law_known)

    def ask(
        self,
        file: CaseFile,
        right: Right,
        heard: Heard = NOTHING_HEARD,
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        """Write down that the customer uses a right. Asked for twice before the answer, it is one request.

        `failed` is called when it could not be written.
        """
        facts = [NewFact(self.request(file, right, heard).body)]
        self._records.write(file.contact_id, facts, lambda outcome: failed() if isinstance(outcome, Failed) else None)


def load_days(pack: Pack) -> None:
    """Read a pack's table of rights, and the tables of public holidays. Any thread."""
    _ = pack.rights
    prepare()
