"""A whole desktop, offscreen, driven from outside over real sockets, for benchmarks."""

from __future__ import annotations

import json
import os
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from agent_assist.demo.blocks import Blocks
from agent_assist.demo.hand import Hand
from agent_assist.demo.script import Pause, Player, Wait
from agent_assist.demo.timing import Timing
from agent_assist.demo.vault import ThrowAwayVault
from agent_assist.desktop.app import Desktop, Surface
from agent_assist.desktop.ports.contact_store import DeviceIdentity
from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.runtime.settings import RecorderSettings, Settings, SoftphoneSettings, WindowSettings
from agent_assist.desktop.store.cache import unlock

Steps = Generator[Wait | Pause, None, None]


class PhoneServer:
    """Speaks ctrl_tcp as baresip does: one client, netstrings, events on demand."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._client: socket.socket | None = None
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def connected(self) -> bool:
        return self._client is not None

    def event(self, kind: str, call_id: str) -> None:
        message = {
            "event": True,
            "type": kind,
            "class": "call",
            "accountaor": "sip:support@127.0.0.1",
            "id": call_id,
            "direction": "incoming",
            "peeruri": "sip:+14155550182@127.0.0.1",
            "peerdisplayname": "Ms Okafor",
            "remoteaudiodir": "sendrecv",
            "param": "",
        }
        data = json.dumps(message).encode()
        assert self._client is not None
        self._client.sendall(b"%d:%s," % (len(data), data))

    def close(self) -> None:
        self._listener.close()
        if self._client is not None:
            self._client.close()

    def _serve(self) -> None:
        try:
            client, _ = self._listener.accept()
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._client = client
            while data := client.recv(65536):
                if b"listcalls" in data:
                    token = json.loads(data.split(b":", 1)[1].rstrip(b","))["token"]
                    reply = json.dumps({"response": True, "ok": True, "data": "", "token": token}).encode()
                    client.sendall(b"%d:%s," % (len(reply), reply))
        except OSError:
            return


class Rig:
    """The desktop with its phone server; `play` runs steps on the GUI thread until they end."""

    def __init__(
        self,
        home: Path | None = None,
        vault: ThrowAwayVault | None = None,
        recorder: RecorderSettings | None = None,
        handoff: str = "",
    ) -> None:
        self.home = home or Path(self.folder())
        self.vault = vault or ThrowAwayVault()
        self.paths = Paths(self.home / "data", self.home / "config", self.home / "log")
        cache = unlock(self.paths.cache_file, self.vault)
        if cache.ledger.identity() is None:
            # nobody listens there: the desktop works offline, as it often does
            cache.ledger.enrol(DeviceIdentity("bench", "bench", "maya", "Maya Lindqvist", "http://127.0.0.1:9"))
        cache.close()
        self.app = QApplication.instance() or QApplication(sys.argv[:1])
        self.phone = PhoneServer()
        self.timing = Timing(Blocks())
        self.hand = Hand(self.timing, self.home)
        settings = Settings(
            softphone=SoftphoneSettings(kind="baresip", port=self.phone.port),
            recorder=recorder or RecorderSettings(),
            window=WindowSettings(theme="light"),
        )
        self.desktop = Desktop(
            self.app,  # type: ignore[arg-type]
            Surface(settings, self.paths, lambda: self.vault, handoff, observer=self.timing),
        )

    @staticmethod
    def folder() -> str:
        """A folder for what a benchmark writes; the system removes it one day."""
        return tempfile.mkdtemp(prefix="agent-assist-bench-")

    def play(self, steps: Callable[[Rig], Steps], limit_s: float = 600) -> None:
        def whole() -> Steps:
            yield Wait(lambda: self.desktop.ready and self.phone.connected, "the desktop is ready", 30)
            self.timing.watch(self.desktop.panel)
            assert self.desktop.ledger is not None
            self.timing.watch_ledger(self.desktop.ledger)
            yield Pause(0.5)
            yield from steps(self)

        player = Player(whole(), SystemClock(), lambda: self.app.exit(0))
        QTimer.singleShot(0, self.desktop.start)
        QTimer.singleShot(0, player.start)
        QTimer.singleShot(int(limit_s * 1000), self.app, lambda: self.app.exit(0))
        self.app.exec()
        self.timing.stop()
        self.desktop.close()
        self.phone.close()
        if player.error:
            raise SystemExit(player.error)

    @property
    def state(self) -> object:
        return self.desktop.panel.state

    def card(self, name: str) -> Callable[[], bool]:
        return lambda: type(getattr(self.state, "card", None)).__name__ == name

    def send(self, kind: str, call_id: str) -> None:
        """Send an event's bytes; the time until the panel is painted is noted under call_event_to_paint."""
        self.timing.sent(time.perf_counter())
        self.phone.event(kind, call_id)
