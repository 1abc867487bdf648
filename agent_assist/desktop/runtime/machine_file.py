r"""Whose a file is that counts for every user of a machine: only what an administrator wrote may.

Windows lets any user make a folder below `C:\ProgramData`, and on a system that was set up loosely so may others do
elsewhere. A file there that somebody else wrote would name the server and the recorder of everybody.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

_ADMINISTRATORS: Final = frozenset(
    {
        "S-1-5-32-544",  # the group of administrators
        "S-1-5-18",  # the system itself
        "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",  # its installer of trusted parts
    }
)
"""Well-known security identifiers. Source: Microsoft, "Well-known SIDs"."""
_OTHERS_MAY_WRITE: Final = 0o022


def is_administrators(path: Path) -> bool:
    """Return whether a file and its folder can only have been written by an administrator; False where nobody knows."""
    try:
        return all(_is_safe(one) for one in (path, path.parent))
    except OSError:
        return False


def _is_safe(path: Path) -> bool:
    if sys.platform == "win32":
        return _owner(path) in _ADMINISTRATORS
    else:  # noqa: RET505 - the type checker looks at one branch per platform
        status = path.stat()
        return status.st_uid in {0, os.getuid()} and not status.st_mode & _OTHERS_MAY_WRITE


def _owner(path: Path) -> str:
    """Return the security identifier of a file's owner. Raises OSError."""
    if sys.platform == "win32":
        import ctypes

        file_object, owner_only = 1, 1
        security, kernel = ctypes.windll.advapi32, ctypes.windll.kernel32
        owner, descriptor, text = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_void_p()
        code = security.GetNamedSecurityInfoW(
            str(path), file_object, owner_only, ctypes.byref(owner), None, None, None, ctypes.byref(descriptor)
        )
        if code:
            raise ctypes.WinError(code)
        try:
            if not security.ConvertSidToStringSidW(owner, ctypes.byref(text)):
                raise ctypes.WinError()
            found = ctypes.wstring_at(text.value or 0)
            kernel.LocalFree(text)
            return found
        finally:
            kernel.LocalFree(descriptor)
    else:
        raise OSError
