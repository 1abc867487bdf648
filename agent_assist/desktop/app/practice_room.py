"""The practice call's composition root: a desk of its own, in memory, beside the real one. GUI thread.

It is given nothing that writes: no cache, no outbox, no link, no vault, no folder. What it makes ends with its window.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from agent_assist.desktop.app.pack_rows import places_of
from agent_assist.desktop.app.practice_voice import PracticeVoice
from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.practice.caller import LINE, PracticeCaller
from agent_assist.desktop.practice.clock import PracticeClock
from agent_assist.desktop.practice.recorder import PracticeRecorder
from agent_assist.desktop.practice.store import PracticeStore
from agent_assist.desktop.presenters import practice_course as course
from agent_assist.desktop.presenters.consent_view import can_withdraw
from agent_assist.desktop.presenters.note import another_note
from agent_assist.desktop.presenters.panel import PanelPresenter
from agent_assist.desktop.presenters.panel_state import NotesCard, PanelState
from agent_assist.desktop.presenters.practice_course import Progress, Seen
from agent_assist.desktop.presenters.practice_state import (
    AnswerCall,
    HearAgain,
    LeavePractice,
    PracticeIntent,
    PracticeState,
    PractiseAgain,
    SkipLesson,
    SwitchVoice,
)
from agent_assist.desktop.presenters.practice_view import practised
from agent_assist.desktop.runtime.failing import Failing
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.house import House, LineRule
from agent_assist.desktop.services.surroundings import Surroundings
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.desktop.ui.places import WindowPlaces
from agent_assist.desktop.ui.windows.practice import PracticeWindow
from agent_assist.domain.facts import Actor, Role
from agent_assist.policy import Pack
from agent_assist.policy.scripts import ScriptShelf

TICK_MS = 1_000
CLOSE_S = 2.0
_PLACE = "DE"
"""Where caller, agent and recorder are: nothing is recorded there before a yes, so every key has its use."""
_NOWHERE = Path()
"""For a folder that nothing is written to: whoever signs refuses first."""


class PracticeRoom(QObject):
    """One practice call after the other, until its window closes. Make a new one to open it again.

    Args:
        frame: theme, clock, the way back to the GUI thread, what masks notes.
        pack: the rules that ship with the program, whatever the organisation uses.
        house: names that are said in the sentences.
        language: what the windows are written in; the sentences are shown in it where they exist.
        places: remembers whether the caller is to be heard.
        left: called once, after the window closed.
    """

    def __init__(
        self,
        frame: Frame,
        pack: Pack,
        house: House,
        language: str,
        places: WindowPlaces,
        left: Callable[[], object],
    ) -> None:
        super().__init__(frame.main)
        self._frame = frame
        self._pack = pack
        self._house = House(
            house.company,
            house.agent_name,
            _PLACE,
            _PLACE,
            language,
            {LINE: LineRule("Billing", _PLACE)},
            last_call_min=0,  # it is in no review, and over when the window closes
        )
        self._language = language
        self._left = left
        self.clock = PracticeClock(frame.clock)
        self._failing = Failing(self.clock.now_ms, self.clock.mono_ms)
        self._lane = Lane("practice", frame.main.post)
        self.note = another_note(frame.note, self._failing)
        self.window = PracticeWindow(frame.theme, self.note, self.clock.mono_ms, self._failing)
        self.window.intent.connect(self._wanted)
        self._closed = False
        self.voice = PracticeVoice(self._lane, language, places, frame.main, self._show)
        self._presenter: PanelPresenter | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._ticked)
        self._begin()

    def show(self) -> None:
        """Bring the window forward, beside the panel; the person asked for it, so it takes the keyboard."""
        panel = self._frame.panel
        self.window.beside.bring(panel.docking.area(), panel.frameGeometry())
        self._tick.start()

    def close(self) -> None:
        """End practice at once; nothing of it is kept. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self._tick.stop()
        self.voice.close()
        self.recorder.stop()
        self._lane.close(CLOSE_S)
        self.window.close()
        self.window.deleteLater()
        self._left()
        self.deleteLater()

    @property
    def contact(self) -> str:
        """The id of the practice call; empty before it rang, and after its wrap-up."""
        return self.desk.calls.shown or ""

    @property
    def state(self) -> PracticeState:
        """What the guide shows."""
        return replace(course.practice_state(self.progress, self._seen()), voice=self.voice.state)

    def _begin(self) -> None:
        """Begin a call anew: a new store, a new desk, the same window."""
        self.clock.hold(False)
        self.store = PracticeStore()
        self.recorder = PracticeRecorder(self.clock, self._frame.main.post)
        pack = self._pack
        around = Surroundings(
            self._lane,
            self.store,
            self.recorder,
            pack,
            pack.scripts or ScriptShelf(()),
            self._house,
            self.clock,
            Actor("practice", Role.AGENT),
            _NOWHERE,
            self._frame.engine.caller,
            failing=self._failing,
        )
        self.desk = desk = Desk(around, self._show, lambda: None)
        self.progress = Progress()
        self.caller = PracticeCaller(desk.calls.hear, self.clock)
        if self._presenter is not None:
            self.window.panel.intent.disconnect(self._presenter.handle)
            self.window.panel.note_edited.disconnect(self._presenter.note_edited)
        self._presenter = PanelPresenter(
            desk, self.note, self.clock, places_of(pack), "practice", self._show_panel, language=self._language
        )
        self._presenter.sync_changed(SyncStatus(SyncState.SYNCED))  # nothing is ever sent, so nothing waits
        self.window.panel.intent.connect(self._presenter.handle)
        self.window.panel.note_edited.connect(self._presenter.note_edited)
        self.recorder.start(desk.recording.report)
        self.caller.ring()
        self._show()

    def _wanted(self, intent: PracticeIntent) -> None:
        match intent:
            case AnswerCall():
                self.caller.answered()
            case SkipLesson():
                self.progress = course.skip(self.progress)
            case PractiseAgain():
                self._begin()
            case HearAgain():
                self.voice.again()
            case SwitchVoice():
                self.voice.switch()
            case LeavePractice():
                self.close()
                return
        self._show()

    def _ticked(self) -> None:
        self.recorder.tick()
        self.desk.tick()

    def _show(self) -> None:
        """Show panel and guide; the caller hangs up when the last lesson is reached."""
        if self._closed or self._presenter is None:
            return
        self._presenter.refresh()
        seen = self._seen()
        self.progress = course.follow(self.progress, seen)
        self.clock.hold(course.holds_time(self.progress, seen))
        guide = self.state
        self.window.show_state(guide)
        self.voice.follow(guide)
        if course.hangs_up(self.progress, seen) and not self._hung_up():
            self.caller.hang_up()

    def _hung_up(self) -> bool:
        return not self.desk.calls.contacts()

    def _seen(self) -> Seen:
        desk, file = self.desk, self.desk.shown()
        return Seen(
            file,
            desk.step(),
            tuple(purpose.id for purpose in desk.purposes),
            file is not None and can_withdraw(file, desk.purposes),
            file is not None and desk.consent.correcting(file),
            self.window.panel.state is not None and isinstance(self.window.panel.state.card, NotesCard),
        )

    def _show_panel(self, state: PanelState) -> None:
        self.window.show_panel(practised(state))
