"""Words with numbers: what is found, what is not, and that two numbers of one word are joined."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from agent_assist.masking.text.word_store import WordStore

words = st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1, max_size=8)


@given(st.lists(st.tuples(words, st.integers(1, 63)), max_size=60), words)
def test_it_says_what_a_dictionary_would(listed: list[tuple[str, int]], other: str) -> None:
    kept = Counter[str]()
    for word, number in listed:
        kept[word] |= number
    store = WordStore(listed)
    assert {word: store.number(word) for word in (*kept, other)} == {word: kept[word] for word in (*kept, other)}


def test_words_of_one_group_do_not_answer_for_one_another() -> None:
    listed = [(f"name{place}", 1 + place % 63) for place in range(40_000)]
    store = WordStore(listed)
    assert all(store.number(word) == number for word, number in listed)
    assert not any(store.number(f"word{place}") for place in range(40_000))
