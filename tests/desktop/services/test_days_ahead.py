"""The tables of laws and holidays are loaded beside the screen before a question would wait for them, or never."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from agent_assist.desktop.services.read_ahead import read_ahead
from agent_assist.desktop.services.rights import Rights
from agent_assist.policy import Pack
from tests.desktop.services import desk_fixture as f
from tests.running import ROOT

LOADS = """
import sys
from agent_assist.desktop.services.read_ahead import read_ahead
from agent_assist.policy import load
read_ahead(load(sys.argv[1]))
print("holidays" in sys.modules)
"""


def test_the_first_look_at_the_card_loads_them_once(tmp_path: Path) -> None:
    jobs: list[Callable[[], object]] = []
    with f.bench(tmp_path) as b:
        b.connect("de")
        rights = Rights(b.desk.records, b.desk.packs, jobs.append)
        for _ in range(3):
            rights.load(b.file())
        assert len(jobs) == 1
        fresh = Pack(f.PACK.contents, "the same pack, nothing read yet")
        b.desk.packs.forget(b.file().contact_id)
        b.desk.packs.take(fresh, urgent=False, busy=False, taken=lambda: None)
        Rights(b.desk.records, b.desk.packs, lambda job: job()).load(b.file())
        assert "rights" in vars(fresh), "read now, not with the first right"


@pytest.mark.parametrize("sells", [False, True])
def test_holidays_are_loaded_only_where_calls_ask_for_them(tmp_path: Path, sells: bool) -> None:  # noqa: FBT001
    folder = tmp_path / "pack"
    for name, data in f.PACK.contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = data.decode()
        if sells and name == "purposes.toml":
            text = text.replace("[purpose.quality]\n", '[purpose.quality]\nfacts = ["marketing_call"]\n')
        path.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", LOADS, str(folder)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == str(sells)


def test_a_pack_without_calling_hours_loads_nothing() -> None:
    bare = {name: data for name, data in f.PACK.contents.items() if name != "calling_hours.toml"}
    read_ahead(Pack(bare, "without"))
