"""The desktop as it is composed for real: calls by the real command, keys on real widgets, a real server."""

from __future__ import annotations

import socket
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.intents import Acknowledge, MarkRead
from agent_assist.desktop.runtime.settings import SoftphoneSettings
from agent_assist.desktop.sync.status import SyncState
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import ContactState
from agent_assist.domain.errors import StoreKeyMissing, VaultLocked
from agent_assist.domain.review import Verdict
from agent_assist.domain.steps import Step
from agent_assist.evidence import verify
from tests.e2e.house import Seat, events_of, facts_of, ledger_of, press_answers
from tests.evidence import second_verifier

GIVEN, REFUSED, UNCLEAR = ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN


def test_a_whole_call_from_the_hook_to_the_server(seat: Seat) -> None:
    device = seat.enrol()
    before = set(threading.enumerate())
    seat.open()
    seat.call("incoming", "--line", "tx", "--name", "Ms Okafor")
    seat.until(lambda: isinstance(seat.panel.card, ps.IncomingCard))
    assert seat.panel.contact == ps.ContactStrip("in", "••• ••• 0182", "Billing", "Ms Okafor")
    contact = seat.file().contact_id
    seat.call("connected")
    seat.until(lambda: isinstance(seat.panel.card, ps.ScriptCard))
    press_answers(seat, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
    assert [m.state for m in seat.file().answer_log] == [GIVEN, REFUSED, UNCLEAR]
    seat.call("held")
    seat.until(lambda: seat.file().state is ContactState.HELD)
    seat.call("resumed")
    seat.until(lambda: seat.file().state is ContactState.CONNECTED)
    seat.key(Qt.Key.Key_W)
    seat.until(lambda: seat.file().answer_log[-1].state is ConsentState.WITHDRAWN)
    seat.call("ended")
    seat.until(lambda: isinstance(seat.panel.card, ps.WrapUpCard) and seat.file().verdict is not None)
    assert seat.file().verdict is Verdict.COMPLETE
    seat.key(Qt.Key.Key_Return)
    seat.until(lambda: isinstance(seat.panel.card, ps.IdleCard))
    seat.synced()
    seat.close()
    ours = ("lane-", "softphone-", "recorder-", "handoff")
    assert [t.name for t in threading.enumerate() if t not in before and t.name.startswith(ours)] == []
    kinds = [fact.kind for fact in facts_of(seat, contact)]
    assert kinds[:3] == ["contact_opened", "policy_decided", "contact_connected"]
    assert kinds[-2:] == ["verdict_reached", "wrap_up_finished"]
    ledger = ledger_of(seat)
    assert verify(ledger).ok
    assert second_verifier.verify(ledger)["ok"]
    assert seat.house.events(device) == events_of(ledger)


def test_a_replayed_phone_is_heard_beside_the_hook(seat: Seat) -> None:
    seat.enrol()
    seat.open(softphone=SoftphoneSettings(kind="replay", capture="baresip_direct"))
    seat.until(lambda: seat.desk.shown() is not None)
    assert seat.panel.contact is not None
    contact = seat.talk("beside", "+14155550199")
    seat.until(
        lambda: any(other.contact_id == contact for other in seat.panel.waiting) or seat.desk.shown() is not None
    )
    assert contact in {c.contact_id for c in seat.desk.calls.contacts()}


def test_a_second_start_hands_over_to_the_first(seat: Seat) -> None:
    seat.enrol()
    panel = seat.open().panel
    panel.hide()
    done = seat.command("run")
    assert (done.returncode, done.stderr) == (0, "")
    seat.until(panel.isVisible)


def test_of_two_desktops_started_at_once_the_slower_gives_way(seat: Seat) -> None:
    seat.enrol()
    first = seat.open()
    slower = seat.start()  # its start did not see the first one yet
    gave_way: list[bool] = []
    slower.handed_over = lambda: gave_way.append(True)
    seat.until(lambda: bool(gave_way))
    slower.close()
    slower.deleteLater()
    seat.running = first


def test_a_restart_in_mid_call_goes_on_with_the_same_contact(seat: Seat) -> None:
    seat.enrol()
    seat.open()
    contact = seat.talk()
    seat.key(Qt.Key.Key_Space)
    seat.step_is(Step.ASK)
    seat.key(Qt.Key.Key_1)
    seat.until(lambda: len(seat.file().answer_log) == 1)
    seat.close()
    seat.open()
    seat.call("connected")
    seat.until(lambda: seat.desk.shown() is not None)
    assert seat.file().contact_id == contact
    assert seat.file().answers["quality"].state is GIVEN
    assert len(seat.file().readings) == 1
    assert isinstance(seat.panel.card, ps.AnswersCard)
    seat.hang_up(contact)
    seat.close()
    kinds = [fact.kind for fact in facts_of(seat, contact)]
    assert kinds.count("contact_opened") == kinds.count("contact_ended") == kinds.count("verdict_reached") == 1
    assert verify(ledger_of(seat)).ok


def test_a_note_that_was_not_saved_is_kept_when_the_program_ends(seat: Seat) -> None:
    seat.enrol()
    seat.open()
    contact = seat.talk()
    seat.key(Qt.Key.Key_N)
    field = seat.find(QTextEdit)
    field.setFocus()
    seat.bot.keyClicks(field, "Wants a refund, card 4111 1111 1111 1111")
    seat.close()
    (note,) = [fact for fact in facts_of(seat, contact) if fact.kind == "note_saved"]
    assert note.personal["text"].startswith("Wants a refund")
    assert "4111 1111" not in note.personal["text"]
    assert note.body["kinds"] == {"payment_card": 1}


def test_the_server_away_and_back_gets_everything_once_and_in_order(seat: Seat) -> None:
    device = seat.enrol()
    seat.open()
    seat.synced()
    seat.house.stop()
    for number in range(3):
        contact = seat.talk(f"c{number}")
        seat.key(Qt.Key.Key_Space)
        seat.step_is(Step.ASK)
        seat.hang_up(contact, f"c{number}")
    engine = seat.session.engine
    assert engine is not None
    seat.until(lambda: engine.status.state is SyncState.OFFLINE and engine.status.unsynced > 20)
    seat.until(lambda: seat.panel.status.text.source.startswith("Offline"))
    assert isinstance(seat.panel.banner, ps.Banner)
    assert seat.house.events(device) == []
    seat.house.start()
    engine.sync_now()  # as the network's return does; its own timer would come within a minute
    seat.synced()
    seat.until(lambda: seat.panel.banner is None)
    seat.close()
    assert seat.house.events(device) == events_of(ledger_of(seat))


class Failing:
    """Opens the keyring as often as it is told to fail, then gives the vault."""

    def __init__(self, vault: Vault, errors: list[Exception]) -> None:
        self.vault = vault
        self.errors = errors
        self.opened = 0

    def __call__(self) -> Vault:
        self.opened += 1
        if self.errors:
            raise self.errors.pop(0)
        return self.vault


def locked(seat: Seat, code: str) -> None:
    seat.until(lambda: isinstance(seat.panel.card, ps.NoticeCard) and seat.panel.card.key == f"locked:{code}")


def test_a_locked_keyring_is_shown_and_try_again_works(seat: Seat) -> None:
    seat.enrol()
    away = VaultLocked("The keyring is locked.", "Unlock it, then try again.")
    vault = Failing(seat.vault, [away, away])
    desktop = seat.start(vault)
    locked(seat, "vault_locked")
    assert isinstance(seat.panel.card, ps.NoticeCard)
    assert (seat.panel.card.title.plain(), seat.panel.card.action.plain()) == ("The keyring is locked.", "Try again")
    assert not desktop.ready
    desktop.panel.intent.emit(MarkRead())  # no other wish unlocks
    assert vault.opened == 1
    seat.key(Qt.Key.Key_Return)
    seat.until(lambda: vault.opened == 2 and not desktop._opening)
    locked(seat, "vault_locked")
    for _ in range(3):  # impatient hands make one session, not three
        desktop.panel.intent.emit(Acknowledge("locked:vault_locked"))
    seat.until(lambda: desktop.ready)
    contact = seat.talk()
    seat.hang_up(contact)
    assert vault.opened == 3
    seat.close()
    assert [fact.kind for fact in facts_of(seat, contact)].count("contact_opened") == 1


def test_a_lost_key_is_shown_and_the_cache_kept(seat: Seat) -> None:
    seat.enrol()
    key = seat.vault.secrets.pop("cache-key")
    before = seat.paths.cache_file.read_bytes()
    desktop = seat.start()
    locked(seat, StoreKeyMissing.code)
    seat.vault.secrets["cache-key"] = key
    seat.key(Qt.Key.Key_Return)
    seat.until(lambda: desktop.ready)
    assert seat.paths.cache_file.read_bytes()[:16] == before[:16]


def test_a_damaged_cache_is_shown_and_kept_as_it_is(seat: Seat) -> None:
    seat.enrol()
    content = bytearray(seat.paths.cache_file.read_bytes())
    content[4096 - 40] ^= 0xFF
    seat.paths.cache_file.write_bytes(content)
    seat.start()
    locked(seat, "store_corrupt")
    seat.close()
    assert seat.paths.cache_file.read_bytes() == bytes(content)


@pytest.mark.expects_log
def test_a_device_that_is_not_enrolled_says_so_and_writes_nothing(seat: Seat) -> None:
    seat.open()
    seat.until(lambda: seat.panel.banner is not None and seat.panel.banner.title.plain() == "Not enrolled")
    seat.call("incoming")
    seat.until(lambda: isinstance(seat.panel.card, ps.NoticeCard) and seat.panel.card.key == "error:auth_expired")
    assert seat.desk.shown() is None


if sys.platform != "win32":  # there the hand-off listens on TCP, which its own tests cover

    @pytest.mark.parametrize("message", [b"", b"{", b'{"show":true}\n' * 3, b"\xff\xfe\n", b"x" * 10_000 + b"\n"])
    def test_hostile_bytes_on_the_socket_change_nothing(seat: Seat, message: bytes) -> None:
        seat.enrol()
        seat.open()
        contact = seat.talk()
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(10)
            connection.connect(seat.socket)
            connection.sendall(message)
        seat.call("held")
        seat.until(lambda: seat.file().state is ContactState.HELD)
        assert seat.file().contact_id == contact
