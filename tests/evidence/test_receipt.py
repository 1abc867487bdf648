"""A receipt says what the event says, is signed in one way only, and gives nobody away."""

from __future__ import annotations

import base64
import hashlib
import json
import warnings
from collections.abc import Callable
from uuid import NAMESPACE_URL, uuid5

import pytest
from joserfc import jws as joserfc_jws
from joserfc.errors import SecurityWarning
from joserfc.jwk import OKPKey

from agent_assist.domain.errors import Invalid
from agent_assist.domain.facts import FactKind
from agent_assist.domain.purpose import Purpose
from agent_assist.evidence import jws, receipt
from agent_assist.evidence.canonical import canonical
from agent_assist.evidence.envelope import Event, Head, link
from agent_assist.evidence.personal import SubjectKey
from agent_assist.evidence.seal import DeviceKey
from tests.making import draft

KEY = DeviceKey(bytes([9]) * 32)
OTHER = DeviceKey(bytes([8]) * 32)
KEYS = {jws.key_id(KEY.public): KEY.public}
SUBJECT = SubjectKey("contact.c-1", bytes(range(32)))
QUALITY = receipt.AskedPurpose("quality", "checking our service", 180, ("recorder",))
HOUSE = receipt.House("Northwind", "1 Quay Street", "privacy@northwind.example", "https://northwind.example/r/")
BODY = {
    "purpose": "quality",
    "expression": "spoken",
    "script": "ask-first",
    "version": "1",
    "language": "en",
    "digest": "sha256:" + "a" * 64,
    "reading_started_at_ms": 1_795_000_000_000,
    "reading_ended_at_ms": 1_795_000_009_000,
    "places": ["DE"],
    "recorder_before": "off",
    "corrects": None,
}


def answer(kind: FactKind = FactKind.CONSENT_GIVEN, **more: object) -> Event:
    fact = draft(kind, body={**BODY, **more}, personal={"name": "Ms Okafor"})
    return link(Head("northwind", "dev-1"), fact, SUBJECT)[0]


def made(event: Event, *, provisional: bool = False) -> dict[str, object]:
    return receipt.document(event, QUALITY, HOUSE, withdrawal="Tell any agent.", provisional=provisional)


@pytest.mark.parametrize("kind", receipt.STATUS)
def test_the_document_says_what_the_event_says(kind: FactKind) -> None:
    event = answer(kind)
    found = receipt.check(made(event))
    assert found["dpv:hasConsentStatus"] == receipt.STATUS[kind]
    leaf = hashlib.sha256(b"\x00" + event.data).hexdigest()
    place = {"tenant": "northwind", "device": "dev-1"}
    assert found["record"] == {"id": event.id, "digest": event.digest, "leaf": leaf, **place}
    assert found["dpv:hasPurpose"] == {"dct:identifier": "quality", "dct:title": "checking our service"}
    assert found["dpv:hasJurisdiction"] == ["DE"]
    assert found["dpv:WithdrawConsent"]["dct:description"] == "Tell any agent."


def test_the_same_event_gives_the_same_document_and_each_issuer_its_own_id() -> None:
    event = answer()
    assert made(event) == made(event)
    assert made(event)["dct:identifier"] != made(event, provisional=True)["dct:identifier"]


def test_nothing_personal_is_in_it() -> None:
    text = json.dumps(made(answer()))
    assert "Okafor" not in text
    assert json.loads(text)["dpv:hasDataSubject"] == answer().value["contact"]


def test_what_is_no_answer_gets_no_receipt() -> None:
    with pytest.raises(Invalid):
        made(answer(FactKind.CONTACT_OPENED))
    with pytest.raises(Invalid):
        made(answer(purpose="training"))


@pytest.mark.parametrize("bad", [-1, 10**15, "soon", True])
def test_an_answer_with_a_hostile_moment_gets_no_receipt(bad: object) -> None:
    with pytest.raises(Invalid):
        made(answer(reading_started_at_ms=bad))


def test_a_moment_that_is_not_known_is_left_out() -> None:
    notice = made(answer(reading_started_at_ms=None))["dpv:hasNotice"]
    assert isinstance(notice, dict)
    assert notice["read_from"] is None


def test_a_library_reads_what_is_signed() -> None:
    wanted = made(answer())
    token = jws.sign(wanted, KEY)
    raw = base64.b64decode(KEY.public)
    x = base64.urlsafe_b64encode(raw).decode().rstrip("=")
    key = OKPKey.import_key({"kty": "OKP", "crv": "Ed25519", "x": x})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SecurityWarning)  # of the name: RFC 9864 prefers Ed25519, see ADR 11
        found = joserfc_jws.deserialize_compact(token, key, algorithms=["EdDSA"])
    assert json.loads(found.payload) == wanted
    assert found.headers() == {"alg": "EdDSA", "kid": jws.key_id(KEY.public), "typ": jws.TYPE}


