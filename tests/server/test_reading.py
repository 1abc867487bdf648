"""What the server reads from a request's headers and query, and how its answers leave."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import msgspec
import pytest

from agent_assist.domain.consent import ConsentState
from agent_assist.domain.errors import BadInput
from agent_assist.protocol import messages as m
from agent_assist.server.api import answers, problems, reading, receipt_page, receipt_sections
from agent_assist.server.api.endpoints import ENDPOINTS
from agent_assist.server.api.receipt_page import language_of


def asked(headers: dict[str, str] | None = None, **query: str) -> reading.Asked:
    return cast("reading.Asked", SimpleNamespace(headers=headers or {}, query_params=query))


@pytest.mark.parametrize(
    ("sent", "token"),
    [
        ("Bearer abc", "abc"),
        ("bearer  abc ", "abc"),
        ("Bearer", None),
        ("Bearer ", None),
        ("Basic abc", None),
        ("abc", None),
        ("", None),
    ],
)
def test_a_token_is_a_bearers(sent: str, token: str | None) -> None:
    assert reading.token(asked({"authorization": sent})) == token


def test_a_session_is_what_its_header_says() -> None:
    assert reading.session(asked({"assist-session": "s"})) == "s"
    assert reading.session(asked()) is None
    assert reading.token(asked()) is None


@pytest.mark.parametrize("wrong", ["", "-1", "1.5", "x", "\u0661", "9" * 19])
def test_a_number_is_whole_and_from_zero_on(wrong: str) -> None:
    with pytest.raises(BadInput, match="size is not a number"):
        reading.number(asked(size=wrong), "size", 7)


@pytest.mark.parametrize(("sent", "number"), [("0", 0), ("12", 12), ("9" * 18, 10**18 - 1)])
def test_a_number_has_at_most_eighteen_digits(sent: str, number: int) -> None:
    assert reading.number(asked(size=sent), "size", 7) == number


def test_what_was_not_asked_for_has_its_usual_value() -> None:
    assert reading.number(asked(), "size", 7) == 7
    assert reading.text(asked(), "event") == ""
    assert reading.text(asked(event="e"), "event") == "e"
    assert reading.queue_query(asked(limit="5")) is None
    assert reading.queue_query(asked(filter="")) == m.QueueQuery(filter="", search="", after="", limit=m.QUEUE_PAGE)
    told = reading.queue_query(asked(filter="open", search="s", after="a", limit="5"))
    assert told == m.QueueQuery(filter="open", search="s", after="a", limit=5)


@pytest.mark.parametrize(
    ("body", "fields"),
    [(b"a=1&b=&a=2", {"a": "1", "b": ""}), (b"", {}), ("ä=1".encode(), {}), (b"&".join([b"a=1"] * 9), {})],
)
def test_a_form_is_read_field_by_field(body: bytes, fields: dict[str, str]) -> None:
    assert dict(reading.form(body)) == fields


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("de", "de"),
        ("de-AT;q=0.1, fr", "de"),
        (" FR ", "fr"),
        ("pl, es;q=0.5", "es"),
        ("pl", "en"),
        ("", "en"),
        ("x," * 99 + "de", "de"),
        ("x," * 99 + " de", "en"),
    ],
)
def test_a_page_speaks_the_first_language_that_it_knows(accepted: str, language: str) -> None:
    """Of the header's first 200 characters."""
    assert language_of(accepted) == language


def test_an_answer_is_json_that_no_cache_keeps() -> None:
    health = m.Health(status="ok", version="1", protocol=1, database="sqlite", now_ms=5)
    found: Any = answers.json(health)
    assert (found.status_code, found.media_type) == (200, "application/json")
    assert found.headers == {"Cache-Control": "no-store", "Assist-Protocol": str(m.PROTOCOL_VERSION)}
    assert answers.json(health, 503).status_code == 503


def test_a_bug_is_told_in_the_log_by_its_last_twelve_places(caplog: pytest.LogCaptureFixture) -> None:
    def deeper(left: int) -> None:
        if left:
            deeper(left - 1)
        raise RuntimeError("4111 1111 1111 1111")

    with pytest.raises(RuntimeError) as caught:
        deeper(20)
    found: Any = problems.refuse_bug(cast("Any", None), caught.value)
    assert msgspec.json.decode(found.content, type=m.Problem).status == 500
    (record,) = [one.getMessage() for one in caplog.records]
    caplog.clear()
    assert record.count("test_reading.py:") == 12
    assert record.count(" > ") == 11
    assert "4111" not in record


def test_only_messages_are_json() -> None:
    others = {one.path for one in ENDPOINTS if not one.is_json}
    assert others == {one.path for one in ENDPOINTS if one.media != "application/json"}
    assert "/v1/ledger" in others
    assert "/health" not in others


@pytest.mark.parametrize(
    ("language", "seconds", "words"),
    [("en", 1, "Wait 1 second, then"), ("en", 3, "Wait 3 seconds"), ("de", 1, "Warten Sie 1 Sekunde und")],
)
def test_a_notice_counts_as_people_do(language: str, seconds: int, words: str) -> None:
    assert words in receipt_page.closed(language, receipt_page.Notice("wait", {"seconds": str(seconds)}))


def test_an_answer_has_one_of_five_words() -> None:
    told = {state: receipt_page.state_word(state) for state in ConsentState}
    assert {state.value for state, word in told.items() if word == "given"} == {"given", "renewed"}
    assert {state.value for state, word in told.items() if word == state.value} == {
        "given",
        "refused",
        "withdrawn",
        "unknown",
    }
    assert {word for state, word in told.items() if not state.valid} == {"refused", "withdrawn", "unknown", "ended"}


def test_a_page_of_a_company_without_a_name_has_none_at_its_top() -> None:
    assert [receipt_sections.sender(name) for name in ("us", "Northwind")] == ["", "Northwind"]
