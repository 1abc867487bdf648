"""Recognizes a security code that is read out with a break: "four seven, and then a nine"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers.code_tokens import LENGTHS
from agent_assist.masking.recognizers.other_things import is_of_thing, is_other
from agent_assist.masking.text import card_cues

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_SCORE: Final = 0.7
_BREAK: Final = re.compile(r"[^\d.!?\n]{1,20}")
_LEAD: Final = re.compile(r"[^\d.!]{0,32}")


def find(window: Window) -> Iterator[Finding]:
    """Yield one or two digits with the rest of a code behind them, where its name or its place on a card leads up."""
    names: list[tuple[int, int]] | None = None
    for run, follower in pairwise(window.runs):
        if len(run.digits) + len(follower.digits) != LENGTHS[0] or not _BREAK.fullmatch(
            window.text, run.end, follower.start
        ):
            continue
        if names is None:
            names = window.named(card_cues.CODES)
        before = window.before(run.start)
        named = card_cues.leads_to(window, names, run.start, _LEAD) >= 0
        asked = bool(window.previous) and (card_cues.CODE.search(window.previous) is not None)
        placed = named or asked or window.known(card_cues.PLACE_NEAR.search, before) is not None
        other = is_other(window, before, window.after(follower.end)) or is_of_thing(window, run.start, follower.end)
        if placed and not other:
            yield Finding(Kind.CARD_SECURITY_CODE, run.start, follower.end, _SCORE)
