"""The softphones and the recorder that the settings name. Adapters are imported only when they are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.adapters.recorder.none import NoRecorder
from agent_assist.adapters.softphone.handoff import HandoffPhone
from agent_assist.app.field_door import DeskDoor
from agent_assist.domain.errors import BadInput, SecretMissing
from agent_assist.domain.house_secret import vault_name
from agent_assist.ports.clock import Clock
from agent_assist.ports.recorder import Recorder
from agent_assist.ports.softphone import Softphone
from agent_assist.ports.vault import Vault
from agent_assist.runtime.settings import RecorderSettings, Settings

if TYPE_CHECKING:
    from agent_assist.adapters.recorder.asterisk_ami import AsteriskDriver
    from agent_assist.adapters.recorder.driver import Driver
    from agent_assist.adapters.softphone.asterisk_ami import AsteriskPhone
    from agent_assist.app.surface import Surface


def secret_reader(vault: Vault, name: str) -> Callable[[], str]:
    """Return what an adapter asks for its secret, on its own thread and as late as it can.

    Args:
        vault: the keyring of `OpenCache`, which any thread may use.
        name: one of `HOUSE_SECRETS`.

    The returned function raises SecretMissing, VaultLocked or VaultUnsafe; it takes 5 to 80 ms, and at most half a
    second where the keyring waits for its user.
    """
    stored = vault_name(name)

    def read() -> str:
        secret = vault.read(stored)
        if secret is None:
            raise SecretMissing(f"The secret {name} is not in the keyring.", f"Run agent-assist secret set {name}.")
        return secret

    return read


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
    from agent_assist.adapters.recorder.loop import Pace, WatchedRecorder

    if recorder.kind == "http":
        from agent_assist.adapters.recorder.http.profile import load
        from agent_assist.adapters.recorder.http.recorder import HttpRecorder

        profile = load(recorder.profile)
        http = HttpRecorder(profile, recorder.values, secret_reader(vault, "recorder-http"), clock)
        pace, by_word = Pace(profile.look_ms, max(100, profile.look_ms // 2)), profile.read_back is None
        return WatchedRecorder(http, clock, recorder.confirm_ms, pace, takes_word=by_word)
    if recorder.kind == "manual":
        from agent_assist.adapters.recorder.manual import ManualRecorder

        return WatchedRecorder(ManualRecorder(), clock, recorder.confirm_ms, takes_word=True)
    if recorder.kind == "baresip":
        return WatchedRecorder(_in_phone(recorder, clock, phones), clock, recorder.confirm_ms)
    return WatchedRecorder(_driver(settings, clock, vault), clock, recorder.confirm_ms)


def _in_phone(recorder: RecorderSettings, clock: Clock, phones: Sequence[Softphone]) -> Driver:
    from agent_assist.adapters.recorder.baresip import BaresipRecorder
    from agent_assist.adapters.softphone.baresip import BaresipPhone

    for phone in phones:
        if isinstance(phone, BaresipPhone):
            return BaresipRecorder(phone, Path(recorder.folder), clock)
    raise BadInput("The recorder baresip needs the softphone baresip.", 'Set softphone.kind = "baresip".')


def _driver(settings: Settings, clock: Clock, vault: Vault) -> Driver:
    recorder = settings.recorder
    if recorder.kind == "asterisk_ami":
        return asterisk_driver(settings, clock, secret_reader(vault, "asterisk-ami"))
    if recorder.kind == "asterisk_ari":
        from agent_assist.adapters.recorder.asterisk_ari import AriRecorder

        return AriRecorder(recorder.address, secret_reader(vault, "asterisk-ari"), clock)
    if recorder.kind == "freeswitch":
        from agent_assist.adapters.recorder.freeswitch import FreeswitchRecorder

        folder, seen = recorder.values.get("folder", recorder.folder), recorder.folder
        return FreeswitchRecorder(
            recorder.host,
            recorder.port,
            folder,
            Path(seen) if seen else None,
            secret_reader(vault, "freeswitch"),
            clock,
        )
    from agent_assist.adapters.recorder.rtpengine import RtpengineDriver

    return RtpengineDriver(recorder.host, recorder.port, Path(recorder.folder), clock, recorder.cli_port or 0)


def asterisk_driver(settings: Settings, clock: Clock, secret: Callable[[], str]) -> AsteriskDriver:
    """Return the driver for MixMonitor as the settings name it."""
    from agent_assist.adapters.recorder.asterisk_ami import AsteriskDriver

    recorder = settings.recorder
    folder = Path(recorder.folder) if recorder.folder else None
    extension = settings.softphone.extension
    return AsteriskDriver(recorder.host, recorder.port, recorder.user, secret, clock, folder, extension)


def asterisk_phone(settings: Settings, clock: Clock, secret: Callable[[], str]) -> AsteriskPhone:
    """Return the desk phone on an Asterisk as the settings name it."""
    from agent_assist.adapters.softphone.asterisk_ami import AsteriskPhone

    phone = settings.softphone
    return AsteriskPhone(phone.host, phone.port, phone.user, secret, phone.extension, clock)


def make_phones(
    surface: Surface, clock: Clock, on_show: Callable[[], None], door: DeskDoor, vault: Vault
) -> list[Softphone]:
    """Return the softphones that the settings name, the hand-off first where there is a path for it.

    Args:
        surface: settings and the hand-off's path.
        clock: time.
        on_show: called on the hand-off's thread when a second start asks for the window.
        door: takes the fields that a CRM sends.
        vault: the keyring; a phone that needs a secret reads it on its own thread.
    """
    phones: list[Softphone] = [HandoffPhone(surface.handoff, clock, on_show, door)] if surface.handoff else []
    softphone = surface.settings.softphone
    if softphone.kind == "baresip":
        from agent_assist.adapters.softphone.baresip import BaresipPhone

        phones.append(BaresipPhone(softphone.port, clock, softphone.host))
    elif softphone.kind == "asterisk_ami":
        phones.append(asterisk_phone(surface.settings, clock, secret_reader(vault, "asterisk-ami")))
    elif softphone.kind == "sip_dialog":
        from agent_assist.adapters.softphone.sip.phone import SipDialogPhone
        from agent_assist.adapters.softphone.sip.subscription import Account

        secret = secret_reader(vault, "sip-dialog")
        account = Account(softphone.host, softphone.port, softphone.user, softphone.extension, secret)
        phones.append(SipDialogPhone(account, clock))
    elif softphone.kind == "replay":
        from agent_assist.adapters.softphone.replay import ReplayPhone, bundled_capture

        phones.append(ReplayPhone(bundled_capture(softphone.capture), clock))
    return phones
