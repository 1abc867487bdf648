"""The engine: a text to its findings.

One pass finds what is hot (digits, number words, address signs), near ones form a cluster, and each cluster
with a bounded piece of text around it is read by every recognizer. A cluster's findings depend on nothing
else, so that a note which is being typed reads only the cluster that changed; see `session`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, pairwise
from operator import itemgetter
from typing import NamedTuple

from agent_assist.masking import wording
from agent_assist.masking.clusters import FEWEST, Cluster, clusters
from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import (
    bare_number,
    beside_payment,
    birth,
    card,
    card_piece,
    code_in_pieces,
    driving_licence,
    email_address,
    expiry,
    iban,
    ip_address,
    named_number,
    papers,
    passport,
    payment_step,
    phone,
    postal_address,
    routing_code,
    secret,
    secret_token,
    security_code,
    spelled_iban,
    split_card,
    vehicle,
)
from agent_assist.masking.resolve import resolve
from agent_assist.masking.text.composed import compose, end_in, is_composed
from agent_assist.masking.text.fold import fold
from agent_assist.masking.text.recent import Known, nothing
from agent_assist.masking.text.window import Window

Recognizer = Callable[[Window], Iterator[Finding]]
RECOGNIZERS: tuple[Recognizer, ...] = (
    card.find,
    card_piece.find,
    split_card.find,
    security_code.find,
    code_in_pieces.find,
    expiry.find,
    iban.find,
    spelled_iban.find,
    email_address.find,
    phone.find,
    named_number.find,
    bare_number.find,
    routing_code.find,
    birth.find,
    ip_address.find,
    postal_address.find,
    papers.find,
    passport.find,
    driving_licence.find,
    vehicle.find,
    secret_token.find,
    secret.alone,
)
_DIGITS: dict[Recognizer, int] = {
    security_code.find: 3,
    code_in_pieces.find: 3,
    expiry.find: 2,
    iban.find: 10,
    spelled_iban.find: 10,
    phone.find: 5,
    named_number.find: 3,
    bare_number.find: 4,
}
"""How many digits a cluster needs for a recognizer to find anything; none for those that are left out."""
_READ_WITH = tuple((recognizer, _DIGITS.get(recognizer, 0)) for recognizer in RECOGNIZERS)
PREVIOUS_LIMIT = 400
"""How many characters of the turn before are read, from its end."""
LEFT = 80
"""How many characters before a cluster its window holds."""
RIGHT = 64
"""How many characters behind it."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text is read.

    Args:
        locale: a language and region, or empty.
        said: folded end of the turn before or the field's label, or empty.
        payment: whether a payment step is open: no number of three digits or more stays.
        thresholds: by kind, how sure a finding has to be to count.
    """

    locale: str
    said: str
    payment: bool
    thresholds: Mapping[Kind, float]

    @property
    def fewest(self) -> int:
        """How many digits or number words a cluster needs to be read at all."""
        return 1 if self.said else FEWEST


def setting(locale: str | None, previous: str | None, *, payment: bool, thresholds: Mapping[Kind, float]) -> Setting:
    """Return what recognizers need to know beside the text, with the other side's words folded once."""
    said = fold(previous[-PREVIOUS_LIMIT:]) if previous else ""
    return Setting(locale or "", said, payment, thresholds)


Key = tuple[str, str, int, int]


class Piece(NamedTuple):
    """A cluster that was read.

    Args:
        start: where it begins in the text.
        end: where it ends.
        key: the piece of text that was read, before folding and after, and the place of the cluster in it.
        found: its findings; offsets count from the cluster's start.
    """

    start: int
    end: int
    key: Key
    found: tuple[Finding, ...]

    def moved(self, by: int) -> Piece:
        """Return the same piece in a text that has `by` more characters before it."""
        return Piece(self.start + by, self.end + by, self.key, self.found)


Memo = Mapping[Key, tuple[Finding, ...]]
_COLD: Key = ("", "", 0, 0)


