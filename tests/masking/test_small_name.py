"""Names in small letters, surname first, behind initials and where a note begins; words that only look so."""

from __future__ import annotations

import pytest

from tests.masking.reading import found

NAMES = [
    ("so kwadwo told me it was free", "kwadwo"),
    ("da war der gebhard schon dran", "gebhard"),
    ("pues eulalio me lo cambió", "eulalio"),
    ("et donc gwendal m'a rappelé", "gwendal"),
    ("foi o valdomiro que instalou", "valdomiro"),
    ("كلمتني هيفاء امبارح", "هيفاء"),
    ("adeyemi, folake wants her meter read", "adeyemi, folake"),
    ("Nakamura, Kenji não atende", "Nakamura, Kenji"),
    ("brinkmann, wiebke: adresse neu", "brinkmann, wiebke"),
    ("traoré mamadou box en panne", "traoré mamadou"),
    ("watanabe kenji modem queimado", "watanabe kenji"),
    ("copy sent to p. jayawardena", "p. jayawardena"),
    ("f. j. carrascosa solicita copia", "f. j. carrascosa"),
    ("okonkwo hung up", "okonkwo"),
    ("ziegler möchte ratenzahlung", "ziegler"),
    ("winter meldet sich", "winter"),
    ("quispe no contesta", "quispe"),
    ("kermarrec conteste la facture", "kermarrec"),
    ("raposo vai pagar sexta", "raposo"),
    ("de la fuente paga hoy", "de la fuente"),
    ("القحطاني زعلان", "القحطاني"),
    ("as per kowalczyk the meter was swapped", "kowalczyk"),
    ("laut krawczyk kam nichts an", "krawczyk"),
    ("según urrutia no vino nadie", "urrutia"),
    ("kavita & rohan share a line", "kavita"),
    ("spoke to mister oyelaran", "oyelaran"),
    ("rdv avec mme kerdoncuff", "kerdoncuff"),
]
QUIET = [
    "okay asked for a refund",
    "das hat mir keiner gesagt",
    "não aceita minha senha",
    "se muda en mayo",
    "price asked was too high",
    "santa rosa está lejos",
    "die bosch ruft nach entkalker",
    "the dyson from the shop",
    "la aura del salón",
    "tarja magnética riscada",
    "rue paul bert fermée",
    "فاتورة ورقية",
    "فندق الملك داود",
    "مطعم أبو طارق",
    "mercedes, benziner",
    "grant wanted by the council",
    "calle blanca, portal azul",
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_the_name_is_found(text: str, name: str) -> None:
    assert ("person_name", name) in found(text)


@pytest.mark.parametrize("text", QUIET)
def test_no_name_is_seen_in_words(text: str) -> None:
    assert [value for kind, value in found(text) if kind == "person_name"] == []


def test_an_answer_begins_behind_whose_name_it_is() -> None:
    assert found("mein Mann oder Katharina", "Wer holt ab?") == [("person_name", "Katharina")]
    assert found("my wife or Bronagh", "Who will collect it?") == [("person_name", "Bronagh")]


def test_a_note_cannot_begin_with_what_is_written_before_a_name() -> None:
    assert ("person_name", "okonkwo") in found("refund sent. okonkwo rang")
    assert ("person_name", "winter") not in found("im winter meldet sich niemand")
