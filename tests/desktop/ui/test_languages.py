"""The windows in each language: nothing is cut, Arabic is mirrored, numbers keep their direction, the setting rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QLibraryInfo, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.text import Text, say, say_count
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.language import TRANSLATED, chosen, install, translator
from agent_assist.desktop.ui.text import FIRST_STRONG_ISOLATE, LTR_ISOLATE, POP_ISOLATE, direction, tr
from agent_assist.desktop.ui.widgets.answers_card import AnswersCard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.policy.bundled import load_default
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakePanel, MakeReview
from tests.desktop.ui.languages import speaking
from tests.desktop.ui.line_samples import EVERY_FORM, one_liners
from tests.desktop.ui.measure import CutNoted
from translations.sentences import counted, sentences

OPEN = FIRST_STRONG_ISOLATE
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def cut_in(panel: CallPanel) -> set[str]:
    """The lines of a panel that are cut when all of it is painted, the part below the fold too."""
    CutNoted.cuts.clear()
    panel.grab()
    return set(CutNoted.cuts) | cut_in_cards(panel)


def cut_in_cards(panel: CallPanel) -> set[str]:
    """The lines of its cards alone that are cut."""
    CutNoted.cuts.clear()
    inside = panel.body.area.widget()
    assert inside is not None
    inside.grab()
    return set(CutNoted.cuts)


@pytest.mark.parametrize("name", samples.PANELS)
def test_no_text_is_cut_and_nothing_leaves_the_panel(
    make_panel: MakePanel, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(paint, "QFontMetricsF", CutNoted)
    english, _heard = make_panel(samples.PANELS[name])
    cut_anyway = cut_in(english)  # foreign text of the samples, such as a very long name
    english.close()
    wrong: dict[str, object] = {}
    for language in TRANSLATED:
        with speaking(qapp, language):
            panel, _heard = make_panel(samples.PANELS[name])
            if cut := cut_in(panel) - cut_anyway:
                wrong[f"{language}: cut"] = cut
            if beyond := outside(panel):
                wrong[f"{language}: outside"] = beyond
            panel.close()
    assert wrong == {}


def outside(panel: CallPanel) -> list[str]:
    """The widgets that reach over an edge of a panel of 360 px."""
    assert panel.width() == 360
    visible = [w for w in panel.body.findChildren(QWidget) if w.isVisible()]
    edges = [(w, w.mapTo(panel, w.rect().topLeft()).x(), w.mapTo(panel, w.rect().topRight()).x()) for w in visible]
    return [type(widget).__name__ for widget, left, right in edges if left < -1 or right > 360]


RECORDER_PARTS: dict[str, str | int | Text] = {"age": say("{n} s", n=59), "at": "23:59:59", "key": "P"}
"""The longest parts of the recorder band; a recorder that is not heard for longer is unconfirmed."""
SPOKEN_PARTS = {**RECORDER_PARTS, "age": say("{n} min", n=59)}
"""A person's word grows older than that."""
STATUS_PARTS: dict[str, str | int | Text] = {"age": say("{n} min", n=59)}


def filled(sentence: str, parts: Mapping[str, str | int | Text]) -> Text:
    """A sentence with the longest parts that it takes."""
    return Text(sentence, tuple((name, parts[name]) for name in re.findall(r"{(\w+)}", sentence)))


def every_form(sentence: str, parts: Mapping[str, str | int | Text]) -> Iterator[Text]:
    """A sentence with its longest parts, once for each plural form where it counts."""
    pairs = every_pair()
    for n in (*EVERY_FORM, 250) if sentence in pairs else (None,):
        whole = filled(sentence, parts if n is None else {**parts, "n": n})
        yield structs.replace(whole, one=pairs.get(sentence, ""), count=n)


@cache
def every_pair() -> dict[str, str]:
    """What counts; finding it reads the whole product."""
    return counted()


@cache
def every_sentence() -> dict[str, str]:
    """What is said; finding it reads the whole product."""
    return sentences()


