"""What the panel says when the rule changed in mid-call, what else can happen, and the agent's own recording. Pure."""

from __future__ import annotations

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.consent_view import recorder_ids
from agent_assist.desktop.presenters.inputs import BannerInputs, MenuInputs, OwnRecording
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CUSTOMER, Origin, stricter
from agent_assist.domain.joining import end_untold
from agent_assist.domain.steps import OWN_RECORDING, Step, must_disclose

SHIFT = "shift"
"""Key of the card that tells an agent about being recorded."""
CHANGE_SHOWN_MS = 30_000
"""How long a change that asks nothing of the agent is shown, milliseconds (house choice)."""


ASKING = frozenset({Step.DISCLOSE, Step.ASK_GUARDIAN, Step.ASK, Step.ASK_AGAIN})
"""Steps in which something must be said to the customer or asked."""
_SHOWN_ELSEWHERE = frozenset({"consent_withdrawn", "call_marked", "call_known"})
"""Why the rules were applied again: where the level stays, a step, or the line of a duty, says all there is to do."""


def fresh(file: CaseFile | None, now_ms: int) -> bool:
    """Tell whether the newest decision is so young that it is shown even where it asks nothing of the agent."""
    return file is not None and bool(file.decisions) and now_ms - file.decisions[-1].at_ms < CHANGE_SHOWN_MS


def changed(view: BannerInputs) -> s.Banner | None:
    """Name what made the policy decide again, the old and the new level, and what to do now; None without news."""
    file = view.file
    if file is None or not file.state.live or len(file.decisions) < 2 or file.decision is None:  # noqa: PLR2004 - two
        return None
    newest = file.decisions[-1]
    before = file.decision_at(newest.at_ms - 1) or file.decisions[-2]
    due = view.step in ASKING
    same = newest.trigger in _SHOWN_ELSEWHERE and before.level == file.decision.level
    answered = any(r.opens and r.ended_at_ms > newest.at_ms for r in file.readings)
    if same or not (view.fresh or (due and not answered)):
        return None
    happened, new = _happened(view, file), wording.rule_now(file.decision.level)
    if before.level == file.decision.level:
        title = say("{happened}: {rule}, as before", happened=happened, rule=new)
    else:
        was = wording.level(before.level)
        title = say("{happened}: {rule} (before: {was})", happened=happened, rule=new, was=was)
    return s.Banner(title, _what_now(view, file), "scale")


def _happened(view: BannerInputs, file: CaseFile) -> Text:
    """Return what made the policy decide again; a place that counts now is named, and whose it is."""
    newest, before = file.decisions[-1], file.decisions[-2]
    fresh = [code for code in newest.places if code not in before.places]
    name = next((place.name for place in view.places if place.code in fresh), "")
    if newest.trigger not in {"place_learned", "place_corrected"} or not name:
        return wording.turn(newest.trigger)
    own = {place.code for place in file.whereabouts.places.get(CUSTOMER, ())}
    if own.isdisjoint(fresh):
        return say("Someone on the call is in {place}", place=name)
    return say("Customer is in {place}", place=name)


def _what_now(view: BannerInputs, file: CaseFile) -> Text:
    decision = file.decision
    if view.step is Step.ASK_GUARDIAN:
        return say("Nothing is recorded without a parent or guardian.")
    if decision is not None and must_disclose(file, recorder_ids(view.purposes)):
        if any(reading.opens for reading in file.readings):
            return say("Nothing is recorded until you have said this again and the customer has answered.")
        return say("Read the sentence below first.")
    if view.step in {Step.ASK, Step.ASK_AGAIN}:
        return say("Ask, then enter the answer below.")
    if decision is not None and stricter(decision.level, than=file.decisions[-1].level):
        return say("The rules are less strict now. What you told this customer still applies.")
    return say("See the requirement above, then carry on.") if view.duty else say("Nothing else to do. Carry on.")


_RIGHTS = s.MenuItem(s.TurnKey.RIGHTS, say("Privacy request"), "R")


