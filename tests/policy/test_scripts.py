"""Scripts: what ships, filling, spoken time, bad files."""

from __future__ import annotations

import re

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.policy import Procedure, default_pack_path, load
from agent_assist.policy.pack_files import Table
from agent_assist.policy.rows import sources
from agent_assist.policy.scripts import (
    Form,
    ScriptKind,
    ScriptShelf,
    ScriptVersion,
    Segment,
    parse_script,
    shelf,
    spoken_ms,
)

SHELF = load(default_pack_path()).scripts or ScriptShelf(())
VALUES = {
    "agent_name": "Kim",
    "company": "Acme",
    "purposes": "quality control",
    "purpose": "staff training",
    "accepted_purposes": "quality control",
}
GOOD = b'id = "a"\nversion = "1"\nkind = "started"\nwords_per_minute = 150\n[text]\nen = "Hello {agent_name}."\n'


@pytest.mark.parametrize("procedure", [p for p in Procedure if p is not Procedure.NONE])
@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "ar"])
def test_each_procedure_has_its_disclosure_in_each_language(procedure: Procedure, language: str) -> None:
    script = SHELF.disclosure(procedure, language)
    assert script is not None
    assert script.language == language
    asks = procedure in {Procedure.ASK_FIRST, Procedure.ASK_FIRST_THEN_REPEAT}
    assert ("purpose" if asks else "purposes") in script.variables
    assert script.asks_one is asks
    assert script.form is Form.SHORT


def test_no_procedure_needs_no_words_and_only_one_needs_a_repeat() -> None:
    assert SHELF.disclosure(Procedure.NONE) is None
    assert SHELF.repeat(Procedure.ASK_FIRST) is None
    repeat = SHELF.repeat(Procedure.ASK_FIRST_THEN_REPEAT, "fr")
    assert repeat is not None
    assert repeat.kind is ScriptKind.REPEAT


def test_each_purpose_of_the_pack_has_the_script_that_asks_for_it() -> None:
    for purpose in load(default_pack_path()).purposes:
        script = SHELF.get(purpose.script)
        assert script.kind is ScriptKind.ASK_PURPOSE
        assert SHELF.languages(purpose.script) == ("ar", "de", "en", "es", "fr")


def test_the_one_of_a_kind_and_falling_back_to_english() -> None:
    assert SHELF.of_kind(ScriptKind.STARTED).text.startswith("Thank you, recording is on.")
    assert SHELF.of_kind(ScriptKind.WITHDRAWN, "de-AT").language == "de"
    assert SHELF.get("started", "pt").language == "en"
    with pytest.raises(BadInput):
        SHELF.get("nothing")


def test_whether_there_is_a_script_of_a_kind() -> None:
    assert SHELF.has(ScriptKind.REPEAT) is True
    assert ScriptShelf(()).has(ScriptKind.REPEAT) is False


def test_filling_gives_segments_that_join_to_the_text() -> None:
    for script in SHELF:
        segments = script.fill(VALUES)
        text = "".join(segment.text for segment in segments)
        assert "{" not in text
        assert text == re.sub(r"\{(\w+)\}", lambda match: VALUES[match[1]], script.text)
        assert {s.variable for s in segments if s.variable} == set(script.variables)
        assert all(s.text == VALUES[s.variable] for s in segments if s.variable)


@pytest.mark.parametrize("value", ["", "  ", "x" * 2001, "a\x00b", "two\nlines"])
def test_a_missing_or_unusable_value_is_refused_by_name(value: str) -> None:
    script = SHELF.get("announce")
    with pytest.raises(BadInput, match="company"):
        script.fill(VALUES | {"company": value})
    with pytest.raises(BadInput, match="agent_name"):
        script.fill({})


def test_a_value_is_not_read_as_a_template() -> None:
    segments = SHELF.get("announce").fill(VALUES | {"agent_name": "{company}"})
    assert [s.text for s in segments if s.variable == "agent_name"] == ["{company}"]


