"""Services of the server at their edges, each with just as much of a database as the case needs."""

from __future__ import annotations

import hashlib
from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any, cast

import pytest

from agent_assist.domain.errors import AssistError, BadInput, Forbidden, UnlockRefused
from agent_assist.domain.facts import Actor, Fact, FactKind, Role
from agent_assist.evidence.receipt_code import new_code
from agent_assist.server.db import attempts, evidence, feed, receipts, review
from agent_assist.server.db.feed import FeedRow
from agent_assist.server.services import explaining, secrets, throttle
from agent_assist.server.services.feed import Feed
from agent_assist.server.services.receipts import Receipts
from agent_assist.server.services.throttle import Throttle

MIB = 1024 * 1024
DATABASE = cast("Any", SimpleNamespace(tenant="t", read=nullcontext, write=nullcontext))


def pulled(monkeypatch: pytest.MonkeyPatch, sizes: list[int], cursor: int = 0, limit: int = 10) -> tuple[Any, ...]:
    """Pull rows of these sizes, at positions from 10 on; the newest position of all is 20."""
    asked: list[tuple[int, int]] = []

    def after(_tx: Any, _tenant: str, _agent: str, begin: int, most: int) -> list[FeedRow]:
        asked.append((begin, most))
        return [FeedRow("pack", f"r{n}", 10 + n, None, '"' + "x" * (size - 2) + '"') for n, size in enumerate(sizes)]

    monkeypatch.setattr(feed, "after", after)
    monkeypatch.setattr(evidence, "head_pos", lambda *_: 20)
    device = cast("Any", SimpleNamespace(agent="maya", watermark=7))
    found = Feed(DATABASE).pull(device, cursor, limit)
    assert (found.watermark, found.log) == (7, None)
    return len(found.rows), found.cursor, found.more, asked[0]


@pytest.mark.parametrize(
    ("sizes", "more", "answer"),
    [
        ([9] * 10, {}, (10, 19, False, (0, 11))),
        ([9] * 11, {}, (10, 19, True, (0, 11))),
        ([9] * 2, {"limit": 0}, (1, 10, True, (0, 2))),
        ([9] * 2, {"limit": 501}, (2, 11, False, (0, 501))),
        ([], {"cursor": 20}, (0, 20, False, (20, 11))),
        ([], {"cursor": 21}, (0, 0, False, (0, 11))),
        ([2 * MIB, 2 * MIB], {}, (2, 11, False, (0, 11))),
        ([2 * MIB, 2 * MIB + 1], {}, (1, 10, True, (0, 11))),
        ([5 * MIB, 9], {}, (1, 10, True, (0, 11))),
    ],
)
def test_a_pull_has_at_most_500_rows_of_4_mib_and_always_one(
    monkeypatch: pytest.MonkeyPatch, sizes: list[int], more: dict[str, int], answer: tuple[Any, ...]
) -> None:
    assert pulled(monkeypatch, sizes, **more) == answer


@pytest.mark.parametrize(
    ("failures", "free", "passed_ms", "wait_ms"),
    [
        (2, 3, 0, 0),
        (3, 3, 0, 1_000),
        (3, 3, 999, 1),
        (3, 3, 1_000, 0),
        (3, 3, -5_000, 1_000),
        (4, 3, 0, 2_000),
        (11, 3, 0, 256_000),
        (12, 3, 0, 300_000),
        (40, 3, 0, 300_000),
    ],
)
def test_each_failure_doubles_the_wait_up_to_five_minutes(
    failures: int, free: int, passed_ms: int, wait_ms: int
) -> None:
    assert throttle._wait_ms(failures, free, passed_ms) == wait_ms


def tried(monkeypatch: pytest.MonkeyPatch, *known: tuple[int, int], now: int = 1_000_000) -> tuple[list[Any], str]:
    """Attempt with one key for each number of failures and time of the last one; what is noted, and the advice."""
    noted: list[Any] = []
    told = dict(zip(sorted(secrets.token_hash(f"k{n}") for n in range(len(known))), known, strict=True))
    monkeypatch.setattr(attempts, "forget_until", lambda _tx, _tenant, until: noted.append(("until", until)))
    monkeypatch.setattr(attempts, "lock", lambda _tx, _tenant, name, _now: told[name])
    monkeypatch.setattr(attempts, "note", lambda _tx, _tenant, _name, count, at: noted.append((count, at)))
    service = Throttle(DATABASE, cast("Any", SimpleNamespace(now_ms=lambda: now)))
    try:
        service.attempt({f"k{n}": 3 for n in range(len(known))})
    except UnlockRefused as refused:
        return noted, refused.advice
    return noted, ""


def test_an_attempt_counts_as_failed_before_it_is_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tried(monkeypatch, (2, 0), (0, 0)) == ([("until", 100_000), (3, 1_000_000), (1, 1_000_000)], "")
    assert tried(monkeypatch, (4, 999_000)) == ([("until", 100_000)], "Wait 1 s and try again.")
    assert tried(monkeypatch, (4, 999_001)) == ([("until", 100_000)], "Wait 2 s and try again.")
    assert tried(monkeypatch, (4, 998_000)) == ([("until", 100_000), (5, 1_000_000)], "")


