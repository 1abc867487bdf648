"""The sentence to say, large enough to read aloud from 70 cm, with a bar that follows the reading."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent

from agent_assist.desktop.presenters.panel_state import Segment
from agent_assist.desktop.ui.paint import box, placed
from agent_assist.desktop.ui.text import FIRST_STRONG_ISOLATE, POP_ISOLATE
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.words import SCRIPT, Role, Run, Words

QUOTES = {"de": ("„", "“"), "fr": ("« ", " »"), "ar": ("«", "»"), "es": ("“", "”")}
"""Quotation marks by language; English marks otherwise."""
_STEP_MS = 100


def runs(segments: tuple[Segment, ...], language_tag: str, *, strong: str = "accent") -> list[Run]:
    """Return the sentence in quotation marks with its variables set apart.

    A variable is foreign text inside a sentence, so its direction is isolated.
    """
    opening, closing = QUOTES.get(language_tag.split("-", maxsplit=1)[0].lower(), ("“", "”"))
    out = [Run(opening)]
    for part in segments:
        if part.variable:
            isolate = not part.text.isascii()
            text = f"{FIRST_STRONG_ISOLATE}{part.text}{POP_ISOLATE}" if isolate else part.text
            out.append(Run(text, strong, 600))
        else:
            out.append(Run(part.text))
    out.append(Run(closing))
    return out


class ScriptView(Words):
    """The sentence to read, set in its own language and direction."""

    def __init__(self, theme: Theme, role: Role = SCRIPT, tone: str = "text") -> None:
        super().__init__(theme, role, tone, wrap=True, follow_text=True)

    def show_segments(self, segments: tuple[Segment, ...], language_tag: str) -> None:
        """Show a sentence in its language; the parts that vary are accented."""
        self.say_runs(runs(segments, language_tag))


class ReadingBar(Themed):
    """Fills while the sentence can be spoken; it runs on its own timer, no state is rendered for it.

    Args:
        theme: colours.
        mono_ms: monotonic clock in milliseconds, the one of `ScriptCard.started_at_mono_ms`.
    """

    def __init__(self, theme: Theme, mono_ms: Callable[[], int]) -> None:
        super().__init__(theme)
        self._mono_ms = mono_ms
        self._started: int | None = None
        self._spoken_ms = 1
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)
        self.setFixedHeight(4)

    def follow(self, started_at_mono_ms: int | None, spoken_ms: int) -> None:
        """Say when reading began (None: not yet) and how long it takes."""
        if (started_at_mono_ms, spoken_ms) == (self._started, self._spoken_ms):
            return
        self._started = started_at_mono_ms
        self._spoken_ms = max(1, spoken_ms)
        self._step()

    @property
    def share(self) -> float:
        """How much of the time has passed, 0 to 1."""
        if self._started is None:
            return 0.0
        return min(max((self._mono_ms() - self._started) / self._spoken_ms, 0.0), 1.0)

    def _step(self) -> None:
        running = self._started is not None and self.share < 1 and self.isVisible()
        if running != self._timer.isActive():
            (self._timer.start if running else self._timer.stop)()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Move the bar while somebody can see it."""
        super().showEvent(event)
        self._step()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the bar's timer while nobody can see it."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar as far as reading should be by now."""
        painter = QPainter(self)
        whole = QRectF(self.rect())
        edge = self._theme.color("line") if self._theme.tokens.name == "contrast" else None
        box(painter, whole, 2, self._theme.color("sunken"), edge)
        if self.share > 0:
            done = QRectF(0, 0, max(4.0, whole.width() * self.share), whole.height())
            box(painter, placed(self, done), 2, self._theme.color("fill"))
