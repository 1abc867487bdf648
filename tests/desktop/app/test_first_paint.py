"""The panel is on the screen before anything is read that only the open cache needs."""

from __future__ import annotations

import subprocess
import sys

LATER = ("domain.facts", "domain.casefile", "desktop.store", "desktop.services", "evidence", "policy", "masking")
"""Rooms that are entered on the store lane, beside the painted panel."""

FOR_A_FAULT = (
    "hmac",
    "secrets",
    "agent_assist.desktop.runtime.settings_fault",
    "agent_assist.desktop.ui.giving_keyboard",
)
"""What a start without a fault, on a system with socket files, does not need to show its panel."""


def test_what_the_cache_needs_is_not_loaded_before_the_first_paint() -> None:
    program = "import sys, agent_assist.desktop.app; print(*sys.modules, sep='\\n')"
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    loaded = set(shown.split())
    assert "agent_assist.desktop.ui.windows.call_panel" in loaded
    assert sorted(loaded & {f"agent_assist.{room}" for room in LATER}) == []


def test_a_start_without_a_fault_loads_nothing_for_one() -> None:
    program = "import sys, agent_assist.cli.desktop, agent_assist.desktop.app; print(*sys.modules, sep='\\n')"
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert sorted(set(shown.split()) & set(FOR_A_FAULT)) == []
