"""How much every bus can host: the headroom stage of an evaluation, for N-0 and N-1."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.dispatch.base_case import BaseCase
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.grid.cut_off import cut_off_buses
from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.grid.sensitivities import Sensitivities
from siteselect.core.headroom.headroom import Binding, Headroom, SurplusUse
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import (
    MonitoredRows,
    Security,
    SecurityPolicy,
    intact_rows,
    secure_rows,
)
from siteselect.core.headroom.optimal_use import OptimalUseModel, optimal_headroom, optimal_map
from siteselect.core.headroom.proportional import ProportionalModel
from siteselect.core.progress import SILENT, Progress
from siteselect.core.scoring.surplus_use import SurplusMix, surplus_mix
from siteselect.core.surplus.surplus import Surplus

POLICY = SecurityPolicy.MUST_NOT_WORSEN
SHED_TOLERANCE_MW = 0.01


@dataclass(frozen=True, eq=False)
class Capacity:
    """Hosting capacity of one bus.

    Attributes
    ----------
    headroom : Headroom
    gain : ndarray, shape (T,), or None
        MW that one more MW of room on the binding row gives, 0 where no row binds; None where it
        was not kept.
    mix : SurplusMix
        What the surplus it uses is made of.
    use : SurplusUse
        How the surplus serves it.
    """

    headroom: Headroom
    gain: FloatArray | None
    mix: SurplusMix
    use: SurplusUse

    def over(self, hours: IntArray) -> "Capacity":
        """Return the same in some hours only, given by their positions."""
        known, mix = self.headroom, self.mix
        return Capacity(
            Headroom(known.mw[hours], known.binding[hours], known.cap_mw),
            None if self.gain is None else self.gain[hours],
            SurplusMix(
                mix.cost_lc_per_mwh[hours], mix.emission_t_per_mwh[hours], mix.tier_share[hours]
            ),
            self.use,
        )


@dataclass(frozen=True, eq=False)
class Hosting:
    """What every bus can host, given a base case and its surplus.

    Attributes
    ----------
    sensitivities : Sensitivities
    ratings : Ratings
    fleet : Fleet
    base_case : BaseCase
    surplus : Surplus
    cap_mw : float
        No more than this is asked for at any bus. [MW]
    uses_kernels : bool
        Whether loops may be compiled; without, only proportional pick-up is to be had.
    """

    sensitivities: Sensitivities
    ratings: Ratings
    fleet: Fleet
    base_case: BaseCase
    surplus: Surplus
    cap_mw: float
    uses_kernels: bool = True

    @property
    def best_use(self) -> SurplusUse:
        """The best use of the surplus that can be reckoned."""
        return SurplusUse.OPTIMAL if self.uses_kernels else SurplusUse.PROPORTIONAL

    @cached_property
    def rows(self) -> dict[Security, MonitoredRows]:
        """What is watched, with the network intact and after every single outage."""
        return {
            Security.INTACT: intact_rows(self._grid, self.ratings),
            Security.SECURE: secure_rows(self.sensitivities, self.ratings, self.base_case.flow_mw),
        }

    @cached_property
    def models(self) -> dict[Security, HostingModel]:
        """What hosting capacity follows from, whatever the bus."""
        source_ptdf = self.sensitivities.ptdf_columns(self.fleet.bus)
        return {
            security: HostingModel(
                rows, self.base_case.flow_mw, self.surplus.source_mw, source_ptdf, POLICY
            )
            for security, rows in self.rows.items()
        }

    @cached_property
    def closed_hours(self) -> BoolArray:
        """Hours in which a bus is closed because its region sheds load, shape (T, B)."""
        closed = np.zeros(self.base_case.shed_mw.shape, dtype=np.bool_)
        bus_region = np.array(self._grid.bus_region)
        for region in set(self._grid.bus_region):
            here = bus_region == region
            shedding = self.base_case.shed_mw[:, here].sum(axis=1) > SHED_TOLERANCE_MW
            closed[np.ix_(shedding, here)] = True
        return closed

    @cached_property
    def is_cut_off(self) -> BoolArray:
        """Buses that one outage cuts off: no load there is secure, shape (B,)."""
        return cut_off_buses(self._grid, self.rows[Security.SECURE].islanding)

    def capacity(self, bus: int, security: Security, use: SurplusUse) -> Capacity:
        """Return the hosting capacity of one bus, its limits and where its energy comes from."""
        if security is Security.SECURE and self.is_cut_off[bus]:
            return self._nothing(use)
        column = np.ascontiguousarray(self.sensitivities.ptdf[:, bus])
        return self._capacity_of(column, self.closed_hours[:, bus], security, use)

    def reinforced(self, bus: int, security: Security, branch: int) -> Capacity:
        """Return the capacity of one bus at best use if a branch had one more circuit or unit.

        Its rating grows by one part, as it is and after outages; flows stay as they are, so that
        this is a first step, not a study of the new network.

        Parameters
        ----------
        bus, branch : int
            Positions in the grid.
        """
        if security is Security.SECURE and self.is_cut_off[bus]:
            return self._nothing(self.best_use)
        model, n = self.models[security], int(self._grid.circuits[branch])
        rows = model.rows
        limit_mw = rows.limit_mw.copy()
        is_its = rows.line == branch
        is_own = is_its & (rows.outage == branch)
        limit_mw[is_its & ~is_own] *= (n + 1) / n
        limit_mw[is_own] = rows.ratings.emergency_mw[branch]
        column = np.ascontiguousarray(self.sensitivities.ptdf[:, bus])
        changed = replace(model, rows=replace(rows, limit_mw=limit_mw))
        closed = self.closed_hours[:, bus]
        if not self.uses_kernels:
            plain = ProportionalModel(changed, uses_kernels=False)
            headroom = plain.at(column, cap_mw=self.cap_mw, closed_hours=closed)
            return Capacity(headroom, None, self._proportional_mix, self.best_use)
        best = optimal_headroom(changed, column, cap_mw=self.cap_mw, closed_hours=closed)
        return Capacity(best.headroom, best.price, self._mix(best.used_mw), self.best_use)

    def spread(self, share_of_bus: FloatArray, closed_hours: BoolArray) -> Headroom:
        """Return how much load spread over buses the intact network hosts, at the best use.

        Parameters
        ----------
        share_of_bus : ndarray, shape (B,)
            Adds up to 1.
        closed_hours : ndarray of bool, shape (T,)
        """
        column = self.sensitivities.ptdf @ share_of_bus
        return self._capacity_of(column, closed_hours, Security.INTACT, self.best_use).headroom

    def map(
        self, security: Security, progress: Progress = SILENT
    ) -> tuple[FloatArray, NDArray[Any]]:
        """Return MW and what binds for every bus at the best use, each of shape (T, B).

        The map after outages takes many times as long, in the background: it leaves cores free.
        """
        columns, closed, cap_mw = self.sensitivities.ptdf, self.closed_hours, self.cap_mw
        threads = 1 if security is Security.SECURE else 2
        mw, binding = (
            optimal_map(
                self._optimal[security],
                columns,
                cap_mw=cap_mw,
                closed_hours=closed,
                progress=progress,
                threads=threads,
            )
            if self.uses_kernels
            else self._proportional[security].map(
                columns, cap_mw=cap_mw, closed_hours=closed, progress=progress
            )
        )
        if security is Security.SECURE:
            mw[:, self.is_cut_off] = 0.0
            binding[:, self.is_cut_off] = Binding.CUT_OFF
        return mw, binding

    def of_map(self, headroom: Headroom) -> Capacity:
        """Return a capacity that was read off a map, its energy as if picked up in proportion."""
        return Capacity(headroom, None, self._proportional_mix, self.best_use)

    def _capacity_of(
        self, column: FloatArray, closed_hours: BoolArray, security: Security, use: SurplusUse
    ) -> Capacity:
        if use is SurplusUse.OPTIMAL:
            best = optimal_headroom(
                self._optimal[security], column, cap_mw=self.cap_mw, closed_hours=closed_hours
            )
            return Capacity(best.headroom, best.price, self._mix(best.used_mw), use)
        model = self._proportional[security]
        headroom = model.at(column, cap_mw=self.cap_mw, closed_hours=closed_hours)
        return Capacity(headroom, model.gain(column, headroom), self._proportional_mix, use)

    def _nothing(self, use: SurplusUse) -> Capacity:
        n_hours = self.ratings.n_hours
        headroom = Headroom(np.zeros(n_hours), np.full(n_hours, Binding.CUT_OFF), self.cap_mw)
        return Capacity(headroom, np.zeros(n_hours), self._proportional_mix, use)

    @property
    def _grid(self) -> Grid:
        return self.sensitivities.grid

    @cached_property
    def _proportional(self) -> dict[Security, ProportionalModel]:
        return {
            security: ProportionalModel(model, uses_kernels=self.uses_kernels)
            for security, model in self.models.items()
        }

    @cached_property
    def _optimal(self) -> dict[Security, OptimalUseModel]:
        return {security: OptimalUseModel(model) for security, model in self.models.items()}

    @cached_property
    def _proportional_mix(self) -> SurplusMix:
        return self._mix(self.surplus.source_mw)

    def _mix(self, used_mw: FloatArray) -> SurplusMix:
        fleet = self.fleet
        return surplus_mix(
            used_mw,
            cost_lc_per_mwh=fleet.cost_lc_per_mwh,
            emission_t_per_mwh=fleet.emission_t_per_mwh,
            tier=fleet.tier,
        )
