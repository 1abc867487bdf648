"""What is said of each finding of the first start: what, why it matters, what to do. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from agent_assist.desktop.presenters.first_start_state import CheckRow
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.services.computer_checks import Check, Finding, Found

TITLES: Mapping[Check, Text] = {
    Check.PHONE: say("Softphone"),
    Check.RECORDER: say("Call recorder"),
    Check.KEYRING: say("Keyring"),
    Check.SERVER: say("Server"),
    Check.SOUND: say("Sound"),
    Check.DISPLAY: say("Display"),
}


class _Said(NamedTuple):
    found: Text
    why: Text = EMPTY
    advice: Text = EMPTY
    action: Text = EMPTY


_KEPT = say("Calls go on without it. What is logged is kept on this computer and sent later.")
_SAID: Mapping[Finding, _Said] = {
    Finding.RUNNING: _Said(say("Checking …")),
    Finding.PHONE_HEARD: _Said(say("Your softphone is heard.")),
    Finding.PHONE_LOST: _Said(
        say("Your softphone isn't connected."),
        say("Calls don't reach the panel until it is."),
        say("Start it and sign in there, then check again."),
    ),
    Finding.PHONE_UNHEARD: _Said(
        say("Not tried: no softphone has reported a call yet."),
        say("The panel opens when your softphone reports a call."),
        say("Make a test call. If nothing happens, ask IT to connect your softphone."),
    ),
    Finding.RECORDER_ANSWERS: _Said(say("The recorder lets this computer in and answers.")),
    Finding.RECORDER_UNTRIED: _Said(
        say("Not tried: a recorder shows what it does on a call only."),
        say("The light says “not confirmed” if the recorder doesn't obey."),
        say("IT can try it before your first call."),
    ),
    Finding.RECORDER_BY_HAND: _Said(
        say("You say what the recorder does; nothing confirms it."),
        say("The light shows what you last said."),
        say("Look at your recorder when the panel asks you to."),
    ),
    Finding.RECORDER_NONE: _Said(
        say("No recorder is set up."),
        say("Agent Assist can't start, pause or stop a recording."),
        say("If your calls are recorded, tell IT."),
    ),
    Finding.KEYRING_KEEPS: _Said(say("Keeps the keys of this computer.")),
    Finding.KEYRING_LOCKED: _Said(
        say("The keyring is locked."),
        say("Without its key, nothing can be saved."),
        say("Unlock the keyring, then check again."),
    ),
    Finding.KEYRING_UNSAFE: _Said(
        say("There's no keyring that protects keys."),
        say("Nothing is saved without one."),
        say("Tell IT: a Secret Service such as GNOME Keyring is needed."),
    ),
    Finding.SERVER_NONE: _Said(
        say("This computer isn't connected to a server."),
        say("Calls are not logged until it is."),
        say("Go back one step and enter your code."),
    ),
    Finding.SOUND_UNTRIED: _Said(
        say("Not tried: only you can hear it."),
        say("A call can sound an alert, if your organisation wants that."),
        action=say("Play the alert"),
    ),
    Finding.SOUND_PLAYED: _Said(
        say("Played. Only you know whether it was heard."),
        say("Without sound, calls still open the panel."),
        say("If you heard nothing, turn up the system's sounds."),
        say("I heard it"),
    ),
    Finding.SOUND_HEARD: _Said(say("You heard the alert.")),
}
_SAID_OF: Mapping[Finding, Callable[[str], _Said]] = {
    Finding.RECORDER_FAILS: lambda detail: _Said(
        say("The recorder doesn't let this computer in."),
        say("Nobody can tell whether your calls are recorded."),
        say("Tell IT this code: {code}", code=detail),
    ),
    Finding.SERVER_ANSWERS: lambda detail: _Said(say("{server} answers.", server=detail)),
    Finding.SERVER_AWAY: lambda detail: _Said(
        say("{server} can't be reached.", server=detail),
        _KEPT,
        say("Check the network, then check again."),
    ),
    Finding.SERVER_UNWELL: lambda detail: _Said(
        say("{server} answers, but it has a problem.", server=detail),
        _KEPT,
        say("Tell IT if it stays like this."),
    ),
    Finding.DISPLAY_FITS: lambda detail: _Said(say("{size}: the whole panel fits.", size=detail)),
    Finding.DISPLAY_LOW: lambda detail: _Said(
        say("{size}: the panel takes its low shape.", size=detail),
        say("Everything is there, closer together."),
        say("A smaller scale shows more, if you can read it well."),
    ),
    Finding.DISPLAY_PLACED: lambda detail: _Said(
        say("{size}. Your system decides where windows stand.", size=detail),
        say("The panel may open behind other windows."),
        say("Set it to stay on top in your system, if it offers that."),
    ),
}
"""Those that name what was looked at: a server, the size of the screen, the code of an error."""


def check_row(check: Check, found: Found) -> CheckRow:
    """Return the row of a check."""
    of = _SAID_OF.get(found.finding)
    said = of(found.detail) if of is not None else _SAID[found.finding]
    return CheckRow(check, TITLES[check], found.finding.mark, *said)
