"""Retention, rights, payment, record fields: what ships is whole, each question answers, bad rows are named."""

from __future__ import annotations

import re
import tomllib
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.errors import BadInput
from agent_assist.policy import default_pack_path, load
from agent_assist.policy.calendar_days import Span, Unit
from agent_assist.policy.pack_files import Table
from agent_assist.policy.payment import NEVER
from agent_assist.policy.record_fields import PROFILES, RecordFields
from agent_assist.policy.retention import Clock
from agent_assist.policy.tags import TagSource
from tests.policy.days_off import everywhere

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PACK = load(default_pack_path())
RETENTION, RIGHTS, PAYMENT, FIELDS = PACK.retention, PACK.rights, PACK.payment, PACK.record_fields
TODAY = date(2026, 11, 24)
BOUND = frozenset(tag for tag, source in PACK.tags.sources.items() if source is TagSource.ORGANISATION)
"""Every trade and size at once: no law of the pack is left out for what the organisation is not."""


def test_every_row_of_the_files_is_there_with_its_marks() -> None:
    assert (len(RETENTION.rules), len(RIGHTS.rules)) == (35, 114)
    assert (len(PAYMENT.elements), len(PAYMENT.rules)) == (7, 11)
    assert (len(FIELDS.fields), len(FIELDS.of_calls)) == (42, 15)
    for name, rows in (("retention.toml", RETENTION.rules), ("rights.toml", RIGHTS.rules)):
        raw = tomllib.loads((default_pack_path() / name).read_text(encoding="utf-8"))["rule"]
        for row in rows:  # how sure a row is is carried as it stands, never raised
            basis = row.basis
            assert (basis.confidence, basis.evidence) == (raw[basis.id]["confidence"], raw[basis.id]["evidence"])
            assert list(basis.citations) == raw[basis.id]["citations"]
            assert basis.status == raw[basis.id].get("status", "in-force")


def test_the_smallest_maximum_holds() -> None:
    found = RETENTION.bounds(["quality_audio"], ["FR", "PT"], dict.fromkeys(Clock, TODAY), TODAY, BOUND)
    assert (found.keep_until, found.delete_by, found.conflict) == (None, date(2026, 12, 24), False)
    assert found.delete_rule is not None
    assert found.delete_rule.basis.id == "pt-quality"
    assert [rule.basis.id for rule in found.rules] == ["eu-gdpr", "fr-cnil-qa", "pt-quality"]
    assert found.to_json()["delete_by"] == "2026-12-24"


def test_the_largest_minimum_holds_and_a_contradiction_is_told() -> None:
    found = RETENTION.bounds(["order_call"], ["US", "DE"], dict.fromkeys(Clock, TODAY), TODAY, BOUND)
    assert found.keep_until == date(2031, 11, 24)
    assert not found.conflict
    both = RETENTION.bounds(["order_call", "quality_audio"], ["DE", "FR"], dict.fromkeys(Clock, TODAY), TODAY, BOUND)
    assert (both.keep_until, both.delete_by, both.conflict) == (date(2031, 11, 24), date(2027, 5, 24), True)


def test_a_subdivision_has_its_countrys_duties_but_not_its_neighbours() -> None:
    texas = {
        rule.basis.id
        for rule in RETENTION.bounds(
            ["voiceprint", "debt_call"], ["US-TX"], dict.fromkeys(Clock, TODAY), TODAY, BOUND
        ).rules
    }
    assert texas == {"us-regf-call", "us-tx-cubi"}


@pytest.mark.parametrize(("on", "fires"), [(date(2027, 5, 12), False), (date(2027, 5, 13), True)])
def test_a_future_duty_waits_for_its_day(*, on: date, fires: bool) -> None:
    found = RETENTION.bounds(["processing_log"], ["IN"], dict.fromkeys(Clock, on), on, BOUND)
    assert any(rule.basis.id == "in-dpdp-logs" for rule in found.rules) is fires
    assert any(one.rule.basis.id == "in-dpdp" for one in RIGHTS.deadlines("access", ["IN"], on)) is fires


