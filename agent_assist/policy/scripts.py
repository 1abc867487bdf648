"""What agents read out: versioned texts with variables, and how long reading takes. No policy here."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from agent_assist.domain.binding import Procedure
from agent_assist.domain.errors import BadInput
from agent_assist.policy.pack_files import Table, bad_pack, parse_toml, printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

WORDS_PER_MINUTE = 150
"""Usual careful reading-aloud rate in English, in words a minute. House choice; guides give 140 to 160."""
RATES: Mapping[str, int] = MappingProxyType({"en": WORDS_PER_MINUTE, "fr": 160, "es": 155, "de": 125, "ar": 110})
"""Words a minute by language, for scripts that set no rate of their own; a language left out has the English one.

Source: the editors' review of the shipped scripts, read aloud in each language. German words are longer than English
ones, and an Arabic word carries its article, conjunction and pronouns.
"""
SPEECH = "speech.toml"
"""File of a pack that says which form of its scripts is read; short where it is missing."""
TEXT_LIMIT = 4_000
"""Longest script, in characters."""
VALUE_LIMIT = 2_000
"""Longest value of a variable, in characters: twenty purposes named in one sentence."""
ACCEPTED_PURPOSES = "accepted_purposes"
"""Variable of what is repeated on the recording: the purposes accepted on this call, and no others."""
PURPOSE, PURPOSES = "purpose", "purposes"
"""Variables of the one purpose that a sentence asks about, and of all purposes that feed the recorder."""
VARIABLES = frozenset({"agent_name", "company", PURPOSES})
"""What every script may name in braces."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z]{2})?", re.ASCII)
_VARIABLE = re.compile(r"\{([a-z_]{1,40})\}", re.ASCII)
_LETTERS = r"[\w\u064b-\u065f\u0670]+"
"""Letters with the vowel signs that Arabic sets above and below them: a vocalised word is one word."""
_WORD = re.compile(rf"{_LETTERS}(?:['\u2019-]{_LETTERS})*")
_RATES = (60, 300)


class ScriptKind(StrEnum):
    """When a script is read; disclosures, repeats and the guardian's sentence also depend on the procedure."""

    DISCLOSURE = "disclosure"
    MINOR = "minor"
    """To a caller who may be a child: asks for a parent or guardian."""
    GUARDIAN = "guardian"
    """To the parent or guardian: what the disclosure says, and whether they may answer."""
    REPEAT = "repeat"
    ASK_PURPOSE = "ask_purpose"
    STARTED = "started"
    REFUSED_ALTERNATIVE = "refused_alternative"
    WITHDRAWN = "withdrawn"
    CANNOT_STOP = "cannot_stop"


EXTRA: Mapping[ScriptKind, frozenset[str]] = MappingProxyType(
    {
        ScriptKind.DISCLOSURE: frozenset({PURPOSE}),
        ScriptKind.GUARDIAN: frozenset({PURPOSE}),
        ScriptKind.ASK_PURPOSE: frozenset({PURPOSE}),
        ScriptKind.REPEAT: frozenset({ACCEPTED_PURPOSES}),
    }
)
"""What one kind of script may name beside `VARIABLES`."""


class Form(StrEnum):
    """How long a script is: a pack may hold both for one procedure, and says which of them is read."""

    SHORT = "short"
    LONG = "long"


class Segment(NamedTuple):
    """A piece of a filled script; `variable` names where it came from, empty for the script's own words."""

    text: str
    variable: str = ""


class ScriptVersion(Struct, frozen=True):
    """One script in one version and one language.

    Args:
        id: stable name of the script.
        version: version of its texts.
        language: language of `text`, such as en or fr-CA.
        text: the words, with variables in braces.
        digest: `sha256:` over id, version, language and text; consent evidence names it.
        kind: when it is read.
        procedures: for which procedures, where that matters.
        words_per_minute: rate for the spoken time.
        form: short or long.
    """

    id: str
    version: str
    language: str
    text: str
    digest: str
    kind: ScriptKind
    procedures: tuple[Procedure, ...] = ()
    words_per_minute: int = WORDS_PER_MINUTE
    form: Form = Form.SHORT

    @property
    def asks_one(self) -> bool:
        """Whether it asks about one purpose alone, and not about every purpose of the recorder."""
        return PURPOSE in self.variables and PURPOSES not in self.variables

    @property
    def variables(self) -> tuple[str, ...]:
        """The variables of the text, each once, in order of their first use."""
        return tuple(dict.fromkeys(_VARIABLE.findall(self.text)))

    def fill(self, variables: Mapping[str, str]) -> tuple[Segment, ...]:
        """Return the text in pieces, so that a view can show which words were filled in.

        Args:
            variables: a value for each variable of the text; more may be given.

        Raises:
            BadInput: a variable has no value, or one that is empty, too long or not printable. Names the
                variable, never its value.
        """
        segments: list[Segment] = []
        position = 0
        for match in _VARIABLE.finditer(self.text):
            if match.start() > position:
                segments.append(Segment(self.text[position : match.start()]))
            segments.append(Segment(_value(variables, match[1], self.id), match[1]))
            position = match.end()
        if position < len(self.text):
            segments.append(Segment(self.text[position:]))
        return tuple(segments)


