"""The tree of RFC 9162: reference values, and a reference that follows the text of the RFC word by word."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.errors import Invalid
from agent_assist.evidence import merkle
from agent_assist.evidence.merkle import EMPTY_ROOT, Range, consistency_proof, consistent, included, inclusion_proof

INPUTS = [
    bytes.fromhex(text)
    for text in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
"""The eight leaves of the reference values that the Certificate Transparency project gives out for RFC 6962."""
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
KNOWN_PATHS = {  # (index from 0, size) -> audit path, of the same reference
    (0, 1): [],
    (0, 8): [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
    (5, 8): [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 3): ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
    (1, 5): [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
}
KNOWN_CONSISTENCY = {
    (1, 8): [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
    (6, 8): [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 5): [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
}


def split(count: int) -> int:
    """The largest power of two below a count (RFC 9162, 2.1.1)."""
    part = 1
    while part * 2 < count:
        part *= 2
    return part


def mth(leaves: list[bytes]) -> bytes:
    """MTH of RFC 9162, 2.1.1."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    k = split(len(leaves))
    return hashlib.sha256(b"\x01" + mth(leaves[:k]) + mth(leaves[k:])).digest()


def path(m: int, leaves: list[bytes]) -> list[bytes]:
    """PATH of RFC 9162, 2.1.3.1."""
    if len(leaves) == 1:
        return []
    k = split(len(leaves))
    if m < k:
        return [*path(m, leaves[:k]), mth(leaves[k:])]
    return [*path(m - k, leaves[k:]), mth(leaves[:k])]


def subproof(m: int, leaves: list[bytes], *, whole: bool) -> list[bytes]:
    """SUBPROOF of RFC 9162, 2.1.4.1."""
    if m == len(leaves):
        return [] if whole else [mth(leaves)]
    k = split(len(leaves))
    if m <= k:
        return [*subproof(m, leaves[:k], whole=whole), mth(leaves[k:])]
    return [*subproof(m - k, leaves[k:], whole=False), mth(leaves[:k])]


class Tree:
    """A tree that remembers every perfect subtree it ever completed."""

    def __init__(self, leaves: list[bytes]) -> None:
        self.range = Range()
        self.nodes: dict[tuple[int, int], bytes] = {}
        self.roots = [EMPTY_ROOT]
        for leaf in leaves:
            self.nodes.update(self.range.append(merkle.leaf_hash(leaf)))
            self.roots.append(self.range.root())

    def read(self, level: int, place: int) -> bytes:
        return self.nodes[level, place]


KNOWN = Tree(INPUTS)
BIG = [str(number).encode() for number in range(70)]
TREE = Tree(BIG)


def test_the_reference_roots() -> None:
    assert [root.hex() for root in KNOWN.roots[1:]] == ROOTS
    assert KNOWN.roots[0].hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.mark.parametrize(("index", "size"), KNOWN_PATHS)
def test_the_reference_audit_paths(index: int, size: int) -> None:
    proof = inclusion_proof(KNOWN.read, index, size)
    assert [part.hex() for part in proof] == KNOWN_PATHS[index, size]
    assert included(merkle.leaf_hash(INPUTS[index]), index, size, proof, bytes.fromhex(ROOTS[size - 1]))


@pytest.mark.parametrize(("old", "new"), KNOWN_CONSISTENCY)
def test_the_reference_consistency_proofs(old: int, new: int) -> None:
    proof = consistency_proof(KNOWN.read, old, new)
    assert [part.hex() for part in proof] == KNOWN_CONSISTENCY[old, new]
    assert consistent(old, new, bytes.fromhex(ROOTS[old - 1]), bytes.fromhex(ROOTS[new - 1]), proof)


def test_every_proof_of_every_size_is_that_of_the_rfc() -> None:
    for size in range(1, 40):
        assert TREE.roots[size] == mth(BIG[:size])
        for index in range(size):
            proof = inclusion_proof(TREE.read, index, size)
            assert proof == path(index, BIG[:size])
            assert included(merkle.leaf_hash(BIG[index]), index, size, proof, TREE.roots[size])
        for old in range(size + 1):
            proof = consistency_proof(TREE.read, old, size)
            assert proof == (subproof(old, BIG[:size], whole=True) if old else [])
            assert consistent(old, size, TREE.roots[old], TREE.roots[size], proof)


