"""What may stay in a note: released findings while their text is the same, health by its own consent, cards never."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.note import PLACEHOLDER, NoteModel, note_token
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.errors import DiskFull
from agent_assist.domain.releases import ALWAYS_MASKED, KeptOut, ReleaseReason
from agent_assist.masking import Finding, Kind, Typing, find, stored_form, truncate
from agent_assist.policy import Pack, default_pack_path, load
from tests.desktop.presenters.panel_fixture import Panel, panel
from tests.examples import effort

NUMBER = "+44 20 7946 0958"
REASON = ReleaseReason.REFERENCE


def fresh() -> NoteModel:
    return NoteModel(Typing, lambda kind, raw: note_token(kind, stored_form(Kind(kind), raw)), truncate)


def written(text: str) -> NoteModel:
    model = fresh()
    model.edit(0, 0, text)
    return model


def released(text: str, inside: str, *, durable: bool = True) -> NoteModel:
    model = written(text)
    found = model.pending_at(text.index(inside) + 1)
    assert found is not None
    made = model.allowed.add(found, ReleaseReason.MISTAKEN)
    assert made is not None
    if durable:
        made.durable = True
    return model


def collapse(model: NoteModel) -> None:
    for change in model.collapses(None):
        model.collapse(change)


def test_a_released_finding_stays_in_field_and_store() -> None:
    model = released(f"ring {NUMBER} or mail jane@example.org", NUMBER)
    assert len(model.pending) == 1
    collapse(model)
    assert model.text == f"ring {NUMBER} or mail {PLACEHOLDER}"
    assert model.stored() == f"ring {NUMBER} or mail [e-mail]"
    assert model.copied(0, 21) == f"ring {NUMBER}"
    assert model.kinds() == {"email": 1}


def test_before_it_is_written_down_it_stands_in_the_field_only() -> None:
    model = released(f"ring {NUMBER}", NUMBER, durable=False)
    collapse(model)
    assert model.text == f"ring {NUMBER}"
    assert model.stored() == "ring [phone •• 58]"


def test_a_release_that_cannot_be_written_down_is_masked_again() -> None:
    model = written(f"ring {NUMBER}")
    found = model.pending_at(7)
    assert found is not None
    made = model.allowed.add(found, ReleaseReason.MISTAKEN)
    assert made is not None
    assert model.pending == ()
    model.allowed.drop(made)
    collapse(model)
    assert model.text == f"ring {PLACEHOLDER}"


@pytest.mark.parametrize(
    ("text", "inside", "kind"),
    [
        ("card 4111 1111 1111 1111", "4111", "payment_card"),
        ("security code 739", "739", "card_security_code"),
        ("card 4111 1111 1111 1111 exp 12/27", "12/27", "card_expiry"),
        ("password is Tr0ub4dor&3", "Tr0u", "secret"),
    ],
)
def test_payment_data_and_secrets_are_never_released(text: str, inside: str, kind: str) -> None:
    model = written(text)
    found = model.pending_at(text.index(inside) + 1)
    assert found is not None
    assert found.kind == kind
    assert model.allowed.add(found, ReleaseReason.MISTAKEN) is None
    collapse(model)
    assert inside not in model.text + model.stored()


def test_a_release_moves_with_its_text() -> None:
    model = released(f"ring {NUMBER}", NUMBER)
    model.edit(0, 0, "Please ")
    model.edit(len(model.text), 0, " today")
    collapse(model)
    assert model.stored() == f"Please ring {NUMBER} today"


@pytest.mark.parametrize("edit", [(12, 1, ""), (12, 0, "3"), (14, 2, "77"), (5, 16, "+44 20 7946 0999")])
def test_a_release_ends_when_its_text_changes(edit: tuple[int, int, str]) -> None:
    model = released(f"ring {NUMBER}", NUMBER)
    model.edit(*edit)
    collapse(model)
    assert model.text == f"ring {PLACEHOLDER}"
    assert NUMBER not in model.stored()


def test_a_release_ends_when_its_text_grows() -> None:
    short = NUMBER[:-2]
    model = released(f"ring {short}", short)
    model.edit(len(model.text), 0, NUMBER[-2:])
    assert model.stored() == "ring [phone •• 58]"
    collapse(model)
    assert model.text == f"ring {PLACEHOLDER}"


def test_another_note_begins_without_what_was_allowed() -> None:
    model = fresh()
    model.allowed.permit({"health"})
    model.reset()
    model.edit(0, 0, HEALTH_WORDS)
    assert model.pending
    assert "diabetes" not in model.stored()


class _Spelled:
    """An engine that takes every four digits for a telephone number, and for a code beside a token that is spelled."""

    def __init__(self, *, locale: str | None) -> None:
        self.text, self.locale = "", locale

    def in_step(self, _start: int, _end: int) -> list[Finding]:
        return []

    def edit(self, position: int, removed: int, inserted: str) -> list[Finding]:
        self.text = self.text[:position] + inserted + self.text[position + removed :]
        kind = Kind.CARD_SECURITY_CODE if "[" in self.text else Kind.PHONE
        return [Finding(kind, m.start(), m.end(), 1.0) for m in re.finditer(r"\d{4}", self.text)]


def test_what_is_payment_data_once_it_is_spelled_out_is_not_stored() -> None:
    def truncated(text: str, /, *, locale: str | None) -> str:  # noqa: ARG001 - the engine's form
        return re.sub(r"\d{4}", "[x]", text)

    model = NoteModel(_Spelled, lambda kind, _raw: note_token(kind, "[x]"), truncated)
    model.edit(0, 0, "1111 2222")
    first, second = model.pending_at(1), model.pending_at(6)
    assert first is not None
    assert second is not None
    made = model.allowed.add(second, ReleaseReason.MISTAKEN)
    assert made is not None
    made.durable = True
    assert model.stored() == "[x] [x]"
    model.edit(0, 5, "")
    assert model.stored() == "2222"


def test_a_release_that_grows_into_a_card_is_masked_whole() -> None:
    model = written("ring 4111 1111 11")
    found = model.pending_at(8)
    assert found is not None
    assert found.kind == "phone"
    made = model.allowed.add(found, ReleaseReason.MISTAKEN)
    assert made is not None
    made.durable = True
    model.edit(len(model.text), 0, "11 1111")
    assert "4111" not in model.stored()
    collapse(model)
    assert model.text == f"ring {PLACEHOLDER}"
    assert "4111" not in model.stored()


def test_foreign_private_characters_bring_nothing_back() -> None:
    model = released(f"\ue000 and {NUMBER} \ue001", NUMBER)
    collapse(model)
    assert model.stored() == f"  and {NUMBER}  "


PIECES = st.sampled_from(
    [
        "4111 1111",
        " 1111 1111",
        "4111111111111111",
        NUMBER,
        " ",
        "a",
        "cvv 739 ",
        "\ue000",
        "jane@example.org",
        "diabetes",
    ]
)
ACTS = st.one_of(
    st.tuples(st.just("insert"), st.integers(0, 60), PIECES),
    st.tuples(st.just("cut"), st.integers(0, 60), st.just("")),
    st.tuples(st.just("release"), st.integers(0, 60), st.just("")),
)


@effort(2)
@given(st.lists(ACTS, max_size=10))
def test_whatever_is_written_and_released_no_card_and_no_code_is_stored(acts: list[tuple[str, int, str]]) -> None:
    model = fresh()
    model.allowed.permit({"health"})
    for act, place, text in acts:
        at = min(place, len(model.text))
        if act == "insert":
            model.edit(at, 0, text)
        elif act == "cut":
            model.edit(at, min(3, len(model.text) - at), "")
        else:
            found = model.pending_at(at)
            made = model.allowed.add(found, ReleaseReason.MISTAKEN) if found is not None else None
            if made is not None:
                made.durable = True
    assert not [f for f in find(model.stored()) if f.kind in ALWAYS_MASKED]
    collapse(model)
    assert not [f for f in find(model.stored()) if f.kind in ALWAYS_MASKED]
    assert model.text.count(PLACEHOLDER) == len(model.tokens)


def health_pack(folder: Path) -> Pack:
    """The default pack, where training also lets health stay in the note."""
    import shutil

    copy = folder / "health-pack"
    shutil.copytree(default_pack_path(), copy, dirs_exist_ok=True)
    file = copy / "purposes.toml"
    text = file.read_text(encoding="utf-8")
    head, mark, tail = text.partition("[purpose.training]\n")
    changed = tail.replace('sinks = ["recorder"]', 'sinks = ["recorder", "health_notes"]', 1)
    assert changed != tail
    file.write_text(head + mark + changed, encoding="utf-8")
    return load(copy)


def answered(p: Panel, *states: ConsentState) -> None:
    p.connect(line="tx")
    p.b.read()
    p.b.say(*states)
    p.presenter.refresh()


def saved_text(p: Panel) -> str:
    p.do(i.SaveNote())
    return p.notes(p.b.file().contact_id)[-1].personal["text"]


def test_a_release_is_a_fact_without_the_text_and_the_note_keeps_it(p: Panel) -> None:
    p.connect(line="tx")
    p.presenter.refresh()
    p.note.edit(0, 0, f"ring {NUMBER}")
    p.do(i.ReleaseFinding(10, REASON))
    facts = [f for f in p.b.facts(p.b.file().contact_id) if f.kind == "finding_released"]
    assert [dict(f.body) for f in facts] == [{"kind": "phone", "reason": "reference"}]
    assert "7946" not in repr([(f.body, f.personal) for f in facts])
    assert saved_text(p) == f"ring {NUMBER}"
    assert p.b.file().truncated == {}


def test_a_card_is_not_released_and_nothing_is_written(p: Panel) -> None:
    p.connect(line="tx")
    p.presenter.refresh()
    p.note.edit(0, 0, "card 4111 1111 1111 1111")
    p.do(i.ReleaseFinding(10, REASON))
    assert not [f for f in p.b.facts(p.b.file().contact_id) if f.kind == "finding_released"]
    assert saved_text(p) == "card [card •••• 1111]"


@pytest.mark.expects_log
def test_a_release_that_is_not_kept_does_not_hold(p: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    p.connect(line="tx")
    p.presenter.refresh()
    p.note.edit(0, 0, f"ring {NUMBER}")

    def broken(_drafts: object) -> object:
        raise DiskFull("The disk is full.", "Free some room.")

    monkeypatch.setattr(p.b.desk.records.store, "append", broken)
    p.do(i.ReleaseFinding(10, REASON))
    monkeypatch.undo()
    assert p.note.pending
    assert saved_text(p) == "ring [phone •• 58]"


def test_another_contact_does_not_inherit_a_release(p: Panel) -> None:
    p.connect(line="tx")
    p.presenter.refresh()
    p.note.edit(0, 0, f"ring {NUMBER}")
    p.do(i.ReleaseFinding(10, REASON))
    p.note.reset()
    p.note.edit(0, 0, f"ring {NUMBER}")
    assert p.note.pending
    assert NUMBER not in p.note.stored()


HEALTH_WORDS = "She has diabetes and asks for more time"


def test_health_never_stays_where_the_pack_has_no_purpose_for_it(p: Panel) -> None:
    answered(p, ConsentState.GIVEN, ConsentState.GIVEN, ConsentState.GIVEN)
    p.type(HEALTH_WORDS)
    assert "diabetes" not in p.note.text
    assert saved_text(p) == "She has [health] and asks for more time"


def test_health_stays_with_its_own_consent_and_goes_with_its_withdrawal(tmp_path: Path) -> None:
    with panel(tmp_path, pack=health_pack(tmp_path)) as p:
        answered(p, ConsentState.REFUSED, ConsentState.GIVEN, ConsentState.REFUSED)
        p.type(f"{HEALTH_WORDS}, card 4111 1111 1111 1111")
        assert saved_text(p) == f"{HEALTH_WORDS}, card [card •••• 1111]"
        p.do(i.Withdraw("training"))
        assert p.note.changed
        assert saved_text(p) == "She has [health] and asks for more time, card [card •••• 1111]"


@pytest.mark.parametrize("answer", [ConsentState.REFUSED, ConsentState.UNKNOWN])
def test_without_a_yes_to_it_health_does_not_stay(tmp_path: Path, answer: ConsentState) -> None:
    with panel(tmp_path, pack=health_pack(tmp_path)) as p:
        answered(p, ConsentState.GIVEN, answer, ConsentState.GIVEN)
        p.type(HEALTH_WORDS)
        assert "diabetes" not in saved_text(p)


def test_the_neutral_wording_is_not_taken_for_health() -> None:
    assert find("She has support need noted and asks for more time. support need noted") == []


IBAN = "DE89 3704 0044 0532 0130 00"


def test_what_the_pack_keeps_out_stays_for_no_reason_and_by_no_consent() -> None:
    model = written(f"account {IBAN} and mail jane@example.org")
    found = model.pending_at(12)
    assert found is not None
    kept_out = KeptOut(never=frozenset({found.kind, "health"}))
    model.allowed.permit({"health"}, kept_out)
    assert model.allowed.kinds == frozenset()
    assert all(model.allowed.add(found, reason) is None for reason in ReleaseReason)
    collapse(model)
    assert "3704" not in model.stored()


def test_a_release_ends_when_the_pack_of_the_contact_keeps_its_kind_out() -> None:
    model = released(f"account {IBAN} is", IBAN)
    assert IBAN in model.stored()
    before = model.allowed.changes
    model.allowed.permit((), KeptOut(never=frozenset({"iban"})))
    assert model.allowed.changes == before + 1
    assert "3704" not in model.stored()


def test_what_is_regulated_is_not_kept_because_it_was_asked_for() -> None:
    model = written(f"ring {NUMBER} or")
    found = model.pending_at(8)
    assert found is not None
    model.allowed.permit((), KeptOut(as_such=frozenset({found.kind})))
    assert model.allowed.add(found, ReleaseReason.REQUESTED) is None
    assert model.allowed.add(found, ReleaseReason.MISTAKEN) is not None


def forbidding(pack: Pack, name: str) -> Pack:
    """A pack that forbids one kind more, whatever anybody says."""
    old = b'always = ["cvv",'
    assert old in pack.contents["payment.toml"]
    more = pack.contents["payment.toml"].replace(old, old + f' "{name}",'.encode())
    return Pack({**pack.contents, "payment.toml": more}, "stricter")


def test_a_kind_that_the_pack_forbids_is_masked_whatever_reason_the_agent_gives(tmp_path: Path) -> None:
    with panel(tmp_path, pack=forbidding(load(default_pack_path()), "phone")) as p:
        p.connect(line="tx")
        p.presenter.refresh()
        p.note.edit(0, 0, f"ring {NUMBER}")
        p.do(i.ReleaseFinding(10, REASON))
        assert not [f for f in p.b.facts(p.b.file().contact_id) if f.kind == "finding_released"]
        assert saved_text(p) == "ring [phone •• 58]"


def test_health_that_the_pack_forbids_is_masked_even_with_the_customers_yes(tmp_path: Path) -> None:
    for pack, stays in ((health_pack(tmp_path), True), (forbidding(health_pack(tmp_path), "health"), False)):
        with panel(tmp_path / str(stays), pack=pack) as p:
            answered(p, ConsentState.REFUSED, ConsentState.GIVEN, ConsentState.REFUSED)
            p.type(HEALTH_WORDS)
            assert (saved_text(p) == HEALTH_WORDS) is stays
