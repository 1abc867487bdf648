"""The panel's sentences: short, calm, in the second person. Pure functions from values to Text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.desktop.sync.status import DISTRUST, SyncState, SyncStatus
from agent_assist.domain.binding import DecisionView
from agent_assist.domain.call_tags import CallMark
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.clock import utc_of
from agent_assist.domain.consent import AGENT, CUSTOMER, ConsentState, Origin
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.review import FlagKind, ReviewDecision, ReviewReason, Severity, Verdict

LANGUAGE_NAMES = {"en": "English", "es": "Español", "de": "Deutsch", "fr": "Français", "ar": "العربية"}
"""Languages in their own words, for the badge."""
EARLIEST_MS, LATEST_MS = 86_400_000, 32_000_000_000_000
"""Moments outside are shown as these, milliseconds since 1970 UTC: some systems' local time ends in the year 3001."""
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
SEVERITY_NAMES: Mapping[str, Text] = {
    Severity.HIGH: say("High"),
    Severity.MEDIUM: say("Medium"),
    Severity.LOW: say("Low"),
}
"""What each severity is called."""

_DECISIONS = {
    "none": say("You may record."),
    "announce": say("Say it first. Then record."),
    "announce_on_recording": say("Start recording and say so straight away."),
    "ask_first": say("Ask first. Do not record yet."),
    "ask_first_then_repeat": say("Ask first. Do not record yet."),
}
_SUMMARIES = {
    "none": say("No notice is required here."),
    "announce": say("Tell the customer the call is recorded. Staying on the line counts as consent."),
    "announce_on_recording": say("The notice must be on the recording itself."),
    "ask_first": say("You need a spoken yes before recording starts."),
    "ask_first_then_repeat": say("You need a spoken yes first, and again on the recording."),
}
_LEVELS = {
    "none": say("no notice needed"),
    "notice": say("notice"),
    "implied": say("notice; staying on the line is consent"),
    "explicit": say("explicit consent"),
}
_RULES_NOW = {
    "none": say("no notice needed"),
    "notice": say("notice needed"),
    "implied": say("notice needed; staying on the line is consent"),
    "explicit": say("explicit consent needed"),
}
_ACTIONS = {
    "inform": say("must be told"),
    "opt-out": say("may object"),
    "consent": say("needs consent"),
    "explicit-consent": say("explicit consent"),
    "written-consent": say("written consent"),
    "parental-consent": say("a parent must consent"),
    "prohibit": say("not allowed"),
}
_CONFIDENCE = {
    "high": say("certain"),
    "medium": say("likely"),
    "low": say("uncertain"),
}
_BASIS = {
    "page": say("checked against the statute"),
    "recall": say("not checked"),
    "inference": say("our interpretation"),
    "policy": say("our policy choice"),
}
_STATES = {
    ConsentState.GIVEN: say("Accepted"),
    ConsentState.RENEWED: say("Accepted again"),
    ConsentState.REFUSED: say("Declined"),
    ConsentState.UNKNOWN: say("Unclear"),
    ConsentState.WITHDRAWN: say("Withdrawn"),
    ConsentState.REQUESTED: say("Not asked"),
    ConsentState.DEFERRED: say("Deferred"),
    ConsentState.EXPIRED: say("Expired"),
    ConsentState.INVALIDATED: say("No longer valid"),
    ConsentState.REVOKED: say("Ended by your organisation"),
}
_TURNS = {
    "place_learned": say("Customer's location known"),
    "place_corrected": say("Customer's location corrected"),
    "party_joined": say("Someone joined"),
    "party_left": say("Someone left"),
    "minor_suspected": say("The customer may be under age"),
    "purpose_changed": say("The purpose changed"),
    "call_marked": say("An entry about this call"),
    "call_known": say("More is known about this call"),
    "consent_withdrawn": say("Consent was withdrawn"),
    "act_taken_back": say("An entry was taken back"),
}
MARK_NAMES: Mapping[str, Text] = {
    CallMark.VULNERABLE: say("Customer may need extra care"),
    CallMark.IN_DOUBT: say("Customer may not understand"),
    CallMark.ASKS_IF_AI: say("Customer asks whether an AI is listening"),
    CallMark.REPRESENTS: say("Caller represents someone else"),
}
"""What an agent can say of a call, by the policy's tag for it."""
_ORIGINS = {
    Origin.SPOKEN: say("the customer"),
    Origin.KEYED: say("the customer"),
    Origin.PARENT: say("the parent"),
    Origin.THIRD_PARTY: say("the representative"),
}
_VERDICTS = {
    Verdict.COMPLETE: (say("Disclosure complete"), say("Every statement was read in time.")),
    Verdict.LATE: (say("Disclosure late"), say("Recording started before the disclosure was finished.")),
    Verdict.MISSING: (say("Disclosure missing"), say("The disclosure was not marked as read on this call.")),
    Verdict.NOT_NEEDED: (say("No disclosure needed"), say("No rule required one on this call.")),
    Verdict.NOT_ANSWERED: (say("Not answered"), say("Nobody spoke, so nothing was recorded or noted.")),
}
FLAG_TITLES = {
    FlagKind.DISCLOSURE_MISSING: say("Disclosure missing"),
    FlagKind.DISCLOSURE_LATE: say("Disclosure late"),
    FlagKind.RECORDED_WITHOUT_CONSENT: say("Recorded without consent"),
    FlagKind.RECORDED_AFTER_REFUSAL: say("Recorded after a refusal"),
    FlagKind.RECORDER_UNCONFIRMED: say("Recorder not confirmed"),
    FlagKind.RIGHTS_REQUESTED: say("Customer used a privacy right"),
    FlagKind.RECORDER_NOT_STOPPED: say("The recorder could not be stopped"),
    FlagKind.RECORDED_PAYMENT: say("Recorded while card details were read out"),
    FlagKind.DRILL_PASSED: say("Recorder drill passed"),
    FlagKind.DRILL_FAILED: say("Recorder drill failed"),
    FlagKind.PAYMENT_FORGOTTEN: say("Payment step forgotten"),
    FlagKind.RECORDING_LEAKED: say("Recorded when it should have been off"),
    FlagKind.RECORDING_NOT_AUDITED: say("Recording could not be audited"),
    FlagKind.UNNEEDED_REVEAL: say("Customer data opened without need"),
    FlagKind.SENSITIVE_TRUNCATED: say("Sensitive text found and removed"),
    FlagKind.DRAWN: say("Drawn at random"),
}
"""What each flag is called, on the panel and in the review."""
DECISION_NAMES = {
    ReviewDecision.UPHELD: say("Upheld"),
    ReviewDecision.DISMISSED: say("Dismissed"),
    ReviewDecision.NEEDS_COACHING: say("Needs coaching"),
}
"""What each review decision is called."""
REASON_NAMES = {
    ReviewReason.DECIDE_FLAG: say("to decide a flag"),
    ReviewReason.COACH: say("to coach"),
    ReviewReason.COMPLAINT: say("to answer a complaint"),
    ReviewReason.CALIBRATION: say("for a calibration round of supervisors"),
}
"""Why a contact was opened, as its agent reads it."""


