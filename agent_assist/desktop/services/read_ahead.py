"""What is read of a pack beside the screen, so that no call waits for it. Any thread but that of the windows."""

from __future__ import annotations

from contextlib import suppress

from agent_assist.desktop.services.hours import may_need_holidays
from agent_assist.domain.errors import BadInput
from agent_assist.policy import Pack
from agent_assist.policy.public_holidays import prepare


def read_ahead(pack: Pack) -> None:
    """Read what a pack keeps out of notes (5 ms), and the public holidays where a call may ask for them (0.2 s, 12 MB).

    What cannot be read is told when it is asked for.
    """
    with suppress(BadInput):
        _ = pack.forbidden_kinds
    with suppress(BadInput):
        if may_need_holidays(pack):
            prepare()
