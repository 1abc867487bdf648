"""What the status line says of policy packs that were refused. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agent_assist.desktop.presenters.panel_state import StatusLine
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.policy.received import Refusal

_TONE = "unconfirmed"
_NAME_LENGTH = 40
_SETTINGS = "settings"


def notice(refused: Sequence[Refusal]) -> Text:
    """Return the sentence about refused packs, empty for none; it names the newest one and the reason."""
    if not refused:
        return EMPTY
    one = refused[-1]
    if one.reason == _SETTINGS:
        return say("Policy packs are not looked at: the settings of reviewers are wrong")
    return say("Policy pack {name} refused: {reason}", name=one.row[:_NAME_LENGTH], reason=_reason(one.reason))


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
        "manifest": say("its manifest cannot be read"),
        "digest": say("its files were changed"),
        "unsigned": say("nobody signed it"),
        "signature": say("a signature is wrong"),
        "unknown_key": say("signed by nobody we trust"),
        "too_few": say("too few signatures"),
        "content": say("its rules cannot be read"),
    }.get(word, say("it is no pack"))
