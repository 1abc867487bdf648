"""The one next step of a call. Pure: the panel lights what this function names."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import Answer, ConsentState, recording_wanted
from agent_assist.domain.contact import ContactState
from agent_assist.domain.flags import stricter
from agent_assist.domain.recorder import RecorderState


class Step(StrEnum):
    """What the agent should do now."""

    IDLE = "idle"
    RING = "ring"
    DISCLOSE = "disclose"
    ASK = "ask"
    SAY_STARTED = "say_started"
    SAY_WITHDRAWN = "say_withdrawn"
    SAY_NOT_RECORDED = "say_not_recorded"
    LIVE = "live"
    WRAP_UP = "wrap_up"


def next_step(file: CaseFile | None, purposes: Iterable[str], recorder_purposes: Iterable[str]) -> Step:
    """Name the next step of a contact.

    Args:
        file: the contact's case file, or None without one.
        purposes: ids of all purposes the customer is asked about.
        recorder_purposes: those of them that feed the recorder.
    """
    if file is None or file.finished or file.state is ContactState.MISSED:
        return Step.IDLE
    if not file.state.live:
        return Step.WRAP_UP
    if file.connected_at_ms is None:
        return Step.RING
    return _talking(file, tuple(purposes), tuple(recorder_purposes))


def must_disclose(file: CaseFile, recorder_purposes: Iterable[str]) -> bool:
    """Tell whether a disclosure must be read now: none was read, or the decision now asks for more than then.

    A purpose that was given in words covers every level, so a stricter decision then asks for no second reading.
    """
    decision = file.decision
    if decision is None or decision.procedure == "none":
        return False
    readings = [r for r in file.readings if r.script_kind == "disclosure"]
    if not readings:
        return True
    given = any(_state(file, purpose) is ConsentState.GIVEN for purpose in recorder_purposes)
    return stricter(decision.level, than=readings[-1].level) and not given


def wants_recording(file: CaseFile, recorder_purposes: Iterable[str]) -> bool:
    """Tell whether the recorder should run now for this contact.

    Where the law wants the notice itself on the tape and staying on is enough (`announce_on_recording`), the recorder
    starts when speech begins and the announcement follows at once; a refusal stops it like everywhere else.
    """
    decision = file.decision
    if decision is None or not file.state.live or file.connected_at_ms is None:
        return False
    recorder = tuple(recorder_purposes)
    disclosed = decision.procedure in {"none", "announce_on_recording"} or not must_disclose(file, recorder)
    return recording_wanted(decision.level, file.answers, recorder, disclosed=disclosed)


def correctable(file: CaseFile, now_ms: int) -> Answer | None:
    """Return the newest answer that may still be corrected, or None."""
    open_answers = [a for a in file.answers.values() if a.correctable_until_ms > now_ms]
    return max(open_answers, key=lambda a: a.at_ms) if open_answers else None


def newest_withdrawal_unsaid(file: CaseFile) -> bool:
    """Tell whether a withdrawal was captured and its confirmation not yet read to the customer."""
    withdrawn = [m.at_ms for m in file.answer_log if m.state is ConsentState.WITHDRAWN]
    said = [r.ended_at_ms for r in file.readings if r.script_kind == "withdrawn"]
    return bool(withdrawn) and (not said or said[-1] < withdrawn[-1])


def _talking(file: CaseFile, purposes: tuple[str, ...], recorder: tuple[str, ...]) -> Step:
    if must_disclose(file, recorder):
        return Step.DISCLOSE
    if newest_withdrawal_unsaid(file):
        return Step.SAY_WITHDRAWN
    if any(purpose not in file.answers for purpose in purposes):
        return Step.ASK
    return _say(file, recorder)


def _say(file: CaseFile, recorder_purposes: tuple[str, ...]) -> Step:
    given = [_state(file, p) is ConsentState.GIVEN for p in recorder_purposes]
    spoken = {reading.script_kind for reading in file.readings}
    if any(given) and file.recorder_state is RecorderState.RECORDING and not {"started", "repeat"} & spoken:
        return Step.SAY_STARTED
    said_no = bool(recorder_purposes) and all(
        _state(file, p) in {ConsentState.REFUSED, ConsentState.UNKNOWN} for p in recorder_purposes
    )
    if said_no and not {"refused_alternative", "withdrawn"} & spoken:
        return Step.SAY_NOT_RECORDED
    return Step.LIVE


def _state(file: CaseFile, purpose: str) -> ConsentState | None:
    answer = file.answers.get(purpose)
    return answer.state if answer else None
