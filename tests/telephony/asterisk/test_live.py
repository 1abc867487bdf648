"""Captured scenes of real switches: what the product makes of them, and that the fake switch tells as they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from agent_assist.domain.contact import CallState
from agent_assist.telephony.recorder.asterisk.calls import find_call, legs_of
from agent_assist.telephony.recorder.asterisk.sight import ELSEWHERE, look
from agent_assist.telephony.softphone.asterisk.events import AsteriskTranslator
from tests.telephony.asterisk.fake_asterisk import FakeAsterisk
from tests.telephony.asterisk.live import SCENES, blocks, played, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from agent_assist.domain.contact import CallEvent
    from agent_assist.telephony.asterisk.blocks import Block
    from agent_assist.telephony.asterisk.channels import ChannelBook

ALICE = "+14155550182"


def endpoints(book: ChannelBook, call_id: str, extension: str) -> set[str]:
    call = find_call(book, call_id, extension)
    assert call is not None
    return {leg.endpoint or leg.name.partition("/")[0] for leg in legs_of(book, call)}


def calls_of(scene: str, extension: str) -> list[str]:
    """The ids under which an agent's phone knows its calls in a scene."""
    return list(dict.fromkeys(event.call_id for event in told(scene, extension)))


def told(scene: str, extension: str) -> list[CallEvent]:
    translator = AsteriskTranslator(extension, "asterisk_ami")
    return [event for block in blocks(scene) for event in translator.event(block, 1)]


@pytest.mark.parametrize("scene", ["attended_transfer_received", "bridge"])
def test_the_desk_that_receives_a_call_follows_its_own_leg_to_the_customer(scene: str) -> None:
    (call_id,) = calls_of(scene, "carol")
    book = played(scene, "Hangup", 3)
    assert {"alice", "carol"} <= endpoints(book, call_id, "carol")
    assert "dave" not in endpoints(book, call_id, "carol")


def test_a_listener_is_a_leg_and_goes_with_the_end_of_listening() -> None:
    (call_id,) = calls_of("spy", "bob")
    assert endpoints(played("spy", "ChanSpyStop"), call_id, "bob") >= {"alice", "s@taperec"}
    assert "s@taperec" not in endpoints(played("spy", "ChanSpyStart"), call_id, "bob")


def whole(bridge: str) -> tuple[Block, Sequence[Block]] | None:
    """No bridge can be asked in a capture: it is as the events told."""
    assert bridge
    return None


@pytest.mark.parametrize(
    ("scene", "until"),
    [("snoop", "ChanSpyStop"), ("asterisk16_monitor", "MonitorStop"), ("asterisk16_queue_monitor", "MonitorStop")],
)
def test_what_the_manager_interface_cannot_show_leaves_silence_unconfirmed(scene: str, until: str) -> None:
    book = played(scene, until)
    call = find_call(book, calls_of(scene, "bob")[0], "bob")
    assert call is not None
    assert look(book, call, whole, lambda _command: ()).blind == ELSEWHERE


@pytest.mark.parametrize(
    ("scene", "extension"),
    [("attended_transfer_received", "carol"), ("pickup", "bob"), ("parking", "carol"), ("bridge", "carol")],
)
def test_the_customers_number_follows(scene: str, extension: str) -> None:
    last = [event for event in told(scene, extension) if event.state is not CallState.ENDED][-1]
    assert (last.number, last.name) == (ALICE, "Alice Customer")


def test_a_queue_that_stops_ringing_is_no_caller_who_gave_up() -> None:
    ended = [event.reason for event in told("queue", "bob") if event.state is CallState.ENDED]
    assert ended == ["no answer", "Normal Clearing"]


class Overheard(FakeAsterisk):
    """The fake switch, with all that it tells kept."""

    def raw(self, data: bytes) -> None:
        self.said.append(data)
        super().raw(data)

    def __init__(self, folder: Path) -> None:
        self.said: list[bytes] = []
        super().__init__(folder)


def test_the_fake_tells_as_the_captured_switches_do(tmp_path: Path) -> None:
    """Every line of every event of the fake is one that real switches send with it."""
    real: dict[str, set[str]] = {}
    for scene in SCENES:
        for event in raw(scene):
            real.setdefault(event["Event"], set()).update(event)
    switch = Overheard(tmp_path)
    customer, agent = switch.call("call-id", recorded=True)
    switch.tell("Hold", agent)
    switch.tell("MixMonitorMute", customer, ("Direction", "both"), ("State", "1"))
    switch.hang_up(agent)
    switch.close()
    for data in switch.said:
        lines = dict(line.split(": ", 1) for line in data.decode().strip().split("\r\n"))
        if lines["Event"] in real:
            assert set(lines) - {"Privilege"} <= real[lines["Event"]], lines["Event"]
    for name in ("BridgeEnter", "BridgeLeave"):
        assert {"BridgeUniqueid", "BridgeTechnology", "BridgeNumChannels"} <= real[name]


def test_in_the_fake_as_in_reality_who_joins_a_bridge_joins_the_older_call(tmp_path: Path) -> None:
    book = played("attended_transfer_received", "Hangup", 3)
    real = {channel.linkedid for channel in book}
    assert len(real) == 1
    switch = FakeAsterisk(tmp_path)
    first, _ = switch.call("one")
    _, second = switch.call("two", agent="carol")
    switch.enter(second, first.bridge)
    assert second.linkedid == first.linkedid
    switch.close()
