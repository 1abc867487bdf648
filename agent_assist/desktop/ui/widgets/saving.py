"""Asking where a file goes, and as what. It never holds up the thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFileDialog, QWidget

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.text import tr


def ask_where(
    parent: QWidget, title: Text, file: str, kinds: Mapping[str, Text], chosen: Callable[[str], object]
) -> None:
    """Open a dialog that asks where a file goes; a name without an ending gets that of the chosen kind.

    Args:
        parent: whose dialog it is.
        title: what is saved.
        file: the name that is offered.
        kinds: the kinds of file by their ending, each with its pattern; the first is chosen from the start.
        chosen: gets the file; it is not called where the person thinks better of it.
    """
    endings = {tr(words): ending for ending, words in kinds.items()}
    dialog = QFileDialog(parent, tr(title), file)
    dialog.setNameFilters(list(endings))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    first = next(iter(kinds))
    dialog.setDefaultSuffix(first)
    dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(endings.get(words, first)))
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
