import numpy as np
import pytest
from pyproj import Transformer

from siteselect.layout.graticule import Edge, degrees_text, graticule
from siteselect.layout.map_window import MapWindow, window_of_study
from tests.helpers.studies import three_region_study

WINDOW = window_of_study(three_region_study(), width_mm=200, height_mm=150)


@pytest.mark.parametrize(
    ("value", "text"),
    [(68.0, "68° E"), (-68.5, "68°30′ W"), (0.0, "0°"), (0.25, "0°15′ E"), (1 / 60, "0°01′ E"),
     (66.99999999, "67° E"), (67 + 90.5 / 60 / 60, "67°01′30″ E")],
)  # fmt: skip
def test_degrees_as_on_a_frame(value: float, text: str) -> None:
    assert degrees_text(value, "E", "W") == text


def test_lines_stay_inside_the_window() -> None:
    found = graticule(WINDOW)
    points = np.array([point for line in found.lines for point in line])
    assert points.min() >= -1e-9
    assert points[:, 0].max() <= WINDOW.width_mm + 1e-9
    assert points[:, 1].max() <= WINDOW.height_mm + 1e-9


def test_every_line_is_named_on_both_sides_it_meets() -> None:
    labels = graticule(WINDOW).labels
    for text in ("1° E", "2° E", "3° E"):
        assert {label.edge for label in labels if label.text == text} == {Edge.TOP, Edge.BOTTOM}
    for text in ("9° N", "10° N"):
        assert {label.edge for label in labels if label.text == text} == {Edge.LEFT, Edge.RIGHT}


def test_a_label_stands_where_its_meridian_meets_the_frame() -> None:
    back = Transformer.from_crs(WINDOW.crs, "EPSG:4326", always_xy=True)
    west, south, _, north = WINDOW.bounds_m
    for label in graticule(WINDOW).labels:
        along_m = label.at_mm * WINDOW.metres_per_mm
        lon, lat = {
            Edge.TOP: back.transform(west + along_m, north),
            Edge.BOTTOM: back.transform(west + along_m, south),
            Edge.LEFT: back.transform(west, north - along_m),
            Edge.RIGHT: back.transform(WINDOW.bounds_m[2], north - along_m),
        }[label.edge]
        value = lon if label.edge in {Edge.TOP, Edge.BOTTOM} else lat
        expected = degrees_text(round(value * 2) / 2, *("EW" if value is lon else "NS"))
        assert label.text == expected
        assert value * 2 == pytest.approx(round(value * 2), abs=2e-3)


@pytest.mark.parametrize("scale", [1e8, 2e7, 1e6, 1e5, 1e4])
def test_any_scale_has_a_few_lines(scale: float) -> None:
    window = MapWindow("EPSG:32642", 500_000.0, 3_300_000.0, scale, 226.8, 226.8)
    assert 3 <= len(graticule(window).lines) <= 60
