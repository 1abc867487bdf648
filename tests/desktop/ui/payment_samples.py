"""States of the payment step for tests and pictures."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.text import EMPTY, say, say_count
from agent_assist.domain.recorder import RecorderState
from tests.desktop.ui.band_samples import band

PAUSED = band(RecorderState.PAUSED, say("Pause confirmed · {key} to resume", key="P"), "6:48", 0.7)
OPEN = ps.PaymentCard(
    say("Take the card number now"),
    say("Nothing is stored while this step is open."),
    "ok",
    84,
    0.7,
    (
        ps.SinkLine(say("Audio"), say("paused {n} s", n="0.6"), "ok", "mic"),
        ps.SinkLine(say("Screen"), say("hidden from screen capture"), "ok", "monitor"),
        ps.SinkLine(say("Transcript"), say("not running"), "ok", "captions"),
        ps.SinkLine(say("Notes"), say("locked"), "ok", "notebook-pen"),
    ),
    say_count("1 digit sent to the payment page.", "{n} digits sent to the payment page.", 12),
)
WAITING = structs.replace(
    OPEN,
    title=say("Wait a moment"),
    note=say("Pausing the recorder …"),
    tone="waiting",
    left_s=60,
    left=1.0,
    sinks=(ps.SinkLine(say("Audio"), say("pausing"), "waiting", "mic"), *OPEN.sinks[1:]),
    typed=EMPTY,
)
UNCONFIRMED = structs.replace(
    OPEN,
    title=say("Do not take the number yet"),
    note=say("The pause is not confirmed. Treat the call as still recorded."),
    tone="unconfirmed",
    sinks=(ps.SinkLine(say("Audio"), say("not confirmed"), "unconfirmed", "mic"), *OPEN.sinks[1:]),
    typed=EMPTY,
    can_extend=False,
)
RECORDING = band(RecorderState.RECORDING, say("Pause sent {age} ago", age=say("{n} s", n=0)), "6:21")
UNSURE = band(RecorderState.UNCONFIRMED, say("Pause sent {age} ago", age=say("{n} s", n=4)), "6:25")
SHOWN = {
    "payment": (OPEN, PAUSED),
    "payment-waiting": (WAITING, RECORDING),
    "payment-unconfirmed": (UNCONFIRMED, UNSURE),
}
"""Card and band of each moment."""
