"""Codes of letters and digits, written or spelled: "C08814290", "golf november sixty two", "z wie Zeppelin n eins".

Pure; knows no kind. A code is a row of pieces with nothing but blanks and signs between, and at least one digit.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from agent_assist.masking.text.lazy import lazily, lazy
from agent_assist.masking.text.name_table import links, names_alone, sure_names, table
from agent_assist.masking.text.plain_words import plain
from agent_assist.masking.text.tokens import GAP
from agent_assist.masking.text.vocabulary import either, languages, pairs_of, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from agent_assist.masking.text.tokens import Run

_BIT = re.compile(r"[^\W_]+")
_WRITTEN_GAPS = frozenset(
    ["", " ", "  ", *(f"{left}{sign}{right}" for sign in "-./\u00b7" for left in ("", " ") for right in ("", " "))]
)
"""What may stand between two written pieces; looked up, for every two neighbours are asked about at every key."""
_SPOKEN_GAP = lazy(lambda: rf"[\s,.-]{{0,3}}(?:{either('papers.signs')}(?![^\W_])[\s,]{{0,2}}){{0,2}}")
_AS_IN = lazy(lambda: rf"[\s,(]{{1,2}}{either('papers.as_in')} [^\W\d_]{{2,20}}\)?")
"""How a letter is made clear: "as in boy", "wie Viktor"."""
_REACH = 40
_BANK_CODES = (8, 11)
"""A code of letters alone has the length of a bank's (ISO 9362)."""
_SHORT, _LOOSE = 4, 3
_BITS, _NAME_LETTERS = 48, 5
_ENDS = frozenset(".,;:!?)\n\"'؛،؟")


class Capitals(Protocol):
    """What knows where a text was written in capitals."""

    def is_upper(self, start: int, end: int) -> bool:
        """Return whether a piece of the text was written in capitals."""


class Source(NamedTuple):
    """What codes are read in.

    Args:
        text: folded text.
        raw: the same before folding.
        start: where its hot part begins.
        end: where it ends.
        runs: the number runs of the hot part.
    """

    text: str
    raw: str
    start: int
    end: int
    runs: Sequence[Run]

    def is_upper(self, start: int, end: int) -> bool:
        """Return whether a piece was written in capitals."""
        return self.raw[start:end].isupper()


class Code(NamedTuple):
    """A row of letters and digits.

    Args:
        start: first character.
        end: character after the last.
        text: its letters and digits, small.
        spoken: whether one of them is written as a word.
    """

    start: int
    end: int
    text: str
    spoken: bool

    @property
    def digits(self) -> int:
        """How many of its signs are digits."""
        return sum(map(str.isdigit, self.text))

    @property
    def letters(self) -> int:
        """How many of its signs are letters."""
        return len(self.text) - self.digits


class _Piece(NamedTuple):
    start: int
    end: int
    text: str
    spoken: bool
    loose: bool  # may also be a word: small letters, the name of a letter


def _letters() -> dict[str, str]:
    return {plain(word): letter for name in languages() for word, letter in pairs_of(name, "papers.letters")}


letters: Final = lazily(_letters)
"""The letter that a word stands for: "alpha", "zett", "efe"."""
_small: Final = lazily(lambda: frozenset(map(plain, word_set("identity.small_words"))) | links())
clear_letters: Final = lazily(lambda: frozenset(letters()) - _small())
"""The names of letters that are no small words of a language."""


def codes(source: Source) -> list[Code]:
    """Return the codes around the hot part of a piece of text, in order. Linear in the source."""
    found: list[Code] = []
    row: list[_Piece] = []
    for piece in _pieces(source):
        if row and (len(row) >= _BITS or not _joins(source, row[-1], piece)):
            _take(source, row, found)
            row = []
        row.append(piece)
    if row:
        _take(source, row, found)
    return found


def _take(source: Source, row: list[_Piece], found: list[Code]) -> None:
    """Add the code in a row of pieces; most rows are a number alone or a short word, and are told at once."""
    text = row[0].text if len(row) == 1 else "".join([piece.text for piece in row])
    if text.isalpha() and len(text) < _BANK_CODES[0]:
        return
    if len(row) == 1 and text.isdigit():
        found.append(Code(row[0].start, row[0].end, text, row[0].spoken))
    else:
        found.extend(_code(source, row))


def _pieces(source: Source) -> Iterator[_Piece]:
    """Yield what may be a part of a code: digits and number words, single letters, their names, short words."""
    text, named = source.text, letters()
    spoken = {token.start: token for run in source.runs for token in run.tokens if token.spoken}
    done, high = max(0, source.start - _REACH), min(len(text), source.end + _REACH)
    for match in _BIT.finditer(text, done, high):
        start, end = match.span()
        if start < done or (start and start == done and text[start - 1].isalnum()):
            continue
        token = spoken.get(start)
        if token is not None:
            piece = _Piece(start, token.end, token.digits, spoken=True, loose=False)
        else:
            word = match[0]
            if end - start > 1 and word not in named and is_plain_word(source, start, end, word):
                continue
            known = _piece(source, start, end, word)
            if known is None:
                continue
            piece = known
        done = piece.end
        yield piece


