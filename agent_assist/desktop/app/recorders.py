"""The recorder that the settings name. Adapters are imported only when they are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.desktop.app.secrets import secret_reader
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.runtime.lane import Deliver, Lane
from agent_assist.desktop.runtime.settings import RecorderSettings, Settings
from agent_assist.desktop.services.audit import Auditing
from agent_assist.domain.clock import Clock
from agent_assist.domain.errors import BadInput
from agent_assist.telephony.ports.recorder import Recorder
from agent_assist.telephony.ports.recordings import Recordings
from agent_assist.telephony.ports.softphone import Softphone
from agent_assist.telephony.recorder.none import NoRecorder

if TYPE_CHECKING:
    from agent_assist.telephony.recorder.asterisk.ami import AsteriskDriver
    from agent_assist.telephony.recorder.driver import Driver


def make_recorder(settings: Settings, clock: Clock, vault: Vault, phones: Sequence[Softphone] = ()) -> Recorder:
    """Return the recorder that the settings name.

    Args:
        settings: the settings file's content.
        clock: time.
        vault: the keyring of `OpenCache`.
        phones: the softphones, of which a recorder inside a phone uses the connection.

    Raises:
        BadInput: its settings cannot be used; says which.
    """
    recorder = settings.recorder
    if recorder.kind == "none":
        return NoRecorder(clock)
    from agent_assist.telephony.recorder.loop import Pace, WatchedRecorder

    if recorder.kind == "http":
        from agent_assist.telephony.recorder.http.product import Product
        from agent_assist.telephony.recorder.http.profile import load
        from agent_assist.telephony.recorder.http.recorder import HttpRecorder

        profile = load(recorder.profile)
        product = Product(profile, recorder.values, secret_reader(vault, "recorder-http"), clock)
        http = HttpRecorder(product)
        pace, by_word = Pace(profile.look_ms, max(100, profile.look_ms // 2)), profile.read_back is None
        return WatchedRecorder(http, clock, recorder.confirm_ms, pace, takes_word=by_word)
    if recorder.kind == "manual":
        from agent_assist.telephony.recorder.manual import ManualRecorder

        return WatchedRecorder(ManualRecorder(), clock, recorder.confirm_ms, takes_word=True)
    if recorder.kind == "baresip":
        return WatchedRecorder(_in_phone(recorder, clock, phones), clock, recorder.confirm_ms)
    return WatchedRecorder(_driver(settings, clock, vault), clock, recorder.confirm_ms)


def _in_phone(recorder: RecorderSettings, clock: Clock, phones: Sequence[Softphone]) -> Driver:
    from agent_assist.telephony.recorder.baresip import BaresipRecorder
    from agent_assist.telephony.softphone.baresip.phone import BaresipPhone

    for phone in phones:
        if isinstance(phone, BaresipPhone):
            return BaresipRecorder(phone, Path(recorder.folder), clock)
    raise BadInput("The recorder baresip needs the softphone baresip.", 'Set softphone.kind = "baresip".')


def _driver(settings: Settings, clock: Clock, vault: Vault) -> Driver:
    recorder = settings.recorder
    if recorder.kind == "asterisk_ami":
        return asterisk_driver(settings, clock, secret_reader(vault, "asterisk-ami"))
    if recorder.kind == "asterisk_ari":
        from agent_assist.telephony.recorder.asterisk.ari import AriRecorder

        extension = settings.softphone.extension
        return AriRecorder(recorder.address, secret_reader(vault, "asterisk-ari"), clock, extension)
    if recorder.kind == "freeswitch":
        from agent_assist.telephony.recorder.freeswitch.driver import FreeswitchRecorder

        folder, seen = recorder.values.get("folder", recorder.folder), recorder.folder
        return FreeswitchRecorder(
            recorder.host,
            recorder.port,
            folder,
            Path(seen) if seen else None,
            secret_reader(vault, "freeswitch"),
            clock,
        )
    from agent_assist.telephony.recorder.rtpengine.driver import RtpengineDriver

    return RtpengineDriver(recorder.host, recorder.port, Path(recorder.folder), clock, recorder.cli_port or 0)


def asterisk_driver(settings: Settings, clock: Clock, secret: Callable[[], str]) -> AsteriskDriver:
    """Return the driver for MixMonitor as the settings name it."""
    from agent_assist.telephony.access import Access
    from agent_assist.telephony.recorder.asterisk.ami import AsteriskDriver

    recorder = settings.recorder
    folder = Path(recorder.folder) if recorder.folder else None
    extension = settings.softphone.extension
    access = Access(recorder.host, recorder.port, recorder.user, secret, recorder.encrypted, recorder.authority)
    return AsteriskDriver(access, clock, folder, extension)


def make_auditing(settings: Settings, post: Deliver, clock: Clock, vault: Vault) -> Auditing | None:
    """Return the lane and the place of finished recordings; None where there is no such place."""
    recordings = make_recordings(settings, clock, vault)
    return Auditing(Lane("audit", post), recordings) if recordings is not None else None


def make_recordings(settings: Settings, clock: Clock, vault: Vault) -> Recordings | None:
    """Return where finished recordings are fetched from; None where the settings name no such place."""
    audit, recorder = settings.audit, settings.recorder
    if audit.source == "folder" and audit.folder:
        from agent_assist.telephony.recorder.finished import FolderRecordings

        return FolderRecordings(Path(audit.folder))
    if audit.source == "recorder" and recorder.kind == "rtpengine":
        from agent_assist.telephony.recorder.rtpengine.finished import SpoolRecordings

        return SpoolRecordings(Path(recorder.folder))
    if audit.source == "recorder" and recorder.kind == "asterisk_ari":
        from agent_assist.telephony.recorder.asterisk.ari_finished import AriRecordings

        return AriRecordings(recorder.address, secret_reader(vault, "asterisk-ari"))
    if audit.source == "recorder" and recorder.kind == "http":
        from agent_assist.telephony.recorder.http.finished import HttpRecordings
        from agent_assist.telephony.recorder.http.product import Product
        from agent_assist.telephony.recorder.http.profile import load

        profile = load(recorder.profile)
        if profile.finished is not None:
            secret = secret_reader(vault, "recorder-http")
            return HttpRecordings(Product(profile, recorder.values, secret, clock))
    return None
