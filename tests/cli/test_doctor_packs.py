"""What doctor says of policy packs: the one in use, refused ones by name, a program whose own pack was changed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from agent_assist.cli import doctor
from agent_assist.desktop.runtime.settings import PolicySettings, ReviewerSettings, Settings
from agent_assist.domain.errors import PackRefused
from agent_assist.policy import Pack, bundled
from agent_assist.policy.profile import written
from agent_assist.policy.received import PackRow
from tests.packs import ANN, CONTENTS, manifest, ordered_body, pack, write

SETTINGS = Settings(policy=PolicySettings(reviewers=[ReviewerSettings(name="Ann", key=ANN.reviewer.key)]))


def row(name: str, contents: dict[str, bytes]) -> PackRow:
    return PackRow(name, {"files": {n: d.decode() for n, d in contents.items()}, "effective": "2026-01-01"})


def test_the_pack_that_ships_is_in_use_where_none_came() -> None:
    check = doctor._packs(Settings(), [], [])
    assert (check.state, check.found) == ("ok", "agent-assist-default 2026.12.02 in use")


def test_a_refused_pack_is_named_with_its_reason_and_the_good_one_stays() -> None:
    check = doctor._packs(SETTINGS, [row("a", pack(ANN, text=manifest())), row("b", pack())], [])
    assert check.state == "warn"
    assert check.found == "house 2 in use, published without a signed order, pack b refused: digest"
    assert check.advice


def test_questions_about_the_organisation_that_nobody_answered_are_counted() -> None:
    used: list[Pack] = []
    doctor._packs(Settings(), [], used)
    (shipped,) = used
    count = len(shipped.profile_questions)
    assert count > 5
    check = doctor._organisation(shipped)
    assert (check.state, check.found.partition(",")[0]) == (
        "warn",
        f"{count} of {count} questions about it are not answered",
    )
    assert "admin profile" in check.advice
    first, *others = (question.tag for question in shipped.profile_questions)
    house = shipped.contents["house.toml"]
    one_left = Pack({**shipped.contents, "house.toml": written(house, dict.fromkeys(others, False))}, "a pack")
    assert doctor._organisation(one_left).found.startswith(f"1 of {count} ")
    done = Pack({**one_left.contents, "house.toml": written(house, {first: True, **dict.fromkeys(others, False)})}, "")
    assert doctor._organisation(done).state == "ok"


def test_an_order_says_until_when_it_is_fresh_and_one_that_is_over_is_named() -> None:
    given = 1_790_000_000_000  # 21 September 2026
    for until, state, words in (
        (date(9999, 12, 31), "ok", "house 2 in use, ordered until 9999-12-31"),
        (date(2026, 9, 30), "warn", "house 2 in use, ordered until 2026-09-30, which is over"),
    ):
        body = ordered_body(pack(ANN, text=manifest()), "2026-01-01", given, until=until)
        check = doctor._packs(SETTINGS, [PackRow("a", body)], [])
        assert (check.state, check.found) == (state, words)
        assert bool(check.advice) == (state == "warn")


def test_settings_that_ask_for_too_many_are_a_failed_check() -> None:
    wrong = Settings(policy=PolicySettings(required_signatures=4))
    assert doctor._guard("policy packs", lambda: doctor._packs(wrong, [], [])).state == "fail"


def test_a_program_whose_own_pack_was_changed_does_not_use_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(tmp_path / "default", CONTENTS | {"house.toml": b'unknown_place = ["FR"]\n'})
    monkeypatch.setattr(bundled, "default_pack_path", lambda: folder)
    with pytest.raises(PackRefused) as caught:
        bundled.load_default()
    assert caught.value.reason == "digest"
    assert doctor._guard("resources", doctor._resources).state == "fail"
