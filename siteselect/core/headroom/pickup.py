"""Hosting capacity when surplus picks up new load in proportion: closed form, no optimisation.

The network intact (N-0). New load of x MW at a bus is met by every source in proportion to its
surplus, so that a branch gains ``x (pickup - ptdf of the bus)``; the branch that runs out of room
first limits the hour. In hours with full branches the sources that would load them give way
(:mod:`siteselect.core.headroom.giving_way`); the better of both answers counts.
"""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.dispatch.base_case import BaseCase
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.grid.network import Grid
from siteselect.core.grid.sensitivities import Sensitivities
from siteselect.core.headroom.giving_way import FullBranch, full_branches, held_back
from siteselect.core.headroom.headroom import Binding, Headroom
from siteselect.core.progress import SILENT, Progress
from siteselect.core.surplus.surplus import Surplus

LEAST_SENSITIVITY = 0.03
"""Below it, load is not held responsible for a branch that is overloaded without it."""

NO_SENSITIVITY = 1e-12
SCREENING_MARGIN = 1e-9
BUSES_PER_REPORT = 8


class SecurityPolicy(StrEnum):
    """What new load may do to a branch that is overloaded without it.

    Every other branch keeps its rating under each policy.
    """

    MUST_NOT_WORSEN = "must not worsen"
    """Load it no further with a sensitivity of 3 % or more; smaller ones are let pass."""
    STRICT = "strict"
    """Load it no further, however small the sensitivity."""
    SKIP = "skip"
    """Leave the branch out of account in those hours."""


_LEAST_SENSITIVITY = {
    SecurityPolicy.MUST_NOT_WORSEN: LEAST_SENSITIVITY,
    SecurityPolicy.STRICT: 0.0,
    SecurityPolicy.SKIP: np.inf,
}


@dataclass(frozen=True, eq=False)
class _Better:
    """Hours in which sources give way, with the headroom that follows and what each gives."""

    hours: IntArray
    mw: FloatArray
    binding: IntArray
    given_mw: FloatArray


