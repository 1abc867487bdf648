"""FreeSWITCH's event socket: answers by state, writes a real WAV file per recorder, lies on demand."""

from __future__ import annotations

import contextlib
import json
import math
import socket
import struct
import threading
import time
from dataclasses import dataclass
from pathlib import Path

LEG_A = "11111111-2222-3333-4444-555555555555"
LEG_B = "11111111-2222-3333-4444-666666666666"
OTHER = "99999999-2222-3333-4444-777777777777"
SIP_ID = "b7c1@10.0.0.1"
PASSWORD = "ClueCon-not"
HEAD = b"RIFF\0\0\0\0WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, 8000, 16000, 2, 16) + b"data\0\0\0\0"
LOUD = b"".join(struct.pack("<h", int(9000 * math.sin(n / 3))) for n in range(1, 161))


@dataclass
class Recorder:
    leg: str
    path: str
    real: Path | None = None
    masked: bool = False
    taken: bool = False
    """Sound was in the newest 20 ms."""


class FakeFreeswitch:
    """Lies: deaf_mask, deaf_stop (+OK, nothing happens), no_file, forbid, garbage, endless, silent, split (answers
    come byte by byte), events (events between answers), lost (a change is made, its answer is lost), late (the answer
    comes after 0.7 s), slow (every answer comes after 50 ms, as on a busy machine), cut (the connection ends, nothing
    is changed), other (it is done to another call's recorder), elsewhere (a start writes into another folder).
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lies: set[str] = set()
        self.commands: list[str] = []
        self.legs = {LEG_A: "agent", LEG_B: SIP_ID, OTHER: "x@y"}
        self.calls = {LEG_A: LEG_A, LEG_B: LEG_A, OTHER: OTHER}
        self.rows: dict[str, dict[str, str]] = {}
        """What else the list of channels says of a leg: name, application, application_data."""
        self.rooms: dict[str, str] = {}
        """Conferences that record themselves, and where to."""
        self.bugs: list[str] = []
        """Functions of media bugs on every leg beside its recorders."""
        self.recorders: list[Recorder] = []
        self.refused: set[str] = set()
        """First words of commands that are not allowed."""
        self.running = threading.Event()
        self.running.set()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept), threading.Thread(target=self._write)]
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        self.running.clear()
        self._listener.close()
        self.cut()
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), 0.1).close()
        for thread in self._threads:
            thread.join(5)

    def cut(self) -> None:
        for one in self._open:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        self._listener.settimeout(0.1)
        while self.running.is_set():
            try:
                connection, _ = self._listener.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            self._open.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.sendall(b"Content-Type: auth/request\n\n")
            data = b""
            while self.running.is_set():
                while b"\n\n" not in data:
                    got = connection.recv(4096)
                    if not got:
                        return
                    data += got
                line, _, data = data.partition(b"\n\n")
                if "silent" in self.lies:
                    continue
                change = line.startswith(b"api uuid_record")
                if change and "cut" in self.lies:
                    return
                reply = self._reply(line.decode())
                if "slow" in self.lies:
                    threading.Event().wait(0.05)
                if change and "late" in self.lies:
                    threading.Event().wait(0.7)
                if not (change and "lost" in self.lies):
                    for piece in self._pieces(reply):
                        connection.sendall(piece)

    def _pieces(self, reply: bytes) -> list[bytes]:
        return [bytes([one]) for one in reply] if "split" in self.lies else [reply]

    def _reply(self, line: str) -> bytes:
        if line.startswith("auth "):
            right = line == f"auth {PASSWORD}" and "forbid" not in self.lies
            text = "+OK accepted" if right else "-ERR invalid"
            return f"Content-Type: command/reply\nReply-Text: {text}\n\n".encode()
        command = line.removeprefix("api ")
        self.commands.append(command)
        if "garbage" in self.lies:
            return b"\xff\xfe: \n\nContent-Length: many\n\n"
        if "endless" in self.lies:
            return b"x" * 20_000
        with self._lock:
            body = self._api(command.split(" ")).encode()
        before = b"Content-Length: 5\nContent-Type: text/event-plain\n\nhello" if "events" in self.lies else b""
        return before + b"Content-Type: api/response\nContent-Length: %d\n\n%s" % (len(body), body)

    def _api(self, words: list[str]) -> str:
        if words[0] in self.refused:
            return "-ERR permission denied\n"
        if words[0] == "show":
            rows = [
                {"uuid": leg, "call_uuid": call, "cid_num": "5551001", **self.rows.get(leg, {})}
                for leg, call in self.calls.items()
            ]
            return json.dumps({"row_count": len(rows), "rows": rows} if rows else {"row_count": 0})
        leg = words[1]
        if leg not in self.calls:
            return self._room(leg) if words[0] == "conference" else f"-ERR {self._unknown(words[0])}\n"
        if words[0] == "uuid_getvar":
            return self.legs[leg]
        if words[0] == "uuid_buglist":
            return self._bugs(leg)
        return self._change(leg, words) if words[0] == "uuid_record" else "+OK Success\n"

    def _change(self, leg: str, words: list[str]) -> str:
        known = any((r.leg, r.path) == (leg, words[3]) for r in self.recorders)
        if words[2] != "start" and not known:
            return f"-ERR Cannot {words[2]} record session!\n"
        self._record(leg, words[2], words[3])
        return "+OK Success\n"

    def _room(self, room: str) -> str:
        path = self.rooms.get(room)
        return f"+OK Record file {path}\n" if path else "-ERR Conference is not being recorded.\n"

    def _unknown(self, command: str) -> str:
        return "no reply" if command == "uuid_buglist" else "No such channel!"

    def _bugs(self, leg: str) -> str:
        functions = [("session_record", r.path) for r in self.recorders if r.leg == leg]
        functions += [(function, leg) for function in self.bugs]
        bugs = [
            f" <media-bug>\n  <function>{function}</function>\n  <target>{target}</target>\n"
            "  <thread-locked>0</thread-locked>\n </media-bug>\n"
            for function, target in functions
        ]
        return f"<media-bugs>\n{''.join(bugs)}</media-bugs>\n"

    def _record(self, leg: str, action: str, path: str) -> None:
        mine = [r for r in self.recorders if (r.leg, r.path) == (leg, path)]
        if action != "start" and "other" in self.lies:
            mine = [r for r in self.recorders if r.leg == OTHER]
        if action == "start" and not mine:
            real = self.local(path)
            if "elsewhere" in self.lies:
                real = self.folder / "elsewhere" / real.name
                real.parent.mkdir(exist_ok=True)
            self.recorders.append(Recorder(leg, path, real))
            if "no_file" not in self.lies:
                real.write_bytes(HEAD)
        elif action in {"mask", "unmask"} and not (action == "mask" and "deaf_mask" in self.lies):
            for one in mine:
                one.masked = action == "mask"
        elif action == "stop" and "deaf_stop" not in self.lies:
            self.recorders = [r for r in self.recorders if r not in mine]

    def writes(self) -> bool:
        """Whether sound of the call is on its way to a file, now: a recorder is not masked, and some has come since."""
        with self._lock:
            mine = [r for r in self.recorders if r.leg != OTHER and not r.masked]
            return "no_file" not in self.lies and any(r.taken for r in mine)

    def begin(self, leg: str, path: str) -> None:
        """Somebody else lets a recording begin."""
        with self._lock:
            self._record(leg, "start", path)

    def unmask(self) -> None:
        """Somebody else lets every recording of the call go on."""
        with self._lock:
            for one in self.recorders:
                one.masked = False

    def transfer(self, leg: str) -> None:
        """The agent's leg ends, and with it its recorders; another agent's is there, which is recorded."""
        with self._lock:
            call = self.calls[LEG_B]
            for old in [one for one in self.calls if one not in {LEG_B, OTHER} and self.calls[one] == call]:
                del self.calls[old]
                self.recorders = [r for r in self.recorders if r.leg != old]
            self.calls[leg], self.legs[leg] = call, "carol"
            self._record(leg, "start", f"/var/lib/freeswitch/recordings/{leg}.wav")

    def local(self, path: str) -> Path:
        return self.folder / path.rpartition("/")[2]

    def _write(self) -> None:
        """Write 20 ms of sound for each recorder, as often as it takes."""
        done = time.monotonic()
        while self.running.is_set():
            threading.Event().wait(0.02)
            due = int((time.monotonic() - done) / 0.02)
            done += due * 0.02
            with self._lock:
                for one in self.recorders:
                    one.taken = due > 0 and not one.masked
                    if "no_file" not in self.lies:
                        with (one.real or self.local(one.path)).open("ab") as file:
                            file.write((bytes(320) if one.masked else LOUD) * due)
