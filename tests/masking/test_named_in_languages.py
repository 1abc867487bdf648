"""Numbers of persons, firms and banks, telephones and addresses as six languages name them; and look-alikes of each."""

from __future__ import annotations

import pytest

from tests.masking.reading import found

NAMED = {
    "national_id": {
        "his national insurance no is QQ 12 34 56 C": "QQ 12 34 56",
        "NIN 44182093317 for the SIM swap": "44182093317",
        "ghana card GHA-441820933-4": "GHA-441820933-4",
        "Versicherungsnummer 4418 020380": "4418 020380",
        "Steuernummer der Firma: 44/182/09331": "44/182/09331",
        "AHV-Nr. lautet 756.4418.2093.31": "756.4418.2093.31",
        "Personalausweis LT44K18P2": "LT44K18P2",
        "mi cédula de ciudadanía es 44.182.093": "44.182.093",
        "número de seguridad social 28 44182093 31": "28 44182093 31",
        "su CURP es RETM800412MDFYRN04": "RETM800412MDFYRN04",
        "mon numéro de sécu c'est 2 80 04 75 441 820 93": "2 80 04 75 441 820 93",
        "carte nationale d'identité 441820933017": "441820933017",
        "NISS 80.04.12-441.82": "80.04.12-441.82",
        "o bilhete de identidade é 004418209LA033": "004418209LA033",
        "número de utente 441820933": "441820933",
        "الرقم القومي 28004120144182": "28004120144182",
        "رقم هويتي ١٠٤٤١٨٢٠٩٣": "١٠٤٤١٨٢٠٩٣",
        "الإقامة رقمها 2441820933": "2441820933",
        "رقمه الوطني ٩٨٠١٠٤٤١٨٢": "٩٨٠١٠٤٤١٨٢",
        "بطاقة التعريف الوطنية BK441820": "BK441820",
    },
    "tax_id": {
        "our vat number is 441 8209 33": "441 8209 33",
        "el CIF de la empresa es B44182093": "B44182093",
        "le SIRET est 441 820 933 00017": "441 820 933 00017",
        "inscrição estadual 441.820.933.117": "441.820.933.117",
        "NIF da empresa: 504418209": "504418209",
        "الرقم الضريبي للشركة 300441820900003": "300441820900003",
        "المعرف الجبائي 1441820A": "1441820A",
    },
    "bank_account": {
        "cheque account 62441820933": "62441820933",
        "Sparkonto 4418209331 auflösen": "4418209331",
        "Kto.-Nr. 441820 bei der Volksbank": "441820",
        "cuenta de ahorros 04418209331": "04418209331",
        "n° de compte : 00044182093": "00044182093",
        "conta poupança 44182-0": "44182-0",
        "رقم حسابي 4418209331": "4418209331",
        "الحساب الجاري بتاعي ٤٤١٨٢٠٩٣٣": "٤٤١٨٢٠٩٣٣",
    },
    "bank_routing": {
        "sort code 44-18-20": "44-18-20",
        "BLZ 440 182 09": "440 182 09",
        "código de la entidad 0182": "0182",
        "code guichet 04418": "04418",
        "agência 4418, conta 44182-0": "4418",
        "رقم الفرع 441": "441",
    },
    "phone": {
        "erreichbar bin ich unter 0664 4418209": "0664 4418209",
        "mi cel es 55 4418 2093": "55 4418 2093",
        "joignable au 077 441 82 09": "077 441 82 09",
        "o meu telemóvel é 914 418 209": "914 418 209",
        "me liga no (21) 99441-8209": "(21) 99441-8209",
        "جوالي 0544182093": "0544182093",
        "كلمني على ٠١٠٤٤١٨٢٠٩٣": "٠١٠٤٤١٨٢٠٩٣",
    },
    "email": {
        "ana punto ruiz arroba example punto com": "ana punto ruiz arroba example punto com",
        "pedro underline silva arroba example ponto pt": "pedro underline silva arroba example ponto pt",
        "jana unterstrich koch klammeraffe example punkt de": "jana unterstrich koch klammeraffe example punkt de",
        "le mail c'est luc tiret petit arobase example point fr": "luc tiret petit arobase example point fr",
        "ايميلي sara نقطة ali آت example دوت كوم": "sara نقطة ali آت example دوت كوم",
    },
    "ip_address": {
        "o meu ip é cento e dois ponto um ponto dois ponto três": "cento e dois ponto um ponto dois ponto três",
        "ip 203-0-113-9": "203-0-113-9",
    },
}


@pytest.mark.parametrize("kind", NAMED)
def test_a_number_by_its_name(kind: str) -> None:
    assert [text for text, value in NAMED[kind].items() if (kind, value) not in found(text)] == []


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("4418", "and the last four of the SSN", [("national_id", "4418")]),
        ("his SSN, last 4 is 4418", None, [("national_id", "4418")]),
        ("die letzten vier Ziffern vom Konto 4418", None, [("bank_account", "4418")]),
        ("4418", "¿Los últimos cuatro dígitos del DNI?", [("national_id", "4418")]),
        ("4418", "les quatre derniers chiffres de votre numéro de sécu", [("national_id", "4418")]),
        ("4418", "os quatro últimos dígitos do CPF", [("national_id", "4418")]),
        ("٤٤١٨", "آخر أربع أرقام من الهوية", [("national_id", "٤٤١٨")]),
        ("4418", "Sort code? The last four?", []),
    ],
)
def test_the_last_digits_of_a_number(text: str, said: str | None, expected: list[tuple[str, str]]) -> None:
    assert found(text, said) == expected


def test_ten_digits_and_nothing_else_are_a_telephone_number_unless_something_was_asked() -> None:
    assert found("0544182093") == [("phone", "0544182093")]
    assert found("2124418209") == [("phone", "2124418209")]
    assert found("2124418209", "What is the order number?") == []
    assert found("2124418209 is on the parcel") == []


@pytest.mark.parametrize(
    "text",
    [
        "total with VAT is 3,441.80",
        "Gesamtpreis inkl. MwSt. 1.441,80",
        "IVA incluido 441,80 euros",
        "réf. 06 44 18 20 93 17",
        "referencia 644182093",
        "referência 914418209",
        "الفاتورة رقم 4418209331",
        "رقم الطلب 0544182093",
        "Vertragsnummer 0664 4418209",
        "Teilenummer 44-182-09",
        "vuelo IB3144, asiento 21C",
        "quai 14, train 6607",
        "plataforma 3, comboio 521",
        "الرحلة SV1044 بوابة 21",
        "Zählerstand 44182 kWh",
        "lectura del medidor 44182",
        "relevé compteur 44182 m³",
        "قراءة العداد 44182",
        "Subnetzmaske 255.255.255.0, DNS 8.8.8.8",
        "la page 192.168.1.1 du routeur",
        "promo SUMMER25 rejected",
        "Version 10.4.4.1 vom Treiber",
        "Kundenkonto seit 20190304 aktiv",
    ],
)
def test_look_alikes_stay(text: str) -> None:
    assert [one for one in found(text) if one[0] not in {"person_name", "postal_address"}] == []


@pytest.mark.parametrize(
    "text",
    [
        "SMS-Code 441820 kam nicht an",
        "el código 441820 me llegó por sms",
        "le code 441820 reçu par sms",
        "o código 441820 chegou no celular",
        "وصلني الكود 441820 على الجوال",
    ],
)
def test_a_code_that_was_sent_is_a_secret_and_no_telephone_number(text: str) -> None:
    assert [kind for kind, part in found(text) if "441820" in part] in (["secret"], [])
