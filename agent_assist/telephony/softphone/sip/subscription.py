"""One subscription to the dialog events of an extension, as messages in and out. No socket."""

from __future__ import annotations

import re
import secrets
from enum import StrEnum
from typing import Final

from agent_assist.telephony.access import Access
from agent_assist.telephony.softphone.sip.digest import answer_challenge
from agent_assist.telephony.softphone.sip.message import Message, parameter, write

EXPIRES_S: Final = 120
"""For how long is subscribed; half of it is the pause between renewals, and so how late a dead server is noticed."""
_LONGEST_EXPIRES_S: Final = 3_600
_ATTEMPTS: Final = 3
"""How many challenges or other refusals that can be answered are answered in a row."""
_OK: Final = range(200, 300)
_TARGET: Final = re.compile(r"<?(sips?:[^\s<>;]{1,200})")


class Step(StrEnum):
    """What the phone does after a response to its subscription."""

    WAIT = "wait"
    SEND_AGAIN = "send_again"
    ACTIVE = "active"
    REFUSED = "refused"


class Subscription:
    """The dialog of a subscription. Used by one thread.

    Args:
        access: who subscribes.
        extension: what is watched.
        local: our own address and port, for Via and Contact.
    """

    def __init__(self, access: Access, extension: str, local: tuple[str, int]) -> None:
        self._access = access
        self._local = f"{local[0]}:{local[1]}"
        self._uri = f"sip:{extension}@{access.host}"
        self.call_id = secrets.token_hex(12)
        self._tag = secrets.token_hex(6)
        self._to = f"<{self._uri}>"
        self._target = self._uri
        self._sequence = 0
        self._authorization: tuple[str, str] | None = None
        self._attempts = 0
        self.expires_s = EXPIRES_S

    def request(self, expires_s: int | None = None) -> bytes:
        """Return the next SUBSCRIBE; 0 seconds end the subscription."""
        self._sequence += 1
        headers = [
            ("Via", f"SIP/2.0/UDP {self._local};branch=z9hG4bK{secrets.token_hex(8)};rport"),
            ("Max-Forwards", "70"),
            ("From", f"<sip:{self._access.user}@{self._access.host}>;tag={self._tag}"),
            ("To", self._to),
            ("Call-ID", self.call_id),
            ("CSeq", f"{self._sequence} SUBSCRIBE"),
            ("Contact", f"<sip:{self._access.user}@{self._local}>"),
            ("Event", "dialog"),
            ("Accept", "application/dialog-info+xml"),
            ("Expires", str(self.expires_s if expires_s is None else expires_s)),
        ]
        if self._authorization is not None:
            headers.append(self._authorization)
        return write(f"SUBSCRIBE {self._target} SIP/2.0", headers)

    def take(self, response: Message) -> Step:
        """Read the response to our last request."""
        if response.get("call-id") != self.call_id or response.get("cseq").split(" ")[0] != str(self._sequence):
            return Step.WAIT
        if response.status < _OK.start:
            return Step.WAIT
        if response.status in _OK:
            self._begin(response)
            return Step.ACTIVE
        return self._answer_refusal(response)

    def is_ours(self, request: Message) -> bool:
        """Tell whether a NOTIFY belongs to this subscription."""
        ours = request.get("call-id") == self.call_id and parameter(request.get("to"), "tag") == self._tag
        return ours and request.method == "NOTIFY" and request.get("event").split(";")[0].strip() == "dialog"

    def _begin(self, response: Message) -> None:
        self._attempts, self._authorization = 0, None
        self._to = response.get("to") or self._to
        said = response.get("expires")
        if said.isascii() and said.isdigit() and len(said) < 8:  # noqa: PLR2004
            self.expires_s = min(max(int(said), 2), _LONGEST_EXPIRES_S)
        contact = _TARGET.match(response.get("contact"))
        if contact is not None:
            self._target = contact[1]

    def _answer_refusal(self, response: Message) -> Step:
        self._attempts += 1
        if self._attempts > _ATTEMPTS:
            return Step.REFUSED
        for challenge, name in (("www-authenticate", "Authorization"), ("proxy-authenticate", "Proxy-Authorization")):
            if response.status in {401, 407} and response.get(challenge):
                password = self._access.secret()
                value = answer_challenge(
                    response.get(challenge), self._access.user, password, "SUBSCRIBE", self._target
                )
                self._authorization = (name, value)
                return Step.SEND_AGAIN if value else Step.REFUSED
        shortest = response.get("min-expires")
        if response.status == 423 and shortest.isascii() and shortest.isdigit() and len(shortest) < 5:  # noqa: PLR2004
            self.expires_s = int(shortest)
            return Step.SEND_AGAIN
        return Step.REFUSED
