"""A house whose signed pack lets an answer stand for thirty days: past them it is shown as expired and does not count.

From the pack's files to the words on the card: signature, choice among published packs, cache, desk, presenter, widget.
The shipped pack sets no `valid_days`, because no source names a number; a house that can justify one sets it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.ui.widgets.incoming_card import IncomingCard
from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.policy import Pack, default_pack_path, load
from agent_assist.policy.differences import differences
from agent_assist.policy.lint import lint
from agent_assist.policy.received import PackRow, choose
from tests.desktop.presenters.panel_fixture import Panel, panel
from tests.desktop.ui.conftest import MakePanel
from tests.packs import ANN, BEN, TRUST, pack

DAYS = 30
HOUSE_CHOICE = {"purposes.toml": ("[purpose.quality]\n", f"[purpose.quality]\nvalid_days = {DAYS}\n")}
START = ("c2", "start")


def published() -> Pack:
    """The house's pack as a desktop chooses it from the server's rows, verified."""
    files = {name: data.decode() for name, data in pack(ANN, BEN, changes=HOUSE_CHOICE).items()}
    row = PackRow("house", {"files": files, "effective": "2026-01-01"})
    found = choose([row], TRUST, date(2026, 11, 24))
    assert found.refused == ()
    assert found.pack is not None
    return found.pack


@pytest.fixture
def p(tmp_path: Path) -> Iterator[Panel]:
    with panel(tmp_path, pack=published()) as made:
        yield made


def first_call(p: Panel) -> None:
    """The customer accepts recording for quality and nothing else."""
    p.connect(line="de")
    p.read()
    p.answer(ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.REFUSED)
    p.call(CallState.ENDED, line="de")
    p.b.clock.advance(5_000)
    p.b.desk.tick()
    p.b.settle()
    p.do(i.FinishCall())


def rings(p: Panel, make_panel: MakePanel) -> list[str]:
    """The second call rings; returns the lines on the card as a person reads them."""
    p.call(CallState.INCOMING, "c2", "de")
    p.b.settle()
    window, _heard = make_panel(p.state)
    card = window.body.card
    assert isinstance(card, IncomingCard)
    return [line.text() for line in card._standing._kept if not line.isHidden()]


def answered(p: Panel) -> None:
    p.b.clock.advance(2_000)
    p.call(CallState.CONNECTED, "c2", "de")
    p.read()


def test_no_shipped_purpose_stands_and_the_house_choice_is_clean_and_said() -> None:
    shipped = load(default_pack_path())
    assert [purpose.valid_days for purpose in shipped.purposes] == [0, 0, 0]
    changed = pack(ANN, BEN, changes=HOUSE_CHOICE)
    assert lint(changed) == []
    says = [change.says for change in differences(shipped, published()) if change.about == "purpose"]
    assert says == [f"purpose quality: valid days: 0 → {DAYS}"]


def test_within_its_days_it_is_shown_and_counts_for_the_same_person(p: Panel, make_panel: MakePanel) -> None:
    first_call(p)
    p.b.clock.advance((DAYS - 1) * DAY_MS)
    (line,) = rings(p, make_panel)
    assert line.startswith("Quality recording: Accepted ")
    assert ", valid for all calls until " in line
    answered(p)
    p.do(i.UseStanding())
    assert p.b.file().answers["quality"].state is ConsentState.GIVEN
    assert START in p.b.recorder.commands


def test_past_its_days_it_is_shown_as_expired_and_counts_as_not_given(p: Panel, make_panel: MakePanel) -> None:
    first_call(p)
    p.b.clock.advance(DAYS * DAY_MS + 1_000)
    (line,) = rings(p, make_panel)
    assert line.startswith("Quality recording: Accepted ")
    assert line.endswith(". Ask again.")
    assert ", expired " in line
    answered(p)
    p.do(i.UseStanding())
    answer = p.b.file().answers["quality"]
    assert (answer.state, answer.state.valid) == (ConsentState.EXPIRED, False)
    assert START not in p.b.recorder.commands
    card = p.state.card
    assert isinstance(card, s.AnswersCard)
    assert card.rows[0].active  # it is asked again, and a new yes counts
    p.answer(ConsentState.GIVEN)
    assert p.b.file().answers["quality"].state is ConsentState.RENEWED
    assert START in p.b.recorder.commands
