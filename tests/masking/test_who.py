"""Persons, addresses, dates of birth, secrets and health as people of six languages say them, and what looks so."""

from __future__ import annotations

import pytest

from agent_assist.masking import find
from agent_assist.masking.recognizers.names import is_also_word, is_given, is_surname

FOUND = {
    "person_name": [
        ("", "bom dia, aqui é o Valdomiro da oficina", "Valdomiro"),
        ("", "a titular é a dona ermelinda", "ermelinda"),
        ("nome do passageiro?", "j. b. quaresma", "j. b. quaresma"),
        ("", "oluwaseun adeyemi", "oluwaseun adeyemi"),
        ("", "Thandeka", "Thandeka"),
        ("", "M. Traoré rappelle lundi", "Traoré"),
        ("", "le docteur le goff a répondu", "le goff"),
        ("", "mein Schwager Detlef unterschreibt", "Detlef"),
        ("", "mi suegra Eulalia firma mañana", "Eulalia"),
        ("", "وكلمني زميلكم مروان أمس", "مروان"),
        ("", "باسم السيدة منيرة العتيبي", "منيرة العتيبي"),
        ("مين معي؟", "معك سـمــيــر", "سـمــيــر"),
        ("", "حسّان بن طارق العجلاني", "حسّان بن طارق العجلاني"),
    ],
    "postal_address": [
        (
            "",
            "moro na Travessa do Poço 18, 2.º Dto, 3000-101 Coimbra",
            "Travessa do Poço 18, 2.º Dto, 3000-101 Coimbra",
        ),
        ("", "entregar na R. 15 de novembro 204", "R. 15 de novembro 204"),
        ("", "quadra 12 lote 7 casa 3", "quadra 12 lote 7 casa 3"),
        ("", "قطعة 3 شارع 21 منزل 8", "قطعة 3 شارع 21 منزل 8"),
        ("", "شارع النخيل عمارة 14، حي الروضة", "شارع النخيل عمارة 14، حي الروضة"),
        ("", "deliver to 9 Plover Quay, Cobh P24 AC12", "9 Plover Quay, Cobh P24 AC12"),
        ("", "12 chaussée de Mons, 3e étage", "12 chaussée de Mons, 3e étage"),
    ],
    "date_of_birth": [
        ("", "nascida a 9 de julho de 1958", "9 de julho de 1958"),
        ("", "من مواليد 4 نيسان 1991", "4 نيسان 1991"),
        ("", "تاريخ الميلاد ٣ رجب ١٤٠٥", "٣ رجب ١٤٠٥"),
        ("data de nascimento?", "11/02/77", "11/02/77"),
        ("", "né à Thiès le 6 août 1969", "6 août 1969"),
        ("", "geboren in Graz am 2.5.1988", "2.5.1988"),
    ],
    "secret": [
        ("", "o código 730184 chegou por sms", "730184"),
        ("", "SMS-Code 730184", "730184"),
        ("", "كلمة السر هي Zeit4naam!", "Zeit4naam!"),
        ("", "frase secreta: a lua bebe o rio", "a lua bebe o rio"),
        ("Qual foi a sua primeira escola?", "externato das amoreiras", "externato das amoreiras"),
        ("what was the name of your first school?", "saint brannock's", "saint brannock's"),
        ("اسم أول معلمة؟", "ست بهيجة", "ست بهيجة"),
        ("wie lautet ihr Passwort?", "nebelkrähe", "nebelkrähe"),
        ("", "user kiosk pass flieder88", "flieder88"),
    ],
    "health": [
        ("", "fraturei o tornozelo na escada", "fraturei o tornozelo"),
        ("", "minha avó tem trombose", "trombose"),
        ("", "زوجتي في العناية المركزة", "العناية المركزة"),
        ("", "زوجتي مشلولة منذ سنة", "مشلولة"),
        ("", "je suis en fauteuil roulant électrique", "fauteuil roulant électrique"),
        ("", "meine Mutter ist schwerhörig", "schwerhörig"),
    ],
}
QUIET = [
    "Wagen 12 Platz 41",
    "la rue est barrée jusqu'au 14",
    "o perfume da loja Marisa acabou",
    "Das ist „Hans im Glück“ aus dem Regal 14",
    "a minha senha não funciona",
    "ich habe mein Passwort vergessen",
    "كلمة السر لا تعمل",
    "العميل غاضب جدا",
    "die Messe ist im Victoria Hotel",
    "doação para a pesquisa contra o câncer",
    "جمعية مرضى السرطان الخيرية",
    "my son loves the bike",
    "sem luz desde ontem",
]

NAMES = [
    "kwabena",
    "nkechi",
    "oluwaseun",
    "thandiwe",
    "achieng",
    "tigist",
    "ndeye",
    "kouassi",
    "abdelkrim",
    "zeynep",
    "behrouz",
    "priyanka",
    "murugan",
    "xiaoming",
    "takeshi",
    "wiremu",
    "leilani",
    "siti",
    "agnieszka",
    "wanderleia",
    "nguyen",
    "maite",
    "mohammed",
]
"""One of each of many language communities."""


def taken(asked: str, text: str) -> list[tuple[str, str]]:
    return [(one.kind.value, text[one.start : one.end]) for one in find(text, previous=asked or None)]


@pytest.mark.parametrize(
    ("kind", "asked", "text", "value"), [(kind, *row) for kind, table in FOUND.items() for row in table]
)
def test_exactly_the_value_is_found(kind: str, asked: str, text: str, value: str) -> None:
    assert (kind, value) in taken(asked, text)


@pytest.mark.parametrize("text", QUIET)
def test_talk_about_such_things_stays(text: str) -> None:
    assert taken("", text) == []


def test_names_are_listed_for_many_communities() -> None:
    assert [name for name in NAMES if not is_given(name)] == []
    assert [name for name in ("okonkwo", "wickramasinghe", "القحطاني") if not is_surname(name)] == []


def test_a_surname_that_is_a_word_needs_its_capital() -> None:
    assert is_also_word("song")
    assert ("person_name", "detlef song") not in taken("", "der detlef song ist kaputt")
