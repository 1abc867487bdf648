"""Why the decision is what it is: rules and further duties of a decision fact as the windows show them. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.text import say
from agent_assist.domain.binding import DecisionView
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
    """The rules of a decision, then the further duties of the call."""
    return (*_rules(decision.rules), *_duties(decision.overlays))


def _rules(found: Sequence[Mapping[str, object]]) -> tuple[s.WhyRule, ...]:
    """Rules of a decision fact as the windows show them."""
    shown = []
    for rule in found:
        sources = rule.get("sources", ())
        citations = rule.get("citations", ())
        pairs = tuple((str(x["title"]), str(x["url"])) for x in sources) if isinstance(sources, list | tuple) else ()
        shown.append(
            s.WhyRule(
                str(rule.get("place", "")),
                str(rule.get("name", "")),
                wording.level(str(rule.get("level", ""))),
                str(rule.get("summary", "")),
                tuple(str(c) for c in citations) if isinstance(citations, list | tuple) else (),
                wording.marks(str(rule.get("confidence", "")), str(rule.get("evidence", ""))),
                pairs,
            )
        )
    return tuple(shown)


def _duties(found: Sequence[Mapping[str, object]]) -> tuple[s.WhyRule, ...]:
    """What the call asks for beside the recording rule; the first citation names it, as a lawyer would."""
    shown = []
    for duty in found:
        name = str(duty.get("id", ""))
        first, *more = _texts(duty, "citations") or ("",)
        sources = tuple((title, "") for title in _texts(duty, "sources"))
        action = wording.action(str(duty.get("action", "")))
        sure = wording.confidence(str(duty.get("confidence", "")))
        title = first[:1].upper() + first[1:] if first else say("Further duty")
        shown.append(
            s.WhyRule(name, title, action, str(duty.get("text", "")), tuple(more), sure, sources, further=True)
        )
    return tuple(shown)


def _texts(row: Mapping[str, object], name: str) -> tuple[str, ...]:
    value = row.get(name)
    return tuple(str(one) for one in value) if isinstance(value, list | tuple) else ()
