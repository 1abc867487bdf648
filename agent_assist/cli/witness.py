"""`agent-assist witness`: watches logs of other people, and co-signs what continues what it saw before (C2SP)."""

from __future__ import annotations

import base64
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from agent_assist.cli.arguments import Arguments
from agent_assist.domain.errors import BadInput, Invalid, StoreCorrupt
from agent_assist.evidence import checkpoint, witnessing
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.cosignature import witness_of
from agent_assist.evidence.seal import KEY_BYTES, DeviceKey

DEFAULT_LISTEN = "127.0.0.1:8790"
_WAIT_S = 10
_STATE_LIMIT = 1_000_000
_KEY_FILE_BYTES = 200
_LENGTH_DIGITS = 9


def run(argv: list[str]) -> int:
    """Make a key, or answer requests until ctrl-C."""
    options = _parser().parse_args(argv)
    if options.verb == "keygen":
        return _keygen(Path(options.out), options.name)
    key = _key(Path(options.key))
    witness_of(options.name, key)  # a name that cannot be one stops the start
    seen = Seen(Path(options.state))
    server = Server(_listen(options.listen), options.name, key, _logs(options.log), seen)
    print(f"listening on http://{server.server_address[0]!s}:{server.server_port}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()
    return 0


def _parser() -> Arguments:
    parser = Arguments(prog="agent-assist witness", description="Watch somebody's log from outside, and co-sign it.")
    verbs = parser.add_subparsers(dest="verb", required=True, parser_class=Arguments)
    make = verbs.add_parser("keygen", help="make a private key, and print the key to publish")
    make.add_argument("--out", metavar="FILE", required=True)
    make.add_argument("--name", metavar="NAME", required=True, help="such as witness.example.com")
    serve = verbs.add_parser("serve", help="answer POST /add-checkpoint; TLS is for a proxy in front")
    serve.add_argument("--key", metavar="FILE", required=True)
    serve.add_argument("--name", metavar="NAME", required=True)
    serve.add_argument("--state", metavar="FILE", required=True, help="remembers what was co-signed; never lose it")
    serve.add_argument(
        "--log", metavar="ORIGIN=KEY", action="append", required=True, help="a log to watch, and its key in base64"
    )
    serve.add_argument("--listen", metavar="HOST:PORT", default=DEFAULT_LISTEN)
    return parser


def _keygen(out: Path, name: str) -> int:
    raw = os.urandom(KEY_BYTES)
    published = witness_of(name, DeviceKey(raw)).text
    try:
        number = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "wb") as file:
            file.write(base64.b64encode(raw) + b"\n")
    except (OSError, ValueError) as exc:
        raise BadInput("The key cannot be written there.", "Name a file that does not exist yet.") from exc
    print(published)
    return 0


def _key(path: Path) -> DeviceKey:
    try:
        with path.open("rb") as file:
            return DeviceKey(base64.b64decode(file.read(_KEY_FILE_BYTES).strip(), validate=True))
    except (OSError, ValueError) as exc:
        raise BadInput("The witness's key can't be read.", "Make one with `agent-assist witness keygen`.") from exc


def _logs(texts: list[str]) -> dict[str, str]:
    found = dict(text.partition("=")[::2] for text in texts)
    for origin, key in found.items():
        try:
            checkpoint.verifier_key(origin, key)
        except Invalid as exc:
            raise BadInput("A log to watch can't be read.", "Give it as ORIGIN=KEY, the key in base64.") from exc
    return found


def _listen(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isascii() or not port.isdigit():
        raise BadInput("The address to listen on can't be read.", "Give it as HOST:PORT.")
    return host, int(port)


class Seen:
    """The newest checkpoint of each log that was co-signed, in a file. Written through before anybody hears of it.

    Args:
        path: the file; it is made with the first co-signature.

    Raises:
        StoreCorrupt: the file is there and cannot be read: without its memory a witness would co-sign anything.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.heads: dict[str, Checkpoint] = {}
        try:
            with path.open("rb") as file:
                told = json.loads(file.read(_STATE_LIMIT))
            self.heads = {
                origin: Checkpoint(origin, int(size), bytes.fromhex(root)) for origin, (size, root) in told.items()
            }
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError, AttributeError) as exc:
            raise StoreCorrupt("The witness's memory can't be read.", "Put the file back from a copy.") from exc

    def keep(self, head: Checkpoint) -> None:
        """Remember a checkpoint; durable when it returns."""
        heads = {**self.heads, head.origin: head}
        told = {origin: [one.size, one.root.hex()] for origin, one in heads.items()}
        part = self._path.with_name(self._path.name + ".part")
        with part.open("wb") as file:
            file.write(json.dumps(told).encode())
            file.flush()
            os.fsync(file.fileno())
        part.replace(self._path)
        self.heads = heads


class Server(HTTPServer):
    """Answers one request after another: what was remembered is what the next one is judged by."""

    def __init__(self, address: tuple[str, int], name: str, key: DeviceKey, logs: dict[str, str], seen: Seen) -> None:
        try:
            super().__init__(address, _Handler)
        except (OSError, OverflowError) as exc:
            raise BadInput("Can't listen on this address.", "Choose another with --listen.") from exc
        self._who, self._logs, self._seen = (name, key), logs, seen

    def answer(self, data: bytes) -> witnessing.Answer:
        """Answer a request, and remember it first."""
        found = witnessing.answer(data, self._logs, self._seen.heads, self._who, int(time.time()))
        if found.seen is not None:
            self._seen.keep(found.seen)
        return found

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of one connection that broke; the next one is answered."""
        del request, client_address
        sys.stderr.write("a request ended with an error\n")


class _Handler(BaseHTTPRequestHandler):
    timeout = _WAIT_S
    server: Server
    server_version = "witness"
    sys_version = ""

    def do_POST(self) -> None:
        told = self.headers.get("Content-Length", "")
        length = int(told) if told.isascii() and told.isdigit() and len(told) <= _LENGTH_DIGITS else -1
        if self.path != "/add-checkpoint" or not 0 <= length <= witnessing.REQUEST_LIMIT:
            self._say(witnessing.Answer(witnessing.UNKNOWN if length >= 0 else witnessing.BAD))
            return
        self._say(self.server.answer(self.rfile.read(length)))

    def _say(self, answer: witnessing.Answer) -> None:
        body = answer.body.encode()
        self.send_response(answer.status)
        self.send_header("Content-Type", witnessing.SIZE_TYPE if answer.status == witnessing.CONFLICT else "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Log nothing of requests."""
