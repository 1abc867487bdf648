"""What the four steps of the first start show between heading and buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.first_start_state import CheckRow, ConnectPage, TypeCode, TypeServer
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.text import isolated, tr
from agent_assist.desktop.ui.theme import MEDIUM, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_ROW
from agent_assist.desktop.ui.widgets.check_line import CheckLine
from agent_assist.desktop.ui.widgets.field import Field
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside, fill
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.words import BODY, LIST, META, STRONG, Words
from agent_assist.protocol.enrol_link import grouped, is_link

_POINTS: tuple[tuple[str, Text, Text], ...] = (
    (
        "message-square-text",
        say("One sentence at a time"),
        say("The next thing to say, in the customer's language. One key when you have said it."),
    ),
    (
        "circle-dot",
        say("A recorder light you can trust"),
        say("It shows what the recorder does, not what it was told to do."),
    ),
    (
        "eye",
        say("You see what others see"),
        say("Whoever opens a call of yours is named to you, with the reason."),
    ),
    (
        "keyboard",
        say("It never takes your keyboard"),
        say("The panel opens by itself when a call comes in. You keep typing where you are."),
    ),
)
_TEACHES: tuple[tuple[str, Text, Text], ...] = (
    (
        "graduation-cap",
        say("Eight keys, once each"),
        say("A guide beside the panel says what to press, and why."),
    ),
    (
        "lock",
        say("Nothing is stored or sent"),
        say("The practice call stays in this window and is gone when you close it."),
    ),
    (
        "phone-incoming",
        say("Real calls come first"),
        say("If a real call comes in, practice ends and the panel shows it."),
    ),
    (
        "captions",
        say("Captions instead of a voice"),
        say("What the caller says is written beside the panel."),
    ),
)
_CODE, _SERVER = say("Code or link"), say("Server address")
_CODE_NOTE = say("Four groups of five letters and digits. Paste it whole, or paste the link.")
_SERVER_NOTE = say("For example {example}", example="https://assist.example")
_FIXED = say("Set by your IT team")
_BIG = 18


class Points(Themed):
    """A few things worth knowing, each with an icon. Its rows are read one by one."""

    def __init__(self, theme: Theme, points: tuple[tuple[str, Text, Text], ...]) -> None:
        super().__init__(theme)
        column = below(parent=self)
        for icon, title, words in points:
            both = below(
                Words(theme, STRONG, wrap=True, said=title), Words(theme, BODY, "text2", wrap=True, said=words)
            )
            row = beside(Icon(theme, icon, 22, "accent"), 14, top=True)
            row.addLayout(both, 1)
            fill(column, row, 16)
        column.addStretch()


class WelcomePage(Points):
    """What the program is for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _POINTS)


class PracticePage(Points):
    """What the practice call is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _TEACHES)


class _Told(Themed):
    """What came of it, on a ground of its own: a title, and words below it.

    Args:
        theme: colours.
        icon: before the title.
        tone: colour of the icon, and of the edge where edges tell.
        ground: colour behind the words.
    """

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme, icon: str, tone: str, ground: str) -> None:
        super().__init__(theme)
        self._tone = tone
        self._ground = ground
        self._title = Words(theme, STRONG, wrap=True)
        self._words = Words(theme, LIST, "text2", wrap=True)
        row = beside(Icon(theme, icon, 20, tone), 12, top=True, wide=below(self._title, self._words))
        row.setContentsMargins(16, 12, 16, 14)
        self.setLayout(row)

    def tell(self, title: Text, words: Text | str) -> None:
        """Tell both; an empty title hides it."""
        self._title.say(title)
        self._words.say(words)
        self._words.setVisible(self._words.text() != "")
        self.setAccessibleName(f"{self._title.text()} {self._words.text()}".strip())
        self.setVisible(title != EMPTY)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and an edge."""
        color = self._theme.color
        painter, body, width = QPainter(self), QRectF(self.rect()), self._theme.tokens.stroke
        paint.box(painter, body, RADIUS_ROW, color(self._ground), color(self._tone), width)


class ConnectStep(Themed):
    """Code, server, and what came of it.

    Signals:
        intent: TypeCode and TypeServer, with each edit by hand.
        entered: Enter was pressed in a field.
    """

    intent = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.code = Field(theme, _CODE, limit=1_000)
        self.code.setFixedHeight(48)
        self.code.edit.setFont(font(_BIG, MEDIUM, tabular=True))
        self.code.edit.setPlaceholderText("")
        self.server = Field(theme, _SERVER, limit=200)
        self.server.edit.setPlaceholderText("")
        self._note = Words(theme, META, "text2", wrap=True, said=_CODE_NOTE)
        self._server_note = Words(theme, META, "text2", wrap=True)
        self._trouble = _Told(theme, "triangle-alert", "unc", "unc_bg")
        self._known = _Told(theme, "check", "ok", "ok_bg")
        self._inputs = QWidget()
        inputs = below(parent=self._inputs)
        for name, field, note in ((_CODE, self.code, self._note), (_SERVER, self.server, self._server_note)):
            label = Words(theme, STRONG, said=name)
            label.setBuddy(field.edit)
            fill(inputs, label, 6, field, 4, note, 16)
        below(self._inputs, self._trouble, self._known, None, parent=self)
        self.code.edit.textEdited.connect(self._code_typed)
        self.server.edit.textEdited.connect(lambda text: self.intent.emit(TypeServer(text)))
        for field in (self.code, self.server):
            field.edit.returnPressed.connect(self.entered)

    def show_state(self, state: ConnectPage) -> None:
        """Show a state; what is being typed is not touched, nor the place of the cursor."""
        known = state.connected != EMPTY
        self._inputs.setVisible(not known)
        for field, text in ((self.code, state.code), (self.server, state.server)):
            if field.edit.text() != text:
                field.edit.setText(grouped(text) if field is self.code else text)
            field.edit.setEnabled(not state.busy)
        self.server.edit.setReadOnly(state.fixed)
        self._server_note.say(_FIXED if state.fixed else _SERVER_NOTE)
        trouble = state.trouble
        self._trouble.tell(*((trouble.title, trouble.advice) if trouble is not None else (EMPTY, EMPTY)))
        self._known.tell(state.connected, isolated(state.server))

    def open(self) -> None:
        """Put the focus where typing begins."""
        empty = next((one for one in (self.code, self.server) if not one.edit.text()), self.code)
        if empty.isVisible():
            empty.edit.setFocus()

    def _code_typed(self, text: str) -> None:
        """Set the dashes of a code that is typed at its end; an edit in the middle is left as it is."""
        edit = self.code.edit
        if edit.cursorPosition() == len(text) and not is_link(text) and (ordered := grouped(text)) != text:
            edit.setText(ordered)
        self.intent.emit(TypeCode(edit.text()))


class CheckList(Themed):
    """The checks, each on its line. `intent` carries HelpCheck."""

    HEARD_AS = roles.LIST

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(tr(say("Checks")))
        self.lines: list[CheckLine] = []
        self._column = below(None, parent=self)

    def show_rows(self, rows: tuple[CheckRow, ...]) -> None:
        """Show how each check stands."""
        while len(self.lines) < len(rows):
            line = CheckLine(self._theme)
            line.intent.connect(self.intent)
            self._column.insertWidget(len(self.lines), line)
            self.lines.append(line)
        for line, row in zip(self.lines, rows, strict=True):
            line.show_state(row)
