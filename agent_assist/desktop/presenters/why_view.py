"""Why the decision is what it is: rules and further duties of a decision fact as the windows show them. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.text import say
from agent_assist.domain.binding import DecidedRule, DecisionView, Duty, HoursRule
from agent_assist.domain.casefile import CaseFile


def why_card(file: CaseFile) -> s.WhyCard:
    """Each rule behind the decision with place, citations, sources and how sure it is."""
    decision = file.decision
    assert decision is not None  # noqa: S101 - callers checked; tells the type checker
    line, summary = wording.decision_line(decision)
    if file.minor_at_ms is not None:
        summary = say(
            "{summary} The customer may be under age: only a parent or guardian can consent.", summary=summary
        )
    elif decision.level != file.decisions[-1].level:
        summary = say(
            "{summary} A less strict rule was found later. What you told the customer still applies.", summary=summary
        )
    return s.WhyCard(line, summary, reasons(decision), wording.pack(decision.pack))


def reasons(decision: DecisionView) -> tuple[s.WhyRule, ...]:
    """The rules of a decision, then the hours in which the agent may call, then the further duties of the call."""
    return (*_rules(decision.rules), *_hours(decision.hours), *_duties(decision.overlays))


def _rules(found: Sequence[DecidedRule]) -> tuple[s.WhyRule, ...]:
    """Rules of a decision fact as the windows show them."""
    return tuple(
        s.WhyRule(
            rule.place,
            rule.name,
            wording.level(rule.level),
            rule.summary,
            rule.citations,
            wording.marks(rule.confidence, rule.evidence),
            tuple((source.title, source.url) for source in rule.sources),
        )
        for rule in found
    )


def _hours(found: Sequence[HoursRule]) -> tuple[s.WhyRule, ...]:
    """The rules on calling hours of a decision; the first citation names each, as for duties."""
    return tuple(
        s.WhyRule(
            rule.rule,
            rule.citations[0],
            say("Calling hours"),
            rule.text,
            rule.citations[1:],
            wording.confidence(rule.confidence),
            (),
            further=True,
        )
        for rule in found
        if rule.citations
    )


def _duties(found: Sequence[Duty]) -> tuple[s.WhyRule, ...]:
    """What the call asks for beside the recording rule; the first citation names it, as a lawyer would."""
    shown = []
    for duty in found:
        first, *more = duty.citations or ("",)
        sources = tuple((title, "") for title in duty.sources)
        action = wording.action(duty.action)
        sure = wording.confidence(duty.confidence)
        title = first[:1].upper() + first[1:] if first else say("Further duty")
        shown.append(s.WhyRule(duty.id, title, action, duty.text, tuple(more), sure, sources, further=True))
    return tuple(shown)
