r"""The words of the languages that masking reads: from files that a translator edits to sets and parts of patterns.

`resources/languages` has a folder a language and one for what belongs to none of them, `shared`; each holds the same
files with the same lists. A list is named by its file and its key, as in "names.titles". What is asked for is what
all folders say together. A file is read at the first question for one of its lists and then kept.

An entry is a word or a phrase, one a line. Phrases use a small notation: `(a|b)` one of several, `(…)?` may be
missing, `s?` a letter that may be missing, `[sz]` one of these letters, `\w+` any word, `{list}` one of another list
of the same file. The rest is as in regular expressions, but that a bracket never captures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources.abc import Traversable

import tomli

from agent_assist.domain.errors import BadInput
from agent_assist.masking.text.choice import tree
from agent_assist.masking.text.fold import alike
from agent_assist.resources import files

SHARED = "shared"
"""The folder of what belongs to no one language; it comes first, where an order matters."""
_OPENING = re.compile(r"(?<!\\)\((?!\?)")
_REFERENCE = re.compile(r"\{([a-z_]+)\}")
_ARABIC = re.compile(r"(?:\(\?:|\[){0,4}[\u0600-\u06ff]")
"""How the pattern of a phrase in the Arabic script begins."""
_NOTHING = r"(?!)"
"""What an empty list becomes in a pattern: it matches nowhere."""


def _refused(where: str, what: str) -> BadInput:
    return BadInput(
        f"Masking cannot read its words: {where} {what}. Without them sensitive text would be missed.",
        "Install the program again, or correct the file; docs/masking.md says how it is built.",
    )


@cache
def _folder() -> Traversable:
    return files().joinpath("languages")


@cache
def languages() -> tuple[str, ...]:
    """Return the names of the language folders, `shared` first, then sorted.

    Raises:
        BadInput: there is none, or `shared` is missing.
    """
    folder = _folder()
    names = [entry.name for entry in folder.iterdir() if entry.is_dir()] if folder.is_dir() else []
    if SHARED not in names:
        raise _refused("resources/languages/shared", "is missing")
    return (SHARED, *sorted(name for name in names if name != SHARED))


@cache
def _file(language: str, theme: str) -> dict[str, str]:
    """Return the lists of one file by their keys.

    Raises:
        BadInput: the file is missing, is not TOML, or holds something else than lists.
    """
    where = f"resources/languages/{language}/{theme}.toml"
    try:
        table = tomli.loads(_folder().joinpath(language, f"{theme}.toml").read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise _refused(where, "is missing") from None
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _refused(where, f"is not TOML ({error})") from None
    for key, value in table.items():
        if not isinstance(value, str):
            raise _refused(f"{where}, {key}", "is not a list of lines between ''' and '''")
    return table


def entries_of(language: str, name: str) -> tuple[str, ...]:
    """Return the entries of a list in one language, in the order of the file.

    Args:
        language: the name of a folder.
        name: file and key, such as "names.titles".

    Raises:
        BadInput: the file is missing or odd, the key is missing, or an entry has a blank at its edge.
    """
    theme, _, key = name.partition(".")
    text = _file(language, theme).get(key)
    where = f"resources/languages/{language}/{theme}.toml, {key},"
    if text is None:
        raise _refused(where, "is missing")
    lines = tuple(text.splitlines())
    for line in lines:
        if line != line.strip() or not line:
            raise _refused(where, f"has an empty line or a blank at the edge of {line!r}")
    return lines


def entries(name: str) -> tuple[str, ...]:
    """Return the entries of a list in all languages, `shared` first, as texts are folded; see `entries_of`."""
    return tuple(alike(entry) for language in languages() for entry in entries_of(language, name))


def word_set(name: str) -> frozenset[str]:
    """Return a list of plain words, for looking words up; see `entries_of`."""
    return frozenset(entries(name))


def pairs_of(language: str, name: str) -> Iterator[tuple[str, str]]:
    """Yield each word of a list whose lines are `value = word, word`, with its value; see `entries_of`.

    Raises:
        BadInput: a line has no sign of equality.
    """
    for line in entries_of(language, name):
        value, sign, meant = line.partition(" = ")
        if not sign:
            raise _refused(f"resources/languages/{language}, {name},", f"has a line without ' = ': {line!r}")
        for word in meant.split(", "):
            yield alike(word), value


def pairs(name: str) -> dict[str, str]:
    """Return the value of each word of a list whose lines are `value = word, word`, in all languages."""
    return {word: value for language in languages() for word, value in pairs_of(language, name)}


def tails(text: str) -> str:
    """Return how a text goes on behind a word, from an entry in which `_` stands for a blank."""
    return text.replace("_", " ")


def phrase(entry: str, theme: str) -> str:
    """Return the pattern of one phrase; see the top of this module for its notation."""
    return _REFERENCE.sub(lambda part: either(f"{theme}.{part[1]}"), _OPENING.sub("(?:", entry))


@cache
def either(name: str) -> str:
    """Return a group that matches one phrase of a list, the longer tried first; nothing where the list is empty.

    A phrase in the Arabic script may have a small word written together with it, such as "and" or "the".

    Raises:
        BadInput: as for `entries_of`.
    """
    theme = name.partition(".")[0]
    found = sorted({phrase(entry, theme) for entry in entries(name)}, key=lambda part: (-len(part), part))
    arabic = [part for part in found if _ARABIC.match(part)]
    others = [part for part in found if not _ARABIC.match(part)]
    if arabic:
        others.append(rf"(?=[\u0600-\u06ff]){_joined()}{tree(arabic)}")
    return tree(others) if others else _NOTHING


@cache
def clitics() -> tuple[str, ...]:
    """Return the small words that are written together with the next, in all languages, the longer first."""
    return tuple(sorted(entries("words.clitics"), key=lambda word: (-len(word), word)))


@cache
def _joined() -> str:
    return f"(?:{'|'.join(clitics())})?" if clitics() else ""
