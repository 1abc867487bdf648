"""Words of a language are data: every folder holds the same lists, each is in order, and none is left in the code."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.masking import find
from agent_assist.masking.text import name_table, vocabulary
from agent_assist.masking.text.number_words import digits

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "languages"
CODE = ROOT / "agent_assist" / "masking"
IN_ORDER_OF_MEANING = {"number_names.by_check"}
"""Lists whose order decides; all others are sorted, so that a translator finds a word and a reviewer a change."""
PLAIN = {f"number_names.{key}" for key in name_table._LISTS}
"""Names that are looked up without accents and signs."""
PAIRS = {
    f"numbers.{key}"
    for key in ("elsewhere", "letters", "multipliers", "rounds", "teens", "tens", "times", "units", "units_before_tens")
} | {"papers.letters"}
MOST_WORDS = 3
LIST_NAME = re.compile(r"[a-z]+(?:_[a-z]+)?\.[a-z_]+")
SAYING = {"BadInput", "_refused"}
"""What is handed to these is a sentence to an operator."""
ALLOWED = {
    "recognizers/bare_number.py:SHAPES": "codes of checks and signatures of digits and letters",
    "recognizers/bare_number.py:_UNION": "codes of the member states before a tax number",
    "recognizers/iban.py:_COUNTRIES": "codes of countries by the length of their numbers",
    "recognizers/iban.py:_OUTSIDE": "the same",
    "recognizers/names.py:_WITHOUT_MARK": "letters for letters with marks",
    "recognizers/phone_shapes.py:_TRUNK_REGIONS": "codes of countries",
    "recognizers/secret_token.py:_PREFIXES": "prefixes that programs put before their keys",
    "recognizers/secret_token.py:_SHAPES": "the same with what follows them",
    "recognizers/streets.py:post_box": "the postal forms of the forces of the United States",
    "replace.py:_TAILED": "what stands in a stored text in place of a value: a format, no word that is looked for",
    "text/fold.py:TOKENS": "the same, as they are read again",
    "text/fold.py:_BLANK": "categories of characters",
    "text/lazy.py:building": "what a pattern can do",
    "text/name_table.py:_LISTS": "keys of lists",
    "text/number_checks.py:LOOSE": "codes of checks",
    "text/number_checks.py:OWN": "codes of checks",
    "text/number_checks.py:_MBI": "letters of an American number",
    "text/country_checks.py:_COUNTRIES": "codes of countries",
    "text/dates.py:DATE": "names of groups",
    "__init__.py:__all__": "names of the interface",
}
"""Constants and functions that may hold many words, each with the reason why they are no words of a language."""


def files() -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield language, name and content of each file."""
    for path in sorted(FOLDER.glob("*/*.toml")):
        yield path.parent.name, path.stem, tomllib.loads(path.read_text(encoding="utf-8"))


def keys_of(language: str) -> set[str]:
    return {f"{theme}.{key}" for folder, theme, table in files() if folder == language for key in table}


def words_in(text: str) -> set[str]:
    """Return the words of two letters or more in a string, be it a pattern: without its escapes, sets and names."""
    if LIST_NAME.fullmatch(text):
        return set()
    bare = re.sub(r"\(\?P[<=]\w+>?", "(", text)
    bare = re.sub(r"\[[^\]]*\]", "", re.sub(r"\\.", " ", bare))
    return set(re.findall(r"[^\W\d_]{2,}", bare))


def strings_of(node: ast.AST) -> list[str]:
    """Return the strings that a literal is made of: itself, the parts of a pattern, the members of a collection."""
    parts: list[ast.expr | None] = []
    if isinstance(node, ast.Constant):
        parts = [node]
    elif isinstance(node, ast.Set | ast.Tuple | ast.List):
        parts = [*node.elts]
    elif isinstance(node, ast.Dict):
        parts = [*node.keys, *node.values]
    elif isinstance(node, ast.JoinedStr):
        parts = [*node.values]
    return [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]


def spared(node: ast.AST) -> Iterator[int]:
    """Yield what is no data: docstrings, and sentences to an operator."""
    if isinstance(node, ast.Expr):
        yield id(node.value)
    elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in SAYING:
        yield from (id(part) for part in ast.walk(node))


