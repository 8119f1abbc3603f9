"""The best use of the surplus in single hours by a general solver: slow, and sure.

What the compiled hours cannot prove is solved here. Import inside functions: the solver is heavy.
"""

from dataclasses import dataclass

import numpy as np
from scipy.optimize import linprog

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.headroom.headroom import Binding
from siteselect.core.headroom.hosting_model import HostingModel

TOLERANCE = 1e-10
"""By how much the solver may miss a row or a reduced cost; the least it takes."""

NO_PRICE = 1e-9
MISSED_MW = 1e-9
ROWS_AT_ONCE = 16
"""Rows join by so many at a time, those missed most, until none is missed: few ever bind."""

SCREENING = 1.0 + 1e-9


@dataclass(frozen=True, eq=False)
class HourlyUse:
    """Best use of the surplus in one hour: MW served, what binds, its price, MW by source."""

    mw: float
    binding: int
    price: float
    used_mw: FloatArray


def solve_hour(model: HostingModel, column: FloatArray, hour: int, *, cap_mw: float) -> HourlyUse:
    """Return the most load that some use of the surplus can serve in one hour.

    Parameters
    ----------
    model : HostingModel
    column : ndarray, shape (R,)
        PTDF column of the bus, taken through the rows.
    hour : int
    cap_mw : float
        No more than this is asked for. [MW]

    Raises
    ------
    RuntimeError
        When the solver fails, which it cannot: giving nothing is always possible.
    """
    surplus = model.source_mw[hour]
    goal = min(cap_mw, float(surplus.sum()))
    change = model.source_rows - column[:, None]
    ahead, back, over_ahead, over_back = _room(model, hour)
    sides = (
        _side(change, ahead, over_ahead, model.least_sensitivity, goal),
        _side(-change, back, over_back, model.least_sensitivity, goal),
    )
    rows = np.concatenate([side[0] for side in sides])
    gain = np.vstack([side[1] for side in sides] + [np.ones((1, len(surplus)))])
    most = np.concatenate([side[2] for side in sides] + [[cap_mw]])
    in_force = np.zeros(len(most), dtype=np.bool_)
    used = surplus
    while True:
        missed = np.where(in_force, 0.0, gain @ used - most)
        worst = np.argsort(-missed, kind="stable")[:ROWS_AT_ONCE]
        worst = worst[missed[worst] > MISSED_MW]
        if not len(worst):
            break
        in_force[worst] = True
        used, price_in_force = _best(surplus, gain[in_force], most[in_force], hour)
    price = np.zeros(len(most))
    if in_force.any():
        price[in_force] = price_in_force
    price = price[:-1]
    mw = min(float(used.sum()), goal)
    if mw >= cap_mw * (1.0 - TOLERANCE):
        return HourlyUse(mw, Binding.REQUEST, 0.0, used)
    if len(price) == 0 or price.max() <= NO_PRICE:
        return HourlyUse(mw, Binding.SURPLUS, 0.0, used)
    dearest = int(price.argmax())
    return HourlyUse(mw, int(rows[dearest]), float(price[dearest]), used)


def _best(
    surplus: FloatArray, gain: FloatArray, most: FloatArray, hour: int
) -> tuple[FloatArray, FloatArray]:
    """Return the best use within some of the rows, and the prices of these."""
    answer = linprog(
        -np.ones(len(surplus)),
        A_ub=gain,
        b_ub=most,
        bounds=[(0.0, float(most_mw)) for most_mw in surplus],
        method="highs",
        options={
            "primal_feasibility_tolerance": TOLERANCE,
            "dual_feasibility_tolerance": TOLERANCE,
        },
    )
    if answer.x is None:
        raise RuntimeError(f"hour {hour} was not solved: {answer.message}")
    return np.clip(answer.x, 0.0, surplus), -answer.ineqlin.marginals


def _room(model: HostingModel, hour: int) -> tuple[FloatArray, FloatArray, BoolArray, BoolArray]:
    ahead, back, over_ahead, over_back = model.room_mw(np.array([hour]))
    return ahead[:, 0], back[:, 0], over_ahead[:, 0], over_back[:, 0]


def _side(
    change: FloatArray, room: FloatArray, is_over: BoolArray, least: float, goal: float
) -> tuple[IntArray, FloatArray, FloatArray]:
    """Return rows that up to `goal` MW could fill in one direction, what they gain, their room."""
    is_kept = change.max(axis=1, initial=0.0) * goal * SCREENING > room
    if np.isinf(least):
        is_kept &= ~is_over
        least = 0.0
    rows = np.flatnonzero(is_kept)
    return rows, change[rows] - least * is_over[rows, None], room[rows]
