"""What a person can want, one frozen value each. Windows emit them; presenters handle them."""

from __future__ import annotations

from dataclasses import dataclass

from agent_assist.domain.consent import ConsentState
from agent_assist.domain.review import ReviewDecision, ReviewReason
from agent_assist.presenters.panel_state import ToolKey


@dataclass(frozen=True, slots=True)
class MarkRead:
    """The sentence was read aloud."""


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """Show the script in another language; None steps to the next one that exists."""

    tag: str | None = None


@dataclass(frozen=True, slots=True)
class GiveAnswer:
    """The customer's answer. `purpose` None means the active row (single keys 1, 2, 3)."""

    purpose: str | None
    state: ConsentState


@dataclass(frozen=True, slots=True)
class CorrectAnswer:
    """Re-open the newest answer that may still be corrected; None means the newest one (key Z)."""

    purpose: str | None = None


@dataclass(frozen=True, slots=True)
class Withdraw:
    """The customer takes consent back: one purpose, or all given ones with None (key W)."""

    purpose: str | None = None


@dataclass(frozen=True, slots=True)
class UseTool:
    """A toolbar cell; the same cell again closes its card."""

    key: ToolKey


@dataclass(frozen=True, slots=True)
class CloseCard:
    """Esc: back to the next step."""


@dataclass(frozen=True, slots=True)
class LearnPlace:
    """The customer said where they are."""

    code: str


@dataclass(frozen=True, slots=True)
class SaveNote:
    """Keep the note as it now is."""


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """The one button of a notice card."""

    key: str


@dataclass(frozen=True, slots=True)
class FinishCall:
    """The wrap-up is done."""


@dataclass(frozen=True, slots=True)
class SwitchContact:
    """Show another live call."""

    contact_id: str


PanelIntent = (
    MarkRead
    | ChooseLanguage
    | GiveAnswer
    | CorrectAnswer
    | Withdraw
    | UseTool
    | CloseCard
    | LearnPlace
    | SaveNote
    | Acknowledge
    | FinishCall
    | SwitchContact
)


@dataclass(frozen=True, slots=True)
class SignIn:
    """Name and password of a supervisor; its repr hides both."""

    user: str
    password: str

    def __repr__(self) -> str:
        return "SignIn(…)"


@dataclass(frozen=True, slots=True)
class SelectContact:
    """A row of the queue."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class FilterQueue:
    """Show only one severity or kind (empty text shows all), and rows that hold `search`."""

    key: str = ""
    search: str = ""


@dataclass(frozen=True, slots=True)
class ChooseReason:
    """Why the contact will be opened."""

    reason: ReviewReason


@dataclass(frozen=True, slots=True)
class OpenContact:
    """Open the selected contact for the chosen reason."""


@dataclass(frozen=True, slots=True)
class CloseContact:
    """Back to the queue."""


@dataclass(frozen=True, slots=True)
class ChooseDecision:
    """One of the three equal decisions."""

    decision: ReviewDecision


@dataclass(frozen=True, slots=True)
class WriteComment:
    """The comment as it now is."""

    text: str


@dataclass(frozen=True, slots=True)
class ChooseFlag:
    """Which flag of the contact is decided."""

    flag: str


@dataclass(frozen=True, slots=True)
class RecordDecision:
    """Write the decision down."""


@dataclass(frozen=True, slots=True)
class RefreshQueue:
    """Ask the server again."""


@dataclass(frozen=True, slots=True)
class SignOut:
    """End the session."""


ReviewIntent = (
    SignIn
    | SelectContact
    | FilterQueue
    | ChooseReason
    | OpenContact
    | CloseContact
    | ChooseDecision
    | WriteComment
    | ChooseFlag
    | RecordDecision
    | RefreshQueue
    | SignOut
)
