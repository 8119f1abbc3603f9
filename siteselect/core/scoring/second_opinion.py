"""A second opinion on a ranking: TOPSIS and PROMETHEE II, which compare sites with each other.

Unlike the additive score it depends on which sites are compared, and ranks can reverse when one
is added (DOMAIN section 3.4); it is shown beside the score, never instead of it.
"""

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.errors import InputError
from siteselect.core.words import say


def topsis_closeness(table: FloatArray, weights: FloatArray, is_benefit: BoolArray) -> FloatArray:
    """Return how close every site is to the ideal, shape ``(n_sites,)``, 0 to 1.

    Parameters
    ----------
    table : ndarray, shape (n_sites, n_criteria)
        Raw values without gaps.
    weights : ndarray, shape (n_criteria,)
        Adding up to 1.
    is_benefit : ndarray of bool, shape (n_criteria,)
        True where more is better.

    Returns
    -------
    ndarray
        NaN for every site when all sites are equal.

    Raises
    ------
    InputError
        When the table is empty or has gaps.

    References
    ----------
    C.-L. Hwang, K. Yoon, Multiple Attribute Decision Making, Springer, 1981; min-max normalised.
    """
    if not table.size or np.isnan(table).any():
        raise InputError(
            say("Sites cannot be compared with values missing"),
            fix=say("Leave out the criteria that not every site has data for."),
        )
    low, high = table.min(axis=0), table.max(axis=0)
    spread = np.where(high > low, high - low, 1.0)
    value = np.where(is_benefit, table - low, high - table) / spread
    weighted = value * weights
    to_best = np.linalg.norm(weighted - weighted.max(axis=0), axis=1)
    to_worst = np.linalg.norm(weighted - weighted.min(axis=0), axis=1)
    apart = to_best + to_worst
    closeness: FloatArray = np.full(len(table), np.nan)
    np.divide(to_worst, apart, out=closeness, where=apart > 0)
    return closeness


def net_flows(
    table: FloatArray,
    weights: FloatArray,
    is_benefit: BoolArray,
    *,
    indifference: FloatArray,
    preference: FloatArray,
) -> FloatArray:
    """Return the net outranking flow of every site (PROMETHEE II), shape ``(n_sites,)``.

    Parameters
    ----------
    table : ndarray, shape (n_sites, n_criteria)
        Raw values without gaps.
    weights : ndarray, shape (n_criteria,)
        Adding up to 1.
    is_benefit : ndarray of bool, shape (n_criteria,)
        True where more is better.
    indifference, preference : ndarray, shape (n_criteria,)
        Difference up to which two sites count as alike, and from which one is fully preferred;
        linear between them.

    Raises
    ------
    InputError
        When the table has fewer than two sites or has gaps, or a threshold is out of order.

    References
    ----------
    J. P. Brans, P. Vincke, Management Science 31, 1985; V-shape with indifference.
    """
    if len(table) < 2 or np.isnan(table).any():
        raise InputError(
            say("Sites cannot be compared with values missing, nor one alone"),
            fix=say("Compare two or more sites by the criteria that each has data for."),
        )
    if not ((indifference >= 0) & (preference > indifference)).all():
        raise InputError(
            say("A preference threshold is not above its indifference threshold"),
            fix=say("Give 0 <= indifference < preference for every criterion."),
        )
    good = np.where(is_benefit, table, -table)
    apart = good[:, None, :] - good[None, :, :]
    degree = np.clip((apart - indifference) / (preference - indifference), 0.0, 1.0)
    outranks = degree @ weights
    flow: FloatArray = (outranks.sum(axis=1) - outranks.sum(axis=0)) / (len(table) - 1)
    return flow


def rank_agreement(one: FloatArray, other: FloatArray) -> float | None:
    """Return Kendall's tau-b between two scorings; None when one of them ties all sites.

    Below 0.7 a ranking depends on the method (DOMAIN section 3.4).
    """
    first, second = np.sign(one[:, None] - one), np.sign(other[:, None] - other)
    spread = np.sqrt((first**2).sum() * (second**2).sum())
    return float((first * second).sum() / spread) if spread else None
