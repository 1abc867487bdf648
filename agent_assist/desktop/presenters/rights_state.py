"""What the card shows on which a right of the customer is written down."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.domain.rights import AnswerBy, Asker, Right


class RequestChoice(msgspec.Struct, frozen=True):
    """One choice of a group; `value` is what FillRequest says, None for more of the rights."""

    value: Right | Asker | AnswerBy | None
    name: Text
    chosen: bool = False


class RequestGroup(msgspec.Struct, frozen=True):
    """One question of the form.

    Args:
        title: the question.
        aside: what still is to be done here; empty once it is answered.
        choices: all of them, or, in a group that was answered, the one that was chosen.
        active: the keys 1 to 9 act on it.
        note: what follows from the answer, a sentence each.
    """

    title: Text
    aside: Text
    choices: tuple[RequestChoice, ...]
    active: bool
    note: tuple[Text, ...] = ()


class AskedRight(msgspec.Struct, frozen=True):
    """A right that was asked for on this call, or a request that was taken back.

    Args:
        name: what it is called.
        day: by when it is answered, and which law says so; empty where it was taken back.
        tell: what to say to the customer; after the call, what is to be known instead.
        language: tag of the language that `tell` is said in; empty for that of the windows.
        void: it was taken back.
    """

    name: Text
    day: Text
    tell: Text
    language: str = ""
    void: bool = False


class RightsCard(msgspec.Struct, frozen=True):
    """The request as it is filled in. FillRequest answers a group; AskForRight writes it down; CloseCard goes back.

    Args:
        title: of the form.
        back: what Esc does.
        groups: what is asked for, who asks, how the answer goes.
        identity: what the agent did to check who asks; NoteIdentity changes it.
        day: by when it is answered, and which law says so; empty while no right is chosen.
        more: what the agent should know besides, a sentence each.
        said: what stands over what was asked for: that it is to be said, or was not.
        asked: what was asked for on this call, the newest first.
        action: the button that writes it down.
        missing: why it cannot be written down yet; empty once it can.
    """

    title: Text
    back: Text
    groups: tuple[RequestGroup, ...]
    identity: Text
    day: Text
    more: tuple[Text, ...]
    said: Text
    asked: tuple[AskedRight, ...]
    action: Text
    missing: Text = EMPTY
