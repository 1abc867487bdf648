"""What the undo slot shows, as a frozen value."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.text import Text


class UndoChip(msgspec.Struct, frozen=True):
    """What was entered last and can be taken back.

    Args:
        words: name it.
        left_s: whole seconds that are left.
        told: it changes what applies to the call, so who cannot see the panel hears of it.
    """

    words: Text
    left_s: int
    told: bool = False
