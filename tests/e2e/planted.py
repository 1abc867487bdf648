"""Values of every kind that must never be stored, made with their check digits; each is said once and looked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle, islice

from stdnum import iban, luhn
from stdnum.iso7064 import mod_97_10

_SEPARATORS = re.compile(r"[\s.,\-]+")
_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_NAMES = ("Quartermaine", "Featherstone", "Okonkwo", "Lindgren", "Vandermeer", "Castellanos", "Dubois", "Steinbach")
_ILLNESSES = (
    *("diabetes", "asthma", "epilepsy", "depression", "arthritis", "hepatitis", "cancer", "schizophrenia"),
    *("anxiety", "dementia", "hypertension", "migraine", "tuberculosis", "pneumonia", "leukemia", "lupus"),
    *("psoriasis", "anemia", "glaucoma", "osteoporosis", "autism", "adhd", "bronchitis", "parkinson's"),
    *("alzheimer's", "eczema", "fibromyalgia", "endometriosis"),
)
_STREETS = ("Harrow Lane", "Willow Street", "Station Road", "Mill Avenue")


@dataclass(frozen=True, slots=True)
class Secret:
    """One value.

    Args:
        kind: a kind of the masking engine.
        sentence: how somebody says or types it.
        value: what must be nowhere; where the value alone is too short to be looked for, with the word before it.
    """

    kind: str
    sentence: str
    value: str

    @property
    def forms(self) -> frozenset[str]:
        """The value as it was said, and without its separators, in lower case."""
        return frozenset({self.value.lower(), _SEPARATORS.sub("", self.value).lower()})


def _card(number: int) -> str:
    body = f"4{number * 7_654_321 + 13:014d}"[:15]
    whole = body + luhn.calc_check_digit(body)
    return " ".join(whole[i : i + 4] for i in range(0, 16, 4))


def _iban(number: int) -> str:
    bban = f"{37040044 + number:08d}{number * 7919 + 532013:010d}"
    whole = "DE" + mod_97_10.calc_check_digits(bban + "DE") + bban
    assert iban.is_valid(whole)
    return whole


def _makers() -> dict[str, Callable[[int], tuple[str, str]]]:
    """By kind: number -> (sentence, value)."""
    return {
        "payment_card": lambda n: (f"card {_card(n)}", _card(n)),
        "card_spoken": lambda n: (f"card number {_said(n)}", _said(n)),
        "card_security_code": lambda n: (f"security code {101 + n}", f"security code {101 + n}"),
        "card_expiry": lambda n: (
            f"card expiry {n % 12 + 1:02d}/{28 + n // 12}",
            f"expiry {n % 12 + 1:02d}/{28 + n // 12}",
        ),
        "iban": lambda n: (f"iban {_iban(n)}", _iban(n)),
        "bank_account": lambda n: (f"account number {31_926_819 + n * 137}", f"{31_926_819 + n * 137}"),
        "national_id": lambda n: (
            f"ssn {219 + n}-{10 + n % 80}-{4000 + n * 3}",
            f"{219 + n}-{10 + n % 80}-{4000 + n * 3}",
        ),
        "phone": lambda n: (f"call back on +44 20 7946 {100 + n:04d}", f"20 7946 {100 + n:04d}"),
        "email": lambda n: (f"e-mail zara.q{n}@example.com", f"zara.q{n}@example.com"),
        "date_of_birth": lambda n: (f"date of birth {n % 27 + 1:02d}/07/{1950 + n}", f"{n % 27 + 1:02d}/07/{1950 + n}"),
        "secret": lambda n: (f"password is Kestrel{n}!x", f"Kestrel{n}!x"),
        "postal_address": lambda n: (
            f"address {200 + n} {_STREETS[n % 4]}, Springfield",
            f"{200 + n} {_STREETS[n % 4]}",
        ),
        "person_name": lambda n: (f"customer name is Zebulon {_NAMES[n % 8]}-{_NAMES[(n // 8 + 3) % 8]}", ""),
        "ip_address": lambda n: (f"ip address 203.0.113.{n + 10}", f"203.0.113.{n + 10}"),
        "passport": lambda n: (f"passport number 5{31_926_81 + n * 17:08d}", f"5{31_926_81 + n * 17:08d}"),
        "bank_routing": lambda n: (f"routing number {_routing(n)}", _routing(n)),
        "tax_id": lambda n: (f"tax id 47-{3_926_719 + n * 31}", f"47-{3_926_719 + n * 31}"),
        "driving_licence": lambda n: (f"driver's license D{7_391_526 + n * 13}", f"D{7_391_526 + n * 13}"),
        "health": lambda n: (f"customer was diagnosed with {_ILLNESSES[n]}", f"with {_ILLNESSES[n]}"),
        "vehicle": lambda n: (f"licence plate AB{10 + n} XYZ", f"AB{10 + n} XYZ"),
    }


def _routing(number: int) -> str:
    """A number with the check digit of the American Bankers Association."""
    body = f"0210{number * 7 + 13:04d}"
    weighed = sum(int(digit) * weight for digit, weight in zip(body, (3, 7, 1, 3, 7, 1, 3, 7), strict=True))
    return body + str(-weighed % 10)


def _month(number: int) -> str:
    return f"{number % 12 + 1:02d}/{28 + number // 12}"


def _ssn(number: int) -> str:
    return f"{219 + number}-{10 + number % 80}-{4000 + number * 3}"


def _said(number: int) -> str:
    return " ".join(_WORDS[int(digit)] for digit in _card(5000 + number).replace(" ", ""))


class Supply:
    """Makes values, each once."""

    def __init__(self) -> None:
        self._makers = _makers()
        self._numbers = dict.fromkeys(self._makers, 0)

    @property
    def kinds(self) -> frozenset[str]:
        """All kinds that it makes."""
        return frozenset(self._makers)

    def take(self, amount: int, kinds: frozenset[str] | None = None) -> list[Secret]:
        """Return so many new values, of all kinds in turn (or of these)."""
        order = [kind for kind in self._makers if kinds is None or kind in kinds]
        return [self._next(kind) for kind in islice(cycle(order), amount)]

    def _next(self, kind: str) -> Secret:
        number, self._numbers[kind] = self._numbers[kind], self._numbers[kind] + 1
        sentence, value = self._makers[kind](number)
        return Secret(kind, sentence, value or sentence.rpartition(" is ")[2])
