"""`agent-assist ledger export` and `ledger verify`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from agent_assist.cli.arguments import Arguments
from agent_assist.cli.options import here, open_vault
from agent_assist.domain.errors import AuthExpired, BadInput
from agent_assist.evidence import Verification, verify


def run(argv: list[str]) -> int:
    """Export this device's ledger, or verify a ledger file offline."""
    parser = Arguments(prog="agent-assist ledger", description="Export or verify the ledger.")
    verbs = parser.add_subparsers(dest="verb", required=True, parser_class=Arguments)
    export = verbs.add_parser("export", help="write this device's ledger")
    export.add_argument("--out", metavar="FILE", help="where to; standard output if not given")
    check = verbs.add_parser("verify", help="check chains and seals; names the first bad entry")
    check.add_argument("path", metavar="PATH")
    check.add_argument("--json", action="store_true", dest="as_json")
    check.add_argument("--trust", action="append", default=[], metavar="DEVICE=KEY", help="key known from elsewhere")
    options = parser.parse_args(argv)
    if options.verb == "export":
        return _export(options.out)
    return _verify(options.path, _trusted(options.trust), as_json=options.as_json)


def _export(out: str | None) -> int:
    from agent_assist.adapters.store.cache import unlock

    paths = here()
    vault = open_vault(paths)
    if not paths.cache_file.exists():  # opening it would make one
        raise AuthExpired("This device is not enrolled.", "Ask IT for a one-time code and enrol it.")
    cache = unlock(paths.cache_file, vault)
    try:
        lines = (line + b"\n" for line in cache.ledger.export())
        if out is None:
            sys.stdout.buffer.writelines(lines)
        else:
            _write(Path(out), lines)
    except OSError as exc:
        raise BadInput("The ledger cannot be written there.", "Choose another file.") from exc
    finally:
        cache.close()
    return 0


def _write(path: Path, lines: Iterable[bytes]) -> None:
    """Write a file beside `path`, then put it in its place: an earlier export survives a failed one."""
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            file.writelines(lines)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _verify(path: str, trusted: dict[str, str] | None, *, as_json: bool) -> int:
    try:
        with Path(path).open("rb") as file:
            result = verify(_lines(file), trusted)
    except OSError as exc:
        raise BadInput("The ledger cannot be read.", "Give the path of an exported ledger.") from exc
    if as_json:
        print(json.dumps(asdict(result)))
    else:
        print(_words(result))
    return 0 if result.ok else 1


def _lines(file: object) -> Iterator[bytes]:
    """Yield lines, none longer than the verifier's limit plus a little, so that a hostile file fills no memory."""
    from agent_assist.evidence.ledger import LINE_LIMIT

    while line := file.readline(LINE_LIMIT + 2):  # type: ignore[attr-defined]
        yield line


def _trusted(pairs: list[str]) -> dict[str, str] | None:
    if not pairs:
        return None
    if not all("=" in pair for pair in pairs):
        raise BadInput("A trusted key is written DEVICE=KEY.", "Give the device's id and its key in base64.")
    return dict(pair.split("=", 1) for pair in pairs)


def _words(result: Verification) -> str:
    if result.bad is not None:
        return f"not verified: line {result.bad.line} {result.bad.id} {result.bad.code}: {result.bad.what}"
    return (
        f"verified: {result.events} events, {result.seals} seals, {result.unsealed} not sealed yet,"
        f" {len(result.devices)} device(s), clock went back {result.clock_steps} times"
    )
