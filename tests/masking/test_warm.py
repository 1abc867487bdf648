"""After warming up, the first text of a call loads nothing more, but for the checks of a country's own numbers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from agent_assist import masking
from agent_assist.masking.text import lazy
masking.warm()
known = set(sys.modules)
built = [one.kept.cache_info().misses for one in lazy.tables()]
found = masking.find(
    "call +49 30 901820 or +1 415 555 0182, IBAN GB29 NWBK 6016 1331 9268 19, ssn 536-90-4399, cvv 739, "
    "card 4111 1111 1111 1111 exp 04/29, my name is Jane Doe, password hunter2, born 3 May 1986"
)
late = sorted(name for name in set(sys.modules) - known if not name.startswith("stdnum."))
print(len(found), late, built == [one.kept.cache_info().misses for one in lazy.tables()])
"""


def test_nothing_is_loaded_or_built_at_the_first_text() -> None:
    run = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.stderr == ""
    count, loaded, built = run.stdout.strip().partition(" ")[0], *run.stdout.strip().partition(" ")[2].rsplit(" ", 1)
    assert int(count) > 8
    assert (loaded, built) == ("[]", "True")
