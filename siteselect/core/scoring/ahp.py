"""Weights from pairwise comparisons (analytic hierarchy process)."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.errors import InputError
from siteselect.core.words import say

RANDOM_INDEX = (0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49)
"""Saaty's random index for 1 to 10 criteria (DOMAIN section 3.4)."""
LARGEST_CONSISTENCY_RATIO = 0.10


@dataclass(frozen=True, eq=False)
class PairwiseWeights:
    """Weights adding up to 1, and how far the comparisons contradict each other."""

    weights: FloatArray
    largest_eigenvalue: float
    consistency_ratio: float

    @property
    def is_consistent(self) -> bool:
        """Whether the comparisons may be used as they are."""
        return self.consistency_ratio <= LARGEST_CONSISTENCY_RATIO


def pairwise_weights(comparisons: FloatArray) -> PairwiseWeights:
    """Return the weights of criteria compared in pairs.

    Parameters
    ----------
    comparisons : ndarray, shape (n, n)
        How many times more the row matters than the column; 1 to 10 criteria.

    Raises
    ------
    InputError
        When the table is not square, not positive, not reciprocal, or larger than 10.

    References
    ----------
    T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill, 1980: principal eigenvector.
    """
    n = len(comparisons)
    if comparisons.shape != (n, n) or not 1 <= n <= len(RANDOM_INDEX):
        raise InputError(
            say("Comparisons of shape {shape} cannot be weighed", shape=comparisons.shape),
            fix=say(
                "Compare 1 to {n_random_index} criteria, each with each.",
                n_random_index=len(RANDOM_INDEX),
            ),
        )
    if not (comparisons > 0).all() or not np.allclose(comparisons * comparisons.T, 1):
        raise InputError(
            say("Comparisons contradict their mirror image"),
            fix=say("Give positive ratios; if A to B is 3, B to A is 1/3."),
        )
    eigenvalues, vectors = np.linalg.eig(comparisons)
    largest = int(np.argmax(eigenvalues.real))
    weights: FloatArray = np.abs(vectors[:, largest].real)
    eigenvalue = float(eigenvalues[largest].real)
    index = RANDOM_INDEX[n - 1]
    ratio = (eigenvalue - n) / (n - 1) / index if index else 0.0
    return PairwiseWeights(weights / weights.sum(), eigenvalue, ratio)
