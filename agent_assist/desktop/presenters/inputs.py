"""What each part of the panel depends on: one small frozen value for each part, compared by value.

A part's state is a pure function of its inputs alone, so equal inputs need no second look (`kept.Kept`). A field
that is missing here cannot change the part. The clock stands only where a part shows an age or a time; where a part
only asks whether a moment has passed, the answer stands here instead of the clock.

They are `msgspec` structures, as the states are: as many frozen dataclasses would take 25 ms of each start to make.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

import msgspec

from agent_assist.desktop.ports.contact_store import StandingConsent
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.notes_state import KeptNote
from agent_assist.desktop.presenters.screen_capture import ScreenCapture
from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.services.corrections import Correctable, Unusable
from agent_assist.desktop.services.disclosure import Line
from agent_assist.desktop.services.last_calls import FinishedCall
from agent_assist.desktop.services.rights import NOTHING_HEARD, Heard
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CUSTOMER, Answer, ConsentState, Origin
from agent_assist.domain.correction import ReadBack
from agent_assist.domain.facts.review import RightsRequested
from agent_assist.domain.last_act import LastAct
from agent_assist.domain.recorder import RecorderCommand, RecorderReport
from agent_assist.domain.rights import Right
from agent_assist.domain.rights_course import RightsCourse
from agent_assist.domain.sensitive import Sensitive
from agent_assist.domain.steps import Step
from agent_assist.policy import Purpose
from agent_assist.policy.payment import ActedOn


class OwnRecording(msgspec.Struct, frozen=True):
    """The agent's own notice or consent: what is still wanted, and what was answered."""

    wants_notice: bool = False
    wants_answer: bool = False
    saving: bool = False
    state: ConsentState = ConsentState.REQUESTED


class AskedWord(msgspec.Struct, frozen=True):
    """A recorder that only the agent can see.

    Args:
        command: the one whose effect nobody told yet; None when nothing is asked.
        by_hand: whether the agent drives the recorder, not only looks at it.
    """

    command: RecorderCommand | None = None
    by_hand: bool = False


class NoteShown(msgspec.Struct, frozen=True):
    """The note of the shown contact, without its text.

    Args:
        saved_at_ms: when it was last saved; None before.
        masked: how many tokens it has.
        can_save: whether there is something to save.
        health: whether a token stands for something said of health.
        health_kept: whether the customer gave a purpose that lets it stay.
        unchecked: whether the engine could not read it, so that nothing of it is saved.
        earlier: the notes of this call that were kept before the field was empty for this one.
    """

    saved_at_ms: int | None = None
    masked: int = 0
    can_save: bool = False
    health: bool = False
    health_kept: bool = False
    unchecked: bool = False
    earlier: tuple[KeptNote, ...] = ()


class Call(TypedDict):
    """What most cards of a call depend on, by the names of `CallInputs`."""

    file: CaseFile
    step: Step
    purposes: tuple[Purpose, ...]


class CallInputs(msgspec.Struct, frozen=True, kw_only=True):
    """The call by itself: no clock, no recorder, nothing typed. `purposes` in the pack's order."""

    file: CaseFile
    step: Step
    purposes: tuple[Purpose, ...]
    ui_language: str = "en"


class TwiceInputs(CallInputs, frozen=True, kw_only=True):
    """The call, and whether there is a recorder on which a question can be repeated."""

    has_recorder: bool = False


class BandInputs(msgspec.Struct, frozen=True, kw_only=True):
    """The recorder light. Times in milliseconds since 1970 UTC, `payment_left_ms` in milliseconds from now.

    `awaiting`: the last command waits for its report.
    """

    now_ms: int
    file: CaseFile | None = None
    has_recorder: bool = False
    report: RecorderReport | None = None
    confirmed_at_ms: int | None = None
    asked: tuple[RecorderCommand, int] | None = None
    awaiting: bool = False
    payment_left_ms: int = 0


