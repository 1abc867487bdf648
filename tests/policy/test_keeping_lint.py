"""What lint says of an organisation's periods: each finding names record, place, rule, both numbers, and what to do."""

from __future__ import annotations

import re
from datetime import date

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.policy.lint import Severity, lint
from agent_assist.policy.pack import Pack
from agent_assist.policy.record_kinds import NOT_OURS, OURS, RecordKind, words
from tests.policy.test_lint import CLEAN, READ

BY_PLACE = "retention_by_place = { BE = 28, PT = 30 }\n"
BARE = {"purposes.toml": CLEAN["purposes.toml"].replace(BY_PLACE.encode(), b"")}


def told(*edits: tuple[str, str, str], today: date | None = READ) -> list[tuple[str, str]]:
    """Code and reason of everything that lint says of the shipped pack after these replacements."""
    pack = dict(CLEAN)
    for file, old, new in edits:
        text = pack[file].decode()
        assert old in text, old
        pack[file] = text.replace(old, new).encode()
    found = lint(pack, today)
    assert all(one.line for one in found), found
    return [(one.code, one.reason) for one in found]


def answered(tag: str) -> tuple[str, str, str]:
    return "house.toml", "[keep]", f"[profile]\n{tag} = true\n\n[keep]"


def test_one_period_for_all_places_is_too_long_where_the_law_says_less() -> None:
    found = told(("purposes.toml", BY_PLACE, ""))
    assert [code for code, _ in found] == ["kept_too_long"] * 4
    assert found[0][1] == (
        "recording for quality in BE: retention_days of quality keeps it 180 days, and be-qc "
        "(Act of 13 June 2005 art. 128 para. 2; confidence medium) wants at most 1 month (28 days) from recording: "
        "set retention_by_place for BE to 28 or less, or let counsel change the row"
    )
    assert re.search(r"quality in PT: .*180 days.*pt-quality \(CNPD 629/2010; .*at most 30 days", found[1][1])
    assert {one.severity for one in lint(CLEAN | BARE)} == {Severity.WARNING}


@pytest.mark.parametrize(
    ("days", "places"),
    [(28, ""), (29, "BE"), (30, "BE"), (31, "BE, PT")],
)
def test_a_month_counts_as_its_shortest(days: int, places: str) -> None:
    found = told(("purposes.toml", "{ BE = 28, PT = 30 }", f"{{ BE = {days}, PT = {days} }}"))
    named = [re.search(r"for quality in (\S+):", reason) for _, reason in found]
    assert ", ".join(one[1] for one in named if one) == places


def test_a_minimum_binds_by_what_the_organisation_is() -> None:
    assert told() == []
    found = told(answered("debt_collection"))
    assert {code for code, _ in found} == {"kept_too_short", "contradiction"}
    contradict = [reason for code, reason in found if code == "contradiction"]
    assert all("in US-PA: us-regf-call wants at least 3 years, us-pa-qc at most 1 year" in one for one in contradict)
    assert any(
        reason.startswith("recording for quality in US: retention_days of quality keeps it 180 days, and us-regf-call")
        and "at least 3 years (1096 days)" in reason
        for _, reason in found
    )
    assert any(reason.startswith("note in US: keep.note keeps it 365 days, and us-regf-other") for _, reason in found)


def test_two_rules_that_no_period_can_satisfy_are_a_contradiction() -> None:
    found = [reason for code, reason in told(answered("regulated_order")) if code == "contradiction"]
    assert any("quality in BE: eu-mifid wants at least 5 years, be-qc at most 1 month" in one for one in found)
    assert any("FR" in one and "fr-cnil-qa at most 6 months" in one for one in found)
    assert not any("US-PA" in one and "eu-mifid" in one for one in found), "of other places"
    assert any("in US-PA: us-cftc wants" in one for one in found) is False, "one year and one year meet"


def test_where_customers_can_be_is_what_the_organisation_says() -> None:
    bare = ("purposes.toml", BY_PLACE, "")
    assert len(told(bare)) == 4
    assert told(bare, ("house.toml", 'unknown_place = ["XX"]', 'unknown_place = ["DE"]')) == []
    only = told(bare, ("house.toml", 'unknown_place = ["XX"]', 'unknown_place = ["DE", "PT"]'))
    assert [re.search(r" in (\S+):", reason)[1] for _, reason in only] == ["PT", "PT"]  # type: ignore[index]


