"""Check digits, dates and shapes of numbers that python-stdnum does not have, each from its issuing body's rules.

Every check takes compact text: lower-case ASCII letters and digits.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from agent_assist.masking.text.luhn import luhn

Check = Callable[[str], bool]

_MONTHS, _TEN = 12, 10
_ICAO = (7, 3, 1)
_COUNTRIES: Final = (
    "ad ae af ag al am ao ar at au az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cd cg ch ci cl cm cn co"
    " cr cu cv cy cz de dj dk dm do dz ec ee eg es et fi fj fk fm fo fr ga gb gd ge gg gh gi gl gm gn gq gr gt gw gy hk"
    " hn hr ht hu id ie il im in iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv"
    " ly ma mc md me mg mk ml mm mn mo mr mt mu mv mw mx my mz na nc ne ng ni nl no np nr nz om pa pe pf pg ph pk pl pr"
    " ps pt pw py qa ro rs ru rw sa sb sc sd se sg si sk sl sm sn so sr ss st sv sy sz td tg th tj tl tm tn to tr tt tv"
    " tw tz ua ug us uy uz va vc ve vg vn vu ws xk ye za zm zw"
)
COUNTRY_CODES = frozenset(_COUNTRIES.split())


_RIB_LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "12345678912345678923456789")


def _value(char: str) -> int:
    """Return a digit's value, a letter's from 10 for "a" (ICAO 9303, ISO 7064)."""
    return ord(char) - 48 if char <= "9" else ord(char) - 87


def _weighted(digits: str, weights: tuple[int, ...]) -> int:
    return sum(_value(char) * weights[place % len(weights)] for place, char in enumerate(digits))


def _cross(number: int) -> int:
    return number // 10 + number % 10


def shape(pattern: str) -> Check:
    """Return a check that wants nothing but a writing."""
    compiled = re.compile(pattern)
    return lambda text: compiled.fullmatch(text) is not None


def digits_only(text: str, *sizes: int) -> bool:
    """Return whether a text is digits, and as many as one of the sizes."""
    return len(text) in sizes and text.isdigit()


def clabe(text: str) -> bool:
    """Mexico, Asociación de Bancos de México: weights 3 7 1, each product modulo 10."""
    if not digits_only(text, 18):
        return False
    total = sum(int(d) * (3, 7, 1)[i % 3] % 10 for i, d in enumerate(text[:17]))
    return (10 - total % 10) % 10 == int(text[17])


def snils(text: str) -> bool:
    """Russia, pension fund: weights 9 to 1, modulo 101."""
    return digits_only(text, 11) and _weighted(text[:9], (9, 8, 7, 6, 5, 4, 3, 2, 1)) % 101 % 100 == int(text[9:])


def taj(text: str) -> bool:
    """Hungary, social security: weights 3 7, modulo 10."""
    return digits_only(text, 9) and _weighted(text[:8], (3, 7)) % 10 == int(text[8])


def pt_niss(text: str) -> bool:
    """Portugal, social security: prime weights, 9 minus the sum modulo 10."""
    primes = (29, 23, 19, 17, 13, 11, 7, 5, 3, 2)
    return digits_only(text, 11) and text[0] in "12" and 9 - _weighted(text[:10], primes) % 10 == int(text[10])


def ico(text: str) -> bool:
    """Czechia and Slovakia, business register: weights 8 to 2, modulo 11."""
    return digits_only(text, 8) and (11 - _weighted(text[:7], (8, 7, 6, 5, 4, 3, 2)) % 11) % 10 == int(text[7])


def jmbg(text: str) -> bool:
    """Bosnia, Croatia, Montenegro, North Macedonia, Serbia, Slovenia: date, region, weights 7 to 2 twice, modulo 11."""
    if not digits_only(text, 13) or not _is_day(text[:4]):
        return False
    rest = 11 - _weighted(text[:12], (7, 6, 5, 4, 3, 2)) % 11
    return (0 if rest >= _TEN else rest) == int(text[12])


def sg_nric(text: str) -> bool:
    """Singapore: S and T for citizens, F, G and M for foreigners, modulo 11."""
    if not re.fullmatch(r"[stfgm]\d{7}[a-z]", text):
        return False
    total = _weighted(text[1:8], (2, 7, 6, 5, 4, 3, 2)) + {"t": 4, "g": 4, "m": 3}.get(text[0], 0)
    letters = {"s": "jzihgfedcba", "t": "jzihgfedcba", "m": "xwutrqpnjlk"}.get(text[0], "xwutrqpnmlk")
    return letters[total % 11] == text[8]


def hkid(text: str) -> bool:
    """Hong Kong: one or two letters, six digits, a check character modulo 11."""
    if not re.fullmatch(r"[a-z]{1,2}\d{6}[\da]", text):
        return False
    padded = [36] * (9 - len(text)) + [_value(char) for char in text[:-1]]
    rest = sum(value * (9 - place) for place, value in enumerate(padded)) % 11
    return (11 - rest) % 11 == _value(text[-1])


def _is_day(text: str) -> bool:
    """Return whether day and month of two digits each can be one of a leap year."""
    day, month = int(text[:2]), int(text[2:4])
    return 1 <= month <= _MONTHS and 1 <= day <= (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def hetu(text: str) -> bool:
    """Finland: birth date, a sign of the century (several since 2023, none here for the dash), serial, modulo 31."""
    if not re.fullmatch(r"[0-3]\d[01]\d{3}[a-fu-y]?\d{3}[0-9a-fhj-npr-y]", text) or not _is_day(text[:4]):
        return False
    return "0123456789abcdefhjklmnprstuvwxy"[int(text[:6] + text[-4:-1]) % 31] == text[-1]


def rvnr(text: str) -> bool:
    """Germany, pension insurance (VKVV, § 2): area, birth date, letter, serial, check digit of cross sums."""
    if not re.fullmatch(r"\d{2}[0-6]\d[01]\d\d{2}[a-z]\d{3}", text):
        return False
    spread = f"{text[:8]}{ord(text[8]) - 96:02d}{text[9:11]}"
    weights = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
    return sum(_cross(int(d) * w) for d, w in zip(spread, weights, strict=True)) % 10 == int(text[11])


def kvnr(text: str) -> bool:
    """Germany, health insurance (SGB V, § 290): letter, eight digits, check digit of cross sums."""
    if not re.fullmatch(r"[a-z]\d{9}", text):
        return False
    spread = f"{ord(text[0]) - 96:02d}{text[1:9]}"
    return sum(_cross(int(d) * (1, 2)[i % 2]) for i, d in enumerate(spread)) % 10 == int(text[9])


def de_idcard(text: str) -> bool:
    """Germany, identity card: nine characters, the last checks by ICAO 9303 weights 7 3 1."""
    if not re.fullmatch(r"[lmnprtvwxyg][0-9cfghjklmnprtvwxyz]{7}\d", text):
        return False
    return _weighted(text[:8], _ICAO) % 10 == int(text[8])


def pl_idcard(text: str) -> bool:
    """Poland, identity card: three letters, six digits of which the first checks."""
    return re.fullmatch(r"[a-z]{3}\d{6}", text) is not None and _weighted(text, (7, 3, 1, 9, 7, 3, 1, 7, 3)) % 10 == 0


def medicare(text: str) -> bool:
    """Australia, Services Australia: eight digits, check digit of weights 1 3 7 9, issue, person."""
    return digits_only(text, 10, 11) and text[0] in "23456" and _weighted(text[:8], (1, 3, 7, 9)) % 10 == int(text[8])


def npi(text: str) -> bool:
    """United States, CMS: ten digits, Luhn with the prefix 80840."""
    return digits_only(text, 10) and text[0] in "12" and luhn(f"80840{text}")


def matricule(text: str) -> bool:
    """Luxembourg: birth date of eight digits, serial, Luhn over the first twelve."""
    return re.fullmatch(r"(?:18|19|20)\d{2}[01]\d[0-3]\d{6}", text) is not None and luhn(text[:12])


def ph_tin(text: str) -> bool:
    """Philippines, Bureau of Internal Revenue: nine digits, weights 9 to 2 modulo 11, three more for a branch."""
    return digits_only(text, 9, 12) and _weighted(text[:8], (9, 8, 7, 6, 5, 4, 3, 2)) % 11 == int(text[8])


def rib(text: str) -> bool:
    """France, Comité français d'organisation et de normalisation bancaires: bank, branch, account, key modulo 97."""
    if not re.fullmatch(r"\d{10}[a-z0-9]{11}\d{2}", text):
        return False
    digits = text.translate(_RIB_LETTERS)
    return (89 * int(digits[:5]) + 15 * int(digits[5:10]) + 3 * int(digits[10:21]) + int(digits[21:])) % 97 == 0


def bic(text: str) -> bool:
    """ISO 9362: four letters or digits of the bank, country, two of the place, three of the branch or none."""
    return re.fullmatch(r"[a-z]{6}[a-z0-9]{2}(?:[a-z0-9]{3})?", text) is not None and text[4:6] in COUNTRY_CODES
