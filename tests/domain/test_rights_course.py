"""What becomes of a request: each act from each state by a table, and any order of acts by chance."""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.casefile import CaseFile, fold
from agent_assist.domain.facts import FactKind, Writer
from agent_assist.domain.facts.body import typed
from agent_assist.domain.facts.review import RightsHandled
from agent_assist.domain.identity import uuid7
from agent_assist.domain.rights import (
    Asker,
    ExtensionReason,
    PauseReason,
    RightsAct,
    SystemAnswer,
    read_reference,
    reference,
)
from agent_assist.domain.rights_course import BEFORE_ANSWER, NotNow, RequestState, RightsCourse, by_reference
from tests.call import fact

A, S = RightsAct, RequestState
STEPS: Final[dict[str, dict[str, object]]] = {
    "acknowledge": {"act": "acknowledged"},
    "ask who": {"act": "asked", "needs": "identity"},
    "ask what": {"act": "asked", "needs": "clarification"},
    "ask fee": {"act": "asked", "needs": "fee"},
    "who came": {"act": "came", "needs": "identity"},
    "what came": {"act": "came", "needs": "clarification"},
    "fee came": {"act": "came", "needs": "fee"},
    "extend": {"act": "extended", "until": "2027-02-18", "rule": "eu-gdpr", "reason": "complex"},
    "grant": {"act": "granted"},
    "refuse": {"act": "refused", "grounds": ["no_data"]},
    "do": {"act": "carried_out"},
    "appeal": {"act": "appealed"},
    "tell": {"act": "told", "system": "CRM"},
    "tell other": {"act": "told", "system": "Archive"},
    "confirm": {"act": "confirmed", "system": "CRM", "answer": "done"},
    "confirm other": {"act": "confirmed", "system": "Archive", "answer": "failed"},
    "package": {"act": "packaged"},
}
"""Every act with what belongs to it."""
DAY: Final = date(2026, 11, 18)


def course(*steps: str, right: str = "access") -> RightsCourse:
    """The one request of a contact after some steps."""
    (found,) = case(*steps, right=right).requests
    return found


def case(*steps: str, right: str = "access") -> CaseFile:
    asked = fact("rights_requested", 1, {"right": right, "channel": "call", "places": ["DE"]})
    later = [
        fact(
            "rights_handled",
            2 + at,
            {"request": asked.id, "by": "sue", "on": (DAY + timedelta(at)).isoformat()} | STEPS[step],
        )
        for at, step in enumerate(steps)
    ]
    file = fold([asked, *later])
    assert file is not None
    return file


OPEN: Final = {"acknowledge", "ask who", "ask what", "ask fee", "extend", "grant", "refuse", "tell", "tell other"}
TELL: Final = {"tell", "tell other"}
AFTER: Final[tuple[tuple[tuple[str, ...], RequestState, set[str]], ...]] = (
    ((), S.OPEN, OPEN),
    (("acknowledge",), S.OPEN, OPEN - {"acknowledge"}),
    (("ask who",), S.WAITING, OPEN - {"ask who", "grant"} | {"who came"}),
    (("ask what",), S.WAITING, OPEN - {"ask what"} | {"what came"}),
    (("ask fee",), S.WAITING, OPEN - {"ask fee"} | {"fee came"}),
    (("ask who", "ask fee"), S.WAITING, OPEN - {"ask who", "ask fee", "grant"} | {"who came", "fee came"}),
    (("ask who", "who came"), S.OPEN, OPEN),
    (("ask who", "ask fee", "who came"), S.WAITING, OPEN - {"ask fee"} | {"fee came"}),
    (("extend",), S.EXTENDED, OPEN - {"extend"}),
    (("extend", "ask what"), S.WAITING, OPEN - {"extend", "ask what"} | {"what came"}),
    (("tell",), S.OPEN, OPEN - {"tell"} | {"confirm"}),
    (("tell", "tell other"), S.OPEN, OPEN - TELL | {"confirm", "confirm other"}),
    (("tell", "confirm"), S.OPEN, OPEN),
    (("tell", "refuse"), S.REFUSED, {"appeal", "confirm"}),
    (("tell", "grant"), S.GRANTED, {"tell other", "confirm"}),
    (("grant", "tell", "tell other", "confirm"), S.GRANTED, {"tell", "confirm other"}),
    (("grant", "tell", "confirm"), S.GRANTED, {"do", "package", *TELL}),
    (("grant", "package"), S.GRANTED, {"do", "package", *TELL}),
    (("grant",), S.GRANTED, {"do", "package", *TELL}),
    (("ask fee", "grant"), S.GRANTED, {"do", "package", *TELL}),
    (("grant", "do"), S.CARRIED_OUT, set()),
    (("refuse",), S.REFUSED, {"appeal"}),
    (("ask who", "refuse"), S.REFUSED, {"appeal"}),
    (("refuse", "appeal"), S.APPEALED, {"grant", "refuse", *TELL}),
    (("ask who", "refuse", "appeal"), S.APPEALED, {"who came", "refuse", *TELL}),
    (("ask who", "refuse", "appeal", "who came"), S.APPEALED, {"grant", "refuse", *TELL}),
    (("refuse", "appeal", "refuse"), S.REFUSED, set()),
    (("refuse", "appeal", "grant"), S.GRANTED, {"do", "package", *TELL}),
    (("refuse", "appeal", "grant", "do"), S.CARRIED_OUT, set()),
)
"""After these steps a request stands so, and these may follow; nothing else may."""


