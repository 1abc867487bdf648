"""Fault rigs of the recorders on a house's own switch: rtpengine, Asterisk by two doors, FreeSWITCH."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.telephony.recorder.asterisk.ami import AsteriskDriver
from agent_assist.telephony.recorder.asterisk.ari import AriRecorder
from agent_assist.telephony.recorder.freeswitch.driver import FreeswitchRecorder
from agent_assist.telephony.recorder.rtpengine.driver import RtpengineDriver
from tests.faults.rig import Fault, JumpingClock, LyingRig, MixedRig, Side, Spy, lies, watched
from tests.telephony.asterisk.fake_asterisk import SPOOL, FakeAsterisk
from tests.telephony.asterisk.fake_mixmonitor import READ, WRITE, FakeMonitor
from tests.telephony.recorder import fake_ari, fake_freeswitch
from tests.telephony.recorder.fake_ari import FakeAri
from tests.telephony.recorder.fake_freeswitch import LEG_A, LEG_B, OTHER, FakeFreeswitch
from tests.telephony.recorder.fake_rtpengine import FakeRtpengine

if TYPE_CHECKING:
    from pathlib import Path

SIDES = {Side.ANY: {READ, WRITE}, Side.CUSTOMER: {READ}, Side.AGENT: {WRITE}}
ANOTHER = "another-call"


class RtpengineRig(LyingRig[FakeRtpengine]):
    """Reads the files that the fake writes; no connection, so that a fault of it is silence."""

    name = "rtpengine"
    call_id = "47a6d4ee1eb05cde"
    _LIES = lies(
        "no_effect: deaf_stop; wrong_path: elsewhere; answer_lost: lost; answer_late: late; other_channel: other; "
        "cut: mute; down: mute; half_open: mute; refused: refuse; unreadable: babble; frozen: no_file; hold: "
        "silent"
    )
    faults = frozenset({*_LIES, Fault.RESTARTED, Fault.UNMUTED, Fault.CLOCK_JUMP})
    down = frozenset({Fault.DOWN, Fault.HALF_OPEN, Fault.UNREADABLE})

    def __init__(self, folder: Path, seed: int) -> None:
        del seed
        self.server = FakeRtpengine(folder)
        for call_id in (self.call_id, ANOTHER):
            self.server.add(call_id)
        self.server.begin(ANOTHER)
        self.clock = JumpingClock()
        self.spy = Spy(RtpengineDriver("127.0.0.1", self.server.port, folder, self.clock), self.audible)
        self.recorder = watched(self.spy, self.clock, 1200)

    def audible(self, side: Side = Side.ANY) -> bool:
        del side
        return self.server.writes(self.call_id)

    def _meddle(self, fault: Fault, variant: int) -> None:
        if fault is Fault.RESTARTED:
            self.server.restart(self.call_id)
            if variant % 2:
                self.server.begin(self.call_id)
        elif fault is Fault.UNMUTED:
            self.server.begin(self.call_id)


class AsteriskRig(LyingRig[FakeAsterisk]):
    """MixMonitor: with a folder its files are heard, without one its list tells."""

    call_id = "ebb7f2bc-e973-4d17-9f3e-dabe8f47a3de"
    _LIES = lies(
        "no_effect: deaf deaf_event stays_mute; event_first: event_first no_event; answer_lost: no_answer_done; "
        "not_done: no_answer; answer_late: late; other_channel: other; cut: cut revoke; revoked: revoked; "
        "half_open: deaf_line; frozen: frozen; refused: error_done no_list"
    )
    faults = frozenset(
        {
            *_LIES,
            Fault.WRONG_PATH,
            Fault.RESTARTED,
            Fault.TWO_RECORDERS,
            Fault.TRANSFER,
            Fault.CLOCK_JUMP,
            Fault.DOWN,
            Fault.UNMUTED,
        }
    )
    down = frozenset({Fault.DOWN, Fault.HALF_OPEN, Fault.REVOKED})

    def __init__(self, folder: Path, seed: int, *, seen: bool) -> None:
        self.name = "asterisk_ami, files" if seen else "asterisk_ami, list"
        self.clock = JumpingClock()
        self.server = FakeAsterisk(folder)
        self.server.version = (16, 22, 22)[seed % 3]
        buffered = seen and seed % 5 == 0
        self.server.buffered = buffered
        self.customer, self.agent = self.server.call(self.call_id)
        self.server.deeds.begin(self.customer, f"{SPOOL}/first.wav", split=seed % 2 == 0)
        self.server.deeds.others = [self.server.deeds.begin(self.server.leg("eve"), f"{SPOOL}/other.wav")]
        self._number = 0
        driver = AsteriskDriver(self.server.access, self.clock, folder if seen else None, "bob")
        self.spy = Spy(driver, self.audible)
        self.recorder = watched(self.spy, self.clock, 4000 if buffered else 1200)

    def _mine(self) -> list[FakeMonitor]:
        return [one for one in self.server.tape.monitors if one not in self.server.deeds.others]

    def audible(self, side: Side = Side.ANY) -> bool:
        with self.server.lock:
            agents = {monitor.ident for monitor in self.agent.monitors}
            swapped = {Side.CUSTOMER: Side.AGENT, Side.AGENT: Side.CUSTOMER, Side.ANY: Side.ANY}[side]
            return any(one.writes(SIDES[swapped if one.ident in agents else side]) for one in self._mine())

    def inject(self, fault: Fault, variant: int) -> None:
        with self.server.lock:
            super().inject(fault, variant)

    def _meddle(self, fault: Fault, variant: int) -> None:
        if fault is Fault.DOWN:
            self.server.lies.add("shut")
            self.server.drop()
            return
        self._number += 1
        deeds, path = self.server.deeds, f"{SPOOL}/more-{self._number}.wav"
        if fault is Fault.RESTARTED:
            for monitor in list(self.customer.monitors):
                deeds.end(self.customer, monitor)
            deeds.begin(self.customer, path)
        elif fault is Fault.TWO_RECORDERS:
            deeds.begin(self.agent if variant % 2 else self.customer, path)
        elif fault is Fault.TRANSFER:
            self._transfer(variant)
        elif fault is Fault.WRONG_PATH:
            # What the list names is another file than the one that is written, and a silent one.
            (self.server.folder / f"silent-{self._number}.wav").write_bytes(fake_freeswitch.HEAD + bytes(9000))
            for monitor in self.customer.monitors[:1]:
                monitor.path = f"{SPOOL}/silent-{self._number}.wav"
        elif fault is Fault.UNMUTED:
            for monitor in self.customer.monitors:
                monitor.muted.clear()
            self.server.tell("MixMonitorMute", self.customer, ("Direction", "both"), ("State", "0"))

    def _transfer(self, variant: int) -> None:
        """The customer's channel is replaced with its recorders, or another agent's leg comes, which is recorded."""
        if variant % 2:
            deeds = self.server.deeds
            deeds.move(self.customer)
            self.customer = next(
                leg
                for leg in self.server.legs.values()
                if leg.linkedid == self.customer.linkedid and leg.uniqueid != self.agent.uniqueid
            )
            return
        self.server.set(self.customer, "BRIDGEPVTCALLID", "")
        self.server.hang_up(self.agent)
        self.agent = self.server.leg("carol", self.customer.linkedid, number="300")
        self.server.bridge(self.customer, self.agent, f"of-carols-phone-{self._number}")
        self.server.deeds.begin(self.agent, f"{SPOOL}/carol-{self._number}.wav")

    def heal(self) -> None:
        with self.server.lock:
            super().heal()
            for monitor in self._mine():
                monitor.frozen = False


class AriRig(MixedRig[FakeAri]):
    """Live recordings, read back. That the read-back itself lies is no fault here: nothing else could tell at once."""

    name = "asterisk_ari"
    call_id = fake_ari.CALL
    _LIES = lies(
        "no_effect: deaf_pause deaf_stop; answer_lost: cut; answer_late: late; other_channel: other_channel; "
        "revoked: forbid; half_open: silent; unreadable: garbage wrong_word; refused: not_in_stasis"
    )
    faults = frozenset({*_LIES, Fault.RESTARTED, Fault.TRANSFER, Fault.CLOCK_JUMP, Fault.UNMUTED})
    down = frozenset({Fault.HALF_OPEN, Fault.REVOKED})

    def __init__(self, folder: Path, seed: int) -> None:
        del folder, seed
        self.clock = JumpingClock()
        self.server = FakeAri()
        self.spy = Spy(AriRecorder(self.server.address, lambda: "assist:pass", self.clock), self.audible)
        self.recorder = watched(self.spy, self.clock, 1200)
        self._channel = 100

    def _meddle(self, fault: Fault, variant: int) -> None:
        del variant
        if fault is Fault.RESTARTED:
            self.server.live.clear()
        elif fault is Fault.UNMUTED:
            for one in list(self.server.live.values()):
                one["state"] = "recording"
        elif fault is Fault.TRANSFER:
            # The call goes on on another channel; the recording ends with the old one.
            self._channel += 1
            self.server.channels[0] = fake_ari.channel(f"1795498901.{self._channel}", self.call_id)
            self.server.stored += list(self.server.live)
            self.server.live.clear()

    def close(self) -> None:
        self.server.free.set()
        super().close()


class FreeswitchRig(MixedRig[FakeFreeswitch]):
    """With a folder its sound is heard, without one its media bugs tell."""

    call_id = LEG_B
    _FOLDER = "/var/lib/freeswitch/recordings"
    _LIES = lies(
        "no_effect: deaf_mask deaf_stop; wrong_path: elsewhere; event_first: events; answer_lost: lost; "
        "answer_late: late; other_channel: other; cut: cut; revoked: forbid; down: forbid; half_open: silent; "
        "unreadable: garbage endless; frozen: no_file"
    )
    faults = frozenset({*_LIES, Fault.RESTARTED, Fault.TWO_RECORDERS, Fault.TRANSFER, Fault.CLOCK_JUMP, Fault.UNMUTED})
    down = frozenset({Fault.HALF_OPEN, Fault.REVOKED, Fault.DOWN, Fault.UNREADABLE})

    def __init__(self, folder: Path, seed: int, *, seen: bool) -> None:
        del seed
        self.name = "freeswitch, files" if seen else "freeswitch, list"
        self.clock = JumpingClock()
        self.server = FakeFreeswitch(folder)
        self.server.begin(OTHER, f"{self._FOLDER}/other.wav")
        driver = FreeswitchRecorder(
            "127.0.0.1",
            self.server.port,
            self._FOLDER,
            folder if seen else None,
            lambda: fake_freeswitch.PASSWORD,
            self.clock,
        )
        self.spy = Spy(driver, self.audible)
        self.recorder = watched(self.spy, self.clock, 1500)
        self._number = 0

    def _lie(self, fault: Fault, variant: int) -> None:
        super()._lie(fault, variant)
        if fault in {Fault.REVOKED, Fault.DOWN}:
            self.server.cut()

    def _meddle(self, fault: Fault, variant: int) -> None:
        self._number += 1
        path = f"{self._FOLDER}/more-{self._number}.wav"
        if fault in {Fault.RESTARTED, Fault.TWO_RECORDERS}:
            self.server.begin(LEG_B if variant % 2 or LEG_A not in self.server.calls else LEG_A, path)
        elif fault is Fault.UNMUTED:
            self.server.unmask()
        elif fault is Fault.TRANSFER:
            self.server.transfer(f"22222222-2222-3333-4444-{self._number:012x}")
