"""Two calls at one desk: the one that is spoken on is shown, and each gets its wrap-up."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from tests.desktop.presenters.panel_fixture import Panel


def two(p: Panel) -> tuple[str, str]:
    """A call is on and held, and a second one is answered; returns both contacts."""
    p.connect()
    first = p.b.file().contact_id
    p.call(CallState.INCOMING, "c2")
    assert p.b.file().contact_id == first  # a ring is not spoken on
    p.call(CallState.HELD)
    p.b.clock.advance(1_000)
    p.call(CallState.CONNECTED, "c2")
    second = p.b.desk.calls.contact_of("c2")
    assert second is not None
    return first, second


def test_the_call_that_is_answered_is_shown(p: Panel) -> None:
    first, second = two(p)
    assert p.b.file().contact_id == second
    assert p.state.contact_id == second
    assert [call.contact_id for call in p.state.waiting] == [first]
    p.do(i.GiveAnswer(None, ConsentState.GIVEN))
    held = p.b.desk.records.file(first)
    assert held is not None
    assert not held.answers


def test_a_call_that_is_heard_of_only_when_it_is_answered_is_shown(p: Panel) -> None:
    """A busy desktop merges ring and answer, and some hooks tell of the answer alone."""
    p.connect()
    p.call(CallState.HELD)
    p.call(CallState.CONNECTED, "c2")
    assert p.state.contact_id == p.b.desk.calls.contact_of("c2")


def test_a_call_that_is_taken_back_from_hold_is_shown_by_the_agent_alone(p: Panel) -> None:
    first, second = two(p)
    p.call(CallState.CONNECTED)  # resumed: it was known, and nothing of it waits
    assert p.b.file().contact_id == second
    p.do(i.SwitchContact(first))
    assert p.b.file().contact_id == first


def test_the_second_call_ends_with_its_wrap_up_and_the_first_comes_back(p: Panel) -> None:
    first, second = two(p)
    p.call(CallState.ENDED, "c2")
    p.b.clock.advance(5_000)
    p.b.desk.tick()
    p.b.settle()
    p.shows(s.WrapUpCard)
    p.do(i.FinishCall())
    assert p.b.file().contact_id == first
    assert second not in {call.contact_id for call in p.state.waiting}


def test_a_call_that_ends_beside_waits_for_its_wrap_up(p: Panel) -> None:
    first, _ = two(p)
    p.call(CallState.ENDED)
    p.b.clock.advance(5_000)
    for _ in range(20):  # the agent goes on with the second call for minutes
        p.b.clock.advance(10_000)
        p.b.desk.tick()
        p.b.settle()
    beside = p.b.desk.records.file(first)
    assert beside is not None
    assert not beside.finished
    assert [call.contact_id for call in p.state.waiting] == [first]
    p.call(CallState.ENDED, "c2")
    p.b.clock.advance(5_000)
    p.b.desk.tick()
    p.b.settle()
    p.do(i.FinishCall())
    assert p.b.file().contact_id == first
    p.shows(s.WrapUpCard)
    p.do(i.FinishCall())
    assert p.b.desk.shown() is None


def test_a_missed_call_beside_leaves_nothing_behind(p: Panel) -> None:
    p.connect()
    p.call(CallState.INCOMING, "c2")
    p.call(CallState.ENDED, "c2")
    p.b.desk.tick()
    p.b.settle()
    assert p.state.waiting == ()
