"""The file that a customer keeps: signed receipts with their place in the log, checked without any server. Pure.

    {"assist_receipts": 1, "public_key": BASE64, "list": JWS,
     "receipts": [{"receipt": JWS, "log": {"note", "index", "proof"} or null}, …]}

`list` is signed by the same key and names every receipt of the call, so that leaving one out is noticed. Files of
earlier versions have none, and then nobody can tell.

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

LIST_PROFILE = "urn:agent-assist:consent-receipt-list:1"
"""What the list of a file's receipts is."""
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


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file whose receipts hold.

    Args:
        receipts: in their order.
        listed: it is signed that these are all answers of the call, as far as the log went then; False where the file
            does not say how many there are.
    """

    receipts: tuple[CheckedReceipt, ...]
    listed: bool


def file_bytes(receipts: Iterable[tuple[str, LogPlace | None]], public_key: str, listed: str | None = None) -> bytes:
    """Return the file of some receipts, readable and with a last line end.

    Args:
        receipts: each token with its place in the log.
        public_key: of the issuer, base64.
        listed: the signed list of them, see `list_of`.
    """
    rows = [{"receipt": token, "log": _place_json(place) if place else None} for token, place in receipts]
    whole: dict[str, object] = {"assist_receipts": 1, "public_key": public_key, "receipts": rows}
    if listed is not None:
        whole["list"] = listed
    return json.dumps(whole, indent=1).encode() + b"\n"


def list_of(documents: Sequence[Mapping[str, Any]], log_size: int, signer: jws.Signer) -> str:
    """Return the signed list of all receipts of a call, at least one.

    Args:
        documents: of the receipts, in their order.
        log_size: how long the log was when they were read; 0 from a device.
        signer: who signs the receipts, too.
    """
    first = documents[0]["record"]
    document = {
        "dct:conformsTo": LIST_PROFILE,
        "tenant": first["tenant"],
        "device": "" if log_size else first["device"],
        "receipts": [document["record"]["id"] for document in documents],
        "log_size": log_size,
    }
    return jws.sign(document, signer)


def provisional_file(documents: Iterable[Mapping[str, object]], signer: jws.Signer) -> bytes:
    """Return the file of the receipts that a device signs while the server is away.

    Args:
        documents: provisional ones, see `receipt.documents`.
        signer: the device.

    Raises:
        BadInput: there is none.
    """
    told = list(documents)
    if not told:
        raise BadInput("There is no answer to sign.", "Ask the customer first and enter the answers.")
    return file_bytes(
        [(jws.sign(document, signer), None) for document in told], signer.public, list_of(told, 0, signer)
    )


def check_file(
    data: bytes, trusted: Sequence[str] = (), devices: Mapping[str, str] | None = None
) -> list[CheckedReceipt]:
    """Check every receipt of a file; arguments and errors as `check_whole`."""
    return list(check_whole(data, trusted, devices).receipts)


def check_whole(data: bytes, trusted: Sequence[str] = (), devices: Mapping[str, str] | None = None) -> CheckedFile:
    """Check every receipt of a file, and that none of those is missing that it was issued with.

    Args:
        data: the file.
        trusted: public keys (base64) known from elsewhere. Without any key, the file's own is used.
        devices: device id -> its public key (base64), known from elsewhere. Such a key signs provisional receipts of
            answers on that device, and nothing else.

    Raises:
        BadInput: not such a file.
        Invalid: a receipt does not hold, or one is missing; says which and why.
    """
    own, rows, listed = _parsed(data)
    known = {device: _key(key) for device, key in (devices or {}).items()}
    anyone = [_key(key) for key in trusted or (() if known else (own,))]
    checked = []
    for number, row in enumerate(rows, 1):
        try:
            checked.append(_check(row, anyone, known))
        except AssistError as exc:
            raise Invalid(f"Receipt {number} does not hold: {exc.title}", exc.advice) from exc
    if listed is not None:
        _check_list(listed, checked, anyone, known)
    return CheckedFile(tuple(checked), listed is not None)


def _check_list(
    token: object, checked: Sequence[CheckedReceipt], anyone: Sequence[str], devices: Mapping[str, str]
) -> None:
    """Compare the receipts with the signed list of them.

    Raises:
        Invalid: the list does not hold, or is not that of these receipts.
    """
    if not isinstance(token, str):
        raise Invalid("The list of the receipts does not hold: it is not signed.", "Do not rely on the file.")
    try:
        value, public = jws.read(token, {jws.key_id(key): key for key in (*anyone, *devices.values())})
    except AssistError as exc:
        raise Invalid(f"The list of the receipts does not hold: {exc.title}", exc.advice) from exc
    found = value if isinstance(value, dict) and value.get("dct:conformsTo") == LIST_PROFILE else {}
    device, ids, size = found.get("device"), found.get("receipts"), found.get("log_size")
    issuer = public in anyone or (size == 0 and devices.get(str(device)) == public)
    # Of the same moment as the receipts: an earlier list, or a device's, would hide what came later.
    if not issuer or not isinstance(ids, list) or any(one.log_size != size for one in checked):
        raise Invalid("The list of the receipts does not hold: it is another document.", "Do not rely on the file.")
    here = [one.document["record"]["id"] for one in checked]
    if missing := len([one for one in ids if one not in here]):
        raise Invalid(f"Receipts are missing: {missing} of {len(ids)}.", "Ask for the whole file again.")
    if ids != here:
        raise Invalid("The list of the receipts names other receipts.", "Ask for the whole file again.")


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


def _parsed(data: bytes) -> tuple[str, list[object], object]:
    """Return the public key that the file names, its receipts, and the list of them, None where there is none."""
    try:
        value = json.loads(data) if len(data) <= FILE_LIMIT else None
    except (ValueError, RecursionError):
        value = None
    found = value if isinstance(value, dict) and value.get("assist_receipts") == 1 else {}
    key, rows = found.get("public_key"), found.get("receipts")
    if not isinstance(key, str) or not isinstance(rows, list) or not 1 <= len(rows) <= _RECEIPTS_LIMIT:
        raise BadInput("This is not a receipt file.", "Give the file that was saved from the receipt's page.")
    return key, rows, found.get("list")
