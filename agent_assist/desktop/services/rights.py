"""A right that the customer uses on the call: which day it brings, and writing it down. GUI thread only.

What becomes of it afterwards is the organisation's work, on the server.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from msgspec import UNSET, convert

from agent_assist.desktop.services.pack_in_force import PackInForce
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.desktop.services.service import Service
from agent_assist.domain.call_tags import CallMark
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.facts.review import Deadline, RightsRequested
from agent_assist.domain.rights import Asker, Channel, Right
from agent_assist.domain.rights_course import BEFORE_ANSWER
from agent_assist.policy import Pack
from agent_assist.policy.promise import known_places, promise
from agent_assist.policy.public_holidays import prepare


def load_days(pack: Pack) -> None:
    """Read a pack's table of rights, and the tables of public holidays. Any thread."""
    _ = pack.rights
    prepare()


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

    def asker(self, file: CaseFile) -> Asker:
        """Return who asks: a representative where the agent said that the caller represents somebody."""
        return Asker.REPRESENTATIVE if CallMark.REPRESENTS in file.tags else Asker.CUSTOMER

    def request(self, file: CaseFile, right: Right) -> RightsRequested:
        """Return what would be written down now: who asks, and by when it must be answered by the pack of the contact.

        Raises:
            BadInput: the pack has a table of rights that cannot be read.
        """
        pack, where, asker = self._packs.of(file.contact_id), file.whereabouts, self.asker(file)
        at = datetime.fromtimestamp(self._clock.now_ms() / 1000, UTC)
        promised = promise(pack, right, where.customer, {*file.tags, *where.tags}, at)
        return RightsRequested(
            right=right,
            channel=Channel.CALL,
            places=where.customer,
            due=promised.due.isoformat() if promised.due else None,
            deadlines=tuple(convert(one.to_json(), Deadline) for one in promised.deadlines),
            pack=pack.ref.digest,
            by=UNSET if asker is Asker.CUSTOMER else asker,
        )

    def law_known(self, file: CaseFile) -> bool:
        """Whether the contact's pack knows every place where the customer is said to be."""
        said = file.whereabouts.customer
        return bool(said) and known_places(self._packs.of(file.contact_id), said) == said

    def ask(self, file: CaseFile, right: Right) -> None:
        """Write down that the customer uses a right. Asked for twice before the answer, it is one request."""
        self._records.write(file.contact_id, [NewFact(self.request(file, right))])
