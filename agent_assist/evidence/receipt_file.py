"""The file that a customer keeps: signed receipts with their place in the log, checked without any server. Pure.

    {"assist_receipts": 1, "public_key": BASE64,
     "receipts": [{"receipt": JWS, "log": {"note", "index", "proof"} or null}, …]}

`public_key` only helps to find the key; without one known from elsewhere the file shows that it is whole, but not whose
it is.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from agent_assist.domain import base64_text
from agent_assist.domain.errors import AssistError, BadInput, Invalid
from agent_assist.evidence import checkpoint, jws, merkle, receipt

FILE_LIMIT = 4 * 1024 * 1024
"""Longest file read, in bytes; twenty receipts have about 100,000."""
_RECEIPTS_LIMIT = 200
_HASHES_LIMIT = 64


@dataclass(frozen=True, slots=True)
class LogPlace:
    """Where the log holds an event: a signed head, the entry's index, and the hashes from it to the root."""

    note: str
    index: int
    proof: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class CheckedReceipt:
    """One receipt that holds.

    Args:
        document: what is signed.
        public_key: who signed it, base64.
        provisional: a device signed it, the one that `document["record"]` names, and it is not in a log yet.
        log_size: size of the log that holds its event; 0 for a provisional one.
    """

    document: Mapping[str, Any]
    public_key: str
    provisional: bool
    log_size: int


def file_bytes(receipts: Iterable[tuple[str, LogPlace | None]], public_key: str) -> bytes:
    """Return the file of some receipts, readable and with a last line end."""
    rows = [{"receipt": token, "log": _place_json(place) if place else None} for token, place in receipts]
    whole = {"assist_receipts": 1, "public_key": public_key, "receipts": rows}
    return json.dumps(whole, indent=1).encode() + b"\n"


def provisional_file(documents: Iterable[Mapping[str, object]], signer: jws.Signer) -> bytes:
    """Return the file of the receipts that a device signs while the server is away.

    Args:
        documents: provisional ones, see `receipt.documents`.
        signer: the device.

    Raises:
        BadInput: there is none.
    """
    rows = [(jws.sign(document, signer), None) for document in documents]
    if not rows:
        raise BadInput("There is no answer to sign.", "Ask the customer first and enter the answers.")
    return file_bytes(rows, signer.public)


def check_file(
    data: bytes, trusted: Sequence[str] = (), devices: Mapping[str, str] | None = None
) -> list[CheckedReceipt]:
    """Check every receipt of a file.

    Args:
        data: the file.
        trusted: public keys (base64) known from elsewhere. Without any key, the file's own is used.
        devices: device id -> its public key (base64), known from elsewhere. Such a key signs provisional receipts of
            answers on that device, and nothing else.

    Raises:
        BadInput: not such a file.
        Invalid: a receipt does not hold; says which and why.
    """
    own, rows = _parsed(data)
    known = {device: _key(key) for device, key in (devices or {}).items()}
    anyone = [_key(key) for key in trusted or (() if known else (own,))]
    checked = []
    for number, row in enumerate(rows, 1):
        try:
            checked.append(_check(row, anyone, known))
        except AssistError as exc:
            raise Invalid(f"Receipt {number} does not hold: {exc.title}", exc.advice) from exc
    return checked


def _check(row: object, anyone: Sequence[str], devices: Mapping[str, str]) -> CheckedReceipt:
    if not isinstance(row, dict) or not isinstance(row.get("receipt"), str):
        raise Invalid("It has no signed document.", "Ask for the receipt again.")
    value, public = jws.read(row["receipt"], {jws.key_id(key): key for key in (*anyone, *devices.values())})
    document = receipt.check(value)
    provisional = bool(document["provisional"])
    if public not in anyone and not (provisional and devices.get(document["record"]["device"]) == public):
        raise Invalid("It is signed by a different device from the one it names.", "Do not rely on it.")
    if provisional:
        return CheckedReceipt(document, public, provisional=True, log_size=0)
    size = _log_size(row.get("log"), document["record"], public)
    return CheckedReceipt(document, public, provisional=False, log_size=size)


def _log_size(value: object, record: Mapping[str, str], public: str) -> int:
    place = _place(value)
    head = checkpoint.check(place.note, public)
    if head is None:
        raise Invalid("The head of its log is not signed by the issuer.", "Do not rely on it; ask for it again.")
    if not checkpoint.epoch_of(head.origin, record["tenant"]):
        raise Invalid("The head is that of another log.", "Do not rely on it; ask for it again.")
    leaf = bytes.fromhex(record["leaf"])
    if not merkle.included(leaf, place.index, head.size, place.proof, head.root):
        raise Invalid("The log does not contain the event it names.", "Do not rely on it; ask for it again.")
    return head.size


def _place(value: object) -> LogPlace:
    fields = value if isinstance(value, dict) else {}
    note, index, proof = fields.get("note"), fields.get("index"), fields.get("proof")
    if isinstance(note, str) and type(index) is int and isinstance(proof, list) and len(proof) <= _HASHES_LIMIT:
        with contextlib.suppress(TypeError, ValueError):
            return LogPlace(note, index, tuple(base64_text.decode(part) for part in proof))
    raise Invalid("It has no place in the log.", "Ask for the receipt again.")


def _place_json(place: LogPlace) -> dict[str, object]:
    return {
        "note": place.note,
        "index": place.index,
        "proof": [base64_text.encode(part) for part in place.proof],
    }


def _key(text: str) -> str:
    try:
        raw = base64_text.decode(text)
    except ValueError as exc:
        raise BadInput("This is not a public key.", "Give the issuer's key in base64.") from exc
    return base64_text.encode(raw)


def _parsed(data: bytes) -> tuple[str, list[object]]:
    """Return the public key that the file names, and its receipts."""
    try:
        value = json.loads(data) if len(data) <= FILE_LIMIT else None
    except (ValueError, RecursionError):
        value = None
    found = value if isinstance(value, dict) and value.get("assist_receipts") == 1 else {}
    key, rows = found.get("public_key"), found.get("receipts")
    if not isinstance(key, str) or not isinstance(rows, list) or not 1 <= len(rows) <= _RECEIPTS_LIMIT:
        raise BadInput("This is not a receipt file.", "Give the file that was saved from the receipt's page.")
    return key, rows
