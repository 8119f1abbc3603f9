"""Joint allocations, as our problem and as a network for PyPSA."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from siteselect.core.allocation.problem import AllocationProblem
from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.study.evaluation import Evaluation
from tests.helpers.allocations import a_problem, a_setting

N_SITES = 20
LEAST_ROOM_MW = 0.1
LEAST_SOURCE_MW = 0.5
YEAR_H = 8760.0
SYNTHETIC_SEED = 7
SAME_SENSITIVITY = 1e-12
MINING, AI = 0, 1
VALUE_USD_PER_MWH = (60.0, 150.0)
SPREAD_USD_PER_MWH = (2.0, 5.0)
EVENING_USD_PER_MWH = 6.0
CAPACITY_COST_USD_PER_MW = (100e3, 900e3)
MIN_ENERGY_SHARE = (0.35, 0.995)
PROGRAMME_MW, OPERATOR_MW, REGION_MW = 2000.0, 700.0, 1400.0


@dataclass(frozen=True, eq=False)
class AllocationCase:
    """A problem, and the network that its rows come from.

    `network` holds, for the same hours, ``from_bus``, ``to_bus``, ``reactance_pu``, ``base_mva``,
    ``injection_mw`` (T, B), ``limit_mw`` (L, T), ``source_bus`` and ``load_bus``.
    """

    problem: AllocationProblem
    network: dict[str, Any]

    @property
    def arrays(self) -> dict[str, Any]:
        """All that another program needs."""
        problem = self.problem
        names = (
            "value_usd_per_mwh", "source_cost_usd_per_mwh", "source_mw", "weight_h",
            "capacity_cost_usd_per_mw", "min_energy_share", "max_capacity_mw", "cap_matrix",
            "cap_mw",
        )  # fmt: skip
        return {**self.network, **{name: getattr(problem, name) for name in names}}


def synthetic_case(n_hours: int, *, is_secure: bool = False) -> AllocationCase:
    """Return 20 sites in a made-up network of 150 buses and 26 GW peak, hours spread evenly."""
    setting = a_setting(SYNTHETIC_SEED, n_hours=n_hours)
    problem = a_problem(setting, SYNTHETIC_SEED, n_sites=N_SITES, is_secure=is_secure)
    grid, flow = setting.sensitivities.grid, setting.flow_mw
    rows = problem.row_load[: grid.n_branches]
    apart = np.abs(rows[:, :, None] - setting.sensitivities.ptdf[:, None]).max(axis=0)
    assert apart.min(axis=1).max() < SAME_SENSITIVITY
    injection = np.zeros((n_hours, grid.n_buses))
    np.add.at(injection.T, grid.from_bus, flow)
    np.subtract.at(injection.T, grid.to_bus, flow)
    network = {
        "from_bus": grid.from_bus,
        "to_bus": grid.to_bus,
        "reactance_pu": grid.reactance_pu,
        "base_mva": grid.base_mva,
        "injection_mw": injection,
        "limit_mw": problem.up_mw[:, : grid.n_branches].T + flow,
        "source_bus": setting.source_bus,
        "load_bus": apart.argmin(axis=1),
    }
    return AllocationCase(problem, network)


def study_case(evaluation: Evaluation, model: HostingModel, n_hours: int) -> AllocationCase:
    """Return 20 sites with two workloads each under programme, operator, region and site caps.

    Hours are spread evenly over the year. A row that is overloaded without new load keeps a
    little room over what it carries then, so that it may not be loaded further (strict).
    """
    rng = np.random.default_rng(11)
    year = evaluation.study.info.n_hours
    hours = np.unique(np.linspace(0, year - 1, n_hours).astype(np.int64))
    assert len(hours) == n_hours
    grid, fleet = evaluation.grid, evaluation.fleet
    site_bus = _site_buses(evaluation, rng)
    load_bus = np.repeat(site_bus, 2)
    ptdf = evaluation.sensitivities.ptdf
    rows = model.rows
    flow = rows.combined(evaluation.base_case.flow_mw[:, hours])
    normal = rows.limit_mw[:, rows.ratings.period_of_hour[hours]]
    limit = np.maximum(normal, np.abs(flow) + LEAST_ROOM_MW)
    source = evaluation.surplus.source_mw[hours]
    site_mw = rng.uniform(100.0, 400.0, N_SITES)
    cap_matrix, cap_mw, cap_names = _caps(grid.bus_region, site_bus, site_mw)
    problem = AllocationProblem(
        value_usd_per_mwh=_value(hours, rng),
        source_cost_usd_per_mwh=fleet.cost_lc_per_mwh / evaluation.study.info.currency_per_usd,
        source_mw=np.where(source < LEAST_SOURCE_MW, 0.0, source),
        weight_h=np.full(n_hours, YEAR_H / n_hours),
        capacity_cost_usd_per_mw=np.tile(CAPACITY_COST_USD_PER_MW, N_SITES),
        min_energy_share=np.tile(MIN_ENERGY_SHARE, N_SITES),
        max_capacity_mw=np.repeat(site_mw, 2),
        cap_matrix=cap_matrix,
        cap_mw=cap_mw,
        cap_names=cap_names,
        row_source=model.source_rows,
        row_load=rows.combined(ptdf[:, load_bus]),
        up_mw=np.ascontiguousarray((limit - flow).T),
        down_mw=np.ascontiguousarray((limit + flow).T),
    )
    network = {
        "from_bus": grid.from_bus,
        "to_bus": grid.to_bus,
        "reactance_pu": grid.reactance_pu,
        "base_mva": grid.base_mva,
        "injection_mw": injections(evaluation, hours),
        "limit_mw": limit[: grid.n_branches],
        "source_bus": fleet.bus,
        "load_bus": load_bus,
    }
    return AllocationCase(problem, network)


def _site_buses(evaluation: Evaluation, rng: np.random.Generator) -> IntArray:
    """Return buses that can host something in most hours, drawn from the whole country."""
    median = np.median(evaluation.hosting.mw, axis=0)
    return np.sort(rng.choice(np.flatnonzero(median > 0), N_SITES, replace=False))


def _value(hours: IntArray, rng: np.random.Generator) -> FloatArray:
    """Return mining and AI by turns: mining by season and time of day, AI always the same."""
    month, hour_of_day = hours // 730, hours % 24
    mining, ai = VALUE_USD_PER_MWH
    evening = (hour_of_day >= 17) & (hour_of_day < 23)
    seasonal = mining * (1.0 + 0.15 * np.sin(2.0 * np.pi * month / 12.0))
    value = np.empty((len(hours), 2 * N_SITES))
    spread = SPREAD_USD_PER_MWH
    value[:, MINING::2] = (seasonal - EVENING_USD_PER_MWH * evening)[:, None]
    value[:, MINING::2] += rng.uniform(-spread[MINING], spread[MINING], N_SITES)
    value[:, AI::2] = ai + rng.uniform(-spread[AI], spread[AI], N_SITES)
    return value


def _caps(
    bus_region: tuple[str, ...], site_bus: IntArray, site_mw: FloatArray
) -> tuple[FloatArray, FloatArray, tuple[str, ...]]:
    site = np.repeat(np.arange(N_SITES), 2)
    region = np.array([bus_region[bus] for bus in site_bus])[site]
    rows = [site == i for i in range(N_SITES)]
    mw, names = list(site_mw), [f"site {i}" for i in range(N_SITES)]
    rows.append(np.ones(2 * N_SITES, dtype=np.bool_))
    mw.append(PROGRAMME_MW)
    names.append("programme")
    for operator in range(4):
        rows.append(site % 4 == operator)
        mw.append(OPERATOR_MW)
        names.append(f"operator {operator}")
    for name in sorted(set(region.tolist())):
        rows.append(region == name)
        mw.append(REGION_MW)
        names.append(f"region {name}")
    return np.array(rows, dtype=np.float64), np.array(mw), tuple(names)


def injections(evaluation: Evaluation, hours: IntArray) -> FloatArray:
    """Return what the base case puts into every bus, links included, shape (n, B)."""
    grid, base = evaluation.grid, evaluation.base_case
    net = base.shed_mw[hours] - evaluation.demand_mw[hours]
    np.add.at(net.T, evaluation.fleet.bus, base.dispatch_mw[hours].T)
    np.add.at(net.T, grid.link_to, base.link_mw[hours].T)
    np.subtract.at(net.T, grid.link_from, base.link_mw[hours].T)
    return net
