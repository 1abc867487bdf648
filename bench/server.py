"""Events a second through real HTTP, on SQLite and PostgreSQL. Prints one JSON document.

    python bench/server.py [--events N] [--clients N] [--batch N] [--only sqlite|postgres]

Server, database and clients share the machine, so the figures are a lower bound. Events are made and sealed before
the clock starts; a client sends its batches one after another and waits for each answer.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).parents[1]))

from agent_assist.desktop.link.link import HttpLink
from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.evidence.seal import DeviceKey
from agent_assist.protocol import messages as m
from agent_assist.server import app
from agent_assist.server.clock import SystemClock as ServerClock
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.enrolment import Enrolment
from bench import databases
from tests.fakes.outbox import FakeOutbox

_SERVE = "import sys; from agent_assist.cli.serve import run; sys.exit(run(sys.argv[1:]))"


@dataclass
class Client:
    """One device with its batches ready to go."""

    link: HttpLink
    batches: list[m.BatchRequest]
    waits_ms: list[float] = field(default_factory=list)
    stored: int = 0

    def run(self) -> None:
        for batch in self.batches:
            began = time.perf_counter()
            answer = self.link.send(batch)
            self.waits_ms.append((time.perf_counter() - began) * 1000)
            self.stored += sum(result.code is m.EventCode.STORED for result in answer.results)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--clients", type=int, default=4)
    parser.add_argument("--batch", type=int, default=50)
    databases.choose(parser)
    asked = parser.parse_args()
    figures = databases.of_each(asked.only, lambda url: measure(url, asked))
    print(json.dumps({"clients": asked.clients, "batch": asked.batch, "cores": os.cpu_count(), **figures}, indent=2))


def measure(url: str, asked: argparse.Namespace) -> dict[str, float]:
    """As `measured`, with a folder for the key that signs the log."""
    with tempfile.TemporaryDirectory() as folder:
        return measured(url, folder, asked)


def measured(url: str, folder: str, asked: argparse.Namespace) -> dict[str, float]:
    """Start a server on a database, send everything, and return the figures."""
    server = subprocess.Popen(
        [sys.executable, "-c", _SERVE, "--database", url, "--listen", "127.0.0.1:0", "--data", folder],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[1],
    )
    try:
        assert server.stdout is not None
        address = server.stdout.readline().decode().split()[-1]
        clients = [client(url, address, number, asked) for number in range(asked.clients)]
        threads = [threading.Thread(target=each.run) for each in clients]
        before, began = cpu_s(server.pid), time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        took, used = time.perf_counter() - began, cpu_s(server.pid) - before
        stored = sum(each.stored for each in clients)
        waits = sorted(wait for each in clients for wait in each.waits_ms)
        assert stored == sum(len(batch.events) for each in clients for batch in each.batches), "every event was stored"
        for each in clients:
            each.link.close()
        return {
            "events": stored,
            "events_per_s": round(stored / took),
            "batch_p50_ms": round(statistics.median(waits), 1),
            "batch_p95_ms": round(waits[int(len(waits) * 0.95)], 1),
            "server_cpu_us_per_event": round(used / stored * 1e6, 1),
        }
    finally:
        server.terminate()
        server.wait(30)


def client(url: str, address: str, number: int, asked: argparse.Namespace) -> Client:
    """Enrol a device and make its batches: calls as they are, with answers and readings."""
    database = app.open_house(app.Settings(url, "", 0, Path()), ServerClock())
    agent = f"agent{number}"
    Accounts(database, ServerClock()).add(agent, f"Agent {number}", "agent", None)
    code, _ = Enrolment(database, ServerClock()).create_code(agent)
    database.close()
    link, key = HttpLink(address), DeviceKey(os.urandom(32))
    known = link.enrol(m.EnrolRequest(code=code, device_name="Bench", public_key=key.public))
    link.use_token(known.token)
    outbox = FakeOutbox(known.tenant, known.device, key, agent, SystemClock())
    while len(outbox.events) < asked.events // asked.clients:
        call(outbox)
    batches = []
    for start in range(0, len(outbox.events), asked.batch):
        sealed = outbox.sealed(outbox.events[start : start + asked.batch])
        seal = m.SealMessage(**{name: getattr(sealed.seal, name) for name in ("device", "seq", "digest", "signature")})
        batches.append(m.BatchRequest(events=[data.decode() for data in sealed.events], seal=seal))
    msgspec.json.encode(batches[0])
    return Client(link, batches)


def call(outbox: FakeOutbox) -> None:
    """Record the ten facts of an ordinary call."""
    contact = outbox.new_id()
    now = SystemClock().now_ms()
    outbox.record("contact_opened", contact, {"number_masked": "+49 ••• 67", "line": "Support"})
    outbox.record("contact_connected", contact)
    rules = [{"place": "DE", "level": "explicit", "citations": ["StGB 201"]}, {"place": "US-TX", "level": "notice"}]
    outbox.record("policy_decided", contact, {"trigger": "start", "places": ["DE", "US-TX"], "rules": rules})
    read = {"script": "recording", "script_kind": "disclosure", "version": "3", "language": "de", "digest": "ab" * 32}
    outbox.record("disclosure_read", contact, {**read, "started_at_ms": now, "ended_at_ms": now + 6000})
    answer = {"purpose": "quality", "expression": "spoken", **read, "places": ["DE"], "recorder_before": "off"}
    outbox.record("consent_given", contact, answer)
    outbox.record("recorder_commanded", contact, {"command": "start", "because": "consent_given"})
    confirmed = {"state": "recording", "means": "written bytes", "after_ms": 180, "detail": "", "command": "start"}
    outbox.record("recorder_confirmed", contact, confirmed)
    outbox.record("flag_raised", contact, {"flag": "disclosure_late", "severity": "low", "detail": "2.1 s"})
    outbox.record("contact_ended", contact, {"reason": "hangup", "talk_ms": 91_000})
    outbox.record("wrap_up_finished", contact, {"disposition": "done"})


def cpu_s(pid: int) -> float:
    """Return the processor time of a process in seconds; 0 elsewhere than on Linux."""
    used = 0.0
    if sys.platform == "linux":
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        used = float(int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return used


if __name__ == "__main__":
    main()
