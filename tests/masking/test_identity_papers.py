"""Passports, driving licences, vehicles, internet addresses and dictated e-mail; other codes stay."""

from __future__ import annotations

import pytest

from tests.masking.reading import found


def test_a_vehicle_number_alone_needs_its_check_digit() -> None:
    assert found("it says 1HGCM82633A004352 on the door") == [("vehicle", "1HGCM82633A004352")]
    assert found("it says 1HGCM82643A004352 on the door") == []
    assert found("chassis 1HGCM82643A004352") == [("vehicle", "1HGCM82643A004352")]


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
