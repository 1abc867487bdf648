"""Named lists of the queue: of each account, in the encrypted file, also in one that an earlier version made."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.desktop.store import connection
from tests.fakes.vault import MemoryVault
from tests.making import enrolled_cache


def test_views_of_an_account_are_kept_in_a_file_of_before_and_nobody_else_has_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, path, every = MemoryVault(), tmp_path / "cache.db", connection._migrations()
    with monkeypatch.context() as before:
        before.setattr(connection, "_migrations", lambda: every[:4])
        enrolled_cache(path, vault).close()
    new = enrolled_cache(path, vault)
    new.views.keep_view("sue", "Due", '{"sort":"due"}')
    new.views.keep_view("sue", "All", "{}")
    new.views.keep_view("tom", "Due", "{}")
    new.views.keep_view("sue", "All", '{"search":"0182"}')
    new.close()
    again = enrolled_cache(path, vault)
    assert list(again.views.views("sue").items()) == [("All", '{"search":"0182"}'), ("Due", '{"sort":"due"}')]
    again.views.keep_view("sue", "Due", "")
    assert (list(again.views.views("sue")), list(again.views.views("tom"))) == (["All"], ["Due"])
    again.close()
    assert b"0182" not in path.read_bytes()
