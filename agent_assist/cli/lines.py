"""Standard input line by line and standard output in UTF-8, for commands that answer each line with one."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from agent_assist.domain.errors import AssistError, BadInput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LINE_LIMIT = 1024 * 1024
"""Longest line taken, in bytes without its end."""
_SKIP = 64 * 1024


@dataclass(frozen=True, slots=True)
class Line:
    """One line of input; `text` is None where it cannot be read, and `problem` says why."""

    number: int
    text: str | None
    problem: str = ""


def read_lines(stream: BinaryIO) -> Iterator[Line]:
    """Yield the lines of a stream; a bad one is reported and the next one is read.

    Holds at most one line. Ends of lines are LF or CR LF.
    """
    number = 0
    while data := stream.readline(LINE_LIMIT + 2):
        number += 1
        body = data.removesuffix(b"\n").removesuffix(b"\r")
        if len(body) > LINE_LIMIT:
            _skip_line(stream, data)
            yield Line(number, None, f"is longer than {LINE_LIMIT} bytes")
            continue
        try:
            yield Line(number, body.decode("utf-8"))
        except UnicodeDecodeError:
            yield Line(number, None, "is not UTF-8")


def _skip_line(stream: BinaryIO, data: bytes) -> None:
    while data and not data.endswith(b"\n"):
        data = stream.readline(_SKIP)


def write_line(text: str) -> None:
    """Write one line to standard output, UTF-8 whatever the console's encoding, and send it off."""
    sys.stdout.buffer.write(f"{text}\n".encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def write_json(document: object) -> None:
    """Write one JSON document as one line."""
    write_line(json.dumps(document, ensure_ascii=False))


def complain(error: AssistError) -> None:
    """Write an error as one line to standard error."""
    print(error.line(), file=sys.stderr, flush=True)


def answer_lines(answer: Callable[[str], None], advice: str) -> int:
    """Answer every line of standard input.

    Args:
        answer: writes the answer of one line; may raise `BadInput`, which is reported with the line's number.
        advice: what to do about a line that cannot be read at all.

    Returns:
        The exit code: 0, 2 if any line was bad, 3 if nobody reads the answers any more.
    """
    code = 0
    try:
        for line in read_lines(sys.stdin.buffer):
            try:
                if line.text is None:
                    raise BadInput(f"Line {line.number} {line.problem}.", advice)  # noqa: TRY301 - one place reports
                answer(line.text)
            except BadInput as error:
                code = 2
                named = error.title if line.text is None else f"Line {line.number}: {error.title}"
                complain(BadInput(named, error.advice, error.ids))
    except BrokenPipeError:
        return 3
    return code
