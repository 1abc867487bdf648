"""The Debian package as text and names. Pure, but for `needed_packages`, which asks the system who owns a library.

Decides where files lie, what the package depends on, and what the desktop is told about the program.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from contents import PROGRAM, RELAY

HOME = f"opt/{PROGRAM}"
"""The program's folder below the root."""
ICON = f"usr/share/icons/hicolor/scalable/apps/{PROGRAM}.svg"
DESKTOP = f"usr/share/applications/{PROGRAM}.desktop"
COPYRIGHT = f"usr/share/doc/{PROGRAM}/copyright"
APPARMOR = f"etc/apparmor.d/{PROGRAM}"
"""The profile; a file of settings, so that what IT changes in it survives an update."""
LINK = f"usr/bin/{PROGRAM}"
RELAY_LINK = f"usr/bin/{RELAY}"
SCHEME = "x-scheme-handler/agent-assist"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

LOADED_BY_QT = (
    "libgl1",
    "libegl1",
    "libfontconfig1",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libdbus-1-3",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
)
"""Libraries of Qt's window plug-ins. Named, so that a build machine without a screen needs none of them."""
ALSO = ("fonts-dejavu-core", "xdg-utils", "desktop-file-utils")
"""A font for signs that the bundled ones lack; and what makes the URL scheme known."""
RECOMMENDS = "gnome-keyring | kwalletmanager | keepassxc, dbus-user-session | dbus-x11"
"""Some Secret Service; without one the program says so and stores nothing."""
TIME_ZONES = "tzdata"
"""The system's time zones: a law begins on the day of its place."""
NAMED_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
}
"""Library -> package, for those a build machine may lack."""


class LibraryUnknownError(Exception):
    """A packed file needs a library that is neither packed nor part of any known package."""


def control(version: str, architecture: str, depends: Iterable[str], installed_kib: int) -> str:
    """Return the control file.

    Args:
        version: of the program, as in pyproject.toml.
        architecture: Debian's name of it.
        depends: packages, each maybe with a version in brackets.
        installed_kib: size after installation, in KiB.
    """
    fields = {
        "Package": PROGRAM,
        "Version": debian_version(version),
        "Architecture": architecture,
        "Maintainer": "Agent Assist <maintainers@agent-assist.invalid>",
        "Installed-Size": str(installed_kib),
        "Depends": ", ".join([*depends, TIME_ZONES]),
        "Recommends": RECOMMENDS,
        "Section": "net",
        "Priority": "optional",
        "Description": "stands beside an agent's softphone during calls\n"
        " Shows what must be said before a call may be recorded, keeps the customer's\n"
        " answers per purpose, checks that the recorder obeys, masks sensitive text in\n"
        " notes, and syncs an encrypted cache with a central server, which is included.",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def debian_version(version: str) -> str:
    """Return a Python version so that Debian orders it the same way: `1.0rc1` comes before `1.0`.

    Raises:
        ValueError: not a version such as 1.2.3 or 1.2.3rc1.
    """
    if not re.fullmatch(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?", version):
        raise ValueError(f"not a version: {version}")
    return re.sub(r"(?<=\d)\.?((?:a|b|rc|dev)\d+)", r"~\1", version)


def desktop_entry() -> str:
    """Return the desktop file: the menu's entry and the handler of `agent-assist:` URLs."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=Agent Assist\n"
        "GenericName=Call companion\n"
        "Comment=Disclosure, consent and recorder state beside your softphone\n"
        f"Exec=/{LINK} %u\n"
        f"TryExec=/{LINK}\n"
        f"Icon={PROGRAM}\n"
        "Terminal=false\n"
        "Categories=Office;ContactManagement;\n"
        "Keywords=call;softphone;consent;recording;\n"
        "StartupNotify=false\n"
        f"StartupWMClass={PROGRAM}\n"
        f"MimeType={SCHEME};\n"
    )


def copyright_file() -> str:
    """Return the package's copyright file; texts of others lie in the program's folder."""
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Agent Assist\n"
        "Comment: Parts of others, with their licences and texts, are listed in\n"
        f" /{HOME}/_internal/licences/THIRD-PARTY.md\n"
        "\n"
        "Files: *\n"
        "Copyright: the authors of Agent Assist\n"
        "License: Apache-2.0\n"
        " On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.\n"
    )


def needed_libraries(dump: str) -> set[str]:
    """Return the names of shared libraries in the output of `objdump -p`."""
    return set(re.findall(r"^\s+NEEDED\s+(\S+)$", dump, re.MULTILINE))


def packages_of(libraries: Iterable[str], owners: Mapping[str, str]) -> list[str]:
    """Return the packages to depend on.

    Args:
        libraries: names of libraries that are needed and not packed.
        owners: library -> package, as this system tells.

    Raises:
        LibraryUnknownError: a library belongs to no package known here.
    """
    found = {*LOADED_BY_QT, *ALSO}
    unknown = []
    for library in libraries:
        package = owners.get(library) or NAMED_LIBRARIES.get(library)
        if package is None:
            unknown.append(library)
        else:
            found.add(package)
    if unknown:
        raise LibraryUnknownError(f"no package is known for {', '.join(sorted(unknown))}")
    return sorted(found)


def read_owners(answer: str) -> dict[str, str]:
    """Return library -> package from the answer of `dpkg-query --search`."""
    owners = {}
    for line in answer.splitlines():
        packages, _, path = line.partition(": ")
        if path.startswith("/") and not line.startswith("diversion "):
            owners[path.rsplit("/", 1)[1]] = packages.split(",", 1)[0].split(":", 1)[0]
    return owners


def ask_owners(libraries: Iterable[str]) -> dict[str, str]:
    """Ask dpkg who owns libraries of the standard folders; those nobody owns are missing from the answer."""
    patterns = [pattern for name in libraries for pattern in (f"*/lib/*-linux-gnu*/{name}", f"*/lib64/{name}")]
    if not patterns:
        return {}
    done = subprocess.run(["dpkg-query", "--search", *patterns], capture_output=True, text=True, check=False)
    return read_owners(done.stdout)


def with_versions(packages: Iterable[str], versions: Mapping[str, str]) -> list[str]:
    """Return dependencies; that on the C library names its version, because an older one starts nothing.

    Args:
        packages: names.
        versions: package -> installed version.
    """
    return [f"{p} (>= {versions[p].split('-')[0]})" if p == "libc6" and p in versions else p for p in packages]


def installed_versions(packages: Iterable[str]) -> dict[str, str]:
    """Return package -> version of those installed here."""
    done = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Package} ${Version}\n", *packages],
        capture_output=True,
        text=True,
        check=False,
    )
    return {name: version for name, _, version in (line.partition(" ") for line in done.stdout.splitlines())}


def architecture_of(machine: str) -> str:
    """Return Debian's name of an architecture.

    Raises:
        ValueError: one that was never tried.
    """
    if machine not in ARCHITECTURES:
        raise ValueError(f"no package is made for {machine}")
    return ARCHITECTURES[machine]


def size_kib(folder: Path) -> int:
    """Return the size of all files below a folder, in KiB, rounded up for each as a disk does."""
    return sum(-(-path.lstat().st_size // 1024) for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())
