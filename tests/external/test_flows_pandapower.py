"""Networks against pandapower as it runs now, in the environment that `make test-full` makes."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from siteselect.core.headroom.monitored import outage_factors
from tests.helpers.public_cases import NAMES, ROOT, factorise_case, grid_of, load_case
from tests.oracles.test_flows import assert_same_flows, assert_same_lodf, assert_same_ptdf

LARGE = ("case9241pegase",)
"""Too large to be kept: made by pandapower for the test."""
SCRIPT = ROOT / "tests" / "oracles" / "make_case_flows.py"
PYTHON = (
    ROOT / ".venv-oracles" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert PYTHON.exists(), f"{PYTHON} is missing: run `make test-full`, which makes it"
    folder = tmp_path_factory.mktemp("cases")
    done = subprocess.run(
        [str(PYTHON), str(SCRIPT), str(folder), *NAMES, *LARGE],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("name", [*NAMES, *LARGE])
def test_flows_and_sensitivities_equal_those_computed_now(folder: Path, name: str) -> None:
    case = load_case(name, folder)
    assert_same_flows(case)
    assert_same_ptdf(case)


@pytest.mark.parametrize("name", NAMES)
def test_outage_factors_equal_those_computed_now(folder: Path, name: str) -> None:
    assert_same_lodf(load_case(name, folder))


@pytest.mark.parametrize("name", LARGE)
def test_large_outages_move_what_pandapower_moves(folder: Path, name: str) -> None:
    case = load_case(name, folder)
    sensitivities = factorise_case(grid_of(case, slack=case["slack"]))
    factor, is_islanding = outage_factors(sensitivities, case["outages"])
    assert not is_islanding.any()
    assert np.abs(factor - case["lodf"]).max() <= 1e-6


@pytest.mark.parametrize("name", NAMES)
def test_the_stored_case_is_still_what_pandapower_gives(folder: Path, name: str) -> None:
    stored, fresh = load_case(name), load_case(name, folder)
    for key in ("reactance_pu", "tap", "injection_mw", "flow_mw", "ptdf", "lodf"):
        assert np.abs(stored[key] - fresh[key]).max() <= 1e-6, key
