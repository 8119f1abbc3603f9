"""Which weight would turn a ranking: "B overtakes A if water counts more than 0.31"."""

from dataclasses import dataclass
from math import copysign, isnan, sqrt

import numpy as np

from siteselect.core.arrays import FloatArray

ALMOST = 1e-9
TINY = 1e-12


@dataclass(frozen=True, slots=True)
class TippingWeight:
    """The weight of one criterion at which two sites score alike.

    Attributes
    ----------
    criterion : int
        Position of the criterion.
    weight : float
        Its weight then; the others keep their proportions.
    rises : bool
        Whether it is more than today's weight that turns the two.
    """

    criterion: int
    weight: float
    rises: bool


def tipping_weights(
    leader: FloatArray, follower: FloatArray, weights: FloatArray
) -> tuple[TippingWeight, ...]:
    """Return the weights at which the follower draws level, the smallest change first.

    Parameters
    ----------
    leader, follower : ndarray, shape (k,)
        Values 0 to 1 of two sites; NaN where there is no data.
    weights : ndarray, shape (k,)
        Weights in force, adding up to 1.

    Notes
    -----
    With weight x for one criterion the others share 1 - x in proportion. A site without data for a
    criterion shares that weight out, so a score is a ratio of two linear functions of x, and two
    scores are equal at the roots of a quadratic (DOMAIN section 3.4).
    """
    found = []
    for j, today in enumerate(weights):
        rest = 1.0 - today
        if rest <= ALMOST:
            continue
        others = np.where(np.arange(len(weights)) == j, 0.0, weights) / rest
        roots = _level(_terms(leader, j, others), _terms(follower, j, others))
        nearest = min((x for x in roots if abs(x - today) > ALMOST), key=lambda x: abs(x - today),
                      default=None)  # fmt: skip
        if nearest is not None:
            found.append(TippingWeight(j, nearest, nearest > today))
    return tuple(sorted(found, key=lambda tip: abs(tip.weight - weights[tip.criterion])))


def least_change(leader: FloatArray, follower: FloatArray, weights: FloatArray) -> float | None:
    """Return how much weight must move from criterion to criterion for the two to draw level.

    Parameters
    ----------
    leader, follower : ndarray, shape (k,)
        Values 0 to 1 of two sites, of the criteria that both have data for.
    weights : ndarray, shape (k,)
        Weights in force, adding up to 1.

    Returns
    -------
    float or None
        Share of all weight; None when no weights make the follower draw level.

    Notes
    -----
    The linear program ``min ½ Σ|Δ|`` under ``d (w + Δ) = 0`` has a closed form: weight goes to the
    criterion that favours the follower most, from those that favour the leader most.
    """
    gain = leader - follower
    lead, best = float(gain @ weights), float(gain.min())
    if lead <= 0:
        return 0.0
    if best > 0:
        return None
    moved = 0.0
    for j in np.argsort(-gain):
        by = float(gain[j]) - best
        if by <= 0:
            break
        if lead <= by * weights[j]:
            return moved + lead / by
        lead -= by * float(weights[j])
        moved += float(weights[j])
    return moved if lead <= ALMOST else None


def _terms(values: FloatArray, j: int, others: FloatArray) -> tuple[float, float, float, float]:
    """Return a score's value and share of weight from criterion `j`, and from the others."""
    known = ~np.isnan(values)
    of_others = float(np.nan_to_num(values) @ others)
    own = 0.0 if isnan(values[j]) else float(values[j])
    return own, float(known[j]), of_others, float(known @ others)


def _level(
    one: tuple[float, float, float, float], two: tuple[float, float, float, float]
) -> list[float]:
    """Return the weights in 0 to 1 at which two scores are equal."""
    v1, m1, o1, c1 = one
    v2, m2, o2, c2 = two
    # (x v1 + (1-x) o1) (x m2 + (1-x) c2) = (x v2 + (1-x) o2) (x m1 + (1-x) c1)
    square = (v1 - o1) * (m2 - c2) - (v2 - o2) * (m1 - c1)
    slope = (v1 - o1) * c2 + o1 * (m2 - c2) - (v2 - o2) * c1 - o2 * (m1 - c1)
    level = o1 * c2 - o2 * c1
    return [x for x in _roots(square, slope, level) if 0 <= x <= 1]


def _roots(square: float, slope: float, level: float) -> list[float]:
    """Return the real roots of a quadratic whose numbers are of the order of 1."""
    if abs(square) < TINY:
        return [] if abs(slope) < TINY else [-level / slope]
    inside = slope * slope - 4 * square * level
    if inside < 0:
        return []
    farther = -(slope + copysign(sqrt(inside), slope)) / 2
    return [farther / square, *([level / farther] if farther else [])]
