"""A note that is written while the engine is still being loaded: read when it is there, and never stored unread."""

from __future__ import annotations

import pytest

from agent_assist.desktop.presenters.note import NoteModel
from tests.fakes.typing_engine import FakeTyping, tokenise, truncate

CARD = "4111 1111 1111 1111"


class Loading:
    """An engine that is loaded when somebody says so, or when it is needed all the same."""

    def __init__(self) -> None:
        self.ready = False
        self.made = 0
        self.note = NoteModel(self.typing, tokenise, truncate, ready=lambda: self.ready)

    def typing(self, *, locale: str | None) -> FakeTyping:
        self.made += 1
        return FakeTyping(locale=locale)


@pytest.fixture
def loading() -> Loading:
    return Loading()


def test_a_text_is_read_as_soon_as_the_engine_is_there(loading: Loading) -> None:
    note = loading.note
    for place, key in enumerate(f"new {CARD}"):
        note.edit(place, 0, key)
    assert (note.check.waits, note.pending, note.read(if_ready=True), loading.made) == (True, (), False, 0)
    loading.ready = True
    assert note.read(if_ready=True)
    assert (note.check.waits, note.pending) == (False, ((4, 23),))


def test_the_next_key_reads_what_came_before_it(loading: Loading) -> None:
    loading.note.edit(0, 0, f"new {CARD}")
    loading.ready = True
    loading.note.edit(23, 0, " ")
    assert loading.note.pending == ((4, 23),)


def test_what_is_stored_was_read(loading: Loading) -> None:
    loading.note.edit(0, 0, f"new {CARD}")
    before = loading.note.version
    assert loading.note.stored() == "new [card 1111]"
    assert (loading.note.kinds(), loading.made) == ({"payment_card": 1}, 1)
    assert loading.note.version > before


def test_what_was_written_in_a_payment_step_meanwhile_stays_out(loading: Loading) -> None:
    note = loading.note
    note.step.open = True
    note.edit(0, 0, "half of it 453957")
    note.step.open = False
    note.edit(len(note.text), 0, " and a word")
    assert note.stored() == "half of it [card 3957] and a word"


def test_the_next_note_waits_anew(loading: Loading) -> None:
    loading.note.edit(0, 0, f"new {CARD}")
    loading.note.reset()
    assert not loading.note.check.waits
    loading.note.edit(0, 0, "a")
    assert loading.note.check.waits
