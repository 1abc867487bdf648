"""Places as people say them, and the calendar day that each of them has at a moment."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, date, datetime

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.policy import Pack, Question, default_pack_path, load
from agent_assist.policy.gazetteer import EVERYWHERE, NOT_KNOWN, Gazetteer
from agent_assist.policy.local_days import days_at, earliest_day, local_times
from agent_assist.policy.pack_files import Table
from agent_assist.resources import files

PACK = load(default_pack_path())
_ROWS = ["US", "US-CA", "GB", "FR", "EU", "AE", "XX"]
_FILE = {
    "group": {"EU": {"members": ["FR", "BG", "GP"]}, "EEA": {"members": ["EU", "NO"]}},
    "alias": {"UK": "GB", "GP": "FR-GP"},
    "fallback": {"EEA": "EU"},
    "separate": ["AE-ADGM"],
}


def _gazetteer(**changed: object) -> Gazetteer:
    return Gazetteer(Table("groups.toml", "the file", {**_FILE, **changed}), _ROWS)


@pytest.mark.parametrize(
    ("said", "stand_ins"),
    [
        ("FR", ("FR", "EU")),
        ("BG", ("BG", "EU")),
        ("NO", ("NO", "EU")),
        ("UK", ("GB",)),
        ("UK-ENG", ("GB-ENG", "GB")),
        ("GP", ("FR-GP", "FR", "EU")),
        ("US-CA", ("US-CA",)),
        ("US-ZZ", ("US-ZZ",)),
        ("AE-ADGM", ("AE-ADGM", "AE")),
        ("QQ", ("QQ",)),
    ],
)
def test_whose_row_stands_for_a_place(said: str, stand_ins: tuple[str, ...]) -> None:
    assert _gazetteer().stand_ins(said) == stand_ins


@pytest.mark.parametrize(
    ("said", "reach"),
    [
        ("US-CA", {"US-CA", "US"}),
        ("UK", {"GB"}),
        ("GP", {"FR-GP", "FR"}),
        ("AE-ADGM", {"AE-ADGM"}),
        ("AE", {"AE"}),
        ("NO", {"NO"}),
        ("QQ", {"QQ", NOT_KNOWN}),
        ("QQ-1", {"QQ-1", "QQ", NOT_KNOWN}),
    ],
)
def test_whose_law_reaches_a_place(said: str, reach: set[str]) -> None:
    assert _gazetteer().reach([said]) == reach | {EVERYWHERE}


@pytest.mark.parametrize(
    "changed",
    [
        {"alias": {"FR": "GB"}},
        {"alias": {"UK": "QQ"}},
        {"alias": {"UK": 3}},
        {"alias": ["UK"]},
        {"fallback": {"APEC": "EU"}},
        {"fallback": {"EEA": "QQ"}},
    ],
)
def test_a_wrong_table_of_places_is_refused(changed: dict[str, object]) -> None:
    with pytest.raises(BadInput, match=r"groups\.toml"):
        _gazetteer(**changed)


@pytest.mark.parametrize("said", ["fr", "", "Bavaria", "FR-ABCDE", "F"])
def test_what_is_no_code_is_refused_and_never_passed_over(said: str) -> None:
    with pytest.raises(BadInput, match="ISO 3166"):
        _gazetteer().reach(["FR", said])


def test_every_shipped_member_of_a_group_is_known() -> None:
    for members in PACK.groups.values():
        assert all(PACK.gazetteer.known(code) for code in members)
    assert not PACK.gazetteer.known("QQ")


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("place", "at", "days"),
    [
        ("IN", "2027-05-12T18:29", ("2027-05-12",)),
        ("IN", "2027-05-12T18:30", ("2027-05-13",)),
        ("US-CA", "2026-11-19T03:30", ("2026-11-18",)),
        ("US-CA", "2026-11-19T08:00", ("2026-11-19",)),
        ("US-CA", "2026-07-01T06:59", ("2026-06-30",)),
        ("US-CA", "2026-07-01T07:00", ("2026-07-01",)),
        ("US-IN", "2026-12-01T05:30", ("2026-11-30", "2026-12-01")),
        ("US", "2026-12-01T05:30", ("2026-11-30", "2026-12-01")),
        ("US-QQ", "2026-12-01T05:30", ("2026-11-30", "2026-12-01")),
        ("NZ", "2026-12-01T11:00", ("2026-12-02",)),
        ("GB", "2026-12-01T23:59", ("2026-12-01",)),
        ("XX", "2026-12-01T10:30", ("2026-11-30", "2026-12-01", "2026-12-02")),
        ("XX", "2026-12-01T12:00", ("2026-12-01", "2026-12-02")),
        ("XX", "2026-12-01T09:59", ("2026-11-30", "2026-12-01")),
    ],
)
def test_the_day_of_a_place_at_a_moment(place: str, at: str, days: tuple[str, ...]) -> None:
    assert tuple(day.isoformat() for day in days_at(place, _at(at))) == days


def test_a_time_to_answer_counts_from_the_earliest_day() -> None:
    evening = _at("2026-11-19T03:30")
    assert earliest_day(["IN", "US-CA"], evening) == date(2026, 11, 18)
    assert earliest_day([], _at("2026-12-01T10:30")) == date(2026, 11, 30)
    assert local_times("XX", evening) == ()
    assert [local.hour for local in local_times("US-CA", evening)] == [19]


def test_every_place_with_a_rule_has_its_clocks_and_every_clock_is_one() -> None:
    table = (files() / "places" / "zones.toml").read_text(encoding="utf-8")
    for row in PACK.rows:
        if row.place not in {"XX", "EU"}:
            assert f"\n{row.place} = [" in table or f"\n{row.place.partition('-')[0]} = [" in table, row.place
    for place in ("US-CA", "FR", "GP", "AE"):
        assert local_times(place, _at("2026-12-01T00:00"))


def test_a_system_without_a_clock_asks_for_every_day(monkeypatch: pytest.MonkeyPatch) -> None:
    from agent_assist.policy import local_days

    def lacking(name: str) -> zoneinfo.ZoneInfo:
        raise zoneinfo.ZoneInfoNotFoundError(name)

    local_days._zones.cache_clear()
    monkeypatch.setattr(local_days, "ZoneInfo", lacking)
    assert len(days_at("IN", _at("2026-12-01T10:30"))) == 3
    local_days._zones.cache_clear()


def _question(**changed: object) -> Question:
    whole = {"customer": ["IN"], "agent": "GB", "recorder": "GB", "on": "2027-05-12", **changed}
    return Question.from_json({key: value for key, value in whole.items() if value is not None})


def test_a_law_begins_on_the_day_of_its_place() -> None:
    before = PACK.decide(_question(on=None, at="2027-05-12T23:59:00+05:30"))
    after = PACK.decide(_question(on=None, at="2027-05-13T00:30:00+05:30"))
    assert ("IN" in before.places, "IN@2027-05-13" in after.places) == (True, True)
    assert "IN@2027-05-13" not in before.places
    assert (before.level.word, after.level.word) == ("implied", "explicit")
    assert PACK.decide(_question(on="2027-05-12")).level.word == "implied"


def test_a_place_with_two_clocks_is_asked_for_both_days() -> None:
    """In Indiana it is 30 November in the west and 1 December in the east, the day on which a stricter rule begins."""
    contents = dict(PACK.contents)
    text = contents["recording.toml"].decode()
    block = text[text.index('[jurisdiction."US-IN"]') :].split("\n\n", 1)[0]
    stricter = block.replace('"US-IN"', '"US-IN@2026-12-01"').replace(
        'safe_level = "notice"', 'safe_level = "explicit"'
    )
    assert 'safe_level = "explicit"' in stricter
    contents["recording.toml"] = f"{text}\n{stricter}\n".encode()
    pack = Pack(contents, "the pack")
    here = {"agent": "US-IN", "recorder": "US-IN", "customer": ["US-IN"], "on": None}
    both = pack.decide(_question(**here, at="2026-12-01T05:30:00Z"))
    assert both.places == ("US-IN", "US-IN@2026-12-01")
    assert both.level.word == "explicit"
    assert pack.decide(_question(**here, at="2026-12-01T04:59:00Z")).places == ("US-IN",)
    assert pack.decide(_question(**here, at="2026-12-01T06:00:00Z")).places == ("US-IN@2026-12-01",)


@pytest.mark.parametrize(
    "wrong",
    [
        {"at": "2026-11-24T10:00:00Z"},
        {"on": None, "at": "2026-11-24"},
        {"on": None, "at": "2026-11-24T10:00:00"},
        {"on": None, "at": "2026-02-30T10:00:00Z"},
        {"on": None, "at": "0001-01-01T00:00:00Z"},
        {"on": None, "at": 7},
        {"on": None},
    ],
)
def test_a_moment_that_is_none_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        _question(**wrong)


def test_one_person_of_two_whom_nobody_can_place_brings_the_unknown_place() -> None:
    sure = {"place": "FR", "person": "a"}
    assert "XX" not in PACK.decide(_question(customer=[sure])).places
    for other in ({"person": "b"}, {"place": "US-CA", "evidence": "area_code", "person": "b"}):
        assert "XX" in PACK.decide(_question(customer=[sure, other])).places
    assert "XX" not in PACK.decide(_question(customer=[sure, {"place": "US-CA", "person": "b"}])).places


@pytest.mark.parametrize("entry", [{"evidence": "stated"}, {"person": ""}, {"place": "FR", "who": "a"}, {}])
def test_an_entry_without_place_and_person_is_refused(entry: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        _question(customer=[entry])


def test_equal_questions_share_an_id_and_unequal_ones_do_not() -> None:
    asked = [
        _question(),
        _question(on=None, at="2027-05-12T00:00:00Z"),
        _question(on=None, at="2027-05-12T00:01:00Z"),
        _question(customer=[{"place": "IN", "person": "a"}]),
    ]
    assert len({PACK.decide(one).decision_id for one in asked}) == len(asked)
    same = _question(on=None, at="2027-05-12T05:30:00+05:30")
    assert PACK.decide(same).decision_id == PACK.decide(asked[1]).decision_id


@pytest.mark.parametrize(
    ("said", "noon", "duty"),
    [
        ("FX", "2026-12-01T12:00:00Z", False),
        ("FX", "2026-12-01T23:30:00Z", True),
        ("EL", "2026-12-01T21:59:00Z", False),
    ],
)
def test_a_place_that_goes_by_another_name_has_the_clocks_of_its_own(said: str, noon: str, *, duty: bool) -> None:
    """The law on platform work begins on 2 December 2026, in Paris an hour before UTC, in Athens two."""
    asked = _question(customer=[said], agent=said, recorder=said, on=None, at=noon, facts=["platform_work"])
    fired = {one.id for one in PACK.decide(asked).overlays}
    assert ("eu-platform-work" in fired) is duty


@pytest.mark.parametrize("said", ["IC", "EA", "FX", "UM", "PR", "CA-NF"])
def test_a_customer_whose_place_goes_by_another_name_has_a_time_of_day(said: str) -> None:
    told = ["outbound_call", "marketing_call"]
    night = PACK.calling_times.outside([said], _at("2026-12-01T03:00"), told)
    day = PACK.calling_times.outside([said], _at("2026-12-01T16:00"), told)
    assert all(one.local is not None for one in (*night, *day))
    assert night or day


def test_every_name_of_a_place_leads_to_clocks() -> None:
    table = (files() / "places" / "zones.toml").read_text(encoding="utf-8")
    for said in PACK.contents["groups.toml"].decode().split("[alias]")[1].split("[")[0].split("\n"):
        if "=" in said:
            code = said.split('"')[1]
            assert f"\n{code} = [" in table, said
