"""Passports, driving licences, vehicles, internet addresses and dictated e-mail; other codes stay."""

from __future__ import annotations

import pytest

from agent_assist.masking import find


def found(text: str, previous: str | None = None) -> list[tuple[str, str]]:
    return [(f.kind.value, text[f.start : f.end]) for f in find(text, previous=previous)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("passport number X1234567", "passport", "X1234567"),
        ("passport no. is 533 380 006", "passport", "533 380 006"),
        ("Reisepassnummer C01X00T47", "passport", "C01X00T47"),
        ("mi pasaporte es PAA123456", "passport", "PAA123456"),
        ("passeport 12AB34567", "passport", "12AB34567"),
        ("driver's license D1234567", "driving_licence", "D1234567"),
        ("driving licence number MORGA753116SM9IJ", "driving_licence", "MORGA753116SM9IJ"),
        ("Führerschein B072RRE2I55", "driving_licence", "B072RRE2I55"),
        ("permis de conduire 12AA00002", "driving_licence", "12AA00002"),
        ("license # S530-1234-5678", "driving_licence", "S530-1234-5678"),
        ("car reg is KX19 ZTF", "vehicle", "KX19 ZTF"),
        ("license plate 7ABC123", "vehicle", "7ABC123"),
        ("Kennzeichen B-MW 1234", "vehicle", "B-MW 1234"),
        ("matrícula 4821 KLM", "vehicle", "4821 KLM"),
        ("plaque AB-123-CD", "vehicle", "AB-123-CD"),
        ("VIN 1HGCM82633A004352", "vehicle", "1HGCM82633A004352"),
        ("IP 203.0.113.7 blocked", "ip_address", "203.0.113.7"),
        ("connecting from ::1", "ip_address", "::1"),
        ("from 2001:db8::8a2e:370:7334", "ip_address", "2001:db8::8a2e:370:7334"),
        ("max punkt muster at web punkt de", "email", "max punkt muster at web punkt de"),
        ("j a n e underscore doe at example dot co dot uk", "email", "j a n e underscore doe at example dot co dot uk"),
        ("marie point curie arobase exemple point fr", "email", "marie point curie arobase exemple point fr"),
        ("jane[at]example[dot]com", "email", "jane[at]example[dot]com"),
        ("juan guion bajo perez arroba correo punto com", "email", "juan guion bajo perez arroba correo punto com"),
        ("passport is AB1234567 exp 2029", "passport", "AB1234567"),
        ("Pass-Nr. C4VGH7K21", "passport", "C4VGH7K21"),
        ("DL# A123-456-78-901-0", "driving_licence", "A123-456-78-901-0"),
        ("dl no 12345678 state tx", "driving_licence", "12345678"),
        ("carnet de conducir 12345678Z", "driving_licence", "12345678Z"),
        ("plate no. 8XYZ221 blue honda", "vehicle", "8XYZ221"),
        ("reg: LD68 KVM", "vehicle", "LD68 KVM"),
        ("vin 5YJSA1E26HF000337", "vehicle", "5YJSA1E26HF000337"),
        ("license plate number is a b c one two three", "vehicle", "a b c one two three"),
        ("Kfz-Kennzeichen M-XY 42", "vehicle", "M-XY 42"),
        ("immatriculation AA-229-BB", "vehicle", "AA-229-BB"),
    ],
)
def test_found(text: str, kind: str, value: str) -> None:
    assert (kind, value) in found(text)


@pytest.mark.parametrize(
    ("asked", "text", "kind", "value"),
    [
        ("Passport number?", "X1234567", "passport", "X1234567"),
    ],
)
def test_found_as_the_answer(asked: str, text: str, kind: str, value: str) -> None:
    assert (kind, value) in found(text, asked)


def test_a_vehicle_number_alone_needs_its_check_digit() -> None:
    assert found("it says 1HGCM82633A004352 on the door") == [("vehicle", "1HGCM82633A004352")]
    assert found("it says 1HGCM82643A004352 on the door") == []
    assert found("chassis 1HGCM82643A004352") == [("vehicle", "1HGCM82643A004352")]


@pytest.mark.parametrize(
    "text",
    [
        "my booking reference is BD72AFG",
        "I have tried 5 times at this point to complete it",
        "10 licenses for 20000 users",
        "passport renewal takes 10 weeks",
        "256.1.1.1 and 1.2.3.4.5",
        "version 10.0.0.1",
        "std::cout << 12",
        "00:1B:44:11:3A:B7",
    ],
)
def test_other_codes_stay(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("10.1.2.3-10.1.2.9", ["10.1.2.3", "10.1.2.9"]),
        ("fe80::1%eth0 and [2001:db8::1]:443", ["fe80::1%eth0", "2001:db8::1"]),
        ("192.0.2.1:8080", ["192.0.2.1"]),
        ("one ninety two dot one six eight dot one dot ten", ["one ninety two dot one six eight dot one dot ten"]),
    ],
)
def test_internet_addresses(text: str, addresses: list[str]) -> None:
    assert found(text) == [("ip_address", address) for address in addresses]


def test_a_host_given_by_its_number_is_part_of_an_e_mail_address() -> None:
    assert found("postmaster@[192.0.2.9]") == [("email", "postmaster@[192.0.2.9]")]
    assert found("joe (at) example.com") == [("email", "joe (at) example.com")]
