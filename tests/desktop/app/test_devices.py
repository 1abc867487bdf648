"""The adapters that the settings name, over the real keyring's port, as the desktop and doctor use them."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.cli import doctor
from agent_assist.desktop.app.phones import make_phones
from agent_assist.desktop.app.recorders import make_recorder
from agent_assist.desktop.runtime.settings import RecorderSettings, Settings, SoftphoneSettings
from agent_assist.domain.house_secret import vault_name
from agent_assist.domain.recorder import RecorderCommand, RecorderState
from agent_assist.telephony.recorder.none import NoRecorder
from tests.closing import closed_after
from tests.contracts.recorder import Reports
from tests.contracts.softphone import Inbox, SystemClock
from tests.fakes.vault import MemoryVault
from tests.telephony.asterisk.fake_asterisk import SECRET, USER, FakeAsterisk

switch = closed_after(FakeAsterisk)


@pytest.fixture
def vault() -> MemoryVault:
    vault = MemoryVault()
    vault.write(vault_name("asterisk-ami"), SECRET)
    return vault


def settings_for(port: int, folder: str = "") -> Settings:
    phone = SoftphoneSettings(kind="asterisk_ami", port=port, user=USER, extension="bob")
    return Settings(
        softphone=phone, recorder=RecorderSettings(kind="asterisk_ami", port=port, user=USER, folder=folder)
    )


def test_recorder_and_phone_are_one_call_to_the_desktop(
    switch: FakeAsterisk, vault: MemoryVault, tmp_path: Path
) -> None:
    settings = settings_for(switch.port, str(tmp_path))
    recorder, reports = make_recorder(settings, SystemClock(), vault), Reports()
    (phone,) = make_phones(settings, None, SystemClock(), vault)
    inbox = Inbox()
    phone.start(inbox.deliver)
    recorder.start(reports.deliver)
    inbox.wait_link(lambda link: link.live_calls is not None)
    switch.call("sip-call-id-of-the-phone", recorded=True)
    call_id = inbox.wait_events(1)[0].call_id
    recorder.watch(call_id)
    reports.wait(lambda r: r.state is RecorderState.RECORDING and r.call_id == call_id)
    recorder.command(call_id, RecorderCommand.PAUSE)
    assert reports.wait(lambda r: r.command is RecorderCommand.PAUSE).state is RecorderState.PAUSED
    phone.stop()
    recorder.stop()


def test_without_a_recorder_there_is_none(vault: MemoryVault) -> None:
    assert isinstance(make_recorder(Settings(), SystemClock(), vault), NoRecorder)


def checks(settings: Settings, vault: MemoryVault) -> dict[str, doctor.Check]:
    return {check.name: check for check in doctor._switch(settings, vault)}


def test_doctor_logs_in_as_both(switch: FakeAsterisk, vault: MemoryVault) -> None:
    found = checks(settings_for(switch.port), vault)
    assert {name: check.state for name, check in found.items()} == {
        "asterisk recorder": "ok",
        "asterisk softphone": "ok",
    }
    assert [check.state for check in doctor._recorder(settings_for(switch.port))] == ["ok"]
    assert [check.state for check in doctor._recorder(settings_for(switch.port, "/nowhere/at/all"))] == ["fail"]


@pytest.mark.parametrize(("confirm_ms", "state"), [(2_000, "warn"), (5_000, "ok")])
def test_doctor_knows_that_asterisk_writes_late(tmp_path: Path, confirm_ms: int, state: str) -> None:
    recorder = RecorderSettings(kind="asterisk_ami", user=USER, folder=str(tmp_path), confirm_ms=confirm_ms)
    assert [check.state for check in doctor._recorder(Settings(recorder=recorder))] == [state]


@pytest.mark.parametrize(
    ("how", "advice"),
    [
        ("no secret", "secret set asterisk-ami"),
        ("wrong secret", "manager.conf"),
        ("no rights", "manager user"),
        ("nobody there", "Look whether Asterisk runs"),
    ],
)
def test_doctor_says_what_is_wrong_with_the_switch(
    switch: FakeAsterisk, vault: MemoryVault, how: str, advice: str
) -> None:
    if how == "no secret":
        vault.secrets.clear()
    elif how == "wrong secret":
        vault.write(vault_name("asterisk-ami"), "wrong")
    elif how == "no rights":
        switch.lies.add("revoked")
    else:
        switch.close()
    for check in checks(settings_for(switch.port), vault).values():
        assert check.state == "fail"
        assert advice in check.advice
        assert "wrong" not in check.found
