from dataclasses import replace

from shapely import LineString

from siteselect.core.entities import Line, Substation, line_geometry

WEST = Substation("W", "West", 1.0, 10.0, (500.0,), "R")
EAST = Substation("E", "East", 3.0, 10.5, (500.0,), "R")
LINE = Line("L", "W", "E", 500.0, 1, 230.0, 0.27, 800.0)


def test_a_line_without_route_runs_straight_from_its_first_station_to_its_second() -> None:
    assert list(line_geometry(LINE, WEST, EAST).coords) == [(1, 10), (3, 10.5)]
    assert list(line_geometry(LINE, EAST, WEST).coords) == [(3, 10.5), (1, 10)]


def test_a_line_with_a_route_follows_it() -> None:
    route = LineString([(1, 10), (2, 11), (3, 10.5)])
    assert line_geometry(replace(LINE, route=route), WEST, EAST) is route
