"""Flows and sensitivities against those another program found in public test systems."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from siteselect.core.grid.network import Grid
from siteselect.core.grid.sensitivities import factorise

CASES = Path(__file__).parents[1] / "data" / "cases"
NAMES = ("case9", "case39", "case118", "case118_shifted")


def load_case(path: Path) -> dict[str, Any]:
    return {
        key: np.array(value) if isinstance(value, list) else value
        for key, value in json.loads(path.read_text(encoding="utf-8")).items()
    }


def grid_of(case: dict[str, Any], *, slack: int) -> Grid:
    n_branches = len(case["from_bus"])
    return Grid(
        bus_ids=tuple(str(i) for i in range(case["n_buses"])),
        bus_station=tuple(str(i) for i in range(case["n_buses"])),
        bus_region=("R",) * case["n_buses"],
        bus_kv=np.full(case["n_buses"], 220.0),
        branch_ids=tuple(str(i) for i in range(n_branches)),
        branch_names=tuple(str(i) for i in range(n_branches)),
        is_transformer=np.zeros(n_branches, dtype=bool),
        from_bus=case["from_bus"],
        to_bus=case["to_bus"],
        reactance_pu=case["reactance_pu"] * case["tap"],
        circuits=np.ones(n_branches, dtype=np.int64),
        rating_mw=np.full(n_branches, 1e6),
        limits_dispatch=np.ones(n_branches, dtype=bool),
        link_ids=(),
        link_from=np.empty(0, dtype=np.int64),
        link_to=np.empty(0, dtype=np.int64),
        link_limit_mw=np.empty(0),
        base_mva=case["base_mva"],
        slack=slack,
        shift_rad=np.deg2rad(case["shift_degree"]),
    )


def assert_same_flows(case: dict[str, Any]) -> None:
    for slack in (case["slack"], 0, case["n_buses"] - 1):
        flow = factorise(grid_of(case, slack=slack)).flows_mw(case["injection_mw"][None])
        assert np.abs(flow[:, 0] - case["flow_mw"]).max() <= 1e-6


@pytest.mark.parametrize("name", NAMES)
def test_flows_equal_those_of_pandapower(name: str) -> None:
    assert_same_flows(load_case(CASES / f"{name}.json"))


@pytest.mark.parametrize("name", NAMES)
def test_sensitivities_equal_those_of_pandapower(name: str) -> None:
    case = load_case(CASES / f"{name}.json")
    ours = factorise(grid_of(case, slack=case["slack"])).ptdf_columns(case["ptdf_buses"])
    assert np.abs(ours - case["ptdf"]).max() <= 1e-6


def test_the_shifted_case_needs_the_shift() -> None:
    plain, shifted = (load_case(CASES / f"{name}.json") for name in ("case118", "case118_shifted"))
    assert np.abs(plain["flow_mw"] - shifted["flow_mw"]).max() > 1.0
