"""States that hold the one-line sentences of the panel in their longest form, as the presenters make them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import structs

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters import script_words, wording
from agent_assist.desktop.presenters.answer_words import answered_at
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.recorder import RecorderState
from agent_assist.policy.bundled import load_default
from tests.desktop.ui import samples, word_samples
from tests.desktop.ui.wrap_up_samples import WRAP_UP

EVERY_FORM = (0, 1, 2, 5, 12, 100)
"""A number for each plural form of every language; the order is that of Arabic."""
_LATE = "23:59:59"
_AGE = say("{n} s", n="59.9")
_DONE = (
    *(made(120) for made in script_words._READ.values()),
    say("Statement read ({n} s)", n=120),
    *(say_count("1 answer captured", "{n} answers captured", n) for n in EVERY_FORM),
    say("Withdrawn on the receipt page"),
    say("Start confirmed after {age}", age=_AGE),
    say("Pause confirmed after {age}", age=_AGE),
    say("Stop confirmed after {age}", age=_AGE),
    say("You said it's recording"),
    say("You said it's paused"),
    say("You said it's off"),
    say("Start sent"),
    say("Pause sent"),
    say("Stop sent"),
)
_AUDIO = (
    say("must keep recording"),
    say("no recorder"),
    say("pausing"),
    say("not confirmed"),
    say("not recording"),
    say("paused {n} s", n="59.9"),
    say("paused, as you said"),
    say("off, as you said"),
    say("still recording, as you said"),
)
_TRUTH = (
    say("no recorder connected"),
    say("matches the log in part"),
    say("as you said, not verified"),
    say("matches the log: recorded"),
    say("matches the log: nothing recorded"),
)
_HEADINGS = (
    say("Say this"),
    say("Say this first"),
    say("Say this again now"),
    say("Say this and offer the alternative"),
    say("Recording won't stop: say this"),
)
_FOLLOWING = (
    say("one answer per purpose"),
    say("same answers again"),
    say("The customer can withdraw: press W."),
)


def one_liners(language: str) -> Iterator[ps.PanelState]:
    """Yield the states; purposes are named in the language."""
    yield from _history()
    yield from _sinks()
    for card in word_samples.EVERY:
        yield samples.panel(card, word_samples.NOBODY)
    labels = [purpose.label(language) for purpose in load_default().purposes]
    for answer in wording._STATES.values():
        yield samples.panel(_answered(labels, answer))
    for dated in (ConsentState.GIVEN, ConsentState.RENEWED, ConsentState.WITHDRAWN):
        yield samples.panel(_answered(labels, answered_at(dated, _LATE[:5])))
    for truth in _TRUTH:
        row = ps.WrapUpRow(say("Recording check"), truth)
        yield samples.panel(structs.replace(WRAP_UP, recorder=row))
    for heading in _HEADINGS:
        yield samples.panel(structs.replace(samples.SCRIPT, heading=heading))
    for following in _FOLLOWING:
        yield samples.panel(structs.replace(samples.SCRIPT, following=following))
    yield from _keeping(labels)
    given = tuple(ps.AnswerRow(label, label, EMPTY, ConsentState.GIVEN, active=False, correct_s=10) for label in labels)
    yield samples.panel(ps.AnswersCard(say("What did the customer say?"), EMPTY, given))
    for state in (ConsentState.GIVEN, ConsentState.RENEWED):
        told = answered_at(state, _LATE)
        by_other = say("{person}: {answer}", person=say("person {n}", n=12), answer=told)
        for words in (told, by_other):
            taken = tuple(ps.AnswerSoFar(label, label, words, can_withdraw=True, active=True) for label in labels[:1])
            yield samples.panel(samples.LIVE, answers_so_far=taken)


def _keeping(labels: list[str]) -> Iterator[ps.PanelState]:
    for n in (*EVERY_FORM[1:], 365):
        kept = say_count("kept for 1 day", "kept for {n} days", n)
        valid = say_count("valid for 1 day", "valid for {n} days", n)
        for words in (kept, valid):
            rows = tuple(ps.AnswerRow(label, label, words, None, active=True) for label in labels)
            yield samples.panel(ps.AnswersCard(say("What did the customer say?"), EMPTY, rows))


def _history() -> Iterator[ps.PanelState]:
    for done in _DONE:
        yield samples.panel(samples.LIVE, history=(ps.HistoryLine(done, _LATE),))


def _sinks() -> Iterator[ps.PanelState]:
    card = samples.PANELS["payment"].card
    assert isinstance(card, ps.PaymentCard)
    rows = [(say("Audio"), result) for result in _AUDIO]
    rows += [(say("Screen"), say("hidden from screen capture")), (say("Screen"), say("can't be hidden on this system"))]
    rows += [(say("Transcript"), say("not running")), (say("Notes"), say("locked"))]
    rows += [(say("Call recorder"), wording.recorder_title(state)) for state in RecorderState]
    for name, result in rows:
        yield samples.panel(structs.replace(card, sinks=(ps.SinkLine(name, result, "done"),)))


def _answered(labels: list[str], answer: Text) -> ps.WrapUpCard:
    return structs.replace(WRAP_UP, answers=tuple(ps.WrapUpRow(Text(label), answer) for label in labels))
