"""What a person can want, one frozen value each. Windows emit them; presenters handle them."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from agent_assist.desktop.presenters.coaching_intents import CoachingIntent
from agent_assist.desktop.presenters.offers_state import OpenOffer
from agent_assist.desktop.presenters.panel_state import ToolKey, TurnKey
from agent_assist.desktop.presenters.request_intents import AskForRight as AskForRight  # noqa: PLC0414 - an intent
from agent_assist.desktop.presenters.request_intents import CorrectRecord as CorrectRecord  # noqa: PLC0414 - an intent
from agent_assist.desktop.presenters.request_intents import FillRequest as FillRequest  # noqa: PLC0414 - an intent
from agent_assist.desktop.presenters.request_intents import NoteIdentity as NoteIdentity  # noqa: PLC0414 - an intent
from agent_assist.desktop.presenters.request_intents import RequestIntent
from agent_assist.desktop.presenters.request_intents import RequestWish as RequestWish  # noqa: PLC0414 - of an intent
from agent_assist.desktop.presenters.request_intents import ShowRecord as ShowRecord  # noqa: PLC0414 - an intent
from agent_assist.desktop.presenters.request_intents import TypeCorrection as TypeCorrection  # noqa: PLC0414 - an intent
from agent_assist.domain.consent import Choice, ConsentState
from agent_assist.domain.fields import RevealReason
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.releases import ReleaseReason
from agent_assist.domain.review import ReviewDecision, ReviewReason, Severity
from agent_assist.domain.sensitive import Sensitive


class MarkRead(msgspec.Struct, frozen=True):
    """The sentence was read aloud."""


class ChooseLanguage(msgspec.Struct, frozen=True):
    """Show the script in another language; None steps to the next one that exists, with `back` to the one before."""

    tag: str | None = None
    back: bool = False


class GiveAnswer(msgspec.Struct, frozen=True):
    """The customer's answer. `purpose` None means the active row (single keys 1, 2, 3)."""

    purpose: str | None
    state: ConsentState


class AskAgain(msgspec.Struct, frozen=True):
    """The customer is asked once more what was unclear."""


class UndoLast(msgspec.Struct, frozen=True):
    """Take back what was entered last (key Z): an answer is open for another one, the rest is taken back.

    With a purpose only its own answer is meant, where that is the newest that may still be corrected.
    """

    purpose: str | None = None


class Withdraw(msgspec.Struct, frozen=True):
    """A person takes consent back: one purpose, or everything given with None (key W); None as person means all."""

    purpose: str | None = None
    party: str | None = None


class Dispose(msgspec.Struct, frozen=True):
    """What shall become of what was recorded before a withdrawal: keep, erase or undecided."""

    choice: Choice


class SayRecorder(msgspec.Struct, frozen=True):
    """What the recorder does, by the word of the agent who looks at it."""

    state: RecorderState


class SayGuardian(msgspec.Struct, frozen=True):
    """Whether a parent or guardian of a young caller is on the line; without one the call goes on unrecorded."""

    here: bool


class UseStanding(msgspec.Struct, frozen=True):
    """The same person speaks as on the earlier call: what stands from then counts now."""


class TakeTurn(msgspec.Struct, frozen=True):
    """Something happened that makes the policy decide again, or changes who answers."""

    key: TurnKey
    purpose: str = ""


class HandOver(msgspec.Struct, frozen=True):
    """These answers were put on the clipboard for the next desk (domain.carry); `copied`: they were read back there."""

    answers: str
    copied: bool = True


class UseTool(msgspec.Struct, frozen=True):
    """A toolbar cell; the same cell again closes its card."""

    key: ToolKey


class MoreTime(msgspec.Struct, frozen=True):
    """The payment step needs longer."""


class TypeDigit(msgspec.Struct, frozen=True):
    """A digit, or the key that takes one back, typed while a payment step is open; its repr hides it."""

    key: Sensitive[str]


class OpenField(msgspec.Struct, frozen=True):
    """A field of the customer's record is wanted; the card then asks why."""

    name: str


class GiveReason(msgspec.Struct, frozen=True):
    """Why the field that was asked about is opened; `words` with another reason. Its repr hides them."""

    reason: RevealReason
    words: str = ""

    def __repr__(self) -> str:
        return f"GiveReason({self.reason.value})"


