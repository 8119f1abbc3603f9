"""Flows against pandapower as it runs now, in the environment that `make test-full` makes."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.oracles.test_flows import CASES, NAMES, assert_same_flows, load_case

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "tests" / "oracles" / "make_case_flows.py"
PYTHON = (
    ROOT / ".venv-oracles" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
)


@pytest.fixture(scope="module")
def fresh_cases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert PYTHON.exists(), f"{PYTHON} is missing: run `make test-full`, which makes it"
    folder = tmp_path_factory.mktemp("cases")
    done = subprocess.run(
        [str(PYTHON), str(SCRIPT), str(folder)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_flows_equal_those_computed_now(fresh_cases: Path, name: str) -> None:
    assert_same_flows(load_case(fresh_cases / f"{name}.json"))


@pytest.mark.parametrize("name", NAMES)
def test_the_stored_case_is_still_what_pandapower_gives(fresh_cases: Path, name: str) -> None:
    stored, fresh = (load_case(folder / f"{name}.json") for folder in (CASES, fresh_cases))
    for key in ("reactance_pu", "tap", "injection_mw", "flow_mw", "ptdf"):
        assert np.abs(stored[key] - fresh[key]).max() <= 1e-6, key
