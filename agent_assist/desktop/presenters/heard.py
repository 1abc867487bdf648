"""What somebody who cannot see the panel hears of it unasked: few lines, each once, taken from what is shown. Pure.

Everything else is read when the focus comes to it. The windows translate the lines, and send them to assistive
technology (`ui.announce`).
"""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.text import EMPTY, Text, naming, say
from agent_assist.domain.recorder import RecorderState

RECORDER, RULE, STEP, CHANGED, VERDICT, UNDO, DUTY = "recorder", "rule", "step", "changed", "verdict", "undo", "duty"
CHECKED = "checked"
CALL = "call:"
"""Begins the topic of a call; its contact follows. So a call is told once, whether it is shown or waits."""
MOST_WAITING = 4
"""How many calls beside the shown one are told."""
_CHANGES = {"scale", "triangle-alert"}
"""Icons of the banners that are told: a changed rule, and a part of the program that fails."""
_OF_THE_RECORDER = {"unconfirmed", "stopping"}
"""Keys of the notices that say what the recorder's light says, and what that means."""


class Heard(msgspec.Struct, frozen=True):
    """One line.

    Args:
        topic: what it is about; a newer line of the same topic takes the place of one that was not said yet.
        key: tells news from the same thing said in other words; None leaves the topic as it was.
        parts: what is said, one sentence each; none makes the key known without a word.
        urgent: interrupts: the recorder does not do what the agent asked of it.
    """

    topic: str
    key: str | None
    parts: tuple[Text | str, ...] = ()
    urgent: bool = False


def heard(state: s.PanelState) -> tuple[Heard, ...]:
    """Return what the panel has to say, most important first; a topic that is not among them is over."""
    if state.contact is None or state.contact.over:
        light = _recorder(state) if state.contact is not None else None
        told: tuple[Heard | None, ...] = (_step(state), _checked(state.card), _changed(state.banner), light)
        return (*(line for line in told if line is not None), *_waiting(state.waiting))
    told = (
        *(_call(state), _rule(state.card), _changed(state.banner), _recorder(state)),
        *(_step(state), _checked(state.card), _duty(state.duty), _verdict(state), _undo(state.undo)),
    )
    return (*(line for line in told if line is not None), *_waiting(state.waiting))


def _call(state: s.PanelState) -> Heard | None:
    contact = state.contact
    if contact is None:
        return None
    if isinstance(state.card, s.WrapUpCard):
        return Heard(CALL + state.contact_id, None)  # over: the verdict is told instead
    ringing = isinstance(state.card, s.IncomingCard)
    number = spoken_number(contact.number_masked)
    if not ringing:
        words = say("On a call: {number}", number=number)
    elif contact.direction == "out":
        words = say("Outgoing call: {number}", number=number)
    else:
        words = say("Incoming call: {number}", number=number)
    return Heard(CALL + state.contact_id, "", (words, contact.line))


def _waiting(calls: tuple[s.WaitingCall, ...]) -> tuple[Heard, ...]:
    told = ((call, say("Another call: {number}", number=spoken_number(call.number_masked))) for call in calls)
    return tuple(
        Heard(CALL + call.contact_id, "due" if call.due else "", (words, call.state))
        for call, words in [*told][:MOST_WAITING]
    )


def spoken_number(masked: str) -> Text | str:
    """Return a masked number as it can be said: its dots are left out."""
    shown = [part for part in masked.split() if "\u2022" not in part]
    if len(shown) == len(masked.split()):
        return masked or say("no number")
    return say("number ending in {digits}", digits=shown[-1]) if shown else say("no number")


def _rule(card: s.Card) -> Heard:
    """What to do about recording, before the call is answered; later changes are told by the banner."""
    if isinstance(card, s.IncomingCard):
        return Heard(RULE, _plain(card.decision), (card.decision,))
    return Heard(RULE, None)


def _changed(banner: s.Banner | None) -> Heard | None:
    if banner is None or banner.icon not in _CHANGES:
        return None
    return Heard(CHANGED, _plain(banner.title) + _plain(banner.body), (banner.title, banner.body))


