"""Which keys of the table act on what the panel shows now. Pure."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.offers_state import OfferKind
from agent_assist.desktop.presenters.text import EMPTY

ANSWER_KEYS = ("given", "refused", "unclear")
"""Names of the keys that answer, in the order of the choices."""
_TOOLS = {
    "payment": ps.ToolKey.PAYMENT,
    "notes": ps.ToolKey.NOTES,
    "withdraw": ps.ToolKey.WITHDRAW,
}


def _opens(state: ps.PanelState, key: ps.ToolKey) -> bool:
    """Tell whether the row of what is in force has a cell that opens its card now."""
    return state.in_force is not None and any(cell.key is key and cell.enabled for cell in state.in_force.cells)


def _offers(state: ps.PanelState, kind: OfferKind) -> bool:
    """Tell whether the idle panel has a line with that key."""
    return isinstance(state.card, ps.IdleCard) and any(line.kind is kind for line in state.card.offers)


_WHILE: dict[str, Callable[[ps.PanelState], bool]] = {
    "ask_again": lambda state: any(one.unclear for one in state.answers_so_far),
    "standing": lambda state: isinstance(state.card, ps.AnswersCard) and state.card.earlier != EMPTY,
    "why": lambda state: state.contact is not None,
    "correct": lambda state: isinstance(state.card, ps.RightsCard) and state.card.correct != EMPTY,
    "identity": lambda state: isinstance(state.card, ps.RightsCard),
    "place": lambda state: _opens(state, ps.ToolKey.PLACE),
    "flags": lambda state: _offers(state, OfferKind.FLAGS),
    "lesson": lambda state: _offers(state, OfferKind.LESSON),
    "context": lambda state: _opens(state, ps.ToolKey.CONTEXT),
}
"""When a key acts that only some states know."""


def key_acts(name: str, state: ps.PanelState | None) -> bool:
    """Tell whether a key acts now: answers only on a lit row that is seen, tools only while they are on.

    Args:
        name: of the shortcut.
        state: what is shown; None before the first.
    """
    if state is None:
        return False
    card = state.card
    if name in ANSWER_KEYS:
        return isinstance(card, ps.AnswersCard) and any(row.active for row in card.rows)
    if name in _WHILE:
        return _WHILE[name](state)
    if name in {"minor", "receipt", "fields", "rights", "silence"}:
        return any(item.key == name for item in state.menu)
    tool = next((t for t in state.toolbar if t.key is _TOOLS.get(name)), None)
    return tool is None or tool.enabled
