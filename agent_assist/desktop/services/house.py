"""What the house sets for its calls: its name, its places, what is known of each line."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from agent_assist.desktop.runtime.settings import Settings
from agent_assist.domain.payment import STEP_S
from agent_assist.policy import AgentNotice


class LineRule(Struct, frozen=True):
    """What is known of calls on one line before anybody speaks.

    Args:
        queue: the name shown, for example "Billing".
        place: where its customers are by contract, or empty.
        evidence: how that is known: account or carrier.
        facts: tags of the pack that hold for its calls, for example that a rule wants them on tape from end to end.
    """

    queue: str
    place: str = ""
    evidence: str = "account"
    facts: tuple[str, ...] = ()


class House(Struct, frozen=True):
    """House settings that services need.

    Args:
        company: named in scripts.
        agent_name: named in scripts.
        agent_place, recorder_place: ISO 3166 codes.
        language: BCP 47 tag scripts begin with.
        lines: softphone line -> what is known of it.
        wrap_up_s: after how many seconds a wrap-up finishes by itself.
        last_call_min: for how many minutes after its end a finished call can be shown once more; 0 for none.
        last_calls: how many of them.
        payment_s: after how many seconds a payment step ends by itself.
        agent_notice: what agents are told or asked about being recorded themselves, when they begin to work; the pack
            may ask for more.
    """

    company: str
    agent_name: str
    agent_place: str
    recorder_place: str
    language: str = "en"
    lines: Mapping[str, LineRule] = field(default_factory=dict)
    wrap_up_s: int = 60
    payment_s: int = STEP_S
    agent_notice: AgentNotice = "off"
    last_call_min: int = 30
    last_calls: int = 3


def house_of(settings: Settings, agent_name: str) -> House:
    """Return what the services need of the settings.

    Args:
        settings: as read from the file.
        agent_name: from the enrolment; empty without one.
    """
    house = settings.house
    lines = {
        line.line: LineRule(line.queue, line.place or "", line.evidence, tuple(line.facts)) for line in house.lines
    }
    return House(
        house.company,
        agent_name or "your agent",
        house.agent_place,
        house.recorder_place,
        house.language,
        lines,
        house.wrap_up_s,
        house.payment_s,
        house.agent_notice,
        house.last_call_min,
        house.last_calls,
    )
