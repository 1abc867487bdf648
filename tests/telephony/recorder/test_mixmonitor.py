from __future__ import annotations

import pytest

from agent_assist.domain.recorder import Means, RecorderState
from agent_assist.telephony.asterisk.blocks import BlockDecoder
from agent_assist.telephony.asterisk.channels import CHANNEL_EVENTS, VARIABLES, ChannelBook
from agent_assist.telephony.recorder.asterisk.calls import Stopped, find_call, legs_of
from agent_assist.telephony.recorder.asterisk.mixmonitor import (
    BOTH,
    GROWTH_MS,
    READ,
    WRITE,
    Monitor,
    Sight,
    begun_again,
    judge_files,
    judge_listed,
    parse_list,
    safe_channel,
    safe_path,
    stem_of,
)
from agent_assist.telephony.recorder.sound_tail import BUFFER_BYTES, Heard
from tests.telephony.asterisk.capture import between

HEAD = ("MixMonitor ID\tFile\tReceive File\tTransmit File", "=" * 73)
R, P, M = RecorderState.RECORDING, RecorderState.PAUSED, RecorderState.MASKED


def heard(grown: int = 9000, loud: int = 0, silent: int = 400, step: int = 320, still: int = 20) -> Heard:
    return Heard(grown, loud, silent, step, still)


def test_a_list_is_read() -> None:
    found = parse_list("1.0", [*HEAD, "0x7f001\t/a/b\t\t", "0x7f002\t\t/a/r\t/a/t", "0x7f003"])
    assert found is not None
    assert [(one.ident, one.stems) for one in found] == [
        ("0x7f001", ("/a/b",)),
        ("0x7f002", ("/a/r", "/a/t")),
        ("0x7f003", ()),
    ]
    assert parse_list("1.0", HEAD) == ()
    assert parse_list("1.0", ["No channel matching 'PJSIP/x-1' found."]) == ()


@pytest.mark.parametrize(
    "output",
    [
        (),
        ("",),
        ("No such command 'mixmonitor list x' (type 'core show help mixmonitor list' for other commands)",),
        ("Usage: mixmonitor start <chan_name> [args]",),
        (*HEAD, "none\t/a"),
        (*HEAD, "0x1\ta\tb\tc\td"),
        (*HEAD, *["0x1\ta"] * 17),
    ],
)
def test_what_is_no_list_is_not_taken_for_an_empty_one(output: tuple[str, ...]) -> None:
    assert parse_list("1.0", output) is None


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("PJSIP/alice-00000000", True),
        ("Local/200@from-queue-0000002a;1", True),
        ("IAX2/1.2.3.4:4569-17", True),
        ("PJSIP/a b-00000000", False),
        ('PJSIP/a"-00000000', False),
        ("PJSIP/a\\-00000000", False),
        ("PJSIP/a-1;3", False),
        ("", False),
        ("PJSIP/" + "x" * 200, False),
    ],
)
def test_only_plain_channel_names_reach_a_command(name: str, *, safe: bool) -> None:
    assert safe_channel(name) is safe


@pytest.mark.parametrize(
    ("path", "safe"),
    [
        ("/var/spool/asterisk/monitor/1795498778.0.wav", True),
        ("2026/11/q-100-5551001.wav", True),
        ("a.wav,b,touch x", False),
        ("a^{CALLERID(name)}.wav", False),
        ("${SHELL(x)}.wav", False),
        ("../../etc/x.wav", False),
        ("a b.wav", False),
        ("", False),
    ],
)
def test_only_plain_paths_are_given_back_to_mixmonitor(path: str, *, safe: bool) -> None:
    assert safe_path(path) is safe


def test_a_stem_is_a_path_without_ending() -> None:
    assert [stem_of(p) for p in ("/a/b.c/d.wav", "/a.b/c", "x.0.wav")] == [
        "/a.b/c".replace(".b/c", "/b.c/d"),
        "/a.b/c",
        "x.0",
    ]


@pytest.mark.parametrize(
    ("sight", "found"),
    [
        (Sight(True, heard={"mixed": heard()}), R),
        (Sight(True, heard={"mixed": heard(grown=0, still=100)}), None),
        (Sight(True, heard={"mixed": heard(still=GROWTH_MS)}), "nothing_written"),
        (Sight(False), "nothing_written"),
        (Sight(True, heard={"mixed": heard()}, wants_sound=True), "no_media"),
        (Sight(True, heard={"mixed": heard(loud=1)}, wants_sound=True), R),
        (Sight(True, BOTH, {"mixed": heard()}), P),
        (Sight(True, BOTH, {"mixed": heard(silent=299)}), None),
        (Sight(True, BOTH, {"mixed": heard(loud=4800)}), P),
        (Sight(True, BOTH, {"mixed": heard(loud=4801)}), R),
        (Sight(True, BOTH, {"mixed": heard(loud=BUFFER_BYTES, step=BUFFER_BYTES)}), P),
        (Sight(True, BOTH, {"mixed": heard(loud=BUFFER_BYTES + 2, step=BUFFER_BYTES)}), R),
        (Sight(True, BOTH, {"mixed": heard(loud=900)}, proven={"mixed": 800}), R),
        (Sight(True, BOTH, {"mixed": heard(loud=800)}, proven={"mixed": 800}), P),
        (Sight(True, BOTH, {"mixed": heard(still=GROWTH_MS)}), "nothing_written"),
        (Sight(True, BOTH, {"mixed": heard()}, error="sound_unreadable"), "sound_unreadable"),
        (Sight(True, frozenset({READ}), {READ: heard(), WRITE: heard(loud=99_999, silent=0)}), M),
        (Sight(True, frozenset({READ}), {READ: heard(loud=99_999), WRITE: heard()}), R),
        (Sight(True, frozenset({READ}), {"mixed": heard()}), None),
    ],
)
def test_what_one_recorder_proves(sight: Sight, found: RecorderState | str | None) -> None:
    verdict = judge_files([sight], 60_000, starting=True)
    got = None if verdict is None else verdict.error or verdict.state
    assert got == found