@pytest.mark.parametrize("on", [date(2027, 1, 30), date(2027, 1, 31)])
def test_a_waived_duty_binds_when_the_waiver_ends(on: date) -> None:
    found = {one.rule.basis.id for one in RIGHTS.deadlines("withdraw-consent", ["US-TX"], on, facts=BOUND)}
    assert ("us-tcpa-revoke-all" in found) is (on == date(2027, 1, 31))


@pytest.mark.parametrize("on", [date(2026, 12, 27), date(2026, 12, 28)])
def test_a_duty_in_its_adaptation_period_binds_when_that_ends(on: date) -> None:
    found = {one.rule.basis.id for one in RIGHTS.deadlines("complaint", ["ES"], on, facts=BOUND)}
    assert ("es-complaint" in found) is (on == date(2026, 12, 28))


@pytest.mark.parametrize(
    ("received", "due", "extended"),
    [
        (date(2026, 1, 31), date(2026, 2, 28), date(2026, 4, 30)),
        (date(2028, 1, 31), date(2028, 2, 29), date(2028, 4, 30)),
        (date(2026, 12, 15), date(2027, 1, 15), date(2027, 3, 15)),
    ],
)
def test_a_calendar_month_keeps_the_day_or_takes_the_last(received: date, due: date, extended: date) -> None:
    (found,) = RIGHTS.deadlines("access", ["DE"], received)
    assert (found.due, found.extended) == (due, extended)


def test_what_must_be_done_at_once_comes_first_and_has_no_day() -> None:
    found = RIGHTS.deadlines("withdraw-consent", ["FR", "US-TX"], TODAY, facts=BOUND)
    assert found[0].due is None
    assert {one.rule.standard for one in found if one.due is None} == {"immediate", "on-receipt"}
    assert [one.due for one in found if one.due] == [date(2026, 12, 9)]  # ten business days without Thanksgiving
    assert found[0].to_json()["standard"]


def test_business_days_leave_out_weekends_and_the_holidays_given() -> None:
    friday = date(2026, 11, 20)
    assert Span(1, Unit.BUSINESS_DAY).after(friday) == date(2026, 11, 23)
    assert Span(10, Unit.BUSINESS_DAY).after(friday) == date(2026, 12, 4)
    (ccpa,) = RIGHTS.deadlines("access", ["US-CA"], friday, BOUND, everywhere(date(2026, 11, 26)))[1:]
    assert ccpa.acknowledge_by == date(2026, 12, 7)


def test_a_day_beyond_the_calendar_is_an_error_of_ours() -> None:
    with pytest.raises(BadInput, match="calendar"):
        Span(36_600, Unit.YEAR).after(TODAY)


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(0, 400))
def test_spans_never_go_back_and_months_add_up(start: date, count: int) -> None:
    for unit in Unit:
        assert Span(count, unit).after(start) >= start
        assert Span(count + 1, unit).after(start) > Span(count, unit).after(start)
    assert Span(12 * count, Unit.MONTH).after(start) == Span(count, Unit.YEAR).after(start)
    week = Span(5, Unit.BUSINESS_DAY).after(start)
    assert week - start in {timedelta(days=n) for n in (5, 6, 7)}


def test_what_of_a_card_may_be_kept() -> None:
    code = PAYMENT.element("cvv")
    assert code.before_authorization != NEVER
    assert (code.after_authorization, code.display) == (NEVER, NEVER)
    assert PAYMENT.element("pan").display != NEVER
    assert PAYMENT.forbidden.always == ("cvv", "track", "pin", "pin_block")
    with pytest.raises(BadInput):
        PAYMENT.element("iris")


def test_a_rule_of_payment_names_the_facts_it_needs() -> None:
    needs = {rule.id: rule.facts for rule in PAYMENT.rules}
    assert needs["sad-after-auth"] == frozenset()
    assert needs["post-hoc-redaction"] <= {"payment_card", "audio_recording"}
    assert not needs["conflict-full-recording"] <= {"payment_card", "audio_recording"}


