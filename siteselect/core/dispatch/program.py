"""The linear program of one hour, kept in the solver and moved from hour to hour.

Columns: what each plant gives above its floor, what it gives below it, demand shed at each bus,
what each link carries above or below its neutral transfer, and the reserve that is not held. The
table of rows is the balance, what plants that carry reserve may give, and the flow of every branch;
all but the balance come into the program only once they have been found beyond their limits. Moving
to another hour changes bounds only, so that the last basis stays dual feasible and the dual simplex
goes on from it.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.flow_limits import FlowLimits
from siteselect.core.dispatch.ties import Face, most_even
from siteselect.core.errors import InputError
from siteselect.core.grid.sensitivities import Sensitivities
from siteselect.core.words import say

if TYPE_CHECKING:
    from siteselect.core.solver import QuietHighs

COST_OF_DEAREST_PLANT = 100.0

BALANCE, RESERVE, BRANCHES = 0, 1, 2
"""Where rows stand in the table; branches follow one another."""

TIE = 1e-7
"""Cost differences below this, where the dearest plant costs 100, are none."""

SHORTFALL_COST = COST_OF_DEAREST_PLANT
"""Per MW of reserve not held: worth any exchange of plants, no floor and no shedding."""

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
    reserve_mw : float
        Reserve to hold. [MW]
    """

    available_mw: FloatArray
    floor_mw: FloatArray
    demand_mw: FloatArray
    neutral_link_mw: FloatArray
    limits: FlowLimits
    reserve_mw: float


