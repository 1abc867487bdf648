"""One contact out of many events: shuffled, doubled and lost, from several sources."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.contact import NO_ID, CallEvent, CallState, Direction
from agent_assist.domain.joining import (
    CALLS_LIMIT,
    ECHO_MS,
    JOIN_MS,
    REMEMBERED_MS,
    Joined,
    JoinedBy,
    Joiner,
    best_call_id,
    end_untold,
    same_number,
)

NUMBER = "+14155550182"
S = CallState


def event(
    state: CallState,
    call_id: str = "a",
    source: str = "baresip",
    number: str | None = NUMBER,
    aliases: tuple[str, ...] = (),
) -> CallEvent:
    return CallEvent(state, call_id, number, Direction.IN, 0, source=source, aliases=aliases)


def keys(joiner: Joiner, *events: CallEvent, step_ms: int = 50) -> list[str]:
    return [joiner.join(one, step_ms * at).key for at, one in enumerate(events)]


def test_ids_and_aliases_tie_legs_together() -> None:
    joiner = Joiner()
    told = keys(
        joiner,
        event(S.INCOMING, "1795.1", "asterisk_ami", aliases=("sip-7",)),
        event(S.INCOMING, "sip-7", "baresip", number="200"),
        event(S.CONNECTED, "1795.2", "asterisk_ami", aliases=("1795.1",)),
    )
    assert told == ["1795.1"] * 3


def test_two_sources_of_one_call_are_one_by_number_and_time() -> None:
    joiner = Joiner()
    joiner.join(event(S.INCOMING, "sip-7", "baresip"), 0)
    joined = joiner.join(event(S.INCOMING, f"{NO_ID}1", "handoff", "4155550182"), 900)
    assert (joined.key, joined.by, joined.learned) == ("sip-7", JoinedBy.NUMBER, (f"{NO_ID}1",))
    again = joiner.join(event(S.CONNECTED, f"{NO_ID}1", "handoff", "4155550182"), 60_000)
    assert (again.key, again.by) == ("sip-7", JoinedBy.CALL_ID)


def test_a_withheld_number_is_joined_only_to_the_only_call() -> None:
    joiner = Joiner()
    joiner.join(event(S.INCOMING, "sip-7", "baresip", None), 0)
    assert joiner.join(event(S.INCOMING, "w", "web_hook", None), 100).by is JoinedBy.ONLY_CALL
    joiner.join(event(S.INCOMING, "sip-8", "baresip", None), 200)
    assert joiner.join(event(S.INCOMING, "w2", "asterisk_ami", None), 300).by is JoinedBy.NEW


def test_a_withheld_number_among_two_calls_is_joined_to_neither() -> None:
    joiner = Joiner()
    joiner.join(event(S.CONNECTED, "a", "web_hook", "+4930555000"), 0)
    joiner.join(event(S.INCOMING, "b", "baresip", None), JOIN_MS + 1)
    assert joiner.join(event(S.INCOMING, "x", "web_hook", None), JOIN_MS + 100).by is JoinedBy.NEW


def test_a_call_keeps_its_own_id_when_another_names_it_as_an_alias() -> None:
    """A consultation and the customer's call, told as one line in a transfer: each end ends its own."""
    joiner = Joiner()
    keys(joiner, event(S.CONNECTED, "customer"), event(S.CONNECTED, "colleague", number="200"))
    told = joiner.join(event(S.HELD, "customer", aliases=("colleague",)), 200)
    assert (told.key, told.learned) == ("customer", ())
    assert joiner.join(event(S.ENDED, "colleague", number="200", aliases=("customer",)), 300).key == "colleague"
    assert not joiner.join(event(S.RESUMED, "customer"), 400).over


def test_a_second_call_of_one_number_is_a_second_call() -> None:
    """Call waiting from a company's main number: one source, two ids."""
    joiner = Joiner()
    assert keys(joiner, event(S.INCOMING, "a"), event(S.CONNECTED, "a"), event(S.INCOMING, "b")) == ["a", "a", "b"]
    assert joiner.join(event(S.INCOMING, "x", "asterisk_ami"), 200).by is JoinedBy.NEW, "either could be meant"


def test_a_ring_is_not_joined_to_a_call_that_began_long_ago() -> None:
    joiner = Joiner()
    joiner.join(event(S.INCOMING, "a"), 0)
    assert joiner.join(event(S.INCOMING, "x", "web_hook"), JOIN_MS + 1).by is JoinedBy.NEW


def test_a_source_that_comes_late_to_an_open_call_is_joined() -> None:
    joiner = Joiner()
    joiner.join(event(S.CONNECTED, "a"), 0)
    assert joiner.join(event(S.CONNECTED, "x", "web_hook"), JOIN_MS * 9).key == "a"


