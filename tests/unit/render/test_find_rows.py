"""Rows under the pointer and in an area, against looking at every row."""

import numpy as np
import shapely
from hypothesis import example, given
from hypothesis import strategies as st

from siteselect.render.find_rows import FindableLayer, findable_layers
from siteselect.render.layer_rows import LayerRows
from siteselect.render.map_stack import RowsBook, stack_of
from siteselect.render.projection import MapProjection
from siteselect.render.vector_layer import vector_geometry
from siteselect.study.map_layers import BUILT_IN_LAYERS, set_filter, set_scale_range
from tests.helpers.maps import mapped_study, small_scene

PROJECTION = MapProjection("EPSG:32631")
SPOT = st.tuples(st.floats(1.0, 3.0), st.floats(9.0, 11.0))


@st.composite
def shapes(draw: st.DrawFn) -> shapely.Geometry | None:
    a, b = draw(SPOT), draw(SPOT)
    size = draw(st.floats(0.01, 0.3))
    kinds = [
        None, shapely.Point(a), shapely.LineString([a, (b[0] + 0.001, b[1])]),
        shapely.box(a[0], a[1], a[0] + size, a[1] + size), shapely.MultiPoint([a, b]),
    ]  # fmt: skip
    return draw(st.sampled_from(kinds))


def layer_of(drawn: list[shapely.Geometry | None], kept: list[bool]) -> FindableLayer:
    geometries = np.empty(len(drawn), object)
    geometries[:] = drawn
    n = len(drawn)
    rows = LayerRows("table:x", range(1, n + 1), geometries, (), np.ones(n, np.bool_))
    on_map = vector_geometry(PROJECTION.geometries_to_map(geometries))
    return FindableLayer(BUILT_IN_LAYERS[0], rows, on_map, np.array(kept[:n]), PROJECTION)


LAYERS = st.tuples(
    st.lists(shapes(), min_size=1, max_size=12), st.lists(st.booleans(), min_size=12, max_size=12)
)


@given(LAYERS, SPOT, st.floats(100, 30_000))
def test_what_lies_under_the_pointer(
    made: tuple[list[shapely.Geometry | None], list[bool]],
    spot: tuple[float, float],
    reach_m: float,
) -> None:
    layer = layer_of(*made)
    at = PROJECTION.point_to_map(*spot)
    gaps = shapely.distance(PROJECTION.geometries_to_map(layer.rows.geometries), shapely.Point(at))
    areas = shapely.get_dimensions(layer.rows.geometries) == 2
    wanted = {
        int(n) for n in np.flatnonzero(gaps <= np.where(areas, 0.0, reach_m)) if layer.kept[n]
    }
    assert set(layer.at(at, reach_m).tolist()) == wanted


@example(([shapely.Point(1, 9)], [True] * 12), (1.0, 9.0), (1.0, 9.0), False)
@given(LAYERS, SPOT, SPOT, st.booleans())
def test_what_lies_in_a_rectangle(
    made: tuple[list[shapely.Geometry | None], list[bool]],
    one: tuple[float, float],
    other: tuple[float, float],
    whole: bool,
) -> None:
    layer = layer_of(*made)
    (x1, y1), (x2, y2) = PROJECTION.point_to_map(*one), PROJECTION.point_to_map(*other)
    area = shapely.box(min(x1, x2), min(y1, y2), max(x1, x2) + 1, max(y1, y2) + 1)
    on_map = PROJECTION.geometries_to_map(layer.rows.geometries)
    hit = shapely.intersects(area, on_map)
    if whole:
        hit &= (shapely.get_dimensions(on_map) < 2) | shapely.covers(area, on_map)
    wanted = {int(n) for n in np.flatnonzero(hit) if layer.kept[n]}
    assert set(layer.inside(area, whole_areas=whole).tolist()) == wanted


def test_only_layers_that_are_shown_at_the_scale_are_asked() -> None:
    scene, book = small_scene(), RowsBook()
    study = set_scale_range(mapped_study(), "lines", None, 100_000)
    study = set_filter(study, "substations", "kv > 1000")
    stack = stack_of(study, scene.projection, book)

    def names(scale: float) -> list[str]:
        found = findable_layers(study, stack, book, scene.projection, scale)
        return [one.layer.id for one in found]

    assert names(50_000)[:2] == ["sites", "places"]
    assert "lines" in names(50_000)
    assert "lines" not in names(500_000)
    stations = findable_layers(study, stack, book, scene.projection, 1e6)
    kept = next(one.kept for one in stations if one.layer.id == "substations")
    assert not kept.any()
