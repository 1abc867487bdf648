"""The mutation check plants real faults, leaves out what cannot matter, and gives back what it changed."""

from __future__ import annotations

import ast
import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from types import ModuleType
from typing import Any

import pytest

from bench import picked, traced
from bench.judging import MOST_UNSOUND, Judge, Outcome, Stage, Verdict
from bench.mutants import AREAS, BUDGET_S, Mutant, Reach, choose, folders, modules, nearest, plan, summary
from bench.mutations import mutations
from bench.recording import Copies, Footprints, Tree, fresh, workers
from bench.starting import POSSIBLE, Starter
from bench.statements import Readers, marked, names_at, numbered, statement_at
from dev import MEASURED
from tests.conftest import EXAMPLES

ROOT = Path(__file__).resolve().parents[1]


def changed(source: str) -> list[str]:
    return [one.apply(source.encode()).decode() for one in mutations(source.encode())]


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("x = a < b", "x = (a <= b)"),
        ("x = a is None", "x = (a is not None)"),
        ("x = a and b", "x = (a or b)"),
        ("x = not a", "x = (a)"),
        ("x = n + 1", "x = (n - 1)"),
        ("x = 7", "x = (8)"),
        ("x = True", "x = (False)"),
        ("if a:\n    b()", "if (not a):\n    b()"),
        ("x = b if a else c", "x = b if (not a) else c"),
        ("def f():\n    return a", "def f():\n    return None"),
        ("def f():\n    return 'x'", "def f():\n    return None"),
        ("def f():\n    return ''", "def f():\n    return ('?')"),
        ("def f():\n    return ()", "def f():\n    return ((None,))"),
        ("def f():\n    return []", "def f():\n    return ([None])"),
        ("def f():\n    return {}", "def f():\n    return ({None: None})"),
        ("def f():\n    return (a,)", "def f():\n    return None"),
        ("os.fsync(handle)", "pass"),
        ('x = "ü", a == b', 'x = "ü", (a != b)'),
        ("x = f(\n    a ==\n    b)", "x = f(\n    (a != b))"),
    ],
)
def test_a_fault_is_planted(source: str, fault: str) -> None:
    assert fault in changed(source)
    ast.parse(fault)


@pytest.mark.parametrize(
    "source",
    [
        '"""Says 1 < 2."""',
        "x: Literal[1]",
        "def f(x: Literal[1]) -> Literal[2]: ...",
        "@lru_cache(maxsize=4)\ndef f(): ...",
        "class A(B, frozen=True): ...",
        "if TYPE_CHECKING:\n    import x",
        'if __name__ == "__main__":\n    main()',
        "def __repr__(self):\n    return f(1)",
        '_log.warning("%d of %d", n + 1, 2)',
        "assert a < b",
        "x = zip(a, b, strict=True)",
        "def f():\n    return None",
        "def f():\n    return",
    ],
)
def test_what_cannot_matter_is_left_out(source: str) -> None:
    assert changed(source) == []


@pytest.mark.parametrize(
    ("empty", "full"), [("''", "'?'"), ("()", "(None,)"), ("[]", "[None]"), ("{}", "{None: None}")]
)
def test_what_is_empty_is_never_replaced_by_nothing_which_is_as_false(empty: str, full: str) -> None:
    assert changed(f"def f():\n    return {empty}") == [f"def f():\n    return ({full})"]


def test_the_same_seed_chooses_the_same_faults_and_another_others() -> None:
    chosen = choose(1, 20, "evidence")
    assert len({(mutant.path, mutant.fault.line) for mutant in chosen}) == 20
    assert choose(1, 20, "evidence") == chosen
    assert choose(2, 20, "evidence") != chosen
    assert all(mutant.path.startswith("agent_assist/evidence/") for mutant in chosen)


def test_the_lines_come_from_every_measured_package_and_the_core_of_masking() -> None:
    assert set(AREAS) == {*MEASURED, "masking"}
    paths = [path for area in AREAS for path in modules(area)]
    assert len(paths) > 150
    assert not [path for path in paths if "recognizers" in path]


def test_the_files_that_name_a_module_are_the_nearest() -> None:
    assert nearest("agent_assist/server/db/key_file.py") == ["tests/server/test_key_file.py"]
    assert folders("agent_assist/server/db/key_file.py") == ["server", "desktop/sync", "desktop/link"]


