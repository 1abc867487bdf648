"""Two calls at one desk outlive the program: both are there again, and each open wrap-up can be reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.steps import Step
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink
from tests.desktop.services.desk_fixture import Bench, bench
from tests.fakes.vault import MemoryVault


def two(b: Bench) -> tuple[str, str]:
    """A call is answered in Germany and held, a second one is on; returns both contacts."""
    b.connect(line="de")
    first = b.file().contact_id
    b.call(CallState.HELD)
    b.connect(call_id="c2")
    return first, b.file().contact_id


def again(b: Bench) -> None:
    """The program starts: what was open is read back, and the phone lists both calls."""
    b.desk.recover()
    b.settle()
    b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "baresip", live_calls=frozenset({"c1", "c2"})))
    b.call(CallState.HELD)
    b.call(CallState.CONNECTED, "c2")


def test_both_calls_are_there_with_what_was_entered_on_each(tmp_path: Path) -> None:
    vault = MemoryVault()
    with bench(tmp_path, vault) as b:
        first, second = two(b)
        b.read()
        b.say(ConsentState.REFUSED)
    with bench(tmp_path, vault) as b:
        again(b)
        assert {one.contact_id for one in b.desk.calls.contacts()} == {first, second}
        shown = b.file().contact_id
        b.desk.calls.show(first)
        assert (b.file().answers, b.desk.step()) == ({}, Step.DISCLOSE)
        b.desk.calls.show(second)
        assert len(b.file().answers) == 1
        assert shown in {first, second}


@pytest.mark.parametrize("order", [("c1", "c2"), ("c2", "c1")])
def test_each_open_wrap_up_can_be_reached(tmp_path: Path, order: tuple[str, str]) -> None:
    vault = MemoryVault()
    with bench(tmp_path, vault) as b:
        both = {*two(b)}
        for call_id in order:
            b.call(CallState.ENDED, call_id)
        b.clock.advance(5_000)
        b.desk.tick()
        b.settle()
    with bench(tmp_path, vault) as b:
        b.desk.recover()
        b.settle()
        reached: set[str] = set()
        for _ in range(2):
            assert {one.contact_id for one in b.desk.calls.unfinished()} == both - reached
            reached.add(b.file().contact_id)
            b.clock.advance(5_000)
            b.desk.tick()
            b.settle()
            b.desk.closing.finish(b.file().contact_id)
            b.settle()
        assert reached == both
        assert b.desk.shown() is None
        assert not b.desk.calls.busy


def test_a_wrap_up_of_before_waits_beside_a_call_that_is_on(tmp_path: Path) -> None:
    vault = MemoryVault()
    with bench(tmp_path, vault) as b:
        first, second = two(b)
        b.call(CallState.ENDED)
        b.clock.advance(5_000)
        b.desk.tick()
        b.settle()
    with bench(tmp_path, vault) as b:
        b.desk.recover()
        b.settle()
        b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "baresip", live_calls=frozenset({"c2"})))
        b.call(CallState.CONNECTED, "c2")
        assert b.file().contact_id == second
        assert [one.contact_id for one in b.desk.calls.unfinished()] == [first]
        for _ in range(10):
            b.clock.advance(10_000)
            b.desk.tick()
            b.settle()
        beside = b.desk.records.file(first)
        assert beside is not None
        assert not beside.finished, "its time begins when it is shown"
