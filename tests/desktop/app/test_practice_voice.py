"""The practice caller is heard where this system has a voice: in step with her captions, ended with the call."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.practice_state import Lesson, SkipLesson, Voice
from agent_assist.domain.steps import Step
from tests.desktop.app.station import Station
from tests.desktop.app.test_practice import Learner, practising
from tests.fakes.speaking import fake_speaker, heard, talking

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the fake programs are scripts of POSIX")
HELLO = "“Hello, this is Ms Okafor. I have a question about my bill.”"
ANSWERS = "“For quality, yes. For training, no thank you. A transcript? I'm not sure.”"
Key = Qt.Key


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder where programs are looked for; it is empty."""
    made = tmp_path / "programs"
    made.mkdir()
    monkeypatch.setenv("PATH", str(made))
    return made


def learning(seat: Station, voice: Voice) -> Learner:
    learner = Learner(seat, practising(seat))
    seat.until(lambda: learner.room.voice.state is voice)
    return learner


def said(folder: Path) -> list[str]:
    return [text for _arguments, text in heard(folder)]


def test_she_says_what_her_captions_say_one_after_the_other(seat: Station, folder: Path) -> None:
    fake_speaker(folder, lasts_s=60)
    seat.open()
    learner = learning(seat, Voice.ON)
    assert said(folder) == [], "it rings: she says nothing yet"
    learner.press(Key.Key_Return)
    learner.step(Step.DISCLOSE)
    seat.until(lambda: said(folder) == [HELLO])
    assert learner.room.state.said.plain() == HELLO
    learner.read()
    learner.lesson(Lesson.ANSWER)
    seat.until(lambda: said(folder) == [HELLO, ANSWERS])
    learner.press(Key.Key_H)
    seat.until(lambda: said(folder) == [HELLO, ANSWERS, ANSWERS])
    assert [arguments for arguments, _text in heard(folder)] == [["-v", "en", "--stdin"]] * 3


def test_a_real_call_silences_her_before_it_is_shown(seat: Station, folder: Path) -> None:
    fake_speaker(folder, lasts_s=60)
    seat.open()
    learner = learning(seat, Voice.ON)
    learner.press(Key.Key_Return)
    seat.until(lambda: len(talking(folder)) == 1)
    seat.say("incoming")
    seat.until(lambda: isinstance(seat.panel.card, ps.IncomingCard))
    seat.until(lambda: talking(folder) == [])
    assert said(folder) == [HELLO]


@pytest.mark.parametrize("how", ["closed", "ended", "program"])
def test_she_is_silent_when_practice_ends(seat: Station, folder: Path, how: str) -> None:
    fake_speaker(folder, lasts_s=60)
    seat.open()
    learner = learning(seat, Voice.ON)
    learner.press(Key.Key_Return)
    seat.until(lambda: len(talking(folder)) == 1)
    if how == "closed":
        learner.room.window.close()
    elif how == "ended":
        learner.room.close()
    else:
        seat.close()
    seat.bot.waitUntil(lambda: talking(folder) == [], timeout=10_000)


def test_the_switch_silences_her_and_is_kept(seat: Station, folder: Path) -> None:
    fake_speaker(folder, lasts_s=60)
    seat.open()
    learner = learning(seat, Voice.ON)
    guide = learner.room.window.guide
    learner.press(Key.Key_Return)
    seat.until(lambda: len(talking(folder)) == 1)
    assert guide.switch.label == "Voice: on"
    guide.switch.click()
    seat.until(lambda: talking(folder) == [])
    assert (guide.switch.label, guide.again.isVisible()) == ("Voice: off", False)
    learner.room.window.intent.emit(SkipLesson())
    seat.bot.wait(100)
    assert said(folder) == [HELLO]
    assert learner.room.state.said.plain() == ANSWERS, "the captions stay"
    learner.room.close()
    door = seat.session.practice
    assert door is not None
    seat.until(lambda: door.room is None)
    again = learning(seat, Voice.OFF)
    again.press(Key.Key_Return)
    again.step(Step.DISCLOSE)
    seat.bot.wait(100)
    assert said(folder) == [HELLO]
    again.room.window.guide.switch.click()
    seat.until(lambda: said(folder) == [HELLO, HELLO])


def test_without_a_voice_the_window_says_so_and_goes_on(seat: Station, folder: Path) -> None:
    seat.open()
    learner = learning(seat, Voice.NONE)
    guide = learner.room.window.guide
    assert guide.silent.text() == "This computer has no voice for her. Read what she says."
    assert guide.silent.isVisible()
    assert not guide.switch.isVisible()
    learner.press(Key.Key_H)
    learner.to_answers()
    assert said(folder) == []


def test_a_voice_that_fails_is_told_and_can_be_tried_again(seat: Station, folder: Path) -> None:
    program = fake_speaker(folder, code=1)
    seat.open()
    learner = learning(seat, Voice.ON)
    learner.press(Key.Key_Return)
    seat.until(lambda: learner.room.voice.state is Voice.FAILED)
    guide = learner.room.window.guide
    assert guide.silent.text() == "The voice of this computer doesn't work. Read what she says."
    program.unlink()
    fake_speaker(folder, lasts_s=60)
    before = len(said(folder))
    guide.switch.click()
    seat.until(lambda: len(said(folder)) == before + 1)
    assert learner.room.voice.state is Voice.ON
