"""The secrets a house gives this desktop: their names, and what one may look like. Pure."""

from __future__ import annotations

from typing import Final

from agent_assist.domain.errors import BadInput

HOUSE_SECRETS: Final = ("asterisk-ami", "asterisk-ari", "freeswitch", "recorder-http", "sip-dialog", "web-hook")
"""What a house can give: one for each product that asks for a password, key or token."""
SECRET_LENGTH: Final = 1_000
"""Longest secret in characters: Windows keeps 2,560 bytes of UTF-16 under one name."""
_PREFIX: Final = "house/"
"""Keeps them apart from the keys and tokens that the program makes for itself."""


def vault_name(name: str) -> str:
    """Return the name in the keyring.

    Raises:
        BadInput: there is no such secret.
    """
    if name not in HOUSE_SECRETS:
        raise BadInput("There is no secret with this name.", f"Names: {', '.join(HOUSE_SECRETS)}.")
    return _PREFIX + name


def checked_secret(text: str) -> str:
    """Return a secret that can be kept.

    Args:
        text: what was given; blanks around it are part of it, so none are taken away.

    Raises:
        BadInput: empty, too long, or with characters that are no text; repeats nothing of it.
    """
    if not text:
        raise BadInput("The secret is empty.", "Give it as one line on standard input.")
    if len(text) > SECRET_LENGTH:
        raise BadInput(f"The secret is longer than {SECRET_LENGTH} characters.", "Look whether it is the right one.")
    if not text.isprintable():
        raise BadInput("The secret has characters that are no text.", "Give it as one line of plain text.")
    return text
