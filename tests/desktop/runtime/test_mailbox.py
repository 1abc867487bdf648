"""A mailbox keeps the order, merges what repeats, and says so when it is full."""

from __future__ import annotations

import threading
from collections.abc import Callable

from agent_assist.desktop.runtime.mailbox import Delivery, Mailbox

Word = tuple[str, str]


def merge(waiting: Word, word: Word) -> Word | None:
    return word if waiting == word else None


def box(limit: int) -> Mailbox[Word]:
    return Mailbox(limit, lambda word: word[0], merge)


def test_values_are_taken_in_the_order_they_came() -> None:
    words = box(3)
    for word in (("a", "1"), ("b", "1"), ("a", "2")):
        assert words.put(word)
    assert [words.take() for _ in range(4)] == [("a", "1"), ("b", "1"), ("a", "2"), None]


def test_a_full_box_refuses_and_takes_again_when_there_is_room() -> None:
    words = box(2)
    assert words.put(("a", "1"))
    assert words.put(("a", "2"))
    assert not words.put(("b", "1"))
    assert words.take() == ("a", "1")
    assert words.put(("b", "1"))


def test_a_repetition_takes_no_room_even_in_a_full_box() -> None:
    words = box(2)
    assert words.put(("a", "1"))
    assert words.put(("b", "1"))
    assert words.put(("a", "1"))
    assert len(words) == 2


def test_only_the_newest_of_a_group_can_be_repeated() -> None:
    words = box(4)
    for word in (("a", "on"), ("a", "off"), ("a", "on")):
        assert words.put(word)
    assert [words.take() for _ in range(3)] == [("a", "on"), ("a", "off"), ("a", "on")]


def test_who_has_patience_gets_the_room_that_becomes_free() -> None:
    words = box(1)
    assert words.put(("a", "1"))
    kept: list[bool] = []
    waiter = threading.Thread(target=lambda: kept.append(words.put(("b", "1"), 30.0)))
    waiter.start()
    assert words.take() == ("a", "1")
    waiter.join(30)
    assert kept == [True]
    assert words.take() == ("b", "1")


def test_a_taker_is_rung_for_once_until_it_looks() -> None:
    rung: list[Callable[[], None]] = []
    taken: list[Word] = []
    delivery = Delivery(box(8), rung.append, taken.append)
    for number in range(5):
        assert delivery.put(("a", str(number)))
    assert len(rung) == 1
    rung.pop()()
    assert taken == [("a", str(number)) for number in range(5)]
    assert delivery.put(("a", "5"))
    assert len(rung) == 1


def test_one_turn_takes_no_more_than_a_box_full() -> None:
    rung: list[Callable[[], None]] = []
    taken: list[Word] = []
    delivery: Delivery[Word]

    def take(word: Word) -> None:
        taken.append(word)
        if len(taken) < 10:
            delivery.put(("a", str(len(taken))))  # as fast as it is taken

    delivery = Delivery(box(4), rung.append, take)
    delivery.put(("a", "0"))
    rung.pop(0)()
    assert len(taken) == 4
    while rung:
        rung.pop(0)()
    assert len(taken) == 10
