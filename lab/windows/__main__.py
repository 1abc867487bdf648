"""`python3 dev.py windows [PYTEST ARGUMENTS]`: the tests that need no Linux part, on the official Python for Windows.

Without arguments it runs those of TESTS. It ends with 4 where the laboratory cannot be built, and says what is missing.
"""

from __future__ import annotations

import subprocess
import sys
from typing import Final

from lab.windows.building import ROOT, LabError, build, environ_of

FOLDER: Final = ROOT / "build" / "windows-lab"
TESTS: Final = (
    *("tests/domain", "tests/evidence", "tests/policy", "tests/protocol"),
    *("tests/desktop/runtime", "tests/desktop/vault", "tests/desktop/presenters"),
)
"""Folders whose tests pass there; a folder is added once its tests do."""
NOT_BUILT: Final = 4


def main(arguments: list[str]) -> int:
    """Build what is missing and run the tests; returns pytest's exit code."""
    try:
        python = build(FOLDER)
    except LabError as error:
        sys.stderr.write(f"SKIPPED, the Windows laboratory cannot be had: {error}\n")
        return NOT_BUILT
    quiet = ["-q", "-p", "no:cacheprovider", "-o", "faulthandler_timeout=120"]
    words = ["wine", str(python), "-m", "pytest", *quiet, *(arguments or TESTS)]
    return subprocess.run(words, cwd=ROOT, env=environ_of(FOLDER), check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
