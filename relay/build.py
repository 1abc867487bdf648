"""Builds the native relay with the compiler of this machine.

    python -m relay.build [native] [windows]     into dist/

Every warning is an error. `build_checked` is for tests: any C file of theirs that includes the relay, with the address
and undefined-behaviour sanitizers on.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent
SOURCE = FOLDER / "call_relay.c"
NAME = "agent-assist-call"
STRICT = ("-std=c99", "-pedantic", "-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Werror")
SANITIZERS = ("-g", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer")
WINDOWS_COMPILER = "x86_64-w64-mingw32-gcc"
WINDOWS_FLAGS = ("-O2", "-s", "-municode", "-mwindows", "-static")
"""`-mwindows`: a console program would open a console window over the phone at every call."""
BOUND_S = 120


class RelayBuildError(Exception):
    """The relay cannot be built; the text says what to do."""


def compiler(kind: str) -> str | None:
    """Return the path of the compiler for `native` or `windows`; None where there is none."""
    if kind == "windows":
        return shutil.which(WINDOWS_COMPILER) or (shutil.which("gcc") if os.name == "nt" else None)
    return shutil.which("cc") or shutil.which("gcc")


def build(kind: str, folder: Path) -> Path:
    """Build the relay for `native` (POSIX) or `windows`; returns the program.

    Raises:
        RelayBuildError: no compiler, or it refused the source.
    """
    if kind == "windows":
        made = folder / f"{NAME}.exe"
        run(kind, [*WINDOWS_FLAGS, "-o", str(made), str(SOURCE), "-lws2_32"])
    else:
        made = folder / NAME
        run(kind, ["-O2", "-s", "-o", str(made), str(SOURCE)])
    return made


def build_checked(source: Path, made: Path) -> Path:
    """Build a test's C file, which includes the relay, with sanitizers; returns the program.

    Raises:
        RelayBuildError: as `build`.
    """
    run("native", [*SANITIZERS, f"-I{FOLDER}", "-o", str(made), str(source)])
    return made


def run(kind: str, arguments: Sequence[str]) -> None:
    """Run the compiler. Raises RelayBuildError."""
    program = compiler(kind)
    if program is None:
        needed = "gcc-mingw-w64-x86-64-win32" if kind == "windows" else "gcc and libc6-dev"
        raise RelayBuildError(f"there is no C compiler for the relay ({kind}). Install {needed}")
    Path(arguments[arguments.index("-o") + 1]).parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run([program, *STRICT, *arguments], capture_output=True, text=True, timeout=BOUND_S, check=False)
    if done.returncode:
        raise RelayBuildError(f"the relay does not compile ({kind}): {done.stderr.strip()[:2000]}")


def main(argv: list[str]) -> int:
    """Build what was named, into dist/; the native one without a name."""
    try:
        for kind in argv or ["native"]:
            print(build(kind, ROOT / "dist"))
    except RelayBuildError as error:
        print(f"build_failed: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
