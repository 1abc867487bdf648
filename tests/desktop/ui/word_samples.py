"""States of the question about a recorder that only the agent can see, for tests and pictures."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.recorder_view import WHY_NOT
from agent_assist.desktop.presenters.text import say, say_count
from agent_assist.desktop.presenters.word_view import _ASKED, _OFF, _PAUSED, _RECORDS
from agent_assist.domain.recorder import RecorderCommand, RecorderState
from tests.desktop.ui import payment_samples as pays
from tests.desktop.ui.band_samples import band

_LATER = say("Until you confirm, this call counts as not recorded.")
_COUNTS = say("Until you confirm, this call counts as recorded.")
PAUSE = ps.WordCard(_ASKED[RecorderCommand.PAUSE][0], _COUNTS, _ASKED[RecorderCommand.PAUSE][2], paying=True)
STOP = ps.WordCard(_ASKED[RecorderCommand.STOP][0], _COUNTS, _ASKED[RecorderCommand.STOP][2])
START = ps.WordCard(_ASKED[RecorderCommand.START][0], _LATER, _ASKED[RecorderCommand.START][2])
ANY = ps.WordCard(say("What is the recorder doing?"), say("Only you can see it."), (_RECORDS, _PAUSED, _OFF))
EVERY = tuple(
    ps.WordCard(title, _COUNTS, choices) for by_hand, sent, choices in _ASKED.values() for title in (by_hand, sent)
)
"""Each question in each of its two forms."""
NOBODY = band(RecorderState.UNCONFIRMED, WHY_NOT["not_said"], "6:25")
SAID = band(RecorderState.PAUSED, say("Paused, as you said · {age} ago", age=say("{n} s", n=5)), "6:48", 0.7)
RECORDED = band(RecorderState.RECORDING, say("Recording, as you said · {age} ago", age=say("{n} min", n=4)), "4:48")
ON_WORD = structs.replace(
    pays.OPEN,
    note=say("You said the recorder is paused. Nothing else can confirm it."),
    sinks=(ps.SinkLine(say("Audio"), say("paused, as you said"), "ok", "mic"), *pays.OPEN.sinks[1:]),
)
GOES_ON = structs.replace(
    pays.UNCONFIRMED,
    sinks=(ps.SinkLine(say("Audio"), say("still recording, as you said"), "unconfirmed", "mic"), *pays.OPEN.sinks[1:]),
)
SHOWN: dict[str, tuple[ps.Card, ps.RecorderBand]] = {
    "word-start": (START, NOBODY),
    "word-pause": (PAUSE, NOBODY),
    "word-stop": (STOP, RECORDED),
    "word-any": (ANY, RECORDED),
    "payment-on-word": (ON_WORD, SAID),
    "payment-goes-on": (GOES_ON, RECORDED),
}
"""Card and band of each moment."""
REQUIREMENT = rs.Requirement(
    say("Recorder visible to Agent Assist"),
    say_count("reported by the agent, once", "reported by the agent, {n} times", 4),
    None,
    "0:58",
)


def by_word(lanes: tuple[rs.TimelineLane, ...]) -> tuple[rs.TimelineLane, ...]:
    """Return a timeline whose recorder is known by the agent's word."""
    marks = (
        rs.Mark(58_000, 372_000, "recording", say("recording, per the agent")),
        rs.Mark(372_000, 496_000, "paused", say("paused, per the agent")),
        rs.Mark(496_000, 569_000, "recording", say("recording, per the agent")),
        rs.Mark(569_000, 702_000, "off", say("off, per the agent")),
    )
    return tuple(structs.replace(lane, marks=marks) if lane.name == say("Recorder") else lane for lane in lanes)