@dataclass(frozen=True, eq=False)
class PickupModel:
    """Everything headroom needs that does not depend on the site. Made by :func:`pickup_model`.

    Attributes
    ----------
    rating_mw : ndarray, shape (L,)
        [MW]
    flow_mw : ndarray, shape (L, T)
        Base-case flows. [MW]
    pickup : ndarray, shape (L, T)
        Flow per MW that the sources together put in.
    surplus_mw : ndarray, shape (T,)
        Surplus of all sources. [MW]
    source_mw : ndarray, shape (T, G)
        Surplus of every source. [MW]
    source_ptdf : ndarray, shape (L, G)
        PTDF columns of the sources' buses.
    policy : SecurityPolicy
    slack_floor_mw : float
        Room that a branch loaded up to its rating is still given, so that rounding and
        sensitivities near zero do not close a bus; a branch counts as overloaded only when it is
        above its rating by more. [MW]
    """

    rating_mw: FloatArray
    flow_mw: FloatArray
    pickup: FloatArray
    surplus_mw: FloatArray
    source_mw: FloatArray
    source_ptdf: FloatArray
    policy: SecurityPolicy
    slack_floor_mw: float

    @property
    def n_hours(self) -> int:
        """Number of hours, T."""
        return len(self.surplus_mw)

    def at(
        self,
        column: FloatArray,
        *,
        cap_mw: float,
        closed_hours: BoolArray | None = None,
        screen: bool = True,
    ) -> Headroom:
        """Return the most new load in every hour.

        Parameters
        ----------
        column : ndarray, shape (L,)
            PTDF column of the bus; for load spread over buses, the mean of theirs by share.
        cap_mw : float
            No more than this is asked for. [MW]
        closed_hours : ndarray of bool, shape (T,), optional
            Hours in which the region sheds existing demand: nothing is granted.
        screen : bool
            Leave out branches that cannot bind up to the cap; the result is the same.

        Notes
        -----
        ``min(cap, surplus, min over branches of room / (pickup - column))``. Where a branch and
        the cap or surplus tie, the cap or surplus is named.
        """
        mw, binding = self._in_plain_proportion(column, cap_mw, screen=screen)
        better = self._with_sources_giving_way(column, cap_mw, mw, binding)
        if better is not None:
            mw[better.hours], binding[better.hours] = better.mw, better.binding
        if closed_hours is not None:
            mw[closed_hours] = 0.0
            binding[closed_hours] = Binding.SHED_NEARBY
        return Headroom(mw, binding, cap_mw)

    def map(
        self, columns: FloatArray, *, cap_mw: float, progress: Progress = SILENT
    ) -> tuple[FloatArray, IntArray]:
        """Return headroom and what binds for many buses, both of shape (T, n_columns).

        Parameters
        ----------
        columns : ndarray, shape (L, n_columns)
            PTDF columns.
        cap_mw : float
            No more than this is asked for at each. [MW]
        progress : Progress

        Raises
        ------
        Cancelled
            When `progress` says so.
        """
        n_columns = columns.shape[1]
        mw = np.empty((self.n_hours, n_columns))
        binding = np.empty((self.n_hours, n_columns), dtype=np.int64)
        for i in range(n_columns):
            if i % BUSES_PER_REPORT == 0:
                progress.raise_if_cancelled()
                progress.report(i / n_columns, "Finding the hosting capacity of every bus")
            headroom = self.at(columns[:, i], cap_mw=cap_mw)
            mw[:, i], binding[:, i] = headroom.mw, headroom.binding
        return mw, binding

    def shares(self, column: FloatArray, *, cap_mw: float) -> FloatArray:
        """Return the part of new load that every source picks up, as :meth:`at` reckons it.

        Shape ``(T, G)``; rows sum to 1, or to 0 where nothing is left to pick up. In proportion to
        surplus, except in hours in which sources give way to a full branch.
        """
        shares = _share(self.source_mw)
        mw, binding = self._in_plain_proportion(column, cap_mw, screen=True)
        better = self._with_sources_giving_way(column, cap_mw, mw, binding)
        if better is not None:
            shares[better.hours] = _share(better.given_mw)
        return shares

    def _in_plain_proportion(
        self, column: FloatArray, cap_mw: float, *, screen: bool
    ) -> tuple[FloatArray, IntArray]:
        mw = np.minimum(self.surplus_mw, cap_mw)
        binding = np.where(self.surplus_mw < cap_mw, Binding.SURPLUS, Binding.REQUEST)
        branches = self._within_reach(column, mw) if screen else range(len(self.rating_mw))
        for branch in branches:
            limit = self._limit_mw(
                self.pickup[branch] - column[branch], self.flow_mw[branch], self.rating_mw[branch]
            )
            is_tighter = limit < mw
            mw[is_tighter] = limit[is_tighter]
            binding[is_tighter] = branch
        return mw, binding.astype(np.int64)

    def _with_sources_giving_way(
        self, column: FloatArray, cap_mw: float, mw: FloatArray, binding: IntArray
    ) -> "_Better | None":
        """Return the crowded hours in which holding sources back makes more room.

        When the sources that are left do not reach the cap, the branch for which the others were
        held back is named.
        """
        hours = self._is_crowded & (binding >= 0)
        if not hours.any():
            return None
        held = held_back(self.source_mw, self.source_ptdf, column, self.full, hours)
        given = held.given_mw
        deliverable = given.sum(axis=1)
        change = self.source_ptdf @ _share(given).T - column[:, None]
        limit = self._limit_mw(change, self.flow_mw[:, hours], self.rating_mw[:, None])
        tightest = limit.argmin(axis=0)
        allowed = limit[tightest, np.arange(limit.shape[1])]
        bound = np.minimum(deliverable, cap_mw)
        new_mw = np.minimum(allowed, bound)
        by_bound = np.where(deliverable < cap_mw, held.branch, Binding.REQUEST)
        is_better = new_mw > mw[hours]
        return _Better(
            hours=np.flatnonzero(hours)[is_better],
            mw=new_mw[is_better],
            binding=np.where(allowed < bound, tightest, by_bound)[is_better],
            given_mw=given[is_better],
        )

    @cached_property
    def full(self) -> tuple[FullBranch, ...]:
        """Branches that are full in some hours of the base case."""
        return full_branches(self.flow_mw, self.rating_mw)

    @cached_property
    def _is_crowded(self) -> BoolArray:
        crowded = np.zeros(self.n_hours, dtype=np.bool_)
        for branch in self.full:
            crowded |= branch.hours
        return crowded

    def _limit_mw(
        self, change: FloatArray, flow_mw: FloatArray, rating_mw: FloatArray
    ) -> FloatArray:
        """Return the most load that branches allow, infinite where they are relieved.

        `change` is what a branch gains per MW of load; the arrays broadcast.
        """
        size = np.abs(change)
        flow = np.where(change > 0, flow_mw, -flow_mw)
        is_over = flow > rating_mw + self.slack_floor_mw
        room = np.where(is_over, 0.0, np.maximum(rating_mw - flow, self.slack_floor_mw))
        is_free = size < NO_SENSITIVITY
        is_free |= is_over & (size < _LEAST_SENSITIVITY[self.policy])
        limit = np.full_like(size, np.inf)
        np.divide(room, size, out=limit, where=~is_free)
        return limit

    def _within_reach(self, column: FloatArray, most_mw: FloatArray) -> IntArray:
        """Return the branches that load up to the highest of `most_mw` could fill."""
        most = float(most_mw.max(initial=0.0)) * (1.0 + SCREENING_MARGIN)
        up = (self._pickup_range[1] - column) * most
        down = (column - self._pickup_range[0]) * most
        return np.flatnonzero((up > self._least_room[0]) | (down > self._least_room[1]))

    @cached_property
    def _least_room(self) -> tuple[FloatArray, FloatArray]:
        """Least room of every branch over all hours, forwards and backwards."""
        highest, lowest = self.flow_mw.max(axis=1), self.flow_mw.min(axis=1)
        ahead = np.maximum(self.rating_mw - highest, self.slack_floor_mw)
        back = np.maximum(self.rating_mw + lowest, self.slack_floor_mw)
        over = self.rating_mw + self.slack_floor_mw
        ahead[highest > over] = 0.0
        back[-lowest > over] = 0.0
        return ahead, back

    @cached_property
    def _pickup_range(self) -> tuple[FloatArray, FloatArray]:
        """Lowest and highest pick-up of every branch over all hours."""
        return self.pickup.min(axis=1), self.pickup.max(axis=1)


