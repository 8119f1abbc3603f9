from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import shapely

from siteselect.render.scene import DEFAULT_LAYERS, build_scene, map_results
from siteselect.study.built_in_layers import LAYERS
from tests.helpers.maps import SOME_RESULTS, mapped_study, small_basemap, small_scene
from tests.helpers.studies import three_region_study


def test_layers_come_in_drawing_order_with_names():
    ids = [layer.id for layer in LAYERS]
    assert ids == [
        "land", "regions", "lakes", "rivers", "provinces", "borders", "lines", "loading",
        "plants", "substations", "zones", "places", "sites",
    ]  # fmt: skip
    assert all(layer.name for layer in LAYERS)
    assert set(ids) >= DEFAULT_LAYERS


def test_a_study_without_base_map_and_results_can_be_drawn():
    scene = build_scene(three_region_study())
    assert scene.land.shapes.n_parts == scene.coast.n_parts == scene.borders.n_parts == 0
    assert not scene.has_disputed_borders
    assert np.isnan(scene.regions.values).all()
    assert np.isnan(scene.stations.firm_mw).all()
    assert np.isnan(scene.lines.loading).all()


def test_borders_are_told_apart():
    scene = small_scene()
    assert (scene.borders.n_parts, scene.disputed.n_parts) == (1, 1)
    assert scene.has_disputed_borders


def test_without_a_coast_the_edge_of_the_land_is_the_shore():
    assert small_scene().coast.n_parts == 1


def test_the_base_map_is_credited_with_the_study():
    assert small_scene().attribution == ("Made up for tests", "Made-up map")


def test_results_reach_what_they_are_about():
    scene = small_scene()
    assert scene.regions.names == ("West", "Middle", "East")
    np.testing.assert_array_equal(scene.regions.values, [10, 90, np.nan])
    loading = dict(zip(scene.lines.ids, scene.lines.loading, strict=True))
    assert loading["L2"] == 1.3
    assert np.isnan(loading["L4"])
    firm = dict(zip(scene.stations.ids, scene.stations.firm_mw, strict=True))
    assert (firm["WST"], firm["EST"]) == (0, 1500)
    assert np.isnan(firm["SOU"])


def test_everything_is_in_metres_of_the_map_projection():
    scene = small_scene()
    at = scene.stations.ids.index("EST")
    # 3 degrees east is the central meridian of this zone: 500 km; 10 degrees north is 1,105.4 km
    assert scene.stations.xy_m[at] == pytest.approx([500_000, 1_105_412], abs=1)
    x_min, _, x_max, _ = scene.bounds_m
    assert x_max - x_min == pytest.approx(3 * 111_320 * np.cos(np.radians(8.5)), rel=0.01)


def test_a_guessed_position_is_known_from_its_provenance():
    scene = small_scene()
    guessed = np.array(scene.stations.ids)[scene.stations.is_estimated]
    assert guessed.tolist() == ["SOU"]


def test_lines_between_the_same_stations_step_aside():
    study = three_region_study()
    twin = replace(study.lines[0], id="L1b", from_substation="MID", to_substation="WST", kv=220.0)
    scene = build_scene(replace(study, lines=(*study.lines, twin)))
    step = dict(zip(scene.lines.ids, scene.lines.sidestep, strict=True))
    # L1 runs the other way, so equal signs mean opposite sides
    assert abs(step["L1"]) == abs(step["L1b"]) == 0.5
    assert step["L1"] == step["L1b"]
    assert step["L2"] == 0


def test_a_line_with_a_route_is_drawn_along_it_and_does_not_step_aside():
    study = three_region_study()
    route = shapely.LineString([(1, 10), (1.3, 10.4), (1.7, 10.4), (2, 10)])
    first = replace(study.lines[0], route=route)
    twin = replace(study.lines[0], id="L1b")
    lines = (first, twin, *study.lines[1:])
    scene = build_scene(replace(study, lines=lines), results=SOME_RESULTS)
    along = scene.projection.to_map(shapely.get_coordinates(route))
    pieces = [i for i, name in enumerate(scene.lines.ids) if name == "L1"]
    assert len(pieces) == 3
    np.testing.assert_allclose(scene.lines.ends_m[pieces, :2], along[:-1])
    np.testing.assert_allclose(scene.lines.ends_m[pieces, 2:], along[1:])
    assert scene.lines.kv[pieces].tolist() == [500] * 3
    assert scene.lines.loading[pieces].tolist() == [0.2] * 3
    assert scene.lines.sidestep.tolist() == [0] * len(scene.lines.ids)
    assert len(scene.lines.ids) == 7
    assert len(scene.lines.is_dc) == len(scene.lines.ends_m) == 7


def test_plants_out_of_service_are_not_drawn():
    study = three_region_study()
    retired = replace(study.plants[0], in_service=False)
    scene = build_scene(replace(study, plants=(retired, *study.plants[1:])))
    assert scene.plants.names == ("East gas", "South wind")


def test_a_label_lies_inside_its_area():
    scene = small_scene()
    study = mapped_study()
    for region, (x, y) in zip(study.regions, scene.regions.label_xy_m, strict=True):
        lon, lat = scene.projection.point_to_degrees(x, y)
        west, south, east, north = region.area.bounds
        assert west < lon < east
        assert south < lat < north


def test_results_are_taken_from_an_evaluation():
    evaluation = SimpleNamespace(
        grid=SimpleNamespace(bus_station=("A", "A", "B", "C"), branch_ids=("L1", "T1")),
        buses=SimpleNamespace(firm_mw=np.array([np.nan, 40.0, 10.0, np.nan])),
        regions={"W": SimpleNamespace(regularity=SimpleNamespace(score_firm=61.0))},
        branch_loading=np.array([0.7, 0.3]),
        out_of_service=frozenset(),
    )
    results = map_results(evaluation)
    assert results.regularity == {"W": 61.0}
    assert results.line_loading == {"L1": 0.7, "T1": 0.3}
    assert (results.firm_mw["A"], results.firm_mw["B"]) == (40, 10)
    assert np.isnan(results.firm_mw["C"])
    assert not results.is_empty


def test_results_are_kept_for_legend_and_hatching():
    assert (
        build_scene(mapped_study(), small_basemap(), results=SOME_RESULTS).results is SOME_RESULTS
    )
