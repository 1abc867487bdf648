"""Accounts of a real Asterisk that lack something, and connections that are encrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.domain.errors import RecorderUnreachable, SoftphoneLost
from agent_assist.telephony.access import Access
from agent_assist.telephony.asterisk.client import AmiClient
from agent_assist.telephony.recorder.asterisk.ami import AsteriskDriver
from agent_assist.telephony.softphone.asterisk.phone import AsteriskPhone
from lab.asterisk.phones import rest

if TYPE_CHECKING:
    from lab.asterisk.switch import AsteriskLab
    from tests.asterisklab.scene import Scene

pytestmark = pytest.mark.asterisk


def driver(lab: AsteriskLab, user: str = "desk", secret: str = "lab-desk") -> AsteriskDriver:
    return AsteriskDriver(Access("127.0.0.1", lab.ami, user, lambda: secret), SystemClock())


def test_a_wrong_password_is_known_as_such(asterisk_lab: AsteriskLab) -> None:
    with pytest.raises(RecorderUnreachable) as caught:
        driver(asterisk_lab, secret="wrong").connect()
    assert caught.value.reason == "recorder_forbids"


def test_a_wrong_password_is_not_tried_again_and_again(scene: Scene) -> None:
    log = scene.lab.folder / "log/messages"
    before = log.read_text(encoding="utf-8", errors="replace").count("failed to authenticate")
    desk = scene.desk(phone=False, secret="wrong", ready=False)
    desk.watch("nobody")
    assert desk.until("nobody", lambda report: report.error == "recorder_forbids") is not None
    rest(3.0)
    told = log.read_text(encoding="utf-8", errors="replace")
    assert told.count("failed to authenticate") - before == 1


@pytest.mark.parametrize(
    ("user", "lacks"),
    [
        ("weak-noread", "read=call"),
        ("weak-nosystem", "write=system"),
        ("weak-nocommand", ""),
        ("weak-readonly", ""),
    ],
)
def test_what_an_account_lacks_is_found_before_it_is_needed(asterisk_lab: AsteriskLab, user: str, lacks: str) -> None:
    with pytest.raises(RecorderUnreachable) as caught:
        driver(asterisk_lab, user, "lab-weak").prove()
    assert lacks in caught.value.advice
    driver(asterisk_lab).prove()


def test_an_account_that_hears_no_calls_is_refused_by_both(asterisk_lab: AsteriskLab) -> None:
    recorder = driver(asterisk_lab, "weak-noread", "lab-weak")
    with pytest.raises(RecorderUnreachable):
        recorder.connect()
    recorder.close()
    access = Access("127.0.0.1", asterisk_lab.ami, "weak-noread", lambda: "lab-weak")
    with pytest.raises(SoftphoneLost) as caught:
        AsteriskPhone(access, "bob", SystemClock()).prove()
    assert "read=call" in caught.value.advice


def test_the_connection_can_be_encrypted(asterisk_lab: AsteriskLab) -> None:
    authority = str(asterisk_lab.certificate)
    access = Access("127.0.0.1", asterisk_lab.ami_tls, "desk", lambda: "lab-desk", True, authority)
    client = AmiClient(access, classes="call", events=())
    client.connect()
    for _ in range(50):
        client.ping()
        client.events()
    client.close()
    AsteriskDriver(access, SystemClock()).prove()


def test_a_certificate_that_nobody_vouches_for_is_refused(asterisk_lab: AsteriskLab) -> None:
    access = Access("127.0.0.1", asterisk_lab.ami_tls, "desk", lambda: "lab-desk", encrypted=True)
    with pytest.raises(RecorderUnreachable):
        AsteriskDriver(access, SystemClock()).connect()