def test_what_a_record_lacks_is_named() -> None:
    names = {name for field in FIELDS.fields for name in field.app_fields}
    for profile in PROFILES:
        assert FIELDS.missing(names, profile) == ()
    lacking = FIELDS.missing(names - {"notice_sha256"}, "gdpr")
    assert [field.id for field in lacking] == ["privacy_notice"]
    assert "record_id" in {field.id for field in FIELDS.missing([], "iso27560")}
    assert FIELDS.field("privacy_notice").app_fields == ("notice_id", "notice_version", "notice_sha256")
    with pytest.raises(BadInput):
        FIELDS.field("shoe_size")


@pytest.mark.parametrize(
    "ask",
    [
        lambda: RETENTION.bounds(["audio"], ["FR"], dict.fromkeys(Clock, TODAY), TODAY, BOUND),
        lambda: RETENTION.bounds([], ["FR"], dict.fromkeys(Clock, TODAY), TODAY, BOUND),
        lambda: RETENTION.bounds(["quality_audio"], ["fr"], dict.fromkeys(Clock, TODAY), TODAY, BOUND),
        lambda: RIGHTS.deadlines("forget", ["FR"], TODAY),
        lambda: RIGHTS.deadlines("access", ["Bavaria"], TODAY),
    ],
)
def test_an_unknown_kind_right_or_place_is_refused(ask: Callable[[], object]) -> None:
    with pytest.raises(BadInput):
        ask()


WRONG = {
    "retention.toml": [
        ('bound = "min"', 'bound = "some"'),
        ("value = 3", "value = -3"),
        ('unit = "year"', 'unit = "moon"'),
        ('unit = "year"', 'unit = "principle"'),
        ('kinds = ["debt_call"]', "kinds = []"),
        ('confidence = "high"', ""),
        ('status = "future"', 'status = "later"'),
    ],
    "rights.toml": [
        ("respond_within = 1\n", "respond_within = 0\n"),
        ('respond_unit = "immediate"', 'respond_unit = "day"'),
        ('extend_unit = "month"', 'extend_unit = "moon"'),
        ('rights = ["access", "rectification"', 'rights = [1, "rectification"'),
    ],
    "payment.toml": [
        ('store_after_authorization = "never"', 'store_after_authorization = "allowed"'),
        ('account_data_class = "cardholder-data"', 'account_data_class = "data"'),
        ('always = ["cvv"', 'always = [1, "cvv"'),
    ],
    "consent_record_fields.toml": [
        ('app_field = "record_id"', 'app_field = "Record Id!"'),
        ('why = "join key', 'because = "join key'),
    ],
}
"""By file: what stands there, and what a wrong row has in its place."""


@pytest.mark.parametrize(("name", "old", "new"), [(name, *row) for name, rows in WRONG.items() for row in rows])
def test_a_wrong_row_is_refused_and_its_file_named(edited: Callable[..., Path], name: str, old: str, new: str) -> None:
    pack = load(edited(name, old, new))  # a decision does not need these files
    asked = {"consent_record_fields.toml": "record_fields"}.get(name, name.removesuffix(".toml"))
    with pytest.raises(BadInput, match=re.escape(name)):
        getattr(pack, asked)


def test_a_file_that_is_not_there_is_named_when_it_is_needed(edited: Callable[..., Path]) -> None:
    folder = edited("house.toml", "XX", "XX")
    (folder / "rights.toml").unlink()
    pack = load(folder)
    assert pack.retention.rules
    with pytest.raises(BadInput, match=r"rights\.toml"):
        _ = pack.rights


@pytest.mark.parametrize("name", ["retention.toml", "rights.toml", "scripts/announce.toml", "cases.toml"])
def test_the_digest_sees_every_file(edited: Callable[..., Path], name: str) -> None:
    folder = edited(name, "a", "b")
    assert load(folder).ref.digest != PACK.ref.digest


def test_the_pack_brings_its_scripts() -> None:
    assert PACK.scripts is not None
    assert len(list(PACK.scripts)) == 70


