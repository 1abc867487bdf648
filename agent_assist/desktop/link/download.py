"""A ledger from a server, line by line: bounded in memory whatever its length.

Imports requests and truststore through `wire`, which costs 280 ms; the command that needs it imports this module late.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from urllib.parse import urlsplit

from agent_assist.desktop.link.link import check_address, refusal
from agent_assist.domain.errors import BadInput
from agent_assist.protocol import messages as m
from agent_assist.protocol.http import Limits, Wire

DEFAULT_PATH = "/v1/ledger"
"""Asked for when the address names only a server."""
_OK = 200


def lines(
    url: str, token: str | None, session: str | None, longest: int, limits: Limits | None = None
) -> Iterator[bytes]:
    """Yield the lines of a ledger, without their ends.

    Args:
        url: https, or plain http on this machine; with nothing behind the host, the whole ledger of the house.
        token: of an auditor, or of a device.
        session: of a supervisor on that device.
        longest: a line is cut behind so many bytes; what is cut off comes as the next line.
        limits: of the connection; `whole_s` and `answer_bytes` do not count here.

    Raises:
        BadInput: not such an address.
        Offline, ServerBusy, AuthExpired, Forbidden, Invalid: as for every request.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError as exc:
        raise BadInput("The address cannot be read.", "Use https://HOST/v1/ledger.") from exc
    if parts.fragment or "@" in parts.netloc or not parts.path.isprintable() or not parts.query.isprintable():
        raise BadInput("The address cannot be read.", "Use https://HOST/v1/ledger.")
    base, loopback = check_address(f"{parts.scheme}://{parts.netloc}")
    path = parts.path if parts.path not in {"", "/"} else DEFAULT_PATH
    headers = {"Assist-Protocol": str(m.PROTOCOL_VERSION), "Accept": "*/*"}
    for value in (token, session):
        if value is not None and not (value.isascii() and value.isprintable()):
            raise BadInput("The token cannot be used.", "Give it as it was printed.")
    if session:
        headers["Assist-Session"] = session
    with (
        closing(Wire(base, limits or Limits(), loopback=loopback)) as wire,
        wire.stream("GET", path + (f"?{parts.query}" if parts.query else ""), headers=headers, token=token) as answer,
    ):
        if answer.status != _OK:
            raise refusal(answer.whole())
        yield from split(answer.pieces(), longest)


def split(pieces: Iterator[bytes], longest: int) -> Iterator[bytes]:
    """Yield the lines of a stream of bytes; a longer line than `longest` is cut there."""
    rest = bytearray()
    for piece in pieces:
        rest += piece
        *whole, last = rest.split(b"\n")
        for line in whole:
            yield from _cut(line, longest)
        rest = last
        while len(rest) > longest:
            yield bytes(rest[:longest])
            del rest[:longest]
    if rest:
        yield bytes(rest)


def _cut(line: bytes | bytearray, longest: int) -> Iterator[bytes]:
    yield bytes(line[:longest])
    for at in range(longest, len(line), longest):
        yield bytes(line[at : at + longest])
