"""A call whose phone tells no end is ended by the agent; one whose phone does is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.desktop.services.calls import BY_HAND
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import NO_ID, CallState, ContactState
from agent_assist.domain.facts import FactKind
from agent_assist.domain.joining import end_untold
from agent_assist.domain.recorder import RecorderCommand
from tests.desktop.services.desk_fixture import Bench
from tests.desktop.services.desk_fixture import bench as desk_bench
from tests.desktop.services.test_joined_calls import tell
from tests.fakes.vault import MemoryVault

S, GIVEN = CallState, ConsentState.GIVEN


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with desk_bench(tmp_path) as bench:
        yield bench


def over(bench: Bench) -> bool:
    done = bench.desk.calls.end_by_hand(bench.file().contact_id)
    bench.settle()
    return done


@pytest.mark.parametrize(
    ("call_id", "source"), [(f"{NO_ID}1", "handoff"), ("7f3a", "handoff"), (f"{NO_ID}1", "sip_dialog")]
)
def test_the_contact_ends_with_all_that_follows(bench: Bench, call_id: str, source: str) -> None:
    tell(bench, S.INCOMING, call_id, source)
    contact = bench.file().contact_id
    assert not over(bench), "it rings: nothing is talked about yet"
    tell(bench, S.CONNECTED, call_id, source)
    bench.read()
    bench.say(GIVEN, GIVEN, GIVEN)
    assert over(bench)
    assert bench.file().state is ContactState.AFTER_CALL_WORK
    assert bench.recorder.commands[-1] == (call_id, RecorderCommand.STOP)
    ends = [f for f in bench.facts(contact) if f.kind == FactKind.CONTACT_ENDED]
    assert [f.body["reason"] for f in ends] == [BY_HAND]
    assert ends[0].body["talk_ms"] > 0
    assert not over(bench), "once"
    tell(bench, S.CONNECTED, call_id, source)
    bench.clock.advance(5000)
    bench.desk.tick()
    bench.settle()
    bench.desk.closing.finish(contact)
    bench.settle()
    assert bench.desk.shown() is None
    tell(bench, S.CONNECTED, call_id, source)
    assert bench.desk.calls.contacts() == [], "a late word opens nothing"


@pytest.mark.parametrize("source", ["baresip", "asterisk_ami", "sip_dialog"])
def test_where_the_phone_tells_ends_nobody_else_does(bench: Bench, source: str) -> None:
    tell(bench, S.CONNECTED, "sip-7", source)
    assert not over(bench)
    assert bench.file().state is ContactState.CONNECTED


def test_a_second_source_that_tells_ends_takes_it_over(bench: Bench) -> None:
    tell(bench, S.CONNECTED, f"{NO_ID}1", "handoff")
    assert end_untold(bench.file().call_ids)
    tell(bench, S.CONNECTED, "sip-7", "baresip")
    assert not over(bench)


def test_a_contact_that_is_not_there_is_not_ended(bench: Bench) -> None:
    assert not bench.desk.calls.end_by_hand("nobody")


def test_a_recovered_call_can_be_ended_once_its_phone_spoke(tmp_path: Path) -> None:
    vault = MemoryVault()
    with desk_bench(tmp_path, vault) as before:
        tell(before, S.CONNECTED, f"{NO_ID}1", "handoff")
    with desk_bench(tmp_path, vault) as after:
        after.desk.recover()
        after.settle()
        tell(after, S.CONNECTED, f"{NO_ID}1", "handoff")
        assert over(after)
