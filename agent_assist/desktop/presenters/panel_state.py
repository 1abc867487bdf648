"""Everything the call panel shows, as one frozen value. The window shows it and knows nothing else."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.context_state import ContextCard as ContextCard  # noqa: PLC0414 - one of the cards
from agent_assist.desktop.presenters.fields_state import FieldsCard as FieldsCard  # noqa: PLC0414 - one of the cards
from agent_assist.desktop.presenters.in_force_state import InForce as InForce  # noqa: PLC0414 - part of the panel
from agent_assist.desktop.presenters.in_force_state import InForceCell as InForceCell  # noqa: PLC0414 - likewise
from agent_assist.desktop.presenters.in_force_state import ToolKey as ToolKey  # noqa: PLC0414 - likewise
from agent_assist.desktop.presenters.in_force_state import TurnKey as TurnKey  # noqa: PLC0414 - likewise
from agent_assist.desktop.presenters.last_call_state import LastCallCard as LastCallCard  # noqa: PLC0414 - a card
from agent_assist.desktop.presenters.last_call_state import LastCallLine as LastCallLine  # noqa: PLC0414 - likewise
from agent_assist.desktop.presenters.notes_state import NotesCard as NotesCard  # noqa: PLC0414 - a card
from agent_assist.desktop.presenters.offers_state import OfferLine as OfferLine  # noqa: PLC0414 - a part of a card
from agent_assist.desktop.presenters.rights_state import CorrectionCard as CorrectionCard  # noqa: PLC0414 - a card
from agent_assist.desktop.presenters.rights_state import RightsCard as RightsCard  # noqa: PLC0414 - a card
from agent_assist.desktop.presenters.script_state import GuardianCard as GuardianCard  # noqa: PLC0414 - a card
from agent_assist.desktop.presenters.script_state import Segment as Segment  # noqa: PLC0414 - a part of cards
from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.desktop.presenters.undo_state import UndoChip as UndoChip  # noqa: PLC0414 - a part of the panel
from agent_assist.domain.consent import CUSTOMER, ConsentState
from agent_assist.domain.recorder import RecorderState


class RecorderBand(msgspec.Struct, frozen=True):
    """The recorder light: always there, always in one place.

    Args:
        state: shape, edge and colours follow it.
        title: for example "Not recording".
        detail: the age of the last confirmation, for example "Recorder says off · checked 2 s ago".
        timer: call time as m:ss or h:mm:ss; empty without a call.
        timer_word: "ringing", "on call", "on hold", "ended".
        left: share of a timed pause that is left, 0 to 1; its ring empties.
        settled, unwanted: whether the recorder has told its state on this call, and whether another was asked of it.
    """

    state: RecorderState
    title: Text
    detail: Text
    timer: str = ""
    timer_word: Text = EMPTY
    left: float = 1.0
    settled: bool = True
    unwanted: bool = False


class ContactStrip(msgspec.Struct, frozen=True):
    """Who calls: direction ("in" or "out"), masked number (isolate left to right), queue, name. `over`: finished."""

    direction: str
    number_masked: str
    line: str
    name: str
    over: bool = False


class HistoryLine(msgspec.Struct, frozen=True):
    """One thing already done: words and local time as HH:MM:SS."""

    text: Text
    at: str
    icon: str = "check"


class IdleCard(msgspec.Struct, frozen=True):
    """No call: what it is, what will happen, a button for who is new (empty hides it), the call finished last.

    `offers` is what else the agent may like to open, `show_key` the key that shows the panel from every window.
    """

    title: Text
    body: Text
    softphone: Text
    softphone_connected: bool
    offer: Text = EMPTY
    last: LastCallLine | None = None
    offers: tuple[OfferLine, ...] = ()
    show_key: str = ""


class IncomingCard(msgspec.Struct, frozen=True):
    """It rings: the decision in one line, why, and the next sentence as a preview.

    `before` names the moment until which this is shown, `level` is a badge of two words such as "explicit consent", and
    `basis` says what the decision rests on, "3 rules".
    """

    before: Text
    decision: Text
    summary: Text
    preview: tuple[Segment, ...]
    language: str
    level: Text = EMPTY
    basis: Text = EMPTY
    standing: tuple[Text, ...] = ()
    """What stands from earlier calls of this number, with date and scope."""


class ScriptCard(msgspec.Struct, frozen=True):
    """The next sentence to say.

    Args:
        heading: "Say this", or "Say this first".
        segments: the sentence with its variables filled.
        language: name of the language in that language, for the badge.
        language_tag: BCP 47 tag; decides the direction of the text.
        right_to_left: whether the script is read from right to left.
        version: for example "QA-7 · about 11 s".
        spoken_ms: how long reading takes, for the reading bar.
        started_at_mono_ms: when reading began on the monotonic clock; None before speech is possible.
        can_mark: whether it may be marked as read now (not while it still rings).
        why_not: what is missing when it may not.
        following: what comes next, "one answer per purpose"; empty hides the line.
        step, steps: which step of the call this is, from 1, and of how many; 0 hides the dots.
    """

    heading: Text
    segments: tuple[Segment, ...]
    language: str
    language_tag: str
    right_to_left: bool
    version: Text
    spoken_ms: int
    started_at_mono_ms: int | None
    can_mark: bool
    why_not: Text = EMPTY
    following: Text = EMPTY
    step: int = 0
    steps: int = 0


class AnswerRow(msgspec.Struct, frozen=True):
    """One purpose and its three equal answers.

    Args:
        purpose: id, comes back in the intent.
        title: in the agent's language.
        retention: "kept 30 days" and the like.
        chosen: the captured answer (given, refused, unknown for unclear, withdrawn), or None.
        active: keys 1 2 3 act on this row; at most one row is active.
        correct_s: seconds left to correct; None when there is nothing to correct.
        saving: the answer was keyed and is not durable yet.
    """

    purpose: str
    title: str
    retention: Text
    chosen: ConsentState | None
    active: bool
    correct_s: int | None = None
    saving: bool = False


class AnswersCard(msgspec.Struct, frozen=True):
    """What did the customer answer? `rows` holds 1 to 20 purposes.

    `question`, if any, asks about the active one, in the script's language `question_tag`.
    """

    title: Text
    note: Text
    rows: tuple[AnswerRow, ...]
    earlier: Text = EMPTY
    """What stands from earlier calls and may be used once the same person is recognised; empty hides it."""
    step: int = 0
    steps: int = 0
    question: tuple[Segment, ...] = ()
    question_tag: str = ""
    again: bool = False
    """What was unclear is asked about once more; it may also be left so."""


class DisposeCard(msgspec.Struct, frozen=True):
    """Keep or erase what was recorded before a withdrawal? Three equal choices, none preselected.

    Args:
        title: the question.
        note: what is asked about, with its times.
        advice: what an erasure order is, and what it is not.
    """

    title: Text
    note: Text
    advice: Text


class WordChoice(msgspec.Struct, frozen=True):
    """One thing that the agent can say of the recorder."""

    label: Text
    state: RecorderState


class WordCard(msgspec.Struct, frozen=True):
    """What does the recorder do? Only the agent sees it. Equal choices; `paying`: it stands in a payment step."""

    title: Text
    note: Text
    choices: tuple[WordChoice, ...]
    paying: bool = False


class SinkLine(msgspec.Struct, frozen=True):
    """One place that data flows to, and what was read back from it. `tone`: ok, waiting or unconfirmed."""

    name: Text
    result: Text
    tone: str
    icon: str = ""


class PaymentCard(msgspec.Struct, frozen=True):
    """A payment step is open: nothing keeps what is said or typed, as far as it was read back.

    Args:
        title, note: what to do now, and why.
        tone: ok, waiting or unconfirmed, as the recorder's.
        left_s, left: what the step still has, in seconds and as a share from 0 to 1.
        sinks: each place that could keep something.
        typed: how many digits went where; never which.
        can_extend: whether more time can be asked for.
    """

    title: Text
    note: Text
    tone: str
    left_s: int
    left: float
    sinks: tuple[SinkLine, ...]
    typed: Text = EMPTY
    can_extend: bool = True


class NoticeCard(msgspec.Struct, frozen=True):
    """Something changed or went wrong: what, what it means for the call, what to do. `sinks` may be empty.

    `tone` is plain, unconfirmed or ok; `action` is the label of the one button, sent back as Acknowledge(key).
    `tried` lists what was already tried.
    """

    key: str
    tone: str
    title: Text
    meaning: Text
    advice: Text
    say: tuple[Segment, ...] = ()
    sinks: tuple[SinkLine, ...] = ()
    tried: tuple[HistoryLine, ...] = ()
    action: Text = EMPTY


class Receipt(msgspec.Struct, frozen=True):
    """What the customer gets.

    Args:
        code: to be read out, in two groups of four.
        advice: what the customer does with it.
        address: of the page that it opens; empty where the house has none.
        squares: the address as a QR code, one text a row, `1` is dark; empty without an address.
        can_save: the server is away, so a file can be signed here, valid until the server's replaces it.
        saved: where that file was written; empty before.
    """

    code: str
    advice: Text
    address: str = ""
    squares: tuple[str, ...] = ()
    can_save: bool = False
    saved: Text = EMPTY


class LiveCard(msgspec.Struct, frozen=True):
    """Nothing to do right now: the call goes on. Shows the decision in force and what will follow.

    `receipt` is offered once everything is answered.
    """

    title: Text
    body: Text
    step: int = 0
    steps: int = 0
    receipt: Receipt | None = None


class ReceiptCard(msgspec.Struct, frozen=True):
    """The receipt large, for somebody who can see the screen. Opened and closed with its key."""

    title: Text
    receipt: Receipt


class WhyRule(msgspec.Struct, frozen=True):
    """One rule behind the decision, or one further duty, with its sources and how sure it is.

    `further` marks a duty beside the recording rule: `name` is then its first citation, `level` what it asks for, and
    `place` the name that the pack gives it.
    """

    place: str
    name: str | Text
    level: Text
    summary: str
    citations: tuple[str, ...]
    confidence: Text
    sources: tuple[tuple[str, str], ...]
    further: bool = False


class WhyCard(msgspec.Struct, frozen=True):
    """The reasons for the decision: each rule, place, citation and date; the pack it comes from."""

    title: Text
    summary: Text
    rules: tuple[WhyRule, ...]
    pack: Text


class PlaceChoice(msgspec.Struct, frozen=True):
    """A place the customer may be in: ISO 3166 code and its name."""

    code: str
    name: str


class PlaceCard(msgspec.Struct, frozen=True):
    """Where is the customer? A search field over `choices` (all places of the pack), chosen by LearnPlace."""

    title: Text
    note: Text
    choices: tuple[PlaceChoice, ...]


class BarPart(msgspec.Struct, frozen=True):
    """A span of the recorder bar in milliseconds from the start of the call; `said`: only the agent said so."""

    start_ms: int
    end_ms: int
    state: RecorderState
    said: bool = False


class WrapUpRow(msgspec.Struct, frozen=True):
    """A line of the wrap-up: label and value; `flag` draws the flag sign before the value."""

    label: Text
    value: Text
    flag: bool = False


class WrapUpCard(msgspec.Struct, frozen=True):
    """The call is over: verdict, answers, recorder truth, flags, a button. `tone`: ok, or unconfirmed (look at it)."""

    tone: str
    verdict: Text
    explanation: Text
    answers: tuple[WrapUpRow, ...]
    recorder: WrapUpRow
    bar: tuple[BarPart, ...]
    total_ms: int
    rows: tuple[WrapUpRow, ...]
    flags: tuple[Text, ...]
    ends_in_s: int | None = None
    receipt: Receipt | None = None


Card = (
    IdleCard
    | IncomingCard
    | ScriptCard
    | AnswersCard
    | DisposeCard
    | GuardianCard
    | WordCard
    | PaymentCard
    | NoticeCard
    | LiveCard
    | ReceiptCard
    | WhyCard
    | ContextCard
    | LastCallCard
    | PlaceCard
    | RightsCard
    | CorrectionCard
    | NotesCard
    | FieldsCard
    | WrapUpCard
)


class AnswerSoFar(msgspec.Struct, frozen=True):
    """One captured answer below the card; `can_withdraw` draws the equal-sized Withdraw button."""

    purpose: str
    title: str
    state: Text
    can_withdraw: bool
    party: str = CUSTOMER
    active: bool = False
    """The key for one purpose acts on this row; at most one row is active."""
    unclear: bool = False
    """It may be asked about once more."""


class MenuItem(msgspec.Struct, frozen=True):
    """One line of the More menu: its turn, words, key if any, and the purpose or the mark where it is about one."""

    key: TurnKey
    label: Text
    shortcut: str = ""
    purpose: str = ""
    checked: bool | None = None


class Tool(msgspec.Struct, frozen=True):
    """A cell: icon name, shortcut, label, whether it can be used, whether its card is open.

    `waits` says what is half done behind it; empty where nothing is.
    """

    key: ToolKey
    icon: str
    shortcut: str
    label: Text
    enabled: bool
    active: bool = False
    waits: Text = EMPTY


class Banner(msgspec.Struct, frozen=True):
    """Offline, a changed rule or another condition, above the card: words and advice."""

    title: Text
    body: Text
    icon: str = "cloud-off"


class StatusLine(msgspec.Struct, frozen=True):
    """The last line: sync state with its age. `tone`: plain or unconfirmed."""

    text: Text
    tone: str = "plain"
    right: Text = EMPTY


NO_STATUS = StatusLine(EMPTY)  # nothing is known of the sync yet


class WaitingCall(msgspec.Struct, frozen=True):
    """Another call beside the shown one; SwitchContact changes over.

    Args:
        contact_id: which.
        number_masked, line: who calls, and on which queue.
        state: in words, for example "on hold", or that its wrap-up waits.
        time: for how long, as m:ss; empty where that says nothing.
        recorder: what is known of its recorder.
        due: it is over and waits for its wrap-up.
    """

    contact_id: str
    number_masked: str
    state: Text
    line: str = ""
    time: str = ""
    recorder: RecorderState = RecorderState.NONE
    due: bool = False


class PanelState(msgspec.Struct, frozen=True):
    """The whole panel. `card` is the one lit next step; `contact_id` says whose it is, empty for no call."""

    recorder: RecorderBand
    contact: ContactStrip | None
    history: tuple[HistoryLine, ...]
    card: Card
    answers_so_far: tuple[AnswerSoFar, ...] = ()
    waiting: tuple[WaitingCall, ...] = ()
    banner: Banner | None = None
    toolbar: tuple[Tool, ...] = ()
    menu: tuple[MenuItem, ...] = ()
    handover: str = ""  # the answers so far as a text for the next desk (domain.carry); empty without any
    contact_id: str = ""
    undo: UndoChip | None = None
    status: StatusLine = NO_STATUS
    in_force: InForce | None = None
    duty: InForceCell | None = None
