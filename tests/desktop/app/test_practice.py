"""The practice call on a desktop as the command composes it: eight keys, nothing written, and real calls first."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit

from agent_assist.desktop.app.practice_room import PracticeRoom
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.intents import Practise
from agent_assist.desktop.presenters.practice_state import Lesson, Mark, PractiseAgain, SkipLesson
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.steps import Step
from tests.desktop.app.station import Station

CARD = "4111 1111 1111 1111"
Key = Qt.Key


def practising(seat: Station) -> PracticeRoom:
    """Begin practice as a person does, with the button of the idle panel; the call rings."""
    assert seat.running is not None
    seat.running.panel.intent.emit(Practise())
    door = seat.session.practice
    assert door is not None
    seat.until(lambda: door.room is not None)
    room = door.room
    assert room is not None
    seat.until(lambda: room.desk.shown() is not None)
    return room


class Learner:
    """Presses keys on the practice panel, and waits for what follows."""

    def __init__(self, seat: Station, room: PracticeRoom) -> None:
        self.seat, self.room, self.panel = seat, room, room.window.panel

    def press(self, *keys: Key) -> None:
        for key in keys:
            self.seat.bot.keyClick(self.panel, key)

    def read(self) -> None:
        """The sentence is on the panel, and marked as read."""
        self.seat.until(lambda: self.panel.state is not None and isinstance(self.panel.state.card, ps.ScriptCard))
        self.press(Key.Key_Space)

    def lesson(self, lesson: Lesson | None) -> None:
        self.seat.until(lambda: self.room.progress.at is lesson)

    def step(self, step: Step) -> None:
        self.seat.until(lambda: self.room.desk.step() is step)

    def answers(self, count: int) -> None:
        def answered() -> bool:
            file = self.room.desk.shown()
            return file is not None and len(file.answer_log) == count

        self.seat.until(answered)

    def answered(self) -> tuple[ConsentState, ...]:
        file = self.room.desk.shown()
        return tuple(answer.state for answer in file.answers.values()) if file is not None else ()

    def to_answers(self) -> None:
        self.press(Key.Key_Return)
        self.step(Step.DISCLOSE)
        self.read()
        self.lesson(Lesson.ANSWER)
        for count, key in enumerate((Key.Key_1, Key.Key_2, Key.Key_3), 1):
            self.step(Step.ASK)
            self.press(key)
            self.answers(count)
        self.lesson(Lesson.UNDO)

    def undo(self) -> None:
        self.press(Key.Key_Z)
        self.step(Step.ASK)
        self.press(Key.Key_2)
        self.lesson(Lesson.PAYMENT)
        self.step(Step.SAY_STARTED)
        self.read()
        self.step(Step.LIVE)

    def pay(self) -> None:
        self.press(Key.Key_P)
        self.step(Step.PAY)
        self.press(Key.Key_P)
        self.lesson(Lesson.PLACE)

    def move(self) -> None:
        self.press(Key.Key_L)
        search = self.panel.findChildren(QLineEdit)
        self.seat.until(lambda: any(edit.isVisible() for edit in search))
        field = next(edit for edit in search if edit.isVisible())
        self.seat.bot.keyClicks(field, "Austria")
        self.seat.bot.keyClick(field, Key.Key_Return)
        self.lesson(Lesson.WITHDRAW)

    def withdraw(self) -> None:
        self.press(Key.Key_W)
        self.lesson(Lesson.NOTE)
        self.step(Step.SAY_WITHDRAWN)
        self.read()
        self.step(Step.DISPOSE)
        self.press(Key.Key_2)
        self.step(Step.LIVE)

    def note(self) -> None:
        self.press(Key.Key_N)
        fields = self.panel.findChildren(QTextEdit)
        self.seat.until(lambda: any(edit.isVisible() for edit in fields))
        field = next(edit for edit in fields if edit.isVisible())
        self.seat.bot.keyClicks(field, f"Send the bill again, card {CARD} ")
        self.seat.bot.keyClick(field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.lesson(Lesson.FINISH)

    def finish(self) -> None:
        self.press(Key.Key_Escape)
        self.seat.until(
            lambda: isinstance(self.room.window.panel.state and self.room.window.panel.state.card, ps.WrapUpCard)
        )
        self.seat.until(lambda: self.room.desk.calls.shown is not None)
        shown = self.room.desk.calls.shown
        assert shown is not None
        self.seat.until(lambda: self.room.desk.closing.ends_in_s(shown) is not None)
        self.panel.setFocus()
        self.press(Key.Key_Return)
        self.lesson(None)

    def whole_call(self) -> None:
        self.to_answers()
        self.undo()
        self.pay()
        self.move()
        self.withdraw()
        self.note()
        self.finish()


def bytes_of(folder: Path) -> dict[str, str]:
    """Every file of an installation, with a digest of what is in it."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_a_whole_practice_call_teaches_eight_keys_and_writes_nothing(seat: Station) -> None:
    seat.open()
    seat.until(lambda: seat.running is not None and seat.running.store.submit(lambda: None))
    events = seat.session.ledger
    before = bytes_of(seat.folder)
    assert before
    learner = Learner(seat, practising(seat))
    learner.whole_call()
    rows = learner.room.window.guide.rows
    assert len(rows) == len(Lesson)
    assert learner.room.progress.done == frozenset(Lesson)
    assert learner.room.progress.skipped == frozenset()
    assert bytes_of(seat.folder) == before
    counted: list[int] = []
    assert seat.running is not None
    seat.running.store.submit(lambda: counted.append(len(events.recent(50))))
    seat.until(lambda: bool(counted))
    assert counted == [0]
    assert seat.desk.shown() is None
    learner.room.close()
    assert bytes_of(seat.folder) == before


