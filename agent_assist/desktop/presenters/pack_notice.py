"""What the status line says of policy packs that were refused. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agent_assist.desktop.presenters.panel_state import StatusLine
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.policy.received import Refusal

_TONE = "unconfirmed"
_SETTINGS = "settings"


def notice(refused: Sequence[Refusal], *, stale: bool = False) -> Text:
    """Return the sentence about refused packs, or that no fresh order came; empty where all is well.

    Of several refused ones it says why the last was.
    """
    if not refused:
        return say("Policy pack stays in use: no recent order") if stale else EMPTY
    one = refused[-1]
    if one.reason == _SETTINGS:
        return say("Policy packs are ignored: the reviewer settings are wrong")
    return say("A policy pack was refused: {reason}", reason=_reason(one.reason))


def with_notice(line: StatusLine, text: Text) -> StatusLine:
    """Return the status line with the notice in it; trouble with the sync keeps its place beside it."""
    if text == EMPTY:
        return line
    if line.tone != _TONE:
        return StatusLine(text, _TONE, line.right)
    both = say("{one} · {other}", one=line.text, other=text)
    return StatusLine(both, _TONE, line.right)


def _reason(word: str) -> Text:
    return {
        "manifest": say("the manifest can't be read"),
        "digest": say("its files have been changed"),
        "unsigned": say("it isn't signed"),
        "signature": say("a signature is invalid"),
        "unknown_key": say("no trusted reviewer signed it"),
        "too_few": say("too few signatures"),
        "content": say("its rules cannot be read"),
        "order": say("no trusted reviewer signed its order"),
        "replayed": say("an older order was sent again"),
        "backward": say("it is older than the one in use"),
    }.get(word, say("it isn't a policy pack"))
