"""How sure a ranking is: the same sites under many weights and within the error of their data.

Stochastic multicriteria acceptability analysis, SMAA-2 (R. Lahdelma, P. Salminen, Operations
Research 49, 2001; DOMAIN section 3.4).
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from scipy.special import gammaincinv

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.errors import InputError
from siteselect.core.provenance import DataClass
from siteselect.core.words import say

NOISE_SHARE = {
    DataClass.MEASURED: 0.02,
    DataClass.PUBLISHED: 0.08,
    DataClass.ASSUMED: 0.20,
    DataClass.SYNTHETIC: 0.20,
}
"""Standard error of a value, a share of its scale (DOMAIN section 3.4: H 2 %, M 8 %, L 20 %)."""

NEARNESS = 50.0
"""Concentration of the draws around the weights in force (kappa)."""
DRAWS = 2000
CLEAR_WIN = 0.65
"""Below this share of wins two sites count as tied (DOMAIN section 3.4)."""
TOP = 3


class WeightDraws(StrEnum):
    """Where the weights of the draws come from."""

    NEAR = "near your weights"
    ANY = "any weights"


@dataclass(frozen=True, eq=False)
class RankRobustness:
    """What becomes of a ranking of n sites by k criteria under many draws.

    Attributes
    ----------
    acceptability : ndarray, shape (n, n)
        Share of draws in which the site (row) has the rank (column), best first.
    win : ndarray, shape (n, n)
        Share of draws in which the row scores higher than the column; ties count half.
    expected_rank : ndarray, shape (n,)
        Mean rank, from 1.
    central_weights : ndarray, shape (n, k)
        Mean of the weights that made the site first; NaN where none did.
    score_low, score_high : ndarray, shape (n,)
        5th and 95th percentile of the score, in points.
    """

    acceptability: FloatArray
    win: FloatArray
    expected_rank: FloatArray
    central_weights: FloatArray
    score_low: FloatArray
    score_high: FloatArray

    def top_share(self, places: int = TOP) -> FloatArray:
        """Return the share of draws in which each site is among the first `places`."""
        share: FloatArray = self.acceptability[:, :places].sum(axis=1)
        return share

    def bands(self, order: IntArray) -> IntArray:
        """Return the band of each site, from 0: within one, nobody clearly beats the next.

        Parameters
        ----------
        order : ndarray of int, shape (n,)
            The sites as they are ranked, best first.

        Notes
        -----
        A band ends where its first site beats the next one in at least `CLEAR_WIN` of the draws.
        """
        band = np.zeros(len(order), dtype=np.int64)
        first, current = (order[0] if len(order) else 0), 0
        for site in order[1:]:
            if self.win[first, site] >= CLEAR_WIN:
                first, current = site, current + 1
            band[site] = current
        return band


def rank_robustness(
    values: FloatArray,
    weights: FloatArray,
    *,
    noise_share: FloatArray | float = 0.0,
    source: WeightDraws = WeightDraws.NEAR,
    draws: int = DRAWS,
    seed: int = 1,
) -> RankRobustness:
    """Rank sites under many draws of weights and values.

    Parameters
    ----------
    values : ndarray, shape (n, k)
        Values of the criteria, 0 to 1; NaN where a site has no data: its weight is shared out
        over the site's other criteria, as in the score.
    weights : ndarray, shape (k,) or (n, k)
        Weights in force, of each site when sites are weighed differently; rows add up to 1.
    noise_share : ndarray, shape (n, k), or float
        Standard error of the values; draws are clipped to the scale.
    source : WeightDraws
        Dirichlet around the weights in force, or all weights alike.
    draws, seed : int
        The same draws for the same seed on every machine.

    Raises
    ------
    InputError
        When there is no site, a weight is negative, or all weights of a site are zero.

    Notes
    -----
    Sites with different weights share their random numbers: a draw that raises a criterion for
    one raises it for all. A criterion of weight 0 keeps it near the weights in force.
    """
    values, weights = _checked(values, weights)
    n, k = values.shape
    generator = np.random.default_rng(seed)
    uniform = generator.random((draws, k))
    is_known = ~np.isnan(values)
    filled = np.where(is_known, values, 0.0)
    noisy = np.any(noise_share)
    score = np.empty((draws, n))
    shown = np.empty((draws, n, k)) if noisy else filled[None]
    if noisy:
        generator.standard_normal(out=shown)
        shown *= np.broadcast_to(np.asarray(noise_share, dtype=np.float64), (n, k))
        shown += filled
        np.clip(shown, 0.0, 1.0, out=shown)
        shown *= is_known
    drawn, which = _weight_draws(uniform, weights, source)
    for kind in range(len(drawn)):
        own = which == kind
        part = shown[:, own] if noisy else np.broadcast_to(shown[:, own], (draws, own.sum(), k))
        total = np.einsum("dsk,dk->ds", part, drawn[kind])
        covered = drawn[kind] @ is_known[own].T.astype(np.float64)
        score[:, own] = np.divide(total, covered, out=np.zeros_like(total), where=covered > 0)
    return _summary(100 * score, drawn, which)


def _checked(values: FloatArray, weights: FloatArray) -> tuple[FloatArray, FloatArray]:
    values = np.asarray(values, dtype=np.float64)
    if values.ndim != 2 or not values.size:
        raise InputError(say("There is no site to rank"), fix=say("Give sites and criteria."))
    weights = np.broadcast_to(np.asarray(weights, dtype=np.float64), values.shape)
    if not (weights >= 0).all() or not (weights.sum(axis=1) > 0).all():
        raise InputError(
            say("The weights cannot be used"),
            fix=say("Give no negative weight and at least one above 0."),
        )
    return values, weights / weights.sum(axis=1, keepdims=True)


def _weight_draws(
    uniform: FloatArray, weights: FloatArray, source: WeightDraws
) -> tuple[list[FloatArray], IntArray]:
    """Return draws of weights by kind of site, (draws, k) each, and the kind of every site."""
    if source is WeightDraws.ANY:
        drawn = -np.log1p(-uniform)
        return [drawn / drawn.sum(axis=1, keepdims=True)], np.zeros(len(weights), dtype=np.int64)
    kinds, which = np.unique(weights, axis=0, return_inverse=True)
    found = []
    for kind in kinds:
        shape = NEARNESS * kind
        drawn = np.zeros_like(uniform)
        has_weight = shape > 0
        drawn[:, has_weight] = gammaincinv(shape[has_weight], uniform[:, has_weight])
        found.append(drawn / drawn.sum(axis=1, keepdims=True))
    return found, which.reshape(-1)


def _summary(score: FloatArray, drawn: list[FloatArray], which: IntArray) -> RankRobustness:
    draws, n = score.shape
    order = np.argsort(-score, axis=1, kind="stable")
    rank = np.empty_like(order)
    np.put_along_axis(rank, order, np.broadcast_to(np.arange(n), order.shape), axis=1)
    flat = rank + n * np.arange(n)
    acceptability = np.bincount(flat.ravel(), minlength=n * n).reshape(n, n) / draws
    win = np.empty((n, n))
    for site in range(n):
        higher = (score[:, site, None] > score).sum(axis=0)
        equal = (score[:, site, None] == score).sum(axis=0)
        win[site] = (higher + 0.5 * equal) / draws
    central = np.full((n, drawn[0].shape[1]), np.nan)
    first = order[:, 0]
    for site in range(n):
        led: BoolArray = first == site
        if led.any():
            central[site] = drawn[which[site]][led].mean(axis=0)
    low, high = np.quantile(score, (0.05, 0.95), axis=0)
    return RankRobustness(acceptability, win, rank.mean(axis=0) + 1, central, low, high)
