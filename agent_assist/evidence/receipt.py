"""The receipt of one answer: a JSON-LD document made from one event, and its check. Pure.

Fields are those of ISO/IEC TS 27560 in terms of the W3C Data Privacy Vocabulary, as the checklist of the rule pack maps
them (resources/packs/default/consent_record_fields.toml). docs/evidence-format.md describes the document.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from agent_assist.domain.call_tags import CallTag
from agent_assist.domain.consent import CUSTOMER
from agent_assist.domain.errors import Invalid
from agent_assist.domain.facts import FactKind, readable, said
from agent_assist.domain.facts.consent import ConsentFact
from agent_assist.domain.purpose import Purpose
from agent_assist.evidence import receipt_fields, receipt_words
from agent_assist.evidence.envelope import Event, at_text, fact_of

PROFILE = "urn:agent-assist:consent-receipt:1"
_HOUSE = ("name", "address", "contact", "receipt_page")
CONTEXT = {"dct": "http://purl.org/dc/terms/", "dpv": "https://w3id.org/dpv#"}
STATUS: Mapping[str, str] = {
    FactKind.CONSENT_GIVEN: "dpv:ConsentGiven",
    FactKind.CONSENT_REFUSED: "dpv:ConsentRefused",
    FactKind.CONSENT_WITHDRAWN: "dpv:ConsentWithdrawn",
    FactKind.CONSENT_RENEWED: "dpv:RenewedConsentGiven",
    FactKind.CONSENT_UNCLEAR: "dpv:ConsentUnknown",
}
"""DPV's word for what each event leads to; unclear is unknown and never given."""


@dataclass(frozen=True, slots=True)
class House:
    """The controller, as the customer may reach it. Texts, each at most 200 characters.

    Args:
        name: the company.
        address: where letters go.
        contact: a telephone number, mail address or page for questions of privacy.
        withdraw_page: address of the page that the code opens, without the code; empty where there is none.
    """

    name: str
    address: str
    contact: str
    withdraw_page: str = ""


@dataclass(frozen=True, slots=True)
class AskedPurpose:
    """What was asked: the pack's own words for it, in the language of the script.

    `sinks` says where content lands (recorder, transcript, …); `retention_days` is the house's choice; `sells` tells
    that calls for this purpose are sales calls, and `inside` is how the purpose reads inside a sentence.
    """

    id: str
    title: str
    retention_days: int
    sinks: tuple[str, ...]
    sells: bool = False
    inside: str = ""


NAMELESS = "us"
"""Stands in a sentence for a controller whose name nobody set."""


def house_of(values: Mapping[str, object], name: str = "") -> House:
    """Return the controller from the setting `house` that was published; any value may be missing or of any type.

    Args:
        values: the setting.
        name: stands in for a company without a name.
    """
    texts = {key: value if isinstance(value := values.get(key), str) else "" for key in _HOUSE}
    return House(texts["name"] or name or NAMELESS, texts["address"], texts["contact"], texts["receipt_page"])


def asked(purpose: Purpose, language: str, places: Iterable[str] = ()) -> AskedPurpose:
    """Return a purpose in the words in which it is asked in a language; English where the pack lacks that one.

    Args:
        purpose: of a pack.
        language: a language tag.
        places: codes of the places of the call; how long content is kept may differ by place.
    """
    sells = CallTag.MARKETING in purpose.facts
    title, days = purpose.label(language), purpose.days_at(places)
    return AskedPurpose(purpose.id, title, days, purpose.sinks, sells, purpose.title(language))


def documents(
    events: Iterable[Event], purposes: Callable[[str], Iterable[Purpose]], house: House, *, provisional: bool
) -> list[tuple[Event, dict[str, object]]]:
    """Return the documents of the customer's answers among some events, in order, each in the language it was asked in.

    Args:
        events: of one contact.
        purposes: those of the pack with this digest; an answer to another purpose has no receipt.
        house: the controller.
        provisional: made by a device and not by the server.
    """
    made = []
    for event in events:
        body = _answer(event)
        if body is None or said(body.party, CUSTOMER) not in {CUSTOMER, ""}:
            continue  # what somebody else on the call answered is not the customer's, and nobody hands it to them
        language, pack = said(body.language, "") or "en", str((event.value["policy"] or {}).get("pack", ""))
        purpose = next((one for one in purposes(pack) if one.id == body.purpose), None)
        if purpose is not None:
            say = receipt_words.withdrawal(language)
            what = asked(purpose, language, said(body.places, ()))
            made.append((event, document(event, what, house, withdrawal=say, provisional=provisional)))
    return made


