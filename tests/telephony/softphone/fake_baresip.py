"""A ctrl_tcp server that behaves as baresip 1.1.0 was seen to: one client, no replay, odd hold events."""

from __future__ import annotations

import contextlib
import json
import socket
import threading

from agent_assist.telephony.softphone.baresip.netstring import NetstringDecoder, encode


class FakeBaresip:
    """Listens on a free port; the test says what happens, clients get it as baresip would send it."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self.commands: list[str] = []
        self._heard = threading.Condition()
        self.lists = True
        """Whether `listcalls` is answered."""
        self.calls: dict[str, dict[str, str]] = {}
        self.connected = threading.Semaphore(0)
        self._client: socket.socket | None = None
        self._lock = threading.Lock()
        self._closing = False
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def close(self) -> None:
        self._closing = True
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self.drop()
        for thread in self._threads:
            thread.join(2.0)

    def drop(self) -> None:
        """Cut the connection, as a crash or a second client does."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)
            client.close()

    def wait_commands(self, count: int) -> list[str]:
        """Return the first `count` commands given, listings left out."""
        with self._heard:
            assert self._heard.wait_for(lambda: len(self._given()) >= count, 8), self.commands
            return self._given()

    def _given(self) -> list[str]:
        return [command for command in self.commands if command != "listcalls"]

    def raw(self, data: bytes) -> None:
        with self._lock:
            if self._client is not None:
                self._client.sendall(data)

    def frame(self, message: object) -> None:
        self.raw(encode(json.dumps(message).encode()))

    def event(self, kind: str, call_id: str, audio: str = "sendrecv", param: str = "", **more: object) -> None:
        call = self.calls[call_id]
        self.frame(
            {
                "event": True,
                "type": kind,
                "class": "call",
                "accountaor": "sip:support@127.0.0.1:5060",
                "direction": call["direction"],
                "peeruri": call["uri"],
                "id": call_id,
                "remoteaudiodir": audio,
                "param": param,
                **more,
            }
        )

    def ring(self, call_id: str, uri: str, name: str = "", direction: str = "incoming") -> None:
        self.calls[call_id] = {"uri": uri, "direction": direction, "phase": "INCOMING", "hold": ""}
        more = {"peerdisplayname": name} if name else {}
        self.event("CALL_INCOMING" if direction == "incoming" else "CALL_RINGING", call_id, **more)

    def answer(self, call_id: str) -> None:
        self.calls[call_id]["phase"] = "ESTABLISHED"
        self.event("CALL_REMOTE_SDP", call_id, param="offer")
        self.event("CALL_LOCAL_SDP", call_id, param="answer")
        self.event("CALL_ESTABLISHED", call_id)
        self.event("CALL_RTPESTAB", call_id, param="audio")

    def hold(self, call_id: str) -> None:
        self.calls[call_id]["hold"] = "(on hold)"
        self.event("CALL_REMOTE_SDP", call_id, param="offer")
        self.event("CALL_ANSWERED", call_id)
        self.event("CALL_REMOTE_SDP", call_id, "sendonly", "answer")

    def resume(self, call_id: str) -> None:
        self.calls[call_id]["hold"] = ""
        self.event("CALL_REMOTE_SDP", call_id, "sendonly", "answer")
        self.event("CALL_ANSWERED", call_id, "sendonly")
        self.event("CALL_REMOTE_SDP", call_id, "sendrecv", "answer")

    def end(self, call_id: str, reason: str = "Connection reset by peer") -> None:
        self.event("CALL_CLOSED", call_id, param=reason)
        self.calls.pop(call_id, None)

    def _accept(self) -> None:
        while not self._closing:
            try:
                client, _ = self._server.accept()
            except OSError:
                return
            self.drop()  # a second client evicts the first
            with self._lock:
                self._client = client
            thread = threading.Thread(target=self._serve, args=(client,), daemon=True)
            self._threads.append(thread)
            thread.start()
            self.connected.release()

    def _serve(self, client: socket.socket) -> None:
        decoder = NetstringDecoder()
        try:
            while data := client.recv(65536):
                for frame in decoder.feed(data):
                    self._command(json.loads(frame))
        except OSError:
            return

    def _command(self, message: dict[str, str]) -> None:
        with self._heard:
            self.commands.append(message["command"])
            self._heard.notify_all()
        if message["command"] == "listcalls" and self.lists:
            reply = {"response": True, "ok": True, "data": self._listing(), "token": message["token"]}
            self.frame(reply)
        elif message["command"] != "listcalls":
            self.frame({"response": True, "ok": False, "data": "Invalid argument", "token": message["token"]})

    def _listing(self) -> str:
        lines = ["", "User-Agent: support@127.0.0.1", f"--- Active calls ({len(self.calls)}) ---"]
        for number, (call_id, call) in enumerate(self.calls.items(), 1):
            hold = call["hold"] or "         "
            lines.append(f"> [line {number}, id {call_id}]  0:00:01  {call['phase']:11}  {hold}  {call['uri']}")
        return "\n".join(lines) + "\n\n"
