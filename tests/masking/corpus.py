"""Notes as agents write them, made up here: sentences with something in them, shorthand, dictation, and plain talk."""

from __future__ import annotations

from hypothesis import strategies as st

SENTENCES = (
    "Customer rang about order 48213, wants it by 12/04.",
    "paid 49.99 by card 4111 1111 1111 1111 exp 04/29 cvv 739",
    "pls call back on 020 7946 0958 after five",
    "acct no 83920174, sort code 20-32-06",
    "ssn 536-90-4399 confirmed",
    "he said four one one one, one one one one, um one one one one, no sorry, one one one one",
    "IBAN DE89 3704 0044 0532 0130 00 ist hinterlegt",
    "meine Nummer ist null eins fünf eins zwei drei vier fünf sechs sieben acht neun",
    "numéro zéro six douze trente-quatre cinquante-six soixante-dix-huit",
    "mi DNI es 12345678Z y mi móvil 612 345 678",
    "jane dot doe at example dot com or jane.doe@example.com",
    "tracking 9505 5110 6960 5048 6006 24 still in transit",
    "Steuer-ID 36 574 261 809",
    "routing 021000021 account 123456789",
    "BIC COBADEFFXXX",
    "the parcel had not come and the caller was not happy about that at all.",
    "I promised to look into it; he will ring again tomorrow!",
    "PIN 9431, she forgot the account number",
    "8001015009087",
    "5555 double five double five 5555 4444",
    "one of two boxes was broken?",
    "[card •••• 1111] and [security code] stay",
    "[card •••• 11",
    "\U0001f600\U0001f4b3 \uff14\uff11\uff11\uff11 1111 1111 1111",
    "prabhu 9874563210",
    "Anna Ménard, née le 12/04/1980",
    "version 10.0.19041.1 build 2020794609",
    "4 " * 40,
    "1234567890 " * 12,
    "seven eight " * 30,
    "12 then 34 and 56 okay " * 20,
    "word " * 30,
)
JOINS = (" ", "\n", ". ", ", ", "; ", "\n\n", "")
KEYS = (
    *"0123456789 .,-/@+()\n[]•abcdeforkz\u00e9\u0301\u200b\uff11",
    *("one ", "cvv ", "ssn ", "card ", "order ", "at "),
)


def notes(most: int = 14) -> st.SearchStrategy[str]:
    """Return notes of up to `most` sentences."""
    part = st.tuples(st.sampled_from(SENTENCES), st.sampled_from(JOINS)).map("".join)
    return st.lists(part, max_size=most).map("".join)


def edits(most: int = 12) -> st.SearchStrategy[list[tuple[float, int, str]]]:
    """Return edits: where (as a share of the length), how much goes, what comes."""
    inserted = st.one_of(st.sampled_from(KEYS), st.sampled_from(KEYS), st.just(""), st.sampled_from(SENTENCES))
    removed = st.one_of(st.just(0), st.integers(0, 3), st.integers(0, 200))
    return st.lists(st.tuples(st.floats(0, 1), removed, inserted), min_size=1, max_size=most)
