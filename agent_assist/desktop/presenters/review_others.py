"""What others do with a contact that a supervisor has open. Pure."""

from __future__ import annotations

from dataclasses import replace

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.flag_course import decision_in_force
from agent_assist.domain.moments import ReviewMoment
from agent_assist.protocol import messages as m


def others_told(others: m.LookAnswer | None, file: CaseFile, me: m.SignInAnswer) -> Text:
    """Return who else has the contact open, who works on it and what they decided, in one line; empty for nobody.

    Args:
        others: what the server said of them last; None before it did, or where it is an older one.
        file: the contact as it was read.
        me: who is signed in.
    """
    if others is None:
        return EMPTY
    parts = [
        say(
            "{who} resolved “{flag}” meanwhile: {decision}. Your text is kept.",
            who=flag.decided_by,
            flag=wording.flag_title(flag.flag),
            decision=wording.decision_name(flag.decision),
        )
        for flag in _since(file, others)
        if flag.decided_by != me.name
    ]
    if others.looking:
        parts.append(say("{names}: also has this open.", names=", ".join(others.looking)))
    if others.held_by and others.held_by != me.user:
        parts.append(say("{name} works on it.", name=others.held_by_name))
    if others.note:
        parts.append(say("{name} wrote: “{note}”", name=others.note_by, note=others.note))
    told = parts[0] if parts else EMPTY
    for part in parts[1:]:
        told = say("{one} {other}", one=told, other=part)
    return told


def with_others_decisions(file: CaseFile, others: m.LookAnswer | None) -> CaseFile:
    """Return the case file with what others decided since it was read, so that nobody decides it again unseen."""
    fresh = _since(file, others) if others is not None else []
    moments = [ReviewMoment(one.decided_at_ms or 0, "", "", one.flag, one.decision, one.comment) for one in fresh]
    return replace(file, reviews=(*file.reviews, *moments)) if moments else file


def _since(file: CaseFile, others: m.LookAnswer) -> list[m.FlagRow]:
    return [flag for flag in others.flags if flag.decision and decision_in_force(file.reviews, flag.flag) is None]
