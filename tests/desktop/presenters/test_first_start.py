"""The first start's presenter: what each answer makes of the window, and that nothing typed is lost."""

from __future__ import annotations

import pytest

from agent_assist.desktop.presenters.check_words import TITLES, check_row
from agent_assist.desktop.presenters.first_start_state import (
    Aside,
    Back,
    Check,
    Forward,
    HelpCheck,
    LeaveFirstStart,
    Mark,
    Page,
    TypeCode,
    TypeServer,
)
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.runtime.outcome import Failed, Ok
from agent_assist.desktop.services.computer_checks import Finding, Found, phone_found
from agent_assist.domain.errors import (
    AssistError,
    BadInput,
    DiskFull,
    FieldRejected,
    Offline,
    ServerBusy,
    UnlockRefused,
    VaultLocked,
    VaultUnsafe,
    VersionTooOld,
)
from tests.desktop.ui.first_samples import ALL_WELL, CODE, NEW, SERVER, WORST, FakeSetup, guide, typed


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (UnlockRefused("a", "b"), "The server didn't accept this code."),
        (Offline("a", "b"), "The server can't be reached."),
        (ServerBusy("a", "b"), "The server can't be reached."),
        (BadInput("a", "b"), "This isn't the address of a server."),
        (VaultLocked("a", "b"), "The keyring is locked."),
        (VaultUnsafe("a", "b"), "There's no keyring that protects keys."),
        (FieldRejected("a", "b"), "This computer is connected already."),
        (VersionTooOld("a", "b"), "The server speaks a newer version."),
        (DiskFull("a", "b"), "This computer could not be connected."),
    ],
)
def test_each_failure_is_told_and_keeps_what_was_typed(error: AssistError, title: str) -> None:
    setup = FakeSetup()
    made, _shown = typed(setup)
    made.handle(Forward())
    setup.done(Failed(error))
    connect = made.state().connect
    assert connect.trouble is not None
    assert connect.trouble.title.source == title
    assert (connect.code, connect.server, connect.busy) == (CODE, SERVER, False)
    if title.startswith("This computer could"):
        assert dict(connect.trouble.advice.args) == {"code": "disk_full"}


def test_the_code_is_forgotten_once_it_was_used() -> None:
    setup = FakeSetup()
    made, _shown = typed(setup)
    made.handle(Forward())
    assert setup.asked == [(SERVER, CODE)]
    setup.done(Ok("Maya Lindqvist"))
    assert made.state().connect.code == ""
    assert CODE not in repr(TypeCode(CODE))


@pytest.mark.parametrize(("code", "server"), [(CODE[:-1], SERVER), (CODE, "  "), ("", SERVER), (CODE + "A", SERVER)])
def test_nothing_is_sent_before_both_are_whole(code: str, server: str) -> None:
    setup = FakeSetup()
    made, _shown = guide(setup)
    made.open(Page.CONNECT)
    made.handle(TypeCode(code))
    made.handle(TypeServer(server))
    assert not made.state().can_forward
    made.handle(Forward())
    assert setup.asked == []


def test_it_is_asked_once_while_the_server_answers() -> None:
    setup = FakeSetup()
    made, _shown = typed(setup)
    made.handle(Forward())
    made.handle(Forward())
    assert len(setup.asked) == 1
    assert not made.state().can_forward


def test_a_link_fills_both_in_and_an_address_of_it_is_kept() -> None:
    link = "agent-assist://enrol?server=https%3A%2F%2Fother.example&code=" + CODE
    for fixed, server in ((False, "https://other.example"), (True, SERVER)):
        setup = FakeSetup()
        made, _shown = guide(setup, server=SERVER, fixed=fixed)
        made.open(Page.CONNECT)
        made.handle(TypeCode(link))
        assert (made.state().connect.code, made.state().connect.server) == (CODE, server)
        assert setup.asked == []


def test_steps_go_forward_and_back_and_are_marked() -> None:
    setup = FakeSetup(NEW)
    made, _shown = guide(setup)
    made.open()
    for page in (Page.CONNECT, Page.CHECKS, Page.PRACTICE):
        made.handle(Aside() if made.state().page is Page.CONNECT else Forward())
        assert made.state().page is page
    assert made.state().done == {Page.WELCOME, Page.CHECKS}
    made.handle(Back())
    assert made.state().page is Page.CHECKS
    made.handle(LeaveFirstStart())
    assert setup.did == ["leave"]


