"""What the window of the first start shows, as one frozen value; and what a person can want of it."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.desktop.services.computer_checks import Check as Check  # noqa: PLC0414 - named by a row
from agent_assist.desktop.services.computer_checks import Mark as Mark  # noqa: PLC0414 - likewise


class Page(StrEnum):
    """The steps, in their order."""

    WELCOME = "welcome"
    CONNECT = "connect"
    CHECKS = "checks"
    PRACTICE = "practice"


class Trouble(msgspec.Struct, frozen=True):
    """What went wrong: what happened, and what to do."""

    title: Text
    advice: Text


class ConnectPage(msgspec.Struct, frozen=True):
    """Making this computer known to the server.

    Args:
        server: its address, as typed or as IT set it.
        code: the one-time code, or the link that holds it, as typed.
        fixed: whether IT set the address, so that nobody types it.
        busy: whether the server is being asked.
        trouble: why the last try failed; None for none.
        connected: whose computer this is; empty before.
        locked: whether the keyring or the saved data cannot be opened, so that nothing can be kept yet.
        managed: whether IT left a code on this computer, so that nothing is typed.
    """

    server: str = ""
    code: str = ""
    fixed: bool = False
    busy: bool = False
    trouble: Trouble | None = None
    connected: Text = EMPTY
    locked: bool = False
    managed: bool = False


class CheckRow(msgspec.Struct, frozen=True):
    """One check: what it looked at, how it stands, what was found, why that matters, what to do, and one button."""

    check: Check
    title: Text
    mark: Mark
    found: Text
    why: Text = EMPTY
    advice: Text = EMPTY
    action: Text = EMPTY


class FirstStartState(msgspec.Struct, frozen=True):
    """The whole window.

    Args:
        page: the step that is shown.
        done: steps behind it that are done.
        connect: the second step.
        checks: the third step.
        title, lead: heading and first sentence of the step.
        foot: a sentence beside the buttons.
        forward: words of the main button.
        can_forward: whether it does anything now.
        aside: words of the button beside it; empty hides it.
        aside_key: its key.
    """

    page: Page
    done: frozenset[Page]
    connect: ConnectPage
    checks: tuple[CheckRow, ...]
    title: Text
    lead: Text
    foot: Text
    forward: Text
    can_forward: bool = True
    aside: Text = EMPTY
    aside_key: str = ""


class Forward(msgspec.Struct, frozen=True):
    """The main button."""


class Back(msgspec.Struct, frozen=True):
    """One step back; what was typed stays."""


class Aside(msgspec.Struct, frozen=True):
    """The button beside the main one: check again, or leave without practice."""


class TypeServer(msgspec.Struct, frozen=True):
    """The whole address after an edit."""

    text: str


class TypeCode(msgspec.Struct, frozen=True):
    """The whole code or link after an edit; its repr hides it."""

    text: str

    def __repr__(self) -> str:
        return "TypeCode(…)"


class HelpCheck(msgspec.Struct, frozen=True):
    """The button of one check."""

    check: Check


class LeaveFirstStart(msgspec.Struct, frozen=True):
    """Close the window; it can be opened again from the menu."""


FirstStartIntent = Forward | Back | Aside | TypeServer | TypeCode | HelpCheck | LeaveFirstStart
