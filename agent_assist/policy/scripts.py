"""What agents read out: versioned texts with variables, and how long reading takes. No policy here."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from agent_assist.domain.binding import Procedure
from agent_assist.domain.errors import BadInput
from agent_assist.policy.pack_files import Table, bad_pack, parse_toml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

WORDS_PER_MINUTE = 150
"""Usual careful reading-aloud rate, in words a minute. House choice; guides give 140 to 160."""
TEXT_LIMIT = 4_000
"""Longest script, in characters."""
VALUE_LIMIT = 2_000
"""Longest value of a variable, in characters: twenty purposes named in one sentence."""
ACCEPTED_PURPOSES = "accepted_purposes"
"""Variable of what is repeated on the recording: the purposes accepted on this call, and no others."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z]{2})?", re.ASCII)
_VARIABLE = re.compile(r"\{([a-z_]{1,40})\}", re.ASCII)
_LETTERS = r"[\w\u064b-\u065f\u0670]+"
"""Letters with the vowel signs that Arabic sets above and below them: a vocalised word is one word."""
_WORD = re.compile(rf"{_LETTERS}(?:['\u2019-]{_LETTERS})*")
_RATES = (60, 300)
_NO_BREAK = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "})


class ScriptKind(StrEnum):
    """When a script is read; disclosures and repeats also depend on the procedure."""

    DISCLOSURE = "disclosure"
    REPEAT = "repeat"
    ASK_PURPOSE = "ask_purpose"
    STARTED = "started"
    REFUSED_ALTERNATIVE = "refused_alternative"
    WITHDRAWN = "withdrawn"
    CANNOT_STOP = "cannot_stop"


class Segment(NamedTuple):
    """A piece of a filled script; `variable` names where it came from, empty for the script's own words."""

    text: str
    variable: str = ""


@dataclass(frozen=True, slots=True)
class ScriptVersion:
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
    """

    id: str
    version: str
    language: str
    text: str
    digest: str
    kind: ScriptKind
    procedures: tuple[Procedure, ...] = ()
    words_per_minute: int = WORDS_PER_MINUTE

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
    if not value.strip() or len(value) > VALUE_LIMIT or not _printable(value):
        raise BadInput(f"The script {script} has no usable value for '{name}'.", "Set it before the script is shown.")
    return value


def spoken_ms(text: str, words_per_minute: int = WORDS_PER_MINUTE) -> int:
    """Return how long reading a text aloud takes, in milliseconds.

    Args:
        text: the filled text.
        words_per_minute: 1 or more; see `WORDS_PER_MINUTE`.
    """
    return round(len(_WORD.findall(text)) * 60_000 / max(1, words_per_minute))


class ScriptShelf:
    """Every script that is at hand.

    Args:
        versions: the scripts; id and language together are unique.
    """

    def __init__(self, versions: Iterable[ScriptVersion]) -> None:
        self._by_key = {(script.id, script.language): script for script in versions}

    def __iter__(self) -> Iterator[ScriptVersion]:
        """Yield the scripts in order of id and language."""
        return iter(self._by_key[key] for key in sorted(self._by_key))

    def joined(self, versions: Iterable[ScriptVersion]) -> ScriptShelf:
        """Return a shelf with these added; one of the same id and language takes the place of the older one."""
        return ScriptShelf([*self._by_key.values(), *versions])

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
        ids = sorted({script.id for script in self._by_key.values() if script.kind is kind})
        return self.get(ids[0] if ids else "", language)

    def _for(self, kind: ScriptKind, procedure: Procedure, language: str) -> ScriptVersion | None:
        if procedure is Procedure.NONE:
            return None
        scripts = self._by_key.values()
        ids = sorted({s.id for s in scripts if s.kind is kind and procedure in s.procedures})
        return self.get(ids[0] if ids else "", language)


def shelf(files: Mapping[str, bytes]) -> ScriptShelf:
    """Read script files by name, each with one script in its languages.

    Raises:
        BadInput: a file is not a script, or two hold the same one; names the file.
    """
    versions: dict[tuple[str, str], ScriptVersion] = {}
    for name, data in files.items():
        for script in parse_script(name, data):
            if (script.id, script.language) in versions:
                raise bad_pack(name, "it holds a script that another file holds too")
            versions[script.id, script.language] = script
    return ScriptShelf(versions.values())


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
    texts = Table(name, "text", table.data.get("text"))
    if "en" not in texts.data or not all(_LANGUAGE.fullmatch(tongue) for tongue in texts.data):
        raise table.error("text", "has no English form, or one under a name that is no language")
    return tuple(
        _script(table, ScriptKind(kind), tuple(Procedure(p) for p in procedures), tongue, _checked(texts, tongue))
        for tongue in sorted(texts.data)
    )


def _printable(text: str) -> bool:
    """Whether a text can be shown: printable by Python's book, or a no-break space, which French needs before signs."""
    return text.translate(_NO_BREAK).isprintable()


def _checked(texts: Table, tongue: str) -> str:
    text = texts.text(tongue)
    if not 0 < len(text) <= TEXT_LIMIT or not _printable(text):
        raise texts.error(tongue, f"is empty, not printable or longer than {TEXT_LIMIT} characters")
    rest = _VARIABLE.sub("", text)
    if "{" in rest or "}" in rest:
        raise texts.error(tongue, "has a brace that is not part of a variable")
    return text


def _script(
    table: Table, kind: ScriptKind, procedures: tuple[Procedure, ...], language: str, text: str
) -> ScriptVersion:
    name, version = table.text("id"), table.text("version")
    digest = hashlib.sha256(f"{name}\n{version}\n{language}\n{text}".encode()).hexdigest()
    rate = table.number("words_per_minute", *_RATES)
    return ScriptVersion(name, version, language, text, f"sha256:{digest}", kind, procedures, rate)
