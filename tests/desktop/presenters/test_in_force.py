"""Place and rule of the call stand on the panel from its first ring to its end, with what is not known marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.in_force_view import in_force
from agent_assist.desktop.presenters.inputs import InForceInputs
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.contact import CallState
from agent_assist.domain.whereabouts import KnownPlace, Whereabouts
from tests.call import ended, talk
from tests.desktop.presenters.panel_fixture import Panel, panel

PLACES = (s.PlaceChoice("DE", "Germany"), s.PlaceChoice("US", "United States"), s.PlaceChoice("US-TX", "Texas"))


@pytest.fixture
def p(tmp_path: Path) -> Iterator[Panel]:
    with panel(tmp_path) as made:
        yield made


def told(p: Panel) -> list[tuple[str, bool, bool]]:
    found = p.state.in_force
    return [(cell.words.plain(), cell.open, cell.enabled) for cell in found.cells] if found else []


def test_a_place_that_was_learned_stays_on_the_panel(p: Panel) -> None:
    assert p.state.in_force is None
    p.call(CallState.INCOMING)
    assert told(p) == [
        ("Location unknown", True, False),
        ("1 person", False, False),
        ("Ask first, twice", False, False),
    ]
    p.b.clock.advance(2000)
    p.call(CallState.CONNECTED)
    assert told(p)[0] == ("Location unknown", True, True)
    p.do(i.LearnPlace("DE"))
    p.b.clock.advance(600_000)
    assert told(p)[0] == ("Germany", False, True)
    p.call(CallState.ENDED)
    assert p.state.in_force is None


def test_the_cells_open_their_cards(p: Panel) -> None:
    p.connect()
    cells = p.state.in_force.cells if p.state.in_force else ()
    assert [cell.key for cell in cells] == [s.ToolKey.PLACE, s.ToolKey.CONTEXT, s.ToolKey.WHY]
    kinds: tuple[type[s.Card], ...] = (s.PlaceCard, s.ContextCard, s.WhyCard)
    for cell, kind in zip(cells, kinds, strict=True):
        p.do(i.UseTool(cell.key))
        assert isinstance(p.state.card, kind)


def where(*places: KnownPlace, sound: bool = True) -> CaseFile:
    return replace(talk(), whereabouts=Whereabouts({"customer": places}, "quality", (), sound))


@pytest.mark.parametrize(
    ("file", "words", "still_open"),
    [
        (where(), "Location unknown", True),
        (where(KnownPlace("US-TX", "area_code")), "Texas, by area code", True),
        (where(KnownPlace("US-TX", "area_code"), KnownPlace("DE", "stated")), "Germany, Texas", False),
        (where(KnownPlace("US-TX", "account")), "Texas", False),
        (where(KnownPlace("US-ZZ", "stated")), "United States", False),
        (where(KnownPlace("QQ", "stated")), "Location without a rule", True),
        (where(KnownPlace("DE", "stated"), sound=False), "Location unknown", True),
    ],
)
def test_what_is_not_known_for_sure_is_marked_and_no_code_is_shown(
    file: CaseFile, words: str, *, still_open: bool
) -> None:
    found = in_force(InForceInputs(file=file, places=PLACES))
    assert found is not None
    assert (found.cells[0].words.plain(), found.cells[0].open) == (words, still_open)


def test_after_the_call_nothing_is_in_force() -> None:
    assert in_force(InForceInputs(file=talk(ended(9_000)), places=PLACES)) is None
    assert in_force(InForceInputs(file=None)) is None