@pytest.mark.parametrize(("before", "state", "follows"), AFTER, ids=[" ".join(row[0]) or "asked" for row in AFTER])
def test_what_may_follow(before: tuple[str, ...], state: RequestState, follows: set[str]) -> None:
    assert course(*before).state is state
    for step in STEPS:
        file = case(*before, step)
        (after,) = file.requests
        taken = len(after.acts) == len(before) + 1
        assert taken is (step in follows), step
        assert file.irregular == (0 if taken else 1)
        if not taken:
            assert after.state is state


@pytest.mark.parametrize(
    ("before", "step", "why"),
    [
        (("grant",), "refuse", NotNow.ANSWERED),
        (("refuse",), "extend", NotNow.ANSWERED),
        (("refuse", "appeal"), "acknowledge", NotNow.ANSWERED),
        (("extend",), "extend", NotNow.ALREADY),
        (("acknowledge",), "acknowledge", NotNow.ALREADY),
        (("ask who",), "ask who", NotNow.ALREADY),
        ((), "who came", NotNow.NOT_ASKED),
        (("ask what",), "who came", NotNow.NOT_ASKED),
        (("ask who",), "grant", NotNow.UNPROVEN),
        ((), "do", NotNow.NOT_GRANTED),
        (("refuse",), "do", NotNow.NOT_GRANTED),
        (("grant", "do"), "do", NotNow.ALREADY),
        ((), "appeal", NotNow.NOT_REFUSED),
        (("grant",), "appeal", NotNow.NOT_REFUSED),
        (("refuse", "appeal"), "appeal", NotNow.ALREADY),
        (("refuse", "appeal", "refuse"), "appeal", NotNow.FINAL),
        (("tell",), "tell", NotNow.ALREADY),
        ((), "confirm", NotNow.NOT_TOLD),
        (("tell other",), "confirm", NotNow.NOT_TOLD),
        (("tell", "confirm"), "confirm", NotNow.NOT_TOLD),
        (("refuse",), "tell", NotNow.ANSWERED),
        (("grant", "do"), "tell", NotNow.ANSWERED),
        (("tell", "grant"), "do", NotNow.SYSTEMS),
        (("grant", "tell"), "package", NotNow.SYSTEMS),
        (("refuse",), "package", NotNow.NOT_GRANTED),
        (("grant", "do"), "package", NotNow.ALREADY),
    ],
)
def test_a_refusal_says_why(before: tuple[str, ...], step: str, why: NotNow) -> None:
    needs = STEPS[step].get("needs")
    told = PauseReason(str(needs)) if needs else None
    system = str(STEPS[step].get("system", ""))
    assert course(*before).refusal(RightsAct(str(STEPS[step]["act"])), told, system) is why


