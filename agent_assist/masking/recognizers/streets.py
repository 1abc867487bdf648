"""Words of postal addresses as patterns: kinds of street, parts of a building, post boxes, countries' postcodes."""

from __future__ import annotations

import re
from typing import Final

from agent_assist.masking.text.lazy import lazily, lazy, set_of, whole
from agent_assist.masking.text.vocabulary import either, entries, word_set

sure_kinds: Final = lazily(lambda: either("addresses.kinds"))
"""Kinds that stand behind the name of a street and are little else."""
unsure_kinds: Final = lazily(lambda: either("addresses.unsure_kinds"))
"""Kinds that are ordinary words too; they need more than a number before them."""
kinds: Final = lazily(lambda: word_set("addresses.kinds") | word_set("addresses.unsure_kinds"))
english_words: Final = lazily(lambda: kinds() | word_set("addresses.route_words"))
"""Without one of these there is no street in the English order."""
prefixed: Final = lazily(lambda: rf"{either('addresses.kinds_before')}\.?")
"""Kinds that stand before the name of a street."""
_PLAIN_WORD = re.compile(r"[^\W\d_]+")
prefix_words: Final = lazily(
    lambda: frozenset(word for entry in entries("addresses.kinds_before") for word in _PLAIN_WORD.findall(entry))
)
"""The words of those; where none of them is, there is no such street."""
sure_ends: Final = lazily(lambda: entries("addresses.kind_ends"))
"""Ends of names of streets, as in German, Dutch, the Nordic languages and Hungarian."""
unsure_ends: Final = lazily(lambda: entries("addresses.unsure_kind_ends"))
"""Such ends that other words have too; they need a capital and a cue or a postcode."""
_all_ends: Final = lazily(lambda: (*sure_ends(), *unsure_ends()))
last_letters: Final = lazily(lambda: frozenset(end.rstrip(".")[-3:] for end in _all_ends()))
"""The last three letters of both."""
kind_words: Final = set_of("addresses.kind_words")
_number_of_unit = lazily(lambda: rf"(?:\d{{1,5}}[a-z]?|[a-z]\d{{0,4}}(?!['\u2019])|{either('addresses.unit_numbers')})")
_floor = lazily(
    lambda: (
        rf"\d{{1,2}}(?:\.?[oº°ª]|\.|\s?{either('addresses.ordinal_ends')})?,?\s?"
        rf"{either('addresses.floors')}(?![^\W_])\.?|\d{{1,2}}\.?[oº°ª](?:,?\s[a-z](?![^\W_]))?"
    )
)
unit: Final = lazily(
    lambda: (
        rf"(?:(?:{either('addresses.units_first')}|{either('addresses.units')})\.?\s?#?\s?"
        rf"(?:{either('addresses.number_leads')}\.?\s)?{_number_of_unit()}|{either('addresses.levels')}|{_floor()})"
    )
)
"""A part of a building: with its number, a floor, or a floor that has none."""
post_box: Final = lazily(
    lambda: (
        rf"{either('addresses.post_boxes')}\s?(?:#|no\.?|nr\.?|nº|number)?\s?\d{{1,6}}(?: \d{{2,3}}){{0,2}}"
        r"|(?:psc|unit|cmr)\s\d{1,5},?\s{1,2}box\s\d{1,5}|(?:us[ns]?[sv]|hmas|hmcs) [^\W\d_]{2,20}(?=\s{1,3}[afd]po)"
        r"|[afd]po,?\s(?:aa|ae|ap)\s\d{5}(?:-\d{4})?"
    )
)
"""A place to which the post alone goes; the last three are those of the forces of the United States."""
states: Final = lazily(lambda: either("addresses.states"))
"""States and provinces of English-speaking countries."""
state_words: Final = lazily(lambda: frozenset(state.rpartition(" ")[2] for state in entries("addresses.states")))
"""The last words of those."""
countries: Final = lazily(lambda: either("addresses.countries"))
_UK_AREAS = (
    r"(?:a[bl]|b[abdhlnrst]?|c[abfhmortvw]|d[adeghlnty]|e[chnx]?|f[ky]|g[lu]?|h[adgprsux]|i[gmpv]|j[e]|k[atwy]"
    r"|l[adelnsu]?|m[ekl]?|n[egnprw]?|o[lx]|p[aehlor]|r[ghm]"
    r"|s[aegklmnoprstwy]?|t[adfnqrsw]|ub|w[acdfnrsv]?|yo|ze)"
)
NO_NUMBER: Final = whole("addresses.no_number")
"""Says that a house has no number."""
UK_POSTCODE: Final = rf"(?:gir ?0aa|{_UK_AREAS}\d[\da-z]? ?\d[abd-hjlnp-uw-z]{{2}})"
CANADA_POSTCODE: Final = r"(?:[abceghj-nprstvxy]\d[abceghj-nprstv-z][ -]?\d[abceghj-nprstv-z]\d)"
IRISH_POSTCODE: Final = r"(?:[ac-fhknprtv-y]\d[\dw] ?[ac-fhknprtv-y\d]{4})"
POSTCODE: Final = (
    rf"(?:{UK_POSTCODE}|{CANADA_POSTCODE}|{IRISH_POSTCODE}"
    rf"|\d{{4,5}}-\d{{3}}(?!\d)|\d{{5}} ?- ?\d{{4}}|\d{{2}}-\d{{3}}|\d{{3}} \d{{2}}|\d{{4}} ?[a-z]{{2}}"
    rf"|(?:[a-z]{{1,2}}-)?\d{{4,5}})"
)
"""Postcodes of any country, inside an address."""
POSTCODE_CUE: Final = lazy(
    lambda: (
        rf"(?<![^\W_]){either('addresses.postcode_names')}(?:'s)?"
        rf"[\s:=#.,-]{{0,3}}(?:{either('addresses.postcode_links')}(?![^\W_])[\s:,]{{0,2}}){{0,4}}$"
    )
)
POSTCODE_ASKED: Final = lazy(lambda: rf"(?<![^\W_]){either('addresses.postcode_asked')}(?![^\W_])[^.!]{{0,40}}$")
"""At the end of what the other side said, asks for a postcode."""
ADDRESS_ASKED: Final = whole("addresses.asked")
"""In what the other side said, asks for an address; an e-mail address has its own words."""
ADDRESS_CUE: Final = whole("addresses.cues")
"""Says that an address may follow."""
town_ends: Final = lazily(lambda: entries("addresses.town_ends"))
"""Ends of words that are made of a town's name, before the kind of a street: "Berliner Straße"."""
ordinals: Final = set_of("addresses.ordinals")
"""Names of streets by themselves."""
not_in_name: Final = set_of("addresses.not_in_name")
"""Small words, measures and counted things: they are no part of the name of a street."""


def ends(*, capital: bool) -> tuple[str, ...]:
    """Return the ends of names of streets that a word has to have; more of them if it has a capital."""
    return _all_ends() if capital else sure_ends()
