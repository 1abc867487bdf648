"""Every sentence of the presenters has exactly the parts that it is given, and every enumeration has its words."""

import ast
from pathlib import Path
from string import Formatter

import pytest

import agent_assist.desktop.presenters
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.presenters.wording import SEVERITY_NAMES
from agent_assist.domain.binding import DecisionView
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.review import FlagKind, ReviewDecision, Severity, Verdict
from agent_assist.policy import Procedure

FOLDER = Path(agent_assist.desktop.presenters.__file__).parent


def calls() -> list[tuple[str, int, str, set[str]]]:
    """Return every `say(…)` of the presenters: file, line, sentence, names of its parts."""
    found = []
    for path in sorted(FOLDER.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                assert isinstance(node.args[0], ast.Constant), f"{path.name}:{node.lineno}: not a literal"
                parts = {keyword.arg or "**" for keyword in node.keywords}
                found.append((path.name, node.lineno, str(node.args[0].value), parts))
    return found


def test_every_sentence_has_exactly_its_parts() -> None:
    found = calls()
    assert len(found) > 100
    wrong = []
    for name, line, sentence, parts in found:
        needed = {field for _, field, _, _ in Formatter().parse(sentence) if field is not None}
        if needed != parts:
            wrong.append((name, line, sentence, needed ^ parts))
    assert wrong == []


def test_a_text_fills_its_parts_and_leaves_braces_of_others_alone() -> None:
    assert say("{a} and {b}", a=say("{n} s", n=3), b="{c}").plain() == "3 s and {c}"
    assert Text("plain {words}").plain() == "plain {words}"
    assert EMPTY.plain() == ""


def decision(procedure: str) -> DecisionView:
    return DecisionView(0, "", "explicit", "explicit", procedure, False, False, (), ())


def test_every_value_has_its_words() -> None:
    texts = [
        *[text for p in Procedure for text in wording.decision_line(decision(p.value))],
        *[wording.answer(state) for state in ConsentState],
        *[text for found in (*Verdict, None) for text in wording.verdict(found)],
        *[wording.recorder_title(state) for state in RecorderState],
        *[wording.flag_title(kind) for kind in FlagKind],
        *[wording.decision_name(word) for word in ReviewDecision],
        *[SEVERITY_NAMES[severity] for severity in Severity],
        *[wording.level(word) for word in ("none", "notice", "implied", "explicit", "newer")],
        *[wording.confidence(word) for word in ("high", "medium", "low", "newer")],
    ]
    assert all(text.plain() for text in texts)
    assert wording.level("newer") == wording.level("explicit")
    assert wording.confidence("newer") == wording.confidence("low")  # the mark is never raised
    assert wording.marks("high", "page").plain() == "certain, checked against the statute"
    assert wording.marks("high", "recall").plain() == "certain, not checked"
    assert wording.marks("newer", "newer").plain() == "uncertain, not checked"
    assert wording.marks("medium", "").plain() == "likely"


@pytest.mark.parametrize(
    ("ms", "words"),
    [(-5, "0 s"), (0, "0 s"), (59_999, "59 s"), (60_000, "1 min"), (3_599_999, "59 min"), (3_600_000, "1 h")],
)
def test_age(ms: int, words: str) -> None:
    assert wording.age(ms).plain() == words


@pytest.mark.parametrize(
    ("ms", "words"), [(-5, "0:00"), (999, "0:00"), (61_000, "1:01"), (3_600_000, "1:00:00"), (36_061_000, "10:01:01")]
)
def test_duration(ms: int, words: str) -> None:
    assert wording.duration(ms) == words


@pytest.mark.parametrize("ms", [-(2**60), -1, 0, 253_402_300_799_999, 2**60])
def test_no_moment_whatever_breaks_the_clock(ms: int) -> None:
    assert len(wording.clock_time(ms)) == 8
    assert wording.day_time(ms)
