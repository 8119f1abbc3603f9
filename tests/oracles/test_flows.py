"""Flows and sensitivities against those another program found in public test systems."""

from typing import Any

import numpy as np
import pytest

from siteselect.core.grid.rating_periods import constant_ratings
from siteselect.core.headroom.monitored import secure_rows
from tests.helpers.public_cases import (
    NAMES,
    as_corridors,
    factorise_case,
    grid_of,
    load_case,
)

TOLERANCE = 1e-6


@pytest.fixture(scope="module", params=NAMES)
def case(request: pytest.FixtureRequest) -> dict[str, Any]:
    return load_case(request.param)


def assert_same_flows(case: dict[str, Any]) -> None:
    for slack in (case["slack"], 0, case["n_buses"] - 1):
        flow = factorise_case(grid_of(case, slack=slack)).flows_mw(case["injection_mw"][None])
        assert np.abs(flow[:, 0] - case["flow_mw"]).max() <= TOLERANCE


def assert_same_ptdf(case: dict[str, Any]) -> None:
    ours = factorise_case(grid_of(case, slack=case["slack"])).ptdf_columns(case["ptdf_buses"])
    assert np.abs(ours - case["ptdf"]).max() <= TOLERANCE


def outage_factors(case: dict[str, Any]) -> np.ndarray:
    """Return the factors our rows hold for the outages of a case, (L, n); 0 where no row is."""
    grid = grid_of(case, slack=case["slack"])
    ratings = constant_ratings(grid, 1)
    rows = secure_rows(factorise_case(grid), ratings, np.zeros((grid.n_branches, 1)),
                       is_pruned=False)  # fmt: skip
    column = np.full(grid.n_branches, -1)
    column[case["outages"]] = np.arange(len(case["outages"]))
    wanted = np.flatnonzero((rows.outage >= 0) & (column[rows.outage] >= 0))
    ours = np.zeros((grid.n_branches, len(case["outages"])))
    ours[rows.line[wanted], column[rows.outage[wanted]]] = rows.factor[wanted]
    return ours


def assert_same_lodf(case: dict[str, Any]) -> None:
    assert np.abs(outage_factors(case) - case["lodf"]).max() <= TOLERANCE


def test_flows_equal_those_of_pandapower(case: dict[str, Any]) -> None:
    assert_same_flows(case)


def test_sensitivities_equal_those_of_pandapower(case: dict[str, Any]) -> None:
    assert_same_ptdf(case)


def test_outage_factors_equal_those_of_pandapower(case: dict[str, Any]) -> None:
    assert np.abs(case["lodf"]).max(axis=0) == pytest.approx(1.0)
    assert_same_lodf(case)


def test_corridors_of_equal_circuits_carry_the_same(case: dict[str, Any]) -> None:
    merged, circuits = as_corridors(case)
    flow = factorise_case(grid_of(merged, slack=0)).flows_mw(case["injection_mw"][None])[:, 0]
    ends = np.column_stack([case["from_bus"], case["to_bus"]])
    for start, end in np.unique(np.sort(ends, axis=1), axis=0)[:: max(1, len(ends) // 50)]:
        between = [
            net_flow(c["from_bus"], c["to_bus"], f, start, end)
            for c, f in ((case, case["flow_mw"]), (merged, flow))
        ]
        assert between[0] == pytest.approx(between[1], abs=TOLERANCE)
    assert circuits.sum() == len(ends)


def net_flow(
    from_bus: np.ndarray, to_bus: np.ndarray, flow_mw: np.ndarray, start: int, end: int
) -> float:
    along = (from_bus == start) & (to_bus == end)
    against = (from_bus == end) & (to_bus == start)
    return float(flow_mw[along].sum() - flow_mw[against].sum())


def test_the_shifted_case_needs_the_shift() -> None:
    plain, shifted = load_case("case118"), load_case("case118_shifted")
    assert np.abs(plain["flow_mw"] - shifted["flow_mw"]).max() > 1.0


def test_the_cases_hold_what_makes_networks_hard() -> None:
    cases = {name: load_case(name) for name in NAMES}
    assert (cases["case300"]["reactance_pu"] < 0).any()
    assert (cases["case1354pegase"]["shift_degree"] != 0).any()
    assert (cases["case118"]["tap"] != 1).any()
    assert (as_corridors(cases["case1354pegase"])[1] > 1).any()
