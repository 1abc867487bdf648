"""Each kind that is older than the typed facts has a golden body; each younger one says so here."""

from __future__ import annotations

from typing import Final

from agent_assist.domain.facts import TYPES, FactKind
from tests.golden_bodies import kinds

YOUNGER: Final = {
    FactKind.EVENT_REFUSED: "came with the types: a refusal was an answer to the device and no fact before",
    FactKind.ACT_TAKEN_BACK: "came with ADR 33: nothing but an answer could be taken back before",
    FactKind.CALL_MARKED: "came with ADR 35: nobody could say what only an agent knows before",
    FactKind.CORRECTION_READ_BACK: "came with ADR 60: what a customer corrected stood nowhere before",
    FactKind.RIGHTS_HANDLED: "came with ADR 37: what became of a request stood nowhere before",
    FactKind.LEDGER_EXPORTED: "came with the types: reading the whole ledger was no fact before",
    FactKind.EVENTS_RECEIVED: "came later: when the server had an event stood in no log before",
    FactKind.TIME_DOUBTED: "came later: the server compared no times before",
    FactKind.HOLD_PLACED: "came with ADR 38: nobody could put a contact on hold before",
    FactKind.HOLD_RELEASED: "came with ADR 38, too",
    FactKind.PERSON_DISABLED: "came later: it was a row of the database before",
    FactKind.PERSON_ENABLED: "came later: it was a row of the database before",
    FactKind.REVIEW_ASSIGNED: "came with ADR 45: nobody could take a contact before",
    FactKind.FLAG_ANSWERED: "came with ADR 49: an agent could not answer a flag before",
    FactKind.SAMPLING_COMMITTED: "came with ADR 51: nothing was drawn at random before",
    FactKind.SAMPLING_REVEALED: "came with ADR 51, too",
    FactKind.SECOND_OPINION_ASKED: "came with ADR 54: nobody could ask for a second opinion before",
    FactKind.SECOND_OPINION_GIVEN: "came with ADR 54: nobody could give a second opinion before",
    FactKind.COACHING_NOTED: "came with ADR 57: a supervisor wrote only with a decision before",
    FactKind.CALIBRATION_BEGUN: "came with ADR 56: there were no rounds before",
    FactKind.CALIBRATION_JUDGED: "came with ADR 56, too",
    FactKind.ROLE_CHANGED: "came later: it was a row of the database before",
}
WRITTEN_BY_NOBODY: Final = {
    FactKind.SPAN_ERASED: "named and read by the last untyped version, as now, but no code wrote it, then or now",
}


def test_each_kind_is_proven_or_has_a_reason() -> None:
    without = {*YOUNGER, *WRITTEN_BY_NOBODY}
    assert kinds() == set(TYPES) - without
    assert len(kinds()) == 55
