"""Everything the panel depends on at one moment, as one value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from agent_assist.desktop.ports.contact_store import StandingConsent
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.fields_state import FieldsCard
from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.desktop.services.disclosure import Line
from agent_assist.desktop.sync.status import SyncStatus
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CUSTOMER, ConsentState, Origin
from agent_assist.domain.errors import AssistError
from agent_assist.domain.recorder import RecorderCommand, RecorderReport
from agent_assist.domain.steps import Step
from agent_assist.policy import Purpose


@dataclass(frozen=True, slots=True)
class OwnRecording:
    """The agent's own notice or consent: what is still wanted, and what was answered."""

    wants_notice: bool = False
    wants_answer: bool = False
    saving: bool = False
    state: ConsentState = ConsentState.REQUESTED


@dataclass(frozen=True, slots=True)
class AskedWord:
    """A recorder that only the agent can see.

    Args:
        command: the one whose effect nobody told yet; None when nothing is asked.
        by_hand: whether the agent drives the recorder, not only looks at it.
    """

    command: RecorderCommand | None = None
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class NoteShown:
    """The note of the shown contact, without its text.

    Args:
        saved_at_ms: when it was last saved; None before.
        masked: how many tokens it has.
        can_save: whether there is something to save.
        health: whether a token stands for something said of health.
        health_kept: whether the customer gave a purpose that lets it stay.
    """

    saved_at_ms: int | None = None
    masked: int = 0
    can_save: bool = False
    health: bool = False
    health_kept: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """Everything the panel depends on at one moment; times in milliseconds since 1970 UTC."""

    now_ms: int
    sync: SyncStatus
    purposes: Sequence[Purpose]
    ui_language: str = "en"
    file: CaseFile | None = None
    step: Step = Step.IDLE
    line: Line | None = None
    has_recorder: bool = False
    report: RecorderReport | None = None
    confirmed_at_ms: int | None = None
    asked: tuple[RecorderCommand, int] | None = None
    tried: Sequence[tuple[int, RecorderCommand]] = ()
    unconfirmed_seen: bool = False
    word: AskedWord | None = None
    """None where the recorder shows itself."""
    active: str | None = None
    party: str = CUSTOMER
    """Whose answers are asked for."""
    speaker: Origin = Origin.SPOKEN
    """How the customer's next answer comes about."""
    saving: Callable[[str], ConsentState | None] = field(default=lambda _purpose: None)
    standing: Sequence[StandingConsent] = ()
    usable: Sequence[StandingConsent] = ()
    placeless: str | None = None
    """The newest person who joined and whose place is not known."""
    own: OwnRecording = OwnRecording()
    payment_left_ms: int = 0
    payment_typed: int = 0
    digits_wanted: bool = False
    screen_excluded: bool = False
    """Whether this system keeps the panel out of screenshots while it must."""
    tool: s.ToolKey | None = None
    fields: FieldsCard | None = None
    """The customer's data, made when its card is open."""
    places: Sequence[s.PlaceChoice] = ()
    waiting: Sequence[CaseFile] = ()
    softphone: str = ""
    softphone_connected: bool = False
    error: AssistError | None = None
    note_error: AssistError | None = None
    note: NoteShown = NoteShown()
    ends_in_s: int | None = None
    receipt_page: str = ""
    """Address of the receipts' page, without a code; empty where the house has none."""
    receipt_saved: str = ""
    """Where the receipts of this contact were saved; empty before."""
    news: Text = EMPTY
