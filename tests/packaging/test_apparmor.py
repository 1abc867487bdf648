"""The profile for AppArmor: about the paths that the package uses, refusing nothing, and readable by the parser."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

import build
import deb

ROOT = Path(__file__).resolve().parents[2]
PROFILE = ROOT / "packaging/linux/agent-assist.apparmor"


def test_it_is_about_the_package_and_refuses_nothing() -> None:
    text = PROFILE.read_text(encoding="utf-8")
    attached = re.findall(r"^ *profile (\S+) ?(\S*) flags=\((\w+)\) {", text, re.MULTILINE)
    assert attached == [
        ("agent-assist", f"/{deb.HOME}/{{agent-assist,agent-assist-relay}}", "complain"),
        ("opener", "", "complain"),
    ]
    assert deb.APPARMOR == "etc/apparmor.d/agent-assist"


def test_the_package_lays_it_out(tmp_path: Path) -> None:
    program, stage = tmp_path / "program", tmp_path / "stage"
    program.mkdir()
    stage.mkdir()
    build.lay_out(program, stage)
    assert (stage / deb.APPARMOR).read_bytes() == PROFILE.read_bytes()


@pytest.fixture(scope="module")
def apparmor(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The parser and its folder of abstractions: those of the system, or out of Debian's package."""
    system = shutil.which("apparmor_parser", path="/usr/sbin:/sbin")
    if system is not None and Path("/etc/apparmor.d/abstractions/base").exists():
        return Path(system), Path("/etc/apparmor.d")
    folder = tmp_path_factory.mktemp("apparmor")
    if shutil.which("apt-get") is None or shutil.which("dpkg-deb") is None:
        pytest.skip("THE APPARMOR PROFILE WAS NOT PARSED: no parser here, and no Debian package to be had")
    asked = subprocess.run(
        ["apt-get", "download", "apparmor"], cwd=folder, capture_output=True, check=False, timeout=120
    )
    package = next(folder.glob("apparmor_*.deb"), None)
    if asked.returncode or package is None:
        pytest.skip("THE APPARMOR PROFILE WAS NOT PARSED: no parser here, and no Debian package to be had")
    subprocess.run(["dpkg-deb", "-x", str(package), "root"], cwd=folder, check=True, timeout=60)
    return folder / "root/usr/sbin/apparmor_parser", folder / "root/etc/apparmor.d"


def parsed(apparmor: tuple[Path, Path], profile: Path) -> int:
    parser, base = apparmor
    command = [str(parser), "-Q", "-K", "--base", str(base), "--config-file", "/dev/null", str(profile)]
    return subprocess.run(command, capture_output=True, check=False, timeout=60).returncode


def test_the_parser_reads_it(apparmor: tuple[Path, Path], tmp_path: Path) -> None:
    assert parsed(apparmor, PROFILE) == 0
    broken = tmp_path / "broken"
    broken.write_text(PROFILE.read_text(encoding="utf-8").replace("network netlink raw,", "netwerk netlink raw"))
    assert parsed(apparmor, broken) != 0, "the check sees a fault"
