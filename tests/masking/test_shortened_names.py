"""Secrets, telephone numbers, birth dates and identity numbers behind names as agents shorten them, and amid speech."""

from __future__ import annotations

import pytest

from tests.masking.reading import found


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("my telephone word is marmalade has been for years", "marmalade"),
        ("mon mot de passe téléphonique c'est girolle depuis toujours", "girolle"),
        ("minha palavra-passe do telefone é pitanga desde sempre", "pitanga"),
        ("the pin that came in the post is six six one eight but it fails", "six six one eight"),
        ("O acesso de hóspedes é lobby7 / Verd3-mar e não entra", "Verd3-mar"),
        ("A chave do wifi na etiqueta: ab41-Xw9p-77cd, mudou depois", "ab41-Xw9p-77cd"),
        ("acabou de chegar 551390 é esse?", "551390"),
        ("so it just texted me 551390 is that it", "551390"),
    ],
)
def test_a_secret_is_found(text: str, secret: str) -> None:
    assert ("secret", secret) in found(text)


@pytest.mark.parametrize(
    ("text", "previous", "secret"),
    [
        ("frau holle das war ein meerschweinchen", "wie hieß ihr erstes haustier", "frau holle"),
        ("dona nuvem era uma gata", "como se chamava o seu primeiro bicho", "dona nuvem"),
        ("cometa azul lunes", "dígame su frase de recuperación", "cometa azul lunes"),
    ],
)
def test_an_answer_ends_where_a_sentence_begins(text: str, previous: str, secret: str) -> None:
    assert found(text, previous) == [("secret", secret)]


@pytest.mark.parametrize(
    ("text", "previous"),
    [
        ("at least ten characters and a symbol", "what is the password policy"),
        ("mindestens zehn zeichen und alle drei monate neu", "was gilt fürs passwort"),
        ("chip+pin txn 000764 appr 12:01", None),
    ],
)
def test_talk_about_a_secret_is_none(text: str, previous: str | None) -> None:
    assert found(text, previous) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Hdy 01713920064 lieber SMS", "01713920064"),
        ("Unter 08999998341 keiner da", "08999998341"),
        ("dev llamada 55 5555 0164 tarde", "55 5555 0164"),
        (
            "me encuentra en el nueve uno cinco cinco cinco cero uno seis cuatro de noche",
            "nueve uno cinco cinco cinco cero uno seis cuatro",
        ),
        ("manda no 11 95555-0164 não no fixo", "11 95555-0164"),
        ("النمرة صفر ستة واحد وستين خمسة وخمسين صفر واحد ثلاثين", "صفر ستة واحد وستين خمسة وخمسين صفر واحد ثلاثين"),
    ],
)
def test_a_telephone_number_is_found(text: str, number: str) -> None:
    assert found(text) == [("phone", number)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("D.O.B: 21AUG77 ID seen", "21AUG77"),
        ("naiss. 21AOU77 CNI vue", "21AOU77"),
        ("D.N.: 21AGO77 vi doc", "21AGO77"),
        ("ت.م 21/2/77 مؤكد", "21/2/77"),
    ],
)
def test_a_birth_date_is_found(text: str, date: str) -> None:
    assert found(text) == [("date_of_birth", date)]


@pytest.mark.parametrize("text", ["St-ID 59691724837 lt. Bescheid", "NAS 046 454 286 au dossier"])
def test_an_identity_number_is_found(text: str) -> None:
    assert [kind for kind, _ in found(text)] == ["national_id"]


def test_a_counter_is_no_bank() -> None:
    assert found("Le rendez-vous est à 10 h, guichet 209.") == []
