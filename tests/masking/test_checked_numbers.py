"""Which of many numbers each of our own checks lets pass: the same as when their formulas were read at the source.

The numbers are drawn by chance and are nobody's. The published examples of `test_numbers.py` say that a formula is the
right one; this holds it fast at each of its edges. After a formula was corrected,
`python -m tests.masking.test_checked_numbers` writes the file anew.
"""

from __future__ import annotations

import random
from pathlib import Path

from agent_assist.masking.text.number_checks import OWN, holds

KEPT = Path(__file__).with_name("checked_numbers.txt")
DRAWN = 800
SHAPES = {
    "au.medicare": ["2#########", "6##########", "1#########"],
    "bic": ["cobadeffxxx", "lllldeff", "llllll##"],
    "cz.ico": ["########"],
    "de.idcard": ["l#######?", "@########"],
    "de.kvnr": ["l#########"],
    "de.rvnr": ["150706##l###", "65170839j00#"],
    "fi.hetu": ["131052###@", "0101#1a###@", "2902##-###@"],
    "fr.rib": ["200410100505000########"],
    "hk.hkid": ["l######?", "ll######?", "a######a"],
    "hu.taj": ["#########"],
    "kr.rrn": ["9001011######", "900101#######"],
    "lu.matricule": ["19900101#####", "18#0010######", "20#########01"],
    "mx.clabe": ["##################"],
    "mx.nss": ["###########"],
    "ph.tin": ["#########", "############"],
    "pl.idcard": ["aba######", "lll######"],
    "pt.niss": ["1##########", "2##########", "3##########"],
    "rs.jmbg": ["0101006######", "2902000######", "3004#########", "####000######"],
    "ru.snils": ["###########"],
    "sg.nric": ["s#######l", "t#######l", "f#######l", "g#######l", "m#######l"],
    "us.npi": ["1#########", "2#########", "3#########"],
}
"""By check: # is any digit, l any letter, @ a digit or letter, ? one of 0 to 9 and a."""
SIGNS = {"#": "0123456789", "l": "abcdefghijklmnopqrstuvwxyz", "?": "0123456789a"}
SIGNS["@"] = SIGNS["#"] + SIGNS["l"]


def passing(code: str, shape: str) -> list[str]:
    chance = random.Random(f"{code} {shape}")  # noqa: S311 - the same at each run
    drawn = {"".join(chance.choice(SIGNS.get(sign, sign)) for sign in shape) for _ in range(DRAWN)}
    return sorted(text for text in drawn if holds(code, text))


def lines() -> list[str]:
    return [f"{code} {shape}: {' '.join(passing(code, shape))}" for code in SHAPES for shape in SHAPES[code]]


def test_the_same_numbers_pass() -> None:
    assert lines() == KEPT.read_text(encoding="utf-8").splitlines()


def test_every_check_with_a_formula_is_tried() -> None:
    shapes_alone = {code for code, check in OWN.items() if check.__qualname__.startswith("shape")}
    assert set(OWN) - shapes_alone - {"sk.ico"} == set(SHAPES)


if __name__ == "__main__":
    KEPT.write_text("".join(f"{line}\n" for line in lines()), encoding="utf-8", newline="\n")
