"""What the panel shows of a sentence to read aloud, and of the question for a guardian. Values only."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.text import Text


class Segment(msgspec.Struct, frozen=True):
    """A piece of a script; variables are shown in the accent colour."""

    text: str
    variable: bool = False


class GuardianCard(msgspec.Struct, frozen=True):
    """A minor is suspected: is a parent or guardian on the line? Two equal choices, yes and no, none preselected.

    Args:
        title: the question to the agent.
        note: what follows from a no.
        question: what the agent asks the young person, in the script's language `question_tag`.
    """

    title: Text
    note: Text
    question: tuple[Segment, ...]
    question_tag: str
