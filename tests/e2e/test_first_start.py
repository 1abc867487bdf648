"""The first start on a real desktop with the real server: from a device that nobody enrolled to the practice call."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from agent_assist.desktop.app import Desktop, Surface
from agent_assist.desktop.app.first_start_room import FirstStartRoom
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.first_start_state import Check, ConnectPage, Mark, Page
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.settings import EnrolmentSettings, Settings
from agent_assist.desktop.store.cache import unlock
from agent_assist.domain.errors import VaultLocked
from agent_assist.domain.facts import FactKind
from agent_assist.protocol.enrol_link import link_of
from tests.e2e.house import HOUSE, Seat

Key = Qt.Key


def a_code(seat: Seat) -> str:
    """A one-time code for Maya's device."""
    seat.house.add_user("maya", "Maya Lindqvist")
    return seat.house.enrol_code("maya")


def welcomed(seat: Seat) -> FirstStartRoom:
    """Start a desktop on a device that nobody enrolled; its guide is open."""
    desktop = seat.open()
    return guide_of(seat, lambda: desktop.guide)


def guide_of(seat: Seat, found: Callable[[], FirstStartRoom | None]) -> FirstStartRoom:
    seat.until(lambda: found() is not None)
    guide = found()
    assert guide is not None
    return guide


def page(guide: FirstStartRoom) -> ConnectPage:
    return guide.presenter.state().connect


def to_connect(seat: Seat, guide: FirstStartRoom) -> None:
    seat.bot.keyClick(guide.window, Key.Key_Return)
    assert guide.presenter.state().page is Page.CONNECT


def types(seat: Seat, guide: FirstStartRoom, code: str, server: str) -> None:
    step = guide.window.connect_step
    for field, text in ((step.code.edit, code), (step.server.edit, server)):
        field.selectAll()
        seat.bot.keyClicks(field, text)


def sends(seat: Seat, guide: FirstStartRoom) -> None:
    """Press Enter in the field of the code, and wait for what the server says."""
    seat.bot.keyClick(guide.window.connect_step.code.edit, Key.Key_Return)
    seat.until(lambda: not page(guide).busy)


def looked_through(seat: Seat, lane: Lane) -> None:
    """Wait until a lane has done what it was asked for before."""
    looked: list[bool] = []
    lane.submit(lambda: None, lambda _outcome: looked.append(True))
    seat.until(lambda: bool(looked))


def devices(seat: Seat) -> int:
    return len(seat.house.devices())


def test_from_nothing_to_the_practice_call_with_the_keyboard_alone(seat: Seat) -> None:
    code = a_code(seat)
    guide = welcomed(seat)
    assert seat.panel.banner is not None
    assert seat.panel.banner.title.source == "Not enrolled"
    to_connect(seat, guide)
    types(seat, guide, code.lower().replace("-", ""), seat.house.url)
    assert guide.window.connect_step.code.edit.text() == code
    sends(seat, guide)
    assert dict(page(guide).connected.args) == {"agent": "Maya Lindqvist"}
    seat.synced()
    seat.until(lambda: seat.panel.banner is None)
    seat.bot.keyClick(guide.window, Key.Key_Return)
    seat.until(lambda: all(row.mark is not Mark.RUNNING for row in guide.presenter.state().checks))
    marks = {row.check: row.mark for row in guide.presenter.state().checks}
    assert marks[Check.KEYRING] is marks[Check.SERVER] is Mark.OK
    assert marks[Check.PHONE] is marks[Check.SOUND] is Mark.UNTRIED
    assert marks[Check.RECORDER] is Mark.HELPED
    seat.bot.keyClick(guide.window, Key.Key_Return)
    seat.bot.keyClick(guide.window, Key.Key_Return)
    assert seat.running is not None
    assert seat.running.guide is None
    door = seat.session.practice
    assert door is not None
    seat.until(lambda: door.room is not None)


