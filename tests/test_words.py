"""One name for each thing: what the glossary replaced stays away, and French has its spaces and apostrophes."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from translations import __main__ as tool
from translations import source_file

ROOT = Path(__file__).resolve().parents[1]
GLOSSARY = ROOT / "docs" / "glossary.md"
COLUMNS = ("en", "meaning", "de", "fr", "es", "ar", "never")
QUOTING = ("glossary.md", "words-review.md", "0024-plain-words.md")
"""Documents that name the old words to say what became of them."""
MARKED = re.compile(r"`([^`]+)`")
NOT_PROSE = re.compile(r"```.*?```|`[^`\n]*`|\]\([^)]*\)", re.DOTALL)
"""Names of the code and addresses; they are no words for a reader."""


def tables() -> Iterator[list[list[str]]]:
    """The tables of the glossary, without their heads."""
    table: list[list[str]] = []
    for line in [*GLOSSARY.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("|"):
            table.append([cell.strip() for cell in line.strip("|").split("|")])
        elif table:
            yield table[2:]
            table = []


@cache
def banned() -> dict[str, list[str]]:
    """Marked words by language; English ones from the last column and from the phrases."""
    terms, phrases = tables()
    found: dict[str, list[str]] = {language: [] for language in ("en", *tool.LANGUAGES)}
    for row in terms:
        cells = dict(zip(COLUMNS, row, strict=True))
        for language in tool.LANGUAGES:
            found[language] += MARKED.findall(cells[language])
        found["en"] += MARKED.findall(cells["never"])
    found["en"] += [MARKED.findall(row[0])[0] for row in phrases]
    return found


@cache
def texts(language: str) -> dict[str, str]:
    """What people read or hear in a language: where -> text. The pack that ships with the program is part of it."""
    read = source_file.read_forms(tool.source_of("de" if language == "en" else language))
    found = {f"translations: {sentence}": " ".join(forms) for sentence, forms in read.items()}
    if language == "en":
        found = dict(zip(found, read, strict=True))
        for path in [*(ROOT / "docs").rglob("*.md"), ROOT / "README.md"]:
            if path.name not in QUOTING:
                found[path.name] = NOT_PROSE.sub(" ", path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "resources").glob(f"*/{language}.toml")):
        for key, value in leaves(tomllib.loads(path.read_text(encoding="utf-8"))):
            found[f"{path.parent.name}/{path.name} {key}"] = value
    return found | spoken(language)


def spoken(language: str) -> dict[str, str]:
    """Scripts, labels and titles of the signed pack; who changes one signs the pack anew (docs/policy.md)."""
    found = {}
    for path in sorted((ROOT / "resources" / "packs" / "default").rglob("*.toml")):
        for key, value in leaves(tomllib.loads(path.read_text(encoding="utf-8"))):
            if key.rpartition(".")[2] == language:
                found[f"pack/{path.name} {key}"] = value
    return found


def leaves(table: dict[str, object], start: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from leaves(value, f"{start}{key}.")
        elif isinstance(value, str):
            yield start + key, value


def hits(words: list[str], text: str, language: str) -> list[str]:
    """Which words stand in a text; a plural or a declined form counts, Arabic takes its prefixes and suffixes."""
    plain = " ".join(text.lower().split())
    start, end = ("", "") if language == "ar" else (r"(?<!\w)", r"(?:s|es|e|n|en)?(?!\w)")
    return [word for word in words if re.search(start + re.escape(word.lower()) + end, plain)]


@pytest.mark.parametrize("language", ["en", *tool.LANGUAGES])
def test_no_word_that_the_glossary_replaced(language: str) -> None:
    found = {where: hits(banned()[language], text, language) for where, text in texts(language).items()}
    assert {where: words for where, words in found.items() if words} == {}


def test_the_glossary_names_everything_in_five_languages() -> None:
    terms, phrases = tables()
    assert len(terms) >= 60
    assert all(len(row) == len(COLUMNS) and all(row[:-1]) for row in terms)
    assert len({row[0] for row in terms}) == len(terms)
    assert len(phrases) > 10
    assert all(len(words) > 4 for words in banned().values())
    assert all(len(texts(language)) > 600 for language in banned())


@pytest.mark.parametrize(
    ("words", "text", "language", "found"),
    [
        (["rung"], "Two rungs further", "en", ["rung"]),
        (["rung"], "It was wrung out", "en", []),
        (["put off"], "He put\noff the answer", "en", ["put off"]),
        (["Quittung"], "Ihre Quittungen", "de", ["Quittung"]),
        (["الإفصاح"], "قُرئ الإفصاح", "ar", ["الإفصاح"]),
    ],
)
def test_a_word_is_found_in_its_forms(words: list[str], text: str, language: str, found: list[str]) -> None:
    assert hits(words, text, language) == found


FRENCH = {
    "no narrow no-break space before a sign": re.compile(r"(?:(?<=[\w»)}”…%])|[ \u00a0])[;?!]+(?!\w)"),
    "no no-break space before a colon": re.compile(r"[ \u202f]:|(?<=[\w»)}”])(?<!\d):(?!\S)"),
    "no no-break space inside of « »": re.compile(r"«(?!\u00a0)|(?<!\u00a0)»"),
    "a straight apostrophe": re.compile(r"\w'\w"),
}


def french_faults(text: str) -> list[str]:
    return [fault for fault, sign in FRENCH.items() if sign.search(text)]


def test_the_pack_speaks_every_language() -> None:
    """Without its texts the checks above and below would see nothing of what is said on a call."""
    counts = {language: len(spoken(language)) for language in ("en", *tool.LANGUAGES)}
    assert set(counts.values()) == {137}, counts  # of scripts and purposes, 72 duties, 3 rules of payment, 42 questions


def test_french_has_its_spaces_and_apostrophes() -> None:
    found = {where: french_faults(text) for where, text in texts("fr").items()}
    assert {where: faults for where, faults in found.items() if faults} == {}


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("Oui ?", 1),
        ("Oui?", 1),
        ("Oui\u00a0?", 1),
        ("Oui\u202f?", 0),
        ("Note : {text}", 1),
        ("Note: {text}", 1),
        ("Note\u00a0: {text}", 0),
        ("à 10:41:52", 0),
        ("« oui »", 1),
        ("«\u00a0oui\u00a0»", 0),
        ("l'agent", 1),
        ("l\u2019agent", 0),
    ],
)
def test_french_faults_are_found(text: str, faults: int) -> None:
    assert len(french_faults(text)) == faults
