"""Every sentence of the windows stands whole at its `say(...)`, and each has its translation in every language."""

import ast
import io
import re
import tokenize
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from agent_assist.desktop.ui import language
from translations import __main__ as tool
from translations import notes, source_file
from translations.sentences import PACKAGE, SHOWN_ERRORS, counted, error_texts, sentences

ROOT = Path(__file__).resolve().parents[1]
PRODUCT = sorted((ROOT / "agent_assist").rglob("*.py"))
MAKER = ROOT / "agent_assist" / "desktop" / "presenters" / "text.py"
"""Defines Text and say."""
LONGEST = 160
PLACE = re.compile(r"\{(\w+)\}")
"""A place as ui.text.tr fills it."""


def calls(tree: ast.AST, name: str) -> list[ast.Call]:
    """Calls of a bare name; `label.say(text)` of a widget is something else."""
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [node for node in found if isinstance(node.func, ast.Name) and node.func.id == name]


@lru_cache(maxsize=1)
def rows(source: str) -> list[bytes]:
    """The lines of a source; the columns of its tree count bytes."""
    return source.encode().split(b"\n")


def pieces(source: str, node: ast.expr) -> int:
    """How many string literals stand where one value is."""
    lines = rows(source)[node.lineno - 1 : node.end_lineno]
    lines[-1] = lines[-1][: node.end_col_offset]
    lines[0] = lines[0][node.col_offset :]
    segment = "(" + b"\n".join(lines).decode() + ")"
    return sum(token.type == tokenize.STRING for token in tokenize.generate_tokens(io.StringIO(segment).readline))


def faults_of_say(source: str, call: ast.Call) -> Iterator[str]:
    """What is wrong with one call."""
    first = call.args[0] if len(call.args) == 1 else None
    if not isinstance(first, ast.Constant) or not isinstance(first.value, str) or pieces(source, first) != 1:
        yield "the sentence is not one plain string"
        return
    if not 0 < len(first.value) <= LONGEST:
        yield f"the sentence is empty or longer than {LONGEST} characters"
    names = {keyword.arg for keyword in call.keywords}
    if None in names:
        yield "its parts are not named at the call"
    elif names != set(PLACE.findall(first.value)):
        yield "its parts are not those of the sentence"
    if re.search(r"[{}]", PLACE.sub("", first.value)):
        yield "it has a brace that is no place"
    if "%" in re.sub(r"\d ?%", "", first.value):
        yield "it has an old-style place"


def faults_of_count(source: str, call: ast.Call) -> Iterator[str]:
    """What is wrong with one call that counts."""
    match call.args:
        case [ast.Constant(str(one)), ast.Constant(str(more)), number] if not isinstance(number, ast.Starred):
            parts = {keyword.arg for keyword in call.keywords} | {"n"}
            if any(pieces(source, node) != 1 for node in call.args[:2]) or not 0 < len(more) <= LONGEST or not one:
                yield "a sentence is not one plain string"
            if set(PLACE.findall(more)) != parts or not set(PLACE.findall(one)) <= parts:
                yield "its parts are not those of the sentence"
            if re.search(r"[{}%]", PLACE.sub("", one + more)):
                yield "it has a brace or a percent sign that is no place"
        case _:
            yield "it takes one sentence for one, one for many, and the number"


def faults(source: str, *, makes_texts: bool = False) -> list[tuple[int, str]]:
    tree = ast.parse(source)
    found = [(call.lineno, fault) for call in calls(tree, "say") for fault in faults_of_say(source, call)]
    found += [(call.lineno, fault) for call in calls(tree, "say_count") for fault in faults_of_count(source, call)]
    if makes_texts:
        return found
    for call in calls(tree, "Text"):
        first = call.args[0] if len(call.args) == 1 and not call.keywords else None
        if first is None:
            found.append((call.lineno, "a Text with parts is made by say"))
        elif isinstance(first, ast.Constant) or any(isinstance(n, ast.JoinedStr | ast.BinOp) for n in ast.walk(first)):
            found.append((call.lineno, "a sentence of ours is made by say; Text alone is for words from outside"))
    return found


