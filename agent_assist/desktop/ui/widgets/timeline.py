"""The contact on a time axis: one lane per kind of thing, flags through all lanes. A table says the same in text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from agent_assist.desktop.presenters.review_state import Mark, TimelineLane
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui import paint, roles, shapes
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import MEDIUM, REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.widgets.flag_places import flag_places
from agent_assist.desktop.ui.widgets.recorder_bar import clock
from agent_assist.desktop.ui.widgets.themed import Themed

LANE = 46
BAR = 20
AXIS = 26
LABELS, WIDEST_LABELS = 112, 200
"""Least and greatest width of the names of the lanes, px; longer ones take two lines."""
_STEPS_S = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)
_LEAST_TICK = 80
_PAD = 6
_HATCHED = {"paused": ("pause_bg", "pause"), "unconfirmed": ("unc_bg", "unc_shape")}
_SOLID = {"recording": "rec", "disclosure": "fill", "answer": "ink"}
_ICONS = {"masked": "lock", "note": "file-text"}
_MOST_LANES, _MOST_MARKS, _MOST_TICKS = 24, 400, 60


def tick_step_s(total_ms: int, width: float) -> int:
    """Return the seconds between two marks of the axis, so that marks stand apart enough to be read."""
    for step in _STEPS_S:
        if width * step * 1000 / max(total_ms, 1) >= _LEAST_TICK:
            return step
    return max(_STEPS_S[-1], total_ms // 1000 // 4)


def _heard(lane: TimelineLane) -> str:
    """Return a lane as it is read aloud: its name, each mark with its time, and what they come to."""
    named = ((mark.start_ms, mark.label if mark.label != EMPTY else mark.heard) for mark in lane.marks[:_MOST_MARKS])
    marks = ", ".join(f"{clock(at)} {tr(words)}".rstrip() for at, words in named)
    said = ". ".join(part for part in (marks, tr(lane.summary)) if part)
    return f"{tr(lane.name)}: {said}" if said else tr(lane.name)


class Timeline(Themed):
    """Draws lanes. Its accessible description lists every mark with its time."""

    HEARD_AS = roles.PICTURE

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._lanes: tuple[TimelineLane, ...] = ()
        self._spans: tuple[tuple[int, int], ...] = ()
        self._total_ms = 1
        self._labels = LABELS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(say("What happened on the call")))

    def show_lanes(self, lanes: tuple[TimelineLane, ...], spans: tuple[tuple[int, int], ...], total_ms: int) -> None:
        """Show lanes over `total_ms`; `spans` are tinted through all lanes."""
        lanes = lanes[:_MOST_LANES]
        if (lanes, spans, total_ms) == (self._lanes, self._spans, self._total_ms):
            return
        self._lanes, self._spans, self._total_ms = lanes, spans, max(1, total_ms)
        self.setFixedHeight(AXIS + LANE * len(lanes))
        measure = QFontMetricsF(font(13, MEDIUM)).horizontalAdvance
        widest = max((measure(shown(tr(lane.name), 40)) for lane in lanes), default=0)
        self._labels = round(min(max(widest + 36, LABELS), WIDEST_LABELS))
        self.setAccessibleDescription(shown("; ".join(map(_heard, lanes))))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that holds all lanes, px."""
        return QSize(700, AXIS + LANE * len(self._lanes))

    def _x(self, at_ms: int) -> float:
        """Return where a time stands, from left to right before mirroring."""
        share = min(max(at_ms, 0), self._total_ms) / self._total_ms
        return self._labels + share * (self.width() - self._labels - 14)

    def _put(self, rect: QRectF) -> QRectF:
        return paint.placed(self, rect)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the axis, the spans, one lane after the other, and the flags."""
        painter = QPainter(self)
        self._paint_axis(painter)
        self._paint_spans(painter)
        for place, lane in enumerate(self._lanes):
            self._paint_lane(painter, AXIS + place * LANE, lane)
        self._paint_flags(painter)

    def _paint_axis(self, painter: QPainter) -> None:
        line = self._theme.color("line")
        face = font(11, REGULAR, tabular=True)
        step = tick_step_s(self._total_ms, self.width() - self._labels - 14)
        bottom = self.height()
        for number in range(_MOST_TICKS):
            at = number * step * 1000
            if at > self._total_ms:
                break
            x = self._x(at)
            painter.fillRect(self._put(QRectF(x, AXIS - 4, 1, bottom - AXIS + 4)), line)
            centre = Qt.AlignmentFlag.AlignHCenter
            words = self._put(QRectF(x - 30, 0, 60, AXIS - 8))
            paint.line_of_text(painter, words, clock(at), face, self._theme.color("text2"), centre)
        for place in range(len(self._lanes)):
            painter.fillRect(QRectF(0, AXIS + place * LANE, self.width(), 1), line)

    def _paint_spans(self, painter: QPainter) -> None:
        tint = QColor(self._theme.color("unc_shape"))
        tint.setAlphaF(0.16)
        for start, end in self._spans[:_MOST_MARKS]:
            left, right = self._x(start), self._x(end)
            painter.fillRect(self._put(QRectF(left, AXIS, max(2.0, right - left), self.height() - AXIS)), tint)

    def _paint_lane(self, painter: QPainter, top: float, lane: TimelineLane) -> None:
        middle = top + LANE / 2
        icon = self._put(QRectF(0, middle - 8, 16, 16))
        paint.icon(painter, self, icon, lane.icon, self._theme.color("text2").name())
        rect = self._put(QRectF(24, top, self._labels - 30, LANE))
        face = font(13, MEDIUM)
        name = paint.broken(shown(tr(lane.name), 40), face, self._labels - 30)
        paint.lines_of_text(painter, rect, name, face, self._theme.color("text"), paint.leading(self))
        end = float(self._labels)
        for place, mark in enumerate(lane.marks[:_MOST_MARKS]):
            later = lane.marks[place + 1].start_ms if place + 1 < len(lane.marks) else None
            end = self._paint_mark(painter, middle, mark, self._x(later) if later is not None else float(self.width()))
        if lane.summary.source:
            self._beside(painter, middle, end + 10, float(self.width()), shown(tr(lane.summary), 120))

    def _paint_mark(self, painter: QPainter, middle: float, mark: Mark, room_to: float) -> float:
        """Draw a mark with its words; return where it ends."""
        left, right = self._x(mark.start_ms), self._x(mark.end_ms)
        words = shown(tr(mark.label), 80)
        color = self._theme.color
        if mark.look == "flag":
            return right
        if mark.look in _ICONS:
            rect = self._put(QRectF(left - 9, middle - 10, 18, 20))
            paint.box(painter, rect, 4, color("soft"), color("accent"))
            centre = rect.center()
            icon = QRectF(centre.x() - 6, centre.y() - 6, 12, 12)
            paint.icon(painter, self, icon, _ICONS[mark.look], color("accent").name())
            return self._beside(painter, middle, left + 15, room_to, words) if words else left + 9
        width = max(right - left - 1, 4.0)
        rect = self._put(QRectF(left, middle - BAR / 2, width, BAR))
        tone = self._paint_bar(painter, rect, mark.look)
        if not words:
            return left + width
        taken = QFontMetricsF(font(12, MEDIUM)).horizontalAdvance(words)
        if taken + 2 * _PAD <= width:
            if mark.look in _HATCHED:
                plate = QRectF(rect.center().x() - taken / 2 - 4, rect.y() + 2, taken + 8, BAR - 4)
                paint.box(painter, plate, 3, color(_HATCHED[mark.look][0]))
            paint.line_of_text(painter, rect, words, font(12, MEDIUM), color(tone), Qt.AlignmentFlag.AlignHCenter)
            return left + width
        return self._beside(painter, middle, left + width + 8, room_to, words)

    def _paint_bar(self, painter: QPainter, rect: QRectF, look: str) -> str:
        """Draw the bar of a mark; return the token of words in it."""
        color = self._theme.color
        radius = 4 if rect.width() >= 8 else 2  # noqa: PLR2004 - narrow bars keep their shape
        if look in _SOLID:
            paint.box(painter, rect, radius, color(_SOLID[look]))
            return "on_accent" if look == "disclosure" else "on_ink"
        if look in _HATCHED:
            ground, stripe = _HATCHED[look]
            faint = QColor(color(stripe))
            faint.setAlphaF(0.45)
            shapes.hatch(painter, rect, color(ground), faint, 8)
            paint.box(painter, rect, radius, None, color(stripe))
            return "pause" if look == "paused" else "unc"
        paint.box(painter, rect, radius, color("sunken" if look == "call" else "surface"), color("ctl"))
        return "text" if look == "call" else "text2"

    def _beside(self, painter: QPainter, middle: float, left: float, room_to: float, words: str) -> float:
        """Write words after a mark if there is room for them; return where they end."""
        taken = QFontMetricsF(font(12, REGULAR)).horizontalAdvance(words)
        if left + taken > room_to - 4:
            return left
        rect = self._put(QRectF(left, middle - 9, taken + 2, 18))
        paint.line_of_text(painter, rect, words, font(12, REGULAR), self._theme.color("text2"), paint.leading(self))
        return left + taken

    def _paint_flags(self, painter: QPainter) -> None:
        for place, lane in enumerate(self._lanes):
            marks = [mark for mark in lane.marks[:_MOST_MARKS] if mark.look == "flag"]
            if marks:
                self._paint_flags_of(painter, AXIS + place * LANE + LANE / 2, marks)

    def _paint_flags_of(self, painter: QPainter, middle: float, marks: list[Mark]) -> None:
        """Draw the flags of a lane: a line through all lanes, the sign, and words that touch no other flag."""
        color, face = self._theme.color, font(12, STRONG)
        words = [shown(tr(mark.label), 80) for mark in marks]
        measure = QFontMetricsF(face).horizontalAdvance
        room = self.width() - self._labels
        wide = [min(measure(said) + 2, room / 2) for said in words]
        asked = [(self._x(mark.start_ms), taken) for mark, taken in zip(marks, wide, strict=True)]
        places = flag_places(asked, self.width(), self._labels)
        lines = max((place.line for place in places if place is not None), default=0) + 1
        step, size = (0.0, 18.0) if lines == 1 else (LANE / lines, 14.0)
        drawn = [(place, said) for place, said in zip(places, words, strict=True) if place is not None]
        for place, _said in drawn:
            y = middle + (place.line - (lines - 1) / 2) * step
            painter.fillRect(self._put(QRectF(place.x - 1, AXIS, 2, y - AXIS)), color("unc_shape"))
        for place, said in drawn:  # words over all lines, each on a ground of its own
            y = middle + (place.line - (lines - 1) / 2) * step
            sign = self._put(QRectF(place.x - size / 2, y - size / 2, size, size))
            shapes.severity(painter, sign, "medium", self._theme)
            if place.width:
                rect = self._put(QRectF(place.left, y - 7, place.width, 14))
                paint.box(painter, rect.adjusted(-2, 0, 2, 0), 3, color("surface"))
                paint.line_of_text(painter, rect, said, face, color("text"), paint.leading(self))
            if place.more:
                behind = self._put(QRectF(max(place.left + place.width, place.x + 12) + 6, y - 9, 40, 18))
                paint.line_of_text(painter, behind, f"+{place.more}", face, color("text2"), paint.leading(self))
