"""What is offered between calls, as frozen values: new flags about the agent, and a lesson. Nobody else sees it."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from agent_assist.desktop.presenters.text import Text


class OfferKind(StrEnum):
    """What opens."""

    FLAGS = "flags"
    LESSON = "lesson"


class OpenOffer(msgspec.Struct, frozen=True):
    """Somebody wants what is offered opened."""

    kind: OfferKind


class OfferLine(msgspec.Struct, frozen=True):
    """One line of the idle panel.

    Args:
        kind: what its button opens.
        title: what there is.
        detail: which, or until when.
        action: what its button does.
        key: the key that does it, too.
    """

    kind: OfferKind
    title: Text
    detail: Text
    action: Text
    key: str


class Offers(msgspec.Struct):
    """The lines as they are now; whoever looks for them changes them, and the panel shows them with what it shows next.

    Args:
        lines: in their order.
    """

    lines: tuple[OfferLine, ...] = ()