def word_lists(source: str) -> Iterator[tuple[str, set[str]]]:
    """Yield the constant or function of each string and collection with more words than may stay in code."""
    for statement in ast.parse(source).body:
        nodes = list(ast.walk(statement))
        skipped = {place for node in nodes for place in spared(node)}
        name = getattr(statement, "name", "")
        if isinstance(statement, ast.Assign | ast.AnnAssign):
            name = ast.unparse(statement.targets[0] if isinstance(statement, ast.Assign) else statement.target)
        for node in nodes:
            found = set[str]().union(*map(words_in, strings_of(node))) if id(node) not in skipped else set()
            if len(found) > MOST_WORDS:
                yield name, found


def test_every_folder_holds_the_same_lists() -> None:
    wanted = keys_of("en")
    assert len(wanted) > 200
    for language in vocabulary.languages():
        assert keys_of(language) == wanted, language


def test_all_languages_are_found_the_shared_one_first() -> None:
    first, *others = vocabulary.languages()
    assert first == "shared"
    assert others == sorted(others)
    assert {"de", "en", "es", "fr"} <= set(others)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*/*.toml")), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_file_is_in_order(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for key in tomllib.loads(text):
        name = f"{path.stem}.{key}"
        entries = list(vocabulary.entries_of(path.parent.name, name))
        assert len(set(entries)) == len(entries), name
        plain = [re.sub(r"\\.", "", entry) for entry in entries]
        assert plain == [entry.lower() for entry in plain] or name in IN_ORDER_OF_MEANING, name
        if name not in IN_ORDER_OF_MEANING | PAIRS:
            assert entries == sorted(entries), name
        comment = text[: text.index(f"\n{key} = ")].rsplit("\n", 1)[1]
        assert comment.startswith("# "), name
        assert comment.endswith("."), name


def test_every_phrase_is_a_pattern_of_its_own() -> None:
    for language, theme, table in files():
        for key, text in table.items():
            for entry in text.splitlines():
                if not any(sign in entry for sign in "([{?\\*+|"):
                    continue
                if f"{theme}.{key}" in {"names.guards", "names.idle", "secrets.no_value"}:
                    continue  # plain words and signs
                assert re.compile(vocabulary.phrase(entry, theme)).groups == 0, (language, theme, entry)


def test_every_list_is_asked_for_in_the_code_and_every_one_asked_for_is_there() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in CODE.rglob("*.py"))
    asked = set(re.findall(r"""["']([a-z_]+\.[a-z_]+)["']""", source))
    inside = {
        f"{t}.{ref}"
        for _l, t, table in files()
        for text in table.values()
        for ref in re.findall(r"\{([a-z_]+)\}", text)
    }
    assert keys_of("en") - asked - inside - PLAIN == set()
    for name in inside:
        assert name in keys_of("en")


def test_no_word_list_is_left_in_the_code() -> None:
    found = {
        f"{path.relative_to(CODE).as_posix()}:{name}"
        for path in CODE.rglob("*.py")
        for name, _words in word_lists(path.read_text(encoding="utf-8"))
    }
    assert found - set(ALLOWED) == set()
    assert set(ALLOWED) - found == set(), "no reason is needed any more"


@pytest.mark.parametrize(
    "planted",
    [
        'WORDS = frozenset({"mister", "madam", "doctor", "sir", "miss"})',
        'NAME = lazy(r"(?:passport|licen[cs]e|plate|card|pin)(?![^\\W_])")',
        'def find(text):\n    return text in ("one", "two", "three", "four", "five")',
        'BLOCK = """\\nein zwei drei vier fuenf\\n"""',
        'MAP = {"eins": 1, "zwei": 2, "drei": 3, "vier": 4, "acht": 8}',
        'P = lazy(lambda: rf"{LEFT}(?:one|two|three){MIDDLE}(?:four|five)")',
    ],
)
def test_a_planted_word_list_is_found(planted: str) -> None:
    assert [words for _name, words in word_lists(planted)]


@pytest.fixture
def borrowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Lend a folder of data files in place of the real one."""
    keepers = [vocabulary._folder, vocabulary.languages, vocabulary._file, vocabulary.either]
    for keeper in keepers:
        keeper.cache_clear()
    monkeypatch.setattr(vocabulary, "files", lambda: tmp_path)
    (tmp_path / "languages" / "shared").mkdir(parents=True)
    yield tmp_path / "languages"
    for keeper in keepers:
        keeper.cache_clear()


def refused(ask: Callable[[], object]) -> str:
    with pytest.raises(BadInput) as caught:
        ask()
    return str(caught.value)


def test_a_missing_folder_is_named(borrowed: Path) -> None:
    (borrowed / "shared").rmdir()
    assert "resources/languages/shared is missing" in refused(vocabulary.languages)


def test_a_missing_file_is_named(borrowed: Path) -> None:
    assert borrowed.is_dir()
    assert "resources/languages/shared/names.toml is missing" in refused(lambda: vocabulary.entries("names.titles"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "names.toml, titles, is missing"),
        ("titles = ", "names.toml is not TOML"),
        ("titles = 3", "names.toml, titles is not a list of lines"),
        ("titles = ['mr']", "names.toml, titles is not a list of lines"),
        ("titles = '''\nmr \n'''", "names.toml, titles, has an empty line or a blank at the edge of 'mr '"),
        ("titles = '''\nmr\n\nms\n'''", "names.toml, titles, has an empty line"),
    ],
)
def test_an_odd_file_is_named_with_its_key(borrowed: Path, content: str, said: str) -> None:
    (borrowed / "shared" / "names.toml").write_text(content, encoding="utf-8")
    assert said in refused(lambda: vocabulary.entries("names.titles"))


def test_bytes_that_are_no_text_are_refused(borrowed: Path) -> None:
    (borrowed / "shared" / "names.toml").write_bytes(b"titles = '\xff'")
    assert "is not TOML" in refused(lambda: vocabulary.entries("names.titles"))


def test_a_pair_without_its_sign_is_refused(borrowed: Path) -> None:
    (borrowed / "shared" / "numbers.toml").write_text("units = '''\n1 one\n'''", encoding="utf-8")
    assert "has a line without ' = ': '1 one'" in refused(lambda: vocabulary.pairs("numbers.units"))


def test_languages_are_read_together_and_the_longer_phrase_is_tried_first(borrowed: Path) -> None:
    (borrowed / "it").mkdir()
    (borrowed / "shared" / "names.toml").write_text("titles = '''\ndr\n'''", encoding="utf-8")
    (borrowed / "it" / "names.toml").write_text("titles = '''\ndr\nsig(nora)?\n'''", encoding="utf-8")
    assert vocabulary.languages() == ("shared", "it")
    assert vocabulary.entries("names.titles") == ("dr", "dr", "sig(nora)?")
    assert vocabulary.either("names.titles") == "(?:sig(?:nora)?|dr)"


def test_an_empty_list_matches_nothing(borrowed: Path) -> None:
    (borrowed / "shared" / "names.toml").write_text("titles = ''", encoding="utf-8")
    assert re.search(vocabulary.either("names.titles"), "") is None


def test_a_phrase_may_name_another_list_and_brackets_do_not_capture() -> None:
    assert vocabulary.phrase(r"(a|b)c\(d(?=e)", "names") == r"(?:a|b)c\(d(?=e)"
    assert vocabulary.phrase("my {name_of}", "names").startswith("my (?:")
    assert vocabulary.phrase(r"\w{1,20}", "names") == r"\w{1,20}"


def test_a_unit_before_its_ten_is_one_word() -> None:
    assert digits()["siebenundzwanzig"] == "27"
    assert digits()["forty"] == "40"


def test_importing_reads_no_word_and_no_pattern_that_holds_one() -> None:
    import subprocess
    import sys

    probe = "import agent_assist.masking.text.vocabulary as v, agent_assist.masking; print(v._file.cache_info().misses)"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "0"
    assert find("mein Name ist Jana Köhler")
