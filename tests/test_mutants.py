"""The mutation check plants real faults, leaves out what cannot matter, and gives back what it changed."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from bench.mutants import AREAS, Mutant, Tree, choose, modules, stages
from bench.mutations import mutations
from dev import MEASURED


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


def test_the_tests_that_name_a_module_run_first_and_then_its_folder() -> None:
    near, folder, users = stages("agent_assist/server/db/key_file.py")
    assert near == ["tests/server/test_key_file.py"]
    assert folder == ["tests/server"]
    assert users == ["tests/desktop/sync", "tests/desktop/link"]


class Judged(Tree):
    """Tests that pass as long as a module is as it was."""

    fine = b"x = 1 < 2\n"
    broken_by: tuple[bytes, ...] = ()

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.asked_again: list[bool] = []

    def passes(self, tests: list[str], *, again: bool = False) -> bool:
        assert tests
        self.asked_again.append(again)
        return (self.root / "agent_assist/domain/x.py").read_bytes() not in self.broken_by


def test_a_fault_is_noticed_only_by_tests_that_pass_without_it(tmp_path: Path) -> None:
    target = tmp_path / "agent_assist/domain/x.py"
    target.parent.mkdir(parents=True)
    target.write_bytes(Judged.fine)
    (fault, *_) = mutations(Judged.fine)
    mutant, tree = Mutant("agent_assist/domain/x.py", fault), Judged(tmp_path)
    assert not tree.notices(mutant)
    tree.broken_by = (fault.apply(Judged.fine),)
    tree.asked_again.clear()
    assert tree.notices(mutant)
    assert tree.asked_again == [False, True]
    tree.broken_by = (*tree.broken_by, Judged.fine)
    with pytest.raises(Exception, match="tests/domain"):
        tree.notices(mutant)
    assert target.read_bytes() == Judged.fine
