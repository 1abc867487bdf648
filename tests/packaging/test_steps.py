"""The checks of an installed program, run on the checkout's own: they pass on a good one and fail on a broken one."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import steps
from tests.packaging.stand_in import scene

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in program is a shell script")
QUICK = [
    steps.tells_its_version,
    steps.doctor_sees_its_resources,
    steps.masks_a_card,
    steps.decides,
    steps.knows_holidays,
    steps.call_event_finds_nobody,
]
BROKEN = {
    "nothing at all": "exit 0",
    "crash": "echo Traceback >&2; exit 1",
    "not json": "echo '{'; exit 0",
    "lets a card through": "cat; exit 0",
}


@pytest.mark.parametrize("step", QUICK)
def test_steps_pass_on_the_program_itself(step: Callable[[steps.Scene], str], tmp_path: Path) -> None:
    good = scene(tmp_path, f'cd "{ROOT}" && exec "{sys.executable}" -m agent_assist "$@"')
    assert step(good)


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("step", QUICK)
def test_steps_fail_on_a_broken_program(step: Callable[[steps.Scene], str], body: str, tmp_path: Path) -> None:
    with pytest.raises((steps.StepError, ValueError)):
        step(scene(tmp_path, body))


def test_the_program_sees_nothing_of_the_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    shown = scene(tmp_path, "env").run("--version").stdout
    assert "PYTHONPATH" not in shown
    assert "DBUS_SESSION_BUS_ADDRESS" not in shown
    assert "AGENT_ASSIST_HOME=" in shown


@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell")
def test_a_server_that_never_speaks_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(steps.StepError, match="did not say where it listens"):
        steps.serves(scene(tmp_path, "exit 0"))


def test_a_card_beside_its_mark_is_noticed(tmp_path: Path) -> None:
    leaky = scene(tmp_path, r"printf 'card •• 4111 1111 1111 1111\nIBAN ••\nphone ••\n'")
    with pytest.raises(steps.StepError, match="let a card number through"):
        steps.masks_a_card(leaky)
