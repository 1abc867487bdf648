"""Which program can speak here, and with what on its command line: never the words."""

from __future__ import annotations

import pytest

from agent_assist.desktop.practice.speech import Speaker, find_speaker

LANGUAGES = ("en", "de", "es", "fr", "ar")


def found(language: str, platform: str, *names: str) -> Speaker | None:
    return find_speaker(language, platform, lambda name: f"/usr/bin/{name}" if name in names else None)


def test_where_nothing_can_speak_there_is_none() -> None:
    assert all(found("de", platform) is None for platform in ("linux", "darwin", "win32"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_linux_it_is_espeak_in_the_language_of_the_windows(language: str) -> None:
    assert found(language, "linux", "espeak", "espeak-ng") == Speaker("/usr/bin/espeak-ng", ("-v", language, "--stdin"))
    assert found(language, "linux", "espeak") == Speaker("/usr/bin/espeak", ("-v", language, "--stdin"))


def test_a_service_that_would_go_on_speaking_is_not_used() -> None:
    assert found("en", "linux", "spd-say") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_windows_the_words_of_the_command_are_fixed_and_whole(language: str) -> None:
    speaker = found(language, "win32", "powershell.exe")
    assert speaker is not None
    *flags, script = speaker.arguments
    assert flags == ["-NoProfile", "-NonInteractive", "-Command"]
    assert f"GetCultureInfo('{language}')" in script
    assert script.count("ReadToEnd") == 1
    assert "{" not in script


def test_on_macos_it_reads_from_standard_input() -> None:
    assert found("fr", "darwin", "say") == Speaker("/usr/bin/say", ("-f", "-"))