def of_module(name: str) -> list[str]:
    return [sentence for sentence, module in every_sentence().items() if module == name]


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_every_line_of_recorder_band_and_status_fits(
    make_panel: MakePanel, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    band_lines = [*of_module("desktop/presenters/recorder_view.py"), "Agent Assist is starting"]
    status_lines = [sentence for sentence in of_module("desktop/presenters/wording.py") if " · " in sentence]
    assert len(band_lines) > 10
    assert len(status_lines) > 5
    monkeypatch.setattr(paint, "QFontMetricsF", CutNoted)
    cut: set[str] = set()
    with speaking(qapp, language):
        panel, _heard = make_panel(samples.PANELS["idle"])
        for detail in band_lines:
            parts = SPOKEN_PARTS if "as you said" in detail else RECORDER_PARTS
            band = structs.replace(
                samples.OFF, detail=filled(detail, parts), timer="1:02:48", timer_word=say("in call")
            )
            panel.show_state(samples.panel(samples.LIVE, band))
            cut |= cut_in(panel)
        for words in (form for sentence in status_lines for form in every_form(sentence, STATUS_PARTS)):
            panel.show_state(samples.panel(samples.LIVE, status=ps.StatusLine(words)))
            cut |= cut_in(panel)
    assert cut == set()


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_every_one_line_sentence_of_the_cards_fits(
    make_panel: MakePanel, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(paint, "QFontMetricsF", CutNoted)
    cut: set[str] = set()
    with speaking(qapp, language):
        panel, _heard = make_panel(samples.PANELS["idle"])
        for state in one_liners(language):
            panel.show_state(state)
            qapp.sendPostedEvents()
            cut |= cut_in_cards(panel)
    assert sorted(cut) == []


def test_a_cut_line_is_noted(qapp: QApplication) -> None:
    metrics = CutNoted(qapp.font())
    CutNoted.cuts.clear()
    metrics.elidedText("short", Qt.TextElideMode.ElideRight, 500)
    metrics.elidedText("far too long for this", Qt.TextElideMode.ElideRight, 40)
    assert CutNoted.cuts == {"far too long for this"}


def test_german_panel(make_panel: MakePanel, qapp: QApplication) -> None:
    with speaking(qapp, "de"):
        panel, _heard = make_panel(samples.PANELS["answers"])
        card = panel.body.card
        assert isinstance(card, AnswersCard)
        assert card._title.text() == "Wie lautet die Antwort?"
        assert [button.text() for button in card.rows[0].buttons] == ["Ja", "Nein", "Unklar"]
        assert panel.layoutDirection() == LEFT


def test_arabic_panel_is_mirrored_and_its_number_is_not(make_panel: MakePanel, qapp: QApplication) -> None:
    with speaking(qapp, "ar"):
        panel, _heard = make_panel(samples.PANELS["answers"])
        card = panel.body.card
        assert isinstance(card, AnswersCard)
        assert panel.layoutDirection() == RIGHT
        assert direction(card._title.text(), LEFT) == RIGHT
        places = [button.mapTo(panel, QPoint(0, 0)).x() for button in card.rows[0].buttons]
        assert places == sorted(places, reverse=True)
        number = panel.body.contact.number
        assert number.text() == f"{LTR_ISOLATE}••• ••• 0182{POP_ISOLATE}"
        assert number.mapTo(panel, QPoint(0, 0)).x() > panel.width() / 2


def test_arabic_keeps_names_keys_and_values_apart(qapp: QApplication) -> None:
    with speaking(qapp, "ar"):
        named = tr(
            say("{who} opened one of your calls at {at}: {reason}.", who="Ana B.", at="14:05", reason=say("you"))
        )
        key = tr(say("Grey text is masked as you type on. Press Ctrl+R or click to keep it."))
        title = tr(say("Agent Assist: review"))
        assert f"{OPEN}Ana B.{POP_ISOLATE}" in named
        assert f"{OPEN}14:05{POP_ISOLATE}" in named
        assert tr(say("you")) in named
        assert named.count(OPEN) == 2  # a part that is translated keeps its own parts apart
        assert f"{OPEN}Ctrl+R{POP_ISOLATE}" in key
        assert title.startswith(f"{OPEN}Agent Assist{POP_ISOLATE}:")
        assert direction(title, LEFT) == RIGHT
        assert tr(Text("Agent Assist")) == "Agent Assist"
        assert tr(say("{n} s", n="")) == tr(say("{n} s", n="")).replace(OPEN, "")
    assert OPEN not in tr(say("{who} opened one of your calls at {at}: {reason}.", who="A", at="1", reason="b"))


@pytest.mark.parametrize("language", TRANSLATED)
def test_review_says_its_words_in_the_language(make_review: MakeReview, qapp: QApplication, language: str) -> None:
    with speaking(qapp, language):
        window, _heard = make_review(samples.REVIEWS["contact"])
        window.grab()
        assert "review" not in window.windowTitle()
        assert window.layoutDirection() == (RIGHT if language == "ar" else LEFT)


def test_arabic_is_mirrored_where_qt_has_no_words_of_its_own(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QLibraryInfo, "path", lambda _which: str(tmp_path))
    with speaking(qapp, "ar"):
        assert qapp.layoutDirection() == RIGHT


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "04 Mar 2026"),
        ("de", "04. März 2026"),
        ("es", "04 mar 2026"),
        ("fr", "04 mars 2026"),
        ("ar", f"{OPEN}04{POP_ISOLATE} مارس {OPEN}2026{POP_ISOLATE}"),
    ],
)
def test_days_are_written_as_the_language_does(qapp: QApplication, language: str, written: str) -> None:
    noon = int(datetime(2026, 3, 4, 12).astimezone().timestamp() * 1000)
    with speaking(qapp, language):
        assert tr(wording.day(noon)) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", ["0 rules", "1 rule", "2 rules", "5 rules", "12 rules", "100 rules"]),
        ("de", ["0 Regeln", "1 Regel", "2 Regeln", "5 Regeln", "12 Regeln", "100 Regeln"]),
        ("es", ["0 reglas", "1 regla", "2 reglas", "5 reglas", "12 reglas", "100 reglas"]),
        ("fr", ["0 règle", "1 règle", "2 règles", "5 règles", "12 règles", "100 règles"]),
        (
            "ar",
            [
                "لا قواعد",
                "قاعدة واحدة",
                "قاعدتان",
                f"{OPEN}5{POP_ISOLATE} قواعد",
                f"{OPEN}12{POP_ISOLATE} قاعدة",
                f"{OPEN}100{POP_ISOLATE} قاعدة",
            ],
        ),
    ],
)
def test_a_sentence_counts_as_the_language_does(qapp: QApplication, language: str, written: list[str]) -> None:
    with speaking(qapp, language):
        assert [tr(say_count("1 rule", "{n} rules", n)) for n in EVERY_FORM] == written


