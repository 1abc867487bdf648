"""The one table of keys. Windows act by it, and the cheat sheet is made from it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.offers_state import OfferKind, OpenOffer
from agent_assist.desktop.presenters.panel_state import ToolKey, TurnKey
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.domain.consent import ConsentState


class Shortcut(Struct, frozen=True):
    """A key of the panel.

    Args:
        name: stable name, for example "given".
        keys: what to press, as shown on a keycap; every one of them does it.
        words: what it does.
        intent: makes the intent; None when the window itself acts on it.
        anywhere: works while a text field has the focus too (keys with Ctrl, Esc, F1).
    """

    name: str
    keys: tuple[str, ...]
    words: Text
    intent: Callable[[], intents.PanelWish] | None = None
    anywhere: bool = False


PANEL: tuple[Shortcut, ...] = (
    Shortcut("read", ("Space",), say("Sentence read"), intents.MarkRead),
    Shortcut("given", ("1",), say("Yes"), lambda: intents.GiveAnswer(None, ConsentState.GIVEN)),
    Shortcut("refused", ("2",), say("No"), lambda: intents.GiveAnswer(None, ConsentState.REFUSED)),
    Shortcut("unclear", ("3",), say("Unclear"), lambda: intents.GiveAnswer(None, ConsentState.UNKNOWN)),
    Shortcut("ask_again", ("A",), say("Ask again after an unclear answer"), intents.AskAgain),
    Shortcut("undo", ("Z",), say("Undo the last entry"), intents.UndoLast),
    Shortcut("withdraw", ("W",), say("Withdraw all consents"), intents.Withdraw),
    Shortcut("withdraw_one", ("X",), say("Withdraw the selected consent"), None),
    Shortcut("standing", ("S",), say("Same person: use the earlier answer"), intents.UseStanding),
    Shortcut("context", ("J",), say("Location, people and rule"), lambda: intents.UseTool(ToolKey.CONTEXT)),
    Shortcut("minor", ("C",), say("The customer may be under age"), lambda: intents.TakeTurn(TurnKey.MINOR)),
    Shortcut("receipt", ("T",), say("Receipt for the customer"), lambda: intents.TakeTurn(TurnKey.RECEIPT)),
    Shortcut("fields", ("D",), say("Customer data"), lambda: intents.TakeTurn(TurnKey.FIELDS)),
    Shortcut("silence", ("Q",), say("No prompts on this call"), lambda: intents.TakeTurn(TurnKey.SILENCE)),
    Shortcut("rights", ("R",), say("Privacy request"), lambda: intents.TakeTurn(TurnKey.RIGHTS)),
    Shortcut("identity", ("I",), say("Privacy request: how you checked who is asking"), intents.NoteIdentity),
    Shortcut("correct", ("K",), say("Privacy request: correct customer data and read it back"), intents.CorrectRecord),
    Shortcut("payment", ("P",), say("Payment step: pause or resume"), lambda: intents.UseTool(ToolKey.PAYMENT)),
    Shortcut("more_time", ("+",), say("Payment step: add 60 s"), intents.MoreTime),
    Shortcut("place", ("L",), say("Where is the customer?"), lambda: intents.UseTool(ToolKey.PLACE)),
    Shortcut("why", ("Y",), say("Why this rule?"), lambda: intents.UseTool(ToolKey.WHY)),
    Shortcut("notes", ("N",), say("Notes"), lambda: intents.UseTool(ToolKey.NOTES)),
    Shortcut("language", ("G",), say("Next language of the script"), intents.ChooseLanguage),
    Shortcut(
        "language_back", ("Shift+G",), say("Previous language of the script"), lambda: intents.ChooseLanguage(back=True)
    ),
    Shortcut("other", ("O",), say("Show the other call"), None),
    Shortcut("last", ("B",), say("Last call and its note"), lambda: intents.UseTool(ToolKey.LAST)),
    Shortcut("flags", ("F",), say("New flags about you"), lambda: OpenOffer(OfferKind.FLAGS)),
    Shortcut("lesson", ("E",), say("The lesson that is offered"), lambda: OpenOffer(OfferKind.LESSON)),
    Shortcut("more", ("M",), say("More"), None),
    Shortcut("primary", ("Enter",), say("Main button"), None),
    Shortcut("save", ("Ctrl+Enter", "Ctrl+S"), say("Save the note"), intents.SaveNote, anywhere=True),
    Shortcut("release", ("Ctrl+R",), say("Note: keep the grey text, with a reason"), None, anywhere=True),
    Shortcut("neutral", ("Ctrl+E",), say("Note: write “support need noted”"), None, anywhere=True),
    Shortcut("close", ("Esc",), say("Go to the next step"), intents.CloseCard, anywhere=True),
    Shortcut("help", ("F1",), say("This list of keys"), None, anywhere=True),
)
"""Keys of the call panel, in the order of the cheat sheet."""

REVIEW: tuple[Shortcut, ...] = (
    Shortcut("next", ("J",), say("Next contact")),
    Shortcut("previous", ("K",), say("Previous contact")),
    Shortcut("open", ("Enter",), say("Open the contact")),
    Shortcut("first", ("1",), say("First reason or decision")),
    Shortcut("second", ("2",), say("Second reason or decision")),
    Shortcut("third", ("3",), say("Third reason or decision")),
    Shortcut("change", ("Alt+D",), say("Choose another decision, or add a new one to your own"), anywhere=True),
    Shortcut("search", ("/",), say("Search")),
    Shortcut("filter", ("F",), say("Narrow the list; in a small window show or hide the filters")),
    Shortcut("take", ("A",), say("Take the contact or all selected ones, or give it back")),
    Shortcut("take_over", ("Shift+A",), say("Take the contact over from somebody")),
    Shortcut("mark", ("X",), say("Select the contact, or take it out of the selection")),
    Shortcut("mark_all", ("Ctrl+A",), say("Select all contacts shown, or none")),
    Shortcut("mark_down", ("Shift+J",), say("Select on to the next contact")),
    Shortcut("mark_up", ("Shift+K",), say("Select on to the previous contact")),
    Shortcut("together", ("D",), say("Dismiss the selected low flags together")),
    Shortcut("undo", ("Z",), say("Undo a dismissal of several flags")),
    Shortcut("take_next", ("N",), say("Take the next contact that nobody works on")),
    Shortcut("view", ("V",), say("Save the list as a view")),
    Shortcut("export", ("E",), say("Save the list in a file")),
    Shortcut("charts", ("C",), say("Charts")),
    Shortcut("rounds", ("R",), say("Calibration rounds, or a new one with the selected contacts")),
    Shortcut("table", ("T",), say("Charts: numbers as a table, or as bars")),
    Shortcut("query", ("Q",), say("Charts: the query behind the numbers of a chart")),
    Shortcut("onward", ("Ctrl+Down",), say("Leave the contact for the next one"), anywhere=True),
    Shortcut("hand_over", ("Alt+H",), say("Assign the contact to somebody"), anywhere=True),
    Shortcut("record", ("Ctrl+Enter",), say("Save the decision"), anywhere=True),
    Shortcut("opinion", ("Alt+S",), say("Ask for a second opinion"), anywhere=True),
    Shortcut("coach", ("W",), say("Write a coaching note")),
    Shortcut("back", ("Esc",), say("Back to the queue"), anywhere=True),
    Shortcut("refresh", ("F5",), say("Refresh"), anywhere=True),
)
"""Keys of the review window."""

_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
_NAMED = {
    "Space": Qt.Key.Key_Space,
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Down": Qt.Key.Key_Down,
    "F1": Qt.Key.Key_F1,
    "F5": Qt.Key.Key_F5,
    "/": Qt.Key.Key_Slash,
    "+": Qt.Key.Key_Plus,
}


NEED_ALT = "keys_need_alt"
"""Property of the application: whether keys that are a single character act only with Alt held."""


def combination(keys: str) -> QKeyCombination:
    """Turn what a keycap says into a key with its modifiers."""
    *modifiers, last = keys.split("+") if keys != "+" else [keys]
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= _MODIFIERS[modifier]
    return QKeyCombination(held, _NAMED.get(last) or Qt.Key(ord(last)))


def find(table: tuple[Shortcut, ...], pressed: QKeyCombination) -> Shortcut | None:
    """Return the shortcut a key press means; Enter of the number block counts as Enter.

    Shift counts only where a shortcut asks for it: some keyboards need it for a character.
    """
    key = Qt.Key.Key_Return if pressed.key() == Qt.Key.Key_Enter else pressed.key()
    held = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    for modifiers in (held, held & ~Qt.KeyboardModifier.ShiftModifier):
        wanted = QKeyCombination(modifiers, key).toCombined()
        found = next((s for s in table if any(combination(k).toCombined() == wanted for k in s.keys)), None)
        if found is not None:
            return found
    return None


def need_alt() -> bool:
    """Tell whether keys that are a single character act only with Alt held. Main thread only."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.property(NEED_ALT))


def acts_with_alt(keys: str) -> bool:
    """Tell whether a key acts only with Alt held, as things are: a single character does, where the person chose so."""
    *held, last = keys.split("+") if keys != "+" else [keys]
    character = len(last) == 1 or last == "Space"
    return character and not {"Ctrl", "Alt"} & set(held) and need_alt()


def pressed(keys: str) -> str:
    """Return what is to be pressed for a key, as things are."""
    return f"Alt+{keys}" if acts_with_alt(keys) else keys
