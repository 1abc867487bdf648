"""Each template, filled in as the product would, with hostile values too, goes through the real door."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest

from agent_assist.__main__ import main
from agent_assist.cli.phone_template import load, names
from agent_assist.domain.contact import NO_ID
from tests.closing import closed_after
from tests.relay.inputs import HOSTILE
from tests.telephony.softphone.test_handoff import CommandRig, Rig

PRODUCTS = [
    "3cx-legacy",
    "auerswald",
    "finesse",
    "global-ip",
    "innovaphone",
    "ringotel",
    "vicidial",
    "voispeed",
    "wildix",
]
LINES = [(name, event, line) for name in names() if name != "3cx-legacy" for event, line in load(name).lines.items()]
NUMBERS = {"$caller$", "{CALLERNUM}", "$RemoteParty", "$n", "${callVariable1}", "--A--phone_number--B--"}
IDS = {"$CallGUID", "--A--call_id--B--"}


rig = closed_after(CommandRig)


def url_of(line: str) -> str:
    """What is opened: the URL in the line."""
    found = re.search(r"agent-assist:[^\"]*", line)
    assert found is not None
    return found[0]


def filled(line: str, number: str, call_id: str = "id-1") -> str:
    url = url_of(line)
    for mark in NUMBERS:
        url = url.replace(mark, number)
    for mark in IDS:
        url = url.replace(mark, call_id)
    return url


def test_every_product_of_the_family_has_one() -> None:
    assert set(PRODUCTS) <= set(names())


@pytest.mark.parametrize(("name", "event", "line"), LINES)
def test_a_filled_line_is_the_event_it_says(rig: Rig, name: str, event: str, line: str) -> None:
    assert main([filled(line, "+14155550182")]) == 0, event
    heard = rig.inbox.wait_events(1)[0]
    told = any(mark in line for mark in NUMBERS)
    assert heard.number == ("+14155550182" if told else None)
    assert heard.call_id.startswith("id-1" if any(mark in line for mark in IDS) else NO_ID)
    assert [row["via"] for row in rig.phone.heard.report()] == [name]
    unfilled = [mark for mark in load(name).placeholders if mark in filled(line, "1")]
    assert all(mark in {"number", "name"} for mark in unfilled)  # words of a product whose marks are not verified


@pytest.mark.parametrize("form", ["encoded", "raw"])
@pytest.mark.parametrize(("name", "event", "line"), LINES)
def test_a_hostile_number_is_refused_or_is_only_a_number(
    rig: Rig,
    name: str,
    event: str,
    line: str,
    form: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    forged = [
        "1&state=ended",
        "1&consent=%7B%7D",
        "1&id=other",
        "1&via=x",
        "1&direction=out",
        "1&name=x",
        "1&line=x",
        "1#",
    ]
    if not any(mark in line for mark in NUMBERS):
        assert main([filled(line, "1")]) == 0
        return
    state = re.search(r"state=(\w+)", line)
    assert state is not None
    for number in [*HOSTILE, *forged]:
        before = len(rig.inbox.events)
        code = main([filled(line, quote(number) if form == "encoded" else number)])
        error = capsys.readouterr().err
        assert code in {0, 2}, (event, number)
        if code == 2:
            assert error.startswith("bad_input: ")
            assert error.count("\n") == 1
            continue
        heard = rig.inbox.wait_events(before + 1)[-1]
        assert heard.state.value == state[1]
        assert (heard.carried, heard.name) == ((), "")
        assert heard.call_id.startswith("id-1" if any(mark in line for mark in IDS) else NO_ID)
        assert heard.line == ""
        assert heard.direction.value == (re.search(r"direction=(in|out)", line) or ["", "in"])[1]
        assert (heard.number or "").isprintable()
        assert "\u202e" not in (heard.number or "")
    assert {row["via"] for row in rig.phone.heard.report()} <= {name}


def test_what_3cx_appends_to_its_program(rig: Rig) -> None:
    (program,) = load("3cx-legacy").lines.values()
    assert program == "agent-assist-call"
    for words in (
        ["/N:S", "/C:+14155550182", "/T:O", "/I:77"],
        ["/N:C", "/C:`reboot`", "/T:O", "/I:77"],
        ["/N:E", "/C:", "/T:O", "/I:77"],
    ):
        assert main(["call-event", *words]) == 0
    events = rig.inbox.wait_events(3)
    assert [(e.state.value, e.call_id, e.number, e.direction.value) for e in events] == [
        ("incoming", "77", "+14155550182", "out"),
        ("connected", "77", "+14155550182", "out"),
        ("ended", "77", "+14155550182", "out"),
    ]
    assert [row["via"] for row in rig.phone.heard.report()] == ["3cx"]


def test_where_a_shell_reads_the_line_nothing_of_the_caller_is_in_it() -> None:
    (line,) = load("voispeed").lines.values()
    assert "!" not in line
    assert not set(line) & set("%^|<>;`")


def test_what_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["phone", "template", "--list"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == names()
    assert main(["phone", "template", "wildix"]) == 0
    told = capsys.readouterr().out
    assert all(line in told for line in load("wildix").lines.values())
    assert "not tried against the product" in told
    assert main(["phone", "template", "../packs"]) == 2
