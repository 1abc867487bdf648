"""What several sources say of one call, on a whole desk: one contact, its recorder, its facts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.desktop.services.calls import RING_LIMIT_MS
from agent_assist.desktop.services.live_calls import LIVE_LIMIT, RECOVERY_MS
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import NO_ID, CallEvent, CallState, ContactState, Direction
from agent_assist.domain.facts import FactKind
from agent_assist.domain.facts.calls import END_NOT_TOLD
from agent_assist.domain.recorder import Confirmation, Means, RecorderCommand, RecorderReport, RecorderState
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink
from tests.desktop.services.desk_fixture import Bench, restarted
from tests.desktop.services.desk_fixture import bench as desk_bench
from tests.fakes.vault import MemoryVault

NUMBER = "+14155550182"
S = CallState


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with desk_bench(tmp_path) as bench:
        yield bench


def tell(bench: Bench, state: CallState, call_id: str, source: str, number: str = NUMBER) -> None:
    bench.clock.advance(100)
    told = CallEvent(state, call_id, number, Direction.IN, bench.clock.now_ms(), line="tx", source=source)
    bench.desk.calls.hear(told)
    bench.settle()


def linked(bench: Bench) -> list[dict[str, object]]:
    facts = bench.facts(bench.file().contact_id)
    return [{**f.body, **f.personal} for f in facts if f.kind == FactKind.CONTACT_LINKED]


def test_two_sources_make_one_contact_and_the_ledger_says_that_it_is_a_guess(bench: Bench) -> None:
    tell(bench, S.INCOMING, f"{NO_ID}1", "handoff")
    tell(bench, S.INCOMING, "sip-7", "baresip")
    tell(bench, S.CONNECTED, "sip-7", "baresip")
    tell(bench, S.CONNECTED, f"{NO_ID}1", "handoff")
    assert len(bench.desk.calls.contacts()) == 1
    assert linked(bench) == [{"call_id": "sip-7", "source": "baresip", "by": "number"}]
    tell(bench, S.ENDED, "sip-7", "baresip")
    tell(bench, S.CONNECTED, f"{NO_ID}1", "handoff")
    assert bench.desk.calls.contacts() == []
    assert bench.file().state is ContactState.AFTER_CALL_WORK


def test_the_recorder_follows_the_better_id(bench: Bench) -> None:
    tell(bench, S.CONNECTED, f"{NO_ID}1", "handoff")
    bench.read()
    bench.say(ConsentState.GIVEN, ConsentState.GIVEN, ConsentState.GIVEN)
    assert bench.recorder.commands == [(f"{NO_ID}1", RecorderCommand.START)]
    tell(bench, S.CONNECTED, "sip-7", "baresip")
    assert bench.recorder.watched == [f"{NO_ID}1", "sip-7"]
    assert bench.recorder.released == [f"{NO_ID}1"]
    assert bench.recorder.commands[-1] == ("sip-7", RecorderCommand.START)


def test_fields_of_the_crm_find_the_call_by_any_id(bench: Bench) -> None:
    tell(bench, S.CONNECTED, "sip-7", "baresip")
    tell(bench, S.CONNECTED, "guid-1", "web_hook")
    contact = bench.file().contact_id
    assert [bench.desk.calls.contact_of(one) for one in ("sip-7", "guid-1", "x")] == [contact, contact, None]


def test_late_words_of_a_finished_call_open_nothing(bench: Bench) -> None:
    tell(bench, S.CONNECTED, "sip-7", "baresip")
    tell(bench, S.ENDED, "sip-7", "baresip")
    bench.clock.advance(5_000)
    bench.desk.tick()
    bench.settle()
    bench.desk.closing.finish(bench.file().contact_id)
    bench.settle()
    assert not bench.desk.calls.busy
    for state in (S.CONNECTED, S.INCOMING, S.RESUMED):
        tell(bench, state, "sip-7", "baresip")
    assert not bench.desk.calls.busy


def test_a_ring_whose_end_got_lost_ends_with_the_next_ring_or_by_time(bench: Bench) -> None:
    tell(bench, S.INCOMING, f"{NO_ID}1", "handoff")
    first = bench.file().contact_id
    bench.clock.advance(20_000)
    tell(bench, S.INCOMING, f"{NO_ID}2", "handoff")
    live = bench.desk.calls.contacts()
    assert [c.contact_id == first for c in live] == [False]
    missed = [f for f in bench.facts(first) if f.kind == FactKind.CONTACT_MISSED]
    assert missed[0].body["reason"] == END_NOT_TOLD
    bench.clock.advance(RING_LIMIT_MS)
    bench.desk.tick()
    bench.settle()
    assert len(bench.desk.calls.contacts()) == 1
    bench.clock.advance(1)
    bench.desk.tick()
    bench.settle()
    assert bench.desk.calls.contacts() == []


@pytest.mark.parametrize("listed", ["sip-7", f"{NO_ID}1"])
def test_after_a_restart_any_source_may_take_up_the_call(tmp_path: Path, listed: str) -> None:
    vault = MemoryVault()
    with desk_bench(tmp_path, vault) as before:
        tell(before, S.CONNECTED, f"{NO_ID}1", "handoff")
        tell(before, S.CONNECTED, "sip-7", "baresip")
        contact = before.file().contact_id
    with desk_bench(tmp_path, vault) as after:
        after.desk.recover()
        after.settle()
        after.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "baresip", live_calls=frozenset({listed})))
        tell(after, S.CONNECTED, f"{NO_ID}1", "handoff")
        assert [c.contact_id for c in after.desk.calls.contacts()] == [contact]


def test_a_call_answered_after_it_was_given_up_is_a_contact_again(bench: Bench) -> None:
    """Nobody may talk to a customer without the question, however long it rang."""
    tell(bench, S.INCOMING, "sip-7", "baresip")
    first = bench.file().contact_id
    bench.clock.advance(RING_LIMIT_MS + 1)
    bench.desk.tick()
    bench.settle()
    assert bench.desk.calls.contacts() == []
    tell(bench, S.ENDED, "x", "web_hook")
    tell(bench, S.CONNECTED, "sip-7", "baresip")
    (again,) = bench.desk.calls.contacts()
    assert again.contact_id != first
    assert again.state is ContactState.CONNECTED
    tell(bench, S.ENDED, "sip-7", "baresip")
    tell(bench, S.CONNECTED, "sip-7", "baresip")
    assert bench.desk.calls.contacts() == []


def test_what_one_source_lists_says_nothing_of_another_ones_calls_after_a_restart(tmp_path: Path) -> None:
    with restarted(tmp_path, lambda before: tell(before, S.CONNECTED, "sip-7", "baresip")) as (after, contact):
        after.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "sip_dialog", live_calls=frozenset()))
        after.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "baresip", live_calls=frozenset({"sip-7"})))
        tell(after, S.HELD, "sip-7", "baresip")
        assert [c.contact_id for c in after.desk.calls.contacts()] == [contact]


def test_a_call_taken_up_after_it_was_closed_has_its_own_recorder_reports(tmp_path: Path) -> None:
    """The phone comes back later than the program waits: the recorder's words belong to the call that is on."""
    with restarted(tmp_path, lambda before: tell(before, S.CONNECTED, "sip-7", "baresip")) as (after, old):
        after.clock.advance(RECOVERY_MS)
        after.desk.tick()
        after.settle()
        tell(after, S.CONNECTED, "sip-7", "baresip")
        new = after.desk.calls.contacts()[0].contact_id
        assert new != old
        after.report(RecorderReport("sip-7", RecorderState.RECORDING, Confirmation(Means.READ_BACK, 1)))
        seen = after.desk.recording.latest(new)
        assert seen is not None
        assert seen.state is RecorderState.RECORDING
        assert after.recorder.released == ["sip-7"], "the old contact let go before the new one began"


