"""Four hundred planted values, through every door of desktop and server in one run, are nowhere at its end.

Looked through: every file (logs, exports, bundle, pages), both databases opened with their keys, the windows' words,
the clipboard, what commands and server answered, and the memory of the server and of a process that reads the cache.
"""

from __future__ import annotations

import http.client
import json
import logging
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.demo.house import ServerProcess
from agent_assist.desktop.app.note_engine import NoteEngine
from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.ui.widgets.fields_card import ReasonCard
from agent_assist.desktop.ui.widgets.masked_field import MaskedField
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.review import FlagKind, ReviewDecision, ReviewReason
from agent_assist.domain.steps import Step
from agent_assist.server.clock import SystemClock
from agent_assist.server.services.export import Export
from agent_assist.telephony.softphone.handoff.local_socket import send_line
from tests.e2e import search
from tests.e2e.house import ROOT, SUPERVISOR, Seat, ledger_of
from tests.e2e.planted import Secret, Supply
from tests.server_house import RealHouse

IN_FIELDS = frozenset({"payment_card", "iban", "national_id", "card_security_code"})
"""Kinds that are wrong in a caller's name; who calls may stand there."""
OPENED = frozenset({"phone", "email", "iban", "passport", "date_of_birth"})
"""Kinds that a reason opens on a call in the United States; an identity number the pack keeps closed there."""
FIELDS = 6
TYPED, PASTED, COMPOSED, COMMENTED, CALLED, SENT, ASKED = 64, 160, 48, 48, 24, 24, 40
READER = """
import sys
from tests.e2e.search import cache
from tests.fakes.vault import MemoryVault
import json
vault = MemoryVault()
for name, value in json.loads(sys.stdin.readline()).items():
    vault.write(name, value)
from pathlib import Path
held = list(cache(Path(sys.argv[1]), vault))
print(len(held), flush=True)
sys.stdin.readline()
"""


