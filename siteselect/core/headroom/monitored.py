"""What is watched while load is added: every branch intact, and after every single outage.

One table holds both, so that whatever looks for room (proportional pick-up, optimal use, joint
allocation, verification) treats them alike. The flow of a row is ``flow[line] + factor
flow[outage]``, and its sensitivity to any injection is the same sum of PTDF rows.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.grid.sensitivities import Sensitivities
from siteselect.core.words import say

NO_OUTAGE = -1
NO_FACTOR = 1e-9
"""An outage that moves less than this part of its flow onto a branch leaves it as it is."""

ISLANDING = 1e-6
"""A circuit whose own transfer factor comes this close to 1 is the only way between its ends."""

ROUNDING_MW = 0.1
"""Room the dominance rule leaves, so that no tolerance of the network intact can matter. [MW]"""


OUTAGES_PER_BLOCK = 256


class Security(StrEnum):
    """Whether the network must stand as it is, or also after the loss of any one element."""

    INTACT = "N-0"
    SECURE = "N-1"


class SecurityPolicy(StrEnum):
    """What new load may do to a row that is overloaded without it.

    Every other row keeps its rating under each policy.
    """

    MUST_NOT_WORSEN = "must not worsen"
    """Load it no further with a sensitivity of 3 % or more; smaller ones are let pass."""
    STRICT = "strict"
    """Load it no further, however small the sensitivity."""
    SKIP = "skip"
    """Leave the row out of account in those hours."""

    @property
    def word(self) -> str:
        """The policy as a planner calls it."""
        return _POLICY_WORDS[self]


_POLICY_WORDS = {
    SecurityPolicy.MUST_NOT_WORSEN: say("must not worsen"),
    SecurityPolicy.STRICT: say("strict"),
    SecurityPolicy.SKIP: say("skip"),
}


LEAST_SENSITIVITY = {
    SecurityPolicy.MUST_NOT_WORSEN: 0.03,
    SecurityPolicy.STRICT: 0.0,
    SecurityPolicy.SKIP: np.inf,
}
"""Below it, load is not held responsible for a row that is overloaded without it (ruling 5)."""


@dataclass(frozen=True, eq=False)
class MonitoredRows:
    """Branches to watch: intact (the first rows, in the order of the grid), then after outages.

    Attributes
    ----------
    line : ndarray of int, shape (R,)
        The branch that is watched.
    outage : ndarray of int, shape (R,)
        The branch of which one circuit or unit is out; -1 with the network intact.
    factor : ndarray, shape (R,)
        Part of the flow of `outage` that `line` gains: the line outage distribution factor of one
        circuit times its share of the corridor; 0 with the network intact.
    limit_mw : ndarray, shape (R, P)
        Rating of what is left of `line`: continuous when intact, emergency after an outage. [MW]
    ratings : Ratings
        Whose periods and limits these are.
    n_intact : int
        Number of branches, L.
    islanding : ndarray of int
        Branches whose outage cuts the network in two: no row can hold them.
    """

    line: IntArray
    outage: IntArray
    factor: FloatArray
    limit_mw: FloatArray
    ratings: Ratings
    n_intact: int
    islanding: IntArray

    @property
    def n_rows(self) -> int:
        """Number of rows, R."""
        return len(self.line)

    @cached_property
    def outage_or_line(self) -> IntArray:
        """The outage of every row, or the line itself (with factor 0) where there is none."""
        return np.where(self.outage < 0, self.line, self.outage)

    def combined(self, of_branches: FloatArray) -> FloatArray:
        """Return values of rows from values of branches (flows, PTDF columns), by first axis."""
        factor = self.factor.reshape(-1, *[1] * (of_branches.ndim - 1))
        combined: FloatArray = of_branches[self.line] + factor * of_branches[self.outage_or_line]
        return combined

    def name(self, row: int, grid: Grid) -> str:
        """Return what a planner calls a row."""
        line: str = grid.branch_names[self.line[row]]
        if self.outage[row] < 0:
            return line
        lost = int(self.outage[row])
        if lost == self.line[row]:
            return say("{branch} with one of {n} out", branch=line, n=int(grid.circuits[lost]))
        return say("{branch} with {lost} out", branch=line, lost=_outage_name(grid, lost))


def _outage_name(grid: Grid, branch: int) -> str:
    if grid.circuits[branch] == 1:
        return grid.branch_names[branch]
    if grid.is_transformer[branch]:
        return say("one unit of {branch}", branch=grid.branch_names[branch])
    return say("one circuit of {branch}", branch=grid.branch_names[branch])


def intact_rows(grid: Grid, ratings: Ratings) -> MonitoredRows:
    """Return the rows of the network as it stands (N-0)."""
    branches = np.arange(grid.n_branches)
    return MonitoredRows(
        line=branches,
        outage=np.full(grid.n_branches, NO_OUTAGE),
        factor=np.zeros(grid.n_branches),
        limit_mw=ratings.normal_mw,
        ratings=ratings,
        n_intact=grid.n_branches,
        islanding=np.empty(0, dtype=np.int64),
    )


def secure_rows(
    sensitivities: Sensitivities,
    ratings: Ratings,
    flow_mw: FloatArray,
    *,
    is_pruned: bool = True,
) -> MonitoredRows:
    """Return the rows of the network intact and after the loss of every one element (N-1).

    An element is one circuit of a line or one unit of a transformer bank.

    Parameters
    ----------
    sensitivities : Sensitivities
    ratings : Ratings
    flow_mw : ndarray, shape (L, T)
        Base-case flows: no row of a branch that is overloaded in some hour is left out. [MW]
    is_pruned : bool
        Leave out rows that hold by themselves while the network intact holds: those in which the
        flow that moves over is less than what the emergency rating adds to the continuous one,
        ``|factor| R_outage <= E_line - R_line`` in every period. In MW on the watched branch
        against its own rating, and so exact.

    Notes
    -----
    The loss of one of n circuits that together carry ``F_k`` moves ``F_k / (n - h_k)`` times the
    transfer factor of its ends onto every other branch, where ``h_k`` is that of the corridor
    itself; on what is left of the corridor the flow is ``F_k (n - 1) / (n - h_k)`` and the rating
    ``(n - 1) / n`` of the whole. Guo et al. (2009), "Direct calculation of line outage
    distribution factors", IEEE Transactions on Power Systems 24(3).
    """
    grid = sensitivities.grid
    intact = intact_rows(grid, ratings)
    is_over = _is_ever_over(flow_mw, ratings)
    islanding: list[int] = []
    found: list[tuple[IntArray, IntArray, FloatArray]] = []
    for first in range(0, grid.n_branches, OUTAGES_PER_BLOCK):
        outages = np.arange(first, min(first + OUTAGES_PER_BLOCK, grid.n_branches))
        factor, is_islanding = outage_factors(sensitivities, outages)
        islanding += outages[is_islanding].tolist()
        size = np.abs(factor)
        is_wanted = np.ones(size.shape, dtype=np.bool_)
        if is_pruned:
            is_wanted = _may_fill_first(size, outages, ratings, is_over)
        is_wanted[:, is_islanding] = False
        line, position = np.nonzero(is_wanted)
        is_own = line == outages[position]
        is_kept = is_own | (size[line, position] > NO_FACTOR)
        if is_pruned:
            is_kept &= is_own | ~_holds_by_itself(
                size[line, position], line, outages[position], ratings, is_over
            )
        line, position = line[is_kept], position[is_kept]
        found.append((line, outages[position], factor[line, position]))
    line = np.concatenate([intact.line, *(part[0] for part in found)])
    outage = np.concatenate([intact.outage, *(part[1] for part in found)])
    factor = np.concatenate([intact.factor, *(part[2] for part in found)])
    lost = outage[grid.n_branches :]
    after = line[grid.n_branches :]
    left = np.where(after == lost, (grid.circuits[lost] - 1) / grid.circuits[lost], 1.0)
    return MonitoredRows(
        line=line,
        outage=outage,
        factor=factor,
        limit_mw=np.vstack([intact.limit_mw, ratings.emergency_mw[after] * left[:, None]]),
        ratings=ratings,
        n_intact=grid.n_branches,
        islanding=np.array(islanding, dtype=np.int64),
    )


def outage_factors(sensitivities: Sensitivities, outages: IntArray) -> tuple[FloatArray, BoolArray]:
    """Return what part of a corridor's flow every branch gains when one of its circuits is lost.

    Parameters
    ----------
    sensitivities : Sensitivities
    outages : ndarray of int, shape (n,)
        Branches of which one circuit or unit is lost.

    Returns
    -------
    factor : ndarray, shape (L, n)
        For the corridor itself less than 0: what it loses.
    is_islanding : ndarray of bool, shape (n,)
        Where the outage cuts the network in two; the factors mean nothing there.
    """
    circuits = sensitivities.grid.circuits[outages].astype(np.float64)
    factor = sensitivities.transfer_columns(outages)
    itself = np.arange(len(outages))
    own = factor[outages, itself]
    left = circuits - own
    is_islanding = np.abs(left) < ISLANDING
    left[is_islanding] = 1.0
    factor /= left
    factor[outages, itself] = -(1.0 - own) / left
    return factor, is_islanding


def _is_ever_over(flow_mw: FloatArray, ratings: Ratings) -> BoolArray:
    """Return which branches are above their continuous rating in some hour, shape (L,)."""
    is_over = np.zeros(len(flow_mw), dtype=np.bool_)
    for period in range(ratings.n_periods):
        flow = flow_mw[:, ratings.first_hour[period] : ratings.first_hour[period + 1]]
        most = np.maximum(flow.max(axis=1, initial=0.0), -flow.min(axis=1, initial=0.0))
        is_over |= most > ratings.normal_mw[:, period]
    return is_over


def _may_fill_first(
    size: FloatArray, outages: IntArray, ratings: Ratings, is_over: BoolArray
) -> BoolArray:
    """Return which rows are worth a look, shape (L, n): all that dominance keeps, and few others.

    The least reserve of any period against the most that can move over in any.
    """
    reserve = (ratings.emergency_mw - ratings.normal_mw).min(axis=1) - ROUNDING_MW
    reserve[is_over] = -np.inf
    most = ratings.normal_mw[outages].max(axis=1) + ROUNDING_MW
    may: BoolArray = size * most > reserve[:, None]
    may[:, is_over[outages]] = True
    may[outages, np.arange(len(outages))] = True
    return may


def _holds_by_itself(
    size: FloatArray, line: IntArray, outage: IntArray, ratings: Ratings, is_over: BoolArray
) -> BoolArray:
    """Return which of some rows cannot be the first to be full (dominance), shape (n,)."""
    moved = size[:, None] * (ratings.normal_mw[outage] + ROUNDING_MW)
    reserve = ratings.emergency_mw[line] - ratings.normal_mw[line]
    holds: BoolArray = np.all(moved + ROUNDING_MW <= reserve, axis=1)
    return holds & ~is_over[line] & ~is_over[outage]
