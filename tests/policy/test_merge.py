"""The merging rules of docs/policy.md one by one, and what must hold for every question."""

from __future__ import annotations

import itertools
import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from agent_assist.domain.binding import procedure_for
from agent_assist.policy import (
    CustomerPlace,
    Decision,
    Evidence,
    Level,
    Pack,
    Procedure,
    Question,
    default_pack_path,
    load,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PACK = load(default_pack_path())
DAY = date(2026, 11, 24)
CODES = [*sorted({row.place for row in PACK.rows}), "DE-BY", "US-GU", "ZZ", "FR-IDF"]


def question(*customer: str, agent: str = "US-TX", recorder: str = "US-TX", on: date = DAY, **more: Any) -> Question:
    return Question(tuple(CustomerPlace(c) for c in customer), agent, recorder, on, **more)


def decide(*customer: str, **more: Any) -> Decision:
    return PACK.decide(question(*customer, **more))


def test_rule_1_customer_agent_and_recorder_join() -> None:
    assert decide("FR", agent="DE", recorder="US-CA").places == ("DE", "FR", "US-CA")


@pytest.mark.parametrize(
    ("evidence", "joins"),
    [
        (Evidence.AREA_CODE, True),
        (Evidence.CARRIER, False),
        (Evidence.ACCOUNT, False),
        (Evidence.STATED, False),
    ],
)
def test_rule_1_only_an_area_code_lets_the_unknown_place_join(evidence: Evidence, joins: bool) -> None:  # noqa: FBT001
    asked = replace(question(), customer=(CustomerPlace("US-TX", evidence),))
    assert ("XX" in PACK.decide(asked).places) is joins


def test_rule_1_an_area_code_beside_a_statement_does_not_bring_the_unknown_place() -> None:
    places = (CustomerPlace("US-TX", Evidence.AREA_CODE), CustomerPlace("US-MA"))
    assert PACK.decide(replace(question(), customer=places)).places == ("US-MA", "US-TX")


def test_rule_1_no_place_at_all_is_an_unknown_place() -> None:
    decision = decide()
    assert "XX" in decision.places
    assert decision.procedure is Procedure.ASK_FIRST_THEN_REPEAT


def test_rule_1_the_house_may_say_where_its_unknown_customers_can_be(edited: Callable[..., Path]) -> None:
    pack = load(edited("house.toml", 'unknown_place = ["XX"]', 'unknown_place = ["US-CA", "US-WA"]'))
    assert pack.decide(question()).places == ("US-CA", "US-TX", "US-WA")


@pytest.mark.parametrize(
    ("asked", "place"),
    [
        ("DE-BY", "DE"),
        ("US-GU", "XX"),
        ("US-CA", "US-CA"),
        ("ZZ", "XX"),
        ("ZZ-1", "XX"),
        ("CA-QC", "CA-QC"),
        ("US", "US"),
    ],
)
def test_rule_2_a_code_without_a_row(asked: str, place: str) -> None:
    assert decide(asked, agent="GB", recorder="GB").places == tuple(sorted({"GB", place}))


@pytest.mark.parametrize(
    ("on", "place", "level"),
    [
        (date(2027, 5, 12), "IN", Level.IMPLIED),
        (date(2027, 5, 13), "IN@2027-05-13", Level.EXPLICIT),
        (date(2030, 1, 1), "IN@2027-05-13", Level.EXPLICIT),
    ],
)
def test_rule_2_a_dated_row_replaces_its_code_from_its_day_on(on: date, place: str, level: Level) -> None:
    for code in ("IN", "IN-MH"):
        decision = decide(code, agent="US-TX", recorder="US-TX", on=on)
        assert place in decision.places
        assert decision.level is level


def test_rule_2_the_newest_version_wins_where_the_old_one_has_no_end(edited: Callable[..., Path]) -> None:
    pack = load(edited("recording.toml", 'follows = "IN"\n', ""))
    assert pack.decide(question("IN", on=date(2027, 5, 12))).places == ("IN", "US-TX")
    assert pack.decide(question("IN", on=date(2027, 5, 13))).places == ("IN@2027-05-13", "US-TX")


def test_rule_3_a_recording_place_row_counts_in_full_only_with_the_recorder_there() -> None:
    away = decide("US-NV", agent="US-AZ", recorder="US-AZ")
    rule = next(r for r in away.rules if r.place == "US-NV")
    assert (away.level, away.min_level) == (Level.NOTICE, Level.NONE)
    assert (rule.level, rule.min_level, rule.counted_in_full) == (Level.NOTICE, Level.NONE, False)
    agent_there = decide("US-AZ", agent="US-NV", recorder="US-AZ")
    assert (agent_there.level, agent_there.min_level) == (Level.NOTICE, Level.NONE)
    there = decide("US-TX", agent="US-AZ", recorder="US-NV")
    assert (there.level, there.min_level) == (Level.EXPLICIT, Level.IMPLIED)


def test_rule_3_its_booleans_do_not_count_from_afar(edited: Callable[..., Path]) -> None:
    folder = edited(
        "recording.toml",
        'min_level = "implied"\nsafe_level = "explicit"\ncapture_notice = false\noffer_alternative = false\n'
        'beep_alternative = false\nnexus = "recording-place"',
        'min_level = "implied"\nsafe_level = "explicit"\ncapture_notice = true\noffer_alternative = true\n'
        'beep_alternative = true\nnexus = "recording-place"',
    )
    pack = load(folder)
    away = pack.decide(question("US-NV"))
    assert not (away.capture_notice)
    assert not (away.offer_alternative)
    assert not (away.beep_alternative)
    there = pack.decide(question("US-NV", recorder="US-NV"))
    assert there.capture_notice
    assert there.offer_alternative
    assert there.beep_alternative


def test_rule_4_strictest_levels_and_booleans_by_or() -> None:
    decision = decide("US-WA", "CA", agent="US-TX")
    assert decision.level is Level.IMPLIED
    assert decision.capture_notice
    assert decision.offer_alternative
    assert decision.level == max(rule.level for rule in decision.rules)
    assert decision.min_level == max(rule.min_level for rule in decision.rules)


def test_rule_4_the_tone_needs_every_capturing_row_to_allow_it() -> None:
    rows = {row.place: row for row in PACK.rows if row.from_version is None}
    with_tone = [c for c, r in rows.items() if r.capture_notice and r.beep_alternative and not r.recording_place_only]
    without = [c for c, r in rows.items() if r.capture_notice and not r.beep_alternative]
    plain = [c for c, r in rows.items() if not r.capture_notice]
    assert not decide(plain[0], agent=plain[0], recorder=plain[0]).beep_alternative
    for code in with_tone:
        assert decide(code).beep_alternative
        assert not decide(code, without[0]).beep_alternative


@pytest.mark.parametrize(
    ("level", "capture", "procedure"),
    [
        (Level.NONE, False, Procedure.NONE),
        (Level.NONE, True, Procedure.NONE),
        (Level.NOTICE, False, Procedure.ANNOUNCE),
        (Level.NOTICE, True, Procedure.ANNOUNCE_ON_RECORDING),
        (Level.IMPLIED, False, Procedure.ANNOUNCE),
        (Level.IMPLIED, True, Procedure.ANNOUNCE_ON_RECORDING),
        (Level.EXPLICIT, False, Procedure.ASK_FIRST),
        (Level.EXPLICIT, True, Procedure.ASK_FIRST_THEN_REPEAT),
    ],
)
def test_rule_5_the_procedure(level: Level, capture: bool, procedure: Procedure) -> None:  # noqa: FBT001
    assert procedure_for(level.word, capture_notice=capture) is procedure


def overlay_ids(*facts: str, customer: str = "US-TX", on: date = DAY, pack: Pack = PACK, **more: Any) -> list[str]:
    return [o.id for o in pack.decide(question(customer, on=on, facts=frozenset(facts), **more)).overlays]


def test_rule_6_a_future_overlay_fires_from_its_day() -> None:
    assert "us-co-admt" not in overlay_ids("decision_ai_assisted", customer="US-CO", on=date(2026, 12, 31))
    assert "us-co-admt" in overlay_ids("decision_ai_assisted", customer="US-CO", on=date(2027, 1, 1))


def test_rule_6_a_proposed_overlay_never_fires() -> None:
    for on in (DAY, date(2090, 1, 1)):
        assert "us-s2495" not in overlay_ids("voice_bot", customer="US-CA", on=on)


def test_rule_6_a_waived_overlay_fires_when_the_waiver_has_ended(edited: Callable[..., Path]) -> None:
    pack = load(
        edited(
            "overlays.toml",
            'status = "future"\neffective_from = 2026-12-10',
            'status = "waived"\neffective_to = 2026-12-10',
        )
    )
    bound = ("decision_ai_assisted", "au_turnover_3m")
    assert "au-adm" not in overlay_ids(*bound, customer="AU", on=date(2026, 12, 10), pack=pack)
    assert "au-adm" in overlay_ids(*bound, customer="AU", on=date(2026, 12, 11), pack=pack)
    assert "au-adm" not in overlay_ids(bound[0], customer="AU", on=date(2026, 12, 11), pack=pack), "a small business"


def test_rule_6_a_proposed_rule_is_as_if_it_were_not_there(edited: Callable[..., Path]) -> None:
    pack = load(edited("recording.toml", 'code = "US-WA"\n', 'code = "US-WA"\nstatus = "proposed"\n'))
    assert pack.decide(question("US-WA")).places == ("US-TX", "XX")


def test_overlays_need_their_place_and_all_their_facts_with_what_those_imply() -> None:
    assert overlay_ids("ai_vendor_listens", customer="US-CA").count("us-ca-cipa-631") == 1
    assert "us-ca-cipa-631" not in overlay_ids("ai_vendor_listens", customer="US-TX", agent="US-TX")
    assert "us-ut-ai-ask" not in overlay_ids("customer_asks_if_ai", customer="US-UT")
    assert "us-ut-ai-ask" in overlay_ids("customer_asks_if_ai", "transcript_ai", customer="US-UT")
    assert "gdpr-44" in overlay_ids("offshore_agent", customer="FR-IDF")
    assert "minor-default" in overlay_ids("minor_suspected")


def test_an_overlay_on_age_fires_unless_the_age_is_known_to_reach_it() -> None:
    assert "minor-default" in overlay_ids("minor_suspected", age=17)
    assert "minor-default" not in overlay_ids("minor_suspected", age=18)


CUSTOMERS = st.lists(st.builds(CustomerPlace, st.sampled_from(CODES), st.sampled_from(Evidence)), max_size=4)
QUESTIONS = st.builds(
    Question,
    customer=CUSTOMERS.map(tuple),
    agent=st.sampled_from(CODES),
    recorder=st.sampled_from(CODES),
    on=st.dates(date(2020, 1, 1), date(2035, 1, 1)),
    facts=st.frozensets(st.sampled_from(sorted(PACK.facts)), max_size=5),
    age=st.none() | st.integers(0, 99),
)


@given(QUESTIONS, st.sampled_from(CODES))
def test_one_more_known_place_never_lowers_what_the_rest_ask(asked: Question, code: str) -> None:
    # The unknown place is held still: a statement may replace it, which is what better evidence is for.
    sure = replace(asked, customer=(*asked.customer, CustomerPlace("US-TX")))
    more = replace(sure, customer=(*sure.customer, CustomerPlace(code)))
    before, after = PACK.decide(sure), PACK.decide(more)
    assert after.level >= before.level
    assert after.min_level >= before.min_level
    assert after.capture_notice >= before.capture_notice
    assert after.offer_alternative >= before.offer_alternative
    assert set(before.places) <= set(after.places)


@given(QUESTIONS, st.sampled_from(CODES))
def test_an_area_code_never_relaxes_anything(asked: Question, code: str) -> None:
    more = replace(asked, customer=(*asked.customer, CustomerPlace(code, Evidence.AREA_CODE)))
    assert PACK.decide(more).level >= PACK.decide(asked).level


@given(QUESTIONS, st.randoms())
def test_the_order_of_places_is_irrelevant(asked: Question, random: Any) -> None:
    shuffled = list(asked.customer)
    random.shuffle(shuffled)
    assert PACK.decide(replace(asked, customer=tuple(shuffled))) == PACK.decide(asked)


@given(QUESTIONS)
def test_the_same_question_has_the_same_id_and_answer_after_a_trip_through_json(asked: Question) -> None:
    body = {
        "customer": [{"place": c.place, "evidence": c.evidence.value} for c in asked.customer],
        "agent": asked.agent,
        "recorder": asked.recorder,
        "on": asked.on.isoformat(),
        "facts": sorted(asked.facts),
        "age": asked.age,
    }
    again = PACK.decide(Question.from_json(json.loads(json.dumps(body))))
    assert again == PACK.decide(asked)
    assert json.loads(json.dumps(again.to_json()))["decision_id"] == again.decision_id


def test_another_question_or_another_pack_has_another_id(edited: Callable[..., Path]) -> None:
    one = question("US-CA")
    others = [
        question("US-WA"),
        question("US-CA", agent="US-WA"),
        question("US-CA", recorder="US-WA"),
        question("US-CA", on=date(2026, 11, 25)),
        question("US-CA", purpose="training"),
        question("US-CA", channel="in-person"),
        question("US-CA", facts=frozenset({"voice_bot"})),
        question("US-CA", age=15),
        replace(one, customer=(CustomerPlace("US-CA", Evidence.ACCOUNT),)),
    ]
    ids = [PACK.decide(q).decision_id for q in (one, *others)]
    ids.append(load(edited("house.toml", "# What", "# Whatever")).decide(one).decision_id)
    assert all(a != b for a, b in itertools.combinations(ids, 2))