def test_a_signed_document_is_read_back_with_the_key_that_signed_it() -> None:
    wanted = made(answer())
    assert jws.read(jws.sign(wanted, KEY), KEYS) == (wanted, KEY.public)


def part(token: str, place: int, change: Callable[[bytes], bytes]) -> str:
    parts = token.split(".")
    data = change(base64.urlsafe_b64decode(parts[place] + "=="))
    parts[place] = base64.urlsafe_b64encode(data).decode().rstrip("=")
    return ".".join(parts)


ATTACKS: dict[str, Callable[[str], str]] = {
    "refused made given": lambda t: part(t, 1, lambda d: d.replace(b"ConsentRefused", b"ConsentGiven")),
    "a byte of the signature": lambda t: part(t, 2, lambda d: bytes([d[0] ^ 1]) + d[1:]),
    "no algorithm": lambda t: part(t, 0, lambda d: d.replace(b"EdDSA", b"none")),
    "no algorithm, no signature": lambda t: part(t, 0, lambda d: d.replace(b"EdDSA", b"none")).rpartition(".")[0] + ".",
    "another algorithm": lambda t: part(t, 0, lambda d: d.replace(b"EdDSA", b"HS256")),
    "a key of its own": lambda t: part(t, 0, lambda d: d[:-1] + b',"jwk":{}}'),
    "another type": lambda t: part(t, 0, lambda d: d.replace(b"receipt", b"voucher")),
    "padding": lambda t: t + "==",
    "a fourth part": lambda t: t + ".e30",
    "the standard alphabet": lambda t: t.replace("-", "+").replace("_", "/") + "+",
    "nothing": lambda _t: "",
    "too long": lambda t: t + "A" * jws.LIMIT,
    "a signature of another key": lambda t: t.rpartition(".")[0] + "." + jws.sign({}, OTHER).rpartition(".")[2],
}


def of_length(length: int) -> str:
    """A rightly signed token of so many characters."""
    about = length * 3 // 4
    tokens = (jws.sign({"a": "a" * size}, KEY) for size in range(about - 200, about))
    return next(token for token in tokens if len(token) == length)


def test_a_token_may_be_as_long_as_the_limit_and_no_longer() -> None:
    assert jws.read(of_length(65_535), KEYS)  # base64 without padding leaves out 65,536
    with pytest.raises(Invalid, match="Not a signed receipt"):
        jws.read(of_length(65_537), KEYS)


@pytest.mark.parametrize("name", ATTACKS)
def test_a_forged_receipt_is_refused(name: str) -> None:
    token = jws.sign(made(answer(FactKind.CONSENT_REFUSED)), KEY)
    forged = ATTACKS[name](token)
    assert forged != token
    with pytest.raises(Invalid):
        jws.read(forged, KEYS)


@pytest.mark.parametrize(
    "header",
    [
        {"alg": "none"},
        {"alg": "Ed25519"},
        {"crit": ["exp"]},
        {"jwk": {"kty": "OKP", "crv": "Ed25519", "x": "AAAA"}},
        {"typ": "JWT"},
    ],
)
def test_no_other_header_is_taken_even_where_the_signature_holds(header: dict[str, object]) -> None:
    plain = {"alg": "EdDSA", "kid": jws.key_id(KEY.public), "typ": jws.TYPE, **header}
    signed = ".".join(jws._text(canonical(value)) for value in (plain, made(answer())))
    token = f"{signed}.{jws._text(KEY.sign(signed.encode()))}"
    with pytest.raises(Invalid, match="not known"):
        jws.read(token, KEYS)


def test_a_key_that_is_not_known_signs_nothing() -> None:
    with pytest.raises(Invalid):
        jws.read(jws.sign(made(answer()), OTHER), KEYS)


@pytest.mark.parametrize("value", [None, [], {}, {"dct:conformsTo": receipt.PROFILE}, {**made(answer()), "record": {}}])
def test_another_signed_document_is_no_receipt(value: object) -> None:
    with pytest.raises(Invalid):
        receipt.check(value)


