"""The log: what must not be in it is not, in messages, arguments and traces."""

import copy
import logging
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.desktop.runtime.log import FILE_BYTES, FILES, RedactingFormatter, redact, start_log
from agent_assist.domain.sensitive import Sensitive

UUID = "01890000-1234-7abc-8def-0123456789ab"


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("card 4111 1111 1111 1111 taken", "card # taken"),
        ("4111-1111-1111-1111", "#"),
        ("4111.1111.1111.1111", "#"),
        ("call 12345", "call #"),
        ("4 1 1 1 1 1", "#"),
        ("took 1234 ms", "took 1234 ms"),
        ("from ana.maria+x@example.org now", "from @ now"),
        ("sip:4155550182@10.0.0.1", "@"),
        (f"contact {UUID} done", f"contact {UUID} done"),
        ("", ""),
    ],
)
def test_redact(line: str, seen: str) -> None:
    assert redact(line) == seen


@given(st.text(), st.integers(10_000, 10**19), st.sampled_from(["", " ", "-", "."]), st.text())
def test_no_long_number_is_ever_left(before: str, number: int, joint: str, after: str) -> None:
    digits = joint.join(str(number))
    assert digits not in redact(f"{before}|{digits}|{after}")


def test_a_sensitive_value_shows_nowhere() -> None:
    value = Sensitive("4111")
    for seen in (repr(value), str(value), f"{value}", f"{value:>20}", f"{value!r}", f"{[value]}"):
        assert "4111" not in seen
    assert value.reveal() == "4111"
    for copied in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            copied(value)


@pytest.fixture
def handler(tmp_path: Path) -> Iterator[logging.Handler]:
    made = start_log(tmp_path / "log", "desktop")
    yield made
    logging.getLogger("agent_assist").removeHandler(made)
    made.close()


@pytest.mark.usefixtures("handler")
def test_the_file_holds_redacted_lines_traces_included(tmp_path: Path) -> None:
    log = logging.getLogger("agent_assist.test")
    log.info("number %s from %s", "+1 (415) 555-0182", "ana@example.org")
    log.info("value %s", Sensitive("secret words"))
    try:
        int("card 4111 1111 1111 1111")
    except ValueError:
        log.info("bug", exc_info=True)
    text = (tmp_path / "log" / "desktop.log").read_text(encoding="utf-8")
    for planted in ("555-0182", "ana@", "secret words", "4111 1111"):
        assert planted not in text
    assert "agent_assist.test number" in text


def test_the_log_is_bounded(handler: logging.Handler) -> None:
    assert (handler.maxBytes, handler.backupCount) == (FILE_BYTES, FILES)  # type: ignore[attr-defined]
    assert isinstance(handler.formatter, RedactingFormatter)
