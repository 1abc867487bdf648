"""Why?: a further duty looks different from a rule, says what it asks for, and long addresses are cut to their host."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.panel_state import WhyCard as State
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pieces import Badge, Icon
from agent_assist.desktop.ui.widgets.why_card import WhyCard
from tests.desktop.ui import why_samples


def shown(qtbot: QtBot, theme: Theme, state: State) -> WhyCard:
    card = WhyCard(theme)
    qtbot.addWidget(card)
    card.show_state(state)
    card.resize(340, 600)
    card.show()
    return card


def words(card: WhyCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible() and label.text()]


def test_a_duty_is_drawn_as_one(qtbot: QtBot, theme: Theme) -> None:
    card = shown(qtbot, theme, why_samples.WHY_DUTY)
    rule, duty = (icon.grab().toImage() for icon in card.findChildren(Icon)[1:3])
    assert rule != duty
    assert {"12 CFR 1006.6(e)", "Say in the first words that you collect a debt."} <= set(words(card))
    assert "must be told" in [badge.accessibleName() for badge in card.findChildren(Badge)]
    card.show_state(
        structs.replace(
            why_samples.WHY_DUTY, rules=(*why_samples.RULES, structs.replace(why_samples.DUTY, further=False))
        )
    )
    assert card.findChildren(Icon)[2].grab().toImage() == rule


def test_an_address_is_shown_by_its_host_and_an_odd_one_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    sources = (("A guide", "https://www.example.org/a/very/long/path?and=more"), ("Another", "see page 7"))
    rule = structs.replace(why_samples.DUTY, sources=sources)
    card = shown(qtbot, theme, structs.replace(why_samples.WHY_DUTY, rules=(rule,)))
    assert "certain · A guide example.org · Another see page 7" in words(card)