def test_each_sentence_is_whole_and_its_parts_are_named() -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{line}: {fault}"
        for path in PRODUCT
        for line, fault in faults(path.read_text(encoding="utf-8"), makes_texts=path == MAKER)
    ]
    assert found == []


def test_there_are_sentences() -> None:
    assert sum(len(calls(ast.parse(path.read_text(encoding="utf-8")), "say")) for path in PRODUCT) > 200


@pytest.mark.parametrize(
    "source",
    [
        'say("{n} left")',
        'say("left", n=1)',
        'say("{n} left", m=1)',
        'say("{n} left", **parts)',
        'say(f"{n} left")',
        'say("a" + "b")',
        'say("a"\n    "b")',
        'say("%s left")',
        'say("a {")',
        'say("")',
        f'say("{"x" * 161}")',
        "say(words)",
        'say("one" if n == 1 else "many")',
        'say_count("1 rule", "rules", 3)',
        'say_count("1 rule of {x}", "{n} rules", 3)',
        'say_count("1 rule", "{n} rules", 3, x=1)',
        'say_count("1 rule", "{n} rules", n=3)',
        'say_count("1 rule", f"{n} rules", 3)',
        'say_count("1 rule", "{n}"\n" rules", 3)',
        'say_count("", "{n} rules", 3)',
        'say_count("1 rule", "{n} rules {", 3)',
        'say_count("1 rule", "{n} rules", *numbers)',
        'Text("Given")',
        'Text(f"{n} left")',
        'Text(words, (("n", 1),))',
    ],
)
def test_a_fault_is_found(source: str) -> None:
    assert faults(source)


@pytest.mark.parametrize(
    "source",
    ['say("{n} left", n=1)', 'say_count("1 rule", "{n} rules", n)', 'say("100 %")', "Text(word)", "label.say(text)"],
)
def test_what_is_right_passes(source: str) -> None:
    assert faults(source) == []


def test_errors_that_are_shown_can_be_translated() -> None:
    """Their title and advice are whole sentences; what varies goes into the ids."""
    for name in SHOWN_ERRORS:
        texts = list(error_texts(ast.parse((PACKAGE / name).read_text(encoding="utf-8"))))
        assert texts, f"{name} makes no error; take it out of SHOWN_ERRORS"
        assert None not in texts, name


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('raise DiskFull("Full.", "Make room.")', ["Full.", "Make room."]),
        ('_A = "Make room."\nraise errors.DiskFull("Full.", _A)', ["Full.", "Make room."]),
        ('raise DiskFull(f"{n} left.", "Make room.")', [None, "Make room."]),
        ('raise DiskFull("Full.", advice)', ["Full.", None]),
        ('raise ValueError("Full.", "Make room.")', []),
    ],
)
def test_texts_of_errors_are_found(source: str, texts: list[str | None]) -> None:
    assert list(error_texts(ast.parse(source))) == texts


def test_the_tool_and_the_windows_know_the_same_languages() -> None:
    assert set(tool.LANGUAGES) == set(language.TRANSLATED)


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    """Every sentence of the product; reading them all takes a second."""
    return sentences()


@pytest.fixture(scope="module")
def pairs() -> dict[str, str]:
    """Every sentence that counts, with its form for one."""
    return counted()


@pytest.mark.parametrize("tag", tool.LANGUAGES)
def test_every_sentence_is_translated_with_its_places(tag: str, said: dict[str, str]) -> None:
    done = source_file.read(tool.source_of(tag))
    advice = "run `python -m translations` and translate what it names"
    assert [sentence for sentence in said if sentence not in done] == [], advice
    assert [sentence for sentence in done if sentence not in said] == [], advice
    for sentence, translation in done.items():
        assert sorted(PLACE.findall(translation)) == sorted(PLACE.findall(sentence)), translation
        assert not re.search(r"[{}]", PLACE.sub("", translation)), translation
        assert translation == translation.strip()


