"""A label that shows plain text by role: exact line height, tabular digits, direction-aware sides, never rich text."""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.paint import KeptLine, leading, lines_of, trailing
from agent_assist.desktop.ui.text import direction, shown, tr
from agent_assist.desktop.ui.theme import Theme, font


class Role(Struct, frozen=True):
    """Size, line height (px) and weight of a kind of text."""

    px: int
    line: int
    weight: int


SCRIPT = Role(22, 32, 500)
DECISION = Role(24, 30, 600)
HEADING = Role(20, 27, 600)
TITLE = Role(18, 27, 600)
STATE = Role(16, 20, 600)
PREVIEW = Role(15, 23, 400)
BODY = Role(14, 21, 400)
STRONG = Role(14, 21, 600)
LIST = Role(13, 19, 400)
LIST_MEDIUM = Role(13, 19, 500)
LIST_STRONG = Role(13, 19, 600)
META = Role(12, 17, 400)
META_MEDIUM = Role(12, 17, 500)
META_STRONG = Role(12, 17, 600)

_WIDEST = 300
_SCRIPT_LIMIT = 20_000


class Run(Struct, frozen=True):
    """A piece of a label in another colour or weight; None keeps the label's own."""

    text: str
    tone: str | None = None
    weight: int | None = None


class Words(QLabel):
    """Text of one role and tone.

    Args:
        theme: colours.
        role: size, line height, weight.
        tone: token of the colour.
        wrap: breaks into lines; otherwise it is one line, elided at its end.
        end: stands at the trailing side.
        centre: stands in the middle.
        tabular: digits of equal width, for times and counts that change in place.
        follow_text: stands on the side where its own text begins, for scripts in another direction than the window's.
        most_lines: words that wrap end with "…" on this line, and the whole is told by a tooltip; 0 for no end.
        said: what it says from the start; None for nothing yet.
    """

    def __init__(
        self,
        theme: Theme,
        role: Role,
        tone: str = "text",
        *,
        wrap: bool = False,
        end: bool = False,
        centre: bool = False,
        follow_text: bool = False,
        tabular: bool = False,
        most_lines: int = 0,
        said: Text | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._most_lines = most_lines
        self._role, self._tone = role, tone
        self._wrap, self._tabular = wrap, tabular
        self._end, self._centre, self._follow = end, centre, follow_text
        self._runs: tuple[Run, ...] = ()
        self._laid: tuple[int, QTextLayout] | None = None
        self._heights: dict[int, int] = {}
        self._wide = 0
        self._line = KeptLine()
        self.setTextFormat(Qt.TextFormat.PlainText)
        upright = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, upright)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setWordWrap(wrap)  # else QLabel takes the height for a width out of the policy again with each text
        if said is not None:
            self.say(said)

    def say(self, words: Text | str) -> None:
        """Show words; a Text is translated, a str is foreign text and made safe."""
        plain = shown(tr(words) if isinstance(words, Text) else words)
        if plain != self.text() or self._runs:
            self._set(plain, ())

    def say_runs(self, runs: Sequence[Run]) -> None:
        """Show pieces of foreign text one after the other."""
        safe = tuple(Run(shown(run.text, _SCRIPT_LIMIT), run.tone, run.weight) for run in runs)
        if safe != self._runs:
            self._set("".join(run.text for run in safe), safe)

    def set_tone(self, tone: str) -> None:
        """Draw the words in another colour of the theme."""
        if tone != self._tone:
            self._tone = tone
            self.restyle()

    def set_role(self, role: Role) -> None:
        """Change size and weight, and measure the words anew."""
        if role != self._role:
            self._role = role
            self._set(self.text(), self._runs)

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        self._forget()
        self.update()

    @property
    def face(self) -> QFont:
        """The font that the words are drawn and measured with."""
        return font(self._role.px, self._role.weight, tabular=self._tabular)

    def setContentsMargins(self, left: int, top: int, right: int, bottom: int) -> None:  # type: ignore[override]
        """Keep so much room round the words, px; their height changes with it."""
        self._heights.clear()
        super().setContentsMargins(left, top, right, bottom)

    def _set(self, plain: str, runs: tuple[Run, ...]) -> None:
        self._runs = runs
        self._forget()
        self.setText(plain)
        self.updateGeometry()
        self.update()

    def _forget(self) -> None:
        """Text, font or colours changed: lay out anew. Layouts ask for the height of many widths in turn."""
        self._laid = None
        self._heights.clear()
        self._wide = 0

    def _side(self) -> Qt.AlignmentFlag:
        if self._centre:
            return Qt.AlignmentFlag.AlignHCenter
        if self._follow:
            right = direction(self.text(), self.layoutDirection()) == Qt.LayoutDirection.RightToLeft
            return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return trailing(self) if self._end else leading(self)

    def _layout_for(self, width: int) -> QTextLayout:
        if self._laid is not None and self._laid[0] == width:
            return self._laid[1]
        words = self.text().replace("\n", "\u2028")
        layout = self._broken(self._fitting(words, width), width)
        self._laid = (width, layout)
        return layout

    def _fitting(self, words: str, width: int) -> str:
        """Return the words, or as many of their characters as the last line allows, and "…"."""
        if not self._most_lines:
            return words
        kept = words
        if self._broken(words, width).lineCount() > self._most_lines:
            low, high = 0, len(words)
            while low < high:
                middle = (low + high + 1) // 2
                fits = self._broken(words[:middle].rstrip() + "…", width).lineCount() <= self._most_lines
                low, high = (middle, high) if fits else (low, middle - 1)
            kept = words[:low].rstrip() + "…"
        return kept

    def _tell_rest(self, drawn: str) -> None:
        """Have a tooltip with all words where not all are drawn."""
        tip = self.text() if drawn != self.text().replace("\n", "\u2028") else ""
        if tip != self.toolTip():
            self.setToolTip(tip)

    def _broken(self, words: str, width: int) -> QTextLayout:
        """Break words into lines of a width."""
        layout = QTextLayout(words, self.face)
        layout.setCacheEnabled(True)  # it is drawn again with each frame of a card that fades in
        option = QTextOption(self._side())
        option.setTextDirection(direction(self.text(), self.layoutDirection()))
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        most = self._most_lines + 1 if self._most_lines else 0  # one more than there may be is all that must be known
        for place, line in enumerate(lines_of(layout, width, most)):
            line.setPosition(QPointF(0, place * self._role.line + (self._role.line - line.height()) / 2))
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        out = []
        at = 0
        for run in self._runs:
            length = len(run.text.encode("utf-16-le")) // 2
            if run.tone is not None or run.weight is not None:
                found = QTextLayout.FormatRange()
                found.start, found.length = at, length
                look = QTextCharFormat()
                look.setFont(font(self._role.px, run.weight or self._role.weight, tabular=self._tabular))
                if run.tone is not None:
                    look.setForeground(self._theme.color(run.tone))
                found.format = look
                out.append(found)
            at += length
        return out

    def heightForWidth(self, width: int) -> int:
        """Return the height for a width, px."""
        if not self._wrap:
            return self._role.line
        height = self._heights.get(width)
        if height is None:
            margins = self.contentsMargins()
            lines = max(1, self._layout_for(max(width, 1)).lineCount())
            height = self._heights[width] = lines * self._role.line + margins.top() + margins.bottom()
        return height

    def sizeHint(self) -> QSize:
        """Return the size that holds the words on as many lines as they need, px."""
        if not self._wide:
            self._wide = math.ceil(QFontMetricsF(self.face).horizontalAdvance(self.text()[:400])) + 1
        return QSize(min(self._wide, _WIDEST) if self._wrap else self._wide, self._role.line)

    def minimumSizeHint(self) -> QSize:
        """Return the least size; one line may be elided."""
        return QSize(min(24, self.sizeHint().width()), self._role.line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words on one line or wrapped, in the colour of their tone."""
        painter = QPainter(self)
        color = self._theme.color(self._tone)
        if self._wrap or self._runs:
            painter.setPen(color)
            layout = self._layout_for(self.width())
            layout.draw(painter, QPointF(0, self.contentsMargins().top()))
            if self._most_lines:
                self._tell_rest(layout.text())
        else:
            self._line.draw(painter, QRectF(self.rect()), self.text(), self.face, color, self._side())
