"""The check that installs the package for a while: it takes away what it brought, and nothing of anybody else's."""

from __future__ import annotations

from pathlib import Path

import pytest

import check_deb
import steps


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """What is installed on a machine that may install, and on which nothing of the product is left."""
    packages = {"libc6"}
    monkeypatch.setattr(check_deb, "reason_to_unpack", lambda: "")
    monkeypatch.setattr(check_deb, "present", lambda: set(packages))
    monkeypatch.setattr(check_deb, "scheme_lines", list)
    monkeypatch.setattr(check_deb, "TRACES", ())
    return packages


def test_what_somebody_installs_while_the_checks_run_stays(
    machine: set[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    done = list[tuple[str, ...]]()

    def apt(verb: str, *packages: str) -> None:
        done.append((verb, *packages))
        if verb == "install":
            machine.update({"agent-assist", "libgl1"})
        else:
            machine.difference_update(packages)

    monkeypatch.setattr(check_deb, "apt", apt)
    failures: list[str] = []
    with check_deb.installed(tmp_path / "a.deb", failures):
        machine.add("xdotool")
    assert done == [("install", str(tmp_path / "a.deb")), ("purge", "agent-assist", "libgl1")]
    assert machine == {"libc6", "xdotool"}
    assert failures == []


def test_what_a_failed_installation_left_is_taken_away(
    machine: set[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:

    def apt(verb: str, *packages: str) -> None:
        if verb == "install":
            machine.add("libgl1")
            raise steps.StepError("apt-get install failed")
        machine.difference_update(packages)

    monkeypatch.setattr(check_deb, "apt", apt)
    with pytest.raises(steps.StepError), check_deb.installed(tmp_path / "a.deb", []):
        pass
    assert machine == {"libc6"}
