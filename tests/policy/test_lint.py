"""Lint: the shipped pack is clean, and each rule finds what it is there for, with file and line."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.policy import default_pack_path
from agent_assist.policy.lint import Finding, Severity, _of_error, lint
from agent_assist.policy.lint.codes import COUNTRIES, exists
from agent_assist.policy.lint.finding import Places
from agent_assist.policy.lint.reading import grade
from agent_assist.policy.lint.wording import double_negatives, loaded, one_sided, unequal
from agent_assist.policy.pack_files import Table, read_contents
from tests.packs import CONTENTS

CLEAN = read_contents(default_pack_path())
READ = date(2026, 12, 2)
"""A day on which the shipped pack's sources had all been read lately."""
OPTIONAL = {"calling_hours.toml", "consent_life.toml", "counsel.toml", "profile.toml", "speech.toml"}
Command = Callable[..., tuple[int, list[str], list[str]]]


def changed(file: str, old: str, new: str) -> list[Finding]:
    """What lint says of the shipped pack with one replacement."""
    assert old in CLEAN[file].decode()
    return lint(CLEAN | {file: CLEAN[file].decode().replace(old, new, 1).encode()})


def test_the_shipped_pack_is_clean(command: Command) -> None:
    assert lint(CLEAN, READ) == []
    assert command(["lint", "--on", READ.isoformat()]) == (0, ["clean: nothing was found."], [])
    code, out, _ = command(["lint", "--json", "--on", READ.isoformat()])
    assert (code, json.loads(out[0])) == (0, {"findings": []})


def test_a_tag_that_nobody_is_asked_about_is_found_and_so_is_one_that_nothing_implies() -> None:
    text = CLEAN["profile.toml"].decode()
    first, second = (
        text.index('[question."voice_bot"]'),
        text.index("[question.", text.index('[question."voice_bot"]') + 5),
    )
    found = lint(CLEAN | {"profile.toml": (text[:first] + text[second:]).encode()})
    assert [(one.code, one.reason.partition(":")[0]) for one in found] == [("unraisable", "voice_bot")]
    bare = CLEAN["overlays.toml"] + b'\n[tag.zz]\nmeaning = "x"\nimplies = []\nsource = "implied"\n'
    assert [one.reason for one in lint(CLEAN | {"overlays.toml": bare})] == ["zz: no other tag implies it"]
    lost = CLEAN["overlays.toml"] + b'\n[tag.zz]\nmeaning = "x"\nimplies = []\n'
    assert [one.reason for one in lint(CLEAN | {"overlays.toml": lost})] == [
        "zz: it has no source: say who can know it"
    ]


