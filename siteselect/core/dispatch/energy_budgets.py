"""Energy that plants may give over a month, such as the water of a reservoir, used at best."""

from dataclasses import dataclass, replace

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.least_cost import Dispatched, System, least_cost
from siteselect.core.dispatch.program import shortfall_cost
from siteselect.core.errors import InputError, raise_for_problems
from siteselect.core.progress import Progress

GAP = 1e-6
"""Part of the cost of a month by which its dispatch may miss the least cost."""

ENERGY_TOLERANCE_MWH = 1e-3
MAX_ROUNDS = 400
SMOOTHING = 0.5


@dataclass(frozen=True, eq=False)
class EnergyBudgets:
    """What plants may give over each of M periods.

    Attributes
    ----------
    first_hour : ndarray of int, shape (M + 1,)
        First hour of every period, then T; such as the months of a calendar.
    energy_mwh : ndarray, shape (G, M)
        Most that a plant may give; NaN where nothing but its availability limits it. [MWh]
    """

    first_hour: IntArray
    energy_mwh: FloatArray

    def refuse_unless_for(self, fleet: Fleet) -> None:
        """Raise unless budgets fit a fleet and cover what each plant must run.

        Raises
        ------
        InputError
        """
        n_periods = len(self.first_hour) - 1
        if (
            self.energy_mwh.shape != (fleet.n_plants, n_periods)
            or self.first_hour[0] != 0
            or self.first_hour[-1] != fleet.n_hours
        ):
            raise InputError(
                f"Energy budgets of shape {self.energy_mwh.shape} over {self.first_hour[-1]} hours "
                f"do not fit {fleet.n_plants} plants over {fleet.n_hours} hours",
                fix="Give one budget per plant and period, and periods that cover all hours.",
            )
        floor = np.add.reduceat(fleet.floor_mw, self.first_hour[:-1], axis=0).T
        raise_for_problems(
            [
                f"plant '{fleet.plant_ids[g]}' must run {floor[g, m]:,.0f} MWh in period {m + 1}, "
                f"its budget is {self.energy_mwh[g, m]:,.0f} MWh"
                for g, m in np.argwhere(floor > self.energy_mwh + ENERGY_TOLERANCE_MWH)
            ],
            where="energy budgets",
            fix="Raise the budget or lower the floor.",
        )


def within_budgets(
    system: System, budgets: EnergyBudgets, progress: Progress
) -> tuple[Dispatched, FloatArray]:
    """Return the dispatch of least cost within the budgets, and the value of water.

    Parameters
    ----------
    system : System
    budgets : EnergyBudgets
    progress : Progress

    Returns
    -------
    Dispatched
        Its cost is within `GAP` of the least in every period.
    ndarray, shape (G, M)
        Cost that one more MWh of budget would save. [local currency/MWh]

    Raises
    ------
    InputError
        When a period does not come within the gap.
    Cancelled
        When `progress` says so.

    Notes
    -----
    A budget with a price is a plant with that much more cost, so hours fall apart again: a master
    program mixes dispatches of whole periods so that the budgets hold, its duals price the water,
    and at these prices the hours are dispatched anew (Dantzig and Wolfe 1960, "Decomposition
    principle for linear programs", Operations Research 8(1)); in every other round prices are
    smoothed towards the best so far (Pessoa et al. 2018, INFORMS Journal on Computing 30(2)). The
    hours of least cost at any prices bound the cost from below, which is the gap. Budgets count
    what is given above floors; what a floor that gives way leaves over is spilled.
    """
    parts: list[Dispatched] = []
    values = np.zeros_like(budgets.energy_mwh)
    spans = list(zip(budgets.first_hour[:-1], budgets.first_hour[1:], strict=True))
    for m, (first, end) in enumerate(spans):
        progress.report(m / len(spans), "Dispatching within the energy budgets")
        part = system.part(int(first), int(end))
        above = budgets.energy_mwh[:, m] - part.fleet.floor_mw.sum(axis=0)
        found, values[:, m] = _Period(part, np.maximum(above, 0.0), progress).solve()
        parts.append(found)
    return _joined(parts), values


