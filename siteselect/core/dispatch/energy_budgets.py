"""Energy that plants may give over a month, such as the water of a reservoir, used at best."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.least_cost import Dispatched, System, joined
from siteselect.core.dispatch.water_value import ENERGY_TOLERANCE_MWH, WaterSearch
from siteselect.core.errors import InputError, raise_for_problems
from siteselect.core.progress import Progress
from siteselect.core.words import say


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
                say(
                    "Energy budgets of shape {shape} over {first_hour} hours do not fit "
                    "{n_plants} plants over {n_hours} hours",
                    shape=self.energy_mwh.shape,
                    first_hour=self.first_hour[-1],
                    n_plants=fleet.n_plants,
                    n_hours=fleet.n_hours,
                ),
                fix=say("Give one budget per plant and period, and periods that cover all hours."),
            )
        floor = np.add.reduceat(fleet.floor_mw, self.first_hour[:-1], axis=0).T
        raise_for_problems(
            [
                f"plant '{fleet.plant_ids[g]}' must run {floor[g, m]:,.0f} MWh in period {m + 1}, "
                f"its budget is {self.energy_mwh[g, m]:,.0f} MWh"
                for g, m in np.argwhere(floor > self.energy_mwh + ENERGY_TOLERANCE_MWH)
            ],
            where="energy budgets",
            fix=say("Raise the budget or lower the floor."),
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
        Its cost is within :data:`~siteselect.core.dispatch.water_value.GAP` of the least in every
        period.
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
    Each period is a :class:`~siteselect.core.dispatch.water_value.WaterSearch`. Budgets count what
    is given above floors; what a floor that gives way leaves over is spilled.
    """
    parts: list[Dispatched] = []
    values = np.zeros_like(budgets.energy_mwh)
    spans = list(pairwise(budgets.first_hour))
    program = system.program()
    for m, (first, end) in enumerate(spans):
        progress.report(m / len(spans), say("Dispatching within the energy budgets"))
        part = system.of_hours(np.arange(first, end))
        above = np.maximum(budgets.energy_mwh[:, m] - part.fleet.floor_mw.sum(axis=0), 0.0)
        found, values[:, m] = WaterSearch(part, above, program, progress).solve()
        parts.append(found)
    return joined(parts), values
