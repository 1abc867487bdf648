"""What the documents promise is there, what is there is documented, and nothing in the tree names a foreign machine."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest

from agent_assist.__main__ import COMMANDS
from agent_assist.demo.apng import chunks
from agent_assist.desktop.runtime.settings import Settings
from agent_assist.desktop.ui.shortcuts import PANEL, REVIEW, Shortcut

ROOT = Path(__file__).resolve().parents[1]
TOP = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
DOCUMENTS = [*(ROOT / name for name in TOP), *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
MADE = {"build", "dist", "demo-out", "node_modules"}
"""Folders that programs make; names with a leading dot are left out, too, but for those of CI."""


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def settings_of(kind: type[msgspec.Struct], prefix: str = "") -> Iterator[tuple[str, msgspec.structs.FieldInfo]]:
    """Every setting by its dotted name, and the names inside a list's tables by themselves."""
    for field in msgspec.structs.fields(kind):
        inner = [field.type, *typing.get_args(field.type)]
        tables = [part for part in inner if isinstance(part, type) and issubclass(part, msgspec.Struct)]
        if not tables:
            yield prefix + field.name, field
        elif tables[0] is field.type:
            yield from settings_of(tables[0], f"{prefix}{field.name}.")
        else:
            yield prefix + field.name, field
            yield from settings_of(tables[0])


def rows(text: str) -> list[list[str]]:
    """The cells of every table row."""
    lines = [line for line in text.splitlines() if line.startswith("|") and not line.startswith("|---")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def coded(text: str) -> list[str]:
    """What stands in backticks, and what stands in fenced blocks."""
    fence = re.compile(r"^```[^\n]*\n(.*?)^```", re.DOTALL | re.MULTILINE)
    return [*fence.findall(text), *re.findall(r"`([^`]+)`", fence.sub("", text))]


def test_every_setting_is_documented_and_every_documented_setting_exists() -> None:
    exist = dict(settings_of(Settings))
    table = rows(read("docs/settings.md"))[1:]
    inside = {name for cells in table for name in coded(cells[1])}
    documented = {name for cells in table for name in coded(cells[0])}
    assert {name for name in exist if "." in name} == documented
    assert {name for name in exist if "." not in name} <= inside


@pytest.mark.parametrize("name", [name for name, field in settings_of(Settings) if "." in name])
def test_a_setting_is_documented_with_its_default_and_its_choices(name: str) -> None:
    field = dict(settings_of(Settings))[name]
    (cells,) = [cells for cells in rows(read("docs/settings.md"))[1:] if name in coded(cells[0])]
    place = coded(cells[0]).index(name)
    shown = [part.strip().strip("`") for part in cells[2].split(",")]
    default = msgspec.to_builtins(field.default if field.default_factory is msgspec.NODEFAULT else [])
    told = str(default).lower() if default is None or isinstance(default, bool) else str(default)
    assert shown[min(place, len(shown) - 1)] == ("empty" if default in ("", []) else told)
    if typing.get_origin(field.type) is typing.Literal:
        assert coded(cells[1]) == list(typing.get_args(field.type))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented(command: str) -> None:
    named = [text for path in DOCUMENTS for text in coded(path.read_text(encoding="utf-8"))]
    assert any(f"{text} ".startswith(f"agent-assist {command} ") for text in named)


def test_every_documented_command_exists() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in DOCUMENTS)
    named = set(re.findall(r"(?<![\w./-])agent-assist ([a-z][a-z-]+)\b(?=[^:])", "\n".join(coded(text))))
    assert named - set(COMMANDS) == set()
    assert len(named) == len(COMMANDS)


@pytest.mark.parametrize("table", [PANEL, REVIEW], ids=["panel", "review"])
def test_every_key_is_documented(table: tuple[Shortcut, ...]) -> None:
    wanted = [(s.keys, s.words.plain(), "yes" if s.anywhere else "no") for s in table]
    three = [cells for cells in rows(read("docs/windows.md")) if len(cells) == 3]
    found = [(tuple(coded(keys)), words, typed) for keys, words, typed in three]
    start = found.index(wanted[0])
    assert found[start : start + len(wanted)] == wanted
    heading = found[start - 1 : start]
    after = found[start + len(wanted) : start + len(wanted) + 1]
    assert [row[1] for row in heading + after] in (["does", "does"], ["does"])  # nothing else stands in the table


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_local_links_and_pictures_exist(path: Path) -> None:
    targets = [target for target in LINK.findall(path.read_text(encoding="utf-8")) if "://" not in target]
    missing = [target for target in targets if not (path.parent / target.partition("#")[0]).resolve().exists()]
    assert missing == []


