"""Signatures of packs: what is covered, who counts, and every way in which a pack is not what was signed."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from agent_assist.domain.errors import BadInput, PackRefused
from agent_assist.domain.fields import read_fields
from agent_assist.policy import Manifest, Reviewer, default_pack_path, load
from agent_assist.policy.manifest import read_manifest, read_reviewers
from agent_assist.policy.pack_files import Table, parse_toml, read_contents
from agent_assist.policy.signing import _listed, _with_digest, load_signed, sign, signed_bytes, verify
from agent_assist.policy.trust import SHIPPED, Trust, read_trust, trust_of
from tests.packs import ANN, BEN, EVE, TRUST, manifest, pack, person

GOOD = pack(ANN)


def refused(contents: dict[str, bytes], trust: Trust = TRUST) -> str:
    with pytest.raises(PackRefused) as caught:
        load_signed(contents, trust)
    assert caught.value.advice
    return caught.value.reason


def test_the_shipped_pack_is_signed_by_the_key_that_ships() -> None:
    signed = verify(read_contents(default_pack_path()), SHIPPED)
    assert len(signed.signers) == SHIPPED.required == 2
    assert signed.digest == load(default_pack_path()).ref.digest == signed.manifest.digest


def test_a_good_pack_is_loaded_and_says_who_signed() -> None:
    assert load_signed(GOOD, TRUST).ref.id == "house"
    assert verify(pack(ANN, BEN), TRUST).signers == ("Ann Author", "Ben Reviewer")


@pytest.mark.parametrize("name", [name for name in GOOD if name not in {"manifest.toml", "signatures.toml"}])
def test_a_byte_more_in_any_file_is_seen(name: str) -> None:
    assert refused(GOOD | {name: GOOD[name] + b"\n"}) == "digest"


def test_a_file_more_or_less_is_seen() -> None:
    assert refused(GOOD | {"scripts/more.toml": b""}) == "digest"
    assert refused({name: data for name, data in GOOD.items() if name != "cases.toml"}) == "digest"


def test_a_digest_made_right_again_does_not_help() -> None:
    changed = GOOD | {"house.toml": GOOD["house.toml"] + b"\n"}
    mended = sign(changed | {"manifest.toml": manifest((EVE, ANN))}, EVE.private)  # Eve does what she can
    assert refused(changed | {"manifest.toml": _redigested(mended["manifest.toml"])}) == "signature"


def _redigested(eves: bytes) -> bytes:
    digest = read_manifest(Table("m", "m", parse_toml("m", eves))).digest
    return manifest(digest=f'"{digest}"')


CHANGES: dict[str, Any] = {
    "id": "other",
    "version": "3",
    "authors": ("Eve",),
    "reviewers": (ANN.reviewer,),
    "required_signatures": 2,
    "effective_from": date(2025, 1, 1),
    "effective_to": date(2030, 1, 1),
    "urgent": True,
}


@pytest.mark.parametrize("field", [name for name in Manifest.__struct_fields__ if name != "digest"])
def test_every_field_of_the_manifest_is_covered(field: str) -> None:
    made = read_manifest(Table("m", "m", parse_toml("m", GOOD["manifest.toml"])))
    changed = structs.replace(made, **{field: CHANGES[field]})
    assert signed_bytes(changed, made.digest) != signed_bytes(made, made.digest)
    assert signed_bytes(made, "sha256:" + "0" * 64) != signed_bytes(made, made.digest)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"2026-01-01", b"2025-01-01"),
        (b'version = "2"', b'version = "3"'),
        (b'id = "house"', b'id = "other"'),
        (b"effective_from", b"urgent = true\neffective_from"),
        (b'authors = ["Ann Author"]', b'authors = ["Ann Other"]'),
    ],
)
def test_a_manifest_that_was_changed_after_signing_is_refused(old: bytes, new: bytes) -> None:
    assert old in GOOD["manifest.toml"]
    assert refused(GOOD | {"manifest.toml": GOOD["manifest.toml"].replace(old, new)}) == "signature"


def test_an_unsigned_pack_is_refused_and_still_answers_its_author() -> None:
    contents = pack()
    digest = verify(pack(ANN), TRUST).digest
    assert refused(contents | {"manifest.toml": manifest(digest=f'"{digest}"')}) == "unsigned"
    assert refused(contents) == "digest"  # nothing was signed, so no digest stands in the manifest


def test_a_pack_signed_by_a_stranger_is_refused() -> None:
    assert refused(pack(EVE, text=manifest((EVE,)))) == "unknown_key"
    assert refused(pack(ANN), SHIPPED) == "unknown_key"
    # a trusted reviewer's name on a stranger's key is still a stranger's key
    assert refused(pack(EVE, text=manifest((dataclasses.replace(EVE, name="Ann Author"),)))) == "unknown_key"


def test_a_trusted_person_whom_the_manifest_does_not_name_does_not_count() -> None:
    trust = Trust((EVE.reviewer, BEN.reviewer))
    contents = pack(ANN, BEN)
    assert verify(contents, trust).signers == ("Ben Reviewer",)
    with pytest.raises(BadInput, match="reviewers"):
        sign(contents, EVE.private)


@pytest.mark.parametrize("asks", ["manifest", "house"])
def test_two_signatures_where_two_are_asked_for(asks: str) -> None:
    text = manifest(required_signatures="2") if asks == "manifest" else manifest()
    trust = TRUST if asks == "manifest" else Trust(TRUST.reviewers, 2)
    assert refused(pack(ANN, text=text), trust) == "too_few"
    assert verify(pack(ANN, BEN, text=text), trust).signers == ("Ann Author", "Ben Reviewer")


def test_a_manifest_cannot_ask_for_less_than_the_house() -> None:
    assert refused(pack(ANN, text=manifest(required_signatures="1")), Trust(TRUST.reviewers, 2)) == "too_few"


def test_one_reviewer_does_not_count_twice() -> None:
    trust = Trust(TRUST.reviewers, 2)
    once = pack(ANN)
    twice = once["signatures.toml"] + once["signatures.toml"].partition(b"\n\n")[2]
    assert twice.count(b"[[signature]]") == 2
    assert refused(once | {"signatures.toml": twice}, trust) == "too_few"
    spare = dataclasses.replace(person("spare key of Ann"), name="Ann Author")  # a second key of the same person
    both = pack(ANN, spare, text=manifest((ANN, spare)))
    assert verify(both, Trust((ANN.reviewer, spare.reviewer))).signers == ("Ann Author",)
    assert refused(both, Trust((ANN.reviewer, spare.reviewer, BEN.reviewer), 2)) == "too_few"


def test_a_wrong_signature_of_a_trusted_person_refuses_even_beside_a_right_one() -> None:
    both = pack(ANN, BEN)
    bens = pack(BEN, changes={"house.toml": ("XX", "FR")})["signatures.toml"].partition(b"\n\n")[2]
    anns = pack(ANN)["signatures.toml"]
    assert refused(both | {"signatures.toml": anns + b"\n" + bens}) == "signature"


def test_signing_again_replaces_ones_own_and_drops_what_no_longer_holds() -> None:
    both = pack(ANN, BEN)
    assert sign(both, ANN.private) == {name: both[name] for name in ("manifest.toml", "signatures.toml")}
    changed = both | {"house.toml": both["house.toml"] + b"#\n"}
    again = changed | sign(changed, ANN.private)
    assert verify(again, TRUST).signers == ("Ann Author",)


def test_signing_leaves_the_manifest_as_it_was_written() -> None:
    text = b"# by hand\r\n" + manifest().replace(b"\n", b"\r\n") + b"urgent = true # now\r\n"
    signed = sign(pack(text=text), ANN.private)["manifest.toml"].decode()
    assert signed.startswith("# by hand\n")
    assert "urgent = true # now\ndigest = " in signed
    tables = manifest(()).replace(b"reviewers = []\n", b"") + (
        f'[[reviewers]]\nname = "Ann Author"\nkey = "{ANN.reviewer.key}"\n'.encode()
    )
    contents = pack(text=tables)
    assert verify(contents | sign(contents, ANN.private), TRUST).signers == ("Ann Author",)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"x = ",
        b"signature = 5",
        b"signature = [5]",
        b"[[signature]]\nreviewer = 5\nkey = 5\nvalue = 5",
        b"[[signature]]\n" * 17,
        b"\xff",
    ],
)
def test_signatures_that_cannot_be_read_are_refused(text: bytes) -> None:
    assert refused(GOOD | {"signatures.toml": text}) == "signature"


@pytest.mark.parametrize("value", ["", "!", "AA==", "A" * 86 + "=="])
def test_a_signature_that_is_none_is_wrong(value: str) -> None:
    entry = f'[[signature]]\nreviewer = "Ann Author"\nkey = "{ANN.reviewer.key}"\nvalue = "{value}"\n'
    assert refused(GOOD | {"signatures.toml": entry.encode()}) == "signature"


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff",
        manifest(effective_from="5"),
        manifest(effective_to="2025-01-01"),
        manifest(version='"a b"'),
        manifest(id='"../x"'),
        manifest(required_signatures="0"),
        manifest(required_signatures="17"),
        manifest(urgent='"yes"'),
        manifest(digest='"sha256:1"'),
        manifest(more="1"),
        manifest((ANN, ANN)),
        manifest(reviewers='[{ name = "A", key = "short" }]'),
        manifest(reviewers='[{ name = "", key = "' + ANN.reviewer.key + '" }]'),
    ],
)
def test_a_manifest_that_cannot_be_read_is_refused(text: bytes) -> None:
    assert refused(GOOD | {"manifest.toml": text}) == "manifest"


@pytest.mark.parametrize(
    "name", ["../evil.toml", "scripts/../x.toml", "a/b.toml", "x.exe", "", "C:x.toml", "a\\b.toml"]
)
def test_a_file_name_from_outside_is_no_path(name: str) -> None:
    assert refused({**GOOD, name: b""}) == "manifest"


def test_rules_that_cannot_be_read_are_refused_however_well_signed() -> None:
    assert refused(pack(ANN, changes={"recording.toml": ('nexus = "either"', 'nexus = "nowhere"')})) == "content"
    assert refused(pack(ANN, changes={"scripts/announce.toml": ("{company}", "{company")})) == "content"


@given(st.sampled_from(sorted(GOOD)), st.integers(0, 2**31), st.integers(1, 255))
def test_no_flipped_byte_passes(name: str, where: int, mask: int) -> None:
    data = bytearray(GOOD[name])
    data[where % len(data)] ^= mask
    changed = bytes(data)
    try:
        signed = verify(GOOD | {name: changed}, TRUST)
    except PackRefused:
        return
    # what still passes means the same: a comment, the name beside a signature, or the end of a line
    assert name in {"manifest.toml", "signatures.toml"} or changed.replace(b"\r\n", b"\n") == GOOD[name]
    assert (signed.manifest, signed.signers) == (verify(GOOD, TRUST).manifest, ("Ann Author",))


def test_the_trust_of_a_house() -> None:
    assert trust_of((), 1) == SHIPPED
    assert trust_of((), 3).required == 3
    assert trust_of([ANN.reviewer], 1).reviewers == (ANN.reviewer,)
    for people, required in (([ANN.reviewer], 2), ([ANN.reviewer, Reviewer("Ann Author", "k")], 2), ([], 0)):
        with pytest.raises(BadInput):
            trust_of(people, required)


def test_a_trust_file() -> None:
    text = f'required_signatures = 2\nreviewers = [{{ name = "A", key = "{ANN.reviewer.key}" }},\n'
    text += f'{{ name = "B", key = "{BEN.reviewer.key}" }}]'
    assert read_trust("t", text.encode()).required == 2
    for bad in (b"x = 1", b"reviewers = 5", b"\xff", b"required_signatures = 4"):
        with pytest.raises(BadInput):
            read_trust("t", bad)
    people = b"reviewers = [" + text.partition("[")[2].encode()
    assert read_trust("t", people).required == 1
    assert read_trust("t", b"required_signatures = 1\n" + people).required == 1
    with pytest.raises(BadInput, match=f"'{'k' * 40}'"):
        read_trust("t", b"k" * 50 + b" = 1")


def test_only_the_manifests_own_digest_is_replaced() -> None:
    old = 'digest = "sha256:a"\nsummary = """\ndigest = "sha256:b"\n"""\n'
    found = _with_digest(old.encode(), "sha256:c").decode()
    assert found == old.replace("sha256:a", "sha256:c")


def test_an_entry_that_is_wrong_is_told_by_its_place_from_one_on() -> None:
    """In lists of signatures, of reviewers, and of fields that a CRM sends."""
    good = '[[signature]]\nreviewer = "Ann"\nkey = "a"\nvalue = "b"\n'
    for place in (1, 2, 3):
        entries = [good] * (place - 1) + ['[[signature]]\nreviewer = "Ann"\n']
        with pytest.raises(BadInput, match=rf"signature {place}: 'key'"):
            _listed({"signatures.toml": "".join(entries).encode()})
        people = [{"name": "Ann", "key": ANN.reviewer.key}] * (place - 1) + [{"name": "Ann"}]
        with pytest.raises(BadInput, match=rf"reviewer {place}: 'key'"):
            read_reviewers(Table("manifest.toml", "the file", {"reviewers": people}))
        fields = [{"name": "account", "label": "A", "value": "x"}] * (place - 1) + [{"name": "account"}]
        with pytest.raises(BadInput, match=rf"Field {place} lacks"):
            read_fields({"call_id": "c", "fields": fields}, frozenset())
