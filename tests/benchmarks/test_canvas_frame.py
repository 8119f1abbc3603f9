"""How fast the map follows: a frame while panning, a sharp picture, a pick, a large grid."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot
from scipy.spatial import cKDTree

from siteselect.core.entities import Line, Place, Site, Substation
from siteselect.render.map_painter import draw_map
from siteselect.render.map_view import MapView
from siteselect.render.scene import MapResults, MapScene, build_scene
from siteselect.render.symbology import SiteLabel
from siteselect.render.theme import LIGHT
from siteselect.shell.canvas.view import MapCanvas
from tests.helpers.maps import mapped_study, small_basemap

WIDTH, HEIGHT = 1280, 800


def grid_scene(n_stations: int, n_lines: int, n_places: int = 400, n_sites: int = 50) -> MapScene:
    """Return a made-up network of any size over the three regions."""
    rng = np.random.default_rng(7)
    lon, lat = rng.uniform(0.5, 3.5, n_stations), rng.uniform(8.5, 10.5, n_stations)
    stations = tuple(
        Substation(f"B{i}", f"Station {i}", lon[i], lat[i], (500.0 if i % 5 == 0 else 220.0,), "W")
        for i in range(n_stations)
    )
    tree = cKDTree(np.column_stack([lon, lat]))
    start = rng.integers(0, n_stations, n_lines)
    nearest = tree.query(np.column_stack([lon, lat])[start], k=9)[1]
    end = nearest[np.arange(n_lines), rng.integers(1, 9, n_lines)]
    lines = tuple(
        Line(f"L{i}", f"B{a}", f"B{b}", 500.0 if i % 5 == 0 else 220.0, 1, 10, 0.4, 500.0)
        for i, (a, b) in enumerate(zip(start, end, strict=True))
    )
    places = tuple(
        Place(
            f"c{i}",
            f"Town {i}",
            "city",
            *rng.uniform((0.5, 8.5), (3.5, 10.5)),
            9_000_000 // (i + 1),
        )
        for i in range(n_places)
    )
    sites = tuple(
        Site(
            f"S{i}", f"Site {i}", shapely.Point(rng.uniform((0.5, 8.5), (3.5, 10.5))), "mining", 50
        )
        for i in range(n_sites)
    )
    study = replace(mapped_study(), substations=stations, lines=lines, places=places, sites=sites)
    results = MapResults(
        {"W": 10.0, "M": 90.0},
        {line.id: float(v) for line, v in zip(lines, rng.uniform(0, 1.2, n_lines), strict=True)},
        {s.id: float(v) for s, v in zip(stations, rng.gamma(1, 200, n_stations), strict=True)},
    )
    return build_scene(study, small_basemap(), results=results)


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[MapCanvas]:
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(WIDTH, HEIGHT)
    canvas.show()
    scene = grid_scene(150, 300)
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_scene(scene)
    labels = {site.id: SiteLabel("50", LIGHT.score_ramp[2]) for site in scene.sites}
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_sites(scene.sites, labels)
    yield canvas
    canvas.shutdown()


def test_pan_frame(canvas: MapCanvas, benchmark: BenchmarkFixture):
    """One step of a pan: move the picture, draw what lives on it (50 sites with badges)."""
    steps = iter(range(10**6))

    def step() -> None:
        canvas._navigator.pan(1 if next(steps) % 2 else -1, 0)
        canvas.repaint()

    benchmark(step)


@pytest.mark.parametrize("zoom", [1, 8, 64])
@pytest.mark.usefixtures("qapp")
def test_sharp_picture(benchmark: BenchmarkFixture, zoom: float):
    """A picture with its margin, 2.25 times the widget, as the thread draws it."""
    benchmark(draw_once, grid_scene(150, 300), zoom)


@pytest.mark.usefixtures("qapp")
def test_sharp_picture_of_a_large_grid(benchmark: BenchmarkFixture):
    """10,000 stations and 16,000 lines, all in view."""
    benchmark.pedantic(draw_once, (grid_scene(10_000, 16_000), 1), rounds=5, warmup_rounds=1)


def draw_once(scene: MapScene, zoom: float) -> None:
    view = MapView.fitting(scene.bounds_m, width_px=1.5 * WIDTH, height_px=1.5 * HEIGHT)
    image = QImage(int(view.width_px), int(view.height_px), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    assert draw_map(painter, scene, view.zoomed(zoom, view.width_px / 2, view.height_px / 2), LIGHT)
    painter.end()


def test_pick_among_sites(canvas: MapCanvas, benchmark: BenchmarkFixture):
    benchmark(canvas.stage.site_at, QPointF(640, 400))


def test_build_scene(benchmark: BenchmarkFixture):
    benchmark.pedantic(grid_scene, (150, 300), rounds=5, warmup_rounds=1)
