"""Finished recordings of rtpengine: the files of a call in its spool."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from agent_assist.domain.errors import RecorderUnreachable, RecordingUnavailable
from agent_assist.telephony.ports.recordings import FinishedCall, RecordingFile
from agent_assist.telephony.recorder.finished import LOOK_AGAIN_S, described, growing
from agent_assist.telephony.recorder.rtpengine.spool import CallFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


class SpoolRecordings:
    """What rtpengine wrote for a call, part by part.

    Args:
        spool: its `--recording-dir`, as seen from this machine.
        pause: waits for seconds; given in tests.
    """

    name = "spool"

    def __init__(self, spool: Path, pause: Callable[[float], object] | None = None) -> None:
        self._folder = spool / "pcaps"
        self._pause = pause or threading.Event().wait

    def fetch(self, call: FinishedCall) -> Sequence[RecordingFile]:
        """Return the call's parts in order. Raises as the port says; blocks for LOOK_AGAIN_S."""
        files = CallFiles(self._folder, call.call_id)
        try:
            before = files.sizes()
            self._pause(LOOK_AGAIN_S)
            after = files.sizes()
            parts = files.parts()
        except RecorderUnreachable as exc:
            raise RecordingUnavailable(exc.title, exc.advice) from exc
        if before != after:
            raise growing()
        return described(parts)
