"""A root with only what the package declares: dependencies are followed, and what is forgotten is named."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import clean_root
from clean_root import CleanRoot, Known, closure, names, read_installed, read_missing

ROW = "\t".join
ANSWER = "\n".join([
    ROW(["base-files", "ii ", "yes", "awk, ", ""]),
    ROW(["mawk", "ii ", "no", ", libc6 (>= 2.34)", "awk"]),
    ROW(["libc6", "ii ", "no", ", libgcc-s1, libcrypt1 (>= 1:4.4.10-10~)", ""]),
    ROW(["libgcc-s1", "ii ", "no", ", libc6", ""]),
    ROW(["libcrypt1", "ii ", "no", ", ", ""]),
    ROW(["libgl1", "ii ", "no", ", libglx0:any [amd64] | libglx-nope, libc6", "libgl1-glx (= 1)"]),
    ROW(["libglx0", "ii ", "no", ", ", ""]),
    ROW(["gone", "rc ", "no", ", ", ""]),
    ROW(["python3", "ii ", "no", ", libc6", ""]),
])  # fmt: skip


def test_dependencies_are_followed_and_nothing_else_comes_along() -> None:
    found, lost = closure(["libgl1"], read_installed(ANSWER))
    assert found == {"base-files", "mawk", "libc6", "libgcc-s1", "libcrypt1", "libgl1", "libglx0"}
    assert lost == set()


def test_what_is_declared_and_not_there_is_named() -> None:
    known = read_installed(ANSWER)
    assert "gone" not in known
    assert closure(["gone|never", "libgl1-glx"], known)[1] == {"gone|never"}
    assert closure(["never|libcrypt1"], known)[0] >= {"libcrypt1"}


def test_a_field_loses_versions_and_architectures_and_keeps_alternatives() -> None:
    assert names("a (>= 1.0), b:any | c [amd64] , ,d") == ["a", "b|c", "d"]
    assert names("") == []
    assert isinstance(read_installed(ANSWER)["mawk"], Known)


def test_a_forgotten_library_is_named_with_its_file() -> None:
    answer = (
        "== /opt/a/one.so\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibxcb-icccm.so.4 => not found\n"
        "\tlibQt6Core.so.6 => not found\n== /opt/a/two.so\n"
        "two.so: error while loading shared libraries: libxcb-icccm.so.4: cannot open shared object file: No such\n"
    )
    assert read_missing(answer, {"libQt6Core.so.6"}) == {"libxcb-icccm.so.4": ["/opt/a/one.so", "/opt/a/two.so"]}


def test_without_root_it_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(clean_root.CleanRootError, match="it takes root"), clean_root.clean_root(tmp_path / "x.deb"):
        pytest.fail("a root was made")


needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("dpkg-deb") is None, reason="takes root and dpkg"
)


def package(folder: Path, depends: str, body: str) -> Path:
    """Return a package with a program that is a shell script."""
    stage = folder / "stage"
    program = stage / "opt/agent-assist/agent-assist"
    (stage / "DEBIAN").mkdir(parents=True)
    program.parent.mkdir(parents=True)
    fields = {"Package": "agent-assist", "Version": "1", "Architecture": "all", "Maintainer": "A <a@a.invalid>"}
    fields |= {"Depends": depends, "Description": "a stand-in"}
    text = "".join(f"{name}: {value}\n" for name, value in fields.items() if value)
    (stage / "DEBIAN/control").write_text(text, encoding="utf-8")
    program.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    program.chmod(0o755)
    (stage / "usr/bin").mkdir(parents=True)
    (stage / "usr/bin/agent-assist").symlink_to("/opt/agent-assist/agent-assist")
    made = folder / "agent-assist_1_all.deb"
    subprocess.run(["dpkg-deb", "--build", str(stage), str(made)], check=True, capture_output=True)
    return made


def run(clean: CleanRoot, *words: str) -> str:
    done = subprocess.run([clean.program, *words], capture_output=True, text=True, check=False, cwd=clean.folder)
    return done.stdout.strip()


@needs_root
def test_the_program_runs_alone_and_leaves_no_trace(tmp_path: Path) -> None:
    body = 'command -v python3 || echo alone; pwd; echo "$@" > written; ls /home 2>/dev/null'
    with clean_root.clean_root(package(tmp_path, "libc6", body)) as clean:
        assert run(clean, "a", "b c").splitlines() == ["alone", str(clean.folder)]
        assert (clean.folder / "written").read_text(encoding="utf-8") == "a b c\n"
        assert "libc6" in clean.packages
    assert not clean.root.exists()
    assert not os.path.lexists(clean.folder)


@needs_root
def test_a_dependency_that_is_nowhere_is_said(tmp_path: Path) -> None:
    deb = package(tmp_path, "libc6, no-such-package-here", "exit 0")
    with (
        pytest.raises(clean_root.CleanRootError, match="not installed on this machine: no-such-package-here"),
        clean_root.clean_root(deb),
    ):
        pytest.fail("a root was made")
