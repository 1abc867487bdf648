"""Which texts counsel has signed for which places: counsel.toml of a pack. Everything else is a draft. No policy here.

A signature names the digest of one text in one language. A changed text has another digest, so it is a draft again
until counsel has read it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from agent_assist.policy.pack_files import Table, bad_pack, parse_toml
from agent_assist.policy.scripts import ScriptVersion

COUNSEL = "counsel.toml"
"""File of a pack that holds the signatures; without it every text is a draft."""
APPROVALS_LIMIT = 10_000
"""Most signatures a pack may hold."""
_NAME_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Approval:
    """Counsel has read one text in one language and approves it for some places.

    Args:
        script, version, language, digest: exactly which text.
        places: codes of the places it may be used for, such as DE or US-CA.
        counsel: who signs, as counsel wants to be named.
        day: on which day.
    """

    script: str
    version: str
    language: str
    digest: str
    places: tuple[str, ...]
    counsel: str
    day: date

    def covers(self, script: ScriptVersion) -> bool:
        """Tell whether this is about a script as it reads now."""
        named = (script.id, script.version, script.language, script.digest)
        return named == (self.script, self.version, self.language, self.digest)

    def to_json(self) -> dict[str, Any]:
        """Return what `policy scripts --json` prints of it."""
        return {"places": list(self.places), "counsel": self.counsel, "day": self.day.isoformat()}


def approvals(contents: Mapping[str, bytes]) -> tuple[Approval, ...]:
    """Read counsel's signatures from the files of a pack, in the order of the file; none without the file.

    Raises:
        BadInput: the file is not as it must be; names it.
    """
    if COUNSEL not in contents:
        return ()
    rows = parse_toml(COUNSEL, contents[COUNSEL]).get("approval", [])
    if not isinstance(rows, list) or len(rows) > APPROVALS_LIMIT:
        raise bad_pack(COUNSEL, f"'approval' is not a list of at most {APPROVALS_LIMIT} tables")
    return tuple(_approval(Table(COUNSEL, f"approval {number}", row)) for number, row in enumerate(rows, 1))


def signed_for(script: ScriptVersion, given: tuple[Approval, ...]) -> tuple[Approval, ...]:
    """Return the signatures that hold for a script as it reads now; empty for a draft."""
    return tuple(one for one in given if one.covers(script))


def unfitting(
    scripts: Mapping[tuple[str, str], ScriptVersion], given: tuple[Approval, ...]
) -> Iterator[tuple[int, str]]:
    """Yield the place (from 0) and the reason of each signature that holds for no text of the pack.

    Args:
        scripts: the pack's scripts by id and language.
        given: its signatures.
    """
    for place, one in enumerate(given):
        script = scripts.get((one.script, one.language))
        if script is None:
            yield place, f"there is no {one.script} in {one.language}"
        elif script.version != one.version:
            yield (
                place,
                f"{one.script} in {one.language} has version {script.version}, the signature is for {one.version}",
            )
        elif script.digest != one.digest:
            yield place, f"{one.script} in {one.language} reads otherwise than the text that counsel signed"


def _approval(row: Table) -> Approval:
    named = {key: row.text(key).strip() for key in ("script", "version", "language", "digest", "counsel")}
    for key, value in named.items():
        if not 0 < len(value) <= _NAME_LIMIT or not value.isprintable():
            raise row.error(key, f"is empty, not printable or longer than {_NAME_LIMIT} characters")
    places, day = row.texts("places"), row.day("day")
    if not places:
        raise row.error("places", "names no place: counsel signs for places")
    if day is None:
        raise row.error("day", "is missing")
    return Approval(**named, places=places, day=day)