@pytest.mark.parametrize("state", [S.INCOMING, S.CONNECTED, S.HELD, S.RESUMED, S.ENDED])
def test_an_ended_call_never_comes_back_by_its_id(state: CallState) -> None:
    joiner = Joiner()
    keys(joiner, event(S.INCOMING), event(S.ENDED))
    joined = joiner.join(event(state), REMEMBERED_MS)
    assert (joined.key, joined.over) == ("a", True)
    assert not joiner.join(event(state), 2 * REMEMBERED_MS + 100).over, "by then the id may be used anew"


def test_an_end_heard_first_closes_the_call_for_what_comes_late() -> None:
    joiner = Joiner()
    joiner.join(event(S.ENDED), 0)
    assert joiner.join(event(S.INCOMING), 10).over
    assert joiner.join(event(S.CONNECTED), 20).over


def test_without_ids_a_repeated_ring_is_the_same_call_and_a_later_one_another() -> None:
    joiner = Joiner()
    first = joiner.join(event(S.INCOMING, f"{NO_ID}1", "handoff"), 0)
    assert joiner.join(event(S.INCOMING, f"{NO_ID}2", "handoff"), ECHO_MS).key == first.key
    later = joiner.join(event(S.INCOMING, f"{NO_ID}3", "handoff"), ECHO_MS + 1)
    assert (later.key, later.lost) == (f"{NO_ID}3", first.key), "the first one's end got lost"


def test_without_ids_an_answered_call_is_never_ended_by_a_guess() -> None:
    joiner = Joiner()
    joiner.join(event(S.CONNECTED, f"{NO_ID}1", "handoff"), 0)
    joined = joiner.join(event(S.INCOMING, f"{NO_ID}2", "handoff"), 60_000)
    assert (joined.by, joined.lost) == (JoinedBy.NEW, "")


def test_withheld_rings_without_ids_end_nothing() -> None:
    joiner = Joiner()
    joiner.join(event(S.INCOMING, f"{NO_ID}1", "handoff", None), 0)
    assert joiner.join(event(S.INCOMING, f"{NO_ID}2", "handoff", None), 60_000).lost == ""


def test_a_late_word_after_the_end_of_a_call_without_id_opens_nothing() -> None:
    joiner = Joiner()
    joiner.join(event(S.INCOMING, f"{NO_ID}1", "handoff"), 0)
    joiner.join(event(S.ENDED, f"{NO_ID}1", "handoff"), 100)
    assert joiner.join(event(S.CONNECTED, f"{NO_ID}2", "handoff"), 200).over
    assert not joiner.join(event(S.INCOMING, f"{NO_ID}3", "handoff"), 300).over, "the customer calls again"


def test_memory_has_a_bound() -> None:
    joiner = Joiner()
    for number in range(3 * CALLS_LIMIT):
        joiner.join(event(S.INCOMING, f"c{number}", number=f"+4930{number:07}"), number)
    assert len(joiner._calls) <= CALLS_LIMIT


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (NUMBER, NUMBER, True),
        (NUMBER, "4155550182", True),
        ("+493012345678", "03012345678", True),
        ("00493012345678", "+493012345678", True),
        ("200", "200", True),
        ("200", "1200", False),
        ("5550182", "+14155550183", False),
        (None, None, True),
        (None, NUMBER, False),
        ("maria", "maria", True),
        ("maria", "200", False),
        ("0000000", "+10000000", True),
        ("0000123", "+4930555123", False),
        ("0001234", "1234", False),
        ("user1", "clerk1", False),
        ("desk4930555123", "+4930555123", False),
        ("Maria1", "maria1", True),
    ],
)
def test_same_number(one: str | None, other: str | None, *, same: bool) -> None:
    assert same_number(one, other) is same
    assert same_number(other, one) is same


def test_the_recorder_gets_the_id_it_is_most_likely_to_know() -> None:
    assert best_call_id({f"{NO_ID}1": "handoff"}) == f"{NO_ID}1"
    assert best_call_id({f"{NO_ID}1": "handoff", "guid": "handoff"}) == "guid"
    assert best_call_id({"guid": "handoff", "sip-7": "baresip", "x": "web_hook"}) == "sip-7"


LIFE = (S.INCOMING, S.CONNECTED, S.HELD, S.RESUMED, S.ENDED)
SOURCES = {"baresip": "sip-{}", "asterisk_ami": "1795.{}", "web_hook": "w-{}"}


