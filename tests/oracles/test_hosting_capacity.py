"""Hosting capacity on 118 buses against power flows with every circuit really taken out."""

import numpy as np
import pytest

from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import SecurityPolicy, intact_rows, secure_rows
from siteselect.core.headroom.proportional import ProportionalModel
from tests.helpers.brute_force import (
    Task,
    capacity_by_bisection,
    capacity_by_removal,
    capacity_of_rows,
    situations,
)
from tests.helpers.public_cases import as_corridors, load_case
from tests.helpers.yearly_cases import a_yearly_case

N_HOURS = 12
CAP_MW = 400.0
UNPLANNED_SHARE = 0.02
"""Branches that outages overload in the base case, so that policies matter."""
TOLERANCE_MW = 1e-6
BUSES = np.arange(0, 118, 5)


class Situation:
    """The case with its rows, and the task a brute force is given."""

    def __init__(self, *, with_corridors: bool, policy: SecurityPolicy) -> None:
        case, circuits = as_corridors(load_case("case118"))
        if with_corridors:
            circuits = np.random.default_rng(5).integers(1, 5, len(circuits))
        year = a_yearly_case(
            case, circuits, n_hours=N_HOURS, n_sources=15, unplanned_share=UNPLANNED_SHARE
        )
        self.year = year
        self.task = Task(
            year.grid, year.ratings, year.hours.injection_mw(slice(None)), year.source_mw,
            year.source_bus, policy,
        )  # fmt: skip

    def model(self, *, is_secure: bool) -> HostingModel:
        year = self.year
        rows = (
            secure_rows(year.sensitivities, year.ratings, year.flow_mw)
            if is_secure
            else intact_rows(year.grid, year.ratings)
        )
        ptdf = year.sensitivities.ptdf_columns(year.source_bus)
        return HostingModel(rows, year.flow_mw, year.source_mw, ptdf, self.task.policy)

    def columns(self) -> np.ndarray:
        return np.ascontiguousarray(self.year.sensitivities.ptdf_columns(BUSES).T)


@pytest.mark.parametrize("policy", list(SecurityPolicy))
@pytest.mark.parametrize("with_corridors", [False, True])
@pytest.mark.parametrize("is_secure", [False, True])
def test_capacity_is_what_the_network_bears(
    policy: SecurityPolicy, with_corridors: bool, is_secure: bool
) -> None:
    case = Situation(with_corridors=with_corridors, policy=policy)
    brute, outage = capacity_by_removal(case.task, BUSES, cap_mw=CAP_MW, is_secure=is_secure)
    model = case.model(is_secure=is_secure)
    ways = [ProportionalModel(model, uses_kernels=uses) for uses in (True, False)]
    for column, wanted, limits in zip(case.columns(), brute, outage, strict=True):
        plain = capacity_of_rows(model, column, cap_mw=CAP_MW)
        assert np.abs(plain - wanted).max() <= TOLERANCE_MW
        for way in ways:
            got = way.at(column, cap_mw=CAP_MW)
            assert np.abs(got.mw - wanted).max() <= TOLERANCE_MW
            assert np.array_equal(got.binding >= model.rows.n_intact, limits >= 0)
    if is_secure:
        assert (outage >= 0).mean() > 0.2
    assert ((brute > 1) & (brute < CAP_MW - 1)).mean() > 0.2


@pytest.mark.parametrize("with_corridors", [False, True])
def test_capacity_is_where_bisection_stops(with_corridors: bool) -> None:
    case = Situation(with_corridors=with_corridors, policy=SecurityPolicy.MUST_NOT_WORSEN)
    networks = list(situations(case.task.grid, is_secure=True))
    exact = ProportionalModel(case.model(is_secure=True))
    found = np.array([exact.at(column, cap_mw=CAP_MW).mw for column in case.columns()])
    inside = np.argwhere((found > 1) & (found < CAP_MW - 1))
    for i, hour in inside[:: max(1, len(inside) // 6)]:
        wanted = capacity_by_bisection(case.task, networks, BUSES[i], hour, cap_mw=CAP_MW)
        assert found[i, hour] == pytest.approx(wanted, abs=TOLERANCE_MW)


def test_base_flows_are_those_of_the_dense_network() -> None:
    case = Situation(with_corridors=False, policy=SecurityPolicy.STRICT)
    _, network = next(situations(case.task.grid, is_secure=False))
    dense = network.flows(case.task.injection_mw.T)
    assert np.abs(dense - case.year.flow_mw).max() <= TOLERANCE_MW
