"""Packs for tests: the shipped one with changes, signed by reviewers of the test's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from agent_assist.policy import Reviewer, default_pack_path
from agent_assist.policy.pack import SIGNATURES, content_digest
from agent_assist.policy.pack_files import read_contents
from agent_assist.policy.publishing import Order, SignedOrder, sign_order
from agent_assist.policy.signing import public_key, sign
from agent_assist.policy.trust import Trust

CONTENTS = read_contents(default_pack_path())


@dataclass(frozen=True)
class Person:
    """A reviewer with both halves of a key."""

    name: str
    private: Ed25519PrivateKey

    @property
    def reviewer(self) -> Reviewer:
        return Reviewer(self.name, public_key(self.private))


def person(name: str) -> Person:
    return Person(name, Ed25519PrivateKey.from_private_bytes(name.encode().ljust(32, b".")))


ANN, BEN, EVE = person("Ann Author"), person("Ben Reviewer"), person("Eve Elsewhere")
TRUST = Trust((ANN.reviewer, BEN.reviewer))


def manifest(people: Sequence[Person] = (ANN, BEN), version: str = "2", **more: str) -> bytes:
    """A manifest; `more` are further keys with their TOML values, which also replace the usual ones."""
    listed = ", ".join(f'{{ name = "{p.name}", key = "{p.reviewer.key}" }}' for p in people)
    keys = {
        "id": '"house"',
        "version": f'"{version}"',
        "authors": '["Ann Author"]',
        "effective_from": "2026-01-01",
        "reviewers": f"[{listed}]",
    }
    return "".join(f"{key} = {value}\n" for key, value in {**keys, **more}.items()).encode()


def pack(
    *signers: Person, changes: Mapping[str, tuple[str, str]] | None = None, text: bytes | None = None
) -> dict[str, bytes]:
    """The files of a pack: the shipped rules, one replacement in each file of `changes`, a manifest, signatures."""
    contents = {name: data for name, data in CONTENTS.items() if name != SIGNATURES}
    contents["manifest.toml"] = text or manifest()
    for name, (old, new) in (changes or {}).items():
        assert old.encode() in contents[name]
        contents[name] = contents[name].replace(old.encode(), new.encode(), 1)
    for signer in signers:
        contents |= sign(contents, signer.private)
    return contents


def ordered_body(
    contents: Mapping[str, bytes],
    effective: str,
    at_ms: int,
    *,
    by: Person = ANN,
    taking: Sequence[Mapping[str, bytes]] = (),
    until: date | None = None,
) -> dict[str, Any]:
    """The body of a pack's row with its order, given at a moment, which takes other packs back."""
    taken = tuple(content_digest(one) for one in taking)
    order = Order(content_digest(contents), date.fromisoformat(effective), at_ms, taken, until)
    plain = SignedOrder(order, *sign_order(order, by.private)).plain()
    return {"files": {name: data.decode() for name, data in contents.items()}, "effective": effective, "order": plain}


def write(folder: Path, contents: Mapping[str, bytes]) -> Path:
    """Write the files of a pack into a folder."""
    (folder / "scripts").mkdir(parents=True)
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    return folder
