"""Findings of a note while it is being typed. Single-threaded; hold one session for each note.

The note is kept as the pieces that were read, of its clusters and of its words (`scan`). An edit can change a
piece only within reach: pieces before are kept, those behind are kept and moved as soon as a piece begins where one
began before. Between the two the text is folded, searched and read anew.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from agent_assist.domain.errors import BadInput
from agent_assist.masking.clusters import clusters
from agent_assist.masking.recognizers.payment_step import left_over
from agent_assist.masking.scan import (
    LEFT,
    RIGHT,
    Key,
    Piece,
    anchored,
    combined,
    piece,
    pieces_of,
    scan,
    setting,
    word_piece,
)
from agent_assist.masking.text.composed import is_composed
from agent_assist.masking.text.fold import fold
from agent_assist.masking.text.numerals import runs
from agent_assist.masking.text.recent import nothing
from agent_assist.masking.text.refold import fold_again
from agent_assist.masking.text.unfinished import PAUSE_LIMIT, unfinished
from agent_assist.masking.thresholds import thresholds as whole_table
from agent_assist.masking.wording import ANSWER_LIMIT
from agent_assist.masking.wording import RIGHT as WORD_RIGHT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from agent_assist.masking.finding import Finding

_HOT_REACH = 72
"""So many characters behind a hot place decide whether it is one, at most."""
_BEFORE = max(RIGHT, PAUSE_LIMIT + _HOT_REACH) + 4
"""As far behind a cluster can an edit be that changes it: in its window, or where one becomes hot that goes on it."""
_BEHIND = LEFT + 16
"""As far before a cluster that begins where one began before."""
_BEHIND_WORD = WORD_RIGHT + 40
_BEFORE_WORD = LEFT
"""As far behind a word, and before it, can an edit be that changes what it gives away; 40 for the word itself."""


_AHEAD, _CUT = 352, PAUSE_LIMIT + 60
"""How far behind an edit's reach is searched, and how much of that end may be cut short: any pause, and a hot word."""


class _Span(NamedTuple):
    """Where to search: from, where pieces may be old ones again, and where the pieces that were there end."""

    begin: int
    limit: int
    end: int


def _start(known: Piece) -> int:
    return known.start


def _end(known: Piece) -> int:
    return known.end


def _chained(pieces: list[Piece], stop: int) -> int:
    """Return how far pieces overlap from one on: where a number without an end was cut, each cut moves with an edit."""
    while 0 < stop < len(pieces) and pieces[stop].start < pieces[stop - 1].end:
        stop += 1
    return stop


def _last(pieces: list[Piece], first: int, stop: int) -> int:
    return pieces[stop - 1].end if stop > first else 0