def test_the_examples_are_as_many_as_in_a_full_run() -> None:
    assert EXAMPLES["ci"] == picked.EXAMPLES


MODULE = b'''"""Words."""

from __future__ import annotations

LIMIT = (
    4
)
DOUBLE = LIMIT * 2


class Box:
    """Words."""

    size: int = 7

    def half(self, by: int = 2,
             more: int = 3) -> int:
        """Words."""
        if by > LIMIT:
            return (self.size
                    // by)
        try:
            x = [n for n in range(9)]
        except ValueError:
            x = []
        match x:
            case [1]:
                return 1
        return len(x)


def twice() -> int:
    return DOUBLE
'''


def test_each_statement_that_runs_with_a_function_is_marked_when_it_runs() -> None:
    ran: dict[str, bytearray] = {}

    def marks(path: str, count: int) -> bytearray:
        return ran.setdefault(path, bytearray(count))

    sys.modules["giver"] = giver = ModuleType("giver")
    giver.__dict__["marks"] = marks
    try:
        space: dict[str, Any] = {}
        exec(compile(marked(MODULE, "m.py", "giver"), "m.py", "exec"), space)  # noqa: S102 - a module of this file
    finally:
        del sys.modules["giver"]
    tree = ast.parse(MODULE)
    lines = [statement.lineno for statement in numbered(tree)]
    assert sorted(lines) == [19, 20, 22, 23, 25, 26, 28, 29, 33]
    assert not any(ran["m.py"])  # the import runs none
    assert space["Box"]().half(5) == 1
    assert {lines[number] for number, mark in enumerate(ran["m.py"]) if mark} == {19, 20}
    space["twice"]()
    space["Box"]().half()
    assert {lines[number] for number, mark in enumerate(ran["m.py"]) if mark} == {19, 20, 22, 23, 26, 29, 33}
    assert space["Box"].half.__doc__ == "Words."


@pytest.mark.parametrize(
    ("line", "stands_in"), [(19, 19), (21, 20), (23, 23), (24, 22), (27, 26), (16, 19), (17, 19), (6, None), (14, None)]
)
def test_a_line_is_found_in_its_innermost_statement_and_a_default_in_its_function(
    line: int, stands_in: int | None
) -> None:
    tree = ast.parse(MODULE)
    number = statement_at(tree, line)
    assert (None if number is None else numbered(tree)[number].lineno) == stands_in


def test_who_reads_a_constant_is_found_also_over_another_constant_and_a_field_by_its_class() -> None:
    tree = ast.parse(MODULE)
    numbers = {one.lineno: number for number, one in enumerate(numbered(tree))}
    assert names_at(tree, 6) == {"LIMIT"}
    assert names_at(tree, 14) == {"Box", "size"}
    other = b"def f(box):\n    box.size += 1\n    return 5\n"
    readers = Readers.of({"m.py": MODULE, "n.py": other})
    assert readers.who_reads({"LIMIT"}) == {("m.py", numbers[19]), ("m.py", numbers[33])}
    assert readers.who_reads({"Box", "size"}) == {("m.py", numbers[20]), ("n.py", 0)}


def a_record(folder: Path, place: str, **changed: object) -> None:
    path = "agent_assist/domain/errors.py"
    known = {
        "file": traced.checksum((ROOT / place).read_bytes()),
        "modules": {path: traced.checksum((ROOT / path).read_bytes())},
        "tests": {f"{place}::test_a": 2.0, f"{place}::test_b": 1.0},
        "failed": [],
        "starts_programs": True,
        "ran": {path: {"3": "2", "4": "3"}},
    }
    target = folder / f"{place}.json.gz"
    target.parent.mkdir(parents=True)
    target.write_bytes(gzip.compress(json.dumps(known | changed).encode()))


def test_a_record_says_which_tests_run_a_statement(tmp_path: Path) -> None:
    a_record(tmp_path, "tests/domain/test_slips.py")
    places = [("agent_assist/domain/errors.py", number) for number in (3, 4, 5)]
    read = Footprints.read(["tests/domain/test_slips.py", "tests/domain/test_none.py"], places, tmp_path)
    assert read.running == {
        places[0]: {"tests/domain/test_slips.py::test_b"},
        places[1]: {"tests/domain/test_slips.py::test_a", "tests/domain/test_slips.py::test_b"},
        places[2]: set(),
    }
    assert list(read.tests) == ["tests/domain/test_slips.py"] == list(read.starters)


