"""Says what the practice caller says, where this system has a voice for it. GUI thread.

The captions stay whatever it does, and nothing here claims that anybody heard anything: a program that took its time
may still have had no loudspeaker.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from agent_assist.desktop.practice.speech import LONGEST_S, Speaker, find_speaker
from agent_assist.desktop.presenters.practice_state import PracticeState, Voice
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.ui.bridge import MainThread
from agent_assist.desktop.ui.places import WindowPlaces
from agent_assist.desktop.ui.system_voice import SystemVoice
from agent_assist.desktop.ui.text import tr


class PracticeVoice:
    """Follows the guide: a new saying ends the one before, and the end of the call ends all.

    Args:
        lane: looks for a program that can speak.
        language: of the windows, which her words are shown and said in.
        kept: remembers whether the person wants to hear her.
        parent: with it the voice ends.
        changed: called when `state` is another.
    """

    def __init__(
        self, lane: Lane, language: str, kept: WindowPlaces, parent: MainThread, changed: Callable[[], object]
    ) -> None:
        self._kept = kept
        self._parent = parent
        self._changed = changed
        self._voice: SystemVoice | None = None
        self._said = EMPTY
        self._closed = False
        self.state = Voice.LOOKING
        lane.submit(partial(find_speaker, language), self._found)

    def follow(self, guide: PracticeState) -> None:
        """Say what she says now, once; nothing, where she says nothing any more."""
        if guide.said != self._said:
            self._said = guide.said
            self.again()

    def again(self) -> None:
        """Say it once more."""
        if self._voice is None:
            return
        self._voice.stop()
        if self.state is Voice.ON and self._said != EMPTY:
            self._voice.say(tr(self._said))

    def switch(self) -> None:
        """Hear her, or do not; kept for the next practice call."""
        if self._voice is None:
            return
        self.state = Voice.OFF if self.state is Voice.ON else Voice.ON
        self._kept.keep_voice_wanted(self.state is Voice.ON)
        self.again()
        self._changed()

    def close(self) -> None:
        """Be silent at once: practice is over, or a real call is there."""
        self._closed = True
        if self._voice is not None:
            self._voice.stop()
            self._voice.deleteLater()
            self._voice = None

    def _found(self, outcome: Outcome[Speaker | None]) -> None:
        if self._closed:
            return
        speaker = outcome.value if isinstance(outcome, Ok) else None
        if speaker is None:
            self.state = Voice.NONE
        else:
            self._voice = SystemVoice(speaker.program, speaker.arguments, LONGEST_S, self._parent)
            self._voice.failed.connect(self._failed)
            self.state = Voice.ON if self._kept.voice_wanted() else Voice.OFF
            self.again()
        self._changed()

    def _failed(self) -> None:
        self.state = Voice.FAILED
        self._changed()
