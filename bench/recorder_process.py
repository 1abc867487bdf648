"""A recorder in a process of its own, as in life: `python -m bench.recorder_process FOLDER CALL_ID`.

Prints its port, then the time (perf_counter, which is one clock for all processes of a system) of each command it gets.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

from agent_assist.adapters.recorder.bencode import Value
from tests.adapters.recorder.fake_rtpengine import FakeRtpengine

ROOT = Path(__file__).parents[1]


class NotingRtpengine(FakeRtpengine):
    """Prints when each command arrived."""

    def _reply(self, command: str, call_id: str) -> dict[str, Value]:
        if command != "query":
            print(time.perf_counter(), flush=True)
        return super()._reply(command, call_id)


class RecorderProcess:
    """Starts the process and collects its times. A context manager."""

    def __init__(self, folder: str, call_id: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.recorder_process", folder, call_id],
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
        """End it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._reader.join(2)

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.arrived.append(float(line))


def main() -> None:
    server = NotingRtpengine(Path(sys.argv[1]))
    server.add(sys.argv[2])
    print(server.port, flush=True)
    sys.stdin.read()
    server.close()


if __name__ == "__main__":
    main()
