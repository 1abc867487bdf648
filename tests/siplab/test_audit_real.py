"""The audit on real calls: real phones speak through a real recorder, and somebody un-pauses it in a declared pause."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from agent_assist.domain.audit import AuditMoment, Result, SpanKind, SpanVerdict
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.contact import CallState
from agent_assist.domain.recorder import RecorderCommand
from agent_assist.telephony.audit import Source, audit
from agent_assist.telephony.audit.judge import LEAK_MS, hear, noise_floor
from agent_assist.telephony.audit.levels import FRAME_MS
from agent_assist.telephony.audit.pcap import read_packets
from agent_assist.telephony.audit.rtp import G722, PCMA, PCMU
from agent_assist.telephony.audit.wav import read_wav
from agent_assist.telephony.ports.recordings import FinishedCall
from agent_assist.telephony.recorder.loop import WatchedRecorder
from agent_assist.telephony.recorder.rtpengine.driver import RtpengineDriver
from agent_assist.telephony.recorder.rtpengine.finished import SpoolRecordings
from agent_assist.telephony.recorder.rtpengine.ng import NgClient
from agent_assist.telephony.recorder.rtpengine.spool import CallFiles
from lab.programs import APT_COMMAND, missing_programs, module_folder
from lab.sip_system import SipSystem
from tests.call import case, connected, decided, ended, opened, recorder
from tests.contracts.recorder import Reports
from tests.contracts.softphone import SystemClock
from tests.recorder_names import PAUSE, PAUSED, RECORDING, START
from tests.siplab.agent_phone import AgentPhone
from tests.telephony.audit.reading import heard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from agent_assist.domain.audit import DeclaredSpan
    from agent_assist.domain.facts import Fact
    from agent_assist.telephony.audit.levels import Levels

pytestmark = pytest.mark.sip
LEAKS_MS = (0, 200, 1_000, 500, 5_000)
"""How long the recorder is un-paused in each declared pause."""
STALL_S, START_S = 0.065, 0.02
"""How long a phone stands still before the recorder is told to start, and after it. Together under 0.1 s: the audit
smooths what comes up to that late."""
TRIES = 3
"""How many calls may be made until the recorder of a busy machine confirms every command of one of them."""
LOUD_RMS = 300.0
"""A frame as loud as this is speech, by any measure: the phones' lines have no noise."""


@dataclass(frozen=True, slots=True)
class Played:
    """A call as it was: what the ledger says, and what was planted (from, to, milliseconds since 1970)."""

    file: CaseFile
    call: FinishedCall
    leaks: Sequence[tuple[int, int]]


def now_ms() -> int:
    return time.time_ns() // 1_000_000


@pytest.fixture(scope="module", params=["pcmu", "pcma", "g722"])
def phones(request: pytest.FixtureRequest) -> Iterator[tuple[SipSystem, str]]:
    missing = missing_programs()
    folder = module_folder()
    if missing or folder is None:
        pytest.skip(f"needs {', '.join(missing)}: {APT_COMMAND}")
    if request.param == "g722" and not (folder / "g722.so").is_file():
        pytest.skip("this baresip has no g722.so")
    with SipSystem(codec=request.param) as system:
        if not system.speech:
            pytest.skip(f"needs espeak-ng: {APT_COMMAND}")
        yield system, request.param


def nothing() -> None:
    """Let everything run."""


class Unconfirmed(Exception):
    """What the recorder answered where a call needs it to obey: a machine that stalls for half a second is enough."""


def play(system: SipSystem, leaks_ms: Sequence[int], at_start: Callable[[], object] = nothing) -> Played:
    """Make a call with a pause for each leak. What another program does to the recorder is in no ledger.

    A call in which a command was not confirmed proves nothing about the audit, and is made again.

    Args:
        system: where it is made.
        leaks_ms: how long each leak is.
        at_start: called just before the recorder is told to go on.

    Raises:
        Unconfirmed: in none of so many calls did the recorder confirm every command.
    """
    for _ in range(TRIES - 1):
        with suppress(Unconfirmed), _standing(system) as standing:
            return _play(system, *standing, leaks_ms, at_start)
    with _standing(system) as standing:
        return _play(system, *standing, leaks_ms, at_start)


