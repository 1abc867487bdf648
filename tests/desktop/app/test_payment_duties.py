"""Rules of payment.toml that an agent acts on: shown in the payment step and after the call, with the law behind."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.services.house import House, LineRule
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.policy import default_pack_path, load
from agent_assist.policy.rows import Moment
from tests.desktop.app.real_window import open_window, window_of
from tests.desktop.presenters.panel_fixture import Panel, panel
from tests.desktop.ui.languages import speaking

PACK = load(default_pack_path())
FRENCH = "Bank card details must not be in the recording."
WHOLE = "Recording goes on. Only the last four digits may be said aloud."
SLIPPED = "If a card code was recorded, report it now: it must be deleted."


@contextmanager
def talking(folder: Path, place: str, *facts: str) -> Iterator[Panel]:
    """A panel on a call with a customer at a place, all answered."""
    house = House("Northwind", "Maya", place, place, lines={"line": LineRule("Line", place, "account", facts)})
    with panel(folder, house, PACK) as p:
        p.connect(line="line")
        p.read()
        p.answer(*[ConsentState.GIVEN] * 3)
        yield p


def due(p: Panel) -> str:
    duty = p.state.duty
    return duty.words.plain() if duty is not None else ""


def ids(p: Panel) -> set[str]:
    decision = p.b.file().decision
    assert decision is not None
    return {one.id for one in decision.overlays} & {rule.id for rule in PACK.payment.rules}


def test_the_line_stands_in_the_payment_step_and_nowhere_else(tmp_path: Path) -> None:
    with talking(tmp_path, "FR") as p:
        assert FRENCH not in due(p)
        assert ids(p) == set()
        p.do(i.UseTool(s.ToolKey.PAYMENT))
        p.shows(s.PaymentCard)
        assert due(p).startswith(FRENCH)
        assert "fr-bank-data" in ids(p), "the decision names it from now on"
        p.do(i.UseTool(s.ToolKey.PAYMENT))
        assert FRENCH not in due(p)


def test_elsewhere_the_step_has_no_line(tmp_path: Path) -> None:
    with talking(tmp_path, "US-TX") as p:
        p.do(i.UseTool(s.ToolKey.PAYMENT))
        p.shows(s.PaymentCard)
        assert FRENCH not in due(p)
        assert WHOLE not in due(p)
        assert "fr-bank-data" not in ids(p)


def test_a_call_that_must_be_recorded_in_full_says_what_may_be_said_aloud(tmp_path: Path) -> None:
    with talking(tmp_path, "US-TX", "full_recording_required") as p:
        p.do(i.UseTool(s.ToolKey.PAYMENT))
        duty = p.state.duty
        assert duty is not None
        assert duty.words.plain().startswith(WHOLE)
        assert duty.open, "it forbids something"


def test_after_a_recorded_call_with_a_payment_a_code_that_slipped_is_asked_for(tmp_path: Path) -> None:
    with talking(tmp_path, "US-TX") as p:
        p.do(i.UseTool(s.ToolKey.PAYMENT))
        p.do(i.UseTool(s.ToolKey.PAYMENT))
        assert SLIPPED not in due(p)
        p.call(CallState.ENDED, line="line")
        p.shows(s.WrapUpCard)
        assert due(p).startswith(SLIPPED)
    with talking(tmp_path / "without", "US-TX") as p:
        p.call(CallState.ENDED, line="line")
        p.shows(s.WrapUpCard)
        assert SLIPPED not in due(p)


def test_why_says_the_law_in_the_line_and_leaves_the_card(tmp_path: Path) -> None:
    """The card says whether the number may be taken, keeps the window out of screenshots and hides digits."""
    with talking(tmp_path, "FR") as p:
        p.do(i.UseTool(s.ToolKey.PAYMENT))
        p.do(i.UseTool(s.ToolKey.WHY))
        p.shows(s.PaymentCard)
        assert due(p).startswith("CNIL note of 25 Apr 2022: CNIL wants recording for proof of contract to exclude")
        p.do(i.UseTool(s.ToolKey.WHY))
        assert due(p).startswith(FRENCH)
        p.do(i.UseTool(s.ToolKey.WHY))
        p.do(i.UseTool(s.ToolKey.PAYMENT))
        assert not isinstance(p.state.card, s.WhyCard), "no card opens by itself afterwards"
        p.do(i.UseTool(s.ToolKey.WHY))
        titles = [rule.name for rule in p.shows(s.WhyCard).rules]
        assert "CNIL note of 25 Apr 2022" in titles


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ar"])
def test_the_window_shows_it_in_every_language(language: str, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    (rule,) = (rule for rule in PACK.payment.rules if rule.id == "fr-bank-data")
    with talking(tmp_path, "FR") as p, speaking(qapp, language):
        p.presenter._screen.language = language
        window = window_of(p, qtbot, qapp)
        open_window(p, window, qtbot)
        qtbot.keyClick(window, Qt.Key.Key_P)
        p.b.settle()
        cell = window.body.duty.cell
        qtbot.waitUntil(lambda: dict(rule.line)[language] in cell.accessibleName(), timeout=5_000)
        assert cell.isVisibleTo(window)
        qtbot.keyClick(window, Qt.Key.Key_Y)
        qtbot.waitUntil(lambda: "CNIL note" in cell.accessibleName(), timeout=5_000)
        window.grab().save(str(tmp_path / f"{language}.png"))
        p.shows(s.PaymentCard)


def test_each_rule_that_an_agent_acts_on_has_its_words_in_five_languages() -> None:
    acted = [rule for rule in PACK.payment.rules if rule.moment != Moment.OFFICE]
    assert {rule.id: rule.moment for rule in acted} == {
        "fr-bank-data": "payment",
        "conflict-full-recording": "payment",
        "post-hoc-redaction": "wrap_up",
    }
    for rule in acted:
        words = dict(rule.line)
        assert set(words) == {"en", "de", "es", "fr", "ar"}
        assert len(set(words.values())) == 5
        assert max(map(len, words.values())) <= 80, "two lines of the panel"
    assert not {rule.id for rule in PACK.payment.rules} & {row.id for row in PACK.overlays}, "one name for one duty"