def test_spoken_time_follows_the_words() -> None:
    assert spoken_ms("one two three", 60) == 3000
    assert spoken_ms("it's ready-made", 60) == 2000
    assert spoken_ms("تُسجَّل المكالمة", 60) == 2000  # vowel signs split no word
    assert spoken_ms("") == 0
    assert spoken_ms("word " * 150) == 60_000


@pytest.mark.parametrize(("language", "rate"), [("en", 150), ("fr", 160), ("es", 155), ("de", 125), ("ar", 110)])
def test_each_language_has_its_rate(language: str, rate: int) -> None:
    own = [script.words_per_minute for script in SHELF if script.language == language]
    assert own == [rate] * len(own)
    assert len(own) == 14


def test_a_script_may_set_its_own_rate() -> None:
    def rates(line: bytes) -> list[tuple[str, int]]:
        data = GOOD.replace(b"words_per_minute = 150\n", line) + b'ar = "x"\nde-AT = "x"\npt = "x"\n'
        return [(one.language, one.words_per_minute) for one in parse_script("a.toml", data)]

    assert rates(b"") == [("ar", 110), ("de-AT", 125), ("en", 150), ("pt", 150)]
    assert rates(b"words_per_minute = 140\n") == [("ar", 140), ("de-AT", 140), ("en", 140), ("pt", 140)]
    assert rates(b"words_per_minute = { ar = 90 }\n") == [("ar", 90), ("de-AT", 125), ("en", 150), ("pt", 150)]


@pytest.mark.parametrize(
    "vocalised",
    ["مَرْحَبًا", "تُسَجَّلُ", "الـمُكَالَمَةُ", "شُكْرًا", "هٰذَا", "مُوَافَقَتِكُمْ", "وَيُمْكِنُكُمْ", "لِغَرَضِ"],
)
def test_an_arabic_word_is_one_word_with_and_without_its_vowel_signs(vocalised: str) -> None:
    plain = re.sub("[\u064b-\u065f\u0670\u0640]", "", vocalised)
    assert len(plain) < len(vocalised)
    assert spoken_ms(vocalised, 60) == spoken_ms(plain, 60) == 1_000
    assert spoken_ms(f"{vocalised}، {plain}؟", 60) == 2_000


def test_a_pack_chooses_its_form_and_a_newer_source_goes_first() -> None:
    def opening(name: str, form: Form) -> ScriptVersion:
        return ScriptVersion(name, "1", "en", "t", name, ScriptKind.DISCLOSURE, (Procedure.ASK_FIRST,), 150, form)

    short, long = opening("a-short", Form.SHORT), opening("b-long", Form.LONG)
    assert ScriptShelf([long, short]).disclosure(Procedure.ASK_FIRST) == short
    assert ScriptShelf([long, short], Form.LONG).disclosure(Procedure.ASK_FIRST) == long
    assert ScriptShelf([long]).disclosure(Procedure.ASK_FIRST) == long, "the only one there is"
    own = opening("z-own", Form.LONG)
    assert ScriptShelf([long, short]).joined([own]).disclosure(Procedure.ASK_FIRST) == own
    assert ScriptShelf([short]).joined(ScriptShelf([own, long], Form.LONG)).disclosure(Procedure.ASK_FIRST) == long
    assert ScriptShelf([short]).joined(ScriptShelf((), Form.LONG)).form is Form.LONG


def test_the_digest_names_exactly_one_text() -> None:
    digests = [script.digest for script in SHELF]
    assert len(set(digests)) == len(digests)
    assert parse_script("a.toml", GOOD)[0].digest != parse_script("a.toml", GOOD.replace(b"Hello", b"Hallo"))[0].digest


def test_english_texts_read_at_grade_eight_or_below() -> None:
    for script in SHELF:
        if script.language == "en":
            assert grade("".join(s.text for s in script.fill(VALUES))) <= 8


def grade(text: str) -> float:
    """Flesch-Kincaid grade, syllables counted as groups of vowels."""
    sentences = len(re.findall(r"[.?!]", text))
    words = re.findall(r"[A-Za-z']+", text)
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", re.sub(r"e$", "", word.lower())))) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