def test_what_follows_the_enrolment_is_logged_in_the_agents_name_and_sent(seat: Seat) -> None:
    code = a_code(seat)
    guide = welcomed(seat)
    to_connect(seat, guide)
    types(seat, guide, code, seat.house.url)
    sends(seat, guide)
    seat.until(lambda: page(guide).connected != EMPTY)
    contact = seat.talk()
    seat.until(lambda: isinstance(seat.panel.card, ps.ScriptCard))
    card = seat.panel.card
    assert isinstance(card, ps.ScriptCard)
    assert "Maya Lindqvist" in "".join(segment.text for segment in card.segments)
    seat.hang_up(contact)
    seat.synced()
    facts = seat.session.ledger
    kinds: list[tuple[str, str]] = []
    assert seat.running is not None
    seat.running.store.submit(lambda: kinds.extend((f.kind, f.actor.id) for f in facts.facts(contact)))
    seat.until(lambda: bool(kinds))
    assert kinds[0] == (FactKind.CONTACT_OPENED, "maya")
    assert {who for _kind, who in kinds} == {"maya"}
    (device,) = seat.house.devices()
    assert len(seat.house.events(device)) >= len(kinds)


def test_a_wrong_code_is_told_and_what_was_typed_stays(seat: Seat) -> None:
    code = a_code(seat)
    guide = welcomed(seat)
    to_connect(seat, guide)
    wrong = "00000-00000-AAAAA-BBBBB"
    types(seat, guide, wrong, seat.house.url)
    sends(seat, guide)
    trouble = page(guide).trouble
    assert trouble is not None
    assert trouble.title.source == "The server didn't accept this code."
    step = guide.window.connect_step
    assert (step.code.edit.text(), step.server.edit.text()) == (wrong, seat.house.url)
    assert step.code.edit.isEnabled()
    types(seat, guide, code, seat.house.url)
    assert page(guide).trouble is None
    sends(seat, guide)
    assert page(guide).connected != EMPTY


def test_what_was_typed_stands_there_again_when_the_window_was_closed(seat: Seat) -> None:
    code = a_code(seat)
    guide = welcomed(seat)
    to_connect(seat, guide)
    types(seat, guide, code, seat.house.url)
    desktop = seat.running
    assert desktop is not None
    seat.bot.keyClick(guide.window, Key.Key_Escape)
    seat.until(lambda: desktop.guide is None)
    desktop.welcome()
    again = guide_of(seat, lambda: desktop.guide)
    to_connect(seat, again)
    assert (page(again).code, page(again).server) == (code, seat.house.url)
    sends(seat, again)
    assert page(again).connected != EMPTY
    again.close()
    assert desktop.guide is None
    assert desktop._typed[1] == ""


def test_a_code_works_once(seat: Seat) -> None:
    code = a_code(seat)
    seat.house.redeem(code)
    guide = welcomed(seat)
    to_connect(seat, guide)
    types(seat, guide, code, seat.house.url)
    sends(seat, guide)
    trouble = page(guide).trouble
    assert trouble is not None
    assert "used already" in trouble.advice.source