class BannerInputs(msgspec.Struct, frozen=True, kw_only=True):
    """The line above the card.

    `failing`: parts of the program that fail. `keys`: what is said of global keys, while no call is on.
    `fresh`: the newest decision is younger than `turn_view.CHANGE_SHOWN_MS`. `places`: by name, all that can be chosen.
    `duty`: a further duty is shown beside it. `silenced`: the agent wants no prompts on this call.
    """

    sync: SyncState
    softphone_connected: bool = False
    file: CaseFile | None = None
    step: Step = Step.IDLE
    purposes: tuple[Purpose, ...] = ()
    places: tuple[s.PlaceChoice, ...] = ()
    fresh: bool = False
    duty: bool = False
    failing: tuple[Part, ...] = ()
    keys: s.Banner | None = None
    silenced: bool = False


class LastCallInputs(msgspec.Struct, frozen=True, kw_only=True):
    """A finished call that is shown, those that can be, and until when it is where it is none of them any more."""

    file: CaseFile
    open: tuple[FinishedCall, ...]
    until_ms: int = 0


class WaitingInputs(msgspec.Struct, frozen=True, kw_only=True):
    """The calls beside the shown one, in the order in which they are shown next; the time only where there is one."""

    others: tuple[CaseFile, ...]
    now_ms: int = 0


class HistoryInputs(msgspec.Struct, frozen=True, kw_only=True):
    """What was done on the call. `handed`: when answers were put on the clipboard, and whether it took them."""

    file: CaseFile | None
    handed: tuple[int, bool] | None = None


class InForceInputs(msgspec.Struct, frozen=True, kw_only=True):
    """Place and rule of the call. `places`: by name, all that can be chosen."""

    file: CaseFile | None
    places: tuple[s.PlaceChoice, ...] = ()


class DutyInputs(msgspec.Struct, frozen=True, kw_only=True):
    """The duty that is acted on now.

    Args:
        file: the contact.
        step: what the agent should do now.
        rows: the duties of the contact's pack.
        ui_language: the language of the windows.
        law: in the payment step, the law behind it is wanted instead of the sentence.
        silenced: the agent wants no prompts on this call.
    """

    file: CaseFile | None
    step: Step
    rows: tuple[ActedOn, ...]
    ui_language: str
    law: bool = False
    silenced: bool = False


class ToolbarInputs(msgspec.Struct, frozen=True, kw_only=True):
    """The five cells: the call that is on, what can be taken back, which card a tool opened.

    `adds`: a finished call is shown, to whose note something can be added. `request_begun`: a privacy request is half
    filled in.
    """

    file: CaseFile | None
    purposes: tuple[Purpose, ...]
    tool: s.ToolKey | None
    adds: bool = False
    request_begun: bool = False


class MenuInputs(msgspec.Struct, frozen=True, kw_only=True):
    """The More menu.

    `takes_word`: only the agent can see the recorder. `marks`: tags that only the agent can know. `last`: a finished
    call can be shown. `silenced`: the agent wants no prompts on this call.
    """

    file: CaseFile | None
    purposes: tuple[Purpose, ...]
    ui_language: str
    speaker: Origin
    takes_word: bool
    own: ConsentState
    marks: frozenset[str] = frozenset()
    last: bool = False
    silenced: bool = False


class StatusInputs(msgspec.Struct, frozen=True, kw_only=True):
    """The last line: the sync with its age, refused packs, and when the wrap-up ends by itself, seconds.

    `owing`: something that was seen, or a note, should be saved and is not yet. `silenced`: the agent wants no prompts
    on this call.
    """

    sync: SyncStatus
    now_ms: int
    packs: Text = EMPTY
    ends_in_s: int | None = None
    owing: bool = False
    silenced: bool = False


