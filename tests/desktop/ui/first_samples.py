"""Every state of the first start's window, by name."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.presenters.first_start import FirstStart, Setup
from agent_assist.desktop.presenters.first_start_state import (
    Check,
    FirstStartState,
    Forward,
    Page,
    TypeCode,
    TypeServer,
)
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.computer_checks import Finding, Found
from agent_assist.domain.errors import AssistError, BadInput, Offline, UnlockRefused, VaultLocked, VaultUnsafe

CODE, SERVER = "K7M42-QX9HT-30000-ABCDE", "https://assist.example"
ALL_WELL = {
    Check.PHONE: Found(Finding.PHONE_HEARD),
    Check.RECORDER: Found(Finding.RECORDER_ANSWERS),
    Check.KEYRING: Found(Finding.KEYRING_KEEPS),
    Check.SERVER: Found(Finding.SERVER_ANSWERS, "assist.example"),
    Check.SOUND: Found(Finding.SOUND_HEARD),
    Check.DISPLAY: Found(Finding.DISPLAY_FITS, "1366 \u00d7 728"),
}
NEW = {
    **ALL_WELL,
    Check.PHONE: Found(Finding.PHONE_UNHEARD),
    Check.RECORDER: Found(Finding.RECORDER_NONE),
    Check.SOUND: Found(Finding.SOUND_UNTRIED),
}
WORST = {
    Check.PHONE: Found(Finding.PHONE_LOST),
    Check.RECORDER: Found(Finding.RECORDER_FAILS, "recorder_unreachable"),
    Check.KEYRING: Found(Finding.KEYRING_LOCKED),
    Check.SERVER: Found(Finding.SERVER_AWAY, "assist.example"),
    Check.SOUND: Found(Finding.SOUND_PLAYED),
    Check.DISPLAY: Found(Finding.DISPLAY_PLACED, "1366 \u00d7 728"),
}
OTHER = {
    Check.PHONE: Found(Finding.PHONE_HEARD),
    Check.RECORDER: Found(Finding.RECORDER_UNTRIED),
    Check.KEYRING: Found(Finding.KEYRING_UNSAFE),
    Check.SERVER: Found(Finding.SERVER_NONE),
    Check.SOUND: Found(Finding.SOUND_UNTRIED),
    Check.DISPLAY: Found(Finding.DISPLAY_LOW, "683 \u00d7 314"),
}
MORE = {
    **OTHER,
    Check.RECORDER: Found(Finding.RECORDER_BY_HAND),
    Check.SERVER: Found(Finding.SERVER_UNWELL, "assist.example"),
}


class FakeSetup:
    """Implements presenters.first_start.Setup; answers when it is told to."""

    def __init__(self, found: dict[Check, Found] | None = None) -> None:
        self.found = found
        self.asked: list[tuple[str, str]] = []
        self.done: Callable[[Outcome[str]], None] = lambda _outcome: None
        self.looks: list[tuple[Check, Callable[[Found], None]]] = []
        self.did: list[str] = []

    def enrol(self, server: str, code: str, done: Callable[[Outcome[str]], None]) -> None:
        self.asked.append((server, code))
        self.done = done

    def look(self, check: Check, done: Callable[[Found], None]) -> None:
        self.looks.append((check, done))
        if self.found is not None:
            done(self.found[check])

    def unlock(self) -> None:
        self.did.append("unlock")

    def practise(self) -> None:
        self.did.append("practise")

    def play(self) -> None:
        self.did.append("play")

    def leave(self) -> None:
        self.did.append("leave")


def guide(setup: Setup, **known: object) -> tuple[FirstStart, list[FirstStartState]]:
    """A presenter, and the states that it showed."""
    shown: list[FirstStartState] = []
    return FirstStart(setup, shown.append, **known), shown  # type: ignore[arg-type]


def typed(setup: FakeSetup) -> tuple[FirstStart, list[FirstStartState]]:
    """A presenter on its second step, with everything typed."""
    made, shown = guide(setup)
    made.open(Page.CONNECT)
    made.handle(TypeServer(SERVER))
    made.handle(TypeCode(CODE))
    return made, shown


def refused(error: AssistError) -> FirstStartState:
    setup = FakeSetup()
    made, _shown = typed(setup)
    made.handle(Forward())
    setup.done(Failed(error))
    return made.state()


def _at(page: Page, found: dict[Check, Found] | None = None, **known: object) -> FirstStartState:
    made, _shown = guide(FakeSetup(found), **known)
    made.open(page)
    return made.state()


def _waiting() -> FirstStartState:
    made, _shown = typed(FakeSetup())
    made.handle(Forward())
    return made.state()


def _connected() -> FirstStartState:
    setup = FakeSetup()
    made, _shown = typed(setup)
    made.handle(Forward())
    setup.done(Ok("Maya Lindqvist"))
    return made.state()


def _managed() -> FirstStartState:
    made, _shown = guide(FakeSetup(), server=SERVER, fixed=True)
    made.open(Page.CONNECT)
    made.managed(CODE)
    return made.state()


def _bad_link() -> FirstStartState:
    made, _shown = guide(FakeSetup())
    made.open(Page.CONNECT)
    made.handle(TypeCode("agent-assist://enrol?server=https"))
    return made.state()


def _left_unreadable() -> FirstStartState:
    made, _shown = guide(FakeSetup(), server=SERVER, fixed=True)
    made.open(Page.CONNECT)
    made.unreadable_code()
    return made.state()


FIRST: dict[str, FirstStartState] = {
    "welcome": _at(Page.WELCOME),
    "connect": _at(Page.CONNECT),
    "connect-fixed": _at(Page.CONNECT, server=SERVER, fixed=True),
    "connect-typed": typed(FakeSetup())[0].state(),
    "connect-waiting": _waiting(),
    "connect-refused": refused(UnlockRefused("a", "b")),
    "connect-offline": refused(Offline("a", "b")),
    "connect-address": refused(BadInput("a", "b")),
    "connect-other": refused(AssistError("a", "b")),
    "connect-link": _bad_link(),
    "connect-unsafe": _at(Page.CONNECT, locked=VaultUnsafe("a", "b")),
    "connect-locked": _at(Page.CONNECT, locked=VaultLocked("a", "b")),
    "connect-managed": _managed(),
    "connect-left": _left_unreadable(),
    "connect-done": _connected(),
    "checks-running": _at(Page.CHECKS),
    "checks": _at(Page.CHECKS, NEW),
    "checks-well": _at(Page.CHECKS, ALL_WELL),
    "checks-worst": _at(Page.CHECKS, WORST),
    "checks-other": _at(Page.CHECKS, OTHER),
    "checks-more": _at(Page.CHECKS, MORE),
    "practise": _at(Page.PRACTICE),
}
"""Name to state; the windows' pictures and walks take them all."""