def document(
    event: Event, purpose: AskedPurpose, house: House, *, withdrawal: str, provisional: bool
) -> dict[str, object]:
    """Return the document of an answer. The same arguments give the same document.

    Args:
        event: a consent event; personal values in it are not looked at.
        purpose: what it speaks of.
        house: the controller.
        withdrawal: one sentence in the customer's language that says how to take the answer back.
        provisional: made by a device and not by the server.

    Raises:
        Invalid: the event is no answer, or speaks of another purpose.
    """
    value, body = event.value, _answer(event)
    if body is None or body.purpose != purpose.id:
        raise Invalid("The event is no answer to this purpose.", "Report this event id.", (event.id,))
    issuer = "device" if provisional else "server"
    told: dict[str, object] = {
        "@context": CONTEXT,
        "@type": "dpv:ConsentReceipt",
        "dct:conformsTo": PROFILE,
        "dct:identifier": f"urn:uuid:{uuid5(NAMESPACE_URL, f'{PROFILE}:{issuer}:{event.id}')}",
        "dct:date": value["at"],
        "dct:language": said(body.language, "") or "en",
        "record": _record(event),
        "provisional": provisional,
        "dpv:hasConsentStatus": STATUS[body.KIND],
        "dpv:hasDataSubject": str(value["contact"]),
        "dpv:hasDataController": {
            "dpv:hasName": house.name,
            "dpv:hasAddress": house.address,
            "dpv:hasContact": house.contact,
        },
        "dpv:hasNotice": _notice(body),
        "dpv:hasPurpose": {"dct:identifier": purpose.id, "dct:title": purpose.title},
        "dpv:hasProcessing": list(purpose.sinks),
        "dpv:hasDuration": {"days": purpose.retention_days},
        "dpv:hasJurisdiction": list(said(body.places, ())),
        "dpv:hasDataSource": body.expression or "spoken",
        "dpv:isImplementedByEntity": "customer",
        "dpv:WithdrawConsent": {"dct:description": withdrawal, "page": house.withdraw_page},
        "decision": dict(value["policy"]) if value["policy"] else None,
        "corrects": said(body.corrects, None),
    }
    if purpose.sells:
        told["lacks"] = receipt_fields.lacking_for_sales(told)
    return told


def check(value: Any) -> Mapping[str, Any]:
    """Return a document that has the form of a receipt.

    Raises:
        Invalid: it has not.
    """
    record = value.get("record") if isinstance(value, dict) else None
    known = (
        isinstance(value, dict)
        and value.get("dct:conformsTo") == PROFILE
        and value.get("dpv:hasConsentStatus") in STATUS.values()
        and type(value.get("provisional")) is bool
        and isinstance(record, dict)
        and set(record) == {"id", "digest", "leaf", "tenant", "device"}
        and all(isinstance(part, str) for part in record.values())
    )
    if not known:
        raise Invalid("The signed document is no consent receipt.", "Ask for the receipt again.")
    return value  # type: ignore[no-any-return]


def _record(event: Event) -> dict[str, str]:
    return {
        "id": event.id,
        "digest": event.digest,
        "leaf": hashlib.sha256(b"\0" + event.data).hexdigest(),  # RFC 9162, 2.1.1: how the server's log holds it
        "tenant": str(event.value["tenant"]),
        "device": str(event.value["device"]),
    }


def _answer(event: Event) -> ConsentFact | None:
    """Return what a consent event says; None for another kind, and for a body that cannot be read."""
    body = readable(fact_of(event, {}))
    return body if isinstance(body, ConsentFact) and body.KIND in STATUS else None


def _notice(body: ConsentFact) -> dict[str, object]:
    return {
        "dct:identifier": said(body.script, ""),
        "dct:hasVersion": said(body.version, ""),
        "sha256": said(body.digest, ""),
        "read_from": _moment(said(body.reading_started_at_ms, None)),
        "read_to": _moment(said(body.reading_ended_at_ms, None)),
    }


def _moment(ms: int | None) -> str | None:
    return None if ms is None else at_text(ms)
