"""The first start's presenter: intents in, State out. GUI thread; knows no Qt. What is typed stays until it is used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from msgspec.structs import replace

from agent_assist.desktop.presenters import first_start_state as s
from agent_assist.desktop.presenters.check_words import check_row
from agent_assist.desktop.presenters.first_start_state import Check, ConnectPage, Mark, Page, Trouble
from agent_assist.desktop.presenters.text import EMPTY, Text, naming, say
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.computer_checks import Finding, Found
from agent_assist.domain import errors
from agent_assist.domain.errors import AssistError
from agent_assist.protocol.enrol_link import complete, is_link, read_link

_PAGES = tuple(Page)
_TITLES: Mapping[Page, Text] = {
    Page.WELCOME: say("Welcome to Agent Assist"),
    Page.CONNECT: say("Connect this computer"),
    Page.CHECKS: say("Check this computer"),
    Page.PRACTICE: say("Try a practice call"),
}
_WHAT = say("It shows what to say before a call is recorded, and checks that the recorder does what the customer said.")
_SENT = say("Your IT team sent you a code or a link, which works once, for 24 hours. If you have none, ask them.")
_MANAGED = say("Your IT team has set this computer up. There is nothing to type.")
_LOCKED = say("The code can be kept once your keyring is open.")
_IS = say("This computer is known to the server.")
_THREE = naming(
    say("Three minutes, with a made-up customer. You can practise again at any time: More (M), Practice call."), "M"
)
_AGAIN, _LATER = say("Try again"), say("Do this later")
_CONTINUE, _START, _CONNECT, _CONNECTING = say("Continue"), say("Start"), say("Connect"), say("Connecting …")
_PRACTISE, _NOT_NOW, _RECHECK = say("Start practice"), say("Not now"), say("Check again")
_FOUR = say("About four minutes, with a practice call.")
_RUNS = say("Checking …")
_ALL, _SOME, _BROKEN = (
    say("Everything is ready."),
    say("You can go on. Some things could be better, or can't be known yet."),
    say("Something needs you, or IT, before calls work as they should."),
)


class Setup(Protocol):
    """What the guide needs done. Each answer comes on the GUI thread."""

    def enrol(self, server: str, code: str, done: Callable[[Outcome[str]], None]) -> None:
        """Make this computer known; `done` gets the name of the agent it belongs to."""

    def look(self, check: Check, done: Callable[[Found], None]) -> None:
        """Look at one thing; asked again before it answered, the newer answer counts."""

    def unlock(self) -> None:
        """Try again to open keyring and saved data."""

    def practise(self) -> None:
        """Begin the practice call."""

    def play(self) -> None:
        """Sound the system's alert."""

    def leave(self) -> None:
        """Close the window."""


