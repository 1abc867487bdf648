"""Who opens `agent-assist:` URLs: asked on Linux, where the package says it, and written for the user on Windows."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from agent_assist.domain.errors import BadInput, ConditionError

KEY = r"Software\Classes\agent-assist"
"""Below HKEY_CURRENT_USER: no administrator is needed, and no other user is touched."""
DESKTOP_FILE = "agent-assist.desktop"
BOUND_S = 15


def registry_values(relay: str) -> list[tuple[str, str, str]]:
    """Return the values that make Windows hand URLs to the relay: subkey of KEY, name, text.

    The URL is one argument in quotes; browsers encode quotes and blanks, and the relay reads its one argument and
    nothing else, whatever is in it.
    """
    return [
        ("", "", "URL:Agent Assist call event"),
        ("", "URL Protocol", ""),
        (r"shell\open\command", "", f'"{relay}" "%1"'),
    ]


def register(relay: Path | None) -> str:
    """Register the scheme, or see that it is; returns a sentence.

    Raises:
        BadInput: the relay is missing.
        ConditionError: on Linux nothing is registered; or the registry cannot be written.
    """
    if sys.platform == "win32":
        if relay is None:
            raise BadInput(
                "The relay is not beside this program.", "Give the path of agent-assist-call.exe with --relay."
            )
        return _write(str(relay.absolute()))
    else:  # noqa: RET505 - the type checker looks at one branch per platform
        if _asked() != DESKTOP_FILE:
            raise ConditionError(
                "agent-assist: links don't open in Agent Assist.", "Install the package: its desktop file says so."
            )
        return "agent-assist: URLs are handed to Agent Assist"


def unregister() -> str:
    """Take the registration back; returns a sentence.

    Raises:
        BadInput: on Linux the package owns it.
        ConditionError: the registry cannot be written.
    """
    if sys.platform == "win32":
        import winreg

        try:
            for subkey in (r"\shell\open\command", r"\shell\open", r"\shell", ""):
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, KEY + subkey)
        except FileNotFoundError:
            return "agent-assist: URLs were not registered"
        except OSError as exc:
            raise ConditionError("The registry cannot be written.", "Ask IT.") from exc
        return "agent-assist: URLs are no longer handed to Agent Assist"
    else:  # noqa: RET505 - the type checker looks at one branch per platform
        raise BadInput("The package registers the URL scheme here.", "Remove the package to take it back.")


def _write(relay: str) -> str:
    if sys.platform == "win32":
        import winreg

        try:
            for subkey, name, text in registry_values(relay):
                path = f"{KEY}\\{subkey}" if subkey else KEY
                with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, path, 0, winreg.KEY_SET_VALUE) as key:
                    winreg.SetValueEx(key, name, 0, winreg.REG_SZ, text)
        except OSError as exc:
            raise ConditionError("The registry cannot be written.", "Ask IT.") from exc
    return "agent-assist: URLs are handed to the relay"


def _asked() -> str:
    """Return the desktop file that opens our URLs; empty if none, or if the desktop does not tell."""
    program = shutil.which("xdg-mime")
    if program is None:
        return ""
    try:
        done = subprocess.run(  # noqa: S603 - fixed words
            [program, "query", "default", "x-scheme-handler/agent-assist"],
            capture_output=True,
            text=True,
            timeout=BOUND_S,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()
