"""The customer opens the receipt of a call, takes consent back on its page, and calls again: the desktop knows it."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from agent_assist.demo.calls import refuse_everything
from agent_assist.demo.house import command
from agent_assist.demo.script import Pause, Script, Wait
from agent_assist.demo.stage import Stage
from agent_assist.demo.timing import Timing
from agent_assist.demo.visit import Seen, visit
from agent_assist.desktop.presenters.panel_state import IncomingCard
from agent_assist.desktop.sync.status import SyncState
from agent_assist.domain.contact import last_four
from agent_assist.domain.facts import read as read_fact
from agent_assist.domain.facts.consent import ConsentWithdrawn
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.evidence.receipt_link import link

CALL = "given"
"""Whose receipt is opened: one purpose was given, one refused, one not clear."""
FILE = "receipt.json"


@dataclass(slots=True)
class Visited:
    """What the visit came to. Filled on a thread of the demo's own, read after the run.

    Args:
        contact: whose receipt it is.
        browser: which browser opened it; empty where the page was used over HTTP.
        why_no_browser: the reason, empty with a browser.
        wrong_digits_refused: other digits opened nothing.
        opened: the right ones did.
        withdrawn: the page said that it was done.
        pages: what was seen, by name.
        told: what the desktop said of this customer when they called again.
    """

    contact: str = ""
    browser: str = ""
    why_no_browser: str = ""
    wrong_digits_refused: bool = False
    opened: bool = False
    withdrawn: bool = False
    pages: dict[str, Seen] = field(default_factory=dict)
    told: tuple[str, ...] = ()


def receipt(stage: Stage, out: Path, timing: Timing, found: Visited) -> Script:
    """The receipt is opened and used, then the same customer calls again."""
    played = next((p for p in stage.played if p.name == CALL), None)
    engine = stage.desktop.session.engine if stage.desktop.session else None
    if played is None or engine is None or not played.file.receipt_code:
        raise RuntimeError("there is no receipt to open")
    found.contact = played.contact
    address = link(stage.desk.receipts.page, played.file.receipt_code)
    digits = last_four(played.file.number_masked)
    with timing.resting():  # the browser needs the processor, and is nothing of the desktop's
        yield from stage.elsewhere(lambda: _use(address, digits, out, found), "the receipt is used on its page", 120)
        yield Pause(1.0)
    for name, seen in found.pages.items():
        if seen.picture is not None:
            stage.hand.keep(name, seen.picture, seen.text)
    engine.sync_now()
    yield Pause(0.5)
    yield Wait(stage.sync_is(SyncState.SYNCED), "the withdrawal reaches the desktop", 30)
    yield from _again(stage, found)


def _again(stage: Stage, found: Visited) -> Script:
    yield from stage.ring()
    yield Wait(lambda: bool(_told(stage)), "the panel says what was taken back")
    found.told = _told(stage)
    stage.picture("taken-back-on-the-page")
    yield from stage.pick_up()
    yield from refuse_everything(stage)
    yield from stage.hang_up("called again")


def _told(stage: Stage) -> tuple[str, ...]:
    """Return what the panel says of earlier answers while it rings."""
    state = stage.desktop.panel.state
    card = state.card if state is not None else None
    return tuple(line.plain() for line in card.standing) if isinstance(card, IncomingCard) else ()


def _use(address: str, digits: str, out: Path, found: Visited) -> None:
    other = f"{(int(digits) + 1) % 10_000:04}"
    with tempfile.TemporaryDirectory(prefix="agent-assist-browser-", ignore_cleanup_errors=True) as folder:
        customer, found.why_no_browser = visit(Path(folder))
        found.browser = customer.browser
        try:
            found.pages["receipt-door"] = customer.open(address)
            found.wrong_digits_refused = customer.unlock(other).asks
            found.pages["receipt-open"] = customer.unlock(digits)
            found.opened = not found.pages["receipt-open"].asks
            found.pages["receipt-taken-back"] = customer.withdraw()
            found.withdrawn = found.pages["receipt-taken-back"].done
            (out / FILE).write_bytes(customer.save())
        finally:
            customer.close()


def receipt_summary(found: Visited, out: Path, home: Path, log_key: str) -> dict[str, object]:
    """Return what the visit came to, for the summary.

    Args:
        found: the visit.
        out: where the saved receipt lies.
        home: the demo's installation, whose server's ledger is looked at.
        log_key: the server's key, known from the house's ledger.
    """
    return {
        "contact": found.contact,
        "opened_in": "browser" if found.browser else "http",
        "browser": found.browser,
        "why_no_browser": found.why_no_browser,
        "wrong_digits_refused": found.wrong_digits_refused,
        "opened": found.opened,
        "withdrawn_on_page": found.withdrawn,
        "withdrawals_in_ledger": _withdrawals(home / "server", found.contact),
        "desktop_says": list(found.told),
        **_checked(out / FILE, log_key),
    }


def receipt_problems(found: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is not as it must be in the summary of a visit."""
    if not (found["opened"] and found["wrong_digits_refused"]):
        yield "the receipt's page opens with other digits, or not with the right ones"
    if not found["withdrawn_on_page"] or found["withdrawals_in_ledger"] != ["quality"]:
        yield "what was taken back on the receipt's page is not a fact in the ledger"
    if not any("Withdrawn" in line for line in found["desktop_says"]):
        yield "the desktop does not know what was taken back on the receipt's page"
    if not found["receipt_verified"] or found["receipt_states"][-1:] != ["Withdrawn"]:
        yield "the saved receipt does not hold, or leaves out the withdrawal"


def _withdrawals(folder: Path, contact: str) -> list[str]:
    """Return the purposes whose withdrawal the server wrote down, from its own chain."""
    purposes: list[str] = []
    for path in folder.glob("*.sqlite3"):
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        try:
            query = "SELECT data FROM event WHERE device = 'server' AND kind = 'consent_withdrawn' AND contact = ?"
            rows = database.execute(query, (contact,)).fetchall()
        finally:
            database.close()
        facts = (read_fact(fact_of(read(row[0]), {})) for row in rows)
        purposes += [fact.purpose for fact in facts if isinstance(fact, ConsentWithdrawn)]
    return purposes


def _checked(file: Path, log_key: str) -> dict[str, Any]:
    """Return what `agent-assist receipt verify` says of the saved file, with the key known from the ledger."""
    done = subprocess.run(
        [*command(), "receipt", "verify", str(file), "--key", log_key, "--json"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    said: dict[str, Any] = json.loads(done.stdout) if done.stdout.strip() else {"ok": False}
    states = [one["document"]["dpv:hasConsentStatus"].removeprefix("dpv:Consent") for one in said.get("receipts", [])]
    return {"receipt_verified": bool(said["ok"]), "receipt_states": states}