def test_the_card_number_of_the_practice_note_is_masked(seat: Station) -> None:
    seat.open()
    learner = Learner(seat, practising(seat))
    learner.to_answers()
    learner.undo()
    learner.room.window.intent.emit(SkipLesson())
    learner.room.window.intent.emit(SkipLesson())
    learner.room.window.intent.emit(SkipLesson())
    learner.lesson(Lesson.NOTE)
    learner.note()
    (note,) = [fact for fact in learner.room.store.facts(learner.room.contact) if fact.kind == "note_saved"]
    assert note.personal["text"].startswith("Send the bill again")
    assert CARD not in note.personal["text"]


def test_a_real_call_ends_practice_at_once_and_is_shown(seat: Station) -> None:
    desktop = seat.open()
    room = practising(seat)
    gone: list[bool] = []
    assert room.window.isVisible()
    room.window.destroyed.connect(lambda: gone.append(True))
    lane = [thread for thread in threading.enumerate() if thread.name == "lane-practice"]
    assert lane
    seat.say("incoming")
    seat.until(lambda: isinstance(seat.panel.card, ps.IncomingCard))
    assert seat.session.practice is not None
    assert seat.session.practice.room is None
    seat.until(lambda: bool(gone))
    assert desktop.panel.isVisible()
    assert seat.panel.contact_id == seat.file().contact_id
    seat.until(lambda: not any(thread.is_alive() for thread in lane))


def test_keys_that_were_meant_for_practice_mean_nothing_on_the_real_call(seat: Station) -> None:
    desktop = seat.open()
    learner = Learner(seat, practising(seat))
    learner.press(Key.Key_Return)
    learner.step(Step.DISCLOSE)
    clock = [1_000]
    desktop.panel.guard._mono_ms = lambda: clock[0]
    seat.say("incoming")
    seat.say("connected")
    seat.until(lambda: isinstance(seat.panel.card, ps.ScriptCard))
    seat.key(Key.Key_Space)
    looked: list[bool] = []
    desktop.store.submit(lambda: None, lambda _outcome: looked.append(True))
    seat.until(lambda: bool(looked))
    assert seat.file().readings == ()
    clock[0] += 5_000  # the hands have stopped
    seat.key(Key.Key_Space)
    seat.until(lambda: len(seat.file().readings) == 1)


def test_nobody_practises_while_a_real_call_is_on(seat: Station) -> None:
    seat.open()
    door = seat.session.practice
    assert door is not None
    assert door.action.isEnabled()
    seat.say("incoming")
    seat.until(lambda: seat.desk.shown() is not None and not door.action.isEnabled())
    door.open()
    assert door.room is None
    seat.say("ended")
    seat.until(door.action.isEnabled)


