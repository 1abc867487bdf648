"""The fields of a call event as phones hand them over, and what each may hold. Pure; imports nothing.

One rule for every door: `agent-assist call-event`, the URL scheme, the HTTP hook, and the native relay
(relay/call_relay.c), which is tested against this module.
"""

from __future__ import annotations

STATES = ("incoming", "connected", "held", "resumed", "ended")
LIMITS = {"number": 256, "call_id": 128, "direction": 3, "line": 80, "name": 80, "consent": 2048, "via": 24, "check": 3}
"""Longest value of each field, in characters. A number may still be a whole SIP URI here."""
ENROL_PREFIXES = ("agent-assist://enrol?", "agent-assist://enrol/?")
"""How a link that IT sent to a new agent begins; some programs write a slash behind a host. It is no call event."""
LINK_LIMIT = 1_000
"""Longest link that is passed on, in characters; what it says is looked at where it is used."""
_NUMBER_MARKS = frozenset("+*#.,()/-_:;=@%<>&? !~'")
_VIA = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


class EventUnfitError(Exception):
    """What was given cannot be a call event; the text says why, without repeating it."""


def checked_link(link: str) -> str:
    """Return a link that IT sent, which is passed on as it is.

    Raises:
        EventUnfitError: it is too long, or holds what cannot be printed.
    """
    if len(link) > LINK_LIMIT or not link.isprintable():
        raise EventUnfitError("The link is too long, or holds characters that cannot be printed.")
    return link


def checked(fields: dict[str, str]) -> dict[str, str]:
    """Return the fields, each within its bounds.

    Raises:
        EventUnfitError: no such state, neither number nor id, or a value out of its bounds.
    """
    if fields.get("state") not in STATES:
        raise EventUnfitError("STATE is none of incoming, connected, held, resumed, ended.")
    if "number" not in fields and not fields.get("call_id"):
        raise EventUnfitError("Neither --number nor --call-id is given.")
    for key in LIMITS:
        _check_text(key, fields.get(key, ""))
    if not is_number(fields.get("number", "")):
        raise EventUnfitError("number holds characters that no number has.")
    if not all("!" <= char <= "~" for char in fields.get("call_id", "")):
        raise EventUnfitError("call_id holds blanks or characters outside ASCII.")
    if fields.get("direction", "") not in {"", "in", "out"}:
        raise EventUnfitError("direction is neither in nor out.")
    if not is_via(fields.get("via", "x")):
        raise EventUnfitError("via is not small letters, digits and hyphens.")
    if fields.get("check", "yes") != "yes":
        raise EventUnfitError("check is not yes.")
    return fields


def _check_text(key: str, value: str) -> None:
    if len(value) > LIMITS[key]:
        raise EventUnfitError(f"{key} is longer than {LIMITS[key]} characters.")
    if not value.isprintable():
        raise EventUnfitError(f"{key} holds characters that cannot be printed, or is wrongly encoded.")


def is_number(text: str) -> bool:
    """Whether `text` holds only letters and digits, of any script, and the marks of numbers and SIP URIs."""
    return len(text) <= LIMITS["number"] and all(char.isalnum() or char in _NUMBER_MARKS for char in text)


def is_via(text: str) -> bool:
    """Whether `text` can name a hook: small letters, digits and hyphens."""
    return 0 < len(text) <= LIMITS["via"] and _VIA.issuperset(text)
