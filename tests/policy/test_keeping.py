"""How long each record of a contact is kept: its day, the rule behind it, and what is said where there is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.facts import Fact, FactKind
from agent_assist.policy.call_records import Kept, Record, kept_of
from agent_assist.policy.keeping import Keeping, Why, keeping, period
from agent_assist.policy.pack import Pack
from agent_assist.policy.record_kinds import OF_SINK, RecordKind
from agent_assist.policy.retention import Clock
from tests.call import answered, connected, ended, fact, opened, recorder
from tests.policy.test_lint import CLEAN

PACK = Pack(CLEAN, "the pack")
PURPOSES = {one.id: one for one in PACK.purposes}
TODAY = date(2026, 12, 1)
NOON = int(datetime(2026, 11, 24, 12, tzinfo=UTC).timestamp() * 1000)
CALL = {Clock.CALL: NOON, Clock.RECORDING: NOON, Clock.CREATION: NOON}
QUALITY = Record(RecordKind.RECORDING, NOON, "quality", moments=CALL)


def of(record: Record, *places: str, pack: Pack = PACK, tags: frozenset[str] = frozenset(), **more: Any) -> Keeping:
    (found,) = keeping(pack, Kept((record,), places, tags, ()), TODAY, **more)
    return found


def bound(*tags: str) -> Pack:
    """The shipped pack of an organisation that is all of this."""
    lines = "".join(f"{tag} = true\n" for tag in tags)
    house = CLEAN["house.toml"].decode().replace("[keep]", f"[profile]\n{lines}\n[keep]")
    return Pack(CLEAN | {"house.toml": house.encode()}, "the pack")


def ids(found: Keeping) -> list[str]:
    return [rule.basis.id for rule in found.rules]


def test_without_a_law_the_organisations_own_period_counts_and_is_named_as_such() -> None:
    found = of(QUALITY, "CH")
    assert (found.due, found.why, found.rules, found.own) == (date(2027, 5, 23), Why.OWN, (), date(2027, 5, 23))
    assert (found.keep_until, found.delete_by, found.undated, found.place_known) == (None, None, (), True)


def test_the_own_period_is_that_of_the_place_and_the_shortest_of_all() -> None:
    assert of(QUALITY, "PT").due == date(2026, 12, 24)
    assert of(QUALITY, "CH", "PT", "BE").due == date(2026, 12, 22)
    assert of(QUALITY, "PT").why is Why.OWN, "law and own period end on one day: nothing is cut"


def test_a_maximum_cuts_a_longer_period_and_is_named() -> None:
    long = Pack(CLEAN | {"purposes.toml": CLEAN["purposes.toml"].replace(b"PT = 30", b"PT = 400")}, "the pack")
    found = of(QUALITY, "PT", pack=long)
    assert (found.due, found.why, ids(found)) == (date(2026, 12, 24), Why.MAXIMUM, ["pt-quality"])
    assert found.own == date(2027, 12, 29)


def test_a_minimum_holds_a_shorter_period_to_the_day_after_its_last() -> None:
    found = of(QUALITY, "US-TX", pack=bound("debt_collection"))
    assert (found.due, found.why, ids(found)) == (date(2029, 11, 25), Why.MINIMUM, ["us-regf-call"])
    assert found.keep_until == date(2029, 11, 24)


def test_a_minimum_after_a_maximum_has_no_day_and_names_both() -> None:
    found = of(QUALITY, "PT", pack=bound("regulated_order"))
    assert (found.due, found.why, ids(found)) == (None, Why.CONFLICT, ["eu-mifid", "pt-quality"])
    assert (found.keep_until, found.delete_by) == (date(2031, 11, 24), date(2026, 12, 24))


def test_a_minimum_from_a_moment_that_nobody_knows_leaves_the_day_open() -> None:
    found = of(QUALITY, "US-TX", pack=bound("medicare_sale"))
    assert (found.due, found.why, ids(found)) == (None, Why.UNDATED, ["us-cms-enrol"])
    assert found.undated == ("us-cms-enrol",)


def test_a_maximum_from_a_moment_that_nobody_knows_is_told_beside_the_day() -> None:
    found = of(QUALITY, "US-TX", pack=bound("financial_institution"))
    assert (found.why, found.undated) == (Why.OWN, ("us-glba-dispose",))


def test_what_nobody_decided_has_no_day() -> None:
    bare = Pack(CLEAN | {"house.toml": CLEAN["house.toml"].replace(b"note = 365\n", b"")}, "the pack")
    note = Record(RecordKind.NOTE, NOON, moments=CALL)
    assert (of(note, "CH").due, of(note, "CH").why) == (date(2027, 11, 24), Why.OWN)
    assert (of(note, "CH", pack=bare).due, of(note, "CH", pack=bare).why) == (None, Why.UNSET)
    lost = Record(RecordKind.RECORDING, NOON, "gone", moments=CALL)
    assert of(lost, "CH").why is Why.UNSET


def test_the_shorter_of_what_was_told_and_what_is_set_today_counts() -> None:
    assert of(QUALITY, "CH", promised={"quality": 30}).due == date(2026, 12, 24)
    assert of(QUALITY, "CH", promised={"quality": 999}).due == date(2027, 5, 23)
    lost = Record(RecordKind.RECORDING, NOON, "gone", moments=CALL)
    assert of(lost, "CH", promised={"gone": 10}).due == date(2026, 12, 4)


@pytest.mark.parametrize(
    ("places", "known"),
    [((), False), (("",), False), (("XX",), False), (("ZZ", "DE"), False), (("nowhere",), False), (("UK", "DE"), True)],
)
def test_a_place_that_nobody_knows_is_said(places: tuple[str, ...], *, known: bool) -> None:
    assert of(QUALITY, *places).place_known is known


def test_a_day_is_counted_where_it_comes_first_for_a_maximum_and_last_for_a_minimum() -> None:
    evening = int(datetime(2026, 11, 24, 23, tzinfo=UTC).timestamp() * 1000)
    record = Record(RecordKind.RECORDING, evening, "quality", moments=dict.fromkeys(CALL, evening))
    assert of(record, "US-CA", "IN").due == date(2027, 5, 23)  # the 24th in California, the 25th in India
    assert of(record, "IN").due == date(2027, 5, 24)
    both = of(record, "US-CA", "IN", pack=bound("debt_collection"))
    assert both.keep_until == date(2029, 11, 25)


def test_a_request_not_to_be_called_again_is_kept_for_its_law() -> None:
    asked = Record(RecordKind.RIGHTS_REQUEST, NOON, right="marketing-objection", moments={Clock.REQUEST: NOON})
    assert of(asked, "US-TX").keep_until == date(2031, 11, 24)
    assert of(replace(asked, right="access"), "US-TX").keep_until is None


def test_proof_of_a_consent_to_sales_is_more_than_any_proof() -> None:
    proof = Record(RecordKind.CONSENT, NOON, moments=CALL)
    assert of(proof, "US-TX").why is Why.OWN
    found = of(proof, "US-TX", tags=frozenset({"marketing_call", "no_tag_of_this_pack"}))
    assert (found.why, ids(found)) == (Why.UNDATED, ["consent-proof-tsr"])


def test_a_pack_without_the_table_has_no_law_and_still_its_own_periods() -> None:
    bare = Pack({name: data for name, data in CLEAN.items() if name != "retention.toml"}, "the pack")
    assert of(QUALITY, "PT", pack=bare).why is Why.OWN
    strange = CLEAN["retention.toml"].replace(b'"any"', b'"order_call"').replace(b'"rights_request"', b'"order_call"')
    request = Record(RecordKind.RIGHTS_REQUEST, NOON, moments={Clock.REQUEST: NOON})
    assert of(request, "PT", pack=Pack(CLEAN | {"retention.toml": strange}, "the pack")).why is Why.OWN


def test_a_law_holds_by_what_is_law_today() -> None:
    proof = Kept((Record(RecordKind.CONSENT, NOON, moments=CALL | {Clock.PROCESSING: NOON}),), ("IN",), frozenset(), ())
    for today, until in ((date(2027, 5, 12), None), (date(2027, 5, 13), date(2027, 11, 24))):
        assert keeping(PACK, proof, today)[0].keep_until == until


def test_as_json_it_names_days_and_rules() -> None:
    told = of(QUALITY, "PT", pack=bound("regulated_order")).to_json()
    rules = told.pop("rules")
    assert told == {
        "record": "recording:quality", "due": None, "why": "conflict", "own": "2026-12-24",
        "keep_until": "2031-11-24", "delete_by": "2026-12-24", "undated": [], "place_known": True,
    }  # fmt: skip
    assert isinstance(rules, list)
    assert rules[1] == {
        "id": "pt-quality", "bound": "max", "period": "30 days", "counted_from": "recording",
        "citations": ["CNPD 629/2010"], "confidence": "medium",
    }  # fmt: skip
    principle = next(rule for rule in PACK.retention.rules if rule.span is None)
    month = next(rule for rule in PACK.retention.rules if rule.basis.id == "be-qc")
    assert (period(principle), period(month)) == ("", "1 month")


@given(
    st.integers(0, 4_000_000_000_000),
    st.lists(st.sampled_from(["", "PT", "FR", "BE", "US-PA", "US-TX", "IN", "GB", "ZZ"]), max_size=4),
    st.sampled_from([PACK, bound("regulated_order"), bound("debt_collection"), bound("medicare_sale")]),
    st.sampled_from(RecordKind),
)
def test_a_day_never_breaks_a_law_and_where_there_is_none_the_reason_says_so(
    at: int, places: list[str], pack: Pack, kind: RecordKind
) -> None:
    record = Record(kind, at, "quality" if kind in OF_SINK.values() else "", moments=dict.fromkeys(Clock, at))
    found = of(record, *places, pack=pack)
    assert (found.due is not None) == found.why.dated
    if found.due is not None:
        assert found.keep_until is None or found.due >= found.keep_until
        assert found.delete_by is None or found.due <= found.delete_by
    else:
        assert found.rules or found.why is Why.UNSET


# What is kept of a contact, from its facts.


def decided(at_ms: int, *customer: str, agent: str = "DE", **more: Any) -> Fact:
    question = {"customer": [[code, "stated"] for code in customer], "agent": agent, "recorder": agent, **more}
    body = {"trigger": "incoming", "level": "explicit", "question": {"purpose": "quality", **question}}
    return fact(FactKind.POLICY_DECIDED, at_ms, body)


def names(*facts: Fact, erased: bool = False) -> list[str]:
    found = kept_of(facts, PURPOSES, erased=erased)
    assert found is not None
    return [record.name for record in found.records]


def test_a_call_that_was_missed_has_its_ledger_alone() -> None:
    assert names(opened()) == ["ledger"]
    assert kept_of((), PURPOSES) is None
    found = kept_of((opened(500),), PURPOSES)
    assert found is not None
    assert (found.places, found.records[0].since_ms) == ((), 500)


def test_what_was_recorded_counts_for_each_purpose_that_was_agreed_to() -> None:
    call = [opened(), decided(0, "PT"), connected(1000), answered(2000, FactKind.CONSENT_GIVEN)]
    assert names(*call) == ["consent", "ledger"], "agreed to, and not recorded"
    ran = [*call, recorder(3000, "recording"), ended(9000)]
    assert names(*ran) == ["recording:quality", "consent", "ledger"]
    more = [
        *ran,
        answered(4000, FactKind.CONSENT_GIVEN, "training"),
        answered(5000, FactKind.CONSENT_GIVEN, "transcript"),
    ]
    assert names(*more) == ["recording:quality", "recording:training", "transcript:transcript", "consent", "ledger"]


def test_what_was_recorded_without_a_yes_counts_for_what_the_recording_was_for() -> None:
    assert names(opened(), decided(0, "PT"), recorder(3000, "unconfirmed"), recorder(4000, "recording")) == [
        "recording:quality",
        "ledger",
    ]


def test_a_recording_that_a_recorder_erased_is_no_longer_there() -> None:
    call = [opened(), decided(0, "PT"), answered(2000, FactKind.CONSENT_GIVEN), recorder(3000, "recording")]
    off = [recorder(6000, "off"), answered(6000, FactKind.CONSENT_WITHDRAWN), ended(9000)]
    span = {"purpose": "quality", "party": "customer", "from_ms": 0, "to_ms": 7000}
    order = fact(FactKind.SPAN_DISPOSED, 7000, {**span, "choice": "erase"})
    done = fact(FactKind.SPAN_ERASED, 8000, span)
    assert "recording:quality" in names(*call, *off, order)
    assert "recording:quality" not in names(*call, *off, order, done)
    short = [fact(FactKind.SPAN_DISPOSED, 7000, {**span, "to_ms": 5000, "choice": "erase"}), done]
    assert "recording:quality" in names(*call, *off, *short), "a second of it is left"


def test_the_other_records_count_from_their_own_moments() -> None:
    facts = [
        opened(),
        decided(0, "US-CA", facts=["health_data"]),
        answered(2000, FactKind.CONSENT_GIVEN),
        ended(9000),
        fact(FactKind.NOTE_SAVED, 9500, {"kinds": {}}, personal={"text": "…"}),
        fact(FactKind.RECEIPT_OFFERED, 9600),
        answered(9700, FactKind.CONSENT_WITHDRAWN),
        fact(FactKind.RIGHTS_REQUESTED, 10_000, {"right": "access"}),
        fact(FactKind.RIGHTS_REQUESTED, 12_000, {"right": "access"}),
        fact(FactKind.RIGHTS_REQUESTED, 11_000, {"right": "erasure"}),
        fact(FactKind.REVIEW_OPENED, 13_000, {"reason": "coach"}),
        fact(FactKind.VERDICT_REACHED, 9900, {"verdict": "no such"}),
    ]
    found = kept_of(facts, PURPOSES)
    assert found is not None
    assert {record.name: record.since_ms for record in found.records} == {
        "note": 9500,
        "consent": 9700,
        "receipt": 9600,
        "rights_request:access": 12_000,
        "rights_request:erasure": 11_000,
        "review": 13_000,
        "ledger": 9000,
    }
    proof = found.records[1]
    assert (proof.moments[Clock.GRANT], proof.moments[Clock.CREATION]) == (2000, 9700)
    assert (found.places, found.tags) == (
        ("US-CA", "DE"),
        frozenset({"health_data", "customer_says_stop"}) & found.tags,
    )
    assert "health_data" in found.tags
    assert names(*facts, erased=True) == [
        "consent",
        "rights_request:access",
        "rights_request:erasure",
        "review",
        "ledger",
    ]


def test_places_are_those_of_the_newest_question_and_a_doubt_adds_an_unknown_one() -> None:
    first, second = decided(0, "PT"), decided(5000, "FR", "DE", agent="GB")
    found = kept_of((opened(), first, second), PURPOSES)
    assert found is not None
    assert found.places == ("FR", "DE", "GB")
    unknown = kept_of((opened(), decided(0)), PURPOSES)
    assert unknown is not None
    assert unknown.places == ("", "DE")
    doubted = kept_of((opened(), first, fact(FactKind.PLACE_LEARNED, 10, {"place": 5})), PURPOSES)
    assert doubted is not None
    assert doubted.places == ("PT", "", "DE")
