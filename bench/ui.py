"""How fast the windows are: state to painted, key in a long note to painted, start to first paint.

`python -m bench.ui [--runs N] [--starts N]` prints one JSON document: name -> p50, p95, max (milliseconds), n.
"Painted" is the first turn of the event loop after the paint: posted updates are handled before a timer of 0 ms fires.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.ui.collector import Collector
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.notes_card import NotesCard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.review import ReviewWindow
from tests.desktop.ui import samples
from tests.fakes.typing_engine import fake_note, tokenise, truncate

SENTENCE = "The customer asks about the last bill and wants a call back in the afternoon. "
START = """
import time
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QEvent, QObject, QTimer
app = QApplication([])
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.presenters.panel_state import IdleCard, PanelState, RecorderBand
from agent_assist.domain.recorder import RecorderState
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel
class Quiet:
    def __init__(self, locale=None):
        pass
    def edit(self, position, removed, inserted):
        return []
theme = Theme("light")
theme.apply(app)
panel = CallPanel(theme, NoteModel(Quiet, lambda kind, raw: None, lambda text, locale=None: text))
band = RecorderBand(RecorderState.OFF, say("Not recording"), say("Recorder says off"), "", say("no call"))
card = IdleCard(say("No call right now"), say("It opens by itself."), say("Softphone connected"), True)
panel.show_state(PanelState(band, None, (), card))
class First(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            panel.removeEventFilter(self)
            QTimer.singleShot(0, done)
        return False
def done():
    print(time.monotonic(), flush=True)
    app.quit()
first = First()
panel.installEventFilter(first)
panel.present()
app.exec()
"""


class Loop(QObject):
    """Runs steps one after the other inside the event loop and times each until it is painted."""

    def __init__(self, steps: Iterator[Callable[[], None]]) -> None:
        super().__init__()
        self._steps = steps
        self._began = 0.0
        self.took_ms: list[float] = []
        self.paints = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.paints += event.type() == QEvent.Type.Paint
        return False

    def run(self) -> list[float]:
        QTimer.singleShot(50, self._next)
        QApplication.exec()
        return self.took_ms

    def _next(self) -> None:
        step = next(self._steps, None)
        if step is None:
            QApplication.quit()
            return
        self._began = time.perf_counter()
        step()
        QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        self.took_ms.append((time.perf_counter() - self._began) * 1000)
        QTimer.singleShot(2, self._next)


def figures(took_ms: list[float]) -> dict[str, float]:
    ordered = sorted(took_ms)
    at = [ordered[min(len(ordered) - 1, int(len(ordered) * share))] for share in (0.5, 0.95)]
    return {"p50": round(at[0], 2), "p95": round(at[1], 2), "max": round(ordered[-1], 2), "n": len(ordered)}


def panel_render(theme: Theme, runs: int) -> dict[str, float]:
    panel = CallPanel(theme, fake_note())
    panel.resize(360, 720)
    states = list(samples.PANELS.values())
    for state in states:
        panel.show_state(state)
    panel.present()
    loop = Loop(iter([partial(panel.show_state, states[n % len(states)]) for n in range(runs)]))
    panel.body.band.installEventFilter(loop)
    took = loop.run()
    if loop.paints < runs // 3:
        raise SystemExit("nothing was painted")
    panel.close()
    return figures(took)


def review_render(theme: Theme, runs: int) -> dict[str, float]:
    window = ReviewWindow(theme)
    states = [samples.REVIEWS["queue"], samples.REVIEWS["contact"]]
    for state in states:
        window.show_state(state)
    window.show()
    took = Loop(iter([partial(window.show_state, states[n % 2]) for n in range(runs)])).run()
    window.close()
    return figures(took)


def engine_note() -> tuple[str, NoteModel]:
    """The note on the real masking engine where it is there, else on the small one of the tests."""
    try:
        typing = importlib.import_module("agent_assist.masking").Typing
    except AttributeError:
        return "test engine", fake_note()
    return "masking engine", NoteModel(typing, tokenise, truncate)


def note_key(theme: Theme, runs: int) -> tuple[str, dict[str, float]]:
    name, model = engine_note()
    panel = CallPanel(theme, model)
    panel.show_state(samples.PANELS["notes"])
    panel.resize(360, 720)
    panel.present()
    card = panel.body.card
    if not isinstance(card, NotesCard):
        raise SystemExit("no note")
    card.field.textCursor().insertText((SENTENCE * 40)[:2_000])

    def press(letter: str) -> None:
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(card.field, key)

    letters = "call 41 back "
    took = Loop(iter([partial(press, letters[n % len(letters)]) for n in range(runs)])).run()
    panel.close()
    return name, figures(took)


def first_paint(starts: int) -> tuple[dict[str, float], dict[str, float]]:
    """Wall time from spawn to first paint, and the processor time of the whole process (0 where it is not told)."""
    took, busy = [], []
    for _start in range(starts + 1):
        spent = os.times()
        before = time.monotonic()
        done = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, timeout=60, check=True)
        took.append((float(done.stdout) - before) * 1000)
        after = os.times()
        used = after.children_user - spent.children_user + after.children_system - spent.children_system
        busy.append(used * 1000)
    return figures(took[1:]), figures(busy[1:])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--starts", type=int, default=15)
    wanted = parser.parse_args()
    wall, busy = first_paint(wanted.starts)
    result: dict[str, dict[str, float]] = {"start_to_first_paint": wall, "start_processor_time": busy}
    app = QApplication([])
    theme = Theme("light")
    theme.apply(app)
    collector = Collector()
    collector.start()
    result["state_to_panel_painted"] = panel_render(theme, wanted.runs)
    result["state_to_review_painted"] = review_render(theme, wanted.runs)
    name, result["note_key_to_painted"] = note_key(theme, wanted.runs)
    collector.tick()
    collector._collect(1)  # noqa: SLF001 - by itself it comes only now and then
    result["collection_pause_max"] = dict(zip(("young", "middle", "full"), collector.pauses_ms, strict=True))
    collector.stop()
    print(json.dumps({"engine": name, "ms": result}, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
