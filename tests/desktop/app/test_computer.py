"""What the first start finds on a computer: by the ports that a desktop has, and each on its lane."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from agent_assist.desktop.app import computer as module
from agent_assist.desktop.app.computer import Computer, keyring_found
from agent_assist.desktop.app.opened import OpenCache
from agent_assist.desktop.ports.contact_store import DeviceIdentity
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.runtime.hearing import Hearing
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.settings import RecorderSettings, Settings
from agent_assist.desktop.services.computer_checks import Check, Finding, Found
from agent_assist.domain.errors import AssistError, StoreCorrupt, VaultLocked, VaultUnsafe
from tests.fakes.clock import FakeClock
from tests.fakes.vault import MemoryVault
from tests.making import enrolled_cache


class Failing(MemoryVault):
    """A keyring that keeps nothing, for a reason."""

    def __init__(self, error: AssistError) -> None:
        super().__init__()
        self._error = error

    def write(self, name: str, secret: str) -> None:
        del name, secret
        raise self._error


@dataclass
class Bench:
    """A computer that is looked at, without a window."""

    opened: OpenCache | None
    store: Lane
    net: Lane
    threads: list[str] = field(default_factory=list)

    def look(self, check: Check, settings: Settings | None = None, trouble: AssistError | None = None) -> Found:
        """Look once, and wait for the answer."""
        found: list[Found] = []
        came = threading.Event()

        def done(one: Found) -> None:
            self.threads.append(threading.current_thread().name)
            found.append(one)
            came.set()

        clock = FakeClock()
        made = Computer(
            settings or Settings(),
            clock,
            self.store,
            self.net,
            Hearing("", clock),
            lambda: self.opened,
            lambda: None,
            lambda: trouble,
        )
        made.look(check, done)
        assert came.wait(30)
        return found[0]


def run(job: Callable[[], None]) -> None:
    job()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    vault = MemoryVault()
    cache = enrolled_cache(tmp_path / "cache.db", vault)
    store, net = Lane("store", run), Lane("net", run)
    yield Bench(OpenCache(cache, cache.ledger.identity(), vault), store, net)
    store.close(5)
    net.close(5)
    cache.close()


def with_vault(bench: Bench, vault: Vault) -> None:
    assert bench.opened is not None
    bench.opened = replace(bench.opened, vault=vault)


def test_the_keyring_is_proven_and_nothing_of_the_proof_stays(bench: Bench) -> None:
    vault = MemoryVault()
    with_vault(bench, vault)
    assert bench.look(Check.KEYRING).finding is Finding.KEYRING_KEEPS
    assert bench.threads == ["lane-store"]
    assert vault.read("probe") is None


@pytest.mark.parametrize(
    ("error", "finding"),
    [(VaultLocked("a", "b"), Finding.KEYRING_LOCKED), (VaultUnsafe("a", "b"), Finding.KEYRING_UNSAFE)],
)
def test_a_keyring_that_keeps_nothing_is_named(bench: Bench, error: AssistError, finding: Finding) -> None:
    with_vault(bench, Failing(error))
    assert bench.look(Check.KEYRING).finding is finding
    bench.opened = None
    assert bench.look(Check.KEYRING, trouble=error).finding is finding
    assert keyring_found(StoreCorrupt("a", "b")).finding is Finding.KEYRING_LOCKED


def test_a_server_that_does_not_answer_is_away_and_none_is_none(bench: Bench) -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{unheard.getsockname()[1]}"
        assert bench.opened is not None
        identity = DeviceIdentity("d", "t", "maya", "Maya", f"http://{address}")
        bench.opened = replace(bench.opened, identity=identity)
        assert bench.look(Check.SERVER) == Found(Finding.SERVER_AWAY, address)
        assert bench.threads == ["lane-net"]
    bench.opened = replace(bench.opened, identity=None)
    assert bench.look(Check.SERVER).finding is Finding.SERVER_NONE


def test_a_switch_that_lets_nobody_in_fails_with_its_code(bench: Bench) -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        port = unheard.getsockname()[1]
        recorder = RecorderSettings(kind="asterisk_ami", user="assist", port=port)
        found = bench.look(Check.RECORDER, Settings(recorder=recorder))
    assert found.finding is Finding.RECORDER_FAILS
    assert found.detail
    assert bench.threads == ["lane-net"]


@pytest.mark.parametrize(
    ("recorder", "finding"),
    [
        (RecorderSettings(), Finding.RECORDER_NONE),
        (RecorderSettings(kind="manual"), Finding.RECORDER_BY_HAND),
        (RecorderSettings(kind="rtpengine"), Finding.RECORDER_UNTRIED),
        (RecorderSettings(kind="baresip"), Finding.RECORDER_UNTRIED),
    ],
)
def test_a_recorder_that_only_a_call_can_prove_is_untried(
    bench: Bench, recorder: RecorderSettings, finding: Finding
) -> None:
    assert bench.look(Check.RECORDER, Settings(recorder=recorder)).finding is finding


@pytest.mark.parametrize(
    ("platform", "size", "finding"),
    [
        ("xcb", (1366, 728), Finding.DISPLAY_FITS),
        ("xcb", (683, 344), Finding.DISPLAY_LOW),
        ("windows", (1920, 1040), Finding.DISPLAY_FITS),
        ("wayland", (1366, 728), Finding.DISPLAY_PLACED),
    ],
)
def test_the_display_is_told_by_its_room_and_by_who_places_windows(
    monkeypatch: pytest.MonkeyPatch, platform: str, size: tuple[int, int], finding: Finding
) -> None:
    screen = SimpleNamespace(availableGeometry=lambda: QRect(0, 0, *size))
    monkeypatch.setattr(QGuiApplication, "primaryScreen", lambda: screen)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    assert module.display_found() == Found(finding, f"{size[0]} \u00d7 {size[1]}")


def test_sound_is_never_known_by_itself(bench: Bench) -> None:
    assert bench.look(Check.SOUND).finding is Finding.SOUND_UNTRIED
    assert bench.look(Check.PHONE).finding is Finding.PHONE_UNHEARD
