"""The window of an agent's own record at each state, by name: flags in every course, openings, own data, trouble."""

from __future__ import annotations

from agent_assist.desktop.presenters.own_record_state import OwnPage, OwnRecordState
from agent_assist.desktop.presenters.own_record_view import OnScreen, own_record_state
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.errors import AssistError, DiskFull
from agent_assist.domain.own_flags import OwnAnswer, OwnDecision, OwnFlag, OwnOpening, OwnRecordKnown, Sent
from agent_assist.domain.own_record import OwnRecordRules

NOW = 1_796_212_800_000
HOUR_MS = 3_600_000
SYNCED = SyncStatus(SyncState.SYNCED, last_synced_at_ms=NOW - 60_000)
OFFLINE = SyncStatus(SyncState.OFFLINE, 1, NOW, NOW - 2 * HOUR_MS)
JO, RITA = ("jo", "Jo Larsen"), ("rita", "Rita Novak")
LOST = DiskFull("The disk is full.", "Free up space, then enter it again.")
CUT_OFF = "The customer cut me off and said yes. I finished the sentence after that."
PLEASE = "The yes came before the purpose was named. Please start again next time."
AT_31 = "At 0:31 I say “to check our service”. Her yes comes at 0:33, so the purpose was named."


def _flag(number: int, flag: str, severity: str, ago_ms: int, **more: object) -> OwnFlag:
    made = OwnFlag(f"contact-{number}", flag, severity, NOW - ago_ms, number_masked=f"••• ••• {number:04d}")
    for name, value in more.items():
        made = _with(made, name, value)
    return made


def _with(flag: OwnFlag, name: str, value: object) -> OwnFlag:
    values = {one: getattr(flag, one) for one in flag.__struct_fields__} | {name: value}
    return OwnFlag(**values)


def _upheld(who: tuple[str, str], ago_ms: int, decision: str = "upheld", comment: str = PLEASE) -> OwnDecision:
    return OwnDecision(decision, comment, *who, NOW - ago_ms)


FLAGS = (
    _flag(182, "recorder_unconfirmed", "low", HOUR_MS, detail="not_written"),
    _flag(
        183,
        "payment_forgotten",
        "medium",
        2 * HOUR_MS,
        detail="open for 94 s",
        answers=(OwnAnswer("reply", NOW - HOUR_MS, "The card was declined twice, so it took longer."),),
    ),
    _flag(
        4127,
        "recorded_without_consent",
        "medium",
        5 * DAY_MS,
        detail="recording for 3.2 s",
        answers=(OwnAnswer("reply", NOW - 5 * DAY_MS + HOUR_MS, CUT_OFF),),
        decisions=(_upheld(JO, 4 * DAY_MS),),
    ),
    _flag(
        2871,
        "recorder_unconfirmed",
        "low",
        9 * DAY_MS,
        decisions=(_upheld(JO, 8 * DAY_MS),),
        answers=(OwnAnswer("dispute", NOW - 7 * DAY_MS, AT_31),),
    ),
    _flag(
        2214,
        "disclosure_late",
        "high",
        20 * DAY_MS,
        detail="3.1 s after recording began",
        decisions=(
            _upheld(JO, 19 * DAY_MS, "needs_coaching"),
            _upheld(RITA, 15 * DAY_MS, comment="I hear it late, too."),
        ),
        answers=(OwnAnswer("dispute", NOW - 18 * DAY_MS, AT_31),),
    ),
    _flag(1980, "sensitive_truncated", "low", 30 * DAY_MS, decisions=(_upheld(JO, 29 * DAY_MS, "dismissed", ""),)),
    _flag(
        1733,
        "disclosure_missing",
        "high",
        40 * DAY_MS,
        decisions=(_upheld(JO, 39 * DAY_MS),),
        answers=(
            OwnAnswer("dispute", NOW - 20 * DAY_MS, AT_31, Sent.REFUSED, "too_late"),
            OwnAnswer("reply", NOW - 60_000, "I was on leave.", Sent.WAITING),
        ),
    ),
    _flag(
        1600, "disclosure_late", "medium", 41 * DAY_MS, erased=True, decisions=(_upheld(JO, 2 * DAY_MS, comment=""),)
    ),
)
OPENINGS = (
    OwnOpening("contact-183", "decide_flag", "", "Jo Larsen", NOW - HOUR_MS, ("payment_forgotten",)),
    OwnOpening(
        "contact-2871", "coach", "You asked me about the pause.", "Rita Novak", NOW - DAY_MS, ("recorder_unconfirmed",)
    ),
    OwnOpening(
        "contact-4127",
        "decide_flag",
        "",
        "Jo Larsen",
        NOW - 4 * DAY_MS,
        ("recorded_without_consent", "disclosure_late"),
    ),
    OwnOpening("contact-2980", "complaint", "", "Hana Sato", NOW - 9 * DAY_MS),
)
KNOWN = OwnRecordKnown(FLAGS, OPENINGS, OwnRecordRules(turn_to="the works council, extension 200"))
EMPTY_RECORD = OwnRecordKnown()
LONG = "The customer asked me to go back a step, and the recorder had stopped meanwhile. " * 24


def shown(
    chosen: int = 0,
    page: OwnPage = OwnPage.FLAGS,
    draft: str = "",
    known: OwnRecordKnown | None = KNOWN,
    sync: SyncStatus = SYNCED,
    error: AssistError | None = None,
    trouble: Text = EMPTY,
    saved: Text = EMPTY,
) -> OwnRecordState:
    place = (FLAGS[chosen].contact, FLAGS[chosen].flag) if known is KNOWN else None
    screen = OnScreen(page, place, draft, trouble=trouble, saved=saved)
    return own_record_state(known, error, screen, "Maya Lindqvist", sync, NOW)


STATES = {
    "flags": shown(),
    "replied": shown(1),
    "dispute": shown(2, draft=AT_31),
    "disputed": shown(3),
    "decided-twice": shown(4),
    "refused": shown(6, sync=OFFLINE),
    "erased": shown(7),
    "long": shown(2, draft=LONG[:2_000]),
    "none": shown(known=EMPTY_RECORD),
    "loading": shown(known=None),
    "unread": shown(known=None, error=LOST),
    "not-enrolled": shown(sync=SyncStatus(SyncState.NOT_ENROLLED)),
    "openings": shown(page=OwnPage.OPENINGS),
    "openings-none": shown(page=OwnPage.OPENINGS, known=EMPTY_RECORD, sync=SyncStatus(SyncState.OFFLINE)),
    "data": shown(page=OwnPage.DATA),
    "data-saved": shown(page=OwnPage.DATA, saved=say("Saved as {file}.", file="my-record.json")),
}
NAMES = tuple(STATES)
