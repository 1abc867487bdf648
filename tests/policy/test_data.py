"""The shipped rules as data: who can know a tag, when and in which words a duty is acted on, sources, corrections."""

from __future__ import annotations

import tomllib
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from agent_assist.policy import CustomerPlace, Question, default_pack_path, load
from agent_assist.policy.lint.tables import RULES
from agent_assist.policy.retention import Clock
from agent_assist.policy.tags import TagSource

FOLDER = default_pack_path()
PACK = load(FOLDER)
LANGUAGES = ("ar", "de", "en", "es", "fr")
MOMENTS = {"opening", "question", "payment", "call", "wrap_up", "office"}
LONGEST = 80
TODAY = date(2026, 12, 1)
BEFORE = date(2026, 11, 24)


def read(name: str) -> dict[str, Any]:
    """A file of the pack, parsed and not checked."""
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


OVERLAYS, RIGHTS, RETENTION, RECORDING = (read(f"{n}.toml") for n in ("overlays", "rights", "retention", "recording"))
ROWS = [(file, name, row) for file, table in RULES for name, row in read(file).get(table, {}).items()]
OVERLAY, RIGHT, KEEP, PLACE = OVERLAYS["overlay"], RIGHTS["rule"], RETENTION["rule"], RECORDING["jurisdiction"]


def duties(*facts: str, customer: str = "US-TX", on: date = TODAY, **more: Any) -> set[str]:
    """The duties of a call with a customer's place; agent and recorder are in Arizona."""
    asked = Question((CustomerPlace(customer),), "US-AZ", "US-AZ", on, facts=frozenset(facts), **more)
    return {one.id for one in PACK.decide(asked).overlays}


def laws(right: str, place: str, *facts: str, on: date = TODAY) -> dict[str, date | str]:
    """The rules for a request by id, each with its day or its word."""
    found = PACK.rights.deadlines(right, [place], on, facts=facts)
    return {one.rule.basis.id: one.due or one.rule.standard for one in found}


# ---- what each row says of itself ------------------------------------------------------------------------------------


def test_every_tag_says_who_can_know_it() -> None:
    assert {
        name: row.get("source") for name, row in OVERLAYS["tag"].items() if row.get("source") not in set(TagSource)
    } == {}
    assert PACK.tags.sources["represents_somebody"] is TagSource.AGENT


def test_every_duty_has_a_moment_and_one_short_line_in_each_language() -> None:
    for name, row in OVERLAY.items():
        assert row["moment"] in MOMENTS, name
        assert tuple(sorted(row["line"])) == LANGUAGES, name
        for tongue, text in row["line"].items():
            assert 0 < len(text) <= LONGEST, (name, tongue, len(text))
            assert text[-1] in ".!", (name, tongue)
            assert not any(mark in text for mark in ("art.", "CFR", "§", "GDPR", "DSGVO", "RGPD")), (name, tongue)


def test_the_lines_of_a_duty_are_not_the_same_in_two_languages() -> None:
    for name, row in OVERLAY.items():
        assert len(set(row["line"].values())) == len(LANGUAGES), name
        assert any("\u0600" <= letter <= "\u06ff" for letter in row["line"]["ar"]), name


def test_every_duty_can_be_raised_by_somebody() -> None:
    # A tag that is implied alone is raised through those that imply it.
    sources = PACK.tags.sources
    raised = {tag for tag, source in sources.items() if source is not TagSource.IMPLIED}
    reached = set().union(*(PACK.tags.implied(frozenset({tag})) for tag in raised))
    assert {name for name, row in OVERLAY.items() if not set(row["facts"]) <= reached} == set()


