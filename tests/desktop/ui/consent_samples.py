"""States of the life of a consent: many purposes, standing, twice, a parent, the agent, keep or erase."""

from __future__ import annotations

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.domain.consent import ConsentState

ALL_ACCEPTED = tuple(
    ps.AnswerSoFar(
        purpose,
        title,
        say("{answer} {at}", answer=say("Accepted"), at="10:42:31"),
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
    say("What was the answer?"),
    say("{done} of {all} answered. “Not clear” counts as not accepted.", done=12, all=20),
    tuple(
        ps.AnswerRow(
            f"purpose-{n}",
            f"Recording for purpose number {n}",
            say("kept {n} days", n=90),
            (ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN)[n % 3] if n < 12 else None,
            active=n == 12,
        )
        for n in range(20)
    ),
)
STANDING = ps.AnswersCard(
    say("What was the answer?"),
    say("“Not clear” counts as not accepted."),
    (
        ps.AnswerRow("quality", "Recording for quality", say("stands for {n} days", n=365), None, active=True),
        ps.AnswerRow("training", "Recording for training", say("stands for {n} days", n=365), None, active=False),
    ),
    say("{n} answers stand since {day}. Does the same person speak?", n=2, day="12 Oct 2026"),
)
AGAIN = ps.AnswersCard(
    say("And on the recording?"),
    say("Only a clear yes goes on. Anything else stops the recorder."),
    (ps.AnswerRow("quality", "Recording for quality", say("kept {n} days", n=90), None, active=True),),
    step=4,
    steps=4,
)
PARENT = ps.AnswersCard(
    say("What did {person} answer?", person=say("the parent")),
    say("Only a parent or guardian can accept. If none is there, key Declined."),
    (ps.AnswerRow("quality", "Recording for quality", say("kept {n} days", n=90), None, active=True),),
)
OWN = ps.AnswersCard(
    say("May your calls be recorded?"),
    say("Without your yes no call of yours is recorded. You can take it back at any time, under More."),
    (ps.AnswerRow("own_recording", "Recording of my calls", EMPTY, None, active=True),),
)
SHIFT_NOTICE = ps.NoticeCard(
    "shift",
    "plain",
    say("Your calls may be recorded"),
    say("Calls that customers agreed to are recorded with your voice, for the purposes on the panel."),
    say("You see who listens, and why. Ask your supervisor if you have a question."),
    action=say("I have read it"),
)
DISPOSE = ps.DisposeCard(
    say("Keep or erase what came before?"),
    say("Recorded from {start} to {end}, before it was withdrawn.", start="10:42:35", end="10:51:06"),
    say("To erase is an order. It counts as done only when the recorder confirms it."),
)
MENU = (
    ps.MenuItem(ps.TurnKey.JOINED, say("Somebody joins the call"), "J"),
    ps.MenuItem(ps.TurnKey.MINOR, say("The customer may be a child"), "C"),
    ps.MenuItem(ps.TurnKey.RECEIPT, say("Receipt for the customer"), "R"),
    ps.MenuItem(ps.TurnKey.SELF, say("The customer answers"), checked=True),
    ps.MenuItem(ps.TurnKey.PARENT, say("A parent or guardian answers"), checked=False),
)
STRICTER = ps.Banner(
    say("{turn}: {old} → {new}", turn=say("A place was learned"), old=say("notice"), new=say("explicit consent")),
    say("Nothing is recorded until the sentence was said again and answered."),
    "scale",
)
