"""A rule that changed offers its lesson: only where it applies, once, and never beyond what a week has room for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from agent_assist.desktop.services.lesson_rules import PACK, RuleOffers, changed_rules, offers_for_rules
from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.repetition import RETURNS, Progress, Standing, Threshold
from agent_assist.policy.named_rows import NamedRow, PackRows

NOW = 1_796_212_800_000
LESSONS = {"DE": ("unclear", "other"), "GB": ("vulnerable",), "eu-gdpr": ("unclear",), "pay": ("code",)}


def pack(digest: str = "new", **rows: str) -> PackRows:
    """Rules by their marks; `eu_gdpr` applies in Germany, `pay` everywhere, the others in their own place."""
    codes = {"eu-gdpr": frozenset({"DE", "FR"}), "pay": frozenset({"*"})}
    named = {name.replace("_", "-"): mark for name, mark in rows.items()}
    found = {name: NamedRow(mark, codes.get(name, frozenset({name}))) for name, mark in named.items()}
    return PackRows(digest, found, lambda places: frozenset({"*", *places}))


OLD: Mapping[str, str] = {PACK: "old", "DE": "1", "GB": "1", "eu-gdpr": "1", "pay": "1"}
SAME = {"DE": "1", "GB": "1", "eu_gdpr": "1", "pay": "1"}


def looked(
    now: PackRows,
    kept: Mapping[str, str] = OLD,
    known: Iterable[Progress] = (),
    places: Iterable[str] = ("DE",),
    threshold: Threshold = Threshold(),  # noqa: B008 - a value
) -> RuleOffers:
    held = {one.lesson: one for one in known}
    return offers_for_rules(kept, now, places, held, LESSONS, threshold, NOW)


def test_a_rule_of_a_place_that_was_served_offers_its_lesson_and_another_does_not() -> None:
    found = looked(pack(DE="2", GB="2", eu_gdpr="1", pay="1"))
    assert [(one.lesson, one.because) for one in found.offered] == [("unclear", "DE")]
    assert found.marks == {PACK: "new", "DE": "2", "GB": "2", "eu-gdpr": "1", "pay": "1"}


def test_a_rule_reaches_by_its_places_and_one_without_any_reaches_everywhere() -> None:
    assert changed_rules(OLD, pack(DE="1", GB="1", eu_gdpr="2", pay="2"), ("FR",)) == ("eu-gdpr", "pay")
    assert changed_rules(OLD, pack(DE="1", GB="1", eu_gdpr="2", pay="2"), ("US-CA",)) == ("pay",)


def test_a_rule_that_is_new_or_gone_has_changed() -> None:
    assert changed_rules(OLD, pack(GB="1", eu_gdpr="1", pay="1"), ("DE",)) == ("DE",)
    assert changed_rules({PACK: "old", "GB": "1"}, pack(GB="1", DE="1"), ("DE",)) == ("DE",)


def test_the_first_look_and_the_same_pack_change_nothing() -> None:
    assert looked(pack(**SAME), kept={}).offered == ()
    assert looked(pack(**SAME), kept={}).marks == dict(OLD) | {PACK: "new"}
    assert changed_rules(OLD, pack("old", DE="2"), ("DE",)) == ()


def test_it_is_offered_once() -> None:
    now = pack(DE="2", GB="1", eu_gdpr="1", pay="1")
    first = looked(now)
    assert looked(now, kept=first.marks, known=first.offered).offered == ()


def test_two_rules_of_one_lesson_offer_it_once() -> None:
    found = looked(pack(DE="2", GB="1", eu_gdpr="2", pay="1"))
    assert [one.lesson for one in found.offered] == ["unclear"]
    assert found.marks[PACK] == "new"


def test_one_that_was_read_is_offered_once_more_and_one_that_waits_anyway_is_left() -> None:
    now = pack(DE="2", GB="1", eu_gdpr="1", pay="1")
    done = Progress("unclear", "", NOW - 90 * DAY_MS, len(RETURNS) + 1, NOW - 30 * DAY_MS)
    (again,) = looked(now, known=[done]).offered
    assert (again.standing(NOW), again.taken, again.because) == (Standing.OFFERED, len(RETURNS), "DE")
    coming = Progress("unclear", "late", NOW - 9 * DAY_MS, 1, NOW + DAY_MS)
    (again,) = looked(now, known=[coming]).offered
    assert (again.standing(NOW), again.taken) == (Standing.OFFERED, 1)
    waiting = Progress("unclear", "late", NOW - 9 * DAY_MS, 0, NOW - DAY_MS)
    assert looked(now, known=[waiting]).offered == ()


def test_what_a_week_has_no_room_for_waits_and_is_not_forgotten() -> None:
    now = pack(DE="2", GB="1", eu_gdpr="1", pay="2")
    first = looked(now, threshold=Threshold(1, 1))
    assert [one.lesson for one in first.offered] == ["unclear"]
    assert PACK not in first.marks
    assert first.marks["pay"] == "1"
    week = [one._replace(offered_at_ms=NOW - 8 * DAY_MS) for one in first.offered]
    second = looked(now, kept=first.marks, known=week, threshold=Threshold(1, 1))
    assert [one.lesson for one in second.offered] == ["code"]
    assert second.marks == {PACK: "new", "DE": "2", "GB": "1", "eu-gdpr": "1", "pay": "2"}


def test_a_new_rule_that_has_to_wait_is_still_new_next_week() -> None:
    kept = {PACK: "old", "DE": "1"}
    first = looked(pack(DE="2", pay="1"), kept=kept, threshold=Threshold(1, 1))
    assert "pay" not in first.marks
    assert PACK not in first.marks


def test_an_organisation_that_offers_none_offers_none_later_either() -> None:
    found = looked(pack(DE="2", GB="1", eu_gdpr="1", pay="1"), threshold=Threshold(1, 0))
    assert found.offered == ()
    assert found.marks[PACK] == "new"
