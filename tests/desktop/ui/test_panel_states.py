"""Every state renders in every theme, and rendering touches only what changed."""

from __future__ import annotations

import pytest
from msgspec import structs
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.words import Words
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.consent import ConsentState
from tests.desktop.ui import payment_samples, samples
from tests.desktop.ui.conftest import MakePanel
from tests.desktop.ui.pseudo import PseudoTranslator


def colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)})


def inside_of(panel: CallPanel) -> QWidget:
    inside = panel.body.area.widget()
    assert inside is not None
    return inside


def rendered(window: QWidget, theme: Theme) -> list[QImage]:
    """Pictures of a window in the three themes, each of which must be another and hold more than a few colours."""
    pictures = []
    for wanted in ("light", "dark", "contrast"):
        theme.choose(wanted)
        pictures.append(window.grab().toImage())
        assert colours(pictures[-1]) > 4
    assert pictures[0] != pictures[1] != pictures[2]
    return pictures


@pytest.mark.parametrize("name", samples.PANELS)
def test_each_state_renders_in_three_themes(make_panel: MakePanel, theme: Theme, name: str) -> None:
    panel, _heard = make_panel(samples.PANELS[name])
    assert {picture.width() for picture in rendered(panel, theme)} == {360}


def test_every_card_of_the_contract_has_a_sample() -> None:
    assert {type(state.card) for state in samples.PANELS.values()} == set(ps.Card.__args__)


def test_every_recorder_state_looks_different_without_colour(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["idle"])
    grey = []
    for band in (samples.OFF, samples.ON, samples.UNSURE, payment_samples.PAUSED, samples.NO_RECORDER):
        same_words = structs.replace(band, title=say("x"), detail=say("y"), timer="0:01", timer_word=EMPTY)
        panel.show_state(samples.panel(samples.IDLE, same_words))
        shape = panel.body.band.grab().toImage().copy(0, 0, 60, 68)
        pale = shape.convertToFormat(QImage.Format.Format_Grayscale8)
        ground = pale.pixelColor(1, 1).value()
        grey.append(
            frozenset((x, y) for x in range(60) for y in range(68) if abs(pale.pixelColor(x, y).value() - ground) > 40)
        )
    assert len(set(grey)) == 5
    assert all(len(outline) > 20 for outline in grey)


def painted_for(panel: CallPanel, state: ps.PanelState, qtbot: QtBot) -> list[str]:
    """What is painted when the state is shown after the one before stood still."""
    qtbot.wait(50)
    counter = PaintCounter()
    for widget in panel.findChildren(QWidget):
        widget.installEventFilter(counter)
    panel.show_state(state)
    qtbot.wait(50)
    return counter.painted


