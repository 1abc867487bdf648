"""The softphones that the settings name. Adapters are imported only when they are chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from agent_assist.desktop.app.secrets import secret_reader
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.runtime.settings import Settings
from agent_assist.domain.clock import Clock
from agent_assist.telephony.access import Access
from agent_assist.telephony.ports.softphone import Softphone
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone

if TYPE_CHECKING:
    from agent_assist.telephony.softphone.asterisk.phone import AsteriskPhone
    from agent_assist.telephony.softphone.web.hook import WebHook


def make_phones(settings: Settings, handoff: HandoffPhone | None, clock: Clock, vault: Vault) -> list[Softphone]:
    """Return the softphones that the settings name, the hand-off first where there is one.

    Args:
        settings: the settings file's content.
        handoff: the per-user socket, which may be listening already; None for none.
        clock: time.
        vault: the keyring; a phone that needs a secret reads it on its own thread.
    """
    phones: list[Softphone] = [handoff] if handoff is not None else []
    softphone = settings.softphone
    if softphone.kind == "baresip":
        from agent_assist.telephony.softphone.baresip.phone import BaresipPhone

        phones.append(BaresipPhone(softphone.port, clock, softphone.host))
    elif softphone.kind == "asterisk_ami":
        phones.append(asterisk_phone(settings, clock, secret_reader(vault, "asterisk-ami")))
    elif softphone.kind == "sip_dialog":
        from agent_assist.telephony.softphone.sip.phone import SipDialogPhone

        access = Access(softphone.host, softphone.port, softphone.user, secret_reader(vault, "sip-dialog"))
        phones.append(SipDialogPhone(access, softphone.extension, clock))
    elif softphone.kind == "replay":
        from agent_assist.telephony.softphone.baresip.replay import ReplayPhone, bundled_capture

        phones.append(ReplayPhone(bundled_capture(softphone.capture), clock))
    if settings.web_hook.port:
        phones.append(_web_hook(settings, clock, vault, phones))
    return phones


def _web_hook(settings: Settings, clock: Clock, vault: Vault, phones: list[Softphone]) -> WebHook:
    """Return the hook of browser phones; what comes through it is counted with the other hooks."""
    from agent_assist.telephony.softphone.web.hook import SECRET_NAME, WebHook

    hook = settings.web_hook
    heard = next((phone.heard for phone in phones if isinstance(phone, HandoffPhone)), None)
    return WebHook(hook.port, frozenset(hook.origins), clock, secret_reader(vault, SECRET_NAME), heard)


def asterisk_phone(settings: Settings, clock: Clock, secret: Callable[[], str]) -> AsteriskPhone:
    """Return the desk phone on an Asterisk as the settings name it."""
    from agent_assist.telephony.softphone.asterisk.phone import AsteriskPhone

    phone = settings.softphone
    access = Access(phone.host, phone.port, phone.user, secret, phone.encrypted, phone.authority)
    return AsteriskPhone(access, phone.extension, clock)
