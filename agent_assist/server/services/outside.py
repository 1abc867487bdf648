"""The one way in which the server asks somebody outside: a bounded POST, for time stamps and witnesses.

Who answers is known by what it signs, not by the connection, so plain http will do, as authorities of time offer it.
"""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from time import monotonic
from typing import Any

from agent_assist.domain.errors import BadInput, Offline

WAIT_S = 30
"""How long an answer may take, from the first byte of the question to the last of the answer."""
ANSWER_LIMIT = 65_536
"""Longest answer, in bytes."""
_PIECE = 8_192


def post(url: str, data: bytes, media: str) -> tuple[int, bytes]:
    """Send bytes; returns the status of the answer and its body. Follows no redirect. Blocks for WAIT_S at most.

    Raises:
        BadInput: not an http or https address.
        Offline: it cannot be reached, took too long, or answers with more than ANSWER_LIMIT bytes.
    """
    if not url.startswith(("https://", "http://")):
        raise BadInput("The address is not one of the web.", "Give it as https://HOST/PATH.")
    ends = monotonic() + WAIT_S
    opener = urllib.request.build_opener(_NoRedirect)
    asked = urllib.request.Request(url, data, {"Content-Type": media}, method="POST")  # noqa: S310 - checked above
    try:
        with _opened(opener, asked) as answer:
            body = bytearray()
            while piece := answer.read(_PIECE):
                body += piece
                if len(body) > ANSWER_LIMIT or monotonic() > ends:
                    raise _unreachable()
            return int(answer.status), bytes(body)
    except (ValueError, http.client.InvalidURL) as exc:  # an address with a blank, a port that is none
        raise BadInput("The address can't be used.", "Give it as https://HOST/PATH.") from exc
    except (OSError, http.client.HTTPException) as exc:
        raise _unreachable() from exc


def _opened(opener: urllib.request.OpenerDirector, asked: urllib.request.Request) -> Any:
    try:
        return opener.open(asked, timeout=WAIT_S)
    except urllib.error.HTTPError as refusal:  # an answer like any other here
        return refusal


def _unreachable() -> Offline:
    return Offline("It can't be reached, or gave no proper answer.", "Check the address, and try again later.")


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None