@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=14))
def test_any_order_of_acts_leaves_a_course_that_could_have_been(steps: list[str]) -> None:
    file = case(*steps)
    (found,) = file.requests
    acts = [one.act for one in found.acts]
    assert len(acts) + file.irregular == len(steps)
    answers = [act for act in acts if act in {A.GRANTED, A.REFUSED}]
    appeals = acts.count(A.APPEALED)
    assert len(answers) <= 1 + appeals <= 2
    assert acts.count(A.EXTENDED) <= 1
    assert acts.count(A.CARRIED_OUT) <= (A.GRANTED in acts)
    assert A.CARRIED_OUT not in acts or acts[-1] is A.CARRIED_OUT
    assert all(acts.index(A.APPEALED) > acts.index(A.REFUSED) for _ in range(appeals))
    for reason in PauseReason:
        turns = [one.act for one in found.acts if one.needs is reason]
        assert turns == [(A.ASKED, A.CAME)[place % 2] for place in range(len(turns))]
    assert (found.state in BEFORE_ANSWER) is not bool(answers)
    if found.state is S.GRANTED:  # nothing is given out while it is open who asked
        assert PauseReason.IDENTITY not in found.waits_for


@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=8))
def test_what_may_not_follow_changes_nothing_wherever_it_stands(steps: list[str]) -> None:
    taken = [step for place, step in enumerate(steps) if _counts(steps, place)]
    assert [one.act for one in course(*taken).acts] == [one.act for one in course(*steps).acts]


def _counts(steps: list[str], place: int) -> bool:
    return len(course(*steps[: place + 1]).acts) > len(course(*steps[:place]).acts)


def test_the_days_that_were_waited_are_read_from_the_acts() -> None:
    found = course("ask who", "ask fee", "who came", "ask who")
    assert [(one.reason.value, one.asked, one.came) for one in found.waited] == [
        ("identity", DAY, DAY + timedelta(2)),
        ("fee", DAY + timedelta(1), None),
        ("identity", DAY + timedelta(3), None),
    ]
    assert found.verified == DAY + timedelta(2)
    assert course("ask who").verified is None
    assert course("ask fee", "fee came").verified is None


def test_what_came_before_it_was_asked_for_stopped_no_clock() -> None:
    asked = fact("rights_requested", 1, {"right": "access", "channel": "letter"})
    acts = [{"act": "asked", "needs": "fee", "on": "2026-11-20"}, {"act": "came", "needs": "fee", "on": "2026-11-19"}]
    later = [fact("rights_handled", 2 + at, {"request": asked.id, "by": "sue"} | act) for at, act in enumerate(acts)]
    file = fold([asked, *later])
    assert file is not None
    assert file.requests[0].waited == ((PauseReason.FEE, date(2026, 11, 20), date(2026, 11, 20)),)


def test_asking_again_while_it_is_open_is_the_same_request() -> None:
    asked = [fact("rights_requested", at, {"right": "access", "channel": "call"}) for at in (1, 2, 9)]
    other = fact("rights_requested", 3, {"right": "erasure", "channel": "call"})
    done = fact("rights_handled", 4, {"request": asked[0].id} | STEPS["refuse"])
    file = fold([asked[0], asked[1], other, done, asked[2]])
    assert file is not None
    assert [(one.right, one.event, one.again) for one in file.requests] == [
        ("access", asked[0].id, (asked[1].id,)),
        ("erasure", other.id, ()),
        ("access", asked[2].id, ()),  # a new request, for the one before has its answer
    ]
    first = file.requests[0]
    assert first.references == (reference(asked[0].id), reference(asked[1].id))
    for told in (*first.references, asked[0].id, asked[1].id):
        assert by_reference(file.requests, told) is first
    assert by_reference(file.requests, "nothing") is None


def test_an_act_about_a_request_that_is_not_here_changes_nothing() -> None:
    file = fold([fact("rights_handled", 2, {"request": "x"} | STEPS["grant"])])
    assert file is not None
    assert (file.requests, file.irregular) == ((), 1)


def test_a_word_of_a_newer_version_counts_as_the_stricter_one() -> None:
    asked = fact("rights_requested", 1, {"right": "access", "channel": "call", "by": "guardian"})
    late = fact("rights_handled", 2, {"request": asked.id} | STEPS["extend"] | {"reason": "weather"})
    file = fold([asked, late])
    assert file is not None
    (found,) = file.requests
    assert (found.asker, found.acts[0].reason) == (Asker.REPRESENTATIVE, ExtensionReason.OTHER)


