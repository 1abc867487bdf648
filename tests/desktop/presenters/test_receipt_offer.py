"""The receipt is offered by itself: the code appears, and no key is needed for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.steps import Step
from agent_assist.evidence.receipt_code import read_code, spoken
from agent_assist.evidence.receipt_file import check_file
from tests.desktop.presenters import panel_fixture
from tests.desktop.presenters.panel_fixture import Panel
from tests.making import IDENTITY
from tests.qr_reader import read_squares

GIVEN, REFUSED, UNCLEAR = ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN
R = i.TakeTurn(s.TurnKey.RECEIPT)
PAGE = "https://receipts.northwind.example/r"


@pytest.fixture
def p(tmp_path: Path) -> Iterator[Panel]:
    with panel_fixture.panel(tmp_path) as made:
        made.b.desk.receipts.use_page(PAGE)
        yield made


def answered(p: Panel) -> str:
    p.connect(line="tx")
    p.read()
    p.answer(REFUSED, REFUSED, UNCLEAR)
    p.read()  # what is said when nothing is recorded
    return p.b.file().receipt_code


def live(p: Panel) -> s.Receipt | None:
    card = p.state.card
    assert isinstance(card, s.LiveCard), card
    return card.receipt


def test_the_first_answer_brings_the_code_and_the_last_shows_it(p: Panel) -> None:
    p.connect(line="tx")
    p.read()
    assert p.b.file().receipt_code == ""
    p.answer(REFUSED)
    code = p.b.file().receipt_code
    assert read_code(code) == code
    p.answer(REFUSED, UNCLEAR)
    p.read()
    offered = live(p)
    assert offered is not None
    assert offered.code == spoken(code)
    assert p.b.file().receipt_code == code
    assert [fact.kind for fact in p.b.facts(p.b.file().contact_id)].count("receipt_offered") == 1


def test_the_wrap_up_offers_code_and_address(p: Panel) -> None:
    code = answered(p)
    p.call(CallState.ENDED, line="tx")
    card = p.state.card
    assert isinstance(card, s.WrapUpCard)
    assert card.receipt is not None
    assert card.receipt.code == spoken(code)
    assert read_squares(card.receipt.squares) == [f"{PAGE}/{code}"]


def test_a_call_without_an_answer_offers_nothing(p: Panel) -> None:
    p.connect(line="tx")
    p.do(R)
    assert not isinstance(p.state.card, s.ReceiptCard)
    p.call(CallState.ENDED, line="tx")
    card = p.state.card
    assert isinstance(card, s.WrapUpCard)
    assert card.receipt is None
    assert p.b.file().receipt_code == ""


def test_its_key_opens_and_closes_the_card(p: Panel) -> None:
    code = answered(p)
    assert [item.shortcut for item in p.state.menu if item.key is s.TurnKey.RECEIPT] == ["T"]
    p.do(R)
    card = p.state.card
    assert isinstance(card, s.ReceiptCard)
    assert (card.receipt.address, card.receipt.code) == (f"{PAGE}/{code}", spoken(code))
    p.do(R)
    p.shows(s.LiveCard)
    p.do(R)
    p.call(CallState.HELD, line="tx")
    p.shows(s.ReceiptCard)
    p.call(CallState.RESUMED, line="tx")
    p.do(i.CloseCard())
    p.shows(s.LiveCard)
    assert p.b.file().receipt_code == code
    p.do(R)
    p.call(CallState.ENDED, line="tx")
    p.shows(s.WrapUpCard)  # which has it, too; nothing stands between the agent and the end


@pytest.mark.parametrize("page", ["", "javascript:alert(1)"])
@pytest.mark.expects_log
def test_without_a_page_the_code_alone_is_offered(p: Panel, page: str) -> None:
    p.b.desk.receipts.use_page(page)
    answered(p)
    offered = live(p)
    assert offered is not None
    assert (offered.address, offered.squares) == ("", ())


def test_it_says_when_the_page_does_not_know_the_code_yet(p: Panel) -> None:
    answered(p)
    p.presenter.sync_changed(SyncStatus(SyncState.OFFLINE))
    p.presenter.refresh()
    offered = live(p)
    assert offered is not None
    assert "You are offline" in offered.advice.plain()


def test_while_the_server_is_away_this_device_signs_and_saves(p: Panel) -> None:
    answered(p)
    p.do(R)
    assert isinstance(p.state.card, s.ReceiptCard)
    assert not p.state.card.receipt.can_save  # the page has the server's
    p.presenter.sync_changed(SyncStatus(SyncState.OFFLINE))
    p.presenter.refresh()
    card = p.state.card
    assert isinstance(card, s.ReceiptCard)
    assert card.receipt.can_save
    p.do(i.TakeTurn(s.TurnKey.SAVE_RECEIPT))
    contact = p.b.file().contact_id
    file = p.b.desk._around.receipts / f"receipt-{contact}.json"
    card = p.state.card
    assert isinstance(card, s.ReceiptCard)
    assert str(file) in card.receipt.saved.plain()
    found = check_file(file.read_bytes(), devices={IDENTITY.device: p.b.cache.device_key.public})
    states = [one.document["dpv:hasConsentStatus"] for one in found]
    assert states == ["dpv:ConsentRefused", "dpv:ConsentRefused", "dpv:ConsentUnknown"]
    assert all(one.provisional for one in found)
    text = file.read_text(encoding="utf-8")
    assert not any(word in text for word in ("Okafor", "0182", p.b.file().receipt_code))


def test_a_folder_that_cannot_be_written_is_said(p: Panel) -> None:
    answered(p)
    p.b.desk._around.receipts.write_text("a file stands where the folder should be", encoding="utf-8")
    p.presenter.sync_changed(SyncStatus(SyncState.OFFLINE))
    p.presenter.refresh()
    p.do(i.TakeTurn(s.TurnKey.SAVE_RECEIPT))
    card = p.state.card
    assert isinstance(card, s.NoticeCard)
    assert "cannot be saved" in card.title.plain()
    p.do(i.Acknowledge(card.key))
    assert not isinstance(p.state.card, s.NoticeCard)


def test_what_the_customer_takes_back_on_the_page_stops_on_the_call_that_is_on(p: Panel) -> None:
    p.connect(line="tx")
    p.read()
    p.answer(GIVEN, GIVEN, REFUSED)
    contact = p.b.file().contact_id
    p.b.desk.taken_back(contact, ["quality", "training", "transcript", "unknown"], "row-1")
    p.b.settle()
    file = p.b.file()
    assert {name: answer.state for name, answer in file.answers.items()} == {
        "quality": ConsentState.WITHDRAWN,
        "training": ConsentState.WITHDRAWN,
        "transcript": REFUSED,
    }
    told = [fact.body for fact in p.b.facts(contact) if fact.kind == "consent_withdrawn"]
    assert [(body["origin"], body["expression"], body["refers"]) for body in told] == [
        ("receipt_page", "receipt_page", "row-1")
    ] * 2
    assert p.b.desk.step() is Step.SAY_WITHDRAWN
    assert "Withdrawn on the receipt page" in [line.text.plain() for line in p.state.history]
    p.b.desk.taken_back(contact, ["quality"], "row-1")  # told again, as after a restore
    p.b.settle()
    assert len([fact for fact in p.b.facts(contact) if fact.kind == "consent_withdrawn"]) == 2


def test_a_call_that_is_over_or_unknown_writes_nothing(p: Panel) -> None:
    p.connect(line="tx")
    p.read()
    p.answer(GIVEN, REFUSED, REFUSED)
    contact = p.b.file().contact_id
    p.call(CallState.ENDED, line="tx")
    p.b.desk.taken_back(contact, ["quality"], "row-1")
    p.b.desk.taken_back("nobody", ["quality"], "row-2")
    p.b.settle()
    assert p.b.file().answers["quality"].state is GIVEN
