"""`agent-assist panel`: a key of the desktop environment reaches the panel, and says where it cannot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone
from agent_assist.telephony.softphone.told_event import PanelAct
from tests.cli.commands import agent, one_line


@pytest.fixture
def phone(tmp_path: Path) -> Iterator[HandoffPhone]:
    made = HandoffPhone(str(tmp_path / "d.sock"), SystemClock(), lambda _link: None)
    assert made.claim()
    made.start(lambda _news: None)
    yield made
    made.stop()


@pytest.mark.parametrize("word", PanelAct)
def test_a_wish_reaches_the_desktop(tmp_path: Path, phone: HandoffPhone, word: PanelAct) -> None:
    heard: list[PanelAct] = []

    def take(act: PanelAct) -> bool:
        heard.append(act)
        return True

    phone.acts = take
    done = agent("panel", word, home=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert heard == [word]


def test_a_desktop_that_cannot_act_yet_says_so(tmp_path: Path, phone: HandoffPhone) -> None:
    assert phone.claimed
    one_line(agent("panel", "pause", home=tmp_path), 3, "softphone_lost")


def test_without_a_desktop_it_says_so(tmp_path: Path) -> None:
    one_line(agent("panel", "show", home=tmp_path), 3, "softphone_lost")


@pytest.mark.parametrize("words", [("given",), ("show", "pause"), ("--pause",), ("",)])
def test_what_is_no_wish_is_refused(tmp_path: Path, words: tuple[str, ...]) -> None:
    one_line(agent("panel", *words, home=tmp_path), 2, "bad_input")


def test_it_explains_itself(tmp_path: Path) -> None:
    done = agent("panel", "--help", home=tmp_path)
    assert done.returncode == 0
    assert all(act.value.encode() in done.stdout for act in PanelAct)
