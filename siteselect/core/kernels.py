"""Compiled loops on a machine that never ran them: made in another process, in the background.

Compiling takes tens of seconds and keeps a processor busy, and a thread that compiles holds up all
others. So a process of its own does it and leaves the machine code in the compiler's store on disk
(``NUMBA_CACHE_DIR``, beside the modules, or in the user's folder); until it is ready callers
compute with NumPy alone. A mark says that the store holds all kernels as they stand.
"""

import os
import platform
import subprocess
import sys
from functools import cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from siteselect.core.fingerprint import fingerprint

KERNEL_MODULES = (
    "siteselect.core.allocation.centring_kernels",
    "siteselect.core.allocation.interior_point_kernels",
    "siteselect.core.allocation.row_search_kernels",
    "siteselect.core.headroom.optimal_use_kernels",
    "siteselect.core.headroom.proportional_kernels",
    "siteselect.render.vector_kernels",
)
"""Every module of compiled loops; each has ``warm_up()``, which compiles all of its own."""

COMPILE_ARGUMENT = "--compile-kernels"
"""What the packed program is started with to compile: it has no ``-m``."""

PACKAGE_FOLDER = Path(__file__).parents[2]
"""Where the modules named lie."""

NICENESS = 10
"""How far the compiling process steps back behind the window (0 to 19)."""


def kernels_ready() -> bool:
    """Return whether all kernels are compiled, for this machine and as they stand.

    Takes microseconds and imports nothing, so it may be asked for every site.
    """
    return any((folder / _mark_name()).exists() for folder in _folders())


def compile_in_background() -> subprocess.Popen[bytes] | None:
    """Start compiling in a process of its own, or return None when all is ready.

    The process ends by itself, whatever becomes of this one; keep it and ask it now and then. With
    any exit code but 0 nothing is ready, and what it wrote to its standard error says why.
    """
    if kernels_ready():
        return None
    if getattr(sys, "frozen", False):
        command = [sys.executable, COMPILE_ARGUMENT]
    else:
        command = [sys.executable, "-m", "siteselect.core.kernels"]
    return subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )


def compile_kernels() -> None:
    """Compile every kernel in this process, and leave the mark that :func:`kernels_ready` reads.

    Raises
    ------
    OSError
        When no folder can be written.
    """
    for name in KERNEL_MODULES:
        import_module(name).warm_up()
    for folder in _folders():
        if _is_marked(folder):
            return
    raise OSError(f"No folder for compiled kernels can be written: {_folders()}")


def _is_marked(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _mark_name()).touch()
    except OSError:
        return False
    return True


@cache
def _folders() -> tuple[Path, ...]:
    """Return where the mark may lie: where the compiler keeps its own files, in its order.

    So whoever empties the store takes the mark away too.
    """
    asked = os.environ.get("NUMBA_CACHE_DIR")
    if asked:
        return (Path(asked),)
    if sys.platform == "win32":
        user = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    elif sys.platform == "darwin":
        user = Path.home() / "Library" / "Caches"
    else:
        user = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return Path(__file__).parent / "__pycache__", user / "numba"


@cache
def _mark_name() -> str:
    """Return a name that changes with the kernels, the compiler and the processor."""
    sources = [PACKAGE_FOLDER / f"{name.replace('.', os.sep)}.py" for name in KERNEL_MODULES]
    return "kernels-" + fingerprint(
        *((path.stat().st_size, path.stat().st_mtime) for path in sources if path.exists()),
        *(_version(name) for name in ("numba", "numpy")),
        platform.python_version(),
        os.environ.get("NUMBA_CPU_NAME") or platform.node(),
    )


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "packed"


def main() -> None:
    """Compile all kernels, behind everything else that runs."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    compile_kernels()


if __name__ == "__main__":
    main()