class CloseCard(msgspec.Struct, frozen=True):
    """Leave a card that was opened by hand, and go back to the one of the next step."""


class LearnPlace(msgspec.Struct, frozen=True):
    """The customer said where they are."""

    code: str


class SaveNote(msgspec.Struct, frozen=True):
    """Write the note down with what is sensitive in it truncated."""


class ReleaseFinding(msgspec.Struct, frozen=True):
    """The greyed span at this place of the note (in characters), or the nearest before it, is not sensitive."""

    position: int
    reason: ReleaseReason


class Acknowledge(msgspec.Struct, frozen=True):
    """The one button of a notice card."""

    key: str


class FinishCall(msgspec.Struct, frozen=True):
    """The agent is done with the wrap-up; nothing happens while the call still lasts."""


class SwitchContact(msgspec.Struct, frozen=True):
    """Show another call that is still on; the note of the one before is kept."""

    contact_id: str


class Practise(msgspec.Struct, frozen=True):
    """Try a practice call, while no real one is on."""


PanelIntent = (
    MarkRead
    | ChooseLanguage
    | GiveAnswer
    | AskAgain
    | UndoLast
    | Withdraw
    | Dispose
    | SayRecorder
    | SayGuardian
    | UseStanding
    | TakeTurn
    | HandOver
    | UseTool
    | MoreTime
    | TypeDigit
    | OpenField
    | GiveReason
    | CloseCard
    | LearnPlace
    | RequestIntent
    | SaveNote
    | ReleaseFinding
    | Acknowledge
    | FinishCall
    | SwitchContact
    | Practise
)
"""What the panel's presenter does."""

PanelWish = PanelIntent | OpenOffer
"""What a person can want of the panel; what is offered between calls is opened by whoever offers it."""


class SignIn(msgspec.Struct, frozen=True):
    """Name and password of a supervisor; its repr hides both."""

    user: str
    password: str

    def __repr__(self) -> str:
        return "SignIn(…)"


class SelectContact(msgspec.Struct, frozen=True):
    """Show the preview of a row of the queue; opening it needs a reason."""

    contact_id: str


class MoreOfQueue(msgspec.Struct, frozen=True):
    """Show the contacts that follow those that are shown."""


class FilterQueue(msgspec.Struct, frozen=True):
    """Narrow the list by a key (see queue_wish; an empty one shows all that is open), and to what holds `search`."""

    key: str = ""
    search: str = ""


class SearchQueue(msgspec.Struct, frozen=True):
    """Narrow the list to what holds these words, beside all other conditions."""

    search: str = ""


class ShowView(msgspec.Struct, frozen=True):
    """Show a list that was kept under a name."""

    name: str


class KeepView(msgspec.Struct, frozen=True):
    """Keep the list of now under a name, on this computer."""

    name: str


class DropView(msgspec.Struct, frozen=True):
    """Forget a kept list."""

    name: str


class TakeContact(msgspec.Struct, frozen=True):
    """Take the selected contact, or give it back; `over` takes it over from somebody else."""

    over: bool = False


class TakeNext(msgspec.Struct, frozen=True):
    """Select the next contact that nobody works on, and take it."""


class PassContact(msgspec.Struct, frozen=True):
    """Hand the opened contact to another supervisor, with a note."""

    to: str
    note: str = ""


class LookAgain(msgspec.Struct, frozen=True):
    """Learn quietly what others did meanwhile; the window wants it every few seconds."""


class NextContact(msgspec.Struct, frozen=True):
    """Leave the opened contact, and select the next one of the list."""


class ExportQueue(msgspec.Struct, frozen=True):
    """Save the list in view in this file: CSV, or JSON where its name ends so."""

    file: str


class ChooseReason(msgspec.Struct, frozen=True):
    """Why the contact will be opened."""

    reason: ReviewReason


class OpenContact(msgspec.Struct, frozen=True):
    """Open the selected contact for the chosen reason."""


class SavePage(msgspec.Struct, frozen=True):
    """Save the page that explains the opened contact to its customer, as PDF, in this file."""

    file: str


class CloseContact(msgspec.Struct, frozen=True):
    """Leave the opened contact and go back to the queue."""


class ChooseSeverity(msgspec.Struct, frozen=True):
    """Find the flag that is being decided this severe."""

    severity: Severity


