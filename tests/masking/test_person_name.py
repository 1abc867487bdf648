"""Names of persons: cues, titles, lists and answers in four languages; words and places that stay."""

from __future__ import annotations

import pytest

from agent_assist.masking import find


def found(text: str, previous: str | None = None) -> list[tuple[str, str]]:
    return [(f.kind.value, text[f.start : f.end]) for f in find(text, previous=previous)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("hi my name is priya raman and i need help", "person_name", "priya raman"),
        ("My name is Oluwaseun Adeyemi-Cole.", "person_name", "Oluwaseun Adeyemi-Cole"),
        ("cust name john smyth, wants refund", "person_name", "john smyth"),
        ("cust name: anne-marie o'neill", "person_name", "anne-marie o'neill"),
        ("This is Katherine Brooks calling about my bill", "person_name", "Katherine Brooks"),
        ("spoke with mr patel re invoice", "person_name", "patel"),
        ("Spoke to Dr. Amara Nwosu at 3pm", "person_name", "Amara Nwosu"),
        ("Frau Köhler hat angerufen", "person_name", "Köhler"),
        ("Herr Müller-Lüdenscheidt möchte zurückgerufen werden", "person_name", "Müller-Lüdenscheidt"),
        ("mein name ist jürgen schreiber", "person_name", "jürgen schreiber"),
        ("ich heiße Sabine Vogt", "person_name", "Sabine Vogt"),
        ("me llamo Lucía Fernández Ortega", "person_name", "Lucía Fernández Ortega"),
        ("mi nombre es carlos ruiz", "person_name", "carlos ruiz"),
        ("La señora Domínguez llamó por la factura", "person_name", "Domínguez"),
        ("je m'appelle Chloé Dubois", "person_name", "Chloé Dubois"),
        ("Bonjour, je suis Antoine Lefèvre", "person_name", "Antoine Lefèvre"),
        ("Madame Girard a appelé", "person_name", "Girard"),
        ("caller: david okafor", "person_name", "david okafor"),
        ("account holder: Maria L. Gomez", "person_name", "Maria L. Gomez"),
        ("Please change the name on the account to Helen van der Berg.", "person_name", "Helen van der Berg"),
        ("her husband Tomasz will call back", "person_name", "Tomasz"),
        ("the policy is in the name of Björn Ekström", "person_name", "Björn Ekström"),
        ("Best regards,\nSofia Marin", "person_name", "Sofia Marin"),
        ("Dear Mrs Whitcombe,", "person_name", "Whitcombe"),
        ("surname is Fitzgerald", "person_name", "Fitzgerald"),
        ("first name: Leila last name: Haddad", "person_name", "Leila"),
        ("Name: CHLOE NGUYEN", "person_name", "CHLOE NGUYEN"),
        ("Kundenname: Petra Schulze", "person_name", "Petra Schulze"),
        ("nombre del cliente: Javier Soto", "person_name", "Javier Soto"),
        ("nom du client : Luc Moreau", "person_name", "Luc Moreau"),
        ("on behalf of Ngozi Eze", "person_name", "Ngozi Eze"),
        ("Emily Carter called back at noon", "person_name", "Emily Carter"),
        ("emily carter called back", "person_name", "emily carter"),
        ("Yuki Tanaka's order", "person_name", "Yuki Tanaka"),
        ("yes hello my name is sarah connor and i am calling about my order", "person_name", "sarah connor"),
        ("hi this is mike from the accounting office", "person_name", "mike"),
        ("it's under johnson", "person_name", "johnson"),
        ("cust karen white called re late pkg", "person_name", "karen white"),
        ("caller id'd as robert j. lang", "person_name", "robert j. lang"),
        ("acct holder is deceased, widow is Ellen Marsh", "person_name", "Ellen Marsh"),
        ("please ask for Mr. O'Donnell in billing", "person_name", "O'Donnell"),
        ("Ms Jiang requested a callback", "person_name", "Jiang"),
        ("my wife, Teresa, is on the account as well", "person_name", "Teresa"),
        ("beneficiary: Samuel Peterson Jr", "person_name", "Samuel Peterson Jr"),
        ("the card is in my daughter's name, Olivia Bennett", "person_name", "Olivia Bennett"),
        ("Attn: Ingrid Solberg", "person_name", "Ingrid Solberg"),
        ("contact Pedro Almeida for access", "person_name", "Pedro Almeida"),
        ("Thanks,\nGreta", "person_name", "Greta"),
        ("Signed: Viktor Hansen", "person_name", "Viktor Hansen"),
        ("Hallo Frau Y\u0131ld\u0131z, wie kann ich helfen?", "person_name", "Y\u0131ld\u0131z"),
        ("Der Kunde heißt Thomas Krüger", "person_name", "Thomas Krüger"),
        ("Ansprechpartner ist Anna-Lena Weber", "person_name", "Anna-Lena Weber"),
        ("El titular es Miguel Ángel Torres", "person_name", "Miguel Ángel Torres"),
        ("hablé con Rosa Jiménez", "person_name", "Rosa Jiménez"),
        ("Le client s'appelle Jean-Pierre Martin", "person_name", "Jean-Pierre Martin"),
        ("M. Bernard souhaite être rappelé", "person_name", "Bernard"),
        ("Mme Lefebvre", "person_name", "Lefebvre"),
    ],
)
def test_found(text: str, kind: str, value: str) -> None:
    assert (kind, value) in found(text)


