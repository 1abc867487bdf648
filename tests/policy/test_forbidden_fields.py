"""What a pack forbids to keep: each name is a kind of text, and a pack is never looser than the product."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.domain.releases import ALWAYS_MASKED, HEALTH, NOTHING_MORE, KeptOut, ReleaseReason, countries
from agent_assist.domain.sensitive_kind import Kind
from agent_assist.masking.thresholds import DEFAULT, thresholds
from agent_assist.policy.forbidden_fields import NAMES, ForbiddenFields, meaning
from agent_assist.policy.lint import lint
from agent_assist.policy.pack import Pack
from tests.policy.test_lint import CLEAN

PACK = Pack(CLEAN, "the pack")
DOCS = Path(__file__).resolve().parents[2] / "docs"


def forbidding(old: str, new: str) -> dict[str, bytes]:
    text = CLEAN["payment.toml"].decode()
    assert old in text
    return CLEAN | {"payment.toml": text.replace(old, new, 1).encode()}


def test_every_name_of_the_shipped_pack_means_something_and_each_meaning_is_used() -> None:
    lists = PACK.payment.forbidden
    assert lists.unknown == ()
    assert {name.partition(" ")[0] for names in lists for name in names} == NAMES.keys()
    assert PACK.forbidden_kinds == {*ALWAYS_MASKED, Kind.NATIONAL_ID, Kind.HEALTH}


def test_a_name_that_means_nothing_here_is_an_error_of_lint() -> None:
    (found,) = lint(forbidding('"pin_block"]', '"pin_block", "shoe_size"]'))
    assert (found.file, found.code, found.severity.value) == ("payment.toml", "unmapped", "error")
    assert found.reason.startswith("shoe_size: no kind of text")
    assert found.line
    assert meaning("shoe_size") is None
    assert meaning("iban, whole (a remark)") is None
    assert meaning("iban (a remark)") == (Kind.IBAN, "", True)


@pytest.mark.parametrize(
    ("places", "national"),
    [
        ((), True),
        (("XX",), True),
        (("US-TX",), True),
        (("DE", "US"), True),
        (("DE",), False),
        (("IN@2027-05-13",), False),
    ],
)
def test_a_rule_of_one_country_holds_there_and_where_nobody_knows(places: tuple[str, ...], *, national: bool) -> None:
    found = PACK.payment.forbidden.kept_out(places)
    assert (Kind.NATIONAL_ID in found.closed, Kind.NATIONAL_ID in found.as_such) == (national, national)
    assert found.never == ALWAYS_MASKED
    assert Kind.HEALTH in found.as_such
    assert Kind.HEALTH not in found.closed
    assert countries(["IN@2027-05-13", "US-CA"]) == {"IN", "US"}


def test_what_is_regulated_may_be_called_a_mistake_and_what_is_forbidden_may_not() -> None:
    out = KeptOut(frozenset({"iban"}), frozenset({"national_id"}))
    assert out.reasons("iban") == ()
    assert out.reasons("payment_card") == NOTHING_MORE.reasons("payment_card") == ()
    assert out.reasons("national_id") == (ReleaseReason.REFERENCE, ReleaseReason.PUBLIC, ReleaseReason.MISTAKEN)
    assert out.reasons("email") == tuple(ReleaseReason)


@pytest.mark.parametrize("lists", [ForbiddenFields(), ForbiddenFields(("iban",), ("email",), (HEALTH,))])
def test_no_pack_is_looser_than_the_product(lists: ForbiddenFields) -> None:
    out = lists.kept_out(("DE",))
    assert all(out.always(kind) for kind in ALWAYS_MASKED)
    assert out.always("iban") is ("iban" in lists.always)


def test_what_a_pack_forbids_is_found_as_surely_as_by_the_engine_itself() -> None:
    wanted = {"national_id": 0.99, "email": 0.9, "health": 0.2}
    assert thresholds(wanted)[Kind.NATIONAL_ID] == 0.99
    found = thresholds(wanted, {"national_id", "health"})
    assert (found[Kind.NATIONAL_ID], found[Kind.EMAIL], found[Kind.HEALTH]) == (DEFAULT[Kind.NATIONAL_ID], 0.9, 0.2)


def test_a_pack_without_the_file_forbids_nothing_more() -> None:
    bare = Pack({name: data for name, data in CLEAN.items() if name != "payment.toml"}, "the pack")
    assert bare.forbidden_kinds == frozenset()


def test_the_names_are_documented() -> None:
    text = (DOCS / "policy.md").read_text(encoding="utf-8")
    assert [name for name in NAMES if f"`{name}`" not in text] == []
