"""The softphones and the recorder that the settings name. Adapters are imported only when they are chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.adapters.recorder.none import NoRecorder
from agent_assist.adapters.softphone.handoff import HandoffPhone
from agent_assist.app.field_door import DeskDoor
from agent_assist.ports.clock import Clock
from agent_assist.ports.recorder import Recorder
from agent_assist.ports.recordings import Recordings
from agent_assist.ports.softphone import Softphone
from agent_assist.runtime.settings import RecorderSettings, Settings

if TYPE_CHECKING:
    from agent_assist.adapters.recorder.driver import Driver
    from agent_assist.app.surface import Surface


def make_recorder(settings: Settings, clock: Clock) -> Recorder:
    """Return the recorder that the settings name."""
    driver = _driver(settings.recorder, clock)
    if driver is None:
        return NoRecorder(clock)
    from agent_assist.adapters.recorder.loop import WatchedRecorder

    return WatchedRecorder(driver, clock, settings.recorder.confirm_ms)


def _driver(recorder: RecorderSettings, clock: Clock) -> Driver | None:
    if recorder.kind == "rtpengine":
        from agent_assist.adapters.recorder.rtpengine import RtpengineDriver

        return RtpengineDriver(recorder.host, recorder.port, Path(recorder.folder), clock, recorder.cli_port or 0)
    return None


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


def make_phones(surface: Surface, clock: Clock, on_show: Callable[[], None], door: DeskDoor) -> list[Softphone]:
    """Return the softphones that the settings name, the hand-off first where there is a path for it.

    Args:
        surface: settings and the hand-off's path.
        clock: time.
        on_show: called on the hand-off's thread when a second start asks for the window.
        door: takes the fields that a CRM sends.
    """
    phones: list[Softphone] = [HandoffPhone(surface.handoff, clock, on_show, door)] if surface.handoff else []
    softphone = surface.settings.softphone
    if softphone.kind == "baresip":
        from agent_assist.adapters.softphone.baresip import BaresipPhone

        phones.append(BaresipPhone(softphone.port, clock, softphone.host))
    elif softphone.kind == "replay":
        from agent_assist.adapters.softphone.replay import ReplayPhone, bundled_capture

        phones.append(ReplayPhone(bundled_capture(softphone.capture), clock))
    return phones
