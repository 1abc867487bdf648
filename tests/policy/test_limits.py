"""Every limit of the rules at its edge: the last number that fits, and the first that does not."""

from __future__ import annotations

import copy
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from agent_assist.domain import base64_text
from agent_assist.policy.lint.reading import grade
from agent_assist.policy.manifest import check_public_key, read_manifest
from agent_assist.policy.pack import Pack
from agent_assist.policy.pack_files import Table, checked_contents, parse_toml
from agent_assist.policy.publishing import Order, check_order, check_values, sign_order
from agent_assist.policy.purposes import purposes
from agent_assist.policy.question import Question
from agent_assist.policy.received import PackRow, choose, memory
from agent_assist.policy.retention import Retention
from agent_assist.policy.rights import Rights
from agent_assist.policy.rows import overlay_row
from agent_assist.policy.scripts import parse_script, spoken_ms
from agent_assist.policy.trust import read_trust
from tests.edges import Edge, taken, wrong_at
from tests.packs import ANN, CONTENTS, TRUST

NOW = int(datetime(2026, 11, 20, tzinfo=UTC).timestamp() * 1000)
DIGEST = "sha256:" + "a" * 64
QUESTION: dict[str, Any] = {"customer": ["DE"], "agent": "US-TX", "recorder": "US-TX", "on": "2026-11-24"}
LORE = Pack(CONTENTS, "the pack").lore
GROUPS = LORE.gazetteer.groups
MANIFEST: dict[str, Any] = {
    "id": "house",
    "version": "2",
    "authors": ["Ann"],
    "effective_from": date(2026, 1, 1),
    "reviewers": [],
}


def asked(**more: Any) -> bool:
    return taken(Question.from_json, {**QUESTION, **more})


def told(**more: Any) -> bool:
    return taken(read_manifest, Table("manifest.toml", "the file", {**MANIFEST, **more}))


def reviewers(count: int, name: str = "Ann") -> list[dict[str, str]]:
    return [{"name": name, "key": base64_text.encode(bytes([number]) * 32)} for number in range(count)]


def trusted(count: int) -> bool:
    listed = ", ".join(f'{{ name = "{number}", key = "{one["key"]}" }}' for number, one in enumerate(reviewers(count)))
    return taken(read_trust, "trust.toml", f"reviewers = [{listed}]".encode())


def first_row(name: str, key: str, **changed: Any) -> Table:
    """A file of the shipped pack with its first row alone, changed."""
    data = copy.deepcopy(parse_toml(name, CONTENTS[name]))
    rows = data[key]
    assert isinstance(rows, dict)
    first = next(iter(rows))
    return Table(name, "the file", {key: {first: {**rows[first], **changed}}})


def a_span(part: str, count: int) -> bool:
    units = {"respond_within": "respond_unit", "extend_by": "extend_unit", "ack_within": "ack_unit"}
    return taken(Rights, first_row("rights.toml", "rule", **{part: count, units[part]: "day"}), LORE)


def kept_for(days: int) -> bool:
    return taken(Retention, first_row("retention.toml", "rule", value=days, unit="day"), LORE)


def an_age(years: int) -> bool:
    table = first_row("overlays.toml", "overlay", age_below=years, facts=[])
    (row,) = table.tables("overlay").values()
    return taken(overlay_row, "x", row, GROUPS, frozenset[str]())


def a_purpose(**changed: Any) -> bool:
    return taken(purposes, first_row("purposes.toml", "purpose", **changed))


def a_script(letters: int = 10, rate: int = 150) -> bool:
    text = f'id = "x"\nversion = "1"\nkind = "started"\nwords_per_minute = {rate}\n[text]\nen = "{"a" * letters}"\n'
    return taken(parse_script, "x.toml", text.encode())


def a_value(letters: int) -> bool:
    (script,) = parse_script(
        "x.toml", b'id = "x"\nversion = "1"\nkind = "started"\nwords_per_minute = 150\n[text]\nen = "{name}"\n'
    )
    return taken(script.fill, {"name": "a" * letters})


def ordered(age_ms: int) -> bool:
    order = Order(DIGEST, date(2026, 11, 24), NOW)
    return taken(check_order, order, *sign_order(order, ANN.private), TRUST, NOW + age_ms)


def takes_back(count: int) -> bool:
    try:
        check_values(Order(DIGEST, date(2026, 11, 24), NOW, (DIGEST,) * count))
    except ValueError:
        return False
    return True