def test_a_hook_that_is_heard_does_not_hide_a_phone_that_is_not(bench: Bench) -> None:
    seen: list[tuple[str, bool]] = []
    for source, state in (
        ("baresip", LinkState.CONNECTED),
        ("web_hook", LinkState.CONNECTED),
        ("baresip", LinkState.LOST),
        ("web_hook", LinkState.CONNECTED),
        ("baresip", LinkState.CONNECTED),
    ):
        bench.desk.calls.hear(PhoneLink(state, source))
        link = bench.desk.calls.links.newest
        seen.append((link.source if link else "", bench.desk.calls.links.lost))
    assert seen == [
        ("baresip", False),
        ("web_hook", False),
        ("baresip", True),
        ("baresip", True),
        ("baresip", False),
    ]


@pytest.mark.parametrize("state", [S.INCOMING, S.CONNECTED])
def test_a_hook_that_floods_the_desk_costs_no_call_of_the_phone(bench: Bench, state: CallState) -> None:
    """The one call that really rings is told by the phone; a hook then tells of more calls than there can be."""
    tell(bench, S.INCOMING, "real", "baresip", "+4930123456")
    contact = bench.desk.calls.contact_of("real")
    assert contact is not None
    for number in range(2 * LIVE_LIMIT):
        tell(bench, state, f"flood-{number}", "handoff", f"+1415{number:07}")
    assert len(bench.desk.calls.contacts()) <= LIVE_LIMIT
    assert bench.desk.calls.contact_of("real") == contact
    assert contact in {one.contact_id for one in bench.desk.calls.contacts()}