def test_purposes_of_the_shipped_pack_are_named_in_each_language() -> None:
    purposes = load_default().purposes
    assert len(purposes) >= 3
    for purpose in purposes:
        assert len({purpose.label(language) for language in ("en", *TRANSLATED)}) == len(TRANSLATED) + 1


def test_words_of_qt_come_along(qapp: QApplication) -> None:
    with speaking(qapp, "de"):
        assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [
        ("system", ["de-AT", "en-US"], "de"),
        ("system", ["ar_EG.UTF-8"], "ar"),
        ("system", ["nl-NL", "fr-BE", "de"], "fr"),
        ("system", ["en-GB", "de"], "en"),
        ("system", ["zh-Hant-TW"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("es", ["de"], "es"),
        ("en", ["de"], "en"),
    ],
)
def test_the_setting_rules_and_the_system_is_asked_in_its_order(setting: str, system: list[str], language: str) -> None:
    assert chosen(setting, system) == language


@pytest.mark.parametrize("content", [None, b"", b"junk" * 100, b"\x3c\xb8\x64\x18\xca\xef\x9c\x95" + b"\xff" * 64])
def test_a_missing_or_damaged_file_leaves_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    if content is not None:
        folder = tmp_path / "translations"
        folder.mkdir(parents=True)
        (folder / "agent_assist_ar.qm").write_bytes(content)
    monkeypatch.setattr("agent_assist.desktop.ui.language.files", lambda: tmp_path)
    assert translator(qapp, "ar") is None
    assert install(qapp, "ar") == "en"
    assert qapp.layoutDirection() == LEFT
