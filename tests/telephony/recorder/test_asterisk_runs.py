"""Random calls with random faults, in virtual time: what the driver calls quiet is quiet."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.domain.recorder import QUIET, RecorderState
from agent_assist.telephony.access import Access
from agent_assist.telephony.asterisk.blocks import BlockDecoder
from agent_assist.telephony.asterisk.channels import CHANNEL_EVENTS, VARIABLES
from agent_assist.telephony.asterisk.client import LISTED, AmiError
from agent_assist.telephony.recorder.asterisk.ami import AsteriskDriver
from tests.telephony.asterisk.fake_asterisk import SPOOL, Answer, FakeAsterisk, block, listed
from tests.telephony.asterisk.fake_mixmonitor import READ, WRITE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from agent_assist.telephony.asterisk.blocks import Block

CALL = "call-id-of-the-phone"
RUNS = 250
"""Of four parts each: a thousand."""
STEPS = 60
"""Steps of 50 ms in a run."""
LIES = ["deaf", "deaf_event", "no_event", "event_first", "error_done", "no_answer", "other", "restart", "frozen"]
LIES += ["cut", "moved", "stays_mute", "no_list", "revoked"]


class VirtualClock:
    def __init__(self) -> None:
        self.at_ms = 1_000_000

    def now_ms(self) -> int:
        return 1_795_000_000_000 + self.at_ms

    def mono_ms(self) -> int:
        return self.at_ms


class Wireless(FakeAsterisk):
    """The switch without sockets and threads: asked by a call, sound by `hear`."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        super().close()
        self.sent: list[bytes] = []
        self.down = False

    def raw(self, data: bytes) -> None:
        if not self.down:
            self.sent.append(data)

    def drop(self) -> None:
        self.down = True


class DirectClient:
    """Stands in for AmiClient, on the same bytes."""

    def __init__(self, switch: Wireless) -> None:
        self._switch = switch
        self._decoder = BlockDecoder(CHANNEL_EVENTS | LISTED, VARIABLES)

    def connect(self) -> None:
        if "shut" in self._switch.lies:
            raise AmiError("not_let_in")
        self._switch.down = False
        self._switch.sent.clear()

    def close(self) -> None:
        self._switch.down = True

    def ping(self) -> None:
        self.ask("Ping")

    def rights(self) -> None:
        """They are not told."""

    def events(self, _wait_s: float = 0) -> list[Block]:
        if self._switch.down:
            raise AmiError("unreachable")
        data, self._switch.sent = b"".join(self._switch.sent), []
        return list(self._decoder.feed(data))

    def ask(self, action: str, fields: Mapping[str, str] | None = None, _wait_s: float = 0) -> Block:
        if self._switch.down:
            raise AmiError("unreachable")
        answers: list[Answer] = []
        if "revoked" in self._switch.lies:
            answers.append(("Error", {}))
        else:
            self._switch.deeds.carry_out({"Action": action, **(fields or {})}, answers.append)
        if not answers or self._switch.down:
            raise AmiError("unreachable")
        kind, rest = answers[0]
        output = [("Output", line) for line in rest.get("-", "").split("\n")[1:]]
        (found,) = self._decoder.feed(block(("Response", kind), *output))
        return found

    def ask_list(self, action: str, fields: Mapping[str, str], _wait_s: float) -> tuple[Block, list[Block]]:
        if self._switch.down or "revoked" in self._switch.lies:
            raise AmiError("unreachable")
        answer, items = listed(self._switch, {"Action": action, **fields})
        (first,) = self._decoder.feed(block(("Response", answer[0]), *answer[1].items()))
        return first, [item for lines in items for item in self._decoder.feed(block(*lines))]


class Run:
    """One call, one driver, one dice."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - repeatable
        self.clock = VirtualClock()
        self.switch = Wireless(folder)
        self.switch.version = self.dice.choice([16, 22])
        self.switch.buffered = self.dice.random() < 0.3
        seen = self.dice.random() < 0.7
        self.driver = AsteriskDriver(Access("127.0.0.1", 1, "desk", str), self.clock, folder if seen else None, "bob")
        client = DirectClient(self.switch)
        self.driver._client = client  # type: ignore[assignment]
        self.driver._door._client = client  # type: ignore[assignment]
        self.customer, _ = self.switch.call(CALL)
        for number in range(self.dice.choice([0, 1, 1, 2])):
            split = self.dice.random() < 0.3
            self.switch.deeds.begin(self.customer, f"{SPOOL}/{seed}-{number}.wav", split=split)
        self.other = self.switch.deeds.begin(self.switch.leg("eve"), f"{SPOOL}/{seed}-other.wav")
        self.switch.deeds.others = [self.other]
        self.driver.connect()
        self.states: set[RecorderState] = set()

    def go(self) -> None:
        for _ in range(STEPS):
            self.clock.at_ms += 50
            for monitor in self.switch.tape.monitors:
                monitor.hear()
            if self.dice.random() < 0.1:
                self.switch.lies = set(self.dice.sample(LIES, self.dice.choice([0, 0, 1, 2])))
            if self.dice.random() < 0.02:
                self.clock.at_ms += self.dice.choice([700, 60_000])
            try:
                if self.dice.random() < 0.12:
                    self.driver.send(CALL, self.dice.choice(sorted(self.driver.commands)))
                self.look()
            except RecorderUnreachable:
                self.driver.close()
                if self.dice.random() < 0.5:
                    self.reconnect()

    def look(self) -> None:
        verdict = self.driver.observe(CALL)
        if verdict is None:
            return
        self.states.add(verdict.state)
        mine = [monitor for monitor in self.switch.tape.monitors if monitor is not self.other]
        if verdict.state in QUIET:
            assert not [monitor for monitor in mine if monitor.loud], verdict
        if verdict.state is RecorderState.MASKED:
            assert all(monitor.muted & {READ, WRITE} or monitor.frozen for monitor in mine), verdict

    def reconnect(self) -> None:
        try:
            self.driver.connect()
        except RecorderUnreachable:
            self.driver.close()


@pytest.mark.parametrize("part", range(4))
def test_no_random_run_makes_a_false_pause(tmp_path: Path, part: int) -> None:
    seen: set[RecorderState] = set()
    for number in range(RUNS):
        run = Run(tmp_path, part * 10_000 + number)
        run.go()
        seen |= run.states
    assert seen == {RecorderState(state) for state in ("recording", "masked", "paused", "off", "unconfirmed")}