def test_where_the_clock_was_set_back_the_wait_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    noted, advice = tried(monkeypatch, (4, 1_500_000))
    assert (noted, advice) == ([("until", 100_000), (4, 1_000_000)], "Wait 2 s and try again.")


def test_a_code_has_four_groups_of_five_and_forgives_how_it_is_typed() -> None:
    code = secrets.new_code()
    assert [len(group) for group in code.split("-")] == [5, 5, 5, 5]
    assert secrets.code_hash(f" {code.lower()} ") == secrets.code_hash(code)
    assert len(secrets.new_token()) == 43
    assert secrets.same("a", "a")
    assert not secrets.same("a", "b")


def fact(kind: str, at_ms: int = 5, role: Role = Role.AGENT, **body: object) -> Fact:
    return Fact("e", kind, at_ms, "c", Actor("sam", role), body, {"line": "Billing", "name": "Ms Okafor"})


def test_of_somebody_who_was_erased_nothing_is_told_that_was_written_in_the_clear() -> None:
    opened = fact(FactKind.CONTACT_OPENED, line="Billing", direction="in")
    assert explaining._without_clear(opened).body == {"direction": "in"}
    newer = fact("of_a_newer_version", line="Billing")
    assert explaining._without_clear(newer) == newer
    assert explaining._without_personal(opened).personal == {"line": "Billing"}
    assert explaining._without_personal(newer).personal == {}


CODE = new_code(bytes(5))


def house(
    monkeypatch: pytest.MonkeyPatch, now_ms: int, *, number: str = "••• ••• 0182", known: bool = True
) -> Receipts:
    """The receipts of a house in which one code opens one contact."""
    key = SimpleNamespace(sign=lambda text: hashlib.sha256(text).digest())
    database = cast("Any", SimpleNamespace(tenant="t", read=nullcontext, write=nullcontext, key=key))
    clock = cast("Any", SimpleNamespace(now_ms=lambda: now_ms))
    made = Receipts(database, clock, cast("Any", None), cast("Any", None))
    contact = "c" if known else None
    monkeypatch.setattr(receipts, "contact_of", lambda _tx, _tenant, _hash: contact)
    row = SimpleNamespace(number_masked=number)
    monkeypatch.setattr(review, "contacts", lambda *_: {"c": row})
    monkeypatch.setattr(evidence, "all_of_contact", lambda *_: [])
    monkeypatch.setattr(made._throttle, "attempt", lambda _keys: None)
    monkeypatch.setattr(made._throttle, "succeeded", lambda _key: None)
    return made


@pytest.mark.parametrize(
    ("digits", "number", "known", "error"),
    [
        (" 0182 ", "••• ••• 0182", True, None),
        ("0183", "••• ••• 0182", True, UnlockRefused),
        ("", "••• ••• 0182", True, UnlockRefused),
        ("0182", "withheld", True, Forbidden),
        ("", "withheld", True, Forbidden),
        ("none", "••• ••• 0182", False, UnlockRefused),
        ("0182", "••• ••• 0182", False, UnlockRefused),
    ],
)
def test_a_receipt_opens_with_its_code_and_the_last_four_digits(
    monkeypatch: pytest.MonkeyPatch,
    digits: str,
    number: str,
    known: bool,  # noqa: FBT001 - a case
    error: type[AssistError] | None,
) -> None:
    service = house(monkeypatch, 0, number=number, known=known)
    with nullcontext() if error is None else pytest.raises(error):
        assert service.unlock(CODE, digits, "10.0.0.1")
    with pytest.raises(BadInput):
        service.unlock("no code", digits, "10.0.0.1")


@pytest.mark.parametrize(("after_ms", "opens"), [(0, True), (900_000, True), (900_001, False)])
def test_a_ticket_lasts_a_quarter_of_an_hour(
    monkeypatch: pytest.MonkeyPatch,
    after_ms: int,
    opens: bool,  # noqa: FBT001 - a case
) -> None:
    ticket = house(monkeypatch, 1_000).unlock(CODE, "0182", "10.0.0.1")
    later = house(monkeypatch, 1_000 + after_ms)
    with nullcontext() if opens else pytest.raises(UnlockRefused, match="open too long"):
        assert later.open(CODE, ticket).contact == "c"


def test_a_ticket_is_of_one_code_and_of_this_house(monkeypatch: pytest.MonkeyPatch) -> None:
    service = house(monkeypatch, 1_000)
    ticket = service.unlock(CODE, "0182", "10.0.0.1")
    ends, _, mac = ticket.partition(".")
    wrong = [f"{int(ends) + 1}.{mac}", f"{ends}.{mac[:-1]}", ends, "", f"x.{mac}", f"{'1' * 20}.{mac}", f"-1.{mac}"]
    for one in wrong:
        with pytest.raises(UnlockRefused, match="not opened with the digits"):
            service.open(CODE, one)
    with pytest.raises(UnlockRefused, match="not opened with the digits"):
        service.open(new_code(bytes([1] * 5)), ticket)
    with pytest.raises(UnlockRefused, match="no longer available"):
        house(monkeypatch, 1_000, known=False).open(CODE, ticket)