def test_a_bad_script_of_a_pack_is_named(edited: Callable[..., Path]) -> None:
    pack = load(edited("scripts/announce.toml", "{company}", "{company"))
    with pytest.raises(BadInput, match=r"announce\.toml"):
        _ = pack.scripts


def test_every_value_of_the_payment_table_is_read() -> None:
    table = tomllib.loads((default_pack_path() / "payment.toml").read_text(encoding="utf-8"))
    assert set(PAYMENT.elements) == set(table["element"])
    for name, row in table["element"].items():
        wanted = (
            *(name, row["name"], row["account_data_class"]),
            *(row["store_before_authorization"], row["store_after_authorization"], row["display"]),
            *(tuple(row["citations"]), row.get("notes", "")),
        )
        assert tuple(PAYMENT.element(name)) == wanted
    wanted_rules = [
        (
            *(name, row["text"], tuple(row["citations"]), row["confidence"], row["evidence"]),
            *(tuple(row.get("sources", ())), frozenset(row.get("facts", ())), row.get("notes", "")),
            frozenset().union(*(PACK.groups.get(one, {one}) for one in row.get("jurisdictions", ["*"]))),
            *(row.get("action", "inform"), row.get("moment", "office"), tuple(sorted(row.get("line", {}).items()))),
        )
        for name, row in table["rule"].items()
    ]
    assert [tuple(rule) for rule in PAYMENT.rules] == wanted_rules


def test_every_value_of_the_table_of_record_fields_is_read() -> None:
    table = tomllib.loads((default_pack_path() / "consent_record_fields.toml").read_text(encoding="utf-8"))
    wanted = []
    for name, row in table["field"].items():
        column = row["app_field"].partition(" (")[0]
        names = tuple(one.strip().removesuffix("[]") for one in column.split(",")) if column != "-" else ()
        asked = {
            "iso27560": row.get("iso27560", "-")[0] == "M",
            "kantara11": "(M)" in row.get("kantara11", "-"),
            "gdpr": row.get("gdpr", "-")[0] == "M",
        }
        needed = frozenset(profile for profile, is_asked in asked.items() if is_asked)
        wanted.append((name, row["section"], names, needed, row.get("dpv", ""), row.get("notes", "")))
    assert [tuple(field) for field in FIELDS.fields] == wanted
    of_calls = [(name, row["why"], tuple(row["citations"])) for name, row in table["call_field"].items()]
    assert [tuple(field) for field in FIELDS.of_calls] == of_calls
    assert RecordFields(Table("fields", "the fields", {"field": {}})).of_calls == ()


def test_every_value_of_the_rows_of_rights_and_retention_is_read() -> None:
    units = {unit.value for unit in Unit}

    def span(row: dict[str, Any], count: str, unit: str) -> Span | None:
        return Span(row[count], Unit(row[unit])) if count in row and row[unit] in units else None

    def raw(name: str) -> dict[str, dict[str, Any]]:
        rows: dict[str, dict[str, Any]] = tomllib.loads((default_pack_path() / name).read_text("utf-8"))["rule"]
        return rows

    for name, row in raw("rights.toml").items():
        (right,) = (one for one in RIGHTS.rules if one.basis.id == name)
        assert (right.name, right.clock_starts) == (row["name"], row["clock_starts"])
        assert right.rights == frozenset(row["rights"])
        assert right.respond == span(row, "respond_within", "respond_unit")
        assert right.standard == ("" if row["respond_unit"] in units else row["respond_unit"])
        assert right.extend == span(row, "extend_by", "extend_unit")
        assert right.acknowledge == span(row, "ack_within", "ack_unit")
    for name, row in raw("retention.toml").items():
        (kept,) = (one for one in RETENTION.rules if one.basis.id == name)
        assert (kept.kinds, kept.record, kept.bound) == (frozenset(row["kinds"]), row["record"], row["bound"])
        assert (kept.span, kept.counted_from) == (span(row, "value", "unit"), row["counted_from"])