@given(st.data())
def test_no_changed_inclusion_proof_holds(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, 70))
    index = data.draw(st.integers(0, size - 1))
    proof = inclusion_proof(TREE.read, index, size)
    leaf, root = merkle.leaf_hash(BIG[index]), TREE.roots[size]
    assert included(leaf, index, size, proof, root)
    other = data.draw(st.integers(-1, 71).filter(lambda n: n != index))
    assert not included(leaf, other, size, proof, root)
    changed = list(proof)
    if changed:
        place = data.draw(st.integers(0, len(changed) - 1))
        changed[place] = bytes([changed[place][0] ^ 1]) + changed[place][1:]
        assert not included(leaf, index, size, changed, root)
        assert not included(leaf, index, size, proof[:-1], root)
        assert not included(leaf, index, size, [*proof[:-1], proof[-1][:-1]], root)
    assert not included(leaf, index, size, [*proof, root], root)
    assert not included(merkle.leaf_hash(b"other"), index, size, proof, root)


@given(st.data())
def test_no_changed_consistency_proof_holds(data: st.DataObject) -> None:
    new = data.draw(st.integers(1, 70))
    old = data.draw(st.integers(1, new))
    proof = consistency_proof(TREE.read, old, new)
    roots = TREE.roots[old], TREE.roots[new]
    assert consistent(old, new, *roots, proof)
    assert not consistent(old, new, EMPTY_ROOT, roots[1], proof)
    assert not consistent(old, new, roots[0], EMPTY_ROOT, proof)
    assert not consistent(old, new, *roots, [*proof, roots[0]])
    if proof:
        place = data.draw(st.integers(0, len(proof) - 1))
        changed = [*proof[:place], bytes(32), *proof[place + 1 :]]
        assert not consistent(old, new, *roots, changed)
        assert not consistent(old, new, *roots, proof[:-1])
    assert not consistent(new, old - 1, roots[1], roots[0], proof)


@given(st.lists(st.binary(max_size=4), max_size=40), st.integers(0, 39), st.binary(max_size=4))
def test_another_history_has_no_proof(leaves: list[bytes], place: int, other: bytes) -> None:
    if place >= len(leaves) or leaves[place] == other:
        return
    left, right = Tree(leaves), Tree([*leaves[:place], other, *leaves[place + 1 :], b"more"])
    old, new = len(leaves), len(leaves) + 1
    assert not consistent(old, new, left.roots[-1], right.roots[-1], consistency_proof(right.read, old, new))


def test_what_there_cannot_be_is_refused() -> None:
    for index, size in ((0, 0), (5, 5), (-1, 5)):
        with pytest.raises(Invalid):
            inclusion_proof(TREE.read, index, size)
    for old, new in ((6, 5), (-1, 5)):
        with pytest.raises(Invalid):
            consistency_proof(TREE.read, old, new)
    for size, hashes in ((1, []), (0, [bytes(32)]), (1, [b"short"])):
        with pytest.raises(Invalid):
            Range(size, hashes)


def test_a_range_goes_on_where_it_was_left() -> None:
    for size in range(len(BIG)):
        first = Tree(BIG[:size]).range
        again = Range(first.size, first.hashes)
        again.append(merkle.leaf_hash(BIG[size]))
        assert again.root() == TREE.roots[size + 1]


def test_a_proof_without_a_hash_shows_nothing_of_a_log_whose_old_size_is_no_power_of_two() -> None:
    assert not consistent(3, 4, TREE.roots[3], TREE.roots[4], [])
    assert not consistent(5, 4, TREE.roots[5], TREE.roots[4], [])
    assert not consistent(-1, 4, EMPTY_ROOT, TREE.roots[4], [])
    assert consistent(4, 4, TREE.roots[4], TREE.roots[4], [])
    assert not consistent(4, 4, TREE.roots[3], TREE.roots[4], [])
    assert not consistent(0, 4, TREE.roots[3], TREE.roots[4], [])
