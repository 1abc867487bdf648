"""The card that asks the agent what the recorder does, where nobody else can tell. Pure."""

from __future__ import annotations

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.inputs import WordInputs
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.domain.escalation import escalates
from agent_assist.domain.recorder import RecorderCommand, RecorderState
from agent_assist.domain.steps import Step

_PAUSED = s.WordChoice(say("It's paused"), RecorderState.PAUSED)
_RECORDS = s.WordChoice(say("It's recording"), RecorderState.RECORDING)
_OFF = s.WordChoice(say("It's off"), RecorderState.OFF)
_GOES_ON = s.WordChoice(say("Still recording"), RecorderState.RECORDING)
_PAUSE = (say("Pause the recorder yourself"), say("Pause sent: check the recorder"), (_PAUSED, _GOES_ON))
_ASKED: dict[RecorderCommand, tuple[Text, Text, tuple[s.WordChoice, ...]]] = {
    RecorderCommand.START: (
        say("Start the recorder yourself"),
        say("Start sent: check the recorder"),
        (_RECORDS, _OFF),
    ),
    RecorderCommand.RESUME: (
        say("Resume the recording yourself"),
        say("Resume sent: check the recorder"),
        (_RECORDS, s.WordChoice(say("Still paused"), RecorderState.PAUSED)),
    ),
    RecorderCommand.PAUSE: _PAUSE,
    RecorderCommand.MASK_CUSTOMER: _PAUSE,
    RecorderCommand.MASK_AGENT: _PAUSE,
    RecorderCommand.STOP: (
        say("Stop the recorder yourself"),
        say("Stop sent: check the recorder"),
        (_OFF, _GOES_ON),
    ),
}
"""By command: what to do where the agent drives the recorder, where a command was sent, and the two answers."""


_ANSWERING = {Step.ASK, Step.ASK_AGAIN, Step.ASK_GUARDIAN, Step.DISPOSE}


def word_card(view: WordInputs) -> s.WordCard | None:
    """Ask about a command that only the agent can confirm, or about the recorder as it is where the agent wants that.

    A question about silence stands before every other card; one about a start gives way to a card that was opened.
    """
    word = view.word
    if word is None:
        return None
    if word.command is not None and (_urgent(word.command) or _free(view)):
        by_hand, sent, choices = _ASKED[word.command]
        note = say("Until you confirm, this call counts as recorded.")
        if not _urgent(word.command):
            note = say("Until you confirm, this call counts as not recorded.")
        return s.WordCard(by_hand if word.by_hand else sent, note, choices, paying=view.paying)
    if view.tool is s.ToolKey.RECORDER:
        title, note = say("What is the recorder doing?"), say("Only you can see it.")
        return s.WordCard(title, note, (_RECORDS, _PAUSED, _OFF), paying=view.paying)
    return None


def _free(view: WordInputs) -> bool:
    """Tell whether no other card is open or takes digits: a 1 meant for it must not speak of the recorder."""
    return view.tool is s.ToolKey.RECORDER or (view.tool is None and view.step not in _ANSWERING)


def _urgent(command: RecorderCommand) -> bool:
    """Tell whether somebody waits for silence."""
    return escalates(command) or command in {RecorderCommand.MASK_CUSTOMER, RecorderCommand.MASK_AGENT}
