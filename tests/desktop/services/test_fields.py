"""Fields on a whole desk: opened for a reason that is written down, open for 20 s, gone when the call ends."""

from __future__ import annotations

import gc
import re

import pytest

from agent_assist.desktop.services.read_ahead import read_ahead
from agent_assist.domain.contact import CallState
from agent_assist.domain.errors import DiskFull
from agent_assist.domain.facts import Fact
from agent_assist.domain.fields import MOST_FIELDS, SHOWN_MS, Field, RevealReason
from agent_assist.domain.releases import countries
from agent_assist.domain.sensitive import Sensitive
from agent_assist.policy import Pack
from tests.desktop.services.desk_fixture import Bench

PARTS = ("Slate", "Court", "3381")


def planted() -> str:
    """The value that must not be found, made anew so that no constant of this module is it."""
    return " ".join(PARTS)


def field(name: str, value: str, *purposes: str, kind: str = "", label: str = "Label") -> Field:
    return Field(name, label, Sensitive(value), kind, purposes)


def given(b: Bench) -> str:
    b.connect()
    contact = b.file().contact_id
    b.desk.fields.take(
        contact,
        [
            field("address", planted(), "quality", kind="postal_address"),
            field("born", "14 March 1986", kind="date_of_birth"),
            field("card", "4111 1111 1111 1111", "quality", label="Account"),
        ],
    )
    return contact


def reveal(b: Bench, name: str, reason: RevealReason = RevealReason.IDENTITY, words: str = "") -> None:
    b.desk.fields.reveal(b.file(), name, reason, words)
    b.settle()


def reveals(b: Bench, contact: str) -> list[Fact]:
    return [fact for fact in b.facts(contact) if fact.kind == "field_revealed"]


def test_a_reveal_is_written_down_without_its_value_and_lasts_twenty_seconds(b: Bench) -> None:
    contact = given(b)
    assert b.desk.fields.opened(contact) is None
    reveal(b, "address")
    shown = b.desk.fields.opened(contact)
    assert shown is not None
    assert shown.value.reveal() == planted()
    assert b.desk.fields.left_s(contact) == 20
    assert reveals(b, contact)[0].personal == {"name": "address"}
    assert dict(reveals(b, contact)[0].body) == {
        "purpose": "quality",
        "reason": "identity",
        "needed": True,
        "needs": 2,
    }
    kept = re.findall(r"\w+", repr(b.facts(contact)))  # whole words: hashes may hold the digits
    assert not [part for part in PARTS if part in kept]
    b.clock.advance(SHOWN_MS - 1)
    assert b.desk.fields.opened(contact) is not None
    b.clock.advance(1)
    assert b.desk.fields.opened(contact) is None
    b.desk.tick()
    assert b.desk.fields._open is None


def test_nothing_is_open_before_the_reason_is_durable(b: Bench) -> None:
    contact = given(b)
    b.desk.fields.reveal(b.file(), "address", RevealReason.IDENTITY)
    assert b.desk.fields.opened(contact) is None
    b.settle()
    assert b.desk.fields.opened(contact) is not None


def test_one_value_at_a_time(b: Bench) -> None:
    contact = given(b)
    reveal(b, "address")
    reveal(b, "born")
    shown = b.desk.fields.opened(contact)
    assert shown is not None
    assert shown.name == "born"
    assert [fact.body["needed"] for fact in reveals(b, contact)] == [True, False]


def test_payment_data_is_never_opened_whatever_it_is_called(b: Bench) -> None:
    contact = given(b)
    reveal(b, "card")
    assert b.desk.fields.opened(contact) is None
    assert reveals(b, contact) == []
    locked = {f.name: f.locked for f in b.desk.fields.closed(b.file())}
    assert locked == {"address": False, "born": False, "card": True}


def test_a_reason_in_own_words_is_needed_truncated_and_kept_as_a_personal_value(b: Bench) -> None:
    contact = given(b)
    reveal(b, "address", RevealReason.OTHER, "  ")
    assert reveals(b, contact) == []
    reveal(b, "address", RevealReason.OTHER, f"post to {planted().lower()}, pay 5555 5555 5555 4444")
    written = reveals(b, contact)[0]
    assert written.personal == {"name": "address", "words": "post to […], pay [card •••• 4444]"}
    assert "words" not in written.body


def test_nothing_opens_in_a_payment_step_and_the_step_closes_what_is_open(b: Bench) -> None:
    contact = given(b)
    reveal(b, "address")
    b.desk.payment.toggle(b.file())
    b.settle()
    assert b.desk.fields.opened(contact) is None
    reveal(b, "born")
    assert len(reveals(b, contact)) == 1