_MONTHS = (
    say("Jan"),
    say("Feb"),
    say("Mar"),
    say("Apr"),
    say("May"),
    say("Jun"),
    say("Jul"),
    say("Aug"),
    say("Sep"),
    say("Oct"),
    say("Nov"),
    say("Dec"),
)


def decision_name(word: str) -> Text:
    """Return the name of a review decision; a word of a newer server is no name, and none is made up."""
    return DECISION_NAMES[ReviewDecision(word)] if word in set(ReviewDecision) else say("Another decision")


def severity_name(word: str) -> Text:
    """Return the name of a severity; nothing where none was told, or by a word of a newer version."""
    return SEVERITY_NAMES.get(word, EMPTY)


def judgement(decision: str, severity: str) -> Text:
    """Return a review decision and how severe its flag was found, where that was told."""
    if severity not in SEVERITY_NAMES:
        return decision_name(decision)
    found = say("severity: {name}", name=SEVERITY_NAMES[severity])
    return say("{one} · {other}", one=decision_name(decision), other=found)


def reason_name(word: str) -> Text:
    """Return why a contact was opened, in words; a word of a newer server is no reason, and none is made up."""
    return REASON_NAMES[ReviewReason(word)] if word in set(ReviewReason) else say("for another reason")


def flag_title(word: str) -> Text:
    """Return what a flag is called; a word of a newer server is no name, and none is made up."""
    return FLAG_TITLES[FlagKind(word)] if word in set(FlagKind) else say("Another kind of flag")