def _value(variables: Mapping[str, str], name: str, script: str) -> str:
    value = variables.get(name, "")
    if not value.strip() or len(value) > VALUE_LIMIT or not printable(value):
        raise BadInput(f"The script {script} has no usable value for '{name}'.", "Set it before the script is shown.")
    return value


def spoken_ms(text: str, words_per_minute: int = WORDS_PER_MINUTE) -> int:
    """Return how long reading a text aloud takes, in milliseconds.

    Args:
        text: the filled text.
        words_per_minute: 1 or more; see `WORDS_PER_MINUTE`.
    """
    return round(len(_WORD.findall(text)) * 60_000 / max(1, words_per_minute))


def joined(words: Sequence[str], language: str) -> str:
    """Join the names of purposes as a person would say them: "a", "a and b", "a, b and c"."""
    joint = {"es": " y ", "de": " und ", "fr": " et ", "ar": " و"}.get(language.partition("-")[0], " and ")
    return joint.join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


class ScriptShelf:
    """Every script that is at hand.

    Args:
        versions: the scripts; id and language together are unique.
        form: which form is read where both are at hand.
        own: ids of the scripts that go before all others of their kind; those of a newer source.
    """

    def __init__(
        self, versions: Iterable[ScriptVersion], form: Form = Form.SHORT, own: Iterable[str] = frozenset()
    ) -> None:
        self._by_key = {(script.id, script.language): script for script in versions}
        self.form = form
        self._own = frozenset(own)

    def __iter__(self) -> Iterator[ScriptVersion]:
        """Yield the scripts in order of id and language."""
        return iter(self._by_key[key] for key in sorted(self._by_key))

    def joined(self, versions: Iterable[ScriptVersion]) -> ScriptShelf:
        """Return a shelf with these added: they take the place of older ones of the same id, or of the same use.

        Where they come as a shelf, its form is the one that is read.
        """
        added = list(versions)
        form = versions.form if isinstance(versions, ScriptShelf) else self.form
        return ScriptShelf([*self._by_key.values(), *added], form, self._own | {script.id for script in added})

    def get(self, script_id: str, language: str = "en") -> ScriptVersion:
        """Return a script in a language, else in the language without its region, else in English.

        Raises:
            BadInput: there is no such script.
        """
        for tongue in (language, language.partition("-")[0], "en"):
            found = self._by_key.get((script_id, tongue))
            if found is not None:
                return found
        raise BadInput("There is no script of this name.", "Publish the script, or name one that exists.")

    def languages(self, script_id: str) -> tuple[str, ...]:
        """Return the languages a script exists in, in order."""
        return tuple(sorted(tongue for name, tongue in self._by_key if name == script_id))

    def disclosure(self, procedure: Procedure, language: str = "en") -> ScriptVersion | None:
        """Return what opens a call under a procedure; None where nothing needs to be said.

        Raises:
            BadInput: the procedure needs a disclosure and none is at hand.
        """
        return self._for(ScriptKind.DISCLOSURE, procedure, language)

    def guardian(self, procedure: Procedure, language: str = "en") -> ScriptVersion | None:
        """Return what a parent or guardian is asked under a procedure; None where no script of that kind is at hand."""
        found = self._chosen(ScriptKind.GUARDIAN, procedure)
        return self.get(found, language) if found else None

    def repeat(self, procedure: Procedure, language: str = "en") -> ScriptVersion | None:
        """Return what is repeated on the recording after a yes; None where nothing is."""
        if procedure is not Procedure.ASK_FIRST_THEN_REPEAT:
            return None
        return self._for(ScriptKind.REPEAT, procedure, language)

    def has(self, kind: ScriptKind) -> bool:
        """Tell whether there is a script of a kind."""
        return any(version.kind is kind for version in self._by_key.values())

    def of_kind(self, kind: ScriptKind, language: str = "en") -> ScriptVersion:
        """Return the script of a kind that has only one, such as started or withdrawn.

        Raises:
            BadInput: there is none.
        """
        return self.get(self._chosen(kind), language)

    def _for(self, kind: ScriptKind, procedure: Procedure, language: str) -> ScriptVersion | None:
        if procedure is Procedure.NONE:
            return None
        return self.get(self._chosen(kind, procedure), language)

    def _chosen(self, kind: ScriptKind, procedure: Procedure | None = None) -> str:
        """Return the id of the script to read: the newer source's first, then the wanted form; empty for none."""
        found = [s for s in self._by_key.values() if s.kind is kind and (procedure in s.procedures or not procedure)]
        ranked = sorted((s.id not in self._own, s.form is not self.form, s.id) for s in found)
        return ranked[0][2] if ranked else ""