def test_a_call_that_comes_while_practice_loads_is_not_covered_by_it(seat: Station) -> None:
    seat.open()
    door, held = seat.session.practice, threading.Event()
    assert door is not None
    assert seat.running is not None
    seat.running.net.submit(held.wait)
    door.open()
    seat.say("incoming")
    seat.until(lambda: seat.desk.shown() is not None)
    held.set()
    looked: list[bool] = []
    seat.running.net.submit(lambda: None, lambda _outcome: looked.append(True))
    seat.until(lambda: bool(looked))
    assert door.room is None


def test_it_is_reached_again_from_the_menu_and_comes_forward_when_asked_twice(seat: Station) -> None:
    desktop = seat.open()
    first = practising(seat)
    door = seat.session.practice
    assert door is not None
    door.action.trigger()
    assert door.room is first
    first.window.close()
    seat.until(lambda: door.room is None)
    action = next(one for one in desktop.panel.menu.actions() if one.text() == "Practice call …")
    action.trigger()
    seat.until(lambda: door.room is not None)
    assert door.room is not first


def test_it_can_be_begun_anew(seat: Station) -> None:
    seat.open()
    learner = Learner(seat, practising(seat))
    learner.to_answers()
    before = learner.room.contact
    learner.room.window.intent.emit(PractiseAgain())
    learner.lesson(Lesson.READ)
    seat.until(lambda: learner.room.desk.shown() is not None and learner.room.contact != before)
    learner.to_answers()
    assert learner.room.store.facts(before) == []


def test_time_stands_still_while_an_answer_waits_to_be_undone(seat: Station) -> None:
    seat.open()
    learner = Learner(seat, practising(seat))
    learner.to_answers()
    clock = learner.room.clock
    assert clock.now_ms() == clock.now_ms()
    stood = clock.mono_ms()
    seat.bot.wait(30)
    assert clock.mono_ms() == stood
    learner.undo()
    assert clock.mono_ms() >= stood
    seat.until(lambda: clock.mono_ms() > stood)


def test_the_practice_panel_says_that_it_is_none(seat: Station) -> None:
    seat.open()
    learner = Learner(seat, practising(seat))
    learner.to_answers()
    state = learner.panel.state
    assert state is not None
    assert state.recorder.state is RecorderState.RECORDING
    assert state.recorder.detail.source == "Practice recorder says on"
    assert state.recorder.timer_word.source == "practice"
    assert state.status.text.source == "Practice · nothing leaves this computer"
    assert state.banner is None, "nothing is saved or sent, so nothing is said of working offline"
    assert learner.room.window.frame.ribbon.isVisible()
    assert learner.room.window.frame.ribbon.accessibleName() == "Practice · nothing is stored"


def test_a_wrong_answer_is_explained_and_does_not_count(seat: Station) -> None:
    seat.open()
    learner = Learner(seat, practising(seat))
    learner.press(Key.Key_Return)
    learner.step(Step.DISCLOSE)
    learner.read()
    learner.lesson(Lesson.ANSWER)
    learner.step(Step.ASK)
    learner.press(Key.Key_2)  # she said yes
    learner.answers(1)
    opened = next(row for row in learner.room.window.guide.rows if row.is_open)
    assert "That's not what she said." in opened.accessibleDescription()
    learner.press(Key.Key_Z)
    seat.until(lambda: "That's not what she said." not in opened.accessibleDescription())
    learner.press(Key.Key_1)
    seat.until(lambda: learner.answered()[:1] == (ConsentState.GIVEN,))
    assert learner.room.progress.at is Lesson.ANSWER


def test_a_skipped_lesson_is_marked_and_the_call_goes_on(seat: Station) -> None:
    seat.open()
    learner = Learner(seat, practising(seat))
    learner.press(Key.Key_Return)
    learner.step(Step.DISCLOSE)
    for lesson in tuple(Lesson)[1:]:
        learner.room.window.intent.emit(SkipLesson())
        learner.lesson(lesson)
    learner.room.window.intent.emit(SkipLesson())  # the last one ends the call and stays
    learner.lesson(Lesson.FINISH)
    learner.finish()
    assert learner.room.progress.done == {Lesson.FINISH}
    assert {row.mark for row in learner.room.state.rows} == {Mark.SKIPPED, Mark.DONE}


def test_ending_the_desktop_ends_practice(seat: Station) -> None:
    seat.open()
    before = [t for t in threading.enumerate() if t.name == "lane-practice"]
    practising(seat)
    seat.close()
    assert [t for t in threading.enumerate() if t.name == "lane-practice"] == before
