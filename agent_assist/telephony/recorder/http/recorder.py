"""Recorder driver for products that are commanded and read back over HTTP, as their profile says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

import msgspec

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.domain.recorder import RecorderCommand, RecorderState
from agent_assist.telephony.recorder.driver import COMMANDS, nothing
from agent_assist.telephony.recorder.http.answer import understood
from agent_assist.telephony.recorder.http.credentials import Credentials
from agent_assist.telephony.recorder.http.product import Product
from agent_assist.telephony.recorder.http.template import filled, filled_path, filled_tree
from agent_assist.telephony.recorder.http_door import BUSY, GOOD, RecorderBusy, json_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from agent_assist.protocol.http import Answer
    from agent_assist.telephony.recorder.driver import Verdict
    from agent_assist.telephony.recorder.http.profile import Command, Profile, Request

_START, _PAUSE, _RESUME, _STOP = COMMANDS
_GONE: Final = frozenset({404, 410})


class HttpRecorder:
    """Driver over HTTP.

    Args:
        product: what it speaks to.
    """

    def __init__(self, product: Product) -> None:
        profile = product.profile
        self.name = profile.name
        self.grace_ms = profile.grace_ms
        self.commands = _commands(profile)
        self._profile = profile
        self._product = product
        self._clock = product.clock
        self._door, self._token_door = product.door(), product.token_door()
        self._credentials: Credentials | None = None
        self._rests_until_ms = 0
        self._paused: set[str] = set()
        """Calls whose last command was a pause: a start then means to go on. Never told as a state."""

    def connect(self) -> None:
        """Read the secret; the first request shows whether it is the right one."""
        if self._clock.mono_ms() < self._rests_until_ms:
            raise RecorderUnreachable(
                "The recorder is limiting requests.", "It will be tried again automatically.", reason=BUSY
            )
        self._credentials = self._product.credentials(self._token_door)

    def close(self) -> None:
        """Drop connections, secret and token."""
        self._credentials = None
        self._door.close()
        if self._token_door is not None:
            self._token_door.close()

    def watch(self, call_id: str) -> None:
        """Nothing: each look asks anew."""

    def release(self, call_id: str) -> None:
        """Forget that the call was paused; its recording goes on as it is."""
        self._paused.discard(call_id)

    def send(self, call_id: str, command: RecorderCommand) -> str:
        """Give a command by the request that fits what the recorder does now."""
        if not self._product.fits(call_id):
            return "call_unknown"
        word = self._word(call_id, command)
        if word is None:
            return ""
        request = self._profile.commands[word]
        answer = self._ask(
            request.method, request.path, call_id, request.headers, *_body(request, self._product.known(call_id))
        )
        if command in {_PAUSE, _STOP}:
            self._paused.add(call_id)
        elif answer.status in GOOD:
            self._paused.discard(call_id)
        if answer.status in _GONE:
            return "call_unknown"
        return "" if answer.status in GOOD or answer.status == 0 else "recorder_refused"

    def observe(self, call_id: str) -> Verdict | None:
        """Ask what it does now; without a read-back nothing is ever shown."""
        back = self._profile.read_back
        if back is None:
            return nothing("no_read_back")
        if not self._product.fits(call_id):
            return nothing("call_unknown")
        answer = self._ask("GET", back.path, call_id, back.headers)
        if answer.status in _GONE:
            return nothing("call_unknown")
        tree = json_of(answer) if answer.status in GOOD else None
        return nothing("answer_unreadable") if tree is None else understood(tree, back, self._product.known(call_id))

    def settled(self, call_id: str, verdict: Verdict) -> Verdict:
        """Nothing follows a proven change."""
        del call_id
        return verdict

    def _word(self, call_id: str, command: RecorderCommand) -> Command | None:
        """Return which of the profile's commands to send; None if there is nothing to send."""
        commands = self._profile.commands
        if command in {_PAUSE, _STOP}:
            word: Command = "pause" if command is _PAUSE else "stop"
            return word if word in commands else "pause" if "pause" in commands else "stop"
        seen = self.observe(call_id)
        if seen is not None and seen.state is RecorderState.RECORDING:
            return None
        quiet = seen is not None and seen.state is RecorderState.PAUSED
        unseen = seen is None or seen.state is RecorderState.UNCONFIRMED
        goes_on = command is _RESUME or quiet or (unseen and call_id in self._paused) or "start" not in commands
        return "resume" if goes_on and "resume" in commands else "start"

    def _ask(
        self,
        method: str,
        path: str,
        call_id: str,
        headers: Mapping[str, str],
        body: bytes = b"",
        kind: str = "",
    ) -> Answer:
        """Send one request with who we are on it."""
        if self._credentials is None:
            raise RecorderUnreachable("The recorder is not connected.", "It will be tried again automatically.")
        known = self._product.known(call_id)
        target = filled_path(path, known)
        own = {name: filled(text, known) for name, text in headers.items()}
        if kind:
            own["Content-Type"] = kind
        try:
            own |= self._credentials.headers(method, self._door.host, target, body)
            return self._door.ask(method, target, own, body or None)
        except RecorderBusy as busy:
            self._rests_until_ms = self._clock.mono_ms() + busy.rest_ms
            raise


def _commands(profile: Profile) -> frozenset[RecorderCommand]:
    """Return what the product can be told, by its own words and by those that stand in for them."""
    words = set(profile.commands)
    able = {RecorderCommand(word) for word in words}
    if words & {"start", "resume"}:
        able |= {_START, _RESUME}
    if words & {"pause", "stop"}:
        able |= {_PAUSE, _STOP}
    return frozenset(able)


def _body(request: Request, known: Mapping[str, str]) -> tuple[bytes, str]:
    """Return a request's body, encoded, and its content type."""
    if request.json is not None:
        return msgspec.json.encode(filled_tree(request.json, known)), "application/json"
    if request.form is not None:
        fields = {name: filled(text, known) for name, text in request.form.items()}
        return urlencode(fields).encode(), "application/x-www-form-urlencoded"
    return b"", ""
