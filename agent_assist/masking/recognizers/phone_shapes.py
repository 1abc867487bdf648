"""Writings that give a telephone number away without a word: national ones, and how one dials abroad.

Source: national forms by libphonenumber's data; ITU-T E.123 (writing).
"""

from __future__ import annotations

import re

from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.numbering import is_international, is_mobile, is_national
from agent_assist.masking.text.vocabulary import either

_NORTH_AMERICA = re.compile(
    r"(?:1[ .-])?(?:\d{3}[ ./-]{1,2}|\(\d{3}\)[ .-]{0,2})\d{3}[ .-]\d{4}"
    r"|(?:\+?\d ?)?\(\d{2,5}\) ?\d{3,8}(?:[ -]\d{2,4}){0,2}|1\d\d([ -])\d{4}\1\d{4}"
)
_TRUNK = re.compile(r"(?:\(?0\d{1,4}\)?|0 ?\(\d{2,4}\))(?:[ ./-]{0,3}\d{2,8}){1,4}")
_AREA_AND_EXCHANGE = re.compile(r"[2-9](?!11)\d\d[2-9]\d{6}")
_LEADS_TO_PHONE = lazy(lambda: rf"(?<![^\W_]){either('phones.leads')}\s$")
_NAME_BEFORE = re.compile(r"^[^\W\d_]{3,12}\s$")
"""A text of one word before the number: a name jotted down with it."""
_INDIAN_MOBILE = "6789"
_INDIAN = re.compile(r"[6-9]\d{4} \d{5}")
_BRITISH_MOBILE = re.compile(r"07[1-9]\d{8}")
_ONE_GAP = re.compile(r"0\d{2,4}[ /]\d{5,8}|0\d{2,3}-\d{7,8}")
_SEPARATOR = re.compile(r"[^\d]+")
_TRUNK_REGIONS = (
    "GB",
    "FR",
    "AU",
    "PH",
    "TR",
    "ZA",
    "JP",
    "NL",
    "BE",
    "CH",
    "EG",
    "SA",
    "AE",
    "JO",
    "IQ",
    "MA",
    "DZ",
    "NG",
)
"""Countries with a leading 0 whose mobile numbers have one length; elsewhere any row of digits would do."""
_OTHER_IDS = re.compile(r"\d{3}[- ]\d{2}[- ]\d{4}|0\d\d[- ]\d{3}[- ]\d{3}|000[^\n]{0,24}")
_PART_OF_CODE = re.compile(r"(?:[a-z]\d|\d[a-z])[a-z0-9]{0,12}[ -]$")
"""Letters and digits straight before: a code written in groups, such as a parcel's."""
_TRUNK_DIGITS = range(9, 12)
_GERMAN_MOBILE = re.compile(r"01[567]\d{8,10}")
_BRAZIL = re.compile(r"(?:\(\d\d\) ?|\d\d )9 ?\d{4}[ -]\d{4}|\(\d\d\) ?[2-5]\d{3}[ -]\d{4}")
_ROUND = "00000"
SHAPED, BARE, GUESS, _MOBILE = 0.7, 0.55, 0.45, 0.86
_LONG, _TEN = 7, 10
_LED = range(9, 13)
"""Digits of a number with its leading 0 that "on" or "under" leads up to."""


def by_shape(core: str, digits: str, locale: str, before: str) -> float:
    """Return how sure a number that nothing names is a telephone number, 0 if it is none.

    Args:
        core: the number as written, without an extension.
        digits: its digits.
        locale: a language and region, or empty.
        before: what stands before it.
    """
    if _OTHER_IDS.fullmatch(core) or _PART_OF_CODE.search(before):
        return 0.0
    if _BRITISH_MOBILE.fullmatch(digits) or (core != digits and _GERMAN_MOBILE.fullmatch(digits)):
        return _MOBILE
    if from_abroad(digits) or _NORTH_AMERICA.fullmatch(core) or _BRAZIL.fullmatch(core) or _has_trunk(core, digits):
        return SHAPED
    if core == digits and digits[0] == "0" and len(digits) in _LED and _LEADS_TO_PHONE.search(before):
        return BARE
    score = _ten_digits(digits, before) if core == digits and len(digits) == _TEN else 0.0
    region = _region(locale)
    national = bool(region) and len(digits) > _LONG and is_national(digits, region)
    return score or (BARE if national or _INDIAN.fullmatch(core) else 0.0)


def from_abroad(digits: str) -> bool:
    """Return whether a number begins as one dials into another country: 00, or 011 in North America."""
    prefix = next((sign for sign in ("00", "011") if digits.startswith(sign)), "")
    return bool(prefix) and len(digits) > _TEN and is_international(digits[len(prefix) :])


def _ten_digits(digits: str, before: str) -> float:
    """Return how sure ten digits that nothing names are a telephone number, 0 if they are none.

    They are if they have the shape of a North American number (or of an Indian mobile number) and a preposition or a
    name stands before them: "pulled up for", "anna". Without, even an area code that was given out is a guess.
    """
    if digits.endswith(_ROUND):
        return 0.0
    shaped = _AREA_AND_EXCHANGE.fullmatch(digits) is not None
    if (shaped or digits[0] in _INDIAN_MOBILE) and _NAME_BEFORE.search(before):
        return BARE
    if shaped and _LEADS_TO_PHONE.search(before):
        return BARE
    return GUESS if shaped and is_national(digits, "US") else 0.0


def _has_trunk(core: str, digits: str) -> bool:
    """Return whether a number is written like a national one with its leading 0."""
    if not digits.startswith("0") or digits.startswith("00") or len(digits) not in _TRUNK_DIGITS:
        return False
    if core == digits or (len(_SEPARATOR.findall(core)) == 1 and _ONE_GAP.fullmatch(core) is None):
        return any(is_mobile(digits, region) for region in _TRUNK_REGIONS)
    return _TRUNK.fullmatch(core) is not None


def _region(locale: str) -> str:
    """Return the region of a locale such as en-GB or en_GB, empty where it names none."""
    return locale.replace("_", "-").partition("-")[2].partition("-")[0].upper()
