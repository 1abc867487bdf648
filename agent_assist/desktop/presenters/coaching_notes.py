"""Coaching notes that a supervisor writes after a decision (ADR 57). GUI thread; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from agent_assist.desktop.presenters import coaching_intents as c
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.error_words import error_words
from agent_assist.desktop.presenters.text import EMPTY, Text, naming, say
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.coaching import add_note
from agent_assist.desktop.services.review_desk import Counted, OpenedContact, ReviewDesk, while_signed_in
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.flag_course import coaching_notes, decision_in_force
from agent_assist.domain.review import FlagKind
from agent_assist.protocol import messages as m

_SENT = say("Sent. The agent reads it with the next connection.")
_NOT_COUNTED = say("Logged, but it doesn't count: the decision is no longer yours. The agent is not told.")
_PRESS = naming(say("Press W to write to the agent. It changes no decision."), "W")
_ERASED = say("The words were erased with the customer's data.")

Done = Callable[[Outcome[Counted], OpenedContact], None]
"""Gets what became of a note, and the contact as it was before."""


class CoachingNotes:
    """The note of one opened contact, as it is being written; `done` is called after it was sent."""

    def __init__(self, desk: ReviewDesk, done: Done) -> None:
        self._desk = desk
        self._done = done
        self._flag, self._text = "", ""
        self._busy, self._told = False, EMPTY
        self._opening = ""

    def forget(self) -> None:
        """The contact was left."""
        self._flag, self._text, self._busy, self._told, self._opening = "", "", False, EMPTY, ""

    def handle(self, intent: c.CoachingIntent, opened: OpenedContact | None) -> None:
        """Do what the person wants, or nothing while a note is sent."""
        if opened is None or self._busy:
            return
        match intent:
            case c.OpenCoachingNote(flag):
                self._flag, self._text, self._told = flag, "", EMPTY
            case c.WriteCoachingNote(text):
                self._text = text if self._flag else ""
            case c.SendCoachingNote() if self._flag and self._text.strip():
                self._send(opened)

    def _send(self, opened: OpenedContact) -> None:
        self._busy, self._told, self._opening = True, EMPTY, opened.opening

        def done(outcome: Outcome[Counted]) -> None:
            if self._opening == opened.opening:
                self._busy = False
                if isinstance(outcome, Failed):
                    error = outcome.error
                    self._told = error_words(error)
                else:
                    self._flag, self._text = "", ""
                    self._told = _SENT if outcome.value.counts else _NOT_COUNTED
            self._done(outcome, opened)

        add_note(self._desk, opened, self._flag, self._text, while_signed_in(self._desk, done))

    def part(self, opened: OpenedContact, file: CaseFile, people: Sequence[m.Person], me: str) -> r.CoachingPart:
        """Return what the form says of coaching notes.

        Args:
            opened: the contact as it was opened.
            file: the same with what others did meanwhile.
            people: whose names are known.
            me: account of the supervisor.
        """
        mine = [flag for flag in _decided(file) if _is_mine(file, flag, me)] if opened.subject is not None else []
        flag = self._flag if self._flag in mine else ""
        names = {one.id: one.name for one in people}
        return r.CoachingPart(
            notes=tuple(
                _note(one.who, one.flag, one.at_ms, one.comment, names, me) for one in coaching_notes(file.reviews)
            ),
            offered=() if flag else _offered(mine),
            hint=_PRESS if mine and not flag else EMPTY,
            flag=flag,
            title=wording.flag_title(flag) if flag else EMPTY,
            text=self._text if flag else "",
            can_save=bool(flag and self._text.strip()) and not self._busy,
            busy=self._busy,
            told=self._told,
        )


def _decided(file: CaseFile) -> dict[str, None]:
    return dict.fromkeys(one.flag for one in file.reviews if one.decision and one.flag in frozenset(FlagKind))


def _is_mine(file: CaseFile, flag: str, me: str) -> bool:
    """Tell whether the decision in force is this supervisor's."""
    standing = decision_in_force(file.reviews, flag)
    return standing is not None and standing.who == me


def _offered(flags: Sequence[str]) -> tuple[tuple[str, Text], ...]:
    if len(flags) == 1:
        return ((flags[0], say("Write a coaching note")),)
    return tuple((flag, say("Coaching note: {flag}", flag=wording.flag_title(flag))) for flag in flags)


def _note(who: str, flag: str, at_ms: int, words: str, names: dict[str, str], me: str) -> tuple[Text, Text]:
    """Return who wrote a note about which flag and when, and the words."""
    by = say("You") if who == me else Text(names[who]) if who in names else say("Another supervisor")
    head = say("Coaching note, {who}: {flag}, {at}", who=by, flag=wording.flag_title(flag), at=wording.day_time(at_ms))
    return head, Text(words) if words else _ERASED
