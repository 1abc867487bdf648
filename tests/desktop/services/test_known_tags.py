"""What a call knows sets its tags by itself, each with the fact it rests on; the rules are then applied again."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from agent_assist.desktop.services.house import House, LineRule
from agent_assist.desktop.services.turns import Turns
from agent_assist.domain.call_tags import CallTag, is_language, of_language
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.policy import Pack, default_pack_path, load
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink
from tests.desktop.services.desk_fixture import HOUSE, Bench, bench
from tests.fakes.vault import MemoryVault

S = ConsentState
GEORGIA = House("Northwind", "Maya", "US-GA", "US-GA", lines={"ga": LineRule("Line", "US-GA", "account")}, wrap_up_s=30)


def decisions(b: Bench) -> list[Fact]:
    return [fact for fact in b.facts(b.file().contact_id) if fact.kind == FactKind.POLICY_DECIDED]


def duties(fact: Fact) -> list[str]:
    return [one["id"] for one in fact.body["overlays"]]


def rests_on(b: Bench, fact: Fact) -> dict[str, str]:
    """Return by tag the kind of the fact it rests on."""
    kinds = {one.id: one.kind for one in b.facts(b.file().contact_id)}
    told: list[dict[str, Any]] = list(fact.body.get("rests_on", []))
    return {one["tag"]: kinds[one["fact"]] for one in told}


def test_a_minor_in_georgia_whose_call_is_recorded_raises_the_statute(tmp_path: Path) -> None:
    with bench(tmp_path, house=GEORGIA) as b:
        b.connect("ga")
        b.read()
        b.say(S.GIVEN, S.GIVEN, S.GIVEN)
        assert b.desk.turns.suspect_minor(b.file())
        b.settle()
        newest = decisions(b)[-1]
        assert "us-ga-minor" in duties(newest)
        assert rests_on(b, newest)[CallTag.RECORDED] == FactKind.RECORDER_CONFIRMED
        assert rests_on(b, newest)[CallTag.TRANSCRIBED] == FactKind.DISCLOSURE_READ


def test_a_recorder_that_starts_after_the_minor_was_suspected_raises_it_too(tmp_path: Path) -> None:
    with bench(tmp_path, house=GEORGIA) as b:
        b.connect("ga")
        b.desk.turns.suspect_minor(b.file())
        b.settle()
        assert "us-ga-minor" not in duties(decisions(b)[-1])
        b.guardian(here=True)
        b.read()
        b.say(S.GIVEN, S.GIVEN, S.GIVEN)
        newest = decisions(b)[-1]
        assert (newest.body["trigger"], "us-ga-minor" in duties(newest)) == ("call_known", True)


def test_nothing_is_written_where_more_knowledge_changes_no_answer(b: Bench) -> None:
    b.connect()
    b.read()
    b.say(S.GIVEN, S.GIVEN, S.GIVEN)
    assert CallTag.RECORDED in b.file().tags
    assert [fact.body["trigger"] for fact in decisions(b)] == ["incoming"]


def test_a_mark_is_a_fact_once_and_can_be_taken_back(tmp_path: Path) -> None:
    british = House("Northwind", "Maya", "GB", "GB", lines={"gb": LineRule("Line", "GB", "account")}, wrap_up_s=30)
    with bench(tmp_path, house=british) as b:
        b.connect("gb")
        assert "vulnerable_customer" in b.desk.turns.marks(b.file().contact_id)
        assert b.desk.turns.mark(b.file(), "vulnerable_customer")
        b.settle()
        assert not b.desk.turns.mark(b.file(), "vulnerable_customer")
        assert "uk-fg21" in duties(decisions(b)[-1])
        b.clock.advance(3000)
        b.desk.undo.take_back(b.file())
        b.settle()
        assert "vulnerable_customer" not in b.file().tags
        assert "uk-fg21" not in duties(decisions(b)[-1])
        assert b.desk.turns.mark(b.file(), "vulnerable_customer"), "it can be said again"


@pytest.mark.parametrize(
    ("agent", "recorder", "tags"),
    [
        ("DE", "DE", []),
        ("FR", "NO", []),
        ("US-TX", "DE", [CallTag.AGENT_ABROAD]),
        ("DE", "GB", [CallTag.ABROAD]),
        ("BR", "US-TX", [CallTag.ABROAD, CallTag.AGENT_ABROAD]),
    ],
)
def test_where_agent_and_recorder_sit_decides_whether_data_cross_a_border(
    tmp_path: Path, agent: str, recorder: str, tags: list[str]
) -> None:
    house = House("Northwind", "Maya", agent, recorder, lines=HOUSE.lines, wrap_up_s=30)
    with bench(tmp_path, house=house) as b:
        b.connect("de")
        asked = decisions(b)[0].body
        assert [tag for tag in asked["question"]["facts"] if tag in {CallTag.ABROAD, CallTag.AGENT_ABROAD}] == tags
        assert ("gdpr-44" in duties(decisions(b)[0])) is bool(tags)


def test_each_place_is_asked_for_its_own_day(tmp_path: Path) -> None:
    """On 13 May 2027 at 00:30 in Delhi the act is law there, while it is still 12 May in UTC."""
    house = House("Northwind", "Maya", "IN", "IN", lines={"in": LineRule("Line", "IN", "account")}, wrap_up_s=30)
    with bench(tmp_path, house=house) as b:
        b.clock.now = 1_810_148_400_000  # 2027-05-12T19:00:00Z
        b.connect("in")
        first = decisions(b)[0].body
        assert first["places"] == ["IN@2027-05-13"]
        assert (first["level"], first["at_ms"]) == ("explicit", 1_810_148_400_000)


def test_a_tag_that_was_known_but_not_decided_on_is_decided_after_a_restart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program died between the fact and the decision that it brings."""
    vault = MemoryVault()
    with monkeypatch.context() as dying:
        dying.setattr(Turns, "follow", lambda _turns, _contact: None)
        with bench(tmp_path, vault, GEORGIA) as b:
            b.connect("ga")
            b.desk.turns.suspect_minor(b.file())
            b.settle()
            b.guardian(here=True)
            b.read()
            b.say(S.GIVEN, S.GIVEN, S.GIVEN)
            assert CallTag.RECORDED in b.file().tags
            assert "us-ga-minor" not in duties(decisions(b)[-1])
    with bench(tmp_path, vault, GEORGIA) as b:
        b.desk.recover()
        b.settle()
        b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "baresip", live_calls=frozenset({"c1"})))
        b.call(CallState.HELD, line="ga")
        assert "us-ga-minor" in duties(decisions(b)[-1])
        assert decisions(b)[-1].body["trigger"] == "call_known"


