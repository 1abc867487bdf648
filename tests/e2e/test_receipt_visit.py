"""The demo's customer on the receipt's page: with a browser, and over HTTP where none can be had."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.demo.browser import PROGRAMS, find
from agent_assist.demo.visit import BrowserVisit, PlainVisit, Visit, visit
from agent_assist.domain.identity import uuid7
from agent_assist.evidence.receipt_code import new_code
from agent_assist.evidence.receipt_file import check_file
from tests.server_house import Desk, RealHouse

CODE = new_code(b"\x05\x04\x03\x02\x07")
BROWSER = os.name == "posix" and any(map(shutil.which, PROGRAMS))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    made = RealHouse("", tmp_path / "server")
    made.add_user("maya", "Maya Lindqvist")
    desk = Desk(made.link(), made.enrol_code("maya"), made.clock)
    contact = uuid7(made.clock.now_ms(), bytes(10))
    body = {"call_id": "c1", "direction": "in", "number_masked": "••• ••• 0182", "line": "Billing", "source": "test"}
    desk.outbox.record("contact_opened", contact, body)
    for kind, purpose in (("given", "quality"), ("refused", "training")):
        desk.outbox.record(f"consent_{kind}", contact, {"purpose": purpose, "language": "en"})
    desk.outbox.record("receipt_offered", contact, {}, personal={"code": CODE})
    desk.send()
    yield made
    made.close()


@pytest.fixture(
    params=[
        "http",
        pytest.param("browser", marks=pytest.mark.skipif(not BROWSER, reason="no Chromium on this machine")),
    ]
)
def customer(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Visit]:
    made = PlainVisit() if request.param == "http" else BrowserVisit(tmp_path / "browser")
    yield made
    made.close()


def test_the_visit_opens_takes_back_and_saves(customer: Visit, house: RealHouse) -> None:
    assert customer.open(f"{house.url}/r/{CODE}").asks
    assert customer.unlock("0183").asks
    opened = customer.unlock("0182")
    assert not opened.asks
    assert "You said yes" in opened.text
    assert (opened.picture is None) == (customer.browser == "")
    done = customer.withdraw()
    assert done.done
    assert "You withdrew it" in done.text
    assert any(b'"consent_withdrawn"' in data for data in house.events("server"))
    states = [one.document["dpv:hasConsentStatus"] for one in check_file(customer.save(), [house.database.key.public])]
    assert states == ["dpv:ConsentGiven", "dpv:ConsentRefused", "dpv:ConsentWithdrawn"]


def test_what_is_not_on_the_page_is_not_done(customer: Visit, house: RealHouse) -> None:
    customer.open(f"{house.url}/r/{CODE}")
    with pytest.raises(RuntimeError):
        customer.withdraw()


@pytest.mark.skipif(os.name != "posix", reason="a shell script stands for the browser")
@pytest.mark.parametrize("script", ["", "#!/bin/sh\nexit 1\n", "#!/bin/sh\nprintf '{}\\0' >&4\n"])
def test_a_browser_that_is_missing_or_broken_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "sh").symlink_to("/bin/sh")
    if script:
        (folder / "chromium").write_text(script, encoding="ascii")
        (folder / "chromium").chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    made, why = visit(tmp_path / "profile")
    assert isinstance(made, PlainVisit)
    assert ("not installed" if not script else "did not start") in why
    if not script:
        with pytest.raises(RuntimeError):
            find()
