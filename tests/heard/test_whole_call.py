"""What a screen reader hears of a whole call: the real desktop on a real screen, and AT-SPI over a real D-Bus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from agent_assist.desktop.runtime.settings import RecorderSettings, Settings
from agent_assist.domain.house_secret import vault_name
from lab.screen_reader import Announced, Screen, ScreenReader
from tests.desktop.app.living import Living, living, make_home
from tests.desktop.app.living_desktop import FileVault
from tests.telephony.recorder.fake_http import PROFILE, SECRET, FakeHttpRecorder


@pytest.fixture
def recorder() -> Iterator[FakeHttpRecorder]:
    fake = FakeHttpRecorder()
    fake.calls["c1"] = "never"
    try:
        yield fake
    finally:
        fake.released.set()
        fake.close()


@pytest.fixture
def home(tmp_path: Path, recorder: FakeHttpRecorder) -> Path:
    folder = make_home(tmp_path)
    FileVault(folder / "vault.json").write(vault_name("recorder-http"), SECRET)
    profile = folder / "house.toml"
    profile.write_text(PROFILE, encoding="utf-8")
    settings = Settings(
        recorder=RecorderSettings(kind="http", profile=str(profile), values=recorder.values(), confirm_ms=10_000)
    )  # a busy machine confirms late, and what is heard then is another story
    (folder / "settings.json").write_bytes(msgspec.json.encode(settings))
    return folder


class Ear:
    """Waits for what is announced, in its order."""

    def __init__(self, one: Living, reader: ScreenReader) -> None:
        self._one = one
        self._reader = reader
        self._at = 0

    def hears(self, *begins: str) -> list[Announced]:
        """Wait until as much more was announced; each begins so, in any order as it may be of one moment."""
        taken: list[Announced] = self._one.until(lambda: self._taken(begins))
        return taken

    def _taken(self, begins: tuple[str, ...]) -> list[Announced]:
        new = [line for line in self._reader.announced[self._at :] if not line.words.startswith(PASSING)]
        if len(new) < len(begins):
            return []
        self._at = self._reader.announced.index(new[len(begins) - 1], self._at) + 1
        taken = new[: len(begins)]
        left = sorted(line.words for line in taken)
        assert all(words.startswith(begin) for words, begin in zip(left, sorted(begins), strict=True)), left
        return taken

    @property
    def silent(self) -> bool:
        """Whether nothing was announced beyond what was waited for."""
        return self._at == len(self._reader.announced)


PASSING = ("Wait a moment.",)
"""Lines of a moment that may be over before they are said."""


def test_a_call_is_heard_from_its_ring_to_its_verdict(screen: Screen, reader: ScreenReader, home: Path) -> None:
    with living(home, screen.environ()) as one:
        ear = Ear(one, reader)
        one.until(lambda: one.tell()["ready"])
        assert ear.silent
        one.say("incoming")
        told = ear.hears("Incoming call: number ending in 0182. Sales", "Ask first. Do not record yet.")
        one.say("connected")
        abroad = "To do now. Say that data goes abroad, and to which country."
        told += ear.hears("Not recording", "Say this first. Hello, Maya Lindqvist from Northwind.", abroad)
        one.key("Space")
        told += ear.hears("What did the customer say? Answer 1 of 3. Quality recording")
        one.key("1")
        told += ear.hears("Recording", "Answer 2 of 3. Training recording")
        one.key("1")
        told += ear.hears(
            "Answer 3 of 3. Automated transcript. May a program make an automatic transcript of this call?"
        )
        one.key("1")
        told += ear.hears("Say this. Thank you, recording is on.")
        one.key("Space")
        one.step_is("live")
        one.key("P")
        told += ear.hears("Paused for payment", "Take the card number now.")
        one.key("P")
        told += ear.hears("Recording")
        one.say("incoming", "c2", "+14155550777", "tx")
        told += ear.hears("Another call: number ending in 0777. ringing")
        one.say("ended", "c2", "+14155550777", "tx")
        one.key("W")
        told += ear.hears(
            "Consent withdrawn. Z takes it back.",
            "Not recording",
            "Say this. I've stopped the recording",
            "To do now. Log the request now and tell the customer that it is done.",
        )
        one.key("Space")
        told += ear.hears("Keep or erase what was recorded before?")
        one.key("1")
        one.step_is("live")
        told += ear.hears("Choice about the earlier recording. Z takes it back.")
        one.say("ended")
        told += ear.hears(
            "Disclosure read too fast. It was marked as read sooner than it can be spoken. Recording check: ",
            "To do now. If a card code was recorded, report it now: it must be deleted.",
        )
        assert [line.words for line in told if line.politeness != "polite"] == []
        assert ear.silent
        assert one.quit() == 0


def test_a_recorder_that_does_not_obey_interrupts(
    screen: Screen, reader: ScreenReader, home: Path, recorder: FakeHttpRecorder
) -> None:
    with living(home, screen.environ()) as one:
        one.until(lambda: one.tell()["ready"])
        one.accepted()
        one.until(lambda: any(line.words == "Recording" for line in list(reader.announced)))
        recorder.lies.add("no_effect")
        one.key("P")
        still = "Recording. That is not what was asked of the recorder."
        one.until(lambda: still in [line.words for line in list(reader.announced)])
        alarms = [line for line in list(reader.announced) if line.politeness == "assertive"]
        assert alarms[0] == Announced(still, "assertive")
        assert sum("not confirmed" in line.words for line in list(reader.announced)) == 0
