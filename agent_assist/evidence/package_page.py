"""The package of a person's data as a page: the same values as its file for machines, in sentences. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from typing import Final

from agent_assist.evidence.direction import isolated
from agent_assist.evidence.local_time import local
from agent_assist.evidence.package import Package, Step
from agent_assist.evidence.receipt import NAMELESS
from agent_assist.evidence.sayings import Sayings, moment
from agent_assist.evidence.told_page import Entry, Section, ToldPage

_STATES: Final = {
    "dpv:ConsentGiven": "given",
    "dpv:RenewedConsentGiven": "given",
    "dpv:ConsentRefused": "refused",
    "dpv:ConsentWithdrawn": "withdrawn",
    "dpv:ConsentUnknown": "unknown",
}


def told(made: Package, zone: tzinfo) -> ToldPage:
    """Return the page of a package.

    Args:
        made: the package.
        zone: whose clock the page shows.
    """
    sayings = Sayings(made.language)
    name = made.organisation.name
    return ToldPage(
        language=made.language,
        sender="" if name == NAMELESS else name,
        title=sayings.say("package_title"),
        intro=(sayings.say("package_intro", request=made.request.reference),),
        sections=tuple(_sections(made, zone, sayings)),
        foot=(sayings.say("leaflet_made", **moment(_ms(made.made_at), zone)),),
    )


def _sections(made: Package, zone: tzinfo, sayings: Sayings) -> Iterator[Section]:
    words = sayings.say
    values = tuple(
        Entry(words(f"package_value_{one.name}"), _paragraphs(one.text, sayings), (_on(one.at, zone, sayings),))
        for one in made.values
    )
    yield Section(words("package_values"), () if values else (words("package_nothing"),), values)
    answers = tuple(
        Entry(one.title, (words(_STATES[one.status]),), (_on(one.at, zone, sayings),)) for one in made.answers
    )
    yield Section(words("answers"), () if answers else (words("nothing"),), answers)
    yield Section(words("call_title"), entries=tuple(_step(one, zone, sayings) for one in made.steps))
    if made.systems:
        yield Section(words("package_systems"), entries=tuple(_systems(made, sayings)))
    left = tuple(Entry(lines=tuple(_left(one.why, one.entries, sayings))) for one in made.left_out)
    yield Section(words("package_left_out"), entries=left)
    known = filter(None, (made.organisation.address, made.organisation.contact))
    lines = tuple(isolated(line, sayings.language) for line in known)
    if lines:
        yield Section(words("who"), entries=(Entry(lines=lines),))


def _step(one: Step, zone: tzinfo, sayings: Sayings) -> Entry:
    return Entry(lines=(one.text,), remarks=(_on(one.at, zone, sayings),))


def _systems(made: Package, sayings: Sayings) -> Iterator[Entry]:
    for one in made.systems:
        lines = [sayings.say("request_told", system=one.system, day=one.told or "")]
        if one.answer is not None:
            lines.append(sayings.say("request_confirmed", answer=f"answer_{one.answer}", day=one.answered or ""))
        yield Entry(lines=tuple(lines))


def _left(why: str, entries: int | None, sayings: Sayings) -> Iterator[str]:
    yield sayings.say(f"package_left_{why}")
    if entries is not None:
        yield sayings.say("package_entries", entries=entries)


def _paragraphs(text: str, sayings: Sayings) -> tuple[str, ...]:
    return tuple(isolated(line, sayings.language) for line in text.splitlines() if line.strip())


def _on(at: str, zone: tzinfo, sayings: Sayings) -> str:
    when = local(_ms(at), zone)
    return sayings.say("on", date=when.day, time=when.time, clock=when.clock)


def _ms(at: str) -> int:
    return int(datetime.fromisoformat(at).astimezone(UTC).timestamp() * 1000)
