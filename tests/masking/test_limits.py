"""Every limit of masking at its edge: the last number that fits, and the first that does not."""

from __future__ import annotations

import pytest

from agent_assist.masking.clusters import clusters
from agent_assist.masking.field import field_hint
from agent_assist.masking.finding import Kind
from agent_assist.masking.recognizers import (
    bare_number,
    code_in_pieces,
    expiry,
    iban,
    named_number,
    phone,
    security_code,
    spelled_iban,
)
from agent_assist.masking.scan import _DIGITS, Recognizer, anchored, piece, scan, setting, word_piece
from agent_assist.masking.text.fold import fold
from agent_assist.masking.text.recent import nothing
from agent_assist.masking.text.window import Window
from agent_assist.masking.thresholds import thresholds
from tests.edges import Edge, wrong_at

TAILS = {
    Kind.PAYMENT_CARD: (4, 12),
    Kind.IBAN: (4, 12),
    Kind.PHONE: (4, 8),
    Kind.BANK_ACCOUNT: (4, 8),
    Kind.BANK_ROUTING: (2, 6),
    Kind.NATIONAL_ID: (4, 8),
    Kind.TAX_ID: (4, 8),
    Kind.PASSPORT: (2, 6),
    Kind.DRIVING_LICENCE: (2, 6),
    Kind.VEHICLE: (2, 6),
    "": (4, 8),
}
"""How many signs at the end stay, and how many there must be; no kind is an ordinary text."""
SHOWN_OTHERWISE = {Kind.EMAIL, Kind.DATE_OF_BIRTH, Kind.PERSON_NAME}


@pytest.mark.parametrize("kind", [*Kind, ""])
def test_a_tail_is_shown_of_what_is_long_enough_and_of_no_other_kind(kind: Kind | str) -> None:
    if kind in SHOWN_OTHERWISE:
        return
    count, fewest = TAILS.get(kind, (0, 99))
    shown = {n: field_hint("7" * n, kind).count("7") for n in range(1, 30)}
    assert shown == {n: count if n >= fewest else 0 for n in shown}


def test_a_tail_is_shown_of_what_is_digits_by_half() -> None:
    assert field_hint("ABCD1234", "") == "•••• •••• 1234"
    assert field_hint("ABCDE1234", "") == "•••• ••••"


def test_at_most_four_initials_are_shown() -> None:
    edge = Edge(4, lambda n: field_hint(" ".join(["Ann"] * n), Kind.PERSON_NAME).count("A••") == n)
    assert wrong_at(edge) == []


def pieces(text: str) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in clusters(text, fold(text))]


def together(text: str) -> bool:
    """Whether the digits at both ends of a text are read together."""
    return pieces(text) == [(0, len(text))]


def window_left(distance: int) -> bool:
    """Whether a sign so far before a cluster is in its window."""
    text = "Q" + "x" * (distance - 1) + "77"
    (cluster,) = clusters(text, fold(text))
    return "Q" in piece(text, fold(text), cluster, HOW, {}, nothing()).key[0]


def window_right(distance: int) -> bool:
    """Whether a sign so far behind a cluster is in its window."""
    text = "77" + "x" * (distance - 1) + "Q"
    (cluster,) = clusters(text, fold(text))
    return "Q" in piece(text, fold(text), cluster, HOW, {}, nothing()).key[0]


def word_window(distance: int) -> bool:
    text = "password" + " " * (distance - 1) + "Q"
    anchor = next(anchored(text, fold(text), ""))
    return "Q" in word_piece(text, fold(text), anchor, HOW, {}, nothing()).key[0]


def an_answer(length: int) -> bool:
    """Whether an answer of so many signs is read as a whole."""
    text = "x" * length
    return next(anchored(text, fold(text), "your name?")).end == length


def said(distance: int) -> bool:
    """Whether a sign so far from the end of the turn before is read."""
    return "q" in setting(None, "q" + "x" * (distance - 1), payment=False, thresholds=HOW.thresholds).said


HOW = setting(None, None, payment=False, thresholds=thresholds(None))
EDGES = {
    "clusters: letters between two numbers": Edge(44, lambda n: together("77" + "x" * n + "77")),
    "clusters: signs over the end of a sentence": Edge(4, lambda n: together("77" + ". " + "x" * (n - 2) + "77")),
    "clusters: length that bridges any gap": Edge(119, lambda n: together("7" * n + "x" * 20 + "77")),
    "clusters: gap that a long cluster bridges": Edge(12, lambda n: together("7" * 200 + "x" * n + "77")),
    "windows: before a cluster": Edge(80, window_left),
    "windows: behind a cluster": Edge(64, window_right),
    "windows: behind a word": Edge(112, word_window),
    "windows: an answer": Edge(200, an_answer),
    "windows: the turn before": Edge(400, said),
}


@pytest.mark.parametrize("name", EDGES)
def test_a_limit_holds_at_its_edge(name: str) -> None:
    assert wrong_at(EDGES[name]) == []


def test_a_cluster_without_a_gap_is_cut_behind_600_signs_and_the_next_begins_128_earlier() -> None:
    text = "7 " * 400
    first, second, *_ = pieces(text)
    assert first == (0, 599)
    assert second[0] == 472  # no sign before 599 - 128, and the digits stand at even places


def test_a_cluster_of_one_digit_is_read_only_after_a_question() -> None:
    asked = setting(None, "how many?", payment=False, thresholds=HOW.thresholds)
    assert (HOW.fewest, asked.fewest) == (2, 1)


FEWEST_DIGITS = {
    (security_code.find, 3): "cvv 123",
    (code_in_pieces.find, 3): "cvv 47 then a 9",
    (expiry.find, 2): "expires may 27",
    (iban.find, 10): "MT67MALT01100ABCDEFGHIJKLMNO123",
    (spelled_iban.find, 10): "iban 1234567890",
    (phone.find, 5): "phone 55512",
    (named_number.find, 3): "bank code 123",
    (bare_number.find, 4): "AAAPL1234C",
}
"""The fewest digits that a recognizer is asked about, and a text with just so many in which it finds something."""


@pytest.mark.parametrize(("asked", "text"), FEWEST_DIGITS.items())
def test_a_recognizer_is_asked_from_so_many_digits_on(asked: tuple[Recognizer, int], text: str) -> None:
    recognizer, digits = asked
    assert _DIGITS[recognizer] == digits
    (cluster,) = clusters(text, fold(text))
    window = Window(fold(text), cluster.start, cluster.end, "en-US", "", text, False)
    assert cluster.weight == window.weight == digits
    assert list(recognizer(window))
    assert [finding.kind for finding in scan(text, HOW)]


def test_every_recognizer_with_a_fewest_is_tried() -> None:
    assert {recognizer for recognizer, _digits in FEWEST_DIGITS} == set(_DIGITS)
