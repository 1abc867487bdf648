"""A phone that was never reached: the desk must know, for a hook that is heard would otherwise stand for it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable

import pytest

from agent_assist.telephony.access import Access
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink, Softphone
from agent_assist.telephony.softphone.asterisk.phone import AsteriskPhone
from agent_assist.telephony.softphone.baresip.phone import BaresipPhone
from agent_assist.telephony.softphone.sip.phone import SipDialogPhone
from tests.contracts.softphone import Inbox, SystemClock

MAKERS: dict[str, Callable[[int], Softphone]] = {
    "baresip": lambda port: BaresipPhone(port, SystemClock()),
    "asterisk_ami": lambda port: AsteriskPhone(Access("127.0.0.1", port, "u", lambda: "s"), "200", SystemClock()),
    "sip_dialog": lambda port: SipDialogPhone(Access("127.0.0.1", port, "u", lambda: "s"), "200", SystemClock()),
}


@pytest.mark.parametrize("source", sorted(MAKERS))
def test_it_is_told_as_lost_and_once(source: str) -> None:
    """The port is held by a socket that does not listen, so that nobody else can answer there."""
    kind = socket.SOCK_DGRAM if source == "sip_dialog" else socket.SOCK_STREAM
    holder = socket.socket(socket.AF_INET, kind)
    holder.bind(("127.0.0.1", 0))
    port: int = holder.getsockname()[1]
    if source == "sip_dialog":
        holder.close()  # a datagram to a closed port is refused at once; to a silent one only after seconds
    inbox, phone = Inbox(), MAKERS[source](port)
    phone.start(inbox.deliver)
    inbox.wait_link(lambda link: link.state is LinkState.LOST)
    threading.Event().wait(0.5)  # some more tries
    phone.stop()
    holder.close()
    assert inbox.news == [PhoneLink(LinkState.LOST, source)]
