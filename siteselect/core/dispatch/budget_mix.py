"""The cheapest mix, within energy budgets, of dispatches that are known of every hour."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray

PRIMAL_SIMPLEX = 4
PRIMAL_TOLERANCE = 1e-9


@dataclass(frozen=True, eq=False)
class Mix:
    """The optimum of the dispatches known so far.

    Attributes
    ----------
    share : ndarray, shape (C,)
        Of every dispatch in its hour.
    cost_lc : float
    price_lc_per_mwh : ndarray, shape (n,)
        What one more MWh in each budget would save.
    """

    share: FloatArray
    cost_lc: float
    price_lc_per_mwh: FloatArray


class BudgetMix:
    """A linear program that only ever gains columns, so that it goes on from its last optimum.

    Rows are the budgets, then the shares of each hour, which add up to 1.

    Parameters
    ----------
    budget_mwh : ndarray, shape (n,)
        [MWh]
    n_hours : int
    unit_lc_per_mwh : float
        A cost of the usual size, to scale with. [local currency/MWh]
    """

    def __init__(self, budget_mwh: FloatArray, n_hours: int, unit_lc_per_mwh: float) -> None:
        from siteselect.core.solver import simplex_solver  # noqa: PLC0415 - heavy

        self._unit = unit_lc_per_mwh
        self._n_budgets = len(budget_mwh)
        solver: Any = simplex_solver(primal_tolerance=PRIMAL_TOLERANCE)
        solver.setOptionValue("simplex_strategy", PRIMAL_SIMPLEX)
        n_rows = self._n_budgets + n_hours
        low = np.concatenate([np.full(self._n_budgets, -np.inf), np.ones(n_hours)])
        high = np.concatenate([budget_mwh, np.ones(n_hours)])
        none = np.zeros(0, dtype=np.int32)
        solver.addRows(n_rows, low, high, 0, np.zeros(n_rows, dtype=np.int32), none, np.zeros(0))
        self._solver = solver

    def add(self, hour: IntArray, cost_lc: FloatArray, used_mwh: FloatArray) -> None:
        """Take in dispatches of hours, shape (c,), with what budgets they use, shape (c, n)."""
        n, width = len(hour), self._n_budgets + 1
        index = np.empty((n, width), dtype=np.int32)
        index[:, :-1] = np.arange(self._n_budgets)
        index[:, -1] = self._n_budgets + hour
        value = np.column_stack([used_mwh, np.ones(n)])
        self._solver.addCols(
            n, cost_lc / self._unit, np.zeros(n), np.full(n, np.inf), n * width,
            np.arange(0, n * width, width, dtype=np.int32), index.ravel(), value.ravel(),
        )  # fmt: skip

    def solve(self) -> Mix:
        """Return the cheapest mix of all dispatches taken in."""
        from highspy import HighsModelStatus  # noqa: PLC0415 - heavy

        self._solver.run()
        if self._solver.getModelStatus() != HighsModelStatus.kOptimal:
            self._solver.clearSolver()
            self._solver.run()
        status = self._solver.getModelStatus()
        if status != HighsModelStatus.kOptimal:
            raise RuntimeError(f"The mix of dispatches ended with {status}")
        solution = self._solver.getSolution()
        price = -np.array(solution.row_dual[: self._n_budgets]) * self._unit
        return Mix(
            np.maximum(np.array(solution.col_value), 0.0),
            float(self._solver.getInfo().objective_function_value) * self._unit,
            np.maximum(price, 0.0),
        )
