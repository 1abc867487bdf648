"""Links in a pack's folder: one that leads out of it is refused, whatever it leads to."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.policy import default_pack_path, load
from agent_assist.policy.pack_files import read_contents


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(default_pack_path(), tmp_path / "pack"))


def linked(link: Path, target: Path) -> None:
    try:
        link.symlink_to(target, target_is_directory=target.is_dir())
    except OSError:
        pytest.skip("this system lets nobody make links")
    if not (link.is_symlink() and link.exists()):
        pytest.skip("this system's links lead nowhere")


def test_a_link_out_of_the_folder_is_refused(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.toml").write_text('password = "swordfish"')
    linked(pack / "more.toml", tmp_path / "secret.toml")
    for read in (read_contents, load):
        with pytest.raises(BadInput, match="link to a file outside") as refused:
            read(pack)
        assert "swordfish" not in refused.value.line()


def test_so_is_a_folder_of_scripts_elsewhere(pack: Path, tmp_path: Path) -> None:
    shutil.move(pack / "scripts", tmp_path / "scripts")
    linked(pack / "scripts", tmp_path / "scripts")
    with pytest.raises(BadInput, match="link to a file outside"):
        read_contents(pack)


def test_one_inside_is_read_like_the_file(pack: Path) -> None:
    before = read_contents(pack)
    named = next(path for path in pack.glob("*.toml"))
    kept = pack / "kept"
    kept.mkdir()
    shutil.move(named, kept / named.name)
    linked(pack / named.name, kept / named.name)
    assert read_contents(pack) == before


def test_a_folder_that_is_itself_a_link_is_what_was_asked_for(pack: Path, tmp_path: Path) -> None:
    linked(tmp_path / "alias", pack)
    assert read_contents(tmp_path / "alias") == read_contents(pack)
