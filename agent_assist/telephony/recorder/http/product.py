"""One organisation's product over HTTP: its profile filled in, its addresses, and who we are to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.telephony.recorder.http.credentials import Credentials
from agent_assist.telephony.recorder.http.profile import address_of, checked_values, fits_call
from agent_assist.telephony.recorder.http.template import CALL_ID
from agent_assist.telephony.recorder.http_door import ANSWER_BYTES, READ_S, HttpDoor
from agent_assist.telephony.recorder.secret import secret_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from agent_assist.domain.clock import Clock
    from agent_assist.telephony.recorder.http.profile import Profile


class Product:
    """What both need that speak to it: the recorder's driver, and who fetches finished recordings.

    Args:
        profile: the product.
        values: the organisation's values for it.
        secret: reads `recorder-http` from the keyring.
        clock: time.

    Raises:
        BadInput: the values do not fit the profile, or an address is neither https nor on this machine.
    """

    def __init__(self, profile: Profile, values: Mapping[str, str], secret: Callable[[], str], clock: Clock) -> None:
        self.profile = profile
        self.clock = clock
        self._values = checked_values(profile, values)
        self._secret = secret
        self._address = address_of(profile.address, self._values)
        tokens_from = profile.auth.token_address
        self._token_address = address_of(tokens_from, self._values) if tokens_from else ""

    def known(self, call_id: str) -> dict[str, str]:
        """Return what the placeholders of a request about a call stand for."""
        return {**self._values, CALL_ID: call_id}

    def fits(self, call_id: str) -> bool:
        """Tell whether a call id is of the product's form."""
        return fits_call(self.profile, call_id)

    def door(self, answer_bytes: int = ANSWER_BYTES, patience_s: float = READ_S) -> HttpDoor:
        """Return a new connection to the product; arguments as HttpDoor's."""
        return HttpDoor(self._address, answer_bytes, patience_s)

    def token_door(self) -> HttpDoor | None:
        """Return a new connection to where its tokens come from; None where it needs none."""
        return HttpDoor(self._token_address) if self._token_address else None

    def credentials(self, token_door: HttpDoor | None) -> Credentials:
        """Read the secret, and return who makes the headers of one connection.

        Raises:
            RecorderUnreachable: there is no secret, or none of the form that the profile needs.
        """
        return Credentials(self.profile.auth, secret_of(self._secret), self._values, token_door, self.clock)
