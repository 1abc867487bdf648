"""The captured session of an Asterisk 22, as bytes."""

from __future__ import annotations

import json
from pathlib import Path

_FILE = Path(__file__).with_name("asterisk22.jsonl")


def received() -> list[bytes]:
    """Every block that the switch sent, in order, whole."""
    lines = [json.loads(line) for line in _FILE.read_text(encoding="utf-8").splitlines()]
    return [line["text"].encode() + b"\r\n\r\n" for line in lines if line["kind"] == "recv"]


def timed() -> list[tuple[float, bytes]]:
    """Every event that the switch sent with its time, in seconds since the capture began."""
    lines = [json.loads(line) for line in _FILE.read_text(encoding="utf-8").splitlines()]
    return [
        (line["t"], line["text"].encode() + b"\r\n\r\n")
        for line in lines
        if line["kind"] == "recv" and line["text"].startswith("Event: ")
    ]


def between(first: str, last: str) -> list[bytes]:
    """The blocks between two of the tester's notes, by how they begin; an empty `last` means to the end."""
    found: list[bytes] = []
    inside = False
    for line in map(json.loads, _FILE.read_text(encoding="utf-8").splitlines()):
        if line["kind"] == "mark":
            inside = (inside or line["text"].startswith(first)) and not (last and line["text"].startswith(last))
        elif inside and line["kind"] == "recv":
            found.append(line["text"].encode() + b"\r\n\r\n")
    return found
