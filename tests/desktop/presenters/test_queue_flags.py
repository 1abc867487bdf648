"""What the flags of a contact in the queue tell whoever looks."""

from __future__ import annotations

from msgspec import UNSET, structs

from agent_assist.desktop.presenters.queue_flags import blind, replied, seconds_of, undecided, withheld
from agent_assist.desktop.presenters.queue_merge import following, is_open
from agent_assist.domain.review import Second
from tests.desktop.presenters.review_rows import item, row

KINDS = ("recorded_after_refusal", "disclosure_late", "sensitive_truncated")
ITEM = structs.replace(
    item("c", *(row(kind, "low") for kind in KINDS)),
    seconds={KINDS[0]: Second.HIDDEN, KINDS[1]: Second.BLIND},
    answered=[KINDS[2]],
)


def test_a_decision_that_is_withheld_is_no_flag_that_waits_unless_who_looks_may_judge_it() -> None:
    assert [flag.flag for flag in undecided(ITEM)] == [*KINDS[1:]]
    assert [flag.flag for flag in blind(ITEM)] == [KINDS[1]]
    assert (withheld(ITEM), replied(ITEM)) == (frozenset(KINDS[:2]), frozenset(KINDS[2:]))


def test_a_contact_of_which_all_is_withheld_is_not_open_and_is_not_the_next() -> None:
    hidden = structs.replace(item("h", row(KINDS[0], "low")), seconds={KINDS[0]: Second.HIDDEN})
    assert not is_open([hidden], "h")
    assert following([item("a", row(KINDS[0], "low")), hidden, ITEM], "a", ()) == "c"


def test_what_a_server_of_before_leaves_out_counts_as_not_told() -> None:
    old = structs.replace(ITEM, seconds=UNSET, answered=UNSET)
    assert (seconds_of(old), withheld(old), replied(old), blind(old)) == ({}, frozenset(), frozenset(), [])
    assert len(undecided(old)) == len(KINDS)
