from dataclasses import replace

import numpy as np
import pytest
import shapely

from siteselect.render.map_hours import results_in_hour
from siteselect.render.scene import DEFAULT_LAYERS, build_scene, map_results, with_results
from siteselect.study.built_in_layers import LAYERS
from siteselect.study.evaluation import Evaluation
from siteselect.study.hour_views import OneHour, hour_state
from siteselect.study.map_confidence import map_confidence
from tests.helpers.maps import SOME_RESULTS, mapped_study, small_basemap, small_scene
from tests.helpers.studies import three_region_study


def test_layers_come_in_drawing_order_with_names():
    ids = [layer.id for layer in LAYERS]
    assert ids == [
        "land", "regions", "lakes", "rivers", "provinces", "borders", "lines", "loading",
        "margin", "plants", "substations", "tranches", "confidence", "zones", "places", "sites",
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


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    evaluation = Evaluation(three_region_study())
    evaluation.prepare()
    return evaluation


def best_at(evaluation: Evaluation, station: str, mw: np.ndarray) -> float:
    here = [at == station for at in evaluation.grid.bus_station]
    return float(mw[here].max())


def test_results_are_taken_from_an_evaluation(evaluation):
    results = map_results(evaluation)
    assert results.regularity == {
        key: region.regularity.score_firm for key, region in evaluation.regions.items()
    }
    assert results.line_loading == dict(
        zip(evaluation.grid.branch_ids, evaluation.branch_loading.tolist(), strict=True)
    )
    for station, firm_mw in results.firm_mw.items():
        assert firm_mw == best_at(evaluation, station, evaluation.buses.firm_mw)
        assert firm_mw <= results.regular_mw[station] <= results.opportunistic_mw[station]
    assert "% of its emergency rating" in results.outage_words["L2"]
    assert not results.is_empty
    assert not results.is_one_hour
    assert results.when == ""


def test_results_in_one_hour_are_what_is_stored_for_it(evaluation):
    state = hour_state(evaluation, OneHour(30))
    results = results_in_hour(evaluation, state, confidence=map_confidence(evaluation))
    assert results.is_one_hour
    assert results.by_region == state.surplus_mw
    assert results.when == "Tuesday, 2 July 2024, 06:00"
    for station, mw in results.firm_mw.items():
        assert mw == best_at(evaluation, station, evaluation.hosting.mw[30])


def test_other_results_on_the_same_map_are_those_of_a_map_made_anew(evaluation):
    study = evaluation.study
    results = map_results(evaluation)
    swapped = with_results(build_scene(study), results)
    anew = build_scene(study, results=results)
    np.testing.assert_array_equal(swapped.lines.loading, anew.lines.loading)
    np.testing.assert_array_equal(swapped.regions.values, anew.regions.values)
    of_anew = dict(zip(anew.stations.ids, anew.stations.firm_mw.tolist(), strict=True))
    assert of_anew == dict(
        zip(swapped.stations.ids, swapped.stations.firm_mw.tolist(), strict=True)
    )


def test_confidence_counts_what_is_assumed(evaluation):
    known = map_confidence(evaluation)
    assert set(known.lines) == {line.id for line in evaluation.study.lines}
    assert "4 of 4 lines" in known.sentence
    assert known.sentence.endswith("Hours: synthetic.")


def test_results_are_kept_for_legend_and_hatching():
    assert (
        build_scene(mapped_study(), small_basemap(), results=SOME_RESULTS).results is SOME_RESULTS
    )
