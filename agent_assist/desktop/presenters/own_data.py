"""An agent's own data as a file: JSON, or CSV for a spreadsheet. Pure.

It holds what the window shows and no more: no number and no name of a customer. Words that somebody wrote are in it as
they were kept.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

import msgspec

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.own_record_view import delay_words, share_words
from agent_assist.desktop.presenters.queue_export import safe
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.domain.clock import utc_of
from agent_assist.domain.own_flags import OwnDecision, OwnFlag, OwnRecordKnown, Sent

NOT_IN_IT = (
    say("What customers said or wrote, their names and their numbers."),
    say("The log of each call. Your organisation gives you that on request."),
    say("Your lessons: nobody else sees them, and no file does."),
    say("What other systems hold about you, such as the telephone system or the personnel office."),
)
"""What the file does not hold, one sentence each."""
_HEAD = (say("When (UTC)"), say("Contact"), say("What"), say("Flag"), say("Who"), say("Result"), say("Words"))
_SENT = {Sent.WAITING: say("waiting to be sent"), Sent.REFUSED: say("not accepted")}


def as_json(known: OwnRecordKnown, person: str, account: str, now_ms: int) -> bytes:
    """Return everything with the names of the log, and in words what it does not hold."""
    told = {
        "agent": account,
        "agent_name": person,
        "saved": _moment(now_ms),
        "complete": known.whole,
        "not_in_this_file": [one.plain() for one in NOT_IN_IT],
        "dispute_days": known.rules.dispute_days,
        "turn_to": known.rules.turn_to,
        "openings_shown_after_days": known.opening_rules.delay_days,
        "drawn_share_percent": known.share_percent,
        "flags": [_flag(one) for one in known.flags],
        "draws": [msgspec.to_builtins(one) for one in known.draws],
        "openings": [
            {
                "at": _moment(one.at_ms),
                "by": one.name,
                "contact": one.contact,
                "reason": one.reason,
                "words": one.reason_text,
                "flags": list(one.flags),
            }
            for one in known.openings
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def as_csv(known: OwnRecordKnown, read: Callable[[Text], str]) -> bytes:
    """Return one line for each flag, decision, answer and opening, UTF-8 with a mark that spreadsheets know it by."""
    out = io.StringIO(newline="")
    lines = csv.writer(out)
    said = (*NOT_IN_IT, delay_words(known.opening_rules.delay_days), share_words(known.share_percent))
    lines.writerow([safe(read(one)) for one in said])
    lines.writerow([read(words) for words in _HEAD])
    for flag in known.flags:
        title = read(wording.flag_title(flag.flag))
        rows = [(flag.at_ms, say("flag"), "", flag.severity, "")]
        rows += [
            (one.at_ms, what, one.name, read(wording.decision_name(one.decision)), one.comment)
            for what, made in ((say("decision"), flag.decisions), (say("second opinion"), flag.opinions))
            for one in made
        ]
        rows += [(one.at_ms, say("coaching note"), one.name, "", one.text) for one in flag.notes]
        rows += [
            (
                one.at_ms,
                say("reply or dispute"),
                "",
                read(_SENT[one.sent]) if one.sent in _SENT else one.stance,
                one.text,
            )
            for one in flag.answers
        ]
        for at_ms, what, who, result, words in rows:
            cells = (_moment(at_ms), flag.contact, read(what), title, who, result, words)
            lines.writerow([safe(cell) for cell in cells])
    for one in known.openings:
        titles = "; ".join(read(wording.flag_title(flag)) for flag in one.flags)
        why = read(wording.reason_name(one.reason))
        cells = (_moment(one.at_ms), one.contact, read(say("opened")), titles, one.name, why, one.reason_text)
        lines.writerow([safe(cell) for cell in cells])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def _decided(made: OwnDecision) -> dict[str, object]:
    return {
        "at": _moment(made.at_ms),
        "by": made.name,
        "decision": made.decision,
        "severity": made.severity,
        "comment": made.comment,
    }


def _flag(one: OwnFlag) -> dict[str, object]:
    return {
        "contact": one.contact,
        "flag": one.flag,
        "severity": one.severity,
        "raised": _moment(one.at_ms),
        "detail": one.detail,
        "decisions": [_decided(made) for made in one.decisions],
        "second_opinions": [_decided(made) for made in one.opinions],
        "coaching_notes": [{"at": _moment(note.at_ms), "by": note.name, "words": note.text} for note in one.notes],
        "answers": [
            {
                "at": _moment(said.at_ms),
                "stance": said.stance,
                "words": said.text,
                "state": said.sent,
                "refused": said.why,
            }
            for said in one.answers
        ],
    }


def _moment(at_ms: int) -> str:
    """Return a moment in UTC; empty for one that is not known."""
    return utc_of(at_ms).isoformat(timespec="seconds").replace("+00:00", "Z") if at_ms else ""
