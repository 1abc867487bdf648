"""One law follows another: the older one ends by itself, the loader refuses nonsense, lint finds what is left open."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.policy import Pack, Question, default_pack_path, load
from agent_assist.policy.differences import differences
from agent_assist.policy.following import ended
from agent_assist.policy.lint import lint
from agent_assist.policy.pack_files import Table, read_contents
from agent_assist.policy.retention import Clock

CLEAN = read_contents(default_pack_path())
PACK = load(default_pack_path())
FIRST = date(2026, 8, 11)


def table(**rows: dict[str, object]) -> dict[str, Table]:
    return {name: Table("rights.toml", f"rule {name}", data) for name, data in rows.items()}


def last(rows: dict[str, Table]) -> dict[str, object]:
    return {name: row.data.get("effective_to") for name, row in ended(rows).items()}


def test_a_row_that_is_followed_ends_on_the_day_before() -> None:
    assert last(table(old={}, new={"follows": "old", "effective_from": FIRST})) == {
        "old": date(2026, 8, 10),
        "new": None,
    }


@pytest.mark.parametrize(
    ("new", "old", "ends"),
    [
        ({"effective_from": FIRST}, {"effective_to": date(2026, 8, 1)}, date(2026, 8, 1)),  # the earlier day
        ({"effective_from": FIRST}, {"effective_to": date(2026, 12, 1)}, date(2026, 8, 10)),
        ({"effective_from": FIRST, "status": "future"}, {}, date(2026, 8, 10)),
        ({"status": "waived", "effective_to": FIRST}, {}, FIRST),  # binds from the day after its waiver
        ({"status": "proposed"}, {}, None),  # a proposal ends nothing
        ({"status": "proposed", "effective_from": FIRST}, {}, None),
    ],
)
def test_from_when_the_older_row_is_no_law(new: dict[str, object], old: dict[str, object], ends: date | None) -> None:
    assert last(table(old=old, new={**new, "follows": "old"}))["old"] == ends


def test_of_two_that_follow_the_earlier_ends_the_row_and_a_chain_ends_each() -> None:
    later = date(2027, 1, 1)
    rows = table(
        c={"follows": "b", "effective_from": later},
        b={"follows": "a", "effective_from": FIRST},
        d={"follows": "a", "effective_from": later},
        a={},
    )
    assert last(rows) == {"a": date(2026, 8, 10), "b": date(2026, 12, 31), "c": None, "d": None}


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ({"a": {"follows": "b", "effective_from": FIRST}}, "names a rule that the file does not have"),
        ({"a": {"follows": "a", "effective_from": FIRST}}, "leads back to the row itself"),
        (
            {
                "a": {"follows": "b", "effective_from": FIRST},
                "b": {"follows": "c", "effective_from": FIRST},
                "c": {"follows": "b", "effective_from": FIRST},
            },
            "leads back to the row itself",
        ),
        ({"a": {}, "b": {"follows": "a"}}, "needs the day from which the row holds"),
        ({"a": {"status": "waived"}, "b": {"follows": "a", "effective_from": FIRST}}, "is waived"),
        ({"a": {}, "b": {"follows": 1, "effective_from": FIRST}}, "not a text"),
        ({"a": {}, "b@2027-02-31": {"follows": "a"}}, "needs the day from which the row holds"),
        ({"a": {}, "b": {"follows": "a", "effective_from": "soon"}}, "needs the day from which the row holds"),
        ({"a": {}, "b": {"follows": "a", "status": ["waived"]}}, "needs the day from which the row holds"),
        (
            {"a": {}, "b": {"follows": "a", "effective_from": datetime(2026, 8, 11, tzinfo=UTC)}},
            "needs the day from which the row holds",
        ),
    ],
)
def test_what_leads_nowhere_is_refused(rows: dict[str, dict[str, object]], says: str) -> None:
    with pytest.raises(BadInput, match=says):
        ended(table(**rows))


def duties(on: str, place: str = "FR") -> set[str]:
    asked = {"customer": [place], "agent": place, "recorder": place, "on": on}
    question = Question.from_json({**asked, "facts": ["outbound_call", "marketing_call"]})
    return {one.id for one in PACK.decide(question).overlays} & {"fr-bloctel", "fr-optin"}


@pytest.mark.parametrize(
    ("on", "due"), [("2026-08-10", {"fr-bloctel"}), ("2026-08-11", {"fr-optin"}), ("2026-12-01", {"fr-optin"})]
)
def test_french_sales_calls_ask_for_an_opt_in_where_an_opt_out_did(on: str, due: set[str]) -> None:
    assert duties(on) == due


@pytest.mark.parametrize(
    ("place", "on", "row"),
    [
        ("IN", "2027-05-12", "IN"),
        ("IN", "2027-05-13", "IN@2027-05-13"),
        ("CL", "2026-11-30", "CL"),
        ("CL", "2026-12-01", "CL@2026-12-01"),
    ],
)
def test_the_next_version_of_a_place_ends_the_one_before(place: str, on: str, row: str) -> None:
    asked = {"customer": [place], "agent": place, "recorder": place, "on": on}
    assert PACK.decide(Question.from_json(asked)).places == (row,)


@pytest.mark.parametrize(("made", "years"), [("2026-09-30", 10), ("2026-10-01", 6)])
def test_a_medicare_call_is_kept_as_long_as_the_law_of_its_time_says(made: str, years: int) -> None:
    """The older rule ends for later calls and stays law for those of its own time."""
    day = date.fromisoformat(made)
    found = PACK.retention.bounds(["medicare_call"], ["US"], {Clock.CREATION: day}, date(2030, 1, 1), ["medicare_sale"])
    assert found.keep_until == day.replace(year=day.year + years)


def changed(file: str, old: str, new: str) -> dict[str, bytes]:
    text = CLEAN[file].decode()
    assert text.count(old) == 1
    return {**CLEAN, file: text.replace(old, new).encode()}


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "says"),
    [
        ("overlays.toml", 'follows = "fr-bloctel"', 'follows = "fr-blocktel"', "schema", "does not have"),
        ("overlays.toml", 'follows = "fr-bloctel"', 'follows = "fr-optin"', "schema", "leads back"),
        (
            "overlays.toml",
            '[overlay."fr-bloctel"]\n',
            '[overlay."fr-bloctel"]\neffective_to = 2026-08-20\n',
            "overlap",
            "fr-optin follows fr-bloctel from 2026-08-11, which says effective_to 2026-08-20",
        ),
        (
            "overlays.toml",
            '[overlay."fr-bloctel"]\n',
            '[overlay."fr-bloctel"]\neffective_to = 2026-08-01\n',
            "gap",
            "days without a rule",
        ),
        (
            "overlays.toml",
            '[overlay."fr-bloctel"]\n',
            '[overlay."fr-bloctel"]\neffective_from = 2026-08-11\n',
            "overlap",
            "before that begins",
        ),
        (
            "overlays.toml",
            '[overlay."fr-bloctel"]\ncategory = "marketing"\njurisdictions = ["FRANCE"]',
            '[overlay."fr-bloctel"]\ncategory = "marketing"\njurisdictions = ["FRANCE", "BE"]',
            "gap",
            "leaves out places of it: BE",
        ),
        ("recording.toml", 'follows = "IN"', 'follows = "ZA"', "gap", "leaves out places of it: ZA"),
        ("recording.toml", 'follows = "IN"\n', "", "overlap", "IN@2027-05-13 begins before IN ends"),
        (
            "retention.toml",
            '[rule."us-cms-ma-before-2026"]\n',
            '[rule."us-cms-ma-before-2026"]\nmade_until = 2026-09-01\n',
            "gap",
            "made_until 2026-09-01",
        ),
    ],
)
def test_lint_finds_a_hole_an_overlap_a_circle_and_a_missing_predecessor(
    file: str, old: str, new: str, code: str, says: str
) -> None:
    assert [one for one in lint(changed(file, old, new)) if one.code == code and says in one.reason]


def test_a_change_says_who_follows_whom_and_from_when() -> None:
    before = Pack(changed("overlays.toml", 'follows = "fr-bloctel"\n', ""), "before")
    says = [one.says for one in differences(before, PACK)]
    assert "duty fr-optin follows fr-bloctel from 2026-08-11" in says
    assert "duty fr-optin no longer follows fr-bloctel from 2026-08-11" in [
        one.says for one in differences(PACK, before)
    ]
    later = Pack(changed("retention.toml", "effective_from = 2026-10-01", "effective_from = 2026-11-01"), "later")
    assert "retention us-cms-ma follows us-cms-ma-before-2026 from 2026-11-01" in [
        one.says for one in differences(PACK, later)
    ]
    assert [one for one in differences(PACK, PACK) if "follows" in one.says] == []
