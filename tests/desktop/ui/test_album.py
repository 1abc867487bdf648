"""The album of windows: every state is in it, what has changed is told to the pixel, and no other folder is emptied."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.desktop.ui import samples
from tests.desktop.ui.album import __main__ as album
from tests.desktop.ui.album import shots
from tests.desktop.ui.album.changes import DIFFERENCES, compare
from tests.desktop.ui.album.pages import write
from tests.desktop.ui.album.shots import LANGUAGES, SCALES, STATES, THEMES, Shot

ROOT = Path(__file__).resolve().parents[3]
ONE = Shot("strip", "unconfirmed", "dark", "ar", 200)


def test_every_state_is_drawn_in_every_set() -> None:
    every = list(shots.every())
    assert len({shot.file for shot in every}) == len(every)
    assert len(every) == sum(map(len, STATES.values())) * len(THEMES) * len(LANGUAGES) * len(SCALES)
    assert {shot.state for shot in every if shot.window == "panel"} == samples.PANELS.keys()


def test_the_sample_has_every_state_twice_and_every_set() -> None:
    chosen = shots.some()
    states = {(window, state) for window, names in STATES.items() for state in names}
    assert len(chosen) == len(set(chosen)) == 2 * len(states)
    assert {(shot.window, shot.state) for shot in chosen} == states
    assert len({shot.set for shot in chosen}) == len(THEMES) * len(LANGUAGES) * len(SCALES)


def test_words_of_one_kind_widen_and_of_two_narrow() -> None:
    found = shots.named(["strip", "light", "dark", "fr"], list(shots.every()))
    assert {(shot.window, shot.theme, shot.language) for shot in found} == {
        ("strip", "light", "fr"),
        ("strip", "dark", "fr"),
    }
    assert len(found) == 2 * len(SCALES)


def test_a_word_that_fits_nothing_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert album.main(["panle", "--out", str(tmp_path / "out")]) == 1
    assert "'panle'; there are panel, " in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_what_differs_is_found_and_shown(tmp_path: Path) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    for folder in (new, old):
        folder.mkdir()
        Image.new("RGB", (10, 10), "white").save(folder / "same.png")
        Image.new("RGB", (10, 10), "white").save(folder / "dot.png")
    Image.new("RGB", (10, 10), "white").save(new / "wider.png")
    Image.new("RGB", (8, 10), "white").save(old / "wider.png")
    Image.new("RGB", (10, 10), "white").save(new / "new.png")
    Image.new("RGB", (10, 10), "white").save(old / "gone.png")
    dot = Image.new("RGB", (10, 10), "white")
    dot.putpixel((3, 4), (254, 255, 255))
    dot.save(new / "dot.png")
    found = compare(new, old)
    assert (found.added, found.gone, found.same) == (["new.png"], ["gone.png"], 1)
    assert found.changed == {"dot.png": 0.01, "wider.png": 0.2}
    with Image.open(new / DIFFERENCES / "dot.png") as shown:
        assert [shown.getpixel(place) for place in ((3, 4), (4, 4))] == [0, 255]
    page = write(new, [ONE], found, "1.0 <beta>")
    assert "Since 1.0 &lt;beta&gt;: 2 changed, 1 new, 1 gone, 1 the same" in page.read_text(encoding="utf-8")
    told = (new / "changes.html").read_text(encoding="utf-8")
    assert told.index("wider.png, 20.00%") < told.index("dot.png, 1.00%") < told.index("before/gone.png")


@pytest.mark.parametrize("stranger", ["thesis.txt", "holiday.png"])
def test_a_folder_that_is_no_album_is_left_alone(
    tmp_path: Path, stranger: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / stranger).write_text("mine", encoding="utf-8")
    assert album.main(["strip", "light", "en", "--alone", "--out", str(tmp_path)]) == 1
    assert "holds other files" in capsys.readouterr().err
    assert (tmp_path / stranger).read_text(encoding="utf-8") == "mine"


def test_a_second_drawing_is_the_same_to_the_pixel(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    words = [ONE.window, ONE.theme, ONE.language]
    assert album.main([*words, "--alone", "--out", str(first)]) == 0
    assert album.main([*words, "--against", str(first), "--out", str(second)]) == 0
    assert f"0 changed, 0 new, 0 gone, {len(SCALES)} the same" in capsys.readouterr().out
    with Image.open(second / ONE.file) as large, Image.open(second / ONE._replace(scale=100).file) as small:
        assert (large.width, large.height) == (2 * small.width, 2 * small.height)
    assert album.main([*words, "--alone", "--out", str(second)]) == 0, "its own folder is emptied"
    assert not (second / "before").exists()


def test_a_drawing_that_fails_is_told(tmp_path: Path) -> None:
    with pytest.raises(album.DrawingError, match="unknown picture"):
        album.draw([ONE._replace(state="no-such-state")], tmp_path, ROOT)


@pytest.mark.skipif(shutil.which("git") is None or not (ROOT / ".git").exists(), reason="no repository")
def test_a_release_is_drawn_with_its_own_code(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    subprocess.run(["git", "clone", "--quiet", "--depth", "1", f"file://{ROOT}", str(copy)], check=True)
    subprocess.run(["git", "-C", str(copy), "tag", "v9"], check=True)
    colours = copy / "agent_assist/desktop/ui/tokens.py"
    now = colours.read_text(encoding="utf-8").replace('"#1A2024"', '"#1A20F4"')
    assert now != colours.read_text(encoding="utf-8")
    colours.write_text(now, encoding="utf-8")
    command = [sys.executable, "-m", "tests.desktop.ui.album", "strip", "dark", "ar", "100", "--out", "new"]
    done = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
    assert "Since v9: 1 changed, 0 new, 0 gone, 0 the same" in done.stdout, done.stderr
    worktrees = subprocess.run(["git", "worktree", "list"], cwd=copy, capture_output=True, text=True, check=True).stdout
    assert len(worktrees.splitlines()) == 1
