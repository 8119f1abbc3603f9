"""Surplus by plant, cost tier and region (DOMAIN section 1.1)."""

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.dispatch.base_case import BaseCase
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.reserve import required_reserve_mw
from siteselect.core.grid.network import Grid
from siteselect.core.surplus.surplus import N_TIERS, Surplus

SHED_TOLERANCE_MW = 0.01


def surplus_of(
    base_case: BaseCase,
    fleet: Fleet,
    demand_mw: FloatArray,
    grid: Grid,
    *,
    regions: tuple[str, ...],
    reserve_share: float,
    largest_infeed_mw: float,
    highest_tier: int,
) -> Surplus:
    """Return what is available and not needed, cheapest first, reserve taken off.

    Parameters
    ----------
    base_case : BaseCase
    fleet : Fleet
    demand_mw : ndarray, shape (T, B)
        Existing demand, whether served or not. [MW]
    grid : Grid
    regions : tuple of str
        Order of the regions in the result.
    reserve_share : float
        Share of demand held as reserve.
    largest_infeed_mw : float
        Least reserve: the largest unit may fail. [MW]
    highest_tier : int
        Plants of dearer tiers are not counted, neither as surplus nor as availability.

    Notes
    -----
    Surplus of all plants adds up to ``max(0, potential)`` in every hour, where potential is the
    availability of eligible plants less demand less reserve. It is filled from the cheapest idle
    capacity up; the dearest idle capacity carries the reserve. Plants of equal tier and cost share
    in proportion to what they have idle.
    """
    total = demand_mw.sum(axis=1)
    reserve = required_reserve_mw(
        demand_mw, share=reserve_share, largest_infeed_mw=largest_infeed_mw
    )
    available = np.where(fleet.tier <= highest_tier, fleet.available_mw, 0.0)
    potential = available.sum(axis=1) - total - reserve
    idle = np.maximum(available - base_case.dispatch_mw, 0.0)
    source = _cheapest_first(np.maximum(potential, 0.0), idle, fleet)
    return Surplus(
        source_mw=source,
        by_tier_mw=_summed(source, fleet.tier, range(N_TIERS)),
        by_region_mw=_summed(source, np.array(grid.bus_region)[fleet.bus], regions),
        reserve_mw=reserve,
        potential_mw=potential,
    )


def closed_hours(base_case: BaseCase, grid: Grid, *, regions: tuple[str, ...]) -> BoolArray:
    """Return the hours in which a region sheds demand and so is closed, shape (T, R).

    DOMAIN ruling 0.9: existing consumers first.
    """
    shed = _summed(base_case.shed_mw, np.array(grid.bus_region), regions)
    return np.asarray(shed > SHED_TOLERANCE_MW)


def _cheapest_first(wanted_mw: FloatArray, idle_mw: FloatArray, fleet: Fleet) -> FloatArray:
    source = np.zeros_like(idle_mw)
    left = wanted_mw.copy()
    order = sorted(set(zip(fleet.tier.tolist(), fleet.cost_lc_per_mwh.tolist(), strict=True)))
    for tier, cost in order:
        equal = np.flatnonzero((fleet.tier == tier) & (fleet.cost_lc_per_mwh == cost))
        room = idle_mw[:, equal].sum(axis=1)
        taken = np.minimum(left, room)
        share = np.divide(taken, room, out=np.zeros_like(room), where=room > 0)
        source[:, equal] = idle_mw[:, equal] * share[:, None]
        left -= taken
    return source


def _summed(
    columns_mw: FloatArray, label: np.typing.NDArray[np.generic], wanted: range | tuple[str, ...]
) -> FloatArray:
    return np.column_stack([columns_mw[:, label == name].sum(axis=1) for name in wanted])