ANNOUNCE, ASK, STARTED = "scripts/announce.toml", "scripts/ask-quality.toml", "scripts/started.toml"
ASK_FIRST, GUARDIAN, REPEAT = "scripts/ask-first.toml", "scripts/guardian.toml", "scripts/repeat-on-recording.toml"
CASES: list[tuple[str, str, str, str, str]] = [
    ("recording.toml", 'safe_level = "notice"', 'safe_level = "maybe"', "schema", "safe_level"),
    ("recording.toml", "[meta]", "[meta", "schema", "TOML"),
    ("rights.toml", 'respond_unit = "immediate"', 'respond_unit = "day"', "schema", "respond_within"),
    ("purposes.toml", 'sinks = ["recorder"]', 'sinks = ["nowhere"]', "schema", "sinks"),
    (ANNOUNCE, 'kind = "disclosure"', 'kind = "speech"', "schema", "kind"),
    ("cases.toml", 'expected_level = "notice"', 'expected_level = "maybe"', "schema", "expected_level"),
    ("overlays.toml", 'jurisdictions = ["EU"]', 'jurisdictions = ["EO"]', "unknown_code", "EO"),
    ("overlays.toml", 'jurisdictions = ["US-CA"]', 'jurisdictions = ["US-CX"]', "unknown_code", "US-CX"),
    ("retention.toml", 'jurisdictions = ["PT"]', 'jurisdictions = ["PX"]', "unknown_code", "PX"),
    ("calling_hours.toml", 'jurisdictions = ["ES"]', 'jurisdictions = ["EX"]', "unknown_code", "EX"),
    ("consent_life.toml", 'jurisdictions = ["AU"]', 'jurisdictions = ["AV"]', "unknown_code", "AV"),
    ("calling_hours.toml", 'citations = ["TRLGDCU art. 96.2"]', "citations = []", "no_source", "no citation"),
    ("overlays.toml", 'source = "call"', 'source = "agent"', "unraisable", "the panel has no line"),
    ("overlays.toml", 'source = "agent"', 'source = "call"', "unraisable", "does not derive it"),
    ("profile.toml", 'group = "trade"', "", "schema", "group"),
    ("calling_hours.toml", 'hours = ["', 'hours = ["9', "schema", "hours"),
    ("consent_life.toml", 'valid_unit = "year"', 'valid_unit = "moon"', "schema", "valid_unit"),
    ("groups.toml", '"AT", ', '"AJ", ', "unknown_code", "AJ"),
    ("overlays.toml", 'action = "inform"', 'action = "whisper"', "unknown_code", "whisper"),
    ("recording.toml", 'follows = "IN"\n', "", "overlap", "IN@2027-05-13"),
    (
        "recording.toml",
        '[jurisdiction."IN"]\n',
        '[jurisdiction."IN"]\neffective_to = 2027-05-11\n',
        "gap",
        "without a rule",
    ),
    ("recording.toml", "effective_from = 2027-05-13", "effective_from = 2027-05-14", "dates", "another day"),
    (
        "overlays.toml",
        "effective_from = 2026-08-02",
        "effective_from = 2026-08-02\neffective_to = 2026-08-01",
        "dates",
        "ends",
    ),
    (
        "overlays.toml",
        'status = "proposed"',
        'status = "proposed"\neffective_from = 2027-01-01',
        "proposed_fires",
        "no day",
    ),
    ("overlays.toml", 'citations = ["Utah Code 13-75-103"]', 'citations = ["Draft bill 12"]', "proposed_fires", "bill"),
    ("overlays.toml", 'citations = ["Utah Code 13-75-103"]', "citations = []", "no_source", "no citation"),
    ("overlays.toml", 'sources = ["chatforest.com guide", "powerquant.dk"]', "sources = []", "no_source", "page"),
    (ANNOUNCE, "\nfr =", "\n# fr =", "language", "no text in fr"),
    ("purposes.toml", 'de = "Schulungsaufzeichnung"\n', "", "language", "label in de"),
    (ANNOUNCE, "{company}. We record", "us. We record", "variable", "{company} is missing"),
    (ANNOUNCE, "{company}. We record", "{company} {salary}. We record", "variable", "fills in {salary}"),
    (ANNOUNCE, 'procedures = ["announce"]', "procedures = []", "coverage", "announce"),
    ("purposes.toml", 'script = "ask-quality"', 'script = "ask-nothing"', "coverage", "ask-nothing"),
    (ASK, "Yes or no is fine.", "Just say yes or no.", "nudging", "loaded phrase: Just"),
    (ASK, "Sí o no, como prefiera.", "Por supuesto, puede decir sí o no.", "nudging", "Por supuesto"),
    (ASK, "Ja oder Nein, beides ist in Ordnung.", "Leider muss ich fragen. Ja oder nein?", "nudging", "Leider"),
    (ASK, "Oui ou non, c\u2019est comme vous voulez.", "La plupart disent oui, non ?", "nudging", "La plupart"),
    (ASK, "Yes or no is fine.", "You can say yes.", "nudging", "one-sided"),
    (ASK, "Ja oder Nein, beides ist in Ordnung.", "Sie können ja sagen.", "nudging", "one-sided"),
    (ASK, "Yes or no is fine.", "Say no if you do not want it not to be. Or yes.", "nudging", "double negative"),
    (
        ASK,
        "Ja oder Nein, beides ist in Ordnung.",
        "Wollen Sie nicht ohne Aufnahme sprechen? Ja oder nein?",
        "nudging",
        "double",
    ),
    (
        STARTED,
        "Thank you, recording is on.",
        "Thank you. " + "We are glad and we go on with it now. " * 3,
        "nudging",
        "differ in length",
    ),
    (
        ASK,
        "Yes or no is fine.",
        "Notwithstanding organisational considerations, yes or no?",
        "reading_grade",
        "grade",
    ),
    ("cases.toml", 'expected_level = "notice"', 'expected_level = "explicit"', "case", "expected explicit"),
    (ASK, "لكم أن تقولوا نعم أو لا.", "بالطبع، نعم أو لا.", "nudging", "loaded phrase: بالطبع"),
    (ASK, "لكم أن تقولوا نعم أو لا.", "قولوا نعم.", "nudging", "ar: one-sided: it names yes and not no"),
    (ASK, "لكم أن تقولوا نعم أو لا.", "هل لا تريدون ألا نسجل دون إذنكم؟ نعم أو لا.", "nudging", "ar: double negative"),
    (ASK_FIRST, "withdraw your consent", "ask me about it", "consent", "ask-first en: the right to withdraw"),
    (ASK_FIRST, "retirar su consentimiento", "preguntar", "consent", "ask-first es: the right to withdraw"),
    (ASK_FIRST, "widerrufbar", "möglich", "consent", "ask-first de: the right to withdraw"),
    (ASK_FIRST, "retirer votre accord", "me le dire", "consent", "ask-first fr: the right to withdraw"),
    (ASK_FIRST, "ويمكنكم سحبها متى شئتم، ", "", "consent", "ask-first ar: the right to withdraw"),
    (GUARDIAN, "withdraw your consent", "ask me about it", "consent", "guardian en: the right to withdraw"),
    (ASK_FIRST, "for {purpose}?", "for {purposes}?", "consent", "ask-first en: it asks for {purposes}"),
    (REPEAT, "to it for {accepted_purposes}", "to it for {purposes}", "consent", "repeat-on-recording en: it repeats"),
    (ASK_FIRST, "Hello, {agent", "Hello to you this morning, {agent", "too_long", "ask-first en: 13.6 s"),
    (ANNOUNCE, "Guten Tag,", "Guten Tag und willkommen,", "too_long", "announce de: 13.0 s"),
    ("speech.toml", 'form = "short"', 'form = "middling"', "schema", "neither short nor long"),
]


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "words"), CASES, ids=[f"{c[3]}-{n}" for n, c in enumerate(CASES)]
)
def test_each_rule_finds_what_it_is_for(file: str, old: str, new: str, code: str, words: str) -> None:
    found = [one for one in changed(file, old, new) if one.code == code and words in one.reason]
    assert found, changed(file, old, new)
    if code not in {"coverage", "case"}:
        assert {one.file for one in found} <= {file, "recording.toml"}
    if "TOML" not in words and "scripts" not in {one.file for one in found}:
        assert all(one.line > 0 for one in found)


