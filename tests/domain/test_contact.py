"""What a softphone's events make of a contact, and how a number is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.contact import (
    CallEvent,
    CallState,
    ContactState,
    Direction,
    advance,
    comparable_number,
    last_four,
    mask_number,
    open_contact,
)

S, C = CallState, ContactState


def event(state: CallState, at_ms: int = 0, direction: Direction = Direction.IN) -> CallEvent:
    return CallEvent(state, "c1", "+14155550182", direction, at_ms)


@pytest.mark.parametrize(
    ("states", "last"),
    [
        ([S.INCOMING], C.INCOMING),
        ([S.INCOMING, S.CONNECTED], C.CONNECTED),
        ([S.INCOMING, S.CONNECTED, S.HELD], C.HELD),
        ([S.INCOMING, S.CONNECTED, S.HELD, S.RESUMED], C.CONNECTED),
        ([S.INCOMING, S.CONNECTED, S.HELD, S.CONNECTED], C.CONNECTED),
        ([S.INCOMING, S.ENDED], C.MISSED),
        ([S.INCOMING, S.CONNECTED, S.ENDED], C.ENDED),
        ([S.INCOMING, S.HELD], C.INCOMING),
        ([S.INCOMING, S.RESUMED], C.INCOMING),
        ([S.CONNECTED], C.CONNECTED),
        ([S.HELD], C.HELD),
        ([S.RESUMED], C.CONNECTED),
        ([S.ENDED], C.MISSED),
        ([S.INCOMING, S.CONNECTED, S.ENDED, S.CONNECTED, S.INCOMING], C.ENDED),
        ([S.INCOMING, S.ENDED, S.CONNECTED], C.MISSED),
        ([S.INCOMING, S.INCOMING, S.CONNECTED, S.CONNECTED], C.CONNECTED),
    ],
)
def test_moves(states: list[CallState], last: ContactState) -> None:
    contact = open_contact("id", event(states[0]))
    for at, state in enumerate(states[1:], 1):
        contact = advance(contact, event(state, at))
    assert contact.state is last


def test_a_call_out_is_connecting_until_it_is_answered() -> None:
    contact = open_contact("id", event(S.INCOMING, direction=Direction.OUT))
    assert contact.state is C.CONNECTING
    assert advance(contact, event(S.CONNECTED, 5)).connected_at_ms == 5


@given(
    st.lists(st.tuples(st.sampled_from(list(S)), st.integers(0, 2**48)), min_size=1), st.sampled_from(list(Direction))
)
def test_any_order_of_events_leaves_a_contact_that_makes_sense(
    events: list[tuple[CallState, int]], direction: Direction
) -> None:
    contact = open_contact("id", event(*events[0], direction))
    over = not contact.state.live
    for state, at in events[1:]:
        before, contact = contact, advance(contact, event(state, at, direction))
        if over:
            assert contact == before  # an ended contact never comes back, nor changes
        if before.connected_at_ms is not None:
            assert contact.connected_at_ms == before.connected_at_ms
        over = not contact.state.live
        assert (contact.ended_at_ms is not None) == over
        assert (contact.state in {C.CONNECTED, C.HELD, C.ENDED}) == (contact.connected_at_ms is not None)
    assert (contact.contact_id, contact.call_id, contact.direction) == ("id", "c1", direction)


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (None, "withheld"),
        ("", "withheld"),
        ("+1 (415) 555-0182", "••• ••• 0182"),
        ("12345678", "••• ••• 5678"),
        ("1234567", "••• ••• 67"),
        ("123", "••• ••• 23"),
        ("12", "•••"),
        ("7", "•••"),
        ("anonymous", "•••"),
        ("sip:maya", "•••"),
    ],
)
def test_what_is_shown_of_a_number(number: str | None, shown: str) -> None:
    assert mask_number(number) == shown


@given(st.text(max_size=64))
def test_no_more_than_four_digits_are_ever_shown_and_never_a_whole_number(number: str) -> None:
    shown = mask_number(number)
    digits = [c for c in number if c.isdigit()]
    seen = [c for c in shown if c.isdigit()]
    assert len(seen) <= 4
    assert not digits or seen != digits
    assert seen == digits[len(digits) - len(seen) :]


@pytest.mark.parametrize(("masked", "four"), [("••• ••• 0182", "0182"), ("•• 82", ""), ("•• 182", ""), ("٣٤٥٦", "")])
def test_the_last_four_of_a_masked_number_are_four_western_digits(masked: str, four: str) -> None:
    assert last_four(masked) == four


def test_only_western_digits_make_a_number_comparable() -> None:
    assert comparable_number("+49 (30) ab-1234567x") == "+49301234567"
    assert comparable_number("٣٤٥٦٧٨٩") is None
    assert comparable_number("123456٣") is None
