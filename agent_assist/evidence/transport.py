"""How a subject's key travels: base64 of its 32 bytes. Pure."""

from __future__ import annotations

from agent_assist.domain import base64_text
from agent_assist.domain.errors import Invalid
from agent_assist.evidence.personal import KEY_BYTES, SubjectKey


def key_of(kid: str, text: str) -> SubjectKey:
    """Return the key of a text.

    Raises:
        Invalid: not base64 of 32 bytes.
    """
    try:
        raw = base64_text.decode(text)
    except ValueError:
        raw = b""
    if len(raw) != KEY_BYTES:
        raise Invalid("A subject's key is malformed.", "Tell IT.", (kid[:64],))
    return SubjectKey(kid, raw)
