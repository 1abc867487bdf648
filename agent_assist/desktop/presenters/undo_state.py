"""What the undo slot shows, as a frozen value."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.text import Text


class UndoChip(msgspec.Struct, frozen=True):
    """What was entered last and can be taken back: `words` name it, `left_s` whole seconds are left."""

    words: Text
    left_s: int
