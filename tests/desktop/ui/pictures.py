"""Pictures of every state in every theme at twice the size: `python -m tests.desktop.ui.pictures OUTDIR [WORD…]`.

`small` draws what stands on a screen of 1366 x 768: the review beside the panel, and at 200 % the low panel.

Words narrow the set: names of states, themes and languages. Compare them with the design by eye.
"""

from __future__ import annotations

import os
import sys
from contextlib import nullcontext
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from agent_assist.desktop.presenters.first_start_state import FirstStartState
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.presenters.own_record_state import OwnRecordState
from agent_assist.desktop.presenters.panel_state import PanelState
from agent_assist.desktop.presenters.practice_state import PracticeState
from agent_assist.desktop.presenters.review_state import ReviewState
from agent_assist.desktop.runtime.failing import Failing
from agent_assist.desktop.ui.language import TRANSLATED
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.first_start import FirstStartWindow
from agent_assist.desktop.ui.windows.lessons import LessonsWindow
from agent_assist.desktop.ui.windows.own_record import OwnRecordWindow
from agent_assist.desktop.ui.windows.practice import PracticeWindow
from tests.desktop.ui import first_samples, key_samples, lesson_samples, practice_samples, samples
from tests.desktop.ui.languages import speaking
from tests.desktop.ui.pseudo import PseudoTranslator
from tests.desktop.ui.walk import long_named
from tests.fakes.typing_engine import fake_note

THEMES = ("light", "dark", "contrast")
LOW, BESIDE = QSize(360, 314), QSize(1006, 698)
BESIDE_LOW = QSize(683, 314)
LOW_STATES = ("idle", "incoming", "script", "answers", "answers-second", "guardian", "notes", "wrapup", "offline")
ROUNDS = ("rounds", "rounds-result", "rounds-plan", "contact-round")
NOTE = (
    "Card on file is out of date. New number 4111 1111 1111 1111 taken in payment mode, code 123 given once. "
    "Call back on 12 December."
)


def main(arguments: list[str]) -> int:
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    words = set(arguments[1:])
    os.environ["QT_SCALE_FACTOR"] = "2"
    app = QApplication([])
    theme = Theme("light")
    theme.apply(app)
    for name in THEMES:
        if not words & set(THEMES) or name in words:
            theme.choose(name)
            every_state(theme, name, words - set(THEMES), out)
            if not words or "small" in words:
                on_a_small_screen(app, theme, name, words, out)
    theme.choose("light")
    if not words or "longer" in words:
        translator = PseudoTranslator()
        app.installTranslator(translator)
        for state_name in ("answers", "script", "wrapup", "notes", "unconfirmed"):
            shoot(panel(theme, samples.PANELS[state_name]), out / f"panel-{state_name}-longer.png")
        app.removeTranslator(translator)
    if not words or "mirrored" in words:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for state_name in ("answers", "script-arabic", "wrapup", "notes", "recording"):
            shoot(panel(theme, samples.PANELS[state_name]), out / f"panel-{state_name}-mirrored.png")
        shoot(review_window(theme, samples.REVIEWS["contact"]), out / "review-contact-mirrored.png")
    for language in TRANSLATED:
        if not words or language in words:
            with speaking(app, language):
                in_language(theme, language, words - set(TRANSLATED), out)
    return 0


def on_a_small_screen(app: QApplication, theme: Theme, name: str, words: set[str], out: Path) -> None:
    for language in ("en", *TRANSLATED):
        if language != "en" and words & set(TRANSLATED) and language not in words:
            continue
        with speaking(app, language) if language != "en" else nullcontext():
            for state_name in LOW_STATES:
                low = panel(theme, samples.PANELS[state_name])
                low.resize(LOW)
                shoot(low, out / f"low-{state_name}-{name}-{language}.png")
            long = panel(theme, long_named(samples.PANELS["answers"]))
            shoot(long, out / f"panel-long-names-{name}-{language}.png")
            for page in ("queue", "contact", "contact-blind", "contact-both", *ROUNDS):
                window = review_window(theme, samples.REVIEWS[page])
                window.resize(BESIDE)
                shoot(window, out / f"beside-{page}-{name}-{language}.png")