@pytest.mark.parametrize(
    ("asked", "text", "kind", "value"),
    [
        ("May I have your full name please?", "sure, it's tariq al-hassan", "person_name", "tariq al-hassan"),
        ("Wie ist Ihr Name?", "Schröder, Karla", "person_name", "Schröder"),
        ("¿Me dice su nombre completo?", "Beatriz Campos Leal", "person_name", "Beatriz Campos Leal"),
        ("Quel est votre nom ?", "Dupont", "person_name", "Dupont"),
        ("name", "peter quill", "person_name", "peter quill"),
    ],
)
def test_found_as_the_answer(asked: str, text: str, kind: str, value: str) -> None:
    assert (kind, value) in found(text, asked)


@pytest.mark.parametrize(
    ("asked", "text", "name"),
    [
        (None, "my last name is k o w a l s k i", "k o w a l s k i"),
        (None, "my name is jane doe that's d o e", "jane doe that's d o e"),
        ("Your surname, please?", "it is smith, s m i t h", "smith, s m i t h"),
        ("Your last name?", "Kowalski spelled K-O-W-A-L-S-K-I", "Kowalski spelled K-O-W-A-L-S-K-I"),
        ("Your last name?", "Smith, a b c", "Smith"),
    ],
)
def test_a_name_is_found_with_its_spelling(asked: str | None, text: str, name: str) -> None:
    assert found(text, asked) == [("person_name", name)]


@pytest.mark.parametrize(
    "text",
    [
        "Chase Bank declined it",
        "the Calvin Klein shirt",
        "MS Windows is slow",
        "Mill Lane is closed",
        "Corvin Baker Street is closed",
        "Charlotte, NC is nice",
        "Elizabeth Street is closed",
        "the San Mateo office",
        "Verhältnis zu den Leisten",
        "Anzahl der Felder",
        "my name is not on the list",
        "the name is returned unchanged",
        "ALL CAPS ORDER IS LATE",
    ],
)
def test_things_and_places_are_no_persons(text: str) -> None:
    assert found(text) == []


def test_a_word_that_is_also_a_name_needs_a_second_sign() -> None:
    assert found("I will mark it") == []
    assert found("Mark it as done") == []
    assert found("spoke with Mark Johnson") == [("person_name", "Mark Johnson")]


def test_her_maiden_name_is_a_name_and_her_mothers_a_secret() -> None:
    assert found("Her maiden name is Larkin") == [("person_name", "Larkin")]
    assert found("Her mother's maiden name is Larkin") == [("secret", "Larkin")]
    assert found("Larkin", "And your mother's maiden name?") == [("secret", "Larkin")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("can you send 40 euros to Petra Vogel", "Petra Vogel"),
        ("standing order to kayla maharaj on the 4th", "kayla maharaj"),
        ("transfer to hogan on the 5th", "hogan"),
        ("I paid Tom in cash", "Tom"),
        ("a booking under the name nimesh", "nimesh"),
        ("it's dana keller speaking", "dana keller"),
        ("Lorena Castell is my name.", "Lorena Castell"),
        ("last name Prader", "Prader"),
    ],
)
def test_who_is_paid_and_who_speaks(text: str, name: str) -> None:
    assert found(text) == [("person_name", name)]


@pytest.mark.parametrize(
    "text",
    [
        "make a payment to my savings",
        "transfer to savings account",
        "refund to card",
        "paid rent to my landlord",
        "sent to the wrong bank",
        "payment for march",
        "restaurant name and parking",
        "a restaurant called Hana",
        "speaking of names",
        "pay now",
    ],
)
def test_where_money_goes_is_not_always_a_person(text: str) -> None:
    assert found(text) == []


EVASIONS = """
I forgot it
which one
let me check
just a sec
hold on please
why do you need that
I'd rather not say
one moment
it's on the card
the account holder
no idea
can you repeat
My bad
Excuse me
Just a second please
Hang on
Nope
that's private
Is it necessary?
moment bitte
weiß ich nicht
keine Ahnung
no lo sé
un momento
je ne sais pas
attendez
"""


@pytest.mark.parametrize("text", EVASIONS.strip().splitlines())
@pytest.mark.parametrize("asked", ["Your full name?", "Your mother's maiden name?", "Your password?", "Your PIN?"])
def test_who_puts_off_an_answer_gives_nothing_away(asked: str, text: str) -> None:
    assert found(text, asked) == []


@pytest.mark.parametrize(
    "text", ["Book it for 7 people", "Grab it for 7 people", "sixteen", "Around 4 p.m.", "My reservation is for 12"]
)
def test_an_answer_to_another_question_is_no_name(text: str) -> None:
    assert found(text, "May I have your full name?") == []
