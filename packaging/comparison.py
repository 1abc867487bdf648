"""The installed program beside the checkout that it was built from: the same answers to the same input.

What a packer loses is seldom missed at the start: a check by its name, a table, a translation. So the two are asked the
same, each in processes of its own, and every difference is named. Nothing of the program is imported.
"""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import masking_lines
from steps import QUICK_S, Scene, StepError, ended, need

ROOT = Path(__file__).resolve().parents[1]
SHOWN = 5
"""Differences that are named one by one; the others are counted."""
FEWEST = 40
"""Commands, with those below others; there are more, and a list cut short would compare nothing."""


def masks_as_the_checkout(scene: Scene) -> str:
    """Each name of a number, each kind and each text of the masking tests is masked as in the checkout."""
    asked = masking_lines.lines()
    try:
        there = masking_lines.masked([scene.program], asked, env=scene.environ, cwd=scene.folder)
    except ValueError as error:
        raise StepError(str(error)) from None
    return compared(asked, there, masking_lines.here(asked))


def compared(
    asked: list[masking_lines.Line], there: list[masking_lines.Masked], here: list[masking_lines.Masked]
) -> str:
    """Return how many lines were compared.

    Raises:
        StepError: an answer differs, or no line shows some kind: then nothing was proven about it.
    """
    different = [
        f"{line.name} (here {_told(ours)}, installed {_told(theirs)})"
        for line, theirs, ours in zip(asked, there, here, strict=True)
        if theirs.answer != ours.answer
    ]
    rest = f", and {len(different) - SHOWN} more" if len(different) > SHOWN else ""
    need(not different, f"mask answers otherwise than the checkout: {'; '.join(different[:SHOWN])}{rest}")
    unseen = masking_lines.kinds() - frozenset[str]().union(*(one.kinds for one in here))
    need(not unseen, f"no line of the comparison shows {', '.join(sorted(unseen))}")
    return f"mask answers {len(asked)} lines as the checkout does, all {len(masking_lines.kinds())} kinds among them"


def helps_as_the_checkout(scene: Scene) -> str:
    """`--help` of every command, and of the commands below it, says what it says in the checkout."""
    asked = json.loads(_checked([sys.executable, "-c", _ALL_HELPS], scene, ROOT).stdout)
    need(len(asked) >= FEWEST, "the checkout names too few commands")

    def differs(one: tuple[list[str], int, str]) -> str:
        words, code, text = one
        done = _run([scene.program, *words, "--help"], scene, scene.folder)
        same = (done.returncode, done.stdout) == (code, text)
        return "" if same else f"{' '.join(words)} (ended with {done.returncode}: {done.stderr.strip()[-100:]})"

    with ThreadPoolExecutor(2) as both:
        different = [words for words in both.map(differs, asked) if words]
    need(not different, f"--help is not the checkout's: {'; '.join(different[:SHOWN])}")
    return f"--help of {len(asked)} commands, those below others among them, is the checkout's"


_ALL_HELPS = r"""
import contextlib, io, json, re
from agent_assist.__main__ import COMMANDS, main
found = []
def ask(words):
    told = io.StringIO()
    try:
        with contextlib.redirect_stdout(told), contextlib.redirect_stderr(io.StringIO()):
            code = main([*words, "--help"])
    except SystemExit as end:
        code = end.code or 0
    found.append((words, code, told.getvalue()))
    below = told.getvalue().partition("positional arguments:")[2].partition("options:")[0]
    for name in re.findall(r"^ {4}([a-z][a-z-]+)(?: |$)", below, re.M):
        ask([*words, name])
for command in COMMANDS:
    ask([command])
print(json.dumps(found))
"""
"""Asks the checkout for the help of every command, in one process."""


def _checked(command: list[str], scene: Scene, folder: Path) -> subprocess.CompletedProcess[str]:
    done = _run(command, scene, folder)
    need(done.returncode == 0, f"the checkout ended with {done.returncode}: {done.stderr.strip()[-200:]}")
    return done


def _run(command: list[str], scene: Scene, folder: Path) -> subprocess.CompletedProcess[str]:
    return ended(command, "", QUICK_S, env={**scene.environ, "COLUMNS": "100"}, cwd=folder)


def _told(one: masking_lines.Masked) -> str:
    return ", ".join(sorted(one.kinds)) or "nothing"


ALL = (masks_as_the_checkout, helps_as_the_checkout)