@pytest.mark.parametrize(
    "old",
    [{"file": "0"}, {"modules": {"agent_assist/domain/errors.py": "0"}, "ran": {"agent_assist/domain/errors.py": {}}}],
)
def test_a_record_is_fresh_until_its_file_or_a_module_with_faults_changes(
    tmp_path: Path, old: dict[str, object]
) -> None:
    place, path = "tests/domain/test_slips.py", "agent_assist/domain/errors.py"
    assert not fresh(place, [path], tmp_path)
    a_record(tmp_path / "a", place)
    assert fresh(place, [path, "agent_assist/domain/slips.py"], tmp_path / "a")
    a_record(tmp_path / "b", place, **old)
    assert not fresh(place, [path], tmp_path / "b")
    assert fresh(place, ["agent_assist/domain/slips.py"], tmp_path / "b") == ("file" not in old)


def test_a_record_says_nothing_about_a_module_that_has_changed_since(tmp_path: Path) -> None:
    path = "agent_assist/domain/errors.py"
    a_record(tmp_path, "tests/domain/test_slips.py", modules={path: "0"})
    read = Footprints.read(["tests/domain/test_slips.py"], [(path, 4)], tmp_path)
    assert (read.running, len(read.tests)) == ({}, 1)


def test_the_nearest_tests_that_reach_a_line_run_first_then_the_cheapest_then_what_no_record_sees() -> None:
    path, line = "agent_assist/server/db/key_file.py", ("agent_assist/server/db/key_file.py", 1)
    near, far, other, program = (
        f"tests/{place}"
        for place in (
            "server/test_key_file.py",
            "server/test_log.py",
            "desktop/sync/test_engine.py",
            "server/test_commands.py",
        )
    )
    known = Footprints(
        tests={
            near: {f"{near}::a": 2.0, f"{near}::b": 1.0, f"{near}::c": 1.0},
            other: {f"{other}::d": 1.0, f"{other}::dear": BUDGET_S},
            far: {f"{far}::e": 3.0},
            program: {f"{program}::f": 1.0},
        },
        running={line: {f"{near}::a", f"{near}::b", f"{other}::d", f"{other}::dear", f"{far}::e"}},
        starters={program},
    )
    first, second, last = plan(path, Reach(frozenset({line}), imported=False), known)
    assert first.tests == (f"{near}::b", f"{near}::a")
    assert (second.tests, second.left) == ((f"{far}::e", f"{other}::d"), 1)
    assert last.tests == (f"{near}::c", f"{program}::f")
    assert first.told == "5 tests reach it"
    first, second, last = plan(path, Reach(frozenset({line}), imported=True), known)
    assert first.tests == (f"{near}::b", f"{near}::c", f"{near}::a")
    known.tests[far][f"{far}::g"] = 1.0
    assert f"{far}::g" in plan(path, Reach(frozenset({line}), imported=True), known)[-1].tests
    assert f"{far}::g" not in plan(path, Reach(frozenset({line}), imported=False), known)[-1].tests
    (only,) = plan(path, Reach(frozenset({("x", 1)}), imported=False), known)
    assert only.told == "no recorded test reaches it"


def test_a_stage_holds_at_least_one_test_however_dear() -> None:
    assert Stage.within(["a", "b"], {"a": 9.0, "b": 8.0}, 5.0).tests == ("b",)
    stage = Stage.within(["a", "b", "c"], {"a": 3.0, "b": 9.0, "c": 2.0}, 5.0)
    assert (stage.tests, stage.seconds, stage.left) == (("a", "c"), 5.0, 1)


X = "agent_assist/domain/x.py"
SOUND, FAULTY = b"x = 1 < 2\n", b"x = (1 <= 2)\n"


