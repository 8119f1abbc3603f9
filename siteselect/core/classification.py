"""Classes of numbers for a map: where one class ends and the next begins."""

from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike

from siteselect.core.arrays import FloatArray, IntArray

MOST_CLASSES = 12
NO_CLASS = -1
_LARGEST_SAMPLE = 800


class Method(StrEnum):
    """How breaks are found; manual ones are given."""

    EQUAL = "equal"
    QUANTILE = "quantile"
    JENKS = "jenks"
    MANUAL = "manual"


def breaks_of(values: ArrayLike, n_classes: int, method: Method) -> FloatArray:
    """Return the breaks between classes, strictly increasing and at most ``n_classes - 1``.

    Values that are not finite do not count. With few different values there are fewer classes,
    so that none is empty by construction (equal steps may leave some empty).

    Parameters
    ----------
    values : array_like, shape (n,)
    n_classes : int
        1 to `MOST_CLASSES`.
    method : Method
        ``EQUAL``: steps of the same width. ``QUANTILE``: classes of the same number of values.
        ``JENKS``: least sum of squared deviations from the classes' means (Fisher, 1958, J. Am.
        Stat. Assoc. 53, 789), of at most 800 values evenly spread over the sorted ones.
    """
    known = np.sort(_finite(values))
    n_classes = min(max(n_classes, 1), MOST_CLASSES)
    if not len(known) or n_classes == 1 or known[0] == known[-1]:
        return np.empty(0)
    if method is Method.EQUAL:
        breaks = _equal(known[0], known[-1], n_classes)
    elif method is Method.QUANTILE:
        breaks = known[_quantile_starts(len(known), n_classes)]
    else:
        breaks = _natural(known, n_classes)
    return tidy_breaks(breaks[breaks > known[0]])


def tidy_breaks(breaks: ArrayLike) -> FloatArray:
    """Return breaks in order, each once, without those that are no numbers."""
    return np.unique(_finite(breaks))


def classes_of(values: ArrayLike, breaks: FloatArray) -> IntArray:
    """Return the class of every value, from 0; `NO_CLASS` for one that is missing.

    A value on a break belongs to the class above it; the outer classes have no end, so that every
    number is in exactly one class.

    Returns
    -------
    ndarray of int, shape (n,)
    """
    numbers = np.asarray(values, np.float64)
    found = np.searchsorted(breaks, numbers, side="right").astype(np.int64)
    found[np.isnan(numbers)] = NO_CLASS
    return found


def _finite(values: ArrayLike) -> FloatArray:
    numbers = np.asarray(values, np.float64).ravel()
    return numbers[np.isfinite(numbers)]


def _equal(low: float, high: float, n_classes: int) -> FloatArray:
    shares = np.arange(1, n_classes) / n_classes
    return np.asarray(low * (1 - shares) + high * shares)


def _quantile_starts(n_values: int, n_classes: int) -> IntArray:
    return np.asarray(np.arange(1, n_classes) * n_values // n_classes, np.int64)


def _natural(known: FloatArray, n_classes: int) -> FloatArray:
    """Return where the best classes of sorted values begin, by dynamic programming."""
    sample = known
    if len(known) > _LARGEST_SAMPLE:
        sample = known[np.linspace(0, len(known) - 1, _LARGEST_SAMPLE).round().astype(np.int64)]
    levels, counts = np.unique(sample, return_counts=True)
    n_classes = min(n_classes, len(levels))
    cost = _deviations(levels - levels[0], counts)
    least = cost[0]
    starts = []
    for _ in range(n_classes - 1):
        before = np.concatenate([[np.inf], least[:-1]])
        total = before[:, None] + cost
        starts.append(total.argmin(axis=0))
        least = total.min(axis=0)
    begin, end = [], len(levels) - 1
    for start in reversed(starts):
        begin.append(int(start[end]))
        end = begin[-1] - 1
    return np.asarray(levels[begin])


def _deviations(levels: FloatArray, counts: IntArray) -> FloatArray:
    """Return the squared deviations within every run of levels; infinite for runs backwards.

    Returns
    -------
    ndarray, shape (n, n)
        First level of the run, last level of the run.
    """
    weight = np.concatenate([[0], np.cumsum(counts)]).astype(np.float64)
    total = np.concatenate([[0.0], np.cumsum(counts * levels)])
    squares = np.concatenate([[0.0], np.cumsum(counts * levels**2)])
    n_in = weight[None, 1:] - weight[:-1, None]
    sums = total[None, 1:] - total[:-1, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        within = squares[None, 1:] - squares[:-1, None] - sums**2 / n_in
    backwards = np.tril(np.ones(within.shape, np.bool_), -1)
    return np.where(backwards, np.inf, np.maximum(within, 0.0))
