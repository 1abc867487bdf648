"""Who is on the other side, out of what a phone shows: number, name, call id, made safe. Pure.

Everything here is written by the caller's side or by a foreign program, so every value is bounded and cleaned
before it can reach a screen. Knows no phone and no protocol but the shape of SIP and tel URIs.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple
from urllib.parse import unquote

from agent_assist.domain.contact import CALL_ID_LIMIT, NUMBER_LIMIT, CallEvent, CallState, Direction

URI_LIMIT: Final = 1024
"""Longest URI looked at, in characters."""
NAME_LIMIT: Final = 80
"""Longest display name kept, in characters."""
_WITHHELD: Final = frozenset(
    {"", "anonymous", "private", "unknown", "unavailable", "restricted", "withheld", "<unknown>"}
)
_CALL_ID: Final = re.compile(rf"[!-~]{{1,{CALL_ID_LIMIT}}}")


class Party(NamedTuple):
    """Who a call is with, as far as an adapter heard. Its repr shows number and name: it never reaches a log."""

    number: str | None
    """None when it is withheld."""
    direction: Direction
    name: str
    """The display name; empty for none."""
    line: str
    """The queue or the line that was called; empty for none."""

    def event(self, call_id: str, state: CallState, at_ms: int, source: str, reason: str = "") -> CallEvent:
        """Return the event that the call with this party is now in `state`.

        Args:
            call_id: the call, as its phone names it.
            state: the new state.
            at_ms: milliseconds since 1970 UTC.
            source: the adapter's name.
            reason: why it ended, in the phone's words; empty for none.
        """
        return CallEvent(
            state=state,
            call_id=call_id,
            number=self.number,
            direction=self.direction,
            at_ms=at_ms,
            name=self.name,
            line=self.line,
            reason=reason,
            source=source,
        )


def clean_text(raw: str, limit: int) -> str:
    """Return `raw` on one line, without control, format (bidi, zero width), surrogate and private characters.

    Args:
        raw: any text.
        limit: longest result, in characters.
    """
    kept = "".join(
        " " if char.isspace() else char
        for char in raw[: limit * 4]
        if char.isspace() or not unicodedata.category(char).startswith("C")
    )
    return " ".join(kept.split())[:limit].rstrip()


def number_of(uri: str) -> str | None:
    """Return the number or user part of a SIP or tel URI, or of a bare number; None when withheld.

    Parameters, password, host and an angle-bracketed form are cut off; percent-encoding is undone. RFC 3323
    asks for the user `anonymous` (or the host `anonymous.invalid`) where the caller withholds the number.
    """
    text = uri[:URI_LIMIT].strip()
    if "<" in text:
        text = text.rpartition("<")[2].partition(">")[0]
    scheme, colon, rest = text.partition(":")
    if colon and scheme.lower() in {"sip", "sips", "tel"}:
        text = rest
    text = text.partition("?")[0]
    user, at, host = text.rpartition("@")
    if not at:
        user, host = text, ""
    if host.partition(";")[0].partition(":")[0].lower().endswith("anonymous.invalid"):
        return None
    user = user.partition(";")[0].partition(":")[0]
    number = clean_text(unquote(user, errors="ignore"), NUMBER_LIMIT)
    return None if number.lower() in _WITHHELD else number


def name_of(raw: str) -> str:
    """Return a display name without quotes; empty when it only says that the number is withheld."""
    name = clean_text(raw, NAME_LIMIT).strip('"').strip()
    return "" if name.lower() in _WITHHELD else name


def is_call_id(raw: object) -> bool:
    """Whether `raw` can be a call id: 1 to CALL_ID_LIMIT visible ASCII characters."""
    return isinstance(raw, str) and _CALL_ID.fullmatch(raw) is not None