def test_the_same_state_again_paints_nothing(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, _heard = make_panel(samples.PANELS["answers"])
    assert painted_for(panel, structs.replace(samples.PANELS["answers"]), qtbot) == []


def test_a_tick_of_the_timer_repaints_the_band_alone(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, _heard = make_panel(samples.PANELS["answers"])
    band = structs.replace(samples.OFF, timer="0:42")
    later = structs.replace(samples.PANELS["answers"], recorder=band)
    assert set(painted_for(panel, later, qtbot)) == {"RecorderBand"}


def test_widgets_are_kept_over_a_thousand_renders(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["idle"])
    for state in samples.PANELS.values():
        panel.show_state(state)
    before = len(panel.findChildren(QWidget))
    for turn in range(60):
        for state in samples.PANELS.values():
            panel.show_state(state)
        chosen = list(ConsentState)[turn % 5]
        panel.show_state(samples.panel(samples.answers(chosen)))
    assert len(panel.findChildren(QWidget)) == before


HOSTILE = (
    "<b>bold</b><script>alert(1)</script>",
    "x" * 100_000,
    "a b " * 25_000,
    "\u202e\u2066\u2067gnp.exe\u2069" * 40,
    "\x00\x07\x1b[2J\x7f\x9b",
    "قبل أن نبدأ " * 200,
    "\u0301" * 500,
    "{source} %s %n {0}",
    "",
)


@pytest.mark.parametrize("nasty", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_shown_as_plain_text(make_panel: MakePanel, nasty: str) -> None:
    panel, _heard = make_panel(samples.PANELS["idle"])
    text = Text("{x}", (("x", nasty),))
    rows = (ps.AnswerRow("p", nasty, text, None, active=True),)
    states = (
        samples.panel(ps.AnswersCard(text, text, rows), contact=ps.ContactStrip(nasty, nasty, nasty, nasty)),
        samples.panel(
            structs.replace(
                samples.SCRIPT, segments=(ps.Segment(nasty, variable=True), ps.Segment(nasty)), language=nasty
            ),
            structs.replace(samples.OFF, title=text, detail=text, timer=nasty),
            history=(ps.HistoryLine(text, nasty, nasty),),
            banner=ps.Banner(text, text),
            waiting=(ps.WaitingCall("c", nasty, text),),
            status=ps.StatusLine(text, nasty, text),
        ),
        samples.panel(
            ps.NoticeCard(nasty, nasty, text, text, text, (ps.Segment(nasty),), (ps.SinkLine(text, text, nasty),))
        ),
        samples.panel(
            ps.WhyCard(text, text, (ps.WhyRule(nasty, nasty, text, nasty, (nasty,), text, ((nasty, nasty),)),), text)
        ),
        samples.panel(ps.PlaceCard(text, text, (ps.PlaceChoice(nasty, nasty),))),
    )
    for state in states:
        panel.show_state(state)
        panel.grab()
        for label in panel.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText
            assert not set(label.text()) & {"\x00", "\x1b", "\u202e"}
    assert panel.width() == 360


def test_twenty_purposes_scroll_and_nothing_leaves_the_panel(make_panel: MakePanel) -> None:
    rows = tuple(ps.AnswerRow(f"p{n}", f"Purpose {n}", say("kept"), None, active=n == 0) for n in range(20))
    panel, _heard = make_panel(samples.panel(ps.AnswersCard(say("What?"), EMPTY, rows)))
    assert panel.body.area.verticalScrollBar().maximum() > 0
    assert inside_of(panel).width() <= 360
    assert panel.body.status.geometry().bottom() <= panel.body.height()


def test_a_script_never_shrinks_to_fit(make_panel: MakePanel) -> None:
    long = structs.replace(samples.SCRIPT, segments=(ps.Segment("word " * 300),))
    panel, _heard = make_panel(samples.panel(long))
    assert panel.body.area.verticalScrollBar().maximum() > 500
    line = next(label for label in panel.findChildren(Words) if label.text().startswith("“word"))
    assert line.face.pixelSize() == 22


@pytest.mark.parametrize("name", samples.PANELS)
def test_texts_forty_percent_longer_do_not_widen_the_panel(
    make_panel: MakePanel, qapp: QApplication, name: str
) -> None:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    try:
        panel, _heard = make_panel(samples.PANELS[name])
        panel.grab()
        assert panel.width() == 360
        inside = inside_of(panel)
        assert inside.width() <= 360
        visible = [w for w in inside.findChildren(QWidget) if w.isVisible()]
        assert all(w.mapTo(inside, w.rect().topRight()).x() <= 360 for w in visible)
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("name", ["answers", "script", "notes", "wrapup"])
def test_right_to_left_mirrors_the_panel(make_panel: MakePanel, qapp: QApplication, name: str) -> None:
    plain, _heard = make_panel(samples.PANELS[name])
    before = plain.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        panel, _heard = make_panel(samples.PANELS[name])
        after = panel.grab().toImage()
        ground = after.pixel(5, 5)
        ink = [x for x in range(360) for y in range(10, 60) if after.pixel(x, y) != ground]
        assert max(ink) > 330
        assert after != before
        square = [x for x in range(300, 355) if after.pixel(x, 34) != ground]
        assert square
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_strip_shows_the_step_and_goes_back(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["unconfirmed"])
    tall = panel.height()
    panel.set_strip_mode(True)
    assert (panel.width(), panel.height()) == (360, 64)
    assert "The recorder hasn't responded" in panel.strip.accessibleName()
    panel.set_strip_mode(False)
    assert panel.width() == 360
    assert panel.height() >= 420
    assert tall >= 420
    assert panel.body.isVisible()


class PaintCounter(QWidget):
    """Notes the class of each painted widget; a QWidget so that it lives in the GUI thread."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[str] = []

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted.append(type(watched).__name__)
        return False


def test_rows_that_are_gone_are_not_seen(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["answers"])
    card = samples.answers(None)
    panel.show_state(samples.panel(structs.replace(card, rows=card.rows[:1]), history=samples.HISTORY[:1]))
    seen = {label.text() for label in panel.findChildren(Words) if label.isVisible()}
    assert "Recording for quality" in seen
    assert not seen & {"Recording for training", "Automated transcript", "Consent question read (11 s)"}
