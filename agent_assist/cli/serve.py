"""`agent-assist serve`: runs the central server."""

from __future__ import annotations

import ipaddress
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.cli.arguments import Arguments
from agent_assist.cli.given_secret import warn_of_password
from agent_assist.domain.errors import AssistError, BadInput, ConditionError

if TYPE_CHECKING:
    from agent_assist.policy.trust import Trust

_LACKS: Mapping[str, str] = {
    "company": "No company name is published, so customers' pages can't say who speaks. "
    "Publish it: agent-assist admin publish setting house FILE.",
    "privacy_notice": "No privacy notice is published, so customers' pages say that it is missing. "
    "Publish it: agent-assist admin publish setting privacy_notice FILE.",
}
"""What is said of each thing that customers' pages lack."""


def run(argv: Sequence[str]) -> int:
    """Run the command; returns its exit code: 0 ended as asked, 2 wrong use, 3 the world is at fault."""
    arguments = _parser().parse_args(argv)
    # The server's libraries take most of a second to import; --help does without them.
    from agent_assist.evidence.local_time import zone_named
    from agent_assist.server import app
    from agent_assist.server.clock import SystemClock

    try:
        host, port = split_listen(arguments.listen or app.DEFAULT_LISTEN)
        settings = app.Settings(
            database=arguments.database,
            host=host,
            port=port,
            data=arguments.data or data_folder(),
            behind_tls_proxy=arguments.behind_tls_proxy,
            certificate=_file(arguments.tls_certificate),
            private_key=_file(arguments.tls_key),
            trust=trust_of_file(arguments.pack_trust),
            signing_key=arguments.signing_key,
            zone=zone_named(arguments.time_zone),
            proxies=tuple(proxy_address(text) for text in arguments.proxy),
        )
        if (settings.certificate is None) != (settings.private_key is None):
            raise BadInput("A certificate needs its key.", "Give both --tls-certificate and --tls-key.")
        app.run(settings, SystemClock(), partial(_started, arguments.database))
    except AssistError as error:
        print(error.line(), file=sys.stderr)
        return 3 if isinstance(error, ConditionError) else 2
    return 0


def split_listen(text: str) -> tuple[str, int]:
    """Return host and port of HOST:PORT or [IPV6]:PORT.

    Raises:
        BadInput: not of that form.
    """
    host, colon, port = text.rpartition(":")
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
    elif ":" in host:
        colon = ""
    if not (colon and host and port.isascii() and port.isdigit() and len(port) <= len("65535")):
        raise BadInput("The listen address is invalid.", "Use HOST:PORT, for example 127.0.0.1:8787.")
    return host, int(port)


def proxy_address(text: str) -> str:
    """Return the address or network of a proxy as it is compared.

    Raises:
        BadInput: it is neither, or it is everybody.
    """
    try:
        network = ipaddress.ip_network(text.strip(), strict=False)
    except ValueError as exc:
        raise BadInput("This is not a proxy's address.", "Use 10.1.0.7, or a network such as 10.1.0.0/24.") from exc
    if network.prefixlen == 0:
        raise BadInput("A proxy can't be everybody.", "Name the address that your proxy connects from.")
    alone = network.prefixlen == network.max_prefixlen
    return str(network.network_address) if alone else str(network)


def data_folder() -> Path:
    """Return the folder of the embedded database."""
    import platformdirs  # late: not needed when --data is given

    return Path(platformdirs.user_data_dir("agent-assist", appauthor=False)) / "server"


def trust_of_file(path: Path | None) -> Trust:
    """Return whose packs a server takes: those of a trust file, or the maintainers'.

    Raises:
        BadInput: it is not a trust file.
    """
    from agent_assist.policy.pack_files import read_bytes
    from agent_assist.policy.trust import SHIPPED, read_trust

    return SHIPPED if path is None else read_trust(path.name, read_bytes(path))


def _file(path: Path | None) -> Path | None:
    if path is not None and not path.is_file():
        raise BadInput("A certificate or key file does not exist.", "Give the path of a PEM file.")
    return path


def _started(database: str, address: str, lacks: tuple[str, ...]) -> None:
    print(f"listening on {address}", flush=True)
    warn_of_password(database)
    for what in lacks:
        print(f"warning: {_LACKS[what]}", file=sys.stderr, flush=True)


def _parser() -> Arguments:
    parser = Arguments(
        prog="agent-assist serve",
        description="Runs the central server: takes events in, gives scripts and decisions out, serves the review.",
    )
    parser.add_argument("--database", metavar="URL", default="", help="postgresql://…; default: a file in --data")
    parser.add_argument("--listen", metavar="HOST:PORT", default="", help="default 127.0.0.1:8787; port 0: a free one")
    parser.add_argument("--data", metavar="DIR", type=Path, help="folder of the embedded database")
    parser.add_flag("--behind-tls-proxy", "a proxy in front of this address adds TLS")
    parser.add_repeated("--proxy", "ADDRESS", "a proxy whose X-Forwarded-For is believed")
    parser.add_argument("--pack-trust", metavar="FILE", type=Path, help="reviewers whose policy packs are taken")
    parser.add_argument("--tls-certificate", metavar="FILE", type=Path, help="PEM file with the server's certificate")
    parser.add_argument("--tls-key", metavar="FILE", type=Path, help="PEM file with its private key")
    parser.add_argument("--signing-key", metavar="FILE", type=Path, help="key that signs the log; default: in --data")
    parser.add_argument(
        "--time-zone", metavar="NAME", default="UTC", help="clock of the customers' pages, such as Europe/Berlin"
    )
    return parser
