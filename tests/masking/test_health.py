"""Statements about health in four languages; products, places and figures of speech stay."""

from __future__ import annotations

import pytest

from agent_assist.masking import find


def found(text: str, previous: str | None = None) -> list[tuple[str, str]]:
    return [(f.kind.value, text[f.start : f.end]) for f in find(text, previous=previous)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("I have type 2 diabetes", "health", "type 2 diabetes"),
        ("she is pregnant", "health", "pregnant"),
        ("customer uses a wheelchair", "health", "wheelchair"),
        ("er hatte einen Herzinfarkt", "health", "Herzinfarkt"),
        ("estoy embarazada", "health", "embarazada"),
        ("elle a un cancer du sein", "health", "cancer"),
        ("he is off sick with back pain", "health", "back pain"),
        ("wegen Depressionen krankgeschrieben", "health", "Depressionen"),
        ("cust has cancer & needs extension", "health", "cancer"),
        ("he's in hospital", "health", "in hospital"),
        ("on insulin", "health", "insulin"),
        ("diagnosed with MS last year", "health", "diagnosed"),
        ("registered blind", "health", "registered blind"),
        ("ist schwerbehindert", "health", "schwerbehindert"),
        ("tiene depresión", "health", "depresión"),
        ("il est en arrêt maladie", "health", "arrêt maladie"),
        ("wife had a miscarriage", "health", "miscarriage"),
        ("taking antidepressants", "health", "antidepressants"),
    ],
)
def test_found(text: str, kind: str, value: str) -> None:
    assert (kind, value) in found(text)
