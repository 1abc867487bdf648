"""The one next step, in every situation of a call."""

import pytest

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CORRECTION_WINDOW_MS
from agent_assist.domain.facts import FactKind
from agent_assist.domain.steps import (
    Step,
    correctable,
    must_disclose,
    newest_withdrawal_unsaid,
    next_step,
    wants_recording,
)
from tests.call import RECORDER_PURPOSES, answered, case, connected, decided, ended, fact, opened, read, recorder, talk

PURPOSES = ("quality", "training", "transcript")
GIVEN, REFUSED = FactKind.CONSENT_GIVEN, FactKind.CONSENT_REFUSED
UNCLEAR, WITHDRAWN = FactKind.CONSENT_UNCLEAR, FactKind.CONSENT_WITHDRAWN


ALL_GIVEN = [answered(11_000, GIVEN, p) for p in PURPOSES]
ALL_REFUSED = [answered(11_000, REFUSED, p) for p in PURPOSES]
ALL_UNCLEAR = [answered(11_000, UNCLEAR, p) for p in PURPOSES]
RINGING = case(opened(), decided(0, "explicit", "ask_first"))


@pytest.mark.parametrize(
    ("file", "step"),
    [
        (None, Step.IDLE),
        (RINGING, Step.RING),
        (case(opened(), fact(FactKind.CONTACT_MISSED, 9)), Step.IDLE),
        (talk(), Step.DISCLOSE),
        (talk(read(9000)), Step.ASK),
        (talk(read(9000), answered(10_000, GIVEN)), Step.ASK),
        (talk(read(9000), *ALL_GIVEN), Step.LIVE),  # nothing to say before the recorder is confirmed
        (talk(read(9000), *ALL_GIVEN, recorder(12_000, "unconfirmed")), Step.LIVE),
        (talk(read(9000), *ALL_GIVEN, recorder(12_000, "recording")), Step.SAY_STARTED),
        (talk(read(9000), *ALL_GIVEN, recorder(12_000, "recording"), read(13_000, "started")), Step.LIVE),
        (talk(read(9000), *ALL_GIVEN, recorder(12_000, "recording"), read(13_000, "repeat")), Step.LIVE),
        (talk(read(9000), *ALL_REFUSED), Step.SAY_NOT_RECORDED),
        (talk(read(9000), *ALL_UNCLEAR), Step.SAY_NOT_RECORDED),
        (talk(read(9000), *ALL_REFUSED, read(13_000, "refused_alternative")), Step.LIVE),
        (talk(read(9000), *ALL_GIVEN, answered(20_000, WITHDRAWN)), Step.SAY_WITHDRAWN),
        (talk(read(9000), *ALL_GIVEN, answered(20_000, WITHDRAWN), read(21_000, "withdrawn")), Step.LIVE),
        (
            talk(
                read(9000),
                *ALL_GIVEN,
                answered(20_000, WITHDRAWN),
                read(21_000, "withdrawn"),
                answered(30_000, WITHDRAWN, "training"),
            ),
            Step.SAY_WITHDRAWN,  # a second withdrawal is confirmed once more
        ),
        (talk(level="none", procedure="none"), Step.ASK),
        (talk(read(9000), ended(90_000)), Step.WRAP_UP),
        (talk(read(9000), ended(90_000), fact(FactKind.WRAP_UP_FINISHED, 91_000)), Step.IDLE),
    ],
)
def test_next_step(file: CaseFile | None, step: Step) -> None:
    assert next_step(file, PURPOSES, RECORDER_PURPOSES) is step


def test_the_step_stays_on_hold() -> None:
    assert next_step(talk(fact(FactKind.CONTACT_HELD, 5000)), PURPOSES, RECORDER_PURPOSES) is Step.DISCLOSE


@pytest.mark.parametrize(
    ("file", "must"),
    [
        (case(opened(), connected(1)), False),  # no decision yet
        (talk(level="none", procedure="none"), False),
        (talk(), True),
        (talk(read(9000)), False),
        (talk(read(9000, kind="started")), True),
        (talk(read(9000), decided(20_000, "explicit", "ask_first"), level="notice", procedure="announce"), True),
        (talk(read(9000), decided(20_000, "notice", "announce")), False),
        (
            talk(
                read(9000),
                answered(10_000, GIVEN),
                decided(20_000, "explicit", "ask_first"),
                level="notice",
                procedure="announce",
            ),
            False,  # a spoken yes covers every level
        ),
        (
            talk(
                read(9000),
                answered(10_000, GIVEN, "transcript"),
                decided(20_000, "explicit", "ask_first"),
                level="notice",
                procedure="announce",
            ),
            True,  # but only for a purpose that feeds the recorder
        ),
    ],
)
def test_must_disclose(file: CaseFile, must: bool) -> None:  # noqa: FBT001 - a case
    assert must_disclose(file, RECORDER_PURPOSES) is must


@pytest.mark.parametrize(
    ("file", "wants"),
    [
        (RINGING, False),
        (case(opened(), decided(0, "none", "none")), False),  # nobody speaks yet
        (case(opened(), connected(1)), False),
        (talk(answered(2000, GIVEN)), False),  # a yes before the disclosure was read
        (talk(read(9000)), False),
        (talk(read(9000), answered(10_000, GIVEN)), True),
        (talk(read(9000), answered(10_000, UNCLEAR), answered(10_000, UNCLEAR, "training")), False),
        (talk(read(9000), answered(10_000, GIVEN), answered(20_000, WITHDRAWN)), False),
        (talk(level="none", procedure="none"), True),
        (talk(level="notice", procedure="announce"), False),
        (talk(read(9000), level="notice", procedure="announce"), True),
        (talk(level="implied", procedure="announce_on_recording"), True),
        (talk(*ALL_REFUSED, level="implied", procedure="announce_on_recording"), False),
        (talk(read(9000), answered(10_000, GIVEN), ended(20_000)), False),
    ],
)
def test_wants_recording(file: CaseFile, wants: bool) -> None:  # noqa: FBT001 - a case
    assert wants_recording(file, RECORDER_PURPOSES) is wants


def test_the_newest_answer_is_correctable_while_its_time_runs() -> None:
    file = talk(read(9000), answered(10_000, GIVEN), answered(12_000, REFUSED, "training"))
    newest = correctable(file, 12_001)
    assert newest is not None
    assert newest.purpose == "training"
    assert correctable(file, 12_000 + CORRECTION_WINDOW_MS - 1) is not None
    assert correctable(file, 12_000 + CORRECTION_WINDOW_MS) is None


def test_a_withdrawal_is_never_corrected() -> None:
    file = talk(read(9000), answered(10_000, GIVEN), answered(10_001, WITHDRAWN))
    assert correctable(file, 10_002) is None


def test_withdrawal_unsaid() -> None:
    assert not newest_withdrawal_unsaid(talk(read(9000)))
    assert newest_withdrawal_unsaid(talk(answered(9, WITHDRAWN)))