@contextmanager
def _standing(system: SipSystem) -> Iterator[tuple[AgentPhone, WatchedRecorder, Reports]]:
    """The agent's phone and the recorder, both ended whatever happens; and what the recorder says."""
    agent, reports = AgentPhone(system), Reports()
    watched = WatchedRecorder(
        RtpengineDriver("127.0.0.1", system.ports.ng, system.spool, SystemClock(), system.ports.cli), SystemClock()
    )
    watched.start(reports.deliver)
    try:
        yield agent, watched, reports
    finally:
        watched.stop()
        agent.close()


def _play(
    system: SipSystem,
    agent: AgentPhone,
    watched: WatchedRecorder,
    reports: Reports,
    leaks_ms: Sequence[int],
    at_start: Callable[[], object],
) -> Played:
    facts = [opened(now_ms()), decided(now_ms(), "notice", "announce")]
    call_id = agent.talk()
    facts.append(connected(now_ms()))

    def ask(command: RecorderCommand) -> Fact:
        before = len(reports.all)
        watched.command(call_id, command)
        answer = reports.wait(lambda r: r.command is command, before)
        if answer.state is not (RECORDING if command is START else PAUSED):
            raise Unconfirmed(answer)
        after = answer.confirmation.after_ms
        return recorder(answer.confirmation.at_ms, answer.state.value, after_ms=after, command=command.value)

    planted = []
    for leak_ms in leaks_ms:
        at_start()
        facts.append(ask(START))
        reports.pause(1.0)
        facts.append(ask(PAUSE))
        reports.pause(0.4)
        planted.append(_leak(system, call_id, leak_ms, reports))
        reports.pause(0.6)
    at_start()
    facts.append(ask(START))
    reports.pause(1.0)
    system.customer_hangup()
    agent.wait(CallState.ENDED, call_id)
    over = now_ms()
    watched.release(call_id)
    return Played(case(*facts, ended(over)), FinishedCall(call_id, facts[0].at_ms, over), planted)


def _leak(system: SipSystem, call_id: str, leak_ms: int, reports: Reports) -> tuple[int, int]:
    """Un-pause the recorder behind the ledger's back."""
    if not leak_ms:
        return (0, 0)
    ng = NgClient("127.0.0.1", system.ports.ng)
    begin = now_ms()
    assert ng.ask("start recording", call_id)["result"] == "ok"
    reports.pause(leak_ms / 1000)
    assert ng.ask("stop recording", call_id)["result"] == "ok"
    end = now_ms()
    reports.pause(0.3)
    CallFiles(system.spool / "pcaps", call_id).set_aside()
    return (begin, end)


