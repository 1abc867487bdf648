"""The walls hold: a forbidden import for every contract of pyproject.toml is planted, and its contract must break."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, Final

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "agent_assist"
CONFIG = ROOT / "pyproject.toml"
ANYWHERE: Final = {"msgspec", "tomli"}
"""Foreign packages that every part may use: structs for values and messages, the reader of data files."""

BY_NAME: Final = {
    "__main__.py": "the command that was typed",
    "cli/phone.py": "the second word of the command",
    "demo/telephone.py": "the telephone system of a checkout, which is never shipped",
    "desktop/app/warm_up.py": "the sync and what draws codes, a module at a time",
    "desktop/ui/windows/cards.py": "the cards that a call needs",
    "desktop/vault/unneeded.py": "what keyring loads and we do not need",
    "masking/text/number_checks.py": "the check digits of one country",
    "masking/text/prepared.py": "the engine of `re`, which has no public name",
}
"""Modules that load others by name, which no contract sees, and what they load."""
LOCKS: Final = re.compile(r"= threading\.(?:Lock|RLock|Condition|Semaphore)\(\)")

LATE = "def planted() -> None:\n    {}"
TYPES = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    {}"

PLANTS: Final = (
    # contract, module, what is planted
    ("layers point down", "telephony/audit/wav.py", "import agent_assist.desktop.services.desk"),
    ("layers point down", "telephony/drill/walk.py", TYPES.format("from agent_assist.desktop.app import session")),
    ("layers point down", "server/services/packs.py", "from agent_assist.desktop.runtime import settings"),
    ("layers point down", "protocol/messages.py", "from agent_assist.server import clock"),
    ("layers point down", "masking/scan.py", "import agent_assist.policy.pack"),
    ("layers point down", "evidence/envelope.py", LATE.format("from agent_assist.protocol import messages")),
    ("layers point down", "demo/run.py", "from ..cli import lines"),
    ("layers point down", "billing/__init__.py", "import agent_assist.domain.errors"),
    ("layers of the desktop point down", "desktop/store/cache.py", "from agent_assist.desktop.vault import unneeded"),
    ("layers of the desktop point down", "desktop/services/desk.py", "import agent_assist.desktop.presenters.panel"),
    ("layers of the desktop point down", "desktop/telemetry.py", "import json"),
    ("layers of the composition root point down", "desktop/app/surface.py", "from . import session"),
    ("layers of the composition root point down", "desktop/app/telemetry.py", "import json"),
    ("layers of the windows point down", "desktop/ui/widgets/card.py", "import agent_assist.desktop.ui.windows.cards"),
    ("layers of the windows point down", "desktop/ui/dialogs/__init__.py", "import json"),
    ("layers of the windows point down", "desktop/ui/global_keys/x11.py", "from agent_assist.desktop.ui import theme"),
    ("windows know presenters, not services", "desktop/ui/text.py", "import agent_assist.desktop.services.notes"),
    ("layers of telephony point down", "telephony/ports/recorder.py", "import agent_assist.telephony.recorder.driver"),
    ("layers of telephony point down", "telephony/audit/axis.py", "import agent_assist.telephony.recorder.loop"),
    ("softphones do not know one another", "telephony/softphone/web/hook.py", "from ..handoff import digit_line"),
    ("softphones do not know one another", "telephony/softphone/webex/__init__.py", "import json"),
    ("recorders do not know one another", "telephony/recorder/manual.py", "from .http import answer"),
    ("recorders do not know one another", "telephony/recorder/driver.py", "from . import reporting"),
    ("layers of the server point down", "server/db/feed.py", "import agent_assist.server.services.feed"),
    (
        "layers of the server point down",
        "server/services/feed.py",
        LATE.format("import agent_assist.server.app"),
    ),
    ("layers of the api point down", "server/api/reading.py", "import agent_assist.server.api.asking"),
    ("layers of the api point down", "server/api/page.py", "from agent_assist.server.api import reading"),
    ("the server shares only engines and the wire contract", "server/clock.py", "import agent_assist.telephony.audit"),
    ("layers of evidence point down", "evidence/merkle.py", "import agent_assist.evidence.explain.story"),
    ("layers of policy point down", "policy/levels.py", "import agent_assist.policy.pack"),
    ("layers of policy lint point down", "policy/lint/codes.py", "import agent_assist.policy.lint.rule_checks"),
    ("layers of masking point down", "masking/text/window.py", "import agent_assist.masking.recognizers.card"),
    ("layers of the domain point down", "domain/facts/body.py", "import agent_assist.domain.casefile"),
    ("layers of the facts point down", "domain/facts/body.py", "import agent_assist.domain.facts.calls"),
    ("layers of the domain point down", "domain/weather.py", "import enum"),
    ("layers of the protocol point down", "protocol/messages.py", "import agent_assist.protocol.http"),
    ("no circles between neighbours", "telephony/audit/levels.py", "import agent_assist.telephony.audit.listen"),
    ("no circles between neighbours", "desktop/services/records.py", "import agent_assist.desktop.services.desk"),
    ("no circles between neighbours", "masking/text/window.py", TYPES.format("from . import naming")),
    ("engines and rules use no network, thread, process or database", "evidence/jws.py", "import socket"),
    ("engines and rules use no network, thread, process or database", "policy/pack.py", "import threading"),
    ("PySide6 only in its owner", "desktop/presenters/panel.py", "from PySide6.QtCore import QObject"),
    ("PySide6 only in its owner", "desktop/app/drill.py", "import PySide6.QtCore"),
    ("argon2 only in its owner", "desktop/vault/keyring_vault.py", "import argon2"),
    ("cryptography only in its owner", "domain/identity.py", "from cryptography.hazmat.primitives import hashes"),
    ("fpdf only in its owner", "server/api/routes.py", "import fpdf"),
    ("h11 only in its owner", "server/api/reading.py", "import h11"),
    ("holidays only in its owner", "policy/rights.py", LATE.format("import holidays")),
    ("jeepney only in its owner", "desktop/ui/global_keys/portal.py", "import jeepney"),
    ("jinja2 only in its owner", "server/api/receipt_page.py", "from jinja2 import Template"),
    ("keyring only in its owner", "cli/secret.py", LATE.format("import keyring")),
    ("litestar only in its owner", "server/services/ingest.py", "import litestar"),
    ("phonenumbers only in its owner", "masking/recognizers/phone.py", "import phonenumbers"),
    ("platformdirs only in its owner", "server/app.py", "import platformdirs"),
    ("psycopg is loaded by name only", "server/db/database.py", "import psycopg"),
    ("requests only in its owner", "masking/scan.py", LATE.format("import requests")),
    ("rfc3161_client only in its owner", "server/services/vouchers.py", "import rfc3161_client"),
    ("rfc8785 only in its owner", "policy/canonical.py", "import rfc8785"),
    ("segno only in its owner", "desktop/ui/widgets/qr_code.py", "import segno"),
    ("sqlalchemy only in its owner", "evidence/ledger.py", TYPES.format("from sqlalchemy import Table")),
    ("sqlcipher3 only in its owner", "desktop/ui/windows/call_panel.py", "import sqlcipher3"),
    ("sqlcipher3 only in its owner", "cli/ledger.py", "import sqlcipher3.dbapi2"),
    ("stdnum only in its owner", "masking/recognizers/card.py", "from stdnum import luhn"),
    ("truststore only in its owner", "desktop/link/link.py", "import truststore"),
    ("urllib3 only in its owner", "desktop/link/link.py", "import urllib3"),
    ("uvicorn only in its owner", "cli/serve.py", LATE.format("import uvicorn")),
)


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Any]]:
    """Return the contracts that the package breaks as it is, the plants that break none, and all foreign packages."""
    folder = tmp_path_factory.mktemp("walls")
    shutil.copytree(PACKAGE, folder / "agent_assist", ignore=shutil.ignore_patterns("__pycache__", "data"))
    done = subprocess.run(
        [sys.executable, ROOT / "tests/wall_planting.py", folder / "agent_assist", CONFIG, folder / "cache"],
        input=json.dumps(PLANTS),
        env=dict(os.environ, PYTHONPATH=str(folder)),
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    found: dict[str, list[Any]] = json.loads(done.stdout)
    return found


def contracts() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(CONFIG.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    return found


def test_the_package_breaks_no_contract(outcome: dict[str, list[Any]]) -> None:
    assert outcome["broken"] == []


def test_every_planted_import_is_caught_by_its_contract(outcome: dict[str, list[Any]]) -> None:
    assert outcome["missed"] == []


def test_every_contract_has_a_plant() -> None:
    assert {contract["name"] for contract in contracts()} == {name for name, _, _ in PLANTS}


def test_every_foreign_package_has_a_wall(outcome: dict[str, list[Any]]) -> None:
    walled = {module for contract in contracts() for module in contract.get("forbidden_modules", ())}
    known = ANYWHERE | walled | sys.stdlib_module_names
    assert "msgspec" in outcome["foreign"]
    assert set(outcome["foreign"]) - known == set()


def test_only_a_few_modules_load_others_by_name() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if re.search(r"\b(?:import_module|__import__)\(", path.read_text(encoding="utf-8"))
    }
    assert found == BY_NAME.keys()


def test_the_decision_on_threads_names_every_lock() -> None:
    table = (ROOT / "docs/adr/0003-threads.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| `([a-z_/]+\.py)` \|", table, re.MULTILINE)
    held = [
        path.relative_to(PACKAGE).as_posix()
        for path in sorted(PACKAGE.rglob("*.py"))
        for _ in LOCKS.findall(path.read_text(encoding="utf-8"))
    ]
    assert sorted(named) == held
