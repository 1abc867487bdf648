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


class Status(StrEnum):
    """Where a rule or an overlay stands in law; `Validity.fires` says what each means on a day."""

    IN_FORCE = "in-force"
    FUTURE = "future"
    WAIVED = "waived"
    PROPOSED = "proposed"
    CASE_LAW = "case-law"
    GUIDANCE = "guidance"
