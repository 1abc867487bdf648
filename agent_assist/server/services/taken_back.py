"""What a request leaves on the server when the agent takes it back within its ten seconds: the fact, and no row."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from agent_assist.domain.casefile import fold
from agent_assist.domain.facts import Fact, FactBody, FactKind, readable
from agent_assist.domain.facts.calls import ActTakenBack
from agent_assist.domain.facts.review import RightsRequested
from agent_assist.domain.review import FlagKind
from agent_assist.domain.rights_course import BEFORE_ANSWER, RightsCourse
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.evidence.personal import SubjectKey
from agent_assist.protocol.messages import EventCode, FlagRow
from agent_assist.server.db import evidence, queue, requests, review
from agent_assist.server.db.columns import NO_DAY
from agent_assist.server.db.database import Tx
from agent_assist.server.services.rights_flag import due_said, flag_after, place_said

KINDS: Final = (
    FactKind.RIGHTS_REQUESTED,
    FactKind.RIGHTS_HANDLED,
    FactKind.CORRECTION_READ_BACK,
    FactKind.ACT_TAKEN_BACK,
)
"""What says how a contact's requests stand."""
_OF_REQUESTS: Final = frozenset({FactKind.RIGHTS_REQUESTED, FactKind.CORRECTION_READ_BACK})


def facts_of(tx: Tx, tenant: str, contacts: Collection[str], keys: Mapping[str, SubjectKey]) -> dict[str, list[Fact]]:
    """Return the facts of contacts from which their requests are read, in order; one without any is left out.

    Where a request or a correction was taken back, these are all facts of its contact: whether it was in time is told
    by what came in between, and every reader must say the same.
    """

    def read_all(of: Collection[str], kinds: Collection[str] = ()) -> dict[str, list[Fact]]:
        found = evidence.of_contacts(tx, tenant, of, EventCode.STORED, kinds)
        return {contact: [fact_of(read(data), keys) for data in bodies] for contact, bodies in found}

    told = read_all(contacts, KINDS)
    slips = {contact for contact, facts in told.items() if any(_takes_back(fact) for fact in facts)}
    return {**told, **read_all(slips)} if slips else told


def _takes_back(fact: Fact) -> bool:
    body = readable(fact)
    return isinstance(body, ActTakenBack) and body.act_kind in _OF_REQUESTS


def follow(tx: Tx, tenant: str, stored: Iterable[tuple[Fact, FactBody]]) -> None:
    """Take requests off the lists that were taken back, and their flag. Behind `evidence.hold`, once facts are stored.

    Whether one was taken back is what the case file says, for the page and the review read the same. A flag that
    somebody decided stays: it says what was decided.
    """
    slips = ((fact, body) for fact, body in stored if isinstance(body, ActTakenBack))
    contacts = {fact.contact for fact, body in slips if body.act_kind == RightsRequested.KIND}
    if not contacts:
        return
    for contact, facts in facts_of(tx, tenant, contacts, {}).items():
        file = fold(facts)
        courses = file.requests if file else ()
        standing = {event for one in courses for event in (one.event, *one.again)}
        bodies = {fact.id: (fact, body) for fact in facts if isinstance(body := readable(fact), RightsRequested)}
        gone = bodies.keys() - standing
        if gone:
            requests.remove(tx, tenant, gone)
            requests.save(tx, tenant, [_anew(one, *bodies[one.event]) for one in courses if one.state in BEFORE_ANSWER])
            _flag_anew(tx, tenant, contact, {event: bodies[event] for event in bodies if event in standing})


def _anew(course: RightsCourse, fact: Fact, body: RightsRequested) -> requests.RequestRow:
    """Return the row of a request that may have been the same as one that is gone; the next list asks for its day."""
    return requests.unlisted(fact, course.right, due_said(body) or NO_DAY)


def _flag_anew(tx: Tx, tenant: str, contact: str, left: Mapping[str, tuple[Fact, RightsRequested]]) -> None:
    """Let the flag name what is still asked for; without anything it goes."""
    place = (contact, FlagKind.RIGHTS_REQUESTED.value)
    known = review.flags(tx, tenant, [contact])
    if place not in known or known[place].decision:
        return
    entry: FlagRow | None = None
    for fact, body in left.values():
        entry = flag_after(entry, body, fact.at_ms, law_known=place_said(body)) or entry
    if entry is None:
        review.remove_flag(tx, tenant, *place)
    else:
        review.save_flags(tx, tenant, {place: entry}, known)
    queue.refresh(tx, tenant, [contact])