@dataclass
class Planting:
    """One house under search: a seat, a server process, and everything that was planted.

    Args:
        seat: the desktop.
        server: `agent-assist serve`.
        folder: everything of the run lies below it.
    """

    seat: Seat
    server: ServerProcess
    folder: Path
    supply: Supply = field(default_factory=Supply)
    planted: list[Secret] = field(default_factory=list)
    sent: list[Secret] = field(default_factory=list)
    """What strangers sent to the server; a process that was sent bytes has had them in its memory."""
    said: list[search.Place] = field(default_factory=list)

    def take(self, amount: int, kinds: frozenset[str] | None = None) -> list[Secret]:
        """Return values that were not used yet."""
        taken = self.supply.take(amount, kinds)
        self.planted += taken
        return taken

    def heard(self, where: str, *texts: str | bytes) -> None:
        """Keep what something answered, to be searched, too."""
        self.said += [(where, text if isinstance(text, bytes) else text.encode()) for text in texts]

    def note(self) -> QTextEdit:
        """Open the note of the call that is on."""
        self.seat.key(Qt.Key.Key_N)
        found = self.seat.find(QTextEdit)
        assert isinstance(found, QTextEdit)
        found.setFocus()
        return found

    def save(self, field_: QTextEdit) -> None:
        before = len(self.seat.file().notes)
        self.seat.bot.keyClick(field_, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.seat.until(lambda: len(self.seat.file().notes) > before)
        self.seat.key(Qt.Key.Key_Escape)


@pytest.fixture
def planting(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Planting]:
    data = tmp_path / "server"
    data.mkdir()
    house = RealHouse("", data, SystemClock())  # type: ignore[arg-type]  # the clock of a process beside it
    house.stop()
    server = ServerProcess(data, tmp_path / "server.log")
    server._listen = f"127.0.0.1:{house.port}"
    server.start()
    folder = tmp_path / "seat"
    folder.mkdir()
    seat = Seat(folder, house, qtbot, qapp)
    handler = logging.FileHandler(tmp_path / "everything.log", encoding="utf-8")
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield Planting(seat, server, tmp_path)
    root.setLevel(level)
    root.removeHandler(handler)
    handler.close()
    seat.close()
    server.stop()
    house.database.close()


def lines(values: Sequence[Secret]) -> str:
    """One sentence a line, as notes are written."""
    return "\n".join(f"{value.sentence}." for value in values) + "\n"


def by_note(run: Planting) -> None:
    """Typed, pasted, composed by an input method; and copied, undone, read by a screen reader."""
    field_ = run.note()
    for value in run.take(TYPED):
        run.seat.bot.keyClicks(field_, f"{value.sentence}.")
        run.seat.bot.keyClick(field_, Qt.Key.Key_Return)
    pasted = QMimeData()
    pasted.setText(lines(run.take(PASTED)))
    field_.insertFromMimeData(pasted)
    for value in run.take(COMPOSED):
        event = QInputMethodEvent()
        event.setCommitString(f"{value.sentence}. Then the customer went on.")
        QApplication.sendEvent(field_, event)
    run.save(field_)
    run.note()
    field_.selectAll()
    field_.copy()
    run.heard("clipboard", QGuiApplication.clipboard().text())
    for _ in range(5):
        field_.undo()
    run.heard("note after undo", field_.toPlainText())
    spoken = QAccessible.queryAccessibleInterface(field_)
    assert spoken is not None
    run.heard("accessibility", spoken.text(QAccessible.Text.Value), _whole(spoken))
    run.seat.key(Qt.Key.Key_Escape)


def _whole(spoken: QAccessibleInterface) -> str:
    text = spoken.textInterface()
    return text.text(0, text.characterCount()) if text is not None else ""


def by_phone(run: Planting) -> None:
    """In what a softphone says of its caller, and in lines that are no message at all."""
    for number, value in enumerate(run.take(CALLED, IN_FIELDS)):
        name, line = (value.sentence, "tx") if number % 2 else ("", value.sentence)
        run.seat.call("incoming", "--name", name, "--line", line, call_id=f"f{number}")
        run.seat.call("ended", call_id=f"f{number}")
    for value in run.take(SENT):
        for message in (value.sentence, json.dumps({"state": value.sentence}), json.dumps({value.sentence: "1"})):
            run.heard("hand-off", send_line(run.seat.socket, message.encode()[:1_000], 5.0))


def by_payment(run: Planting) -> None:
    """Keyed while a payment step is open."""
    run.seat.key(Qt.Key.Key_P)
    run.seat.until(lambda: isinstance(run.seat.panel.card, ps.PaymentCard))
    for value in run.take(4, frozenset({"payment_card"})):
        run.seat.bot.keyClicks(run.seat.running.panel, value.value.replace(" ", ""))  # type: ignore[union-attr]
    run.seat.key(Qt.Key.Key_P)
    run.seat.until(lambda: not isinstance(run.seat.panel.card, ps.PaymentCard))


def by_fields(run: Planting) -> None:
    """Sent by the CRM for the call that is on, one of them opened for a reason that holds another value."""
    seat = run.seat
    fields = [
        {"name": f"field_{number}", "label": "Label", "value": value.value, "purposes": ["quality"]}
        for number, value in enumerate(run.take(FIELDS, OPENED))
    ]
    done = seat.command("contact-fields", given=json.dumps({"call_id": "c1", "fields": fields}))
    assert done.returncode == 0, done.stderr
    bad = [{**one, "kind": value.value} for one, value in zip(fields, run.take(FIELDS), strict=True)]
    refused = seat.command("contact-fields", given=json.dumps({"call_id": "c1", "fields": bad}))
    assert refused.returncode == 2
    run.heard("contact-fields", refused.stderr, done.stdout)
    seat.key(Qt.Key.Key_D)
    row = seat.find(MaskedField)
    assert isinstance(row, MaskedField)
    row.button.click()
    seat.key(Qt.Key.Key_4)
    question = seat.find(ReasonCard)
    assert isinstance(question, ReasonCard)
    seat.bot.keyClicks(question.other.edit, run.take(1, frozenset({"payment_card"}))[0].sentence)
    seat.bot.keyClick(question.other.edit, Qt.Key.Key_Return)
    seat.until(lambda: bool(seat.file().reveals) and row.value.text() == fields[0]["value"])
    run.heard("clipboard", QGuiApplication.clipboard().text())
    seat.key(Qt.Key.Key_Escape)
    seat.key(Qt.Key.Key_Escape)
    run.heard("window", *_words(seat.running.panel))  # type: ignore[union-attr]


def by_review(run: Planting, contact: str, flag: FlagKind) -> None:
    """In a supervisor's comment; the server then opens everything of the contact to make the customer's page."""
    seat = run.seat
    seat.session.open_review()
    seat.until(lambda: seat.session.room is not None)
    window = seat.session.room.window if seat.session.room else None
    assert window is not None

    def page() -> object:
        return window.state.page if window.state else None

    window.intent.emit(i.SignIn(*SUPERVISOR))
    seat.until(lambda: isinstance(p := page(), rs.QueuePage) and any(row.contact_id == contact for row in p.rows))
    window.intent.emit(i.SelectContact(contact))
    window.intent.emit(i.ChooseReason(ReviewReason.DECIDE_FLAG))
    window.intent.emit(i.OpenContact())
    seat.until(lambda: isinstance(page(), rs.ContactPage))
    window.intent.emit(i.ChooseFlag(flag.value))
    window.intent.emit(i.ChooseDecision(ReviewDecision.UPHELD))
    window.intent.emit(i.WriteComment(lines(run.take(COMMENTED))))
    window.intent.emit(i.RecordDecision())
    seat.until(lambda: isinstance(p := page(), rs.ContactPage) and bool(p.form.earlier))
    run.heard("review window", *_words(window))
    page_file = run.folder / "page.pdf"

    def saved() -> bool:
        """Ask for the page, and again where a busy server answered too late, as the window advises."""
        shown = page()
        offered = shown.customer_page if isinstance(shown, rs.ContactPage) else None
        if not page_file.exists() and not (offered is not None and offered.busy):
            window.intent.emit(i.SavePage(str(page_file)))
        return page_file.exists()

    seat.until(saved)


def by_web(run: Planting) -> None:
    """In addresses, headers, forms and bodies that a server of strangers must expect."""
    host, _, port = run.server.address.removeprefix("http://").partition(":")
    run.sent = run.take(ASKED)
    for value in run.sent:
        word = "".join(char if char.isalnum() else "-" for char in value.sentence)
        form = f"digits={word}&ticket={word}&purpose={word}"
        for method, path, body in (
            ("GET", f"/r/{word}?q={word}", ""),
            ("POST", f"/r/ABCDEFGH/open?{word}", form),
            ("POST", "/v1/sign-in", json.dumps({"user": value.sentence, "password": value.sentence})),
            ("POST", "/v1/enrol", value.sentence),
            ("GET", f"/v1/{word}", ""),
        ):
            link = http.client.HTTPConnection(host, int(port), timeout=30)
            headers = {"User-Agent": value.sentence, "Authorization": f"Bearer {word}", "Referer": word}
            link.request(method, path, body.encode(), headers)
            answer = link.getresponse()
            run.heard(f"{method} {path.split('/')[1]}", answer.read(), str(answer.headers))
            link.close()


def by_command(run: Planting) -> None:
    """Through commands that read standard input or an address."""
    values = run.take(8)
    for words in (["mask"], ["mask", "--json"], ["policy", "decide", "--json"]):
        done = subprocess.run(
            [sys.executable, "-m", "agent_assist", *words],
            input=lines(values),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            cwd=ROOT,
        )
        run.heard(" ".join(words), done.stdout, done.stderr)


def leave_behind(run: Planting) -> None:
    """Make what the product can write of a running house: words and picture of the panel, support bundle."""
    assert run.seat.running is not None
    panel = run.seat.running.panel
    run.heard("panel", *_words(panel))
    panel.grab().save(str(run.folder / "panel.png"))
    run.heard("bundle", run.seat.command("support-bundle", "--out", str(run.folder / "bundle.zip")).stderr)


def _words(window: QWidget) -> list[str]:
    parts = window.findChildren(QWidget)
    found = [part.accessibleName() for part in parts] + [part.accessibleDescription() for part in parts]
    found += [part.text() for part in window.findChildren(QLabel)]
    return found + [part.toPlainText() for part in window.findChildren(QTextEdit)]


def places(run: Planting) -> Iterator[search.Place]:
    """Everything but the memory of the server."""
    yield from run.said
    yield from search.files(run.folder)
    yield from search.cache(run.seat.paths.cache_file, run.seat.vault)
    yield from search.server(next(run.server.data.glob("*.sqlite3")))
    yield from (("ledger of the desktop", line) for line in ledger_of(run.seat))
    yield from (
        ("export of the server", line) for line in Export(run.seat.house.database, run.seat.house.clock).house()
    )
    if sys.platform == "linux":
        yield from _memory_of_the_store(run)


def server_memory(run: Planting) -> Iterator[search.Place]:
    """What the server's process holds after it took, showed and explained everything. Linux only."""
    yield from ()  # elsewhere nothing; the type checker looks at one branch per platform
    if sys.platform == "linux":
        assert run.server._process is not None
        yield from search.memory(run.server._process.pid)


def _memory_of_the_store(run: Planting) -> list[search.Place]:
    """The memory of a process of its own that has opened the cache and read everything in it."""
    reader = subprocess.Popen(
        [sys.executable, "-c", READER, str(run.seat.paths.cache_file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert reader.stdin is not None
    assert reader.stdout is not None
    try:
        reader.stdin.write(json.dumps(run.seat.vault.secrets) + "\n")
        reader.stdin.flush()
        assert int(reader.stdout.readline()) > 20
        return list(search.memory(reader.pid))
    finally:
        reader.communicate("\n", timeout=60)


def a_call(run: Planting) -> str:
    """A call with answers, a payment step and a note full of what must not be kept; returns its contact."""
    seat = run.seat
    contact = seat.talk()
    seat.step_is(Step.DISCLOSE)
    seat.key(Qt.Key.Key_Space)
    seat.step_is(Step.ASK)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        before = len(seat.file().answer_log)
        seat.key(key)
        seat.until(lambda before=before: len(seat.file().answer_log) > before)  # type: ignore[misc]
    assert seat.file().answers["quality"].state is ConsentState.GIVEN
    by_payment(run)
    by_note(run)
    by_fields(run)
    seat.hang_up(contact)
    return contact


def test_four_hundred_planted_values_are_nowhere(planting: Planting) -> None:
    run = planting
    run.seat.enrol()
    run.seat.open()
    contact = a_call(run)
    by_phone(run)
    run.seat.synced()
    by_review(run, contact, FlagKind.SENSITIVE_TRUNCATED)
    run.seat.synced()
    by_web(run)
    by_command(run)
    leave_behind(run)
    run.seat.close()
    assert len({value.value for value in run.planted}) >= 400
    assert {value.kind for value in run.planted} == run.supply.kinds
    looked_at = list(places(run))
    assert any(b"note_saved" in data for where, data in looked_at if where == "server fact")
    assert any(b"review_decided" in data for where, data in looked_at if where == "server fact")
    assert any(b"field_revealed" in data for where, data in looked_at if where == "cache fact")
    assert any(b"payment_ended" in data for where, data in looked_at if where == "cache fact")
    assert search.found(run.planted, looked_at) == []
    assert search.found([value for value in run.planted if value not in run.sent], server_memory(run)) == []


def test_with_masking_switched_off_the_search_finds_them(planting: Planting, monkeypatch: pytest.MonkeyPatch) -> None:
    class Blind:
        def edit(self, _position: int, _removed: int, _inserted: str) -> list[object]:
            return []

        def in_step(self, _start: int, _end: int) -> list[object]:
            return []

    monkeypatch.setattr(NoteEngine, "typing", lambda _self, **_known: Blind())
    monkeypatch.setattr(NoteEngine, "truncate", lambda _self, text, **_known: text)
    run = planting
    run.seat.enrol()
    run.seat.open()
    contact = run.seat.talk()
    field_ = run.note()
    pasted = QMimeData()
    pasted.setText(lines(run.take(16)))
    field_.insertFromMimeData(pasted)
    run.save(field_)
    run.seat.hang_up(contact)
    run.seat.synced()
    by_review(run, contact, FlagKind.DISCLOSURE_MISSING)
    run.seat.synced()
    run.seat.close()
    hits = set(search.found(run.planted, places(run)))
    on_server = set(search.found(run.planted, server_memory(run)))
    for where in ("cache fact", "server fact", *(("memory",) if sys.platform == "linux" else ())):
        assert {f"{value.kind} in {where}" for value in run.planted} <= hits, where
    assert on_server or sys.platform != "linux"
    assert not any(hit.endswith((".db", ".sqlite3", ".log")) for hit in hits)  # even then nothing lies open on the disk