def test_the_last_step_practises_or_leaves() -> None:
    for intent, did in ((Forward(), ["practise", "leave"]), (Aside(), ["leave"])):
        setup = FakeSetup(NEW)
        made, _shown = guide(setup)
        made.open(Page.PRACTICE)
        made.handle(intent)
        assert setup.did == did


def test_a_check_that_is_asked_again_takes_the_newer_answer() -> None:
    setup = FakeSetup()
    made, _shown = guide(setup)
    made.open(Page.CHECKS)
    (first,) = [done for check, done in setup.looks if check is Check.SERVER]
    made.handle(Aside())
    second = [done for check, done in setup.looks if check is Check.SERVER][-1]
    second(Found(Finding.SERVER_ANSWERS, "x"))
    first(Found(Finding.SERVER_AWAY, "x"))
    (row,) = [row for row in made.state().checks if row.check is Check.SERVER]
    assert row.mark is Mark.OK


@pytest.mark.parametrize(
    ("found", "lead"),
    [
        (None, "Checking …"),
        (ALL_WELL, "Everything is ready."),
        (NEW, "You can go on. Some things could be better, or can't be known yet."),
        (WORST, "Something needs you, or IT, before calls work as they should."),
    ],
)
def test_the_checks_are_summed_up_by_the_worst(found: dict[Check, Found] | None, lead: str) -> None:
    made, _shown = guide(FakeSetup(found))
    made.open(Page.CHECKS)
    if found is ALL_WELL:
        made.handle(HelpCheck(Check.SOUND))
        made.handle(HelpCheck(Check.SOUND))
    assert made.state().lead.source == lead
    assert made.state().can_forward


def test_sound_is_only_heard_when_a_person_says_so() -> None:
    setup = FakeSetup(NEW)
    made, _shown = guide(setup)
    made.open(Page.CHECKS)
    for did, mark in (([], Mark.UNTRIED), (["play"], Mark.UNTRIED), (["play"], Mark.OK)):
        (row,) = [row for row in made.state().checks if row.check is Check.SOUND]
        assert (setup.did, row.mark) == (did, mark)
        made.handle(HelpCheck(Check.SOUND))


def test_what_a_person_heard_is_not_asked_again() -> None:
    setup = FakeSetup(NEW)
    made, _shown = guide(setup)
    made.open(Page.CHECKS)
    made.handle(HelpCheck(Check.SOUND))
    made.handle(HelpCheck(Check.SOUND))
    made.handle(Aside())
    (row,) = [row for row in made.state().checks if row.check is Check.SOUND]
    assert row.mark is Mark.OK


@pytest.mark.parametrize("finding", Finding)
def test_each_finding_has_words_and_all_but_what_is_well_says_what_to_do(finding: Finding) -> None:
    row = check_row(Check.SERVER, Found(finding, "assist.example"))
    assert row.found != EMPTY
    assert row.mark is finding.mark
    helped = row.mark in {Mark.HELPED, Mark.FAILED, Mark.UNTRIED}
    assert (row.why != EMPTY) is helped
    assert (row.advice != EMPTY or row.action != EMPTY) is helped
    assert set(TITLES) == set(Check)


@pytest.mark.parametrize(
    ("kind", "links", "hooks", "finding"),
    [
        ("handoff", {"handoff": True}, 0, Finding.PHONE_UNHEARD),
        ("handoff", {"handoff": True}, 1, Finding.PHONE_HEARD),
        ("handoff", {}, 0, Finding.PHONE_UNHEARD),
        ("baresip", {"handoff": True, "baresip": True}, 0, Finding.PHONE_HEARD),
        ("baresip", {"handoff": True, "baresip": False}, 0, Finding.PHONE_LOST),
        ("baresip", {"handoff": True}, 0, Finding.PHONE_UNHEARD),
        ("baresip", {"baresip": False}, 2, Finding.PHONE_HEARD),
        ("handoff", {"handoff": False}, 0, Finding.PHONE_LOST),
    ],
)
def test_what_was_not_heard_is_not_called_lost(kind: str, links: dict[str, bool], hooks: int, finding: Finding) -> None:
    assert phone_found(kind, links, hooks).finding is finding
