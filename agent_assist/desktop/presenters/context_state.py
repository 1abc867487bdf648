"""What the card about place, people and rule of a call shows, as frozen values."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.in_force_state import TurnKey
from agent_assist.desktop.presenters.text import EMPTY, Text


class ContextRow(msgspec.Struct, frozen=True):
    """One thing that is known of the call, or is not.

    Args:
        words: what it is: a place, a person, the rule.
        note: where that comes from, or what else is to be known of it; empty for nothing.
        open: still to be found out.
    """

    words: Text
    note: Text = EMPTY
    open: bool = False


class ContextChoice(msgspec.Struct, frozen=True):
    """What corrects who is on the line; keys 1, 2, 3 in their order."""

    turn: TurnKey
    label: Text


class ContextCard(msgspec.Struct, frozen=True):
    """Place, people and rule of the call. Opening it changes nothing.

    Args:
        places: where the customer is, best known first; one row that says so where that is not known.
        change: what another place would change.
        people: who is on the line.
        rule: what applies, by which policy, since when.
        choices: what can be said of the people now.
        can_learn: whether a place can be entered.
        can_explain: whether the reasons for the rule can be opened.
    """

    places: tuple[ContextRow, ...]
    change: Text
    people: tuple[ContextRow, ...]
    rule: ContextRow
    choices: tuple[ContextChoice, ...]
    can_learn: bool = True
    can_explain: bool = True