@pytest.mark.parametrize(("file", "name", "row"), ROWS, ids=[f"{file}-{name}" for file, name, _ in ROWS])
def test_every_row_says_what_it_rests_on_when_it_was_read_and_by_whom_next(
    file: str, name: str, row: dict[str, Any]
) -> None:
    assert row["citations"], name
    assert row["confidence"] in {"high", "medium", "low"}
    assert row["evidence"] in {"page", "policy", "inference"}, f"{name}: nobody read where this stands"
    assert row["evidence"] != "page" or row["sources"], name
    meta = read(file)["meta"]
    assert isinstance(row.get("read_on", meta["read_on"]), date)
    assert row.get("next_reader", meta["next_reader"])


def test_what_binds_somebody_names_tags_that_exist() -> None:
    known = set(OVERLAYS["tag"])
    for _, name, row in ROWS:
        assert set(row.get("facts", ())) <= known, name
        for variant in row.get("variant", ()):
            assert set(variant.get("facts", ())) <= known, name


def test_every_organisation_tag_has_its_question_and_each_question_its_tag() -> None:
    asked = read("profile.toml")["question"]
    assert set(asked) == {tag for tag, source in PACK.tags.sources.items() if source is TagSource.ORGANISATION}
    for tag, row in asked.items():
        assert row["group"] in {"trade", "size", "ai", "calls"}, tag
        assert tuple(sorted(row["text"])) == LANGUAGES, tag
        assert row["why"], tag
        asked_of = {tongue: text[-1] for tongue, text in row["text"].items()}
        assert asked_of == {"ar": "؟", "de": "?", "en": "?", "es": "?", "fr": "."}, tag  # a French ? needs a space that
        assert row["text"]["fr"].startswith(("Indiquez s", "En Espagne, indiquez s")), tag  # a line cannot hold


def test_every_question_matters_to_a_row() -> None:
    needed = set().union(*(set(row.get("facts", ())) for _, _, row in ROWS))
    needed |= {tag for row in PLACE.values() for variant in row.get("variant", ()) for tag in variant.get("facts", ())}
    for tag in read("profile.toml")["question"]:
        assert PACK.tags.implied(frozenset({tag})) & needed, f"{tag} is asked and changes nothing"


def test_every_retention_row_has_a_clock_of_the_list() -> None:
    assert {name: row.get("clock") for name, row in KEEP.items() if row.get("clock") not in set(Clock)} == {}
    assert {name for name, row in KEEP.items() if row["clock"] == "unknown"} == {"consent-proof-tsr", "fr-optin-proof"}


def test_all_fifteen_rights_can_be_asked_for() -> None:
    asked = (
        "access rectification erasure restriction portability objection withdraw-consent marketing-objection complaint"
    )
    asked += " opt-out-sale limit-sensitive opt-out-automated opt-out disclosure-accounting recording-copy"
    assert PACK.rights.known == set(asked.split())
    for right in PACK.rights.known:
        PACK.rights.deadlines(right, ["US-CA", "FR", "GB", "BR"], TODAY, facts=PACK.facts)


# ---- D1 to D7 of the review ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["AX", "GP", "MQ", "GF", "RE", "YT", "MF", "BG", "LI", "EL", "IC"])
def test_d1_law_of_the_union_reaches_places_with_a_code_of_their_own(place: str) -> None:
    assert "gdpr-9-health" in duties("health_data", customer=place)
    assert "eu-gdpr" in laws("access", place)


@pytest.mark.parametrize("place", ["PR", "GU", "VI", "AS", "MP", "US-PR"])
def test_d1_federal_law_reaches_the_territories(place: str) -> None:
    assert "us-hipaa-minimum" in duties("hipaa_entity", customer=place)
    assert "us-hipaa-access" in laws("access", place, "hipaa_entity")
    assert "us-tcpa-revoke" in laws("withdraw-consent", place, "automated_call_technology")


def test_d1_places_take_the_row_that_is_theirs() -> None:
    def row(place: str) -> str:
        asked = Question((CustomerPlace(place),), "FR", "FR", TODAY)
        return next(rule.place for rule in PACK.decide(asked).rules if place in rule.asked)

    assert {place: row(place) for place in ("UK", "EL", "PR", "RE", "BG", "LI", "AX", "GU")} == {
        "UK": "GB", "EL": "GR", "PR": "US-PR", "RE": "FR", "BG": "EU", "LI": "EU", "AX": "EU", "GU": "XX",
    }  # fmt: skip


