"""Least-cost dispatch as if the network had no limits."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.dispatch.fleet import Fleet

SPARE_MW = 1e-6


@dataclass(frozen=True, eq=False)
class MeritOrder:
    """The cheapest dispatch without a network.

    Attributes
    ----------
    dispatch_mw : ndarray, shape (T, G)
        Plants of equal cost share in proportion to what they have left. [MW]
    shed_mw : ndarray, shape (T, B)
        A shortage is shared by all buses in proportion to their demand. [MW]
    price_lc_per_mwh : ndarray, shape (T,)
        Cost of one more MWh. [local currency/MWh]
    """

    dispatch_mw: FloatArray
    shed_mw: FloatArray
    price_lc_per_mwh: FloatArray


def merit_order(
    fleet: Fleet,
    demand_mw: FloatArray,
    *,
    relief_lc_per_mwh: FloatArray,
    value_of_lost_load_lc_per_mwh: float,
) -> MeritOrder:
    """Return the cheapest dispatch of every hour with the network left out.

    Parameters
    ----------
    fleet : Fleet
    demand_mw : ndarray, shape (T, B)
        Existing demand. [MW]
    relief_lc_per_mwh : ndarray, shape (G,)
        What it costs to run a plant below its floor; the cheapest gives way first. [lc/MWh]
    value_of_lost_load_lc_per_mwh : float
        Cost of demand not served. [lc/MWh]
    """
    total = demand_mw.sum(axis=1)
    balance = total - fleet.floor_mw.sum(axis=1)
    above, price = _fill(
        np.maximum(balance, 0.0), fleet.available_mw - fleet.floor_mw, fleet.cost_lc_per_mwh
    )
    below, _ = _fill(np.maximum(-balance, 0.0), fleet.floor_mw, relief_lc_per_mwh)
    missing = np.maximum(balance - above.sum(axis=1), 0.0)
    missing[missing <= SPARE_MW] = 0.0
    share = np.divide(missing, total, out=np.zeros_like(total), where=total > 0)
    return MeritOrder(
        dispatch_mw=fleet.floor_mw + above - below,
        shed_mw=demand_mw * share[:, None],
        price_lc_per_mwh=np.where(
            balance < -SPARE_MW,
            -_dearest_used(below, relief_lc_per_mwh),
            np.minimum(price, value_of_lost_load_lc_per_mwh),
        ),
    )


def _fill(
    need_mw: FloatArray, room_mw: FloatArray, cost: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Cover a need from the cheapest room up; return what is used and the cost of one more MWh.

    The cost is infinite where no room is left.
    """
    used = np.zeros_like(room_mw)
    next_cost = np.full(len(need_mw), np.inf)
    left = need_mw.copy()
    for level in np.unique(cost):
        equal = np.flatnonzero(cost == level)
        room = room_mw[:, equal].sum(axis=1)
        taken = np.minimum(left, room)
        share = np.divide(taken, room, out=np.zeros_like(room), where=room > 0)
        used[:, equal] = room_mw[:, equal] * share[:, None]
        left -= taken
        next_cost[np.isinf(next_cost) & (room - taken > SPARE_MW)] = level
    return used, next_cost


def _dearest_used(used_mw: FloatArray, cost: FloatArray) -> FloatArray:
    dearest: FloatArray = np.where(used_mw > SPARE_MW, cost, -np.inf).max(axis=1, initial=-np.inf)
    return dearest
