"""What fails is noted once, named while it fails, written down without a word of its message, and read by `doctor`."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from agent_assist.cli.doctor import _failing
from agent_assist.desktop.runtime import failing_file
from agent_assist.desktop.runtime.failing import PLACES_LIMIT, SHOWN_MS, Failing, Part
from agent_assist.desktop.runtime.paths import Paths
from tests.fakes.clock import FakeClock

SECRET = "card 4111 1111 1111 1111"


def fails() -> int:
    raise KeyError(SECRET)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def failing(clock: FakeClock) -> Failing:
    return Failing(clock.now_ms, clock.mono_ms)


@pytest.mark.expects_log
def test_work_that_fails_gives_what_stands_for_it_and_is_named(
    failing: Failing, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[bool] = []
    failing.changed = lambda: told.append(True)
    with caplog.at_level(logging.ERROR):
        for _ in range(100):
            assert failing.call(Part.MASKING, "typing", fails, 7) == 7
    assert failing.parts() == (Part.MASKING,)
    assert len(caplog.records) == len(told) == 1  # a part that goes on failing neither fills the log nor the screen
    assert "4111" not in caplog.text
    assert "masking fails at typing: KeyError at failing.py:" in caplog.text
    assert [one.count for one in failing.troubles()] == [100]


@pytest.mark.expects_log
def test_a_part_that_works_again_is_named_for_a_while(failing: Failing, clock: FakeClock) -> None:
    failing.call(Part.RULES, "decide", fails, 0)
    assert failing.call(Part.RULES, "decide", lambda: 3, 0) == 3
    assert failing.parts() == (Part.RULES,)
    clock.advance(SHOWN_MS)
    assert failing.parts() == ()
    assert [one.over for one in failing.troubles()] == [True]


@pytest.mark.expects_log
def test_other_work_that_succeeds_says_nothing_of_it(failing: Failing, clock: FakeClock) -> None:
    failing.call(Part.RULES, "decide", fails, 0)
    failing.call(Part.RULES, "follow", lambda: 1, 0)
    clock.advance(10 * SHOWN_MS)
    assert failing.parts() == (Part.RULES,)


@pytest.mark.expects_log
def test_places_are_bounded(failing: Failing) -> None:
    for number in range(2 * PLACES_LIMIT):
        failing.call(Part.PANEL, str(number), fails, 0)
    assert len(failing.troubles()) == PLACES_LIMIT


@pytest.mark.expects_log
def test_doctor_reads_what_the_desktop_wrote(failing: Failing, tmp_path: Path) -> None:
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "log")
    assert _failing(paths).state == "ok"
    failing.call(Part.MASKING, "typing", fails, 0)
    failing_file.write(paths.log, failing.troubles())
    check = _failing(paths)
    assert (check.state, "masking (typing): KeyError, 1 times" in check.found) == ("fail", True)
    assert SECRET not in (paths.log / failing_file.NAME).read_text(encoding="utf-8")
    failing.call(Part.MASKING, "typing", lambda: 1, 0)
    failing_file.write(paths.log, failing.troubles())
    assert _failing(paths).state == "warn"
    failing_file.write(paths.log, ())
    assert not (paths.log / failing_file.NAME).exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'[{"part":"nothing"}]', b"x" * 300_000])
def test_a_file_that_is_none_of_ours_says_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / failing_file.NAME).write_bytes(content)
    assert failing_file.read(tmp_path) == []
