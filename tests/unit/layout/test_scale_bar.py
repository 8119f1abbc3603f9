from math import cos, radians, sin, sqrt

import pytest
from pyproj import Transformer

from siteselect.layout.map_window import MapWindow
from siteselect.layout.scale_bar import distortion, scale_bar


def mercator_at(lat: float, scale: float) -> MapWindow:
    x, y = Transformer.from_crs("EPSG:4326", "EPSG:3857", always_xy=True).transform(10.0, lat)
    return MapWindow("EPSG:3857", x, y, scale, 200.0, 150.0)


@pytest.mark.parametrize("lat", [0.0, 30.0, 60.0])
def test_the_bar_is_a_distance_on_the_ground_not_on_the_plane(lat: float) -> None:
    """A parallel of Web Mercator is drawn sqrt(1 - e2 sin2) / cos times too long."""
    bar = scale_bar(mercator_at(lat, 1_000_000.0), longest_mm=70.0)
    stretch = sqrt(1 - 0.00669437999 * sin(radians(lat)) ** 2) / cos(radians(lat))
    assert bar.length_mm == pytest.approx(bar.length_km * stretch, rel=1e-4)
    assert bar.length_km == (50.0 if lat < 45 else 25.0)


@pytest.mark.parametrize("scale", [5e3, 2.5e5, 1e6, 7e6, 9e7])
def test_the_longest_neat_length_that_fits(scale: float) -> None:
    bar = scale_bar(mercator_at(20.0, scale), longest_mm=70.0)
    assert 70.0 / 2.55 <= bar.length_mm <= 70.0
    leading = bar.length_km
    while leading < 1:
        leading *= 10
    while leading >= 10:
        leading /= 10
    assert leading == pytest.approx(1) or leading in {2.0, 2.5, 5.0}
    assert bar.n_parts in {4, 5}


def test_utm_departs_little_from_scale_and_north() -> None:
    """At the central meridian the factor is 0.9996; 3 degrees east at the equator 1.00097."""
    window = MapWindow("EPSG:32631", 500_000.0, 5_000.0, 1_000_000.0, 2.0, 2.0)
    found = distortion(window)
    assert found.scale_low == pytest.approx(0.9996, abs=1e-6)
    assert found.scale_high == pytest.approx(0.9996, abs=1e-6)
    assert found.convergence_deg == pytest.approx(0.0, abs=1e-3)
    wide = distortion(MapWindow("EPSG:32631", 500_000.0, 5_000.0, 1_000_000.0, 667.9, 2.0))
    assert wide.scale_high == pytest.approx(1.00097, abs=2e-5)