def menu(view: MenuInputs) -> tuple[s.MenuItem, ...]:
    """What can happen in this call beside the next step, or is left to do after it."""
    file = view.file
    if file is None or file.connected_at_ms is None or file.finished:
        return _own(view)
    return (*(_in_call(view, file) if file.state.live else [_RIGHTS]), *_own(view))


def _in_call(view: MenuInputs, file: CaseFile) -> list[s.MenuItem]:
    items = [s.MenuItem(s.TurnKey.JOINED, say("Someone joined the call"))]
    if len(file.persons) > 1:
        last = wording.person(file.persons[-1])
        items.append(s.MenuItem(s.TurnKey.LEFT, say("{person} left the call", person=last)))
    if file.minor_at_ms is None:
        items.append(s.MenuItem(s.TurnKey.MINOR, say("The customer may be under age"), "C"))
    items += [
        s.MenuItem(s.TurnKey.MARK, name, purpose=mark)
        for mark, name in wording.MARK_NAMES.items()
        if mark in view.marks and mark not in file.tags
    ]
    items.append(s.MenuItem(s.TurnKey.FIELDS, say("Customer data"), "D"))
    items.append(_RIGHTS)
    if file.answers:
        items.append(s.MenuItem(s.TurnKey.RECEIPT, say("Receipt for the customer"), "T"))
    speakers = (
        (s.TurnKey.SELF, Origin.SPOKEN, say("The customer answers")),
        (s.TurnKey.PARENT, Origin.PARENT, say("A parent or guardian answers")),
        (s.TurnKey.THIRD_PARTY, Origin.THIRD_PARTY, say("An authorised representative answers")),
    )
    for key, origin, label in speakers:
        if origin is not Origin.SPOKEN or file.minor_at_ms is None:
            items.append(s.MenuItem(key, label, checked=view.speaker is origin))
    items += [
        s.MenuItem(s.TurnKey.PURPOSE, say("New purpose: {purpose}", purpose=p.label(view.ui_language)), purpose=p.id)
        for p in view.purposes
    ]
    if view.takes_word:
        items.append(s.MenuItem(s.TurnKey.RECORDER, say("Report the recorder's state")))
    if end_untold(file.call_ids):
        items.append(s.MenuItem(s.TurnKey.OVER, say("Mark this call as ended")))
    items.append(s.MenuItem(s.TurnKey.SILENCE, say("No prompts on this call"), "Q", checked=view.silenced))
    if file.decision is not None:
        items.append(s.MenuItem(s.TurnKey.WHY, say("Why this rule?"), "Y"))
    return items


def _own(view: MenuInputs) -> tuple[s.MenuItem, ...]:
    """Return what has nothing to do with the call: the last one, and the agent's own recording."""
    last = (s.MenuItem(s.TurnKey.LAST, say("Last call and its note"), "B"),) if view.last else ()
    if view.own.valid:
        return (*last, s.MenuItem(s.TurnKey.OWN, say("Stop recording me")))
    return (*last, s.MenuItem(s.TurnKey.OWN, say("You may record me"))) if view.own.a_no else last


def shift_card(own: OwnRecording) -> s.Card | None:
    """The agent's own notice or question at the start of a shift; None when nothing is due."""
    if own.wants_notice:
        return s.NoticeCard(
            key=SHIFT,
            tone="plain",
            title=say("Your calls may be recorded"),
            meaning=say("When a customer agrees, your voice is recorded too, for the purposes on the panel."),
            advice=say("You can see who listened and why. Ask your supervisor if you have questions."),
            action=say("I have read it"),
        )
    if not own.wants_answer:
        return None
    saving = own.saving
    row = s.AnswerRow(OWN_RECORDING, _OWN_TITLE, EMPTY, None, active=not saving, saving=saving)
    note = say("None of your calls is recorded without your consent. You can withdraw it at any time under More.")
    return s.AnswersCard(say("May your calls be recorded?"), note, (row,))


_OWN_TITLE = "Recording of my calls"
