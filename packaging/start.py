"""Runs at the start of the frozen program, before anything of it: a windowed program has no standard streams.

Commands write to them without asking; what they write there has no reader, so it goes nowhere. Warnings of libraries
are for developers: one of them misses Pillow, which is left out on purpose (contents.py).
"""

import os
import sys
import warnings

warnings.simplefilter("ignore", UserWarning)

for _name in ("stdin", "stdout", "stderr"):
    if getattr(sys, _name) is None:
        setattr(sys, _name, open(os.devnull, "r" if _name == "stdin" else "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - stays open, early and cheap
