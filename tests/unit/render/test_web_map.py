import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.web_map import MOST_TILES, TileId, degrees_of, squares_of, tiles_in_view

UTM31 = MapProjection("EPSG:32631")


def test_corners_of_known_squares():
    """The figures of the OpenStreetMap wiki's page on slippy map tilenames: z 7, x 63, y 42."""
    west_north, east_south = degrees_of(7, np.array([63.0, 64.0]), np.array([42.0, 43.0]))
    assert west_north == pytest.approx([-2.8125, 52.48278], abs=1e-5)
    assert east_south == pytest.approx([0.0, 50.73646], abs=1e-5)


@given(lon=st.floats(-180, 180), lat=st.floats(-85, 85), zoom=st.integers(0, 19))
def test_there_and_back(lon: float, lat: float, zoom: int):
    column, row = squares_of(zoom, np.array([[lon, lat]]))[0]
    (back,) = degrees_of(zoom, np.array([column]), np.array([row]))
    assert back == pytest.approx([lon, lat], abs=1e-8)


@pytest.mark.parametrize("metres_per_px", [10.0, 300.0, 3_000.0, 30_000.0])
@pytest.mark.parametrize("turn", [0.0, 40.0])
def test_the_squares_cover_the_view_and_are_sharp_enough(metres_per_px: float, turn: float):
    x, y = UTM31.point_to_map(2.0, 9.5)
    view = MapView(x, y, metres_per_px, 800, 600, rotation_deg=turn)
    tiles = tiles_in_view(view, UTM31, least_zoom=0, most_zoom=19)
    assert 1 <= len(tiles) <= MOST_TILES
    zoom = tiles[0].zoom
    for corner in ((1, 1), (799, 1), (799, 599), (1, 599), (400, 300)):
        where = np.array([UTM31.point_to_degrees(*view.point_m(*corner))])
        column, row = squares_of(zoom, where)[0]
        assert TileId(zoom, int(column), int(row)) in tiles
    if zoom:
        assert metres_per_px * 1.5 > 40_075_016 * np.cos(np.radians(9.5)) / 256 / 2**zoom


def test_no_finer_than_there_are_and_no_coarser():
    view = MapView(*UTM31.point_to_map(2.0, 9.5), 10.0, 800, 600)
    assert {t.zoom for t in tiles_in_view(view, UTM31, least_zoom=0, most_zoom=5)} == {5}
    assert TileId(3, 5, 2).above() == TileId(2, 2, 1)
