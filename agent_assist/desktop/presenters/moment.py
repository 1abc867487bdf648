"""What is true of the shown contact at one moment, gathered once for all parts of the panel. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from msgspec.structs import replace

from agent_assist.desktop.presenters.inputs import AskedWord
from agent_assist.desktop.presenters.offers_state import Offers
from agent_assist.desktop.presenters.panel_state import Banner, PlaceChoice, ToolKey
from agent_assist.desktop.presenters.screen_capture import ScreenCapture
from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.disclosure import Line
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CUSTOMER
from agent_assist.domain.contact import ContactState
from agent_assist.domain.recorder import RecorderCommand, RecorderReport
from agent_assist.domain.steps import Step
from agent_assist.policy import Purpose


def _seen() -> ScreenCapture:
    return ScreenCapture.SEEN


class Screen(msgspec.Struct):
    """What only the screen knows; the presenter changes it.

    Args:
        places: places that can be chosen, in the order of their names.
        softphone: name of the connected softphone.
        language: what the windows are written in; purposes are named in it.
        capture: tells whether the window is kept out of screenshots, as the system was last read back.
        tool: whose card is open; None for the next step.
        law: in a payment step, the line above the card says the law instead of what to do.
        sync: how the sync stands.
        news: the newest word from a review.
        packs: the sentence about refused packs; empty for none.
        keys: what is said of global keys that do not work; None where all do.
        understood: contacts whose card about an unanswered command was read.
        practice: whether a practice call is offered while no call is on.
        seen: contacts that were shown, with a number that grows: the smaller, the longer ago. None is kept once no
            call is open.
        silenced: contacts on which the agent wants no prompts. It is kept nowhere else, and gone with the call.
        offers: what is offered between calls.
        show_key: the key that shows the panel from every window; empty for none that works.
        handed: whose answers were last put on the clipboard for the next desk, when, and whether it took them.
    """

    places: Sequence[PlaceChoice]
    softphone: str
    language: str = "en"
    capture: Callable[[], ScreenCapture] = _seen
    tool: ToolKey | None = None
    law: bool = False
    sync: SyncStatus = msgspec.field(default_factory=lambda: SyncStatus(SyncState.OFFLINE))
    news: Text = EMPTY
    packs: Text = EMPTY
    keys: Banner | None = None
    understood: set[str] = msgspec.field(default_factory=set)
    handed: tuple[str, int, bool] | None = None
    practice: bool = False
    offers: Offers = msgspec.field(default_factory=Offers)
    show_key: str = ""
    seen: dict[str, int] = msgspec.field(default_factory=dict)
    silenced: set[str] = msgspec.field(default_factory=set)

    def show(self, contact: str | None) -> None:
        """Show another contact, or none: nothing that was opened on the one before stays open."""
        self.tool, self.law = None, False
        if contact is None:
            self.seen.clear()
            self.silenced.clear()
        else:
            self.seen[contact] = max(self.seen.values(), default=0) + 1

    def silence(self, contact: str) -> None:
        """Show no prompts on this call, or show them again. No fact is written: nobody else learns of it."""
        self.silenced ^= {contact}


class RecorderSeen(msgspec.Struct, frozen=True):
    """What is known of the recorder on one contact.

    Args:
        connected: whether there is a recorder at all.
        report: its newest report.
        confirmed_at_ms: when its state was last confirmed.
        asked: the last command, and when it was sent.
        tried: what was asked since it was last as it should be, and when.
        understood: whether the person has read what an unanswered command means.
        word: what only the agent can tell of it; None where it shows itself.
        awaiting: whether the last command waits for its report.
    """

    connected: bool
    report: RecorderReport | None
    confirmed_at_ms: int | None
    asked: tuple[RecorderCommand, int] | None
    tried: tuple[tuple[int, RecorderCommand], ...]
    understood: bool
    word: AskedWord | None
    awaiting: bool = False


class Moment(msgspec.Struct, frozen=True):
    """The shown contact now.

    Args:
        at_ms: milliseconds since 1970 UTC.
        file: the shown contact.
        step: what is due on it.
        line: the sentence of the step, if it has one.
        purposes: of its pack.
        recorder: what is known of the recorder on `light`.
        light: the call that recorder and tools are about: the shown one, and where that is finished, one that is on.
    """

    at_ms: int
    file: CaseFile | None
    step: Step
    line: Line | None
    purposes: tuple[Purpose, ...]
    recorder: RecorderSeen
    light: CaseFile | None = None

    @property
    def contact(self) -> str:
        """The id of the contact; empty without one."""
        return self.file.contact_id if self.file is not None else ""


def moment(desk: Desk, screen: Screen, now_ms: int) -> Moment:
    """Ask the desk about the shown contact."""
    file, call = desk.shown(), desk.failing.call
    step = call(Part.ANSWERS, "step", lambda: desk.step_of(file), _plain_step(file))
    light = _on_now(desk) if file is not None and file.finished else file
    contact = light.contact_id if light is not None else ""
    unseen = RecorderSeen(desk.recording.connected, None, None, None, (), understood=False, word=None)
    seen = call(Part.RECORDER, "seen", lambda: _recorder(desk, screen, contact), unseen)
    return Moment(now_ms, file, step, None, tuple(desk.purposes), seen, light)


def _on_now(desk: Desk) -> CaseFile | None:
    """Return the oldest call that is on: a finished one that is shown must not hide what its recorder does."""
    return next((desk.records.file(call.contact_id) for call in desk.calls.contacts()), None)


def with_sentence(desk: Desk, now: Moment, *, covered: bool) -> Moment:
    """Return the moment with the sentence of its step, which is being read from now on.

    Args:
        desk: the services.
        now: what is true now.
        covered: another card is shown in its place. It is not read then, nor on hold, where nobody hears it.
    """
    covered = covered or (now.file is not None and now.file.state is ContactState.HELD)
    purpose, party = waiting_purpose(desk, now.file, now.step)
    return replace(now, line=desk.disclosure.show(now.file, now.step, purpose, party, covered=covered))


def _plain_step(file: CaseFile | None) -> Step:
    """Return the step that the state of the call alone tells."""
    if file is None or file.finished:
        return Step.IDLE
    if not file.state.live:
        return Step.WRAP_UP
    return Step.LIVE if file.connected_at_ms is not None else Step.RING


def waiting_purpose(desk: Desk, file: CaseFile | None, step: Step) -> tuple[str | None, str]:
    """Return the purpose that is asked about now, None for none, and who is asked."""
    if file is None or step is not Step.ASK:
        return None, CUSTOMER
    return desk.consent.active(file), desk.consent.asked(file)


def _recorder(desk: Desk, screen: Screen, contact: str) -> RecorderSeen:
    recording = desk.recording
    tried = recording.tried(contact)
    if not tried:
        screen.understood.discard(contact)  # it answered in between: the next silence is told anew
    return RecorderSeen(
        connected=recording.connected,
        report=recording.latest(contact),
        confirmed_at_ms=recording.confirmed_at_ms(contact),
        asked=recording.asked(contact),
        tried=tried,
        understood=contact in screen.understood,
        word=AskedWord(recording.asks(contact), recording.by_hand) if recording.takes_word else None,
        awaiting=not recording.settled(contact),
    )
