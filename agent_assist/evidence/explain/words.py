"""The sentences of the page, one file for each language, and its clock. Read once, checked when read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, tzinfo
from itertools import groupby

import tomli

from agent_assist.evidence.dates import written
from agent_assist.evidence.direction import isolated, listed, way
from agent_assist.evidence.explain.line import Line
from agent_assist.evidence.local_time import Local, local
from agent_assist.evidence.plurals import flat, sentence
from agent_assist.evidence.rights_words import rights_words
from agent_assist.resources import files

LANGUAGES = ("en", "es", "de", "fr", "ar")
"""Languages that the page can be had in; the first stands in for any other."""

_DATES = frozenset({"date", "until"})
"""Values that are days: as 2026-11-24, or a moment in milliseconds since 1970 UTC."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines of one day by one clock; much can happen after a call, such as a withdrawal on the page of its receipt.

    Args:
        day: as 2026-11-24.
        clock: which clock the times are of, as `UTC+1`; it changes within a page with summer time.
        names_day: the day stands above the lines; the title names the first one.
        names_clock: the clock stands above the lines, because it is the first one or another than before.
        lines: each with its time of day.
    """

    day: str
    clock: str
    names_day: bool
    names_clock: bool
    lines: tuple[tuple[str, Line], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences of one language by key.

    Args:
        language: one of LANGUAGES.
        sentences: key -> sentence with its values in braces.
        purposes: id of a purpose -> how it reads in this language; one that is missing is called another purpose.
        zone: whose clock the page shows.
    """

    language: str
    sentences: Mapping[str, str]
    purposes: Mapping[str, str]
    zone: tzinfo = UTC

    @property
    def way(self) -> str:
        """`rtl` or `ltr`."""
        return way(self.language)

    def say(self, key: str, **values: str) -> str:
        """Return a sentence with its values; a key that has none is said as "unknown"."""
        found = sentence(self.sentences, key, self.language, values)
        if found is None:
            return self.sentences["unknown"]
        return found.format_map(
            {name: isolated(self._value(name, value), self.language) for name, value in values.items()}
        )

    def line(self, line: Line) -> str:
        """Return the sentences of a line."""
        values = dict(line.values)
        if "purpose" in values:
            values["purpose"] = self._purpose(values["purpose"])
        if "script" in values:
            values["script"] = self._script(values["script"])
        if "purposes" in values:
            values["purposes"] = listed(map(self._purpose, values["purposes"].split(", ")), self.language)
        if "grounds" in values:
            named = (self._value("", f"@ground_{one}") for one in values["grounds"].split())
            values["grounds"] = listed(named, self.language)
        if "start" in values and "end" in values:
            values["start"], values["end"] = self._span(values["start"], values["end"])
        return " ".join(self.say(key, **values) for key in (line.key, *line.also))

    def left_out(self, count: int) -> str:
        """Return the sentence on what is not shown."""
        return self.say("passed_over", count=str(count)) if count else self.say("all_shown")

    def received(self, span: tuple[int, int] | None) -> str:
        """Return the sentence on when the server had what the desk wrote: its first and last time, None if unknown."""
        if span is None:
            return self.say("received_unknown")
        first, last = (self._local(one) for one in span)
        if first.day != last.day:
            return self.say("received_days", date=first.day, until=last.day)
        if first.time == last.time:
            return self.say("received_once", date=first.day, at=last.whole)
        start, end = self._span(str(span[0]), str(span[1]))
        return self.say("received", date=first.day, start=start, end=end)

    def title(self, lines: Iterable[Line]) -> str:
        """Return the title, with the day of the first line."""
        return self.say("title", date=next((self._local(line.at_ms).day for line in lines), ""))

    def stretches(self, lines: Iterable[Line]) -> tuple[Stretch, ...]:
        """Return lines by day and clock, in their order."""
        found: list[Stretch] = []
        timed = [(self._local(line.at_ms), line) for line in lines]
        for (day, clock), group in groupby(timed, key=lambda one: (one[0].day, one[0].clock)):
            before = found[-1] if found else None
            names_day = before is not None and before.day != day
            names_clock = before is None or before.clock != clock
            found.append(Stretch(day, clock, names_day, names_clock, tuple((at.time, line) for at, line in group)))
        return tuple(found)

    def _local(self, at_ms: int) -> Local:
        return local(at_ms, self.zone)

    def _span(self, start: str, end: str) -> tuple[str, str]:
        """Return two moments as times; a span can be told on another day than its own, so it names its clock."""
        first, last = (self._local(int(one)) if one.isdecimal() else None for one in (start, end))
        if first and last and first.clock == last.clock:
            return first.time, last.whole
        return first.whole if first else start, last.whole if last else end

    def _purpose(self, purpose: str) -> str:
        return self.purposes.get(purpose, self.sentences["purpose_other"])

    def _script(self, script: str) -> str:
        """Return what a script is called; its id says nothing to a customer."""
        return self.sentences.get(f"script_{script.replace('-', '_')}", self.sentences["script_other"])

    def _value(self, name: str, value: str) -> str:
        if value.startswith("@"):
            return self.sentences.get(value[1:], self.sentences["unknown"])
        if name not in _DATES:
            return value
        return written(self._local(int(value)).day if value.isdecimal() else value, self.language)


def words(language: str, purposes: Mapping[str, str] | None = None, zone: tzinfo = UTC) -> Words:
    """Return the words of a language tag; `de-CH` is German, what we do not speak is English."""
    base = language.lower().partition("-")[0]
    chosen = base if base in LANGUAGES else LANGUAGES[0]
    data = files().joinpath("explain", f"{chosen}.toml").read_text(encoding="utf-8")
    return Words(chosen, {**rights_words(chosen), **flat(tomli.loads(data))}, purposes or {}, zone)