def test_a_rule_for_one_day_is_no_rule_that_ends_before_it_begins() -> None:
    begins = "effective_from = 2026-08-02"
    found = changed("overlays.toml", begins, f"{begins}\neffective_to = 2026-08-02")
    assert "dates" not in {one.code for one in found}


def test_the_line_is_the_line_of_the_key() -> None:
    (found,) = changed("overlays.toml", 'action = "inform"', 'action = "whisper"')
    text = CLEAN["overlays.toml"].decode().replace('action = "inform"', 'action = "whisper"', 1)
    assert "whisper" in text.splitlines()[found.line - 1]


@pytest.mark.parametrize(
    "name", [name for name in CLEAN if "/" not in name and name not in {"manifest.toml", "signatures.toml"} | OPTIONAL]
)
def test_a_missing_file_is_found(name: str) -> None:
    found = lint({other: data for other, data in CLEAN.items() if other != name})
    assert Finding(name, 0, "schema", "the file is missing") in found


def test_a_pack_without_scripts_is_told() -> None:
    found = lint({name: data for name, data in CLEAN.items() if not name.startswith("scripts/")})
    assert [one.reason for one in found] == ["there are no scripts"]


def test_findings_are_exit_code_1_with_file_line_code_and_reason(command: Command, edited: Callable[..., Path]) -> None:
    folder = edited(ASK, "Yes or no is fine.", "Just say yes or no.")
    code, out, err = command(["lint", str(folder), "--on", READ.isoformat()])
    assert (code, err) == (1, [])
    assert out[0].startswith(f"{ASK}:8: nudging: ask-quality en: loaded phrase: Just")
    assert out[1:] == ["1 found, 0 warnings."]
    (found,) = json.loads(command(["lint", str(folder), "--json", "--on", READ.isoformat()])[1][0])["findings"]
    assert set(found) == {"file", "line", "code", "reason", "severity"}
    assert found["severity"] == "error"


