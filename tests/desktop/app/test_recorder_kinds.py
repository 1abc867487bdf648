"""Every kind of recorder can be made, says what it cannot use, and is looked at by the doctor."""

from __future__ import annotations

import typing
from pathlib import Path

import pytest

from agent_assist.cli.doctor import _recorder
from agent_assist.desktop.app.recorders import make_recorder
from agent_assist.desktop.runtime.settings import RecorderSettings, Settings, SoftphoneSettings
from agent_assist.domain.errors import BadInput
from agent_assist.domain.house_secret import vault_name
from agent_assist.telephony.softphone.baresip.phone import BaresipPhone
from tests.fakes.clock import FakeClock
from tests.fakes.vault import MemoryVault

KINDS = typing.get_args(typing.get_type_hints(RecorderSettings)["kind"])


def settings_for(kind: str, folder: Path) -> Settings:
    return Settings(
        softphone=SoftphoneSettings(kind="baresip"),
        recorder=RecorderSettings(
            kind=kind,  # type: ignore[arg-type]  # each of the settings' own words
            folder=str(folder),
            user="desk" if kind == "asterisk_ami" else "",
            address="https://pbx.example:8089" if kind == "asterisk_ari" else "",
            profile="twilio" if kind == "http" else "",
            values={"account_sid": f"AC{'0' * 32}"} if kind == "http" else {},
        ),
    )


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_made(kind: str, tmp_path: Path) -> None:
    recorder = make_recorder(
        settings_for(kind, tmp_path), FakeClock(), MemoryVault(), [BaresipPhone(4444, FakeClock())]
    )
    assert recorder.name == {"http": "twilio"}.get(kind, kind)
    assert recorder.takes_word is (kind == "manual")


def test_a_profile_without_a_read_back_takes_a_persons_word() -> None:
    values = {"region": "us-west-2", "instance_id": "0" * 8 + "-0000-0000-0000-" + "0" * 12}
    chosen = RecorderSettings(kind="http", profile="amazon_connect", values=values)
    assert make_recorder(Settings(recorder=chosen), FakeClock(), MemoryVault()).takes_word


@pytest.mark.parametrize(
    "recorder",
    [
        RecorderSettings(kind="http"),
        RecorderSettings(kind="http", profile="twilio"),
        RecorderSettings(kind="asterisk_ari", address="http://pbx.example"),
        RecorderSettings(kind="freeswitch", host="192.0.2.1", folder="/r"),
        RecorderSettings(kind="freeswitch", folder="/a b"),
        RecorderSettings(kind="baresip", folder="/r"),
    ],
)
def test_settings_that_cannot_be_used_are_told(recorder: RecorderSettings) -> None:
    with pytest.raises(BadInput) as caught:
        make_recorder(Settings(recorder=recorder), FakeClock(), MemoryVault())
    assert caught.value.advice
    (check,) = [c for c in _recorder(Settings(recorder=recorder), []) if c.name == "recorder"]
    assert (check.state, bool(check.advice)) == ("fail", True)


@pytest.mark.parametrize(
    ("kind", "secret"), [("http", "recorder-http"), ("asterisk_ari", "asterisk-ari"), ("freeswitch", "freeswitch")]
)
def test_the_doctor_misses_a_secret(kind: str, secret: str, tmp_path: Path) -> None:
    vault = MemoryVault()
    found = {c.name: c for c in _recorder(settings_for(kind, tmp_path), [vault])}
    assert (found["recorder's secret"].state, found["recorder"].state != "fail") == ("fail", True)
    vault.write(vault_name(secret), "hunter2")
    found = {c.name: c for c in _recorder(settings_for(kind, tmp_path), [vault])}
    assert found["recorder's secret"].state == "ok"
    assert "hunter2" not in repr(found)
