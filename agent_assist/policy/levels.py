"""The words in which a decision speaks: how strict, what to do, how sure of a place. No I/O, no state."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Level(IntEnum):
    """How much must happen before a call may be recorded; a larger value is stricter.

    NONE: nothing. NOTICE: tell before recording. IMPLIED: tell, then staying on the line counts.
    EXPLICIT: a spoken yes before recording.
    """

    NONE = 0
    NOTICE = 1
    IMPLIED = 2
    EXPLICIT = 3

    @property
    def word(self) -> str:
        """The lower-case word used in packs and answers."""
        return self.name.lower()


LEVEL_BY_WORD = {level.word: level for level in Level}


class Evidence(StrEnum):
    """How a place of the customer is known, best first."""

    STATED = "stated"
    ACCOUNT = "account"
    CARRIER = "carrier"
    AREA_CODE = "area_code"


class Procedure(StrEnum):
    """What the agent does, in which order with the recorder."""

    NONE = "none"
    ANNOUNCE = "announce"
    ANNOUNCE_ON_RECORDING = "announce_on_recording"
    ASK_FIRST = "ask_first"
    ASK_FIRST_THEN_REPEAT = "ask_first_then_repeat"


def procedure_for(level: Level, *, capture_notice: bool) -> Procedure:
    """Return the procedure for a merged level (merging rule 5 of docs/policy.md).

    Args:
        level: the merged level.
        capture_notice: whether the notice itself must be on the recording.
    """
    if level is Level.NONE:
        return Procedure.NONE
    if level is Level.EXPLICIT:
        return Procedure.ASK_FIRST_THEN_REPEAT if capture_notice else Procedure.ASK_FIRST
    return Procedure.ANNOUNCE_ON_RECORDING if capture_notice else Procedure.ANNOUNCE


class Status(StrEnum):
    """Where a rule or an overlay stands in law."""

    IN_FORCE = "in-force"
    FUTURE = "future"
    WAIVED = "waived"
    PROPOSED = "proposed"
    CASE_LAW = "case-law"
    GUIDANCE = "guidance"
