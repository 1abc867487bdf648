"""What the receipt's page says of a request for a right: keys and values, one sentence each. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from agent_assist.domain.rights import ExtensionReason, Ground, Right, RightsAct
from agent_assist.domain.rights_course import BEFORE_ANSWER, ActMoment, RequestState, RightsCourse
from agent_assist.policy.promise import Promise, decide_by
from agent_assist.server.services.requests import ShownRequest

_RIGHTS = frozenset(Right)
_GROUNDS = frozenset(Ground)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A key of the words, and its values."""

    key: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OfferedRight:
    """A right that can be asked for: its id for the form, and the keys of its name and of what it means."""

    id: str
    name: str
    means: str


def offered(rights: Iterable[str], shown: Iterable[ShownRequest]) -> tuple[OfferedRight, ...]:
    """Return the rights that the page offers: all but those whose request waits for its answer."""
    waiting = {one.course.right for one in shown if one.course.state in BEFORE_ANSWER}
    left = [right for right in rights if right not in waiting and right in _RIGHTS]
    return tuple(OfferedRight(right, name_of(right), name_of(right, "means")) for right in left)


def name_of(right: str, what: str = "right") -> str:
    """Return the key of a right's name; one that the program has no words for is another right."""
    return f"{what}_{right.replace('-', '_') if right in _RIGHTS else 'other'}"


def sentences(shown: ShownRequest) -> tuple[Sentence, ...]:
    """Return what is said of a request after when it was made."""
    return (*_said(shown), *_by_systems(shown.course))


def by_when(found: Promise) -> Iterator[Sentence]:
    """Yield by when a request is answered, and whose day that is. No day is named that binds nobody."""
    law = next((one for one in found.deadlines if one.due), found.deadlines[0] if found.deadlines else None)
    if law is None:
        yield Sentence("data_own", {"due": found.own.isoformat()}) if found.own else Sentence("data_none", {})
        return
    cited = "; ".join(law.rule.basis.citations)
    if law.waits:
        yield Sentence("request_begins", {"law": cited})
        return
    yield Sentence("data_due", _day(law.due, "due", law=cited)) if law.due else Sentence("data_no_day", {"law": cited})
    if not (law.rule.basis.confidence == "high" and law.rule.basis.evidence == "page"):
        yield Sentence("data_unsure", {})


def withdrawal(found: Promise) -> tuple[Sentence, ...]:
    """Return by when a law wants a withdrawal to be followed; nothing where each law says at once, or none binds."""
    law = next((one for one in found.deadlines if one.due), None)
    if law is None:
        return ()
    return (Sentence("withdrawn_by", _day(law.due, "due", law="; ".join(law.rule.basis.citations))),)


def _said(shown: ShownRequest) -> Iterator[Sentence]:
    course, days, state = shown.course, shown.days, shown.course.state
    told = course.last(RightsAct.ACKNOWLEDGED)
    if told and state in BEFORE_ANSWER:
        yield Sentence("request_acknowledged", _day(told.on))
    if state in BEFORE_ANSWER:
        for reason in sorted(course.waits_for):
            yield Sentence("request_waits", {"needs": f"needs_{reason}"})
        extended = course.last(RightsAct.EXTENDED)
        if extended is None:
            yield from by_when(days.promise)
        else:
            reason_key = f"reason_{extended.reason or ExtensionReason.OTHER}"
            yield Sentence("request_extended", _day(days.due, "until", reason=reason_key))
        return
    answer = course.answer
    if state is RequestState.GRANTED and answer:
        yield Sentence("request_granted", _day(answer.on))
        if days.carry_out_by:
            yield Sentence("request_done_by", _day(days.carry_out_by, "until"))
    elif state is RequestState.CARRIED_OUT:
        yield Sentence("request_carried_out", _day(course.acts[-1].on))
    elif answer:
        yield Sentence("request_refused", _day(answer.on, grounds=_grounds(answer)))
        yield from _after_refusal(shown)


def _by_systems(course: RightsCourse) -> Iterator[Sentence]:
    for one in course.systems:
        yield Sentence("request_told", _day(one.told, system=one.system))
        if one.answer is not None:
            yield Sentence("request_confirmed", _day(one.answered, answer=f"answer_{one.answer}"))
    packaged = course.last(RightsAct.PACKAGED)
    if packaged:
        yield Sentence("request_packaged", _day(packaged.on))


def _after_refusal(shown: ShownRequest) -> Iterator[Sentence]:
    appealed, state = shown.course.last(RightsAct.APPEALED), shown.course.state
    if appealed and state is RequestState.APPEALED:
        yield Sentence("request_appealed", _day(appealed.on))
        if shown.days.decide_by:
            yield Sentence("request_decided_by", _day(shown.days.decide_by, "until"))
    elif appealed is None:
        by = decide_by(shown.days.promise, shown.today).day
        yield Sentence("request_appeal_by", _day(by, "until")) if by else Sentence("request_appeal", {})
    yield Sentence("request_elsewhere", {})


def _grounds(refused: ActMoment) -> str:
    known = [one if one in _GROUNDS else Ground.OTHER.value for one in refused.grounds] or [Ground.OTHER.value]
    return " ".join(f"ground_{one}" for one in dict.fromkeys(known))


def _day(day: date | None, name: str = "day", **more: str) -> dict[str, str]:
    return {name: day.isoformat() if day else "", **more}
