"""An rtpengine that tells the truth, or lies on demand: real UDP, real pcap files with real RTP in them."""

from __future__ import annotations

import math
import struct
import time
from typing import TYPE_CHECKING
from urllib.parse import quote

from agent_assist.telephony.recorder.rtpengine.bencode import Value, decode, encode
from tests.fakes.udp_server import Address, UdpFake

if TYPE_CHECKING:
    from pathlib import Path

HEADER = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)
PORTS = (20100, 20300)
_FLUSH = 4096


def mu_law(sample: int) -> int:
    """Code one 16-bit sample, ITU-T G.711."""
    sign = 0x80 if sample < 0 else 0
    magnitude = min(abs(sample), 32635) + 132
    exponent = max(0, magnitude.bit_length() - 8)
    return ~(sign | exponent << 4 | (magnitude >> (exponent + 3) & 15)) & 255


TONE = bytes(mu_law(int(8000 * math.sin(2 * math.pi * 440 * i / 8000))) for i in range(160))


def record(at_s: float, port: int, number: int, payload: bytes = TONE, kind: int = 0) -> bytes:
    """One pcap record: Ethernet, IPv4, UDP, RTP."""
    rtp = struct.pack(">BBHII", 0x80, kind, number & 0xFFFF, number * 160, port) + payload
    udp = struct.pack(">HHHH", port, 30000, 8 + len(rtp), 0) + rtp
    ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 0, 0, 64, 17, 0, b"\x7f\0\0\1", b"\x7f\0\0\1") + udp
    frame = bytes(12) + b"\x08\x00" + ip
    seconds, fraction = int(at_s), int(at_s % 1 * 1e6)
    return struct.pack("<IIII", seconds, fraction, len(frame), len(frame)) + frame


class FakeCall:
    """A call whose media flows through the recorder."""

    def __init__(self, path: Path) -> None:
        self.path = self.home = path
        self.open = False
        self.paused = False
        self.packets = 0
        self.buffer = b""


class FakeRtpengine(UdpFake):
    """Answers ng requests for the calls it was given.

    Lies, as names in `lies`: no_file (start answers ok and writes nothing), deaf_stop (stop answers ok and
    goes on writing), mute (no reply), refuse (every command is an error), late (replies come too late),
    babble (replies are no bencode), foreign (replies carry another cookie), noise (a foreign reply comes
    before each true one), silent (no media flows), lost (a command is obeyed, its reply is lost), other (a stop
    is done to another call), elsewhere (a start writes into another folder).
    """

    def __init__(self, spool: Path) -> None:
        self.folder = spool / "pcaps"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.elsewhere = spool / "elsewhere"
        self.elsewhere.mkdir(exist_ok=True)
        self.lies: set[str] = set()
        self.requests: list[str] = []
        self.cookies: list[bytes] = []
        self.calls: dict[str, FakeCall] = {}
        super().__init__()
        self.listen(self._flow)

    def add(self, call_id: str) -> FakeCall:
        with self._lock:
            name = f"{quote(call_id, safe='')}-{abs(hash(call_id)) % 16**16:016x}.pcap"
            self.calls[call_id] = call = FakeCall(self.folder / name)
            return call

    def writes(self, call_id: str) -> bool:
        """Whether sound of a call is on its way to a file, now."""
        with self._lock:
            call = self.calls.get(call_id)
            flows = call is not None and call.open and not self.lies & {"silent", "no_file"}
            return flows and call is not None and call.path.exists()

    def begin(self, call_id: str) -> None:
        """Somebody else lets the recording begin."""
        with self._lock:
            self._reply("start recording", call_id)

    def restart(self, call_id: str) -> None:
        """The program ends and is there again: its recordings ended, its counters are new."""
        with self._lock:
            call = self.calls[call_id]
            call.open, call.packets, call.buffer = False, 0, b""

    def _flow(self) -> None:
        """Let RTP flow: 50 packets a second each way."""
        while not self._closing.wait(0.02):
            with self._lock:
                for call in self.calls.values():
                    if "silent" not in self.lies:
                        self._packets(call)

    def _packets(self, call: FakeCall) -> None:
        call.packets += 2
        if not call.open or "no_file" in self.lies:
            return
        call.buffer += b"".join(record(time.time(), port, call.packets // 2) for port in PORTS)
        if len(call.buffer) >= _FLUSH:
            self._write(call, call.buffer[:_FLUSH])
            call.buffer = call.buffer[_FLUSH:]

    def _write(self, call: FakeCall, data: bytes) -> None:
        if call.path.exists():
            with call.path.open("ab") as file:
                file.write(data)

    def heard(self, data: bytes, sender: Address) -> None:
        cookie, _, body = data.partition(b" ")
        request = decode(body)
        assert isinstance(request, dict)
        self.cookies.append(cookie)
        with self._lock:
            reply = encode(self._reply(str(request["command"]), str(request.get("call-id"))))
        if "babble" in self.lies:
            reply = b"d6:result99999:ok"
        if "foreign" in self.lies:
            cookie = b"another"
        if "late" in self.lies:
            self._closing.wait(0.8)
        if "noise" in self.lies:
            self._socket.sendto(b"0123456789abcdef d6:result5:errore", sender)
        lost = "mute" in self.lies or ("lost" in self.lies and request["command"] != "query")
        if not lost:
            self._socket.sendto(cookie + b" " + reply, sender)

    def _reply(self, command: str, call_id: str) -> dict[str, Value]:
        if command != "query":
            self.requests.append(command)
        call = self.calls.get(call_id)
        if call is None:
            return {"result": "error", "error-reason": "Unknown call-id"}
        if command == "query":
            return self._query(call)
        if "refuse" in self.lies:
            return {"result": "error", "error-reason": "no"}
        if command == "start recording" and not call.open:
            call.open = True
            call.path = self.elsewhere / call.home.name if "elsewhere" in self.lies else call.home
            if "no_file" not in self.lies and self.folder.exists():
                call.path.write_bytes(HEADER)  # truncates, as the real one does
        if command == "stop recording" and "other" in self.lies:
            call = next((other for name, other in self.calls.items() if name != call_id), call)
        if command == "stop recording" and "deaf_stop" not in self.lies:
            if call.open:
                self._write(call, call.buffer)
            call.open, call.buffer = False, b""
        return {"result": "ok"}

    def _query(self, call: FakeCall) -> dict[str, Value]:
        stats: dict[str, Value] = {"packets": call.packets, "bytes": call.packets * 172}
        stream: dict[str, Value] = {"flags": ["RTP"], "stats": stats}
        control: dict[str, Value] = {"flags": ["RTCP"], "stats": {"packets": 9**9, "bytes": 9**9}}
        reply: dict[str, Value] = {
            "result": "ok",
            "tags": {"t": {"medias": [{"streams": [stream, control]}]}},
        }
        if call.open:
            reply["recording"] = {"call recording": 1, "forwarding": 0}
        return reply