class Typing:
    """A note being typed.

    After each edit the findings are the same as `find` gives for the whole text; only the part around the
    edit is read again, so that the cost of a key does not depend on the length of the note (but for handing back
    the findings of all of it).

    Args:
        text: the note as it is.
        locale: a language and region such as en-US, or None.
        previous: the field's label or what the other side just said, or None.
        payment: whether a payment step is open; no number of three digits or more stays then.
        thresholds: by name of a kind, how sure a finding has to be; None for the engine's own table.

    Raises:
        BadInput: a threshold is no score, or of no kind.
    """

    def __init__(
        self,
        text: str = "",
        *,
        locale: str | None = None,
        previous: str | None = None,
        payment: bool = False,
        thresholds: Mapping[str, float] | None = None,
    ) -> None:
        self._how = setting(locale, previous, payment=payment, thresholds=whole_table(thresholds))
        self._text, self._folded = text, ""
        self._begin()

    def __repr__(self) -> str:
        return f"Typing({len(self._text)} characters, {len(self._found)} findings)"

    @property
    def text(self) -> str:
        """The whole note after the last edit that was taken."""
        return self._text

    @property
    def findings(self) -> list[Finding]:
        """A copy of the findings of the whole note, in order, none overlapping another."""
        return list(self._found)

    def edit(self, position: int, removed: int, inserted: str) -> list[Finding]:
        """Take one edit over and return all findings of the note as it now is.

        Args:
            position: where the edit begins, in characters from 0 to the length of the note.
            removed: how many characters go away there.
            inserted: what comes in their place.

        Raises:
            BadInput: the edit lies outside the note; the note is unchanged.
        """
        if position < 0 or removed < 0 or position + removed > len(self._text):
            raise BadInput("The edit lies outside the note.", "Start again from the whole text.")
        self._text = f"{self._text[:position]}{inserted}{self._text[position + removed :]}"
        if self._composed and is_composed(self._text[max(0, position - 1) : position + len(inserted) + 1]):
            self._folded, *changed = fold_again(self._text, self._folded, position, removed, len(inserted))
            self._read_again(*changed)
            self._read_words_again(*changed)
            self._found = combined(self._pieces + self._words)
            self._unfinished.turn()
            self._known.turn()
        else:
            self._begin()
        return list(self._found)

    def in_step(self, start: int, end: int) -> list[Finding]:
        """Return what a payment step keeps out of a part of the note beside its findings: every number written there.

        Args:
            start: first character of the part.
            end: character after its last; numbers that begin or end outside are taken whole.
        """
        while start and self._folded[start - 1].isalnum():
            start -= 1
        while end < len(self._folded) and self._folded[end].isalnum():
            end += 1
        return list(left_over(runs(self._folded, start, end), self._found))

    def _begin(self) -> None:
        self._near: dict[Key, tuple[Finding, ...]] = {}
        self._unfinished, self._known = unfinished(), nothing()
        self._composed = is_composed(self._text)
        self._folded = fold(self._text)
        if self._composed:
            self._pieces, self._words = pieces_of(self._text, self._how)
            self._found = combined(self._pieces + self._words)
        else:  # accents that stand apart: rare, and every key reads the whole note
            self._pieces, self._words = [], []
            self._found = scan(self._text, self._how)

    def _read_again(self, position: int, removed: int, added: int) -> None:
        """Read the pieces around the edit; keep those before, move those behind."""
        old, by = self._pieces, added - removed
        first = bisect_right(old, position - _BEFORE, key=_end)
        stop = bisect_left(old, position + removed + _BEHIND, first, key=_start)
        if 0 < first < len(old) and old[first].start < old[first - 1].end:
            begin = old[first].start  # the one before was cut, and clusters can be found from the start of any
        else:
            # Nothing is hot between pieces: the search may begin behind the one before, but no later than in reach.
            begin = max(
                old[first - 1].end if first else 0,
                min(position - _BEFORE, *(known.start for known in old[first : first + 1]), len(self._text)),
            )
        span = _Span(begin, position + added + _BEHIND, max(position + removed + _BEHIND, _last(old, first, stop)) + by)
        memo = {known.key: known.found for known in old[first : _chained(old, stop)]}
        found = self._between(span, stop, by, memo, near=True) or self._between(span, stop, by, memo, near=False)
        fresh, kept = found or ([], len(old))
        behind = [known.moved(by) for known in old[kept:]] if by else old[kept:]
        self._pieces = [*old[:first], *fresh, *behind]

    def _between(
        self, span: _Span, stop: int, by: int, memo: dict[Key, tuple[Finding, ...]], *, near: bool
    ) -> tuple[list[Piece], int] | None:
        """Read from where an edit can be felt until a piece begins where one began before.

        Returns:
            The pieces read, and the index of the first old one to keep; None if `near` was not far enough.
        """
        old, text = self._pieces, self._text
        end = span.end + _AHEAD if near else len(text)
        fresh: list[Piece] = []
        for cluster in clusters(text, self._folded, span.begin, min(end, len(text)), self._unfinished):
            if cluster.start >= span.limit:
                stop = bisect_left(old, cluster.start - by, stop, key=_start)
                if stop < len(old) and old[stop].start == cluster.start - by:
                    return fresh, stop
            if end < len(text) and cluster.end > end - _CUT:
                return None  # the end of the search may have cut it short, and no old one begins where it does
            fresh.append(piece(text, self._folded, cluster, self._how, memo, self._known))
            memo[fresh[-1].key] = fresh[-1].found  # for the second search, where the first did not go far enough
        if end < len(text):
            # Nothing more is hot up to the end of the search: the next old piece must lie behind it.
            return (fresh, stop) if stop == len(old) or old[stop].start + by > end - _CUT else None
        return fresh, len(old)

    def _read_words_again(self, position: int, removed: int, added: int) -> None:
        """Read the words around the edit; keep those before, move those behind.

        A word is read wherever one begins, so the reading may begin at any end of a word. What was read around the
        edit before is known again, also where nothing was found.
        """
        begin, end, by = max(0, position - _BEHIND_WORD), position + added + _BEFORE_WORD, added - removed
        while begin and self._folded[begin - 1].isalpha():
            begin -= 1
        if self._how.said and begin <= ANSWER_LIMIT:
            begin = 0
        near: dict[Key, tuple[Finding, ...]] = {}
        fresh: list[Piece] = []
        for anchor in anchored(self._text, self._folded, self._how.said, begin, end):
            if anchor.start >= end:
                break
            read = word_piece(self._text, self._folded, anchor, self._how, self._near, self._known)
            near[read.key] = read.found
            if read.found:
                fresh.append(read)
        old = self._words
        behind = old[bisect_left(old, (end - by,)) :]
        moved = [known.moved(by) for known in behind] if by else behind
        self._words = [*old[: bisect_left(old, (begin,))], *fresh, *moved]
        self._near = near
