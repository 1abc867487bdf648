"""What the card shows on which a right of the customer is written down."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.domain.rights import Right


class RightChoice(msgspec.Struct, frozen=True):
    """A right that the customer can use, and what it is called."""

    right: Right
    name: Text


class AskedRight(msgspec.Struct, frozen=True):
    """A right with its days: one that is chosen and not written down yet, or one that was asked for on this call.

    Args:
        name: what it is called.
        day: by when it is answered, and which law says so.
        more: what the agent should know besides, a sentence each.
        tell: what to tell the customer; empty before it is written down.
    """

    name: Text
    day: Text
    more: tuple[Text, ...] = ()
    tell: Text = EMPTY


class RightsCard(msgspec.Struct, frozen=True):
    """What does the customer ask for? A search field over `choices`, each by ChooseRight; AskForRight writes it down.

    Args:
        title, note: the question.
        choices: what can be asked for.
        chosen: what would be written down; None while nothing is chosen.
        asked: what was asked for on this call, the newest first.
        action: the button that writes it down.
    """

    title: Text
    note: Text
    choices: tuple[RightChoice, ...]
    chosen: AskedRight | None
    asked: tuple[AskedRight, ...]
    action: Text
