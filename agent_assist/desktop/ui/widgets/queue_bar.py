"""The line over the queue's rows: its conditions as chips, the menu that narrows it, what came since, and saving it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import Load, QueuePage
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.flow import Flow
from agent_assist.desktop.ui.widgets.narrow_menu import NarrowMenu
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.saving import ask_where
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import LIST, LIST_STRONG, Words

_NARROW, _SAVE = say("Narrow"), say("Save list")
_KINDS = {
    "csv": say("Table (*.csv)"),
    "json": say("Data (*.json)"),
    "png": say("Picture of this window (*.png)"),
}
_FILE = "queue.csv"
_CHIP = 32
"""Height of a chip and of the buttons beside it, px."""


class QueueBar(View[QueuePage]):
    """Emits FilterQueue, KeepView, DropView, ExportQueue and RefreshQueue."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        line = QWidget()
        self._flow = Flow(line)
        self._chips: list[Button] = []
        self._low = self._folded = False
        self.narrow = Button(theme, Kind.SECONDARY, key="F", height=_CHIP, inline=True, said=_NARROW)
        self.save = Button(theme, Kind.SECONDARY, key="E", height=_CHIP, inline=True, said=_SAVE)
        self.fresh = Button(theme, Kind.TEXT, key="F5", height=_CHIP)
        for button in (self.narrow, self.save, self.fresh):
            self._flow.addWidget(button)
        self.menu = NarrowMenu(self.narrow)
        self._notice = Words(theme, LIST_STRONG, "unc", wrap=True)
        self._note = Words(theme, LIST, "text2", wrap=True)
        below(line, self._notice, self._note, parent=self, gap=4, margins=(24, 0, 24, 10))
        self.narrow.clicked.connect(self.menu.open)
        self.save.clicked.connect(self.ask_where)
        self.fresh.clicked.connect(lambda: self.intent.emit(intents.RefreshQueue()))
        self.menu.intent.connect(self.intent)

    def fold(self, *, low: bool, folded: bool) -> None:
        """Say in one line how many conditions there are where there is no room for them.

        Args:
            low: the window is so low that chips would leave no rows.
            folded: the filters stand behind `F`, which then does not open the menu.
        """
        if (low, folded) == (self._low, self._folded):
            return
        self._low, self._folded = low, folded
        self.narrow.set_key("" if folded else "F")
        if self._state is not None:
            self._show(self._state, None)

    def _show(self, page: QueuePage, before: QueuePage | None) -> None:
        self.menu.show_state(page)
        many = len(page.chips)
        self.narrow.say(say("Narrow · {n}", n=many) if self._low and many else _NARROW)
        self.narrow.setVisible(bool(page.menu))
        self.save.setVisible(page.load is Load.READY and bool(page.rows) and not self._low)
        self.save.setEnabled(not page.exporting)
        self.fresh.setVisible(bool(page.fresh))
        if page.fresh:
            self.fresh.say(say_count("1 new, show", "{n} new, show", page.fresh))
        if before is None or before.chips != page.chips:
            self._show_chips(() if self._low else page.chips)
        for words, told in ((self._notice, page.notice), (self._note, page.note)):
            words.say(told)
            words.setVisible(told != EMPTY)

    def _show_chips(self, chips: tuple[tuple[str, Text], ...]) -> None:
        while len(self._chips) < len(chips):
            chip = Button(self._theme, Kind.SECONDARY, height=_CHIP, inline=True)
            chip.clicked.connect(partial(self._remove, len(self._chips)))
            self._chips.append(chip)
            self._flow.addWidget(chip)
        for chip in self._chips[len(chips) :]:
            if not chip.isHidden():
                hand_back(chip)
            chip.setVisible(False)
        for chip, (_key, words) in zip(self._chips, chips, strict=False):
            chip.say(say("{condition} ✕", condition=words))
            chip.setAccessibleName(tr(say("Remove: {condition}", condition=words)))
            chip.setVisible(True)
        for button in (self.narrow, self.save, self.fresh):
            self._flow.move_to_end(button)

    def _remove(self, place: int, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt tells whether it is checked
        if self._state is not None and place < len(self._state.chips):
            self.intent.emit(intents.FilterQueue(self._state.chips[place][0], self._state.search))

    def keep_view(self) -> None:
        """Ask for a name under which the list is kept, where it can be narrowed at all."""
        if self._state is not None and self._state.menu:
            self.menu.ask_name()

    def ask_where(self) -> None:
        """Ask where the list is saved, and as what; it does not hold up the thread."""
        page = self._state
        if page is None or page.exporting or page.load is not Load.READY or not page.rows:
            return
        ask_where(self, _SAVE, _FILE, _KINDS, self.save_as)

    def save_as(self, file: str) -> None:
        """Save the list in a file, or the picture of the window where its name ends so."""
        if file.lower().endswith(".png"):
            self.window().grab().save(file, "PNG")
        else:
            self.intent.emit(intents.ExportQueue(file))
