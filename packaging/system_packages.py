"""What SiteSelect needs from the operating system, and how a Debian system gets it.

Standard library only, and readable by older versions of Python, like the set-up that uses it.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import platform
import shutil
from typing import TYPE_CHECKING

from commands import SetupError, run, succeeds

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What Qt loads offscreen, under X and under Wayland, and the Debian package each comes in."""

TEST_PROGRAMS = {"pdftotext": "poppler-utils", "ogrinfo": "gdal-bin"}
"""Programs that `make test` holds our files against."""

EXTERNAL_PROGRAMS = {
    "qgis": "qgis python3-qgis",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
}
"""Programs that only `make test-full` and `make bench` use."""

BENCH_PROGRAMS = {"Xvfb": "xvfb"}
"""A screen of its own, so that the start of our window and of another's is timed alike."""


def missing_packages(programs: Mapping[str, str]) -> dict[str, str]:
    """Return what is missing: the name of the thing and the Debian packages it comes in."""
    missing = {}
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:
        missing["Python's venv module"] = "python3-venv"
    if platform.system() == "Linux":
        missing.update({name: deb for name, deb in QT_LIBRARIES.items() if not _loads(name)})
    missing.update({name: deb for name, deb in programs.items() if shutil.which(name) is None})
    return missing


def install_packages(programs: Mapping[str, str], say: Callable[[str], None]) -> None:
    """Install what is missing with apt-get.

    Raises
    ------
    SetupError
        When this needs an administrator, another package manager or a network; the sentence
        holds the line to type.
    """
    missing = missing_packages(programs)
    if not missing:
        return
    packages = " ".join(missing.values()).split()
    prefix = _administrator_prefix()
    if shutil.which("apt-get") is None or prefix is None:
        raise SetupError(_what_to_type(missing, packages))
    say(f"Installing {len(packages)} system packages: {' '.join(packages)}")
    _refresh_package_lists(prefix, say)
    _apt_get(prefix, "install", "-y", "--no-install-recommends", *packages)
    left = missing_packages(programs)
    if left:
        raise SetupError(
            f"apt-get reported success, yet these are still missing: {', '.join(left)}. "
            "If python3 is not the system's own, its venv module and libraries have to be "
            "added where it came from."
        )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _administrator_prefix() -> list[str] | None:
    """Return what makes a command run as administrator without asking, or None."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if shutil.which("sudo") and succeeds([*sudo, "true"]):
        return sudo
    return None


def _what_to_type(missing: Mapping[str, str], packages: list[str]) -> str:
    head = f"These are not installed on this computer: {', '.join(missing)}."
    if shutil.which("apt-get") is None:
        return (
            f"{head} Install them with its package manager, then run the same command again. "
            f"(On Debian and Ubuntu the packages are: {' '.join(packages)}.)"
        )
    refresh = "apt-get update"
    install = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("sudo"):
        line = f"sudo {refresh} && sudo {install}"
    else:
        line = f"su -c '{refresh} && {install}'"
    return (
        f"{head} Only an administrator can install them. Type this line, then run the same "
        f"command again:\n\n    {line}\n"
    )


def _refresh_package_lists(prefix: list[str], say: Callable[[str], None]) -> None:
    try:
        _apt_get(prefix, "update")
    except SetupError:
        say("The lists of packages could not be refreshed; going on with the ones at hand")


def _apt_get(prefix: list[str], *arguments: str) -> None:
    apt_get = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    run([*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *apt_get, *arguments])
