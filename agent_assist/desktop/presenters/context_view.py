"""Place, people and rule of a call, each with where it comes from and what corrects it. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.context_state import ContextChoice, ContextRow
from agent_assist.desktop.presenters.in_force_view import BEST_FIRST, UNKNOWN, UNNAMED, named, rule
from agent_assist.desktop.presenters.inputs import ContextInputs
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.domain.binding import DecisionView, Evidence
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CUSTOMER, Origin

_FROM: Mapping[str, Text] = {
    Evidence.STATED: say("Said on this call"),
    Evidence.ACCOUNT: say("From the customer's account"),
    Evidence.CARRIER: say("From the phone network"),
    Evidence.AREA_CODE: say("From the area code, which tells only where the number was issued"),
}
_ANSWERS: Mapping[Origin, Text] = {
    Origin.PARENT: say("A parent or guardian answers"),
    Origin.THIRD_PARTY: say("An authorised representative answers"),
}
_DOUBTED = say("An entry about the location can't be read, so no location counts as known.")
_UNTIL_KNOWN = say("Until it is known, the strictest rule applies.")
_ANOTHER = say("Another location applies its rule at once. What you told the customer still applies.")


def context_card(view: ContextInputs) -> s.ContextCard:
    """Return what is known of the call's place, people and rule; what is not known says so."""
    file = view.file
    names = {place.code: place.name for place in view.places}
    places, known = _places(file, names)
    return s.ContextCard(
        places=places,
        change=_ANOTHER if known else _UNTIL_KNOWN,
        people=_people(view, names),
        rule=_rule(view),
        choices=_choices(file),
        can_learn=file.connected_at_ms is not None,
        can_explain=file.decision is not None,
    )


def _places(file: CaseFile, names: Mapping[str, str]) -> tuple[tuple[ContextRow, ...], bool]:
    """Return a row for each place of the customer, best known first, and whether the rule rests on them alone."""
    where = file.whereabouts
    if not where.sound:
        return (ContextRow(UNKNOWN, _DOUBTED, open=True),), False
    found = sorted(where.places.get(CUSTOMER, ()), key=lambda place: BEST_FIRST.index(Evidence(place.evidence)))
    if not found:
        return (ContextRow(UNKNOWN, open=True),), False
    rows = []
    for place in found:
        name, guess = named(place.code, names), place.evidence == Evidence.AREA_CODE
        rows.append(ContextRow(Text(name) if name else UNNAMED, _FROM[place.evidence], open=guess or not name))
    return tuple(rows), any(not row.open for row in rows)


def _people(view: ContextInputs, names: Mapping[str, str]) -> tuple[ContextRow, ...]:
    """Return a row for each person on the other side; of those who joined, where they are."""
    file = view.file
    young = file.minor_at_ms is not None
    note = say("May be under age: only a parent or guardian can consent.") if young else EMPTY
    if not young:
        note = _ANSWERS.get(view.speaker, EMPTY)
    words = say("The customer: {name}", name=file.name) if file.name else say("The customer")
    rows = [ContextRow(words, note, open=young)]
    for party in file.persons[1:]:
        found = file.whereabouts.places.get(party, ()) if file.whereabouts.sound else ()
        where = next((name for name in (named(place.code, names) for place in found) if name), "")
        n = _number(party)
        who = say("Person {n}", n=n) if n else say("Another person")
        rows.append(ContextRow(who, Text(where) if where else UNKNOWN, open=not where))
    return tuple(rows)


def _left(party: str) -> Text:
    n = _number(party)
    return say("Person {n} left the call", n=n) if n else say("Another person left the call")


def _number(party: str) -> str:
    """Return which person this is, counted from the customer, who is the first; empty where no number is told."""
    number = party.rpartition("-")[2]
    return number if number.isdigit() else ""


def _rule(view: ContextInputs) -> ContextRow:
    """Return the rule with the policy that it comes from; the version only of the pack that made the decision."""
    decision = view.file.decision
    if decision is None:
        return ContextRow(say("No rule has been applied yet"), open=True)
    return ContextRow(rule(decision), _policy(view, decision))


def _policy(view: ContextInputs, decision: DecisionView) -> Text:
    at = wording.clock_time(decision.at_ms)[:5]
    if view.version is None:
        return say("{pack}, applied at {time}", pack=wording.pack(decision.pack), time=at)
    since = wording.calendar_day(*view.version.since)
    return say(
        "Policy pack {version}, in force since {date}, applied at {time}",
        version=view.version.name,
        date=since,
        time=at,
    )


def _choices(file: CaseFile) -> tuple[ContextChoice, ...]:
    """Return what can be said of the people now; nothing before the call is answered."""
    if not file.state.live or file.connected_at_ms is None:
        return ()
    choices = [ContextChoice(s.TurnKey.JOINED, say("Someone joined the call"))]
    if len(file.persons) > 1:
        choices.append(ContextChoice(s.TurnKey.LEFT, _left(file.persons[-1])))
    if file.minor_at_ms is None:
        choices.append(ContextChoice(s.TurnKey.MINOR, say("Customer may be under age")))
    return tuple(choices)
