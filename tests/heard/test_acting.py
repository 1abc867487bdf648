"""What somebody does in the windows without keys and pointer, over a real AT-SPI bus: speech, a switch, a braille line.

EN 301 549, 11.5.2.11 to 11.5.2.17.
"""

from __future__ import annotations

import pytest

from lab.processes import wait_until
from lab.screen_reader import BUTTON, ENABLED, TEXT, Accessible, Screen, ScreenReader
from tests.heard.seen_from_outside import STATES, windows


def one(tree: list[Accessible], name: str, role: int = BUTTON) -> Accessible:
    """Return the first thing of a role whose name begins so."""
    found = [thing for thing in tree if thing.role == role and thing.name.startswith(name)]
    assert found, sorted({thing.name for thing in tree if thing.role == role})
    return found[0]


def test_every_button_says_that_it_can_be_pressed(screen: Screen, reader: ScreenReader) -> None:
    mute: dict[str, list[str]] = {}
    many = 0
    with windows(screen, reader) as shown:
        for state in STATES:
            buttons = [thing for thing in shown.show(state) if thing.role == BUTTON and ENABLED in thing.states]
            many += len(buttons)
            without = [
                thing.name for thing, can in zip(buttons, reader.actions(buttons), strict=True) if "Press" not in can
            ]
            if without:
                mute[state] = without
    assert many > 400
    assert mute == {}


@pytest.mark.parametrize(
    ("state", "button", "wish"),
    [
        ("panel answers", "Recording for training: No", "GiveAnswer"),
        ("panel script", "I have read it", "MarkRead"),
        ("review contact", "Dismiss", "ChooseDecision"),
        ("first checks", "Continue", "Forward"),
    ],
)
def test_pressing_over_the_bus_is_pressing(
    screen: Screen, reader: ScreenReader, state: str, button: str, wish: str
) -> None:
    with windows(screen, reader) as shown:
        tree = shown.show(state)
        assert reader.act(one(tree, button), "Press")
        assert shown.wish() == wish


def test_focus_and_text_are_given_and_read_over_the_bus(screen: Screen, reader: ScreenReader) -> None:
    with windows(screen, reader) as shown:
        tree = shown.show("first connect")
        field = one(tree, "Code or link", TEXT)
        assert reader.focus(one(tree, "Server address", TEXT))
        assert reader.write(field, "K7M42-QX9HT")
        wait_until(lambda: reader.text(field) == "K7M42-QX9HT", "what was written", 10)
        assert shown.focused() == "Server address"


def test_a_note_is_read_with_its_tokens_and_without_what_they_stand_for(screen: Screen, reader: ScreenReader) -> None:
    with windows(screen, reader) as shown:
        note = one(shown.show("panel notes"), "Note on this call", TEXT)
        assert reader.write(note, "Card 4111 1111 1111 1111 is out of date. ")
        wait_until(lambda: "4111" not in reader.text(note), "the card is masked", 10)
        assert reader.text(note).startswith("Card ")
