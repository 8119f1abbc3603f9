"""Which of several dispatches of the same cost is taken: the one that shares most evenly."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray

LEAST_ROOM_MW = 1e-6
INDEPENDENT = 1e-9
LEAST_MOVE = 1e-11
PARALLEL = 1e-10
ROUNDING = 1e-14
MAX_STEPS = 500


@dataclass(frozen=True, eq=False)
class Face:
    """All optima of a linear program, seen from one of them.

    Attributes
    ----------
    column : ndarray, shape (n,)
        The optimum that the solver stopped at; columns lie between 0 and `upper`. [MW]
    upper : ndarray, shape (n,)
        [MW]
    is_free : ndarray of bool, shape (n,)
        Columns without reduced cost: the others cannot move at the same cost.
    tight : ndarray, shape (m, n)
        Rows that must keep their value at the same cost: balance, and limits with a price.
    row : ndarray, shape (r, n)
        Every row that has limits.
    room_down, room_up : ndarray, shape (r,)
        By how much each may still fall or rise. [MW]
    """

    column: FloatArray
    upper: FloatArray
    is_free: BoolArray
    tight: FloatArray
    row: FloatArray
    room_down: FloatArray
    room_up: FloatArray


def most_even(face: Face) -> FloatArray:
    """Return the optimum with the least sum of ``column² / upper``, shape (n,), in MW.

    Where no row limits the choice, columns of equal cost then share in proportion to `upper`, as
    they do in the merit order. There is only one such optimum, whatever the order of the columns.

    Notes
    -----
    Primal active-set method for a strictly convex quadratic program, which never leaves the limits
    (Nocedal and Wright 2006, "Numerical Optimization", section 16.5). In units of the square root
    of `upper` the sum of squares is least at the point closest to zero, and the rows that stay
    tight are an orthonormal basis, so that the working set is independent throughout.
    """
    free = np.flatnonzero(face.is_free & (face.upper > LEAST_ROOM_MW))
    root = np.sqrt(face.upper[free])
    tight = _basis(face.tight[:, free] * root)
    if len(free) <= len(tight):
        return face.column
    start = np.clip(face.column[free] / root, 0.0, root)
    search = _Search(start, root, tight, face.row[:, free] * root, (face.room_down, face.room_up))
    column = face.column.copy()
    column[free] = np.clip(search.closest_to_zero() * root, 0.0, face.upper[free])
    return column


def _basis(rows: FloatArray) -> FloatArray:
    """Return orthonormal rows that span the same space."""
    _, size, basis = np.linalg.svd(rows, full_matrices=False)
    kept: FloatArray = basis[size > INDEPENDENT * max(1.0, float(size.max(initial=0.0)))]
    return kept


class _Search:
    """The point closest to zero with bounds, limits on rows, and no move along tight rows.

    The limits are one table: columns from below, columns from above, rows from below and above;
    limit `i` holds while ``normal[i] @ move <= room[i]``.
    """

    def __init__(
        self,
        point: FloatArray,
        upper: FloatArray,
        tight: FloatArray,
        row: FloatArray,
        room: tuple[FloatArray, FloatArray],
    ) -> None:
        itself = np.eye(len(point))
        self._point = point
        self._tight = tight
        self._normal = np.vstack([-itself, itself, -row, row])
        self._length = np.linalg.norm(self._normal, axis=1)
        self._room = np.maximum(np.concatenate([point, upper - point, *room]), 0.0)
        self._working: list[int] = []

    def closest_to_zero(self) -> FloatArray:
        """Return the point, or the best one found should the steps run out."""
        for _ in range(MAX_STEPS):
            held = np.vstack([self._tight, self._normal[self._working]])
            force = np.linalg.lstsq(held.T, self._point, rcond=None)[0]
            move = held.T @ force - self._point
            if np.abs(move).max() <= LEAST_MOVE * (1.0 + np.abs(self._point).max()):
                if not self._let_go(force[len(self._tight) :]):
                    break
                continue
            self._advance(move)
        return self._point

    def _let_go(self, force: FloatArray) -> bool:
        """Drop the limit that holds the point back from zero least rightly; return if any does."""
        if not len(force) or force.max() <= INDEPENDENT:
            return False
        self._working.pop(int(np.argmax(force)))
        return True

    def _advance(self, move: FloatArray) -> None:
        """Go as far as the limits allow and take the one that stops the move into the set."""
        speed = self._normal @ move
        speed[self._working] = 0.0
        rounding = max(
            PARALLEL * float(np.abs(move).max()), ROUNDING * (1.0 + np.abs(self._point).max())
        )
        nearing = speed > rounding * self._length
        share = np.divide(self._room, speed, out=np.full_like(speed, np.inf), where=nearing)
        first = int(np.argmin(share))
        step = min(1.0, float(share[first]))
        self._point = self._point + step * move
        self._room = np.maximum(self._room - step * speed, 0.0)
        if step < 1.0:
            self._working.append(first)
