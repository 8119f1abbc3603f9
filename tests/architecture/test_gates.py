"""The gates that hold for every commit: format, style, types, layers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent

GATES = {
    "format": [sys.executable, "-m", "ruff", "format", "--check", "."],
    "style": [sys.executable, "-m", "ruff", "check", "--no-cache", "."],
    "types": [sys.executable, "-m", "mypy", "--strict"],
    "layers": [str(BIN / "lint-imports"), "--no-logo"],
}


@pytest.mark.parametrize("gate", GATES)
def test_gate_is_clean(gate: str) -> None:
    environment = {**os.environ, "NO_COLOR": "1"}
    done = subprocess.run(
        GATES[gate], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