@pytest.mark.parametrize("tag", tool.LANGUAGES)
def test_every_sentence_that_counts_has_all_forms_of_the_language(
    tag: str, said: dict[str, str], pairs: dict[str, str]
) -> None:
    """A form for few may leave the number out, as in "tomorrow"; the last one, for any number, may not."""
    assert pairs
    assert set(pairs) <= set(said)
    assert not set(pairs.values()) & set(said), "the sentence for one stands alone elsewhere: say it as a count"
    for sentence, forms in source_file.read_forms(tool.source_of(tag)).items():
        assert len(forms) == (len(source_file.FORMS[tag]) if sentence in pairs else 1), sentence
        for form in forms:
            assert set(PLACE.findall(form)) <= set(PLACE.findall(sentence)), form
            assert not re.search(r"[{}%]", PLACE.sub("", form)) or sentence not in pairs, form
            assert form == form.strip()


def test_a_single_sentence_with_a_number_is_no_twin(said: dict[str, str], pairs: dict[str, str]) -> None:
    """Sentences that differ by "1" and "{n}" only are one sentence that counts."""
    alone = set(said) - set(pairs)
    twins = [sentence for sentence in alone if re.match("1 ", sentence) and "{n}" + sentence[1:] in said]
    assert twins == []


def test_every_value_has_an_example_and_every_module_a_place(said: dict[str, str]) -> None:
    names = {name for sentence in said for name in PLACE.findall(sentence)}
    assert names == set(notes.examples()), "translations/notes.toml: one example for each name"
    tables = tomllib.loads(notes.FILE.read_text(encoding="utf-8"))
    modules = set(said.values())
    assert [module for module in sorted(modules) if not notes.place_of(module)] == []
    unused = [name for name in tables["places"] if not any(module.startswith(name) for module in modules)]
    assert unused == []
    assert set(tables["limits"]) <= modules


@pytest.mark.parametrize("tag", tool.LANGUAGES)
def test_every_sentence_has_its_note_for_the_translator(tag: str, said: dict[str, str]) -> None:
    written = {
        message.findtext("source", ""): message.findtext("extracomment", "")
        for message in ET.parse(tool.source_of(tag)).getroot().iter("message")  # noqa: S314 - a file of ours
    }
    assert written == {sentence: notes.note(sentence, module) for sentence, module in said.items()}


def test_a_note_says_place_room_and_examples() -> None:
    band, dot = "desktop/presenters/recorder_view.py", "desktop/presenters/wording.py"
    assert notes.note("Off, as you said · {age} ago", band).startswith(
        "panel, recorder band at the top | one line of 240"
    )
    assert "{age}: 12 s" in notes.note("Off, as you said · {age} ago", band)
    assert notes.note("Saved here · sending {n}", dot).startswith("panel, status line")
    with pytest.raises(KeyError):
        notes.note("x", "elsewhere.py")
    with pytest.raises(KeyError):
        notes.note("{unheard_of}", band)


@pytest.mark.parametrize("tag", tool.LANGUAGES)
def test_the_compiled_file_is_that_of_its_source(tag: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    tool.compile_into(tag, fresh)
    assert tool.compiled_of(tag).read_bytes() == fresh.read_bytes(), "run `python -m translations`"


def test_a_new_sentence_comes_in_unfinished_and_a_gone_one_leaves(tmp_path: Path) -> None:
    path = tmp_path / "x.ts"
    done = {"old": ("alt",), "<kept> & {n}": ("{n} & <da>",)}
    source_file.write(path, "de", {"old": "a.py", "<kept> & {n}": "a.py"}, done)
    source_file.write(path, "de", {"<kept> & {n}": "a.py", "new": "b.py"}, source_file.read_forms(path))
    assert source_file.read(path) == {"<kept> & {n}": "{n} & <da>"}
    assert path.read_text(encoding="utf-8").count('type="unfinished"') == 1


def test_a_sentence_that_begins_to_count_is_open_until_all_its_forms_are_there(tmp_path: Path) -> None:
    path, said = tmp_path / "x.ts", {"{n} rules": "a.py"}
    assert source_file.write(path, "ar", said, {"{n} rules": ("{n} قاعدة",)}) == []
    assert source_file.write(path, "ar", said, source_file.read_forms(path), {"{n} rules"}) == ["{n} rules"]
    assert source_file.read_forms(path) == {}
    six = tuple(f"{n} {{n}}" for n in range(6))
    assert source_file.write(path, "ar", said, {"{n} rules": six}, {"{n} rules"}) == []
    assert source_file.read_forms(path) == {"{n} rules": six}
