"""How a desktop shows an HTTP recorder who it is: the headers of each request, by the profile's way."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.telephony.recorder.http.signature import AwsKey, sign
from agent_assist.telephony.recorder.http.template import filled
from agent_assist.telephony.recorder.http_door import FORBIDS, HttpDoor, json_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from agent_assist.domain.clock import Clock
    from agent_assist.telephony.recorder.http.profile import Auth

_OK: Final = 200
_EARLY_MS: Final = 60_000
"""A token is renewed this long before it ends."""
_TOKEN_LENGTH: Final = 8_192


class Credentials:
    """Makes the headers. One per connection: a new secret counts from the next connection on. Used by one thread.

    Args:
        auth: the profile's way.
        secret: from the keyring.
        known: the house's values.
        token_door: where OAuth2 tokens come from; None for the other ways.
        clock: time.

    Raises:
        RecorderUnreachable: the secret is not of the form that this way needs.
    """

    def __init__(
        self, auth: Auth, secret: str, known: Mapping[str, str], token_door: HttpDoor | None, clock: Clock
    ) -> None:
        self._auth = auth
        self._secret = secret
        self._known = known
        self._door = token_door
        self._clock = clock
        self._token = ""
        self._token_until_ms = 0
        self._key = self._aws_key() if auth.kind == "aws_sigv4" else None
        if not (secret.isascii() and secret.isprintable()) and auth.kind in {"bearer", "header"}:
            raise _unusable()
        if auth.kind in {"basic", "oauth2"} and ":" not in secret:
            raise _unusable()

    def __repr__(self) -> str:
        return f"Credentials({self._auth.kind})"

    def headers(self, method: str, host: str, target: str, body: bytes) -> dict[str, str]:
        """Return the headers of one request. Raises RecorderUnreachable where no token can be had."""
        match self._auth.kind:
            case "bearer":
                return {"Authorization": f"Bearer {self._secret}"}
            case "basic":
                return {"Authorization": _basic(self._secret)}
            case "header":
                return {self._auth.header: self._secret}
            case "oauth2":
                return {"Authorization": f"Bearer {self._fresh_token()}"}
        assert self._key is not None  # noqa: S101 - made with the object for this way
        return sign(self._key, method, host, target, body, self._clock.now_ms())

    def _fresh_token(self) -> str:
        """Return a token that holds for a while yet."""
        if self._token and self._clock.mono_ms() < self._token_until_ms:
            return self._token
        assert self._door is not None  # noqa: S101 - made with the object for this way
        form = self._auth.form or {"grant_type": "client_credentials"}
        body = urlencode({name: filled(text, self._known) for name, text in form.items()}).encode()
        headers = {"Authorization": _basic(self._secret), "Content-Type": "application/x-www-form-urlencoded"}
        answer = self._door.ask("POST", self._auth.token_path, headers, body)
        told = json_of(answer) if answer.status == _OK else None
        token = told.get("access_token") if isinstance(told, dict) else None
        if not isinstance(token, str) or not 0 < len(token) <= _TOKEN_LENGTH or not _plain(token):
            raise RecorderUnreachable(
                "The recorder issued no token.", "Check the secret recorder-http and its rights.", reason=FORBIDS
            )
        lasts = told.get("expires_in") if isinstance(told, dict) else None
        lasts_ms = int(lasts) * 1000 if isinstance(lasts, int | float) and 0 < lasts < 10**6 else 0
        self._token, self._token_until_ms = token, self._clock.mono_ms() + max(0, lasts_ms - _EARLY_MS)
        return token

    def _aws_key(self) -> AwsKey:
        parts = self._secret.split(":")
        if len(parts) not in {2, 3} or not all(_plain(part) for part in parts):
            raise _unusable()
        region = filled(self._auth.region, self._known)
        return AwsKey(parts[0], parts[1], parts[2] if len(parts) > 2 else "", region, self._auth.service)  # noqa: PLR2004 - the session token


def _plain(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text


def _basic(secret: str) -> str:
    return f"Basic {base64.b64encode(secret.encode()).decode()}"


def _unusable() -> RecorderUnreachable:
    return RecorderUnreachable(
        "The recorder's secret doesn't match the format its profile requires.",
        "Run agent-assist secret set recorder-http.",
        reason="secret_unusable",
    )
