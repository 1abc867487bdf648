"""Whether digits are a telephone number of a country, by libphonenumber's data; loaded when first asked for.

Reads the patterns of the data itself: parsing a whole number as the library does costs twenty times as much, and a
note asks at every key.
"""

from __future__ import annotations

import re
from functools import lru_cache

_LONGEST_CODE = 3


@lru_cache(maxsize=512)
def _region(region: str, *, mobile: bool) -> tuple[re.Pattern[str], str] | None:
    """Return the pattern of all or of mobile numbers of a region and its national prefix; None if it is unknown."""
    from phonenumbers import PhoneMetadata

    known = PhoneMetadata.metadata_for_region(region, None)
    if known is None:
        return None
    wanted = known.mobile if mobile else known.general_desc
    source = wanted.national_number_pattern if wanted else None
    return re.compile(source or "(?!)"), known.national_prefix or ""


def _fits(digits: str, region: str, *, mobile: bool = False) -> bool:
    known = _region(region, mobile=mobile)
    if known is None:
        return False
    pattern, prefix = known
    if pattern.fullmatch(digits):
        return True
    return bool(prefix) and digits.startswith(prefix) and pattern.fullmatch(digits[len(prefix) :]) is not None


def is_national(digits: str, region: str) -> bool:
    """Return whether digits are a number of a region, with its national prefix or without.

    Args:
        digits: ASCII digits.
        region: two capital letters such as GB.
    """
    return _fits(digits, region)


def is_mobile(digits: str, region: str) -> bool:
    """Return whether digits are a mobile number of a region, with its national prefix or without."""
    return _fits(digits, region, mobile=True)


def has_country_code(digits: str) -> bool:
    """Return whether digits behind a plus begin with the code of a country. Loads no country's data."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return any(int(digits[:size]) in COUNTRY_CODE_TO_REGION_CODE for size in range(1, _LONGEST_CODE + 1))


def is_international(digits: str) -> bool:
    """Return whether digits behind a plus are a country code and a number of that country."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

    for size in range(1, _LONGEST_CODE + 1):
        regions = COUNTRY_CODE_TO_REGION_CODE.get(int(digits[:size] or "0"))
        if regions is None or digits.startswith("0"):
            continue
        rest = digits[size:]
        if regions == ("001",):
            known = PhoneMetadata.metadata_for_nongeo_region(int(digits[:size]), None)
            described = known.general_desc if known else None
            pattern = described.national_number_pattern if described else None
            return pattern is not None and re.fullmatch(pattern, rest) is not None
        return any(_fits(rest, region) for region in regions)
    return False
