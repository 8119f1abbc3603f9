"""Where the programs are that we are timed against, and how they are asked."""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).parents[2]
SCRIPTS = Path(__file__).with_name("peers")
SYSTEM_PYTHON = Path("/usr/bin/python3")
TIMEOUT_S = 300


def python_of(environment: str) -> Path | None:
    """Return the Python of a side environment that `make bench` makes, or None without it."""
    python = ROOT / environment
    python /= "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    return python if python.exists() else None


def solve_in(
    environment: str,
    script: str,
    case: Mapping[str, Any],
    folder: Path,
    *,
    timeout_s: float = TIMEOUT_S,
) -> dict[str, Any] | None:
    """Hand arrays to a script in another environment and return its arrays; None without it."""
    python = python_of(environment)
    if python is None:
        return None
    asked, answered = folder / f"{script}-case.npz", folder / f"{script}-result.npz"
    np.savez(asked, **case)
    done = subprocess.run(
        [str(python), str(SCRIPTS / script), str(asked), str(answered)],
        capture_output=True, text=True, check=False, timeout=timeout_s,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    with np.load(answered) as result:
        return dict(result)


def qgis_program() -> str | None:
    """Return the QGIS program when its Python is there too, else None."""
    program = shutil.which("qgis")
    if program is None or not SYSTEM_PYTHON.exists():
        return None
    found = subprocess.run(
        [str(SYSTEM_PYTHON), "-c", "import qgis.core"], capture_output=True, check=False
    )
    return program if found.returncode == 0 else None
