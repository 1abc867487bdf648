"""An exchange that publishes dialog events: real UDP, digest authentication, documents, and faults on demand."""

from __future__ import annotations

import hashlib
import re
import secrets
import threading
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from tests.fakes.udp_server import Address, UdpFake

PASSWORD = "correct horse"


@dataclass
class _Dialog:
    call_id: str
    state: str
    number: str | None
    name: str


class FakeNotifier(UdpFake):
    """Serves one subscriber.

    `faults`: deaf (answers nothing), too_brief (423 once), no_ids (as Asterisk: one dialog id, no call id, no number),
    stale (every document's version stays the same).
    """

    def __init__(self, *, authenticate: bool = True) -> None:
        self.faults: set[str] = set()
        self.subscribes: list[dict[str, str]] = []
        self.answers: list[str] = []
        self.expires = 120
        self._authenticate = authenticate
        self._nonce = secrets.token_hex(8)
        self._subscriber: tuple[tuple[str, int], dict[str, str]] | None = None
        self._dialogs: dict[str, _Dialog] = {}
        self._version = 0
        self._sequence = 0
        self.subscribed = threading.Event()
        super().__init__()
        self.listen()

    def forget_subscriber(self) -> None:
        """Restart: subscriptions are gone, calls are not."""
        with self._lock:
            self._subscriber, self._version = None, 0
            self.subscribed.clear()

    def call(self, letter: str, state: str, number: str | None = "+14155550182", name: str = "") -> None:
        """Publish a change of one call."""
        with self._lock:
            known = self._dialogs.get(letter)
            call_id = known.call_id if known is not None and known.state != "terminated" else secrets.token_hex(6)
            self._dialogs[letter] = _Dialog(call_id, state, number, name)
            self.notify()

    def notify(self, body: bytes | None = None, state: str = "active;expires=100", raw: bytes | None = None) -> None:
        """Send a NOTIFY: the calls as they are, or a given body, or given bytes."""
        with self._lock:
            if self._subscriber is None:
                return
            address, headers = self._subscriber
            if raw is None:
                raw = self._message(headers, self._document() if body is None else body, state)
            self._socket.sendto(raw, address)

    def _message(self, headers: dict[str, str], body: bytes, state: str) -> bytes:
        self._sequence += 1
        lines = [
            "NOTIFY sip:x@127.0.0.1 SIP/2.0",
            f"Via: SIP/2.0/UDP 127.0.0.1:{self.port};branch=z9hG4bK{secrets.token_hex(4)}",
            f"From: {headers['to']};tag=exchange",
            f"To: {headers['from']}",
            f"Call-ID: {headers['call-id']}",
            f"CSeq: {self._sequence} NOTIFY",
            "Event: dialog",
            f"Subscription-State: {state}",
            f"Content-Length: {len(body)}",
        ]
        return ("\r\n".join(lines) + "\r\n\r\n").encode() + body

    def _document(self) -> bytes:
        if "stale" not in self.faults:
            self._version += 1
        space = 'xmlns="urn:ietf:params:xml:ns:dialog-info"'
        dialogs = "".join(self._dialog(letter, one) for letter, one in self._dialogs.items())
        document = (
            f'<dialog-info {space} version="{self._version}" state="full" entity="sip:200@x">{dialogs}</dialog-info>'
        )
        return document.encode()

    def _dialog(self, letter: str, one: _Dialog) -> str:
        if "no_ids" in self.faults:
            return f'<dialog id="200"><state>{one.state}</state></dialog>'
        uri = "sip:anonymous@anonymous.invalid" if one.number is None else f"sip:{one.number}@127.0.0.1"
        shown = re.sub(r"[\x00-\x08\x0b-\x1f]", "", one.name)
        display = f" display={quoteattr(shown)}" if shown else ""
        remote = f"<remote><identity{display}>{uri}</identity></remote>"
        head = f'<dialog id="d-{letter}-{one.call_id}" call-id="{one.call_id}" direction="recipient">'
        return f"{head}<state>{one.state}</state>{remote}</dialog>"

    def heard(self, data: bytes, sender: Address) -> None:
        first, *lines = data.decode().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        if first.startswith("SIP/2.0"):
            self.answers.append(first)
        elif "deaf" not in self.faults:
            self._subscribe(headers, sender)

    def _subscribe(self, headers: dict[str, str], address: tuple[str, int]) -> None:
        self.subscribes.append(headers)
        with self._lock:
            if self._authenticate and not self._right(headers.get("authorization", "")):
                challenge = f'Digest realm="x", nonce="{self._nonce}", algorithm=MD5, qop="auth"'
                self._reply(headers, address, "401 Unauthorized", f"WWW-Authenticate: {challenge}")
                return
            if "too_brief" in self.faults:
                self.faults.discard("too_brief")
                self._reply(headers, address, "423 Interval Too Brief", "Min-Expires: 900")
                return
            renewal = self._subscriber is not None and self._subscriber[1]["call-id"] == headers["call-id"]
            if ";tag=exchange" in headers["to"] and not renewal:
                self._reply(headers, address, "481 Subscription does not exist")
                return
            self._reply(headers, address, "200 OK", f"Expires: {self.expires}", tag=not renewal)
            self._subscriber = (address, {**headers, "to": headers["to"].partition(";")[0]})
            self.subscribed.set()
            self.notify(b"" if not self._dialogs else None)

    def _reply(
        self, headers: dict[str, str], address: tuple[str, int], status: str, *more: str, tag: bool = False
    ) -> None:
        lines = [f"SIP/2.0 {status}", f"Via: {headers['via']}", f"From: {headers['from']}"]
        lines += [f"To: {headers['to']}{';tag=exchange' if tag else ''}", f"Call-ID: {headers['call-id']}"]
        lines += [f"CSeq: {headers['cseq']}", f"Contact: <sip:127.0.0.1:{self.port}>", *more, "Content-Length: 0"]
        self._socket.sendto(("\r\n".join(lines) + "\r\n\r\n").encode(), address)

    def _right(self, authorization: str) -> bool:
        said = dict(re.findall(r'(\w+)="?([^",]+)"?', authorization))
        if said.get("nonce") != self._nonce:
            return False
        account = _md5(f"{said['username']}:x:{PASSWORD}")
        request = _md5(f"SUBSCRIBE:{said['uri']}")
        return bool(said["response"] == _md5(f"{account}:{self._nonce}:{said['nc']}:{said['cnonce']}:auth:{request}"))


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
