"""Each part of the panel follows its own inputs: a key, a tick and a report touch what they concern, and no more."""

from __future__ import annotations

import pytest
from msgspec.structs import fields

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.kept import Kept
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.recorder import RecorderState
from tests.desktop.presenters.panel_fixture import Panel

LONG = 15_000
WORDS = "She asked about the invoice of last month and wants a call back tomorrow. "


class Counting:
    """Stands before the truncation of a note and counts how often it is asked."""

    def __init__(self, p: Panel) -> None:
        self.times = 0
        self._truncate = p.note.check._truncate
        p.note.check._truncate = self.truncate

    def truncate(self, text: str, /, *, locale: str | None) -> str:
        self.times += 1
        return self._truncate(text, locale=locale)


def writing(p: Panel) -> None:
    """A call is on, and its note is open."""
    p.connect(line="tx")
    p.do(i.UseTool(s.ToolKey.NOTES))
    p.shows(s.NotesCard)


def key(p: Panel, text: str) -> None:
    p.type(text)
    p.presenter.note_edited()


def touched(p: Panel) -> tuple[bool, bool]:
    """Return whether the note counts as touched, and whether its stored form is not the saved one."""
    return p.note.touched, p.note.changed


def remembered(p: Panel) -> str:
    """Return in words all that the parts of the panel keep."""
    parts = (p.presenter._cards, p.presenter._parts)
    return repr([vars(kept) for part in parts for kept in vars(part).values() if isinstance(kept, Kept)])


def other(before: s.PanelState, after: s.PanelState) -> set[str]:
    """Names of the parts that are not the very same object."""
    names = [one.name for one in fields(s.PanelState)]
    return {name for name in names if getattr(before, name) is not getattr(after, name)}


def test_a_key_in_a_long_note_truncates_nothing(p: Panel) -> None:
    writing(p)
    p.type((WORDS * 250)[:LONG])
    p.presenter.note_edited()
    counting = Counting(p)
    for char in "her card is 4111 1111 1111 1111 then a few words more ":
        key(p, char)
    assert counting.times == 0
    assert p.note.changed
    assert counting.times == 1, "the count would not see a truncation"


def test_a_key_shows_nothing_while_the_frame_of_the_note_stays(p: Panel) -> None:
    writing(p)
    key(p, "x")
    shown = len(p.states)
    for char in "more words ":
        key(p, char)
    assert len(p.states) == shown


def test_a_masked_span_changes_the_card_of_the_note_alone(p: Panel) -> None:
    writing(p)
    key(p, "x")
    before = p.states[-1]
    key(p, " 4111 1111 1111 1111 then a few words more")
    after = p.states[-1]
    assert other(before, after) == {"card"}
    assert isinstance(after.card, s.NotesCard)
    assert after.card.masked == 1


def test_a_key_asks_neither_the_desk_nor_the_clock(p: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    writing(p)

    def asked(*_any: object) -> None:
        raise AssertionError("a key in the note asked for more than the note")

    with monkeypatch.context() as patch:
        patch.setattr(p.b.desk, "shown", asked)
        patch.setattr(p.b.clock, "now_ms", asked)
        patch.setattr(p.b.clock, "mono_ms", asked)
        key(p, "a word ")
    card = p.states[-1].card
    assert isinstance(card, s.NotesCard)
    assert card.can_save


def test_a_key_of_a_note_that_is_not_shown_shows_nothing(p: Panel) -> None:
    p.presenter.note_edited()
    p.connect(line="tx")
    shown = len(p.states)
    key(p, "a word ")
    assert len(p.states) == shown


def test_nothing_happened_so_every_part_is_the_same_object(p: Panel) -> None:
    p.connect(line="tx")
    before = p.state
    assert other(before, p.state) == set()


def test_a_tick_touches_only_what_shows_a_time(p: Panel) -> None:
    p.connect(line="tx")
    p.read()
    before = p.state
    p.b.clock.advance(1000)
    assert other(before, p.state) <= {"recorder", "status", "undo"}
    p.b.clock.advance(61_000)
    assert other(before, p.state) == {"recorder", "status", "undo"}, "and nothing can be taken back any more"


def test_a_report_of_the_recorder_touches_what_it_concerns(p: Panel) -> None:
    p.connect(line="tx")
    p.read()
    p.answer(ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.REFUSED)
    p.b.clock.advance(3000)
    before = p.state
    p.b.recorder.say("c1", RecorderState.RECORDING)
    p.b.settle()
    assert other(before, p.state) == {"recorder"}


def test_an_answer_leaves_who_calls_and_the_tools_as_they_are(p: Panel) -> None:
    p.connect(line="tx")
    p.read()
    before = p.state
    p.do(i.GiveAnswer(None, ConsentState.GIVEN))
    after = p.state
    assert after.card is not before.card
    assert other(before, after) == {"card", "history", "menu", "handover", "undo"}


def test_a_note_counts_as_touched_until_what_was_written_is_saved(p: Panel) -> None:
    writing(p)
    assert touched(p) == (False, False)
    key(p, " \n ")
    assert touched(p) == (False, False)
    key(p, "a word")
    assert touched(p) == (True, True)
    p.do(i.SaveNote())
    assert touched(p) == (False, False)
    key(p, "!")
    p.note.edit(len(p.note.text) - 1, 1, "")
    assert touched(p) == (True, False)
    p.note.reset()
    assert touched(p) == (False, False)


def test_what_is_typed_while_a_note_is_being_saved_still_counts(p: Panel) -> None:
    writing(p)
    key(p, "a word")
    p.presenter.handle(i.SaveNote())
    key(p, " more")
    p.b.settle()
    assert p.note.touched
    card = p.shows(s.NotesCard)
    assert card.can_save


def test_a_finished_call_is_kept_nowhere_in_the_panel(p: Panel) -> None:
    p.connect(line="tx")
    contact = p.b.file().contact_id
    p.read()
    assert contact in remembered(p)
    p.call(CallState.ENDED)
    p.shows(s.WrapUpCard)
    p.do(i.FinishCall())
    p.shows(s.IdleCard)
    assert contact not in remembered(p)


def test_kept_makes_a_state_once_for_equal_inputs_and_keeps_an_equal_state() -> None:
    made: list[tuple[int, ...]] = []

    def total(inputs: tuple[int, ...]) -> tuple[int]:
        made.append(inputs)
        return (sum(inputs),)

    kept = Kept(total)
    first = kept.of((1, 2))
    assert kept.of((1, 2)) is first
    assert made == [(1, 2)]
    assert kept.of((2, 1)) is first
    assert kept.of((2, 2)) == (4,)
    assert kept.of((1, 2)) == (3,)
    assert made == [(1, 2), (2, 1), (2, 2), (1, 2)]


def test_kept_remembers_nothing_as_a_state_too() -> None:
    made: list[int] = []
    kept: Kept[int, None] = Kept(made.append)
    assert kept.of(1) is None
    assert kept.of(1) is None
    assert made == [1]
