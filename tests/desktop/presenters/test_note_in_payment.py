"""What is written in the note while a payment step is open: no number of it stays, also when the step is over."""

from __future__ import annotations

import random

import pytest

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.note_step import WrittenInStep
from tests.desktop.presenters.panel_fixture import Panel
from tests.desktop.presenters.test_payment import PAY, recorded


def write(p: Panel, text: str) -> None:
    """Type at the end, key by key, without a pause in which spans become tokens."""
    for key in text:
        p.note.edit(len(p.note.text), 0, key)


def test_only_what_is_written_in_the_step_is_kept_out(p: Panel) -> None:
    recorded(p)
    write(p, "order 48213 in 3 parts. ")
    p.do(PAY)
    write(p, "he said 453957 and the rest is 7363 on 2 cards")
    assert p.note.stored() == "order 48213 in 3 parts. he said [card] and the rest is [security code] on 2 cards"
    p.do(PAY)
    write(p, ". ticket 90121 opened")
    kept = "order 48213 in 3 parts. he said [card] and the rest is [security code] on 2 cards. ticket 90121 opened"
    assert p.note.stored() == kept, "the step is over, and what was written in it stays out"
    assert p.note.copied(0, 40) == "order 48213 in 3 parts. he said [card] a"
    p.do(i.SaveNote())
    p.b.settle()
    assert [fact.personal["text"] for fact in p.notes(p.b.file().contact_id)][-1] == kept


def test_it_becomes_a_token_like_any_other_and_leaves_the_text(p: Panel) -> None:
    recorded(p)
    p.do(PAY)
    p.type("half of it: 4539 5787")
    assert "4539" not in p.note.text
    assert [token.stored for token in p.note.tokens] == ["[card]"]
    assert p.note.kinds() == {"payment_card": 1}


def test_a_number_begun_before_the_step_is_taken_whole(p: Panel) -> None:
    recorded(p)
    write(p, "it is 45")
    p.do(PAY)
    write(p, "395787")
    assert p.note.stored() == "it is [card]"


def test_an_engine_that_failed_in_between_still_knows_what_was_written_in_the_step(p: Panel) -> None:
    recorded(p)
    p.do(PAY)
    write(p, "6362 14")
    p.do(PAY)
    p.note.check._typing = None  # as after a failure: the next key reads the whole text anew
    write(p, " and so on")
    assert p.note.stored() == "[card] and so on"


def test_the_next_contact_s_note_begins_outside_the_step(p: Panel) -> None:
    recorded(p)
    p.do(PAY)
    write(p, "4539 57")
    p.b.end()
    p.do(i.FinishCall())
    p.connect(line="tx", call_id="c2")
    write(p, "order 48213")
    assert p.note.stored() == "order 48213"


@pytest.mark.parametrize("place", ["US-TX", "GB"])
def test_where_the_customer_is_says_whose_telephone_numbers_are_likely(p: Panel, place: str) -> None:
    recorded(p)
    p.do(i.LearnPlace(place))
    assert p.note.check.locale == f"und-{place[:2]}"


def test_the_parts_follow_every_edit_as_characters_that_carry_a_mark() -> None:
    chance = random.Random(11)  # noqa: S311 - the same edits each time, no secret
    for _ in range(300):
        step, marks = WrittenInStep(), ""
        for _ in range(25):
            step.open = chance.random() < 0.5
            position = chance.randint(0, len(marks))
            removed, added = chance.randint(0, min(4, len(marks) - position)), chance.randint(0, 4)
            inside = (
                position > 0 and position + removed < len(marks) and marks[position - 1] == marks[position + removed]
            )
            own = (
                "x" if step.open or (inside and marks[position - 1] == "x" and _one(marks, position, removed)) else "."
            )
            marks = marks[:position] + own * added + marks[position + removed :]
            step.follow(position, removed, added)
            covered = "".join(
                "x" if any(start <= at < end for start, end in step.parts) else "." for at in range(len(marks))
            )
            assert all(seen == "x" for seen, mark in zip(covered, marks, strict=True) if mark == "x"), (covered, marks)
            marks = covered


def _one(marks: str, position: int, removed: int) -> bool:
    return set(marks[position - 1 : position + removed + 1]) == {"x"}


def test_parts_that_were_not_written_in_a_step_are_none() -> None:
    step = WrittenInStep()
    step.follow(0, 0, 10)
    assert list(step.parts) == []
    step.open = True
    step.follow(4, 2, 3)
    assert list(step.parts) == [(4, 7)]
    step.open = False
    step.follow(11, 0, 5)
    step.follow(0, 0, 2)
    assert list(step.parts) == [(6, 9)]
    step.follow(7, 0, 1)
    assert list(step.parts) == [(6, 10)], "inside a part"
    step.follow(5, 9, 0)
    assert list(step.parts) == []
