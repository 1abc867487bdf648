"""Finished recordings in Asterisk's REST interface: those that this program began, by the names it gave them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from agent_assist.domain.errors import RecorderUnreachable, RecordingUnavailable
from agent_assist.domain.web_address import private_address
from agent_assist.telephony.ports.recordings import FinishedCall, RecordingFile
from agent_assist.telephony.recorder.asterisk.ari import PART, names_of
from agent_assist.telephony.recorder.asterisk.ari_live import authorization
from agent_assist.telephony.recorder.http_door import AUDIO_BYTES, AUDIO_S, HttpDoor, json_of, opened_by

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from agent_assist.protocol.http import Answer


class AriRecordings:
    """Implements ports.recordings over ARI.

    Args:
        address: of Asterisk's HTTP server, `https://HOST:PORT`, or http on this machine.
        secret: reads `asterisk-ari` (`USER:PASSWORD`) from the keyring.
    """

    name = "ari"

    def __init__(self, address: str, secret: Callable[[], str]) -> None:
        self._address = private_address(address, "Asterisk's address")
        self._secret = secret

    def fetch(self, call: FinishedCall) -> Sequence[RecordingFile]:
        """Return the call's stored recordings in the order in which they were begun. Raises as the port says."""
        told = json_of(self._ask("/recordings/stored"))
        if not isinstance(told, list):
            raise RecordingUnavailable("Asterisk does not list its recordings.", "Give the user of ari.conf rights.")
        begins = names_of(call.call_id)
        names = [one.get("name") for one in told if isinstance(one, dict)]
        found: list[tuple[int, str]] = []
        for name in names:
            if isinstance(name, str) and name.startswith(begins):
                part = PART.fullmatch(name.removeprefix(begins))
                if part is not None:
                    found.append((int(part[1]), name))
        paths = (f"/recordings/stored/{name}/file" for _, name in sorted(found))
        return [RecordingFile(opened_by(partial(self._ask, path))) for path in paths]

    def _ask(self, path: str) -> Answer:
        door = HttpDoor(self._address, AUDIO_BYTES, AUDIO_S)
        try:
            return door.ask("GET", f"/ari{path}", {"Authorization": authorization(self._secret)})
        except RecorderUnreachable as exc:
            raise RecordingUnavailable(exc.title, exc.advice) from exc
        finally:
            door.close()
