"""The map's layers as the planner arranged them, with what the planner brought along projected."""

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.render.layer_classes import ClassedRows, classed
from siteselect.render.layer_rows import LayerRows, rows_of_layer
from siteselect.render.layer_style import LayerStyle, Look
from siteselect.render.projection import MapProjection
from siteselect.render.scene import NO_RESULTS, MapResults, MapScene
from siteselect.render.theme import LIGHT, Theme
from siteselect.render.vector_layer import (
    ClassStyle,
    VectorGeometry,
    VectorLayer,
    vector_geometry,
)
from siteselect.study.built_in_layers import WITH_ROWS
from siteselect.study.layer_table import table_of
from siteselect.study.map_layers import BUILT_IN_LAYERS, arrangement
from siteselect.study.map_state import MapLayer
from siteselect.study.study import Study

_SHAPES_AT_ONCE = 5_000
"""Making shapes holds other threads up; so many at a time leave the window its frames."""

DRAWN_LIVE = "sites"
"""Sites follow the mouse, so they keep their own looks."""


@dataclass(frozen=True, eq=False)
class DrawnRows:
    """Rows that are drawn in a style of their own rather than by the built-in painters."""

    rows: LayerRows
    style: LayerStyle
    condition: str
    geometry: VectorGeometry
    _by_theme: dict[str, tuple[ClassedRows, VectorLayer]] = field(default_factory=dict)

    def classed(self, theme: Theme) -> ClassedRows:
        """Return the rows in their classes, in the colours of a theme.

        Raises
        ------
        InputError
            When the condition cannot be read.
        """
        return self._of(theme)[0]

    def vector_layer(self, theme: Theme) -> VectorLayer:
        """Return the rows as they are drawn in the colours of a theme.

        Raises
        ------
        InputError
            When the condition cannot be read.
        """
        return self._of(theme)[1]

    def _of(self, theme: Theme) -> tuple[ClassedRows, VectorLayer]:
        known = self._by_theme.get(theme.name)
        if known is None:
            found = classed(self.rows, self.style, self.condition, theme)
            looks = tuple(
                ClassStyle(one.colour, one.width_mm, one.size_mm, one.fill) for one in found.classes
            )
            layer = VectorLayer(self.geometry, found.class_of_row.astype(np.int16), looks)
            known = self._by_theme[theme.name] = (found, layer)
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
        """Sources of the layers that are switched on."""
        return frozenset(
            one.layer.source for one in self.layers if one.layer.is_visible and not one.trouble
        )

    def visible_at(self, scale_denominator: float) -> frozenset[str]:
        """Return the sources of the layers that are shown at a scale."""
        return frozenset(
            one.layer.source for one in self.layers if one.is_drawn_at(scale_denominator)
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
        self._projected: dict[str, tuple[LayerRows, str, VectorGeometry]] = {}

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

    def projected(self, rows: LayerRows, projection: MapProjection) -> VectorGeometry:
        """Return the shapes of rows on the map."""
        known = self._projected.get(rows.source)
        if known is not None:
            earlier, map_crs, projected = known
            if earlier.geometries is rows.geometries and map_crs == projection.map_crs:
                return projected
        on_map = np.empty(rows.n_rows, object)
        for low in range(0, rows.n_rows, _SHAPES_AT_ONCE):
            few = slice(low, low + _SHAPES_AT_ONCE)
            on_map[few] = projection.geometries_to_map(rows.geometries[few])
        made = vector_geometry(on_map)
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


def arranged(scene: MapScene, study: Study, book: RowsBook) -> MapScene:
    """Return the scene of a study with its layers as the planner arranged them."""
    book.results = scene.results
    return replace(scene, stack=stack_of(study, scene.projection, book))


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
        return StackedLayer(layer, trouble=say("The study file has no such layer any more"))
    drawn = DrawnRows(rows, style, layer.filter, book.projected(rows, projection))
    try:
        drawn.classed(LIGHT)
    except InputError as error:
        return StackedLayer(layer, drawn, trouble=error.sentence)
    return StackedLayer(layer, drawn)
