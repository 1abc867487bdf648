"""Reasons of a decision, for the pictures and tests of Why? and of the review."""

from __future__ import annotations

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.duty_view import hours_line
from agent_assist.desktop.presenters.text import say
from agent_assist.domain.binding import HoursRule

RULES = (
    ps.WhyRule(
        "XX",
        "Place not known",
        say("explicit"),
        "Area codes never relax a rule.",
        (),
        say("certain"),
        (("pack base", "2026.11"),),
    ),
    ps.WhyRule(
        "US-CA",
        "California",
        say("explicit"),
        "Every party must agree to a recording.",
        ("California Penal Code § 632",),
        say("high confidence"),
        (("leginfo.legislature.ca.gov", "2 Nov 2026"),),
    ),
)
DUTY = ps.WhyRule(
    "us-regf-opening",
    "12 CFR 1006.6(e)",
    say("must be told"),
    "Say in the first words that you collect a debt.",
    (),
    say("certain"),
    (("consumerfinance.gov", ""),),
    further=True,
)
WHY_DUTY = ps.WhyCard(
    say("Ask first. Do not record yet."),
    say("The caller’s place is not known, so the strictest rule applies."),
    (*RULES, DUTY),
    say("pack recording 2026.11"),
)
WHY = ps.WhyCard(
    say("Ask first. Do not record yet."),
    say("The caller’s place is not known, so the strictest rule applies."),
    RULES,
    say("pack recording 2026.11"),
)
HOURS = ps.InForceCell(
    ps.ToolKey.WHY,
    "clock",
    "Y",
    say("Calling hours"),
    hours_line(HoursRule(local="2026-12-06T11:00-06:00", changes="2026-12-07T08:00-06:00")),
    open=True,
)
