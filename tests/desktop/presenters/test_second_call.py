"""Two calls at one desk: the one that is spoken on is shown, and each gets its wrap-up."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.heard import CALL, heard
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.sensitive import Sensitive
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


def paying(p: Panel) -> bool:
    """Whether the note is read as one of an open payment step."""
    return p.note.step.open


def undo(p: Panel) -> s.UndoChip | None:
    return p.state.undo


def told(p: Panel) -> list[tuple[str, str, str, bool]]:
    return [(call.state.plain(), call.time, call.recorder.value, call.due) for call in p.state.waiting]


def ended(p: Panel, call_id: str = "c1") -> None:
    """A call ends, and its verdict is reached."""
    p.call(CallState.ENDED, call_id)
    p.b.clock.advance(5_000)
    p.b.desk.tick()
    p.b.settle()


def test_the_other_call_tells_its_state_and_for_how_long(p: Panel) -> None:
    two(p)
    p.b.clock.advance(71_000)
    assert told(p) == [("on hold", "1:12", "off", False)]
    p.call(CallState.CONNECTED)  # taken back from hold by the phone: it is talked on since it was answered
    assert told(p)[0][:2] == ("in call", "1:12")
    ended(p)
    assert told(p) == [("wrap-up due", "0:05", "off", True)]


def test_a_ring_beside_tells_how_long_it_rings(p: Panel) -> None:
    p.connect()
    p.call(CallState.INCOMING, "c2")
    p.b.clock.advance(8_000)
    assert told(p)[0][:2] == ("ringing", "0:08")


def test_without_another_call_no_second_makes_its_part_anew(p: Panel) -> None:
    p.connect()
    before = p.state.waiting
    p.b.clock.advance(3_000)
    assert p.state.waiting is before


def test_the_key_goes_round_all_calls_and_the_new_one_comes_first(p: Panel) -> None:
    """Three calls: going to the one that was not shown for longest reaches each of them."""
    first, second = two(p)
    p.call(CallState.HELD, "c2")
    p.call(CallState.INCOMING, "c3")
    third = p.b.desk.calls.contact_of("c3")
    went = []
    for _ in range(6):
        went.append(p.state.waiting[0].contact_id)
        p.do(i.SwitchContact(went[-1]))
    assert went == [third, first, second] * 2


def test_nothing_that_was_opened_on_one_call_stays_open_on_the_other(p: Panel) -> None:
    first, _ = two(p)
    p.do(i.UseTool(s.ToolKey.WHY))
    p.do(i.SwitchContact(first))
    assert not isinstance(p.state.card, s.WhyCard)


def test_a_note_of_one_call_is_never_in_the_other(p: Panel) -> None:
    first, second = two(p)
    p.do(i.UseTool(s.ToolKey.NOTES))
    p.type("of the second call, card 4111 1111 1111 1111 ")
    p.do(i.SwitchContact(first))
    assert p.note.text == ""
    p.do(i.UseTool(s.ToolKey.NOTES))
    p.type("of the first call ")
    p.do(i.SaveNote())
    texts = {contact: [fact.personal["text"] for fact in p.notes(contact)] for contact in (first, second)}
    assert texts[first] == ["of the first call "]
    assert len(texts[second]) == 1
    assert texts[second][0].startswith("of the second call")
    assert "4111 1111" not in texts[second][0], "what is sensitive is masked on the way to the other call, too"


def test_who_comes_back_to_a_call_sees_what_was_noted_on_it(p: Panel) -> None:
    first, second = two(p)
    p.do(i.UseTool(s.ToolKey.NOTES))
    assert p.shows(s.NotesCard).earlier == ()
    p.type("wants a new contract, card 4111 1111 1111 1111 ")
    p.do(i.SwitchContact(first))
    p.do(i.UseTool(s.ToolKey.NOTES))
    assert p.shows(s.NotesCard).earlier == (), "a note of one call never stands beside the other"
    p.do(i.SwitchContact(second))
    p.do(i.UseTool(s.ToolKey.NOTES))
    (earlier,) = p.shows(s.NotesCard).earlier
    assert earlier.text.startswith("wants a new contract")
    assert "4111 1111" not in earlier.text
    assert p.note.text == ""
    p.type("and a callback ")
    p.do(i.SaveNote())
    assert p.shows(s.NotesCard).earlier == (earlier,), "what stands in the field is not told twice"
    p.do(i.SwitchContact(first))
    p.do(i.SwitchContact(second))
    p.do(i.UseTool(s.ToolKey.NOTES))
    assert [note.text for note in p.shows(s.NotesCard).earlier] == [earlier.text, "and a callback "]


def test_a_payment_step_masks_the_note_of_its_own_call_alone(p: Panel) -> None:
    first, second = two(p)
    p.do(i.UseTool(s.ToolKey.PAYMENT))
    assert paying(p)
    p.do(i.SwitchContact(first))
    assert not paying(p)
    p.do(i.MoreTime())
    p.do(i.TypeDigit(Sensitive("4")))
    beside, shown = p.b.desk.records.file(second), p.b.desk.records.file(first)
    assert beside is not None
    assert shown is not None
    assert beside.payment is not None
    assert not shown.payments
    p.do(i.UseTool(s.ToolKey.PAYMENT))  # the key opens the step of the call that is shown, and ends no other
    shown = p.b.desk.records.file(first)
    assert shown is not None
    assert shown.payment is not None
    beside = p.b.desk.records.file(second)
    assert beside is not None
    assert beside.payment is not None


def test_undo_takes_back_only_what_was_entered_on_the_shown_call(p: Panel) -> None:
    first, second = two(p)
    p.do(i.TakeTurn(s.TurnKey.JOINED))
    assert undo(p) is not None
    p.do(i.SwitchContact(first))
    assert undo(p) is None
    p.do(i.UndoLast())
    beside = p.b.desk.records.file(second)
    assert beside is not None
    assert len(beside.persons) == 2
    p.do(i.SwitchContact(second))
    p.do(i.UndoLast())
    beside = p.b.desk.records.file(second)
    assert beside is not None
    assert len(beside.persons) == 1


def test_each_call_has_its_own_sentence_and_answers(p: Panel) -> None:
    first, second = two(p)
    p.read()
    p.answer(ConsentState.GIVEN)
    p.do(i.SwitchContact(first))
    p.shows(s.ScriptCard)
    assert p.state.answers_so_far == ()
    p.do(i.SwitchContact(second))
    beside = p.b.desk.records.file(first)
    assert beside is not None
    assert not beside.readings
    assert not beside.answers
    assert p.b.file().answers


def test_the_end_of_a_call_beside_is_told_and_takes_nothing_away(p: Panel) -> None:
    _, second = two(p)
    before = p.state.card
    ended(p)
    assert p.state.contact_id == second
    assert p.state.card == before
    lines = [line for line in heard(p.state) if line.topic.startswith(CALL) and line.key == "due"]
    assert len(lines) == 1
