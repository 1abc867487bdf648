"""The undo slot: what was entered last, in words, with the seconds left; Z takes it back whatever comes next."""

from __future__ import annotations

import pytest

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.domain.consent import ConsentState
from tests.desktop.presenters.panel_fixture import Panel

GIVEN, REFUSED = ConsentState.GIVEN, ConsentState.REFUSED


def chip(p: Panel) -> tuple[str, int] | None:
    undo = p.state.undo
    return None if undo is None else (undo.words.plain(), undo.left_s)


def on_a_call(p: Panel) -> None:
    p.consented(*[GIVEN] * len(p.b.desk.purposes))
    p.b.clock.advance(11_000)
    assert chip(p) is None


@pytest.mark.parametrize(
    ("intent", "said"),
    [
        (i.TakeTurn(s.TurnKey.JOINED), "Someone joined"),
        (i.TakeTurn(s.TurnKey.MINOR), "Customer may be under age"),
        (i.LearnPlace("DE"), "Location: Germany"),
        (i.Withdraw(), "Consent withdrawn"),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else "",
)
def test_what_was_entered_is_named_and_counted_down(p: Panel, intent: i.PanelIntent, said: str) -> None:
    on_a_call(p)
    p.do(intent)
    assert chip(p) == (said, 10)
    p.b.clock.advance(9_500)
    assert chip(p) == (said, 1)
    p.b.clock.advance(500)
    assert chip(p) is None


def test_z_takes_back_what_the_slot_names_and_says_so(p: Panel) -> None:
    on_a_call(p)
    p.do(i.TakeTurn(s.TurnKey.MINOR))
    p.do(i.UndoLast())
    assert chip(p) is None
    banner = p.state.banner
    assert banner is not None
    assert banner.title.plain().startswith("An entry was taken back: ")


def test_a_sentence_marked_by_mistake(p: Panel) -> None:
    p.connect()
    p.read()
    assert chip(p) == ("Sentence marked as read", 10)
    p.do(i.UndoLast())
    p.shows(s.ScriptCard)
    assert p.state.history[-1].text.plain() == "Taken back: Sentence marked as read"


def test_the_row_of_an_answer_offers_it_and_after_the_last_answer_the_slot_does(p: Panel) -> None:
    p.connect()
    p.read()
    p.do(i.GiveAnswer(None, GIVEN))
    card = p.shows(s.AnswersCard)
    assert [row.correct_s for row in card.rows if row.correct_s is not None] == [10]
    assert chip(p) is None
    for _ in range(len(p.b.desk.purposes) - 1):
        p.do(i.GiveAnswer(None, REFUSED))
    assert not isinstance(p.state.card, s.AnswersCard)
    assert chip(p) == ("Answer: Declined", 10)
    p.do(i.UndoLast())
    p.shows(s.AnswersCard)


def test_a_withdrawn_yes_is_asked_again(p: Panel) -> None:
    on_a_call(p)
    p.do(i.Withdraw())
    p.do(i.UndoLast())
    card = p.shows(s.AnswersCard)
    assert all(row.chosen is None for row in card.rows)
    assert not any("captured" in line.text.plain() for line in p.state.history), "nothing is answered now"


def test_nothing_to_take_back_is_nothing(p: Panel) -> None:
    p.do(i.UndoLast())
    on_a_call(p)
    before = p.b.file()
    p.do(i.UndoLast())
    assert p.b.file() == before