def pickup_model(
    grid: Grid,
    sensitivities: Sensitivities,
    base_case: BaseCase,
    surplus: Surplus,
    fleet: Fleet,
    *,
    policy: SecurityPolicy = SecurityPolicy.MUST_NOT_WORSEN,
    slack_floor_mw: float = 0.05,
) -> PickupModel:
    """Prepare headroom for all sites at once.

    Parameters
    ----------
    grid : Grid
    sensitivities : Sensitivities
        Of the same grid.
    base_case : BaseCase
    surplus : Surplus
        Sources pick up in proportion to `source_mw`; without any, nothing can be hosted.
    fleet : Fleet
    policy : SecurityPolicy
    slack_floor_mw : float
        See :class:`PickupModel`. [MW]
    """
    source_ptdf = sensitivities.ptdf_columns(fleet.bus)
    return PickupModel(
        rating_mw=grid.rating_mw,
        flow_mw=base_case.flow_mw,
        pickup=np.ascontiguousarray(source_ptdf @ _share(surplus.source_mw).T),
        surplus_mw=surplus.source_mw.sum(axis=1),
        source_mw=surplus.source_mw,
        source_ptdf=source_ptdf,
        policy=policy,
        slack_floor_mw=slack_floor_mw,
    )


def _share(source_mw: FloatArray) -> FloatArray:
    """Return the share of every source in every hour; rows without any stay 0."""
    total = source_mw.sum(axis=1, keepdims=True)
    share: FloatArray = np.zeros_like(source_mw)
    np.divide(source_mw, total, out=share, where=total > 0)
    return share


def binding_hours(headroom: Headroom) -> list[tuple[int | Binding, int]]:
    """Return what binds and in how many hours, most hours first; branches by their index."""
    counted = Counter(headroom.binding.tolist())
    ordered = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    return [(Binding(what) if what < 0 else what, hours) for what, hours in ordered]
