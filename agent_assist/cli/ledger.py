"""`agent-assist ledger`: export, verify, explain, certificate, kinds."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import to_builtins

from agent_assist.cli.arguments import Arguments
from agent_assist.cli.given_secret import given_secret, warn_of_option
from agent_assist.cli.options import own_cache
from agent_assist.domain.errors import BadInput
from agent_assist.evidence import Verification, verify
from agent_assist.evidence.certificate import CERTIFICATE_LIMIT, fault
from agent_assist.evidence.checkpoint import NOTE_LIMIT
from agent_assist.evidence.cosignature import read_witness
from agent_assist.evidence.envelope import at_text
from agent_assist.evidence.lines import LINE_LIMIT

if TYPE_CHECKING:
    from agent_assist.evidence.time_stamp import Authority

TOKEN_VARIABLE = "ASSIST_TOKEN"  # noqa: S105 - the name of a variable
"""Holds the token with which a ledger is fetched; an option would show in the list of processes."""
SESSION_VARIABLE = "ASSIST_SESSION"
_PINNED = {"devices": "the devices' keys", "log": "the log's key", "checkpoints": "known checkpoints"}
UNPINNED, UNSEALED = 4, 5
"""Exit codes of `verify`: no key was known, so it only agrees with itself; the last events are not signed yet."""


def run(argv: list[str]) -> int:
    """Export this device's ledger, verify one from a file or a server, or explain a contact."""
    options = _parser().parse_args(argv)
    if options.verb == "explain":
        from agent_assist.cli import explain

        return explain.run(options.contact, Path(options.out), options.language, options.time_zone)
    if options.verb == "export":
        return _export(options.out)
    if options.verb == "kinds":
        return _kinds(schema=options.schema)
    if options.verb == "draws":
        return _draws(options)
    if options.verb == "certificate":
        return _certificate(Path(options.path), options.log_key)
    return _verify(options)


def _parser() -> Arguments:
    parser = Arguments(prog="agent-assist ledger", description="Export, verify or explain the ledger.")
    verbs = parser.add_subparsers(dest="verb", required=True, parser_class=Arguments)
    export = verbs.add_parser("export", help="write this device's ledger")
    export.add_argument("--out", metavar="FILE", help="where to; standard output if not given")
    check = verbs.add_parser(
        "verify",
        help="check chains, seals, log and proofs; 0 verified, 1 not, 4 no key was known, 5 the end is not signed yet",
    )
    check.add_argument("path", metavar="PATH_OR_URL", help="a file, or https://HOST for an organisation's ledger")
    check.add_argument("--json", action="store_true", dest="as_json")
    check.add_repeated("--trust", "DEVICE=KEY", "key known from elsewhere")
    check.add_argument("--log-key", metavar="KEY", help="the log's key known from elsewhere, in base64")
    check.add_repeated("--checkpoint", "FILE", "a checkpoint known elsewhere")
    check.add_repeated("--revoked", "DEVICE=SEQ", "last event before it was")
    check.add_repeated("--witness", "KEY", "must have co-signed the log")
    check.add_repeated("--time-authority", "FILE", "certificates (PEM) of who stamps the time")
    check.add_argument(
        "--token", metavar="-", help="token that opens the server's ledger: - reads it from standard input"
    )
    check.add_argument("--token-file", metavar="FILE", help=f"a file with the token; or give it in {TOKEN_VARIABLE}")
    draws = verbs.add_parser("draws", help="work the draws at random out again from an organisation's exported ledger")
    draws.add_argument("path", metavar="FILE")
    draws.add_argument("--log-key", metavar="KEY", help="the log's key known from elsewhere, in base64")
    draws.add_argument("--json", action="store_true", dest="as_json")
    explain = verbs.add_parser("explain", help="one page for a contact, for the customer")
    explain.add_argument("contact", metavar="CONTACT", help="id of the contact")
    explain.add_argument("--out", metavar="FILE", required=True, help="ends with .html or .pdf")
    explain.add_argument("--language", default="en", metavar="TAG", help="en, es, de, fr or ar")
    explain.add_argument("--time-zone", default="UTC", metavar="NAME", help="clock of the page, such as Europe/Berlin")
    kinds = verbs.add_parser("kinds", help="what each kind of fact holds and who may write it, as Markdown")
    kinds.add_flag("--schema", "as a JSON Schema of the event")
    paper = verbs.add_parser("certificate", help="check a deletion certificate offline")
    paper.add_argument("path", metavar="FILE")
    paper.add_argument("--log-key", metavar="KEY", required=True, help="the log's key known from elsewhere, in base64")
    return parser