def test_d1b_law_of_the_union_that_holds_in_the_whole_eea() -> None:
    assert "gdpr-9-bio" in duties("voiceprint", customer="NO")
    assert "gdpr-44" in duties("cross_border_transfer", customer="IS")
    assert "eu-mifid-notice" in duties("regulated_order", customer="NO")
    assert "gdpr-22" in duties("decision_solely_automated", customer="LI")
    assert laws("recording-copy", "NO", "regulated_order") == {"mifid-copy": "on-request"}
    assert "eu-ai-50-3" not in duties("emotion_inference_customer", customer="NO"), "not verified for the EEA"


def test_a_place_that_nobody_knows_raises_its_duty() -> None:
    assert "place-not-known" in duties(customer="ZW")
    assert "place-not-known" not in duties(customer="FR") | duties(customer="RE") | duties(customer="PR")


def test_a_free_zone_is_apart_from_its_countrys_data_law() -> None:
    assert set(laws("access", "AE-ADGM")) == {"ae-adgm"}
    assert set(laws("access", "AE-DIFC")) == {"ae-difc"}
    assert set(laws("access", "AE-DU")) == {"ae"}


def test_d2_a_health_law_binds_health_bodies_only() -> None:
    assert laws("access", "US-OH") == {}
    assert laws("access", "US-OH", "hipaa_entity", on=BEFORE) == {"us-hipaa-access": date(2026, 12, 24)}
    assert set(laws("access", "BR")) == {"br-lgpd-simple", "br-lgpd"}
    assert "br-sac-history" in laws("access", "BR", "federally_regulated_service")


@pytest.mark.parametrize(
    ("place", "fact", "other"),
    [
        ("US-VA", "us_consumers_100k", "us_consumers_35k"),
        ("US-VA", "data_seller_25k", "data_seller_10k"),
        ("US-DE", "us_consumers_35k", "us_consumers_25k"),
        ("US-AL", "us_consumers_25k", "us_revenue_25m"),
        ("US-CA", "us_revenue_25m", "us_consumers_35k"),
        ("US-TX", "not_small_business", "us_consumers_175k"),
        ("US-FL", "us_revenue_1bn", "us_consumers_175k"),
        ("AU", "au_turnover_3m", "us_consumers_175k"),
    ],
)
def test_d2_a_privacy_act_binds_from_its_own_size_on(place: str, fact: str, other: str) -> None:
    day = date(2027, 6, 1)
    assert laws("access", place, fact, on=day)
    assert laws("access", place, other, on=day) == {}
    assert laws("access", place, on=day) == {}


def test_d2_two_conditions_are_both_needed() -> None:
    assert laws("access", "US-UT", "us_consumers_100k") == {}
    assert set(laws("access", "US-UT", "us_consumers_100k", "us_revenue_25m")) == {"us-ut-privacy"}


def test_d3_recording_rows() -> None:
    michigan, kenya = PLACE["US-MI"], PLACE["KE"]
    assert (michigan["consent"], michigan["safe_level"], michigan["min_level"]) == ("one-party", "implied", "none")
    assert "Fisher v. Perron, 30 F.4th 289 (6th Cir. 2022)" in michigan["citations"]
    assert not any("AFT" in citation for citation in michigan["citations"])
    assert "1125 of 2025" in kenya["notes"]
    assert "State v. Hersom (N.H. 24 Jan 2025)" in PLACE["US-NH"]["citations"]


def test_d4_rights_rows() -> None:
    assert "SB 1295" in RIGHT["us-ct-privacy"]["notes"]
    assert RIGHT["uk-complaints"]["rolls"] is True
    assert laws("access", "GB", on=date(2026, 1, 15)) == {"uk-gdpr": date(2026, 2, 15)}


