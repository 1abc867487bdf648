"""Puts the demo together: server, enrolment, desktop, calls, review, checks, summary. GUI thread."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from agent_assist.demo.blocks import Blocks
from agent_assist.demo.calls import CALLS, review
from agent_assist.demo.checks import Findings, check
from agent_assist.demo.hand import Hand
from agent_assist.demo.house import ServerProcess, command, enrol, enrol_here, export_here
from agent_assist.demo.machine import Machine
from agent_assist.demo.proof import Proof, erasure
from agent_assist.demo.receipt import Visited, receipt
from agent_assist.demo.script import Pause, Player, Script, Wait
from agent_assist.demo.stage import Stage
from agent_assist.demo.telephone import CaptureTelephone, SipTelephone, Telephone
from agent_assist.demo.timing import Timing
from agent_assist.desktop.app import Desktop, Surface
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.desktop.runtime.log import start_log
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.runtime.settings import HouseSettings, LineSettings, Settings, WindowSettings
from agent_assist.desktop.sync.status import SyncState
from agent_assist.telephony.ports.softphone import PhoneNews
from agent_assist.telephony.softphone.baresip.phone import BaresipPhone
from agent_assist.telephony.softphone.handoff.local_socket import FILE_NAME, PATH_VARIABLE

LIMIT_S = 900.0
"""The whole demo is bounded by this, seconds; it takes about 180 on an idle machine."""
MOVING_PICTURE = "call.png"
"""An animated PNG of one call."""
_PLAYED = {True: "played on a real telephone system by its demo", False: "replayed by its demo from captured traffic"}


def _tell(step: str) -> None:
    """Say what the demo does next; the line stands until that is done."""
    print(f"{step} …", flush=True)


@dataclass(slots=True)
class Demo:
    """One run.

    Args:
        out: where results go.
        home: a throw-away folder that holds the whole installation.
        open_vault: opens the keyring.
        skipped: what could not run here, and why; grows.
        keyring: whether it is the system's, so that the product's commands can be used from outside.
        replay_only: replay captured traffic even where real calls can be had.
        judge_times: whether a time over its limit is a problem. They are taken in any case; over the limit they are a
            warning, with what else used the machine.
    """

    out: Path
    home: Path
    open_vault: Callable[[], Vault]
    skipped: list[str]
    keyring: bool
    replay_only: bool = False
    judge_times: bool = False

    def run(self) -> int:
        """Run everything; returns 0, or 1 when something is not as it must be."""
        self.out.mkdir(parents=True, exist_ok=True)
        os.environ["AGENT_ASSIST_HOME"] = str(self.home)
        os.environ[PATH_VARIABLE] = str(self.home / FILE_NAME)
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        app = QApplication(["agent-assist"])
        paths = Paths(self.home / "data", self.home / "config", self.home / "log")
        log = start_log(paths.log, "desktop")
        server = ServerProcess(self.home / "server", paths.log / "server.log")
        try:
            _tell("1 of 4: starting the server. It takes seconds, and up to a minute the first time")
            server.start()
            _tell("2 of 4: making its people, and enrolling the desktop. It takes seconds")
            code = server.people()
            if self.keyring:
                enrol(server.address, code, self.home)
            else:
                enrol_here(server.address, code, paths.cache_file, self.open_vault())
            return self._with_telephone(app, paths, server)
        finally:
            server.stop()
            log.close()

    def _with_telephone(self, app: QApplication, paths: Paths, server: ServerProcess) -> int:
        desktops: list[Desktop] = []
        _tell(
            "3 of 4: replaying captured calls, so no telephones"
            if self.replay_only
            else "3 of 4: starting proxy, media relay and two phones. It takes up to half a minute"
        )
        telephone = self._telephone(desktops)
        try:
            return self._play(app, paths, server, telephone, desktops)
        finally:
            telephone.close()

    def _play(
        self, app: QApplication, paths: Paths, server: ServerProcess, telephone: Telephone, desktops: list[Desktop]
    ) -> int:
        timing = Timing(Blocks() if self.judge_times else None)
        machine = Machine()
        hand = Hand(timing, self.out)
        socket = str(self.home / FILE_NAME)
        surface = Surface(self._settings(telephone), paths, self.open_vault, socket, observer=timing)
        desktop = Desktop(app, surface)
        desktops.append(desktop)
        stage = Stage(desktop, telephone, hand, server)
        proof, visited = Proof(), Visited()
        player = Player(self._script(stage, timing, visited, proof), desktop.clock, lambda: app.exit(0))
        QTimer.singleShot(0, desktop.start)
        QTimer.singleShot(0, player.start)
        QTimer.singleShot(int(LIMIT_S * 1000), app, lambda: app.exit(0))
        app.exec()
        timing.stop()  # what follows is the demo's own work
        hand.keep_moving_picture(MOVING_PICTURE, _PLAYED[stage.records])
        status = desktop.session.engine.status if desktop.session and desktop.session.engine else None
        unsynced = status.unsynced if status else -1
        recordings = {played.call_id: telephone.recordings(played.call_id) for played in stage.played}
        side_of = telephone.side_of if isinstance(telephone, SipTelephone) else (lambda _port: "")
        if visited.why_no_browser:
            self.skipped.append(f"a real browser: {visited.why_no_browser}; the receipt's page was used over HTTP")
        ledger = self._export(desktop)
        findings = Findings(
            out=self.out,
            home=self.home,
            source=telephone.source,
            played=stage.played,
            recordings=recordings,
            side_of=side_of,
            ledger=ledger,
            unsynced=unsynced,
            pictures=hand.pictures,
            seen_text=hand.seen_text,
            timings=timing.summary(),
            skipped=self.skipped,
            error=player.error,
            judge_times=self.judge_times,
            machine=machine.said(),
            blocks=timing.blocks.told() if timing.blocks else (),
            vault=self.open_vault,
            proof=proof,
            visited=visited,
        )
        return check(findings)

    def _script(self, stage: Stage, timing: Timing, visited: Visited, proof: Proof) -> Script:
        _tell(f"4 of 4: opening the desktop; then {len(CALLS) + 1} calls, which take two to three minutes")
        yield Wait(lambda: stage.desktop.ready, "the desktop opens its cache", 30)
        timing.watch(stage.desktop.panel)
        if stage.desktop.ledger is not None:
            timing.watch_ledger(stage.desktop.ledger)
        yield Wait(stage.sync_is(SyncState.SYNCED), "the first sync", 30)
        yield Pause(0.5)
        for number, call in enumerate(CALLS, 1):
            _tell(f"call {number} of {len(CALLS) + 1}: {(call.__doc__ or '').strip().rstrip('.')}")
            yield from call(stage)
            yield Pause(0.3)
        yield Wait(stage.audited, "the recordings are audited", 60)
        _tell("a supervisor reviews a call")
        yield from review(stage)
        yield Wait(stage.sync_is(SyncState.SYNCED), "everything is sent", 60)
        _tell(f"call {len(CALLS) + 1} of {len(CALLS) + 1}: the receipt is used, and its customer calls again")
        yield from receipt(stage, self.out, timing, visited)
        yield Wait(stage.audited, "the second call's recording is audited", 60)
        yield Wait(stage.sync_is(SyncState.SYNCED), "everything is sent after the second call", 60)
        _tell("a contact is erased; then everything is checked, which takes up to a minute")
        yield from erasure(stage, self.out, proof)
        yield Wait(stage.sync_is(SyncState.SYNCED), "everything is sent after the erasure", 60)

    def _telephone(self, desktops: list[Desktop]) -> Telephone:
        def agent_phone() -> BaresipPhone | None:
            session = desktops[0].session if desktops else None
            found = [p for p in session.phones if isinstance(p, BaresipPhone)] if session else []
            return found[0] if found else None

        def hear(news: PhoneNews) -> None:
            session = desktops[0].session if desktops else None
            if session is not None:
                session.hearing.hear(news)

        if not self.replay_only:
            try:
                return SipTelephone(agent_phone)
            except RuntimeError as exc:
                self.skipped.append(f"real SIP calls: {exc}; captured traffic is replayed")
        else:
            self.skipped.append("real SIP calls: replay was asked for")
        self.skipped.append("recorder and audio: captured traffic has no recorder")
        return CaptureTelephone(SystemClock(), hear)

    def _settings(self, telephone: Telephone) -> Settings:
        return Settings(
            softphone=telephone.softphone(),
            recorder=telephone.recorder(),
            house=HouseSettings(
                company="Northwind",
                agent_place="US-TX",
                recorder_place="US-TX",
                lines=[LineSettings(line="support", queue="Billing")],
            ),
            window=WindowSettings(theme="light"),
        )

    def _export(self, desktop: Desktop) -> Path:
        """Close the desktop, then export its ledger with the product's own command."""
        desktop.close()
        ledger = self.out / "ledger.jsonl"
        if self.keyring:
            subprocess.run([*command(), "ledger", "export", "--out", str(ledger)], check=False, timeout=120)
        else:
            export_here(self.home / "data" / "cache.db", self.open_vault(), ledger)
        return ledger
