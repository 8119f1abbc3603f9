import numpy as np
import pytest
import shapely

from siteselect.core.errors import InputError
from siteselect.render.projection import MapProjection

UTM31 = MapProjection("EPSG:32631")


def test_the_central_meridian_is_500_km_east():
    x, y = UTM31.point_to_map(3.0, 0.0)
    assert (x, y) == pytest.approx((500_000, 0), abs=1e-6)


def test_there_and_back():
    lon_lat = np.array([[2.0, 9.0], [3.5, 10.5]])
    np.testing.assert_allclose(UTM31.to_degrees(UTM31.to_map(lon_lat)), lon_lat, atol=1e-9)
    assert UTM31.point_to_degrees(*UTM31.point_to_map(2.5, 9.5)) == pytest.approx((2.5, 9.5))


def test_geometries_keep_their_kind():
    square = shapely.box(2, 9, 3, 10)
    back = UTM31.geometry_to_degrees(UTM31.geometry_to_map(square))
    assert back.geom_type == "Polygon"
    assert back.equals_exact(square, 1e-9)


def test_utm_draws_the_central_meridian_four_parts_in_ten_thousand_too_short():
    x, y = UTM31.point_to_map(3.0, 45.0)
    assert UTM31.ground_distance_m((x - 500, y), (x + 500, y)) == pytest.approx(
        1000 / 0.9996, rel=1e-6
    )


def test_north_leans_away_from_the_central_meridian():
    def lean(lon: float) -> float:
        return UTM31.north_degrees(*UTM31.point_to_map(lon, 30.0))

    assert lean(3.0) == pytest.approx(0, abs=1e-6)
    # convergence = (lon - 3) x sin(lat) to first order; east of the meridian north leans left
    assert lean(5.0) == pytest.approx(-1.0, abs=0.01)
    assert lean(1.0) == pytest.approx(1.0, abs=0.01)


def test_area_is_measured_on_the_ellipsoid():
    x, y = UTM31.point_to_map(3.0, 10.0)
    square = np.array([[x, y], [x + 1000, y], [x + 1000, y + 1000], [x, y + 1000]])
    assert UTM31.ground_area_m2(square) == pytest.approx(1e6 / 0.9996**2, rel=1e-5)


def test_an_unknown_projection_is_named():
    with pytest.raises(InputError, match="'EPSG:1'"):
        MapProjection("EPSG:1").point_to_map(0, 0)
