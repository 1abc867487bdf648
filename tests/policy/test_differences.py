"""`policy diff`: each kind of change in plain words, and the worked cases whose answers differ."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from agent_assist.policy import Pack, default_pack_path, load
from agent_assist.policy.differences import case_changes, differences
from tests.packs import CONTENTS

OLD = load(default_pack_path())
Command = Callable[..., tuple[int, list[str], list[str]]]


def changed(file: str, old: str, new: str) -> Pack:
    assert old.encode() in CONTENTS[file]
    return Pack(CONTENTS | {file: CONTENTS[file].replace(old.encode(), new.encode(), 1)}, "new")


def texas(level: str) -> Pack:
    text = CONTENTS["recording.toml"].decode()
    start = text.index('[jurisdiction."US-TX"]')
    row = text[start:].replace('safe_level = "notice"', f'safe_level = "{level}"', 1)
    return Pack(CONTENTS | {"recording.toml": (text[:start] + row).encode()}, "new")


def test_a_pack_does_not_differ_from_itself() -> None:
    assert differences(OLD, load(default_pack_path())) == []
    assert case_changes(OLD, OLD) == []


CHANGES = [
    ("manifest.toml", "effective_from = 2026-11-24", "effective_from = 2027-01-01", "2026-11-24 → 2027-01-01"),
    (
        "recording.toml",
        '[jurisdiction."IN"]\n',
        '[jurisdiction."IN"]\neffective_to = 2027-01-31\n',
        "dates: in-force until 2027-05-12 → in-force until 2027-01-31",
    ),
    ("recording.toml", '[jurisdiction."US-AK"]\ncode = "US-AK"', '[jurisdiction."US-GU"]\ncode = "US-GU"', "is new"),
    ("recording.toml", '[jurisdiction."US-AK"]\ncode = "US-AK"', '[jurisdiction."US-GU"]\ncode = "US-GU"', "is gone"),
    ("overlays.toml", 'action = "inform"', 'action = "prohibit"', "duty eu-ai-50-1: action: inform → prohibit"),
    ("overlays.toml", 'jurisdictions = ["US-UT"]', 'jurisdictions = ["US-CO"]', "places: US-UT → US-CO"),
    ("purposes.toml", "retention_days = 180", "retention_days = 30", "purpose quality: retention days: 180 → 30"),
    (
        "purposes.toml",
        "[purpose.training]",
        (
            '[purpose.other]\nretention_days = 9\nsinks = ["notes"]\n'
            'script = "ask-quality"\nlabel.en = "x"\ntitle.en = "x"\n[purpose.training]'
        ),
        "purpose other is new: kept 9 days, notes",
    ),
    ("scripts/started.toml", "Thank you,", "Thanks,", "script started en: Thank you,"),
    ("scripts/started.toml", "procedures = []", "words_per_minute = 120", "its use changes, not its words"),
    ("scripts/started.toml", "\nfr =", "\npt =", "script started pt is new"),
    ("retention.toml", "value = 3", "value = 4", "retention us-regf-call: value: 3 → 4"),
    ("rights.toml", "respond_within = 45", "respond_within = 30", "right us-ca-know: respond_within: 45 → 30"),
    (
        "payment.toml",
        '"expiry", ',
        '"expiry", "iban", ',
        "default: pan_full, expiry, bank_online_password, one_time_passcode → pan",
    ),
    (
        "purposes.toml",
        "{ BE = 28, PT = 30 }",
        "{ BE = 28 }",
        "purpose quality: retention by place: BE: 28, PT: 30 → BE: 28",
    ),
    ("payment.toml", 'display = "as needed"', 'display = "never"', "payment element name: display"),
    ("consent_record_fields.toml", '[field."record_id"]', '[field."row_id"]', "record field record_id is gone"),
    ("speech.toml", 'form = "short"', 'form = "long"', "the form of the scripts that is read: short → long"),
    (
        "counsel.toml",
        "# Which texts",
        (
            '[[approval]]\nscript = "announce"\nversion = "4"\nlanguage = "de"\ndigest = "sha256:1"\n'
            'places = ["DE", "AT"]\ncounsel = "Dr. Muster"\nday = 2026-12-01\n# Which texts'
        ),
        "counsel's signature of announce de for DE, AT is new: Dr. Muster, 2026-12-01",
    ),
    ("consent_life.toml", "valid_within = 1", "valid_within = 2", ": valid_within: 1 → 2"),
    (
        "calling_hours.toml",
        '"08:00-21:00"',
        '"09:00-21:00"',
        "calling hours us-tcpa-tsr: hours: 08:00-21:00 → 09:00-21",
    ),
    (
        "profile.toml",
        '[question."regulated_order"]',
        '[question."advises_on_orders"]',
        "about the organisation regulated_order is gone",
    ),
    ("house.toml", '["XX"]', '["FR", "DE"]', "an unknown place counts as XX → FR, DE"),
]


@pytest.mark.parametrize(("file", "old", "new", "says"), CHANGES, ids=[f"{n}-{c[0]}" for n, c in enumerate(CHANGES)])
def test_each_kind_of_change_is_said(file: str, old: str, new: str, says: str) -> None:
    found = [change.says for change in differences(OLD, changed(file, old, new))]
    assert any(says in one for one in found), found


def test_a_threshold_of_masking_is_said() -> None:
    surer = Pack({**OLD.contents, "masking.toml": b"[thresholds]\npayment_card = 0.9\nphone = 0.4\n"}, "a pack")
    less = Pack({**OLD.contents, "masking.toml": b"[thresholds]\npayment_card = 0.6\n"}, "a pack")
    assert [change.says for change in differences(surer, less)] == [
        "how sure masking must be of payment card: 0.9 → 0.6",
        "how sure masking must be of phone: 0.4 → none",
    ]


def test_a_stricter_place_changes_the_cases_that_it_takes_part_in() -> None:
    new = texas("explicit")
    (change,) = differences(OLD, new)
    assert change.says == "place US-TX (Texas): level: notice → explicit"
    found = {case.id: case.says for case in case_changes(OLD, new)}
    assert "procedure: announce → ask_first" in found["c01"]
    assert "c02" not in found
    back = {case.id: case.says for case in case_changes(new, OLD)}
    assert "procedure: ask_first → announce" in back["c01"]


def test_a_place_that_came_or_went_is_told_with_its_rule() -> None:
    code = '[jurisdiction."US-AK"]\ncode = "US-AK"'
    new = changed("recording.toml", code, code.replace("US-AK", "US-GU"))
    assert [change.says for change in differences(OLD, new)] == [
        "place US-AK (Alaska) is gone: it was level notice, in-force",
        "place US-GU (Alaska) is new: level notice, in-force",
    ]


def test_from_the_command_line(command: Command, edited: Callable[..., Path], tmp_path: Path) -> None:
    folder = edited("purposes.toml", "retention_days = 180", "retention_days = 30")
    code, out, err = command(["diff", str(default_pack_path()), str(folder)])
    assert (code, err) == (0, [])
    assert out == ["purpose quality: retention days: 180 → 30", "1 changes, 0 worked cases with another answer."]
    (document,) = command(["diff", str(default_pack_path()), str(folder), "--json"])[1]
    assert json.loads(document)["changes"][0]["about"] == "purpose"
    assert command(["diff", str(folder), str(tmp_path / "none")])[0] == 2


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("recording.toml", "capture_notice = true", "capture_notice = false", "yes → no"),
        ("recording.toml", "capture_notice = false", "capture_notice = true", "no → yes"),
        ("overlays.toml", '[overlay."eu-ai-50-1"]', '[overlay."another"]', "duty another is new: inform in "),
        ("purposes.toml", 'en = "Quality recording"', 'en = "Listening in"', "en: Listening in, "),
    ],
)
def test_a_value_is_told_as_a_person_would_say_it(file: str, old: str, new: str, told: str) -> None:
    said = [one.says for one in differences(OLD, changed(file, old, new))]
    assert any(told in text for text in said), said


def test_another_source_is_told_by_its_title() -> None:
    title = "RCFP guide, Vermont"
    new = changed("recording.toml", f'title = "{title}', 'title = "Another guide')
    said = [one.says for one in differences(OLD, new)]
    assert said
    assert all(title in one and "Another guide" in one and "Source(" not in one for one in said)
