"""Coarser copies of a layer's pieces for looking from afar."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.render.packed_tree import PackedTree
from siteselect.render.shapes import Shapes

_DOT_CELLS = 1.0
_VERTICES_AT_ONCE = 400_000


@dataclass(frozen=True, eq=False)
class Detail:
    """Pieces with fewer vertices, and those that have become dots.

    Attributes
    ----------
    shapes : Shapes
        What is still more than a dot; vertices that share a cell with the one before are gone.
    source : ndarray of int, shape (shapes.n_parts,)
        Which of the full pieces each is.
    dots_m : ndarray, shape (n_dots, 2)
        Where the others are. [m]
    dots_source : ndarray of int, shape (n_dots,)
    tree : PackedTree
        The pieces in `shapes` by place.
    """

    shapes: Shapes
    source: IntArray
    dots_m: FloatArray
    dots_source: IntArray
    tree: PackedTree


def detail_of(shapes: Shapes, longer_side_m: FloatArray, cell_m: float) -> Detail:
    """Return pieces as they look through cells of one size.

    Parameters
    ----------
    longer_side_m : ndarray, shape (n_parts,)
        Width or height of each piece's box. [m]
    cell_m : float
        Width of a cell. [m]
    """
    is_dot = longer_side_m < _DOT_CELLS * cell_m
    source, dots = np.flatnonzero(~is_dot), np.flatnonzero(is_dot)
    boxes = shapes.bounds_m[dots]
    kept = [_thinned(shapes, source[low:high], cell_m) for low, high in _portions(shapes, source)]
    counts = np.concatenate([count for _, count in kept]) if kept else np.empty(0, np.int64)
    first = np.zeros(len(source) + 1, np.int64)
    np.cumsum(counts, out=first[1:])
    vertices = np.concatenate([at for at, _ in kept]) if kept else np.empty(0, np.int64)
    bounds = shapes.bounds_m[source]
    coarse = Shapes(shapes.xy_m[vertices], first, shapes.owner[source], bounds)
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    return Detail(coarse, source, middles, dots, PackedTree(bounds))


def _portions(shapes: Shapes, parts: IntArray) -> list[tuple[int, int]]:
    """Return ranges of `parts` of so many vertices, so that memory stays small."""
    if not len(parts):
        return []
    total = np.cumsum(shapes.first[parts + 1] - shapes.first[parts])
    marks = np.arange(_VERTICES_AT_ONCE, int(total[-1]), _VERTICES_AT_ONCE)
    cuts = np.unique([0, *np.searchsorted(total, marks, side="right").tolist(), len(parts)])
    return list(pairwise(cuts.tolist()))


def _thinned(shapes: Shapes, parts: IntArray, cell_m: float) -> tuple[IntArray, IntArray]:
    """Return which vertices of some pieces stay, and how many of each piece."""
    source, first = shapes.vertices_of(parts)
    cell = np.floor(shapes.xy_m[source] / cell_m)
    keep = np.ones(len(cell), np.bool_)
    keep[1:] = (cell[1:, 0] != cell[:-1, 0]) | (cell[1:, 1] != cell[:-1, 1])
    keep[first[:-1]] = True
    keep[first[1:] - 1] = True
    return source[keep], np.add.reduceat(keep, first[:-1], dtype=np.int64)
