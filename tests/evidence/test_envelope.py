"""The envelope of an event: its form, its times, its link, and every malformed field."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.clock import LATEST_MS
from agent_assist.domain.errors import AssistError, BadInput, Invalid
from agent_assist.domain.facts import FactKind, PolicyRef
from agent_assist.evidence.canonical import _is_plain, canonical, digest
from agent_assist.evidence.envelope import GENESIS, Draft, Event, Head, at_ms, at_text, fact_of, link, read
from tests.evidence.ledgers import SUBJECT, device
from tests.evidence.second_verifier import real_time
from tests.making import AGENT, draft

EVENT = device(1).events[0]


def test_an_event_reads_back_as_it_was_written() -> None:
    made = Draft(
        draft(FactKind.NOTE_SAVED).id,
        FactKind.NOTE_SAVED,
        1_795_000_000_007,
        42,
        "contact-1",
        AGENT,
        {"kinds": {"iban": 1}},
        {"text": "wants a refund"},
        PolicyRef("sha256:abc", "d1"),
    )
    event, head = link(Head("t", "d", 4, "a" * 64), made, SUBJECT)
    again = read(event.data)
    assert (again, head) == (event, Head("t", "d", 5, digest(event.data)))
    assert (event.value["seq"], event.value["prev"], event.value["at"]) == (5, "a" * 64, "2026-11-18T11:06:40.007Z")
    fact = fact_of(again, {SUBJECT.kid: SUBJECT})
    assert (fact.body, fact.personal) == ({"kinds": {"iban": 1}}, {"text": "wants a refund"})
    assert (fact.policy, fact.actor, fact.at_ms) == (made.policy, AGENT, made.at_ms)
    assert b"refund" not in event.data
    assert fact_of(again, {}).personal == {}


def test_the_first_event_follows_sixty_four_zeros() -> None:
    assert (EVENT.seq, EVENT.value["prev"]) == (1, GENESIS)
    assert GENESIS == "0" * 64


def test_a_personal_value_without_a_key_is_refused() -> None:
    with pytest.raises(Invalid):
        link(Head("t", "d"), draft(FactKind.NOTE_SAVED, personal={"text": "x"}), None)


ROLE = {"id": "m", "role": "agent"}
NOT_TIMES = (
    *("", "2026-11-24", "2026-11-24T10:41:52Z", "2026-11-24T10:41:52.07Z", "2026-11-24T10:41:52.007"),
    *("2026-11-24T10:41:52.0070Z", "2026-11-24 10:41:52.007Z", "2026-02-30T10:41:52.007Z", "2026-11-24T24:00:00.000Z"),
    *("2026-11-24T10:41:60.000Z", "1969-12-31T23:59:59.999Z", "0001-01-01T00:00:00.000Z", "10000-01-01T00:00:00.000Z"),
    *("2026-11-24T10:41:52.007+00:00", "2026-11-24t10:41:52.007z", "٢٠٢٦-11-24T10:41:52.007Z"),
)
WRONG: dict[str, list[Any]] = {
    "v": [0, 2, "1", True, 1.5, None],
    **{name: [5, None, [], {}] for name in ("tenant", "device", "contact", "kind")},
    "id": [5, "", "x", EVENT.id.upper(), EVENT.id + "\n", EVENT.id.replace("-7", "-4", 1)],
    "seq": [0, -1, 1.5, "1", True, None],
    "mono_ms": [-1, 0.5, "1", False, None],
    "prev": [5, "", "0" * 63, "0" * 65, "G" * 64, "A" * 64],
    "actor": [
        *("maya", None, [], {}, {"id": "m"}, {**ROLE, "id": 5}, {**ROLE, "more": 1}),
        *({**ROLE, "role": role} for role in ("boss", None, 5, ["agent"], {"a": 1})),
    ],
    "policy": ["x", [], {}, {"pack": "a"}, {"pack": "a", "decision": 5}, {"pack": "a", "decision": "b", "more": "c"}],
    "body": [None, [], "x", 5],
    "at": [5, None, *NOT_TIMES],
}
MALFORMED = [(name, value) for name, values in WRONG.items() for value in values]


@pytest.mark.parametrize(("name", "value"), MALFORMED)
def test_a_malformed_field_is_refused(name: str, value: Any) -> None:
    with pytest.raises(Invalid):
        read(canonical({**EVENT.value, name: value}))


@pytest.mark.parametrize("name", sorted(EVENT.value))
def test_a_missing_field_is_refused(name: str) -> None:
    with pytest.raises(Invalid):
        read(canonical({key: value for key, value in EVENT.value.items() if key != name}))


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(Invalid):
        read(canonical({**EVENT.value, "more": 1}))


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"5", EVENT.data + b" ", EVENT.data[:-1], EVENT.data.decode().encode("utf-16")]
)
def test_what_is_no_event_is_refused(data: bytes) -> None:
    with pytest.raises((BadInput, Invalid)):
        read(data)


@given(st.binary(max_size=200))
def test_no_bytes_whatever_raise_anything_else(data: bytes) -> None:
    with pytest.raises(AssistError):
        read(data)


@pytest.mark.parametrize("role", ["agent", "supervisor", "system"])
def test_every_role_is_read(role: str) -> None:
    event = read(canonical({**EVENT.value, "actor": {"id": "", "role": role}}))
    assert fact_of(event, {}).actor.role == role


@given(st.integers(0, LATEST_MS))
def test_a_time_goes_there_and_back(ms: int) -> None:
    text = at_text(ms)
    assert at_ms(text) == ms
    assert len(text) == 24
    assert real_time(text)


@given(st.integers(0, LATEST_MS), st.integers(0, LATEST_MS))
def test_the_order_of_texts_is_the_order_of_times(a: int, b: int) -> None:
    assert (at_text(a) < at_text(b)) == (a < b)


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "1970-01-01T00:00:00.000Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (1_795_000_000_999, "2026-11-18T11:06:40.999Z"),
        (LATEST_MS, "9999-12-31T23:59:59.999Z"),
    ],
)
def test_times(ms: int, text: str) -> None:
    assert (at_text(ms), at_ms(text)) == (text, ms)


@given(st.text(max_size=30))
def test_no_text_whatever_raises_anything_but_invalid(text: str) -> None:
    try:
        ms = at_ms(text)
    except Invalid:
        return
    assert at_text(ms) == text


@pytest.mark.parametrize("closed", [5, "x", [], None, [{"kid": "a"}]])
def test_malformed_personal_values_stay_in_the_body_and_open_nothing(closed: Any) -> None:
    fact = fact_of(read(canonical({**EVENT.value, "body": {"personal": closed}})), {SUBJECT.kid: SUBJECT})
    assert (fact.body, fact.personal) == ({"personal": closed}, {})


@pytest.mark.parametrize(
    ("part", "other", "error"),
    [
        (b'"body":', b'"body": ', BadInput),
        (b'"device":"dev-1"', b'"device":"other","device":"dev-1"', BadInput),
        (b'"v":1', b'"v":1.0', BadInput),
        (b'"seq":2', b'"seq":2.0', BadInput),
        (b'"seq":2', b'"seq":true', Invalid),
        (b'"seq":2', b'"seq":9007199254740993', BadInput),
        (b'"tenant":"tenant-1"', b'"tenant":"tenant\\u002d1"', BadInput),
        (b'"role":"agent"', b'"role":"agent","z":1', Invalid),
        (b'"policy":null', b'"policy":{"decision":"d","more":1,"pack":"p"}', Invalid),
        (b'"v":1}', b'"v":1,"w":2}', Invalid),
        (b'"v":1}', b'"v":1} ', BadInput),
    ],
)
def test_the_same_facts_in_another_form_are_refused(part: bytes, other: bytes, error: type[AssistError]) -> None:
    event = next(event for event in device(9).events[1:] if _is_plain(event.data))  # taken by the quick reader
    part, other = (text.replace(b'"seq":2', b'"seq":%d' % event.seq) for text in (part, other))
    assert event.data.count(part) == 1
    assert read(event.data) == event
    with pytest.raises(error):
        read(event.data.replace(part, other))


def test_what_the_quick_reader_leaves_to_the_careful_one_is_read_all_the_same() -> None:
    made = draft(FactKind.NOTE_SAVED, body={"share": 0.5, "\U0001f600": 1, "digits": "1234567890123456789"})
    event, _ = link(Head("t", "d"), made, None)
    assert read(event.data) == event


def test_the_time_that_is_remembered_of_an_event_is_no_part_of_it() -> None:
    event = read(EVENT.data)
    assert event == Event(event.data, event.digest, event.value)
    assert event.at_ms == Event(event.data, event.digest, event.value).at_ms
    assert "_at_ms" not in repr(event)
