"""Signing a pack and checking its signatures (ADR 7). Ed25519, RFC 8032. Pure; the caller reads and writes files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import replace

from agent_assist.domain import base64_text
from agent_assist.domain.errors import BadInput, PackRefused
from agent_assist.policy.canonical import canonical
from agent_assist.policy.manifest import MANIFEST, REVIEWERS_LIMIT, Manifest, read_manifest
from agent_assist.policy.pack import SIGNATURES, Pack, content_digest
from agent_assist.policy.pack_files import Table, checked_contents, parse_toml, quoted
from agent_assist.policy.signature import signs
from agent_assist.policy.succession import succeeded
from agent_assist.policy.trust import Trust

_DOMAIN = b"assist-pack/1\n"
_DIGEST_LINE = re.compile(r"^digest\s*=.*$", re.MULTILINE)
_HEADER = re.compile(r"^\[", re.MULTILINE)


class Signature(NamedTuple):
    """One entry of signatures.toml; `key` is the reviewer's public key and `value` the signature, both in base64."""

    reviewer: str
    key: str
    value: str


class Signed(NamedTuple):
    """A pack whose digest and signatures are right; `signers` are the trusted reviewers' names, in order."""

    manifest: Manifest
    digest: str
    signers: tuple[str, ...]


def signed_bytes(manifest: Manifest, digest: str) -> bytes:
    """Return what a reviewer signs: the domain, then the canonical form of the manifest with the content's digest."""
    return _DOMAIN + canonical(manifest.signed_fields(digest))


def verify(contents: Mapping[str, bytes], trust: Trust) -> Signed:
    """Check digest and signatures of a pack. Says nothing about its rules: `load_signed` does both.

    Args:
        contents: the files by name.
        trust: whose signatures count.

    Raises:
        PackRefused: `reason` says which check failed; the title never quotes the content.
    """
    try:
        contents = checked_contents(contents)
        manifest = read_manifest(_table(contents, MANIFEST))
        trust = succeeded(contents, trust)
    except BadInput as error:
        raise PackRefused(error.title, error.advice, reason="manifest") from error
    digest = content_digest(contents)
    if manifest.digest != digest:
        raise _refused(manifest, "digest", "its files are not the ones that were signed")
    names = _signers(manifest, digest, _signatures(manifest, contents), trust)
    wanted = max(manifest.required_signatures, trust.required)
    if len(names) < wanted:
        reason = "too_few" if names else "unknown_key"
        raise _refused(manifest, reason, f"{len(names)} of {wanted} needed signatures are from trusted reviewers")
    return Signed(manifest, digest, names)


def load_signed(contents: Mapping[str, bytes], trust: Trust) -> Pack:
    """Return a pack that may be used: its signatures are right, and every rule, script and table of it can be read.

    Raises:
        PackRefused: one of them is not so.
    """
    signed = verify(contents, trust)
    try:
        pack = Pack(contents, signed.manifest.id)
        _ = pack.scripts
    except BadInput as error:
        raise _refused(signed.manifest, "content", error.title) from error
    return pack


def public_key(private: Ed25519PrivateKey) -> str:
    """Return the raw public key (32 bytes) in base64, as manifests and lists of trusted reviewers hold it."""
    return base64_text.encode(private.public_key().public_bytes_raw())


