"""States of the life of a consent: many purposes, standing, twice, a parent, the agent, keep or erase."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.text import EMPTY, say, say_count
from agent_assist.domain.consent import ConsentState

ALL_ACCEPTED = tuple(
    ps.AnswerSoFar(
        purpose,
        title,
        say("Accepted at {at}", at="10:42:31"),
        can_withdraw=True,
        active=purpose == "quality",
    )
    for purpose, title in (
        ("quality", "Recording for quality"),
        ("training", "Recording for training"),
        ("transcript", "Automated transcript"),
    )
)
MANY = ps.AnswersCard(
    say("What did the customer say?"),
    say("{done} of {all} answered. “Unclear” counts as not accepted.", done=12, all=20),
    tuple(
        ps.AnswerRow(
            f"purpose-{n}",
            f"Recording for purpose number {n}",
            say_count("kept for 1 day", "kept for {n} days", 90),
            (ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN)[n % 3] if n < 12 else None,
            active=n == 12,
        )
        for n in range(20)
    ),
)
STANDING = ps.AnswersCard(
    say("What did the customer say?"),
    say("“Unclear” counts as not accepted."),
    (
        ps.AnswerRow(
            "quality",
            "Recording for quality",
            say_count("valid for 1 day", "valid for {n} days", 365),
            None,
            active=True,
        ),
        ps.AnswerRow(
            "training",
            "Recording for training",
            say_count("valid for 1 day", "valid for {n} days", 365),
            None,
            active=False,
        ),
    ),
    say_count(
        "One answer from {day} is still valid. Is this the same person?",
        "{n} answers from {day} are still valid. Is this the same person?",
        2,
        day="12 Oct 2026",
    ),
)
WAITING = ps.AnswerRow(
    "quality", "Recording for quality", say_count("kept for 1 day", "kept for {n} days", 90), None, active=True
)
AGAIN = ps.AnswersCard(
    say("And the answer on the recording?"),
    say("Only a clear yes keeps the recording going. Anything else stops it."),
    (WAITING,),
    step=4,
    steps=4,
)
ONCE_MORE = ps.AnswersCard(
    say("Ask once more"),
    say("One more question is enough. Still unclear counts as not accepted."),
    (structs.replace(WAITING, purpose="transcript", title="Automated transcript"),),
    question=(
        ps.Segment("And may we make "),
        ps.Segment("an automatic transcript", variable=True),
        ps.Segment("? Yes or no is fine."),
    ),
    question_tag="en",
    again=True,
)
PARENT = ps.AnswersCard(
    say("What did {person} say?", person=say("the parent")),
    say("Only a parent or guardian can accept. If neither is on the line, choose No."),
    (WAITING,),
)
SECOND = ps.AnswersCard(
    say("What did the customer say?"),
    say("“Unclear” counts as not accepted."),
    (
        ps.AnswerRow(
            "quality",
            "Quality recording",
            say_count("kept for 1 day", "kept for {n} days", 180),
            ConsentState.GIVEN,
            active=False,
            correct_s=8,
        ),
        ps.AnswerRow(
            "training", "Training recording", say_count("kept for 1 day", "kept for {n} days", 90), None, active=True
        ),
        ps.AnswerRow(
            "transcript",
            "Automated transcript",
            say_count("kept for 1 day", "kept for {n} days", 90),
            None,
            active=False,
        ),
    ),
    question=(
        ps.Segment("And may we record this call for "),
        ps.Segment("staff training", variable=True),
        ps.Segment("? Yes or no is fine."),
    ),
    question_tag="en",
)
SECOND_ARABIC = structs.replace(
    SECOND,
    question=(
        ps.Segment("وهل تسمحون لنا بتسجيل هذه المكالمة لغرض "),
        ps.Segment("تدريب موظفينا", variable=True),
        ps.Segment("؟ لكم أن تقولوا نعم أو لا."),
    ),
    question_tag="ar",
)
GUARDIAN = ps.GuardianCard(
    say("Is a parent or guardian on the line?"),
    (
        ps.Segment(
            "Before we record, we need a yes from your parent or guardian. Are they with you? "
            "If not, that's fine: I'll help you without recording."
        ),
    ),
    "en",
)
OWN = ps.AnswersCard(
    say("May your calls be recorded?"),
    say("None of your calls is recorded without your consent. You can withdraw it at any time under More."),
    (ps.AnswerRow("own_recording", "Recording of my calls", EMPTY, None, active=True),),
)
SHIFT_NOTICE = ps.NoticeCard(
    "shift",
    "plain",
    say("Your calls may be recorded"),
    say("When a customer agrees, your voice is recorded too, for the purposes on the panel."),
    say("You can see who listened and why. Ask your supervisor if you have questions."),
    action=say("I have read it"),
)
DISPOSE = ps.DisposeCard(
    say("Keep or erase what was recorded before?"),
    say("Recorded from {start} to {end}, before consent was withdrawn.", start="10:42:35", end="10:51:06"),
    say("Erasing is a request to the recorder. It counts only once the recorder confirms it."),
)
MENU = (
    ps.MenuItem(ps.TurnKey.JOINED, say("Someone joined the call")),
    ps.MenuItem(ps.TurnKey.MINOR, say("The customer may be under age"), "C"),
    ps.MenuItem(ps.TurnKey.RECEIPT, say("Receipt for the customer"), "T"),
    ps.MenuItem(ps.TurnKey.SELF, say("The customer answers"), checked=True),
    ps.MenuItem(ps.TurnKey.PARENT, say("A parent or guardian answers"), checked=False),
)
STRICTER = ps.Banner(
    say(
        "{happened}: {rule} (before: {was})",
        happened=say("Customer is in {place}", place="Germany"),
        rule=say("explicit consent needed"),
        was=say("notice"),
    ),
    say("Nothing is recorded until you have said this again and the customer has answered."),
    "scale",
)