def loud_level(levels: Levels) -> float:
    """The level that a twentieth of the frames with sound exceeds."""
    sounds = sorted(level for level in levels.frames if level > LOUD_RMS)
    return sounds[len(sounds) * 19 // 20]


def written_ms(levels: Levels, span: DeclaredSpan) -> int:
    """How much of a pause lies between the first and the last frame that was written of a side."""
    written = [number for number, level in enumerate(levels.between(span.from_ms, span.to_ms)) if level >= 0]
    return (written[-1] - written[0] + 1) * FRAME_MS if written else 0


def judged(system: SipSystem, played: Played) -> AuditMoment:
    files = SpoolRecordings(system.spool).fetch(played.call)
    return audit(played.file, (), [Source(one.open, one.closed_at_ms) for one in files], now_ms())


def test_planted_leaks_are_found_and_honest_pauses_hold(phones: tuple[SipSystem, str]) -> None:
    system, codec = phones
    played = play(system, LEAKS_MS)
    found = judged(system, played)
    pauses = [one for one in found.spans if one.span.kind is SpanKind.PAUSE]
    assert len(pauses) == len(LEAKS_MS)
    assert found.means == "packets"
    paths = CallFiles(system.spool / "pcaps", played.call.call_id).parts()
    sides = heard(paths, played.leaks)
    assert {system.side_of(levels.port) for levels in sides} == {"customer", "agent"}
    with paths[0].open("rb") as stream:
        assert {packet.payload_type for packet in read_packets(stream)} == {
            {"pcmu": PCMU, "pcma": PCMA, "g722": G722}[codec]
        }
    for levels in sides:  # the decoders agree with what the phones were given
        with (system.folder / f"{system.side_of(levels.port)}.wav").open("rb") as stream:
            (source,) = read_wav(stream)
        assert loud_level(levels) == pytest.approx(loud_level(source), rel=0.25)
    scored = 0
    for pause, (begin, end), planned in zip(pauses, played.leaks, LEAKS_MS, strict=True):
        if not planned:
            assert (pause.verdict, pause.speech_ms) == (SpanVerdict.CUT, 0)
            continue
        loud = max(sum(level > LOUD_RMS for level in levels.between(begin, end)) * 20 for levels in sides)
        if loud >= 300:
            scored += 1
            assert pause.verdict is SpanVerdict.LEAKED, (planned, loud, pause)
        elif max(written_ms(levels, pause.span) for levels in sides) < LEAK_MS:  # a machine that stalls makes it longer
            assert pause.verdict is SpanVerdict.QUIET, pause
        if planned >= 1_000:
            for levels in sides:
                spoken = hear(levels.between(begin, end), noise_floor(levels))
                assert spoken.speech_ms >= 300, (system.side_of(levels.port), planned)
    assert scored >= 2
    assert found.result is Result.LEAKED


def test_a_recorder_that_does_not_hear_of_the_pause_is_found_in_its_wavs() -> None:
    """baresip's own recorder: one WAV per side, no call id, no pause."""
    folder = module_folder()
    if missing_programs() or folder is None or not (folder / "sndfile.so").is_file():
        pytest.skip(f"needs baresip with sndfile.so: {APT_COMMAND}")
    with SipSystem(wavs=True) as system:
        agent, reports = AgentPhone(system), Reports()
        rang = now_ms()
        call_id = agent.talk()
        begun = now_ms()
        reports.pause(6.0)
        system.customer_hangup()
        agent.wait(CallState.ENDED, call_id)
        over = now_ms()
        agent.close()
        reports.pause(0.3)  # it closes its files when the call is taken down
        sources = [Source(_opener(path), path.stat().st_mtime_ns // 1_000_000) for path in system.wavs.glob("*.wav")]
        assert len(sources) == 2
        facts = [opened(rang), decided(rang, "notice", "announce"), connected(begun)]
        facts += [recorder(begun, "recording", after_ms=0), recorder(begun + 1_500, "paused", after_ms=100)]
        facts += [recorder(begun + 4_600, "recording", after_ms=100), ended(over)]
        found = audit(case(*facts), (), sources, now_ms())
    (pause,) = (one for one in found.spans if one.span.kind is SpanKind.PAUSE)
    assert (found.result, found.means, pause.verdict) == (Result.LEAKED, "whole_file", SpanVerdict.LEAKED)
    assert pause.speech_ms >= 1_000


def _opener(path: Path) -> Callable[[], BinaryIO]:
    return lambda: path.open("rb")


def test_a_call_without_leaks_is_kept(phones: tuple[SipSystem, str]) -> None:
    system, _ = phones
    found = judged(system, play(system, (0, 0)))
    assert (found.result, found.reason) == (Result.KEPT, "")
    assert {one.verdict for one in found.spans} == {SpanVerdict.CUT}
    gaps = [one.sound_for_ms or 0 for one in found.spans if one.span.kind is SpanKind.PAUSE]
    assert max(gaps) <= 200  # it stopped soon; only the proof takes half a second


def test_a_phone_that_stalls_at_a_start_is_not_heard_in_the_pause_before_it() -> None:
    """As on a busy machine: what it sends late came after the start, whatever its RTP time says."""
    if missing_programs() or module_folder() is None:
        pytest.skip(f"needs {', '.join(missing_programs())}: {APT_COMMAND}")
    with SipSystem() as system:
        reports = Reports()
        ids = [system._group().pid(name) for name in ("customer", "agent")]
        phones: list[Any] = [psutil.Process(one) for one in ids]  # type: ignore[no-untyped-call]

        def stall() -> None:
            for phone in phones:
                phone.suspend()
            reports.pause(STALL_S)
            for phone in phones:
                threading.Timer(START_S, phone.resume).start()

        found = judged(system, play(system, (0,) * 6, stall))
    assert {one.verdict for one in found.spans} == {SpanVerdict.CUT}
