"""Qt's binding is loaded without its hook in every later import."""

import builtins
import subprocess
import sys
import textwrap

from agent_assist.desktop.ui.binding import load_qt

SCRIPT = """
    import builtins, sys
    own = builtins.__import__
    {load}
    import PySide6.QtWidgets
    from PySide6.QtCore import QObject, Qt, Signal
    import wave
    seen = sys.modules["shibokensupport.feature"].pyside_feature_dict
    class Says(QObject):
        said = Signal(object)
    heard = []
    says = Says()
    says.said.connect(heard.append, Qt.ConnectionType.DirectConnection)
    says.said.emit(7)
    assert heard == [7], heard
    print(builtins.__import__ is own, "wave" in seen)
"""


def run(load: str) -> str:
    script = textwrap.dedent(SCRIPT).format(load=load)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
    return done.stdout or done.stderr


def test_later_imports_are_pythons_own() -> None:
    assert run("from agent_assist.desktop.ui.binding import load_qt; load_qt()") == "True False\n"


def test_the_workaround_is_still_needed() -> None:
    """When this fails the binding has mended itself: take agent_assist.desktop.ui.binding away."""
    assert run("import PySide6.QtCore") == "False True\n"


def test_where_qt_is_loaded_nothing_changes() -> None:
    before = builtins.__import__
    load_qt()
    assert builtins.__import__ is before