@pytest.mark.parametrize("provisional", [True, False])
def test_the_whole_document_of_an_answer_that_says_everything(provisional: bool) -> None:  # noqa: FBT001 - a case
    event = answer(language="de", expression="keyed", corrects="e-1")
    issuer = "device" if provisional else "server"
    found = made(event, provisional=provisional)
    assert found.pop("record") == receipt._record(event)
    assert found == {
        "@context": receipt.CONTEXT,
        "@type": "dpv:ConsentReceipt",
        "dct:conformsTo": receipt.PROFILE,
        "dct:identifier": f"urn:uuid:{uuid5(NAMESPACE_URL, f'{receipt.PROFILE}:{issuer}:{event.id}')}",
        "dct:date": event.value["at"],
        "dct:language": "de",
        "provisional": provisional,
        "dpv:hasConsentStatus": "dpv:ConsentGiven",
        "dpv:hasDataSubject": event.value["contact"],
        "dpv:hasDataController": {
            "dpv:hasName": "Northwind",
            "dpv:hasAddress": "1 Quay Street",
            "dpv:hasContact": "privacy@northwind.example",
        },
        "dpv:hasNotice": {
            "dct:identifier": "ask-first",
            "dct:hasVersion": "1",
            "sha256": "sha256:" + "a" * 64,
            "read_from": "2026-11-18T11:06:40.000Z",
            "read_to": "2026-11-18T11:06:49.000Z",
        },
        "dpv:hasPurpose": {"dct:identifier": "quality", "dct:title": "checking our service"},
        "dpv:hasProcessing": ["recorder"],
        "dpv:hasDuration": {"days": 180},
        "dpv:hasJurisdiction": ["DE"],
        "dpv:hasDataSource": "keyed",
        "dpv:isImplementedByEntity": "customer",
        "dpv:WithdrawConsent": {"dct:description": "Tell any agent.", "page": HOUSE.withdraw_page},
        "decision": dict(event.value["policy"]) if event.value["policy"] else None,
        "corrects": "e-1",
    }


def test_an_answer_that_says_next_to_nothing_was_spoken_in_english() -> None:
    fact = draft(FactKind.CONSENT_GIVEN, body={"purpose": "quality"})
    found = made(link(Head("northwind", "dev-1"), fact, SUBJECT)[0])
    names = ("dct:language", "dpv:hasDataSource", "dpv:hasJurisdiction", "corrects")
    assert [found[name] for name in names] == ["en", "spoken", [], None]


@pytest.mark.parametrize(
    ("values", "name", "found"),
    [
        ({}, "", receipt.House("us", "", "", "")),
        ({}, "Northwind", receipt.House("Northwind", "", "", "")),
        ({"name": 7, "address": ["x"]}, "", receipt.House("us", "", "", "")),
        (
            {"name": "N", "address": "A", "contact": "C", "receipt_page": "P", "else": "E"},
            "Northwind",
            receipt.House("N", "A", "C", "P"),
        ),
    ],
)
def test_a_house_is_read_from_what_was_published(values: dict[str, object], name: str, found: receipt.House) -> None:
    assert receipt.house_of(values, name) == found


def test_the_documents_of_some_events_are_those_of_the_answers_to_known_purposes() -> None:
    words = {"en": "our quality", "de": "unsere Qualität"}
    quality = Purpose("quality", words, words, 30, ("recorder",), "QA-7")
    others = [answer(purpose="elsewhere"), answer(FactKind.CONTACT_OPENED), answer(FactKind.CONSENT_REQUESTED)]
    events = [answer(language="de-AT"), *others, answer(language="")]
    found = receipt.documents(events, lambda _pack: [quality], HOUSE, provisional=True)
    assert [event for event, _ in found] == [events[0], events[4]]
    assert [one["dpv:hasPurpose"] for _, one in found] == [
        {"dct:identifier": "quality", "dct:title": "unsere Qualität"},
        {"dct:identifier": "quality", "dct:title": "our quality"},
    ]
    assert all(one["provisional"] is True for _, one in found)
    (_, own), *_ = receipt.documents(events, lambda _pack: [quality], HOUSE, provisional=False)
    assert own["provisional"] is False


def test_how_long_it_is_kept_is_what_the_place_says() -> None:
    words = {"en": "our quality"}
    quality = Purpose("quality", words, words, 30, ("recorder",), "QA-7", retention_by_place={"PT": 7})
    events = [answer(places=["PT", "DE"]), answer(places=["DE"]), answer(places=[])]
    found = receipt.documents(events, lambda _pack: [quality], HOUSE, provisional=True)
    assert [one["dpv:hasDuration"] for _, one in found] == [{"days": 7}, {"days": 30}, {"days": 30}]


def test_what_somebody_else_on_the_call_answered_has_no_receipt_for_the_customer() -> None:
    quality = Purpose("quality", {"en": "Quality"}, {"en": "quality"}, 180, ("recorder",), "ask-quality")
    ours = [answer(), answer(party="customer"), answer(FactKind.CONSENT_REFUSED, party="")]
    events = [*ours, answer(party="party-2"), answer(FactKind.CONSENT_REFUSED, party="party-3")]
    told = receipt.documents(events, lambda _digest: (quality,), HOUSE, provisional=False)
    assert [event.id for event, _document in told] == [event.id for event in ours]
