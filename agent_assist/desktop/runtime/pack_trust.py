"""Whose policy packs this installation trusts, as its settings say."""

from __future__ import annotations

from agent_assist.desktop.runtime.settings import Settings
from agent_assist.policy.manifest import Reviewer
from agent_assist.policy.trust import Trust, trust_of


def house_trust(settings: Settings) -> Trust:
    """Return the trust that settings name.

    Raises:
        BadInput: more signatures are required than there are reviewers.
    """
    policy = settings.policy
    return trust_of([Reviewer(one.name, one.key) for one in policy.reviewers], policy.required_signatures)
