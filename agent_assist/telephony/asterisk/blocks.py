"""AMI's framing: blocks of `Key: Value` lines, CRLF, ended by an empty line. Pure.

Most of what a switch sends concerns nobody here (377 of 788 blocks of a capture were VarSet), and some of it must not
be read at all: DTMF events carry the digits of cards. So a block is looked into only if its first line names an event
that is wanted, and of VarSet only if it sets a variable that is wanted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from agent_assist.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

BLOCK_LIMIT: Final = 65_536
"""Longest block taken, bytes; a channel's events are about 1 KB."""
LINE_LIMIT: Final = 1_024
"""Most lines of a block."""
VALUE_LIMIT: Final = 1_024
"""Longest value sent, characters; Asterisk itself cuts lines near that."""
_END: Final = b"\r\n\r\n"


class FramingLostError(ValueError):
    """What comes is no AMI, or too long to be: the connection is of no use any more."""


@dataclass(frozen=True, slots=True)
class Block:
    """One message from the switch.

    Values are as sent: written by callers in part, so neither clean nor short; its repr hides them.

    Args:
        event: name of the event; empty for a response.
        response: "Success", "Error", "Goodbye"; empty for an event that carries none.
        fields: first value of each key.
        output: the lines of a command's answer (`Output:`), in order.
        variables: `NAME=value` pairs of a Status event (`Variable:`).
    """

    event: str
    response: str
    fields: Mapping[str, str] = field(repr=False)
    output: tuple[str, ...] = field(default=(), repr=False)
    variables: Mapping[str, str] | None = field(default=None, repr=False)

    def get(self, key: str) -> str:
        """Return a value, empty where there is none."""
        return self.fields.get(key, "")


def encode(action: str, fields: Mapping[str, str]) -> bytes:
    """Return an action as bytes.

    Raises:
        BadInput: a key or value would begin a line of its own, or is too long; nothing of it is repeated.
    """
    lines = [("Action", action), *fields.items()]
    for key, value in lines:
        whole = key + value
        if len(whole) > VALUE_LIMIT or ":" in key or not whole.isprintable():
            raise BadInput("A value cannot be sent to the telephone switch.", "Use one line of printable characters.")
    return "".join(f"{key}: {value}\r\n" for key, value in lines).encode() + b"\r\n"


class BlockDecoder:
    """Cuts a byte stream into blocks. Used by one thread, for one connection.

    Args:
        events: names of the events that are looked into; anything else is dropped unread.
        variables: names of the variables whose VarSet is looked into.
    """

    def __init__(self, events: Collection[str], variables: Collection[str] = ()) -> None:
        self._events = frozenset(name.encode() for name in events)
        self._variables = tuple(b"\r\nVariable: " + name.encode() + b"\r\n" for name in variables)
        self._buffer = bytearray()
        self._looked = 0
        self.ignored = 0
        """Blocks that were no AMI."""

    def feed(self, data: bytes) -> Iterator[Block]:
        """Yield the blocks that `data` completes.

        Raises:
            FramingLostError: a block is too long.
        """
        self._buffer += data
        while (end := self._buffer.find(_END, max(0, self._looked - 3))) >= 0:
            raw = bytes(self._buffer[:end])
            del self._buffer[: end + 4]
            self._looked = 0
            if end > BLOCK_LIMIT:
                raise FramingLostError("block too long")
            block = self._block(raw)
            if block is not None:
                yield block
        self._looked = len(self._buffer)
        if self._looked > BLOCK_LIMIT:
            raise FramingLostError("block too long")

    def _block(self, raw: bytes) -> Block | None:
        """Return what a block says; None where it is not wanted or no AMI."""
        first = raw.partition(b"\r\n")[0]
        kind, colon, name = first.partition(b": ")
        if not colon or kind not in {b"Event", b"Response"}:
            self.ignored += 1
            return None
        if kind == b"Event" and name == b"VarSet":
            if not any(variable in raw for variable in self._variables):
                return None
        elif kind == b"Event" and name not in self._events:
            return None
        block = _parse(raw)
        if block is None:
            self.ignored += 1
        return block


def _parse(raw: bytes) -> Block | None:
    """Read the lines; None if there are too many, or one is none."""
    lines = raw.decode("utf-8", errors="replace").split("\r\n")
    if len(lines) > LINE_LIMIT:
        return None
    fields: dict[str, str] = {}
    output: list[str] = []
    variables: dict[str, str] = {}
    is_list = lines[0] == "Event: Status"
    for line in lines:
        key, colon, value = line.partition(":")
        if not colon:
            return None
        value = value.removeprefix(" ")
        if key == "Output":
            output.append(value)
        elif is_list and key == "Variable":
            name, _, text = value.partition("=")
            variables.setdefault(name, text)
        else:
            fields.setdefault(key, value)
    return Block(fields.get("Event", ""), fields.get("Response", ""), fields, tuple(output), variables)
