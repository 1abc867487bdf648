"""`J` opens one card over place, people and rule: it writes nothing, and makes up nothing that is not known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.context_view import context_card
from agent_assist.desktop.presenters.inputs import ContextInputs, PolicyVersion
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import Origin
from agent_assist.domain.contact import CallState
from agent_assist.domain.whereabouts import KnownPlace, Whereabouts
from tests.call import talk
from tests.desktop.presenters.panel_fixture import Panel, panel
from tests.desktop.services.desk_fixture import PACK

OPEN = i.UseTool(s.ToolKey.CONTEXT)
PLACES = (s.PlaceChoice("DE", "Germany"), s.PlaceChoice("US-TX", "Texas"))


@pytest.fixture
def p(tmp_path: Path) -> Iterator[Panel]:
    with panel(tmp_path) as made:
        yield made


def card(p: Panel) -> s.ContextCard:
    return p.shows(s.ContextCard)


def labels(found: s.ContextCard) -> list[str]:
    return [choice.label.plain() for choice in found.choices]


def test_opening_it_writes_nothing_and_closes_again(p: Panel) -> None:
    p.connect()
    before = p.b.facts(p.state.contact_id)
    p.do(OPEN)
    card(p)
    p.do(OPEN)
    p.shows(s.ScriptCard)
    p.do(OPEN)
    p.do(i.CloseCard())
    p.shows(s.ScriptCard)
    assert p.b.facts(p.state.contact_id) == before


def test_what_is_not_known_says_so(p: Panel) -> None:
    p.connect()
    p.do(OPEN)
    found = card(p)
    assert [(row.words.plain(), row.note.plain(), row.open) for row in found.places] == [("Location unknown", "", True)]
    assert found.change.plain() == "Until it is known, the strictest rule applies."


def test_a_place_that_was_said_is_there_with_where_it_comes_from(p: Panel) -> None:
    p.connect()
    p.do(i.LearnPlace("DE"))
    p.do(OPEN)
    found = card(p)
    assert [(row.words.plain(), row.note.plain(), row.open) for row in found.places] == [
        ("Germany", "Said on this call", False)
    ]
    assert "still applies" in found.change.plain()


def test_the_rule_names_the_policy_that_decided(p: Panel) -> None:
    p.connect()
    p.do(OPEN)
    rule = card(p).rule
    assert rule.words.plain() == "Ask first, twice"
    assert rule.note.plain().startswith(f"Policy pack {PACK.ref.version}, in force since ")


def test_a_decision_of_another_pack_names_no_version() -> None:
    view = ContextInputs(file=known(), speaker=Origin.SPOKEN, places=PLACES)
    assert context_card(view).rule.note.plain().startswith("Policy pack, fingerprint ")
    told = context_card(structs.replace(view, version=PolicyVersion("7", (2026, 11, 1)))).rule.note.plain()
    assert told.startswith("Policy pack 7, in force since 01 Nov 2026")


def known(*places: KnownPlace, sound: bool = True, file: CaseFile | None = None) -> CaseFile:
    return replace(file or talk(), whereabouts=Whereabouts({"customer": places}, "quality", (), sound))


@pytest.mark.parametrize(
    ("file", "places", "settled"),
    [
        (
            known(KnownPlace("US-TX", "area_code")),
            [("Texas", "From the area code, which tells only where the number was issued", True)],
            False,
        ),
        (
            known(KnownPlace("US-TX", "area_code"), KnownPlace("DE", "stated")),
            [
                ("Germany", "Said on this call", False),
                ("Texas", "From the area code, which tells only where the number was issued", True),
            ],
            True,
        ),
        (known(KnownPlace("DE", "carrier")), [("Germany", "From the phone network", False)], True),
        (known(KnownPlace("DE", "account")), [("Germany", "From the customer's account", False)], True),
        (known(KnownPlace("QQ", "stated")), [("Location without a rule", "Said on this call", True)], False),
        (
            known(KnownPlace("DE", "stated"), sound=False),
            [
                (
                    "Location unknown",
                    "An entry about the location can't be read, so no location counts as known.",
                    True,
                )
            ],
            False,
        ),
    ],
)
def test_each_place_says_how_it_is_known(file: CaseFile, places: list[tuple[str, str, bool]], *, settled: bool) -> None:
    found = context_card(ContextInputs(file=file, speaker=Origin.SPOKEN, places=PLACES))
    assert [(row.words.plain(), row.note.plain(), row.open) for row in found.places] == places
    assert (found.change.plain() != "Until it is known, the strictest rule applies.") is settled


def test_people_are_told_one_by_one_and_corrected_by_a_key(p: Panel) -> None:
    p.connect()
    p.do(OPEN)
    assert labels(card(p)) == ["Someone joined the call", "Customer may be under age"]
    p.do(i.TakeTurn(card(p).choices[0].turn))
    p.shows(s.ScriptCard)  # the card gives way to what is due now
    assert p.state.in_force is not None
    assert p.state.in_force.cells[1].words.plain() == "2 people"
    p.do(OPEN)
    found = card(p)
    assert [(row.words.plain(), row.note.plain(), row.open) for row in found.people] == [
        ("The customer: Ms Okafor", "", False),
        ("Person 2", "Location unknown", True),
    ]
    assert labels(found) == ["Someone joined the call", "Person 2 left the call", "Customer may be under age"]
    p.do(i.TakeTurn(found.choices[1].turn))
    p.do(OPEN)
    assert len(card(p).people) == 1


def test_a_young_caller_is_marked_in_the_row_and_on_the_card(p: Panel) -> None:
    p.connect()
    p.do(i.TakeTurn(s.TurnKey.MINOR))
    assert p.state.in_force is not None
    cell = p.state.in_force.cells[1]
    assert (cell.words.plain(), cell.open) == ("Under age?", True)
    p.do(OPEN)
    found = card(p)
    assert found.people[0].open
    assert "only a parent or guardian" in found.people[0].note.plain()
    assert labels(found) == ["Someone joined the call"]


def test_who_answers_for_the_customer_is_told(p: Panel) -> None:
    p.connect()
    p.do(i.TakeTurn(s.TurnKey.THIRD_PARTY))
    p.do(OPEN)
    assert card(p).people[0].note.plain() == "An authorised representative answers"


def test_a_slip_on_the_card_is_taken_back(p: Panel) -> None:
    p.connect()
    p.do(OPEN)
    p.do(i.TakeTurn(s.TurnKey.JOINED))
    p.do(i.UndoLast())
    assert p.b.file().persons == ("customer",)


def test_it_is_made_anew_only_when_what_it_shows_has_changed(p: Panel) -> None:
    p.connect()
    p.do(OPEN)
    first = card(p)
    p.b.clock.advance(5_000)
    p.b.desk.tick()
    assert card(p) is first


def test_another_call_begins_without_it(p: Panel) -> None:
    p.connect()
    p.do(OPEN)
    p.call(CallState.CONNECTED, "c2")
    p.shows(s.ScriptCard)


def test_before_a_decision_no_rule_is_named() -> None:
    file = replace(talk(), decisions=())
    found = context_card(ContextInputs(file=file, speaker=Origin.SPOKEN))
    assert (found.rule.words.plain(), found.rule.open, found.can_explain) == (
        "No rule has been applied yet",
        True,
        False,
    )