def shelf(files: Mapping[str, bytes], form: Form = Form.SHORT) -> ScriptShelf:
    """Read script files by name, each with one script in its languages; `form` is the one to read.

    Raises:
        BadInput: a file is not a script, or two hold the same one; names the file.
    """
    versions: dict[tuple[str, str], ScriptVersion] = {}
    for name, data in files.items():
        for script in parse_script(name, data):
            if (script.id, script.language) in versions:
                raise bad_pack(name, "it holds a script that another file holds too")
            versions[script.id, script.language] = script
    return ScriptShelf(versions.values(), form)


def parse_script(name: str, data: bytes) -> tuple[ScriptVersion, ...]:
    """Read one script file, as it lies in a folder or comes from the server.

    Args:
        name: the file's name, for errors.
        data: its bytes.

    Returns:
        The script in each of its languages.

    Raises:
        BadInput: it is not a script.
    """
    table = Table(name, "the script", parse_toml(name, data))
    kind = table.text("kind")
    if kind not in {one.value for one in ScriptKind}:
        raise table.error("kind", "is not a known kind")
    procedures = table.texts("procedures", ())
    if not {one.value for one in Procedure}.issuperset(procedures):
        raise table.error("procedures", "names an unknown procedure")
    form = table.text("form", Form.SHORT.value)
    if form not in {one.value for one in Form}:
        raise table.error("form", "is neither short nor long")
    texts = Table(name, "text", table.data.get("text"))
    if "en" not in texts.data or not all(_LANGUAGE.fullmatch(tongue) for tongue in texts.data):
        raise table.error("text", "has no English form, or one under a name that is no language")
    return tuple(
        ScriptVersion(
            table.text("id"),
            table.text("version"),
            tongue,
            _checked(texts, tongue),
            _digest(table, tongue, texts.text(tongue)),
            ScriptKind(kind),
            tuple(Procedure(p) for p in procedures),
            _rate(table, tongue),
            Form(form),
        )
        for tongue in sorted(texts.data)
    )


def form_of(name: str, data: bytes) -> Form:
    """Return which form of its scripts a pack wants read, from the bytes of its `speech.toml`.

    Raises:
        BadInput: the file says neither short nor long.
    """
    table = Table(name, "the file", parse_toml(name, data))
    form = table.text("form")
    if form not in {one.value for one in Form}:
        raise table.error("form", "is neither short nor long")
    return Form(form)


def _checked(texts: Table, tongue: str) -> str:
    text = texts.text(tongue)
    if not 0 < len(text) <= TEXT_LIMIT or not printable(text):
        raise texts.error(tongue, f"is empty, not printable or longer than {TEXT_LIMIT} characters")
    rest = _VARIABLE.sub("", text)
    if "{" in rest or "}" in rest:
        raise texts.error(tongue, "has a brace that is not part of a variable")
    return text


def _digest(table: Table, language: str, text: str) -> str:
    name, version = table.text("id"), table.text("version")
    found = hashlib.sha256(f"{name}\n{version}\n{language}\n{text}".encode())
    return f"sha256:{found.hexdigest()}"


def _rate(table: Table, language: str) -> int:
    """Return the words a minute of one language: the script's own number, its own for the language, or the table's."""
    usual = RATES.get(language.partition("-")[0], WORDS_PER_MINUTE)
    own = table.data.get("words_per_minute")
    if own is None:
        return usual
    if not isinstance(own, dict):
        return table.number("words_per_minute", *_RATES)
    return Table(table.file, "words_per_minute", own).number(language, *_RATES) if language in own else usual
