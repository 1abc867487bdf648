"""The demo's stage: the running desktop with its telephone, server and the agent's hand, as scripts use them."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from agent_assist.demo.hand import Hand
from agent_assist.demo.house import ServerProcess
from agent_assist.demo.script import Pause, Script, Wait
from agent_assist.demo.telephone import Telephone
from agent_assist.desktop.app import Desktop
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.sync.status import SyncState
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import ContactState
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.steps import Step

READ_S = 1.6
"""How long the hand reads a sentence; shorter than speech, and the ledger says so."""
TALK_S = 3.0
"""How long customer and agent talk where the audio is looked at afterwards."""
SETTLE_S = 0.3
"""After this a card has faded in, and the panel shows what it will go on showing."""
Field = TypeVar("Field", QLineEdit, QTextEdit)
KEY_OF = {ConsentState.GIVEN: "1", ConsentState.REFUSED: "2", ConsentState.UNKNOWN: "3"}


def shown(window: QWidget, kind: type[Field]) -> list[Field]:
    """Return the text fields of a kind that a window shows by now; cards are drawn one a turn of the loop."""
    return [one for one in window.findChildren(kind) if one.isVisible()]


@dataclass(slots=True)
class Played:
    """One call as it was played: its contact and what the scripts saw."""

    name: str
    contact: str
    call_id: str
    file: CaseFile


@dataclass(slots=True)
class Stage:
    """What scripts work with: the program, the telephone, a hand on the keys, and what was played. GUI thread."""

    desktop: Desktop
    telephone: Telephone
    hand: Hand
    server: ServerProcess
    played: list[Played] = field(default_factory=list)

    @property
    def desk(self) -> Desk:
        """The agent's desk. RuntimeError while no session is open."""
        session = self.desktop.session
        if session is None or session.desk is None:
            raise RuntimeError("the desktop is not open")
        return session.desk

    @property
    def records(self) -> bool:
        """Whether there is a recorder."""
        return self.telephone.source == "baresip"

    def file(self) -> CaseFile:
        """What is known of the contact on the panel. RuntimeError without one."""
        found = self.desk.shown()
        if found is None:
            raise RuntimeError("no contact is shown")
        return found

    def picture(self, name: str) -> None:
        """Take a picture of the panel."""
        self.hand.picture(self.desktop.panel, name)

    def frame(self, words: str, *, of_recorder: bool = False) -> Script:
        """Add the panel to the moving picture; what is said of a recorder only where there is one."""
        if self.records or not of_recorder:
            yield Pause(SETTLE_S)
            self.hand.frame(self.desktop.panel, words)

    def key(self, name: str, *, fact: bool = False, ctrl: bool = False) -> None:
        """Press a key of the panel's table by its name; `fact` times it from the press to the durable fact."""
        self.hand.key(self.desktop.panel, name, fact=fact, ctrl=ctrl)

    def field(self, kind: type[Field]) -> Field:
        """Return the visible text field of the open card."""
        found = shown(self.desktop.panel, kind)
        if not found:
            raise RuntimeError("no text field is shown")
        return found[0]

    def step_is(self, *steps: Step) -> Callable[[], bool]:
        """Return a condition: the next step is one of these."""
        return lambda: self.desk.step() in steps

    def recorder_is(self, state: RecorderState) -> Callable[[], bool]:
        """Return a condition: the ledger says that the recorder is in this state."""
        return lambda: not self.records or self.file().recorder_state is state

    def sync_is(self, state: SyncState) -> Callable[[], bool]:
        """Return a condition: the sync stands like this, and when synced nothing waits."""

        def holds() -> bool:
            session = self.desktop.session
            status = session.engine.status if session and session.engine else None
            return (
                status is not None and status.state is state and (state is not SyncState.SYNCED or not status.unsynced)
            )

        return holds

    def audited(self) -> bool:
        """Whether no ended call waits for the audit of its recording."""
        return self.desk.audit is None or not self.desk.audit.waiting

    def elsewhere(self, work: Callable[[], None], what: str, limit_s: float = 40.0) -> Script:
        """Do slow work of the demo's own on another thread and wait for it.

        Raises:
            RuntimeError: the work failed.
        """
        failed: list[Exception] = []

        def run() -> None:
            try:
                work()
            except (RuntimeError, OSError, ValueError, LookupError, subprocess.SubprocessError) as exc:
                failed.append(exc)

        thread = threading.Thread(target=run, name="demo-work", daemon=True)
        thread.start()
        yield Wait(lambda: not thread.is_alive(), what, limit_s)
        if failed:
            raise RuntimeError(f"failed: {what}: {failed[0]}")

    def connect(self, picture: str = "") -> Script:
        """The customer calls and the agent answers."""
        yield from self.ring()
        if picture:
            self.picture(picture)
        yield from self.pick_up()

    def ring(self) -> Script:
        """The customer calls; goes on when the panel shows that it rings."""
        self.telephone.dial()
        yield Wait(self.step_is(Step.RING), "the call rings on the panel")
        yield Pause(0.4)

    def pick_up(self) -> Script:
        """The agent answers; goes on when the panel shows that they are connected."""
        self.telephone.answer()
        yield Wait(lambda: self.file().state is ContactState.CONNECTED, "the call is connected on the panel")

    def read(self, picture: str = "") -> Script:
        """The agent reads the shown sentence and marks it."""
        before = len(self.file().readings)
        yield Pause(READ_S)
        if picture:
            self.picture(picture)
        self.key(" ", fact=True)
        yield Wait(lambda: len(self.file().readings) > before, "the reading is written down")

    def answer(self, *states: ConsentState, pictures: str = "") -> Script:
        """The agent keys one answer after another on the active row."""
        yield Wait(self.step_is(Step.ASK), "the panel asks for answers")
        for number, state in enumerate(states):
            before = len(self.file().answer_log)
            yield Pause(0.5)
            if pictures and number == 1:
                self.picture(pictures)
            self.key(KEY_OF[state], fact=True)
            yield Wait(lambda before=before: len(self.file().answer_log) > before, "the answer is written down")  # type: ignore[misc]

    def hang_up(self, name: str, picture: str = "", frame: str = "") -> Script:
        """The agent hangs up, looks at the wrap-up and finishes it."""
        file = self.file()
        self.telephone.hang_up()
        yield Wait(lambda: self.file().verdict is not None, "the verdict is written down")
        yield Pause(0.3)
        self.played.append(Played(name, file.contact_id, file.call_id, self.file()))
        if picture:
            self.picture(picture)
        if frame:
            yield from self.frame(frame)
        self.key("enter", fact=True)
        yield Wait(lambda: self.desk.shown() is None, "the panel is idle again")
