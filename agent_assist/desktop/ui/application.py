"""The application: asked by the system to quit, it asks the person, as the menu does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Main thread only.

    A wish of the system to quit (on macOS: Cmd-Q, or Quit in the Dock) would close every window, and the panel only
    puts itself away then: the key would do nothing that it says. The program ends with `exit`, which asks nobody.

    Args:
        arguments: as Qt takes them.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self.asked_to_quit: Callable[[], object] = lambda: self.exit(0)
        """What such a wish does; ends the program where nobody says otherwise."""

    def event(self, event: QEvent) -> bool:
        """Take the wish to quit; everything else goes its way."""
        if event.type() is QEvent.Type.Quit:
            self.asked_to_quit()
            event.ignore()
            return True
        return super().event(event)
