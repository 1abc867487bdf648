"""The worked cases of a pack: what must come out, compared with what does. Pure but for reading the file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.policy.levels import LEVEL_BY_WORD
from agent_assist.policy.pack_files import Table, parse_toml, read_bytes
from agent_assist.policy.question import Question

if TYPE_CHECKING:
    from agent_assist.policy.pack import Pack

CASES = "cases.toml"


@dataclass(frozen=True, slots=True)
class Case:
    """One worked case.

    `level_override` marks a case whose channel needs a rule that the pack's rows do not model: its expected
    level comes from the case's author, and the merge is not held to it.
    """

    id: str
    title: str
    question: Question
    level: str
    min_level: str
    capture_notice: bool
    offer_alternative: bool
    level_override: bool


@dataclass(frozen=True, slots=True)
class CaseResult:
    """How a case came out; `differences` is empty where it came out as written."""

    case: Case
    differences: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether the case came out as written, or is not held to the merge."""
        return not self.differences or self.case.level_override


def load_cases(pack_folder: str | Path) -> tuple[Case, ...]:
    """Read cases.toml of a pack.

    Raises:
        BadInput: the file is missing, unreadable or a case is not as it must be.
    """
    return cases_of(read_bytes(Path(pack_folder) / CASES))


def cases_of(data: bytes) -> tuple[Case, ...]:
    """Read the bytes of a cases.toml.

    Raises:
        BadInput: they are not TOML, or a case is not as it must be.
    """
    table = Table(CASES, "the file", parse_toml(CASES, data))
    return tuple(_case(name, row) for name, row in table.tables("case").items())


def _case(name: str, row: Table) -> Case:
    on = row.day("on_date")
    if on is None:
        raise row.error("on_date", "is missing")
    for key in ("expected_level", "expected_min_level"):
        if row.text(key) not in LEVEL_BY_WORD:
            raise row.error(key, "is not a level")
    asked = {
        "customer": list(row.texts("customer")),
        "agent": row.text("agent"),
        "recorder": row.text("recorder"),
        "on": on.isoformat(),
        "purpose": row.text("purpose"),
        "channel": row.text("channel"),
        "facts": list(row.texts("facts", ())),
    }
    return Case(
        id=name,
        title=row.text("title"),
        question=Question.from_json(asked),
        level=row.text("expected_level"),
        min_level=row.text("expected_min_level"),
        capture_notice=row.flag("expected_capture_notice"),
        offer_alternative=row.flag("expected_offer_alternative"),
        level_override=row.flag("level_override"),
    )


def check(pack: Pack, case: Case) -> CaseResult:
    """Ask the pack a case's question and compare.

    Args:
        pack: a loaded pack.
        case: one of its cases.

    Returns:
        The result, each difference as "what: expected, got".
    """
    decision = pack.decide(case.question)
    pairs = (
        ("level", case.level, decision.level.word),
        ("min_level", case.min_level, decision.min_level.word),
        ("capture_notice", case.capture_notice, decision.capture_notice),
        ("offer_alternative", case.offer_alternative, decision.offer_alternative),
    )
    return CaseResult(case, tuple(f"{name}: expected {want}, got {got}" for name, want, got in pairs if want != got))
