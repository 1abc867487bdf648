"""A finished call once more: its result, its notes, what can still be added. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.inputs import LastCallInputs
from agent_assist.desktop.presenters.last_call_state import LastCallLine
from agent_assist.desktop.presenters.notes_state import KeptNote
from agent_assist.desktop.presenters.result_view import result
from agent_assist.desktop.presenters.text import Text, say, say_count
from agent_assist.desktop.services.last_calls import FinishedCall
from agent_assist.domain.moments import NoteMoment

NOTHING_OPEN = "last"
"""Key of the card that says where earlier calls are."""
_ADD = say("You can add a note; what is saved stays as it is. Answers, location and result can't be changed any more.")


def last_call_card(view: LastCallInputs) -> s.LastCallCard:
    """Return what is shown of a finished call; where its time is over while it is looked at, the card goes."""
    file = view.file
    at = wording.clock_time(file.ended_at_ms or file.opened_at_ms)[:5]
    detail = say("Ended at {time}", time=at)
    place = next((n for n, call in enumerate(view.open, 1) if call.contact == file.contact_id), 0)
    if place and len(view.open) > 1:
        detail = say("Ended at {time} · call {n} of {of}", time=at, n=place, of=len(view.open))
    until_ms = view.open[place - 1].until_ms if place else view.until_ms
    return s.LastCallCard(
        title=result(file).title,
        detail=detail,
        notes=kept_notes(file.notes),
        rule=_ADD,
        until=say("Open here until {time}. Later your supervisor finds it in the review.", time=_clock(until_ms)),
        more=len(view.open) > 1,
    )


def last_call_line(open_calls: tuple[FinishedCall, ...]) -> LastCallLine | None:
    """Name the newest finished call between calls; None where none can be shown."""
    if not open_calls:
        return None
    newest = open_calls[0]
    title = say("Last call · {number} {line}", number=newest.number_masked, line=newest.line)
    return LastCallLine(
        title if newest.line else say("Last call · {number}", number=newest.number_masked),
        say("Ended at {time} · open until {until}", time=_clock(newest.ended_at_ms), until=_clock(newest.until_ms)),
    )


def nothing_open(minutes: int) -> s.NoticeCard:
    """Say that no finished call can be shown here, for how long that is possible, and where earlier ones are."""
    none = say("Finished calls aren't shown here.")
    some = say_count(
        "A finished call can be opened here for 1 minute.",
        "A finished call can be opened here for {n} minutes.",
        minutes,
    )
    return s.NoticeCard(
        key=NOTHING_OPEN,
        tone="plain",
        title=say("No finished call to open"),
        meaning=some if minutes else none,
        advice=say("Your supervisor finds earlier calls in the review."),
        action=say("Close"),
    )


def kept_notes(notes: Sequence[NoteMoment]) -> tuple[KeptNote, ...]:
    """Return the notes of a call as they were kept, the oldest first."""
    return tuple(KeptNote(_saved(note), note.text) for note in _distinct(notes))


def _distinct(notes: Sequence[NoteMoment]) -> list[NoteMoment]:
    """Leave out a note that the next one begins with: it was saved once more while it grew."""
    return [
        note
        for note, after in zip_longest(notes, notes[1:])
        if after is None or not after.text.startswith(note.text) or not note.text
    ]


def _saved(note: NoteMoment) -> Text:
    if not note.text:
        return say("Note saved at {time}; its text can't be read any more", time=_clock(note.at_ms))
    return say("Note saved at {time}", time=_clock(note.at_ms))


def _clock(at_ms: int) -> str:
    return wording.clock_time(at_ms)[:5]