class SoFarInputs(CallInputs, frozen=True, kw_only=True):
    """The captured answers below the card; an open tool hides them. `unclear` may be asked about once more."""

    tool: s.ToolKey | None = None
    unclear: Answer | None = None


class UndoInputs(msgspec.Struct, frozen=True, kw_only=True):
    """What was entered last and can be taken back; `left_s` in whole seconds."""

    act: LastAct
    left_s: int
    places: tuple[s.PlaceChoice, ...] = ()


class IdleInputs(msgspec.Struct, frozen=True, kw_only=True):
    """No call: what is known of the softphone, the newest word from a review, what is offered, the last call.

    `softphone_connected`: every source of calls is heard. `sees_phone`: one of them is connected to a phone itself.
    `reported_at_ms`: when a call was last told of since the start. `show_key`: shows the panel from every window.
    """

    softphone: str = ""
    softphone_connected: bool = False
    sees_phone: bool = False
    reported_at_ms: int | None = None
    news: Text = EMPTY
    practice: bool = False
    last: s.LastCallLine | None = None
    offers: tuple[s.OfferLine, ...] = ()
    show_key: str = ""


class WordInputs(msgspec.Struct, frozen=True, kw_only=True):
    """The question what the recorder does. `word` is None where the recorder shows itself."""

    word: AskedWord | None
    tool: s.ToolKey | None
    step: Step
    paying: bool


class PaymentInputs(msgspec.Struct, frozen=True, kw_only=True):
    """An open payment step; `capture`: whether the panel is kept out of screenshots."""

    file: CaseFile
    report: RecorderReport | None = None
    asked: tuple[RecorderCommand, int] | None = None
    payment_left_ms: int = 0
    payment_typed: int = 0
    digits_wanted: bool = False
    capture: ScreenCapture = ScreenCapture.SEEN


class ReceiptInputs(msgspec.Struct, frozen=True, kw_only=True):
    """The customer's receipt.

    Args:
        file: the contact.
        receipt_page: address of the receipts' page, without a code; empty where the house has none.
        receipt_saved: where the receipts of this contact were saved; empty before.
        offline: whether the server is away.
    """

    file: CaseFile
    receipt_page: str = ""
    receipt_saved: str = ""
    offline: bool = False


class PlaceInputs(msgspec.Struct, frozen=True, kw_only=True):
    """The search for a place. `placeless`: the newest person who joined and whose place is not known."""

    placeless: str | None
    places: tuple[s.PlaceChoice, ...]


class PolicyVersion(msgspec.Struct, frozen=True):
    """The pack that made a decision: its version, and the day it came into force as year, month and day."""

    name: str
    since: tuple[int, int, int]


class ContextInputs(msgspec.Struct, frozen=True, kw_only=True):
    """Place, people and rule of the call.

    Args:
        file: the contact.
        speaker: who answers for the customer.
        places: by name, all that can be chosen.
        version: of the pack that made the decision in force; None where that is another than the one at hand.
    """

    file: CaseFile
    speaker: Origin
    places: tuple[s.PlaceChoice, ...] = ()
    version: PolicyVersion | None = None


class ChosenRight(msgspec.Struct, frozen=True, kw_only=True):
    """A right that may be written down next, as it would be written.

    `law_known`: the pack knows every place where the customer is.
    """

    right: Right
    body: RightsRequested
    law_known: bool


class RightsInputs(msgspec.Struct, frozen=True, kw_only=True):
    """The request as it is filled in.

    Args:
        open: what can be asked for.
        chosen: the right that is chosen; None while none is.
        heard: what else was heard.
        page: which rights are shown, from 0; one page after the last the first follows again.
        requests: what was asked for on this call.
        void: the requests that were taken back: when, milliseconds since 1970 UTC, and the reference of each.
        offered: what of the record can be corrected.
        correctable: a correction can be read back now.
        child, vulnerable: the agent marked on this call that the customer may be one.
        begun: something of a request is filled in.
        over: the call has ended.
        language: tag of the language of the call.
        contact_id: of the call.
    """

    open: tuple[Right, ...]
    chosen: ChosenRight | None
    heard: Heard = NOTHING_HEARD
    page: int = 0
    requests: tuple[RightsCourse, ...]
    void: tuple[tuple[int, str], ...] = ()
    offered: tuple[Correctable, ...] = ()
    correctable: bool = False
    child: bool = False
    vulnerable: bool = False
    begun: bool = False
    over: bool = False
    language: str = ""
    contact_id: str = ""