def test_without_the_server_the_rest_goes_on_and_the_code_waits(seat: Seat) -> None:
    code = a_code(seat)
    guide = welcomed(seat)
    url = seat.house.url
    seat.house.stop()
    to_connect(seat, guide)
    types(seat, guide, code, url)
    sends(seat, guide)
    trouble = page(guide).trouble
    assert trouble is not None
    assert trouble.title.source == "The server can't be reached."
    seat.bot.mouseClick(guide.window.aside, Qt.MouseButton.LeftButton)  # do this later
    seat.until(lambda: all(row.mark is not Mark.RUNNING for row in guide.presenter.state().checks))
    server = next(row for row in guide.presenter.state().checks if row.check is Check.SERVER)
    assert server.found.source == "This computer isn't connected to a server."
    seat.bot.keyClick(guide.window, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.window.connect_step.code.edit.text() == code
    seat.house.start()
    types(seat, guide, code, seat.house.url)
    sends(seat, guide)
    assert page(guide).connected != EMPTY


def test_no_address_is_told_before_anything_is_sent(seat: Seat) -> None:
    guide = welcomed(seat)
    to_connect(seat, guide)
    types(seat, guide, "00000-00000-AAAAA-BBBBB", "http://assist.example")
    sends(seat, guide)
    trouble = page(guide).trouble
    assert trouble is not None
    assert trouble.title.source == "This isn't the address of a server."


def test_a_pasted_link_fills_both_in_and_sends_nothing_by_itself(seat: Seat) -> None:
    code = a_code(seat)
    guide = welcomed(seat)
    to_connect(seat, guide)
    link = f"agent-assist://enrol?server={quote(seat.house.url, safe='')}&code={code}"
    QApplication.clipboard().setText(link)
    edit = guide.window.connect_step.code.edit
    edit.setFocus()
    seat.bot.keyClick(edit, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (page(guide).code, page(guide).server) == (code, seat.house.url)
    assert guide.window.connect_step.server.edit.text() == seat.house.url
    assert not page(guide).busy
    assert devices(seat) == 0
    sends(seat, guide)
    assert page(guide).connected != EMPTY
    assert devices(seat) == 1


@pytest.mark.parametrize("whole", [True, False])
def test_a_link_that_was_opened_fills_the_window_and_sends_nothing(seat: Seat, *, whole: bool) -> None:
    code = a_code(seat)
    link = link_of(seat.house.url, code) if whole else "agent-assist://enrol?server=x"
    seat.running = desktop = Desktop(
        seat.app, Surface(Settings(house=HOUSE), seat.paths, lambda: seat.vault, seat.socket, link=link)
    )
    desktop.start()
    guide = guide_of(seat, lambda: desktop.guide)
    assert guide.presenter.state().page is Page.WELCOME
    to_connect(seat, guide)
    assert devices(seat) == 0
    if whole:
        assert (page(guide).code, page(guide).server) == (code, seat.house.url)
        sends(seat, guide)
        assert page(guide).connected != EMPTY
    else:
        trouble = page(guide).trouble
        assert trouble is not None
        assert trouble.title.source == "This link can't be read."


def managed(seat: Seat, text: str) -> FirstStartRoom:
    """A desktop whose IT left a file with a code, and the server's address."""
    path = Path(seat.folder) / "code.txt"
    path.write_text(text, encoding="utf-8")
    desktop = seat.run(
        Settings(house=HOUSE, enrolment=EnrolmentSettings(server=seat.house.url, code_file=str(path))), None
    )
    seat.until(lambda: desktop.ready)
    return guide_of(seat, lambda: desktop.guide)


def test_on_a_managed_computer_there_is_nothing_to_type(seat: Seat) -> None:
    guide = managed(seat, a_code(seat) + "\n")
    seat.until(lambda: page(guide).managed)
    seat.bot.keyClick(guide.window, Key.Key_Return)
    seat.until(lambda: page(guide).connected != EMPTY)
    assert devices(seat) == 1


def test_a_code_of_it_that_cannot_be_read_is_told_and_another_can_be_typed(seat: Seat) -> None:
    code = a_code(seat)
    guide = managed(seat, "two words\n")
    seat.until(lambda: page(guide).trouble is not None)
    to_connect(seat, guide)
    assert guide.window.connect_step.server.edit.isReadOnly()
    seat.bot.keyClicks(guide.window.connect_step.code.edit, code)
    sends(seat, guide)
    assert page(guide).connected != EMPTY


class LockedKeyring:
    """Is locked until the test opens it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.locked = True

    def __call__(self) -> Vault:
        if self.locked:
            raise VaultLocked("The keyring is locked.", "Unlock it.")
        return self._vault


def test_a_locked_keyring_is_told_in_the_window_and_asked_again(seat: Seat) -> None:
    code = a_code(seat)
    keyring = LockedKeyring(seat.vault)
    desktop = seat.start(keyring)
    guide = guide_of(seat, lambda: desktop.guide)
    to_connect(seat, guide)
    types(seat, guide, code, seat.house.url)
    trouble = page(guide).trouble
    assert page(guide).locked
    seat.bot.keyClick(guide.window, Key.Key_Return)
    seat.until(lambda: not page(guide).busy)
    assert page(guide).locked
    assert page(guide).trouble is not None
    assert trouble is None or trouble.title.source == "The keyring is locked."
    keyring.locked = False
    seat.bot.keyClick(guide.window, Key.Key_Return)
    seat.until(lambda: desktop.ready and not page(guide).locked)
    assert guide.window.connect_step.code.edit.text() == code
    sends(seat, guide)
    assert page(guide).connected != EMPTY


def test_an_enrolled_device_with_a_locked_keyring_gets_no_guide(seat: Seat) -> None:
    seat.enrol()
    desktop = seat.start(LockedKeyring(seat.vault))
    seat.until(lambda: isinstance(desktop.panel.state and desktop.panel.state.card, ps.NoticeCard))
    looked_through(seat, desktop.net)
    assert desktop.guide is None


@pytest.mark.expects_log
def test_a_call_that_begins_while_the_server_answers_stays_nobodys_and_the_next_is_the_agents(seat: Seat) -> None:
    code = a_code(seat)
    guide = welcomed(seat)
    to_connect(seat, guide)
    types(seat, guide, code, seat.house.url)
    assert seat.running is not None
    held = threading.Event()
    seat.running.net.submit(held.wait)
    seat.bot.keyClick(guide.window.connect_step.code.edit, Key.Key_Return)
    assert page(guide).busy
    seat.call("incoming")
    seat.until(lambda: seat.desk.calls.busy)
    held.set()
    for lane in (seat.running.net, seat.running.store):  # the server has answered, and what could be kept would be
        looked_through(seat, lane)
    assert page(guide).busy
    seat.call("ended")
    seat.until(lambda: page(guide).connected != EMPTY)
    door = seat.session.practice
    assert door is not None
    seat.until(door.action.isEnabled)
    contact = seat.talk("c2")
    seat.until(lambda: seat.desk.records.file(contact) is not None)
    seat.close()
    cache = unlock(seat.paths.cache_file, seat.vault)
    try:
        rows = cache.ledger.recent(10)
        assert [row.contact for row in rows] == [contact]
        assert {fact.actor.id for fact in cache.ledger.facts(contact)} == {"maya"}
    finally:
        cache.close()


@pytest.mark.expects_log
@pytest.mark.parametrize("quits", [False, True])
def test_a_code_that_was_used_is_not_lost_when_the_window_closes_in_a_call(seat: Seat, *, quits: bool) -> None:
    code = a_code(seat)
    guide = welcomed(seat)
    to_connect(seat, guide)
    types(seat, guide, code, seat.house.url)
    seat.call("incoming")
    seat.until(lambda: seat.desk.calls.busy)
    seat.bot.keyClick(guide.window.connect_step.code.edit, Key.Key_Return)
    seat.until(lambda: devices(seat) == 1)
    assert seat.running is not None
    looked_through(seat, seat.running.net)
    assert seat.session.opened.identity is None, "the call began for nobody"
    seat.bot.keyClick(guide.window, Key.Key_Escape)
    seat.until(lambda: seat.running is not None and seat.running.guide is None)
    if not quits:
        seat.call("ended")
        seat.until(lambda: seat.session.opened.identity is not None)
        seat.synced()
    seat.close()
    cache = unlock(seat.paths.cache_file, seat.vault)
    try:
        identity = cache.ledger.identity()
        assert identity is not None
        assert identity.agent == "maya"
        assert cache.ledger.recent(10) == []
    finally:
        cache.close()


def test_the_guide_opens_once_and_again_from_the_menu_at_the_checks(seat: Seat) -> None:
    seat.enrol()
    desktop = seat.open()
    seat.synced()
    seat.until(lambda: desktop.guide is None)
    action = next(one for one in desktop.panel.menu.actions() if one.text() == "Check this computer …")
    action.trigger()
    guide = guide_of(seat, lambda: desktop.guide)
    assert guide.presenter.state().page is Page.CHECKS
    action.trigger()
    assert desktop.guide is guide
    seat.bot.keyClick(guide.window, Key.Key_Escape)
    seat.until(lambda: desktop.guide is None)


@pytest.mark.expects_log
def test_the_guide_does_not_keep_calls_from_the_panel(seat: Seat) -> None:
    guide = welcomed(seat)
    seat.call("incoming")
    seat.until(lambda: seat.desk.calls.busy)
    assert guide.window.isVisible()
    assert seat.running is not None
    assert seat.running.panel.isVisible()


@pytest.mark.parametrize("text", ["", "x" * 300, "two words", "\n"])
def test_only_one_line_is_a_code(text: str, tmp_path: Path) -> None:
    from agent_assist.desktop.app.first_start_room import code_in
    from agent_assist.domain.errors import BadInput

    path = tmp_path / "code"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput):
        code_in(path)
    path.write_text(" K7M42 \n", encoding="utf-8")
    assert code_in(path) == "K7M42"
    with pytest.raises(BadInput):
        code_in(tmp_path / "none")
