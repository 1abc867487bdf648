"""The pure parts: frames, parties, messages."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.telephony.softphone.baresip.events import (
    BaresipTranslator,
    MalformedMessageError,
    parse_listing,
    parse_message,
)
from agent_assist.telephony.softphone.baresip.netstring import FRAME_LIMIT, FramingLostError, NetstringDecoder, encode
from agent_assist.telephony.softphone.party import clean_text, is_call_id, name_of, number_of


@given(st.lists(st.binary(max_size=300), max_size=8), st.integers(1, 50))
def test_frames_survive_any_split(frames: list[bytes], size: int) -> None:
    stream = b"".join(encode(frame) for frame in frames)
    decoder = NetstringDecoder()
    got = [f for i in range(0, len(stream), size) for f in decoder.feed(stream[i : i + size])]
    assert got == frames


@given(st.binary(max_size=2000))
def test_no_bytes_crash_the_decoder(data: bytes) -> None:
    with contextlib.suppress(FramingLostError):
        list(NetstringDecoder().feed(data))


def test_the_longest_frame_passes_and_one_more_byte_does_not() -> None:
    assert list(NetstringDecoder().feed(encode(b"x" * FRAME_LIMIT))) == [b"x" * FRAME_LIMIT]
    with pytest.raises(FramingLostError):
        list(NetstringDecoder().feed(f"{FRAME_LIMIT + 1}:".encode()))


def test_frames_before_the_damage_are_not_lost() -> None:
    stream = NetstringDecoder().feed(b"1:a,1:b;")
    assert next(stream) == b"a"
    with pytest.raises(FramingLostError):
        next(stream)


@pytest.mark.parametrize(
    ("uri", "number"),
    [
        ("sip:+14155550182@192.0.2.7:5060;transport=udp", "+14155550182"),
        ("sips:5551001@host", "5551001"),
        ("tel:+49-30-123456;ext=9", "+49-30-123456"),
        ('"Ann" <sip:5551001;cpc=ordinary@host>;tag=1', "5551001"),
        ("sip:%2B14155550182@host", "+14155550182"),
        ("sip:alice:secret@host", "alice"),
        ("5551001", "5551001"),
        ("sip:anonymous@anonymous.invalid", None),
        ("sip:whoever@anonymous.invalid;transport=udp", None),
        ("sip:Anonymous@host", None),
        ("<unknown>", None),
        ("", None),
        ("sip:@host", None),
        ("sip:55\u202e51\x00%0a%e2%80%ae@h", "5551"),
        ("sip:" + "9" * 900 + "@h", "9" * 64),
        ("sip:%ff%fe1@h", "1"),
    ],
)
def test_numbers(uri: str, number: str | None) -> None:
    assert number_of(uri) == number


@given(st.text(max_size=3000))
def test_whatever_comes_is_bounded_and_printable(text: str) -> None:
    number = number_of(text)
    assert number is None or (0 < len(number) <= 64 and number.isprintable())
    assert clean_text(text, 40).isprintable()
    assert len(name_of(text)) <= 80
    assert "secret" not in (number_of(f"sip:a:secret@{text}") or "")


@pytest.mark.parametrize("raw", ["", "a b", "a\n", "é", "x" * 129, 7, None])
def test_what_is_no_call_id(raw: object) -> None:
    assert not is_call_id(raw)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.text(), x),
    )
)
def test_no_json_crashes_the_translator(value: object) -> None:
    translator = BaresipTranslator()
    with contextlib.suppress(MalformedMessageError):
        translator.event(parse_message(json.dumps(value).encode()), 0)


@given(
    st.fixed_dictionaries(
        {
            "event": st.just(True),
            "type": st.sampled_from(["CALL_INCOMING", "CALL_ESTABLISHED", "CALL_CLOSED", "CALL_REMOTE_SDP"]),
        },
        optional={
            key: st.none() | st.integers() | st.text() | st.sampled_from(["incoming", "sendrecv", "sip:1@h"])
            for key in (
                "id",
                "direction",
                "peeruri",
                "peerdisplayname",
                "remoteaudiodir",
                "param",
                "accountaor",
            )
        },
    )
)
def test_no_event_crashes_the_translator(message: dict[str, object]) -> None:
    with contextlib.suppress(MalformedMessageError):
        BaresipTranslator().event(message, 0)


def test_deep_json_is_malformed() -> None:
    with pytest.raises(MalformedMessageError):
        parse_message(b"[" * 60_000)


def test_too_many_calls_are_refused_and_old_ones_kept() -> None:
    translator = BaresipTranslator()

    def ring(number: int) -> int:
        call = {"direction": "incoming", "peeruri": "sip:1@h", "id": f"c{number}"}
        return len(translator.event({"event": True, "type": "CALL_INCOMING", **call}, 0))

    assert sum(ring(i) for i in range(64)) == 64
    with pytest.raises(MalformedMessageError):
        ring(65)
    assert len(translator.event({"event": True, "type": "CALL_CLOSED", "id": "c3"}, 0)) == 1


def test_a_listing() -> None:
    text = (
        "\nUser-Agent: bob@127.0.0.1\n--- Active calls (2) ---\n"
        "  [line 1, id a149e6086ee31f2b]  0:00:04  ESTABLISHED  (on hold)  sip:alice@127.0.0.1:5071\n"
        "> [line 2, id 47fac27154f4fad7]  0:00:01  INCOMING                sip:carol@127.0.0.1:5091\n\n"
    )
    calls = parse_listing(text)
    assert [(c.call_id, c.phase, c.on_hold, c.uri, c.account) for c in calls] == [
        ("a149e6086ee31f2b", "ESTABLISHED", True, "sip:alice@127.0.0.1:5071", "bob@127.0.0.1"),
        ("47fac27154f4fad7", "INCOMING", False, "sip:carol@127.0.0.1:5091", "bob@127.0.0.1"),
    ]


@given(st.text(max_size=3000))
def test_no_listing_crashes(text: str) -> None:
    assert isinstance(parse_listing("> [line 1, id x]  " + text), list)
