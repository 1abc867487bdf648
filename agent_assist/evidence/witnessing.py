"""Asking a witness for its co-signature, and being one (C2SP `tlog-witness`). Pure: no network, no files.

    old SIZE␊ proof line ␊ … ␊ ␊ checkpoint

A witness remembers the newest checkpoint of each log that it co-signed. It co-signs another one only with the proof
that nothing before the remembered size was changed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from agent_assist.domain import base64_text
from agent_assist.evidence import checkpoint, merkle
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.cosignature import cosign
from agent_assist.evidence.seal import DeviceKey

REQUEST_LIMIT = 32_768
"""Longest request, in bytes: a checkpoint of 8 KB and a proof of 63 lines."""
PROOF_LIMIT = 63
"""Most lines of a proof, as the specification has it."""
_OLD = re.compile(r"old (0|[1-9][0-9]{0,17})")
OK, BAD, FORBIDDEN, UNKNOWN, CONFLICT, UNPROVEN = 200, 400, 403, 404, 409, 422
"""Answers: co-signed; not a request; not signed by the log; not a log of ours; another size is remembered; no proof."""
SIZE_TYPE = "text/x.tlog.size"
"""Media type of an answer that tells the remembered size."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a witness says.

    Args:
        status: status of the answer, as in HTTP.
        body: co-signatures, the remembered size, or nothing.
        seen: what the witness must remember before it gives this answer; None for nothing new.
    """

    status: int
    body: str = ""
    seen: Checkpoint | None = None


def request(old: int, proof: Sequence[bytes], note: str) -> bytes:
    """Return the request for a co-signature.

    Args:
        old: the size that the witness saw last; 0 for none.
        proof: that the log of the note continues that of `old` (RFC 9162, 2.1.4); empty for 0.
        note: the checkpoint, signed by the log.
    """
    lines = [f"old {old}", *(base64_text.encode(one) for one in proof), "", note]
    return "\n".join(lines).encode()


def answer(
    data: bytes, logs: Mapping[str, str], seen: Mapping[str, Checkpoint], who: tuple[str, DeviceKey], at: int
) -> Answer:
    """Answer a request as a witness.

    Args:
        data: the request.
        logs: public key (base64) of each log that is watched, by origin.
        seen: the newest checkpoint of each log that was co-signed.
        who: the witness's name and private key.
        at: now, seconds since 1970 UTC.
    """
    asked = _read(data)
    if asked is None:
        return Answer(BAD)
    old, proof, note = asked
    origin = note.partition("\n")[0]
    if origin not in logs:
        return Answer(UNKNOWN)
    head = checkpoint.check(note, logs[origin])
    if head is None:
        return Answer(FORBIDDEN)
    known = seen.get(origin, Checkpoint(origin, 0, merkle.root_of([])))
    refused = _refused(old, head, known, proof)
    return refused or Answer(OK, cosign(head.body(), who[0], who[1], at) + "\n", head)


def _refused(old: int, head: Checkpoint, known: Checkpoint, proof: Sequence[bytes]) -> Answer | None:
    """Return why a checkpoint of the log does not continue the one that is remembered; None where it does."""
    if old > head.size:
        return Answer(BAD)
    if old != known.size or (old == head.size and head.root != known.root):
        return Answer(CONFLICT, f"{known.size}\n")
    if old and not merkle.consistent(old, head.size, known.root, head.root, proof):
        return Answer(UNPROVEN)
    return None


def _read(data: bytes) -> tuple[int, list[bytes], str] | None:
    try:
        first, _, note = data.decode().partition("\n\n") if len(data) <= REQUEST_LIMIT else ("", "", "")
        top, *lines = first.split("\n")
        proof = [base64_text.decode(line) for line in lines]
    except (UnicodeDecodeError, ValueError):
        return None
    found = _OLD.fullmatch(top)
    if found is None or len(proof) > PROOF_LIMIT or (proof and found[1] == "0"):
        return None
    return int(found[1]), proof, note
