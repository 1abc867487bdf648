"""Finished recordings of a product over HTTP, as its profile says; for the audit, never kept."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from agent_assist.domain.errors import RecorderUnreachable, RecordingUnavailable
from agent_assist.telephony.ports.recordings import FinishedCall, RecordingFile
from agent_assist.telephony.recorder.http.answer import found
from agent_assist.telephony.recorder.http.product import Product
from agent_assist.telephony.recorder.http.template import ITEM, filled_path
from agent_assist.telephony.recorder.http_door import AUDIO_BYTES, AUDIO_S, GOOD, json_of, opened_by

if TYPE_CHECKING:
    from collections.abc import Sequence

    from agent_assist.protocol.http import Answer

ITEMS_LIMIT: Final = 64
"""Most recordings of one call."""
_ITEM: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,120}")


class HttpRecordings:
    """Implements ports.recordings by the `finished` part of a profile.

    Args:
        product: whose recordings.
    """

    name = "http"

    def __init__(self, product: Product) -> None:
        self._product = product

    def fetch(self, call: FinishedCall) -> Sequence[RecordingFile]:
        """Return the call's recordings in the order in which the product lists them. Raises as the port says."""
        finished = self._product.profile.finished
        if finished is None or not self._product.fits(call.call_id):
            raise RecordingUnavailable("The recorder's profile names no finished recordings.", "See docs/recorders.md.")
        known = self._product.known(call.call_id)
        answer = self._ask(filled_path(finished.path, known))
        tree = json_of(answer) if answer.status in GOOD else None
        items = found(tree, finished.value)
        if tree is None or len(items) > ITEMS_LIMIT:
            raise RecordingUnavailable("The recorder's list cannot be read.", "Check the profile's finished part.")
        names = [item for item in items if isinstance(item, str) and _ITEM.fullmatch(item)]
        if len(names) != len(items):
            raise RecordingUnavailable("The recorder's list names no recordings.", "Check finished.value.")
        targets = (filled_path(finished.audio, {**known, ITEM: name}) for name in names)
        return [RecordingFile(opened_by(partial(self._ask, target))) for target in targets]

    def _ask(self, target: str) -> Answer:
        """Send one GET with who we are on it; every door and secret lives for one request."""
        door, token_door = self._product.door(AUDIO_BYTES, AUDIO_S), self._product.token_door()
        try:
            who = self._product.credentials(token_door)
            return door.ask("GET", target, who.headers("GET", door.host, target, b""))
        except RecorderUnreachable as exc:
            raise RecordingUnavailable(exc.title, exc.advice) from exc
        finally:
            door.close()
            if token_door is not None:
                token_door.close()
