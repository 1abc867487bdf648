"""The charts' page: keys, clicks, what is drawn and what is heard."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.ui.widgets.chart_figure import ChartFigure
from agent_assist.desktop.ui.widgets.chart_picture import SCALE
from agent_assist.desktop.ui.widgets.query_dialog import QueryDialog
from agent_assist.desktop.ui.windows.review import ReviewWindow
from tests.desktop.ui import chart_samples, samples
from tests.desktop.ui.conftest import MakeReview
from tests.desktop.ui.languages import speaking
from tests.desktop.ui.listener import Listener

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(make_review: MakeReview) -> tuple[ReviewWindow, Listener]:
    window, heard = make_review(samples.REVIEWS["charts"])
    window.resize(1376, 828)
    return window, heard


def figure_of(window: ReviewWindow, place: int) -> ChartFigure:
    return window.charts.views[place].figure


def colours(figure: ChartFigure, place: int) -> set[str]:
    """The colours in the bar of a point, without those of its words."""
    image = figure.grab().toImage()
    row = figure.row_rect(place)
    y = round((row.top() + row.height() / 2) * image.devicePixelRatio())
    return {image.pixelColor(x, y).name() for x in range(image.width() * 3 // 4)}


def test_c_shows_the_charts_and_esc_goes_back(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue"])
    qtbot.keyClick(window, K.Key_C)
    qtbot.mouseClick(window.rail.charts, LEFT)
    assert heard.drain() == [intents.ShowCharts()] * 2
    window.show_state(samples.REVIEWS["charts"])
    assert window.charts.weeks.hasFocus()
    assert (window.rail.charts.current, window.rail.queue.current) == (True, False)
    for key in (K.Key_F5, K.Key_Escape):
        qtbot.keyClick(window, key)
    qtbot.mouseClick(window.rail.queue, LEFT)
    assert heard.drain() == [intents.ShowCharts(), intents.CloseContact(), intents.CloseContact()]


def test_keys_of_the_queue_mean_nothing_on_the_charts(shown: tuple[ReviewWindow, Listener], qtbot: QtBot) -> None:
    window, heard = shown
    for key in (K.Key_J, K.Key_K, K.Key_1, K.Key_A, K.Key_N, K.Key_V, K.Key_F, K.Key_C):
        qtbot.keyClick(window, key)
    assert heard.drain() == []


def test_an_opened_contact_is_not_left_for_the_charts(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["contact"])
    qtbot.keyClick(window, K.Key_C)
    qtbot.mouseClick(window.rail.charts, LEFT)
    assert heard.drain() == []
    assert window.rail.charts.toolTip() == "Charts: go back to the queue first"


def test_each_chart_is_one_tab_stop(shown: tuple[ReviewWindow, Listener]) -> None:
    window, _heard = shown
    window.charts.again.setFocus()
    stops = []
    for _ in window.charts.views:
        window.focusNextPrevChild(True)
        stops.append(window.focusWidget())
    assert stops == [view.figure for view in window.charts.views]
    last = window.charts.views[-1].figure
    top = last.mapTo(window.charts._area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < window.charts._area.viewport().height()  # Tab scrolls to it


def test_arrows_go_from_point_to_point_and_each_is_heard(shown: tuple[ReviewWindow, Listener], qtbot: QtBot) -> None:
    window, _heard = shown
    view, said = window.charts.views[0], list[str]()
    window.charts.voice.said.connect(said.append)
    figure = view.figure
    figure.setFocus()
    slowest = "Week of 26 Oct: half within 0.6 s, 95 % within 2.3 s, of 1,114 pauses."
    assert (figure.accessibleName(), figure.accessibleDescription()) == (
        "Time to a confirmed pause, 6,696 pauses",
        slowest,
    )
    assert view.foot.text() == slowest
    points = []
    for key in (K.Key_Right, K.Key_Down, K.Key_Left, K.Key_Left, K.Key_Left, K.Key_End, K.Key_Right, K.Key_Home):
        qtbot.keyClick(figure, key)
        points.append(figure.point)
        window.charts.voice.flush()
    assert points == [0, 1, 0, 0, 0, 7, 7, 0]
    assert view.foot.text() == figure.accessibleDescription()
    assert figure.accessibleDescription().startswith("Week of 05 Oct: half within 0.6 s")
    assert [line.split(":")[0] for line in said] == [
        "Week of 05 Oct",
        "Week of 12 Oct",
        "Week of 05 Oct",
        "Week of 23 Nov, so far",
        "Week of 05 Oct",
    ]
    window.charts.weeks.setFocus()
    assert (figure.point, view.foot.text()) == (-1, slowest)


def test_from_right_to_left_the_left_arrow_goes_on(make_review: MakeReview, qtbot: QtBot, qapp: QApplication) -> None:
    with speaking(qapp, "ar"):
        window, _heard = make_review(samples.REVIEWS["charts"])
        figure = figure_of(window, 0)
        figure.setFocus()
        for key in (K.Key_Left, K.Key_Left, K.Key_Right):
            qtbot.keyClick(figure, key)
        assert figure.point == 0


def test_a_click_looks_at_its_point(shown: tuple[ReviewWindow, Listener], qtbot: QtBot) -> None:
    window, _heard = shown
    figure = figure_of(window, 4)
    qtbot.mouseClick(figure, LEFT, pos=figure.row_rect(4).center().toPoint())
    assert figure.point == 4
    assert window.charts.views[4].foot.text().startswith("A day or more: 3 devices.")


def test_points_below_the_window_are_scrolled_to(make_review: MakeReview, qtbot: QtBot) -> None:
    window, _heard = make_review(samples.REVIEWS["charts"])
    window.resize(683, 344)
    figure = figure_of(window, 5)
    figure.setFocus()
    qtbot.keyClick(figure, K.Key_End)
    area = window.charts._area.viewport()
    row = figure.row_rect(figure.point).toRect()
    assert area.rect().contains(row.center() + figure.mapTo(area, QPoint(0, 0)))


def test_t_shows_the_same_numbers_as_tables_and_back(shown: tuple[ReviewWindow, Listener], qtbot: QtBot) -> None:
    window, heard = shown
    bars = [figure_of(window, n).grab().toImage() for n in range(9)]
    qtbot.keyClick(window, K.Key_T)
    assert window.charts.as_table.label == "Show as bars"
    tables = [figure_of(window, n).grab().toImage() for n in range(9)]
    assert all(one != other for one, other in zip(bars, tables, strict=True))
    qtbot.mouseClick(window.charts.as_table, LEFT)
    assert window.charts.as_table.label == "Show as table"
    assert heard.drain() == []


def test_what_stands_out_is_hatched_and_the_present_week_is_hollow(shown: tuple[ReviewWindow, Listener]) -> None:
    window, _heard = shown
    color = window._theme.color
    fill, shape = color("fill").name(), color("unc_shape").name()
    requests, checks, rules = figure_of(window, 2), figure_of(window, 6), figure_of(window, 8)
    assert fill in colours(requests, 3)
    assert shape in colours(rules, 0)
    assert fill not in colours(rules, 0)
    full, hollow = checks.grab().toImage(), checks.row_rect(7)
    y, x = round(hollow.top() + hollow.height() / 2), checks.width() // 2
    ratio = full.devicePixelRatio()
    assert full.pixelColor(round(x * ratio), round(y * ratio)).name() == color("surface").name()
    y = round(checks.row_rect(6).top() + checks.row_rect(6).height() / 2)
    assert full.pixelColor(round(x * ratio), round(y * ratio)).name() == fill


def test_a_period_and_a_team_are_chosen_from_menus(shown: tuple[ReviewWindow, Listener], qtbot: QtBot) -> None:
    window, heard = shown
    for button, place, lines, wish in (
        (window.charts.weeks, 3, ["4 weeks", "8 weeks", "13 weeks", "26 weeks"], intents.ChooseCharts(26, "")),
        (window.charts.team, 1, ["Whole site", "Billing", "Claims"], intents.ChooseCharts(8, "Billing")),
    ):
        qtbot.mouseClick(button, LEFT)
        menu = next(menu for menu in window.charts.findChildren(QMenu) if menu.isVisible())
        assert [action.text() for action in menu.actions()] == lines
        assert [action.isChecked() for action in menu.actions()].count(True) == 1
        menu.actions()[place].trigger()
        menu.close()
        assert heard.drain() == [wish]


def test_e_asks_where_the_numbers_are_saved(shown: tuple[ReviewWindow, Listener], qtbot: QtBot, tmp_path: Path) -> None:
    window, heard = shown
    qtbot.keyClick(window, K.Key_E)
    dialog = window.charts.findChild(QFileDialog)
    assert dialog is not None
    file = str(tmp_path / "charts.csv")
    dialog.fileSelected.emit(file)
    dialog.close()
    assert heard.drain() == [intents.ExportCharts(file)]


def test_a_picture_holds_all_charts_and_says_what_they_are_of(
    shown: tuple[ReviewWindow, Listener], qtbot: QtBot, tmp_path: Path
) -> None:
    """Also those that are scrolled out of view; its bytes are made by whoever asks for them."""
    window, heard = shown
    qtbot.keyClick(window, K.Key_E)
    dialog = window.charts.findChild(QFileDialog)
    assert dialog is not None
    file = str(tmp_path / "charts.PNG")
    dialog.fileSelected.emit(file)
    dialog.close()
    qtbot.waitUntil(lambda: bool(heard.heard), timeout=5_000)
    (wish,) = heard.drain()
    assert isinstance(wish, intents.ExportCharts)
    assert wish.file == file
    assert wish.picture is not None
    image = QImage.fromData(wish.picture())
    cards = window.charts._cards
    assert cards.height() > window.charts._area.viewport().height(), "some are out of view"
    assert image.width() == SCALE * (cards.width() + 40)
    assert image.height() > SCALE * cards.height()
    lowest = max(window.charts.views, key=lambda view: view.y())
    seen = {image.pixelColor(x, SCALE * (48 + lowest.y() + 24)).name() for x in range(40, image.width() - 40, 2)}
    assert len(seen) > 2, "the last chart is drawn"
    head = {image.pixelColor(x, y).name() for x in range(40, 800, 2) for y in range(30, 70, 2)}
    assert len(head) > 2, "the caption is drawn"


@pytest.mark.parametrize("name", ["charts-loading", "charts-error", "charts-empty"])
def test_without_numbers_it_says_why_and_saves_nothing(make_review: MakeReview, qtbot: QtBot, name: str) -> None:
    window, heard = make_review(samples.REVIEWS[name])
    page = samples.REVIEWS[name].page
    assert isinstance(page, rs.ChartsPage)
    assert window.charts._why.isVisible()
    assert window.charts._why.text() == page.message.plain()
    for key in (K.Key_T, K.Key_E):
        qtbot.keyClick(window, key)
    assert window.charts.findChild(QFileDialog) is None
    assert not window.charts.table
    qtbot.mouseClick(window.charts.weeks, LEFT)  # another period can be chosen all the same
    menu = next(menu for menu in window.charts.findChildren(QMenu) if menu.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    assert heard.drain() == [intents.ChooseCharts(4, "")]


def test_offline_the_numbers_stay_with_their_age(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["charts-offline"])
    board = window.charts
    assert board._message.isVisible()
    assert board._message.text().startswith("The server cannot be reached.")
    assert board._as_of.text() == "As of 25 Nov 10:52"
    assert all(view.isVisible() for view in board.views)
    assert not board.save.isEnabled()


def test_a_chart_that_goes_gives_the_focus_back(shown: tuple[ReviewWindow, Listener]) -> None:
    window, _heard = shown
    figure_of(window, 8).setFocus()
    page = chart_samples.charts()
    window.show_state(rs.ReviewState(structs.replace(page, cards=page.cards[:2]), "JL"))
    assert window.focusWidget() is window
    assert [view.isVisible() for view in window.charts.views] == [True] * 2 + [False] * 7


def test_twenty_six_weeks_and_long_names_are_whole_at_the_least_size(make_review: MakeReview) -> None:
    page = chart_samples.charts()
    pause = page.cards[0]
    many = structs.replace(pause, bars=pause.bars * 4)
    window, _heard = make_review(rs.ReviewState(structs.replace(page, cards=(many,)), "JL"))
    window.resize(620, 270)
    figure = figure_of(window, 0)
    assert figure.height() >= figure.heightForWidth(figure.width())
    assert figure.row_rect(31).bottom() <= figure.height()


def test_q_shows_the_query_of_the_chart_that_has_the_focus(shown: tuple[ReviewWindow, Listener], qtbot: QtBot) -> None:
    window, _heard = shown
    qtbot.keyClick(window, K.Key_Q)
    assert window.findChildren(QueryDialog) == []  # no chart has the focus
    figure = figure_of(window, 0)
    figure.setFocus()
    qtbot.keyClick(figure, K.Key_Home)
    said = window.charts.views[0].foot.text()
    qtbot.keyClick(figure, K.Key_Q)
    (dialog,) = window.findChildren(QueryDialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.query)
    assert "k.chart = 'pause'" in dialog.query.toPlainText()
    assert dialog.figure.text().endswith(said)
    assert dialog.query.accessibleDescription() == dialog.figure.text()
    qtbot.keyClicks(dialog.query, "x")  # it is read, not written
    assert "x" not in dialog.query.toPlainText().replace("max", "")
    qtbot.keyClick(dialog.query, K.Key_Escape)
    qtbot.waitUntil(lambda: window.findChildren(QueryDialog) == [])
    assert window.focusWidget() is figure
