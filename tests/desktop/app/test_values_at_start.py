"""The values that a start makes are structs: a dataclass writes and compiles its methods anew at each start.

One takes nearly a millisecond, a struct a tenth of that (docs/adr/0006-paint-first.md); a start loads over a hundred.
"""

from __future__ import annotations

import os
import sys

from tests.running import finished

STAY = {
    "agent_assist.desktop.presenters.kept_notes._Kept",  # its text never shows in a repr
    "agent_assist.domain.casefile.CaseFile",  # what is worked out of it is no part of it; its changes are type-checked
    "agent_assist.domain.rights_course.RightsCourse",
    "agent_assist.domain.worked_out.WorkedOut",
    "agent_assist.evidence.envelope.Event",  # its moment, once read, is no part of it
    "agent_assist.evidence.personal.SubjectKey",  # its key never shows in a repr
    "agent_assist.policy.manifest.Reviewer",  # both are sorted
    "agent_assist.policy.question.CustomerPlace",
    "agent_assist.policy.public_holidays._Days",  # a container of days
    "agent_assist.telephony.ports.recordings.RecordingFile",  # its sound never shows in a repr
    "agent_assist.telephony.softphone.handoff.phone._Client",  # the same only if it is the same one
    "agent_assist.telephony.softphone.pending_answers._Pending",
}
"""Dataclasses that a start makes, and why."""
_PROBE = """
import dataclasses
made, plain = [], dataclasses._process_class
def counted(cls, *how):
    made.append(f"{cls.__module__}.{cls.__qualname__}")
    return plain(cls, *how)
dataclasses._process_class = counted
import agent_assist.desktop.app.session
print(*made)
"""


def test_a_start_makes_no_other_dataclass_than_those_that_need_to_be_one() -> None:
    done = finished([sys.executable, "-c", _PROBE], {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    made = {name for name in done.stdout.split() if name.startswith("agent_assist.")}
    assert made == STAY, done.stderr


_LATER = (
    "agent_assist.desktop.app.first_start_room",
    "agent_assist.desktop.app.practice_room",
    "agent_assist.desktop.app.computer",
    "agent_assist.desktop.practice",
    "agent_assist.desktop.presenters.check_words",
    "agent_assist.desktop.presenters.first_start",
    "agent_assist.desktop.presenters.practice_course",
    "agent_assist.desktop.ui.windows.first_start",
    "agent_assist.desktop.ui.windows.practice",
    "agent_assist.protocol.enrol_link",
)
"""What only a first start, or somebody who practises, loads."""


def test_a_usual_start_loads_nothing_of_first_start_and_practice() -> None:
    probe = "import sys; from agent_assist.desktop.app import session, shell; print(*sys.modules)"
    done = finished([sys.executable, "-c", probe], {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    loaded = set(done.stdout.split())
    assert "agent_assist.desktop.app.practice_door" in loaded, done.stderr
    assert loaded.isdisjoint(_LATER)


def test_each_of_those_names_a_module() -> None:
    """A module that was renamed would never be found above."""
    probe = "import sys; from agent_assist.desktop.app import first_start_room, practice_room; print(*sys.modules)"
    done = finished([sys.executable, "-c", probe], {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert set(_LATER) <= set(done.stdout.split()), done.stderr