def aged(file: str, old: str, new: str, today: date) -> list[Finding]:
    """What lint says on a day of the shipped pack with one replacement."""
    assert old in CLEAN[file].decode()
    return lint(CLEAN | {file: CLEAN[file].decode().replace(old, new, 1).encode()}, today)


def test_a_row_read_more_than_180_days_ago_is_stale_and_named_with_its_day_and_its_next_reader() -> None:
    file, old = "consent_life.toml", '[rule."fr-optin"]'
    row = f'{old}\nread_on = 2026-06-05\nnext_reader = "Kim"'
    assert aged(file, old, row, date(2026, 12, 2)) == [], "the 180th day"
    (found,) = aged(file, old, row, date(2026, 12, 3))
    assert (found.file, found.code, found.severity) == (file, "stale", Severity.WARNING)
    assert found.reason == "fr-optin: its sources were last read on 2026-06-05, over 180 days ago; next reader: Kim"
    assert "read_on = 2026-06-05" in CLEAN[file].decode().replace(old, row, 1).splitlines()[found.line - 1]


def test_a_row_without_a_day_has_that_of_its_file() -> None:
    old, day = "read_on = 2026-11-24", date(2026, 11, 24) + timedelta(days=181)
    rows = tomllib.loads(CLEAN["payment.toml"].decode())["rule"]
    read = {name for name, row in rows.items() if row["evidence"] == "page"}
    found = [one for one in lint(CLEAN, day) if one.file == "payment.toml"]
    assert {one.reason.partition(":")[0] for one in found} == read, "what nobody read is a choice, and does not age"
    assert {one.code for one in found} == {"stale"}
    assert [one for one in aged("payment.toml", old, "read_on = 2027-05-01", day) if one.file == "payment.toml"] == []


def test_a_row_is_unread_only_where_neither_it_nor_its_file_says_a_day() -> None:
    day = "read_on = 2026-11-24\n"
    found = aged("payment.toml", day, "", READ)
    assert {(one.file, one.code, one.severity) for one in found} == {("payment.toml", "unread", Severity.WARNING)}
    assert all("neither" in one.reason or "nor does the file" in one.reason for one in found)
    (wrong,) = aged("consent_life.toml", '[rule."fr-optin"]', '[rule."fr-optin"]\nread_on = "lately"', READ)
    assert (wrong.code, wrong.reason) == ("unread", "fr-optin: read_on is not a date like 2026-11-24")


def test_a_day_that_is_to_come_is_no_reading() -> None:
    row = '[rule."fr-optin"]\nread_on = 2026-12-03'
    (found,) = aged("consent_life.toml", '[rule."fr-optin"]', row, READ)
    assert (found.code, found.reason[:8]) == ("stale", "fr-optin")
    assert found.reason.endswith("which is still to come")


def test_a_stale_row_with_no_next_reader_says_so() -> None:
    text = CLEAN["consent_life.toml"].decode().replace("next_reader", "was_reader").encode()
    found = lint(CLEAN | {"consent_life.toml": text}, date(2027, 6, 30))
    assert {one.reason.rpartition("; ")[2] for one in found if one.file == "consent_life.toml"} == {
        "nobody is named to read it"
    }


def test_warnings_alone_leave_the_exit_code_at_0(command: Command, edited: Callable[..., Path]) -> None:
    folder = edited("consent_life.toml", '[rule."fr-optin"]', '[rule."fr-optin"]\nread_on = 2026-01-01')
    code, out, err = command(["lint", str(folder), "--on", READ.isoformat()])
    assert (code, err, len(out)) == (0, [], 2)
    assert ": stale (warning): fr-optin" in out[0]
    assert out[1] == "0 found, 1 warnings."
    code, out, _ = command(["lint", str(folder), "--json", "--on", READ.isoformat()])
    assert (code, [one["severity"] for one in json.loads(out[0])["findings"]]) == (0, ["warning"])
    assert command(["lint", str(folder), "--on", "soon"])[0] == 2


