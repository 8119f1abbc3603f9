"""Array types used in every signature: what is in an array, not how it is stored."""

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
Float32Array = NDArray[np.float32]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


def frozen(array: NDArray[np.generic]) -> None:
    """Make an array read-only in place, so that a shared snapshot cannot change."""
    array.setflags(write=False)
