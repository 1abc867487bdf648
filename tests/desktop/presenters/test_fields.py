"""Customer data on the panel: asked for, opened, closed by Esc and by every way out, counted at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.fields_state import FieldsCard
from agent_assist.domain.contact import CallState
from agent_assist.domain.fields import Field, RevealReason
from agent_assist.domain.sensitive import Sensitive
from tests.desktop.presenters.panel_fixture import Panel, panel
from tests.desktop.presenters.words import words

OPEN = i.TakeTurn(s.TurnKey.FIELDS)
VALUE = "PLANTED street 9"


@pytest.fixture
def p(tmp_path: Path) -> Iterator[Panel]:
    with panel(tmp_path) as made:
        made.b.desk.fields._changed = made.presenter.refresh
        yield made


def given(p: Panel) -> None:
    p.connect(line="tx")
    contact = p.b.file().contact_id
    fields = [
        Field("address", "Address", Sensitive(VALUE), "postal_address", ("quality",)),
        Field("born", "Date of birth", Sensitive("14 March 1986"), "date_of_birth"),
        Field("card", "Account", Sensitive("4111 1111 1111 1111")),
    ]
    p.b.desk.fields.take(contact, fields)
    p.do(OPEN)


def card(p: Panel) -> FieldsCard:
    found = p.state.card
    assert isinstance(found, FieldsCard), found
    return found


def reveal(p: Panel, name: str, reason: RevealReason = RevealReason.IDENTITY) -> None:
    p.do(i.OpenField(name))
    p.do(i.GiveReason(reason))


def test_fields_are_closed_and_say_what_the_purpose_does_not_need(p: Panel) -> None:
    given(p)
    assert [(r.label, r.hint, r.note.plain(), r.locked) for r in card(p).rows] == [
        ("Address", "•••• ••••", "", False),
        ("Date of birth", "•• •••• 1986", "Not needed for this purpose.", False),
        ("Account", "•••• •••• 1111", "Payment data can't be revealed.", True),
    ]
    assert card(p).meter.plain() == "0 opened, 1 needed for this purpose"


def test_the_question_comes_first_and_its_answer_opens_the_value(p: Panel) -> None:
    given(p)
    p.do(i.OpenField("born"))
    asked = card(p).ask
    assert asked is not None
    assert (asked.label, asked.note.plain()) == ("Date of birth", "Not needed for this purpose.")
    assert not card(p).open
    p.do(i.GiveReason(RevealReason.QUESTION))
    row = card(p).rows[1]
    assert row.value is not None
    assert row.value.reveal() == "14 March 1986"
    assert row.left.plain() == "hidden again in 20 s"
    assert card(p).reason.plain() == "Reason logged: Answer a question"
    assert "shared screen" in card(p).screen.plain()
    assert card(p).ask is None
    assert card(p).meter.plain() == "1 opened, 1 needed for this purpose"
    assert "14 March" not in repr(p.state)
    assert not [word for word in words(p.state) if "14 March" in word]


def test_a_reason_without_a_question_opens_nothing(p: Panel) -> None:
    given(p)
    p.do(i.GiveReason(RevealReason.IDENTITY))
    p.do(i.OpenField("card"))
    assert card(p).ask is None
    p.do(i.GiveReason(RevealReason.IDENTITY))
    p.do(i.OpenField("nothing"))
    p.do(i.GiveReason(RevealReason.IDENTITY))
    assert not card(p).open
    assert not p.b.file().reveals


def test_esc_goes_back_one_step_at_a_time(p: Panel) -> None:
    given(p)
    p.do(i.OpenField("born"))
    p.do(i.CloseCard())
    assert card(p).ask is None
    reveal(p, "born")
    p.do(i.CloseCard())
    assert not card(p).open
    p.do(i.CloseCard())
    assert not isinstance(p.state.card, FieldsCard)


@pytest.mark.parametrize("way", [OPEN, i.UseTool(s.ToolKey.NOTES), i.UseTool(s.ToolKey.PAYMENT)])
def test_every_way_out_closes_the_value(p: Panel, way: i.PanelIntent) -> None:
    given(p)
    reveal(p, "address")
    assert card(p).open
    p.do(way)
    assert p.b.desk.fields.opened(p.b.file().contact_id) is None
    if way == i.UseTool(s.ToolKey.PAYMENT):
        p.do(way)
    p.do(OPEN)
    assert not card(p).open


def test_another_call_closes_it_too(p: Panel) -> None:
    given(p)
    first = p.b.file().contact_id
    reveal(p, "address")
    p.call(CallState.INCOMING, "c2")
    other = next(c.contact_id for c in p.b.desk.calls.contacts() if c.contact_id != first)
    p.do(i.SwitchContact(other))
    p.do(i.SwitchContact(first))
    p.do(OPEN)
    assert not card(p).open


def test_the_wrap_up_counts_what_was_opened(p: Panel) -> None:
    given(p)
    for name in ("address", "born", "born"):
        reveal(p, name)
    p.call(CallState.ENDED, line="tx")
    found = p.state.card
    assert isinstance(found, s.WrapUpCard)
    assert ("Customer data opened", "2 opened, 1 needed") in [(r.label.plain(), r.value.plain()) for r in found.rows]


def test_without_fields_the_card_says_so(p: Panel) -> None:
    p.connect(line="tx")
    p.do(OPEN)
    assert card(p).empty.plain() == "The CRM sent no data for this call."
    assert s.TurnKey.FIELDS in {item.key for item in p.state.menu}


def test_own_words_do_not_show_in_the_intent() -> None:
    assert "PLANTED" not in repr(i.GiveReason(RevealReason.OTHER, VALUE))
