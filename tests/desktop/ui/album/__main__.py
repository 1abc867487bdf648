"""Draws the windows: `python3 dev.py pictures [--some] [--out FOLDER] [--against FOLDER|RELEASE] [WORD ...]`.

Words narrow what is drawn: names of windows, states, themes, languages and sizes. They are compared with a
former drawing: a folder, or a release, which is drawn with its own code. Without `--against` it is the newest tag.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.desktop.ui.album.changes import Changes, compare
from tests.desktop.ui.album.pages import summary, write
from tests.desktop.ui.album.shots import Shot, every, named, some

ROOT = Path(__file__).resolve().parents[4]
OUT = ROOT / "build" / "pictures"
PART = 60
"""So many pictures are drawn by one process: it starts in a second, and the parts are dealt to all processors."""
LIMIT_S = 600
"""For one part."""


class DrawingError(Exception):
    """Pictures cannot be drawn or compared; the text says why and what to do."""


def main(argv: list[str]) -> int:
    """Draw, compare and write the pages; returns 0, or 1 with one line on standard error."""
    parser = argparse.ArgumentParser(description="Draw every window in every state, theme, language and size.")
    parser.add_argument("words", nargs="*", help="windows, states, themes, languages or sizes; all without")
    parser.add_argument("--some", action="store_true", help="every state, but not in every theme, language and size")
    parser.add_argument(
        "--out", type=lambda given: Path(given).resolve(), default=OUT, help="where to; what is there is replaced"
    )
    parser.add_argument("--against", default="", help="a folder of a former drawing, or a tag or commit to draw")
    parser.add_argument("--alone", action="store_true", help="compare with nothing")
    options = parser.parse_args(argv)
    try:
        shots = named(options.words, some() if options.some else list(every()))
        renew(options.out)
        draw(shots, options.out, ROOT)
        changes, against = None, "this drawing stands alone"
        if not options.alone:
            changes, against = former(options.against, options.out, options.words, some_only=options.some)
    except (DrawingError, ValueError) as error:
        print(f"no_pictures: {error}", file=sys.stderr)
        return 1
    page = write(options.out, shots, changes, against)
    print(f"{len(shots)} pictures: {page}")
    print(f"  {summary(changes, against) if changes else f'Not compared: {against}.'}")
    return 0


def absolute(given: str) -> Path:
    """Return a path that also a process in another folder understands."""
    return Path(given).resolve()


def renew(out: Path) -> None:
    """Empty a folder of pictures, or make it.

    Raises:
        DrawingError: it holds something else; nothing is deleted then.
    """
    strangers = [path for path in out.glob("*") if path.suffix not in {".png", ".html"} and not path.is_dir()]
    if strangers or (out.exists() and any(out.iterdir()) and not (out / "index.html").exists()):
        raise DrawingError(f"{out} holds other files than pictures. Name an empty folder with --out")
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    (out / "index.html").touch()  # from here on the folder is known for one of ours


def draw(shots: Sequence[Shot], out: Path, tree: Path) -> None:
    """Draw pictures with the code of a tree, on all processors.

    Raises:
        DrawingError: a process failed.
    """
    parts: list[tuple[int, list[str]]] = []
    for scale in sorted({shot.scale for shot in shots}):
        files = [shot.file for shot in shots if shot.scale == scale]
        parts += [(scale, files[first : first + PART]) for first in range(0, len(files), PART)]

    def part(one: tuple[int, list[str]]) -> str:
        scale, files = one
        done = subprocess.run(
            [sys.executable, "-m", "tests.desktop.ui.album.drawing", str(out)],
            input="\n".join(files),
            cwd=tree,
            env={**os.environ, "QT_SCALE_FACTOR": f"{scale / 100:g}", "PYTHONPATH": str(tree)},
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
        missing = [file for file in files if not (out / file).exists()]
        return "" if done.returncode == 0 and not missing else done.stderr.strip()[-400:] or f"{missing[0]} is missing"

    with ThreadPoolExecutor(os.cpu_count() or 1) as hands:
        failed = [said for said in hands.map(part, parts) if said]
    if failed:
        raise DrawingError(failed[0])


def former(against: str, out: Path, words: Sequence[str], *, some_only: bool) -> tuple[Changes | None, str]:
    """Return what has changed since a former drawing, and its name; without one, None and why.

    Raises:
        DrawingError: what was asked for is neither a folder of pictures nor a release that can be drawn.
    """
    before = out / "before"
    if against and Path(against).is_dir():
        before.mkdir()
        for path in Path(against).glob("*.png"):
            shutil.copyfile(path, before / path.name)
    else:
        release = against or git("describe", "--tags", "--abbrev=0")
        if not release:
            return None, "there is no release yet"
        if not draw_release(release, before, words, some_only=some_only):
            if against:
                raise DrawingError(f"{release} is no folder, tag or commit that draws pictures. Name another")
            return None, f"{release} cannot draw them"
        against = release
    try:
        return compare(out, before), against
    except FileNotFoundError:
        raise DrawingError(f"{against} holds no pictures. Name a folder that this command has written") from None


def draw_release(release: str, out: Path, words: Sequence[str], *, some_only: bool) -> bool:
    """Draw a release with its own code, from a copy that is taken away again; returns whether it could."""
    copy = out.with_name("release")
    commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{release}^{{commit}}")
    if not commit or git("worktree", "add", "--detach", str(copy), commit) is None:
        return False
    try:
        command = [sys.executable, "-m", "tests.desktop.ui.album", "--alone", "--out", str(out), *words]
        environ = {**os.environ, "PYTHONPATH": str(copy)}
        subprocess.run([*command, *(["--some"] if some_only else [])], cwd=copy, env=environ, check=False, timeout=3600)
        return any(out.glob("*.png"))
    finally:
        git("worktree", "remove", "--force", str(copy))


def git(*arguments: str) -> str | None:
    """Return what git says, None if it refuses or is not there."""
    if shutil.which("git") is None:
        return None
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else None


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
