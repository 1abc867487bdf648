"""Passwords, PINs, one-time codes and answers to security questions; talk about them stays."""

from __future__ import annotations

import pytest

from agent_assist.masking import find, truncate


def found(text: str, previous: str | None = None) -> list[tuple[str, str]]:
    return [(f.kind.value, text[f.start : f.end]) for f in find(text, previous=previous)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("pw: Sunny!day7", "secret", "Sunny!day7"),
        ("my password is hunter22", "secret", "hunter22"),
        ("password reset to Welcome2024", "secret", "Welcome2024"),
        ("pin is 4821", "secret", "4821"),
        ("PIN four eight two one", "secret", "four eight two one"),
        ("the verification code is 559 201", "secret", "559 201"),
        ("OTP 559201", "secret", "559201"),
        ("the code we texted you is 771203", "secret", "771203"),
        ("mother's maiden name is Kowalski", "secret", "Kowalski"),
        ("mothers maiden name: blythe", "secret", "blythe"),
        ("my first pet was called Biscuit", "secret", "Biscuit"),
        ("Passwort: Sommer2023!", "secret", "Sommer2023!"),
        ("mein kennwort lautet drachen99", "secret", "drachen99"),
        ("Mädchenname der Mutter ist Brandt", "secret", "Brandt"),
        ("mi contraseña es perro1234", "secret", "perro1234"),
        ("la clave es 7788", "secret", "7788"),
        ("apellido de soltera de mi madre es Vidal", "secret", "Vidal"),
        ("mon mot de passe est soleil42", "secret", "soleil42"),
        ("le code secret est 4410", "secret", "4410"),
        ("nom de jeune fille de ma mère : Perrin", "secret", "Perrin"),
        ("answer to the security question is Rover", "secret", "Rover"),
        ("1234 is my pin", "secret", "1234"),
        ("Geheimzahl 9921", "secret", "9921"),
        ("memorable word is tangerine", "secret", "tangerine"),
        ("api key sk_live_4eC39HqLyjWDarjtT1zdp7dc", "secret", "sk_live_4eC39HqLyjWDarjtT1zdp7dc"),
        ("temp pw is Spring#2025", "secret", "Spring#2025"),
        ("wifi password: correct-horse-7", "secret", "correct-horse-7"),
        ("login jdoe / pw s3cr3t!", "secret", "s3cr3t!"),
        ("his pin number is one two three four", "secret", "one two three four"),
        ("gate code is 4590", "secret", "4590"),
        ("use passcode 778899 to join", "secret", "778899"),
        ("your one-time password is 338102", "secret", "338102"),
        ("security answer: blue", "secret", "blue"),
        ("my mother's maiden name was O'Hara", "secret", "O'Hara"),
        ("TAN lautet 482911", "secret", "482911"),
        ("PUK 12345678", "secret", "12345678"),
        ("voicemail pin 2580", "secret", "2580"),
        ("password is capital T h u n d e r five five", "secret", "capital T h u n d e r five five"),
        ("contraseña temporal: Abc12345", "secret", "Abc12345"),
        ("Zugangscode 4711", "secret", "4711"),
        ("mot de passe provisoire : azerty12", "secret", "azerty12"),
    ],
)
def test_found(text: str, kind: str, value: str) -> None:
    assert (kind, value) in found(text)


@pytest.mark.parametrize(
    ("asked", "text", "kind", "value"),
    [
        ("What's your PIN?", "four four one two", "secret", "four four one two"),
        ("And your mother's maiden name?", "um, it was Delgado", "secret", "Delgado"),
        ("Password?", "correcthorse", "secret", "correcthorse"),
        ("Please read me the code we sent you", "it's 88 12 07", "secret", "88 12 07"),
        ("Name of your childhood pet?", "Fluffy", "secret", "Fluffy"),
    ],
)
def test_found_as_the_answer(asked: str, text: str, kind: str, value: str) -> None:
    assert (kind, value) in found(text, asked)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("0473", ["0473"]),
        ("it's 8812.", ["8812"]),
        ("either 8812 or 6650", ["8812", "6650"]),
        ("Yes, that would be 6650. I wrote it down", ["6650"]),
        ("1985", []),
        ("8812 boxes", []),
        ("88.12", []),
        ("8812/6", []),
        ("ticket 8812", []),
    ],
)
def test_four_digits_that_are_all_somebody_says(text: str, values: list[str]) -> None:
    assert found(text) == [("secret", value) for value in values]
    assert found(text, "How many do you want?") == []
    assert [f.kind for f in find(text, thresholds={"secret": 0.6})] == []


def test_a_pin_said_twice_is_found_twice() -> None:
    assert found("the pin is 8812 or 6650. Try 8812 first") == [("secret", v) for v in ("8812", "6650", "8812")]


@pytest.mark.parametrize(
    "text",
    [
        "where is the verification code for the top-up card",
        "why won't my passcode work?",
        "I forgot the passcode on my app.",
        "the user, password, host/port",
        "the password of my card",
        "tokens, sessions and one-time codes as SHA-256",
    ],
)
def test_talk_about_secrets_stays(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the name of my pet is Biscuit", "Biscuit"),
        ("the second question is the name of my pet, I know it's Biscuit", "Biscuit"),
        ("the name of my dog, it's Rex", "Rex"),
        ("the name of my school is Oakwood", "Oakwood"),
        ("I think I named him biscuit", "biscuit"),
        ("mein erster Hund hieß Rex", "Rex"),
        ("mi perro se llama Toby", "Toby"),
        ("mon premier chien s'appelait Filou", "Filou"),
    ],
)
def test_the_name_of_what_questions_ask_for(text: str, value: str) -> None:
    assert found(text) == [("secret", value)]


@pytest.mark.parametrize(
    "note",
    ["mother's maiden name Thistlewood", "dob given, mothers maiden name Okonjo, passed", "mum's maiden name Harrow"],
)
def test_a_mothers_maiden_name_needs_no_verb_in_a_note(note: str) -> None:
    assert "[secret]" in truncate(note)


@pytest.mark.parametrize("note", ["mother's maiden name verified", "mother's maiden name Question asked"])
def test_a_maiden_name_that_is_not_given_stays(note: str) -> None:
    assert truncate(note) == note
