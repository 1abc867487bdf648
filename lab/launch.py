"""How each program of the telephone system is configured, started, and known to be up."""

from __future__ import annotations

import secrets
import shutil
import socket
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.telephony.recorder.rtpengine.ng import NgClient
from lab.ports import free_block, is_free
from lab.processes import LabError, wait_until
from lab.programs import find_program, module_folder, publishes_dialogs

if TYPE_CHECKING:
    from lab.processes import ProcessGroup

DRILL: Final = "drill"
"""The number that the agent can call: a customer's phone of this name answers by itself."""
PHONE_RTP: Final = 60
"""How many media ports a phone has."""
CODECS: Final = {"pcmu": ("pcmu", "g711.so"), "pcma": ("pcma", "g711.so"), "g722": ("g722/16000/1", "g722.so")}
"""Speech codecs that a phone can be started with: as baresip names them, and the module that holds them."""
_MEDIA_RTP: Final = 100
_DBTEXT: Final = Path("/usr/share/kamailio/dbtext/kamailio")
_CONFIG: Final = Path(__file__).with_name("config")


@dataclass(frozen=True, slots=True)
class Ports:
    """What listens where on 127.0.0.1. Dictionaries are by side, `customer` and `agent`."""

    proxy: int = 0
    ng: int = 0
    cli: int = 0
    media: int = 0
    control: dict[str, int] = field(default_factory=dict)
    sip: dict[str, int] = field(default_factory=dict)
    rtp: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Account:
    """A phone's SIP account: user part, display name, and whether it answers by itself."""

    user: str
    name: str = ""
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Phone:
    """How a phone is equipped.

    Args:
        codec: what it speaks, one of CODECS.
        wavs: folder into which it records both sides itself, one WAV each without the call's id; None for nowhere.
    """

    codec: str = "pcmu"
    wavs: Path | None = None


def plan_ports() -> Ports:
    """Choose free ports. Raises OSError if there are none."""
    first = free_block(12)
    return Ports(
        proxy=first,
        ng=first + 1,
        cli=first + 2,
        media=free_block(_MEDIA_RTP),
        control={"agent": first + 3, "customer": first + 4},
        sip={"agent": first + 6, "customer": first + 8},  # baresip takes the port behind each too
        rtp={"agent": free_block(PHONE_RTP), "customer": free_block(PHONE_RTP)},
    )


def start_recorder(group: ProcessGroup, spool: Path, ports: Ports) -> None:
    """Start rtpengine, and before kamailio: a proxy without an answer to its first ping relays no media."""
    settings = {
        "config-file": "none",
        "table": "-1",  # no kernel module
        "log-level": "5",
        "interface": "127.0.0.1",
        "listen-ng": f"127.0.0.1:{ports.ng}",
        "listen-cli": f"127.0.0.1:{ports.cli}",
        "port-min": str(ports.media),
        "port-max": str(ports.media + _MEDIA_RTP - 2),
        "num-threads": "2",
        "recording-dir": str(spool),
        "recording-method": "pcap",
        "recording-format": "eth",
        "delete-delay": "0",
    }
    options = [f"--{name}={value}" for name, value in settings.items()]
    _run(group, "rtpengine", ["--foreground", "--log-stderr", *options])
    client = NgClient("127.0.0.1", ports.ng)

    def answers() -> bool:
        try:
            return client.ask("ping", "").get("result") == "pong"
        except RecorderUnreachable:
            return False

    wait_until(answers, "rtpengine")