class ChooseDecision(msgspec.Struct, frozen=True):
    """One of the three equal decisions; None takes the choice back, before it is recorded."""

    decision: ReviewDecision | None


class WriteComment(msgspec.Struct, frozen=True):
    """The whole text of the comment after an edit."""

    text: str


class ChooseFlag(msgspec.Struct, frozen=True):
    """Which flag of the contact is decided."""

    flag: str


class RecordDecision(msgspec.Struct, frozen=True):
    """Write the decision on the flag down, with its comment."""


class AskSecondOpinion(msgspec.Struct, frozen=True):
    """Ask another supervisor for a second opinion on one's own decision on a flag."""

    flag: str


class RefreshQueue(msgspec.Struct, frozen=True):
    """Ask the server for the queue again."""


class ShowCharts(msgspec.Struct, frozen=True):
    """Show the charts, their numbers asked for anew."""


class ChooseCharts(msgspec.Struct, frozen=True):
    """Show the charts of another period, in weeks, or of another team; an empty one is the whole site."""

    weeks: int
    team: str = ""


class ExportCharts(msgspec.Struct, frozen=True):
    """Save the numbers of the charts in this file, as CSV; or a picture of them, which is made off the GUI thread."""

    file: str
    picture: Callable[[], bytes] | None = None


class SignOut(msgspec.Struct, frozen=True):
    """End the supervisor's session on this computer."""


class MarkContact(msgspec.Struct, frozen=True):
    """Mark a row for something that is done to several, or take its mark away; None means the selected one."""

    contact_id: str | None = None


class MarkAll(msgspec.Struct, frozen=True):
    """Mark these rows, all that are shown, as far as so many can be marked; where that is done, take all marks away."""

    contacts: tuple[str, ...]


class LikeThese(msgspec.Struct, frozen=True):
    """List the contacts with this kind of flag of the last 30 days: those that are resolved, or those that are open."""

    flag: str
    decided: bool = False


class ExtendMarks(msgspec.Struct, frozen=True):
    """Mark from the selected row to its neighbour, and select that; on the way back take marks away."""

    contact_id: str


class ClearMarks(msgspec.Struct, frozen=True):
    """Take all marks away."""


class StartBulk(msgspec.Struct, frozen=True):
    """Show the form that dismisses the flags of the marked contacts together; nothing is written yet."""


class CancelBulk(msgspec.Struct, frozen=True):
    """Close that form; the marks stay where nothing was recorded."""


class DropFromBulk(msgspec.Struct, frozen=True):
    """Take a contact out of that form."""

    contact_id: str


class ReadReplies(msgspec.Struct, frozen=True):
    """Open the contacts of that form whose agents replied, and show what they wrote."""


class WriteBulkReason(msgspec.Struct, frozen=True):
    """The whole text of the reason after an edit."""

    text: str


class RecordBulk(msgspec.Struct, frozen=True):
    """Dismiss the flags of that form once the time in which it can be undone is over."""


class UndoBulk(msgspec.Struct, frozen=True):
    """Go back to the form before anything was written."""


class BulkSecond(msgspec.Struct, frozen=True):
    """A second has passed while a dismissal can still be undone."""


BulkIntent = (
    MarkContact
    | MarkAll
    | ExtendMarks
    | ClearMarks
    | StartBulk
    | CancelBulk
    | DropFromBulk
    | ReadReplies
    | WriteBulkReason
    | RecordBulk
    | UndoBulk
    | BulkSecond
)
"""What a supervisor can want of several contacts at once."""

QueueIntent = (
    LikeThese
    | BulkIntent
    | SelectContact
    | MoreOfQueue
    | FilterQueue
    | SearchQueue
    | ShowView
    | KeepView
    | DropView
    | TakeContact
    | TakeNext
    | ChooseReason
)
"""What a supervisor can want of the list of contacts itself."""

ChartsIntent = ShowCharts | ChooseCharts | ExportCharts
"""What a supervisor can want of the charts."""

ReviewIntent = (
    QueueIntent
    | ChartsIntent
    | SignIn
    | PassContact
    | LookAgain
    | OpenContact
    | SavePage
    | ChooseDecision
    | ChooseSeverity
    | CoachingIntent
    | WriteComment
    | ChooseFlag
    | RecordDecision
    | AskSecondOpinion
    | SignOut
    | NextContact
    | ExportQueue
    | CloseContact
    | RefreshQueue
)