def in_language(theme: Theme, language: str, words: set[str], out: Path) -> None:
    for state_name, state in samples.PANELS.items():
        if not words or state_name in words:
            shoot(panel(theme, state), out / f"panel-{state_name}-{language}.png")
    for page in ("contact", "contact-blind", "contact-both", *ROUNDS):
        if not words or page in words:
            shoot(review_window(theme, samples.REVIEWS[page]), out / f"review-{page}-{language}.png")
    guides(theme, language, words, out, language)
    if not words or "keys" in words:
        shoot(list_of_keys(theme), out / f"keys-{language}.png")


def every_state(theme: Theme, name: str, words: set[str], out: Path) -> None:
    for state_name, state in samples.PANELS.items():
        if not words or state_name in words:
            shoot(panel(theme, state), out / f"panel-{state_name}-{name}.png")
    for state_name, review in samples.REVIEWS.items():
        if not words or state_name in words:
            shoot(review_window(theme, review), out / f"review-{state_name}-{name}.png")
    guides(theme, name, words, out)
    if not words or "keys" in words:
        shoot(list_of_keys(theme), out / f"keys-{name}.png")
    if not words or "strip" in words:
        strip = panel(theme, samples.PANELS["unconfirmed"])
        strip.set_strip_mode(True)
        shoot(strip, out / f"strip-{name}.png")


def guides(theme: Theme, name: str, words: set[str], out: Path, language: str = "en") -> None:
    """First start and practice call, also as low as a screen of 1366 x 768 at 200 % has room for."""
    for state_name, first in first_samples.FIRST.items():
        if not words or words & {state_name, "first"}:
            shoot(first_window(theme, first, language), out / f"first-{state_name}-{name}.png")
    for state_name, practice in practice_samples.PRACTICE.items():
        if not words or words & {state_name, "practice"}:
            shoot(practice_window(theme, practice), out / f"{state_name}-{name}.png")
    if not words or "low-guides" in words:
        for state_name in ("welcome", "connect-refused", "checks"):
            low = first_window(theme, first_samples.FIRST[state_name], language)
            low.resize(BESIDE_LOW)
            shoot(low, out / f"low-first-{state_name}-{name}.png")
        for state_name in ("practice-ring", "practice-answer", "practice-over"):
            window = practice_window(theme, practice_samples.PRACTICE[state_name])
            window.resize(BESIDE_LOW)
            shoot(window, out / f"low-{state_name}-{name}.png")


def first_window(theme: Theme, state: FirstStartState, language: str = "en") -> FirstStartWindow:
    window = FirstStartWindow(theme, language)
    window.show_state(state)
    return window


def practice_window(theme: Theme, shown: tuple[PracticeState, PanelState]) -> PracticeWindow:
    window = PracticeWindow(theme, note(), lambda: 6_000, Failing())
    window.show_panel(shown[1])
    window.show_state(shown[0])
    return window


def lessons_window(theme: Theme, shown: lesson_samples.Shown) -> LessonsWindow:
    window = LessonsWindow(theme)
    window.show_state(*shown)
    return window


def own_window(theme: Theme, state: OwnRecordState) -> OwnRecordWindow:
    window = OwnRecordWindow(theme)
    window.show_state(state)
    return window


def note() -> NoteModel:
    model = fake_note()
    model.edit(0, 0, NOTE)
    for change in model.collapses(None):
        model.collapse(change)
    return model


def panel(theme: Theme, state: PanelState) -> CallPanel:
    window = CallPanel(theme, note(), mono_ms=lambda: 6_000)
    window.show_state(state)
    window.resize(360, 720)
    return window


def list_of_keys(theme: Theme) -> CallPanel:
    window = panel(theme, samples.PANELS["idle"])
    window.global_keys = key_samples.ROWS
    window.show_keys(True)
    return window


def review_window(theme: Theme, state: ReviewState) -> QWidget:
    from agent_assist.desktop.ui.windows.review import ReviewWindow

    window = ReviewWindow(theme)
    window.show_state(state)
    window.resize(1200, 800)
    return window


def shoot(window: QWidget, path: Path) -> None:
    window.show()
    for _pass in range(8):  # pages are laid out and drawn in turns
        QApplication.sendPostedEvents()
        window.grab()
    window.grab().save(str(path))
    window.close()
    window.deleteLater()


if __name__ == "__main__":
    named = len(sys.argv) > 1 and not sys.argv[1].startswith("-")  # no folder is called --help
    raise SystemExit(main(sys.argv[1:]) if named else __doc__)
