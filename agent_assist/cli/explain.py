"""`agent-assist ledger explain`: one page for one contact, from this device's ledger."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from agent_assist.cli.options import here, own_cache, settings_of
from agent_assist.desktop.runtime.settings import HouseSettings
from agent_assist.desktop.services.receipts import receipt_page
from agent_assist.domain.casefile import fold
from agent_assist.domain.errors import AssistError, BadInput
from agent_assist.domain.facts import Fact
from agent_assist.evidence.explain import LANGUAGES, Offer, story, words
from agent_assist.evidence.local_time import DEFAULT_ZONE, zone_named
from agent_assist.evidence.receipt_code import spoken
from agent_assist.evidence.receipt_link import link, squares


def run(contact: str, out: Path, language: str, time_zone: str = DEFAULT_ZONE) -> int:
    """Write the page of a contact, in HTML or PDF by the ending of its name.

    Args:
        contact: its id.
        out: the file; `.html` or `.pdf`.
        language: a language tag that the page speaks.
        time_zone: IANA name of the zone whose clock the page shows.

    Raises:
        BadInput: another ending, another language, no such time zone, an unknown contact, or a file that cannot be
            written.
        AuthExpired: this device has no cache.
    """
    if out.suffix not in {".html", ".pdf"}:
        raise BadInput("The page is written as .html or .pdf.", "Give a file name with one of these endings.")
    if language.lower().partition("-")[0] not in LANGUAGES:
        raise BadInput("The page is not available in this language.", f"Choose one of: {', '.join(LANGUAGES)}.")
    zone = zone_named(time_zone)
    with own_cache() as cache:
        facts = cache.ledger.facts(contact)
        page_address = receipt_page(cache.ledger)
    if not facts:
        raise BadInput("This device knows no such contact.", "Take the id from the panel or from an export.")
    told = story(contact, facts)
    chosen = words(language, _purposes(language), zone)
    offered = _offer(facts, page_address)
    company = _company()
    if out.suffix == ".pdf":
        from agent_assist.evidence.explain.paper import paper

        data = paper(told, chosen, offered, company)
    else:
        from agent_assist.evidence.explain.page import page

        data = page(told, chosen, offered, company).encode()
    try:
        out.write_bytes(data)
    except OSError as exc:
        raise BadInput("The page cannot be written there.", "Choose another file.") from exc
    return 0


def _company() -> str:
    """Return the organisation's name of the settings; empty where they cannot be read or name none."""
    try:
        named = settings_of(here()).house.company
    except AssistError:
        return ""
    return "" if named == HouseSettings().company else named


def _offer(facts: Sequence[Fact], page_address: str) -> Offer | None:
    """Return how to open the receipt of a contact; None without a code, as after an erasure."""
    file = fold(facts)
    if file is None or not file.receipt_code:
        return None
    address = link(page_address, file.receipt_code)
    return Offer(spoken(file.receipt_code), address, squares(address))


def _purposes(language: str) -> dict[str, str]:
    from agent_assist.policy import default_pack_path, load

    pack = load(default_pack_path())
    return {purpose.id: purpose.label(language) for purpose in pack.purposes}
