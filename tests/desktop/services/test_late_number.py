"""A number that a later source tells reaches the contact; two numbers never change places."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import WITHHELD, CallEvent, CallState, Direction
from agent_assist.domain.facts import Fact, FactKind
from tests.desktop.services.desk_fixture import Bench, standing_pack
from tests.desktop.services.desk_fixture import bench as desk_bench
from tests.fakes.vault import MemoryVault

NUMBER, OTHER, MASKED = "+14155550182", "+4930901820", "••• ••• 0182"
S, GIVEN = CallState, ConsentState.GIVEN


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with desk_bench(tmp_path, pack=standing_pack(tmp_path)) as bench:
        yield bench


def tell(
    bench: Bench, state: CallState, call_id: str, source: str, number: str | None, aliases: tuple[str, ...] = ()
) -> None:
    bench.clock.advance(100)
    now = bench.clock.now_ms()
    event = CallEvent(state, call_id, number, Direction.IN, now, line="de", source=source, aliases=aliases)
    bench.desk.calls.hear(event)
    bench.settle()


def test_the_name_follows_the_customer_and_a_colleagues_name_goes(bench: Bench) -> None:
    """After an attended transfer the desk showed the customer's number beside the name of who transferred."""
    for call_id, name, wanted in (("c1", "Alice Customer", "Alice Customer"), ("c2", "", "")):
        bench.clock.advance(100)
        for number, told in (("200", "Bob Agent"), (NUMBER, name)):
            now = bench.clock.now_ms()
            event = CallEvent(S.CONNECTED, call_id, number, Direction.IN, now, told, "de", source="asterisk")
            bench.desk.calls.hear(event)
            bench.settle()
        assert (bench.file().number_masked, bench.file().name) == (MASKED, wanted)
        assert "Alice" not in str([fact.body for fact in linked(bench)]), "closed with the contact's key"
        bench.end(call_id, "de")


def test_who_told_only_a_name_keeps_it_when_the_number_comes(bench: Bench) -> None:
    now = bench.clock.now_ms()
    for number, name in ((None, "Ms Okafor"), (NUMBER, "")):
        bench.desk.calls.hear(CallEvent(S.CONNECTED, "c1", number, Direction.IN, now, name, "de", source="asterisk"))
        bench.settle()
    assert (bench.file().number_masked, bench.file().name) == (MASKED, "Ms Okafor")


def linked(bench: Bench) -> list[Fact]:
    return [f for f in bench.facts(bench.file().contact_id) if f.kind == FactKind.CONTACT_LINKED]


def test_the_number_is_shown_masked_and_written_down(bench: Bench) -> None:
    tell(bench, S.CONNECTED, "sip-7", "sip_dialog", None)
    assert bench.file().number_masked == WITHHELD
    tell(bench, S.CONNECTED, "hook-1", "handoff", NUMBER, ("sip-7",))
    assert bench.file().number_masked == MASKED
    fact = linked(bench)[0]
    assert fact.personal == {"number": NUMBER, "call_id": "hook-1", "number_masked": MASKED}
    assert NUMBER[-10:] not in str(fact.body)
    assert bench.file().call_ids == {"sip-7": "sip_dialog", "hook-1": "handoff"}


def test_the_same_source_may_tell_it_late(bench: Bench) -> None:
    tell(bench, S.INCOMING, "sip-7", "baresip", None)
    tell(bench, S.CONNECTED, "sip-7", "baresip", NUMBER)
    tell(bench, S.HELD, "sip-7", "baresip", NUMBER)
    assert bench.file().number_masked == MASKED
    assert len(linked(bench)) == 1, "once"
    assert bench.file().call_ids == {"sip-7": "baresip"}


def agreed_on_an_earlier_call(bench: Bench, source: str) -> None:
    """The customer of NUMBER called before, and agreed to everything."""
    tell(bench, S.CONNECTED, "c1", source, NUMBER)
    bench.read()
    bench.say(GIVEN, GIVEN, GIVEN)
    bench.end(line="de")


def test_earlier_answers_of_the_number_are_found(bench: Bench) -> None:
    agreed_on_an_earlier_call(bench, "baresip")
    tell(bench, S.CONNECTED, "sip-7", "sip_dialog", None)
    contact = bench.file().contact_id
    assert bench.desk.earlier.standing(contact) == ()
    tell(bench, S.CONNECTED, "hook-1", "handoff", NUMBER, ("sip-7",))
    assert [one.purpose for one in bench.desk.earlier.standing(contact)] == ["quality", "transcript"]


@pytest.mark.parametrize("first", [NUMBER, None])
def test_two_numbers_never_change_places(bench: Bench, first: str | None) -> None:
    tell(bench, S.CONNECTED, "sip-7", "sip_dialog", first)
    tell(bench, S.CONNECTED, "hook-1", "handoff", NUMBER, ("sip-7",))
    tell(bench, S.CONNECTED, "page-1", "web_hook", OTHER, ("sip-7",))
    assert bench.file().number_masked == MASKED
    assert [f.personal.get("number") for f in linked(bench)].count(OTHER) == 0


def test_a_restart_in_between_loses_neither(tmp_path: Path) -> None:
    vault = MemoryVault()
    with desk_bench(tmp_path, vault) as before:
        tell(before, S.CONNECTED, "sip-7", "sip_dialog", None)
        tell(before, S.CONNECTED, "sip-8", "sip_dialog", NUMBER)
    with desk_bench(tmp_path, vault) as after:
        after.desk.recover()
        after.settle()
        tell(after, S.CONNECTED, "sip-7", "sip_dialog", NUMBER)
        assert after.file().number_masked == MASKED
        known = next(c for c in after.desk.records._files.values() if c.call_id == "sip-8")
        tell(after, S.CONNECTED, "sip-8", "sip_dialog", OTHER)
        masked = after.desk.records.file(known.contact_id)
        assert masked is not None
        assert masked.number_masked == MASKED


@pytest.mark.parametrize("before", ["200", "*9", "7701"])
def test_a_colleagues_number_gives_way_to_the_customers(bench: Bench, before: str) -> None:
    agreed_on_an_earlier_call(bench, "asterisk_ami")
    tell(bench, S.CONNECTED, "c2", "asterisk_ami", before)
    contact = bench.file().contact_id
    assert bench.desk.earlier.standing(contact) == ()
    tell(bench, S.CONNECTED, "c2", "asterisk_ami", NUMBER)
    assert bench.file().number_masked == MASKED
    assert [one.purpose for one in bench.desk.earlier.standing(contact)] == ["quality", "transcript"]
