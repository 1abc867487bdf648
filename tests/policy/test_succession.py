"""Keys change without a new program: a pack says who signs after whom, and those before must have said so."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from agent_assist.domain.errors import BadInput, PackRefused
from agent_assist.policy.signing import sign, verify
from agent_assist.policy.succession import STEPS_LIMIT, SUCCESSION, replaced_keys, steps_of, succeeded
from agent_assist.policy.trust import Trust
from tests.cli.commands import agent
from tests.packs import Person, manifest, pack, person, write

A, B, C, D, E, EVE = (person(name) for name in ("Ada", "Bo", "Cy", "Di", "Ed", "Eve"))


def trusts(*people: Person, required: int = 2) -> Trust:
    return Trust(tuple(one.reviewer for one in people), required)


FIRST, SECOND, THIRD = trusts(A, B, C), trusts(A, B, D), trusts(D, E, C)


def handing(contents: Mapping[str, bytes], former: Trust, after: Trust, *by: Person) -> dict[str, bytes]:
    """The files after each of these people has signed that others count."""
    made = dict(contents)
    for one in by:
        made[SUCCESSION] = replaced_keys(made, former, after, one.private)
    return made


def signed(contents: Mapping[str, bytes], *people: Person) -> dict[str, bytes]:
    listed = (A, B, C, D, E, EVE)
    made = {**contents, "manifest.toml": manifest(listed, required_signatures="2")}
    for one in people:
        made |= sign(made, one.private)
    return made


EMPTY: dict[str, bytes] = {name: data for name, data in pack().items() if name != SUCCESSION}


def test_two_of_three_replace_keys_and_an_old_program_takes_the_new_keys() -> None:
    made = signed(handing(EMPTY, FIRST, SECOND, A, B), D, A)
    assert verify(made, FIRST).signers == ("Ada", "Di")
    assert verify(made, SECOND).signers == ("Ada", "Di")
    with pytest.raises(PackRefused, match="1 of 2"):
        verify(signed(handing(EMPTY, FIRST, SECOND, A, B), C, A), FIRST)  # Cy counts no longer


def test_one_alone_hands_nothing_over() -> None:
    made = handing(EMPTY, FIRST, SECOND, A)
    assert succeeded(made, FIRST) == FIRST
    assert succeeded(handing(made, FIRST, SECOND, A), FIRST) == FIRST, "the same person twice is one person"
    assert succeeded(handing(made, FIRST, SECOND, C), FIRST) == SECOND
    with pytest.raises(PackRefused):
        verify(signed(made, D, A), FIRST)


def test_steps_follow_one_another_and_a_program_of_any_time_arrives_at_the_last() -> None:
    made = handing(handing(EMPTY, FIRST, SECOND, A, C), FIRST, THIRD, A, D)
    assert len(steps_of(made)) == 2
    assert [succeeded(made, trust) for trust in (FIRST, SECOND, THIRD)] == [THIRD] * 3


def test_a_stranger_hands_nothing_over() -> None:
    with pytest.raises(BadInput, match="none of those"):
        replaced_keys(EMPTY, FIRST, SECOND, EVE.private)
    forged = handing(EMPTY, trusts(EVE, required=1), trusts(EVE, D, required=1), EVE)
    assert succeeded(forged, FIRST) == FIRST
    moved = handing(EMPTY, trusts(A, B, E), THIRD, A, B)  # signed as a step from other people
    assert succeeded(moved, FIRST) == FIRST


def test_a_changed_step_is_passed_over() -> None:
    made = handing(EMPTY, FIRST, SECOND, A, B)
    text = made[SUCCESSION].replace(b"required_signatures = 2", b"required_signatures = 1")
    assert succeeded({**made, SUCCESSION: text}, FIRST) == FIRST
    swapped = made[SUCCESSION].replace(D.reviewer.key.encode(), EVE.reviewer.key.encode())
    assert succeeded({**made, SUCCESSION: swapped}, FIRST) == FIRST
    cut = made[SUCCESSION].replace(b'value = "', b'value = "AA', 1)
    assert succeeded({**made, SUCCESSION: cut}, FIRST) == FIRST


def test_the_file_is_signed_with_the_pack() -> None:
    made = signed(EMPTY, A, B)
    with pytest.raises(PackRefused) as refused:
        verify(handing(made, FIRST, SECOND, A, B), FIRST)
    assert refused.value.reason == "digest"


@pytest.mark.parametrize(
    "text",
    [
        b"step = 3",
        b"[[step]]\nrequired_signatures = 2\nreviewers = []",
        b"[[step]]\nrequired_signatures = 9\nreviewers = [{ name = 'x', key = 'y' }]",
        b"[[step]]\nreviewers = 3\nrequired_signatures = 1",
        b"[[step]",
        b"[[step]]\nrequired_signatures = 1\nreviewers = [{ name = 'x', key = 'y' }]\n" * (STEPS_LIMIT + 1),
    ],
)
def test_a_file_that_is_none_refuses_the_pack(text: bytes) -> None:
    with pytest.raises(PackRefused):
        verify(signed({**EMPTY, SUCCESSION: text}, A, B), FIRST)


def test_nothing_is_replaced_keys_to_the_same_people() -> None:
    with pytest.raises(BadInput, match="same people"):
        replaced_keys(EMPTY, FIRST, FIRST, A.private)


def _file(folder: Path, name: str, trust: Trust) -> str:
    people = ", ".join(f'{{ name = "{one.name}", key = "{one.key}" }}' for one in trust.reviewers)
    (folder / name).write_text(f"required_signatures = {trust.required}\nreviewers = [{people}]\n", encoding="utf-8")
    return str(folder / name)


def test_the_command_says_when_enough_have_signed(tmp_path: Path) -> None:
    folder = write(tmp_path / "pack", EMPTY)
    keys = {one.name: tmp_path / one.name for one in (A, B)}
    now, after = _file(tmp_path, "now.toml", FIRST), _file(tmp_path, "after.toml", SECOND)
    for one in (A, B):
        from agent_assist.domain import base64_text

        keys[one.name].write_text(base64_text.encode(one.private.private_bytes_raw()), encoding="utf-8")
    words = ("policy", "replace-keys", str(folder), "--to", after, "--trust", now, "--key")
    said = [agent(*words, str(keys[one.name]), home=tmp_path) for one in (A, B)]
    assert [done.returncode for done in said] == [0, 0], [done.stderr for done in said]
    assert b"more signatures are needed" in said[0].stdout
    assert b"replaced" in said[1].stdout