def test_a_law_to_come_counts_and_one_that_is_over_does_not() -> None:
    rule = CLEAN["retention.toml"].decode()
    start = rule.index('[rule."pt-quality"]')
    ended = CLEAN | {
        "retention.toml": (
            rule[:start] + rule[start:].replace("bound =", "effective_to = 2026-01-01\nbound =", 1)
        ).encode(),
        "purposes.toml": CLEAN["purposes.toml"].replace(BY_PLACE.encode(), b""),
    }
    assert not any("pt-quality" in one.reason for one in lint(ended, READ))
    assert any("pt-quality" in one.reason for one in lint(ended, date(2026, 1, 1)))
    short = told(("house.toml", "consent = 2190", "consent = 300"))
    assert any("consent in IN" in reason and "in-dpdp-logs" in reason for _, reason in short)


def test_a_period_of_a_part_is_held_against_the_law_of_its_country() -> None:
    found = told(
        answered("debt_collection"), ("purposes.toml", "{ BE = 28, PT = 30 }", "{ BE = 28, PT = 30, US-PA = 200 }")
    )
    assert any(
        "for quality in US-PA: " in reason and "200 days" in reason and "us-regf-call" in reason for _, reason in found
    )


def test_what_nobody_decided_is_told() -> None:
    found = told(("house.toml", "ledger = 2190\n", ""))
    assert found == [
        (
            "undecided",
            "no period is set for ledger: such records are never due; decide how long you need each, in [keep]",
        )
    ]


def test_a_kind_of_record_that_nothing_here_is_decides_nothing_in_silence() -> None:
    lost = told(("retention.toml", 'kinds = ["quality_assessment"]', 'kinds = ["horoscope"]'))
    assert lost == [
        ("unmapped", "fr-cnil-analysis: no record of this program is a horoscope: name it in the records of a purpose")
    ]
    named = told(
        ("retention.toml", 'kinds = ["quality_assessment"]', 'kinds = ["horoscope"]'),
        ("purposes.toml", 'records = ["quality_audio"]', 'records = ["quality_audio", "horoscope"]'),
    )
    assert not any(code == "unmapped" for code, _ in named)
    assert told(("purposes.toml", 'records = ["quality_audio"]\n', ""))[0][0] == "unmapped"
    (wrong, *_) = lint(
        CLEAN | {"purposes.toml": CLEAN["purposes.toml"].replace(b'["quality_audio"]', b'["quality_video"]')}
    )
    assert (wrong.code, wrong.severity) == ("unmapped", Severity.ERROR)


def test_each_word_of_the_shipped_rows_is_a_record_of_ours_or_says_why_not() -> None:
    kinds = Pack(CLEAN, "the pack").retention.kinds
    assert kinds <= OURS | NOT_OURS.keys()
    assert not OURS & NOT_OURS.keys()
    reached = frozenset[str]().union(
        *(words(kind, ["quality_audio", "contract_audio"], ["marketing_call"], "opt-out") for kind in RecordKind)
    )
    assert reached == OURS


@pytest.mark.parametrize(
    ("file", "old", "new", "match"),
    [
        ("purposes.toml", "PT = 30", "PT = 0", "PT"),
        ("purposes.toml", "PT = 30", "pt = 30", "retention_by_place"),
        ("purposes.toml", "PT = 30", 'PT = "30"', "PT"),
        ("purposes.toml", "{ BE = 28, PT = 30 }", "30", "retention_by_place"),
        ("purposes.toml", '["quality_audio"]', '["Quality audio"]', "records"),
        ("house.toml", "note = 365", "note = 0", "note"),
        ("house.toml", "note = 365", "recording = 365", "keep"),
        ("house.toml", "note = 365", "notes = 365", "keep"),
    ],
)
def test_a_period_that_is_none_is_refused_by_name(file: str, old: str, new: str, match: str) -> None:
    with pytest.raises(BadInput, match=match):
        Pack(CLEAN | {file: CLEAN[file].decode().replace(old, new, 1).encode()}, "the pack")
    assert lint(CLEAN | {file: CLEAN[file].decode().replace(old, new, 1).encode()})[0].code == "schema"


def test_a_place_that_does_not_exist_is_found() -> None:
    found = told(("purposes.toml", "PT = 30", "PT = 30, ZQ = 5"))
    assert found == [("unknown_code", "ZQ is no place of ISO 3166")] * 2