def _kinds(*, schema: bool) -> int:
    from agent_assist.evidence import kinds

    text = json.dumps(kinds.schema(), indent=1, ensure_ascii=False) + "\n" if schema else kinds.page()
    sys.stdout.buffer.write(text.encode())
    return 0


def _draws(options: argparse.Namespace) -> int:
    """Check an exported ledger, then the draws in it: 0 as they must be, 1 not, 4 no key was known."""
    from agent_assist.evidence.draws import check_draws

    with _opened(options.path, None) as lines:
        result = verify(lines, None, log_key=options.log_key)
    if not result.ok:
        print(_words(result))
        return 1
    with _opened(options.path, None) as lines:
        found = check_draws(lines)
    if options.as_json:
        print(json.dumps({"days": to_builtins(found.days), "faults": found.faults, "pinned": list(result.pinned)}))
    else:
        for day in found.days:
            seed = f"{day.drawn} drawn, {day.flagged} flagged by it" if day.revealed else "the seed is not told yet"
            print(f"{day.day}: {day.share_percent:g} % of {day.contacts} calls, {seed}")
        for fault in found.faults:
            print(f"does not fit: {fault}")
        print(f"{len(found.days)} days checked, {len(found.faults)} faults")
    if found.faults:
        return 1
    return 0 if result.pinned else UNPINNED


def _certificate(path: Path, key: str) -> int:
    try:
        with path.open("rb") as file:
            line = file.read(CERTIFICATE_LIMIT + 2).rstrip(b"\r\n")
    except OSError as exc:
        raise BadInput("The certificate cannot be read.", "Give the path of a certificate.") from exc
    wrong = fault(line, key)
    print(f"not verified: {wrong}" if wrong else "verified: the certificate and the proof of its fact hold")
    return 1 if wrong else 0


def _export(out: str | None) -> int:
    with own_cache() as cache:
        write(out, (line + b"\n" for line in cache.ledger.export()))
    return 0


def write(out: str | None, lines: Iterable[bytes]) -> None:
    """Write a ledger to a file, or to standard output. An earlier export survives a failed one.

    Raises:
        BadInput: it cannot be written there.
    """
    try:
        if out is None:
            sys.stdout.buffer.writelines(lines)
        else:
            _write(Path(out), lines)
    except OSError as exc:
        raise BadInput("The ledger cannot be written there.", "Choose another file.") from exc


def _write(path: Path, lines: Iterable[bytes]) -> None:
    """Write a file beside `path`, then put it in its place."""
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            file.writelines(lines)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _verify(options: argparse.Namespace) -> int:
    known = _pairs(options.revoked, "A revoked device is written DEVICE=SEQ.")
    if not all(seq.isascii() and seq.isdigit() for seq in known.values()):
        raise BadInput("A revoked device is written DEVICE=SEQ.", "Give the number of its last event.")
    token = given_secret("--token", options.token, options.token_file, TOKEN_VARIABLE)
    with _opened(options.path, token) as lines:
        result = verify(
            lines,
            _pairs(options.trust, "A trusted key is written DEVICE=KEY.") or None,
            log_key=options.log_key,
            notes=[_note(Path(path)) for path in options.checkpoint],
            revoked={device: int(seq) for device, seq in known.items()},
            witnesses=[read_witness(key) for key in options.witness],
            authorities=[authority_of(Path(path)) for path in options.time_authority],
        )
    print(json.dumps(to_builtins(result)) if options.as_json else _words(result))
    warn_of_option("--token", options.token, TOKEN_VARIABLE)
    return _code(result)


