"""What energy is worth to plants that have a budget of it: the search for one period."""

from dataclasses import replace

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.dispatch.budget_mix import BudgetMix, Mix
from siteselect.core.dispatch.known_hours import HourOptima
from siteselect.core.dispatch.least_cost import Dispatched, System, joined, least_cost
from siteselect.core.dispatch.program import HourlyProgram
from siteselect.core.errors import InputError
from siteselect.core.progress import Progress
from siteselect.core.words import say

GAP = 1e-8
"""Part of the cost of a period by which its dispatch may miss the least cost."""

ENERGY_TOLERANCE_MWH = 1e-3
SAME_COST = 1e-9
"""Part of the dearest plant's cost that counts as no difference."""

MAX_ROUNDS = 400


class WaterSearch:
    """The least cost of one period within energy budgets.

    Parameters
    ----------
    system : System
        The hours of the period.
    above_mwh : ndarray, shape (G,)
        What each plant may give above its floors; NaN where it has no budget. [MWh]
    program : HourlyProgram
        Of these hours or more.
    progress : Progress

    Notes
    -----
    A budget with a price is a plant with that much more cost, so hours fall apart again. A master
    program mixes, in every hour, the dispatches known of it so that the budgets hold; its duals
    price the water; hours of which no known dispatch is best at these prices are dispatched anew
    (Dantzig and Wolfe 1960, "Decomposition principle for linear programs", Operations Research
    8(1), with one convexity row per hour). The hours of least cost at any prices bound the cost
    from below. Most hours need no new dispatch in most rounds: the prices that proved an optimum
    prove it for as long as plants with a budget stand at a bound that their new cost does not
    turn against.
    """

    def __init__(
        self, system: System, above_mwh: FloatArray, program: HourlyProgram, progress: Progress
    ) -> None:
        self._system = system
        self._program = program
        self._progress = _CancelOnly(progress)
        self._budgeted = np.flatnonzero(np.isfinite(above_mwh))
        self._above_mwh = above_mwh[self._budgeted]
        self._hours = np.arange(system.fleet.n_hours)
        self._dearest = float(np.abs(system.fleet.cost_lc_per_mwh).max(initial=0.0)) or 1.0
        self._found: list[Dispatched] = []

    def solve(self) -> tuple[Dispatched, FloatArray]:
        """Return the dispatch, and the value of water of every plant, shape (G,).

        Raises
        ------
        InputError
        Cancelled
        """
        free = least_cost(self._system, self._progress, program=self._program)
        known = self._optima(free, self._hours, np.zeros(len(self._budgeted)))
        if (known.used_mwh.sum(axis=0) <= self._above_mwh + ENERGY_TOLERANCE_MWH).all():
            return free, self._of_all(np.zeros(len(self._budgeted)))
        known = known.joined(self._within_all_budgets())
        master = BudgetMix(self._above_mwh, len(self._hours), self._dearest)
        master.add(known.hour, known.cost_lc, known.used_mwh)
        bound = -np.inf
        for _ in range(MAX_ROUNDS):
            mix = master.solve()
            more = self._missing(known, mix.price_lc_per_mwh)
            master.add(more.hour, more.cost_lc, more.used_mwh)
            known = known.joined(more)
            bound = max(bound, self._bound(known, mix.price_lc_per_mwh))
            if mix.cost_lc - bound <= GAP * max(1.0, abs(mix.cost_lc)):
                return self._mixed(known, mix), self._of_all(mix.price_lc_per_mwh)
        raise InputError(
            say(
                "After {max_rounds} rounds energy budgets still leave {bound:,.0f} of "
                "{cost_lc:,.0f} unexplained",
                max_rounds=MAX_ROUNDS,
                bound=mix.cost_lc - bound,
                cost_lc=mix.cost_lc,
            ),
            where="energy budgets",
            fix=say("Give fewer plants a budget, or longer periods to one."),
        )

    def _within_all_budgets(self) -> HourOptima:
        """Return dispatches that use no budget at all, so that some mix holds them.

        Nothing is proven of them: the prices that make them best are those of other bounds.
        """
        fleet = self._system.fleet
        available = fleet.available_mw.copy()
        available[:, self._budgeted] = fleet.floor_mw[:, self._budgeted]
        system = replace(self._system, fleet=replace(fleet, available_mw=available))
        found = least_cost(system, self._progress, program=self._program, is_even=False)
        optima = self._optima(found, self._hours, np.zeros(len(self._budgeted)))
        return replace(optima, margin_lc_per_mwh=np.full_like(optima.margin_lc_per_mwh, -np.inf))

    def _missing(self, known: HourOptima, water: FloatArray) -> HourOptima:
        """Return the optima of hours of which no known dispatch is best at a value of water."""
        is_best = known.is_best_at(water, SAME_COST * self._dearest)
        hours = np.setdiff1d(self._hours, known.hour[is_best])
        found = least_cost(
            self._system.of_hours(hours),
            self._progress,
            water_value_lc_per_mwh=self._of_all(water),
            program=self._program,
            is_even=False,
        )
        return self._optima(found, hours, water)

    def _optima(self, found: Dispatched, hours: IntArray, water: FloatArray) -> HourOptima:
        self._progress.raise_if_cancelled()
        self._found.append(found)
        system = self._system.of_hours(hours)
        fleet, budgeted = system.fleet, self._budgeted
        return HourOptima(
            hour=hours,
            cost_lc=system.cost_lc(found),
            used_mwh=np.maximum(found.dispatch_mw - fleet.floor_mw, 0.0)[:, budgeted],
            room_mwh=(fleet.available_mw - fleet.floor_mw)[:, budgeted],
            margin_lc_per_mwh=found.reduced_cost_lc_per_mwh[:, budgeted] - water,
        )

    def _bound(self, known: HourOptima, water: FloatArray) -> float:
        """Return what the best dispatches of all hours at a value of water prove of the cost."""
        least = np.full(len(self._hours), np.inf)
        np.minimum.at(least, known.hour, known.cost_lc + known.used_mwh @ water)
        return float(least.sum() - self._above_mwh @ water)

    def _mixed(self, known: HourOptima, mix: Mix) -> Dispatched:
        """Return every hour as the mix has it, with the prices that prove it."""
        every = joined(self._found)
        is_best = known.is_best_at(mix.price_lc_per_mwh, SAME_COST * self._dearest)
        proof = np.zeros(len(self._hours), dtype=np.int64)
        proof[known.hour] = np.arange(len(known.hour))
        proof[known.hour[is_best]] = np.flatnonzero(is_best)
        used = np.flatnonzero(mix.share > 0)
        hour, share = known.hour[used], mix.share[used]
        share /= np.bincount(hour, share)[hour]

        def mixed(of_column: FloatArray) -> FloatArray:
            total = np.zeros((len(self._hours), of_column.shape[1]))
            np.add.at(total, hour, share[:, None] * of_column[used])
            return total

        return Dispatched(
            mixed(every.dispatch_mw),
            mixed(every.link_mw),
            mixed(every.shed_mw),
            every.price_lc_per_mwh[proof],
            every.reduced_cost_lc_per_mwh[proof],
        )

    def _of_all(self, water: FloatArray) -> FloatArray:
        of_all = np.zeros(self._system.fleet.n_plants)
        of_all[self._budgeted] = water
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