def test_of_the_age_of_readings_nothing_is_said_where_no_day_is_given() -> None:
    assert aged("consent_life.toml", '[rule."fr-optin"]', '[rule."fr-optin"]\nread_on = 1999-01-01', READ)
    assert changed("consent_life.toml", '[rule."fr-optin"]', '[rule."fr-optin"]\nread_on = 1999-01-01') == []


def test_a_folder_that_is_none_is_code_2(command: Command, tmp_path: Path) -> None:
    assert command(["lint", str(tmp_path / "none")])[0] == 2


def test_the_codes_are_those_of_iso_3166() -> None:
    assert len(COUNTRIES) == 249
    assert all(exists(code) for code in ("XX", "DE", "US-CA", "US-PR", "CA-QC", "AU-NSW", "GB-SCT", "AE-ADGM"))
    assert not any(exists(code) for code in ("EO", "US-XX", "CA-CA", "UK", "XK", "", "de"))


def test_reading_grades_rise_with_words_and_sentences() -> None:
    easy = {
        "en": "You can go on. I will help you.",
        "de": "Sie können gehen. Ich helfe.",
        "fr": "Je vous aide. Oui ou non ?",
    }
    hard = {
        "en": "Notwithstanding the aforementioned organisational considerations, authorisation remains mandatory.",
        "de": "Die datenschutzrechtliche Einwilligungserklärung bedarf der ausdrücklichen Zustimmungsbestätigung.",
        "fr": "L'autorisation préalable nécessaire à l'enregistrement des conversations téléphoniques est obligatoire.",
    }
    for tongue, text in easy.items():
        low, high = grade(text, tongue), grade(hard[tongue], tongue)
        assert low is not None
        assert high is not None
        assert low < 8 < high
    spanish = [
        grade(text, "es") or 0 for text in ("Le ayudo. Sí o no.", "La autorización previa obligatoria correspondiente.")
    ]
    assert spanish[0] < 8 < spanish[1]
    assert grade("Tak.", "pl") is None
    assert grade("", "en") is None
    # the published example of Flesch and Kincaid: one syllable a word, five words a sentence
    assert grade("The cat sat on it.", "en") == pytest.approx(0.39 * 5 + 11.8 - 15.59)


def test_words_alone() -> None:
    assert list(loaded("Of course you can, don't worry.", "en")) == ["Of course", "don't worry"]
    assert list(loaded("adjust the justice", "en")) == []
    assert one_sided("You can say yes or no.", "en") == one_sided("Hello.", "en") == ""
    assert one_sided("Say no.", "en") == "it names no and not yes"
    assert list(double_negatives("You do not have to say nothing.", "en")) == ["You do not have to say nothing."]
    assert list(double_negatives("Vous pouvez dire oui ou non. Je ne note rien.", "fr")) == []
    assert not unequal("one two three four five", "one two three four")
    assert unequal("one two three four five", "one two three")


def test_an_error_of_another_form_is_a_finding_about_no_file() -> None:
    error = BadInput("The deadline lies beyond the calendar.", "Ask with an earlier day.")
    assert _of_error(error, CONTENTS, Places(CONTENTS)) == Finding("", 0, "schema", error.title)


def test_an_error_names_its_file_its_line_and_its_reason() -> None:
    line = next(
        n for n, text in enumerate(CONTENTS["rights.toml"].decode().splitlines(), 1) if text == '[rule."eu-gdpr"]'
    )
    error = Table("rights.toml", "rule eu-gdpr", {}).error("name", "is missing")
    found = _of_error(error, CONTENTS, Places(CONTENTS))
    assert (found.file, found.code) == ("rights.toml", "schema")
    assert found.line == line + 1, "the line of its name"
    at_line = BadInput("The file started.toml cannot be used: it is not TOML (at line 7, column 3).", "Correct it.")
    assert _of_error(at_line, CONTENTS, Places(CONTENTS)) == Finding(
        "scripts/started.toml", 7, "schema", "it is not TOML (at line 7, column 3)"
    )
