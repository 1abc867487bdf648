"""What the product does not do to people: no rank, no score, no feelings, no breaks, no counting by person.

Each rule looks at what could break it: the facts, the tables and answers of the server, the sentences of the windows,
the libraries, the statements. docs/dignity.md names them.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import msgspec

from agent_assist.domain.facts import TYPES, About, FactKind, Writer
from agent_assist.protocol import charts, messages
from agent_assist.server.db import figure_schema, schema

ROOT = Path(__file__).resolve().parents[1]
JUDGED = re.compile(
    r"\b(?:rank(?:ed|ing|s)?|leader ?boards?|percentiles?|productivity|top performers?|(?:agent|quality|call) scores?"
    r"|scorecards?|handle times?|adherence|occupancy|utili[sz]ation|targets? met|conversion)\b"
)
FELT = re.compile(
    r"\b(?:emotions?|emotional|sentiments?|moods?|stress(?:ed)?|empathy|anger|angry|happiness|tone of voice|arousal"
    r"|attentiveness|engagement|lie detection|deception|personality)\b"
)
WATCHED = re.compile(
    r"\b(?:key ?strokes?|key presses|clicks?|mouse|screens?(?:shots?)?|webcams?|idle|breaks?|away|presence|toilet|lunch"
    r"|clock(?:ed)? (?:in|out)|active time|typing speed)\b"
)
LIBRARIES = re.compile(
    r"\b(?:vader\w*|textblob|deepface|fer|opensmile|librosa|pyaudioanalysis|transformers|speechbrain|afinn|nrclex)\b"
)
OUTSIDE_A_CALL = {
    FactKind.NOTICE_ACKNOWLEDGED: "the agent was told how they are recorded, and says so",
    FactKind.ERASURE_CONFIRMED: "the desktop has destroyed keys",
    FactKind.LOG_RESTARTED: "the server's log began anew",
    FactKind.SPLIT_VIEW_FOUND: "the server showed two logs",
}
"""What a desk writes down without a call; beside them only the agent's own consents to being recorded."""
PERSON = re.compile(r"\b(?:agent|actor|account|user|person|supervisor)s?(?:_id)?\b")


def words_of(name: str) -> str:
    """Return an identifier as words: `handleTime` and `handle_time` are "handle time"."""
    return re.sub(r"[_\W]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)).lower()


def broken(rule: re.Pattern[str], names: Iterable[str]) -> list[str]:
    """Return the names that a rule is against."""
    return sorted({name for name in names if rule.search(words_of(name))})


def facts() -> Iterator[str]:
    """Yield the names of all kinds and of their fields."""
    for kind, body in TYPES.items():
        yield str(kind)
        yield from (f"{kind}.{field.name}" for field in msgspec.structs.fields(body))
        yield from (f"{kind}.{name}" for name in body.RULES.closable)


def stored() -> Iterator[str]:
    """Yield the columns of the server's tables."""
    for table in (*schema.metadata.sorted_tables, *figure_schema.metadata.sorted_tables):
        yield from (f"{table.name}.{column.name}" for column in table.columns)


def answered() -> Iterator[str]:
    """Yield the fields of what server and desktop tell each other."""
    for value in (*vars(messages).values(), *vars(charts).values()):
        if isinstance(value, type) and issubclass(value, msgspec.Struct):
            yield from (f"{value.__name__}.{field.name}" for field in msgspec.structs.fields(value))


def shown() -> list[str]:
    """Return every sentence of the windows."""
    tree = ET.parse(ROOT / "translations/agent_assist_de.ts")  # noqa: S314 -- our own file
    return [source.text or "" for source in tree.iter("source")]


def adding_up(source: str) -> list[str]:
    """Return the statements of a module that group or partition by something that is a person."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "group_by":
            told = ast.unparse(node)[ast.unparse(node).rindex("group_by") :]
            found += [told] if PERSON.search(words_of(told)) else []
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            groups = re.findall(r"(?:GROUP BY|PARTITION BY)\s+([^)]*)", node.value, re.IGNORECASE)
            found += [group for group in groups if PERSON.search(words_of(group))]
    return found


def test_nothing_ranks_or_scores_a_person() -> None:
    assert broken(JUDGED, [*facts(), *stored(), *answered(), *shown()]) == []
    assert broken(JUDGED, ["contact.agent_score", "handleTime", "Maya is ranked 3rd", "scores"]) == [
        "Maya is ranked 3rd",
        "contact.agent_score",
        "handleTime",
    ]


def test_nobody_learns_of_a_lesson() -> None:
    """What an agent reads stays on the computer: no fact, no table and no message could hold it."""
    lesson = re.compile(r"\b(?:lessons?|repetitions?|quiz(?:zes)?)\b")
    assert broken(lesson, [*facts(), *stored(), *answered()]) == []
    assert broken(lesson, ["contact.lesson_taken", "LessonDone.at", "row"]) == ["LessonDone.at", "contact.lesson_taken"]


def test_nothing_infers_what_somebody_feels() -> None:
    assert broken(FELT, [*facts(), *stored(), *answered(), *shown()]) == []
    assert broken(FELT, ["turn.sentiment", "The caller sounds angry", "moody"]) == [
        "The caller sounds angry",
        "turn.sentiment",
    ]


def test_no_library_infers_feelings() -> None:
    shipped = ("desktop.txt", "server.txt")  # the others are for tests, builds and benchmarks
    locked = "\n".join((ROOT / "requirements" / name).read_text(encoding="utf-8") for name in shipped)
    assert len(re.findall(r"^[\w.-]+==", locked, re.MULTILINE)) > 50
    assert LIBRARIES.findall(locked) == []
    assert LIBRARIES.findall("vadersentiment==3.3.2\nfer==22.5") == ["vadersentiment", "fer"]


def test_what_is_written_down_outside_a_call_is_named() -> None:
    desk = {Writer.AGENT, Writer.DESKTOP}
    alone = {kind for kind, body in TYPES.items() if About.NOTHING in body.RULES.about and body.RULES.writers & desk}
    consents = {kind for kind in alone if kind.startswith("consent_")}
    assert alone - consents == OUTSIDE_A_CALL.keys()


def test_no_fact_holds_keys_clicks_or_screens() -> None:
    assert broken(WATCHED, facts()) == []
    assert broken(WATCHED, ["agent_idle.for_ms", "call.keystrokes", "Break started"]) == [
        "Break started",
        "agent_idle.for_ms",
        "call.keystrokes",
    ]


def test_no_statement_adds_up_by_a_person() -> None:
    modules = [*(ROOT / "agent_assist/server").rglob("*.py"), *(ROOT / "agent_assist/desktop/store").rglob("*.py")]
    assert len(modules) > 60
    found = {path.name: told for path in modules if (told := adding_up(path.read_text(encoding="utf-8")))}
    assert found == {}
    assert adding_up("sa.select(flag.c.kind, sa.func.count()).group_by(flag.c.agent)") == ["group_by(flag.c.agent)"]
    assert adding_up('tx.execute("SELECT count(*) FROM flag GROUP BY kind, agent_id")') == ["kind, agent_id"]
    assert adding_up("sa.select(x.c.why).group_by(x.c.why)") == []
