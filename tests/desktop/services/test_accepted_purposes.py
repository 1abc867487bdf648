"""The question on the recording names what was accepted on this call, and nothing that was declined."""

from __future__ import annotations

import pytest

from agent_assist.domain.consent import ConsentState
from agent_assist.domain.steps import Step
from agent_assist.policy.scripts import ScriptKind
from tests.desktop.services.desk_fixture import Bench

GIVEN, REFUSED = ConsentState.GIVEN, ConsentState.REFUSED


@pytest.mark.parametrize(
    ("quality", "training", "named"),
    [
        (GIVEN, GIVEN, "for quality control and staff training?"),
        (GIVEN, REFUSED, "for quality control?"),
        (REFUSED, GIVEN, "for staff training?"),
    ],
)
def test_the_repeat_names_accepted_purposes_only(
    b: Bench, quality: ConsentState, training: ConsentState, named: str
) -> None:
    b.connect(line="unknown")  # the notice must be on the recording there, and a yes must come first
    b.read()
    b.say(quality, training, REFUSED)
    line = b.desk.disclosure.line(b.file(), Step.SAY_STARTED)
    assert line is not None
    assert line.script.kind is ScriptKind.REPEAT
    assert named in "".join(piece.text for piece in line.segments)
