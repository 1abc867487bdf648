"""The note field: what is typed follows into the model, sensitive spans become tokens, and nothing raw leaves.

The document shows the model. Each edit goes to the model; the spans it wants collapsed are replaced by tokens and the
undo history is cleared, so that no key brings the characters back. Copy, cut and the selection clipboard give the
truncated text of the model.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from agent_assist.desktop.presenters.note import LENGTH_LIMIT, PLACEHOLDER, Collapse, NoteModel
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.pause import pause
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme, font
from agent_assist.desktop.ui.widgets.note_token import OBJECT_TYPE, TokenPainter, token_format
from agent_assist.desktop.ui.widgets.note_wait import NoteWait

LINE = 30
"""Height of a line, px."""
PAUSE_MS = 5_000
"""How long no edit may come before the writer counts as pausing and nothing waits (house choice: groups of a dictated
number follow each other faster)."""
_APART = r"\n -~\u00a0-\u00ac\u00ae-\u0148\u014a-\u017f\u0386-\u03ce\u0400-\u045f\u2010-\u2027\u202f\u20ac\ufffc"
JOINED = re.compile(f"[^{_APART}]")
"""What needs shaping, or is not known to do without: all but Latin, Greek and Cyrillic letters of one piece, and the
signs of office texts. U+00AD is drawn only at the end of a line."""
_NAME = say("Note on this call")
_CONTROLS = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160), 8232, 8233, 65532, 65279), " ")
_OVERRIDES = dict.fromkeys((*range(8234, 8239), *range(8294, 8298)))


class NoteField(QTextEdit):
    """Edits one NoteModel. Main thread only.

    Signals:
        edited: after the model followed an edit or a span became a token.
        save_wanted: Ctrl+Enter or Ctrl+S.
        keep_wanted: Ctrl+R, to keep the greyed span at the cursor.
        neutral_wanted: Ctrl+E, to write the neutral wording for what was said of health.
        full: whether the note has reached its longest length.
    """

    edited = Signal()
    save_wanted = Signal()
    keep_wanted = Signal()
    neutral_wanted = Signal()
    full = Signal(bool)

    def __init__(self, theme: Theme, model: NoteModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._own_change = False
        self._pasting = False
        self._dropped = False
        self._marks: list[QTextEdit.ExtraSelection] = []
        self._pause = pause(self, PAUSE_MS, self._paused)
        self._unread = NoteWait(model, self._was_read, self)
        self.setAccessibleName(tr(_NAME))
        self.setAcceptRichText(False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhMultiLine | Qt.InputMethodHint.ImhSensitiveData)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().registerHandler(OBJECT_TYPE, TokenPainter(self, theme))
        self.document().contentsChange.connect(self._follow)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self.restyle()
        self.reload()

    def reload(self) -> None:
        """Show the model as it is: another note, or an empty one."""
        self._own_change = True
        self.document().setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        lines = QTextBlockFormat()
        lines.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(lines)
        self.setFont(letters(joined=_needs_shaping(self._model.text)))
        tokens = iter(self._model.tokens)
        for index, part in enumerate(self._model.text.split(PLACEHOLDER)):
            if index:
                cursor.insertText(PLACEHOLDER, token_format(next(tokens)))
            cursor.insertText(part, plain_format())
        self.document().setUndoRedoEnabled(True)
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(plain_format())
        self._own_change = False
        self.grey()
        self._unread.begin()

    def wait(self, *, waiting: bool) -> None:
        """Mask nothing by itself while the writer is asked about a greyed span."""
        if waiting:
            self._pause.stop()
        elif self._model.pending:
            self._pause.start()

    def settle(self) -> None:
        """Collapse every sensitive span now, also the one being typed (before saving, on leaving the field)."""
        self._collapse(None)

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        palette = self._theme.palette()
        palette.setColor(palette.ColorRole.Base, self._theme.color("surface"))
        self.setPalette(palette)
        self.verticalScrollBar().setStyleSheet(self._theme.scroll_bar_sheet())
        self._marks = []
        self.grey()
        self.viewport().update()

    def _follow(self, position: int, _removed: int, _added: int) -> None:
        """Tell the model what changed. The counts Qt gives include block ends at times, so the texts are compared."""
        if self._own_change:
            return
        new, old = plain_text(self), self._model.text
        if new == old:
            return
        start, removed, inserted = difference(old, new, position)
        if _needs_shaping(inserted):  # not at once: Qt is in the middle of laying the paragraph out
            QTimer.singleShot(0, self, lambda: self.setFont(letters(joined=True)))
        self._model.edit(start, removed, inserted)
        if PLACEHOLDER in old[start : start + removed]:
            self.document().clearUndoRedoStacks()  # the token is forgotten: undo would bring back a shell
        if self._pasting:
            return
        self._collapse(None if self._dropped else self.cursor_index())
        self._dropped = False
        self._pause.start()
        self._unread.begin()
        self.full.emit(len(self._model.text) >= LENGTH_LIMIT)
        self.edited.emit()

    def _was_read(self) -> None:
        self._collapse(self.cursor_index() if self.hasFocus() else None)
        self.edited.emit()

    def _paused(self) -> None:
        if self._model.pending:
            self.settle()
            self.edited.emit()

    def _cursor_moved(self) -> None:
        if not self._own_change and self._model.pending:
            before = len(self._model.tokens)
            self._collapse(self.cursor_index())
            if len(self._model.tokens) != before:
                self.edited.emit()

    def _collapse(self, cursor: int | None) -> None:
        changes = self._model.collapses(cursor)
        for change in changes:
            self._replace(change)
        if changes:
            self.document().clearUndoRedoStacks()
        self.grey()

    def _replace(self, change: Collapse) -> None:
        """Put one token in place of its span, in document and model."""
        text = self._model.text
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(text, change.start))
        cursor.setPosition(units(text, change.end), QTextCursor.MoveMode.KeepAnchor)
        self._own_change = True
        cursor.insertText(PLACEHOLDER, token_format(change.token))
        self._model.collapse(change)
        self._own_change = False
        if self.textCursor().charFormat().objectType() == OBJECT_TYPE:
            self.setCurrentCharFormat(plain_format())

    def grey(self) -> None:
        """Grey the spans that are still being typed; drawn over the text, the document stays as it is."""
        pending = self._model.pending
        # Marks move and grow with the text. Setting one anew looks up its line: a millisecond in a long paragraph.
        text, marks = self._model.text, self._marks
        if len(pending) == len(marks) and all(_is_on(text, *both) for both in zip(marks, pending, strict=True)):
            return
        places = [(units(text, start), units(text, end)) for start, end in pending]
        self._marks = [_grey_over(self.document(), self._theme, start, end) for start, end in places]
        self.setExtraSelections(self._marks)

    def cursor_index(self, cursor: QTextCursor | None = None) -> int:
        """Return where a cursor is, the writer's without one, in characters."""
        return points(self._model.text, (cursor or self.textCursor()).position())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take plain text only: a format could hide raw text."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text, cleaned and bounded; every sensitive span in it collapses at once."""
        pasted = clean(source.text())[: max(0, _room(self, self._model))]
        self._pasting = True
        self.textCursor().insertText(pasted, plain_format())
        self._pasting = False
        self._dropped = plain_text(self) != self._model.text  # a drop tells of its text when it is over
        self.settle()
        self.ensureCursorVisible()
        self.full.emit(len(self._model.text) >= LENGTH_LIMIT)
        self.edited.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what may leave the field: the truncated text of the selection, with tokens in their stored form."""
        held = QTextCursor(self.textCursor())
        self.settle()
        text = self._model.text
        safe = self._model.copied(points(text, held.selectionStart()), points(text, held.selectionEnd()))
        # The clipboard outlives Python at exit, and data made by Python crashes it there: Qt itself makes this one,
        # from a field that never held anything but the safe text.
        copied = QTextEdit()
        copied.setPlainText(safe)
        copied.selectAll()
        return copied.createMimeDataFromSelection()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take composed text while there is room; clean what it brings."""
        words = clean(event.commitString())
        if event.commitString() and (len(words) > _room(self, self._model) or words != event.commitString()):
            event.setCommitString(words[: max(0, _room(self, self._model))])
        if _needs_shaping(event.preeditString()):
            self.setFont(letters(joined=True))
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of a note (Ctrl+Enter and Ctrl+S save); refuse what is too long; the editor has the rest."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and _acts(self, event):
            return
        typed = event.text()
        breaks = event.matches(QKeySequence.StandardKey.InsertParagraphSeparator) or event.matches(
            QKeySequence.StandardKey.InsertLineSeparator
        )
        if _room(self, self._model) <= 0 and (breaks or (typed.isprintable() and typed and not control)):
            self.full.emit(True)
            return
        if event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.textCursor().insertBlock()  # a soft break would be a character the model does not know
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a new selection, never a drag: text leaves the field only by copy, which truncates."""
        cursor = self.textCursor()
        if event.button() == Qt.MouseButton.LeftButton and cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody is writing any more, so nothing waits; the context menu does not count as leaving."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._paused()


def _acts(field: NoteField, event: QKeyEvent) -> bool:
    """Do what a key with Ctrl means to a note; returns whether it means something. A held key acts once."""
    key = event.key()
    if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S}:
        field.save_wanted.emit()
    elif key == Qt.Key.Key_R and not event.isAutoRepeat():
        field.keep_wanted.emit()
    elif key == Qt.Key.Key_E and not event.isAutoRepeat():
        field.neutral_wanted.emit()
    else:
        return False
    return True


def _room(field: QTextEdit, model: NoteModel) -> int:
    """Return how many characters more a note takes, in place of what is selected."""
    cursor = field.textCursor()
    return LENGTH_LIMIT - len(model.text) + cursor.selectionEnd() - cursor.selectionStart()


def _is_on(text: str, mark: QTextEdit.ExtraSelection, span: tuple[int, int]) -> bool:
    """Return whether a mark is on a span, or runs on over the blanks behind it, where its next group may stand."""
    start, end = span
    far = len(text) - len(text[end:].lstrip(" "))
    return mark.cursor.selectionStart() == units(text, start) and (
        units(text, end) <= mark.cursor.selectionEnd() <= units(text, far)
    )


def _grey_over(document: QTextDocument, theme: Theme, start: int, end: int) -> QTextEdit.ExtraSelection:
    """Return the mark over a part of a document, in UTF-16 units."""
    mark = QTextEdit.ExtraSelection()
    mark.cursor = QTextCursor(document)
    mark.cursor.setPosition(start)
    mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    mark.format.setForeground(theme.color("text3"))
    mark.format.setBackground(theme.color("sunken"))
    return mark


def letters(*, joined: bool) -> QFont:
    """Return the font of a note.

    Qt sets a whole paragraph anew at each key. Without shaping a key in one of 15,000 characters costs half as much,
    and letters that neither join nor carry marks look the same, but for the height of a dash between figures.

    Args:
        joined: for text with other letters than these, such as Arabic.
    """
    made = QFont(font(15))  # that one is shared by all who ask for it
    made.setKerning(False)
    if not joined:
        made.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
    return made


def _needs_shaping(text: str) -> bool:
    return not text.isascii() and JOINED.search(text) is not None


def plain_format() -> QTextCharFormat:
    """Return the format of ordinary text in a note: it has the font of the field."""
    return QTextCharFormat()


def plain_text(field: QTextEdit) -> str:
    """Return the document with a line feed for each paragraph end and U+FFFC for each token."""
    return field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def difference(old: str, new: str, hint: int) -> tuple[int, int, str]:
    """Return (position, removed, inserted) that turns `old` into `new`.

    Args:
        old: text before.
        new: text after; differs from `old`.
        hint: where the change begins, in UTF-16 units; only saves time when it is right.
    """
    start = points(new, hint)
    if old[:start] != new[:start]:
        start = _common_start(old, new)
    room = min(len(old), len(new)) - start
    tail = max(0, min(room, len(new) - start, len(old) - start))
    if tail and old[len(old) - tail :] != new[len(new) - tail :]:
        tail = _common_end(old, new, tail)
    gone, come = old[start : len(old) - tail], new[start : len(new) - tail]
    same = _common_start(gone, come)  # an input method says that the whole line changed; its tokens stayed
    return start + same, len(gone) - same, come[same:]


def _common_start(old: str, new: str) -> int:
    for place, (one, other) in enumerate(zip(old, new, strict=False)):
        if one != other:
            return place
    return min(len(old), len(new))


def _common_end(old: str, new: str, most: int) -> int:
    """Return the length of the longest common ending that is at most `most` characters."""
    for length in range(most):
        if old[len(old) - 1 - length] != new[len(new) - 1 - length]:
            return length
    return most


def clean(raw: str) -> str:
    """Return foreign text as it may stand in a note: plain line ends, no controls, overrides, objects, half letters."""
    lines = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").replace("\u2029", "\n")
    whole = lines.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.translate(_CONTROLS).translate(_OVERRIDES)


def units(text: str, index: int) -> int:
    """Turn a character index into a position of the document (UTF-16 units)."""
    head = text[:index]
    return index if head.isascii() else len(head.encode("utf-16-le", "surrogatepass")) // 2


def points(text: str, position: int) -> int:
    """Turn a position of the document (UTF-16 units) into a character index."""
    if text.isascii():
        return min(position, len(text))
    head = text.encode("utf-16-le", "surrogatepass")[: 2 * position]
    return len(head.decode("utf-16-le", "ignore"))
