"""Licences: complete for every distribution that can be packed, and unknown things stop the build."""

import re
import tomllib
from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest

import licences

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "packaging" / "notices"
KNOWN = tomllib.loads((ROOT / "packaging" / "notices.toml").read_text(encoding="utf-8"))
INSTALLED = {licences.normal(one.name): one for one in distributions()}


def locked() -> list[str]:
    names = set()
    for lock in ("desktop.txt", "server.txt"):
        text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
        names |= {licences.normal(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", text, re.MULTILINE)}
    return sorted(name for name in names if name in INSTALLED)


@pytest.mark.parametrize("name", locked())
def test_every_locked_distribution_has_a_licence_and_its_text(name: str) -> None:
    found = licences.notice(INSTALLED[name], KNOWN, TEXTS)
    assert found.licence
    assert all(text.read_bytes().strip() for text in found.texts)


def test_what_is_inside_native_libraries_is_named() -> None:
    for name, part in [
        ("pyside6-essentials", "Qt 6"),
        ("sqlcipher3", "SQLCipher"),
        ("psycopg-binary", "OpenSSL"),
        ("cryptography", "OpenSSL"),
    ]:
        found = licences.notice(INSTALLED[name], KNOWN, TEXTS)
        assert part in found.inside


def test_texts_are_all_used_and_all_there() -> None:
    used = {text for entry in KNOWN.values() for text in entry.get("texts", ())}
    assert used == {path.name for path in TEXTS.iterdir()}


def made(folder: Path, metadata: str, **files: str) -> Distribution:
    info = folder / "thing-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: thing\nVersion: 1\n{metadata}", encoding="utf-8")
    for name, text in files.items():
        (info / name).write_text(text, encoding="utf-8")
    listed = ["METADATA", *files]
    (info / "RECORD").write_text("".join(f"thing-1.dist-info/{name},,\n" for name in listed), encoding="utf-8")
    return Distribution.at(info)


def test_a_distribution_without_text_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(licences.LicenceUnknownError, match="thing"):
        licences.notice(made(tmp_path, "License: MIT\n"), {}, TEXTS)


def test_a_distribution_without_licence_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(licences.LicenceUnknownError, match="thing"):
        licences.notice(made(tmp_path, "License: UNKNOWN\n", LICENSE="words"), {}, TEXTS)


def test_the_classifier_counts_where_nothing_else_is_stated(tmp_path: Path) -> None:
    one = made(tmp_path, "Classifier: License :: OSI Approved :: MIT License\n", LICENSE="words")
    assert licences.notice(one, {}, TEXTS).licence == "MIT License"


def test_a_file_of_unknown_origin_stops_the_build(tmp_path: Path) -> None:
    stray = tmp_path / "stray" / "libsecret.so"
    with pytest.raises(licences.LicenceUnknownError, match="libsecret"):
        licences.owners([str(stray)], ROOT, tmp_path / "work")


def test_files_of_checkout_build_and_python_need_no_distribution(tmp_path: Path) -> None:
    own = [str(ROOT / "agent_assist" / "__init__.py"), str(tmp_path / "work" / "base_library.zip"), re.__file__]
    assert [licences.normal(one.name) for one in licences.owners(own, ROOT, tmp_path / "work")] == sorted(
        licences.ALWAYS
    )


def test_two_texts_of_one_name_are_both_kept(tmp_path: Path) -> None:
    httptools = INSTALLED["httptools"]
    sources = [str(httptools.locate_file(file)) for file in httptools.files or () if str(file).endswith("__init__.py")]
    entries = [("x", source, "PYMODULE") for source in sources]
    gathered = licences.gather(entries, ROOT, tmp_path / "work" / "licences")
    kept = [name for name, _, _ in gathered if name.startswith("licences/httptools/")]
    assert len(kept) == len(licences.notice(httptools, KNOWN, TEXTS).texts) > 1
