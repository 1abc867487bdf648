"""`agent-assist receipt verify`: checks a customer's receipts offline."""

from __future__ import annotations

import json
from pathlib import Path

from agent_assist.cli.arguments import Arguments
from agent_assist.domain.errors import BadInput, Invalid
from agent_assist.evidence.receipt_file import FILE_LIMIT, CheckedReceipt, check_file


def run(argv: list[str]) -> int:
    """Verify a file of receipts; returns 1 when one does not hold."""
    parser = Arguments(prog="agent-assist receipt", description="Check a customer's receipts.")
    verbs = parser.add_subparsers(dest="verb", required=True, parser_class=Arguments)
    verify = verbs.add_parser("verify", help="check signatures and places in the log, offline")
    verify.add_argument("file", metavar="FILE")
    verify.add_argument("--key", action="append", default=[], metavar="KEY", help="issuer's key known from elsewhere")
    verify.add_argument("--json", action="store_true", dest="as_json")
    options = parser.parse_args(argv)
    data = _read(Path(options.file))
    try:
        found = check_file(data, options.key)
    except Invalid as bad:
        print(json.dumps({"ok": False, "error": bad.title}) if options.as_json else f"not verified: {bad.title}")
        return 1
    if options.as_json:
        print(json.dumps({"ok": True, "known_key": bool(options.key), "receipts": [_json(one) for one in found]}))
        return 0
    for one in found:
        print(_words(one))
    if not options.key:
        print("the key came with the file; give the issuer's own with --key")
    return 0


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(FILE_LIMIT + 1)
    except (OSError, ValueError) as exc:
        raise BadInput("The receipt cannot be read.", "Give the path of a saved receipt.") from exc


def _json(one: CheckedReceipt) -> dict[str, object]:
    return {"document": one.document, "provisional": one.provisional, "log_size": one.log_size, "key": one.public_key}


def _words(one: CheckedReceipt) -> str:
    status = str(one.document["dpv:hasConsentStatus"]).removeprefix("dpv:Consent").lower()
    purpose = one.document.get("dpv:hasPurpose", {})
    named = purpose.get("dct:identifier", "") if isinstance(purpose, dict) else ""
    where = "provisional, signed by the device" if one.provisional else f"in a log of {one.log_size} entries"
    return f"verified: {status} {named} {one.document.get('dct:date', '')}, {where}"
