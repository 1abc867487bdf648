"""The form that dismisses one low flag of several contacts: each of them, replies, a reason, ten seconds to undo."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.bulk_state import BulkForm as State
from agent_assist.desktop.presenters.bulk_state import BulkLine, BulkStage
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.comment_field import CommentField
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pieces import Hairline, below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Row, Rows
from agent_assist.desktop.ui.widgets.severity_name import SeverityName
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import HEADING, LIST, LIST_STRONG, META, STRONG, Words

_REASON = say("Reason, read by the agents")
_ALIKE = say("Like these, last 90 days")
_LOW, _CANCEL, _CLOSE = say("Low"), say("Cancel"), say("Close")
_ALONE = say("High and medium flags are resolved one by one.")
_SECOND_MS = 1_000


class _Line(Row):
    """A contact of the form: its number and day, its agent, the reply, and a button that takes it out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._agent, self._name = Words(theme, LIST_STRONG, wrap=True), Words(theme, META, "text2", wrap=True)
        self._reply = Words(theme, META, "text2", wrap=True)
        self.drop = Button(theme, Kind.TEXT, height=TARGET_SMALL)
        self.drop.say("✕")
        self.drop.setFixedWidth(TARGET_SMALL)
        words = below()
        self._words = Rows(words, lambda: Words(theme, LIST, wrap=True))
        told = below(self._agent, self._name, self._reply, words)
        line = beside(wide=told)
        fill(line, 4, self.drop)
        line.setAlignment(self.drop, Qt.AlignmentFlag.AlignTop)
        below(line, 7, Hairline(theme), 7, parent=self)

    def show_line(self, line: BulkLine) -> None:
        """Show a contact."""
        self._agent.say(line.agent)
        self._name.say(line.name)
        self._reply.say(line.reply)
        self._reply.set_tone(line.tone)
        self._words.show(line.words, lambda words, told: words.say(say("“{words}”", words=told)))
        self.drop.setVisible(line.can_drop)
        self.drop.setAccessibleName(
            tr(say("Remove: {condition}", condition=say("{one} · {other}", one=line.agent, other=line.name)))
        )


class BulkForm(View[State | None]):
    """Stands in the place of the preview; hidden while there is none.

    Emits CancelBulk, DropFromBulk, ReadReplies, WriteBulkReason, RecordBulk, UndoBulk and, while it can be undone,
    BulkSecond each second.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._severity = SeverityName(theme)
        self._severity.show("low", _LOW)
        self._title, self._about = Words(theme, HEADING, wrap=True), Words(theme, LIST, "text2", wrap=True)
        lines = below()
        self._lines = Rows(lines, self._make_line)
        self.lines: list[_Line] = []
        self.read = Button(theme, Kind.SECONDARY, icon="reply", height=TALL)
        self._reason = Words(theme, STRONG, wrap=True, said=_REASON)
        self.comment = CommentField(theme, _REASON)
        self._reason.setBuddy(self.comment.edit)
        self._alike_title = Words(theme, STRONG, "text2", wrap=True, said=_ALIKE)
        self.alike = Words(theme, LIST, wrap=True)
        self._alone = Words(theme, META, "text2", wrap=True, said=_ALONE)
        self._missing, self._note = Words(theme, META, "unc", wrap=True), Words(theme, META, "text2", wrap=True)
        self.record = Button(theme, Kind.PRIMARY, key="Ctrl+Enter", height=TALL)
        self.undo = Button(theme, Kind.PRIMARY, key="Z", height=TALL)
        self.cancel = Button(theme, Kind.SECONDARY, key="Esc", height=TALL, said=_CANCEL)
        filled = QWidget()
        head = beside(self._severity.shape, 8, self._severity.words, None)
        column = below(head, 10, self._title, 5, self._about, 12, Hairline(theme), 7, lines, parent=filled)
        column.setContentsMargins(24, 20, 24, 17)
        fill(
            column,
            self.read,
            12,
            self._reason,
            6,
            self.comment,
            12,
            self._alike_title,
            2,
            self.alike,
            None,
            12,
            self._alone,
            self._missing,
            self._note,
        )
        fill(column, 8, self.record, self.undo, 8, self.cancel)
        self._area = scrolled(filled, theme)
        below(self._area, parent=self)
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(lambda: self.intent.emit(intents.BulkSecond()))
        self._connect()
        self.setVisible(False)

    def _connect(self) -> None:
        self.read.clicked.connect(lambda: self.intent.emit(intents.ReadReplies()))
        self.comment.written.connect(lambda text: self.intent.emit(intents.WriteBulkReason(text)))
        self.comment.submitted.connect(self.ask_to_record)
        self.record.clicked.connect(self.ask_to_record)
        self.undo.clicked.connect(lambda: self.intent.emit(intents.UndoBulk()))
        self.cancel.clicked.connect(lambda: self.intent.emit(intents.CancelBulk()))

    def _show(self, state: State | None, before: State | None) -> None:
        self._count_down(waits=state is not None and state.stage is BulkStage.WAITING)
        if state is None:
            hand_back(self)
            return
        writing = state.stage is BulkStage.WRITING
        if before is not None and before.stage is BulkStage.WRITING and not writing:
            hand_back(self)  # from here on keys are commands again: Z undoes
        self._title.say(state.title)
        self._about.say(state.about)
        self.lines = self._lines.show(state.lines, _Line.show_line)
        self._alike_title.setVisible(state.alike != EMPTY)
        for words, told in ((self.alike, state.alike), (self._missing, state.missing), (self._note, state.note)):
            words.say(told)
            words.setVisible(told != EMPTY)
        self.read.setVisible(state.read != EMPTY)
        self.read.setEnabled(not state.reading)
        if state.read != EMPTY:
            self.read.say(state.read)
        self.comment.show_text(state.comment)
        self.comment.edit.setReadOnly(not writing)
        for part in (self._reason, self.comment):
            part.setVisible(writing or state.comment != "")  # of an earlier run no reason is kept
        self._alone.setVisible(writing)
        self.record.say(state.record)
        self.record.setEnabled(state.can_record)
        self.record.setVisible(writing)
        self.undo.say(say("Undo, {seconds} s", seconds=state.left_s))
        self.undo.setVisible(state.stage is BulkStage.WAITING)
        self.cancel.setVisible(state.stage in {BulkStage.WRITING, BulkStage.DONE})
        self.cancel.say(_CANCEL if writing else _CLOSE)

    def take_focus(self) -> None:
        """Put the focus where the person goes on: on the replies that are to be read, else in the reason."""
        unread = self._state is not None and self._state.read != EMPTY
        (self.read if unread else self.comment.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_to_record(self) -> None:
        """Ask to record, if that is possible now."""
        if self._state is not None and self._state.can_record:
            self.intent.emit(intents.RecordBulk())

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_bar(self._area, self._theme)

    def _count_down(self, *, waits: bool) -> None:
        if not waits:
            self._second.stop()
        elif not self._second.isActive():
            self._second.start()

    def _make_line(self) -> _Line:
        line = _Line(self._theme)
        line.drop.clicked.connect(lambda: self._drop(self.lines.index(line)))
        return line

    def _drop(self, place: int) -> None:
        if self._state is not None:
            self.intent.emit(intents.DropFromBulk(self._state.lines[place].contact_id))
