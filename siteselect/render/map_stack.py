"""The map's layers as the planner arranged them, with what the planner brought along projected."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.errors import InputError
from siteselect.render.layer_classes import ClassedRows, classed
from siteselect.render.layer_rows import LayerRows, rows_of_layer
from siteselect.render.layer_style import LayerStyle, Look
from siteselect.render.projection import MapProjection
from siteselect.render.scene import NO_RESULTS, MapResults
from siteselect.render.shapes import Shapes, shapes_of
from siteselect.render.theme import LIGHT, Theme
from siteselect.study.built_in_layers import WITH_ROWS
from siteselect.study.layer_table import table_of
from siteselect.study.map_layers import BUILT_IN_LAYERS, arrangement
from siteselect.study.map_state import MapLayer
from siteselect.study.study import Study

DRAWN_LIVE = "sites"
"""Sites follow the mouse, so they keep their own looks."""


@dataclass(frozen=True, eq=False)
class ProjectedRows:
    """The shapes of a layer's rows in map metres: points ``(m, 2)`` with their rows, and parts."""

    xy_m: FloatArray
    owner: IntArray
    shapes: Shapes


@dataclass(frozen=True, eq=False)
class DrawnRows:
    """Rows that are drawn in a style of their own rather than by the built-in painters."""

    rows: LayerRows
    style: LayerStyle
    condition: str
    projected: ProjectedRows
    _by_theme: dict[str, ClassedRows] = field(default_factory=dict)

    def classed(self, theme: Theme) -> ClassedRows:
        """Return the rows in their classes, in the colours of a theme.

        Raises
        ------
        InputError
            When the condition cannot be read.
        """
        known = self._by_theme.get(theme.name)
        if known is None:
            known = self._by_theme[theme.name] = classed(
                self.rows, self.style, self.condition, theme
            )
        return known


@dataclass(frozen=True, eq=False)
class StackedLayer:
    """One layer of the map, and its rows when they are drawn in a style of their own.

    `trouble` says why nothing of it is drawn; empty when all is well.
    """

    layer: MapLayer
    drawn: DrawnRows | None = None
    trouble: str = ""

    def is_drawn_at(self, scale_denominator: float) -> bool:
        """Return whether it is shown at a scale of 1 to this number."""
        closest, farthest = self.layer.closest_scale, self.layer.farthest_scale
        return (
            self.layer.is_visible
            and not self.trouble
            and (closest is None or scale_denominator >= closest)
            and (farthest is None or scale_denominator <= farthest)
        )


@dataclass(frozen=True, eq=False)
class MapStack:
    """All layers of the map from the bottom up."""

    layers: tuple[StackedLayer, ...]

    @property
    def visible(self) -> frozenset[str]:
        """Built-in layers that are switched on and look as the program draws them."""
        return frozenset(
            one.layer.source
            for one in self.layers
            if one.layer.is_visible and one.drawn is None and not one.trouble
        )

    def visible_at(self, scale_denominator: float) -> frozenset[str]:
        """Return those of the visible built-in layers that are shown at a scale."""
        return frozenset(
            one.layer.source
            for one in self.layers
            if one.drawn is None and one.is_drawn_at(scale_denominator)
        )


BUILT_IN_STACK = MapStack(tuple(map(StackedLayer, BUILT_IN_LAYERS)))
"""The map that nobody has arranged."""


class RowsBook:
    """Rows of layers and their projections, made once for every state of what they are made from.

    Attributes
    ----------
    results : MapResults
        What is known of lines, substations and regions.
    scores : mapping of str to float
        Scores of the sites.
    """

    def __init__(self) -> None:
        self.results: MapResults = NO_RESULTS
        self.scores: dict[str, float] = {}
        self._rows: dict[str, tuple[tuple[Any, ...], LayerRows]] = {}
        self._projected: dict[str, tuple[LayerRows, str, ProjectedRows]] = {}

    def rows(self, study: Study, source: str) -> LayerRows | None:
        """Return the rows behind a layer's source, or None when it has none."""
        made_from = self._made_from(study, source)
        known = self._rows.get(source)
        if known is not None and _are_the_same(known[0], made_from):
            return known[1]
        rows = rows_of_layer(study, source, self.results, self.scores)
        if rows is not None:
            self._rows[source] = (made_from, rows)
        return rows

    def projected(self, rows: LayerRows, projection: MapProjection) -> ProjectedRows:
        """Return the shapes of rows on the map."""
        known = self._projected.get(rows.source)
        if known is not None:
            earlier, map_crs, projected = known
            if earlier.geometries is rows.geometries and map_crs == projection.map_crs:
                return projected
        made = _projected(rows, projection)
        self._projected[rows.source] = (rows, projection.map_crs, made)
        return made

    def forget_others(self, study: Study) -> None:
        """Let go of tables that the study has no more."""
        names = {table.name for table in study.layer_tables}
        for held in (self._rows, self._projected):
            for source in [one for one in held if table_of(one) and table_of(one) not in names]:
                del held[source]

    def _made_from(self, study: Study, source: str) -> tuple[Any, ...]:
        if name := table_of(source):
            return tuple(table for table in study.layer_tables if table.name == name)
        own = getattr(study, source, None)
        extra = (self.scores,) if source == DRAWN_LIVE else (self.results,)
        return (own, study.substations, *extra)


def _are_the_same(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))


def stack_of(study: Study, projection: MapProjection, book: RowsBook) -> MapStack:
    """Return the study's layers ready to be drawn; what is projected already costs nothing."""
    return MapStack(tuple(_stacked(study, one, projection, book) for one in arrangement(study)))


def _stacked(
    study: Study, layer: MapLayer, projection: MapProjection, book: RowsBook
) -> StackedLayer:
    style = LayerStyle.from_record(layer.style)
    is_own = not table_of(layer.source)
    if layer.source == DRAWN_LIVE or (is_own and layer.source not in WITH_ROWS):
        return StackedLayer(layer)
    if is_own and style.look is Look.OWN and not layer.filter:
        return StackedLayer(layer)
    rows = book.rows(study, layer.source)
    if rows is None:
        return StackedLayer(layer, trouble="The study file has no such layer any more")
    drawn = DrawnRows(rows, style, layer.filter, book.projected(rows, projection))
    try:
        drawn.classed(LIGHT)
    except InputError as error:
        return StackedLayer(layer, drawn, trouble=error.sentence)
    return StackedLayer(layer, drawn)


def _projected(rows: LayerRows, projection: MapProjection) -> ProjectedRows:
    on_map = projection.geometries_to_map(rows.geometries)
    points, owner = shapely.get_parts(on_map, return_index=True)
    is_point = shapely.get_type_id(points) == shapely.GeometryType.POINT
    points, owner = points[is_point], owner[is_point]
    filled = ~shapely.is_empty(points)
    xy = shapely.get_coordinates(points[filled])
    found = np.isfinite(xy).all(axis=1)
    return ProjectedRows(xy[found], owner[filled][found].astype(np.int64), shapes_of(on_map))