def sign(contents: Mapping[str, bytes], private: Ed25519PrivateKey) -> dict[str, bytes]:
    """Sign a pack; earlier signatures that still hold are kept, the others are dropped.

    Args:
        contents: the files by name.
        private: the reviewer's key.

    Returns:
        The two files to write: manifest.toml with the digest, and signatures.toml.

    Raises:
        BadInput: the manifest cannot be read, or does not name this key among its reviewers.
    """
    manifest = read_manifest(_table(contents, MANIFEST))
    key = public_key(private)
    name = next((one.name for one in manifest.reviewers if one.key == key), None)
    if name is None:
        raise BadInput(
            "The manifest does not name this key among its reviewers.",
            f'Add {{ name = "YOUR NAME", key = "{key}" }} to reviewers in {MANIFEST}, then sign.',
        )
    digest = content_digest(contents)
    text = signed_bytes(manifest, digest)
    kept = [one for one in _listed(contents) if one.key != key and signs(one.key, one.value, text)]
    mine = Signature(name, key, base64_text.encode(private.sign(text)))
    written = {MANIFEST: _with_digest(contents[MANIFEST], digest), SIGNATURES: _written([*kept, mine])}
    if read_manifest(_table(written, MANIFEST)) != replace(manifest, digest=digest):
        raise BadInput(f"The digest cannot be put into {MANIFEST}.", f'Write digest = "{digest}" into it by hand.')
    return written


def _signers(manifest: Manifest, digest: str, found: list[Signature], trust: Trust) -> tuple[str, ...]:
    """Return the trusted people who signed, each once; a wrong signature under a trusted key refuses the pack."""
    listed = {one.key for one in manifest.reviewers}
    text = signed_bytes(manifest, digest)
    names: set[str] = set()
    for one in found:
        name = trust.name_of(one.key)
        if name is None or one.key not in listed:
            continue
        if not signs(one.key, one.value, text):
            raise _refused(manifest, "signature", "a signature does not belong to what it stands beside")
        names.add(name)
    return tuple(sorted(names))


def _signatures(manifest: Manifest, contents: Mapping[str, bytes]) -> list[Signature]:
    if SIGNATURES not in contents:
        raise _refused(manifest, "unsigned", "nobody signed it")
    try:
        return _listed(contents)
    except BadInput as error:
        raise _refused(manifest, "signature", error.title) from error


def _listed(contents: Mapping[str, bytes]) -> list[Signature]:
    if SIGNATURES not in contents:
        return []
    table = _table(contents, SIGNATURES)
    entries = table.data.get("signature")
    if not isinstance(entries, list) or len(entries) > REVIEWERS_LIMIT:
        raise table.error("signature", f"is not a list of at most {REVIEWERS_LIMIT}")
    rows = [Table(SIGNATURES, f"signature {n}", entry) for n, entry in enumerate(entries, 1)]
    return [Signature(row.text("reviewer"), row.text("key"), row.text("value")) for row in rows]


def _with_digest(data: bytes, digest: str) -> bytes:
    """Return the manifest's text with the digest's line put in or replaced; everything else stays as it was written."""
    text = data.decode().replace("\r\n", "\n")
    line = f'digest = "{digest}"'
    header = _HEADER.search(text)
    top = text[: header.start()] if header else text
    rest = text[header.start() :] if header else ""
    top = _DIGEST_LINE.sub(line, top, count=1) if _DIGEST_LINE.search(top) else f"{top.rstrip()}\n{line}\n"
    return (top if top.endswith("\n") else f"{top}\n").encode() + rest.encode()


def _written(signatures: list[Signature]) -> bytes:
    parts = [
        f"[[signature]]\nreviewer = {quoted(one.reviewer)}\nkey = {quoted(one.key)}\nvalue = {quoted(one.value)}\n"
        for one in sorted(signatures, key=lambda one: (one.reviewer, one.key))
    ]
    return (
        "# Made by `agent-assist policy sign`; covers the whole manifest and, by its digest, every other file.\n\n"
        + "\n".join(parts)
    ).encode()


def _table(contents: Mapping[str, bytes], name: str) -> Table:
    if name not in contents:
        raise BadInput(f"The pack has no {name}.", "Take the pack from its publisher again.")
    return Table(name, "the file", parse_toml(name, contents[name]))


def _refused(manifest: Manifest, reason: str, why: str) -> PackRefused:
    return PackRefused(
        f"The pack {manifest.id} {manifest.version} is refused ({reason}): {why.rstrip('.')}.",
        "Take the pack from its publisher again, or have it signed.",
        (manifest.id, manifest.version),
        reason,
    )
