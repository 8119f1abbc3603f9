import numpy as np
import pytest
from pyproj import Transformer
from shapely import Point

from siteselect.core.entities import Site
from siteselect.core.errors import InputError
from siteselect.layout.map_window import MapWindow, neat_scale, window_of_study
from tests.helpers.studies import three_region_study

UTM31 = "EPSG:32631"


@pytest.mark.parametrize(
    ("fitting", "neat"),
    [(6_700_000, 7_000_000), (7_000_000, 7_000_000), (7_000_001, 7_500_000), (9_400, 10_000),
     (1.0, 1.0), (99, 100)],
)  # fmt: skip
def test_neat_scales(fitting: float, neat: float) -> None:
    assert neat_scale(fitting) == neat


def test_the_window_shows_every_region_with_a_margin() -> None:
    study = three_region_study()
    window = window_of_study(study, width_mm=200, height_mm=150)
    west, south, east, north = window.bounds_m
    forth = Transformer.from_crs("EPSG:4326", UTM31, always_xy=True)
    for lon, lat in ((0.5, 8.5), (0.5, 10.5), (3.5, 8.5), (3.5, 10.5)):
        x, y = forth.transform(lon, lat)
        assert west < x < east
        assert south < y < north
    assert (east - west) / 200 == pytest.approx(window.scale / 1000)
    assert (north - south) / 150 == pytest.approx(window.scale / 1000)


def test_a_site_outside_the_regions_widens_the_window() -> None:
    study = three_region_study()
    near = window_of_study(study, width_mm=200, height_mm=150)
    far = study.with_sites((Site("S9", "Far", Point(6.0, 9.5), "mining", 10.0),))
    wide = window_of_study(far, width_mm=200, height_mm=150)
    assert wide.scale > near.scale
    assert 0 < wide.project(np.array([6.0]), np.array([9.5]))[0, 0] < 200


def test_a_given_scale_is_kept_and_nonsense_refused() -> None:
    study = three_region_study()
    assert window_of_study(study, width_mm=200, height_mm=150, scale=123_456).scale == 123_456
    for scale in (0.0, -5.0, float("nan")):
        with pytest.raises(InputError, match="above zero"):
            window_of_study(study, width_mm=200, height_mm=150, scale=scale)


def test_millimetres_run_right_and_down_from_the_upper_left_corner() -> None:
    window = MapWindow(UTM31, 500_000.0, 1_000_000.0, 1_000_000.0, 200.0, 100.0)
    plane = np.array([[400_000.0, 1_050_000.0], [500_000.0, 1_000_000.0], [600_000.0, 950_000.0]])
    assert window.to_mm(plane).tolist() == [[0, 0], [100, 50], [200, 100]]
    degrees = window.unproject(plane)
    assert window.project(degrees[:, 0], degrees[:, 1]) == pytest.approx(
        np.array([[0, 0], [100, 50], [200, 100]]), abs=1e-6
    )


def test_true_north_leans_towards_the_central_meridian() -> None:
    """Grid convergence of UTM: (lon - lon0) sin(lat), here 2 degrees at latitude 30."""
    forth = Transformer.from_crs("EPSG:4326", UTM31, always_xy=True)
    for lon, lean in ((5.0, -1.0), (3.0, 0.0), (1.0, 1.0)):
        x, y = forth.transform(lon, 30.0)
        window = MapWindow(UTM31, x, y, 1e6, 200, 100)
        assert window.true_north_lean_deg == pytest.approx(lean, abs=0.01)
