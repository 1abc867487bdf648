"""Which flags are news to an agent, and what their line says."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters.global_keys_view import shows_panel
from agent_assist.desktop.presenters.offers_view import flags_offer, lesson_offer
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.presenters.wording import day_time
from agent_assist.desktop.runtime.global_keys import KeyState, Refusal
from agent_assist.domain.own_flags import OwnAnswer, OwnDecision, OwnFlag
from agent_assist.domain.review import DUE_MS, Severity
from agent_assist.telephony.softphone.told_event import PanelAct

AT = 1_796_212_800_000
NEW = OwnFlag("a", "disclosure_late", "medium", AT)


def test_a_flag_that_nobody_decided_and_nobody_answered_is_new() -> None:
    line = flags_offer([NEW])
    assert line is not None
    assert line.title.plain() == "1 new flag about you"
    due = day_time(AT + DUE_MS[Severity.MEDIUM])
    assert line.detail.plain() == f"Decision due {due.plain()}; a reply is read before"
    two = flags_offer([NEW, structs.replace(NEW, contact="b", severity="high")])
    assert two is not None
    assert two.title.plain() == "2 new flags about you"
    assert two.detail.plain().startswith(f"Decision due {day_time(AT + DUE_MS[Severity.HIGH]).plain()}")


def test_what_was_answered_or_decided_is_not() -> None:
    answered = structs.replace(NEW, answers=(OwnAnswer("reply", AT, "words"),))
    decided = structs.replace(NEW, decisions=(OwnDecision("upheld", "", "jo", "Jo", AT),))
    disputed = structs.replace(decided, answers=(OwnAnswer("dispute", AT + 1, "words"),))
    assert [flags_offer([one]) for one in (answered, decided, disputed)] == [None, None, None]
    assert flags_offer([]) is None


def test_a_kind_of_severity_that_is_not_known_promises_no_day() -> None:
    line = flags_offer([structs.replace(NEW, severity="grave")])
    assert line is not None
    assert line.detail == EMPTY


def test_a_lesson_is_told_by_its_title() -> None:
    assert lesson_offer("Read at speaking pace").detail.plain() == "Read at speaking pace"


def test_only_a_key_that_works_is_told() -> None:
    works = KeyState(PanelAct.SHOW, "Ctrl+Shift+F9")
    assert shows_panel([KeyState(PanelAct.PAUSE, "Ctrl+Shift+F10"), works]) == "Ctrl+Shift+F9"
    for refusal in Refusal:
        assert shows_panel([structs.replace(works, refusal=refusal)]) == ""
    assert shows_panel([]) == ""
