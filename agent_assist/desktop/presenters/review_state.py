"""Everything the review window shows, as frozen values."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from agent_assist.desktop.presenters.bulk_state import BulkForm, MarkBar
from agent_assist.desktop.presenters.charts_state import ChartCard
from agent_assist.desktop.presenters.panel_state import NO_STATUS, BarPart, StatusLine, WhyRule
from agent_assist.desktop.presenters.rounds_state import RoundsView
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
    """A filter with its count. `group`: view, severity, waiting or kind. `severity` draws its shape when not empty.

    `count` is None for a view, which is counted once it is shown.
    """

    key: str
    group: str
    label: Text
    count: int | None
    active: bool = False
    severity: str = ""


class QueueRow(msgspec.Struct, frozen=True):
    """A contact in the queue: severity shape, title, meta line, person, how many more flags, and when it is due.

    `holder` says who works on it or has it open; `seen` that somebody else has it open now; `stale` that it has left
    the list since it was shown; `marked` that it is marked for something that is done to several.
    """

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
    holder: Text = EMPTY
    seen: bool = False
    stale: bool = False
    marked: bool = False
    reply: Text = EMPTY
    """Whether the agent said something to a flag that waits; empty where the server does not tell."""
    replied: bool = False
    held: Text = EMPTY
    """In a word who works on it or that somebody has it open; empty where the server does not tell."""
    initials: str = ""
    """Of who works on it or has it open; empty for nobody."""


class Preview(msgspec.Struct, frozen=True):
    """The selected contact, before it is opened: only what the queue already tells."""

    severity: str
    severity_name: Text
    kind: Text
    title: Text
    meta: Text
    facts: tuple[tuple[Text, Text], ...]
    reasons: tuple[tuple[ReviewReason, Text], ...]
    chosen: ReviewReason | None
    seen_note: Text
    can_open: bool
    holder: Text = EMPTY
    """Who works on it; empty where the server does not tell."""
    alike: str = ""
    """Kind of the flag of which others of the last days can be listed; empty where the server cannot."""
    decided: bool = False
    """Whether that flag is resolved."""
    taking: Text = EMPTY
    """What the key for taking it does now; empty where it does nothing."""


class MenuLine(msgspec.Struct, frozen=True):
    """A line of the menu that narrows the list: what it is called, the key that it sets, whether it is in force."""

    label: Text
    key: str
    active: bool = False


class MenuGroup(msgspec.Struct, frozen=True):
    """One group of lines of that menu."""

    label: Text
    lines: tuple[MenuLine, ...]


class QueuePage(msgspec.Struct, frozen=True):
    """The queue of flagged contacts.

    `count` is how many the server has under this filter and search, None while that is not known; `beyond` says that
    there are more than `count`; `more` says that some of them are not shown yet; `order` says how the rows are sorted,
    and when they are not all. `chips` are the conditions of the list, each with the key that takes it away; `menu` is
    what it can be narrowed to; `fresh` is how many contacts came since; `notice` is a line above the rows.
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
    beyond: bool = False
    chips: tuple[tuple[str, Text], ...] = ()
    menu: tuple[MenuGroup, ...] = ()
    fresh: int = 0
    notice: Text = EMPTY
    note: Text = EMPTY
    """What became of an export."""
    exporting: bool = False
    sort: str = ""
    """The order that stands; empty where the server cannot sort."""
    can_sort: bool = False
    marks: MarkBar | None = None
    """The line under the rows; None while none is marked."""
    bulk: BulkForm | None = None
    """The form that dismisses the flags of the marked contacts; it takes the place of the preview."""


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


class Opinion(msgspec.Struct, frozen=True):
    """What one supervisor decided: who and when, the decision, the words, and the severity; empty where not told."""

    head: Text
    decision: Text
    words: Text
    severity: str = ""
    severity_name: Text = EMPTY


class BothOpinions(msgspec.Struct, frozen=True):
    """The decision on a flag beside the second opinion on it: which flag, both, whether they agree, what follows."""

    flag: Text
    first: Opinion
    second: Opinion
    agree: bool
    note: Text


