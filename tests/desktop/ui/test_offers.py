"""What is offered between calls: a line each, opened by its key and its button, and nothing of it on a call."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.offers_state import OfferKind, OpenOffer
from agent_assist.desktop.ui.widgets.offers_card import FromAnywhere, OffersCard
from agent_assist.desktop.ui.widgets.plain_card import IdleCard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakePanel
from tests.desktop.ui.offer_samples import OFFERS

K = Qt.Key
BOTH = [OpenOffer(OfferKind.FLAGS), OpenOffer(OfferKind.LESSON)]


def card(panel: CallPanel) -> OffersCard:
    idle = panel.body.card
    assert isinstance(idle, IdleCard)
    assert idle.offers is not None
    return idle.offers


def shown(panel: CallPanel, offers: tuple[ps.OfferLine, ...], key: str = "") -> None:
    idle = structs.replace(samples.IDLE, offers=offers, show_key=key)
    panel.show_state(structs.replace(samples.PANELS["idle"], card=idle))


def test_each_line_is_opened_by_its_key_and_its_button(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["idle-offers"])
    for kind in OfferKind:
        qtbot.mouseClick(card(panel).lines[kind].button, Qt.MouseButton.LeftButton)
    assert heard.drain() == BOTH
    for key in (K.Key_F, K.Key_E):
        qtbot.keyClick(panel, key)
    assert heard.drain() == BOTH


def test_a_line_that_is_gone_takes_its_key_with_it(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["idle-offers"])
    shown(panel, OFFERS[1:])
    assert not card(panel).lines[OfferKind.FLAGS].isVisible()
    qtbot.keyClick(panel, K.Key_F)
    assert heard.drain() == []
    shown(panel, ())
    assert not card(panel).isVisible()
    qtbot.keyClick(panel, K.Key_E)
    assert heard.drain() == []


def test_on_a_call_neither_key_means_anything(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["idle-offers"])
    panel.show_state(samples.PANELS["recording"])
    for key in (K.Key_F, K.Key_E):
        qtbot.keyClick(panel, key)
    assert heard.drain() == []


def test_lines_keep_their_order_whichever_comes_first(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, _heard = make_panel(samples.PANELS["idle"])
    assert isinstance(panel.body.card, IdleCard)
    assert panel.body.card.offers is None, "no start has one"
    shown(panel, OFFERS[1:])
    shown(panel, OFFERS)
    lines = card(panel).lines
    qtbot.waitUntil(lambda: 0 <= lines[OfferKind.FLAGS].y() < lines[OfferKind.LESSON].y(), timeout=5_000)


def test_the_key_that_works_everywhere_is_told_and_only_where_there_is_one(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["idle-offers"])
    (line,) = panel.findChildren(FromAnywhere)
    assert line.isVisible()
    assert line.accessibleName() == "Show from anywhere: Ctrl+Shift+F9"
    shown(panel, OFFERS)
    assert not line.isVisible()
