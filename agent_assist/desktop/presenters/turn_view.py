"""What the panel says when the rule changed in mid-call, what else can happen, and the agent's own recording. Pure."""

from __future__ import annotations

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.consent_view import recorder_ids
from agent_assist.desktop.presenters.inputs import BannerInputs, MenuInputs, OwnRecording
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import Origin, stricter
from agent_assist.domain.joining import end_untold
from agent_assist.domain.steps import OWN_RECORDING, Step, must_disclose

SHIFT = "shift"
"""Key of the card that tells an agent about being recorded."""
CHANGE_SHOWN_MS = 30_000
"""How long a change that asks nothing of the agent is shown, milliseconds (house choice)."""


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
    due = view.step in {Step.DISCLOSE, Step.ASK, Step.ASK_AGAIN}
    same = newest.trigger == "consent_withdrawn" and before.level == file.decision.level
    answered = any(r.script_kind == "disclosure" and r.ended_at_ms > newest.at_ms for r in file.readings)
    if same or not (view.fresh or (due and not answered)):
        return None
    old, new = wording.level(before.level), wording.level(file.decision.level)
    if before.level == file.decision.level:
        title = say("{turn}: still {level}", turn=wording.turn(newest.trigger), level=new)
    else:
        title = say("{turn}: {old} → {new}", turn=wording.turn(newest.trigger), old=old, new=new)
    return s.Banner(title, _what_now(view, file), "scale")


def _what_now(view: BannerInputs, file: CaseFile) -> Text:
    decision = file.decision
    if decision is not None and must_disclose(file, recorder_ids(view.purposes)):
        if any(reading.script_kind == "disclosure" for reading in file.readings):
            return say("Nothing is recorded until the sentence was said again and answered.")
        return say("Say the sentence below first.")
    if view.step in {Step.ASK, Step.ASK_AGAIN}:
        return say("Ask, and key the answer below.")
    if decision is not None and stricter(decision.level, than=file.decisions[-1].level):
        return say("The rule is looser now. What was promised on this call still holds.")
    return say("Nothing more to do. Go on as before.")


def menu(view: MenuInputs) -> tuple[s.MenuItem, ...]:
    """What can happen in this call beside the next step."""
    file = view.file
    if file is None or not file.state.live or file.connected_at_ms is None:
        return _own(view)
    items = [s.MenuItem(s.TurnKey.JOINED, say("Somebody joins the call"), "J")]
    if len(file.persons) > 1:
        last = wording.person(file.persons[-1])
        items.append(s.MenuItem(s.TurnKey.LEFT, say("Left the call: {person}", person=last)))
    if file.minor_at_ms is None:
        items.append(s.MenuItem(s.TurnKey.MINOR, say("The customer may be a child"), "C"))
    items.append(s.MenuItem(s.TurnKey.FIELDS, say("Customer data"), "D"))
    if file.answers:
        items.append(s.MenuItem(s.TurnKey.RECEIPT, say("Receipt for the customer"), "R"))
    speakers = (
        (s.TurnKey.SELF, Origin.SPOKEN, say("The customer answers")),
        (s.TurnKey.PARENT, Origin.PARENT, say("A parent or guardian answers")),
        (s.TurnKey.THIRD_PARTY, Origin.THIRD_PARTY, say("Somebody with authority answers")),
    )
    for key, origin, label in speakers:
        if origin is not Origin.SPOKEN or file.minor_at_ms is None:
            items.append(s.MenuItem(key, label, checked=view.speaker is origin))
    items += [
        s.MenuItem(s.TurnKey.PURPOSE, say("New purpose: {purpose}", purpose=p.label(view.ui_language)), purpose=p.id)
        for p in view.purposes
    ]
    if view.takes_word:
        items.append(s.MenuItem(s.TurnKey.RECORDER, say("Say what the recorder does")))
    if end_untold(file.call_ids):
        items.append(s.MenuItem(s.TurnKey.OVER, say("This call is over")))
    if file.decision is not None:
        items.append(s.MenuItem(s.TurnKey.WHY, say("Why this decision?"), "Y"))
    return (*items, *_own(view))


def _own(view: MenuInputs) -> tuple[s.MenuItem, ...]:
    if view.own.valid:
        return (s.MenuItem(s.TurnKey.OWN, say("Stop recording me")),)
    return (s.MenuItem(s.TurnKey.OWN, say("You may record me")),) if view.own.a_no else ()


def shift_card(own: OwnRecording) -> s.Card | None:
    """The agent's own notice or question at the start of a shift; None when nothing is due."""
    if own.wants_notice:
        return s.NoticeCard(
            key=SHIFT,
            tone="plain",
            title=say("Your calls may be recorded"),
            meaning=say("Calls that customers agreed to are recorded with your voice, for the purposes on the panel."),
            advice=say("You see who listens, and why. Ask your supervisor if you have a question."),
            action=say("I have read it"),
        )
    if not own.wants_answer:
        return None
    saving = own.saving
    row = s.AnswerRow(OWN_RECORDING, _OWN_TITLE, EMPTY, None, active=not saving, saving=saving)
    note = say("Without your yes no call of yours is recorded. You can take it back at any time, under More.")
    return s.AnswersCard(say("May your calls be recorded?"), note, (row,))


_OWN_TITLE = "Recording of my calls"
