"""Every duty of the shipped pack arises on a desk from what a call knows, and is shown; or it says here why not."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.note import NoteModel, note_token
from agent_assist.desktop.services.house import House, LineRule
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.call_tags import CallMark, CallTag, is_language
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState, Direction
from agent_assist.masking import Kind, Typing, stored_form, truncate
from agent_assist.policy import Pack, default_pack_path, load
from agent_assist.policy.levels import Status
from agent_assist.policy.rows import Moment, OverlayRow
from agent_assist.policy.tags import TagSource
from tests.desktop.presenters.panel_fixture import NUMBER, Panel, panel

PACK = load(default_pack_path())
PROPOSED = [row.id for row in PACK.overlays if row.validity.status is Status.PROPOSED]
"""Drafts: they bind nobody, and a test of the merge holds that they never fire."""
ARISING = [row for row in PACK.overlays if row.id not in PROPOSED]
_MEMBER = {"EEA": "DE", "EU": "DE", "FRANCE": "FR", "*": "US-OH", "?": "QQ"}
_ORGANISATION = [tag for tag, source in PACK.tags.sources.items() if source is TagSource.ORGANISATION]


def _profile(facts: frozenset[str]) -> list[str]:
    """Return what the organisation answers with yes so that what it alone can know of these facts holds."""
    told: list[str] = []
    for fact in sorted(facts):
        source = PACK.tags.sources[fact]
        if source is TagSource.ORGANISATION:
            told.append(fact)
        elif source is TagSource.IMPLIED and fact not in PACK.tags.implied(frozenset(_BY_THE_CALL)):
            told.append(next(tag for tag in _ORGANISATION if fact in PACK.tags.implied(frozenset({tag}))))
    return told


_LANGUAGES = frozenset(filter(is_language, PACK.facts))
_BY_THE_CALL = frozenset({tag.value for tag in CallTag} | {mark.value for mark in CallMark}) | _LANGUAGES


def _pack(folder: Path, facts: frozenset[str]) -> Pack:
    """Return the shipped pack of an organisation that answered its questions, with purposes of its own where needed."""
    copy = folder / "pack"
    shutil.copytree(default_pack_path(), copy)
    house = copy / "house.toml"
    answers = "".join(f"{tag} = true\n" for tag in _profile(facts))
    house.write_text(f"{house.read_text(encoding='utf-8')}\n[profile]\n{answers}", encoding="utf-8")
    purposes = copy / "purposes.toml"
    text = purposes.read_text(encoding="utf-8")
    if {CallTag.MARKETING, "sales_purpose"} & facts:
        text = text.replace("[purpose.quality]\n", f'[purpose.quality]\nfacts = ["{CallTag.MARKETING}"]\n')
    if CallTag.SCREENED in facts:
        text = re.sub(r'(\[purpose\.quality\][^\[]*?sinks = )\["recorder"\]', r'\1["recorder", "screen"]', text)
    purposes.write_text(text, encoding="utf-8")
    return load(copy)


def _act(p: Panel, facts: frozenset[str]) -> None:
    """Do on the panel what lets these facts be known."""
    if "language_of_translated_contracts" in facts:
        p.do(i.ChooseLanguage("es"))
    if any(fact.startswith("language_") for fact in facts):
        p.read()
    recorded = {CallTag.RECORDED, CallTag.SCREENED, CallTag.SAYS_STOP, CallTag.TRANSCRIBED} & facts
    if recorded or "ai_used_on_call" in facts:
        p.read()
        p.answer(*[ConsentState.GIVEN] * 3)
    if CallTag.SAYS_STOP in facts:
        p.do(i.Withdraw())
    if CallTag.MINOR in facts:
        p.do(i.TakeTurn(s.TurnKey.MINOR))
    for mark in sorted(facts & {one.value for one in CallMark}):
        p.do(i.TakeTurn(s.TurnKey.MARK, mark))
    if {CallTag.HEALTH, "health_data_non_hipaa"} & facts:
        p.do(i.UseTool(s.ToolKey.NOTES))
        p.type("The customer has type 2 diabetes and takes metformin. ")
        p.do(i.SaveNote())
        p.do(i.CloseCard())


def _shown(window: QWidget) -> str:
    """Return every word that the window shows."""
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    named = [child.accessibleName() for child in window.findChildren(QWidget) if child.isVisibleTo(window)]
    return " ".join([*labels, *named])


@pytest.fixture(scope="module")
def window(qapp: object) -> Iterator[CallPanel]:
    del qapp
    note = NoteModel(Typing, lambda kind, raw: note_token(kind, stored_form(Kind(kind), raw)), truncate)
    made = CallPanel(Theme("light"), note)
    made.show()
    yield made
    made.close()


@pytest.mark.parametrize("row", ARISING, ids=lambda row: row.id)
def test_a_duty_arises_from_what_the_call_knows(
    row: OverlayRow, window: CallPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = _place(row)
    abroad = {CallTag.ABROAD, CallTag.AGENT_ABROAD} & row.facts
    there = "US-TX" if place.partition("-")[0] != "US" else "BR"
    here = there if abroad else place if place != "QQ" else "US-TX"
    lines = {"line": LineRule("Line", place, "account")}
    house = House("Northwind", "Maya", here, here, lines=lines, wrap_up_s=30)
    _begin(monkeypatch, row)
    with ExitStack() as stack:
        p = stack.enter_context(panel(tmp_path, house, _pack(tmp_path, row.facts)))
        way = Direction.OUT if CallTag.OUTBOUND in row.facts else Direction.IN
        for state in (CallState.INCOMING, CallState.CONNECTED):
            p.b.call(state, "c1", "line", NUMBER, way=way)
        _act(p, row.facts)
        decision = p.b.file().decision
        assert decision is not None
        assert row.id in [one.id for one in decision.overlays]
        if row.moment != Moment.OFFICE:
            english = dict(row.line)["en"]
            p.presenter.refresh()
            due = [state.duty.words.plain() for state in p.states if state.duty is not None]
            assert any(english in words or "more)" in words for words in due), due
        beside = {state.banner.body.plain() for state in p.states if state.duty is not None and state.banner}
        assert not [words for words in beside if "Nothing else to do" in words]
        p.do(i.UseTool(s.ToolKey.WHY))
        window.show_state(p.state)
        assert row.text in _shown(window), "the law behind it is one key away"


def _place(row: OverlayRow) -> str:
    """Return a place where the duty holds."""
    import tomllib

    text = (default_pack_path() / "overlays.toml").read_text(encoding="utf-8")
    first: str = tomllib.loads(text)["overlay"][row.id]["jurisdictions"][0]
    return _MEMBER.get(first, first)


def _begin(monkeypatch: pytest.MonkeyPatch, row: OverlayRow) -> None:
    """Let the clock stand on a day on which the duty is law."""
    from tests.fakes import clock

    first = row.validity.effective_from or date(2026, 11, 24)
    day = min(max(first, date(2026, 11, 24)), row.validity.effective_to or date.max)
    noon = int(datetime(day.year, day.month, day.day, 18, tzinfo=UTC).timestamp() * 1000)
    made = clock.FakeClock.__init__
    monkeypatch.setattr(clock.FakeClock, "__init__", lambda self, now_ms=noon: made(self, now_ms))


def test_at_least_forty_five_duties_can_arise() -> None:
    """The others are drafts."""
    assert len(ARISING) >= 45
    assert sorted(PROPOSED) == ["us-fcc-26-16", "us-s2495"]
