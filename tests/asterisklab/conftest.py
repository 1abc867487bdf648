"""A real Asterisk, once for each process that runs these tests; skipped, loudly, where it cannot be had."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lab.asterisk.stranger import Stranger
    from lab.asterisk.switch import AsteriskLab
    from tests.asterisklab.scene import Scene


@pytest.fixture(scope="session")
def asterisk_lab() -> Iterator[AsteriskLab]:
    """Start it; skips, saying what is missing, only where the packages cannot be had."""
    if not sys.platform.startswith(("linux",)):
        pytest.skip("the Asterisk of the laboratory comes from Debian's packages")
    from lab.asterisk.packages import asterisk
    from lab.asterisk.switch import AsteriskLab
    from lab.processes import LabError
    from lab.programs import find_program

    if find_program("baresip") is None:
        pytest.skip("NO REAL ASTERISK WAS TESTED: baresip-core is not installed")
    try:
        asterisk()
    except LabError as error:
        pytest.skip(f"NO REAL ASTERISK WAS TESTED: {error}")
    with AsteriskLab() as lab:
        yield lab


@pytest.fixture(scope="session")
def witness(asterisk_lab: AsteriskLab) -> Stranger:
    """Somebody who hears every event of the switch from the beginning."""
    return asterisk_lab.stranger()


@pytest.fixture
def scene(asterisk_lab: AsteriskLab, witness: Stranger) -> Iterator[Scene]:
    """Phones at rest, and desks that are judged at the end: no light may have claimed silence that was none."""
    from tests.asterisklab.scene import Scene

    scene = Scene(asterisk_lab, witness, time.time())
    yield scene
    scene.close()
    assert scene.false_silences() == []