@dataclass(frozen=True, eq=False)
class HourResult:
    """The optimum of one hour.

    Attributes
    ----------
    dispatch_mw : ndarray, shape (G,)
    shed_mw : ndarray, shape (B,)
    link_mw : ndarray, shape (K,)
    price_lc_per_mwh : ndarray, shape (B,)
    reduced_cost_lc_per_mwh : ndarray, shape (G,)
        Of what plants give above their floor: its cost less what it is worth.
    """

    dispatch_mw: FloatArray
    shed_mw: FloatArray
    link_mw: FloatArray
    price_lc_per_mwh: FloatArray
    reduced_cost_lc_per_mwh: FloatArray


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
    is_carrier : ndarray of bool, shape (G,)
        Plants that may carry reserve.
    """

    def __init__(
        self,
        sensitivities: Sensitivities,
        fleet: Fleet,
        *,
        relief_lc_per_mwh: FloatArray,
        value_of_lost_load_lc_per_mwh: float,
        load_buses: IntArray,
        is_carrier: BoolArray,
    ) -> None:
        grid = sensitivities.grid
        ptdf = sensitivities.ptdf
        self._sensitivities = sensitivities
        self._load_buses = load_buses
        self._plant_bus = fleet.bus
        self._fuel_lc_per_mwh = fleet.cost_lc_per_mwh
        self._is_carrier = is_carrier
        self._link_limit_mw = grid.link_limit_mw
        self._lost_load = value_of_lost_load_lc_per_mwh
        self._cost_unit = _cost_unit(fleet, value_of_lost_load_lc_per_mwh)
        self._watched = [BALANCE]
        plants, loads, links = fleet.n_plants, len(load_buses), grid.n_links
        self._parts = np.cumsum([plants, plants, loads, links, links])
        cost = np.concatenate(
            [
                fleet.cost_lc_per_mwh / self._cost_unit,
                relief_lc_per_mwh / self._cost_unit,
                np.full(loads, self._lost_load / self._cost_unit),
                np.zeros(2 * links),
                [SHORTFALL_COST],
            ]
        )
        self._row = np.vstack(
            [
                np.r_[np.ones(plants), -np.ones(plants), np.ones(loads), np.zeros(2 * links + 1)],
                np.r_[is_carrier, -1.0 * is_carrier, np.zeros(loads + 2 * links), -1.0],
                np.hstack(
                    [
                        ptdf[:, fleet.bus],
                        -ptdf[:, fleet.bus],
                        ptdf[:, load_buses],
                        sensitivities.link_ptdf,
                        -sensitivities.link_ptdf,
                        np.zeros((grid.n_branches, 1)),
                    ]
                ),
            ]
        )
        self._columns = np.arange(len(cost), dtype=np.int32)
        self._solver: Any = _new_solver(cost, self._row[BALANCE])

    def price_water(self, water_value_lc_per_mwh: FloatArray) -> None:
        """Let what plants give above their floor cost this, shape (G,), besides fuel."""
        cost = (self._fuel_lc_per_mwh + water_value_lc_per_mwh) / self._cost_unit
        self._solver.changeColsCost(len(cost), self._columns[: len(cost)], cost)

    def solve(self, hour: HourInput, *, is_even: bool = True) -> HourResult:
        """Return the optimum of one hour.

        Parameters
        ----------
        hour : HourInput
        is_even : bool
            Whether to take the most even one, not the first that the solver comes by.

        Raises
        ------
        InputError
            When phase shifters alone overload a branch, so that no dispatch is within the limits.
        """
        low, high = self._column_bounds(hour)
        self._solver.changeColsBounds(len(low), self._columns, low, high)
        room_low, room_high = self._row_bounds(hour)
        while True:
            self._set_rows(room_low, room_high)
            solution = self._run()
            column = np.clip(np.array(solution.col_value), low, high)
            value = self._row @ column
            if not self._watch_overloads(value, room_low, room_high):
                dual = np.array(solution.row_dual)
                reduced_cost = np.array(solution.col_dual)
                if is_even:
                    face = Face(
                        column=column,
                        upper=high,
                        is_free=np.abs(reduced_cost) < TIE,
                        tight=self._row[self._priced_rows(dual)],
                        row=self._row,
                        room_down=value - room_low,
                        room_up=room_high - value,
                    )
                    column = most_even(face)
                return self._result(hour, column, dual, reduced_cost)

    def _column_bounds(self, hour: HourInput) -> tuple[FloatArray, FloatArray]:
        high = np.concatenate(
            [
                hour.available_mw - hour.floor_mw,
                hour.floor_mw,
                hour.demand_mw[self._load_buses],
                self._link_limit_mw - hour.neutral_link_mw,
                self._link_limit_mw + hour.neutral_link_mw,
                [hour.reserve_mw],
            ]
        )
        return np.zeros(len(high)), high

    def _row_bounds(self, hour: HourInput) -> tuple[FloatArray, FloatArray]:
        """Return what the rows of the table must stay between."""
        balance = float(hour.demand_mw.sum() - hour.floor_mw.sum())
        carried = float((hour.available_mw - hour.floor_mw)[self._is_carrier].sum())
        fixed_flow = self._fixed_flow(hour)
        low = np.concatenate([[balance, -np.inf], hour.limits.low_mw - fixed_flow])
        high = np.concatenate(
            [[balance, carried - hour.reserve_mw], hour.limits.high_mw - fixed_flow]
        )
        return low, high

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

    def _set_rows(self, low: FloatArray, high: FloatArray) -> None:
        rows = np.arange(len(self._watched), dtype=np.int32)
        self._solver.changeRowsBounds(len(rows), rows, low[self._watched], high[self._watched])

    def _run(self) -> Any:
        from highspy import HighsModelStatus  # noqa: PLC0415 - heavy

        self._solver.run()
        if self._solver.getModelStatus() != HighsModelStatus.kOptimal:
            self._solver.clearSolver()
            self._solver.run()
        status = self._solver.getModelStatus()
        if status == HighsModelStatus.kInfeasible:
            raise InputError(
                say("No dispatch keeps every branch within its rating"),
                where="phase shifters",
                fix=say("Lower the phase shifts or raise the ratings around them."),
            )
        if status != HighsModelStatus.kOptimal:
            raise RuntimeError(f"The dispatch of an hour ended with {status}")
        return self._solver.getSolution()

    def _watch_overloads(self, value: FloatArray, low: FloatArray, high: FloatArray) -> bool:
        """Take in the rows furthest beyond their limits; return whether there were any."""
        excess = np.maximum(value - high, low - value)
        excess[self._watched] = 0.0
        worst = np.argsort(-excess)[:ROWS_PER_ROUND]
        found = worst[excess[worst] > OVERLOAD_TOLERANCE_MW]
        for row in found:
            self._solver.addRow(
                low[row], high[row], len(self._columns), self._columns, self._row[row]
            )
            self._watched.append(int(row))
        return len(found) > 0

    def _priced_rows(self, dual: FloatArray) -> list[int]:
        """Return the balance and the rows whose limit has a price."""
        is_priced = np.abs(dual) >= TIE
        return [BALANCE] + [
            row for row, p in zip(self._watched, is_priced, strict=True) if p and row != BALANCE
        ]

    def _result(
        self, hour: HourInput, column: FloatArray, dual: FloatArray, reduced_cost: FloatArray
    ) -> HourResult:
        above, below, shed, up, down, _ = np.split(column, self._parts)
        shed_mw = np.zeros_like(hour.demand_mw)
        shed_mw[self._load_buses] = shed
        watched = np.array(self._watched)
        is_branch = watched >= BRANCHES
        by_branch = self._sensitivities.ptdf[watched[is_branch] - BRANCHES]
        price = dual[BALANCE] + dual[is_branch] @ by_branch
        return HourResult(
            dispatch_mw=hour.floor_mw + above - below,
            shed_mw=shed_mw,
            link_mw=hour.neutral_link_mw + up - down,
            price_lc_per_mwh=np.minimum(price * self._cost_unit, self._lost_load),
            reduced_cost_lc_per_mwh=reduced_cost[: len(above)] * self._cost_unit,
        )


def shortfall_cost(fleet: Fleet, lost_load: float) -> float:
    """Return what a MWh of reserve not held counts for, in local currency."""
    return SHORTFALL_COST * _cost_unit(fleet, lost_load)


def _cost_unit(fleet: Fleet, lost_load: float) -> float:
    dearest = float(np.abs(fleet.cost_lc_per_mwh).max(initial=0.0))
    return (dearest or lost_load) / COST_OF_DEAREST_PLANT


def _new_solver(cost: FloatArray, in_balance: FloatArray) -> "QuietHighs":
    """Return a solver that holds the columns and the balance row, with every bound still zero."""
    from siteselect.core.solver import simplex_solver  # noqa: PLC0415 - heavy

    solver = simplex_solver(primal_tolerance=PRIMAL_TOLERANCE_MW)
    zeros = np.zeros(len(cost))
    solver.addVars(len(cost), zeros, zeros)
    columns = np.arange(len(cost), dtype=np.int32)
    solver.changeColsCost(len(cost), columns, cost)
    used = columns[in_balance != 0]
    solver.addRow(0.0, 0.0, len(used), used, in_balance[used])
    return solver