def test_the_lens_follows_the_purpose_of_the_call(b: Bench) -> None:
    given(b)
    assert [f.needed for f in b.desk.fields.closed(b.file())] == [True, False, True]
    b.desk.turns.change_purpose(b.file(), "training")
    b.settle()
    assert [f.needed for f in b.desk.fields.closed(b.file())] == [False, False, False]
    reveal(b, "address")
    assert (b.file().reveals[-1].purpose, b.file().reveals[-1].needed, b.file().reveals[-1].needs) == (
        "training",
        False,
        0,
    )


def keepers() -> list[object]:
    """Everything alive that holds the planted text: a Sensitive, or a container of a text with it."""
    gc.collect()
    needle, found = planted(), []
    for one in gc.get_objects():
        texts: object = ()
        if isinstance(one, Sensitive):
            texts = (one.reveal(),)
        elif isinstance(one, dict | list | tuple | set):
            texts = one.values() if isinstance(one, dict) else one
        if any(type(text) is str and needle in text for text in list(texts)):  # type: ignore[call-overload]
            found.append(one)
    return found


@pytest.mark.parametrize("opened", [False, True])
def test_the_end_of_the_call_leaves_nothing_of_them_in_memory(b: Bench, *, opened: bool) -> None:
    contact = given(b)
    if opened:
        reveal(b, "address")
    assert keepers(), "the search must find what is there"
    b.call(CallState.ENDED)
    assert b.desk.fields.opened(contact) is None
    assert b.desk.fields.names(contact) == frozenset()
    assert keepers() == []


def test_a_call_that_is_over_or_full_takes_nothing(b: Bench) -> None:
    contact = given(b)
    b.desk.fields.take(contact, [field(f"f_{n}", "x") for n in range(MOST_FIELDS)])
    assert len(b.desk.fields.names(contact)) == 3
    b.call(CallState.ENDED)
    b.desk.fields.take(contact, [field("late", "x")])
    b.desk.fields.take("unknown", [field("late", "x")])
    assert b.desk.fields.names(contact) == b.desk.fields.names("unknown") == frozenset()


@pytest.mark.expects_log
def test_a_reveal_that_cannot_be_kept_opens_nothing(b: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    contact = given(b)

    def broken(_drafts: object) -> object:
        raise DiskFull("The disk is full.", "Free some room.")

    monkeypatch.setattr(b.desk.records.store, "append", broken)
    reveal(b, "address")
    assert b.desk.fields.opened(contact) is None
    assert b.desk.error is not None
    monkeypatch.undo()
    reveal(b, "address")
    assert b.desk.fields.opened(contact) is not None


def test_a_value_that_is_replaced_does_not_stay_open(b: Bench) -> None:
    contact = given(b)
    reveal(b, "address")
    b.desk.fields.take(contact, [field("address", "Elsewhere 4", "quality")])
    assert b.desk.fields.opened(contact) is None


def test_what_the_pack_keeps_out_is_never_opened(b: Bench) -> None:
    b.connect()
    contact = b.file().contact_id
    values = [
        field("social", "536-90-4399", "quality", kind="national_id"),
        field("passcode", "correct horse 81", "quality", kind="secret"),
        field("doctor", "asthma since 2019", "quality", kind="health"),
    ]
    b.desk.fields.take(contact, values)
    decision = b.file().decision
    assert decision is not None
    there = not countries(decision.places).isdisjoint({"US", "XX"})  # the identity number of the United States
    locked = {one.name: one.locked for one in b.desk.fields.closed(b.file())}
    assert locked == {"social": there, "passcode": True, "doctor": False}
    for name, opens in (("passcode", False), ("social", not there), ("doctor", True)):
        reveal(b, name)
        assert (b.desk.fields.opened(contact) is not None) is opens
        b.desk.fields.close()


@pytest.mark.expects_log
def test_a_pack_that_forbids_a_kind_of_field_closes_it(b: Bench) -> None:
    contact = given(b)
    pack = b.desk.packs.of(contact)
    more = pack.contents["payment.toml"].replace(b'"expiry",', b'"expiry", "date_of_birth",')
    assert more != pack.contents["payment.toml"]
    stricter = {**pack.contents, "payment.toml": more}
    broken = {**pack.contents, "payment.toml": b"[forbidden_fields]\nalways = 5\n"}
    none = {name: data for name, data in pack.contents.items() if name != "payment.toml"}
    for contents, opens in ((stricter, False), (broken, True), (none, True)):
        b.desk.packs._of[contact] = Pack(contents, "stricter")
        reveal(b, "born")
        assert (b.desk.fields.opened(contact) is not None) is opens
        b.desk.fields.close()


def test_what_a_pack_keeps_out_is_read_ahead_and_one_that_cannot_be_read_stops_nothing(b: Bench) -> None:
    pack = b.desk.packs.newest
    fresh = Pack(pack.contents, "fresh")
    read_ahead(fresh)
    assert "payment" in vars(fresh)
    read_ahead(Pack({**pack.contents, "payment.toml": b"x = ["}, "broken"))