class FirstStart:
    """Keeps what the four steps know, and shows what changed.

    Args:
        setup: does what takes time.
        show: shows a state.
        server: its address where it is known.
        code: what was typed before the window was closed.
        fixed: whether IT set it, so that nobody types it.
        agent_name: whose computer this is already; empty for one that nobody enrolled.
        locked: why the saved data cannot be opened; None where it is open.
    """

    def __init__(
        self,
        setup: Setup,
        show: Callable[[s.FirstStartState], None],
        *,
        server: str = "",
        code: str = "",
        fixed: bool = False,
        agent_name: str = "",
        locked: AssistError | None = None,
    ) -> None:
        self._setup = setup
        self._show = show
        self._page = Page.WELCOME
        self._connect = ConnectPage(server, code, fixed=fixed)
        self._found: dict[Check, Found] = dict.fromkeys(Check, Found(Finding.RUNNING))
        self._asked = dict.fromkeys(Check, 0)
        self._left: set[Page] = set()
        if agent_name:
            self._connected(agent_name)
        if locked is not None:
            self.lock(locked)

    def open(self, page: Page = Page.WELCOME) -> None:
        """Show a step."""
        self._page = page
        if page is Page.CONNECT and self._connect.managed and self._may_connect():
            self._begin_connect()
        if page is Page.CHECKS:
            self._look_at_all()
        self.refresh()

    def handle(self, intent: s.FirstStartIntent) -> None:
        """Do what the person wants, or nothing when it cannot be done now."""
        match intent:
            case s.Forward():
                self._forward()
            case s.Back():
                if self._page is not Page.WELCOME:
                    self.open(_PAGES[_PAGES.index(self._page) - 1])
            case s.Aside():
                self._aside()
            case s.TypeServer(text):
                if not self._connect.fixed:
                    self._connect = replace(self._connect, server=text, trouble=None)
            case s.TypeCode(text):
                self._type(text)
            case s.HelpCheck(check):
                self._help(check)
            case s.LeaveFirstStart():
                self._setup.leave()
        self.refresh()

    def end(self) -> None:
        """The window is gone: show nothing any more. What is under way goes on."""
        self._show = lambda _state: None

    def lock(self, error: AssistError | None) -> None:
        """The saved data cannot be opened, for a reason; None says that it is open now."""
        trouble = None if error is None else _trouble(error)
        self._connect = replace(self._connect, locked=error is not None, busy=False, trouble=trouble)
        self.refresh()

    def managed(self, code: str) -> None:
        """IT left a code on this computer; it is used when the second step is reached."""
        if self._connect.connected == EMPTY:
            self._connect = replace(self._connect, code=code, managed=True)
            self.open(self._page)

    def unreadable_code(self) -> None:
        """IT left a code that cannot be read: the person types another."""
        what = say("The code that IT left on this computer can't be read.")
        self._connect = replace(self._connect, trouble=Trouble(what, say("Ask IT for a code, and type it here.")))
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        self._show(self.state())

    def state(self) -> s.FirstStartState:
        """Return what the window shows."""
        connect, page = self._connect, self._page
        forward, can, lead, foot, aside, key = self._parts()
        done = frozenset({*self._left, *({Page.CONNECT} if connect.connected != EMPTY else ())}) - {page}
        rows = tuple(check_row(check, found) for check, found in self._found.items())
        return s.FirstStartState(page, done, connect, rows, _TITLES[page], lead, foot, forward, can, aside, key)

    def _parts(self) -> tuple[Text, bool, Text, Text, Text, str]:
        """Main button, whether it works, first sentence, sentence beside it, other button, its key."""
        connect = self._connect
        if self._page is Page.WELCOME:
            return _START, True, _WHAT, _FOUR, EMPTY, ""
        if self._page is Page.CHECKS:
            return _CONTINUE, True, _summary(self._found.values()), EMPTY, _RECHECK, "F5"
        if self._page is Page.PRACTICE:
            return _PRACTISE, True, _THREE, EMPTY, _NOT_NOW, ""
        if connect.connected != EMPTY:
            return _CONTINUE, True, _IS, EMPTY, EMPTY, ""
        lead = _LOCKED if connect.locked else _MANAGED if connect.managed else _SENT
        forward = _CONNECTING if connect.busy else _AGAIN if connect.locked else _CONNECT
        can = not connect.busy and (connect.locked or self._may_connect())
        return forward, can, lead, EMPTY, _LATER, ""

    def _may_connect(self) -> bool:
        connect = self._connect
        typed = bool(connect.server.strip()) and complete(connect.code)
        return typed and not connect.busy and not connect.locked and connect.connected == EMPTY

    def _forward(self) -> None:
        connect = self._connect
        if self._page is Page.CONNECT and connect.connected == EMPTY:
            if connect.locked and not connect.busy:
                self._connect = replace(connect, busy=True)
                self._setup.unlock()
            elif self._may_connect():
                self._begin_connect()
            return
        self._left.add(self._page)
        if self._page is Page.PRACTICE:
            self._setup.practise()
            self._setup.leave()
        else:
            self.open(_PAGES[_PAGES.index(self._page) + 1])

    def _aside(self) -> None:
        if self._page is Page.CHECKS:
            self._look_at_all()
        elif self._page is Page.PRACTICE:
            self._setup.leave()
        elif self._page is Page.CONNECT and self._connect.connected == EMPTY:
            self.open(Page.CHECKS)

    def _type(self, text: str) -> None:
        link = read_link(text)
        if link is None:
            self._connect = replace(self._connect, code=text, managed=False, trouble=_bad_link(text))
            return
        server = self._connect.server if self._connect.fixed else link.server
        self._connect = replace(self._connect, server=server, code=link.code, managed=False, trouble=None)

    def _begin_connect(self) -> None:
        connect = self._connect = replace(self._connect, busy=True, trouble=None)
        self._setup.enrol(connect.server.strip(), connect.code, self._answered)

    def _answered(self, outcome: Outcome[str]) -> None:
        if isinstance(outcome, Failed):
            self._connect = replace(self._connect, busy=False, managed=False, trouble=_trouble(outcome.error))
        else:
            self._connected(outcome.value)
        self.refresh()

    def _connected(self, name: str) -> None:
        who = say("Connected for {agent}", agent=name)
        self._connect = replace(self._connect, busy=False, trouble=None, code="", connected=who, locked=False)

    def _look_at_all(self) -> None:
        for check in Check:
            if check is not Check.SOUND or self._found[check].finding is Finding.RUNNING:
                self._look(check)

    def _look(self, check: Check) -> None:
        self._asked[check] += 1
        asked = self._asked[check]
        self._found[check] = Found(Finding.RUNNING)

        def looked(found: Found) -> None:
            if asked == self._asked[check]:
                self._found[check] = found
                self.refresh()

        self._setup.look(check, looked)

    def _help(self, check: Check) -> None:
        """Press the button of a check; only sound has one, because only a person can hear."""
        if check is Check.SOUND:
            heard = self._found[check].finding is Finding.SOUND_PLAYED
            if not heard:
                self._setup.play()
            self._found[check] = Found(Finding.SOUND_HEARD if heard else Finding.SOUND_PLAYED)


