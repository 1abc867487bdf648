"""Ways to place the drill's call: through the agent's phone, by a program, or by a person."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Sequence
from typing import Protocol

from agent_assist.domain.errors import BadInput, SoftphoneLost

_DIALLED = re.compile(r"\+?[0-9A-Za-z*#]{1,64}|sips?:[0-9A-Za-z+*#._-]{1,64}@[0-9A-Za-z.:-]{1,120}", re.ASCII)


class Caller(Protocol):
    """Places one call and ends it. Main thread; each call returns within two seconds."""

    def place(self, number: str) -> None:
        """Dial a number that `checked_number` let through. Raises SoftphoneLost."""

    def hang_up(self) -> None:
        """End the call. Raises SoftphoneLost."""


class Hand(Protocol):
    """The part of a softphone adapter that can be told what to do, as baresip's."""

    def send(self, command: str, params: str = "") -> None:
        """Give the phone a command. Raises SoftphoneLost."""


class PhoneCaller:
    """Dials with the agent's own phone over the connection that also hears its calls."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand

    def place(self, number: str) -> None:
        """Let the agent's own phone dial. Raises SoftphoneLost."""
        self._hand.send("dial", number)

    def hang_up(self) -> None:
        """Let the phone end its call. Raises SoftphoneLost."""
        self._hand.send("hangup")


class ProgramCaller:
    """Starts a program for each of the two, for phones with a command line such as MicroSIP.

    Args:
        dial: program and arguments; the number is appended as one argument, never through a shell.
        hang_up: program and arguments.
    """

    def __init__(self, dial: Sequence[str], hang_up: Sequence[str]) -> None:
        self._dial, self._hang_up = list(dial), list(hang_up)

    def place(self, number: str) -> None:
        """Start the dialling program with the number as its last argument. Raises SoftphoneLost."""
        _run([*self._dial, number])

    def hang_up(self) -> None:
        """Start the program that hangs up."""
        _run(self._hang_up)


class PersonCaller:
    """Asks a person to dial and to hang up.

    Args:
        say: shows one line.
    """

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say

    def place(self, number: str) -> None:
        """Show the line that asks for the call."""
        self._say(f"Call {number} with your phone now, and let it answer.")

    def hang_up(self) -> None:
        """Show the line that asks to hang up."""
        self._say("Hang up now.")


def checked_number(text: str) -> str:
    """Return a number, or a SIP URI, that can be dialled.

    Raises:
        BadInput: it is neither, is empty, or is longer than 200 characters.
    """
    if len(text) > 200 or _DIALLED.fullmatch(text) is None:  # noqa: PLR2004 - longest SIP URI of the captures is 60
        raise BadInput(
            "drill.number is not a phone number.", "Set it to a number that answers automatically and plays a sound."
        )
    return text


def _run(command: list[str]) -> None:
    try:
        # The program is the house's own setting; the number was checked and is one argument, never a shell's text.
        done = subprocess.run(  # noqa: S603
            command, timeout=2.0, check=False, stdin=subprocess.DEVNULL, capture_output=True
        )
    except (OSError, subprocess.TimeoutExpired) as exc:
        raise SoftphoneLost("The program that dials did not run.", "Look at drill.dial and drill.hang_up.") from exc
    if done.returncode:
        raise SoftphoneLost("The program that dials failed.", "Look at drill.dial and drill.hang_up.")
