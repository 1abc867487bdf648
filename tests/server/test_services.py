"""Parts of the server that need neither HTTP nor a database."""

from __future__ import annotations

import runpy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.evidence.envelope import GENESIS
from agent_assist.protocol.messages import EventCode
from agent_assist.server.services import chain, secrets

KNOWN = {seq: f"d{seq}" for seq in range(1, 6)}


def run(first: int, count: int, *, prev: str | None = None, mark: str = "d") -> list[tuple[int, str, str]]:
    """Make linked events from seq `first` on."""
    done, before = [], prev if prev is not None else (f"d{first - 1}" if first > 1 else GENESIS)
    for seq in range(first, first + count):
        done.append((seq, before, f"{mark}{seq}"))
        before = f"{mark}{seq}"
    return done


@pytest.mark.parametrize(
    ("events", "codes"),
    [
        (run(6, 2), "SS"),
        (run(4, 4), "AASS"),
        (run(1, 5), "AAAAA"),
        (run(7, 2), "GG"),
        (run(6, 2, prev="x"), "FF"),
        (run(4, 4, prev="x", mark="x"), "FFFF"),
        (run(1, 7, mark="x"), "FFFFFFF"),
    ],
)
def test_where_events_belong(events: list[tuple[int, str, str]], codes: str) -> None:
    letter = {"S": EventCode.STORED, "A": EventCode.ALREADY_REPORTED, "G": EventCode.GAP, "F": EventCode.FORK}
    assert chain.place(events, 5, "d5", KNOWN) == [letter[code] for code in codes]


@given(watermark=st.integers(0, 20), first=st.integers(1, 30), count=st.integers(1, 30), honest=st.booleans())
def test_only_what_continues_the_chain_is_new(watermark: int, first: int, count: int, honest: bool) -> None:  # noqa: FBT001 - drawn
    known = {seq: f"d{seq}" for seq in range(1, watermark + 1)}
    events = run(first, count, mark="d" if honest else "x")
    codes = chain.place(events, watermark, known.get(watermark, GENESIS), known)
    new = [seq for (seq, _, _), code in zip(events, codes, strict=True) if code is EventCode.STORED]
    assert new == list(range(watermark + 1, watermark + 1 + len(new)))
    reaches = first <= watermark + 1 <= first + count - 1
    assert bool(new) == (reaches and (honest or first == watermark + 1))


def test_codes_and_tokens_are_long_and_differ() -> None:
    assert len({secrets.new_code() for _ in range(100)} | {secrets.new_token() for _ in range(100)}) == 200
    assert all(len(code.replace("-", "")) == 20 for code in (secrets.new_code() for _ in range(20)))
    assert len(secrets.new_token()) >= 43


def test_a_password_costs_what_rfc_9106_recommends() -> None:
    fresh = runpy.run_path(secrets.__file__)  # a copy of the module as it ships, whatever other tests made of it
    assert fresh["hash_password"]("correct horse battery").startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert fresh["_NOBODY"].startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_a_password_is_checked_with_and_without_a_person() -> None:
    stored = secrets.hash_password("correct horse battery")
    assert stored.startswith("$argon2id$")
    assert secrets.check_password(stored, "correct horse battery")
    assert not secrets.check_password(stored, "wrong")
    assert not secrets.check_password(None, "correct horse battery")
    assert not secrets.check_password("damaged", "x")