def _recorder(state: s.PanelState) -> Heard:
    """The recorder as it was confirmed, or that it could not be; what is still being looked at is no news."""
    band = state.recorder
    if not band.settled:
        return Heard(RECORDER, None)
    key = f"{band.state}:{_plain(band.title)}:{band.unwanted}"
    if band.state is RecorderState.NONE or _says_the_recorder(state.card):
        return Heard(RECORDER, key)
    parts: tuple[Text, ...] = (band.title,)
    if band.state is RecorderState.UNCONFIRMED:
        parts = (band.title, band.detail)
    elif band.unwanted:
        parts = (band.title, say("That is not what was asked of the recorder."))
    return Heard(RECORDER, key, parts, urgent=band.unwanted)


def _says_the_recorder(card: s.Card) -> bool:
    """Whether the card itself tells of the recorder, so that it is not told twice."""
    return isinstance(card, s.WordCard) or (isinstance(card, s.NoticeCard) and card.key in _OF_THE_RECORDER)


def _step(state: s.PanelState) -> Heard | None:  # noqa: PLR0911 - one for each kind of card
    """What is due now. A card that the agent opened is read by its focus, and forgets nothing."""
    card = state.card
    if isinstance(card, s.ScriptCard):
        sentence = "".join(part.text for part in card.segments)
        return Heard(STEP, f"{_plain(card.heading)}\n{sentence}", (card.heading, sentence, card.why_not))
    if isinstance(card, s.AnswersCard):
        return _asked(card)
    if isinstance(card, s.GuardianCard):
        question = "".join(part.text for part in card.question)
        return Heard(STEP, f"{_plain(card.title)}\n{question}", (card.title, question))
    if isinstance(card, s.DisposeCard | s.WordCard):
        return Heard(STEP, _plain(card.title) + _plain(card.note), (card.title, card.note))
    if isinstance(card, s.PaymentCard):
        return Heard(STEP, _plain(card.title), (card.title, card.note))
    if isinstance(card, s.NoticeCard):
        sentence = "".join(part.text for part in card.say)
        urgent = card.key in _OF_THE_RECORDER and state.recorder.unwanted
        return Heard(STEP, card.key + _plain(card.title), (card.title, card.meaning, card.advice, sentence), urgent)
    if isinstance(card, s.IncomingCard | s.IdleCard | s.WrapUpCard):
        return None
    return Heard(STEP, None)


def _duty(cell: s.InForceCell | None) -> Heard | None:
    """What else is due in this step, by law or policy."""
    return Heard(DUTY, _plain(cell.words), (cell.name, cell.words), urgent=cell.open) if cell is not None else None


def _asked(card: s.AnswersCard) -> Heard:
    """The purpose that the keys act on, and which of how many it is."""
    place = next((place for place, row in enumerate(card.rows, 1) if row.active), 0)
    if not place:
        return Heard(STEP, None)
    row, of = card.rows[place - 1], len(card.rows)
    count = say("Answer {n} of {of}", n=place, of=of) if of > 1 else EMPTY
    first = card.title if place == 1 else EMPTY
    question = "".join(part.text for part in card.question)
    key = f"{_plain(card.title)}\n{row.purpose}\n{question}"
    return Heard(STEP, key, (first, count, row.title, question))


def _checked(card: s.Card) -> Heard | None:
    """How the agent checked who makes a request, each time they say it: no focus moves with that key."""
    if not isinstance(card, s.RightsCard):
        return None
    return Heard(CHECKED, _plain(card.identity), (card.identity,) if card.identity_said else ())


def _undo(chip: s.UndoChip | None) -> Heard | None:
    """What was entered by a key that changes what applies, and how to take it back: once, not with each second."""
    if chip is None or not chip.told:
        return None
    return Heard(UNDO, _plain(chip.words), (chip.words, naming(say("Z takes it back."), "Z")))


def _verdict(state: s.PanelState) -> Heard | None:
    """What the wrap-up says: the verdict, what the recorder did, the flags."""
    card = state.card
    if not isinstance(card, s.WrapUpCard):
        return None
    check = say("{label}: {value}", label=card.recorder.label, value=card.recorder.value)
    return Heard(VERDICT, _plain(card.verdict), (card.verdict, card.explanation, check, *card.flags))


def _plain(text: Text) -> str:
    """Return what tells a sentence from another one."""
    return f"{text.source}{text.args}"
