"""Global keys by a desktop portal: a real session bus, the whole desktop, and a portal made after its documentation."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from agent_assist.desktop.runtime.settings import KeySettings, Settings
from lab.portal import Portal
from lab.screen_reader import Screen
from tests.desktop.app.living import living, make_home

KEYS = KeySettings(show="Ctrl+Shift+F9", pause="Ctrl+Alt+P", withdraw="Alt+Shift+W")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = make_home(tmp_path)
    (folder / "settings.json").write_bytes(msgspec.json.encode(Settings(keys=KEYS)))
    return folder


@pytest.fixture
def wayland(screen: Screen) -> dict[str, str]:
    """The variables of a session whose keys X11 does not hear; its windows are shown by X11 all the same."""
    return {**screen.environ(), "XDG_SESSION_TYPE": "wayland"}


def test_a_portal_gives_what_the_person_allows(screen: Screen, wayland: dict[str, str], home: Path) -> None:
    portal = Portal(screen.bus, {"pause": "Super+P", "show": "Super+S"})
    try:
        with living(home, wayland) as one:
            keys = one.until(lambda: (keys := one.tell().get("keys")) and keys[0][0] == "Super+S" and keys)
            assert keys == [["Super+S", ""], ["Super+P", ""], [KEYS.withdraw, "Doesn't work: it was not allowed"]]
            one.say("incoming")
            one.say("connected")
            one.step_is("disclose")
            one.put_away("hide")
            one.until(lambda: not one.tell()["visible"])
            portal.press("pause")
            one.until(lambda: (told := one.tell())["paying"] and told["visible"])
            portal.press("withdraw", "/org/freedesktop/portal/desktop/session/0/another")
            portal.change({"pause": "Super+X", "show": "Super+S", "withdraw": "Super+W"})
            one.until(lambda: one.tell()["keys"] == [["Super+S", ""], ["Super+X", ""], ["Super+W", ""]])
            portal.end_session()
            lost = "Doesn't work: the system did not accept it"
            one.until(lambda: [why for _, why in one.tell()["keys"]] == [lost, lost, lost])
            assert one.quit() == 0
    finally:
        portal.close()
    assert [method for method, _ in portal.asked] == ["Register", "CreateSession", "BindShortcuts"]


@pytest.mark.parametrize(
    ("code", "has_keys", "trouble"),
    [(0, False, "this system offers no such keys"), (1, True, "it was not allowed")],
)
def test_a_portal_that_gives_none_is_told(
    screen: Screen, wayland: dict[str, str], home: Path, code: int, trouble: str, *, has_keys: bool
) -> None:
    portal = Portal(screen.bus, code=code, has_keys=has_keys)
    try:
        with living(home, wayland) as one:
            one.until(lambda: {why for _, why in one.tell().get("keys", ())} == {f"Doesn't work: {trouble}"})
            assert one.quit() == 0
    finally:
        portal.close()


def test_a_session_without_a_portal_says_that_there_are_no_keys(wayland: dict[str, str], home: Path) -> None:
    with living(home, wayland) as one:
        troubles = one.until(lambda: {why for _, why in one.tell().get("keys", ())})
        one.until(lambda: {why for _, why in one.tell()["keys"]} == {"Doesn't work: this system offers no such keys"})
        assert len(troubles) == 1
        assert one.quit() == 0
