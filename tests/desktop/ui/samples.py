"""States for tests and pictures: every kind of card and page once, and a few awkward ones."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.bulk_state import BulkStage
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.desktop.presenters.wording import SEVERITY_NAMES
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.review import ReviewDecision
from tests.desktop.ui import call_samples, key_samples, right_samples, why_samples, word_samples
from tests.desktop.ui import consent_samples as cs
from tests.desktop.ui import field_samples as fields
from tests.desktop.ui import payment_samples as pays
from tests.desktop.ui.band_samples import band
from tests.desktop.ui.chart_samples import after_a_team, charts, of_a_team
from tests.desktop.ui.offer_samples import OFFERS
from tests.desktop.ui.queue_samples import bulk, marked, nothing_matches, queue, shared, with_others
from tests.desktop.ui.rounds_samples import rounds
from tests.desktop.ui.sample_lanes import LANES
from tests.desktop.ui.second_samples import opinions
from tests.desktop.ui.wrap_up_samples import BAR, RECEIPT, RECEIPT_AWAY, WRAP_UP, WRAP_UP_LATE

OFF = band(RecorderState.OFF, say("Off, confirmed · {age} ago", age=say("{n} s", n=2)), "0:41")
ON = band(RecorderState.RECORDING, say("Confirmed by the recorder · {age} ago", age=say("{n} s", n=1)), "8:42")
UNSURE = band(RecorderState.UNCONFIRMED, say("Start sent {age} ago", age=say("{n} s", n=12)), "1:09")
NO_RECORDER = band(RecorderState.NONE, say("Agent Assist is not recording"), "0:22")
CONTACT = ps.ContactStrip("in", "••• ••• 0182", "Billing", "Ms Okafor")
IN_FORCE, PLACE_OPEN = call_samples.IN_FORCE, call_samples.PLACE_OPEN
DUTY = ps.InForceCell(
    ps.ToolKey.WHY,
    "list-checks",
    "Y",
    say("To do now"),
    say_count(
        "{duty} (1 more)", "{duty} ({n} more)", 2, duty=Text("Give the privacy notice before data leaves Quebec.")
    ),
)
DUTY_STOPS = structs.replace(DUTY, words=Text("Stop the recording and AI; ask for a parent or guardian."), open=True)
SYNCED = ps.StatusLine(say("All saved · synced {age} ago", age=say("{n} s", n=6)))
LATE = ps.StatusLine(say("{count} events waiting · oldest {age}", count=14, age="4 min"), "unconfirmed")
HISTORY = (
    ps.HistoryLine(say("Recording notice read ({n} s)", n=4), "10:41:52"),
    ps.HistoryLine(say("Consent question read ({n} s)", n=11), "10:42:11"),
)


def tools(active: ps.ToolKey | None = None) -> tuple[ps.Tool, ...]:
    rows = (
        (ps.ToolKey.PAYMENT, "credit-card", "P", "Payment"),
        (ps.ToolKey.WITHDRAW, "undo-2", "W", "Withdraw"),
        (ps.ToolKey.RIGHTS, "file-user", "R", "Rights"),
        (ps.ToolKey.NOTES, "notebook-pen", "N", "Notes"),
        (ps.ToolKey.MORE, "ellipsis", "M", "More"),
    )
    return tuple(
        ps.Tool(key, icon, short, say(label), enabled=True, active=key is active) for key, icon, short, label in rows
    )


def panel(card: ps.Card, recorder: ps.RecorderBand = OFF, **more: object) -> ps.PanelState:
    base: dict[str, object] = {"history": (), "toolbar": tools(), "status": SYNCED, "contact": CONTACT}
    if more.get("contact", CONTACT) is not None:
        base["in_force"] = IN_FORCE
    return ps.PanelState(recorder=recorder, card=card, **(base | more))  # type: ignore[arg-type]


IDLE = ps.IdleCard(
    say("No call right now"),
    say("The panel opens when a call comes in. It never takes the keyboard from your other windows."),
    say("Phone connected"),
    True,
    say("New here? Try a practice call"),
)
INCOMING = ps.IncomingCard(
    say("Before you answer"),
    say("Ask first. Do not record yet."),
    say("The caller’s place is not known, so the strictest rule applies."),
    (ps.Segment("Thank you for calling Alder Mutual, this is "), ps.Segment("Maya", variable=True), ps.Segment(" …")),
    "English",
    say("explicit consent"),
    say_count("1 rule", "{n} rules", 3),
)
SCRIPT = ps.ScriptCard(
    say("Say this"),
    (
        ps.Segment("Before we start, "),
        ps.Segment("Ms Okafor", variable=True),
        ps.Segment(": may I record this call so that "),
        ps.Segment("Alder Mutual", variable=True),
        ps.Segment(" can check its quality? You can say no, and it will not change how I help you."),
    ),
    "English",
    "en",
    right_to_left=False,
    version=say("{script} · version {version} · about {n} s", script="QA-7", version=14, n=11),
    spoken_ms=11_000,
    started_at_mono_ms=0,
    can_mark=True,
    following=say("one answer per purpose"),
    step=2,
    steps=4,
)
SCRIPT_WAITING = ps.ScriptCard(
    say("Say this first"),
    (ps.Segment("¿Me permite grabar esta llamada para revisar su calidad? Puede decir que no, y le atenderé igual."),),
    "Español",
    "es",
    right_to_left=False,
    version=say("QA-7 · about 8 s"),
    spoken_ms=8_000,
    started_at_mono_ms=None,
    can_mark=False,
    why_not=say("Answer the call first."),
)
SCRIPT_ARABIC = ps.ScriptCard(
    say("Say this"),
    (
        ps.Segment("قبل أن نبدأ، "),
        ps.Segment("Ms Okafor", variable=True),
        ps.Segment("، هل تسمح بتسجيل هذه المكالمة لمراجعة الجودة؟"),
    ),
    "العربية",
    "ar",
    right_to_left=True,
    version=say("QA-7 · about 9 s"),
    spoken_ms=9_000,
    started_at_mono_ms=None,
    can_mark=True,
)


def answers(chosen: ConsentState | None = ConsentState.GIVEN) -> ps.AnswersCard:
    return ps.AnswersCard(
        say("What did the customer say?"),
        say("“Unclear” counts as not accepted."),
        (
            ps.AnswerRow(
                "quality",
                "Recording for quality",
                say_count("kept for 1 day", "kept for {n} days", 90),
                chosen,
                active=False,
                correct_s=8,
            ),
            ps.AnswerRow(
                "training",
                "Recording for training",
                say_count("kept for 1 day", "kept for {n} days", 30),
                None,
                active=True,
            ),
            ps.AnswerRow(
                "transcript",
                "Automated transcript",
                say_count("kept for 1 day", "kept for {n} days", 7),
                None,
                active=False,
            ),
        ),
    )


SO_FAR = (
    ps.AnswerSoFar(
        "quality",
        "Recording for quality",
        say("Accepted at {at}", at="10:42:31"),
        can_withdraw=True,
        active=True,
    ),
    ps.AnswerSoFar("training", "Recording for training", say("Declined"), can_withdraw=False),
    ps.AnswerSoFar("transcript", "Automated transcript", say("Unclear"), can_withdraw=False),
)
UNCONFIRMED = ps.NoticeCard(
    "recorder-start",
    "unconfirmed",
    say("The recorder hasn't responded"),
    say("Start sent {age} ago, not confirmed. The call may not be recorded.", age=say("{n} s", n=12)),
    say("Treat this call as not recorded. Carry on as usual."),
    tried=(
        ps.HistoryLine(say("Start sent by the app"), "10:42:35"),
        ps.HistoryLine(say("Asked the recorder: no reply"), "10:42:37"),
        ps.HistoryLine(say("Asked again: no reply"), "10:42:42"),
    ),
    action=say("Understood"),
)
WITHDRAWN = ps.NoticeCard(
    "withdrawn",
    "ok",
    say("Recording for quality: withdrawn"),
    EMPTY,
    EMPTY,
    say=(
        ps.Segment("Done. I’ve stopped the recording. It won’t be used for quality. Your reference is "),
        ps.Segment("W 4 8 1 7", variable=True),
        ps.Segment("."),
    ),
    sinks=(
        ps.SinkLine(say("Recorder stopped"), say("read back in 0.8 s"), "ok"),
        ps.SinkLine(say("Notes for this purpose"), say("locked"), "ok"),
        ps.SinkLine(say("Waiting uploads"), say("2 held back"), "unconfirmed"),
        ps.SinkLine(say("Deletion"), say("queued · due 24 Dec"), "waiting"),
    ),
    action=say("I have read it"),
)
PLACE_CHANGED = ps.NoticeCard(
    "place",
    "plain",
    say("The rule changed"),
    say("Germany asks for consent before recording. The recorder was stopped."),
    say("Ask the question again before you go on."),
    action=say("Show the question"),
)
LIVE = ps.LiveCard(say("Nothing to say right now"), say("Recording was given and runs. Withdraw takes one key."))
PLACE = ps.PlaceCard(
    say("Where is the customer?"),
    say("Only what the customer said counts."),
    tuple(
        ps.PlaceChoice(code, name)
        for code, name in (
            ("DE", "Germany"),
            ("ES", "Spain"),
            ("FR", "France"),
            ("GB", "United Kingdom"),
            ("MX", "México"),
            ("US-CA", "California"),
            ("US-FL", "Florida"),
            ("US-NY", "New York"),
            ("US-TX", "Texas"),
        )
    ),
)
NOTES_EARLIER = ps.NotesCard(say("not saved yet"), 0, "c1", can_save=False, earlier=call_samples.LAST_CALL.notes)
NOTES = ps.NotesCard(say("saved at {at}", at="10:50:18"), 3, "c1", can_save=True)
NOTES_HEALTH = structs.replace(NOTES, health=True)
PANELS: dict[str, ps.PanelState] = {
    "idle": panel(
        IDLE,
        ps.RecorderBand(
            RecorderState.OFF,
            say("Not recording"),
            say("Off, confirmed · {age} ago", age=say("{n} s", n=4)),
            "",
            say("no call"),
        ),
        contact=None,
    ),
    "idle-offers": panel(
        structs.replace(IDLE, last=call_samples.LAST_LINE, offers=OFFERS, show_key="Ctrl+Shift+F9"), contact=None
    ),
    "idle-last": panel(structs.replace(IDLE, last=call_samples.LAST_LINE), contact=None),
    "last-call": panel(call_samples.LAST_CALL, contact=call_samples.OVER, in_force=None),
    "key-taken": panel(IDLE, NO_RECORDER, contact=None, banner=key_samples.BANNER),
    "incoming": panel(INCOMING, in_force=PLACE_OPEN),
    "script": panel(SCRIPT, history=HISTORY[:1]),
    "duty": panel(SCRIPT, history=HISTORY[:1], duty=DUTY),
    "hours": panel(INCOMING, in_force=PLACE_OPEN, duty=why_samples.HOURS),
    "duty-stops": panel(answers(), ON, history=HISTORY, duty=DUTY_STOPS),
    "script-waiting": panel(SCRIPT_WAITING, NO_RECORDER),
    "script-arabic": panel(SCRIPT_ARABIC),
    "answers": panel(answers(), history=HISTORY),
    "undo": panel(LIVE, ON, history=HISTORY, undo=ps.UndoChip(say("Customer may be under age"), 8)),
    "answers-undo": panel(answers(), history=HISTORY, undo=ps.UndoChip(say("Consent withdrawn"), 10)),
    "answers-many": panel(cs.MANY, history=HISTORY),
    "answers-standing": panel(cs.STANDING, history=HISTORY),
    "answers-again": panel(cs.AGAIN, ON, history=HISTORY, menu=cs.MENU),
    "context": panel(call_samples.KNOWN, history=HISTORY),
    "context-open": panel(call_samples.OPEN, in_force=PLACE_OPEN, banner=cs.STRICTER),
    "answers-second": panel(cs.SECOND, history=HISTORY, in_force=IN_FORCE),
    "answers-second-arabic": panel(cs.SECOND_ARABIC, history=HISTORY, in_force=IN_FORCE),
    "guardian": panel(cs.GUARDIAN, history=HISTORY, banner=cs.STRICTER, in_force=IN_FORCE),
    "answers-parent": panel(cs.PARENT, history=HISTORY, banner=cs.STRICTER),
    "own": panel(cs.OWN, contact=None),
    "shift": panel(cs.SHIFT_NOTICE, contact=None),
    "dispose": panel(cs.DISPOSE, history=HISTORY),
    "rule-changed": panel(structs.replace(SCRIPT, step=0, steps=0), history=HISTORY, banner=cs.STRICTER, menu=cs.MENU),
    "incoming-standing": panel(
        structs.replace(
            INCOMING,
            standing=(
                say(
                    "{purpose}: {answer}, valid for all calls until {until}",
                    purpose="Recording for quality",
                    answer=say("Accepted on {day}", day="12 Oct 2026"),
                    until="12 Oct 2027",
                ),
                say(
                    "{purpose}: {answer}",
                    purpose="Recording for training",
                    answer=say("Withdrawn on {day}", day="3 Nov 2026"),
                ),
            ),
        )
    ),
    "waiting-recorder": panel(
        ps.LiveCard(
            say("Waiting for the recorder"),
            say("Once recording is confirmed, ask again so that the question is on the recording."),
            2,
            4,
        ),
        UNSURE,
    ),
    "recording": panel(LIVE, ON, history=HISTORY, answers_so_far=SO_FAR),
    "unclear": panel(LIVE, ON, history=HISTORY, answers_so_far=(*SO_FAR[:2], structs.replace(SO_FAR[2], unclear=True))),
    "once-more": panel(cs.ONCE_MORE, ON, history=HISTORY),
    "paused": panel(LIVE, pays.PAUSED),
    **{name: panel(*shown, toolbar=tools(ps.ToolKey.PAYMENT)) for name, shown in pays.SHOWN.items()},
    **{name: panel(*shown, history=HISTORY[:1]) for name, shown in word_samples.SHOWN.items()},
    **{name: panel(card, ON) for name, card in fields.SHOWN.items()},
    **{name: panel(card, ON, history=HISTORY[:1]) for name, card in right_samples.CARDS.items()},
    "unconfirmed": panel(UNCONFIRMED, UNSURE, history=HISTORY[:1]),
    "withdrawn": panel(WITHDRAWN, history=(ps.HistoryLine(say("Withdrawal asked for"), "10:51:06", "undo-2"),)),
    "captured": panel(
        ps.LiveCard(say("All answers captured"), say("The customer can withdraw: press W."), receipt=RECEIPT),
        ON,
        history=HISTORY,
        answers_so_far=SO_FAR,
    ),
    "receipt": panel(ps.ReceiptCard(say("Receipt for the customer"), RECEIPT), ON, history=HISTORY),
    "receipt-away": panel(ps.ReceiptCard(say("Receipt for the customer"), RECEIPT_AWAY), history=HISTORY),
    "place-changed": panel(PLACE_CHANGED, answers_so_far=SO_FAR),
    "why": panel(why_samples.WHY, toolbar=tools(ps.ToolKey.WHY)),
    "why-duty": panel(why_samples.WHY_DUTY, toolbar=tools(ps.ToolKey.WHY)),
    "place": panel(PLACE),
    "notes-health": panel(NOTES_HEALTH, ON, toolbar=tools(ps.ToolKey.NOTES)),
    "notes": panel(NOTES, ON, toolbar=tools(ps.ToolKey.NOTES)),
    "notes-earlier": panel(NOTES_EARLIER, ON, toolbar=tools(ps.ToolKey.NOTES)),
    "wrapup": panel(WRAP_UP, toolbar=()),
    "wrapup-missing": panel(WRAP_UP_LATE, NO_RECORDER, toolbar=()),
    "offline": panel(
        SCRIPT_WAITING,
        NO_RECORDER,
        banner=ps.Banner(say("Working offline"), say("Answers and notes are kept on this computer.")),
        status=LATE,
        waiting=(call_samples.BESIDE,),
    ),
    "two-calls": panel(SCRIPT, waiting=(call_samples.BESIDE_HELD,)),
    "three-calls": panel(SCRIPT, waiting=(call_samples.BESIDE_HELD, call_samples.BESIDE_OVER)),
}  # one state per kind of card, and the conditions round it

FORM = rs.DecisionForm(
    (
        ("recorder_unconfirmed", say("Recorder not confirmed"), True),
        ("sensitive_truncated", say("Sensitive text truncated"), False),
    ),
    None,
    "",
    can_record=False,
    missing=say("Choose a decision and add a comment."),
)
FORM_READY = rs.DecisionForm(
    (("recorder_unconfirmed", say("Recorder not confirmed"), True),),
    ReviewDecision.UPHELD,
    "The recorder was silent for 12 s.",
    can_record=True,
    missing=EMPTY,
    earlier=(say("24 Nov, 11:02: needs coaching, Jo Lang"),),
    severities=tuple(rs.FilterRow(one, "", name, None, one == "medium", one) for one, name in SEVERITY_NAMES.items()),
)
_NOTES = (
    (
        say("Coaching note, You: Recorder not confirmed, 26 Nov 09:10"),
        say("When the band says not confirmed, say so before you go on. Shall we look at one together?"),
    ),
)
_RESOLVED = say("All flags on this contact are resolved.")
COACHING = {
    "offered": rs.CoachingPart(offered=(("recorder_unconfirmed", say("Write a coaching note")),)),
    "written": rs.CoachingPart(
        flag="recorder_unconfirmed",
        title=say("Recorder not confirmed"),
        text="When the band says not confirmed, say so before you go on.",
        can_save=True,
    ),
    "sent": rs.CoachingPart(
        notes=_NOTES,
        offered=(("recorder_unconfirmed", say("Write a coaching note")),),
        told=say("Sent. The agent reads it with the next connection."),
    ),
}
FORM_ANSWERED = structs.replace(
    FORM,
    replies=(
        (
            say("The agent replied: Recorder not confirmed, 24 Nov 15:34"),
            say("The customer cut me off and said yes. I finished the sentence after that."),
        ),
        (
            say("The agent disputes the decision: Recorder not confirmed, 26 Nov 09:10"),
            say("At 0:31 I say what it is for. Her yes comes at 0:33."),
        ),
    ),
    earlier=(say("24 Nov, 11:02: needs coaching, Jo Lang"),),
)
PAPER = rs.CustomerPage(say("PDF in Deutsch. Creating it is logged."))
CONTACT_PAGE = rs.ContactPage(
    rs.Load.READY,
    EMPTY,
    "medium",
    say("Medium"),
    say("Recorder not confirmed"),
    say("Contact 0182"),
    say("You opened this at 11:02 to decide the flag. Maya can see that."),
    say("24 Nov 2026, 10:41 · 11:42 long"),
    702_000,
    LANES,
    ((460_000, 496_000),),
    (
        rs.Requirement(say("Disclosure before recording"), say("read in 11 s, complete"), True, "0:33"),
        rs.Requirement(say("One answer per purpose"), say("3 of 3 captured"), True, "0:54"),
        rs.Requirement(say("Start confirmed within 5 s"), say("after 12 s"), False, "0:58"),
        rs.Requirement(say("Withdrawal bites within 2 s"), say("0.8 s"), True, "9:29"),
        rs.Requirement(say("Recorder off after the call"), say("can't tell"), None, "11:42"),
    ),
    say("explicit consent"),
    why_samples.RULES,
    say("pack recording 2026.11"),
    (("10:50", "Card on file is out of date. New number [card 1111] taken."),),
    BAR,
    FORM,
    PAPER,
)
REVIEWS: dict[str, rs.ReviewState] = {
    "sign-in": rs.ReviewState(rs.SignInPage()),
    "sign-in-error": rs.ReviewState(rs.SignInPage(error=say("Name or password is wrong. Try again."))),
    "sign-in-busy": rs.ReviewState(rs.SignInPage(busy=True)),
    "queue": rs.ReviewState(queue(), "JL", SYNCED),
    "queue-loading": rs.ReviewState(queue(rs.Load.LOADING), "JL", SYNCED),
    "queue-offline": rs.ReviewState(queue(rs.Load.OFFLINE), "JL", LATE),
    "queue-error": rs.ReviewState(queue(rs.Load.ERROR), "JL", SYNCED),
    "queue-empty": rs.ReviewState(queue(rs.Load.EMPTY), "JL", SYNCED),
    "contact": rs.ReviewState(CONTACT_PAGE, "JL", SYNCED),
    "contact-disputed": rs.ReviewState(structs.replace(CONTACT_PAGE, form=FORM_ANSWERED), "JL", SYNCED),
    "queue-shared": rs.ReviewState(shared(), "JL", SYNCED),
    "queue-selected": rs.ReviewState(marked(), "JL", SYNCED),
    "queue-bulk": rs.ReviewState(bulk(), "JL", SYNCED),
    "queue-bulk-unread": rs.ReviewState(bulk(read=False), "JL", SYNCED),
    "queue-bulk-undo": rs.ReviewState(bulk(BulkStage.WAITING), "JL", SYNCED),
    "queue-bulk-done": rs.ReviewState(bulk(BulkStage.DONE), "JL", SYNCED),
    "queue-narrow": rs.ReviewState(nothing_matches(), "JL", SYNCED),
    **{f"contact-{name}": rs.ReviewState(page, "JL", SYNCED) for name, page in opinions(CONTACT_PAGE).items()},
    **{
        f"contact-coaching-{name}": rs.ReviewState(
            structs.replace(
                CONTACT_PAGE,
                form=structs.replace(FORM, flags=(), missing=_RESOLVED, earlier=FORM_READY.earlier, coaching=part),
            ),
            "JL",
            SYNCED,
        )
        for name, part in COACHING.items()
    },
    **{name: rs.ReviewState(page, "JL", SYNCED) for name, page in rounds(CONTACT_PAGE).items()},
    "contact-others": rs.ReviewState(with_others(CONTACT_PAGE), "JL", SYNCED),
    "charts": rs.ReviewState(charts(), "JL", SYNCED),
    "charts-team": rs.ReviewState(of_a_team(), "JL", SYNCED),
    "charts-after-team": rs.ReviewState(after_a_team(), "JL", SYNCED),
    "charts-loading": rs.ReviewState(charts(rs.Load.LOADING, cards=False), "JL", SYNCED),
    "charts-offline": rs.ReviewState(charts(rs.Load.OFFLINE), "JL", LATE),
    "charts-error": rs.ReviewState(charts(rs.Load.ERROR, cards=False), "JL", SYNCED),
    "charts-empty": rs.ReviewState(charts(rs.Load.EMPTY, cards=False), "JL", SYNCED),
    "contact-word": rs.ReviewState(
        structs.replace(
            CONTACT_PAGE,
            lanes=word_samples.by_word(CONTACT_PAGE.lanes),
            requirements=(*CONTACT_PAGE.requirements, word_samples.REQUIREMENT),
        ),
        "JL",
        SYNCED,
    ),
}
"""One state per page and condition of the review window."""
