"""Setting a cache aside while a desktop uses it is refused."""

from __future__ import annotations

from pathlib import Path

from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone
from tests.cli.commands import agent, one_line


def test_while_the_desktop_runs_nothing_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    cache = tmp_path / "data" / "cache.db"
    cache.write_bytes(b"in use")
    phone = HandoffPhone(str(tmp_path / "d.sock"), SystemClock(), lambda _link: None)
    assert phone.claim()
    phone.start(lambda _news: None)
    try:
        words = ("enrol", "--server", "http://127.0.0.1:1", "--code", "x", "--start-over")
        one_line(agent(*words, home=tmp_path), 3, "desktop_running")
    finally:
        phone.stop()
    assert cache.read_bytes() == b"in use"
