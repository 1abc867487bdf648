"""The words in common use that the model of names knows: from lists of word frequencies and from our own text."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import zipfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.masking.recognizers import name_model as model
from agent_assist.masking.recognizers.name_file import places
from agent_assist.masking.recognizers.names import is_given, is_surname
from agent_assist.masking.text.fold import fold
from agent_assist.resources import files
from bench.masking_rows import rows
from bench.name_model.sentences import LANGUAGES, TABLES, phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LISTS_SHA256 = "c79b144b4bad20024bf489ad3ffd96b76f3f53439e9fa59ac607896352852f3d"
"""The digest of the package of word lists: pyspellchecker 0.9.1 as the package index gives it."""
AMOUNTS = {"ar": 143_000, "de": 339_000, "en": 80_000, "es": 86_000, "fr": 139_000, "pt": 200_000}
"""How many words of each language count as ordinary, the most frequent first."""
COMMON = 3_000
"""How many of them count as common."""
_OFTEN = 2
_PLACES = re.compile(r'"[A-Za-z]+/([A-Za-z_/]+)"')
_NAMED = frozenset({"person_name", "email", "postal_address", "secret"})


def frequent(package: Path) -> Iterator[tuple[str, bool]]:
    """Yield the words of the package's lists, folded, each with whether it is common.

    Raises:
        ValueError: the file is not the package that is named above.
    """
    if hashlib.sha256(package.read_bytes()).hexdigest() != LISTS_SHA256:
        raise ValueError(f"{package} is not the package that the model is made with; see bench/name_model/words.py.")
    with zipfile.ZipFile(package) as archive:
        for language in LANGUAGES:
            counts = json.loads(gzip.decompress(archive.read(f"spellchecker/resources/{language}.json.gz")))
            ordered = sorted(counts, key=lambda word: (-counts[word], word))[: AMOUNTS[language]]
            yield from ((fold(word), place < COMMON) for place, word in enumerate(ordered))


def own() -> Iterator[str]:
    """Yield words of development rows that are no names and come twice, of phrases, and of places with a clock."""
    seen = Counter[str]()
    for language in LANGUAGES:
        for text in (line for lines in phrases(language).values() for line in lines):
            seen.update(dict.fromkeys(model.TOKEN.findall(fold(text.replace("\\n", " "))), _OFTEN))
        for row in (row for table in TABLES for row in rows(language, "development", table)):
            names = [mark for mark in row.marks if mark.kind in _NAMED]
            for word in model.TOKEN.finditer(fold(row.text)):
                seen[word[0]] += not any(name.start <= word.start() < name.end for name in names)
    zones = files().joinpath("places", "zones.toml").read_text(encoding="utf-8")
    seen.update({part.lower(): _OFTEN for zone in _PLACES.findall(zones) for part in re.split("[_/]", zone)})
    for written, count in sorted(seen.items()):
        name = is_given(written) or is_surname(written)
        if count >= _OFTEN and len(written) > 1 and written[0].isalpha() and not name:
            yield written


def filter_of(words: Iterable[str], bits: int) -> bytes:
    """Return a filter of so many bits that holds some words."""
    made = bytearray(bits // 8)
    for word in words:
        for place in places(word, bits):
            made[place >> 3] |= 1 << (place & 7)
    return bytes(made)
