"""From an agent's flags to the list and the thread of one of them. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.flag_words import flag_detail
from agent_assist.desktop.presenters.own_record_state import AnswerForm, FlagDetail, FlagLine, Saying
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.domain.contact import last_four
from agent_assist.domain.facts.authority import Refusal
from agent_assist.domain.own_flags import OwnAnswer, OwnDecision, OwnFlag, OwnNote, Sent
from agent_assist.domain.own_record import OwnRecordRules
from agent_assist.domain.review import DUE_MS, FlagKind, Severity, Stance

_NO_COMMENT = say("Without a comment.")
_WAITING = say("waiting to be sent")
_ERASED = say("The words were erased with the customer's data.")
_ELSEWHERE = say("Written on another computer, so the words are not here.")
_NOT_KEPT = say("The customer's data was erased, so no words can be kept about this call.")
_NEWER = say("This kind of flag comes from a newer version of Agent Assist. Ask IT for an update to answer it.")
_WHY: dict[str, Text] = {
    Refusal.DISPUTED: say("Not accepted: this flag was disputed before, and that is possible once."),
    Refusal.TOO_LATE: say("Not accepted: the time to dispute this decision was over."),
    Refusal.NOT_DECIDED: say("Not accepted: there was no decision against you to dispute."),
}
_REFUSED = say("Not accepted by the server. Your words are still here; ask IT.")


def flag_line(flag: OwnFlag, rules: OwnRecordRules, now_ms: int) -> FlagLine:
    """Return a flag as the list shows it."""
    known = flag.severity in frozenset(Severity)
    at, number = wording.day_time(flag.at_ms), last_four(flag.number_masked)
    return FlagLine(
        flag.contact,
        flag.flag,
        flag.severity if known else Severity.LOW.value,
        wording.SEVERITY_NAMES[Severity(flag.severity)] if known else EMPTY,
        wording.flag_title(flag.flag),
        say("{one} · {other}", one=number, other=at) if number else at,
        _state(flag),
        _due(flag, rules, now_ms),
        flag.decision is None,
    )


def _state(flag: OwnFlag) -> Text:
    standing = flag.decision
    if standing is not None:
        return wording.decision_name(standing.decision)
    if flag.dispute is not None:
        return say("Disputed")
    return say("Replied") if flag.replied else say("New")


def _due(flag: OwnFlag, rules: OwnRecordRules, now_ms: int) -> Text:
    """Return until when something happens, or what the newest answer waits for."""
    if flag.answers and flag.answers[-1].sent is not Sent.COUNTS:
        return _WAITING if flag.answers[-1].sent is Sent.WAITING else say("not accepted")
    until = flag.disputable_until(rules)
    if until is not None and now_ms <= until:
        return say("dispute until {day}", day=wording.day(until))
    if flag.decision is not None:
        return EMPTY
    if flag.dispute is not None:
        return say("nobody else can resolve it yet") if flag.dispute.waits else say("someone else resolves it")
    if flag.severity in frozenset(Severity):
        return say("decision due {at}", at=wording.day_time(flag.at_ms + DUE_MS[Severity(flag.severity)]))
    return EMPTY


def flag_thread(flag: OwnFlag, rules: OwnRecordRules, now_ms: int, draft: str, *, busy: bool) -> FlagDetail:
    """Return a flag with everything that was said, and what can be said now.

    Args:
        flag: which.
        rules: of the organisation.
        now_ms: milliseconds since 1970 UTC.
        draft: what is written and not sent.
        busy: while it is saved.
    """
    told = [(one.at_ms, _answered(one, flag)) for one in flag.answers] + [
        (one.at_ms, _decided(one)) for one in flag.decisions
    ]
    told += [(one.at_ms, _second_opinion(one)) for one in flag.opinions]
    told += [(one.at_ms, _coaching(one)) for one in flag.notes]
    told.sort(key=lambda one: one[0])
    answerable = flag.flag in frozenset(FlagKind)
    form = _form(flag, rules, now_ms, draft, busy=busy) if answerable else None
    return FlagDetail(
        flag_line(flag, rules, now_ms),
        flag_detail(flag.flag, flag.detail) if flag.detail else EMPTY,
        tuple(saying for _, saying in told),
        form,
        _closed(flag, rules, form, answerable=answerable),
    )


def _answered(one: OwnAnswer, flag: OwnFlag) -> Saying:
    what = say("You disputed the decision") if one.stance == Stance.DISPUTE else say("You replied")
    head = say("{what}, {at}", what=what, at=wording.day_time(one.at_ms)) if one.at_ms else what
    words = Text(one.text) if one.text else _ERASED if flag.erased else _ELSEWHERE
    note = EMPTY
    if one.sent is Sent.WAITING:
        note = say("Waiting to be sent. It is kept on this computer and goes with the next connection.")
    elif one.sent is Sent.REFUSED:
        note = _WHY.get(one.why, _REFUSED)
    elif one.waits and flag.decision is None:
        note = say(
            "It counts, but no other supervisor can resolve it at the moment. The flag stays open until one can."
        )
    return Saying(head, words, note, one.sent is Sent.REFUSED)


def _decided(one: OwnDecision) -> Saying:
    decided = wording.judgement(one.decision, one.severity)
    head = say("{name}, {at} · {decision}", name=one.name, at=wording.day_time(one.at_ms), decision=decided)
    return Saying(head, Text(one.comment) if one.comment else _NO_COMMENT)


def _second_opinion(one: OwnDecision) -> Saying:
    decided = wording.judgement(one.decision, one.severity)
    head = say(
        "Second opinion by {name}, {at} · {decision}", name=one.name, at=wording.day_time(one.at_ms), decision=decided
    )
    note = say("It was given without seeing the decision, and does not change it.")
    return Saying(head, Text(one.comment) if one.comment else _NO_COMMENT, note)


def _coaching(one: OwnNote) -> Saying:
    head = say("Coaching note by {name}, {at}", name=one.name, at=wording.day_time(one.at_ms))
    return Saying(head, Text(one.text) if one.text else _ERASED, say("It changes no decision."))


def _form(flag: OwnFlag, rules: OwnRecordRules, now_ms: int, draft: str, *, busy: bool) -> AnswerForm | None:
    until = flag.disputable_until(rules)
    standing = flag.decision
    ready = bool(draft.strip()) and not busy
    if until is not None and now_ms <= until and standing is not None:
        goes = say("It goes to another supervisor, not to {name}. Both decisions stay on record.", name=standing.name)
        return AnswerForm(
            say("Dispute this decision"),
            say("until {day}", day=wording.day(until)),
            say("{one} {other}", one=_NOT_KEPT, other=goes) if flag.erased else goes,
            "" if flag.erased else draft,
            say("Send dispute"),
            Stance.DISPUTE,
            can_send=(flag.erased or ready) and not busy,
            takes_words=not flag.erased,
            can_reply=not flag.erased,
            busy=busy,
        )
    if flag.erased:
        return None
    before = say("Whoever resolves the flag reads this first."), say("Say how it was")
    after = say("It stays beside the decision and changes nothing."), say("Add your view")
    explain, title = before if standing is None else after
    return AnswerForm(title, EMPTY, explain, draft, say("Send reply"), Stance.REPLY, can_send=ready, busy=busy)


def _closed(flag: OwnFlag, rules: OwnRecordRules, form: AnswerForm | None, *, answerable: bool) -> Text:
    """Return why nothing can be said, and whom to turn to after the second decision."""
    told = list(_reasons(flag, rules, form, answerable=answerable))
    return say("{one} {other}", one=told[0], other=told[1]) if len(told) > 1 else told[0] if told else EMPTY


def _reasons(flag: OwnFlag, rules: OwnRecordRules, form: AnswerForm | None, *, answerable: bool) -> Iterator[Text]:
    if not answerable:
        yield _NEWER
    elif form is None:
        yield _NOT_KEPT
    if flag.dispute is not None and flag.decision is not None:
        if rules.turn_to:
            yield say("It was resolved twice and is closed. You can still turn to {name}.", name=rules.turn_to)
        else:
            yield say("It was resolved twice and is closed.")
