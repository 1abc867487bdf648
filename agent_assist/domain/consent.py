"""The life of a consent: its states, the moves between them, and what they allow. Pure.

States are those of dpv:ConsentStatus (W3C Data Privacy Vocabulary 2.0, Community Group Final Report, 1 August 2024),
which maps the event states of ISO/IEC TS 27560:2023. Unclear is kept as `unknown` and never counts as given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final, Literal, get_args

from msgspec import Struct

from agent_assist.domain.ranks import rank

CORRECTION_WINDOW_MS = 10_000
"""How long a mis-keyed answer can be corrected by a second event, milliseconds (ux.md: 10 s)."""
CUSTOMER, AGENT = "customer", "agent"
"""The two persons of every call; who joins is `party-2` and on."""

NO_GUARDIAN = "no_guardian"
"""Why an answer was refused without anybody's word: nobody on the line might say yes for a minor."""

Choice = Literal["keep", "erase", "undecided"]
"""What a person can want for a span that was recorded before a withdrawal."""
CHOICES: Final[tuple[Choice, ...]] = get_args(Choice)


def still_young(at_ms: int, now_ms: int) -> bool:
    """Tell whether what was entered at one time can be corrected or taken back at another; never before it."""
    return 0 <= now_ms - at_ms < CORRECTION_WINDOW_MS


class Level(StrEnum):
    """What a decision asks for before anybody is recorded, from loosest to strictest."""

    NONE = "none"
    NOTICE = "notice"
    IMPLIED = "implied"
    EXPLICIT = "explicit"


def strictness(level: str) -> int:
    """Return the place of a level among all, from 0 for the loosest; a word that is not known counts as explicit."""
    return min(rank(level, Level), rank(Level.EXPLICIT, Level))


class ConsentState(StrEnum):
    """State of one purpose for one person on one contact."""

    REQUESTED = "requested"
    DEFERRED = "deferred"
    GIVEN = "given"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    WITHDRAWN = "withdrawn"
    """Taken back by the person."""
    REVOKED = "revoked"
    """Ended by somebody else, for example the house."""
    EXPIRED = "expired"
    INVALIDATED = "invalidated"
    """Found to be no consent, for example because a minor gave it."""
    RENEWED = "renewed"
    """Given once more: after it ran out, or a second time on the recording."""

    @property
    def valid(self) -> bool:
        """Whether it allows anything (dpv:ConsentStatusValidForProcessing)."""
        return self in {ConsentState.GIVEN, ConsentState.RENEWED}

    @property
    def open(self) -> bool:
        """Whether the question stands: nobody answered yet, or what was answered no longer holds."""
        return self in _OPEN

    @property
    def a_no(self) -> bool:
        """Whether the person said no, at first or later."""
        return self in {ConsentState.REFUSED, ConsentState.WITHDRAWN}


class Scope(StrEnum):
    """How long an answer stands: for this call, or for later calls of the same customer too."""

    CALL = "call"
    STANDING = "standing"


class Origin(StrEnum):
    """How an answer came about; a fact of an older version says nothing, which means `spoken`."""

    SPOKEN = "spoken"
    KEYED = "keyed"
    """The person pressed a key of the telephone."""
    STANDING = "standing"
    """Given on an earlier call and still valid."""
    THIRD_PARTY = "third_party"
    """Given by somebody with authority to speak for the person."""
    PARENT = "parent"
    CARRIED = "carried"
    """Told by the program that handed the call over; unsigned."""
    PAGE = "receipt_page"
    """Keyed by the person on the receipt's page; a withdrawal only."""


