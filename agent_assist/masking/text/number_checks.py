"""Whether a number can be one of its kind: check digits, dates and shapes, loaded when first asked for.

Codes with a dot that are not in `OWN` are modules of python-stdnum.
"""

from __future__ import annotations

import importlib
import re
from functools import lru_cache
from typing import Final

from agent_assist.masking.text import country_checks
from agent_assist.masking.text.country_checks import Check
from agent_assist.masking.text.luhn import luhn


@lru_cache(maxsize=256)
def _module_check(code: str) -> Check:
    """Return the check of a python-stdnum module; it wants the writing with its signs."""
    module = importlib.import_module(f"stdnum.{code}")
    checked: Check = module.is_valid
    return checked


_MBI = "ac-hj-kmnp-rt-y"
OWN: Final[dict[str, Check]] = {
    "account": country_checks.shape(r"\d{6,20}"),
    "bankcode": country_checks.shape(r"\d{3,8}"),
    "bic": country_checks.bic,
    "at.blz": country_checks.shape(r"\d{5}"),
    "au.bsb": country_checks.shape(r"\d{6}"),
    "au.medicare": country_checks.medicare,
    "cz.ico": country_checks.ico,
    "de.blz": country_checks.shape(r"[1-8]\d{7}"),
    "de.bsnr": country_checks.shape(r"\d{9}"),
    "de.idcard": country_checks.de_idcard,
    "de.kvnr": country_checks.kvnr,
    "de.rvnr": country_checks.rvnr,
    "fi.hetu": country_checks.hetu,
    "fr.rib": country_checks.rib,
    "gb.nino": country_checks.shape(r"(?!bg|gb|kn|nk|nt|tn|zz)[abceghj-prstw-z][abceghj-nprstw-z]\d{6}[a-d]?"),
    "gb.sortcode": country_checks.shape(r"\d{6}"),
    "hk.hkid": country_checks.hkid,
    "hu.taj": country_checks.taj,
    "in_.ifsc": country_checks.shape(r"[a-z]{4}0[a-z0-9]{6}"),
    "it.idcard": country_checks.shape(r"[a-z]{2}\d{7}|\d{7}[a-z]{2}|[a-z]{2}\d{5}[a-z]{2}"),
    "kr.rrn": lambda text: re.fullmatch(r"\d{6}[1-8]\d{6}", text) is not None and bool(_module_check("kr.rrn")(text)),
    "lu.matricule": country_checks.matricule,
    "mx.clabe": country_checks.clabe,
    "mx.nss": lambda text: country_checks.digits_only(text, 11) and luhn(text),
    "om.vat": country_checks.shape(r"(?:om)?\d{10}"),
    "ph.tin": country_checks.ph_tin,
    "pl.idcard": country_checks.pl_idcard,
    "pt.niss": country_checks.pt_niss,
    "rs.jmbg": country_checks.jmbg,
    "ru.snils": country_checks.snils,
    "sg.nric": country_checks.sg_nric,
    "sk.ico": country_checks.ico,
    "us.mbi": country_checks.shape(rf"[1-9][{_MBI}][0-9{_MBI}]\d[{_MBI}][0-9{_MBI}]\d[{_MBI}]{{2}}\d{{2}}"),
    "us.npi": country_checks.npi,
    "vin": country_checks.shape(r"[a-hj-npr-z0-9]{17}"),
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