class SecondPart(msgspec.Struct, frozen=True):
    """What the form says of second opinions.

    Args:
        hidden: that a decision is hidden, and until when; empty where none is.
        notes: how other requests stand.
        both: opinions side by side.
        askable: (flag kind, words of its button) of each decision on which a second opinion can be asked for.
        busy: while something is saved.
    """

    hidden: Text = EMPTY
    notes: tuple[Text, ...] = ()
    both: tuple[BothOpinions, ...] = ()
    askable: tuple[tuple[str, Text], ...] = ()
    busy: bool = False


NO_SECOND = SecondPart()


class CoachingPart(msgspec.Struct, frozen=True):
    """Coaching notes that follow a decision (ADR 57).

    Args:
        notes: those that there are, the oldest first: who, about which flag and when, and the words.
        offered: (flag kind, words of its button) of each flag about which this supervisor can write one.
        flag: about which one is being written, a flag kind; empty for none.
        title: which flag that is, in words.
        text: as it is written so far.
        can_save: whether it can be sent now.
        busy: while it is sent.
        told: what became of the last one, or that it is still missing; empty for neither.
        hint: which key opens it; empty where none can be written.
    """

    notes: tuple[tuple[Text, Text], ...] = ()
    offered: tuple[tuple[str, Text], ...] = ()
    flag: str = ""
    title: Text = EMPTY
    text: str = ""
    can_save: bool = False
    busy: bool = False
    told: Text = EMPTY
    hint: Text = EMPTY


NO_COACHING = CoachingPart()


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
    replies: tuple[tuple[Text, Text], ...] = ()
    """What the agent said to the flags of this contact, the oldest first: when and about which, and the words."""
    second: SecondPart = NO_SECOND
    severities: tuple[FilterRow, ...] = ()
    """How severe the flag is to this supervisor, of which one is chosen; none before a flag and a decision are."""
    coaching: CoachingPart = NO_COACHING
    judged: Text = EMPTY
    """In a calibration round: which flag is judged, without a comment. Empty where a flag is decided."""
    addable: tuple[tuple[str, Text], ...] = ()
    """Kinds of flags that this supervisor decided and may decide anew, each with the words of its button."""

    @property
    def unsaved(self) -> bool:
        """Whether something is written and not sent."""
        return bool(self.comment.strip() or self.coaching.text.strip())


class CustomerPage(msgspec.Struct, frozen=True):
    """The page that explains the call to its customer: what it is or what became of it; `busy` while it is made."""

    note: Text = EMPTY
    busy: bool = False
    barred: bool = False
    """It can't be made now, and `note` says why."""


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
    others: Text = EMPTY
    """Who else has the contact open, who works on it, and what they said; empty for nobody."""
    blind: Text = EMPTY
    """Said in the head while a second opinion is given blind."""
    receivers: tuple[tuple[str, str], ...] = ()
    """(account, name) of each supervisor to whom it can be handed over."""


class ChartsPage(msgspec.Struct, frozen=True):
    """The charts of a period, of the site or a team.

    `weeks` and `teams` are what can be chosen, in weeks and by name (empty: the whole site), each with its words;
    `chosen` is what is shown. `notice` is a line above the cards, `note` what became of an export. `as_of` says of when
    the numbers are, `told` of what and when, for a picture that travels alone. Cards stay while they are asked for
    anew.
    """

    load: Load
    message: Text
    chosen: tuple[int, str]
    weeks: tuple[tuple[int, Text], ...]
    teams: tuple[tuple[str, Text], ...]
    cards: tuple[ChartCard, ...] = ()
    told: Text = EMPTY
    as_of: Text = EMPTY
    notice: Text = EMPTY
    note: Text = EMPTY
    exporting: bool = False


class RoundsPage(msgspec.Struct, frozen=True):
    """The calibration rounds of a supervisor; the list stays while it is asked for anew.

    `notice` is a line above it: what became of what was wanted last.
    """

    load: Load
    message: Text
    view: RoundsView
    notice: Text = EMPTY


Page = SignInPage | QueuePage | ContactPage | ChartsPage | RoundsPage
"""What the review window shows at a time."""


class ReviewState(msgspec.Struct, frozen=True):
    """The review window: one page at a time, the person's initials and name, the sync line."""

    page: Page
    initials: str = ""
    status: StatusLine = NO_STATUS
    person: str = ""
