"""The days of a request as it stands, worked by hand: waiting, extending, granting, appealing, and no law at all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest

from agent_assist.domain.casefile import fold
from agent_assist.domain.facts import Fact
from agent_assist.domain.rights_course import RightsCourse
from agent_assist.policy.pack import Pack
from agent_assist.policy.promise import RequestDays, carry_out_by, decide_by, promise, promise_of, request_days
from tests.call import fact
from tests.packs import pack

AT = datetime(2026, 11, 18, 10, 26, tzinfo=UTC)
AT_MS = int(AT.timestamp() * 1000)
PLAIN = Pack(pack(), "plain")


def told_by(*tags: str, days: int = 0) -> Pack:
    """The pack of an organisation that says these things of itself."""
    lines = [f"facts = {list(tags)!r}".replace("'", '"')] if tags else []
    lines += [f"answer_days = {days}"] if days else []
    return Pack(pack(changes={"house.toml": ('["XX"]', '["XX"]\n' + "\n".join(lines))}), "told")


def course(place: str, right: str, *acts: Mapping[str, object], **more: object) -> RightsCourse:
    """A request of 18 November 2026 after some acts, each with its day."""
    body = {"right": right, "channel": "call", "places": [place] if place else []} | more
    asked = fact("rights_requested", AT_MS, body)
    later = [
        fact("rights_handled", AT_MS + 1 + n, {"request": asked.id, "by": "sue", **act}) for n, act in enumerate(acts)
    ]
    facts: list[Fact] = [asked, *later]
    file = fold(facts)
    assert file is not None
    assert file.irregular == 0
    return file.requests[0]


def days(pack_: Pack, found: RightsCourse, today: str = "2026-11-20") -> RequestDays:
    return request_days(pack_, found, date.fromisoformat(today))


def text(day: date | None) -> str:
    return day.isoformat() if day else ""


def ask(what: str, on: str) -> dict[str, object]:
    return {"act": "asked", "needs": what, "on": on}


def came(what: str, on: str) -> dict[str, object]:
    return {"act": "came", "needs": what, "on": on}


def extended(until: str, on: str = "2026-12-01") -> dict[str, object]:
    return {"act": "extended", "until": until, "on": on, "reason": "complex"}


@pytest.mark.parametrize(
    ("place", "right", "acts", "today", "due"),
    [
        ("DE", "access", (), "2026-11-20", "2026-12-18"),
        # 20 to 24 November are waited for, five days; the day on which it came counts again
        ("DE", "access", (ask("identity", "2026-11-20"), came("identity", "2026-11-25")), "2026-11-26", "2026-12-23"),
        # still waited for: each day moves it by one
        ("DE", "access", (ask("identity", "2026-11-20"),), "2026-11-22", "2026-12-20"),
        ("DE", "access", (ask("identity", "2026-11-20"),), "2026-12-30", "2027-01-27"),
        # the law of the EU does not wait for a clearer question; that of the United Kingdom does
        ("DE", "access", (ask("clarification", "2026-11-20"),), "2026-11-30", "2026-12-18"),
        ("GB", "access", (ask("clarification", "2026-11-20"),), "2026-11-30", "2026-12-28"),
        # an extension, and one that waits afterwards: three days more
        ("DE", "access", (extended("2027-01-31"),), "2026-12-02", "2027-01-31"),
        (
            "DE",
            "access",
            (extended("2027-01-31"), ask("identity", "2026-12-05"), came("identity", "2026-12-08")),
            "2026-12-09",
            "2027-02-03",
        ),
        # what was waited for before the extension is in its day already
        (
            "DE",
            "access",
            (ask("identity", "2026-11-20"), came("identity", "2026-11-25"), extended("2027-01-31")),
            "2026-12-02",
            "2027-01-31",
        ),
    ],
)
def test_by_when_it_is_answered(
    place: str, right: str, acts: tuple[dict[str, object], ...], today: str, due: str
) -> None:
    assert text(days(PLAIN, course(place, right, *acts), today).due) == due


def test_a_letter_counts_from_the_day_on_which_it_came() -> None:
    found = course("DE", "access", channel="letter", received="2026-11-10")
    assert text(days(PLAIN, found).due) == "2026-12-10"


def test_a_clock_that_begins_with_proof_waits_for_it_only_where_somebody_asked() -> None:
    jersey = told_by("us_privacy_usual")
    assert text(days(jersey, course("US-NJ", "access")).due) == "2027-01-02"  # 45 days from receipt
    waits = days(jersey, course("US-NJ", "access", ask("identity", "2026-11-20")))
    assert (waits.due, waits.longest, waits.promise.deadlines[0].waits) == (None, None, True)
    proven = course("US-NJ", "access", ask("identity", "2026-11-20"), came("identity", "2026-12-01"))
    assert text(days(jersey, proven, "2026-12-02").due) == "2027-01-15"  # 45 days from 1 December


@pytest.mark.parametrize(
    ("tags", "place", "right", "longest"),
    [
        ((), "DE", "access", "2027-02-18"),  # one month and two
        (("ccpa_business",), "US-CA", "access", "2027-02-16"),  # 90 days
        (("ccpa_business",), "US-CA", "opt-out-sale", ""),  # 15 business days, and no more
        ((), "DE", "withdraw-consent", ""),  # at once
        ((), "GB", "complaint", ""),  # no day that could be extended
        ((), "QQ", "access", ""),  # no law
    ],
)
def test_how_far_the_time_may_be_extended(tags: tuple[str, ...], place: str, right: str, longest: str) -> None:
    assert text(days(told_by(*tags), course(place, right)).longest) == longest


def test_of_two_laws_the_shorter_extension_counts() -> None:
    both = course("DE", "access", places=["DE", "US-CA"])
    found = days(told_by("ccpa_business"), both)
    assert (text(found.due), text(found.longest)) == ("2026-12-18", "2027-02-16")


def test_once_it_is_extended_or_answered_it_is_not_extended_again() -> None:
    for acts in ((extended("2027-01-31"),), ({"act": "granted", "on": "2026-11-20"},)):
        assert days(PLAIN, course("DE", "access", *acts)).longest is None


def test_receipt_is_confirmed_by_its_own_day_until_it_is() -> None:
    california = told_by("ccpa_business")
    open_ = days(california, course("US-CA", "access"))
    # ten business days from 18 November: 19, 20, 23 to 25, 30, 1 to 4 December; 26 and 27 are holidays there
    assert (text(open_.acknowledge_by), text(open_.due), text(open_.act_by)) == (
        "2026-12-04",
        "2027-01-02",
        "2026-12-04",
    )
    told = days(california, course("US-CA", "access", {"act": "acknowledged", "on": "2026-11-19"}))
    assert (told.acknowledge_by, text(told.act_by)) == (None, "2027-01-02")
    refused = days(
        california, course("US-CA", "access", {"act": "refused", "grounds": ["no_data"], "on": "2026-11-19"})
    )
    assert (refused.acknowledge_by, refused.due, refused.act_by) == (None, None, None)


def test_what_was_granted_is_done_by_its_law_or_by_the_day_of_the_answer() -> None:
    granted = {"act": "granted", "on": "2026-11-24"}
    assert text(days(PLAIN, course("DE", "erasure", granted)).carry_out_by) == "2026-12-18"
    mexico = promise_of(PLAIN, course("MX", "access"), date(2026, 11, 20))
    term = carry_out_by(mexico, date(2026, 11, 24))
    # 15 business days from Tuesday 24 November: 25, 26, 27, 30 November, 1 to 4, 7 to 11, 14 and 15 December
    assert (text(term.day), term.rule) == ("2026-12-15", "mx-arco")
    with_term = course("MX", "access", granted | {"until": "2026-12-15", "rule": "mx-arco"})
    assert text(days(PLAIN, with_term).carry_out_by) == "2026-12-15"
    done = course("DE", "erasure", granted, {"act": "carried_out", "on": "2026-11-25"})
    assert (days(PLAIN, done).carry_out_by, days(PLAIN, done).act_by) == (None, None)


def test_an_appeal_is_decided_by_the_law_that_has_one() -> None:
    virginia = told_by("us_privacy_usual")
    found = promise_of(virginia, course("US-VA", "access"), date(2026, 11, 20))
    assert decide_by(found, date(2026, 12, 1)) == (date(2027, 1, 30), "us-va-privacy")  # 60 days
    none = promise_of(PLAIN, course("DE", "access"), date(2026, 11, 20))
    assert decide_by(none, date(2026, 12, 1)) == (None, "")
    refused = {"act": "refused", "grounds": ["no_data"], "on": "2026-11-20"}
    appealed = course("US-VA", "access", refused, {"act": "appealed", "on": "2026-12-01", "until": "2027-01-30"})
    assert text(days(virginia, appealed).act_by) == "2027-01-30"


def test_without_a_law_the_organisations_own_term_is_named_as_such_and_with_none_no_day() -> None:
    own = days(told_by(days=20), course("QQ", "access"))
    assert (text(own.due), text(own.promise.own), own.promise.deadlines) == ("2026-12-07", "2026-12-07", ())
    assert not own.promise.law_known
    nothing = days(PLAIN, course("QQ", "access"))
    assert (nothing.due, nothing.act_by, nothing.promise.own) == (None, None, None)
    waits = days(told_by("us_privacy_usual", days=20), course("US-NJ", "access", ask("identity", "2026-11-20")))
    assert waits.promise.own is None  # a law sets the day, only later


def test_a_tag_of_the_call_still_binds_when_the_pack_is_asked_anew() -> None:
    """The fact names the laws that bound; their tags held on the call, and the request does not say them again."""
    told = promise(PLAIN, "withdraw-consent", ["US-TX"], ["automated_call_technology"], AT)
    named = [{"rule": one.rule.basis.id} for one in told.deadlines]
    assert {"rule": "us-tcpa-revoke"} in named
    again = course("US-TX", "withdraw-consent", deadlines=named)
    assert days(PLAIN, again).due == told.due == date(2026, 12, 3)  # Thanksgiving is no business day
    assert days(PLAIN, course("US-TX", "withdraw-consent")).due is None


def test_the_promise_of_now_is_that_of_a_request_to_which_nothing_happened() -> None:
    for place in ("DE", "GB", "BR", "QQ", "", "US-CA", "no place"):
        for right in sorted(PLAIN.rights.known):
            now = promise(PLAIN, right, [place], (), AT)
            assert promise_of(PLAIN, course(place, right, places=[place]), date(2026, 11, 18)) == now, (place, right)


def test_a_right_that_a_pack_does_not_know_has_no_day() -> None:
    assert promise(PLAIN, "no-such-right", ["DE"], (), AT).deadlines == ()
