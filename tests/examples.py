"""How many examples a property runs: so many by its profile (tests/conftest.py), or a multiple of that."""

from __future__ import annotations

from hypothesis import HealthCheck, settings


def effort(times: int, *suppressed: HealthCheck) -> settings:
    """Return settings that run a multiple of the profile's examples: `dev` stays quick, and `thorough` goes deep.

    Args:
        times: how often the examples of the profile.
        suppressed: judgements of Hypothesis that do not hold here, besides those of the profile.
    """
    profile = settings()
    return settings(
        max_examples=times * profile.max_examples,
        suppress_health_check=[*profile.suppress_health_check, *suppressed],
    )
