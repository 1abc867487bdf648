"""The timeline of a call for tests and pictures; its recording holds something of the pause."""

from __future__ import annotations

from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.text import say

LANES = (
    rs.TimelineLane(
        "phone-incoming",
        say("Call"),
        (rs.Mark(0, 14_000, "ring"), rs.Mark(14_000, 702_000, "call", say("Maya Lindqvist and customer"))),
    ),
    rs.TimelineLane(
        "megaphone",
        say("Disclosure"),
        (
            rs.Mark(16_000, 20_000, "disclosure"),
            rs.Mark(21_000, 32_000, "disclosure"),
            rs.Mark(60_000, 64_000, "disclosure"),
        ),
        say("3 read, all in time"),
    ),
    rs.TimelineLane(
        "list-checks",
        say("Answers"),
        (
            rs.Mark(40_000, 40_000, "answer"),
            rs.Mark(46_000, 46_000, "answer"),
            rs.Mark(54_000, 54_000, "answer", say("Given, Refused, Unclear")),
            rs.Mark(569_000, 569_000, "answer", say("Withdrawn")),
        ),
    ),
    rs.TimelineLane(
        "circle-stop",
        say("Recorder"),
        (
            rs.Mark(0, 56_000, "off"),
            rs.Mark(58_000, 372_000, "recording", say("recording")),
            rs.Mark(372_000, 496_000, "paused", say("paused")),
            rs.Mark(496_000, 540_000, "unconfirmed", say("unconfirmed")),
            rs.Mark(540_000, 570_000, "recording", say("recording")),
            rs.Mark(570_000, 702_000, "off", say("off")),
        ),
    ),
    rs.TimelineLane(
        "search",
        say("Audit"),
        (
            rs.Mark(0, 56_000, "off", say("no audio written")),
            rs.Mark(372_500, 496_000, "recording", say("recorded")),
            rs.Mark(570_000, 702_000, "off", say("no audio written")),
        ),
    ),
    rs.TimelineLane(
        "notebook-pen",
        say("Notes"),
        (rs.Mark(200_000, 200_000, "masked"), rs.Mark(505_000, 505_000, "masked"), rs.Mark(530_000, 530_000, "note")),
    ),
    rs.TimelineLane("flag", say("Flags"), (rs.Mark(496_000, 496_000, "flag", say("Unconfirmed for 12 s")),)),
)