def _summary(checks: Iterable[Found]) -> Text:
    """Say of all checks together how they stand."""
    marks = {found.finding.mark for found in checks}
    if Mark.RUNNING in marks:
        return _RUNS
    if Mark.FAILED in marks:
        return _BROKEN
    return _ALL if marks == {Mark.OK} else _SOME


def _bad_link(text: str) -> Trouble | None:
    if not is_link(text):
        return None
    return Trouble(say("This link can't be read."), say("Copy the whole link, or type the code."))


def _trouble(error: AssistError) -> Trouble:
    """Say why the server or the keyring did not do it, and what to do; what was typed stands there still."""
    for kinds, words in _TROUBLES:
        if isinstance(error, kinds):
            return words
    other = say("Try again. If it fails again, tell IT this code: {code}", code=error.code)
    return Trouble(say("This computer could not be connected."), other)


_TROUBLES: tuple[tuple[type[AssistError] | tuple[type[AssistError], ...], Trouble], ...] = (
    (
        errors.UnlockRefused,
        Trouble(
            say("The server didn't accept this code."),
            say("It may be mistyped, used already, or expired. Check it, or ask IT for a new one."),
        ),
    ),
    (
        (errors.Offline, errors.ServerBusy),
        Trouble(
            say("The server can't be reached."),
            say("What you typed is kept. Check the address and the network, then try again."),
        ),
    ),
    (
        errors.BadInput,
        Trouble(
            say("This isn't the address of a server."), say("It begins with https://. Copy it from what IT sent you.")
        ),
    ),
    (
        errors.VaultLocked,
        Trouble(say("The keyring is locked."), say("Unlock it, then try again. Nothing can be kept without its key.")),
    ),
    (
        errors.VaultUnsafe,
        Trouble(say("There's no keyring that protects keys."), say("Tell IT. Nothing is saved without one.")),
    ),
    (
        errors.FieldRejected,
        Trouble(say("This computer is connected already."), say("Quit Agent Assist, and start it again.")),
    ),
    (
        errors.VersionTooOld,
        Trouble(say("The server speaks a newer version."), say("Ask IT to update Agent Assist on this computer.")),
    ),
)
