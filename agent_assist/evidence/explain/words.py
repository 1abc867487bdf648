"""The sentences of the page, one file for each language. Read once, checked when read."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from agent_assist.evidence.dates import written
from agent_assist.evidence.explain.line import Line
from agent_assist.evidence.plurals import flat, sentence
from agent_assist.resources import files

LANGUAGES = ("en", "es", "de", "fr")
"""Languages that the page can be had in; the first stands in for any other."""

_DATES = frozenset({"date", "until"})
"""Values that are days, as 2026-11-24."""


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences of one language by key.

    Args:
        language: one of LANGUAGES.
        sentences: key -> sentence with its values in braces.
        purposes: id of a purpose -> how it reads in this language; one that is missing is called another purpose.
    """

    language: str
    sentences: Mapping[str, str]
    purposes: Mapping[str, str]

    def say(self, key: str, **values: str) -> str:
        """Return a sentence with its values; a key that has none is said as "unknown"."""
        found = sentence(self.sentences, key, self.language, values)
        if found is None:
            return self.sentences["unknown"]
        return found.format_map({name: self._value(name, value) for name, value in values.items()})

    def line(self, line: Line) -> str:
        """Return the sentences of a line."""
        values = dict(line.values)
        if "purpose" in values:
            values["purpose"] = self._purpose(values["purpose"])
        if "script" in values:
            values["script"] = self._script(values["script"])
        if "purposes" in values:
            values["purposes"] = ", ".join(self._purpose(one) for one in values["purposes"].split(", "))
        return " ".join(self.say(key, **values) for key in (line.key, *line.also))

    def left_out(self, count: int) -> str:
        """Return the sentence on what is not shown."""
        return self.say("passed_over", count=str(count)) if count else self.say("all_shown")

    def _purpose(self, purpose: str) -> str:
        return self.purposes.get(purpose, self.sentences["purpose_other"])

    def _script(self, script: str) -> str:
        """Return what a script is called; its id says nothing to a customer."""
        return self.sentences.get(f"script_{script.replace('-', '_')}", self.sentences["script_other"])

    def _value(self, name: str, value: str) -> str:
        if value.startswith("@"):
            return self.sentences.get(value[1:], self.sentences["unknown"])
        return written(value, self.language) if name in _DATES else value


def words(language: str, purposes: Mapping[str, str] | None = None) -> Words:
    """Return the words of a language tag; `de-CH` is German, what we do not speak is English."""
    base = language.lower().partition("-")[0]
    chosen = base if base in LANGUAGES else LANGUAGES[0]
    data = files().joinpath("explain", f"{chosen}.toml").read_text(encoding="utf-8")
    return Words(chosen, flat(tomllib.loads(data)), purposes or {})


def placeholders(text: str) -> frozenset[str]:
    """Return the names of the values that a sentence takes."""
    return frozenset(name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name)
