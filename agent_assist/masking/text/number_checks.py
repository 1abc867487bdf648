"""Whether a number can be one of its kind: check digits, dates and shapes, loaded when first asked for.

Codes with a dot that are not in `OWN` are modules of python-stdnum. Sources of the others are the issuing bodies'
published rules, named at each check. Every check takes compact text: lower-case ASCII letters and digits.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from functools import lru_cache
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


def _shape(pattern: str) -> Check:
    compiled = re.compile(pattern)
    return lambda text: compiled.fullmatch(text) is not None


def _digits_only(text: str, *sizes: int) -> bool:
    return len(text) in sizes and text.isdigit()


def _clabe(text: str) -> bool:
    """Mexico, Asociación de Bancos de México: weights 3 7 1, each product modulo 10."""
    if not _digits_only(text, 18):
        return False
    total = sum(int(d) * (3, 7, 1)[i % 3] % 10 for i, d in enumerate(text[:17]))
    return (10 - total % 10) % 10 == int(text[17])


def _snils(text: str) -> bool:
    """Russia, pension fund: weights 9 to 1, modulo 101."""
    return _digits_only(text, 11) and _weighted(text[:9], (9, 8, 7, 6, 5, 4, 3, 2, 1)) % 101 % 100 == int(text[9:])


def _taj(text: str) -> bool:
    """Hungary, social security: weights 3 7, modulo 10."""
    return _digits_only(text, 9) and _weighted(text[:8], (3, 7)) % 10 == int(text[8])


def _pt_niss(text: str) -> bool:
    """Portugal, social security: prime weights, 9 minus the sum modulo 10."""
    primes = (29, 23, 19, 17, 13, 11, 7, 5, 3, 2)
    return _digits_only(text, 11) and text[0] in "12" and 9 - _weighted(text[:10], primes) % 10 == int(text[10])


def _ico(text: str) -> bool:
    """Czechia and Slovakia, business register: weights 8 to 2, modulo 11."""
    return _digits_only(text, 8) and (11 - _weighted(text[:7], (8, 7, 6, 5, 4, 3, 2)) % 11) % 10 == int(text[7])


def _jmbg(text: str) -> bool:
    """Bosnia, Croatia, Montenegro, North Macedonia, Serbia, Slovenia: date, region, weights 7 to 2 twice, modulo 11."""
    if not _digits_only(text, 13) or not _is_day(text[:4]):
        return False
    rest = 11 - _weighted(text[:12], (7, 6, 5, 4, 3, 2)) % 11
    return (0 if rest >= _TEN else rest) == int(text[12])


def _sg_nric(text: str) -> bool:
    """Singapore: S and T for citizens, F, G and M for foreigners, modulo 11."""
    if not re.fullmatch(r"[stfgm]\d{7}[a-z]", text):
        return False
    total = _weighted(text[1:8], (2, 7, 6, 5, 4, 3, 2)) + {"t": 4, "g": 4, "m": 3}.get(text[0], 0)
    letters = {"s": "jzihgfedcba", "t": "jzihgfedcba", "m": "xwutrqpnjlk"}.get(text[0], "xwutrqpnmlk")
    return letters[total % 11] == text[8]


def _hkid(text: str) -> bool:
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


def _hetu(text: str) -> bool:
    """Finland: birth date, a sign of the century (several since 2023, none here for the dash), serial, modulo 31."""
    if not re.fullmatch(r"[0-3]\d[01]\d{3}[a-fu-y]?\d{3}[0-9a-fhj-npr-y]", text) or not _is_day(text[:4]):
        return False
    return "0123456789abcdefhjklmnprstuvwxy"[int(text[:6] + text[-4:-1]) % 31] == text[-1]


def _rvnr(text: str) -> bool:
    """Germany, pension insurance (VKVV, § 2): area, birth date, letter, serial, check digit of cross sums."""
    if not re.fullmatch(r"\d{2}[0-6]\d[01]\d\d{2}[a-z]\d{3}", text):
        return False
    spread = f"{text[:8]}{ord(text[8]) - 96:02d}{text[9:11]}"
    weights = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
    return sum(_cross(int(d) * w) for d, w in zip(spread, weights, strict=True)) % 10 == int(text[11])


def _kvnr(text: str) -> bool:
    """Germany, health insurance (SGB V, § 290): letter, eight digits, check digit of cross sums."""
    if not re.fullmatch(r"[a-z]\d{9}", text):
        return False
    spread = f"{ord(text[0]) - 96:02d}{text[1:9]}"
    return sum(_cross(int(d) * (1, 2)[i % 2]) for i, d in enumerate(spread)) % 10 == int(text[9])


def _de_idcard(text: str) -> bool:
    """Germany, identity card: nine characters, the last checks by ICAO 9303 weights 7 3 1."""
    if not re.fullmatch(r"[lmnprtvwxyg][0-9cfghjklmnprtvwxyz]{7}\d", text):
        return False
    return _weighted(text[:8], _ICAO) % 10 == int(text[8])


def _pl_idcard(text: str) -> bool:
    """Poland, identity card: three letters, six digits of which the first checks."""
    return re.fullmatch(r"[a-z]{3}\d{6}", text) is not None and _weighted(text, (7, 3, 1, 9, 7, 3, 1, 7, 3)) % 10 == 0


def _medicare(text: str) -> bool:
    """Australia, Services Australia: eight digits, check digit of weights 1 3 7 9, issue, person."""
    return _digits_only(text, 10, 11) and text[0] in "23456" and _weighted(text[:8], (1, 3, 7, 9)) % 10 == int(text[8])


def _npi(text: str) -> bool:
    """United States, CMS: ten digits, Luhn with the prefix 80840."""
    return _digits_only(text, 10) and text[0] in "12" and luhn(f"80840{text}")


def _matricule(text: str) -> bool:
    """Luxembourg: birth date of eight digits, serial, Luhn over the first twelve."""
    return re.fullmatch(r"(?:18|19|20)\d{2}[01]\d[0-3]\d{6}", text) is not None and luhn(text[:12])


def _ph_tin(text: str) -> bool:
    """Philippines, Bureau of Internal Revenue: nine digits, weights 9 to 2 modulo 11, three more for a branch."""
    return _digits_only(text, 9, 12) and _weighted(text[:8], (9, 8, 7, 6, 5, 4, 3, 2)) % 11 == int(text[8])


def _rib(text: str) -> bool:
    """France, Comité français d'organisation et de normalisation bancaires: bank, branch, account, key modulo 97."""
    if not re.fullmatch(r"\d{10}[a-z0-9]{11}\d{2}", text):
        return False
    digits = text.translate(_RIB_LETTERS)
    return (89 * int(digits[:5]) + 15 * int(digits[5:10]) + 3 * int(digits[10:21]) + int(digits[21:])) % 97 == 0