def marketing(folder: Path) -> Pack:
    copy = folder / "own-pack"
    shutil.copytree(default_pack_path(), copy)
    purposes = copy / "purposes.toml"
    text = purposes.read_text(encoding="utf-8")
    purposes.write_text(
        text.replace("[purpose.training]\n", '[purpose.training]\nfacts = ["marketing_call"]\n'), "utf-8"
    )
    return load(copy)


def test_a_purpose_says_what_a_call_for_it_is(tmp_path: Path) -> None:
    with bench(tmp_path, pack=marketing(tmp_path)) as b:
        b.connect("de")
        assert "marketing_call" not in decisions(b)[-1].body["question"]["facts"]
        assert b.desk.turns.change_purpose(b.file(), "training")
        b.settle()
        assert "marketing_call" in decisions(b)[-1].body["question"]["facts"]


def test_the_language_of_a_sentence_sets_a_tag_that_rests_on_its_reading(tmp_path: Path) -> None:
    """Whoever reads in English to a customer in Quebec is told of the right to French; in French nobody is."""
    quebec = House("Northwind", "Maya", "CA-QC", "CA-QC", lines={"qc": LineRule("Line", "CA-QC", "account")})
    with bench(tmp_path / "en", house=quebec) as b:
        b.connect("qc")
        assert "ca-qc-french" not in duties(decisions(b)[-1]), "nothing was read yet"
        b.read()
        newest = decisions(b)[-1]
        assert "ca-qc-french" in duties(newest)
        assert newest.body["trigger"] == "call_known"
        assert rests_on(b, newest)["language_en"] == FactKind.DISCLOSURE_READ
    french = House("Northwind", "Maya", "CA-QC", "CA-QC", "fr", lines={"qc": LineRule("Line", "CA-QC", "account")})
    with bench(tmp_path / "fr", house=french) as b:
        b.connect("qc")
        b.read()
        assert all("ca-qc-french" not in duties(one) for one in decisions(b))


@pytest.mark.parametrize(
    ("language", "tag"),
    [("en", "language_en"), ("es-MX", "language_es"), ("ZH-Hant-TW", "language_zh"), ("fil", "language_fil")]
    + [(bad, "") for bad in ("", "e", "x-klingon", "en_US", "٣٣", "français", "e1")],
)
def test_a_language_is_its_code_without_region_or_script(language: str, tag: str) -> None:
    assert of_language(language) == tag
    assert is_language(tag) is bool(tag)
