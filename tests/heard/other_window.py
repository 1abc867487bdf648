"""Another program with a field: what it has the keyboard for, and what is typed into it, goes to standard output."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit


def main() -> int:
    app = QApplication([])
    field = QLineEdit()
    field.setWindowTitle("Softphone")

    def say(words: str) -> None:
        sys.stdout.write(words + "\n")
        sys.stdout.flush()

    def changed(state: Qt.ApplicationState) -> None:
        say("active" if state is Qt.ApplicationState.ApplicationActive else "inactive")

    app.applicationStateChanged.connect(changed)
    field.textEdited.connect(lambda text: say(f"text {text}"))
    field.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
