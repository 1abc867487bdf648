from __future__ import annotations

import random

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.telephony.asterisk.blocks import BLOCK_LIMIT, Block, BlockDecoder, FramingLostError, encode
from agent_assist.telephony.asterisk.channels import CHANNEL_EVENTS, ON_HOLD, VARIABLES, ChannelBook
from tests.telephony.asterisk.capture import between, received


def decoded(data: bytes, *events: str) -> list[Block]:
    return list(BlockDecoder(events or CHANNEL_EVENTS, VARIABLES).feed(data))


def test_only_what_is_wanted_of_the_capture_is_looked_into() -> None:
    raw = received()
    blocks = decoded(b"".join(raw))
    assert len(raw) == 788
    names = {block.event for block in blocks if block.event}
    assert names <= CHANNEL_EVENTS | {"VarSet"}
    assert len([block for block in blocks if block.event == "VarSet"]) < 150, "of 377"
    told = {block.get("Variable") for block in blocks if block.event == "VarSet"}
    assert told == set(VARIABLES) - {ON_HOLD}, "that one only a list tells"


def test_keyed_digits_are_never_looked_into() -> None:
    raw = [block for block in received() if block.startswith(b"Event: DTMF")]
    assert len(raw) == 8
    decoder = BlockDecoder({*CHANNEL_EVENTS, "DialBegin"}, VARIABLES)
    assert list(decoder.feed(b"".join(raw))) == []
    assert decoder.ignored == 0
    assert not decoder._buffer


@pytest.mark.parametrize("seed", range(5))
def test_any_cut_of_the_stream_gives_the_same_blocks(seed: int) -> None:
    data = b"".join(received()[:200])
    chance = random.Random(seed)  # noqa: S311 - a repeatable cut
    decoder = BlockDecoder(CHANNEL_EVENTS, VARIABLES)
    found: list[Block] = []
    at = 0
    while at < len(data):
        size = chance.choice([1, 2, 3, 50, 4000])
        found += decoder.feed(data[at : at + size])
        at += size
    assert found == decoded(data)


@pytest.mark.parametrize("raw", [b"", b"x", b"Event:", b"Foo: bar", b"Event: Hangup\r\nno colon", b"\xff\xfe"])
def test_what_is_no_block_is_counted_and_skipped(raw: bytes) -> None:
    decoder = BlockDecoder({"Hangup"})
    assert list(decoder.feed(raw + b"\r\n\r\n")) == []
    assert decoder.ignored == 1
    assert [block.event for block in decoder.feed(b"Event: Hangup\r\nCause: 16\r\n\r\n")] == ["Hangup"]


def test_too_many_lines_are_no_block() -> None:
    decoder = BlockDecoder({"Hangup"})
    assert list(decoder.feed(b"Event: Hangup\r\n" + b"A: b\r\n" * 1100 + b"\r\n")) == []
    assert decoder.ignored == 1


@pytest.mark.parametrize("end", [b"", b"\r\n\r\n"])
def test_a_block_without_end_is_given_up(end: bytes) -> None:
    with pytest.raises(FramingLostError):
        list(BlockDecoder({"Hangup"}).feed(b"Event: Hangup\r\nA: " + b"x" * BLOCK_LIMIT + end))


def test_a_key_said_twice_counts_once_the_first_time() -> None:
    (block,) = decoded(b"Event: Hangup\r\nUniqueid: 1.1\r\nUniqueid: 2.2\r\n\r\n")
    assert block.get("Uniqueid") == "1.1"


def test_a_commands_answer_keeps_its_lines() -> None:
    (block,) = decoded(b"Response: Success\r\nActionID: a\r\nOutput: one\ttwo: three\r\nOutput: \r\nOutput: x\r\n\r\n")
    assert block.output == ("one\ttwo: three", "", "x")


@pytest.mark.parametrize("value", ["a\r\nAction: Originate", "a\nb", "a\rb", "a\0b", "a\u2028b", "x" * 1100])
@pytest.mark.parametrize("place", ["value", "key", "action"])
def test_no_value_becomes_a_line_of_its_own(value: str, place: str) -> None:
    with pytest.raises(BadInput) as caught:
        encode(value if place == "action" else "Ping", {value if place == "key" else "X": value})
    assert value not in f"{caught.value.title} {caught.value.advice}"
    assert encode("Ping", {"X": "é: ü"}) == "Action: Ping\r\nX: é: ü\r\n\r\n".encode()


def book_after(first: str, last: str) -> ChannelBook:
    book = ChannelBook()
    for block in decoded(b"".join(between(first, last))):
        book.apply(block)
    return book


def test_the_phones_call_id_leads_to_the_customers_channel() -> None:
    book = book_after("inbound call", "agent hangup")
    customer = book.by_phone("ebb7f2bc-e973-4d17-9f3e-dabe8f47a3de")
    assert customer is not None
    assert (customer.name, customer.linkedid, customer.endpoint) == ("PJSIP/alice-00000000", "1795498778.0", "alice")
    assert customer.files == ["/var/spool/asterisk/monitor/1795498778.0.wav", "/var/spool/asterisk/monitor/second.wav"]
    assert [leg.endpoint for leg in book.call("1795498778.0")] == ["alice", "bob"]


def test_every_channel_of_the_capture_ends() -> None:
    assert list(book_after("inbound call", "")) == []


def test_a_renamed_channel_is_followed() -> None:
    book = book_after("inbound call", "agent hangup")
    for block in decoded(b"Event: Rename\r\nUniqueid: 1795498778.0\r\nNewname: PJSIP/carol-7\r\n\r\n"):
        book.apply(block)
    assert book.by_name("PJSIP/alice-00000000") is None
    assert [leg.name for leg in book.call("1795498778.0")] == ["PJSIP/carol-7", "PJSIP/bob-00000001"]


def test_a_name_that_begins_another_is_ambiguous() -> None:
    book = ChannelBook()
    for number, name in enumerate(["IAX2/peer-1", "iax2/Peer-12", "IAX2/other-1"]):
        text = f"Event: Newchannel\r\nChannel: {name}\r\nUniqueid: {number}\r\nLinkedid: {number}\r\n\r\n"
        for block in decoded(text.encode()):
            book.apply(block)
    assert [book.ambiguous(leg.name) for leg in book] == [True, False, False]


def test_no_repr_shows_who_calls() -> None:
    book = book_after("inbound call", "agent hangup")
    blocks = decoded(b"".join(between("inbound call", "agent hangup")))
    said = repr(blocks) + repr(list(book))
    assert "PJSIP/alice-00000000" in said
    assert not [word for word in ("5551001", "Alice Customer", "/var/spool") if word in said]
