"""Whether the agent may make a call now, by the customer's clock: asked of the pack, told for the fact. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from agent_assist.domain.binding import HoursRule
from agent_assist.domain.call_tags import CallTag
from agent_assist.domain.clock import utc_of
from agent_assist.policy import CustomerPlace, Pack
from agent_assist.policy.calling_hours import HoursNow
from agent_assist.policy.public_holidays import Holidays, prepare


def hours_of(pack: Pack, places: Sequence[CustomerPlace], began_ms: int, facts: Iterable[str]) -> tuple[HoursRule, ...]:
    """Return what each rule on calling hours said of a call when it began, what is most in the way first.

    Where no place of the customer is known, and calls of this kind have hours at some place, the one answer is that
    nobody knows. The purposes that are offered count too: a call on which a sale is offered is a sales call.

    Args:
        pack: the contact's.
        places: what is known of the customer's whereabouts.
        began_ms: when the call began, milliseconds since 1970 UTC.
        facts: tags that hold on the call; those that the pack does not know are left out.
    """
    told = pack.facts.intersection(_offered(pack).union(facts))
    if not pack.calling_times.asked_of(told):
        return ()
    prepare()  # where it was not loaded ahead: while it rings, not with the key that corrects a place later
    known = tuple(dict.fromkeys(one.place for one in places if one.place and pack.gazetteer.known(one.place)))
    if not known:
        return (HoursRule(),)
    found = pack.calling_times.now(known, utc_of(began_ms), told)
    return tuple(_told(one) for one in sorted(found, key=_in_the_way))


def may_need_holidays(pack: Pack) -> bool:
    """Tell whether a call from a desk with this pack can fall under hours that ban public holidays."""
    told = pack.implied(pack.facts.intersection({CallTag.OUTBOUND, *pack.house.facts, *_offered(pack)}))
    return any(rule.not_on_holidays and rule.basis.facts <= told for rule in pack.calling_times.rules)


def _offered(pack: Pack) -> set[str]:
    return {tag for purpose in pack.purposes for tag in purpose.facts}


def _in_the_way(one: HoursNow) -> tuple[bool, float]:
    """What opens last, or closes first; what nobody can say is worse than what is open."""
    if one.changes is None:
        return one.allowed, float("-inf")
    moment = one.changes.timestamp()
    return one.allowed, moment if one.allowed else -moment


def _told(one: HoursNow) -> HoursRule:
    basis = one.rule.basis
    unknown = "; which days those are is not known here" if one.holidays is Holidays.NOT_COUNTED else ""
    return HoursRule(
        rule=basis.id,
        allowed=one.allowed,
        local=one.local.isoformat(timespec="minutes") if one.local else "",
        changes=one.changes.isoformat(timespec="minutes") if one.changes else "",
        text=one.rule.words + unknown,
        citations=basis.citations,
        confidence=basis.confidence,
        holidays=one.holidays.value,
    )
