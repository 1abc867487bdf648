"""Where the customer is, who is on the line, and the rule that follows: on the panel during the whole call. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.inputs import InForceInputs
from agent_assist.desktop.presenters.text import Text, say, say_count
from agent_assist.domain.binding import DecisionView, Evidence, Procedure
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CUSTOMER

_RULES = {
    Procedure.NONE: say("You may record"),
    Procedure.ANNOUNCE: say("Say it first"),
    Procedure.ANNOUNCE_ON_RECORDING: say("Say it at once"),
    Procedure.ASK_FIRST: say("Ask first"),
    Procedure.ASK_FIRST_THEN_REPEAT: say("Ask first, twice"),
}
"""The rule in two words; the card behind it says the rest."""
_STRICTEST = say("Ask first")
BEST_FIRST = tuple(Evidence)
"""Kinds of evidence for a place, the best first."""
UNKNOWN, UNNAMED = say("Location unknown"), say("Location without a rule")


def in_force(view: InForceInputs) -> s.InForce | None:
    """Return place, people and rule of a call; None while no call is on."""
    file = view.file
    if file is None or not file.state.live:
        return None
    opens = file.connected_at_ms is not None and file.payment is None
    words, known = _place(file, {place.code: place.name for place in view.places})
    cells = [s.InForceCell(s.ToolKey.PLACE, "map-pin", "L", say("Location"), words, open=not known, enabled=opens)]
    people, young = _people(file)
    cells.append(s.InForceCell(s.ToolKey.CONTEXT, "users", "J", say("On the line"), people, open=young, enabled=opens))
    if file.decision is not None:
        cells.append(s.InForceCell(s.ToolKey.WHY, "scale", "Y", say("Rule"), rule(file.decision), enabled=opens))
    return s.InForce(tuple(cells))


def _people(file: CaseFile) -> tuple[Text, bool]:
    """Return who is on the other side, and whether that is in doubt: a child may be, until somebody says no."""
    if file.minor_at_ms is not None:
        return say("Under age?"), True
    return say_count("1 person", "{n} people", len(file.persons)), False


def rule(decision: DecisionView) -> Text:
    """Return the rule in two words; a procedure of a newer program counts as the strictest."""
    known = decision.procedure in set(Procedure)
    return _RULES[Procedure(decision.procedure)] if known else _STRICTEST


def _place(file: CaseFile, names: Mapping[str, str]) -> tuple[Text, bool]:
    """Return where the customer is, best known first, and whether the rule rests on it alone.

    An area code tells where a number was given out, not where its owner is: the rule then holds for an unknown place
    too, and so it does where what was learned could not be read.
    """
    found = file.whereabouts.places.get(CUSTOMER, ()) if file.whereabouts.sound else ()
    ranked = sorted(found, key=lambda place: BEST_FIRST.index(Evidence(place.evidence)))
    told = list(dict.fromkeys(named(place.code, names) for place in ranked))
    if not told:
        return UNKNOWN, False
    if not all(told):
        return UNNAMED, False
    if ranked[0].evidence == Evidence.AREA_CODE:
        return say("{place}, by area code", place=told[0]), False
    return Text(", ".join(told)), True


def named(code: str, names: Mapping[str, str]) -> str:
    """Return the name of a place, or of its country; empty where the pack has neither. A code is never shown."""
    return names.get(code) or names.get(code.partition("-")[0], "")
