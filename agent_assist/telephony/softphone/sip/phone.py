"""A desk phone heard through the telephone system: one UDP socket, one thread, one subscription."""

from __future__ import annotations

import contextlib
import socket
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from agent_assist.domain.errors import AssistError
from agent_assist.telephony.access import Access
from agent_assist.telephony.own_thread import OwnThread
from agent_assist.telephony.ports.softphone import Deliver, LinkState, PhoneLink, PhoneNews
from agent_assist.telephony.softphone.listening import keep_listening, lost_with
from agent_assist.telephony.softphone.sip.dialogs import DialogCalls, Document, UnreadableDocumentError, read_document
from agent_assist.telephony.softphone.sip.message import (
    MESSAGE_LIMIT,
    Message,
    UnreadableMessageError,
    answer,
    parameter,
    read,
)
from agent_assist.telephony.softphone.sip.subscription import Step, Subscription

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_assist.domain.clock import Clock

_RESEND_MS: Final = (500, 1_000, 2_000)
"""Pauses after which an unanswered request is sent again, then given up (RFC 3261 17.1.2 doubles from 0.5 s)."""
_POLL_S: Final = 0.5
_REFUSED_WAIT_S: Final = 5.0
"""Least wait after a refusal, so that a wrong password does not lock an account in seconds."""


_network_errors = partial(lost_with, "The telephone system cannot be reached.", "Look at softphone.host and port.")


class SipDialogPhone:
    """Softphone port for any phone whose exchange publishes dialog events.

    Hold is not told by this way, nor why a call ended; with Asterisk not even the number.

    Args:
        access: who subscribes.
        extension: what is watched.
        clock: time.
    """

    source = "sip_dialog"

    def __init__(self, access: Access, extension: str, clock: Clock) -> None:
        self._access, self._extension = access, extension
        self._clock = clock
        self._calls = DialogCalls(self.source, extension)
        self._own = OwnThread(f"softphone-{self.source}")
        self._ignored = 0
        self._connected: bool | None = None
        """None until the first subscription was made or failed."""
        self._deliver: Deliver = _nowhere

    def start(self, deliver: Deliver) -> None:
        """Begin listening; returns at once. A second call does nothing."""
        if not self._own.started:
            self._deliver = deliver
            self._own.start(self._run)

    def stop(self) -> None:
        """Stop listening and end the thread; returns within 2 s. Safe to call twice."""
        self._own.stopping.set()
        self._own.join()

    def _run(self) -> None:
        keep_listening(self._session, self._own, self._clock, self._tell_lost)

    def _session(self) -> float:
        """One subscription, from its first request to its end; returns the least wait before the next."""
        refused = False
        with contextlib.suppress(AssistError), _network_errors():
            family, _, _, _, address = socket.getaddrinfo(*self._access[:2], type=socket.SOCK_DGRAM)[0]
            with socket.socket(family, socket.SOCK_DGRAM) as channel:
                channel.connect(address)  # the kernel drops what others send
                self._calls.restart()
                asked = Subscription(self._access, self._extension, channel.getsockname()[:2])
                refused = _Session(asked, channel, self._clock, self._ears(), self._own).run()
        self._tell_lost()
        return _REFUSED_WAIT_S if refused else 0.0

    def _tell_lost(self) -> None:
        if self._connected is not False:
            self._connected = False
            self._deliver(PhoneLink(LinkState.LOST, self.source, self._ignored))

    def _ears(self) -> _Ears:
        return _Ears(self._active, self._garbage, self._document)

    def _active(self) -> None:
        if not self._connected:
            self._connected = True
            self._deliver(PhoneLink(LinkState.CONNECTED, self.source, self._ignored))

    def _garbage(self) -> None:
        self._ignored += 1
        state = LinkState.CONNECTED if self._connected else LinkState.LOST
        self._deliver(PhoneLink(state, self.source, self._ignored))

    def _document(self, document: Document, *, first: bool) -> None:
        for event in self._calls.events(document, self._clock.now_ms()):
            self._deliver(event)
        if first:
            self._deliver(PhoneLink(LinkState.CONNECTED, self.source, self._ignored, self._calls.live))


@dataclass(frozen=True, slots=True)
class _Ears:
    """Who hears what a session finds: that it is active, something unreadable, a document (and whether the first)."""

    active: Callable[[], None]
    garbage: Callable[[], None]
    document: Callable[..., None]


class _Session:
    """One subscription on one socket."""

    def __init__(
        self, subscription: Subscription, channel: socket.socket, clock: Clock, ears: _Ears, own: OwnThread
    ) -> None:
        self._clock = clock
        self._ears = ears
        self._stopping = own.stopping
        self._channel = channel
        self._subscription = subscription
        self._waiting: tuple[bytes, int, int] | None = None
        """An unanswered request, how often it was sent, and when it is sent again."""
        self._renew_ms = 0
        self._over = False
        self._refused = False
        self._first = True

    def run(self) -> bool:
        """Subscribe, renew, listen. Returns whether the telephone system refused us."""
        self._send(self._subscription.request())
        while not self._over and not self._stopping.is_set():
            self._due()
            self._channel.settimeout(_POLL_S)
            try:
                data = self._channel.recv(MESSAGE_LIMIT)
            except TimeoutError:
                continue
            self._take(data)
        if not self._over:
            self._channel.send(self._subscription.request(0))
        return self._refused

    def _send(self, request: bytes) -> None:
        self._channel.send(request)
        self._waiting = (request, 1, self._clock.mono_ms() + _RESEND_MS[0])

    def _due(self) -> None:
        """Send again, give up, or renew, whichever is due."""
        now = self._clock.mono_ms()
        if self._waiting is not None and now >= self._waiting[2]:
            request, sent, _ = self._waiting
            if sent >= len(_RESEND_MS):
                self._over = True
                return
            self._channel.send(request)
            self._waiting = (request, sent + 1, now + _RESEND_MS[sent])
        elif self._waiting is None and now >= self._renew_ms:
            self._send(self._subscription.request())

    def _take(self, data: bytes) -> None:
        try:
            message = read(data)
        except UnreadableMessageError:
            self._ears.garbage()
            return
        if message.status:
            self._response(message)
        elif self._subscription.is_ours(message):
            self._channel.send(answer(message, "200 OK"))
            self._notified(message)
        elif message.method == "NOTIFY":
            self._channel.send(answer(message, "481 Subscription does not exist"))

    def _response(self, message: Message) -> None:
        step = self._subscription.take(message)
        if step is Step.SEND_AGAIN:
            self._send(self._subscription.request())
        elif step is Step.REFUSED:
            self._refused = self._over = True
        elif step is Step.ACTIVE:
            self._waiting = None
            self._renew_ms = self._clock.mono_ms() + self._subscription.expires_s * 500
            self._ears.active()

    def _notified(self, message: Message) -> None:
        first, self._first = self._first, False
        if message.body.strip():
            try:
                self._ears.document(read_document(message.body), first=first)
            except UnreadableDocumentError:
                self._ears.garbage()
        elif first:
            self._ears.document(Document(0, full=True, dialogs=()), first=first)  # nothing is published: no call is on
        if message.get("subscription-state").split(";")[0].strip().lower() == "terminated":
            self._over = True
            self._refused = parameter(message.get("subscription-state"), "reason") == "rejected"


def _nowhere(_news: PhoneNews) -> None:
    """Take news before anybody wants any."""
