"""What a real FreeSWITCH and a real REST interface said, as the recorders read it; and that the fakes say the same."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

from agent_assist.telephony.recorder.asterisk.ari_live import LiveRecordings
from agent_assist.telephony.recorder.freeswitch.driver import _BUG, _rows, _spread
from tests.telephony.recorder.fake_freeswitch import LEG_A, OTHER, FakeFreeswitch

FOLDER = Path(__file__).parent


def lines(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()]


def answers(command: str) -> list[str]:
    """Every answer of the captured exchange to a command that begins so."""
    told = lines("freeswitch_capture.jsonl")
    return [
        str(b["text"])
        for a, b in itertools.pairwise(told)
        if a["kind"] == "send" and str(a["text"]).startswith(f"api {command}")
    ]


def shape(listed: str) -> list[str]:
    """The tags of a list, without what is in them."""
    return [line.partition(">")[0] for line in listed.splitlines()]


def test_legs_conferences_and_eavesdroppers_are_read_as_listed() -> None:
    _, rings, talks, spied, joined, _ = [_rows(text) for text in answers("show channels")]
    for rows in (rings, talks):
        assert rows is not None
        legs, rooms, spies, blind = _spread(next(iter(rows)), rows)
        assert (len(legs), rooms, spies, blind) == (2, (), 0, "")
    assert spied is not None
    legs, rooms, spies, blind = _spread(next(iter(spied)), spied)
    assert (len(legs), rooms, spies, blind) == (3, (), 1, "recorded_elsewhere"), "behind a loopback channel"
    assert joined is not None
    legs, rooms, spies, blind = _spread(next(iter(joined)), joined)
    assert (len(legs), rooms) == (3, ("room1",))


def test_the_fake_exchange_answers_as_the_real_one(tmp_path: Path) -> None:
    fake = FakeFreeswitch(tmp_path)
    fake.begin(LEG_A, "/var/lib/freeswitch/recordings/a.wav")
    fake.rooms["room1"] = "/var/lib/freeswitch/recordings/room1.wav"
    real = next(answer for answer in answers("uuid_buglist") if "session_record" in answer)
    listed = fake._api(["uuid_buglist", LEG_A])
    assert shape(listed) == [*shape(real)[:6], "</media-bugs"]
    assert _BUG.findall(listed) == [("session_record", "/var/lib/freeswitch/recordings/a.wav")]
    gone = "00000000-0000-0000-0000-000000000000"
    for command in ("uuid_buglist", "uuid_getvar"):
        assert fake._api([command, gone, "sip_call_id"]) == answers(f"{command} {gone}")[0]
    assert fake._api(["uuid_record", OTHER, "mask", "/none.wav"]).startswith("-ERR Cannot mask record")
    assert (
        fake._api(["conference", "room1", "chkrecord"]).split("/")[0]
        == answers("conference room1 chkrecord")[0].split("/")[0]
    )
    fake.close()


def test_others_recordings_are_known_from_begin_to_end() -> None:
    live = LiveRecordings("http://127.0.0.1:9")
    begun, ended = [line["event"] for line in lines("ari_recordings_capture.jsonl")]
    assert isinstance(begun, dict)
    assert isinstance(ended, dict)
    target = begun["recording"]["target_uri"]
    live.hear(begun)
    assert live.of({target}) == ["stranger-own"]
    live.hear(ended)
    assert live.of({target}) == []
