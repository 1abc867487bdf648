"""Codes of places that exist: ISO 3166-1 alpha-2 (249 entries), and the subdivisions that rules of packs name."""

from __future__ import annotations

import re

_COUNTRIES = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH
ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT
HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
"""
_STATES = """
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC
ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR UM VI
"""
_PROVINCES = "AB BC MB NB NL NS NT NU ON PE QC SK YT"
_TERRITORIES = "ACT NSW NT QLD SA TAS VIC WA"
COUNTRIES = frozenset(re.findall(r"[A-Z]+", _COUNTRIES))
"""ISO 3166-1 alpha-2."""
SUBDIVISIONS = {
    country: frozenset(re.findall(r"[A-Z]+", parts))
    for country, parts in (("US", _STATES), ("CA", _PROVINCES), ("AU", _TERRITORIES))
}
"""ISO 3166-2 of the countries whose parts have recording rules of their own; others are taken by their form."""
_SUBDIVISION = re.compile(r"[A-Z0-9]{1,4}", re.ASCII)


def exists(code: str) -> bool:
    """Return whether a code names a place: `XX` (unknown), a country, or a part of one."""
    country, dash, part = code.partition("-")
    if code == "XX":
        return True
    if country not in COUNTRIES:
        return False
    if not dash:
        return True
    known = SUBDIVISIONS.get(country)
    return part in known if known is not None else _SUBDIVISION.fullmatch(part) is not None
