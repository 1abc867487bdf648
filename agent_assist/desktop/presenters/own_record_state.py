"""What an agent's own record shows, as frozen values: flags, openings, own data; and what a person can want of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

import msgspec

from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.domain.own_flags import OwnFlag, OwnOpening
from agent_assist.domain.review import Stance


class OwnPage(StrEnum):
    """The pages, in their order."""

    FLAGS = "flags"
    OPENINGS = "openings"
    DATA = "data"


class FlagLine(msgspec.Struct, frozen=True):
    """One flag of the list.

    Args:
        contact: the call.
        flag: which flag of it.
        severity: its shape; the lowest where it is not known.
        severity_name: empty where it is not known.
        title: what was found.
        meta: the number and when.
        state: how it stands.
        due: until when something happens, or what an answer waits for; empty for nothing.
        open: whether nobody has decided it.
    """

    contact: str
    flag: str
    severity: str
    severity_name: Text
    title: Text
    meta: Text
    state: Text
    due: Text = EMPTY
    open: bool = False


class Saying(msgspec.Struct, frozen=True):
    """What somebody said about a flag: who and when, the words, and what became of it where that is news.

    Args:
        head: who, when, and what was decided.
        words: the words themselves, or why there are none.
        note: what became of it; empty where it simply counts.
        refused: whether it has no effect.
    """

    head: Text
    words: Text
    note: Text = EMPTY
    refused: bool = False


class AnswerForm(msgspec.Struct, frozen=True):
    """What the agent can say now.

    Args:
        title: what it would be.
        until: until when that is possible; empty for no end.
        explain: who gets it, and what follows.
        text: what is written so far.
        send: words of the button.
        stance: what it sends.
        can_send: whether there is something to send.
        takes_words: whether words can be kept at all.
        can_reply: whether the same words can be sent as a reply instead.
        busy: while it is saved.
    """

    title: Text
    until: Text
    explain: Text
    text: str
    send: Text
    stance: Stance
    can_send: bool
    takes_words: bool = True
    can_reply: bool = False
    busy: bool = False


class FlagDetail(msgspec.Struct, frozen=True):
    """The chosen flag with everything that was said.

    Args:
        line: as in the list.
        found: the plain fact behind it; empty for none.
        sayings: the oldest first.
        form: what can be said now; None where nothing can.
        closed: why nothing can be said, or whom to turn to; empty for neither.
    """

    line: FlagLine
    found: Text
    sayings: tuple[Saying, ...]
    form: AnswerForm | None
    closed: Text = EMPTY


class OpeningLine(msgspec.Struct, frozen=True):
    """Somebody opened a call: who, when, why, in which own words (empty for none), and which flag the call has."""

    name: str
    when: Text
    why: Text
    words: str
    what: Text


L = TypeVar("L")
T = TypeVar("T")


class Lines(Generic[T, L]):
    """Lines of a list, each made when somebody first looks at it: thousands of them do not hold up the window.

    Args:
        items: what they are made of; two lists of equal items with an equal `mark` are equal.
        make: makes a line.
        mark: what else the lines depend on.
    """

    def __init__(self, items: Sequence[T], make: Callable[[T], L], mark: object = None) -> None:
        self.items = items
        self._make = make
        self._mark = mark
        self._made: dict[int, L] = {}

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.items)

    def __getitem__(self, place: int) -> L:
        """Return the line at a place, from 0."""
        if place not in self._made:
            self._made[place] = self._make(self.items[place])
        return self._made[place]

    def __eq__(self, other: object) -> bool:
        """Tell whether the lines are the same, without making them."""
        return isinstance(other, Lines) and (self._mark, self.items) == (other._mark, other.items)

    def __hash__(self) -> int:
        """Equal lines are equally long."""
        return hash(len(self.items))


FlagLines = Lines[OwnFlag, FlagLine]
OpeningLines = Lines[OwnOpening, OpeningLine]


class OwnRecordState(msgspec.Struct, frozen=True):
    """The whole window.

    Args:
        page: which page is open.
        person: the agent.
        ready: whether it is known yet what there is.
        trouble: why something could not be read, kept or sent; empty for none.
        age: how far what is shown goes, where the server is not reached.
        flags: the newest first.
        chosen: place of the one that is shown beside the list, from 0; -1 for none.
        open_flags: how many nobody has decided.
        detail: the chosen one; None where there is none.
        openings: the newest first.
        known_until: how far the list of openings goes.
        cut: said where there is more than is shown; else empty.
        saved: what became of the saved file; empty before.
    """

    page: OwnPage
    person: str
    flags: FlagLines
    openings: OpeningLines
    ready: bool = False
    trouble: Text = EMPTY
    age: Text = EMPTY
    chosen: int = -1
    open_flags: int = 0
    detail: FlagDetail | None = None
    known_until: Text = EMPTY
    cut: Text = EMPTY
    delay: Text = EMPTY
    """By how much the organisation delays openings, or that it does not."""
    share: Text = EMPTY
    """How many calls without a flag are drawn at random, and who set that."""
    none: Text = EMPTY
    """What is said where no opening is shown."""
    saved: Text = EMPTY


class TurnTo(msgspec.Struct, frozen=True):
    """Open a page."""

    page: OwnPage


class ChooseOwnFlag(msgspec.Struct, frozen=True):
    """Show a flag beside the list."""

    contact: str
    flag: str


class WriteAnswer(msgspec.Struct, frozen=True):
    """The text of the answer is now this."""

    text: str


class SendAnswer(msgspec.Struct, frozen=True):
    """Send what is written, as a reply or as a dispute."""

    stance: Stance


class SaveOwnData(msgspec.Struct, frozen=True):
    """Save everything in a file: CSV where its name ends so, else JSON."""

    file: str


OwnIntent = TurnTo | ChooseOwnFlag | WriteAnswer | SendAnswer | SaveOwnData
