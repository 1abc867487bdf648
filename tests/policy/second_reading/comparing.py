"""One question put to the product and to the second reading: two answers that should be equal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from agent_assist.domain.rights import PauseReason
from agent_assist.policy import Pack, Question
from agent_assist.policy.public_holidays import HolidaysOf, PlaceHolidays
from agent_assist.policy.retention import Clock
from agent_assist.policy.rights import Pause, Request
from tests.policy.second_reading.law_days import Holidays
from tests.policy.second_reading.questions import Asked
from tests.policy.second_reading.reading import SecondReading

Answer = tuple[Any, Any]
"""Of the product, of the second reading."""


def both(asked: Asked, pack: Pack, second: SecondReading) -> Answer:
    """The two answers as plain values that should be equal."""
    return _ASK[asked.kind](asked.what, pack, second)


def differing(asked: Iterable[Asked], pack: Pack, second: SecondReading) -> Iterator[tuple[Asked, Any, Any]]:
    """The questions that are answered differently, with both answers."""
    for one in asked:
        ours, theirs = both(one, pack, second)
        if ours != theirs:
            yield one, ours, theirs


def named(kind: str, answer: Any) -> set[str]:
    """The rows that an answer rests on."""
    if kind == "decision":
        return {*answer["places"], *(duty["id"] for duty in answer["overlays"])}
    if kind == "rights":
        return {one["rule"] for one in answer}
    if kind == "retention":
        return set(answer["rules"])
    return set() if kind == "life" else set(answer)


def _ask_decision(what: dict[str, Any], pack: Pack, second: SecondReading) -> Answer:
    ours = pack.decide(Question.from_json(what)).to_json()
    for key in ("pack", "decision_id"):
        del ours[key]
    for rule in ours["rules"]:
        rule["roles"], rule["asked"] = sorted(rule["roles"]), sorted(rule["asked"])
    ours["overlays"] = sorted(ours["overlays"], key=lambda duty: str(duty["id"]))
    return ours, second.decision(what)


def _ask_rights(what: dict[str, Any], pack: Pack, second: SecondReading) -> Answer:
    holidays = _holidays(what)
    pauses = tuple(Pause(PauseReason(reason), asked, came) for reason, asked, came in what["pauses"])
    if what["pauses"] or what["verified"]:
        places, facts = tuple(what["places"]), frozenset(what["facts"])
        more = {"verified": what["verified"], "pauses": pauses, "holidays": holidays}
        found = pack.rights.clocks(
            Request(right=what["right"], places=places, received=what["received"], facts=facts, **more)
        )
    else:
        found = pack.rights.deadlines(what["right"], what["places"], what["received"], what["facts"], holidays)
        what = {**what, "verified": what["received"]}  # as if the proof came with the request
    theirs = second.tables.deadlines(what)
    off = {day for sure, _ in what["holidays"].values() for day in sure}
    for one in theirs:
        one["appeal"] = second.tables.after(one["rule"], "appeal", what["received"], off)
        one["carry_out"] = second.tables.after(one["rule"], "carry_out", what["received"], off)
    keys = ("due", "extended", "acknowledge_by", "waits", "holidays")
    ours = [
        {
            "rule": one.rule.basis.id,
            "standard": one.rule.standard,
            **{key: getattr(one, key) for key in keys},
            "appeal": one.rule.appeal_by(what["received"], off),
            "carry_out": one.rule.carry_out_by(what["received"], off),
        }
        for one in found
    ]
    return ours, theirs


def _holidays(what: dict[str, Any]) -> HolidaysOf:
    """The holidays of a question as the product is given them."""
    known: Holidays = what["holidays"]
    return lambda place: PlaceHolidays(*known[place]) if place in known else None


def _ask_retention(what: dict[str, Any], pack: Pack, second: SecondReading) -> Answer:
    moments = {Clock(name): day for name, day in what["moments"].items()}
    found = pack.retention.bounds(what["kinds"], what["places"], moments, what["today"], what["facts"])
    ours = found.to_json()
    ours["rules"] = sorted(rule.basis.id for rule in found.rules)
    ours["undated"] = sorted(rule.basis.id for rule in found.undated)
    return ours, second.tables.bounds(**what)


def _ask_payment(what: dict[str, Any], pack: Pack, second: SecondReading) -> Answer:
    ours = sorted(rule.id for rule in pack.payment.holding(what["places"], what["facts"]))
    return ours, second.tables.payment(**what)


def _ask_life(what: dict[str, Any], pack: Pack, second: SecondReading) -> Answer:
    found = pack.consent_lives.last_day(**what)
    return found and found.last_day, second.tables.last_day(**what)


def _ask_hours(what: dict[str, Any], pack: Pack, second: SecondReading) -> Answer:
    theirs = second.tables.outside(**what)
    found = pack.calling_times.outside(**{**what, "holidays": _holidays(what)})
    ours = {
        one.rule.basis.id: tuple(time.isoformat() if time else "" for time in (one.local, one.changes)) for one in found
    }
    return ours, {name: ours[name] if ours.get(name) in times else sorted(times) for name, times in theirs.items()}


_ASK: dict[str, Callable[[dict[str, Any], Pack, SecondReading], Answer]] = {
    "decision": _ask_decision,
    "rights": _ask_rights,
    "retention": _ask_retention,
    "payment": _ask_payment,
    "life": _ask_life,
    "hours": _ask_hours,
}
