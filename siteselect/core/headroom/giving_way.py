"""Sources that give way where they would load a branch that is already full.

A least-cost base case fills branches: the surplus behind a full branch cannot serve load beyond
it, and would not be called upon. In hours with full branches the sources that would load them are
held back, all by the same share, until what relieves the branch outweighs what loads it.
"""

from dataclasses import dataclass
from itertools import repeat

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray, IntArray

FULL_MARGIN_MW = 0.05
"""A branch with less room than this is full. [MW]"""

ROUNDING = 1e-9
"""Sensitivities below it are rounding: such a source neither loads nor relieves."""

PASSES = 3
"""Holding sources back for one branch may uncover another; the last word has the closed form."""


@dataclass(frozen=True, eq=False)
class FullBranch:
    """A branch that is full in some hours, in one direction.

    Attributes
    ----------
    branch : int
    direction : float
        1 when full from `from_bus` to `to_bus`, -1 the other way.
    hours : ndarray of bool, shape (T,)
    room_mw : ndarray, shape (T,)
        Room left, 0 where the branch is overloaded. [MW]
    """

    branch: int
    direction: float
    hours: BoolArray
    room_mw: FloatArray


@dataclass(frozen=True, eq=False)
class HeldBack:
    """What is left after sources gave way, in n hours.

    Attributes
    ----------
    given_mw : ndarray, shape (n, G)
        What every source still gives. [MW]
    branch : ndarray of int, shape (n,)
        The full branch for which most was held back.
    """

    given_mw: FloatArray
    branch: IntArray


def full_branches(flow_mw: FloatArray, rating_mw: FloatArray) -> tuple[FullBranch, ...]:
    """Return the branches that are ever full in the base case.

    Parameters
    ----------
    flow_mw : ndarray, shape (L, T)
        Base-case flows. [MW]
    rating_mw : ndarray, shape (L,)
        [MW]
    """
    found = []
    for direction in (1.0, -1.0):
        room = rating_mw[:, None] - direction * flow_mw
        is_full = room < FULL_MARGIN_MW
        found += [
            FullBranch(int(branch), direction, is_full[branch], np.maximum(room[branch], 0.0))
            for branch in np.flatnonzero(is_full.any(axis=1))
        ]
    return tuple(found)


def held_back(
    source_mw: FloatArray,
    source_ptdf: FloatArray,
    column: FloatArray,
    full: tuple[FullBranch, ...],
    hours: BoolArray,
) -> HeldBack:
    """Hold sources back in the chosen hours until no full branch is loaded further.

    Parameters
    ----------
    source_mw : ndarray, shape (T, G)
        Surplus of every source. [MW]
    source_ptdf : ndarray, shape (L, G)
        PTDF columns of the sources' buses.
    column : ndarray, shape (L,)
        PTDF column of the new load.
    full : tuple of FullBranch
        From :func:`full_branches`.
    hours : ndarray of bool, shape (T,)
        The hours wanted; n of them, each with a full branch.
    """
    given = source_mw[hours]
    concerned = [(f, f.hours[hours]) for f in full if (f.hours & hours).any()]
    kept_back_mw = np.zeros((len(concerned), len(given)))
    for _ in repeat(None, PASSES):
        for i, (branch, where) in enumerate(concerned):
            effect = branch.direction * (source_ptdf[branch.branch] - column[branch.branch])
            effect[np.abs(effect) < ROUNDING] = 0.0
            before = given[where]
            given[where] = _relieved(before, effect, branch.room_mw[hours][where])
            kept_back_mw[i, where] += (before - given[where]).sum(axis=1)
    branches = np.array([branch.branch for branch, _ in concerned], dtype=np.int64)
    return HeldBack(given, branches[kept_back_mw.argmax(axis=0)])


def _relieved(given: FloatArray, effect: FloatArray, room_mw: FloatArray) -> FloatArray:
    """Scale down the sources that load a branch until relief and room outweigh them."""
    loading = given @ np.maximum(effect, 0.0)
    relieving = given @ np.maximum(-effect, 0.0) + room_mw
    share = np.divide(relieving, loading, out=np.ones_like(loading), where=loading > relieving)
    return np.where(effect > 0, given * share[:, None], given)
