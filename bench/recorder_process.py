"""A recorder in a process of its own, as in life: `python -m bench.recorder_process KIND FOLDER CALL_ID`.

Prints its port, then the time (perf_counter, which is one clock for all processes of a system) of each command it gets.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from agent_assist.telephony.recorder.rtpengine.bencode import Value
from tests.telephony.recorder.fake_ari import FakeAri
from tests.telephony.recorder.fake_rtpengine import FakeRtpengine

ROOT = Path(__file__).parents[1]


class NotingRtpengine(FakeRtpengine):
    """Prints when each command arrived."""

    def _reply(self, command: str, call_id: str) -> dict[str, Value]:
        if command != "query":
            print(time.perf_counter(), flush=True)
        return super()._reply(command, call_id)


class NotingAri(FakeAri):
    """Prints when each command arrived."""

    def _outcome(self, method: str, target: str) -> tuple[int, Any]:
        if method != "GET":
            print(time.perf_counter(), flush=True)
        return super()._outcome(method, target)


class RecorderProcess:
    """Starts the process and collects its times.

    Args:
        kind: rtpengine or asterisk_ari.
        folder: where it writes.
        call_id: the call that it knows.
    """

    def __init__(self, kind: str, folder: str, call_id: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.recorder_process", kind, folder, call_id],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        self.arrived: list[float] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def close(self) -> None:
        """End the process and wait for it, at most 10 s."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._reader.join(2)

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.arrived.append(float(line))


def main() -> None:
    kind, folder, call_id = sys.argv[1:]
    if kind == "asterisk_ari":
        ari = NotingAri()
        ari.channels[0]["protocol_id"] = call_id
        print(ari.address.rpartition(":")[2], flush=True)
        sys.stdin.read()
        ari.close()
        return
    server = NotingRtpengine(Path(folder))
    server.add(call_id)
    print(server.port, flush=True)
    sys.stdin.read()
    server.close()


if __name__ == "__main__":
    main()
