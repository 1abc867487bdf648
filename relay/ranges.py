"""Writes relay/unicode_ranges.h: which characters Python calls printable, and which letters or digits.

    python relay/ranges.py [--check]

The relay checks values as `agent_assist/telephony/softphone/event_fields.py` does, and has no tables of Unicode of
its own. The header names the version of Unicode it was made from; the tests compare it with a Python of that version.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

HEADER = Path(__file__).with_name("unicode_ranges.h")
PER_LINE = 6


def ranges(wanted: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Return the first and last code point of every run of characters that are `wanted`."""
    found: list[tuple[int, int]] = []
    for code in range(sys.maxunicode + 1):
        if not wanted(chr(code)):
            continue
        if found and found[-1][1] == code - 1:
            found[-1] = (found[-1][0], code)
        else:
            found.append((code, code))
    return found


def header() -> str:
    """Return the header's text for this Python's version of Unicode."""
    parts = [f"/* Made by ranges.py from Unicode {unicodedata.unidata_version}. */\n"]
    for name, wanted in (("UNPRINTABLE", lambda c: not c.isprintable()), ("ALPHANUMERIC", str.isalnum)):
        pairs = [f"{{0x{first:X}, 0x{last:X}}}" for first, last in ranges(wanted)]
        lines = [", ".join(pairs[at : at + PER_LINE]) for at in range(0, len(pairs), PER_LINE)]
        parts.append(f"enum {{ {name}_COUNT = {len(pairs)} }};\n")
        parts.append(f"static const uint32_t {name}[{name}_COUNT][2] = {{\n" + ",\n".join(lines) + "\n};\n")
    return "".join(parts)


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(HEADER.read_text(encoding="ascii") != header())
    HEADER.write_text(header(), encoding="ascii", newline="\n")
