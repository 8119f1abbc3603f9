"""Which rows of a layer lie under the pointer or inside a shape."""

from dataclasses import dataclass

import numpy as np
import shapely

from siteselect.core.arrays import BoolArray, IntArray
from siteselect.render.layer_classes import rows_kept
from siteselect.render.layer_rows import LayerRows
from siteselect.render.map_stack import MapStack, RowsBook
from siteselect.render.projection import MapProjection
from siteselect.render.vector_layer import ClassStyle, VectorGeometry, VectorLayer
from siteselect.render.vector_pick import features_in
from siteselect.study.map_state import MapLayer
from siteselect.study.study import Study

_NO_LOOKS = (ClassStyle("#000000"),)


@dataclass(frozen=True, eq=False)
class FindableLayer:
    """A layer whose rows can be found on the map, with those that its filter keeps."""

    layer: MapLayer
    rows: LayerRows
    geometry: VectorGeometry
    kept: BoolArray
    projection: MapProjection

    def at(self, at_m: tuple[float, float], reach_m: float) -> IntArray:
        """Return the rows at a place, the nearest first; areas around it come after.

        Parameters
        ----------
        at_m : tuple of float
            Map coordinates. [m]
        reach_m : float
            How far points and lines may be. [m]
        """
        x, y = at_m
        near = self._in((x - reach_m, y - reach_m, x + reach_m, y + reach_m))
        if not len(near):
            return near
        shapes = self.projection.geometries_to_map(self.rows.geometries[near])
        gap = shapely.distance(shapes, shapely.Point(x, y))
        within = gap <= np.where(shapely.get_dimensions(shapes) == 2, 0.0, reach_m)
        order = np.lexsort((gap[within], shapely.get_dimensions(shapes[within])))
        return np.asarray(near[within][order])

    def inside(self, area_m: shapely.Geometry, *, whole_areas: bool = False) -> IntArray:
        """Return the rows that touch an area in map metres, in their order.

        Parameters
        ----------
        whole_areas : bool
            Whether rows that are areas count only when they lie inside as a whole.
        """
        shapely.prepare(area_m)
        spots = self.geometry.points.shapes
        hit = shapely.intersects_xy(area_m, spots.xy_m[:, 0], spots.xy_m[:, 1])
        found = [spots.owner[hit]]
        if self.geometry.lines.shapes.n_parts or self.geometry.areas.shapes.n_parts:
            near = self._in(area_m.bounds)
            near = near[shapely.get_dimensions(self.rows.geometries[near]) > 0]
            shapes = self.projection.geometries_to_map(self.rows.geometries[near])
            hit = shapely.intersects(area_m, shapes)
            if whole_areas:
                hit &= (shapely.get_dimensions(shapes) < 2) | shapely.covers(area_m, shapes)
            found.append(near[hit])
        every = np.unique(np.concatenate(found))
        return np.asarray(every[self.kept[every]])

    def _in(self, window_m: tuple[float, float, float, float]) -> IntArray:
        classes = np.where(self.kept, 0, -1).astype(np.int16)
        return features_in(VectorLayer(self.geometry, classes, _NO_LOOKS), window_m)


def findable_layers(
    study: Study,
    stack: MapStack,
    book: RowsBook,
    projection: MapProjection,
    scale_denominator: float,
) -> tuple[FindableLayer, ...]:
    """Return the layers with rows that are shown at a scale, the topmost first."""
    found = []
    for stacked in reversed(stack.layers):
        layer = stacked.layer
        rows = book.rows(study, layer.source) if stacked.is_drawn_at(scale_denominator) else None
        if rows is not None:
            kept = rows.is_drawn & rows_kept(rows, layer.filter)
            geometry = book.projected(rows, projection)
            found.append(FindableLayer(layer, rows, geometry, kept, projection))
    return tuple(found)
