"""`agent-assist receipt`: checks a customer's receipts offline, and issues those that this device signs itself."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from agent_assist.cli.arguments import Arguments
from agent_assist.domain.clock import utc_of
from agent_assist.domain.errors import BadInput, Invalid
from agent_assist.evidence.ledger import verify
from agent_assist.evidence.receipt_fields import carried
from agent_assist.evidence.receipt_file import FILE_LIMIT, CheckedReceipt, check_whole
from agent_assist.policy.record_fields import PROFILES, RecordFields

_STATUS = {"dpv:RenewedConsentGiven": "given again"}
_CALLS = "calls"
_PROFILES = {
    "iso27560": "not in it, though ISO/IEC TS 27560 asks for it",
    "kantara11": "not in it, though Kantara 1.1 asks for it",
    "gdpr": "not in it, though the GDPR asks that people are told",
    _CALLS: "in the ledger or nowhere, though proof of a spoken consent needs it",
}


def run(argv: list[str]) -> int:
    """Verify a file of receipts (returns 1 when one does not hold), or issue one."""
    parser = Arguments(prog="agent-assist receipt", description="Check or issue a customer's receipts.")
    verbs = parser.add_subparsers(dest="verb", required=True, parser_class=Arguments)
    checks = verbs.add_parser("verify", help="check signatures and places in the log, offline")
    checks.add_argument("file", metavar="FILE")
    checks.add_repeated(
        "--key",
        "KEY",
        "issuer's key known from elsewhere; DEVICE:KEY for that of a device, which signs provisional ones only",
    )
    checks.add_argument(
        "--ledger", metavar="FILE", help="an exported ledger, whose device keys are used to check the receipts"
    )
    checks.add_flag("--fields", "also say what is asked for and is not in it")
    checks.add_argument("--pack", metavar="DIR", help="whose list of fields counts; the shipped pack's")
    checks.add_argument("--json", action="store_true", dest="as_json")
    issue = verbs.add_parser("issue", help="sign a contact's receipts with this device's key, while the server is away")
    issue.add_argument("contact", metavar="CONTACT")
    issue.add_argument("--out", required=True, metavar="FILE")
    options = parser.parse_args(argv)
    if options.verb == "issue":
        return _issue(options.contact, Path(options.out))
    asked = _fields(options.pack) if options.fields else None
    return _verify(_read(Path(options.file)), options.key, options.ledger, asked, as_json=options.as_json)


def _fields(folder: str | None) -> RecordFields:
    """Return what a consent record must carry by a pack.

    Raises:
        BadInput: the folder holds no pack, or one without that list.
    """
    from agent_assist.policy import default_pack_path, load

    return load(folder or default_pack_path()).record_fields


def _verify(data: bytes, keys: Sequence[str], ledger: str | None, asked: RecordFields | None, *, as_json: bool) -> int:
    named = [key.rpartition(":") for key in keys]
    devices = {device: key for device, _, key in named if device}
    if ledger is not None:
        devices |= _devices(Path(ledger))
    trusted = [key for device, _, key in named if not device]
    try:
        found = check_whole(data, trusted, devices)
    except Invalid as bad:
        print(json.dumps({"ok": False, "error": bad.title}) if as_json else f"not verified: {bad.title}")
        return 1
    known = bool(trusted or devices)
    if as_json:
        told = {"ok": True, "known_key": known, "listed": found.listed}
        print(json.dumps({**told, "receipts": [_json(one, asked) for one in found.receipts]}))
        return 0
    for one in found.receipts:
        print(_words(one))
        for profile, lacking in _lacks(one, asked).items():
            print(f"  {_PROFILES[profile]}: {', '.join(lacking) or 'nothing is missing'}")
    if not found.listed:
        print("the file does not say how many receipts belong to it; ask for it again to be sure that none is missing")
    if not known:
        print("the key came with the file; give the issuer's own with --key")
    return 0


def _issue(contact: str, out: Path) -> int:
    """Write what the panel's button writes, for a person at the keyboard of this device."""
    from agent_assist.cli.options import here, own_cache, settings_of
    from agent_assist.desktop.runtime import own_files
    from agent_assist.desktop.runtime.clock import SystemClock
    from agent_assist.desktop.runtime.pack_trust import house_trust
    from agent_assist.desktop.services.kept_packs import kept_packs
    from agent_assist.desktop.services.provisional import provisional
    from agent_assist.policy.bundled import load_default
    from agent_assist.policy.received import choose

    settings = settings_of(here())
    with own_cache() as cache:
        today = utc_of(SystemClock().now_ms()).date()
        chosen = choose(kept_packs(cache.ledger), house_trust(settings), today)
        purposes = (chosen.pack or load_default()).purposes
        data = provisional(cache.ledger, contact, lambda _digest: purposes, settings.house.company)
    try:
        own_files.write(out, data)
    except OSError as exc:
        raise BadInput("The receipt cannot be written there.", "Choose another file.") from exc
    return 0


def _devices(ledger: Path) -> dict[str, str]:
    """Return the devices and keys that a ledger names; one that does not verify names none.

    Raises:
        BadInput: the ledger cannot be read, or does not verify.
    """
    try:
        with ledger.open("rb") as lines:
            whole = verify(lines).ok
        with ledger.open("rb") as lines:
            heads = [json.loads(line) for line in lines if b'"assist_ledger"' in line[:40]]
    except (OSError, ValueError) as exc:
        raise BadInput("The ledger cannot be read.", "Give the path of an exported ledger.") from exc
    if not whole:
        raise BadInput("The ledger failed verification, so its keys can't be trusted.", "Look at `ledger verify`.")
    return {str(head["device"]): str(head["public_key"]) for head in heads}


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(FILE_LIMIT + 1)
    except (OSError, ValueError) as exc:
        raise BadInput("The receipt cannot be read.", "Give the path of a saved receipt.") from exc


def _lacks(one: CheckedReceipt, asked: RecordFields | None) -> dict[str, list[str]]:
    """Return by profile what it asks for and a receipt does not carry; nothing where nobody asked."""
    if asked is None:
        return {}
    held = carried(one.document)
    found: dict[str, list[str]] = {
        str(profile): [field.id for field in asked.missing(held, profile)] for profile in PROFILES
    }
    return {**found, _CALLS: [field.id for field in asked.missing_of_calls(held)]}


def _json(one: CheckedReceipt, asked: RecordFields | None) -> dict[str, object]:
    lacks = _lacks(one, asked)
    return {
        **({"lacks": lacks} if asked is not None else {}),
        "document": one.document,
        "provisional": one.provisional,
        "device": one.document["record"]["device"] if one.provisional else None,
        "log_size": one.log_size,
        "key": one.public_key,
    }


def _words(one: CheckedReceipt) -> str:
    status = str(one.document["dpv:hasConsentStatus"])
    state = _STATUS.get(status, status.removeprefix("dpv:Consent").lower())
    purpose = one.document.get("dpv:hasPurpose", {})
    named = purpose.get("dct:identifier", "") if isinstance(purpose, dict) else ""
    where = f"in a log of {one.log_size} entries"
    if one.provisional:
        where = f"provisional, signed by device {one.document['record']['device']} with key {one.public_key}"
    return f"verified: {state} {named} {one.document.get('dct:date', '')}, {where}"
