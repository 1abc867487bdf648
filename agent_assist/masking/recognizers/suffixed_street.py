"""Streets whose kind ends their name, as in German, Dutch and Nordic languages, and where names of streets begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from agent_assist.masking.recognizers import address_parts as parts
from agent_assist.masking.recognizers import streets
from agent_assist.masking.text.lazy import lazy

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window


class Core(NamedTuple):
    """What is surely of an address, and how sure it is one."""

    start: int
    end: int
    score: float


WORD = r"[^\W\d_]{1,40}(?:['.-][^\W\d_]{1,40}){0,2}\.?"
LIKELY = 0.84
_BEFORE = 64
_WORD_BEFORE = lazy(rf"(?<![^\W_])({WORD})[ \t]{{1,2}}(?:nr\.?[ \t]?)?$")
_MOST_NAMES = 4
_LONG_STREET = 7
"""Letters of the shortest name of a street that counts in small letters, where its kind is an ordinary word too."""
_WORD_LIMIT, _END_LETTERS = 44, 3
_AROUND, _NUMBER_SIGN = " \t\n.", "nr"


def suffixed(window: Window, start: int, end: int) -> Iterator[Core]:
    """Yield "Hauptstraße 5", "Karlavägen 65", "Am Alten Markt 7a"."""
    offset = max(0, start - _BEFORE)
    before = _last_word(window.text[offset:start])
    if before is None:
        return
    word, first = before[1], offset + before.start()
    if word in streets.sure_ends():
        named = names_start(window, first) if window.capital(first) else _small_name_start(window, first)
        if named < first:
            yield Core(named, end, LIKELY)
    elif word.rstrip(".")[-3:] in streets.last_letters() and word.endswith(streets.sure_ends()):
        yield Core(first, end, LIKELY)
    elif (
        (window.capital(first) or (len(word) >= _LONG_STREET and word not in streets.not_in_name()))
        and word.endswith(streets.unsure_ends())
        and (near_cue(window, first) or parts.any_code_follows(window, end))
    ):
        yield Core(names_start(window, first), end, LIKELY)


def word_before(text: str, position: int) -> bool:
    """Return whether a word ends just before a place; a quick no for most numbers."""
    return position > 2 and text[position - 1] in " \t" and (text[position - 2].isalpha() or text[position - 2] in ". ")  # noqa: PLR2004


def may_end_in_kind(text: str, position: int) -> bool:
    """Return whether the word before a place may end in the kind of a street; a quick no for most words."""
    word = text[max(0, position - _WORD_LIMIT) : position].rstrip(_AROUND)
    return word[-_END_LETTERS:] in streets.last_letters() or word.endswith(_NUMBER_SIGN)


def _last_word(text: str) -> re.Match[str] | None:
    """Return the word at the end of a text, and "nr." behind it; searched from the last blank that can be before it."""
    known = text.rstrip(" \t\n")
    if known.endswith(("nr", "nr.")):
        known = known[: known.rfind(" ") + 1].rstrip(" \t\n")
    return _WORD_BEFORE.search(text, known.rfind(" ") + 1)


def _small_name_start(window: Window, first: int) -> int:
    """Return where the name begins that stands in small letters before the kind of a street, behind a cue."""
    before = _last_word(window.text[max(0, first - 32) : first])
    if before is None or before[1] in streets.not_in_name():
        return first
    town = len(before[1]) >= _LONG_STREET and before[1].endswith(streets.town_ends())
    if not town and not near_cue(window, first):
        return first
    return first - (len(before.string) - before.start())


def may_be_name(window: Window, position: int) -> bool:
    """Return whether the word before a place may be a name: it has a capital, or is a small word inside one."""
    known = window.text[max(0, position - _WORD_LIMIT) : position].rstrip(_AROUND)
    word = known[known.rfind(" ") + 1 :]
    if not word.isalpha() or len(word) == len(known) or word == _NUMBER_SIGN:
        return True
    return word in parts.particles() or window.capital(max(0, position - _WORD_LIMIT) + len(known) - len(word))


def names_start(window: Window, first: int) -> int:
    """Return where the words in capitals begin that stand before a place, small ones between: "Unter den Linden"."""
    start = place = first
    for _ in range(_MOST_NAMES):
        offset = max(0, place - 32)
        before = _last_word(window.text[offset:place])
        if before is None:
            break
        place = offset + before.start()
        if window.capital(place):
            start = place
        elif before[1] not in parts.particles():
            break
    return start


def near_cue(window: Window, start: int) -> bool:
    """Return whether what stands before a place, or was asked, says that an address may follow."""
    said = window.previous and streets.ADDRESS_CUE.search(window.previous)
    return bool(said) or window.known(streets.ADDRESS_CUE.search, window.before(start)) is not None