def test_d5_french_canvassing() -> None:
    row = OVERLAY["fr-optin"]
    assert row["confidence"] == "medium"
    assert any("R. 223-1" in citation for citation in row["citations"])
    assert "fr-optin" in duties("outbound_call", "marketing_call", customer="RE")
    kept = PACK.retention.bounds(["marketing_consent_proof"], ["FR"], dict.fromkeys(Clock, TODAY), TODAY)
    assert "fr-optin-proof" in {rule.basis.id for rule in kept.undated}
    aged = PACK.consent_lives.last_day("marketing", ["FR"], date(2026, 9, 1))
    assert aged is not None
    assert (aged.last_day, aged.rule.basis.id) == (date(2027, 9, 1), "fr-optin")
    assert PACK.consent_lives.last_day("marketing", ["FR"], date(2026, 8, 10)) is None
    assert PACK.consent_lives.last_day("quality", ["FR"], date(2026, 9, 1)) is None


def test_d6_overlays() -> None:
    assert "us-me-chatbot" not in duties("ai_chat", customer="US-ME", on=date(2025, 9, 23))
    assert "us-me-chatbot" in duties("ai_chat", customer="US-ME", on=date(2025, 9, 24))
    assert "26 March 2026" in OVERLAY["us-fcc-26-16"]["citations"][0]
    assert "HB 149" in OVERLAY["us-tx-cubi"]["notes"]
    assert "HB 149" in KEEP["us-tx-cubi"]["notes"]
    assert "not verified" in OVERLAY["gdpr-8"]["notes"]


def test_d7_retention_rows() -> None:
    made = date(2026, 9, 30)
    kept = PACK.retention.bounds(["medicare_call"], ["US-TX"], {Clock.CREATION: made}, TODAY, ["medicare_sale"])
    assert kept.keep_until == date(2036, 9, 30)
    assert PACK.retention.bounds(["medicare_call"], ["US-TX"], {Clock.CREATION: made}, TODAY).rules == ()
    assert (KEEP["consent-proof-tsr"]["counted_from"], KEEP["consent-proof-tsr"]["clock"]) == ("not read", "unknown")
    assert KEEP["us-finra-3170"]["bound"] == "none"


# ---- purposes and channels -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "purpose", "channel", "facts", "levels"),
    [
        ("US-OR", "quality", "phone", (), ("notice", "none", False)),
        ("US-OR", "quality", "in-person", (), ("implied", "implied", True)),
        ("US-PA", "support", "phone", (), ("implied", "implied", False)),
        ("US-PA", "quality", "phone", (), ("implied", "none", False)),
        ("US-CT", "quality", "phone", (), ("implied", "notice", True)),
        ("US-CT", "quality", "in-person", (), ("implied", "none", False)),
        ("BE", "training", "phone", (), ("explicit", "explicit", False)),
        ("BE", "quality", "phone", (), ("explicit", "notice", False)),
        ("GR", "quality", "phone", (), ("implied", "notice", False)),
        ("GR", "transcript", "phone", (), ("explicit", "explicit", False)),
        ("SE", "quality", "phone", (), ("notice", "notice", False)),
        ("SE", "quality", "phone", ("healthcare_provider",), ("explicit", "explicit", False)),
        ("US-HI", "quality", "in-person", (), ("implied", "implied", False)),
        ("US-MO", "quality", "in-person", (), ("implied", "none", False)),
        ("US-NV", "quality", "in-person", (), ("notice", "none", False)),
        ("CA", "quality", "phone", (), ("implied", "implied", False)),
        ("CA", "quality", "phone", ("healthcare_provider",), ("explicit", "explicit", False)),
        ("NO", "quality", "phone", ("regulated_order",), ("explicit", "notice", False)),
        ("DE", "quality", "phone", (), ("explicit", "explicit", False)),
        ("DE", "quality", "phone", ("regulated_order",), ("explicit", "notice", False)),
    ],
)
def test_a_purpose_a_channel_or_a_trade_changes_a_rule(
    place: str, purpose: str, channel: str, facts: tuple[str, ...], levels: tuple[str, str, bool]
) -> None:
    asked = Question((CustomerPlace(place),), place, place, TODAY, purpose, channel, frozenset(facts))
    (rule,) = PACK.decide(asked).rules
    assert (rule.level.word, rule.min_level.word, rule.capture_notice) == levels


