"""What the card shows on which a right of the customer is written down."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.domain.rights import AnswerBy, Asker, Right


class RequestChoice(msgspec.Struct, frozen=True):
    """One choice of a group; `value` is what FillRequest says, None for more of the rights.

    One that is `logged` cannot be chosen again. It keeps its place, so that every other one keeps its key.
    """

    value: Right | Asker | AnswerBy | None
    name: Text
    chosen: bool = False
    logged: bool = False


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
    """A right that was asked for on this call.

    Args:
        name: what it is called.
        day: by when it is answered, and which law says so.
        tell: what to say to the customer; after the call, what is to be known instead. Empty for all but the newest.
        language: tag of the language that `tell` is said in; empty for that of the windows.
    """

    name: Text
    day: Text
    tell: Text
    language: str = ""


class RightsCard(msgspec.Struct, frozen=True):
    """The request as it is filled in. FillRequest answers a group; AskForRight writes it down; CloseCard goes back.

    Args:
        title: of the form.
        back: what Esc does.
        groups: what is asked for, who asks, how the answer goes.
        identity: what the agent did to check who asks; NoteIdentity changes it.
        identity_said: the agent said it, so it is news to whoever cannot see it.
        day: by when it is answered, and which law says so; empty while no right is chosen.
        more: what the agent should know besides, a sentence each.
        said: what stands over what was asked for: that it is to be said, or was not.
        asked: what was asked for on this call, the newest first.
        action: the button that writes it down.
        missing: why it cannot be written down yet; empty once it can.
        contact_id: whose call it is; what was asked for on another one is no news. Never shown.
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
    contact_id: str = ""
    identity_said: bool = False
