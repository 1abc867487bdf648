"""What is typed has the findings of a fresh scan, whatever the note and the edits; so do cuts of long clusters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.masking import Typing, find, mask, truncate
from agent_assist.masking.clusters import Cluster, clusters
from agent_assist.masking.text.fold import TOKEN_LIMIT, TOKENS, fold
from agent_assist.masking.text.unfinished import RecentUnfinished
from tests.examples import effort
from tests.masking.corpus import SENTENCES, edits, notes

PREVIOUS = st.sampled_from([None, None, "And the security code?", "account number please", "it starts 4111 1111"])


@effort(4)
@given(notes(), edits(), PREVIOUS, st.booleans())
def test_random_edits_of_notes(
    text: str,
    changes: list[tuple[float, int, str]],
    previous: str | None,
    payment: bool,  # noqa: FBT001 - drawn by the test itself
) -> None:
    note = Typing(text, previous=previous, payment=payment)
    assert note.findings == find(text, previous=previous, payment=payment)
    for place, removed, inserted in changes:
        position = round(place * len(text))
        gone = min(removed, len(text) - position)
        text = text[:position] + inserted + text[position + gone :]
        assert note.edit(position, gone, inserted) == find(text, previous=previous, payment=payment)


@given(notes(6), st.integers(0, 10_000), st.sampled_from(SENTENCES))
def test_key_by_key_in_the_middle(text: str, place: int, typed: str) -> None:
    position = place % (len(text) + 1)
    note = Typing(text)
    for offset, key in enumerate(typed[:60]):
        at = position + offset
        text = text[:at] + key + text[at:]
        assert note.edit(at, 0, key) == find(text)


CUES = (
    "card ",
    "ssn ",
    "order ",
    "call me on ",
    "iban ",
    "cvv ",
    "exp ",
    "[card •••• 1111] ",
    "x",
    "4",
    "@",
    "\n",
    ". ",
)
VALUES = ("4111 1111 1111 1112", "536-90-4399", "83920174", "739", "04/29", "020 7946 0958", "4111 1111", "jane.doe")


@pytest.mark.parametrize("value", VALUES)
def test_words_far_from_a_number_count_as_in_a_fresh_scan(value: str) -> None:
    for distance in range(0, 130, 3):
        filler = ("so he said and she said, well that is " * 4)[:distance]
        for cue in CUES:
            for text, place in ((f"{filler}{value} then", 0), (f"see {value} {filler}", len(f"see {value} {filler}"))):
                note = Typing(text)
                assert note.edit(place, 0, cue) == find(text[:place] + cue + text[place:]), (text, cue)
                assert note.edit(place, len(cue), "") == find(text)


@pytest.mark.parametrize("place", [0, 20_000, 39_000])
def test_what_is_searched_again_is_near_the_edit(place: int, monkeypatch: pytest.MonkeyPatch) -> None:
    searched: list[tuple[int, int]] = []

    def watched(text: str, folded: str, position: int, stop: int, recent: RecentUnfinished) -> Iterator[Cluster]:
        searched.append((position, stop))
        return clusters(text, folded, position, stop, recent)

    note = Typing("nothing of note was said in all that time at the desk, and so on and on. " * 540)
    monkeypatch.setattr("agent_assist.masking.typing.clusters", watched)
    for offset, key in enumerate("card 4111 1111"):
        note.edit(place + offset, 0, key)
    assert len(searched) == len("card 4111 1111")
    assert all(place - 1_000 < begin <= stop < place + 2_000 for begin, stop in searched)


@effort(2)
@given(notes(), notes(4))
def test_clusters_can_be_found_from_the_start_of_any(text: str, before: str) -> None:
    folded = fold(text)
    whole = list(clusters(text, folded))
    for index, cluster in enumerate(whole):
        assert list(clusters(text, folded, cluster.start)) == whole[index:]
    assert before is not None


@pytest.mark.parametrize(
    ("between", "count"),
    [
        *((". and then ", 1), (". um, no sorry. ", 1), (". x ", 1)),
        *((". xy ", 1), (". the rest of it was ", 1), ("\nthe rest of it was ", 1), (f". {'x' * 97} ", 1)),
        (f". {'x' * 98} ", 2),
    ],
)
def test_a_sentence_that_ends_parts_clusters_unless_the_number_goes_on(between: str, count: int) -> None:
    text = f"4111 1111{between}1111 1111"
    assert len(list(clusters(text, fold(text)))) == count


def test_a_number_at_the_cut_of_a_long_cluster_is_found() -> None:
    for filler in range(560, 640):
        text = ("1 2 3 4 5 6 7 8 " * 60)[:filler] + " x 4111 1111 1111 1111 " + "7 7 7 " * 60
        start = text.index("4111")
        assert (start, start + 19) in {(f.start, f.end) for f in find(text)}, filler


def test_no_window_is_long() -> None:
    for text in ("4 " * 4000, "12 then 34 and 56 okay " * 400, "1" * 9000, "abc 12 " * 900):
        longest = max(cluster.end - cluster.start for cluster in clusters(text, fold(text)))
        assert longest <= 700 or "1" * 700 in text


@pytest.mark.parametrize("text", SENTENCES)
def test_composed_and_decomposed_text_say_the_same(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    here = [(f.kind, unicodedata.normalize("NFC", text[f.start : f.end])) for f in find(text)]
    there = [(f.kind, unicodedata.normalize("NFC", decomposed[f.start : f.end])) for f in find(decomposed)]
    assert here == there


@pytest.mark.parametrize("form", ["NFC", "NFKC", "NFD", "NFKD"])
@given(text=notes(5))
def test_the_kinds_found_do_not_depend_on_the_normal_form(form: str, text: str) -> None:
    changed = unicodedata.normalize(form, text)  # type: ignore[arg-type]
    assert [f.kind for f in find(changed)] == [f.kind for f in find(text)]


@pytest.mark.parametrize("form", ["NFC", "NFKC", "NFD", "NFKD"])
@given(text=notes(5))
def test_truncated_text_stays_truncated_in_every_normal_form(form: str, text: str) -> None:
    safe = truncate(text)
    assert truncate(safe) == safe
    changed = unicodedata.normalize(form, safe)  # type: ignore[arg-type]
    assert find(changed) == []
    assert truncate(changed) == changed


@given(notes(5), st.sampled_from(["agent", "supervisor", "compliance", "admin"]))
def test_masking_twice_changes_nothing(text: str, role: str) -> None:
    once = mask(text, role=role)
    assert mask(once, role=role) == once


def test_no_token_is_longer_than_its_limit() -> None:
    longest = max((len(name) for name in TOKENS.pattern.split("|")), default=0)
    assert longest <= TOKEN_LIMIT
