"""How a programme is spread: over owners (HHI) and over people (Gini)."""

import numpy as np
from numpy.typing import ArrayLike

from siteselect.core.arrays import FloatArray
from siteselect.core.errors import InputError
from siteselect.core.words import say


def herfindahl_index(amounts: ArrayLike) -> float | None:
    """Return the Herfindahl-Hirschman index of amounts by owner, 0 to 10,000.

    DOMAIN section 3.4: the sum of squared percentages; below 1,000 low, above 1,800 high. None
    when nothing is allocated.

    Raises
    ------
    InputError
        When an amount is negative.
    """
    share = _checked(amounts)
    total = share.sum()
    return float(((100 * share / total) ** 2).sum()) if total else None


def gini_coefficient(per_head: ArrayLike, population: ArrayLike | None = None) -> float | None:
    """Return the Gini coefficient of amounts per head by region: 0 equal, towards 1 unequal.

    Parameters
    ----------
    per_head : array-like, shape (n,)
        Amount per head of every region.
    population : array-like, shape (n,), optional
        Heads in every region; equal when not given.

    Notes
    -----
    DOMAIN section 3.4: sum of n_i n_j |x_i - x_j| over 2 n² mean. None when there is nothing.

    Raises
    ------
    InputError
        When an amount or a population is negative.
    """
    amount = _checked(per_head)
    heads = np.ones_like(amount) if population is None else _checked(population)
    whole = heads.sum() * (heads @ amount)
    if not whole:
        return None
    apart = np.abs(amount[:, None] - amount)
    return float(heads @ apart @ heads) / (2 * float(whole))


def _checked(values: ArrayLike) -> FloatArray:
    array = np.asarray(values, dtype=np.float64)
    if not (array >= 0).all():
        raise InputError(
            say("Shares cannot be negative or missing"),
            fix=say("Give amounts of 0 or more for all."),
        )
    return array