def test_the_readme_shows_a_call_and_leads_to_every_guide() -> None:
    targets = LINK.findall(read("README.md"))
    (picture,) = [target for target in targets if target.endswith(".png")]
    data = (ROOT / picture).read_bytes()
    assert 10_000 < len(data) <= 2_000_000
    frames = [name for name, _ in chunks(data) if name == b"fcTL"]
    assert 8 <= len(frames) <= 14
    guides = {f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")}
    assert (guides | set(TOP[1:])) - set(targets) == set()


def test_the_readme_is_read_in_a_minute() -> None:
    lines = read("README.md").splitlines()
    assert len(lines) <= 120
    assert [line for line in lines if len(line) > 100] == []


DECISION = re.compile(
    r"# (\d+)\. .+\n\nStatus: (?:proposed|accepted|superseded by \[ADR \d+\]\(\d{4}-[\w-]+\.md\))(?:; .+)?\n"
    r"Date: (\d{4}-\d\d-\d\d)\n\n## "
)
"""How a decision record begins: its number and title, what became of it, and the day it was first written."""


def test_each_decision_has_its_number_a_status_and_a_date() -> None:
    records = {path.name: DECISION.match(path.read_text(encoding="utf-8")) for path in (ROOT / "docs/adr").glob("*.md")}
    assert [name for name, begins in records.items() if begins is None] == []
    assert [name for name, begins in records.items() if begins and int(begins[1]) != int(name[:4])] == []
    for begins in records.values():
        assert begins is not None
        date.fromisoformat(begins[2])


@pytest.mark.parametrize(
    ("begins", "right"),
    [
        ("# 9. Life\n\nStatus: accepted\nDate: 2026-11-24\n\n## Context", True),
        ("# 9. Life\n\nStatus: accepted; rewritten 2026-11-30\nDate: 2026-11-24\n\n## Context", True),
        ("# 9. Life\n\nStatus: superseded by [ADR 12](0012-x.md)\nDate: 2026-11-24\n\n## Context", True),
        ("# 9. Life\n\nStatus: accepted, 2026-11-24\n\n## Context", False),
        ("# 9. Life\n\nStatus: accepted\n\n## Context", False),
        ("# 9. Life\n\nDate: 2026-11-24\n\n## Context", False),
        ("# 9. Life\n\n## Context", False),
    ],
)
def test_a_record_without_status_or_date_is_noticed(begins: str, *, right: bool) -> None:
    assert (DECISION.match(begins) is not None) is right


HOSTS = (
    ("pypi", "org"),
    ("pythonhosted", "org"),
    ("npmjs", "org"),
    ("npmjs", "com"),
    ("crates", "io"),
    ("golang", "org"),
)
"""Package registries, in two parts each, so that this file does not name one."""
DEBIAN = ("deb", "debian", "org"), ("archive", "ubuntu", "com")
FOREIGN = re.compile(
    b"|".join(
        [re.escape(".".join(host).encode()) for host in (*HOSTS, *DEBIAN)]
        + [rb"(?<![\w.$}~])/(?:work|tmp/bash\w*|root|home/\w+|Users/\w+)/"]
    )
)
"""A registry's host, or an absolute path of somebody's machine."""


def files() -> Iterator[Path]:
    """Every file that belongs to the project."""
    pending = [ROOT, ROOT / ".ci", ROOT / ".github"]
    while pending:
        for path in sorted(pending.pop().iterdir()):
            if path.is_dir() and not path.name.startswith(".") and path.name not in MADE | {"__pycache__"}:
                pending.append(path)
            elif path.is_file() and path.name != ".git" and path.suffix not in {".pyc", ".so", ".pyd"}:
                yield path


def test_no_file_names_a_registry_or_a_path_of_a_machine() -> None:
    found = {
        f"{path.relative_to(ROOT).as_posix()}: {match[0].decode()}"
        for path in files()
        for match in FOREIGN.finditer(path.read_bytes())
    }
    assert found == set()


@pytest.mark.parametrize(
    "parts", [*HOSTS, *DEBIAN, ("", "work", "x"), ("", "tmp", "bash_jobs", "1"), ("", "root", "x")]
)
def test_such_a_name_is_found(parts: tuple[str, ...]) -> None:
    assert FOREIGN.search((("/" if parts[0] == "" else ".").join(parts) + "/").encode())


def test_ci_and_hooks_call_the_front_door_and_nothing_else() -> None:
    called = re.findall(r"^\s*(?:- )?(?:run|entry): (.+)$", read(".github/workflows/ci.yml"), re.MULTILINE)
    hooks = re.findall(r"^\s*(?:- )?(?:run|entry): (.+)$", read(".pre-commit-config.yaml"), re.MULTILINE)
    assert (len(called), len(hooks)) == (3, 2)
    verbs = set(re.findall(r"^    python3 dev\.py (\w+)", read("dev.py"), re.MULTILINE))
    for command in called + hooks:
        program, script, verb, *rest = command.split()
        assert (program, script, verb in verbs) == ("python3", "dev.py", True), command
        assert set(rest) <= {"--quick", "--no-install"}, command
    assert "repo: local" in read(".pre-commit-config.yaml")
    assert "http" not in read(".pre-commit-config.yaml")


def test_the_recipes_name_files_and_tests_that_are_there() -> None:
    guide = read("CONTRIBUTING.md")
    tests = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    named = coded(guide)
    folders = ("agent_assist/", "tests/", "docs/", "resources/")
    paths = [text for text in named if text.startswith(folders) and "NAME" not in text]
    functions = [text for text in named if re.fullmatch(r"test_\w+", text)]
    assert [text for text in paths if not (ROOT / text.partition("*")[0]).exists()] == []
    assert [text for text in functions if f"def {text}(" not in tests] == []
    assert len(paths) > 20
    assert len(functions) > 10


def test_the_whole_tree_is_looked_at() -> None:
    seen = {path.relative_to(ROOT).as_posix() for path in files()}
    assert {"README.md", "dev.py", ".ci/run", "tests/test_docs.py", "agent_assist/__main__.py"} <= seen
    assert {".github/workflows/ci.yml", ".editorconfig", ".pre-commit-config.yaml"} <= seen
