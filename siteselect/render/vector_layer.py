"""A map layer of any size: features as flat arrays, a class for each, a style for each class."""

from collections import OrderedDict
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.render.packed_tree import Bounds, PackedTree, curve_order
from siteselect.render.shapes import Shapes
from siteselect.render.vector_detail import Detail, detail_of

NOT_DRAWN = -1
"""The class of a feature that is left out."""

_MOST_DETAILS = 4


@dataclass(frozen=True, slots=True)
class ClassStyle:
    """The looks of one class.

    Attributes
    ----------
    colour : str
        ``#rrggbb`` of lines, outlines, fills and points.
    width_mm : float
        Lines and outlines; 0 draws no outline. [mm]
    size_mm : float
        Diameter of points. [mm]
    fill : float
        Opacity of the inside of areas; 0 leaves it open. [share]
    """

    colour: str
    width_mm: float = 0.26
    size_mm: float = 1.6
    fill: float = 0.3


@dataclass(frozen=True, eq=False)
class IndexedShapes:
    """Points, lines or rings of one kind, neighbours close together, found by place.

    `shapes.owner` is the feature that a piece belongs to. Rings of one feature stand together,
    outer rings anticlockwise and holes clockwise.
    """

    shapes: Shapes
    _details: OrderedDict[int, Detail] = field(default_factory=OrderedDict, repr=False)

    @cached_property
    def tree(self) -> PackedTree:
        """The pieces by place."""
        return PackedTree(self.shapes.bounds_m)

    @cached_property
    def longer_side_m(self) -> FloatArray:
        """Width or height of each piece's box, whichever is more, shape (n_parts,). [m]."""
        box = self.shapes.bounds_m
        return np.asarray(np.maximum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1]))

    def detail(self, level: int) -> Detail:
        """Return the pieces as coarse as 2 to the power of `level` metres; the last few are kept.

        Only the thread that draws may ask.
        """
        found = self._details.get(level)
        if found is None:
            found = self._details[level] = detail_of(self.shapes, self.longer_side_m, 2.0**level)
            if len(self._details) > _MOST_DETAILS:
                self._details.popitem(last=False)
        self._details.move_to_end(level)
        return found


@dataclass(frozen=True, eq=False)
class VectorGeometry:
    """The features of a layer in map metres, made by :func:`vector_geometry`."""

    n_features: int
    areas: IndexedShapes
    lines: IndexedShapes
    points: IndexedShapes

    @property
    def bounds_m(self) -> Bounds | None:
        """The box around all features; None without any. [m]."""
        boxes = [kind.tree.bounds_m for kind in (self.areas, self.lines, self.points)]
        known = [box for box in boxes if box is not None]
        if not known:
            return None
        return (
            min(box[0] for box in known), min(box[1] for box in known),
            max(box[2] for box in known), max(box[3] for box in known),
        )  # fmt: skip


@dataclass(frozen=True, eq=False)
class VectorLayer:
    """What is drawn of a layer, and how.

    Another style is another VectorLayer on the same geometry, which stays indexed.

    Attributes
    ----------
    geometry : VectorGeometry
    class_of : ndarray of int, shape (n_features,)
        Position in `styles` of each feature's class; -1 leaves it out (a filter).
    styles : tuple of ClassStyle
        Later ones are drawn over earlier ones.
    opacity : float
        Of the whole layer. [share]
    under : str
        Id of ``siteselect.render.scene.LAYERS`` that it is drawn under; empty: over all of them,
        below names and sites.
    """

    geometry: VectorGeometry
    class_of: NDArray[np.int16]
    styles: tuple[ClassStyle, ...]
    opacity: float = 1.0
    under: str = ""

    def __post_init__(self) -> None:
        """Refuse classes that do not fit the features or the styles."""
        if self.class_of.shape != (self.geometry.n_features,):
            raise ValueError("a layer needs one class for each feature")
        if len(self.class_of) and self.class_of.max() >= len(self.styles):
            raise ValueError("a layer needs a style for each class")


def vector_geometry(geometries_m: NDArray[Any]) -> VectorGeometry:
    """Return projected features as flat arrays, neighbours close together.

    Empty geometries and those that the projection has no place for are left out; collections and
    multi-part geometries are taken apart, every part knowing its feature.

    Parameters
    ----------
    geometries_m : ndarray of shapely geometries, shape (n_features,)
        Points, lines and polygons, mixed as they come; None is none. [m]
    """
    parts, owner = _simple_parts(geometries_m)
    kind = shapely.get_type_id(parts)
    is_point = kind == shapely.GeometryType.POINT
    is_line = (kind == shapely.GeometryType.LINESTRING) | (kind == shapely.GeometryType.LINEARRING)
    is_area = kind == shapely.GeometryType.POLYGON
    return VectorGeometry(
        len(geometries_m),
        IndexedShapes(_rings(parts[is_area], owner[is_area])),
        IndexedShapes(_near_together(_flat(parts[is_line], owner[is_line]))),
        IndexedShapes(_near_together(_flat(parts[is_point], owner[is_point]))),
    )


def one_class(geometry: VectorGeometry, style: ClassStyle, *, opacity: float = 1.0) -> VectorLayer:
    """Return a layer whose features all look the same."""
    return VectorLayer(geometry, np.zeros(geometry.n_features, np.int16), (style,), opacity)


def _simple_parts(geometries: NDArray[Any]) -> tuple[NDArray[Any], IntArray]:
    """Return parts that have no parts themselves, with their feature; collections may be nested."""
    parts, owner = shapely.get_parts(geometries, return_index=True)
    while (shapely.get_type_id(parts) > shapely.GeometryType.POLYGON).any():
        parts, within = shapely.get_parts(parts, return_index=True)
        owner = owner[within]
    sound = np.isfinite(shapely.bounds(parts)).all(axis=1)
    return parts[sound], owner[sound]


def _flat(pieces: NDArray[Any], owner: IntArray) -> Shapes:
    first = np.zeros(len(pieces) + 1, np.int64)
    np.cumsum(shapely.get_num_coordinates(pieces), out=first[1:])
    bounds = shapely.bounds(pieces) if len(pieces) else np.empty((0, 4))
    return Shapes(shapely.get_coordinates(pieces), first, owner, bounds)


def _rings(areas: NDArray[Any], owner: IntArray) -> Shapes:
    """Return the rings of areas, those of a feature together, outer ones anticlockwise."""
    if not len(areas):
        return _flat(areas, owner)
    starts = np.flatnonzero(np.diff(owner, prepend=-1))
    boxes = shapely.bounds(areas)
    low = np.minimum.reduceat(boxes[:, :2], starts, axis=0)
    high = np.maximum.reduceat(boxes[:, 2:], starts, axis=0)
    place = np.empty(len(starts), np.int64)
    place[curve_order((low + high) / 2)] = np.arange(len(starts))
    feature = np.repeat(place, np.diff(starts, append=len(areas)))
    order = np.argsort(feature, kind="stable")
    rings, area_of = shapely.get_rings(areas[order], return_index=True)
    is_outer = np.diff(area_of, prepend=-1) != 0
    wrong = shapely.is_ccw(rings) != is_outer
    rings[wrong] = shapely.reverse(rings[wrong])
    return _flat(rings, owner[order][area_of])


def _near_together(shapes: Shapes) -> Shapes:
    """Return the pieces in the order of the curve through the middles of their boxes."""
    box = shapes.bounds_m
    order = curve_order((box[:, :2] + box[:, 2:]) / 2)
    source, first = shapes.vertices_of(order)
    return Shapes(shapes.xy_m[source], first, shapes.owner[order], box[order])
