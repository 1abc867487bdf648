"""One Asterisk with four phones on free loopback ports, in a folder of its own. A context manager, for one thread."""

from __future__ import annotations

import shutil
import socket
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lab.asterisk.packages import asterisk
from lab.asterisk.phones import TalkingPhone
from lab.asterisk.rest import RestApplication
from lab.asterisk.stranger import Stranger
from lab.certificate import loopback_certificate
from lab.launch import PHONE_RTP, Account, Phone, Ports, start_phone
from lab.opened import Opened
from lab.ports import free_block
from lab.processes import LabError, ProcessGroup, wait_until
from lab.programs import find_program, module_folder
from lab.sound import write_sound

if TYPE_CHECKING:
    from lab.asterisk.packages import Program

TONES: Final = {"alice": 700, "dave": 1_000, "bob": 1_300, "carol": 1_900, "music": 300}
"""Hertz of each voice: alice and dave are customers, bob and carol agents; music is what a held party hears."""
PEOPLE: Final = ("alice", "dave", "bob", "carol")
NUMBERS: Final = {"alice": "600", "dave": "700", "bob": "200", "carol": "300"}
"""Extensions that reach them, unrecorded."""
_CONFIG: Final = Path(__file__).with_name("config")
_FOLDERS: Final = ("etc", "db", "spool/monitor", "spool/recording", "run", "log", "music")
_SOUND_S: Final = 600
_SWITCH_RTP: Final = 400


class AsteriskLab(Opened):
    """A telephone system of one Asterisk.

    Args:
        people: whose phones are started.
    """

    def __init__(self, people: tuple[str, ...] = PEOPLE) -> None:
        self.people = people
        self.folder = Path()
        self.ami = self.ami_tls = self.ari = self.sip = 0
        """Ports on 127.0.0.1."""
        self.phones: dict[str, TalkingPhone] = {}
        self._program: Program | None = None
        self._processes: ProcessGroup | None = None
        self._strangers: list[Stranger] = []

    def open(self) -> None:
        """Start everything; returns when calls can be made. Raises LabError."""
        if find_program("baresip") is None or module_folder() is None:
            raise LabError("not installed: baresip-core")
        self._program = asterisk()
        self.folder = Path(tempfile.mkdtemp(prefix="asterisk-lab-"))
        self._processes = ProcessGroup(self.folder)
        self._configure()
        self.start()
        for name in self.people:
            self.phones[name] = self._start_phone(name)

    @property
    def monitor(self) -> Path:
        """Where MixMonitor writes."""
        return self.folder / "spool/monitor"

    @property
    def recordings(self) -> Path:
        """Where the REST interface writes."""
        return self.folder / "spool/recording"

    @property
    def version(self) -> str:
        """What Asterisk says of itself."""
        return self._program.version if self._program else ""

    @property
    def certificate(self) -> Path:
        """The certificate of the encrypted manager port, which nobody vouches for."""
        return self.folder / "etc/asterisk.pem"

    def start(self) -> None:
        """Start the switch; returns when it takes calls."""
        if self._program is None or self._processes is None:
            raise LabError("the laboratory is not open")
        self._processes.start("asterisk", [*self._program.command, "-f", "-C", str(self.folder / "etc/asterisk.conf")])
        wait_until(self._booted, "Asterisk", 30)

    def kill(self) -> None:
        """Let the switch crash."""
        if self._processes is not None:
            self._processes.stop("asterisk", kill=True)

    def stranger(self, user: str = "capture", secret: str = "lab-capture") -> Stranger:
        """Return somebody else with a manager account, ended with the laboratory."""
        self._strangers.append(Stranger(self.ami, user, secret))
        return self._strangers[-1]

    def rest_application(self, name: str) -> RestApplication:
        """Return another program on the REST interface; it begins with a `with` block."""
        return RestApplication(self.ari, name)

    def phone(self, name: str) -> TalkingPhone:
        """Return one of the phones."""
        return self.phones[name]

    def quiet(self) -> None:
        """End every call, and wait until the switch knows of none."""
        for phone in self.phones.values():
            phone.hang_up()
        hand = next((one for one in reversed(self._strangers) if one.connected), None) or self.stranger()
        for name in hand.channels():
            hand.act("Hangup", Channel=name)
        wait_until(lambda: not hand.channels(), "the end of all calls")
        for phone in self.phones.values():
            phone.forget()

    def close(self) -> None:
        """End all processes and remove the folder. Safe to call twice."""
        for phone in self.phones.values():
            phone.close()
        self.phones.clear()
        for stranger in self._strangers:
            stranger.close()
        self._strangers.clear()
        if self._processes is not None:
            self._processes.close()
            self._processes = None
            shutil.rmtree(self.folder, ignore_errors=True)

    def _configure(self) -> None:
        if self._program is None:
            raise LabError("the laboratory is not open")
        for name in _FOLDERS:
            (self.folder / name).mkdir(parents=True)
        first, rtp = free_block(16), free_block(_SWITCH_RTP)
        self.sip, self.ami, self.ari, self.ami_tls = first, first + 1, first + 2, first + 3
        self._sip_ports = {name: first + 4 + 2 * number for number, name in enumerate(PEOPLE)}
        marks = {
            "folder": self.folder,
            "modules": self._program.modules,
            "data": self._program.data,
            "sip": self.sip,
            "ami": self.ami,
            "ami_tls": self.ami_tls,
            "ari": self.ari,
            "rtp_first": rtp,
            "rtp_last": rtp + _SWITCH_RTP - 2,
            **self._sip_ports,
        }
        for file in _CONFIG.glob("*.conf"):
            text = file.read_text(encoding="utf-8")
            for mark, value in marks.items():
                text = text.replace(f"@{mark}@", str(value))
            (self.folder / "etc" / file.name).write_text(text, encoding="utf-8")
        made = loopback_certificate()
        self.certificate.touch(mode=0o600)
        self.certificate.write_bytes(made.key + made.certificate)
        write_sound(self.folder / "music" / "music.wav", "", TONES["music"], 60)
        for name in self.people:
            write_sound(self.folder / f"{name}.wav", "", TONES[name], _SOUND_S)

    def _start_phone(self, name: str) -> TalkingPhone:
        if self._processes is None:
            raise LabError("the laboratory is not open")
        control, rtp = free_block(2), free_block(PHONE_RTP)
        ports = Ports(proxy=self.sip, control={name: control}, sip=self._sip_ports, rtp={name: rtp})
        start_phone(self._processes, self.folder, name, Account(name), ports, Phone())
        return TalkingPhone(control, self.sip)

    def _booted(self) -> bool:
        """Whether the switch lets a manager in and has loaded everything."""
        try:
            with socket.create_connection(("127.0.0.1", self.ami), 0.2):
                pass
        except OSError:
            return False
        hand = Stranger(self.ami, "capture", "lab-capture")
        try:
            return hand.wait("FullyBooted", limit_s=0.5) is not None
        finally:
            hand.close()
