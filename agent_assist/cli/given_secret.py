"""Secrets that a command is given: a code, a token.

The command line is no good place, because all users of a machine can read it.

From standard input (`-`), from a file, from the environment, or typed at a prompt that shows nothing.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from agent_assist.domain.errors import BadInput

LIMIT: Final = 1_024
"""Longest secret, in bytes."""
STANDARD_INPUT: Final = "-"


def given_secret(option: str, given: str | None, file: str | None, variable: str, *, ask: str = "") -> str | None:
    """Return a secret, wherever it is given; None where it is given nowhere.

    Args:
        option: the option that takes it, named in messages, such as `--code`.
        given: what stood behind the option: `-` for standard input, or the secret itself (see `warn_of_option`).
        file: a file that holds it; None for none.
        variable: the name of the environment's variable that may hold it.
        ask: what to ask for it with where a person sits at a terminal; empty for not at all.

    Raises:
        BadInput: given twice, or it cannot be read. What was given is not repeated.
    """
    if given is not None and file is not None:
        raise BadInput(f"{option} and {option}-file were both given.", "Give one of them.")
    if given == STANDARD_INPUT:
        return _one(sys.stdin.buffer.readline(LIMIT + 1), option)
    if given is not None:
        return given
    if file is not None:
        return _one(_content(Path(file), option), option)
    if variable in os.environ:
        return _one(os.environ[variable].encode("utf-8", "surrogateescape"), option)
    if ask and sys.stdin is not None and sys.stdin.isatty():
        from getpass import getpass

        try:
            return _one(getpass(ask).encode(), option)
        except EOFError as exc:
            raise BadInput("Nothing was typed.", f"Type it, or give it with {option} -.") from exc
    return None


def warn_of_option(option: str, given: str | None, variable: str) -> None:
    """Say that others could read a secret that stood on the command line. Called last, because an error is one line."""
    if given not in {None, STANDARD_INPUT}:
        _warn(
            f"Other people on this machine can read {option}.",
            f"Better: {option} -, {option}-file FILE, or {variable}.",
        )


def warn_of_password(url: str) -> None:
    """Say that others can read a password that stands in the address of a database."""
    account, at, _ = url.partition("://")[2].partition("@")
    if url.startswith("postgres") and at and ":" in account:
        _warn(
            "Other people on this machine can read the password in the address of the database.",
            "Better: leave it out, and give it in PGPASSWORD or a password file (PGPASSFILE).",
        )


def _warn(what: str, advice: str) -> None:
    print(f"warning: {what} {advice}", file=sys.stderr, flush=True)


def _content(path: Path, option: str) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LIMIT + 1)
    except (OSError, ValueError) as exc:
        raise BadInput(f"The file of {option}-file cannot be read.", "Give the path of a file with one line.") from exc


def _one(data: bytes, option: str) -> str:
    """Return the one line of some bytes."""
    try:
        text = data.decode().rstrip("\r\n") if len(data) <= LIMIT else ""
    except UnicodeDecodeError:
        text = ""
    if not text.strip() or "\n" in text:
        raise BadInput(f"What was given for {option} is not one line of text.", "Give the secret alone, as one line.")
    return text.strip()