def decision_line(decision: DecisionView) -> tuple[Text, Text]:
    """Return the decision in one line, and what it means."""
    return _DECISIONS[decision.procedure], _SUMMARIES[decision.procedure]


def level(word: str) -> Text:
    """Return a level in words; one that is not known counts as the strictest."""
    return _LEVELS.get(word, say("explicit consent"))


def rule_now(word: str) -> Text:
    """Return what a level asks for now, in words."""
    return _RULES_NOW.get(word, _RULES_NOW["explicit"])


def action(word: str) -> Text:
    """Return what a further duty asks for, in words; one that is not known here counts as a ban."""
    return _ACTIONS.get(word, _ACTIONS["prohibit"])


def confidence(word: str) -> Text:
    """Return how sure a rule is, in words; the mark is never raised."""
    return _CONFIDENCE.get(word, say("uncertain"))


def marks(sure: str, basis: str) -> Text:
    """Return how sure a rule is and how it is known, both as the pack has them; older facts lack the second.

    A word that is not known here counts as unchecked: no mark is ever raised.
    """
    if not basis:
        return confidence(sure)
    return say("{sure}, {basis}", sure=confidence(sure), basis=_BASIS.get(basis, _BASIS["recall"]))


def pack(digest: str) -> Text:
    """Return which policy pack decided, by the beginning of its fingerprint."""
    return say("Policy pack, fingerprint {digest}", digest=digest.removeprefix("sha256:")[:12])


def answer(state: ConsentState) -> Text:
    """Return the name of an answer."""
    return _STATES[state]


def turn(trigger: str) -> Text:
    """Return what made the policy decide again."""
    return _TURNS.get(trigger, say("Rules applied again"))


def person(party: str) -> Text:
    """Return what a person on the call is called."""
    if party == CUSTOMER:
        return say("the customer")
    if party == AGENT:
        return say("you")
    number = party.rpartition("-")[2]
    return say("person {n}", n=number) if number.isdigit() else say("another person")


def speaker(origin: Origin) -> Text:
    """Return who answers for the customer."""
    return _ORIGINS.get(origin, say("the customer"))


def verdict(found: Verdict | None, *, hasty: bool = False, untold: bool = False) -> tuple[Text, Text]:
    """Return a verdict and its explanation; a call without one yet is being judged.

    Args:
        found: the verdict.
        hasty: the disclosure was marked as read sooner than it can be spoken; then it is not called complete.
        untold: no phone told how the call ended; then nobody says that it was not answered.
    """
    if found is None:
        return say("Checking the recorder"), say("The result follows in a moment.")
    if untold and found is Verdict.NOT_ANSWERED:
        return say("No answer reported"), say("The phone reported neither an answer nor the end of this call.")
    if hasty and found is Verdict.COMPLETE:
        return say("Disclosure read too fast"), say("It was marked as read sooner than it can be spoken.")
    return _VERDICTS[found]


def recorder_title(state: RecorderState) -> Text:
    """Return the name of a recorder state, as the light shows it."""
    return {
        RecorderState.RECORDING: say("Recording"),
        RecorderState.MASKED: say("Recording one side"),
        RecorderState.PAUSED: say("Paused"),
        RecorderState.OFF: say("Not recording"),
        RecorderState.UNCONFIRMED: say("Recorder not confirmed"),
        RecorderState.NONE: say("No recorder connected"),
    }[state]


