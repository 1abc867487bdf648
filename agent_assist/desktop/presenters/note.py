"""The note field without Qt: typed text, sensitive spans, and tokens that stand in their place.

A token takes one character (U+FFFC) of the text, so positions are those of the window's text document. Once a span
became a token, its characters are gone from here; the window drops them from its undo history too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from agent_assist.desktop.presenters.note_check import NewTyping, NoteCheck, Truncate
from agent_assist.desktop.presenters.note_check import TypingEngine as TypingEngine  # noqa: PLC0414 - what notes are read with
from agent_assist.desktop.presenters.note_release import Allowed, mark, unmarked
from agent_assist.desktop.presenters.note_step import WrittenInStep
from agent_assist.desktop.runtime.failing import Failing

if TYPE_CHECKING:
    from agent_assist.masking.finding import Finding

PLACEHOLDER = "\ufffc"
"""Object replacement character: one token."""
LENGTH_LIMIT = 20_000
"""Longest note in characters; more is refused at the field."""
WORDS_BEHIND = 3
"""So many words after a span mean that it is complete (house choice)."""
_WORD = re.compile(r"[^\W\d_]{2,}")


class NoteToken(Struct, frozen=True):
    """What stands for a sensitive span. `stored` is safe to keep, `label` to show; `dropped`: nothing was kept."""

    kind: str
    label: str
    stored: str
    dropped: bool


class Collapse(Struct, frozen=True):
    """Replace [start, end) of the text by one token."""

    start: int
    end: int
    token: NoteToken


class NoteModel:
    """One note being written. Main thread only.

    Where the engine fails on a text, the note counts as unchecked: nothing of it is stored or leaves the field, until
    the engine can read the whole text again.

    Args:
        typing: makes a fresh incremental engine.
        tokenise: turns a kind and the raw span into its token; the raw span is not kept.
        truncate: the engine's truncate, applied to the whole text again before it is stored.
        failing: told when the engine fails; without it what the engine raises goes on.
        ready: whether the engine is loaded; a text that came before is read by `read`, or when it is stored.
    """

    def __init__(
        self,
        typing: NewTyping,
        tokenise: Callable[[str, str], NoteToken],
        truncate: Truncate,
        failing: Failing | None = None,
        ready: Callable[[], bool] = lambda: True,
    ) -> None:
        self.check = NoteCheck(typing, truncate, failing, ready)
        """Whether the note could be read, and what reads it."""
        self._tokenise = tokenise
        self.made_of = (typing, tokenise, truncate)
        """What it is masked with."""
        self.reset()

    def reset(self) -> None:
        """Forget everything; a new note begins."""
        self._text = ""
        self._tokens: list[NoteToken] = []
        self.check.reset()
        self._found: list[Finding] = []
        self.step = WrittenInStep()
        """What of it was written in a payment step: no number of three digits or more stays there."""
        self.allowed = Allowed()
        """What may stay although it was found."""
        self._edits = 0
        self._saved, self._saved_version = "", (0, 0)
        self._told: Counter[str] = Counter()

    @property
    def text(self) -> str:
        """The text with one U+FFFC for each token."""
        return self._text

    @property
    def tokens(self) -> tuple[NoteToken, ...]:
        """The tokens in the order they stand."""
        return tuple(self._tokens)

    @property
    def pending(self) -> tuple[tuple[int, int], ...]:
        """Sensitive spans that are still being typed, as (start, end); the window greys them."""
        return tuple((f.start, f.end) for f in self.allowed.masked(self._found))

    @property
    def version(self) -> tuple[int, int]:
        """Changes with every edit, and with what may stay; the same version has the same stored form."""
        return self._edits, self.allowed.changes

    @property
    def touched(self) -> bool:
        """Whether something was written that may not be saved: cheap, so every key may ask.

        Truncating a long note takes longer than all else that follows a key. So this only compares versions; a note
        that was changed and changed back still counts as touched, and saving it again keeps the same text.
        """
        written = bool(self._text) and not self._text.isspace()
        return written and not self.check.unchecked and self.version != self._saved_version

    @property
    def changed(self) -> bool:
        """Whether there is something that was not saved; truncates the whole note, so no key may ask."""
        return self.touched and self.stored() != self._saved and not self.check.unchecked

    def edit(self, position: int, removed: int, inserted: str) -> None:
        """Follow an edit of the field.

        Args:
            position: where, in characters.
            removed: how many characters went.
            inserted: what came; a U+FFFC in it that names no token is dropped by the caller.
        """
        gone = self._text[position : position + removed].count(PLACEHOLDER)
        first = self._text[:position].count(PLACEHOLDER)
        del self._tokens[first : first + gone]
        self._text = self._text[:position] + inserted + self._text[position + removed :]
        self._look(position, removed, inserted)

    def read(self, *, if_ready: bool = False) -> bool:
        """Read a text that waits for the engine, at once or only if it is loaded; returns whether it is read."""
        if self.check.waits and (self.check.ready() or not if_ready):
            self._edits += 1
            self._found = self.check.read(self._text, 0, 0, self._text, self.step.parts)
            self.allowed.masked(self._found)
        return not self.check.waits

    def collapses(self, cursor: int | None) -> list[Collapse]:
        """Return the spans to turn into tokens now, last one first, so that earlier positions stay right.

        Args:
            cursor: where the writer is; a span that may still grow waits (a number is dictated in groups, and ten of
                sixteen digits can look like a telephone number). None: nobody is writing (paste, pause, save, focus
                left), so nothing waits.
        """
        ready = [f for f in self.allowed.masked(self._found) if cursor is None or not _may_grow(self._text, f, cursor)]
        nothing: list[Collapse] = []
        text, token = self._text, self._tokenise
        return self.check.checked(
            "tokens",
            lambda: [Collapse(f.start, f.end, token(f.kind, text[f.start : f.end])) for f in reversed(ready)],
            nothing,
        )

    def _look(self, position: int, removed: int, inserted: str) -> None:
        """Take the findings of the text after an edit; what may stay moves along."""
        self._edits += 1
        self.allowed.follow(position, removed, len(inserted))
        self.step.follow(position, removed, len(inserted))
        self._found = self.check.findings(self._text, position, removed, inserted, self.step.parts)
        self.allowed.masked(self._found)  # ends what has grown into something else, before anything is stored

    def collapse(self, change: Collapse) -> None:
        """Put the token in place; the raw characters are forgotten."""
        first = self._text[: change.start].count(PLACEHOLDER)
        inside = self._text[change.start : change.end].count(PLACEHOLDER)
        self._text = self._text[: change.start] + PLACEHOLDER + self._text[change.end :]
        self._tokens[first : first + inside] = [change.token]
        self._look(change.start, change.end - change.start, PLACEHOLDER)

    def pending_at(self, cursor: int) -> Finding | None:
        """Return the sensitive span at a place of the text, else the nearest one before it."""
        before = [f for f in self.allowed.masked(self._found) if f.start <= cursor]
        return before[-1] if before else None

    def stored(self) -> str:
        """Return the text that may be stored: tokens in their stored form, everything truncated but what may stay.

        Empty where the engine cannot read the text.
        """
        return self.copied(0, len(self._text))

    def copied(self, start: int, end: int) -> str:
        """Return the part [start, end) as it may leave the field: tokens in their stored form, truncated.

        Empty where the engine cannot read the text.
        """
        self.read()
        kept = [(s, e) for s, e in self.allowed.spans(self._found) if start <= s and e <= end]
        stand_ins = [(s, e, mark(number)) for number, (s, e) in enumerate(kept)]
        for one in self.check.kept_out:  # nothing but the step tells of these, so the engine would leave them in
            s, e = max(start, one.start), min(end, one.end)
            stand_ins += [(s, e, self._tokenise(one.kind, self._text[s:e]).stored)] if s < e else []
        pieces, at = [], start
        for left, right, stand_in in sorted(stand_ins):
            pieces += [_spelled(self._text, self._tokens, at, left), stand_in]
            at = right
        marked = "".join([*pieces, _spelled(self._text, self._tokens, at, end)])
        own = [self._text[left:right] for left, right in kept]
        return "" if self.check.unchecked else self.check.checked("truncate", lambda: self._safe(marked, own), "")

    def _safe(self, marked: str, own: Sequence[str]) -> str:
        """Return a text as it may be stored; `own` stands at its marks, unless that makes it worse."""
        whole = self.check.truncate(marked)
        if not own:
            return whole
        for number, words in enumerate(own):
            whole = whole.replace(mark(number), words)
        worse = any(self.allowed.kept_out.always(f.kind) for f in self.check.fresh(whole))
        return self.check.truncate(whole) if worse else whole

    def kinds(self) -> dict[str, int]:
        """Count what was truncated, by kind: tokens and spans still being typed."""
        return dict(Counter([t.kind for t in self._tokens] + [f.kind for f in self.allowed.masked(self._found)]))

    def fresh(self) -> dict[str, int]:
        """Count what was truncated since the last save that succeeded, by kind."""
        return dict(Counter(self.kinds()) - self._told)

    def saved(self, stored: str, kinds: Mapping[str, int], version: tuple[int, int]) -> None:
        """Remember what was stored; what was typed since then still counts as changed.

        Args:
            stored: the text.
            kinds: how many spans of each kind had been truncated in it.
            version: the version whose text it is.
        """
        self._saved, self._saved_version = stored, version
        self._told |= Counter(kinds)


def _spelled(text: str, tokens: Sequence[NoteToken], start: int, end: int) -> str:
    """Return a part of a text with its tokens in their stored form; `tokens` are those of the whole text."""
    parts = unmarked(text[start:end]).split(PLACEHOLDER)
    first = text[:start].count(PLACEHOLDER)
    out = [parts[0]]
    for token, part in zip(tokens[first:], parts[1:], strict=False):
        out += [token.stored, part]
    return "".join(out)


def _may_grow(text: str, finding: Finding, cursor: int) -> bool:
    """Tell whether the writer is still near the end of a span: inside it, or less than three words behind it."""
    if not finding.start < cursor:
        return False
    behind = text[finding.end : cursor]
    return "\n" not in behind and len(_WORD.findall(behind)) < WORDS_BEHIND


def note_token(kind: str, stored: str) -> NoteToken:
    """Return the token of a span from its stored form, such as `[card •••• 1111]`."""
    label = stored.strip("[]")
    return NoteToken(kind, label, stored, dropped="•" not in stored)


def another_note(note: NoteModel, failing: Failing) -> NoteModel:
    """Return an empty note that is masked as `note` is, for a call of its own; `failing` is told when that fails."""
    return NoteModel(*note.made_of, failing, note.check.ready)
