"""The result of a call is never better than a line of its wrap-up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent_assist.desktop.presenters.result_view import result
from agent_assist.domain.facts.calls import END_NOT_TOLD
from agent_assist.domain.review import Flag, FlagKind, Severity, Verdict
from tests.call import talk

H, M, L = Severity.HIGH, Severity.MEDIUM, Severity.LOW


def flag(kind: FlagKind, severity: Severity) -> Flag:
    return Flag(kind, severity, 1)


@pytest.mark.parametrize(
    ("verdict", "flags", "title", "fine"),
    [
        (Verdict.COMPLETE, (), "Disclosure complete", True),
        (Verdict.COMPLETE, (flag(FlagKind.PAYMENT_FORGOTTEN, M),), "Payment step forgotten", False),
        (
            Verdict.COMPLETE,
            (flag(FlagKind.RECORDER_UNCONFIRMED, M), flag(FlagKind.RECORDED_PAYMENT, H)),
            "Recorded while card details were read out",
            False,
        ),
        (Verdict.COMPLETE, (flag(FlagKind.SENSITIVE_TRUNCATED, L),), "Disclosure complete", True),
        (Verdict.COMPLETE, (flag(FlagKind.RIGHTS_REQUESTED, M),), "Disclosure complete", True),
        (Verdict.LATE, (flag(FlagKind.DISCLOSURE_LATE, M),), "Disclosure late", False),
        (
            Verdict.LATE,
            (flag(FlagKind.DISCLOSURE_LATE, M), flag(FlagKind.RECORDED_AFTER_REFUSAL, H)),
            "Recorded after a refusal",
            False,
        ),
        (Verdict.MISSING, (flag(FlagKind.DISCLOSURE_MISSING, H),), "Disclosure missing", False),
        (Verdict.NOT_NEEDED, (flag(FlagKind.RECORDER_UNCONFIRMED, M),), "Recorder not confirmed", False),
        (None, (), "Checking the recorder", False),
    ],
)
def test_the_title_is_the_worst_line(
    verdict: Verdict | None, flags: tuple[Flag, ...], title: str, *, fine: bool
) -> None:
    found = result(replace(talk(), verdict=verdict, flags=flags))
    assert (found.title.plain(), found.fine) == (title, fine)
    assert found.explanation.plain() != title


def test_what_the_disclosure_was_is_said_below_a_worse_line() -> None:
    file = replace(talk(), verdict=Verdict.COMPLETE, flags=(flag(FlagKind.PAYMENT_FORGOTTEN, M),))
    assert result(file).explanation.plain() == "Disclosure complete"


def test_a_call_of_which_no_end_was_told_is_not_fine() -> None:
    assert not result(replace(talk(), verdict=Verdict.COMPLETE, end_reason=END_NOT_TOLD)).fine
