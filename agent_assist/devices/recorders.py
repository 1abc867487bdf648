"""The recorder that the settings name. Adapters are imported only when they are chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.adapters.recorder.none import NoRecorder
from agent_assist.devices.secrets import secret_reader
from agent_assist.ports.clock import Clock
from agent_assist.ports.recorder import Recorder
from agent_assist.ports.recordings import Recordings
from agent_assist.ports.vault import Vault
from agent_assist.runtime.settings import Settings

if TYPE_CHECKING:
    from agent_assist.adapters.recorder.asterisk_ami import AsteriskDriver
    from agent_assist.adapters.recorder.driver import Driver


def make_recorder(settings: Settings, clock: Clock, vault: Vault) -> Recorder:
    """Return the recorder that the settings name; one that needs a secret reads it from the vault, on its thread."""
    driver = _driver(settings, clock, vault)
    if driver is None:
        return NoRecorder(clock)
    from agent_assist.adapters.recorder.loop import WatchedRecorder

    return WatchedRecorder(driver, clock, settings.recorder.confirm_ms)


def _driver(settings: Settings, clock: Clock, vault: Vault) -> Driver | None:
    recorder = settings.recorder
    if recorder.kind == "asterisk_ami":
        return asterisk_driver(settings, clock, secret_reader(vault, "asterisk-ami"))
    if recorder.kind == "rtpengine":
        from agent_assist.adapters.recorder.rtpengine import RtpengineDriver

        return RtpengineDriver(recorder.host, recorder.port, Path(recorder.folder), clock, recorder.cli_port or 0)
    return None


def asterisk_driver(settings: Settings, clock: Clock, secret: Callable[[], str]) -> AsteriskDriver:
    """Return the driver for MixMonitor as the settings name it."""
    from agent_assist.adapters.recorder.asterisk_ami import AsteriskDriver

    recorder = settings.recorder
    folder = Path(recorder.folder) if recorder.folder else None
    extension = settings.softphone.extension
    return AsteriskDriver(recorder.host, recorder.port, recorder.user, secret, clock, folder, extension)


def make_recordings(settings: Settings) -> Recordings | None:
    """Return where finished recordings are fetched from; None where the settings name no such place."""
    audit, recorder = settings.audit, settings.recorder
    if audit.source == "folder" and audit.folder:
        from agent_assist.adapters.recorder.finished import FolderRecordings

        return FolderRecordings(Path(audit.folder))
    if audit.source == "recorder" and recorder.kind == "rtpengine":
        from agent_assist.adapters.recorder.finished import SpoolRecordings

        return SpoolRecordings(Path(recorder.folder))
    return None