def start_proxy(group: ProcessGroup, folder: Path, line: str, ports: Ports) -> None:
    """Start kamailio, which knows one number: `line`, on the agent's phone.

    It publishes dialog events of its calls where its modules for that are installed.
    """
    config, database = folder / "kamailio.cfg", folder / "database"
    tables = [_DBTEXT / name for name in ("version", "pua")]
    publishes = all(table.is_file() for table in tables) and publishes_dialogs()
    if publishes:
        database.mkdir(exist_ok=True)
        for table in tables:
            shutil.copy(table, database)
    text = _filled(
        "kamailio.cfg",
        proxy_port=ports.proxy,
        ng_port=ports.ng,
        line=line,
        agent_sip_port=ports.sip["agent"],
        drill=DRILL,
        customer_sip_port=ports.sip["customer"],
        dialog_events="define" if publishes else "undef",
        database=database,
    )
    config.write_text(text, encoding="utf-8")
    _run(group, "kamailio", ["-f", str(config), "-DD", "-E", "-m", "64", "-M", "8", "-Y", str(folder)])
    wait_until(lambda: _proxy_answers(ports.proxy), "kamailio")


def start_phone(group: ProcessGroup, folder: Path, side: str, account: Account, ports: Ports, how: Phone) -> None:
    """Start a phone; returns when it listens.

    Its control port is looked at without connecting: it serves one client, which at the agent's is the
    desktop.
    """
    home = folder / side
    home.mkdir(exist_ok=True)
    dump_folder(folder, side).mkdir(exist_ok=True)
    name = account.name.replace('"', "")
    texts = {
        "config": _filled(
            "baresip.conf",
            codec_module=CODECS[how.codec][1],
            recorder="module sndfile.so" if how.wavs else "",
            sip_port=ports.sip[side],
            sound=folder / f"{side}.wav",
            side=side,
            rtp_first=ports.rtp[side],
            rtp_last=ports.rtp[side] + PHONE_RTP - 1,
            dumps=how.wavs or dump_folder(folder, side),
            modules=module_folder(),
            control_port=ports.control[side],
        ),
        "accounts": _filled(
            "baresip.account",
            display=f'"{name}" ' if name else "",
            user=account.user,
            codec=CODECS[how.codec][0],
            proxy_port=ports.proxy,
            answers="auto" if account.answers else "manual",
        ),
        "contacts": "",
    }
    for file, text in texts.items():
        (home / file).write_text(text, encoding="utf-8")
    _run(group, side, ["-4", "-f", str(home)], "baresip")
    taken = (ports.sip[side], ports.control[side])
    wait_until(lambda: not any(is_free(port) for port in taken), f"the {side}'s phone")


def dump_folder(folder: Path, side: str) -> Path:
    """Return where a phone's own recorder writes, if somebody loads it."""
    return folder / side / "dumps"


def _run(group: ProcessGroup, name: str, arguments: list[str], program: str | None = None) -> None:
    path = find_program(program or name)
    if path is None:
        raise LabError(f"not installed: {name}")
    group.start(name, [path, *arguments])


def _filled(name: str, **values: object) -> str:
    """Return a file of `config/` with its @marks@ replaced."""
    text = (_CONFIG / name).read_text(encoding="utf-8")
    for mark, value in values.items():
        text = text.replace(f"@{mark}@", str(value))
    return text


def _proxy_answers(port: int) -> bool:
    """Whether the proxy answers an OPTIONS."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as channel:
        channel.bind(("127.0.0.1", 0))
        channel.settimeout(0.2)
        me = f"127.0.0.1:{channel.getsockname()[1]}"
        request = (
            f"OPTIONS sip:127.0.0.1:{port} SIP/2.0\r\n"
            f"Via: SIP/2.0/UDP {me};branch=z9hG4bK{secrets.token_hex(8)}\r\n"
            f"From: <sip:lab@{me}>;tag=1\r\nTo: <sip:127.0.0.1>\r\nCall-ID: {secrets.token_hex(8)}\r\n"
            "CSeq: 1 OPTIONS\r\nMax-Forwards: 5\r\nContent-Length: 0\r\n\r\n"
        )
        try:
            channel.sendto(request.encode(), ("127.0.0.1", port))
            return channel.recv(4096).startswith(b"SIP/2.0 200")
        except OSError:
            return False