def test_a_condition_names_purposes_and_channels_that_calls_have() -> None:
    purposes, channels = {purpose.id for purpose in PACK.purposes}, {"phone", "in-person"}
    asking = [variant for row in PLACE.values() for variant in row.get("variant", ())] + list(OVERLAY.values())
    assert set().union(*(one.get("purposes", ()) for one in asking)) <= purposes
    assert set().union(*(one.get("channels", ()) for one in asking)) <= channels


def test_a_variant_never_asks_for_more_than_its_safe_level() -> None:
    order = ("none", "notice", "implied", "explicit")
    for code, row in PLACE.items():
        for one in ({}, *row.get("variant", ())):
            safe, least = ({**row, **one}[key] for key in ("safe_level", "min_level"))
            assert order.index(least) <= order.index(safe), code


def test_chile_takes_no_implied_consent_from_its_new_law_on() -> None:
    def least(on: date) -> str:
        return PACK.decide(Question((CustomerPlace("CL"),), "US-AZ", "US-AZ", on)).min_level.word

    assert (least(date(2026, 11, 30)), least(date(2026, 12, 1))) == ("implied", "explicit")


# ---- law that was missing --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "right", "facts", "answer"),
    [
        ("CL", "access", (), date(2026, 12, 31)),
        ("CL", "restriction", (), date(2026, 12, 3)),
        ("ID", "access", (), date(2026, 12, 4)),
        ("SA", "access", (), date(2026, 12, 31)),
        ("KE", "access", (), date(2026, 12, 8)),
        ("KE", "portability", (), date(2026, 12, 31)),
        ("CO", "access", (), date(2026, 12, 16)),  # the 8th is a holiday
        ("HK", "access", (), date(2027, 1, 10)),
        ("TW", "access", (), date(2026, 12, 16)),
        ("MY", "access", (), date(2026, 12, 22)),
        ("CR", "access", (), date(2026, 12, 8)),
        ("IL", "access", (), date(2026, 12, 31)),
        ("CN", "access", (), "without-delay"),
        ("EG", "access", (), date(2026, 12, 7)),
        ("MA", "access", (), "without-delay"),
        ("MA", "rectification", (), date(2026, 12, 11)),
        ("NG", "access", (), "without-delay"),
        ("KR", "opt-out-automated", (), date(2026, 12, 31)),
        ("US-FL", "access", ("us_revenue_1bn",), date(2027, 1, 15)),
    ],
)
def test_a_place_with_a_recording_row_has_its_rights(
    place: str, right: str, facts: tuple[str, ...], answer: date | str
) -> None:
    assert answer in laws(right, place, *facts).values()


@pytest.mark.parametrize(
    ("place", "first", "facts"),
    [
        ("CL", date(2026, 12, 1), ()),
        ("US-OK", date(2027, 1, 1), ("us_consumers_100k",)),
        ("US-LA", date(2027, 1, 1), ("us_consumers_100k",)),
        ("US-AL", date(2027, 5, 1), ("us_consumers_25k",)),
        ("US-VT", date(2028, 1, 1), ("us_consumers_25k",)),
    ],
)
def test_an_act_of_a_later_day_waits_for_it(place: str, first: date, facts: tuple[str, ...]) -> None:
    assert laws("access", place, *facts, on=date.fromordinal(first.toordinal() - 1)) == {}
    assert laws("access", place, *facts, on=first)


