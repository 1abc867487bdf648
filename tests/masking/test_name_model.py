"""The model of names: what it finds without a cue, also while typing, and alike for every origin; how it is made."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.masking import Typing, find
from agent_assist.masking.recognizers import name_file
from agent_assist.masking.recognizers.names import plain
from agent_assist.masking.text.fold import fold
from agent_assist.resources import files
from bench.name_model import sentences
from bench.name_model.__main__ import fitted
from bench.name_model.measured import contexts, is_found, recall
from bench.name_model.pool import composed, origins
from bench.name_model.sentences import Amounts
from bench.name_model.words import filter_of

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_CUE = [
    ("thandeka mokoena wants the old tariff back", "thandeka mokoena"),
    ("then kwabena came round with the ladder", "kwabena"),
    ("keys left with Zsuzsanna Bárány on the third floor", "Zsuzsanna Bárány"),
    ("der monteur war da, aber yasemin hat nicht geöffnet", "yasemin"),
    ("wituschek-lang, ottilie kündigt den zweiten vertrag", "ottilie"),
    ("heliodora iturriaga quiere cambiar de plan", "heliodora iturriaga"),
    ("me lo dijo xiomara la de recepción", "xiomara"),
    ("gwénaëlle kerbrat n'a toujours pas reçu le boîtier", "gwénaëlle kerbrat"),
    ("la box de souleymane ne démarre plus", "souleymane"),
    ("jurema sampaio recusou a oferta", "jurema sampaio"),
    ("بلقيس الهمداني تريد تغيير الباقة", "بلقيس الهمداني"),
]
ORDINARY = [
    "will call back, mark as done, may need a part",
    "Mark it as urgent and Grace Period applies",
    "router reset, tkt closed, fw updated to latest",
    "Der Heizkostenverteiler im Treppenhaus piepst",
    "se cayó la fibra en todo el barrio",
    "le technicien repasse demain avec la pièce",
    "o estafeta deixou a encomenda na portaria",
    "الفني وصل متأخر والعداد لا يعمل",
    "der Zug nach Rostock fiel aus",
]


def names(text: str) -> list[str]:
    """Return the names that are found in a text."""
    return [text[one.start : one.end] for one in find(text) if one.kind == "person_name"]


@pytest.mark.parametrize(("text", "name"), WITHOUT_CUE)
def test_a_name_without_a_cue_is_found(text: str, name: str) -> None:
    assert any(name in found for found in names(text)), names(text)


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_stays(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize("text", [text for text, _name in WITHOUT_CUE] + ORDINARY)
def test_key_by_key_it_finds_what_a_fresh_scan_finds(text: str) -> None:
    note, before = Typing("so it was. "), "so it was. "
    for key in text:
        before += key
        assert note.edit(len(before) - 1, 0, key) == find(before)
    middle = len(before) // 2
    assert note.edit(middle, 3, "a ") == find(before[:middle] + "a " + before[middle + 3 :])


def test_every_origin_is_found_alike() -> None:
    by_origin = recall(0)
    assert len(by_origin) >= 20
    assert max(by_origin.values()) - min(by_origin.values()) <= 0.10, by_origin
    assert min(recall(1).values()) >= 0.90


def test_the_measure_sees_a_name_that_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    line = contexts()["en"][0]
    assert is_found(line, "kwabena sarpong")
    monkeypatch.setattr("bench.name_model.measured.find", lambda _text: [])
    assert not is_found(line, "kwabena sarpong")


def test_no_training_sentence_has_a_name_that_is_measured() -> None:
    rng = Random(1)  # noqa: S311 - the same names each time, no secret
    used = {word for _ in range(2_000) for word in fold(composed(rng, arabic=rng.random() < 0.5)).split()}
    measured = {plain(fold(word)) for full in origins().values() for name in full for word in name.split()}
    assert len(used) > 1_000
    assert used.isdisjoint(measured)


def tiny(seed: int, patch: pytest.MonkeyPatch) -> bytes:
    """Return a model that is learnt from few English sentences."""
    patch.setattr(sentences, "LANGUAGES", ("en",))
    common = filter_of(("the", "and", "with", "called"), name_file.COMMON_BITS)
    ordinary = filter_of(("the", "and", "with", "called", "parcel"), name_file.ORDINARY_BITS)
    return fitted(common, ordinary, Amounts(1, 1, 1, 1), seed)


def test_the_same_sources_make_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    first = tiny(3, monkeypatch)
    assert first == tiny(3, monkeypatch)
    assert first != tiny(4, monkeypatch)
    assert len(first) == name_file.SIZE


def test_the_file_is_small_and_whole() -> None:
    data = files().joinpath("names", "model.bin").read_bytes()
    assert len(data) <= 1_000_000
    assert any(name_file.parted(data).weights)
    for broken in (data[:-1], b"names 0\n" + data[8:]):
        with pytest.raises(BadInput):
            name_file.parted(broken)


def test_a_filter_knows_its_words() -> None:
    known = memoryview(filter_of(("parcel", "ticket"), name_file.COMMON_BITS))
    assert name_file.is_in("parcel", name_file.COMMON_BITS, known)
    assert not name_file.is_in("kwabena", name_file.COMMON_BITS, known)


def test_importing_masking_reads_no_model() -> None:
    program = (
        "from agent_assist import masking\n"
        "from agent_assist.masking.recognizers import name_file\n"
        "print(name_file.model.cache_info().currsize)\n"
        "masking.find('kwabena told me so')\n"
        "print(name_file.model.cache_info().currsize)\n"
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["0", "1"]