def read(window: Window, thresholds: Mapping[Kind, float]) -> tuple[Finding, ...]:
    """Return what the recognizers find in a window and that touches its hot part, overlaps resolved."""
    found: list[Finding] = []
    weight = window.weight
    for recognizer, digits in _READ_WITH:
        if weight >= digits or window.previous:
            found.extend(recognizer(window))
    found += beside_payment.find(window, found)
    if not found and not window.payment:
        return ()
    sure = resolve([finding for finding in found if finding.score >= thresholds[finding.kind]])
    if window.payment:
        sure += payment_step.left_over(window.runs, sure)
    return tuple([finding for finding in sure if finding.start < window.end and finding.end > window.start])


def anchored(text: str, folded: str, said: str, position: int = 0, stop: int | None = None) -> Iterator[Cluster]:
    """Yield the second kind of hot place, words that are read on their own, between two positions; see `wording`.

    The whole of an answer is the first of them if there is a turn before. Its weight tells it from the others.
    """
    if said and position == 0 and folded:
        yield Cluster(0, min(len(folded), wording.ANSWER_LIMIT), wording.ANSWER)
    for start, end in wording.anchors_in(text, folded, position, stop):
        yield Cluster(start, end, wording.WORD)


def word_piece(text: str, folded: str, anchor: Cluster, how: Setting, memo: Memo, recent: Known) -> Piece:
    """Read one anchor, or take it from what is known of the same piece of text; see `piece`."""
    first, last, weight = anchor
    left = max(0, first - LEFT)
    right = last + wording.RIGHT
    key = (
        text[left:right],
        folded[left:right],
        first - left,
        -(last - left) if weight == wording.ANSWER else last - left,
    )
    found = memo.get(key)
    if found is None:
        window = Window(key[1], key[2], last - left, how.locale, how.said, key[0], how.payment, recent)
        sure = [f for f in wording.read(window, answer=weight == wording.ANSWER) if f.score >= how.thresholds[f.kind]]
        found = tuple(finding.moved(left - first) for finding in resolve(sure)) if sure else ()
    return Piece(first, last, key, found)


def piece(text: str, folded: str, cluster: Cluster, how: Setting, memo: Memo, recent: Known) -> Piece:
    """Read one cluster, or take it from what is known of the same piece of text.

    Args:
        text: the whole text.
        folded: the same, folded.
        cluster: one of its clusters.
        how: the setting.
        memo: findings of pieces read before with the same setting.
        recent: what is known of pieces of the text.
    """
    first, last, weight = cluster
    if weight < how.fewest:
        return Piece(first, last, _COLD, ())
    left = max(0, first - LEFT)
    right = last + RIGHT
    key = (text[left:right], folded[left:right], first - left, last - left)
    found = memo.get(key)
    if found is None:
        window = Window(key[1], key[2], key[3], how.locale, how.said, key[0], how.payment, recent)
        found = tuple(finding.moved(left - first) for finding in read(window, how.thresholds))
    return Piece(first, last, key, found)


_PLACE = itemgetter(1, 2)


def combined(pieces: list[Piece]) -> list[Finding]:
    """Return the findings of all pieces in order, none overlapping another."""
    found = [Finding(f[0], f[1] + at, f[2] + at, f[3]) for at, _end, _key, local in pieces for f in local]
    found.sort(key=_PLACE)
    if any(left.end > right.start for left, right in pairwise(found)):
        return resolve(found)
    return found


def pieces_of(text: str, how: Setting) -> tuple[list[Piece], list[Piece]]:
    """Return the pieces of a text in normal form C, each read: those of its clusters, and those of its words.

    Of the words only those with findings are kept, so that a long note keeps few.
    """
    folded, recent = fold(text), nothing()
    numbers = [piece(text, folded, cluster, how, {}, recent) for cluster in clusters(text, folded)]
    words = (word_piece(text, folded, anchor, how, {}, recent) for anchor in anchored(text, folded, how.said))
    return numbers, [read_word for read_word in words if read_word.found]


def scan(text: str, how: Setting) -> list[Finding]:
    """Return the findings of a text, in order, none overlapping another."""
    if is_composed(text):
        return combined(list(chain(*pieces_of(text, how))))
    whole, starts = compose(text)
    found = combined(list(chain(*pieces_of(whole, how))))
    return [f._replace(start=starts[f.start], end=end_in(starts, f.end)) for f in found]