def _bic(text: str) -> bool:
    """ISO 9362: four letters or digits of the bank, country, two of the place, three of the branch or none."""
    return re.fullmatch(r"[a-z]{6}[a-z0-9]{2}(?:[a-z0-9]{3})?", text) is not None and text[4:6] in COUNTRY_CODES


@lru_cache(maxsize=256)
def _module_check(code: str) -> Check:
    """Return the check of a python-stdnum module; it wants the writing with its signs."""
    module = importlib.import_module(f"stdnum.{code}")
    checked: Check = module.is_valid
    return checked


_MBI = "ac-hj-kmnp-rt-y"
OWN: Final[dict[str, Check]] = {
    "account": _shape(r"\d{6,20}"),
    "bankcode": _shape(r"\d{3,8}"),
    "bic": _bic,
    "at.blz": _shape(r"\d{5}"),
    "au.bsb": _shape(r"\d{6}"),
    "au.medicare": _medicare,
    "cz.ico": _ico,
    "de.blz": _shape(r"[1-8]\d{7}"),
    "de.bsnr": _shape(r"\d{9}"),
    "de.idcard": _de_idcard,
    "de.kvnr": _kvnr,
    "de.rvnr": _rvnr,
    "fi.hetu": _hetu,
    "fr.rib": _rib,
    "gb.nino": _shape(r"(?!bg|gb|kn|nk|nt|tn|zz)[abceghj-prstw-z][abceghj-nprstw-z]\d{6}[a-d]?"),
    "gb.sortcode": _shape(r"\d{6}"),
    "hk.hkid": _hkid,
    "hu.taj": _taj,
    "in_.ifsc": _shape(r"[a-z]{4}0[a-z0-9]{6}"),
    "it.idcard": _shape(r"[a-z]{2}\d{7}|\d{7}[a-z]{2}|[a-z]{2}\d{5}[a-z]{2}"),
    "kr.rrn": lambda text: re.fullmatch(r"\d{6}[1-8]\d{6}", text) is not None and bool(_module_check("kr.rrn")(text)),
    "lu.matricule": _matricule,
    "mx.clabe": _clabe,
    "mx.nss": lambda text: _digits_only(text, 11) and luhn(text),
    "om.vat": _shape(r"(?:om)?\d{10}"),
    "ph.tin": _ph_tin,
    "pl.idcard": _pl_idcard,
    "pt.niss": _pt_niss,
    "rs.jmbg": _jmbg,
    "ru.snils": _snils,
    "sg.nric": _sg_nric,
    "sk.ico": _ico,
    "us.mbi": _shape(rf"[1-9][{_MBI}][0-9{_MBI}]\d[{_MBI}][0-9{_MBI}]\d[{_MBI}]{{2}}\d{{2}}"),
    "us.npi": _npi,
    "vin": _shape(r"[a-hj-npr-z0-9]{17}"),
}
"""Checks that python-stdnum does not have."""
WRITINGS: Final = {"br.conta": re.compile(r"\d[\d.]{2,11} ?- ?[\dx]")}
"""Checks of signs: an account of Brazil ends in a dash and its check digit."""
LOOSE: Final = frozenset({
    "account", "bankcode", "br.conta", "gb.sortcode", "at.blz", "au.bsb", "de.blz", "de.bsnr", "om.vat", "it.idcard",
    "ar.dni", "do.ncf", "fo.vn", "is_.vsk", "us.ein", "us.tin", "us.atin", "us.ptin", "ro.onrc", "cr.cpf",
    "cr.cpj", "cr.cr", "de.stnr", "tn.mf", "sm.coe", "dz.nif", "mu.nid", "my.nric", "de.handelsregisternummer",
})  # fmt: skip
"""Checks that any number of the right length may pass."""
_FAULTS = (ValueError, TypeError, IndexError, KeyError, AttributeError)
_LONGEST = 48
_SIGNS = re.compile(r"[^a-z0-9]")


def holds(code: str, text: str) -> bool:
    """Return whether a text satisfies a check.

    Args:
        code: a key of `OWN` or a module of python-stdnum; "-" holds for nothing.
        text: folded text as written, signs included.
    """
    if code == "-" or len(text) > _LONGEST:
        return False
    if code in WRITINGS:
        return WRITINGS[code].fullmatch(text) is not None
    own = OWN.get(code)
    if own is not None:
        return own(_SIGNS.sub("", text))
    try:
        return bool(_module_check(code)(text.upper()))
    except _FAULTS:  # a module that trips over hostile text has not found a number
        return False
