"""What was entered last, in words, while it can still be taken back. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.inputs import UndoInputs
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.domain.consent import ConsentState, Origin
from agent_assist.domain.consent_facts import AnswerMoment
from agent_assist.domain.facts import Fact, FactKind, read
from agent_assist.domain.facts.places import CallMarked, PlaceLearned

_NAMES: dict[str, Text] = {
    FactKind.DISCLOSURE_READ: say("Sentence marked as read"),
    FactKind.SPAN_DISPOSED: say("Choice about the earlier recording"),
    FactKind.MINOR_SUSPECTED: say("Customer may be under age"),
    FactKind.CONSENT_WITHDRAWN: say("Consent withdrawn"),
    FactKind.RIGHTS_REQUESTED: say("Privacy request"),
    FactKind.CORRECTION_READ_BACK: say("Confirmed correction"),
}


def undo_chip(view: UndoInputs) -> s.UndoChip:
    """Name the newest entry, and say for how long it can be taken back."""
    act = view.act
    kind = act.fact.kind if act.fact is not None else ""
    words = _answered(act.answers) if act.fact is None else entry(act.fact.kind, act.fact, view.places)
    return s.UndoChip(words, view.left_s, told=not act.by_answer and kind != FactKind.DISCLOSURE_READ)


def entry(kind: str, fact: Fact | None = None, places: Sequence[s.PlaceChoice] = ()) -> Text:
    """Return what an entry is called: on the chip, and in the review once it was taken back.

    Args:
        kind: what was entered.
        fact: the entry itself, where it is at hand: a place is then named.
        places: names of places.
    """
    body = read(fact) if fact is not None else None
    if isinstance(body, PlaceLearned):
        name = next((one.name for one in places if one.code == body.place), "")
        if name:
            return say("Location: {place}", place=name)
    if isinstance(body, CallMarked) and body.mark in wording.MARK_NAMES:
        return wording.MARK_NAMES[body.mark]
    return _NAMES.get(kind, wording.turn(kind))


def _answered(answers: tuple[AnswerMoment, ...]) -> Text:
    if any(one.state is ConsentState.WITHDRAWN for one in answers):
        return entry(FactKind.CONSENT_WITHDRAWN)
    if any(one.origin is Origin.STANDING for one in answers):
        return say("Earlier answer used")
    return say("Answer: {answer}", answer=wording.answer(answers[-1].state))
