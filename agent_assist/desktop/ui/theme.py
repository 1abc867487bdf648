"""Which theme is shown: follows the system or is forced; gives widgets their colours and fonts. Main thread only.

Owns the application palette and the bundled fonts. Knows nothing of states or windows.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from agent_assist.desktop.ui.tokens import CONTRAST, DARK, LIGHT, THEMES, Tokens
from agent_assist.resources import files

FAMILIES = ["Inter", "Vazirmatn UI NL"]
_LATIN = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
_ARABIC = ("Vazirmatn-UI-NL-Regular.ttf", "Vazirmatn-UI-NL-Medium.ttf", "Vazirmatn-UI-NL-SemiBold.ttf")
REGULAR, MEDIUM, STRONG = 400, 500, 600
_MAX_FACE_BYTES = 4_000_000


class Theme(QObject):
    """The theme in force.

    Args:
        choice: system, light, dark or contrast.
        parent: Qt parent.
        motion: system, on or off; see `moves`.
    """

    changed = Signal()

    def __init__(self, choice: str = "system", parent: QObject | None = None, *, motion: str = "system") -> None:
        super().__init__(parent)
        load_fonts()
        self._choice = choice
        self._motion = motion
        self._colors: dict[str, QColor] = {}
        self.tokens = self._wanted()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def moves(self) -> bool:
        """Whether anything may move; `system` asks what the system says of effects at that moment."""
        if self._motion == "system":
            return QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
        return self._motion == "on"

    def choose(self, choice: str) -> None:
        """Force light, dark or contrast, or follow the system with `system`; an unknown word follows the system."""
        self._choice = choice
        self._update()

    def apply(self, app: QApplication) -> None:
        """Give the application its style, palette and font. Call once before windows are made."""
        app.setStyle("Fusion")
        app.setFont(font(14, REGULAR))
        app.setPalette(self.palette())

    def color(self, name: str) -> QColor:
        """Return the colour of a token. Raises AttributeError for a name that is none."""
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = QColor(getattr(self.tokens, name))
        return found

    def palette(self) -> QPalette:
        """Return the palette for standard controls (menus, scroll bars, fields)."""
        roles = QPalette.ColorRole
        palette = QPalette()
        for role, name in (
            (roles.Window, "app"),
            (roles.WindowText, "text"),
            (roles.Base, "surface"),
            (roles.AlternateBase, "app"),
            (roles.Text, "text"),
            (roles.PlaceholderText, "text3"),
            (roles.Button, "surface"),
            (roles.ButtonText, "text"),
            (roles.ToolTipBase, "surface"),
            (roles.ToolTipText, "text"),
            (roles.Highlight, "fill"),
            (roles.HighlightedText, "on_accent"),
            (roles.Link, "accent"),
            (roles.Mid, "line"),
            (roles.Dark, "ctl"),
            (roles.Light, "surface"),
            (roles.Accent, "fill"),
        ):
            palette.setColor(role, self.color(name))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text3"))
        return palette

    def scroll_bar_sheet(self) -> str:
        """Return the style sheet of a slim scroll bar; set it on the bar itself, never on a parent."""
        t = self.tokens
        return (
            "QScrollBar{background:transparent;border:none;width:10px;height:10px;margin:0}"
            f"QScrollBar::handle{{background:{t.ctl};border-radius:3px;margin:2px;min-height:32px;min-width:32px}}"
            "QScrollBar::add-line,QScrollBar::sub-line{width:0;height:0}"
            "QScrollBar::add-page,QScrollBar::sub-page{background:transparent}"
        )

    def _wanted(self) -> Tokens:
        if self._choice in THEMES:
            return THEMES[self._choice]
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._update()

    def _update(self) -> None:
        wanted = self._wanted()
        if wanted is self.tokens:
            return
        self.tokens = wanted
        self._colors.clear()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(self.palette())
        self.changed.emit()


@cache
def font(px: int, weight: int = REGULAR, *, tabular: bool = False) -> QFont:
    """Return a font of the bundled families.

    Args:
        px: size in px at 100 %.
        weight: 400, 500 or 600.
        tabular: digits of equal width, for times and counts.
    """
    made = QFont(FAMILIES)
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


_loaded: list[int] = []


def load_fonts() -> None:
    """Make the bundled faces known, once per application. A face that cannot be read is left to the system's fonts."""
    if any(QFontDatabase.applicationFontFamilies(number) for number in _loaded):
        return
    _loaded.clear()
    folder = files() / "fonts"
    for name in (*_LATIN, *_ARABIC):
        face = folder / name
        if face.is_file():
            data = face.read_bytes()
            if len(data) <= _MAX_FACE_BYTES:
                _loaded.append(QFontDatabase.addApplicationFontFromData(QByteArray(data)))
