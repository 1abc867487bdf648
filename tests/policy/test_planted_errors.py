"""Errors planted in the product's evaluation: the comparison with the second reading finds each of them.

Every error is one that a person could make. The questions are those that test_second_reading.py asks; that without an
error none of them is answered differently is asserted there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, timedelta
from functools import cache
from typing import Any

import pytest
from msgspec.structs import replace

from agent_assist.domain.rights import PauseReason
from agent_assist.policy import (
    Pack,
    calendar_days,
    calling_hours,
    consent_life,
    default_pack_path,
    load,
    local_days,
    merge,
    pack,
    retention,
    rights,
    rows,
)
from agent_assist.policy.calling_hours import CallingHours
from agent_assist.policy.gazetteer import NOT_KNOWN, Gazetteer
from agent_assist.policy.levels import Level, Status
from agent_assist.policy.payment import PaymentRules
from agent_assist.policy.retention import Retention, RetentionRule
from agent_assist.policy.rows import RecordingRow, Validity, Variant
from agent_assist.policy.tags import Tags
from tests.policy.second_reading.comparing import differing
from tests.policy.second_reading.edges import edges
from tests.policy.second_reading.made_up import as_toml, made_up
from tests.policy.second_reading.questions import Asked, Asking
from tests.policy.second_reading.reading import SecondReading

Plant = Callable[[pytest.MonkeyPatch], None]
SHIPPED = load(default_pack_path()).contents
SECOND = SecondReading.of(default_pack_path())
ERRORS: dict[str, Plant] = {}


def error(plant: Plant) -> Plant:
    ERRORS[plant.__name__.replace("_", " ")] = plant
    return plant


@cache
def law(seed: int) -> tuple[dict[str, bytes], SecondReading]:
    """The shipped files and their reading for -1, other law for any other seed."""
    if seed < 0:
        return dict(SHIPPED), SECOND
    files = made_up(SECOND.files, seed)
    return {**SHIPPED, **{name: as_toml(file) for name, file in files.items()}}, SecondReading(
        files, SECOND.words.zones
    )


def asked() -> Iterator[tuple[int, Iterable[Asked]]]:
    """What test_second_reading.py asks: of which law, and the questions."""
    for seed in range(6):
        yield -1, Asking(SECOND.words, seed).many(500)
        yield seed, Asking(law(seed)[1].words, seed).many(250)
    yield -1, edges(SECOND.words)


def found() -> Iterator[str]:
    """Each question that is answered differently, or not at all; packs are read anew, with the error planted."""
    for which, questions in asked():
        contents, second = law(which)
        try:
            for one, _, _ in differing(questions, Pack(contents, "a pack"), second):
                yield one.kind
        except (LookupError, ValueError) as exc:
            yield type(exc).__name__


# rule 1 to 4


@error
def an_area_code_is_taken_for_a_known_place(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merge, "_uncertain", lambda places: not any(one.place for one in places))


@error
def several_persons_are_taken_for_one(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merge, "_by_person", lambda customer: [list(customer)])


@error
def a_recorder_elsewhere_counts_as_there(patch: pytest.MonkeyPatch) -> None:
    plain = merge._rule
    patch.setattr(merge, "_rule", lambda row, roles, asked: plain(row, (*roles, "recorder"), asked))


@error
def a_tone_does_where_only_one_place_allows_it(patch: pytest.MonkeyPatch) -> None:
    plain = merge.merged

    def merged(rules: tuple[Any, ...]) -> Any:
        return replace(plain(rules), beep_alternative=any(one.beep_alternative for one in rules))

    patch.setattr(merge, "merged", merged)


@error
def the_loosest_minimum_counts(patch: pytest.MonkeyPatch) -> None:
    plain = merge.merged
    patch.setattr(merge, "merged", lambda rules: replace(plain(rules), min_level=min(one.min_level for one in rules)))


@error
def a_level_that_counts_in_part_is_dropped(patch: pytest.MonkeyPatch) -> None:
    plain = merge._rule

    def rule(row: RecordingRow, roles: tuple[str, ...], asked: tuple[str, ...]) -> Any:
        made = plain(row, roles, asked)
        return made if made.counted_in_full else replace(made, level=Level.NONE)

    patch.setattr(merge, "_rule", rule)


# places and days


@error
def an_older_version_of_a_row_stays(patch: pytest.MonkeyPatch) -> None:
    def row(self: merge.Resolver, code: str, on: date) -> RecordingRow | None:
        fits = [one for one in self._versions.get(code, ()) if one.validity.fires(on)]
        return next((one for one in reversed(fits) if one.from_version is None or one.from_version <= on), None)

    patch.setattr(merge.Resolver, "row", row)


@error
def every_place_has_the_day_of_utc(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merge, "days_at", lambda _, at: (at.astimezone(UTC).date(),))


@error
def only_the_first_clock_of_a_place_is_asked(patch: pytest.MonkeyPatch) -> None:
    plain = local_days.days_at
    patch.setattr(merge, "days_at", lambda code, at: plain(code, at)[:1])


@error
def the_federal_row_stands_for_a_territory(patch: pytest.MonkeyPatch) -> None:
    plain = Gazetteer.stand_ins
    patch.setattr(Gazetteer, "stand_ins", lambda self, said: (*plain(self, said), self._country(self.code(said))))


@error
def another_name_of_a_country_is_not_known_in_its_parts(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Gazetteer, "_in_own_words", lambda self, said: self._alias.get(said, said))


@error
def a_free_zone_falls_under_its_countrys_duties(patch: pytest.MonkeyPatch) -> None:
    plain = Gazetteer._reached
    patch.setattr(Gazetteer, "_reached", lambda self, said: plain(self, said) | {self._country(self.code(said))})


@error
def an_unknown_place_raises_nothing(patch: pytest.MonkeyPatch) -> None:
    plain = Gazetteer._reached
    patch.setattr(Gazetteer, "_reached", lambda self, said: plain(self, said) - {NOT_KNOWN})


# what fires


def _fires(patch: pytest.MonkeyPatch, changed: Callable[[Validity, date], bool | None]) -> None:
    plain = Validity.fires

    def fires(self: Validity, on: date) -> bool:
        answer = changed(self, on)
        return plain(self, on) if answer is None else answer

    patch.setattr(Validity, "fires", fires)


@error
def a_law_ends_a_day_early(patch: pytest.MonkeyPatch) -> None:
    _fires(patch, lambda self, on: False if on == self.effective_to and self.status is not Status.WAIVED else None)


@error
def a_law_begins_a_day_late(patch: pytest.MonkeyPatch) -> None:
    _fires(patch, lambda self, on: False if on == self.effective_from else None)


@error
def a_waiver_ends_on_its_last_day(patch: pytest.MonkeyPatch) -> None:
    _fires(patch, lambda self, on: True if self.status is Status.WAIVED and on == self.effective_to else None)


@error
def a_draft_binds(patch: pytest.MonkeyPatch) -> None:
    _fires(patch, lambda self, _: self.status is Status.PROPOSED or None)


@error
def a_caller_of_just_the_age_is_taken_for_younger(patch: pytest.MonkeyPatch) -> None:
    plain = merge.duties

    def duties(overlays: Any, reach: Any, facts: Any, question: Any) -> Any:
        return plain(overlays, reach, facts, replace(question, age=question.age and question.age - 1))

    patch.setattr(merge, "duties", duties)


@error
def what_is_implied_never_falls_away(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Tags, "implied", lambda self, facts: frozenset().union(*(self._closed[tag] for tag in facts)))


@error
def what_the_question_holds_falls_away(patch: pytest.MonkeyPatch) -> None:
    plain = Tags.implied

    def implied(self: Tags, facts: frozenset[str]) -> frozenset[str]:
        return frozenset(tag for tag in plain(self, facts) if self._unless[tag].isdisjoint(facts))

    patch.setattr(Tags, "implied", implied)


@error
def a_variant_does_not_ask_for_its_channel(patch: pytest.MonkeyPatch) -> None:
    plain = Variant.fits
    patch.setattr(
        Variant, "fits", lambda self, purpose, _, facts: plain(self._replace(channels=()), purpose, "", facts)
    )


@error
def the_last_variant_that_fits_counts(patch: pytest.MonkeyPatch) -> None:
    def under(self: RecordingRow, *asked: Any) -> RecordingRow:
        return next((one.row for one in reversed(self.variants) if one.fits(*asked)), self)

    patch.setattr(RecordingRow, "under", under)


# clocks


@error
def a_month_from_the_31st_ends_in_the_next(patch: pytest.MonkeyPatch) -> None:
    def months(start: date, count: int) -> date:
        index = start.year * 12 + start.month - 1 + count
        return date(index // 12, index % 12 + 1, 1) + timedelta(days=start.day - 1)

    patch.setattr(calendar_days, "_months", months)


@error
def the_day_of_receipt_is_a_business_day_too(patch: pytest.MonkeyPatch) -> None:
    plain = calendar_days._business_days
    patch.setattr(calendar_days, "_business_days", lambda start, *more: plain(start - timedelta(days=1), *more))


@error
def holidays_are_worked(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(calendar_days, "_works", lambda day, _: day.weekday() < 5)


@error
def two_pauses_at_once_count_twice(patch: pytest.MonkeyPatch) -> None:
    plain = rights._stopped
    patch.setattr(
        rights, "_stopped", lambda rule, begin, all_: sum((plain(rule, begin, [one]) for one in all_), timedelta())
    )


@error
def a_pause_counts_before_the_clock_began(patch: pytest.MonkeyPatch) -> None:
    plain = rights._stopped
    patch.setattr(rights, "_stopped", lambda rule, _, pauses: plain(rule, date.min, pauses))


@error
def whatever_is_waited_for_stops_the_clock(patch: pytest.MonkeyPatch) -> None:
    plain = rights._stopped
    every = frozenset(PauseReason)
    patch.setattr(rights, "_stopped", lambda rule, begin, pauses: plain(replace(rule, pauses=every), begin, pauses))


@error
def an_extension_counts_from_the_day_that_was_due(patch: pytest.MonkeyPatch) -> None:
    plain = rights._counted

    def counted(rule: Any, asked: Any, holidays: Any) -> Any:
        made = plain(rule, asked, holidays)
        return replace(made, extended=rule.extend.after(made.due, holidays)) if made.extended else made

    patch.setattr(rights, "_counted", counted)


@error
def the_later_day_of_two_places_counts(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(rights, "_earliest", lambda days: max((day for day in days if day), default=None))


@error
def a_holiday_that_is_only_worked_out_makes_a_deadline_longer(patch: pytest.MonkeyPatch) -> None:
    plain = rights._deadline

    def deadline(rule: Any, reach: Any, asked: Any) -> Any:
        def guessed(place: str) -> Any:
            known = asked.holidays(place)
            return known and known._replace(sure=known.possible)

        return plain(rule, reach, replace(asked, holidays=guessed))

    patch.setattr(rights, "_deadline", deadline)


@error
def a_region_has_the_holidays_of_its_country_alone(patch: pytest.MonkeyPatch) -> None:
    plain = calling_hours._now
    patch.setattr(calling_hours, "_now", lambda rule, place, *more: plain(rule, place.partition("-")[0], *more))


@error
def a_law_that_is_followed_goes_on(patch: pytest.MonkeyPatch) -> None:
    for module in (rights, consent_life, calling_hours, retention, pack):
        patch.setattr(module, "ended", lambda rows, *_: rows)


@error
def a_last_day_never_rolls(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(rights, "next_working_day", lambda day, _: day)


@error
def a_clock_does_not_wait_for_who_asks(patch: pytest.MonkeyPatch) -> None:
    plain = rights._deadline
    patch.setattr(
        rights, "_deadline", lambda rule, reach, asked: plain(rule, reach, replace(asked, verified=asked.received))
    )


@error
def a_record_keeps_the_law_of_its_first_day(patch: pytest.MonkeyPatch) -> None:
    plain = Retention.bounds

    def bounds(self: Retention, kinds: Any, places: Any, moments: Any, today: date, facts: Any) -> Any:
        return plain(self, kinds, places, moments, min(moments.values(), default=today), facts)

    patch.setattr(Retention, "bounds", bounds)


@error
def a_record_that_falls_under_a_former_rule_does_so_for_ever(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(RetentionRule, "covers", lambda *_: True)


@error
def a_yes_stands_as_long_as_the_loosest_law_says(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(consent_life, "min", max, raising=False)


@error
def the_last_minute_of_the_hours_counts(patch: pytest.MonkeyPatch) -> None:
    plain = CallingHours.allows
    patch.setattr(
        CallingHours,
        "allows",
        lambda self, local, days: plain(self, local, days) or plain(self, local - timedelta(minutes=1), days),
    )


@error
def a_holiday_is_a_day_like_any(patch: pytest.MonkeyPatch) -> None:
    plain = CallingHours._of_day
    patch.setattr(CallingHours, "_of_day", lambda self, day, _: plain(self, day, ()))


@error
def a_payment_rule_binds_whatever_is_set(patch: pytest.MonkeyPatch) -> None:
    plain = PaymentRules.holding
    patch.setattr(PaymentRules, "holding", lambda self, places, _: plain(self, places, self._lore.tags.names))


# one value of one row


@error
def one_citation_is_lost(patch: pytest.MonkeyPatch) -> None:
    plain = rows.recording_row

    def row(key: str, *more: Any) -> RecordingRow:
        made = plain(key, *more)
        return replace(made, citations=made.citations[1:]) if key == "US-CA" else made

    patch.setattr(rows, "recording_row", row)


@error
def one_duty_asks_for_one_fact_less(patch: pytest.MonkeyPatch) -> None:
    plain = rows.overlay_row

    def row(name: str, *more: Any) -> Any:
        made = plain(name, *more)
        return replace(made, facts=frozenset(sorted(made.facts)[1:])) if name == "us-ca-admt" else made

    patch.setattr(rows, "overlay_row", row)


def test_at_least_twenty_errors_of_different_kinds_are_planted() -> None:
    assert len(ERRORS) >= 20


@pytest.mark.parametrize("name", sorted(ERRORS))
def test_an_error_is_found(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ERRORS[name](monkeypatch)
    assert next(found(), None) is not None, name
