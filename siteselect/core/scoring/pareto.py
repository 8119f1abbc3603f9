"""Sites that no other site beats in everything."""

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray


def non_dominated(table: FloatArray, is_benefit: BoolArray) -> BoolArray:
    """Return which sites are not dominated, shape ``(n,)``.

    Parameters
    ----------
    table : ndarray, shape (n, k)
        Raw values; a site that misses one can neither dominate nor be dominated.
    is_benefit : ndarray of bool, shape (k,)
        True where more is better.

    Notes
    -----
    A site dominates another that it equals or beats in every criterion and beats in one (DOMAIN
    section 3.4). Dominated sites are marked, never hidden.
    """
    good = np.where(is_benefit, table, -table)
    kept = np.ones(len(good), dtype=bool)
    for i, site in enumerate(good):
        if np.isnan(site).any():
            continue
        with np.errstate(invalid="ignore"):
            as_good = (good >= site).all(axis=1)
            better = (good > site).any(axis=1)
        kept[i] = not (as_good & better).any()
    return kept
