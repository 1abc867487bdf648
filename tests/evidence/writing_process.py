"""Writes facts into a cache until it is killed; prints each sequence number only after its commit.

Run as a program: `python -m tests.evidence.writing_process CACHE KEY DEVICEKEY`, both keys as base64 of what
the vault holds.
"""

from __future__ import annotations

import base64
import itertools
import sys
from pathlib import Path

from agent_assist.desktop.store.cache import CACHE_KEY, DEVICE_KEY, unlock
from agent_assist.domain.facts import FactKind
from tests.fakes.vault import MemoryVault
from tests.making import draft


def main(path: str, cache_key: str, device_key: str) -> None:
    vault = MemoryVault()
    vault.write(CACHE_KEY, base64.b64decode(cache_key).decode())
    vault.write(DEVICE_KEY, base64.b64decode(device_key).decode())
    cache = unlock(Path(path), vault)
    start = cache.ledger._db.execute("SELECT coalesce(max(seq), 0) FROM event").fetchone()[0]
    for number in itertools.count(start + 1):
        at = 1_795_000_000_000 + number
        fact = draft(FactKind.NOTE_SAVED, f"c{number % 7}", {"kinds": {}, "length": 9}, {"text": "x" * 500}, at)
        cache.ledger.append([fact])
        if number % 5 == 0:
            cache.ledger.seal()
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
