"""The recorder's figures: a key to the command on the wire, and to its confirmation on the screen.

The desktop is whole and its window is drawn; the recorder is a process of its own on a real socket, which notes when a
command arrives. One that only its file can prove needs half a second of silence; one that can be read back does not.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QTimer

from agent_assist.demo.script import Pause, Wait
from agent_assist.demo.vault import ThrowAwayVault
from agent_assist.desktop.runtime.settings import RecorderSettings
from agent_assist.domain.house_secret import vault_name
from agent_assist.domain.recorder import RecorderState
from bench.figures import Figure, percentiles
from bench.recorder_process import RecorderProcess
from bench.rig import Rig, Steps

CALL = "bench-call"
PAUSES = 25
WIRE_MS, FILE_MS, READ_BACK_MS = 20, 600, 150


class Light(QObject):
    """Notes when a wished state of the recorder's light was painted."""

    def __init__(self, rig: Rig) -> None:
        super().__init__()
        self._rig = rig
        self._wished: RecorderState | None = None
        self._since = 0.0
        self.took: list[float] = []
        rig.desktop.panel.installEventFilter(self)

    def wish(self, state: RecorderState) -> None:
        """A key is about to be pressed that should lead to this state."""
        self._wished, self._since = state, time.perf_counter()

    @property
    def seen(self) -> bool:
        return self._wished is None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The paint is over with the next turn of the event loop."""
        if event.type() == QEvent.Type.UpdateRequest and self._wished is shown(self._rig):
            QTimer.singleShot(0, self, self._painted)
        return False

    def _painted(self) -> None:
        if self._wished is not None:
            self.took.append((time.perf_counter() - self._since) * 1000)
            self._wished = None


def shown(rig: Rig) -> RecorderState | None:
    band = getattr(rig.state, "recorder", None)
    return None if band is None else band.state


def figures() -> Iterator[Figure]:
    spool = Rig.folder()
    server = RecorderProcess("rtpengine", spool, CALL)
    recorder = RecorderSettings(kind="rtpengine", port=server.port, folder=spool)
    wire, lit = pauses(Rig(recorder=recorder), lambda: server.arrived)
    server.close()
    yield from percentiles("key -> command at the recorder", wire, WIRE_MS)
    yield from percentiles("key -> confirmed on the screen, only its file tells", lit, FILE_MS)
    server = RecorderProcess("asterisk_ari", spool, CALL)
    vault = ThrowAwayVault()
    vault.write(vault_name("asterisk-ari"), "assist:pass")
    ari = RecorderSettings(kind="asterisk_ari", address=f"http://127.0.0.1:{server.port}")
    wire, lit = pauses(Rig(vault=vault, recorder=ari), lambda: server.arrived)
    server.close()
    yield from percentiles("key -> command at a recorder that can be read back", wire, WIRE_MS)
    yield from percentiles("key -> confirmed on the screen, it can be read back", lit, READ_BACK_MS)


def pauses(rig: Rig, arrived: Callable[[], list[float]]) -> tuple[list[float], list[float]]:
    """Pause and resume a recording call again and again with the key; times in milliseconds."""
    wire: list[float] = []
    lights: list[Light] = []

    def steps(rig: Rig) -> Steps:
        light = Light(rig)
        lights.append(light)
        panel = rig.desktop.panel
        yield from recording(rig)
        for _ in range(PAUSES):
            for state in (RecorderState.PAUSED, RecorderState.RECORDING):
                yield Pause(0.3)
                before, began = len(arrived()), time.perf_counter()
                light.wish(state)
                rig.hand.key(panel, "p")
                yield Wait(lambda: light.seen, f"the light says {state}", 10)
                wire.append((arrived()[before] - began) * 1000)

    rig.play(steps, 300)
    return wire, lights[0].took


def recording(rig: Rig) -> Steps:
    """Let a call ring, answer it, read, and give every consent; returns when the light says recording."""
    panel = rig.desktop.panel
    rig.phone.event("CALL_INCOMING", CALL)
    yield Wait(rig.card("IncomingCard"), "ringing")
    rig.phone.event("CALL_ESTABLISHED", CALL)
    yield Wait(rig.card("ScriptCard"), "the script is shown")
    rig.hand.key(panel, " ")
    yield Wait(rig.card("AnswersCard"), "answers are asked for")
    for _ in range(3):
        yield Pause(0.1)
        rig.hand.key(panel, "1")
    yield Wait(lambda: shown(rig) is RecorderState.RECORDING, "recording", 20)
    yield Pause(0.5)