@contextmanager
def _opened(place: str, token: str | None) -> Iterator[Iterator[bytes]]:
    """Give the lines of a ledger, none longer than the verifier's limit plus a little: hostile ones fill no memory."""
    if place.startswith(("http://", "https://")):
        from agent_assist.desktop.link import download

        session = os.environ.get(SESSION_VARIABLE)
        yield download.lines(place, token, session, LINE_LIMIT + 2)
        return
    try:
        with Path(place).open("rb") as file:
            yield iter(lambda: file.readline(LINE_LIMIT + 2), b"")
    except OSError as exc:
        raise BadInput("The ledger cannot be read.", "Give the path of an exported ledger.") from exc


def _note(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(NOTE_LIMIT + 1).decode()
    except (OSError, UnicodeDecodeError) as exc:
        raise BadInput("The checkpoint cannot be read.", "Give the path of a saved checkpoint.") from exc


def authority_of(path: Path) -> Authority:
    """Return the time stamp authority whose certificates stand in a PEM file.

    Raises:
        BadInput: there are none.
    """
    from agent_assist.evidence.time_stamp import CERTIFICATES_LIMIT, read_authority

    try:
        with path.open("rb") as file:
            return read_authority(file.read(CERTIFICATES_LIMIT + 1))
    except OSError as exc:
        raise BadInput("The certificate can't be read.", "Give the path of a PEM file.") from exc


def _pairs(texts: list[str], words: str) -> dict[str, str]:
    if not all("=" in text for text in texts):
        raise BadInput(words, "Give the device's id, an equals sign and the value.")
    return dict(text.split("=", 1) for text in texts)


def _code(result: Verification) -> int:
    if not result.ok:
        return 1
    if not result.pinned:
        return UNPINNED
    return UNSEALED if result.unsealed else 0


def _words(result: Verification) -> str:
    if result.bad is not None:
        return f"not verified: line {result.bad.line} {result.bad.id} {result.bad.code}: {result.bad.what}"
    log = f", {result.logged} in the log {result.log}" if result.log else ""
    first = f", first before {result.clock_first}" if result.clock_first else ""
    refused = f", {result.refused} refused by the server, which count for nothing" if result.refused else ""
    found = (
        f"{result.events} events, {result.seals} seals, {result.unsealed} not sealed yet,"
        f" {len(result.devices)} device(s){log}, clock went back {result.clock_steps} times{first}{refused}"
        f"{_times(result)}{_vouched(result)}"
    )
    if not result.pinned:
        return f"consistent, nobody's keys were checked: {found}. Give --trust or --log-key to know whose it is."
    return f"verified against {' and '.join(_PINNED[name] for name in result.pinned)}: {found}"


def _times(result: Verification) -> str:
    """Say for how many events the server tells when it had them, and of how many it doubts the time."""
    if not result.log or not result.delivered:
        return ""
    doubted = f", the server doubts the time of {result.doubted}" if result.doubted else ""
    if not result.received:
        return f", no receipt times{doubted}"
    return f", receipt times for {result.received} of {result.delivered}{doubted}"


def _vouched(result: Verification) -> str:
    """Say how far witnesses and time stamps reach."""
    seen = f", {result.witnessed} entries co-signed by the witnesses" if result.witnessed else ""
    if result.stamped:
        at = at_text(result.stamped_ms)
        off = f", {result.off_stamps} receipt times contradict a time stamp" if result.off_stamps else ""
        return f"{seen}, {result.stamped} entries stamped, last at {at}{off}"
    if result.stamps:
        return f"{seen}, {result.stamps} time stamps by nobody known: give --time-authority to check them"
    return seen
