"""Rows that bind by purpose, channel and facts; tags with who can know them; the organisation's profile."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.policy import Pack, Question, default_pack_path, load
from agent_assist.policy.pack_files import Table
from agent_assist.policy.profile import answers, profile_questions, written
from agent_assist.policy.tags import Tags, TagSource

PACK = load(default_pack_path())


def _with(**texts: str) -> Pack:
    """Return the shipped pack with texts added at the end of files, by name without the ending."""
    contents = dict(PACK.contents)
    for name, text in texts.items():
        contents[f"{name}.toml"] = contents.get(f"{name}.toml", b"") + f"\n{text}\n".encode()
    return Pack(contents, "the pack")


def _ask(pack: Pack, place: str, **changed: object) -> tuple[str, str, set[str]]:
    whole = {"customer": [place], "agent": "US-TX", "recorder": "US-TX", "on": "2026-11-24", **changed}
    found = pack.decide(Question.from_json(whole))
    return found.level.word, found.min_level.word, {one.id for one in found.overlays}


_VARIANT = """
[[jurisdiction."US-TX".variant]]
channels = ["in-person"]
safe_level = "explicit"
summary = "Face to face everyone is asked."

[[jurisdiction."US-TX".variant]]
purposes = ["training"]
facts = ["voice_bot"]
safe_level = "implied"
min_level = "implied"
"""


def test_a_variant_replaces_what_it_names_and_nothing_else() -> None:
    pack = _with(recording=_VARIANT)
    assert _ask(pack, "US-TX")[:2] == ("notice", "none")
    assert _ask(pack, "US-TX", channel="in-person")[:2] == ("explicit", "none")
    assert _ask(pack, "US-TX", purpose="training")[:2] == ("notice", "none")
    assert _ask(pack, "US-TX", purpose="training", facts=["voice_bot"])[:2] == ("implied", "implied")
    assert _ask(pack, "US-TX", purpose="training", facts=["voice_bot"], channel="in-person")[:2] == ("explicit", "none")
    found = pack.decide(Question.from_json({"customer": [], "agent": "US-TX", "recorder": "US-TX", "on": "2026-11-24"}))
    assert next(rule for rule in found.rules if rule.place == "US-TX").summary != "Face to face everyone is asked."


@pytest.mark.parametrize(
    "wrong",
    [
        'safe_level = "explicit"',
        'facts = ["no_such_tag"]\nsafe_level = "explicit"',
        'channels = ["by phone"]',
        'channels = ["phone"]\nsafe_level = "most"',
        'channels = ["phone"]\nnexus = "either"',
        'channels = ["phone"]\ncapture_notice = 1',
    ],
)
def test_a_wrong_variant_is_refused(wrong: str) -> None:
    with pytest.raises(BadInput, match=r"recording\.toml"):
        _with(recording=f'[[jurisdiction."US-TX".variant]]\n{wrong}')


_DUTY = """
[overlay."zz-{name}"]
jurisdictions = ["{where}"]
action = "inform"
text = "A duty."
citations = ["Some law"]
status = "in-force"
confidence = "high"
facts = []
{more}
"""


def _duty(name: str, where: str, more: str) -> str:
    return _DUTY.format(name=name, where=where, more=more)


def test_a_duty_asks_for_purpose_and_channel_where_it_names_them() -> None:
    pack = _with(overlays=_duty("a", "US", 'purposes = ["training"]') + _duty("b", "US", 'channels = ["in-person"]'))
    assert not {"zz-a", "zz-b"} & _ask(pack, "US-TX")[2]
    assert {"zz-a"} == {"zz-a", "zz-b"} & _ask(pack, "US-TX", purpose="training")[2]
    assert {"zz-a", "zz-b"} <= _ask(pack, "US-TX", purpose="training", channel="in-person")[2]


def test_a_place_that_nobody_knows_raises_the_duty_that_says_so() -> None:
    pack = _with(overlays=_duty("unknown", "?", ""))
    assert "zz-unknown" in _ask(pack, "QQ")[2]
    assert "zz-unknown" in _ask(pack, "US-TX", agent="QQ")[2]
    for known in ("US-TX", "FR", "BG", "XX", "US-PR"):
        assert "zz-unknown" not in _ask(pack, known)[2]


def test_a_duty_tells_when_and_how_it_is_said() -> None:
    line = 'moment = "payment"\nline = { en = "Stop the recording.", de = "Stoppen Sie die Aufzeichnung." }'
    pack = _with(overlays=_duty("a", "*", line))
    found = pack.decide(Question.from_json({"customer": [], "agent": "FR", "recorder": "FR", "on": "2026-11-24"}))
    duty = next(one for one in found.overlays if one.id == "zz-a").to_json()
    assert duty["moment"] == "payment"
    assert duty["line"] == {"en": "Stop the recording.", "de": "Stoppen Sie die Aufzeichnung."}
    for wrong in ('moment = "soon"', f'line = {{ en = "{"x" * 121}" }}', 'line = { en = "" }', 'line = "text"'):
        with pytest.raises(BadInput, match=r"overlays\.toml"):
            _with(overlays=_duty("a", "*", wrong))


def _tags(**entries: Mapping[str, object]) -> Tags:
    whole = {name: {"implies": [], **entry} for name, entry in entries.items()}
    return Tags(Table("overlays.toml", "the file", {"tag": whole}))


def test_what_is_merely_implied_falls_away_where_it_is_excluded() -> None:
    tags = _tags(
        health={"implies": ["outside"]}, outside={"unless": ["entity"]}, entity={}, clinic={"implies": ["entity"]}
    )
    assert tags.implied(frozenset({"health"})) == {"health", "outside"}
    assert tags.implied(frozenset({"health", "entity"})) == {"health", "entity"}
    assert tags.implied(frozenset({"health", "clinic"})) == {"health", "clinic", "entity"}
    assert tags.implied(frozenset({"outside", "entity"})) == {"outside", "entity"}


def test_a_wrong_tag_is_refused() -> None:
    for wrong in ({"unless": ["nobody"]}, {"source": "the press"}, {"implies": ["nobody"]}):
        with pytest.raises(BadInput, match=r"overlays\.toml"):
            _tags(health=wrong)


_KNOWING = _tags(bank={"source": "organisation"}, clinic={"source": "organisation"}, child={"source": "agent"})


def _house(text: str) -> Table:
    import tomllib

    return Table("house.toml", "the file", tomllib.loads(text))


def test_the_profile_is_read_and_written_without_touching_the_rest() -> None:
    house = b'# ours\nunknown_place = ["XX"]\n\n[profile]\nbank = false\n\n[agent_notice]\nFR = "notice"\n'
    told = written(house, {"clinic": True, "bank": True}).decode()
    assert answers(_house(told), _KNOWING) == {"bank": True, "clinic": True}
    assert told.startswith("# ours\n")
    assert _house(told).data["agent_notice"] == {"FR": "notice"}
    assert written(told.encode(), {"clinic": True, "bank": True}).decode() == told
    first = written(b'unknown_place = ["XX"]\r\n', {"bank": False}).decode()
    assert answers(_house(first), _KNOWING) == {"bank": False}
    assert answers(_house('unknown_place = ["XX"]'), _KNOWING) == {}


@pytest.mark.parametrize("wrong", ["child = true", "bank = 1", 'bank = "yes"', "nobody = true"])
def test_an_answer_to_no_question_is_refused(wrong: str) -> None:
    with pytest.raises(BadInput, match=r"house\.toml"):
        answers(_house(f"[profile]\n{wrong}"), _KNOWING)


def test_an_answer_with_a_name_that_is_no_tag_is_not_written() -> None:
    with pytest.raises(BadInput):
        written(b"", {'bank = true\nfacts = ["x"]\nb': True})


def test_questions_are_about_what_only_the_organisation_knows() -> None:
    def read(**question: object) -> object:
        return profile_questions(Table("profile.toml", "the file", {"question": question}), _KNOWING)

    (found,) = profile_questions(
        Table("profile.toml", "it", {"question": {"bank": {"group": "trade", "text": {"en": "A bank?"}}}}), _KNOWING
    )
    assert (found.tag, found.group, found.text["en"]) == ("bank", "trade", "A bank?")
    for wrong in (
        {"child": {"group": "trade", "text": {"en": "A child?"}}},
        {"bank": {"group": "trade", "text": {"de": "Eine Bank?"}}},
        {"bank": {"text": {"en": "A bank?"}}},
        {"bank": {"group": "trade", "text": {"en": ""}}},
    ):
        with pytest.raises(BadInput, match=r"profile\.toml"):
            read(**wrong)


def test_a_yes_in_the_profile_holds_on_every_call_of_the_house() -> None:
    overlays = '[tag.zz_bank]\nmeaning = "a bank"\nimplies = []\nsource = "organisation"\n'
    pack = _with(overlays=overlays + _duty("a", "US", "").replace("facts = []", 'facts = ["zz_bank"]'))
    assert pack.house.facts == frozenset()
    told = _with(
        overlays=overlays + _duty("a", "US", "").replace("facts = []", 'facts = ["zz_bank"]'),
        house="[profile]\nzz_bank = true",
    )
    assert told.house.facts == {"zz_bank"}
    assert told.house.profile == {"zz_bank": True}
    assert pack.tags.sources["zz_bank"] is TagSource.ORGANISATION
    assert "zz-a" in _ask(told, "US-TX", facts=sorted(told.house.facts))[2]
    assert "zz-a" not in _ask(pack, "US-TX")[2]