class Course:
    """A tree whose tests fail as the case says: by name, with what stands in the module and how often they ran."""

    def __init__(self, folder: Path, fails: Callable[[str, bytes, int], bool]) -> None:
        self.root = folder
        self.fails = fails
        self.runs: list[tuple[bytes, str]] = []
        (folder / X).parent.mkdir(parents=True)
        (folder / X).write_bytes(SOUND)

    def pytest(self, arguments: Sequence[str], bound_s: float, **variables: str) -> int | None:
        assert bound_s >= 60
        names = Path(variables[picked.LIST])
        now = (self.root / X).read_bytes()
        for name in json.loads(names.read_text(encoding="utf-8")):
            assert name.partition("::")[0] in arguments
            self.runs.append((now, name))
            if self.fails(name, now, len(self.runs)):
                told = {"failed": [name] if "hangs" not in name else [], "running": name}
                names.with_suffix(picked.TOLD).write_text(json.dumps(told), encoding="utf-8")
                return None if "hangs" in name else 1
        return 0

    def verdict(self, judge: Judge, *tests: str) -> Verdict:
        (fault,) = (one for one in mutations(SOUND) if one.apply(SOUND) == FAULTY)
        try:
            return judge.verdict(self, X, fault, [Stage(tests, told="so many reach it")] if tests else [])
        finally:
            assert (self.root / X).read_bytes() == SOUND


@pytest.mark.parametrize("name", ["t.py::b", "t.py::hangs"])
def test_a_fault_is_noticed_by_a_test_that_fails_with_it_and_only_with_it_each_time(tmp_path: Path, name: str) -> None:
    course = Course(tmp_path, lambda test, now, _: test == name and now == FAULTY)
    assert course.verdict(Judge(), "t.py::a", name, "t.py::c") == Verdict(Outcome.NOTICED, name)
    assert course.runs == [(FAULTY, "t.py::a"), (FAULTY, name), (SOUND, name), (FAULTY, name)]


def test_a_fault_that_fails_no_test_survives(tmp_path: Path) -> None:
    course = Course(tmp_path, lambda *_: False)
    assert course.verdict(Judge(), "t.py::a") == Verdict(Outcome.SURVIVED, "so many reach it, 1 tried")
    assert course.verdict(Judge()) == Verdict(Outcome.SURVIVED, "no test at all, 0 tried")


@pytest.mark.parametrize(
    "fails",
    [
        lambda test, _now, _run: test == "t.py::a",  # always, also without the fault
        lambda test, _now, run: test == "t.py::a" and run == 1,  # by chance, while the fault is in
    ],
)
def test_a_test_that_fails_without_the_fault_is_left_out_and_the_others_judge(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], fails: Callable[[str, bytes, int], bool]
) -> None:
    judge = Judge()
    course = Course(tmp_path, lambda test, now, run: fails(test, now, run) or (test == "t.py::b" and now == FAULTY))
    assert course.verdict(judge, "t.py::a", "t.py::b") == Verdict(Outcome.NOTICED, "t.py::b")
    assert "left out, it fails without a fault or not each time: t.py::a" in capsys.readouterr().out
    course.runs.clear()
    assert course.verdict(judge, "t.py::a", "t.py::b").outcome is Outcome.NOTICED
    assert "t.py::a" not in {name for _, name in course.runs}  # for the rest of the run


def test_a_fault_is_not_judged_when_nothing_sound_is_left_and_that_is_never_counted_as_noticed(tmp_path: Path) -> None:
    course = Course(tmp_path, lambda *_: True)
    unjudged = course.verdict(Judge(), "t.py::a", "t.py::b")
    assert unjudged.outcome is Outcome.NOT_JUDGED
    many = course.verdict(Judge(), *(f"t.py::{number}" for number in range(20)))
    assert many.outcome is Outcome.NOT_JUDGED
    assert len({name for _, name in course.runs if name not in {"t.py::a", "t.py::b"}}) == MOST_UNSOUND + 1
    mutants = [Mutant("agent_assist/domain/errors.py", fault) for fault in mutations(SOUND)[:1] * 3]
    noticed, survived = Verdict(Outcome.NOTICED, "t"), Verdict(Outcome.SURVIVED, "none")
    figures, *rest = summary(mutants, [noticed, unjudged, survived])
    assert figures == "1 of 3 noticed (33.3%), 95% wanted; 1 could not be judged"
    assert [line.partition(":")[0] for line in rest] == ["NOT JUDGED", "SURVIVED"]


PROBE = """
import pytest
@pytest.mark.parametrize("n", range(3))
def test_a(n): assert n != {fails}
def test_b(): pass
"""


