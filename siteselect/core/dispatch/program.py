"""The linear program of one hour, kept in the solver and moved from hour to hour.

Columns: what each plant gives above its floor, what it gives below it, demand shed at each bus,
and what each link carries above or below its neutral transfer. Row 0 is the balance; a row per
branch is added only once that branch has been found overloaded. Moving to another hour changes
bounds only, so that the last basis stays dual feasible and the dual simplex goes on from it.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.flow_limits import FlowLimits
from siteselect.core.dispatch.ties import Face, most_even
from siteselect.core.errors import InputError
from siteselect.core.grid.sensitivities import Sensitivities

if TYPE_CHECKING:
    from siteselect.core.dispatch.solver import QuietHighs

COST_OF_DEAREST_PLANT = 100.0
LINK_COST = 1e-6
"""Per MW off the neutral transfer, where the dearest plant costs 100: it decides ties only."""

TIE = 1e-7
"""Cost differences below this, where the dearest plant costs 100, are none."""

PRIMAL_TOLERANCE_MW = 1e-8
OVERLOAD_TOLERANCE_MW = 1e-6
ROWS_PER_ROUND = 4


@dataclass(frozen=True, eq=False)
class HourInput:
    """Everything that differs from hour to hour.

    Attributes
    ----------
    available_mw, floor_mw : ndarray, shape (G,)
    demand_mw : ndarray, shape (B,)
    neutral_link_mw : ndarray, shape (K,)
        Transfer of the links where they are free to choose. [MW]
    limits : FlowLimits
    """

    available_mw: FloatArray
    floor_mw: FloatArray
    demand_mw: FloatArray
    neutral_link_mw: FloatArray
    limits: FlowLimits


@dataclass(frozen=True, eq=False)
class HourResult:
    """The optimum of one hour.

    Attributes
    ----------
    dispatch_mw : ndarray, shape (G,)
    shed_mw : ndarray, shape (B,)
    link_mw : ndarray, shape (K,)
    price_lc_per_mwh : ndarray, shape (B,)
    """

    dispatch_mw: FloatArray
    shed_mw: FloatArray
    link_mw: FloatArray
    price_lc_per_mwh: FloatArray


class HourlyProgram:
    """Finds the least-cost dispatch of one hour after another within the flow limits.

    Parameters
    ----------
    sensitivities : Sensitivities
    fleet : Fleet
    relief_lc_per_mwh : ndarray, shape (G,)
        Cost of running a plant below its floor. [local currency/MWh]
    value_of_lost_load_lc_per_mwh : float
        Cost of demand not served. [local currency/MWh]
    load_buses : ndarray of int
        Buses that have demand in some hour.
    """

    def __init__(
        self,
        sensitivities: Sensitivities,
        fleet: Fleet,
        *,
        relief_lc_per_mwh: FloatArray,
        value_of_lost_load_lc_per_mwh: float,
        load_buses: IntArray,
    ) -> None:
        grid = sensitivities.grid
        ptdf = sensitivities.ptdf
        self._sensitivities = sensitivities
        self._load_buses = load_buses
        self._plant_bus = fleet.bus
        self._link_limit_mw = grid.link_limit_mw
        self._lost_load = value_of_lost_load_lc_per_mwh
        self._cost_unit = _cost_unit(fleet, value_of_lost_load_lc_per_mwh)
        self._watched: list[int] = []
        plants, links = fleet.n_plants, grid.n_links
        self._parts = np.cumsum([plants, plants, len(load_buses), links])
        self._flow_of_column = np.hstack(
            [
                ptdf[:, fleet.bus],
                -ptdf[:, fleet.bus],
                ptdf[:, load_buses],
                sensitivities.link_ptdf,
                -sensitivities.link_ptdf,
            ]
        )
        cost = np.concatenate(
            [
                fleet.cost_lc_per_mwh / self._cost_unit,
                relief_lc_per_mwh / self._cost_unit,
                np.full(len(load_buses), self._lost_load / self._cost_unit),
                np.full(2 * links, LINK_COST),
            ]
        )
        in_balance = np.concatenate(
            [np.ones(plants), -np.ones(plants), np.ones(len(load_buses)), np.zeros(2 * links)]
        )
        self._in_balance = in_balance
        self._columns = np.arange(len(cost), dtype=np.int32)
        self._solver: Any = _new_solver(cost, in_balance)

    def solve(self, hour: HourInput) -> HourResult:
        """Return the optimum of one hour.

        Raises
        ------
        InputError
            When phase shifters alone overload a branch, so that no dispatch is within the limits.
        """
        low, high = self._column_bounds(hour)
        self._solver.changeColsBounds(len(low), self._columns, low, high)
        fixed_flow = self._fixed_flow(hour)
        room_low, room_high = hour.limits.low_mw - fixed_flow, hour.limits.high_mw - fixed_flow
        balance = float(hour.demand_mw.sum() - hour.floor_mw.sum())
        while True:
            self._set_rows(balance, room_low, room_high)
            solution = self._run()
            column = np.clip(np.array(solution.col_value), low, high)
            flow = self._flow_of_column @ column
            if not self._watch_overloads(flow, room_low, room_high):
                dual = np.array(solution.row_dual)
                face = Face(
                    column=column,
                    upper=high,
                    is_free=np.abs(np.array(solution.col_dual)) < TIE,
                    tight=self._tight_rows(dual),
                    row=self._flow_of_column,
                    room_down=flow - room_low,
                    room_up=room_high - flow,
                )
                return self._result(hour, most_even(face), dual)

    def _column_bounds(self, hour: HourInput) -> tuple[FloatArray, FloatArray]:
        high = np.concatenate(
            [
                hour.available_mw - hour.floor_mw,
                hour.floor_mw,
                hour.demand_mw[self._load_buses],
                self._link_limit_mw - hour.neutral_link_mw,
                self._link_limit_mw + hour.neutral_link_mw,
            ]
        )
        return np.zeros(len(high)), high

    def _fixed_flow(self, hour: HourInput) -> FloatArray:
        """Return the flow of floors, demand, neutral links and phase shifters, shape (L,)."""
        injected = -hour.demand_mw
        np.add.at(injected, self._plant_bus, hour.floor_mw)
        fixed: FloatArray = (
            self._sensitivities.ptdf @ injected
            + self._sensitivities.link_ptdf @ hour.neutral_link_mw
            + self._sensitivities.shift_flow_mw
        )
        return fixed

    def _set_rows(self, balance: float, low: FloatArray, high: FloatArray) -> None:
        rows = np.arange(1 + len(self._watched), dtype=np.int32)
        self._solver.changeRowsBounds(
            len(rows),
            rows,
            np.concatenate([[balance], low[self._watched]]),
            np.concatenate([[balance], high[self._watched]]),
        )

    def _run(self) -> Any:
        from highspy import HighsModelStatus  # noqa: PLC0415 - heavy

        self._solver.run()
        if self._solver.getModelStatus() != HighsModelStatus.kOptimal:
            self._solver.clearSolver()
            self._solver.run()
        status = self._solver.getModelStatus()
        if status == HighsModelStatus.kInfeasible:
            raise InputError(
                "No dispatch keeps every branch within its rating",
                where="phase shifters",
                fix="Lower the phase shifts or raise the ratings around them.",
            )
        if status != HighsModelStatus.kOptimal:
            raise RuntimeError(f"The dispatch of an hour ended with {status}")
        return self._solver.getSolution()

    def _watch_overloads(self, flow: FloatArray, low: FloatArray, high: FloatArray) -> bool:
        """Add rows for the worst overloads that have none yet; return whether there were any."""
        excess = np.maximum(flow - high, low - flow)
        excess[self._watched] = 0.0
        worst = np.argsort(-excess)[:ROWS_PER_ROUND]
        found = worst[excess[worst] > OVERLOAD_TOLERANCE_MW]
        for branch in found:
            row = self._flow_of_column[branch]
            self._solver.addRow(low[branch], high[branch], len(row), self._columns, row)
            self._watched.append(int(branch))
        return len(found) > 0

    def _tight_rows(self, dual: FloatArray) -> FloatArray:
        """Return the balance and the rows of branches whose limit has a price."""
        is_priced = np.abs(dual[1:]) >= TIE
        branches = [b for b, has_price in zip(self._watched, is_priced, strict=True) if has_price]
        return np.vstack([self._in_balance, self._flow_of_column[branches]])

    def _result(self, hour: HourInput, column: FloatArray, dual: FloatArray) -> HourResult:
        above, below, shed, up, down = np.split(column, self._parts)
        shed_mw = np.zeros_like(hour.demand_mw)
        shed_mw[self._load_buses] = shed
        price = dual[0] + dual[1:] @ self._sensitivities.ptdf[self._watched]
        return HourResult(
            dispatch_mw=hour.floor_mw + above - below,
            shed_mw=shed_mw,
            link_mw=hour.neutral_link_mw + up - down,
            price_lc_per_mwh=np.minimum(price * self._cost_unit, self._lost_load),
        )


def _cost_unit(fleet: Fleet, lost_load: float) -> float:
    dearest = float(np.abs(fleet.cost_lc_per_mwh).max(initial=0.0))
    return (dearest or lost_load) / COST_OF_DEAREST_PLANT


def _new_solver(cost: FloatArray, in_balance: FloatArray) -> "QuietHighs":
    """Return a solver that holds the columns and the balance row, with every bound still zero."""
    from siteselect.core.dispatch.solver import simplex_solver  # noqa: PLC0415 - heavy

    solver = simplex_solver(primal_tolerance=PRIMAL_TOLERANCE_MW)
    zeros = np.zeros(len(cost))
    solver.addVars(len(cost), zeros, zeros)
    columns = np.arange(len(cost), dtype=np.int32)
    solver.changeColsCost(len(cost), columns, cost)
    used = columns[in_balance != 0]
    solver.addRow(0.0, 0.0, len(used), used, in_balance[used])
    return solver
