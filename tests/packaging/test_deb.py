"""The package as text: control file, desktop file, dependencies; and when a build is needed at all."""

import configparser
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import build
import deb

ROOT = Path(__file__).resolve().parents[2]
DUMP = """
/x/libQt6Gui.so.6:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libEGL.so.1
  NEEDED               libc.so.6
  SONAME               libQt6Gui.so.6
"""


def test_control_names_what_dpkg_asks_for() -> None:
    text = deb.control("1.2.3", "amd64", ["libc6 (>= 2.41)", "libgl1"], 1234)
    fields = dict(line.split(": ", 1) for line in text.splitlines() if not line.startswith(" "))
    assert fields["Package"] == "agent-assist"
    assert fields["Version"] == "1.2.3"
    assert fields["Depends"] == "libc6 (>= 2.41), libgl1, tzdata"
    assert fields["Installed-Size"] == "1234"
    assert fields["Recommends"].startswith("gnome-keyring | ")
    assert text.endswith("\n")
    assert all(line.strip() for line in text.splitlines())


@pytest.mark.parametrize(
    ("version", "wanted"),
    [("0.1.0", "0.1.0"), ("1.0rc1", "1.0~rc1"), ("1.0.dev3", "1.0~dev3"), ("2.0b2.post1", "2.0~b2.post1")],
)
def test_versions_before_a_release_sort_before_it(version: str, wanted: str) -> None:
    assert deb.debian_version(version) == wanted


@pytest.mark.parametrize("version", ["", "1.0\nDepends: evil", "v1", "1 0", "1.0-1"])
def test_a_version_that_is_none_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match="not a version"):
        deb.debian_version(version)


def test_the_desktop_file_hands_urls_to_the_program() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # keys of desktop files have capitals
    parser.read_string(deb.desktop_entry())
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == "/usr/bin/agent-assist %u"
    assert entry["MimeType"] == "x-scheme-handler/agent-assist;"
    assert entry["Icon"] == Path(deb.ICON).stem
    assert entry["Terminal"] == "false"


def test_the_icon_is_a_square_drawing_without_foreign_parts() -> None:
    text = (ROOT / "packaging/linux/agent-assist.svg").read_text(encoding="utf-8")
    icon = ET.fromstring(text)  # noqa: S314 - our own file
    assert icon.attrib["viewBox"] == "0 0 64 64"
    assert "href" not in text


def test_needed_libraries_are_read_from_the_dump() -> None:
    assert deb.needed_libraries(DUMP) == {"libEGL.so.1", "libc.so.6"}


def test_owners_are_read_from_dpkgs_answer() -> None:
    answer = (
        "libc6:amd64: /usr/lib/x86_64-linux-gnu/libc.so.6\n"
        "diversion by glx-diversions from: /usr/lib/x86_64-linux-gnu/libGL.so.1\n"
        "libone:amd64, libtwo:amd64: /usr/lib/x86_64-linux-gnu/libboth.so.2\n"
        "broken line\n"
    )
    assert deb.read_owners(answer) == {"libc.so.6": "libc6", "libboth.so.2": "libone"}


def test_dependencies_name_each_package_once_and_the_ones_qt_loads() -> None:
    found = deb.packages_of(["libc.so.6", "libm.so.6", "libEGL.so.1"], {"libc.so.6": "libc6", "libm.so.6": "libc6"})
    assert found == sorted({"libc6", *deb.LOADED_BY_QT, *deb.ALSO})
    versioned = deb.with_versions(found, {"libc6": "2.41-12", "libgl1": "1.7"})
    assert "libc6 (>= 2.41)" in versioned
    assert "libgl1" in versioned


def test_a_library_of_no_known_package_stops_the_build() -> None:
    with pytest.raises(deb.LibraryUnknownError, match=r"libnobody\.so\.1"):
        deb.packages_of(["libnobody.so.1"], {})


def test_an_untried_architecture_is_refused() -> None:
    assert deb.architecture_of("x86_64") == "amd64"
    with pytest.raises(ValueError, match="riscv64"):
        deb.architecture_of("riscv64")


def test_sizes_count_what_lies_on_disk(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "one").write_bytes(b"x" * 1025)
    (tmp_path / "two").write_bytes(b"x")
    assert deb.size_kib(tmp_path) == 3


def inputs(root: Path) -> None:
    for name in build.INPUTS:
        path = root / name
        if "." in name or name == "LICENSE":
            path.write_text(name, encoding="utf-8")
        else:
            path.mkdir()
            (path / "file.py").write_text(name, encoding="utf-8")


def test_any_change_of_what_goes_in_asks_for_a_build(tmp_path: Path) -> None:
    inputs(tmp_path)
    before = build.digest(tmp_path)
    assert build.digest(tmp_path) == before
    (tmp_path / "agent_assist" / "__pycache__").mkdir()
    (tmp_path / "agent_assist" / "__pycache__" / "file.pyc").write_bytes(b"\0")
    assert build.digest(tmp_path) == before
    seen = {before}
    for name in build.INPUTS:
        path = tmp_path / name
        (path / "file.py" if path.is_dir() else path).write_text("changed", encoding="utf-8")
        seen.add(build.digest(tmp_path))
    (tmp_path / "agent_assist" / "file.py").rename(tmp_path / "agent_assist" / "other.py")
    seen.add(build.digest(tmp_path))
    assert len(seen) == len(build.INPUTS) + 2


@pytest.mark.parametrize(
    "note", ["", "{", "[]", "null", "3", '{"inputs": "a"}', '{"inputs": "a", "files": 3}', "\udcff"]
)
def test_an_unreadable_note_means_not_built(note: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp = tmp_path / "built.json"
    stamp.write_bytes(note.encode("utf-8", "surrogateescape"))
    monkeypatch.setattr(build, "STAMP", stamp)
    assert not build.is_built({"inputs": "a"})


def test_built_needs_the_same_inputs_and_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp, file = tmp_path / "built.json", tmp_path / "x.deb"
    monkeypatch.setattr(build, "STAMP", stamp)
    monkeypatch.setattr(build, "ROOT", tmp_path)
    assert not build.is_built({"inputs": "a"})
    stamp.write_text(json.dumps({"inputs": "a", "files": ["x.deb"]}), encoding="utf-8")
    assert not build.is_built({"inputs": "a"})
    file.touch()
    assert build.is_built({"inputs": "a"})
    assert not build.is_built({"inputs": "b"})
