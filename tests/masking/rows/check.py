"""`python -m tests.masking.rows.check [language ...]`: whether the labelled rows are well formed, and what they count.

Each language has three tables, each in two halves: `development`, which the engine is tuned on, and `test`, which
nobody looks at while tuning (bench/masking_rows.py). A row is `style`, `previous`, `text`, divided by one tab; a
sensitive part of the text stands as `⟦kind|the text exactly⟧`. A number of digits alone must pass its check (cards by
Luhn, IBANs by mod 97), but for the few cards of a language that are meant to be misheard. The program writes the counts
of every table and its faults, and ends with 1 if there is a fault.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
HALVES: Final = ("development", "test")
STYLES: Final = ("note", "chat", "transcript", "email")
KINDS: Final = frozenset(
    {
        *("payment_card", "card_security_code", "card_expiry", "iban", "bank_account", "bank_routing", "tax_id"),
        *("email", "phone", "ip_address", "person_name", "postal_address", "date_of_birth", "national_id"),
        *("secret", "passport", "driving_licence", "vehicle", "health"),
    }
)
ROWS: Final = {"sensitive": 420, "look_alikes": 420, "ordinary": 200}
"""The least rows of each table."""
ANSWERS: Final = {"sensitive": 70, "look_alikes": 40, "ordinary": 0}
"""The least rows of each table that answer something."""
MARKS: Final = dict.fromkeys(KINDS, 25) | {"payment_card": 60, "card_security_code": 50}
"""The least marks of each kind."""
STYLE_SHARE: Final = 0.15
MIXED_SHARE: Final = 0.25
"""The most rows that may hold more than one kind."""
MISHEARD_SHARE: Final = 0.15
"""The most cards of digits alone that may fail Luhn."""
_MARK: Final = re.compile(r"⟦(\w+)\|([^⟦⟧]+)⟧")
_IBAN: Final = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table: where it stands, the way it was written, what came before it, and its text with its marks."""

    where: str
    style: str
    previous: str
    text: str

    @property
    def marks(self) -> list[tuple[str, str]]:
        """Kind and value of every mark."""
        return [(found[1], found[2]) for found in _MARK.finditer(self.text)]

    @property
    def plain(self) -> str:
        """The text as it was written, without marks."""
        return _MARK.sub(r"\2", self.text)


def passes_luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of those before it."""
    doubled = (sum(divmod(int(digit) * (1 + place % 2), 10)) for place, digit in enumerate(reversed(digits)))
    return sum(doubled) % 10 == 0


def passes_mod97(iban: str) -> bool:
    """Whether an IBAN without blanks carries the check digits of its country and account."""
    return int("".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])) % 97 == 1


def digits_of(card: str) -> str:
    """Return the digits of a card that is written in digits alone, of any script; nothing if words stand among them."""
    digits = "".join(str(int(sign)) for sign in card if sign.isdecimal())
    return digits if len(digits) in range(12, 20) and not re.search(r"[^\W\d_]", card.replace(r"\n", "")) else ""


def read(language: Path, table: str) -> tuple[list[Row], list[str]]:
    """Return the rows of both halves of a table, and the lines that are none."""
    rows, faults = list[Row](), list[str]()
    for half in HALVES:
        lines = (language / half / f"{table}.tsv").read_text(encoding="utf-8").removesuffix("\n").split("\n")
        for number, line in enumerate(lines, 1):
            columns = line.split("\t")
            if len(columns) == len(Row.__slots__) - 1:
                rows.append(Row(f"{half} line {number}", *columns))
            else:
                faults.append(f"{half} line {number}: {len(columns)} columns")
    return rows, faults


def faults_of(row: Row, name: str) -> Iterator[str]:
    """Say what is wrong with one row."""
    if row.style not in STYLES:
        yield f"no style: {row.style}"
    if not row.text.strip() or row.text != row.text.strip() or row.previous != row.previous.strip():
        yield "blanks at an end, or no text"
    if set("⟦⟧") & set(row.plain + row.previous):
        yield "a mark that is not closed"
    if bool(row.marks) != (name == "sensitive"):
        yield "marks are for sensitive rows, and for all of them"
    for kind, value in row.marks:
        if kind not in KINDS:
            yield f"no kind: {kind}"
        if value != value.strip():
            yield f"blanks in the mark of {kind}"
        if kind == "iban" and _IBAN.fullmatch(bare := value.replace(" ", "")) and not passes_mod97(bare):
            yield f"IBAN fails its check: {value}"


def shortfalls(rows: list[Row], name: str) -> Iterator[str]:
    """Say what a whole table lacks."""
    styles = Counter(row.style for row in rows)
    if len(rows) < ROWS[name]:
        yield f"{len(rows)} rows of {ROWS[name]}"
    yield from (f"too little {style}: {styles[style]}" for style in STYLES if styles[style] < STYLE_SHARE * len(rows))
    if (answers := sum(bool(row.previous) for row in rows)) < ANSWERS[name]:
        yield f"{answers} rows answer something, of {ANSWERS[name]}"
    texts = Counter(row.plain.casefold() for row in rows if not row.previous)
    yield from (f"{count} times: {text}" for text, count in texts.items() if count > 1)
    if name != "sensitive":
        return
    marks = Counter(kind for row in rows for kind, _ in row.marks)
    yield from (f"{marks[k]} marks of {k}" for k in sorted(KINDS) if marks[k] < MARKS[k])
    if (mixed := sum(len({kind for kind, _ in row.marks}) > 1 for row in rows)) > MIXED_SHARE * len(rows):
        yield f"{mixed} rows with more than one kind"
    cards = [(row.where, d) for row in rows for kind, v in row.marks if kind == "payment_card" and (d := digits_of(v))]
    failing = [where for where, digits in cards if not passes_luhn(digits)]
    if len(failing) > MISHEARD_SHARE * len(cards):
        yield f"{len(failing)} of {len(cards)} cards fail Luhn, {', '.join(failing)}"


def main(languages: list[str]) -> int:
    """Check the named languages, or all there are."""
    found = 0
    for folder in [HERE / name for name in languages] or sorted(half.parent for half in HERE.glob("*/test")):
        for name in ROWS:
            rows, faults = read(folder, name)
            faults += [f"{row.where}: {fault}" for row in rows for fault in faults_of(row, name)]
            faults += shortfalls(rows, name)
            kinds = Counter(kind for row in rows for kind, _ in row.marks)
            counts = Counter(row.style for row in rows) + kinds
            told = ", ".join(f"{what} {count}" for what, count in counts.most_common())
            sys.stdout.write("\n  ".join([f"{folder.name}/{name}: {len(rows)} rows; {told}", *faults]) + "\n")
            found += len(faults)
    return int(found > 0)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
