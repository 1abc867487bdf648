"""Everything the review window shows, as frozen values."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from agent_assist.desktop.presenters.panel_state import NO_STATUS, BarPart, StatusLine, WhyRule
from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.domain.review import ReviewDecision, ReviewReason


class Load(StrEnum):
    """Whether a page has its data: coming, there, empty, or failed."""

    READY = "ready"
    LOADING = "loading"
    OFFLINE = "offline"
    ERROR = "error"
    EMPTY = "empty"


class SignInPage(msgspec.Struct, frozen=True):
    """Name, password, one button. `error` says why the last try failed."""

    busy: bool = False
    error: Text = EMPTY


class FilterRow(msgspec.Struct, frozen=True):
    """A filter with its count. `group`: severity, waiting or kind. `severity` draws its shape when not empty."""

    key: str
    group: str
    label: Text
    count: int
    active: bool = False
    severity: str = ""


class QueueRow(msgspec.Struct, frozen=True):
    """A contact in the queue: severity shape, title, meta line, person, how many more flags, and when it is due."""

    contact_id: str
    severity: str
    title: Text
    meta: Text
    agent: str
    note: Text
    due: Text
    due_meta: Text
    urgent: bool
    selected: bool
    severity_name: Text = EMPTY


class Preview(msgspec.Struct, frozen=True):
    """The selected contact, before it is opened: only what the queue already tells."""

    severity: str
    severity_name: Text
    kind: Text
    title: Text
    meta: str
    facts: tuple[tuple[Text, Text], ...]
    reasons: tuple[tuple[ReviewReason, Text], ...]
    chosen: ReviewReason | None
    seen_note: Text
    can_open: bool


class QueuePage(msgspec.Struct, frozen=True):
    """The queue of flagged contacts.

    `count` is how many the server has under this filter and search, None while that is not known; `more` says that
    some of them are not shown yet; `order` says how the rows are sorted, and when they are not all.
    """

    load: Load
    message: Text
    filters: tuple[FilterRow, ...]
    title: Text
    count: int | None
    rows: tuple[QueueRow, ...]
    preview: Preview | None
    search: str = ""
    more: bool = False
    order: Text = EMPTY


class Mark(msgspec.Struct, frozen=True):
    """Something on a lane of the timeline.

    Args:
        start_ms: from the start of the contact.
        end_ms: equal to start_ms for a moment.
        look: call, ring, disclosure, answer, recording, paused, off, unconfirmed, none, note, masked or flag.
        label: words drawn inside the bar if they fit, else beside it.
        heard: what is read aloud of a mark that has no label, because its shape says it.
    """

    start_ms: int
    end_ms: int
    look: str
    label: Text = EMPTY
    heard: Text = EMPTY


class TimelineLane(msgspec.Struct, frozen=True):
    """One lane: icon, name, its marks and a summary drawn after the last mark."""

    icon: str
    name: Text
    marks: tuple[Mark, ...]
    summary: Text = EMPTY


class Requirement(msgspec.Struct, frozen=True):
    """A line of the comparison: what was required, what happened, whether it was met (None: cannot be told), when."""

    required: Text
    happened: Text
    met: bool | None
    at: str


class DecisionForm(msgspec.Struct, frozen=True):
    """Three equal answers and a comment; nothing is preselected."""

    flags: tuple[tuple[str, Text, bool], ...]
    """(flag kind, words, chosen) of the contact's undecided flags."""
    chosen: ReviewDecision | None
    comment: str
    can_record: bool
    missing: Text
    busy: bool = False
    earlier: tuple[Text, ...] = ()
    """Decisions already made on this contact."""


class CustomerPage(msgspec.Struct, frozen=True):
    """The page that explains the call to its customer: what it is or what became of it; `busy` while it is made."""

    note: Text = EMPTY
    busy: bool = False


class ContactPage(msgspec.Struct, frozen=True):
    """One opened contact: its timeline, its comparison with the rules, and the decision form."""

    load: Load
    message: Text
    severity: str
    severity_name: Text
    title: Text
    badge: Text
    opened_note: Text
    when: Text
    total_ms: int
    lanes: tuple[TimelineLane, ...]
    flag_spans: tuple[tuple[int, int], ...]
    requirements: tuple[Requirement, ...]
    level: Text
    rules: tuple[WhyRule, ...]
    pack: Text
    notes: tuple[tuple[str, str], ...]
    """(local time, truncated text) of each note whose key still exists."""
    bar: tuple[BarPart, ...]
    form: DecisionForm
    customer_page: CustomerPage = CustomerPage()


class ReviewState(msgspec.Struct, frozen=True):
    """The review window: one page at a time, the person's initials and name, the sync line."""

    page: SignInPage | QueuePage | ContactPage
    initials: str = ""
    status: StatusLine = NO_STATUS
    person: str = ""