def age(ms: int) -> Text:
    """Return an age in the largest unit that fits."""
    seconds = max(0, ms) // 1000
    if seconds < 60:  # noqa: PLR2004 - seconds in a minute
        return say("{n} s", n=seconds)
    if seconds < 3600:  # noqa: PLR2004 - seconds in an hour
        return say("{n} min", n=seconds // 60)
    return say("{n} h", n=seconds // 3600)


def duration(ms: int) -> str:
    """Return a length as m:ss or h:mm:ss."""
    minutes, seconds = divmod(max(0, ms) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"


def day(at_ms: int) -> Text:
    """Return a moment as its local day, such as 24 Nov 2026."""
    at = _local(at_ms)
    return calendar_day(at.year, at.month, at.day)


def calendar_day(year: int, month: int, of_month: int) -> Text:
    """Return a day of the calendar, such as 24 Nov 2026; a month that is none is taken as the nearest."""
    return say("{day} {month} {year}", day=f"{of_month:02d}", month=_MONTHS[min(max(month, 1), 12) - 1], year=str(year))


def short_day(month: int, of_month: int) -> Text:
    """Return a day of a year that is known, such as 24 Nov; a month that is none is taken as the nearest."""
    return say("{day} {month}", day=f"{of_month:02d}", month=_MONTHS[min(max(month, 1), 12) - 1])


def clock_time(at_ms: int) -> str:
    """Return a moment as local HH:MM:SS."""
    return _local(at_ms).strftime("%H:%M:%S")


def day_time(at_ms: int) -> Text:
    """Return a moment as local day and time, such as 24 Nov 10:41."""
    return local_day_time(_local(at_ms))


def local_day_time(at: datetime) -> Text:
    """Return day and time of a clock, such as 24 Nov 10:41."""
    return say("{day} {month} {time}", day=f"{at:%d}", month=_MONTHS[at.month - 1], time=f"{at:%H:%M}")


def _local(at_ms: int) -> datetime:
    """Return a moment in local time; one that no calendar here can show becomes the nearest that it can."""
    return utc_of(min(max(at_ms, EARLIEST_MS), LATEST_MS)).astimezone()


def initials(name: str) -> str:
    """Return the first letters of the first two words of a name."""
    return "".join(word[0] for word in name.split()[:2]).upper()


def sync_line(status: SyncStatus, now_ms: int) -> tuple[Text, str]:
    """Return the status line and its tone."""
    if status.state is SyncState.NOT_ENROLLED:
        return say("This device is not enrolled"), "unconfirmed"
    if status.state is SyncState.OFFLINE:
        return _offline(status, now_ms), "unconfirmed"
    if status.state is SyncState.REFUSED:
        return _refused(status), "unconfirmed"
    if status.unsynced:
        return say_count("Saved here · sending 1", "Saved here · sending {n}", status.unsynced), "plain"
    if status.last_synced_at_ms is None:
        return say("All saved · not synced yet"), "plain"
    return say("All saved · synced {age} ago", age=age(now_ms - status.last_synced_at_ms)), "plain"


def _refused(status: SyncStatus) -> Text:
    if status.error in DISTRUST:
        return say("Server out of step · everything saved here · tell IT")
    return say("Server rejected entries · saved here · tell IT")


def _offline(status: SyncStatus, now_ms: int) -> Text:
    if not status.unsynced:
        return say("Offline · all saved here")
    oldest = age(now_ms - (status.oldest_at_ms or now_ms))
    return say_count(
        "Offline · 1 not synced · oldest {age}", "Offline · {n} not synced · oldest {age}", status.unsynced, age=oldest
    )


def call_word(file: CaseFile) -> Text:
    """Return the word under the timer."""
    return {
        "incoming": say("ringing"),
        "connecting": say("calling"),
        "connected": say("in call"),
        "held": say("on hold"),
        "missed": say("missed"),
    }.get(file.state.value, say("ended"))
