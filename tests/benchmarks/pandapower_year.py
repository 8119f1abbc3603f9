"""A site's year in pandapower: some hours of it, their flows and verdicts held against ours."""

from pathlib import Path
from typing import Any

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.headroom.headroom import SurplusUse
from siteselect.core.headroom.monitored import LEAST_SENSITIVITY, Security
from siteselect.study.evaluation import Evaluation
from siteselect.study.hosting import POLICY
from tests.benchmarks.figures import Peer
from tests.benchmarks.network_models import middling_bus
from tests.benchmarks.other_programs import solve_in

N_HOURS = 24
FLOW_TOLERANCE_MW = 1e-6
LEAST_SURPLUS_MW = 1e-9
ROOM_TOLERANCE_MW = 0.05
"""A branch within this of its rating is full, not overloaded."""


def seconds_per_site_year(evaluation: Evaluation, folder: Path) -> Peer:
    """Run pandapower with a site's load in some hours; the median hour times those of a year.

    The site asks for the median hosting capacity of its bus, so that it fits in half the hours.
    """
    bus = middling_bus(evaluation)
    granted_mw = evaluation.capacity(bus, Security.INTACT, SurplusUse.PROPORTIONAL).headroom.mw
    site_mw = float(np.median(granted_mw))
    hours = np.sort(np.random.default_rng(2).choice(len(granted_mw), N_HOURS, False))
    case = _case(evaluation, hours, bus, site_mw)
    found = solve_in(".venv-oracles", "pandapower_hours.py", case, folder)
    if found is None:
        return Peer("pandapower rundcpp", None)
    _hold_against_ours(evaluation, case, found["flow_mw"], hours, granted_mw)
    n_hours = evaluation.study.info.n_hours
    return Peer(
        f"pandapower {found['version']} rundcpp",
        float(np.median(found["seconds"])) * n_hours,
        f"one flow per hour with the site's load, which says whether its MW fit, not how many "
        f"would; median of {N_HOURS} hours, scaled to {n_hours:,}; flows equal ours within "
        f"{FLOW_TOLERANCE_MW:g} MW and the verdict is ours in each hour",
    )


def _case(evaluation: Evaluation, hours: IntArray, bus: int, site_mw: float) -> dict[str, Any]:
    grid, fleet, base = evaluation.grid, evaluation.fleet, evaluation.base_case
    source = evaluation.surplus.source_mw[hours]
    shares = source / np.maximum(source.sum(axis=1, keepdims=True), LEAST_SURPLUS_MW)
    generation = _at_buses(base.dispatch_mw[hours], fleet.bus, grid.n_buses)
    generation += _at_buses(base.link_mw[hours], grid.link_to, grid.n_buses)
    generation -= _at_buses(base.link_mw[hours], grid.link_from, grid.n_buses)
    return {
        "bus_kv": grid.bus_kv,
        "from_bus": grid.from_bus,
        "to_bus": grid.to_bus,
        "reactance_pu": grid.reactance_pu,
        "is_transformer": grid.is_transformer,
        "base_mva": grid.base_mva,
        "slack": grid.slack,
        "generation_mw": generation,
        "demand_mw": evaluation.demand_mw[hours] - base.shed_mw[hours],
        "pickup_mw": _at_buses(shares * site_mw, fleet.bus, grid.n_buses),
        "site_bus": bus,
        "site_mw": site_mw,
    }


def _at_buses(values_mw: FloatArray, bus: IntArray, n_buses: int) -> FloatArray:
    at = np.zeros((len(values_mw), n_buses))
    np.add.at(at.T, bus, values_mw.T)
    return at


def _hold_against_ours(
    evaluation: Evaluation,
    case: dict[str, Any],
    flow_mw: FloatArray,
    hours: IntArray,
    granted_mw: FloatArray,
) -> None:
    """Expect our flows with the site's load, and that it fits in just the hours we say."""
    site_mw = case["site_mw"]
    injected = case["generation_mw"] + case["pickup_mw"] - case["demand_mw"]
    bus = case["site_bus"]
    injected[:, bus] -= site_mw
    ours = injected @ evaluation.sensitivities.ptdf.T
    difference = float(np.abs(ours - flow_mw).max())
    assert difference <= FLOW_TOLERANCE_MW, f"flows differ by {difference} MW"
    fits = (
        _keeps_ratings(evaluation, flow_mw, hours, site_mw)
        & (evaluation.surplus.source_mw[hours].sum(axis=1) >= site_mw)
        & ~evaluation.closed_hours[hours, bus]
    )
    is_granted = granted_mw[hours] >= site_mw
    assert np.array_equal(fits, is_granted), f"verdicts differ in hours {hours[fits != is_granted]}"


def _keeps_ratings(
    evaluation: Evaluation, flow_mw: FloatArray, hours: IntArray, site_mw: float
) -> BoolArray:
    """Return the hours without a new overload and without an old one made worse (N,)."""
    rating = evaluation.ratings.normal_by_hour_mw[:, hours].T
    before = evaluation.base_case.flow_mw[:, hours].T
    was_over = np.abs(before) > rating + ROOM_TOLERANCE_MW
    is_over = np.abs(flow_mw) > rating + ROOM_TOLERANCE_MW
    gained = (flow_mw - before) * np.sign(before)
    is_worse = was_over & (gained >= LEAST_SENSITIVITY[POLICY] * site_mw)
    fits: BoolArray = ~((is_over & ~was_over) | is_worse).any(axis=1)
    return fits
