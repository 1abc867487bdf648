"""Programs that a test starts and waits for."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def finished(
    words: Sequence[str], environ: Mapping[str, str], given: str = "", limit_s: float = 60
) -> subprocess.CompletedProcess[str]:
    """Run a program in the folder of the checkout to its end; a longer run than `limit_s` fails the test."""
    return subprocess.run(
        words, env=environ, input=given, capture_output=True, text=True, timeout=limit_s, check=False, cwd=ROOT
    )
