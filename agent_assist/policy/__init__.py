"""Rule packs to a decision with its sources. Pure; no Qt, no network.

`load(path)` reads a pack, `Pack.decide(question)` answers; `policy.scripts` has what is read out.
"""

from agent_assist.domain.binding import Evidence, Procedure
from agent_assist.domain.purpose import Purpose
from agent_assist.policy.bundled import default_pack_path, default_scripts_path
from agent_assist.policy.decision import Decision, OverlayDuty, PackRef, Rule, Source
from agent_assist.policy.house_rules import AgentNotice, HouseRules
from agent_assist.policy.levels import Level
from agent_assist.policy.manifest import Manifest, Reviewer
from agent_assist.policy.pack import Pack, load
from agent_assist.policy.question import CustomerPlace, Question

__all__ = [
    "AgentNotice",
    "CustomerPlace",
    "Decision",
    "Evidence",
    "HouseRules",
    "Level",
    "Manifest",
    "OverlayDuty",
    "Pack",
    "PackRef",
    "Procedure",
    "Purpose",
    "Question",
    "Reviewer",
    "Rule",
    "Source",
    "default_pack_path",
    "default_scripts_path",
    "load",
]
