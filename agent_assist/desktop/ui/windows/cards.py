"""Makes the panel's cards, each from a module that is imported when its card is first needed.

Importing all of them before the first paint would cost a third of the start; `CallPanel` makes them one by one when
the window stands and nothing happens, so that no call event pays for it.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.plain_card import IdleCard, LiveCard

_MODULES = (
    "incoming",
    "script",
    "answers",
    "notice",
    "notes",
    "wrap_up",
    "why",
    "place",
    "payment",
    "receipt",
    "fields",
    "word",
)


def load_cards() -> None:
    """Load the module of every card, making none. Any thread, when the panel is usable."""
    for name in _MODULES:
        import_module(f"agent_assist.desktop.ui.widgets.{name}_card")


def card_makers(theme: Theme, note: NoteModel, mono_ms: Callable[[], int]) -> dict[type, Callable[[], QWidget]]:
    """Return what makes the widget of each kind of card, likeliest first."""

    def incoming() -> QWidget:
        from agent_assist.desktop.ui.widgets.incoming_card import IncomingCard

        return IncomingCard(theme)

    def script() -> QWidget:
        from agent_assist.desktop.ui.widgets.script_card import ScriptCard

        return ScriptCard(theme, mono_ms)

    def answers() -> QWidget:
        from agent_assist.desktop.ui.widgets.answers_card import AnswersCard

        return AnswersCard(theme)

    def notice() -> QWidget:
        from agent_assist.desktop.ui.widgets.notice_card import NoticeCard

        return NoticeCard(theme)

    def notes() -> QWidget:
        from agent_assist.desktop.ui.widgets.notes_card import NotesCard

        return NotesCard(theme, note)

    def word() -> QWidget:
        from agent_assist.desktop.ui.widgets.word_card import WordCard

        return WordCard(theme)

    return {
        ps.IdleCard: lambda: IdleCard(theme),
        ps.LiveCard: lambda: LiveCard(theme),
        ps.IncomingCard: incoming,
        ps.ScriptCard: script,
        ps.AnswersCard: answers,
        ps.NoticeCard: notice,
        ps.NotesCard: notes,
        ps.WordCard: word,
        **_rarer(theme),
    }


def _rarer(theme: Theme) -> dict[type, Callable[[], QWidget]]:
    def wrap_up() -> QWidget:
        from agent_assist.desktop.ui.widgets.wrap_up_card import WrapUpCard

        return WrapUpCard(theme)

    def why() -> QWidget:
        from agent_assist.desktop.ui.widgets.why_card import WhyCard

        return WhyCard(theme)

    def place() -> QWidget:
        from agent_assist.desktop.ui.widgets.place_card import PlaceCard

        return PlaceCard(theme)

    def dispose() -> QWidget:
        from agent_assist.desktop.ui.widgets.dispose_card import DisposeCard

        return DisposeCard(theme)

    def payment() -> QWidget:
        from agent_assist.desktop.ui.widgets.payment_card import PaymentCard

        return PaymentCard(theme)

    def receipt() -> QWidget:
        from agent_assist.desktop.ui.widgets.receipt_card import ReceiptCard

        return ReceiptCard(theme)

    def fields() -> QWidget:
        from agent_assist.desktop.ui.widgets.fields_card import FieldsCard

        return FieldsCard(theme)

    return {
        ps.WrapUpCard: wrap_up,
        ps.WhyCard: why,
        ps.PlaceCard: place,
        ps.DisposeCard: dispose,
        ps.PaymentCard: payment,
        ps.ReceiptCard: receipt,
        ps.FieldsCard: fields,
    }
