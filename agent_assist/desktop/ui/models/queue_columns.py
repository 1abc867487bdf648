"""Where the columns of the queue stand: for its rows and for the heads over them. Px, from the leading edge."""

from __future__ import annotations

from typing import NamedTuple

HEIGHT, NARROW_HEIGHT = 44, 102
"""Height of a row, px; a narrow one has the title on two lines and the agent on one of its own."""
NARROW, WIDE = 520, 750
"""Widths of the list, px: below the first a row is narrow; from the second on each thing has a column of its own. It is
what a screen of 1366 px leaves beside filters, preview and scroll bar."""
SIDE, MARK, SHAPE, FLAG = 16, 18, 47, 76
"""Room at the sides, size of the box of a mark, and where the severity and the flag begin."""
_GAP = 10
_AGENT, _WITH, _REPLY, _DUE = 106, 112, 80, 80
_PERSON = 124
"""Width of the agent where who works on the contact stands under the name."""


class Column(NamedTuple):
    """Where one column begins, and how wide it is; nothing where it has no width."""

    x: float
    width: float


class Columns(NamedTuple):
    """The columns of a list that is not narrow; `holder` and `reply` are empty where they have none of their own."""

    flag: Column
    agent: Column
    holder: Column
    reply: Column
    due: Column


def columns(width: float) -> Columns:
    """Return the columns of a list of this width."""
    due = Column(width - SIDE - _DUE, _DUE)
    if width < WIDE:
        agent = Column(due.x - _GAP - _PERSON, _PERSON)
        none = Column(due.x, 0)
        return Columns(Column(FLAG, agent.x - _GAP - FLAG), agent, none, none, due)
    reply = Column(due.x - _GAP - _REPLY, _REPLY)
    holder = Column(reply.x - _GAP - _WITH, _WITH)
    agent = Column(holder.x - _GAP - _AGENT, _AGENT)
    return Columns(Column(FLAG, agent.x - _GAP - FLAG), agent, holder, reply, due)
