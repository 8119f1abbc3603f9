"""A second opinion on a ranking: TOPSIS, which compares sites with each other.

Unlike the additive score it depends on which sites are compared, and ranks can reverse when one
is added (DOMAIN section 3.4); it is shown beside the score, never instead of it.
"""

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.errors import InputError


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
            "Sites cannot be compared with values missing",
            fix="Leave out the criteria that not every site has data for.",
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
