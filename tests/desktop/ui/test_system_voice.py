"""The system's voice as a program of its own: the words reach it unread by any shell, it is bounded, and it stops."""

from __future__ import annotations

import shutil
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from agent_assist.desktop.practice.speech import find_speaker
from agent_assist.desktop.ui.system_voice import SystemVoice
from tests.fakes.speaking import fake_speaker, heard, talking

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the fake programs are scripts of POSIX")
HOSTILE = "“Yes; $(touch gone) `touch gone` --help\n-v 'x' — نعم, é.”"


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    del qtbot
    return QObject(QCoreApplication.instance())


def voice_of(parent: QObject, program: Path, longest_s: float = 20.0) -> tuple[SystemVoice, list[bool]]:
    made = SystemVoice(str(program), ("-v", "de", "--stdin"), longest_s, parent)
    failed: list[bool] = []
    made.failed.connect(lambda: failed.append(True))
    return made, failed


def test_the_words_arrive_whole_on_standard_input_and_nowhere_else(
    parent: QObject, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    made, failed = voice_of(parent, fake_speaker(tmp_path, lasts_s=2))
    made.say(HOSTILE)
    qtbot.waitUntil(lambda: not made.speaking, timeout=10_000)
    assert heard(tmp_path) == [(["-v", "de", "--stdin"], HOSTILE)]
    assert failed == []
    assert not (tmp_path / "gone").exists()


def test_what_is_said_next_ends_what_is_being_said(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    made, failed = voice_of(parent, fake_speaker(tmp_path, lasts_s=60))
    made.say("one")
    qtbot.waitUntil(lambda: len(talking(tmp_path)) == 1, timeout=10_000)
    (first,) = talking(tmp_path)
    made.say("two")
    qtbot.waitUntil(lambda: talking(tmp_path) not in ([], [first]), timeout=10_000)
    assert first not in talking(tmp_path)
    made.stop()
    qtbot.waitUntil(lambda: talking(tmp_path) == [], timeout=10_000)
    assert not made.speaking
    assert failed == [], "it was told to stop, so nothing failed"


def test_a_saying_without_end_is_ended(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    made, failed = voice_of(parent, fake_speaker(tmp_path, lasts_s=60), longest_s=1.0)
    made.say("one")
    qtbot.waitUntil(lambda: len(talking(tmp_path)) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: talking(tmp_path) == [], timeout=10_000)
    assert (made.speaking, failed) == (False, [])


@pytest.mark.parametrize("how", ["missing", "refuses", "dies", "deaf"])
def test_a_program_that_cannot_speak_is_told_once(parent: QObject, qtbot: QtBot, tmp_path: Path, how: str) -> None:
    program = {
        "missing": lambda: tmp_path / "nothing",
        "refuses": lambda: fake_speaker(tmp_path, code=1),
        "dies": lambda: fake_speaker(tmp_path, dies=signal.SIGABRT),
        "deaf": lambda: fake_speaker(tmp_path, code=1, reads=False),
    }[how]()
    made, failed = voice_of(parent, program)
    made.say("a" * 100_000)
    qtbot.waitUntil(lambda: failed == [True], timeout=10_000)
    qtbot.wait(50)
    assert (failed, made.speaking) == ([True], False)


def test_a_program_that_ends_well_before_it_can_have_spoken_is_told(
    parent: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    """As espeak-ng does where there is no loudspeaker: it ends at once, with 0."""
    made, failed = voice_of(parent, fake_speaker(tmp_path))
    made.say("Hello, this is Ms Okafor. I have a question about my bill. " * 10)
    qtbot.waitUntil(lambda: not made.speaking, timeout=10_000)
    assert failed == [True]


def test_it_can_go_in_the_moment_it_is_stopped(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    made, failed = voice_of(parent, fake_speaker(tmp_path, lasts_s=60))
    made.say("one")
    qtbot.waitUntil(lambda: len(talking(tmp_path)) == 1, timeout=10_000)
    made.stop()
    made.deleteLater()
    qtbot.waitUntil(lambda: talking(tmp_path) == [], timeout=10_000)
    qtbot.wait(50)
    assert failed == []


@pytest.mark.parametrize(("before", "after"), [("/usr/lib/x", "/usr/lib/x"), ("", "none")])
def test_another_program_is_not_given_our_own_libraries(
    parent: QObject, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str, after: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/agent-assist/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    script = tmp_path / "tells"
    script.write_text(f'#!/bin/sh\ncat >/dev/null\necho "${{LD_LIBRARY_PATH-none}}" > {tmp_path}/libraries\n')
    script.chmod(0o755)
    made, _failed = voice_of(parent, script)
    made.say("one")
    qtbot.waitUntil(lambda: not made.speaking, timeout=10_000)
    assert (tmp_path / "libraries").read_text().strip() == after


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="no espeak-ng here")
@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ar"])
def test_the_real_program_takes_each_language_and_is_ended(parent: QObject, qtbot: QtBot, language: str) -> None:
    """Whether anybody hears it, no test can tell: there may be no loudspeaker."""
    speaker = find_speaker(language)
    assert speaker is not None
    assert Path(speaker.program).name == "espeak-ng"
    made = SystemVoice(speaker.program, speaker.arguments, 20.0, parent)
    failed: list[bool] = []
    made.failed.connect(lambda: failed.append(True))
    made.say("نعم" if language == "ar" else "Ja.")
    assert made.speaking
    qtbot.waitUntil(lambda: not made.speaking, timeout=20_000)
    assert failed == []
    made.say("one two three " * 500)
    qtbot.wait(50)
    made.stop()
    assert not made.speaking