@pytest.mark.parametrize(
    "data",
    [
        b"",
        GOOD[: len(GOOD) // 2],
        b"\xff" + GOOD,
        GOOD.replace(b'"started"', b'"shouted"'),
        GOOD.replace(b"150", b"0"),
        GOOD.replace(b"150", b'"fast"'),
        GOOD.replace(b"en =", b"english =").replace(b"Hello", b"x"),
        GOOD.replace(b"en =", b"de ="),
        GOOD + b'english = "x"\n',
        GOOD.replace(b"{agent_name}", b"{agent_name"),
        GOOD.replace(b"{agent_name}", b"{0.__class__}"),
        GOOD.replace(b"Hello", b"Hello\\u0000"),
        GOOD.replace(b"Hello {agent_name}.", b""),
        GOOD.replace(b"Hello", b"x" * 4001),
        GOOD.replace(b'kind = "started"', b'kind = "started"\nprocedures = ["shout"]'),
        GOOD.replace(b'kind = "started"', b'kind = "started"\nform = "middling"'),
        GOOD.replace(b"words_per_minute = 150", b"words_per_minute = { en = 9 }"),
    ],
)
def test_a_bad_script_is_refused_and_named(data: bytes) -> None:
    with pytest.raises(BadInput, match=r"bad\.toml"):
        parse_script("bad.toml", data)


def test_a_text_may_hold_the_spaces_that_french_needs() -> None:
    text = "Hello\u202f; {agent_name}\u00a0: «\u00a0yes\u00a0»\u202f?"
    (script,) = parse_script("good.toml", GOOD.replace(b"Hello {agent_name}.", text.encode()))
    assert text in script.text
    assert "".join(piece.text for piece in script.fill({"agent_name": "Léa\u00a0B."})).startswith(
        "Hello\u202f; Léa\u00a0B."
    )


@pytest.mark.parametrize("hidden", ["\u200b", "\u200e", "\u202e", "\u2028", "\u00ad", "\ufeff", "\u2003"])
def test_a_text_hides_nothing_else(hidden: str) -> None:
    with pytest.raises(BadInput, match=r"bad\.toml"):
        parse_script("bad.toml", GOOD.replace(b"Hello", f"Hello{hidden}".encode()))
    (good,) = parse_script("good.toml", GOOD)
    with pytest.raises(BadInput, match="agent_name"):
        good.fill({"agent_name": f"Léa{hidden}"})


def test_two_files_with_the_same_script_are_refused() -> None:
    with pytest.raises(BadInput, match=r"b\.toml"):
        shelf({"a.toml": GOOD, "b.toml": GOOD})


def test_a_script_version_is_a_value() -> None:
    one, two = parse_script("a.toml", GOOD)[0], parse_script("a.toml", GOOD)[0]
    assert isinstance(one, ScriptVersion)
    assert one == two


def test_a_script_that_is_added_takes_the_place_of_the_one_before() -> None:
    one, two = (ScriptVersion("x", version, "en", "t", "d", ScriptKind.STARTED) for version in "12")
    other = ScriptVersion("y", "1", "en", "t", "d", ScriptKind.STARTED)
    assert list(ScriptShelf([one, other]).joined([two])) == [two, other]
    assert list(ScriptShelf([one]).joined([])) == [one]


def test_no_piece_of_a_filled_text_is_empty() -> None:
    (script,) = parse_script("a.toml", GOOD.replace(b"Hello {agent_name}.", b"{agent_name}{company} and {purpose}"))
    assert script.fill(VALUES) == (
        Segment("Kim", "agent_name"),
        Segment("Acme", "company"),
        Segment(" and "),
        Segment("staff training", "purpose"),
    )


def test_only_scripts_of_a_kind_are_of_that_kind() -> None:
    one = ScriptShelf(parse_script("a.toml", GOOD))
    assert {kind: one.has(kind) for kind in ScriptKind} == {kind: kind is ScriptKind.STARTED for kind in ScriptKind}


def test_a_file_may_have_no_sources_of_its_own() -> None:
    assert sources(Table("rules.toml", "the file", {})) == {}