@pytest.mark.parametrize(("fails", "failed"), [(9, []), (1, ["test_p.py::test_a[1]"])])
def test_only_the_picked_tests_run_in_their_order_until_one_fails(
    tmp_path: Path, fails: int, failed: list[str]
) -> None:
    (tmp_path / "test_p.py").write_text(PROBE.format(fails=fails), encoding="utf-8")
    names = tmp_path / "names.json"
    names.write_text(json.dumps(["test_p.py::test_a[2]", "test_p.py::test_a[1]", "test_p.py::gone"]), encoding="utf-8")
    words = [sys.executable, "-m", "pytest", "-v", "-x", "-p", "no:randomly", "-p", "bench.picked", "--rootdir=."]
    environ = {**os.environ, "PYTHONPATH": str(ROOT), picked.LIST: str(names)}
    run = subprocess.run(
        [*words, "-c", os.devnull, "test_p.py"], cwd=tmp_path, env=environ, capture_output=True, text=True, check=False
    )
    assert run.stdout.index("test_a[2]") < run.stdout.index("test_a[1]"), run.stdout
    assert "test_b" not in run.stdout
    told = json.loads(names.with_suffix(picked.TOLD).read_text(encoding="utf-8"))
    assert told == {"failed": failed, "running": "test_p.py::test_a[1]"}


def test_what_ran_is_taken_once_and_is_not_counted_to_the_next_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(traced, "_ran", {})
    ran = traced.marks("m.py", 3)
    ran[2] = ran[0] = 1
    assert traced.marks("m.py", 3) is ran  # a module that is imported again
    assert (traced.taken(), traced.taken()) == ({"m.py": [0, 2]}, {})


def test_a_file_is_recorded_with_what_each_test_that_passed_ran(tmp_path: Path) -> None:
    environ = {**os.environ, "PYTHONPATH": str(ROOT), traced.FOLDER: str(tmp_path)}
    place, module = "tests/domain/test_base64_text.py", "agent_assist/domain/base64_text.py"
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-p", "bench.traced", place]
    assert subprocess.run(words, cwd=ROOT, env=environ, capture_output=True, check=False).returncode == 0
    assert fresh(place, [module], tmp_path)
    tree = ast.parse((ROOT / module).read_bytes())
    every = {(module, number) for number, _ in enumerate(numbered(tree))}
    read = Footprints.read([place], every, tmp_path)
    assert read.tests[place]
    assert set(read.running) <= every
    assert any(read.running.values())
    assert not read.starters


@pytest.mark.skipif(not POSSIBLE, reason="each run is a process of its own here")
def test_a_run_is_forked_sees_the_files_as_they_are_and_ends_in_time(tmp_path: Path) -> None:
    file = tmp_path / "test_s.py"
    words = ["-q", "-p", "no:randomly", "-p", "no:cacheprovider", "-c", os.devnull, "--rootdir=.", "--assert=plain"]
    starter = Starter(tmp_path, {**os.environ, "PYTHONPATH": str(ROOT)})
    try:
        for text, code in (
            ("def test_a(): pass", 0),
            ("def test_a(): assert 0", 1),
            ("import os\ndef test_a(): assert os.environ['GIVEN'] == 'x'", 0),
            ("import os\ndef test_a(): os._exit(9)", 9),
            ("import time\ndef test_a(): time.sleep(600)", None),
            ("x = 1", 5),
        ):
            file.write_text(text, encoding="utf-8")
            bound_s = 60 if code is not None else 0.1
            assert starter.run([*words, "test_s.py"], bound_s, {"GIVEN": "x"}) == code, text
    finally:
        starter.close()
    assert starter._process.returncode == 0


class Waiting(Tree):
    """A copy whose tests never end by themselves."""

    ended = Event()

    def pytest(self, arguments: Sequence[str], bound_s: float, **variables: str) -> int | None:
        assert self.ended.wait(bound_s), (arguments, variables)
        return None

    def close(self) -> None:
        self.ended.set()


def test_who_breaks_a_run_off_waits_for_no_test() -> None:
    tree = Waiting(Path())
    started: list[str] = []
    later: list[str] = []

    def work(name: str) -> None:
        (started if name == "first" else later).append(name)
        tree.pytest([], 60)

    def broken_off() -> None:
        with workers(Copies((tree,))) as pool:
            tasks = [pool.submit(work, name) for name in ("first", "second", "third")]
            while not started:
                pass
            assert not any(task.done() for task in tasks)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken_off()
    assert tree.ended.is_set()
    assert "third" not in later
