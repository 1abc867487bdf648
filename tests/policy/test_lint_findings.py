"""Everything that lint says of a pack with one mistake in it: the line, the code and the reason, as people read them.

After a change that was read: `python -m tests.policy.test_lint_findings` writes the file anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from agent_assist.policy.lint import lint
from tests.policy.test_lint import ANNOUNCE, ASK, CASES, CLEAN, STARTED

KEPT = Path(__file__).with_name("lint_findings.txt")
LONG = "Senate bill 12 on the recording of conversations between customers and firms"
MORE = [
    ("overlays.toml", 'citations = ["Utah Code 13-75-103"]', f'citations = ["{LONG}"]'),
    ("purposes.toml", 'en = "Quality recording"', 'pl = "Nagranie"'),
    (ANNOUNCE, "\nen =", "\npl ="),
    (ANNOUNCE, "{company}. We record", "{agent_name}. We record"),
    (ASK, "Yes or no is fine.", "You can say yes or no, or yes, or no. It is no trouble for us at all."),
    (STARTED, "Thank you, recording is on.", "Thank you."),
    ("recording.toml", '[jurisdiction."IN"]\n', '[jurisdiction."IN"]\neffective_to = 2027-05-10\n'),
    ("retention.toml", 'follows = "us-cms-ma-before-2026"', 'follows = "us-cms"'),
    ("recording.toml", "effective_from = 2027-05-13", "effective_from = 2027-05-13\neffective_to = 2027-05-12"),
]


def one_language() -> dict[str, bytes]:
    """The pack with one more script, which nobody wrote in another language."""
    lines = CLEAN[STARTED].decode().splitlines()
    kept = [line for line in lines if not line.startswith(("ar =", "de =", "es =", "fr ="))]
    return CLEAN | {"scripts/only.toml": "\n".join(kept).replace('id = "started"', 'id = "only"').encode()}


def told() -> Iterator[str]:
    for file, old, new in (*(case[:3] for case in CASES), *MORE):
        assert old in CLEAN[file].decode(), old
        pack = CLEAN | {file: CLEAN[file].decode().replace(old, new, 1).encode()}
        yield f"== {file}: {old.strip()!r} → {new.strip()!r}"
        yield from found(pack)
    yield "== a script in one language"
    yield from found(one_language())


def found(pack: dict[str, bytes]) -> Iterator[str]:
    for one in lint(pack):
        lines = pack.get(one.file, b"").decode().splitlines()
        yield f"{one.file} at {lines[one.line - 1].strip()[:60]!r}" if one.line else f"{one.file} as a whole"
        yield f"    {one.code}: {one.reason}"


def test_every_finding_is_told_as_it_was_read() -> None:
    assert list(told()) == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    KEPT.write_text("".join(f"{line}\n" for line in told()), encoding="utf-8", newline="\n")