PAUSED = Sight(True, BOTH, {"mixed": heard()})
RUNNING = Sight(True, heard={"mixed": heard()})
UNSEEN = Sight(True, error="sound_unreadable")
OPEN = Sight(True, heard={"mixed": heard(grown=0, still=10)})


@pytest.mark.parametrize(
    ("sights", "found"),
    [
        ([PAUSED, PAUSED], P),
        ([PAUSED, RUNNING], R),
        ([UNSEEN, RUNNING, PAUSED], R),
        ([PAUSED, UNSEEN], "sound_unreadable"),
        ([PAUSED, OPEN], None),
    ],
)
def test_of_several_recorders_the_worst_counts(sights: list[Sight], found: RecorderState | str | None) -> None:
    verdict = judge_files(sights, 60_000, starting=True)
    assert (None if verdict is None else verdict.error or verdict.state) == found


def test_a_recorder_that_is_listed_and_not_muted_counts_at_once_unless_its_start_is_to_be_proven() -> None:
    verdict = judge_files([PAUSED, OPEN], 60_000)
    assert verdict is not None
    assert (verdict.state, verdict.means) == (R, Means.READ_BACK)


@pytest.mark.parametrize(("coding_ms", "found"), [(2_048, "nothing_written"), (4_096, R)])
def test_a_file_of_a_slow_coding_may_stand_still_for_longer(coding_ms: int, found: object) -> None:
    slow = Heard(9_000, 0, 0, 320, 3_000, coding_ms)
    verdict = judge_files([Sight(True, heard={"mixed": slow})], 60_000)
    assert verdict is not None
    assert (verdict.error or verdict.state) == found


def test_a_recorder_is_begun_again_with_its_sides_and_never_in_a_file_that_may_be_stereo() -> None:
    split = Monitor("1.0", "0x1", "/m/a", "/m/a-r", "/m/a-t")
    assert begun_again(split, ["/m/b.wav", "/m/a.ulaw"]) == Stopped("1.0", "/m/a.ulaw", "ar(/m/a-r.ulaw)t(/m/a-t.ulaw)")
    assert begun_again(Monitor("1.0", "0x1", "/m/a"), []) == Stopped("1.0", "/m/a.wav", "a")
    assert begun_again(Monitor("1.0", "0x1", "", "/m/a-r"), []) == Stopped("1.0", "", "ar(/m/a-r.wav)")
    assert begun_again(Monitor("1.0", "0x1", "/m/a"), ["/m/a.raw"]) == Stopped("1.0", "/m/a-resumed.wav", "a")
    assert begun_again(Monitor("1.0", "0x1"), []) is None
    assert begun_again(Monitor("1.0", "0x1", "/m/a", "/m/x,y"), []) is None


def test_the_list_alone() -> None:
    one = judge_listed([Sight(True), Sight(False)], 60_000)
    assert one is not None
    assert (one.state, one.detail) == (R, "monitors=2")
    assert judge_listed([Sight(False)], 10) is None
    late = judge_listed([Sight(False)], 60_000)
    assert late is not None
    assert late.error == "nothing_written"


def book_after(first: str, last: str) -> ChannelBook:
    book = ChannelBook()
    for raw in between(first, last):
        for block in BlockDecoder(CHANNEL_EVENTS, VARIABLES).feed(raw):
            book.apply(block)
    return book


@pytest.mark.parametrize(
    "call_id", ["ebb7f2bc-e973-4d17-9f3e-dabe8f47a3de", "1795498778.0", "1795498778.1", "PJSIP/alice-00000000"]
)
def test_every_name_of_a_captured_call_leads_to_its_customer(call_id: str) -> None:
    book = book_after("inbound call", "agent hangup")
    call = find_call(book, call_id, "bob")
    assert call is not None
    assert (call.customer, call.certain) == ("1795498778.0", True)
    assert sorted(leg.name for leg in legs_of(book, call)) == ["PJSIP/alice-00000000", "PJSIP/bob-00000001"]


def test_without_the_extension_the_first_leg_is_not_certain_to_be_the_customer() -> None:
    call = find_call(book_after("inbound call", "agent hangup"), "1795498778.0", "")
    assert call is not None
    assert not call.certain
    assert find_call(ChannelBook(), "1795498778.0", "") is None