@pytest.mark.parametrize(
    ("body", "fits"),
    [
        ({"act": "granted"}, True),
        ({"act": "told"}, False),
        ({"act": "told", "system": ""}, False),
        ({"act": "told", "system": "CRM"}, True),
        ({"act": "told", "system": "CRM", "answer": "done"}, False),
        ({"act": "confirmed", "system": "CRM"}, False),
        ({"act": "confirmed", "answer": "done"}, False),
        ({"act": "confirmed", "system": "CRM", "answer": "kept"}, True),
        ({"act": "packaged"}, True),
        ({"act": "packaged", "system": "CRM"}, False),
        ({"act": "granted", "until": "2027-01-03"}, True),
        ({"act": "granted", "by": ""}, False),
        ({"act": "granted", "on": None}, False),
        ({"act": "granted", "grounds": ["other"]}, False),
        ({"act": "granted", "needs": "fee"}, False),
        ({"act": "asked"}, False),
        ({"act": "came", "needs": "identity"}, True),
        ({"act": "refused"}, False),
        ({"act": "refused", "grounds": ["nonsense"]}, False),
        ({"act": "refused", "grounds": ["other", "no_data"]}, True),
        ({"act": "extended", "reason": "complex"}, False),
        ({"act": "extended", "until": "2027-01-03"}, False),
        ({"act": "extended", "until": "2027-01-03", "reason": "complex"}, True),
    ],
)
def test_each_act_has_what_belongs_to_it_and_nothing_else(body: dict[str, object], fits: bool) -> None:  # noqa: FBT001 - a column of the table
    made = typed(RightsHandled, {"request": "x", "by": "sue", "on": "2026-11-18"} | body)
    assert (made.misfit(Writer.SERVER, "c") == "") is fits


def test_a_reference_is_told_and_typed_again_and_says_nothing_else() -> None:
    ids = [uuid7(1_795_000_000_000 + at, bytes([at % 256]) * 10) for at in range(2_000)]
    told = [reference(one) for one in ids]
    assert len(set(told)) == len(ids)
    assert all(len(one) == 8 and one[3] == "-" for one in told)
    for one in told[:50]:
        for typed_ in (
            one.lower(),
            one.replace("-", ""),
            f" {one[:3]} {one[3:]} ",
            one.replace("0", "O").replace("1", "l"),
        ):
            assert read_reference(typed_) == one
    assert [read_reference(one) for one in ("", "K7M", "K7M-4QTBX", "K7M-4QT!", "x" * 900)] == [None] * 5


def test_the_words_of_the_facts_are_those_of_the_states() -> None:
    every = set(itertools.chain(*(row[2] for row in AFTER)))
    assert every == set(STEPS)
    assert {row[1] for row in AFTER} == set(RequestState)
    assert {str(step["act"]) for step in STEPS.values()} == set(RightsAct)
    assert FactKind.RIGHTS_HANDLED == RightsHandled.KIND


def test_the_systems_that_were_told_and_what_they_answered() -> None:
    found = course("tell", "tell other", "confirm", "grant", "tell")
    assert [(one.system, one.told, one.answer, one.answered) for one in found.systems] == [
        ("CRM", DAY + timedelta(4), None, None),  # told again, it owes an answer again
        ("Archive", DAY + timedelta(1), None, None),
    ]
    assert found.silent == {"CRM", "Archive"}
    done = course("tell", "tell other", "confirm other")
    assert [(one.system, one.answer, one.answered) for one in done.systems] == [
        ("CRM", None, None),
        ("Archive", SystemAnswer.FAILED, DAY + timedelta(2)),
    ]


def test_an_answer_of_a_newer_version_confirms_nothing() -> None:
    asked = fact("rights_requested", 1, {"right": "access", "channel": "call"})
    acts = [STEPS["tell"], STEPS["confirm"] | {"answer": "delegated"}]
    file = fold([asked, *(fact("rights_handled", 2 + at, {"request": asked.id} | act) for at, act in enumerate(acts))])
    assert file is not None
    assert file.requests[0].systems[0].answer is SystemAnswer.FAILED
