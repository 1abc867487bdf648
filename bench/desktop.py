"""The desktop's own figures: call event to paint, key to durable, key in the note to screen, memory over 200 calls."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

from PySide6.QtWidgets import QTextEdit

from agent_assist.demo import run_queue
from agent_assist.demo.script import Pause, Wait
from agent_assist.desktop.presenters.note import NoteModel, NoteToken, note_token
from agent_assist.desktop.ui.widgets.note_field import NoteField
from bench.figures import Figure, percentiles
from bench.rig import Rig, Steps

CALLS = 45
NOTE_KEYS = 150
NOTE_LENGTH = 2_000
LONG_NOTE = 15_000
COMMIT_BYTES = 6 * 4_120
"""What a commit of one fact writes: five to seven pages of the log, each with its header (measured)."""
KEYED = "her card 4111 1111 1111 1111 then a word or two more "
WORDS = "She asked about the invoice of last month and wants a call back about it tomorrow morning. "


def figures() -> Iterator[Figure]:
    rig = Rig()
    rig.play(_calls)
    found = rig.timing.figures
    yield from percentiles("bytes of a call event on the socket -> panel painted", found["call_event_to_paint"], 40)
    yield from percentiles("key pressed -> event durable (synchronous=FULL)", found["key_to_durable"], 10)
    yield from percentiles("  rival: the disk alone, as many bytes made durable", _disk(), None)
    yield from percentiles(
        f"key in the note field ({NOTE_LENGTH} characters) -> screen", found["note_key_to_paint"], 16
    )
    yield from percentiles("  of that, masking", found["note_masking"], 2)
    yield from percentiles(f"note key at {LONG_NOTE:,} characters, whole presenter", found["long_note_key"], 8)
    yield from percentiles("  the field alone", found["long_note_field"], None)
    yield from percentiles("  rival: Qt's own editor", found["long_note_qt"], None)
    yield Figure("main thread blocked, longest", max(found["main_thread_blocked"]), "ms", 50)
    _tell_blocks(rig)
    done = subprocess.run([sys.executable, "-m", "bench.shift"], capture_output=True, text=True, check=True)
    at_100, at_200 = (float(value) for value in done.stdout.split()[-2:])
    yield Figure("resident memory after 200 calls", at_200, "MB", 150)
    yield Figure("growth from call 100 to call 200", at_200 - at_100, "MB", 2)


def _disk() -> list[float]:
    """Append what a commit of one fact writes, and wait for the disk each time; milliseconds."""
    took: list[float] = []
    with tempfile.NamedTemporaryFile(dir=Rig.folder()) as file:
        for _ in range(NOTE_KEYS):
            since = time.perf_counter()
            file.write(os.urandom(COMMIT_BYTES))
            file.flush()
            os.fsync(file.fileno())
            took.append((time.perf_counter() - since) * 1000)
    return took


def _tell_blocks(rig: Rig) -> None:
    """Say what the thread did in its longest blocks; beside the figures, which may be a JSON document."""
    rig.timing.stop()
    for block in rig.timing.blocks.told() if rig.timing.blocks else ():
        print(f"  blocked {block}", file=sys.stderr, flush=True)


def _calls(rig: Rig) -> Steps:
    for number in range(CALLS):
        yield from one_call(rig, f"call-{number}", timed=True, note=number == 0)


def one_call(rig: Rig, call_id: str, *, timed: bool, note: bool = False) -> Steps:
    panel = rig.desktop.panel
    send = rig.send if timed else rig.phone.event
    send("CALL_INCOMING", call_id)
    yield Wait(rig.card("IncomingCard"), "ringing")
    yield Pause(0.06)
    send("CALL_ESTABLISHED", call_id)
    yield Wait(rig.card("ScriptCard"), "the script is shown")
    yield Pause(0.06)
    rig.hand.key(panel, " ", fact=timed)
    yield Wait(rig.card("AnswersCard"), "answers are asked for")
    for key in "233":
        yield Pause(0.06)
        before = _answered(rig)
        rig.hand.key(panel, key, fact=timed)
        yield Wait(lambda before=before: _answered(rig) > before, "the answer is kept")  # type: ignore[misc]
    if note:
        yield from _note(rig)
    send("CALL_CLOSED", call_id)
    yield Wait(rig.card("WrapUpCard"), "the wrap-up is shown")
    yield Pause(0.06)
    rig.hand.key(panel, "enter", fact=timed)
    yield Wait(rig.card("IdleCard"), "idle again")
    yield Pause(0.05)


def _note(rig: Rig) -> Steps:
    """Type at the end of a note that is NOTE_LENGTH characters long; half of the keys are digits of a card."""
    panel = rig.desktop.panel
    rig.hand.key(panel, "n")
    yield Wait(lambda: any(f.isVisible() for f in panel.findChildren(QTextEdit)), "the note field is shown")
    yield Pause(0.4)
    field = next(f for f in panel.findChildren(QTextEdit) if f.isVisible())
    field.setFocus()
    field.insertPlainText((WORDS * 40)[:NOTE_LENGTH])
    yield Pause(0.5)
    edit = rig.desktop.note.edit

    def timed(position: int, removed: int, inserted: str) -> None:
        since = time.perf_counter()
        edit(position, removed, inserted)
        rig.timing.add("note_masking", since)

    rig.desktop.note.edit = timed  # type: ignore[method-assign]
    for char in (KEYED * 5)[:NOTE_KEYS]:
        rig.hand.type(field, char, timed=True)
        yield Pause(0.05)
    rig.desktop.note.edit = edit  # type: ignore[method-assign]
    yield from _long_note(rig, field)
    rig.hand.key(field, "s", ctrl=True)
    yield Pause(0.3)
    rig.hand.key(panel, "esc")
    yield Pause(0.1)


def _long_note(rig: Rig, field: QTextEdit) -> Steps:
    """Type at the end of a note of LONG_NOTE characters: in the panel, in a field alone, and in Qt's own editor.

    A key counts until everything that follows it is done; the paint comes with the next turn of the event loop. Time in
    which the machine had no processor free is left out, as for the blocked thread.
    """
    desktop = rig.desktop
    alone = NoteField(desktop.theme, NoteModel(desktop.engine.typing, _tokenise, desktop.engine.truncate))
    bare = QTextEdit()
    bare.setFont(field.font())
    for one in (alone, bare):
        one.resize(field.size())
        one.show()
    for one in (field, alone, bare):
        one.insertPlainText((WORDS * 200)[: LONG_NOTE - len(one.toPlainText())])
        yield Pause(0.2)  # one paste in a turn, as people do
    yield Pause(0.3)
    for char in (KEYED * 5)[:NOTE_KEYS]:
        for name, one in (("long_note_key", field), ("long_note_field", alone), ("long_note_qt", bare)):
            yield Pause(0.03)
            waited, since = run_queue.waited_ms(), time.perf_counter()
            rig.hand.type(one, char)
            took = (time.perf_counter() - since) * 1000 - (run_queue.waited_ms() - waited)
            rig.timing.figures.setdefault(name, []).append(max(0.0, took))
    alone.close()
    bare.close()


def _tokenise(kind: str, _raw: str) -> NoteToken:
    return note_token(kind, f"[{kind}]")


def _answered(rig: Rig) -> int:
    session = rig.desktop.session
    file = session.desk.shown() if session and session.desk else None
    return len(file.answer_log) if file else 0
