"""A way to try every edit of a study there is, found by looking through the modules.

An edit is a public function of ``siteselect.study`` that takes a study first and returns one,
alone or with what is new in it.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from types import FunctionType
from typing import Any, get_args

import numpy as np
from hypothesis import strategies as st
from shapely import LineString, Point, Polygon, box

import siteselect.study
from siteselect.core.entities import Site
from siteselect.study import edits, map_layers, map_views, painted_hours, route_edits, shape_edits
from siteselect.study.map_state import Bookmark
from siteselect.study.study import Study
from tests.helpers.layer_tables import towers

Edit = Callable[[Study], Study]
Maker = Callable[[st.DrawFn, Study], Edit | None]
NAMES = st.text(min_size=1, max_size=12).filter(str.strip)
SHARES = st.floats(0, 1)
STATIONS = st.sampled_from(["WST", "MID", "EST", "SOU"])
STATIONS_OR_NONE = st.one_of(st.none(), STATIONS)
PLACES = st.tuples(st.floats(0.6, 3.4), st.floats(8.6, 10.4))


def edits_of_the_program() -> dict[str, FunctionType]:
    """Return every edit by module and name."""
    found: dict[str, FunctionType] = {}
    for info in pkgutil.walk_packages(siteselect.study.__path__, "siteselect.study."):
        module = importlib.import_module(info.name)
        for name, thing in vars(module).items():
            is_own = isinstance(thing, FunctionType) and thing.__module__ == info.name
            if is_own and not name.startswith("_") and _is_edit(thing):
                found[f"{info.name.removeprefix('siteselect.study.')}.{name}"] = thing
    return found


def _is_edit(function: FunctionType) -> bool:
    signature = inspect.signature(function)
    first = next(iter(signature.parameters.values()), None)
    returned = signature.return_annotation
    gives_study = returned is Study or Study in get_args(returned)
    return first is not None and first.annotation is Study and gives_study


def _site(draw: st.DrawFn, study: Study) -> str | None:
    return draw(st.sampled_from([site.id for site in study.sites])) if study.sites else None


def _shape(draw: st.DrawFn) -> Any:
    lon, lat = draw(st.floats(0.6, 3.4)), draw(st.floats(8.6, 10.4))
    is_area = draw(st.booleans())
    return box(lon, lat, lon + 0.05, lat + 0.04) if is_area else Point(lon, lat)


def _add_site(draw: st.DrawFn, study: Study) -> Edit:
    site = Site(
        edits.unused_site_id(study), draw(NAMES), _shape(draw), "mining",
        draw(st.floats(1, 500)), notes=draw(st.text(max_size=20)),
    )  # fmt: skip
    return lambda s: edits.add_site(s, site)


def _with_site(change: Callable[[st.DrawFn, Study, str], Study]) -> Maker:
    def maker(draw: st.DrawFn, study: Study) -> Edit | None:
        site_id = _site(draw, study)
        return None if site_id is None else lambda s: change(draw, s, site_id)

    return maker


def _sites(study: Study) -> st.SearchStrategy[str]:
    return st.sampled_from([site.id for site in study.sites])


def _add_shapes(draw: st.DrawFn, study: Study) -> Edit:
    shapes = [_shape(draw) for _ in range(draw(st.integers(1, 3)))]
    return lambda s: shape_edits.add_shapes(s, shapes, [])[0]


def _cut(draw: st.DrawFn, study: Study, site_id: str) -> LineString:
    """Return a line right through a site."""
    west, south, east, north = study.site(site_id).geometry.bounds
    share = draw(st.floats(0.2, 0.8))
    x = west + share * (east - west)
    return LineString([(x, south - 0.01), (x, north + 0.01)])


def _middle(study: Study, site_id: str) -> Polygon:
    centre = study.site(site_id).geometry.representative_point()
    return centre.buffer(0.002, quad_segs=2)


def _save_hour_rule(draw: st.DrawFn, study: Study) -> Edit:
    cells = np.zeros((12, 24), dtype=bool)
    cells[draw(st.integers(0, 11)), draw(st.integers(0, 23)) :] = True
    name = draw(st.sampled_from(["Evenings", "Monsoon"]))
    return lambda s: painted_hours.save_hour_rule(s, name, cells)


def _remove_hour_rule(draw: st.DrawFn, study: Study) -> Edit | None:
    if not study.hour_rules:
        return None
    rule_id = draw(st.sampled_from([rule.id for rule in study.hour_rules]))
    return lambda s: painted_hours.remove_hour_rule(s, rule_id)


def _add_bookmark(draw: st.DrawFn, study: Study) -> Edit:
    lon, lat = draw(PLACES)
    bookmark = Bookmark(map_views.unused_bookmark_id(study), draw(NAMES), lon, lat, 250_000.0)
    return lambda s: map_views.add_bookmark(s, bookmark)


def _with_bookmark(
    edit: Callable[[st.DrawFn, Study, str], Study],
) -> Maker:
    def make(draw: st.DrawFn, study: Study) -> Edit | None:
        if not study.bookmarks:
            return None
        one = draw(st.sampled_from([bookmark.id for bookmark in study.bookmarks]))
        return lambda s: edit(draw, s, one)

    return make


def _with_map_crs(draw: st.DrawFn, study: Study) -> Edit:
    crs = draw(st.sampled_from(["EPSG:32631", "EPSG:32632", "EPSG:3857"]))
    return lambda s: map_views.with_map_crs(s, crs)


def _layers(draw: st.DrawFn, study: Study) -> list[str]:
    known = [layer.id for layer in map_layers.arrangement(study)]
    return draw(st.lists(st.sampled_from(known), min_size=1, max_size=3, unique=True))


def _add_layer(draw: st.DrawFn, study: Study) -> Edit:
    name = map_layers.unused_table_name("towers", [one.name for one in study.layer_tables])
    table = towers(draw(st.integers(1, 8)), name)
    return lambda s: map_layers.add_layer(s, table, style={"colour": "#123456", "classes": [1, 2]})


def _remove_layers(draw: st.DrawFn, study: Study) -> Edit | None:
    own = [x.id for x in map_layers.arrangement(study) if not map_layers.is_built_in(x)]
    return (lambda s: map_layers.remove_layers(s, own[:1])) if own else None


def _rename_group(draw: st.DrawFn, study: Study) -> Edit | None:
    groups = map_layers.groups_of(map_layers.arrangement(study))
    if not groups:
        return None
    group, name = draw(st.sampled_from(groups)), draw(NAMES)
    return lambda s: map_layers.rename_group(s, group, name.replace("/", "-"))


def _with_layers(change: Callable[[st.DrawFn, Study, list[str]], Study]) -> Maker:
    def maker(draw: st.DrawFn, study: Study) -> Edit:
        chosen = _layers(draw, study)
        return lambda s: change(draw, s, chosen)

    return maker


MAKERS: dict[str, Maker] = {
    "edits.add_site": _add_site,
    "edits.remove_site": _with_site(lambda draw, s, one: edits.remove_site(s, one)),
    "edits.change_site": _with_site(
        lambda draw, s, one: edits.change_site(s, one, requested_mw=draw(st.floats(1, 900)))
    ),
    "edits.move_site": _with_site(lambda draw, s, one: edits.move_site(s, one, _shape(draw))),
    "map_views.add_bookmark": _add_bookmark,
    "map_views.rename_bookmark": _with_bookmark(
        lambda draw, s, one: map_views.rename_bookmark(s, one, draw(NAMES))
    ),
    "map_views.remove_bookmark": _with_bookmark(
        lambda draw, s, one: map_views.remove_bookmark(s, one)
    ),
    "map_views.with_map_crs": _with_map_crs,
    "painted_hours.save_hour_rule": _save_hour_rule,
    "painted_hours.remove_hour_rule": _remove_hour_rule,
    "route_edits.connect_site": _with_site(
        lambda draw, s, one: route_edits.connect_site(s, one, draw(STATIONS_OR_NONE))
    ),
    "route_edits.lead_connection": _with_site(
        lambda draw, s, one: route_edits.lead_connection(
            s, one, draw(STATIONS), draw(st.lists(PLACES, max_size=3).map(tuple))
        )
    ),
    "route_edits.with_true_routes": lambda draw, study: route_edits.with_true_routes,
    "shape_edits.add_shapes": _add_shapes,
    "shape_edits.split_site": _with_site(
        lambda draw, s, one: shape_edits.split_site(s, one, _cut(draw, s, one))[0]
    ),
    "shape_edits.merge_sites": _with_site(
        lambda draw, s, one: shape_edits.merge_sites(s, one, draw(_sites(s)))
    ),
    "shape_edits.cut_hole": _with_site(
        lambda draw, s, one: shape_edits.cut_hole(s, one, _middle(s, one))
    ),
    "shape_edits.fill_holes": _with_site(lambda draw, s, one: shape_edits.fill_holes(s, one)),
    "shape_edits.widen_site": _with_site(
        lambda draw, s, one: shape_edits.widen_site(s, one, draw(st.floats(-200, 900)))
    ),
    "map_layers.add_layer": _add_layer,
    "map_layers.remove_layers": _remove_layers,
    "map_layers.rename_group": _rename_group,
    "map_layers.show_layers": _with_layers(
        lambda draw, s, some: map_layers.show_layers(s, some, is_visible=draw(st.booleans()))
    ),
    "map_layers.rename_layer": _with_layers(
        lambda draw, s, some: map_layers.rename_layer(s, some[0], draw(NAMES))
    ),
    "map_layers.set_opacity": _with_layers(
        lambda draw, s, some: map_layers.set_opacity(s, some, draw(SHARES))
    ),
    "map_layers.set_scale_range": _with_layers(
        lambda draw, s, some: map_layers.set_scale_range(s, some[0], 1 + draw(SHARES), None)
    ),
    "map_layers.set_style": _with_layers(
        lambda draw, s, some: map_layers.set_style(s, some, {"width_mm": draw(SHARES)})
    ),
    "map_layers.set_filter": _with_layers(
        lambda draw, s, some: map_layers.set_filter(s, some[0], draw(st.text(max_size=8)))
    ),
    "map_layers.replace_layer": _with_layers(
        lambda draw, s, some: map_layers.replace_layer(s, map_layers.layer_of(s, some[0]))
    ),
    "map_layers.group_layers": _with_layers(
        lambda draw, s, some: map_layers.group_layers(s, some, draw(st.sampled_from(["", "A"])))
    ),
    "map_layers.move_layers": _with_layers(
        lambda draw, s, some: map_layers.move_layers(s, some, above=None)
    ),
    "map_layers.duplicate_layer": _with_layers(
        lambda draw, s, some: map_layers.duplicate_layer(s, some[0], draw(NAMES))
    ),
}
"""How to try each edit: from a study to an edit that fits it, or None when none does now."""
