"""Number words of English, Spanish, German and French, and one pattern that finds them. Data and two small functions.

A word stands for the digits it is dictated as: "forty" is 40, "siebenundzwanzig" 27. Words are folded (lower case).
"""

from __future__ import annotations

import re
from typing import Final

UNITS: Final = {
    "zero": "0", "oh": "0", "o": "0", "nought": "0", "naught": "0", "nil": "0", "one": "1", "two": "2", "three": "3",
    "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "niner": "9",
    "cero": "0", "uno": "1", "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7",
    "ocho": "8", "nueve": "9",
    "null": "0", "eins": "1", "zwei": "2", "zwo": "2", "drei": "3", "vier": "4", "fünf": "5", "fuenf": "5",
    "sechs": "6", "sieben": "7", "acht": "8", "neun": "9",
    "zéro": "0", "un": "1", "deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "sept": "7", "huit": "8",
    "neuf": "9",
}  # fmt: skip
TEENS: Final = {
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15",
    "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19",
    "diez": "10", "once": "11", "doce": "12", "trece": "13", "catorce": "14", "quince": "15", "dieciséis": "16",
    "dieciseis": "16", "diecisiete": "17", "dieciocho": "18", "diecinueve": "19", "veintiuno": "21", "veintiún": "21",
    "veintidós": "22", "veintidos": "22", "veintitrés": "23", "veintitres": "23", "veinticuatro": "24",
    "veinticinco": "25", "veintiséis": "26", "veintiseis": "26", "veintisiete": "27", "veintiocho": "28",
    "veintinueve": "29",
    "zehn": "10", "elf": "11", "zwölf": "12", "zwoelf": "12", "dreizehn": "13", "vierzehn": "14", "fünfzehn": "15",
    "fuenfzehn": "15", "sechzehn": "16", "siebzehn": "17", "achtzehn": "18", "neunzehn": "19",
    "dix": "10", "onze": "11", "douze": "12", "treize": "13", "quatorze": "14", "quinze": "15", "seize": "16",
    "dix-sept": "17", "dix-huit": "18", "dix-neuf": "19", "dix sept": "17", "dix huit": "18", "dix neuf": "19",
}  # fmt: skip
TENS: Final = {
    "twenty": "2", "thirty": "3", "forty": "4", "fourty": "4", "fifty": "5", "sixty": "6", "seventy": "7",
    "eighty": "8", "ninety": "9",
    "veinte": "2", "treinta": "3", "cuarenta": "4", "cincuenta": "5", "sesenta": "6", "setenta": "7", "ochenta": "8",
    "noventa": "9",
    "zwanzig": "2", "dreißig": "3", "dreissig": "3", "vierzig": "4", "fünfzig": "5", "fuenfzig": "5", "sechzig": "6",
    "siebzig": "7", "achtzig": "8", "neunzig": "9",
    "vingt": "2", "trente": "3", "quarante": "4", "cinquante": "5", "soixante": "6", "septante": "7", "huitante": "8",
    "nonante": "9", "quatre-vingt": "8", "quatre-vingts": "8", "quatre vingt": "8", "quatre vingts": "8",
}  # fmt: skip
TIMES: Final = {
    "double": 2, "triple": 3, "treble": 3, "quadruple": 4, "doble": 2, "doppel": 2, "doppelt": 2, "zweimal": 2,
    "dreifach": 3, "dreimal": 3,
}  # fmt: skip
SCALES: Final = frozenset({
    "hundred", "thousand", "million", "billion", "trillion", "crore", "lakh", "point", "percent", "hundert",
    "tausend", "prozent", "cent", "mille", "pour cent", "cien", "ciento", "mil", "por ciento",
})  # fmt: skip
LONELY: Final = frozenset({"once", "elf", "seize", "nil", "mil", "cent", "cien"})
"""Also everyday words of another language: a number only straight behind a number word."""
SOIXANTE: Final = frozenset({"soixante", "quatre-vingt", "quatre-vingts", "quatre vingt", "quatre vingts"})
"""French tens that go on to nineteen: soixante-douze is 72."""
FRENCH_TEENS: Final = frozenset({
    "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "dix sept",
    "dix huit", "dix neuf",
})  # fmt: skip
_GERMAN_UNITS = {
    "ein": "1",
    **{w: UNITS[w] for w in ("zwei", "drei", "vier", "fünf", "fuenf", "sechs", "sieben", "acht", "neun")},
}
_GERMAN_TENS = (
    "zwanzig",
    "dreißig",
    "dreissig",
    "vierzig",
    "fünfzig",
    "fuenfzig",
    "sechzig",
    "siebzig",
    "achtzig",
    "neunzig",
)
DIGITS: Final[dict[str, str]] = {
    **UNITS,
    **TEENS,
    **{word: f"{digit}0" for word, digit in TENS.items()},
    **{f"{unit}und{ten}": TENS[ten] + digit for unit, digit in _GERMAN_UNITS.items() for ten in _GERMAN_TENS},
}
"""Every word that stands for digits."""


def pattern_of(words: set[str]) -> str:
    """Return a pattern of words as a tree of their letters, longest first: cost grows with letters, not with words."""
    ends = "" in words
    heads = sorted({word[0] for word in words if word})
    if not heads:
        return ""
    branches = []
    for head in heads:
        rest = {word[1:] for word in words if word[:1] == head}
        branches.append(re.escape(head) + pattern_of(rest))
    inside = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return f"{inside}?" if ends and len(branches) > 1 else f"(?:{inside})?" if ends else inside
