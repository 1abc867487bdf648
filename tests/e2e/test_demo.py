"""The demo in a process of its own, replayed and with the real telephone system."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from agent_assist.demo.apng import chunks
from agent_assist.demo.browser import PROGRAMS
from tests.evidence import second_verifier
from tests.running import finished

KEYS = {
    "calls",
    "events_local",
    "events_server",
    "unsynced",
    "planted_values",
    "planted_values_found",
    "ledger",
    "ledger_verified",
    "pictures",
    "timings_ms",
    "skipped",
    "erasure",
    "flipped_byte",
    "receipt",
}
BROWSER = next((path for path in map(shutil.which, PROGRAMS) if path), None)
CALL_KEYS = {"id", "source", "verdict", "consent", "recorder_states", "flags"}


def demo(out: Path, *options: str) -> dict[str, Any]:
    """Run the demo; return its summary after the checks that hold for every run."""
    environ = {k: v for k, v in os.environ.items() if k not in {"DBUS_SESSION_BUS_ADDRESS", "AGENT_ASSIST_HOME"}}
    words = [sys.executable, "-m", "agent_assist", "demo", "--headless", *options, "--out", str(out)]
    done = finished(words, environ, limit_s=600)
    assert (out / "summary.json").exists(), done.stderr[-2000:]
    summary: dict[str, Any] = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert summary["problems"] == [], done.stderr[-2000:]
    assert all(warning.startswith("the main thread was blocked for ") for warning in summary["warnings"])
    assert summary["machine"] or sys.platform == "win32"
    assert done.returncode == 0, done.stderr[-2000:]
    assert summary["timings_ms"]["main_thread_blocked"]["n"] > 100  # taken, and judged only by `--timed`
    assert set(summary) >= KEYS
    assert all(set(call) >= CALL_KEYS for call in summary["calls"])
    assert len(summary["calls"]) >= 8
    assert summary["events_local"] == summary["events_server"] > 40
    assert (summary["unsynced"], summary["planted_values_found"], summary["ledger_verified"]) == (0, 0, True)
    assert summary["planted_values"] >= 20
    pictures = [out / name for name in summary["pictures"]]
    assert len(pictures) >= 10
    assert all(picture.read_bytes()[:4] == b"\x89PNG" for picture in pictures)
    moving = (out / "call.png").read_bytes()
    assert "call.png" in summary["pictures"]
    assert len(moving) <= 2_000_000
    assert len([name for name, _ in chunks(moving) if name == b"fcTL"]) >= (8 if "--replay" in options else 11)
    assert all(set(figures) >= {"p50", "p95", "max", "n"} for figures in summary["timings_ms"].values())
    with (out / summary["ledger"]).open("rb") as lines:
        found = second_verifier.verify(lines)
    assert (found["ok"], found["events"]) == (True, summary["events_local"])
    evidence(out, summary)
    receipt(out, summary)
    return summary


def receipt(out: Path, summary: dict[str, Any]) -> None:
    """Check that the customer took consent back on the page, in a browser where there is one, and that it arrived."""
    found = summary["receipt"]
    if BROWSER:
        assert (found["opened_in"], found["why_no_browser"]) == ("browser", "")
        assert found["browser"].startswith("Chrome/")
        pages = [name for name in summary["pictures"] if "receipt-" in name]
        assert [name[3:] for name in pages] == ["receipt-door.png", "receipt-open.png", "receipt-taken-back.png"]
        assert len({(out / name).read_bytes() for name in pages}) == 3
    else:
        assert (found["opened_in"], found["browser"]) == ("http", "")
        assert any(reason.startswith("a real browser: ") for reason in summary["skipped"])
    assert found["wrong_digits_refused"]
    assert found["opened"]
    assert found["withdrawn_on_page"]
    assert found["withdrawals_in_ledger"] == ["quality"]
    assert [line.rpartition(" Withdrawn")[0] for line in found["desktop_says"]] == ["Quality recording:"]
    assert (found["receipt_verified"], found["receipt_states"]) == (True, ["Given", "Refused", "Unknown", "Withdrawn"])
    with (out / "house-before-erasure.jsonl").open("rb") as lines:
        facts = [json.loads(line) for line in lines if line.startswith(b'{"actor":')]
    told = [fact for fact in facts if fact["kind"] == "consent_withdrawn" and fact["device"] == "server"]
    assert [fact["contact"] for fact in told] == [found["contact"]]
    assert "called again" in [call["name"] for call in summary["calls"]]


def evidence(out: Path, summary: dict[str, Any]) -> None:
    """Check what the erasure and the flipped byte came to, the ledgers with the second verifier."""
    erasure = summary["erasure"]
    assert (erasure["state"], erasure["devices"], erasure["devices_confirmed"]) == ("erased", 1, 1)
    assert erasure["ledger_verified_before"]
    assert erasure["ledger_verified_after"]
    assert erasure["certificate_verified"]
    assert erasure["keys_on_server_before"] > 0 == erasure["keys_left_on_server"]
    assert erasure["values_left"] == 0 < erasure["values_of_others"]
    for name, count in (("before", erasure["events_before"]), ("after", erasure["events_after"])):
        with (out / f"house-{name}-erasure.jsonl").open("rb") as lines:
            found = second_verifier.verify(lines)
        assert (found["ok"], found["events"]) == (True, count)
    flip = summary["flipped_byte"]
    whole, changed = ((out / name).read_bytes() for name in (summary["ledger"], "ledger-one-byte-flipped.jsonl"))
    assert len(whole) == len(changed)
    assert sum(one != other for one, other in zip(whole, changed, strict=True)) == 1
    with (out / "ledger-one-byte-flipped.jsonl").open("rb") as lines:
        found = second_verifier.verify(lines)
    assert (found["ok"], found["bad_line"]) == (False, flip["line"])
    assert (flip["found"], flip["line"], flip["code"]) == (True, flip["flipped_line"] + 1, "broken_chain")


def test_the_replayed_demo(tmp_path: Path) -> None:
    summary = demo(tmp_path / "out", "--replay")
    assert {call["source"] for call in summary["calls"]} == {"replay"}
    assert any(reason.startswith("real SIP calls") for reason in summary["skipped"])
    assert all(call["verdict"] == "complete" for call in summary["calls"])
    procedures = {call["name"]: call["procedure"] for call in summary["calls"]}
    assert procedures["washington"] == "announce_on_recording"
    assert procedures["german"] == "ask_first_then_repeat"


def recorded_before_reading(ledger: Path, contact: str) -> bool:
    """Tell whether the recorder was confirmed as recording before the notice of a contact was read."""
    lines = map(json.loads, ledger.read_text(encoding="utf-8").splitlines())
    events = [line for line in lines if line.get("contact") == contact]
    read = next(n for n, event in enumerate(events) if event["kind"] == "disclosure_read")
    return any(event["body"].get("state") == "recording" for event in events[:read])


@pytest.mark.sip
@pytest.mark.skipif(
    not all(map(shutil.which, ("kamailio", "rtpengine", "baresip"))),
    reason="apt-get install -y --no-install-recommends kamailio rtpengine-daemon baresip",
)
def test_the_demo_with_real_calls(tmp_path: Path) -> None:
    summary = demo(tmp_path / "out", "--live")
    assert {call["source"] for call in summary["calls"]} == {"baresip"}
    by_name = {call["name"]: call for call in summary["calls"]}
    assert by_name["refused"]["recorded_spans_s"] == []
    assert "recording" not in by_name["refused"]["recorder_states"]
    assert by_name["given"]["recorded_spans_s"]
    assert by_name["withdrawn"]["recorder_states"][-1] != "recording"
    assert by_name["withdrawn and erased"]["disposals"] == [["quality", "erase"]]
    assert recorded_before_reading(tmp_path / "out" / "ledger.jsonl", by_name["washington"]["id"])  # so it is on tape
    assert by_name["washington"]["procedure"] == "announce_on_recording"
    assert by_name["german"]["procedure"] == "ask_first_then_repeat"
    assert by_name["german"]["answered_on_recording"] == ["customer", "party-2"]
    assert all(call["audio_as_claimed"] for call in summary["calls"])
    audits = {name: call["audit"] for name, call in by_name.items() if call["audit"]}
    assert set(by_name) - set(audits) <= {"washington"}  # recorded from its first moment: there is nothing to hold
    assert {audit["result"] for audit in audits.values()} == {"kept"}
    assert ["payment", "cut"] in audits["card typed, server away"]["spans"]
    assert ["refusal", "cut"] in audits["withdrawn"]["spans"]
