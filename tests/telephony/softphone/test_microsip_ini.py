from __future__ import annotations

import codecs
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.errors import BadInput
from agent_assist.telephony.softphone.microsip_ini import HOOKS, hooks_of, is_ours, with_hooks, without_hooks

RELAY = r"C:\agent-assist\agent-assist-call.exe"
BODY = (
    "[Settings]\r\naccountId=1\r\nringtone=\r\ncmdcallring=\r\ncmdOutgoingCall=\r\nuserAgent=J\u00f6rg\r\n\r\n"
    "[Account1]\r\npassword=s3cret\r\ncmdCallEnd=left alone\r\n"
)


def ini(text: str) -> bytes:
    return codecs.BOM_UTF16_LE + text.encode("utf-16-le", "surrogatepass")


def text(data: bytes) -> str:
    return data[2:].decode("utf-16-le", "surrogatepass")


def test_every_hook_is_written_and_nothing_else_moves() -> None:
    done = with_hooks(ini(BODY), RELAY)
    assert text(done) == (
        "[Settings]\r\naccountId=1\r\nringtone=\r\n"
        rf"cmdcallring={RELAY} microsip ring"
        "\r\n"
        rf"cmdOutgoingCall={RELAY} microsip outgoing"
        "\r\nuserAgent=J\u00f6rg\r\n"
        rf"cmdCallAnswer={RELAY} microsip answer"
        "\r\n"
        rf"cmdCallStart={RELAY} microsip start"
        "\r\n"
        rf"cmdCallEnd={RELAY} microsip end"
        "\r\n"
        rf"cmdIncomingCall={RELAY} microsip incoming"
        "\r\n"
        rf"cmdCallBusy={RELAY} microsip busy"
        "\r\n\r\n"
        "[Account1]\r\npassword=s3cret\r\ncmdCallEnd=left alone\r\n"
    )
    assert with_hooks(done, RELAY) == done
    assert set(hooks_of(done)) == set(HOOKS)
    assert all(is_ours(value) for value in hooks_of(done).values())
    assert not any('"' in value or "{" in value for value in hooks_of(done).values())
    assert without_hooks(done, ini(BODY)) == ini(BODY)


def test_a_foreign_command_is_kept_unless_told_otherwise_and_comes_back() -> None:
    before = ini("[Settings]\r\ncmdCallStart=C:\\crm\\pop.exe -x\r\n")
    with pytest.raises(BadInput, match="cmdCallStart"):
        with_hooks(before, RELAY)
    done = with_hooks(before, RELAY, replace=True)
    assert is_ours(hooks_of(done)["cmdCallStart"])
    assert without_hooks(done, before) == before
    mixed = text(done).replace(f"{RELAY} microsip ring", "other.exe")
    assert hooks_of(without_hooks(ini(mixed), before))["cmdCallRing"] == "other.exe"


def test_without_a_backup_ours_are_taken_out() -> None:
    assert hooks_of(without_hooks(with_hooks(ini(BODY), RELAY), None)) == {}


def test_of_two_lines_of_one_name_the_first_counts() -> None:
    before = ini("[Settings]\r\ncmdCallEnd=\r\ncmdCallEnd=other.exe\r\n")
    done = with_hooks(before, RELAY)
    assert text(done).startswith(f"[Settings]\r\ncmdCallEnd={RELAY} microsip end\r\ncmdCallEnd=other.exe\r\n")
    assert without_hooks(done, before) == before


def test_a_moved_relay_is_no_foreign_command() -> None:
    done = with_hooks(ini(BODY), RELAY)
    assert hooks_of(with_hooks(done, r"D:\x\agent-assist-call.exe"))["cmdCallEnd"].startswith("D:")


@pytest.mark.parametrize(
    "relay",
    [
        "",
        r"C:\Program Files\agent-assist-call.exe",
        '"C:\\agent-assist-call.exe"',
        "C:\\{password}\\agent-assist-call.exe",
        "C:\\a;b\\agent-assist-call.exe",
        "C:\\a\nb\\agent-assist-call.exe",
        "C:\\\u202e\\agent-assist-call.exe",
        "C:\\Windows\\System32\\cmd.exe",
        "C:\\" + "x" * 240 + "\\agent-assist-call.exe",
    ],
)
def test_paths_that_microsip_could_not_start(relay: str) -> None:
    with pytest.raises(BadInput):
        with_hooks(ini(BODY), relay)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        BODY.encode(),
        codecs.BOM_UTF8 + BODY.encode(),
        ini(BODY)[2:],
        ini(BODY) + b"x",
        ini(BODY) + b"xx" * 3_000_000,
    ],
)
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        with_hooks(data, RELAY)
    with pytest.raises(BadInput):
        without_hooks(data, None)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "[Other]\r\nx=1",
        "[Settings]",
        "[settings]\r\nx=1",
        "\r\n\r\n[ Settings ]\r\n\r\n[B]\r\n",
        "[Settings]\nx=1\n",
    ],
)
def test_files_of_other_shapes(body: str) -> None:
    done = with_hooks(ini(body), RELAY)
    assert set(hooks_of(done)) == set(HOOKS)
    assert with_hooks(done, RELAY) == done


@given(
    st.lists(
        st.one_of(
            st.text(st.characters(exclude_characters="\r\n"), max_size=30),
            st.sampled_from(
                ["[Settings]", "[settings]x", "[B]", "cmdCallRing=", "CMDCALLEND = ", "cmdCallStart", "=", ""]
            ),
        ),
        max_size=25,
    ),
    st.sampled_from(["\r\n", "\n", "\r"]),
    st.booleans(),
)
def test_whatever_the_file_holds_only_our_lines_change(lines: list[str], end: str, closed: bool) -> None:  # noqa: FBT001
    before = ini(end.join(lines) + (end if closed else ""))
    done = with_hooks(before, RELAY, replace=True)
    assert with_hooks(done, RELAY) == done
    back = text(without_hooks(done, before))
    assert bare(back) == bare(text(before))


def bare(body: str) -> str:
    """Without the heading, which is added where it was missing, and without the end of the last line, likewise."""
    return re.sub(r"\[Settings\][\r\n]*", "", body).rstrip("\r\n")