def is_plain_word(source: Capitals, start: int, end: int, word: str) -> bool:
    """Return whether a word that is no letter's name can be seen at once to be no part of a code; most can."""
    if not (word.isalpha() and word.isascii()):
        return False
    return end - start > _SHORT or ((end - start > _LOOSE or word in _small()) and not source.is_upper(start, end))


def _piece(source: Source, start: int, end: int, word: str) -> _Piece | None:
    if not word.isalpha():
        return _Piece(start, end, word, spoken=False, loose=False)
    if len(word) == 1:
        clear = _AS_IN.match(source.text, end)
        return _Piece(start, clear.end() if clear else end, word, spoken=clear is not None, loose=False)
    letter = letters().get(plain(word))
    if letter is not None:
        clear = _AS_IN.match(source.text, end)
        loose = clear is None and plain(word) in _small()
        return _Piece(start, clear.end() if clear else end, letter, spoken=True, loose=loose)
    upper = source.is_upper(start, end)
    if len(word) > _SHORT or (not upper and (len(word) > _LOOSE or word in _small() or not word.isascii())):
        return None
    if plain(word) in (sure_names() if len(word) < _LOOSE and not upper else names_alone()):
        return None
    return _Piece(start, end, word, spoken=False, loose=not upper)


def _joins(source: Source, left: _Piece, right: _Piece) -> bool:
    text = source.text
    gap = text[left.end : right.start]
    if gap.isspace() and _stand_apart(source, left, right):
        return False
    if gap in _WRITTEN_GAPS:
        return True
    if not (left.spoken or right.spoken or len(left.text) == len(right.text) == 1):
        return False
    return bool(_SPOKEN_GAP.fullmatch(text, left.end, right.start) or GAP.fullmatch(text, left.end, right.start))


def _stand_apart(source: Source, left: _Piece, right: _Piece) -> bool:
    """Return whether one of two pieces is a small word and the other a written part of a code: "YB5530827 e"."""
    for word, other in ((left, right), (right, left)):
        small = len(word.text) == 1 and word.text.isalpha() and (word.loose or plain(word.text) in _small())
        if small and not source.is_upper(word.start, word.end) and not other.spoken and len(other.text) > _LOOSE:
            return True
    return False


def _code(source: Source, row: list[_Piece]) -> Iterator[Code]:
    """Yield the code in a row of pieces, without the words at its edges that are none of it."""
    first, last = _own_name(source.text, row), len(row)
    while first < last and _is_word(source, row, first, -1):
        first += 1
    while last > first and _is_word(source, row, last - 1, 1):
        last -= 1
    kept = row[first:last]
    text = "".join([piece.text for piece in kept])
    if any(map(str.isdigit, text)) or len(text) in _BANK_CODES:
        yield Code(kept[0].start, kept[-1].end, text, any(piece.spoken for piece in kept))


def _own_name(text: str, row: list[_Piece]) -> int:
    """Return how many pieces in front of a code are the spelled name of its number: "ce i efe" before "a 73"."""
    if not any([piece.loose for piece in row[2 : _NAME_LETTERS + 1]]):  # noqa: C419 - half the cost of a generator
        return 0
    said = [plain(text[piece.start : piece.end]) for piece in row[:_NAME_LETTERS]]
    for size in range(len(said), 1, -1):
        named = table().get(said[size - 1], {}).get(tuple(said[size - 2 :: -1]))
        if named and size < len(row) and row[size].loose:
            return size
    return 0


def _is_word(source: Source, row: list[_Piece], index: int, way: int) -> bool:
    """Return whether a piece at the edge of a row is a word beside it: a small one, or one that goes on in words."""
    piece = row[index]
    beside = row[index - way] if 0 <= index - way < len(row) else None
    if not piece.text.isalpha() or (piece.spoken and not piece.loose):
        return False
    if piece.spoken:  # "es", "de": a letter only beside another that is no such word
        return beside is None or not (beside.spoken and beside.text.isalpha()) or beside.loose
    glued = beside is not None and source.text[min(piece.end, beside.end) : max(piece.start, beside.start)] in {"-", ""}
    if glued:
        return False
    if len(piece.text) == 1 and not source.is_upper(piece.start, piece.end):
        return plain(piece.text) in _small() and (beside is None or not beside.text.isalpha() or beside.loose)
    if not piece.loose:
        return False
    return way > 0 and source.text[piece.end : piece.end + 1] not in {"", *_ENDS}
