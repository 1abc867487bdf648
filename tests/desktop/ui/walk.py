"""Every window and card in every language on a screen: `python -m tests.desktop.ui.walk` prints what is wrong.

The screen is that of the platform (`offscreen:configfile=…` and QT_SCALE_FACTOR make one of any size); a taskbar of
40 px is taken off its foot. Each window stands where the program puts it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec import structs
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.global_keys_view import key_rows
from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.runtime.failing import Failing
from agent_assist.desktop.ui.language import TRANSLATED
from agent_assist.desktop.ui.places import MemoryPlaces
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows import docking
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.first_start import FirstStartWindow
from agent_assist.desktop.ui.windows.lessons import LessonsWindow
from agent_assist.desktop.ui.windows.own_record import OwnRecordWindow
from agent_assist.desktop.ui.windows.practice import PracticeWindow
from agent_assist.desktop.ui.windows.review import ReviewWindow
from tests.desktop.ui import first_samples, key_samples, lesson_samples, own_samples, practice_samples, samples
from tests.desktop.ui.languages import speaking
from tests.desktop.ui.measure import faults
from tests.fakes.typing_engine import fake_note

TASKBAR = 40
TITLE_BAR = 30
"""Height of a usual title bar, px; the offscreen platform draws none."""
LANGUAGES = ("en", *TRANSLATED)
LONG_NAME = "Prof. Dr. Maximiliane-Charlotte von Hohenstein-Wittgenstein"
LONG_QUEUE = "Customer service for invoices, reminders and complaints, international"
LONG_PLACE = "Newfoundland and Labrador, Saint Pierre and Miquelon"
FOREIGN = frozenset({LONG_NAME, LONG_QUEUE, LONG_PLACE})
"""Words from outside that may end with "…": each has a tooltip."""


def area_of(screen: QRect) -> QRect:
    """What a taskbar and a title bar leave of a screen."""
    return screen.adjusted(0, TITLE_BAR, 0, -TASKBAR)


@contextmanager
def usable(area: QRect) -> Iterator[None]:
    """Let the program believe in a usable area."""
    before, docking.usable_areas = docking.usable_areas, lambda: [area]
    try:
        yield
    finally:
        docking.usable_areas = before


def long_named(state: ps.PanelState) -> ps.PanelState:
    """The state with words from outside that are as long as they come."""
    contact = state.contact and structs.replace(state.contact, name=LONG_NAME, line=LONG_QUEUE)
    in_force = state.in_force
    if in_force is not None:
        place, *others = in_force.cells
        in_force = ps.InForce((structs.replace(place, words=Text(LONG_PLACE)), *others))
    waiting = state.waiting or (ps.WaitingCall("c9", "••• ••• 7340", samples.PANELS["idle"].recorder.title),)
    return structs.replace(state, contact=contact, in_force=in_force, waiting=waiting)


def panels(*, long: bool) -> dict[str, ps.PanelState]:
    """Every state of the panel by its name."""
    if not long:
        return samples.PANELS
    return {f"{name}, long names": long_named(state) for name, state in samples.PANELS.items()}


def panel_faults(panel: CallPanel, app: QApplication, state: ps.PanelState) -> list[str]:
    """What is wrong with a state on a panel that is shown."""
    panel.show_state(state)
    settle(app)
    found = faults(panel, FOREIGN)
    number = panel.body.contact.number
    if number.isVisible() and number.width() < number.sizeHint().width():
        found.append("the number is cut")
    return found


def settle(app: QApplication) -> None:
    """Lay everything out: posted events only, no turn of the loop."""
    for _pass in range(3):
        app.sendPostedEvents()
        app.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def in_every_language(app: QApplication, theme: Theme, area: QRect) -> Iterator[tuple[str, CallPanel]]:
    """Yield each language, spoken, with a new panel that stands on a screen with this usable area."""
    with usable(area):
        for language in LANGUAGES:
            with speaking(app, language) if language != "en" else nullcontext():
                panel = CallPanel(theme, fake_note(), MemoryPlaces(), mono_ms=lambda: 6_000)
                panel.present()
                yield language, panel
                panel.hide()
                panel.deleteLater()


def walk_panel(app: QApplication, theme: Theme, area: QRect, *, long: bool = False) -> dict[str, list[str]]:
    """Walk the states of the panel in every language, where it stands on a screen with this usable area."""
    wrong: dict[str, list[str]] = {}
    for language, panel in in_every_language(app, theme, area):
        if not area.contains(panel.geometry()):
            wrong[f"{language}: place"] = [f"{panel.geometry()} in {area}"]
        for name, state in panels(long=long).items():
            if found := panel_faults(panel, app, state):
                wrong[f"{language}: {name}"] = found
        panel.global_keys = key_rows(key_samples.EVERY_REFUSAL)
        panel.show_keys(True)
        settle(app)
        if found := faults(panel, FOREIGN):
            wrong[f"{language}: list of keys"] = found
    return wrong


def walk_review(app: QApplication, theme: Theme, area: QRect) -> dict[str, list[str]]:
    """Walk the pages of the review in every language, beside the panel."""
    wrong: dict[str, list[str]] = {}
    for language, panel in in_every_language(app, theme, area):
        for name, state in samples.REVIEWS.items():
            window = ReviewWindow(theme)
            window.show_state(state)  # before it is shown: later its parts are drawn in turns
            window.beside.stand(area, panel.docking.column())
            window.show()
            for _pass in range(4):
                settle(app)
            if found := faults(window, FOREIGN):
                wrong[f"{language}: {name}"] = found
            window.hide()
            window.deleteLater()
    return wrong


def walk_guides(app: QApplication, theme: Theme, area: QRect) -> dict[str, list[str]]:
    """Walk first start, practice call and lessons in every language, beside the panel or, without room, over it."""
    wrong: dict[str, list[str]] = {}
    for language, panel in in_every_language(app, theme, area):
        first = FirstStartWindow(theme, language)
        first.beside.stand(area, panel.docking.column())
        first.show()
        for name, state in first_samples.FIRST.items():
            first.show_state(state)
            settle(app)
            if found := faults(first, FOREIGN):
                wrong[f"{language}: {name}"] = found
        practice = PracticeWindow(theme, fake_note(), lambda: 6_000, Failing())
        practice.beside.stand(area, panel.docking.column())
        practice.show()
        for name, (guide, shown) in practice_samples.PRACTICE.items():
            practice.show_panel(shown)
            practice.show_state(guide)
            settle(app)
            if found := faults(practice, FOREIGN):
                wrong[f"{language}: {name}"] = found
        lessons = LessonsWindow(theme)
        lessons.beside.stand(area, panel.docking.column())
        lessons.show()
        for name in lesson_samples.NAMES:
            lessons.show_state(*lesson_samples.shown(name, language))
            settle(app)
            if found := faults(lessons, FOREIGN):
                wrong[f"{language}: {name}"] = found
        for window in (first, practice, lessons):
            window.hide()
            window.deleteLater()
    return wrong


def walk_record(app: QApplication, theme: Theme, area: QRect) -> dict[str, list[str]]:
    """Walk the own record in every language: each state, and with the thread over the list where both do not fit."""
    wrong: dict[str, list[str]] = {}
    for language, panel in in_every_language(app, theme, area):
        window = OwnRecordWindow(theme)
        window.beside.stand(area, panel.docking.column())
        window.show()
        for name, state in own_samples.STATES.items():
            window.show_state(state)
            for answering in (False, True):
                if answering:
                    window.flags.answer()
                for _pass in range(2):
                    settle(app)
                if found := faults(window, FOREIGN):
                    wrong[f"{language}: {name}{' answering' if answering else ''}"] = found
            window.flags.go_back()
        window.hide()
        window.deleteLater()
    return wrong


def main() -> int:
    app = QApplication([])
    theme = Theme("light")
    theme.apply(app)
    area = area_of(QGuiApplication.primaryScreen().geometry())
    wrong = {
        "screen": [area.x(), area.y(), area.width(), area.height(), QGuiApplication.primaryScreen().devicePixelRatio()],
        "panel": walk_panel(app, theme, area),
        "long names": walk_panel(app, theme, area, long=True),
        "review": walk_review(app, theme, area),
        "guides": walk_guides(app, theme, area),
        "record": walk_record(app, theme, area),
    }
    sys.stdout.write(json.dumps(wrong, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
