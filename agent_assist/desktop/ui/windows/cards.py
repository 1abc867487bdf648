"""Makes the panel's cards, each from a module that is imported when its card is first needed.

Importing all of them before the first paint would cost a third of the start; `CallPanel` makes them one by one when
the window stands and nothing happens, so that no call event pays for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module

from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.ui.theme import Theme

_WIDGETS = "agent_assist.desktop.ui.widgets."
_MODULES: dict[type, str] = {
    ps.IdleCard: "plain_card",
    ps.LiveCard: "plain_card",
    ps.IncomingCard: "incoming_card",
    ps.ScriptCard: "script_card",
    ps.AnswersCard: "answers_card",
    ps.NoticeCard: "notice_card",
    ps.NotesCard: "notes_card",
    ps.WordCard: "word_card",
    ps.WrapUpCard: "wrap_up_card",
    ps.WhyCard: "why_card",
    ps.ContextCard: "context_card",
    ps.LastCallCard: "last_call_card",
    ps.PlaceCard: "place_card",
    ps.RightsCard: "rights_card",
    ps.CorrectionCard: "correction_card",
    ps.DisposeCard: "dispose_card",
    ps.GuardianCard: "guardian_card",
    ps.PaymentCard: "payment_card",
    ps.ReceiptCard: "receipt_card",
    ps.FieldsCard: "fields_card",
}
"""Where the widget of each kind of card stands, likeliest first; it has the name of its state."""


def loading_cards() -> Iterator[None]:
    """Load the module of every card, making none; one before each value. Any thread, when the panel is usable."""
    for name in dict.fromkeys(_MODULES.values()):
        import_module(_WIDGETS + name)
        yield


def card_makers(theme: Theme, note: NoteModel, mono_ms: Callable[[], int]) -> dict[type, Callable[[], QWidget]]:
    """Return what makes the widget of each kind of card, likeliest first."""
    more: dict[type, tuple[object, ...]] = {ps.ScriptCard: (mono_ms,), ps.NotesCard: (note,)}
    return {kind: partial(_made, kind, theme, *more.get(kind, ())) for kind in _MODULES}


def _made(kind: type, *arguments: object) -> QWidget:
    card = getattr(import_module(_WIDGETS + _MODULES[kind]), kind.__name__)(*arguments)
    if not isinstance(card, QWidget):
        raise TypeError(kind.__name__)
    return card
