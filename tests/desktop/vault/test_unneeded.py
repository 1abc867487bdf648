"""Stand-ins for what `keyring` imports and never uses here: absent until used, the real thing after."""

import subprocess
import sys
import textwrap
import types

import pytest

from agent_assist.desktop.vault.unneeded import UNNEEDED, unneeded

NAME = "this"  # a module of Python that nothing imports by itself


@pytest.fixture(autouse=True)
def _not_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, NAME, raising=False)


def test_an_import_finds_a_stand_in_which_is_gone_afterwards() -> None:
    with unneeded((NAME,)):
        found = __import__(NAME)
        assert not hasattr(found, "__file__")
    assert NAME not in sys.modules


def test_a_stand_in_gives_the_real_names_when_one_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    with unneeded((NAME,)):
        found = __import__(NAME)
        assert found.d["A"] == "N"  # while it stands
        assert sys.modules[NAME].__file__
    del sys.modules[NAME]
    assert found.d["B"] == "O"  # and long after
    assert capsys.readouterr().out.count("The Zen of Python") == 2


def test_a_module_that_is_loaded_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = types.ModuleType(NAME)
    monkeypatch.setitem(sys.modules, NAME, loaded)
    with unneeded((NAME,)):
        assert sys.modules[NAME] is loaded
    assert sys.modules[NAME] is loaded


def test_stand_ins_are_taken_away_after_an_error() -> None:
    with pytest.raises(ZeroDivisionError), unneeded((NAME,)):
        raise ZeroDivisionError
    assert NAME not in sys.modules


def test_the_keyring_loads_without_them_and_they_load_afterwards() -> None:
    script = f"""
        import sys
        from agent_assist.desktop.vault.keyring_vault import _asked
        _asked(lambda: __import__("keyring.backends.SecretService"))
        left = [name for name in {UNNEEDED!r} if name in sys.modules]
        assert not left, left
        import urllib.request
        assert urllib.request.urlopen
        from keyring import backend
        assert callable(backend.metadata.entry_points)
        print("done")
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=False)
    assert done.stdout == "done\n", done.stderr
