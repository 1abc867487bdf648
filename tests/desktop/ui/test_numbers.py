"""Each count is written as the language of the windows writes it: twenty thousand of everything, on every screen."""

from __future__ import annotations

import re

import pytest
from msgspec import structs
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import charts_export
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.charts_view import chart_cards
from agent_assist.desktop.presenters.own_record_state import OwnPage
from agent_assist.desktop.presenters.queue_export import told_of
from agent_assist.desktop.presenters.queue_view import Shown, queue_page
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.desktop.presenters.wording import calendar_day
from agent_assist.desktop.ui.numbers import number
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.chart_figure import ChartFigure
from agent_assist.desktop.ui.windows.own_record import OwnRecordWindow
from agent_assist.desktop.ui.windows.review import ReviewWindow
from agent_assist.domain.own_flags import OwnRecordKnown
from agent_assist.protocol import messages as m
from tests.desktop.presenters.review_rows import item, row
from tests.desktop.ui import chart_samples, own_samples, samples
from tests.desktop.ui.conftest import MakeReview
from tests.desktop.ui.languages import speaking
from tests.desktop.ui.test_no_raw_ids import heard, labels

MANY = 20_000
WRITTEN = {"en": "20,000", "de": "20.000", "es": "20.000", "fr": "20\u202f000", "ar": "20,000"}
BARE = re.compile(r"(?<![\d.,\u202f\u2022 :])(?!20[23]\d\b)(?!0)\d{4,}(?!\d)|[\u0660-\u0669]")
"""A number of four digits or more without separators that is no year and no end of a telephone number."""
COUNTS = {"open": MANY, "severity:high": MANY, "mine": MANY, "decided": MANY, "kind:disclosure_late": MANY}


def bare(window: QWidget) -> list[str]:
    return sorted(words for words in labels(window) | heard(window) if BARE.search(words))


def page() -> rs.QueuePage:
    """The queue as the server tells of twenty thousand, and what the bar under it says of a saved list."""
    late = m.QueueItem(
        contact="c1",
        agent="maya",
        agent_name="Maya",
        opened_at_ms=own_samples.NOW,
        number_masked="",
        line="Billing",
        talk_ms=None,
        flags=[m.FlagRow(flag="disclosure_late", severity="high", at_ms=own_samples.NOW, detail="")],
    )
    answer = m.QueueAnswer(items=[late], now_ms=own_samples.NOW, total=MANY, counts=COUNTS, next="1.2.3")
    note = told_of(MANY, MANY, say("due first"), more=True)
    shown = queue_page(answer, Shown(fresh=MANY, note=note, current=True), load=rs.Load.READY, message=EMPTY)
    assert shown.count == MANY
    return structs.replace(shown, beyond=True)


@pytest.mark.parametrize("language", WRITTEN)
def test_the_queue_writes_twenty_thousand(make_review: MakeReview, qapp: QApplication, language: str) -> None:
    with speaking(qapp, language):
        window, _heard = make_review(rs.ReviewState(page(), "JL"))
        found = labels(window) | heard(window)
        assert sum(WRITTEN[language] in words for words in found) >= 7  # title, filters, new ones, saved list
        assert bare(window) == []


@pytest.mark.parametrize("language", WRITTEN)
def test_the_charts_write_twenty_thousand(make_review: MakeReview, qapp: QApplication, language: str) -> None:
    charts = [
        structs.replace(one, cases=MANY, points=[structs.replace(p, cases=MANY) for p in one.points])
        for one in chart_samples.ANSWER.charts
    ]
    answer = structs.replace(chart_samples.ANSWER, charts=charts)
    with speaking(qapp, language):
        window, _heard = make_review(rs.ReviewState(chart_samples.charts(answer=answer), "JL"))
        drawn = " ".join(drawn_of(window))
        assert drawn.count(WRITTEN[language]) >= len(charts)
        assert bare(window) == []
        assert not BARE.search(drawn)
        rows = charts_export.as_csv(answer, chart_cards(answer), tr).decode()
        assert str(MANY) in rows  # a spreadsheet reads figures, whatever the language


def drawn_of(window: ReviewWindow) -> list[str]:
    """The words of each bar, which are painted and read out point by point."""
    found: list[str] = []
    for view in window.charts.views:
        assert isinstance(view.figure, ChartFigure)
        for bar in view.figure._card.bars if view.figure._card is not None else ():
            found += [tr(bar.said), tr(bar.value)]
    return found


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("on", OwnPage)
def test_the_own_record_writes_twenty_thousand(
    qtbot: QtBot, qapp: QApplication, theme: Theme, language: str, on: OwnPage
) -> None:
    known = OwnRecordKnown(own_samples.FLAGS[:1] * MANY, own_samples.OPENINGS[:1] * MANY)
    with speaking(qapp, language):
        window = OwnRecordWindow(theme)
        qtbot.addWidget(window)
        window.show_state(own_samples.shown(page=on, known=known))
        window.show()
        head = [words for words in labels_of_heads(window) if WRITTEN[language] in words]
        assert len(head) >= 2  # both lists are counted beside the names of the pages


def labels_of_heads(window: OwnRecordWindow) -> list[str]:
    return [button.accessibleName() for button in window.pages]


@pytest.mark.parametrize("language", WRITTEN)
def test_a_sentence_writes_its_count_and_leaves_years_and_texts_alone(qapp: QApplication, language: str) -> None:
    with speaking(qapp, language):
        counted = tr(say_count("1 selected", "{n} selected", MANY))
        assert WRITTEN[language] in counted
        assert number(999) == "999"
        assert "2026" in tr(calendar_day(2026, 12, 3))
        assert tr(Text("{n}", (("n", "20000"),))).strip("\u2068\u2069") == "20000"


def test_the_language_of_before_is_forgotten(qapp: QApplication) -> None:
    with speaking(qapp, "de"):
        assert number(MANY) == "20.000"
    assert number(MANY) == "20,000"


def test_every_review_sample_is_without_bare_numbers(make_review: MakeReview) -> None:
    for name in ("queue", "charts"):
        window, _heard = make_review(samples.REVIEWS[name])
        assert bare(window) == []


def test_a_masked_number_beside_a_name_keeps_its_order_in_arabic(qapp: QApplication) -> None:
    """Without isolates the dots of a number come behind its digits: 0182 ••• •••."""
    number_of, named = "••• ••• 0182", item("a", row(), agent="مايا")
    answer = m.QueueAnswer(items=[named], now_ms=0, counts={"open": 1}, total=1)
    page = queue_page(answer, Shown(selected=named.contact), load=rs.Load.READY, message=EMPTY)
    assert page.preview is not None
    with speaking(qapp, "ar"):
        told = tr(page.preview.meta)
    assert told == f"\u2068{number_of}\u2069 · \u2068مايا\u2069"
    nobody = structs.replace(answer, items=[structs.replace(named, number_masked="")])
    page = queue_page(nobody, Shown(selected=named.contact), load=rs.Load.READY, message=EMPTY)
    assert page.preview is not None
    assert tr(page.preview.meta) == "مايا"
