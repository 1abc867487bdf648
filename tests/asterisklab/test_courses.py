"""A few random courses; hundreds are played by `dev.py bench asterisk_courses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lab.asterisk.courses import Course

if TYPE_CHECKING:
    from lab.asterisk.stranger import Stranger
    from lab.asterisk.switch import AsteriskLab

pytestmark = pytest.mark.asterisk
SEEDS = range(101, 113)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_random_course_makes_a_false_silence(asterisk_lab: AsteriskLab, witness: Stranger, seed: int) -> None:
    outcome = Course(asterisk_lab, witness, seed).go()
    assert outcome.false == [], (outcome.steps, outcome.stories)
