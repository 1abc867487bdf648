"""The scripts of a pack as they sound: filled with sample values, timed, and with counsel's signatures. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from agent_assist.domain.purpose import Purpose
from agent_assist.policy.counsel import Approval, approvals, signed_for
from agent_assist.policy.pack import Pack
from agent_assist.policy.scripts import ACCEPTED_PURPOSES, PURPOSE, PURPOSES, ScriptVersion, joined, spoken_ms

NAMES: Mapping[str, str] = MappingProxyType({"agent_name": "Kim", "company": "Acme"})
"""Names of one word each, to judge the wording by."""
LONG_NAMES: Mapping[str, str] = MappingProxyType({"agent_name": "Kim Lee", "company": "Acme Bank"})
"""Names of two words each, to time a text by."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One text of a pack.

    Args:
        script: the text.
        seconds: how long reading it takes, with `LONG_NAMES`.
        approvals: the signatures that hold for it; empty for a draft.
    """

    script: ScriptVersion
    seconds: float
    approvals: tuple[Approval, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the row as `policy scripts --json` prints it."""
        script = self.script
        return {
            "id": script.id,
            "version": script.version,
            "language": script.language,
            "kind": script.kind.value,
            "form": script.form.value,
            "procedures": [one.value for one in script.procedures],
            "seconds": self.seconds,
            "words_per_minute": script.words_per_minute,
            "digest": script.digest,
            "draft": not self.approvals,
            "approvals": [one.to_json() for one in self.approvals],
        }


def spoken_rows(pack: Pack) -> tuple[Spoken, ...]:
    """Return every text of a pack in order of id and language; empty where it brings none.

    Raises:
        BadInput: a script or counsel's file cannot be read.
    """
    given = approvals(pack.contents)
    return tuple(
        Spoken(one, round(sample_ms(one, pack.purposes) / 1000, 1), signed_for(one, given))
        for one in pack.scripts or ()
    )


def drafts(pack: Pack) -> int:
    """Return how many texts of a pack no counsel has signed for any place.

    Raises:
        BadInput: a script or counsel's file cannot be read.
    """
    return sum(not row.approvals for row in spoken_rows(pack))


def sample_ms(script: ScriptVersion, purposes: Sequence[Purpose]) -> int:
    """Return how long reading a script takes with `LONG_NAMES`, in milliseconds."""
    return spoken_ms(filled(script, purposes, LONG_NAMES), script.words_per_minute)


def filled(script: ScriptVersion, purposes: Sequence[Purpose], names: Mapping[str, str] = NAMES) -> str:
    """Return a script with sample values, as a customer would hear it."""
    titles = [purpose.title(script.language) for purpose in purposes if "recorder" in purpose.sinks] or ["x"]
    own = next((purpose.title(script.language) for purpose in purposes if purpose.script == script.id), titles[0])
    values = {**names, PURPOSES: joined(titles, script.language), PURPOSE: own}
    values[ACCEPTED_PURPOSES] = values[PURPOSES]
    values |= {name: "x" for name in script.variables if name not in values}
    return "".join(segment.text for segment in script.fill(values))