_S = ConsentState
_OPEN = frozenset({_S.REQUESTED, _S.DEFERRED, _S.EXPIRED, _S.INVALIDATED, _S.REVOKED})
_ENDS = frozenset({_S.WITHDRAWN, _S.REVOKED, _S.EXPIRED, _S.INVALIDATED})
_ANSWERS = frozenset({_S.GIVEN, _S.REFUSED, _S.UNKNOWN})
MOVES: Mapping[ConsentState, frozenset[ConsentState]] = {
    _S.REQUESTED: _ANSWERS | {_S.DEFERRED},
    _S.DEFERRED: _ANSWERS | {_S.REQUESTED},
    _S.UNKNOWN: frozenset({_S.GIVEN, _S.REFUSED}),
    _S.GIVEN: _ENDS | {_S.RENEWED},
    _S.RENEWED: _ENDS | {_S.RENEWED},
    _S.REFUSED: frozenset({_S.GIVEN}),
    _S.WITHDRAWN: frozenset({_S.GIVEN}),
    _S.EXPIRED: frozenset({_S.RENEWED, _S.REFUSED, _S.UNKNOWN, _S.REQUESTED}),
    _S.INVALIDATED: _ANSWERS | {_S.REQUESTED},
    _S.REVOKED: _ANSWERS | {_S.REQUESTED},
}
"""Which state may follow which; everything else is refused. Source: docs/adr/0009-consent-life.md."""
_BEGINNINGS = frozenset({_S.GIVEN, _S.REFUSED, _S.UNKNOWN, _S.WITHDRAWN, _S.EXPIRED})
"""What may be known from an earlier call or an earlier leg of this one."""


def may_move(before: ConsentState, after: ConsentState, *, correcting: bool = False) -> bool:
    """Tell whether a state may follow another.

    Args:
        before: the state so far.
        after: the new state.
        correcting: the new answer corrects a mis-keyed one, so another of the three answers may follow.
    """
    if correcting:
        return before in _ANSWERS | {_S.WITHDRAWN} and after in _ANSWERS - {before}
    return after in MOVES[before]


def may_begin(after: ConsentState, origin: Origin) -> bool:
    """Tell whether a state may be the first that is known of a purpose on a contact."""
    known_before = origin in {Origin.STANDING, Origin.CARRIED}
    return may_move(_S.REQUESTED, after) or (known_before and after in _BEGINNINGS)


def narrows(state: ConsentState) -> bool:
    """Tell whether a state allows nothing, so that it may be believed whatever came before it."""
    return not state.valid


def stricter(level: str, than: str) -> bool:
    """Tell whether a level asks for more than another; unknown words count as explicit."""
    return strictness(level) > strictness(than)


class Answer(Struct, frozen=True):
    """The newest answer of one person to one purpose. Times are milliseconds since 1970 UTC.

    Args:
        purpose: id of the purpose.
        state: what it is now.
        at_ms: when it was captured.
        event_id: the fact that says so.
        correctable_until_ms: until when it may be corrected; equals at_ms where nothing may.
        party: whose answer it is.
        scope: this call, or standing.
        origin: how it came about.
        authority: for a third party, how its authority is known; else empty.
        valid_until_ms: when it runs out; None with the end of the call.
        on_recording: it was said while the recorder ran, where the rule asks for it there.
        because: why it was written without a statement of the person; empty where the person said it.
    """

    purpose: str
    state: ConsentState
    at_ms: int
    event_id: str
    correctable_until_ms: int
    party: str = CUSTOMER
    scope: Scope = Scope.CALL
    origin: Origin = Origin.SPOKEN
    authority: str = ""
    valid_until_ms: int | None = None
    on_recording: bool = False
    because: str = ""

    def state_at(self, now_ms: int) -> ConsentState:
        """Return the state at a moment: what was valid has run out after its time."""
        ran_out = self.valid_until_ms is not None and now_ms >= self.valid_until_ms
        return _S.EXPIRED if self.state.valid and ran_out else self.state


def allowed_purposes(
    level: str, answers: Mapping[str, Answer], recorder_purposes: Iterable[str], *, disclosed: bool
) -> frozenset[str]:
    """Return the purposes for which the recorder may run now, as far as one person is concerned.

    Args:
        level: the decision's level: none, notice, implied or explicit.
        answers: that person's newest answer per purpose; a purpose without an answer is absent.
        recorder_purposes: ids of the purposes that feed the recorder.
        disclosed: whether the disclosure was read to the end.

    Returns:
        Empty where nothing allows any. With `explicit` only a valid answer allows. Below it, staying on after the
        disclosure allows a purpose nobody refused, withdrew or answered unclearly. Silence never counts at
        `explicit`, and nothing is allowed before the disclosure was read.
    """
    if not disclosed:
        return frozenset()
    silence_counts = strictness(level) < strictness(Level.EXPLICIT)
    return frozenset(
        purpose
        for purpose in recorder_purposes
        if (answers[purpose].state.valid if purpose in answers else silence_counts)
    )