@st.composite
def told(draw: st.DrawFn) -> list[tuple[int, CallEvent]]:
    """What up to three sources say of up to three customers' calls: shuffled within each moment, doubled, lost."""
    events: list[tuple[int, CallEvent]] = []
    for customer in range(draw(st.integers(1, 3))):
        sources = draw(st.sets(st.sampled_from(sorted(SOURCES)), min_size=1))
        for source in sorted(sources):
            for at, state in enumerate(LIFE):
                one = event(state, SOURCES[source].format(customer), source, f"+4930555{customer:04}")
                events += [(at * 3_000, one)] * draw(st.sampled_from([0, 1, 1, 1, 2]))
    order = draw(st.permutations(events))
    return sorted(order, key=lambda pair: pair[0] // 6_000)


@given(told())
def test_every_customer_has_one_contact_and_nobody_two(events: list[tuple[int, CallEvent]]) -> None:
    joiner = Joiner()
    found: dict[str | None, set[str]] = {}
    for at, one in sorted(events, key=lambda pair: pair[0]):
        joined = joiner.join(one, at)
        found.setdefault(one.number, set()).add(joined.key)
    assert all(len(keys) == 1 for keys in found.values()), found
    assert len(set().union(*found.values())) == len(found)


@given(told())
def test_what_is_told_twice_or_late_changes_nothing(events: list[tuple[int, CallEvent]]) -> None:
    joiner, again = Joiner(), Joiner()
    ended: set[str] = set()
    for at, one in events:
        joined = joiner.join(one, at)
        assert joined.over is (joined.key in ended)
        if one.state is S.ENDED:
            ended.add(joined.key)
        first, second = again.join(one, at), again.join(one, at)
        assert (first.key, second.key, second.learned) == (joined.key, joined.key, ())
        assert isinstance(first, Joined)


@pytest.mark.parametrize(
    ("call_ids", "untold"),
    [
        ({f"{NO_ID}1": "handoff"}, True),
        ({f"{NO_ID}1": "sip_dialog"}, True),
        ({"7f3a": "handoff", f"{NO_ID}1": "baresip"}, True),
        ({f"{NO_ID}1": "handoff", "sip-7": "baresip"}, False),
        ({"sip-7": "asterisk_ami"}, False),
        ({}, False),
    ],
)
def test_who_can_be_relied_on_for_the_end(call_ids: dict[str, str], untold: bool) -> None:  # noqa: FBT001 - a case
    assert end_untold(call_ids) is untold


def test_without_ids_another_number_is_another_call_and_so_is_one_of_a_source_with_ids() -> None:
    joiner = Joiner()
    joiner.join(event(S.INCOMING, f"{NO_ID}1", "handoff"), 0)
    assert joiner.join(event(S.INCOMING, f"{NO_ID}2", "handoff", "+4930123456"), 10).key == f"{NO_ID}2"
    joiner.join(event(S.INCOMING, "own-3", "web_hook", "+4930777777"), 20)
    joined = joiner.join(event(S.INCOMING, f"{NO_ID}4", "web_hook", "+4930777777"), 30)
    assert (joined.key, joined.lost) == (f"{NO_ID}4", "")


@pytest.mark.parametrize(("state", "lost"), [(S.INCOMING, f"{NO_ID}1"), (S.CONNECTED, "")])
def test_only_a_ring_that_was_never_answered_is_lost_to_a_later_one(state: CallState, lost: str) -> None:
    joiner = Joiner()
    joiner.join(event(S.INCOMING, f"{NO_ID}1", "handoff", None), 0)
    joiner.join(event(state, f"{NO_ID}1", "handoff"), 10)  # the number is told late, and kept
    joiner.join(event(S.INCOMING, f"{NO_ID}1", "handoff", None), 20)
    joined = joiner.join(event(S.INCOMING, f"{NO_ID}2", "handoff"), 60_000)
    assert (joined.key, joined.lost) == (f"{NO_ID}2", lost)


def test_a_call_from_before_the_start_counts_as_answered_and_is_not_lost() -> None:
    joiner = Joiner()
    joiner.know(f"{NO_ID}1", ["c9"], 0)
    joiner.join(event(S.INCOMING, f"{NO_ID}1", "handoff"), 10)
    assert joiner.join(event(S.INCOMING, f"{NO_ID}2", "handoff"), 60_000).lost == ""
    assert joiner.join(event(S.CONNECTED, "c9"), 60_010).key == f"{NO_ID}1"


def test_an_end_is_a_guess_unless_it_was_told() -> None:
    for guessed in (None, True, False):
        joiner = Joiner()
        joiner.join(event(S.CONNECTED), 0)
        joiner.end("a", 10) if guessed is None else joiner.end("a", 10, guessed=guessed)
        assert joiner.join(event(S.CONNECTED), 20).over is (guessed is False)


def test_who_speaks_of_a_forgotten_call_speaks_of_a_new_one() -> None:
    joiner = Joiner()
    joiner.join(event(S.CONNECTED), 0)
    joiner.forget("a")
    joiner.forget("a")
    assert joiner.join(event(S.CONNECTED), 10).by is JoinedBy.NEW