@pytest.mark.parametrize("place", ["AU", "CH", "IN", "JP", "KR", "MX", "NZ", "PH", "TR", "ZA", "CL", "SA", "ID"])
def test_a_yes_can_be_withdrawn_there(place: str) -> None:
    assert laws("withdraw-consent", place, "au_turnover_3m", on=date(2027, 6, 1))


def test_a_draft_binds_nobody() -> None:
    assert laws("access", "PK") == {}
    assert "us-s2495" not in duties("ai_or_offshore_service", on=date(2029, 1, 1))


@pytest.mark.parametrize(
    ("duty", "place", "facts", "first"),
    [
        ("kr-ai-31", "KR", ("voice_bot",), date(2026, 1, 22)),
        ("nz-biometric-voice", "NZ", ("voiceprint",), date(2025, 11, 3)),
        ("nz-3a", "NZ", ("data_from_third_parties",), date(2026, 5, 1)),
        ("jp-appi-bill", "JP", ("voiceprint",), date(2028, 7, 16)),
        ("us-ny-monitoring", "US-NY", ("audio_recording",), date(2022, 5, 7)),
        ("eu-platform-work", "FR", ("platform_work",), date(2026, 12, 2)),
    ],
)
def test_a_new_duty_begins_on_its_day(duty: str, place: str, facts: tuple[str, ...], first: date) -> None:
    assert duty not in duties(*facts, customer=place, on=date.fromordinal(first.toordinal() - 1))
    assert duty in duties(*facts, customer=place, on=first)


@pytest.mark.parametrize(
    ("place", "at", "outside"),
    [
        ("US-TX", datetime(2026, 12, 1, 9, 30, tzinfo=ZoneInfo("America/Chicago")), {"us-tx"}),
        ("US-TX", datetime(2026, 12, 1, 10, 0, tzinfo=ZoneInfo("America/Chicago")), set()),
        ("US-FL", datetime(2026, 12, 1, 20, 30, tzinfo=ZoneInfo("America/New_York")), {"us-fl"}),
        ("US-GA", datetime(2026, 12, 1, 20, 30, tzinfo=ZoneInfo("America/New_York")), set()),
        ("FR", datetime(2026, 12, 1, 13, 30, tzinfo=ZoneInfo("Europe/Paris")), {"fr-hours"}),
        ("FR", datetime(2026, 12, 1, 14, 0, tzinfo=ZoneInfo("Europe/Paris")), set()),
        ("FR", datetime(2026, 12, 5, 11, 0, tzinfo=ZoneInfo("Europe/Paris")), {"fr-hours"}),
        ("IT", datetime(2026, 12, 5, 9, 30, tzinfo=ZoneInfo("Europe/Rome")), {"it-hours"}),
        ("IT", datetime(2026, 12, 5, 10, 0, tzinfo=ZoneInfo("Europe/Rome")), set()),
        ("IT", datetime(2026, 12, 4, 9, 30, tzinfo=ZoneInfo("Europe/Rome")), set()),
        ("DE", datetime(2026, 12, 6, 23, 0, tzinfo=ZoneInfo("Europe/Berlin")), set()),
    ],
)
def test_a_customer_is_called_in_the_hours_of_their_own_clock(place: str, at: datetime, outside: set[str]) -> None:
    facts = ("outbound_call", "marketing_call")
    assert {one.rule.basis.id for one in PACK.calling_times.outside([place], at, facts)} == outside
    assert PACK.calling_times.outside([place], at, ["outbound_call"]) == (), "no sale and no debt: no hours"


def test_debt_calls_have_their_own_hours() -> None:
    night = datetime(2026, 12, 1, 21, 0, tzinfo=ZoneInfo("America/Denver"))
    found = PACK.calling_times.outside(["US-UT"], night, ["outbound_call", "debt_collection"])
    assert [one.rule.basis.id for one in found] == ["us-regf"]
