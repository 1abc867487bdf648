"""Which records a contact has, from which moments each counts, and whose law counts for them. From facts; pure.

What a recorder keeps is not seen here: a recording counts as there from the first moment at which the recorder must be
taken as running, for each purpose that was agreed to while it ran, until a recorder confirms that all of it is erased.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from agent_assist.domain.casefile import CaseFile, fold
from agent_assist.domain.consent import CUSTOMER
from agent_assist.domain.facts import Fact, FactBody, readable
from agent_assist.domain.facts.places import AskedQuestion, PolicyDecided
from agent_assist.domain.facts.review import ReceiptOffered, RightsRequested
from agent_assist.domain.flags import recording_spans
from agent_assist.domain.purpose import Purpose
from agent_assist.policy.record_kinds import OF_SINK, RecordKind
from agent_assist.policy.retention import Clock


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a contact.

    Args:
        kind: what it is.
        since_ms: the moment from which the organisation's own period counts, milliseconds since 1970 UTC.
        purpose: what its content is for; empty for a kind that belongs to no purpose, and where none is known.
        right: of a request, which right.
        moments: the moments that are known of it, by what a law may count from; milliseconds since 1970 UTC.
    """

    kind: RecordKind
    since_ms: int
    purpose: str = ""
    right: str = ""
    moments: Mapping[Clock, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What it is called among the records of its contact: `recording:quality`, `rights_request:access`, `note`."""
        return ":".join(part for part in (self.kind.value, self.purpose or self.right) if part)


@dataclass(frozen=True, slots=True)
class Kept:
    """The records of a contact, and what decides about them.

    Args:
        records: in the order of `RecordKind`.
        places: the places that took part, as they were said: customer, agent, recorder; an empty one is unknown.
        tags: tags of the policy that hold on the call.
        packs: digests of the packs that decided about it, oldest first.
    """

    records: tuple[Record, ...]
    places: tuple[str, ...]
    tags: frozenset[str]
    packs: tuple[str, ...]


def kept_of(facts: Iterable[Fact], purposes: Mapping[str, Purpose], *, erased: bool = False) -> Kept | None:
    """Return what is kept of a contact; None where it has no fact.

    Args:
        facts: of one contact, in their order; opened or not.
        purposes: those of the packs that decided, and of today's, by id.
        erased: the key of its personal values was destroyed, so that notes and the code of a receipt are gone.
    """
    told = tuple(facts)
    file = fold(told)
    if file is None:
        return None
    bodies = [(fact, body) for fact in told if (body := _body(fact)) is not None]
    asked = [body.question for _, body in bodies if isinstance(body, PolicyDecided) and body.question is not None]
    question = asked[-1] if asked else None
    found = (
        *_content(file, purposes),
        *(() if erased else _note(file)),
        *_consent(file),
        *(() if erased else _receipts(bodies)),
        *_requests(bodies),
        *_review(file),
        _ledger(file, told),
    )
    return Kept(found, _places(file, question), _tags(file, question), tuple(dict.fromkeys(_packs(file))))


_READ_HERE = frozenset({PolicyDecided.KIND, ReceiptOffered.KIND, RightsRequested.KIND})
"""Kinds of which the case file does not tell all that is asked here."""


def _body(fact: Fact) -> FactBody | None:
    return readable(fact) if fact.kind in _READ_HERE else None


def _places(file: CaseFile, question: AskedQuestion | None) -> tuple[str, ...]:
    """Return every place of the newest question; the law of who keeps a record counts beside the customer's."""
    if question is None:
        return ()
    customer = [code for code, _ in question.customer] or [""]
    if not file.whereabouts.sound:
        customer.append("")
    return tuple(dict.fromkeys((*customer, *(code for code in (question.agent, question.recorder) if code))))


def _tags(file: CaseFile, question: AskedQuestion | None) -> frozenset[str]:
    return frozenset(file.tags).union(question.facts if question else ())


def _packs(file: CaseFile) -> Iterator[str]:
    return (decision.pack for decision in file.decisions if decision.pack)


def _over_ms(file: CaseFile) -> int:
    """When the call was over; the newest thing known of it where nobody told its end."""
    if file.ended_at_ms is not None:
        return file.ended_at_ms
    known = (*(one.at_ms for one in file.recorder_log), *(one.at_ms for one in file.notes), file.connected_at_ms or 0)
    return max(known, default=0) or file.opened_at_ms


def _content(file: CaseFile, purposes: Mapping[str, Purpose]) -> Iterator[Record]:
    agreed = {one.purpose for one in file.answer_log if one.party == CUSTOMER and one.state.valid}
    spans = recording_spans(file)
    if spans:
        for name in _recorded_for(file, purposes, agreed):
            if not _gone(file, name, spans):
                yield _of_sound(RecordKind.RECORDING, name, spans[0][0], file)
    for sink, kind in OF_SINK.items():
        if kind is RecordKind.RECORDING:
            continue
        for name in sorted(agreed):
            if name in purposes and sink in purposes[name].sinks:
                began = min(one.at_ms for one in file.answer_log if one.purpose == name and one.state.valid)
                yield _of_sound(kind, name, began, file)


def _recorded_for(file: CaseFile, purposes: Mapping[str, Purpose], agreed: set[str]) -> list[str]:
    """Return the purposes of what was recorded: those agreed to; where nobody was asked, what the recording is for."""
    named = sorted(name for name in agreed if name in purposes and "recorder" in purposes[name].sinks)
    return named or [file.whereabouts.purpose]


def _gone(file: CaseFile, purpose: str, spans: list[tuple[int, int]]) -> bool:
    """Whether a recorder confirmed that it erased all of what was recorded for a purpose."""
    erased = [
        (one.from_ms, one.to_ms)
        for one in file.disposals
        if one.purpose == purpose and one.choice == "erase" and one.confirmed_at_ms is not None
    ]
    return all(any(first <= start and end <= last for first, last in erased) for start, end in spans)


def _of_sound(kind: RecordKind, purpose: str, began_ms: int, file: CaseFile) -> Record:
    moments = {
        Clock.CALL: file.opened_at_ms,
        Clock.RECORDING: began_ms,
        Clock.CREATION: began_ms,
        Clock.COLLECTED: began_ms,
        Clock.PROCESSING: _over_ms(file),
    }
    return Record(kind, began_ms, purpose, moments=moments)


def _note(file: CaseFile) -> Iterator[Record]:
    if file.notes:
        yield _made(RecordKind.NOTE, file.notes[-1].at_ms, file)


def _consent(file: CaseFile) -> Iterator[Record]:
    if not file.answer_log:
        return
    given = [one.at_ms for one in file.answer_log if one.state.valid]
    newest = max(one.at_ms for one in file.answer_log)
    yield _made(RecordKind.CONSENT, newest, file, {Clock.GRANT: max(given)} if given else {})


def _receipts(bodies: Iterable[tuple[Fact, FactBody]]) -> Iterator[Record]:
    offered = [fact.at_ms for fact, body in bodies if isinstance(body, ReceiptOffered)]
    if offered:
        at = max(offered)
        yield Record(RecordKind.RECEIPT, at, moments={Clock.CREATION: at, Clock.GRANT: at, Clock.PROCESSING: at})


def _requests(bodies: Iterable[tuple[Fact, FactBody]]) -> Iterator[Record]:
    """Each right by its newest request: the one that is kept longest."""
    asked: dict[str, int] = {}
    for fact, body in bodies:
        if isinstance(body, RightsRequested):
            asked[body.right] = max(fact.at_ms, asked.get(body.right, 0))
    for right, at in sorted(asked.items()):
        yield Record(RecordKind.RIGHTS_REQUEST, at, right=right, moments={Clock.REQUEST: at, Clock.CREATION: at})


def _review(file: CaseFile) -> Iterator[Record]:
    if file.reviews:
        at = max(one.at_ms for one in file.reviews)
        yield Record(RecordKind.REVIEW, at, moments={Clock.CREATION: at})


def _ledger(file: CaseFile, facts: tuple[Fact, ...]) -> Record:
    over = _over_ms(file)
    return _made(RecordKind.LEDGER, over or facts[-1].at_ms, file)


def _made(kind: RecordKind, at_ms: int, file: CaseFile, more: Mapping[Clock, int] | None = None) -> Record:
    own = {Clock.CALL: file.opened_at_ms, Clock.CREATION: at_ms, Clock.PROCESSING: at_ms}
    return Record(kind, at_ms, moments={**own, **(more or {})})
