"""Keeps to this user what a process of ours holds: the files it makes, and its memory.

Linux: no core dump, and no other process of this user may read or trace the memory (PR_SET_DUMPABLE). A desktop portal
that wants to look into the process is refused, too. macOS: no core dump. Windows: the fault reports leave the memory
out; tried on no Windows. Nothing here holds against an administrator.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import Final

_PR_SET_DUMPABLE: Final = 4
_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002
_WER_FAULT_REPORTING_FLAG_NOHEAP = 1


def keep_private() -> None:
    """Make new files their owner's alone, and keep the memory out of dumps. Called first in a process that has secrets.

    What the system refuses is passed over: a server must start in a container that forbids it.
    """
    os.umask(0o077)
    if sys.platform == "win32":
        _no_reports()
    else:
        _no_core()
    if sys.platform == "linux":
        _not_readable()


def _no_core() -> None:
    if sys.platform != "win32":  # the type checker looks at one branch per platform
        import resource

        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _not_readable() -> None:
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _no_reports() -> None:
    if sys.platform == "win32":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            kernel = ctypes.windll.kernel32
            kernel.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
            kernel.WerSetFlags(_WER_FAULT_REPORTING_FLAG_NOHEAP)