def fresh_after(days: int) -> bool:
    order = Order(DIGEST, date(2026, 11, 24), NOW)
    return order.last_fresh_day() >= date(2026, 11, 20) + timedelta(days=days)


def remembered(packs: int) -> bool:
    """Whether the oldest of so many orders is still known."""
    seen = {f"sha256:{number:064x}": NOW + number for number in range(packs)}
    return f"sha256:{0:064x}" in choose([PackRow("seen", memory(seen), kept=True)], TRUST, date(2026, 11, 24)).seen


EDGES = {
    "question: places of the customer": Edge(32, lambda n: asked(customer=["DE"] * n)),
    "question: facts": Edge(128, lambda n: asked(facts=["a"] * n)),
    "question: letters of a fact": Edge(64, lambda n: asked(facts=["a" * n])),
    "question: letters of a purpose": Edge(64, lambda n: asked(purpose="a" * n)),
    "question: letters of a channel": Edge(64, lambda n: asked(channel="a" * n)),
    "question: oldest": Edge(150, lambda n: asked(age=n)),
    "question: youngest": Edge(0, lambda n: asked(age=n), upwards=True),
    "manifest: reviewers": Edge(16, lambda n: told(reviewers=reviewers(n))),
    "manifest: letters of a reviewer": Edge(100, lambda n: told(reviewers=reviewers(1, "a" * n))),
    "manifest: bytes of a key, at most": Edge(
        32, lambda n: n < 32 or taken(check_public_key, Table("m", "r", {}), base64_text.encode(bytes(n)))
    ),
    "manifest: bytes of a key, at least": Edge(
        32, lambda n: n > 32 or taken(check_public_key, Table("m", "r", {}), base64_text.encode(bytes(n))), upwards=True
    ),
    "manifest: signatures": Edge(16, lambda n: told(required_signatures=n)),
    "manifest: fewest signatures": Edge(1, lambda n: told(required_signatures=n), upwards=True),
    "manifest: letters of an id": Edge(64, lambda n: told(id="a" * n)),
    "manifest: letters of a version": Edge(64, lambda n: told(version="a" * n)),
    "trust: reviewers": Edge(16, trusted),
    "rights: to answer": Edge(36_600, lambda n: a_span("respond_within", n)),
    "rights: to answer, longer": Edge(36_600, lambda n: a_span("extend_by", n)),
    "rights: to acknowledge": Edge(36_600, lambda n: a_span("ack_within", n)),
    "retention: days": Edge(36_600, kept_for),
    "overlay: age": Edge(150, an_age),
    "overlay: least age": Edge(1, an_age, upwards=True),
    "purpose: days kept": Edge(36_600, lambda n: a_purpose(retention_days=n)),
    "purpose: fewest days kept": Edge(1, lambda n: a_purpose(retention_days=n), upwards=True),
    "purpose: days valid": Edge(36_600, lambda n: a_purpose(valid_days=n)),
    "purpose: fewest days valid": Edge(0, lambda n: a_purpose(valid_days=n), upwards=True),
    "script: characters": Edge(4_000, a_script),
    "script: characters of a value": Edge(2_000, a_value),
    "script: quickest": Edge(300, lambda n: a_script(rate=n)),
    "script: slowest": Edge(60, lambda n: a_script(rate=n), upwards=True),
    "order: age": Edge(300_000, ordered),
    "order: clock ahead": Edge(300_000, lambda ms: ordered(-ms)),
    "order: packs taken back": Edge(16, takes_back),
    "order: days fresh": Edge(180, fresh_after),
    "received: orders remembered": Edge(64, remembered),
    "pack: files": Edge(64, lambda n: taken(checked_contents, {f"f{one}.toml": b"" for one in range(n)})),
    "pack: bytes of a file": Edge(4 * 1_048_576, lambda n: taken(checked_contents, {"f.toml": bytes(n)})),
    "pack: letters of a name": Edge(80, lambda n: taken(checked_contents, {"a" * n + ".toml": b""})),
    "reading: letters of a word that is not long": Edge(6, lambda n: (grade("b" * n, "de") or 0) < 5),
    "reading: syllables of a word that is not hard": Edge(2, lambda n: (grade("at" * n, "de") or 0) < 10),
}


@pytest.mark.parametrize("name", EDGES)
def test_a_limit_holds_at_its_edge(name: str) -> None:
    assert wrong_at(EDGES[name]) == []


def test_a_script_is_read_at_150_words_a_minute() -> None:
    assert spoken_ms("one two three four five") == 2_000
    assert spoken_ms("one two three", 0) == spoken_ms("one two three", 1) == 180_000
