"""The agent's desk phone as Asterisk's manager interface tells of it: one connection, one thread. It only listens."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING, Final

from agent_assist.domain.errors import BadInput, SoftphoneLost
from agent_assist.telephony.access import Access
from agent_assist.telephony.asterisk.channels import VARIABLES
from agent_assist.telephony.asterisk.client import AmiClient, AmiError, advice_for
from agent_assist.telephony.own_thread import OwnThread
from agent_assist.telephony.ports.softphone import Deliver, LinkState, PhoneLink
from agent_assist.telephony.softphone.asterisk.events import PHONE_EVENTS, AsteriskTranslator
from agent_assist.telephony.softphone.listening import keep_listening
from agent_assist.telephony.turned import turned

if TYPE_CHECKING:
    from agent_assist.domain.clock import Clock

_POLL_S: Final = 0.5
"""How long a read waits before it looks whether to stop; a stop normally cuts the read short."""
_PING_MS: Final = 5_000
"""After this long without a word the switch is asked whether it lives."""
_SYNC_S: Final = 2.0
_REFUSED_S: Final = 30.0
"""Before the next login after one that was refused: switches lock out who tries too often."""
_HEARS: Final = frozenset({"call", "dialplan"})
_EXTENSION_LIMIT: Final = 80


_phone_errors = partial(
    turned, AmiError, lambda cause: SoftphoneLost("No connection to the phone system.", advice_for(cause))
)


class AsteriskPhone:
    """Softphone port for an extension of an Asterisk.

    Args:
        access: the manager interface; its user needs read=call,dialplan,agent and write=call,reporting.
        extension: the agent's endpoint, as it stands in a channel's name.
        clock: time.

    Raises:
        BadInput: extension or user cannot be one.
    """

    source = "asterisk_ami"

    def __init__(self, access: Access, extension: str, clock: Clock) -> None:
        if not extension or not extension.isprintable() or len(extension) > _EXTENSION_LIMIT:
            raise BadInput("The agent's extension is not set.", "Set softphone.extension.")
        self._client = AmiClient(access, classes="call,dialplan,agent", events=PHONE_EVENTS, variables=VARIABLES)
        self._clock = clock
        self._translator = AsteriskTranslator(extension, self.source)
        self._own = OwnThread(f"softphone-{self.source}")
        self._told = 0
        self._lost = False
        """Whether the last thing told of the connection is that there is none."""

    def start(self, deliver: Deliver) -> None:
        """Begin listening; returns at once. A second call does nothing."""
        self._own.start(partial(self._run, deliver))

    def stop(self) -> None:
        """Stop listening and end the thread; returns within 2 s. Safe to call twice."""
        self._own.stopping.set()
        self._client.cut()
        self._own.join()

    def prove(self) -> None:
        """Connect, ask for the calls there are, and part: what `doctor` does. Raises SoftphoneLost."""
        try:
            with _phone_errors():
                self._client.connect()
                rights = self._client.rights()
                answer, _ = self._client.ask_list("Status", {}, _SYNC_S)
        finally:
            self._client.close()
        lacking = rights.missing(read=_HEARS) if rights else ""
        if answer.response != "Success" or lacking:
            raise SoftphoneLost(
                "The telephone switch tells nothing of its calls.",
                f"Add to the manager user in manager.conf: {lacking or 'write=call'}.",
            )

    def _run(self, deliver: Deliver) -> None:
        """Connect, listen, wait, again. Thread body."""
        keep_listening(lambda: self._session(deliver), self._own, self._clock, lambda: self._broken(deliver))

    def _session(self, deliver: Deliver) -> float:
        """One connection, from login to its end."""
        try:
            self._client.connect()
        except AmiError as error:
            self._tell_lost(deliver)
            return _REFUSED_S if error.code == "not_let_in" else 0.0
        self._lost = False
        deliver(PhoneLink(LinkState.CONNECTED, self.source, self._client.ignored))
        with contextlib.suppress(SoftphoneLost), _phone_errors():
            self._listen(deliver)
        self._client.close()
        self._tell_lost(deliver)
        return 0.0

    def _broken(self, deliver: Deliver) -> None:
        self._client.close()
        self._tell_lost(deliver)

    def _tell_lost(self, deliver: Deliver) -> None:
        if not self._lost:
            self._lost = True
            deliver(PhoneLink(LinkState.LOST, self.source, self._client.ignored))

    def _listen(self, deliver: Deliver) -> None:
        """Ask for the calls there are, then hear what becomes of them. Raises AmiError."""
        _, items = self._client.ask_list("Status", {"Variables": ",".join(VARIABLES)}, _SYNC_S)
        for event in self._translator.listing(items, self._clock.now_ms()):
            deliver(event)
        self._tell_link(deliver, self._translator.live)
        heard_ms = self._clock.mono_ms()
        while not self._own.stopping.is_set():
            blocks = self._client.events(_POLL_S)
            now_ms = self._clock.mono_ms()
            if blocks:
                heard_ms = now_ms
            elif now_ms - heard_ms >= _PING_MS:
                self._client.ping()
                heard_ms = now_ms
            for block in blocks:
                for event in self._translator.event(block, self._clock.now_ms()):
                    deliver(event)
            if self._client.ignored + self._translator.refused != self._told:
                self._tell_link(deliver, None)

    def _tell_link(self, deliver: Deliver, live: frozenset[str] | None) -> None:
        self._told = self._client.ignored + self._translator.refused
        deliver(PhoneLink(LinkState.CONNECTED, self.source, self._told, live))
