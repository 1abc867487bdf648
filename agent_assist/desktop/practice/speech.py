"""Which program of this system can say the practice caller's words. Pure, but for a look at the search path.

The words go to its standard input and never onto a command line, so nothing in them is ever read as an option. Only
programs that fall silent when they end are used: `spd-say` hands the words to a service that goes on speaking, over a
real customer.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from typing import NamedTuple

LONGEST_S = 20.0
"""How long one saying may take; the longest takes six seconds."""
_SAPI = (
    "Add-Type -AssemblyName System.Speech;"
    "[Console]::InputEncoding = [Text.Encoding]::UTF8;"
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "$culture = [Globalization.CultureInfo]::GetCultureInfo('{language}');"
    "$voice.SelectVoiceByHints('NotSet', 'NotSet', 0, $culture);"
    "$voice.Speak([Console]::In.ReadToEnd())"
)
"""Fixed words for Windows' own voice; the language is one of ours."""


class Speaker(NamedTuple):
    """A program that says what comes on its standard input, in UTF-8, and is silent once it has ended."""

    program: str
    arguments: tuple[str, ...]


def find_speaker(
    language: str, platform: str = sys.platform, which: Callable[[str], str | None] = shutil.which
) -> Speaker | None:
    """Return what can speak a language of the windows here; None where nothing can. Not for the GUI thread.

    Args:
        language: of the words, such as `de`.
        platform: as `sys.platform`.
        which: finds a program on the search path.
    """
    for name, arguments in _known(language, platform):
        program = which(name)
        if program is not None:
            return Speaker(program, arguments)
    return None


def _known(language: str, platform: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if platform == "win32":
        return (("powershell.exe", ("-NoProfile", "-NonInteractive", "-Command", _SAPI.format(language=language))),)
    if platform == "darwin":
        return (("say", ("-f", "-")),)  # with the voice that the person chose for this computer
    return tuple((name, ("-v", language, "--stdin")) for name in ("espeak-ng", "espeak"))
