"""An installation that cannot read time stamps, as the installed program, still verifies, and says what it cannot."""

from __future__ import annotations

import sys

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.evidence import time_stamp
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.vouching import Vouching

HEAD = Checkpoint("agent-assist/tenant-1", 1, bytes(32))


def test_a_stamp_is_counted_and_not_believed_and_nobody_can_be_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rfc3161_client", None)
    monkeypatch.setattr(time_stamp, "find_spec", lambda _name: None)
    vouching = Vouching()
    assert vouching.stamp("AAAA", HEAD) is None
    assert (vouching.stamps, vouching.stamped) == (1, 0)
    assert vouching.stamp("", HEAD) is not None  # what is not even base64 is a fault everywhere
    with pytest.raises(BadInput, match="can't read time stamps"):
        time_stamp.read_authority(b"")


def test_one_that_can_refuses_what_is_no_stamp() -> None:
    assert time_stamp.readable()
    assert Vouching().stamp("AAAA", HEAD) is not None
