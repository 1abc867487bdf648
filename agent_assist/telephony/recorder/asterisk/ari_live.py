"""Live recordings of Asterisk's REST interface: asked by name, as nothing lists them; others' known by their events."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.domain.recorder import Means, RecorderState
from agent_assist.telephony.recorder.asterisk.ari_sight import ELSEWHERE
from agent_assist.telephony.recorder.driver import Verdict, nothing
from agent_assist.telephony.recorder.http_door import GOOD, HttpDoor, json_of
from agent_assist.telephony.recorder.secret import secret_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from agent_assist.protocol.http import Answer

EVENTS: Final = ("RecordingStarted", "RecordingFinished", "RecordingFailed")
UNREADABLE: Final = "answer_unreadable"
_ANSWER_BYTES: Final = 1_048_576
"""The list of a busy exchange's channels: about 400 bytes each."""
_STATES: Final = {
    "recording": RecorderState.RECORDING,
    "paused": RecorderState.PAUSED,
    "done": RecorderState.OFF,
    "failed": RecorderState.OFF,
    "canceled": RecorderState.OFF,
}
_NOT_FOUND: Final = 404
_GONE: Final = "Recording not found"
"""Asterisk's message with 404, as captured of Asterisk 22."""
_OTHERS: Final = 1_000
"""Most live recordings of others that are remembered; beyond, nothing is quiet."""
_NAME_LIMIT: Final = 500


class LiveRecordings:
    """Asks one switch; what is known of others' recordings outlives a connection. Used by one thread.

    Args:
        address: of Asterisk's HTTP server, checked before.
    """

    def __init__(self, address: str) -> None:
        self._door = HttpDoor(address, _ANSWER_BYTES)
        self._others: dict[str, str] = {}
        """Live recordings that others began: name, and what they record."""
        self.authorization = ""

    @property
    def too_many(self) -> bool:
        """Whether more recordings of others run than are remembered."""
        return len(self._others) >= _OTHERS

    def close(self) -> None:
        """Drop connections and password."""
        self.authorization = ""
        self._door.close()

    def ask(self, method: str, path: str, body: bytes | None = None) -> Answer:
        """Send one request. Raises RecorderUnreachable."""
        headers = {"Authorization": self.authorization} | ({"Content-Type": "application/json"} if body else {})
        return self._door.ask(method, f"/ari{path}", headers, body)

    def give(self, name: str, word: str) -> str:
        """Pause or stop a recording; returns an error code, or nothing. One that is gone is no error."""
        return error_of(self.ask("POST", f"/recordings/live/{quote(name, safe='')}/{word}"), gone="")

    def hear(self, event: dict[str, object]) -> None:
        """Remember others' live recordings while they last."""
        recording = event.get("recording")
        if event.get("type") not in EVENTS or not isinstance(recording, dict):
            return
        name, target = recording.get("name"), recording.get("target_uri")
        if not isinstance(name, str) or not isinstance(target, str) or len(name) > _NAME_LIMIT:
            return
        if event["type"] != EVENTS[0]:
            self._others.pop(name, None)
        elif len(self._others) < _OTHERS:
            self._others[name] = target

    def of(self, targets: Collection[str]) -> list[str]:
        """Return the names of others' recordings of these targets: `channel:ID`, `bridge:ID`."""
        return [name for name, target in self._others.items() if target in targets]

    def seen(self, name: str, target: str) -> tuple[Verdict | None, int | None]:
        """Read back a recording by its name; returns what it does, and its seconds. None while it is queued."""
        told = self._read(name)
        if told is None:
            return nothing(UNREADABLE), None
        if not told:
            return Verdict(RecorderState.OFF, Means.READ_BACK, detail="live=gone"), None
        if told.get("name") != name or told.get("target_uri") != target:
            return nothing("answer_of_another"), None
        word, seconds = told.get("state"), told.get("duration")
        if word == "queued":
            return None, None
        if not isinstance(word, str) or word not in _STATES:
            return nothing("state_unknown"), None
        verdict = Verdict(_STATES[word], Means.READ_BACK, detail=f"live={word}")
        return verdict, seconds if isinstance(seconds, int) else None

    def other(self, name: str) -> Verdict:
        """Read back the recording of somebody else; one that is gone is forgotten."""
        verdict, _ = self.seen(name, self._others[name])
        if verdict is not None and verdict.detail == "live=gone":
            self._others.pop(name, None)
        known = verdict is not None and verdict.means is Means.READ_BACK
        return verdict if verdict is not None and known else nothing(ELSEWHERE)

    def _read(self, name: str) -> dict[str, object] | None:
        """Ask for a live recording; {} where Asterisk knows none, None where the answer is not Asterisk's."""
        answer = self.ask("GET", f"/recordings/live/{quote(name, safe='')}")
        told = json_of(answer) if answer.status in {*GOOD, _NOT_FOUND} else None
        if not isinstance(told, dict):
            return None
        if answer.status != _NOT_FOUND:
            return told
        # A proxy or a server without the interface says 404 to everything; only Asterisk speaks of the recording.
        return {} if told.get("message") == _GONE else None


def authorization(secret: Callable[[], str]) -> str:
    """Return the header that shows who we are.

    Raises:
        RecorderUnreachable: there is no secret, or it is not USER:PASSWORD.
    """
    text = secret_of(secret)
    if ":" not in text:
        raise RecorderUnreachable(
            "The secret asterisk-ari must have the form USER:PASSWORD.", "Set it again.", reason="secret_unusable"
        )
    return f"Basic {base64.b64encode(text.encode()).decode()}"


def error_of(answer: Answer, gone: str) -> str:
    """Return the error of a command's answer; 204 is no evidence of anything."""
    if answer.status == _NOT_FOUND:
        return gone
    return "" if answer.status in GOOD else "recorder_refused"