class _Period:
    """One period: dispatches found so far, each with its cost and what budgets it uses."""

    def __init__(self, system: System, above_mwh: FloatArray, progress: Progress) -> None:
        self._system = system
        self._budgeted = np.flatnonzero(np.isfinite(above_mwh))
        self._above_mwh = above_mwh[self._budgeted]
        self._progress = _CancelOnly(progress)
        self._found: list[Dispatched] = []
        self._cost: list[float] = []
        self._used_mwh: list[FloatArray] = []

    def solve(self) -> tuple[Dispatched, FloatArray]:
        """Return the mix of least cost, and the value of water of every plant."""
        price = np.zeros(len(self._budgeted))
        self._add(least_cost(self._system, self._progress))
        if (self._used_mwh[0] <= self._above_mwh + ENERGY_TOLERANCE_MWH).all():
            return self._found[0], self._of_all(price)
        bound, best = self._bound(price), 0
        self._add(least_cost(self._at_floors(), self._progress))
        trust = SMOOTHING
        for _ in range(MAX_ROUNDS):
            share, cost, wanted = self._master()
            if cost - bound <= GAP * max(1.0, abs(cost)):
                return self._mix(share, best), self._of_all(price)
            tried = trust * price + (1.0 - trust) * wanted
            self._add(
                least_cost(self._system, self._progress, water_value_lc_per_mwh=self._of_all(tried))
            )
            reached = self._bound(tried)
            trust = SMOOTHING if trust == 0.0 and reached > bound else 0.0
            if reached > bound:
                bound, price, best = reached, tried, len(self._found) - 1
        raise InputError(
            f"After {MAX_ROUNDS} rounds energy budgets still leave {cost - bound:,.0f} of "
            f"{cost:,.0f} unexplained",
            where="energy budgets",
            fix="Give fewer plants a budget, or longer periods to one.",
        )

    def _add(self, found: Dispatched) -> None:
        self._progress.raise_if_cancelled()
        fleet = self._system.fleet
        above = np.maximum(found.dispatch_mw - fleet.floor_mw, 0.0)
        self._found.append(found)
        self._cost.append(_cost(self._system, found))
        self._used_mwh.append(above[:, self._budgeted].sum(axis=0))

    def _bound(self, price: FloatArray) -> float:
        """Return what the last dispatch, best at these prices, proves of the least cost."""
        return self._cost[-1] + float(price @ (self._used_mwh[-1] - self._above_mwh))

    def _master(self) -> tuple[FloatArray, float, FloatArray]:
        """Return the shares of the cheapest mix within the budgets, its cost, and prices."""
        from scipy.optimize import linprog  # noqa: PLC0415 - heavy

        unit = max(1.0, *(abs(cost) for cost in self._cost))
        size = np.maximum(self._above_mwh, 1.0)
        solution = linprog(
            np.array(self._cost) / unit,
            A_ub=np.column_stack(self._used_mwh) / size[:, None],
            b_ub=self._above_mwh / size,
            A_eq=np.ones((1, len(self._cost))),
            b_eq=[1.0],
            method="highs",
        )
        if solution.x is None or solution.fun is None:
            raise RuntimeError(f"The mix of dispatches ended with {solution.message}")
        prices = np.maximum(-solution.ineqlin.marginals, 0.0) * unit / size
        return solution.x, solution.fun * unit, prices

    def _mix(self, share: FloatArray, best: int) -> Dispatched:
        used = np.flatnonzero(share > 0)
        weight = share[used] / share[used].sum()

        def mixed(name: str) -> FloatArray:
            arrays = (getattr(self._found[k], name) for k in used)
            total: FloatArray = sum(w * a for w, a in zip(weight, arrays, strict=True))
            return total

        return Dispatched(
            mixed("dispatch_mw"), mixed("link_mw"), mixed("shed_mw"),
            self._found[best].price_lc_per_mwh,
        )  # fmt: skip

    def _at_floors(self) -> System:
        available = self._system.fleet.available_mw.copy()
        available[:, self._budgeted] = self._system.fleet.floor_mw[:, self._budgeted]
        return replace(self._system, fleet=replace(self._system.fleet, available_mw=available))

    def _of_all(self, price: FloatArray) -> FloatArray:
        of_all = np.zeros(self._system.fleet.n_plants)
        of_all[self._budgeted] = price
        return of_all


class _CancelOnly:
    """Progress that passes no reports on, since rounds go over the same hours again."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def report(self, fraction: float, text: str) -> None:
        """Keep quiet."""

    def raise_if_cancelled(self) -> None:
        """Ask whoever watches."""
        self._progress.raise_if_cancelled()


def _cost(system: System, found: Dispatched) -> float:
    """Return fuel, floors that give way, lost load and reserve not held, in local currency."""
    fleet = system.fleet
    below = np.maximum(fleet.floor_mw - found.dispatch_mw, 0.0).sum(axis=0)
    short = system.reserve.shortfall_mw(fleet, found.dispatch_mw).sum()
    return float(
        found.dispatch_mw.sum(axis=0) @ fleet.cost_lc_per_mwh
        + below @ (system.relief_lc_per_mwh + fleet.cost_lc_per_mwh)
        + system.lost_load_lc_per_mwh * found.shed_mw.sum()
        + shortfall_cost(fleet, system.lost_load_lc_per_mwh) * short
    )


def _joined(parts: list[Dispatched]) -> Dispatched:
    return Dispatched(
        np.concatenate([part.dispatch_mw for part in parts]),
        np.concatenate([part.link_mw for part in parts]),
        np.concatenate([part.shed_mw for part in parts]),
        np.concatenate([part.price_lc_per_mwh for part in parts]),
    )
