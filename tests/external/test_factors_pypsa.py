"""Sensitivities and outage factors against PyPSA, in the environment that `make bench` makes."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from siteselect.core.grid.rating_periods import constant_ratings
from siteselect.core.headroom.monitored import MonitoredRows, secure_rows
from tests.helpers.public_cases import ROOT, factorise_case, grid_of, load_case

SCRIPT = Path(__file__).with_name("pypsa_factors.py")
PYTHON = ROOT / ".venv-pypsa" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
NAMES = ("case39", "case118", "case300")


@pytest.fixture(scope="module", params=NAMES)
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return a case with PyPSA's factors of it."""
    assert PYTHON.exists(), (
        f"{PYTHON} is missing: run `python3 packaging/setup_environment.py bench`, which makes it"
    )
    case = load_case(request.param)
    folder = tmp_path_factory.mktemp("pypsa")
    asked, answered = folder / "case.npz", folder / "result.npz"
    np.savez(
        asked, n_buses=case["n_buses"], slack=case["slack"], from_bus=case["from_bus"],
        to_bus=case["to_bus"], reactance_pu=case["reactance_pu"] * case["tap"],
    )  # fmt: skip
    done = subprocess.run(
        [str(PYTHON), str(SCRIPT), str(asked), str(answered)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    with np.load(answered) as result:
        return {**case, "pypsa_ptdf": result["ptdf"], "pypsa_bodf": result["bodf"]}


def test_every_sensitivity_is_that_of_pypsa(case: dict[str, Any]) -> None:
    ours = factorise_case(grid_of(case, slack=case["slack"])).ptdf
    # whose slack is which cancels in differences between buses
    theirs = case["pypsa_ptdf"] - case["pypsa_ptdf"][:, [case["slack"]]]
    assert np.abs(ours - theirs).max() <= 1e-6


def test_every_outage_factor_is_that_of_pypsa(case: dict[str, Any]) -> None:
    grid = grid_of(case, slack=case["slack"])
    rows = secure_rows(
        factorise_case(grid), constant_ratings(grid, 1), np.zeros((grid.n_branches, 1)),
        is_pruned=False,
    )  # fmt: skip
    ours = every_factor(rows)
    able = np.delete(np.arange(grid.n_branches), rows.islanding)
    assert len(able) > 0.7 * grid.n_branches
    assert np.abs(ours[:, able] - case["pypsa_bodf"][:, able]).max() <= 1e-6


def every_factor(rows: MonitoredRows) -> np.ndarray:
    """Return the factors by branch and outage, (L, L)."""
    factor = np.zeros((rows.n_intact, rows.n_intact))
    after = slice(rows.n_intact, None)
    factor[rows.line[after], rows.outage[after]] = rows.factor[after]
    return factor
