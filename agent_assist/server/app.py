"""The server's composition root: settings, database, services, routes, and the running of them.

The only place of the server that names what is concrete. Layers below it: api, services, db.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo
from pathlib import Path
from types import FrameType

import uvicorn
from litestar import Litestar
from litestar.exceptions import HTTPException

import agent_assist
from agent_assist.domain.errors import AssistError, BadInput
from agent_assist.domain.web_address import is_loopback_host
from agent_assist.policy.trust import SHIPPED, Trust
from agent_assist.protocol.messages import REQUEST_LIMIT
from agent_assist.server import front
from agent_assist.server.api import problems, routes
from agent_assist.server.api.asking import Services
from agent_assist.server.clock import Clock
from agent_assist.server.db.database import KEY_SUFFIX, Database, open_database
from agent_assist.server.front import Front, Limits
from agent_assist.server.rounds import Rounds
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.calibration import Calibration
from agent_assist.server.services.charting import Charting
from agent_assist.server.services.condition import Condition
from agent_assist.server.services.enrolment import Enrolment
from agent_assist.server.services.explaining import Explaining
from agent_assist.server.services.export import Export
from agent_assist.server.services.feed import Feed
from agent_assist.server.services.ingest import Ingest
from agent_assist.server.services.log import Log
from agent_assist.server.services.packs import Packs
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.published import missing
from agent_assist.server.services.readers import Readers
from agent_assist.server.services.receipts import Receipts
from agent_assist.server.services.request_lists import RequestLists
from agent_assist.server.services.requests import Requests
from agent_assist.server.services.reviewing import Reviewing
from agent_assist.server.services.sampling import Sampling
from agent_assist.server.services.searching import Searching
from agent_assist.server.services.sharing import Sharing

DEFAULT_LISTEN = "127.0.0.1:8787"
DATABASE_FILE = "server.sqlite3"
_OTHER_FILES = 128
"""What the process opens beside its connections."""
_FREE_THREADS = 4
"""Threads for `/health` and for ledgers that are being read."""
_KEEP_ALIVE_S = 30
_END_S = 5
_PORTS = 65_536
_ANY_NUMBER = 8_192


@dataclass(frozen=True, slots=True)
class Settings:
    """How the server runs.

    Args:
        database: a URL, or empty for the embedded file in `data`.
        host: address to listen on.
        port: 0 for a free one.
        data: folder of the embedded database.
        behind_tls_proxy: a proxy in front adds TLS, so a listen beyond loopback is meant.
        certificate: PEM file of the server's own TLS; None for none.
        private_key: PEM file of its key.
        trust: whose signatures on a policy pack count.
        signing_key: file of the key that signs the log; None for one beside the embedded database, or in `data`.
        zone: the organisation's time zone, whose clock the customers' pages show.
        proxies: addresses and networks of proxies whose `X-Forwarded-For` is believed.
        limits: bounds of requests and connections.
    """

    database: str
    host: str
    port: int
    data: Path
    behind_tls_proxy: bool = False
    certificate: Path | None = None
    private_key: Path | None = None
    trust: Trust = SHIPPED
    signing_key: Path | None = None
    zone: tzinfo = UTC
    proxies: tuple[str, ...] = ()
    limits: Limits = front.DEFAULT

    def __repr__(self) -> str:
        """Leave the URL out: it may hold a password."""
        return f"Settings({self.host}:{self.port})"


def open_house(settings: Settings, clock: Clock) -> Database:
    """Open the database that the settings name, making the data folder and the embedded file when needed.

    Raises:
        BadInput: URL or folder cannot be used.
        StoreTooNew: a newer program made the database.
        ServerBusy: it cannot be reached.
    """
    return open_database(database_url(settings), clock, key_file(settings))


def database_url(settings: Settings) -> str:
    """Return the URL of the database that the settings name, making the data folder when it is needed.

    Raises:
        BadInput: the folder cannot be made.
    """
    if settings.database:
        return settings.database
    try:
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as exc:
        raise BadInput("The data folder can't be created.", "Choose another with --data.") from exc
    return f"sqlite:///{settings.data / DATABASE_FILE}"


def key_file(settings: Settings) -> Path | None:
    """Return the file of the signing key; None for one beside the SQLite file."""
    beside = not settings.database or settings.database.startswith("sqlite:")
    return settings.signing_key or (None if beside else _key_of(settings))


def _key_of(settings: Settings) -> Path:
    return settings.data / Path(DATABASE_FILE).with_suffix(KEY_SUFFIX)


def build_app(clock: Clock, database: Database, trust: Trust = SHIPPED, zone: tzinfo = UTC) -> Litestar:
    """Put services and routes together over an open database.

    Raises:
        StoreKeyMissing, VaultUnsafe: the signing key cannot be used.
    """
    _ = database.key  # a server that could not sign its log does not start
    version = agent_assist.__version__
    log, in_use = Log(database, clock), PacksInUse(database, clock, trust)
    asked = Requests(database, clock, in_use, zone)
    services = Services(
        accounts=Accounts(database, clock),
        enrolment=Enrolment(database, clock),
        ingest=Ingest(database, clock),
        reviewing=Reviewing(database, clock),
        searching=Searching(database, clock),
        sharing=Sharing(database, clock),
        calibration=Calibration(database, clock),
        charting=Charting(database, clock, RequestLists(database, clock, in_use, asked), asked),
        feed=Feed(database, log),
        log=log,
        export=Export(database, clock),
        receipts=Receipts(database, clock, log, in_use, zone),
        explaining=Explaining(database, clock, in_use, zone),
        readers=Readers(database, clock),
        packs=Packs(database, clock, trust),
        condition=Condition(database, clock, version),
        version=version,
    )
    return Litestar(
        route_handlers=routes.handlers(services),
        exception_handlers={
            AssistError: problems.refuse,
            HTTPException: problems.refuse_request,
            Exception: problems.refuse_bug,
        },
        request_max_body_size=REQUEST_LIMIT,
        openapi_config=None,
        logging_config=None,
        debug=False,
    )


def check_listen(settings: Settings) -> None:
    """Refuse a port that no machine has, and to speak plain HTTP beyond this one; asked before a database is opened.

    Raises:
        BadInput: the port is out of range, or the address is not loopback and nothing adds TLS.
    """
    if not 0 <= settings.port < _PORTS:
        raise BadInput("The port is out of range.", "Use 0 to 65535.")
    if settings.certificate or settings.behind_tls_proxy or is_loopback_host(settings.host):
        return
    raise BadInput(
        "This address is reachable from outside, and nothing encrypts the connection.",
        "Give --tls-certificate and --tls-key, or --behind-tls-proxy if a proxy in front adds TLS.",
    )


def bind(settings: Settings) -> socket.socket:
    """Take the address.

    Raises:
        BadInput: it is not an address of this machine, or in use.
    """
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host, settings.port), family=family, backlog=256)
    except OSError as exc:
        raise BadInput("Can't listen on this address.", "Choose another with --listen.") from exc


def run(settings: Settings, clock: Clock, started: Callable[[str, tuple[str, ...]], None]) -> None:
    """Serve until SIGTERM or ctrl-C. Called on the main thread.

    Args:
        settings: how.
        clock: the time.
        started: gets the server's address once it answers, and what is missing on customers' pages (`published`).
    """
    check_listen(settings)
    database = open_house(settings, clock)
    try:
        with bind(settings) as listener, _signals_end_quietly():
            scheme = "https" if settings.certificate else "http"
            made = build_app(clock, database, settings.trust, settings.zone)
            lacks = missing(database)
            server = Server(made, settings, lambda: started(_address(scheme, listener), lacks))
            with Rounds(Sampling(database, clock).run):
                server.run(sockets=[listener])
    finally:
        database.close()


class Server(uvicorn.Server):
    """uvicorn, telling when it answers. Logs nothing of requests."""

    def __init__(self, app: Litestar, settings: Settings, started: Callable[[], None]) -> None:
        limits = replace(settings.limits, connections=min(settings.limits.connections, _files() - _OTHER_FILES))
        config = uvicorn.Config(
            Front(app, limits, shared=settings.behind_tls_proxy and not settings.proxies),
            http=front.protocol(limits),
            h11_max_incomplete_event_size=limits.head,
            proxy_headers=bool(settings.proxies),
            forwarded_allow_ips=list(settings.proxies),
            log_config=None,
            access_log=False,
            server_header=False,
            headers=front.headers(tls=settings.certificate is not None or settings.behind_tls_proxy),
            lifespan="off",
            ws="none",
            timeout_keep_alive=_KEEP_ALIVE_S,
            timeout_graceful_shutdown=_END_S,
            ssl_certfile=settings.certificate,
            ssl_keyfile=settings.private_key,
        )
        super().__init__(config)
        # Addresses of requests hold ids and whatever else somebody types; they are not written anywhere.
        logging.getLogger("uvicorn.access").disabled = True
        self._on_started = started
        self._working = limits.working

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening, and tell `started` only once requests are answered; it runs on the thread of `run`."""
        # Handlers block, each on a thread of this pool; the loop ends it. A few threads are never taken by work.
        threads = ThreadPoolExecutor(self._working + _FREE_THREADS, "handler")
        asyncio.get_running_loop().set_default_executor(threads)
        await super().startup(sockets)
        if self.started:
            self._on_started()


def _files() -> int:
    """Return how many files and connections this process may have open, as many as the system lets it take."""
    most = _ANY_NUMBER  # Windows has no such bound
    if sys.platform != "win32":
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = min(hard, _ANY_NUMBER) if hard != resource.RLIM_INFINITY else _ANY_NUMBER
        if soft != resource.RLIM_INFINITY and soft < wanted:
            with contextlib.suppress(OSError, ValueError):
                resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
        soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        most = most if soft == resource.RLIM_INFINITY else soft
    return most


def _address(scheme: str, listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


@contextlib.contextmanager
def _signals_end_quietly() -> Iterator[None]:
    """Let an asked-for end be a normal one: uvicorn raises the signal again after its shutdown."""

    def ignore(_number: int, _frame: FrameType | None) -> None:
        return

    asked = [signal.SIGINT, signal.SIGTERM]
    if sys.platform == "win32":
        asked.append(signal.SIGBREAK)  # the console is closed, or the system shuts down
    before = {number: signal.signal(number, ignore) for number in asked}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
