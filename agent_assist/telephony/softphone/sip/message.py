"""SIP messages, as far as a subscription needs them: read with bounds, written without room for injection. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

MESSAGE_LIMIT: Final = 65_535
"""Longest datagram."""
HEADERS_LIMIT: Final = 100
_LINE_LIMIT: Final = 4_096
_COMPACT: Final = {
    "v": "via",
    "f": "from",
    "t": "to",
    "i": "call-id",
    "m": "contact",
    "l": "content-length",
    "c": "content-type",
    "o": "event",
}


class UnreadableMessageError(ValueError):
    """Not a SIP message, or one beyond the bounds."""


@dataclass(frozen=True, slots=True)
class Message:
    """A request or a response.

    Args:
        method: of a request; empty in a response.
        status: of a response, 100 to 699; 0 in a request.
        headers: names in small letters with their values, in order; a name may come more than once.
        body: as many bytes as the message says.
    """

    method: str = ""
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = field(default=b"", repr=False)

    def get(self, name: str) -> str:
        """Return the first value of a header; empty if there is none."""
        return next((value for key, value in self.headers if key == name), "")

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of a header, in order."""
        return tuple(value for key, value in self.headers if key == name)


def read(data: bytes) -> Message:
    """Read one datagram.

    Raises:
        UnreadableMessageError: not SIP/2.0, too long, too many headers, a line break within one, or a body shorter than
            it says.
    """
    if len(data) > MESSAGE_LIMIT:
        raise UnreadableMessageError("too long")
    head, blank, body = data.partition(b"\r\n\r\n")
    if not blank:
        raise UnreadableMessageError("no end of headers")
    try:
        first, *lines = head.decode("utf-8").split("\r\n")
    except UnicodeDecodeError as exc:
        raise UnreadableMessageError("not UTF-8") from exc
    if any("\r" in line or "\n" in line for line in (first, *lines)):
        raise UnreadableMessageError("a line break within a line")  # could not be sent back in an answer
    headers = _headers(lines)
    length = next((value for key, value in headers if key == "content-length"), str(len(body)))
    if not (length.isascii() and length.isdigit()) or int(length[:6]) > len(body):
        raise UnreadableMessageError("body shorter than said")
    body = body[: int(length[:6])]
    method, status = _first(first)
    return Message(method, status, headers, body)


def _first(line: str) -> tuple[str, int]:
    words = line.split(" ", 2)
    if line.startswith("SIP/2.0 ") and len(words) >= 2 and words[1].isascii() and words[1].isdigit():  # noqa: PLR2004
        return "", int(words[1][:3])
    if len(words) == 3 and words[2] == "SIP/2.0" and words[0].isascii() and words[0].isalpha():  # noqa: PLR2004
        return words[0], 0
    raise UnreadableMessageError("neither request nor response")


def _headers(lines: list[str]) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for line in lines:
        if len(line) > _LINE_LIMIT or len(found) >= HEADERS_LIMIT:
            raise UnreadableMessageError("headers beyond the bounds")
        if line[:1] in {" ", "\t"} and found:  # a folded line, RFC 3261 7.3.1
            found[-1] = (found[-1][0], f"{found[-1][1]} {line.strip()}"[:_LINE_LIMIT])
            continue
        name, colon, value = line.partition(":")
        if not colon:
            raise UnreadableMessageError("a header without a colon")
        key = name.strip().lower()
        found.append((_COMPACT.get(key, key), value.strip()))
    return tuple(found)


def write(first: str, headers: list[tuple[str, str]]) -> bytes:
    """Return a message without a body.

    Raises:
        ValueError: a value holds a line break, which could begin a header of its own.
    """
    lines = [first, *(f"{name}: {value}" for name, value in headers), "Content-Length: 0"]
    if any("\r" in line or "\n" in line for line in lines):
        raise ValueError("line break in a header")
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def answer(request: Message, status: str) -> bytes:
    """Return the response to a request, for example with "200 OK" (RFC 3261 8.2.6)."""
    kept = [("Via", via) for via in request.all("via")]
    kept += [(name, request.get(name.lower())) for name in ("From", "To", "Call-ID", "CSeq")]
    return write(f"SIP/2.0 {status}", kept)


def parameter(value: str, name: str) -> str:
    """Return a parameter of a header value such as `<sip:a@b>;tag=x`; empty if there is none."""
    for part in value.split(";")[1:]:
        key, _, text = part.partition("=")
        if key.strip().lower() == name:
            return text.strip()
    return ""
