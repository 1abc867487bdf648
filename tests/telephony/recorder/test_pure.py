"""The pure parts: bencode, growth, judgement."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.recorder import Means, RecorderState
from agent_assist.telephony.recorder.rtpengine.bencode import BencodeError, Value, decode, encode
from agent_assist.telephony.recorder.rtpengine.spool import Growth
from agent_assist.telephony.recorder.rtpengine.truth import Look, Past, judge

VALUES: st.SearchStrategy[Value] = st.recursive(
    st.integers(-(10**15), 10**15) | st.text(max_size=40),
    lambda x: st.lists(x, max_size=4) | st.dictionaries(st.text(max_size=10), x, max_size=4),
    max_leaves=20,
)


@given(VALUES)
def test_bencode_there_and_back(value: Value) -> None:
    with contextlib.suppress(BencodeError):  # only nesting beyond the bound
        assert decode(encode(value)) == value


@given(st.binary(max_size=300))
def test_no_bytes_crash_bencode(data: bytes) -> None:
    with contextlib.suppress(BencodeError):
        decode(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"i12",
        b"ie",
        b"i-e",
        b"i1x2e",
        b"5:abc",
        b"-1:a",
        b"l",
        b"d1:a",
        b"di1ei2ee",
        b"i1ei2e",
        b"l" * 50 + b"e" * 50,
        b"i" + b"9" * 5000 + b"e",
        b"99999999999999999999:",
        b"x" * 70000,
    ],
)
def test_what_is_no_bencode(data: bytes) -> None:
    with pytest.raises(BencodeError):
        decode(data)


def test_growth_survives_renames_and_truncation() -> None:
    growth = Growth({1: 5000})
    assert growth.observe({1: 5000}) == 0
    assert growth.observe({1: 5000, 2: 24}) == 0  # a new file, header only
    assert growth.observe({1: 5000, 2: 4120}) == 4096
    assert growth.observe({2: 24}) == 4096  # begun anew
    assert growth.observe({2: 124}) == 4196


def looks(*steps: tuple[int, int | None, int, bool]) -> list[Look]:
    """Looks from (at_ms, grown, packets, open)."""
    return [Look(at, grown, True, True, opened, packets, packets * 172) for at, grown, packets, opened in steps]


@pytest.mark.parametrize(
    ("steps", "state", "means", "error"),
    [
        ([(0, 0, 0, True), (40, 4096, 4, True)], "recording", "written", ""),
        ([(0, 0, 0, False), (510, 0, 51, False)], "off", "written", ""),
        ([(0, 0, 0, True), (510, 0, 51, True)], "unconfirmed", "read_back", "nothing_written"),
        ([(0, 0, 9, False), (510, 0, 9, False)], "off", "read_back", ""),
        ([(0, 0, 9, True), (510, 0, 9, True)], "unconfirmed", "read_back", "no_media"),
        ([(0, None, 0, True), (510, None, 51, True)], "unconfirmed", "nothing", "spool_unreadable"),
        ([(0, 0, 0, False), (300, 4096, 30, False), (900, 4096, 90, False)], "off", "written", ""),
        # a slow codec: half a second without growth proves nothing, what grew before does
        ([(0, 0, 0, True), (200, 4096, 2, True), (900, 4096, 9, True)], "recording", "written", ""),
        ([(0, 0, 0, False), (2100, 0, 10, False)], "off", "read_back", ""),
    ],
)
def test_judgement(steps: list[tuple[int, int | None, int, bool]], state: str, means: str, error: str) -> None:
    verdict = judge(looks(*steps), Past())
    assert verdict is not None
    assert (verdict.state, verdict.means, verdict.error) == (RecorderState(state), Means(means), error)


def test_too_early_to_tell() -> None:
    assert judge(looks((0, 0, 0, False)), Past()) is None
    assert judge(looks((0, 0, 0, False), (499, 0, 50, False)), Past()) is None
    assert judge(looks((0, 0, 0, False), (900, 0, 9, False)), Past()) is None


@pytest.mark.parametrize("grown", [0, 4096])
def test_a_recorder_without_answer_is_unconfirmed_whatever_its_files_say(grown: int) -> None:
    seen = [Look(0, 0, answered=True, known=True), Look(40, grown, answered=False)]
    verdict = judge(seen, Past())
    assert verdict is not None
    assert (verdict.state, verdict.error) == (RecorderState.UNCONFIRMED, "recorder_unreachable")