class CorrectionInputs(msgspec.Struct, frozen=True, kw_only=True):
    """A correction as it is filled in.

    Args:
        offered: what can be corrected.
        field: what is chosen; None while nothing is.
        page: which fields are shown, from 0.
        value: what is typed; None before a field is chosen.
        entered: it is to be read back.
        said: what the customer said when it was read back last; None before.
        unusable: why the last value was not taken; None where it was.
        before: digest of what the record has; empty where no system told it.
        now, left_s: what the record has while it is open, and for how many seconds.
        capture: whether the panel is kept out of screenshots.
        language: tag of the language of the call.
    """

    offered: tuple[Correctable, ...]
    field: Correctable | None = None
    page: int = 0
    value: Sensitive[str] | None = None
    entered: bool = False
    said: ReadBack | None = None
    unusable: Unusable | None = None
    before: str = ""
    now: Sensitive[str] | None = None
    left_s: int = 0
    capture: ScreenCapture = ScreenCapture.SEEN
    language: str = ""


class NotesInputs(msgspec.Struct, frozen=True, kw_only=True):
    """The frame of the note: whose it is, and what is known of it without its text."""

    contact_id: str
    note: NoteShown


class UnconfirmedInputs(msgspec.Struct, frozen=True, kw_only=True):
    """A command that nothing has confirmed: when it was sent, what was tried, and the time now."""

    asked: tuple[RecorderCommand, int]
    tried: tuple[tuple[int, RecorderCommand], ...]
    now_ms: int


class IncomingInputs(CallInputs, frozen=True, kw_only=True):
    """It rings: the sentence that will follow, and what stands from earlier calls at this moment."""

    now_ms: int
    line: Line | None = None
    standing: tuple[StandingConsent, ...] = ()


class AnswersInputs(TwiceInputs, frozen=True, kw_only=True):
    """The question for the answers.

    Args:
        active: purpose that the keys act on, or None.
        party: whose answers are asked for.
        speaker: how the customer's next answer comes about.
        saving: answers that were keyed and are not durable yet, by purpose.
        correcting: (party, purpose, seconds left) of the answer that can be corrected, or None.
        usable: what stands from earlier calls and may be used.
        question: the sentence that asks about `active`, where the opening did not; None where it did.
        again: it asks once more about what was unclear.
    """

    active: str | None = None
    party: str = CUSTOMER
    speaker: Origin = Origin.SPOKEN
    saving: Mapping[str, ConsentState] = msgspec.field(default_factory=dict)
    correcting: tuple[str, str, int] | None = None
    usable: tuple[StandingConsent, ...] = ()
    question: Line | None = None
    again: bool = False


class ScriptInputs(TwiceInputs, frozen=True, kw_only=True):
    """The sentence of the step, with its variables filled and the time its reading began."""

    line: Line


class LiveInputs(TwiceInputs, frozen=True, kw_only=True):
    """Nothing to do on the call; `receipt` is offered once something is answered."""

    receipt: s.Receipt | None = None


class WrapUpInputs(CallInputs, frozen=True, kw_only=True):
    """The end of the call. `until_ms`: its end, or now while it has none; `ends_in_s`: when it finishes by itself.

    `request_begun`: a request for a right is half filled in, and waits.
    """

    until_ms: int
    ends_in_s: int | None = None
    receipt: s.Receipt | None = None
    request_begun: bool = False
