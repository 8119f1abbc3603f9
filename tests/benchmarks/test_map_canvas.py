"""The map with 10,000 to 1,000,000 features of a planner's own, beside QGIS.

Without timing a few thousand features are taken, so that what is written here works.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from siteselect.render.map_view import SCREEN_PX_PER_MM, MapView
from siteselect.render.vector_layer import VectorLayer
from siteselect.render.vector_painter import draw_vector_layer
from siteselect.render.vector_pick import feature_at
from siteselect.shell.canvas.view import MapCanvas
from tests.benchmarks.feature_layers import (
    COLOURS,
    DEGREES_PER_M,
    FILL,
    KINDS,
    SIZE_MM,
    WIDTH_MM,
    empty_map_scene,
    feature_layers,
    write_features,
)
from tests.benchmarks.figures import Bar, Peer, gigabytes, times_faster
from tests.benchmarks.other_programs import ROOT, SCRIPTS, SYSTEM_PYTHON, TIMEOUT_S, qgis_program
from tests.helpers.features import SIDE_M

SIZES = (10_000, 100_000, 1_000_000)
SMALL = 10_000
WIDTH, HEIGHT = 1280, 800
DPI = 96
ZOOMS = (1, 8, 64)
FULL_MUST = {10_000: 3.0, 100_000: 2.0, 1_000_000: 1.8}
FULL_AIM = {10_000: 5.0, 100_000: 4.0, 1_000_000: 4.0}
CLOSE_MUST = 1.0
N_FRAMES, BETWEEN_FRAMES_S = 160, 0.012
REACH_PX = 4.0
ROUNDS = {10_000: 9, 100_000: 5, 1_000_000: 3}
WHOLE = MapView.fitting(
    (0, 0, SIDE_M, SIDE_M), width_px=WIDTH, height_px=HEIGHT, px_per_mm=SCREEN_PX_PER_MM
)
VIEWS = {zoom: WHOLE.zoomed(zoom, WIDTH / 2, HEIGHT / 2) for zoom in ZOOMS}


@dataclass(frozen=True, eq=False)
class Features:
    """So many features, as layers of ours and as QGIS draws them."""

    n: int
    is_timed: bool
    folder: Path

    @cached_property
    def layers(self) -> list[VectorLayer]:
        return feature_layers(self.n)

    @cached_property
    def qgis(self) -> dict[str, object] | None:
        """What QGIS took for the views of :data:`ZOOMS`; None without it."""
        if not self.is_timed or qgis_program() is None:
            return None
        layers, order = self.folder / "features.gpkg", self.folder / "order.json"
        write_features(self.n, layers)
        content = {
            "layers": [(kind, kind) for kind in KINDS], "colours": COLOURS, "fill": FILL,
            "width_mm": WIDTH_MM, "size_mm": SIZE_MM, "size_px": (WIDTH, HEIGHT), "dpi": DPI,
            "rounds": ROUNDS[self.n], "picture": str(self.folder / "qgis.png"),
            "views": [
                [DEGREES_PER_M * side for side in VIEWS[zoom].bounds_m] for zoom in ZOOMS
            ],
        }  # fmt: skip
        order.write_text(json.dumps(content), encoding="utf-8")
        done = subprocess.run(
            [str(SYSTEM_PYTHON), str(SCRIPTS / "qgis_map.py"), str(layers), str(order)],
            env={"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "HOME": str(self.folder)},
            capture_output=True, text=True, check=True, timeout=TIMEOUT_S,
        )  # fmt: skip
        answer: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
        return answer

    def peer(self, zoom: int) -> Peer:
        """Return the faster of QGIS's ways of drawing a view."""
        if self.qgis is None:
            return Peer("QGIS", None)
        taken = self.qgis["seconds"][ZOOMS.index(zoom)]
        median = {job: float(np.median(seconds)) for job, seconds in taken.items()}
        return Peer(
            f"QGIS {self.qgis['version']}",
            min(median.values()),
            "the same layers, classes and widths on as many pixels, drawn from a GeoPackage with "
            "a spatial index; the faster of its sequential and parallel jobs, its first drawing "
            "left out; ours is drawn from memory",
        )


@pytest.fixture(scope="module", params=SIZES, ids=str)
def features(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Features:
    is_timed = bool(request.config.getoption("benchmark_enable"))
    folder = tmp_path_factory.mktemp("features")
    return Features(request.param if is_timed else SMALL, is_timed, folder)


def blank_picture() -> QImage:
    """Return white paper of the size that both draw."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    return image


def picture_of(layers: list[VectorLayer], view: MapView) -> QImage:
    """Draw layers as the thread that draws does."""
    image = blank_picture()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    assert all(draw_vector_layer(painter, layer, view) for layer in layers)
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("zoom", ZOOMS)
def test_sharp_picture(
    benchmark: BenchmarkFixture, compare: Callable[..., None], features: Features, zoom: int
) -> None:
    """A picture of the whole, 8 and 64 times closer; what is kept from the first is kept."""
    image = benchmark.pedantic(
        picture_of, (features.layers, VIEWS[zoom]),
        rounds=max(5, ROUNDS.get(features.n, 3)), warmup_rounds=1,
    )  # fmt: skip
    assert image != blank_picture()
    if benchmark.enabled:
        image.save(str(features.folder / f"ours-{zoom}.png"))
        whole = zoom == 1
        compare(
            f"{features.n:,} features, {'whole' if whole else f'{zoom} times closer'}",
            times_faster(FULL_MUST[features.n] if whole else CLOSE_MUST),
            features.peer(zoom),
            aim=times_faster(FULL_AIM[features.n]) if whole else None,
        )


@pytest.fixture
def canvas(features: Features, qtbot: QtBot) -> Iterator[MapCanvas]:
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(WIDTH, HEIGHT)
    canvas.set_visible_layers(frozenset())
    canvas.set_scene(empty_map_scene())
    canvas.show()
    with qtbot.waitSignal(canvas.frameReady, timeout=60_000):
        canvas.set_vector_layers(features.layers)
    yield canvas
    canvas.shutdown()


def follow(
    canvas: MapCanvas, step: Callable[[int], None], *, is_busy: bool, n_frames: int
) -> list[float]:
    """Return what frames took from the hand's move to the painted widget."""
    taken = []
    for number in range(n_frames):
        if is_busy:
            canvas.set_theme(canvas.theme)
        began = time.perf_counter()
        step(number)
        canvas.repaint()
        taken.append(time.perf_counter() - began)
        until = time.perf_counter() + BETWEEN_FRAMES_S
        while time.perf_counter() < until:
            QTest.qWait(1)
    return taken


@pytest.mark.parametrize("motion", ["pan, idle", "pan, busy", "zoom, idle", "zoom, busy"])
def test_frame(
    benchmark: BenchmarkFixture,
    compare: Callable[..., None],
    canvas: MapCanvas,
    features: Features,
    motion: str,
) -> None:
    """The map follows the hand with the last sharp picture; another is drawn beside it or not."""
    is_busy = motion.endswith("busy")
    n_frames = N_FRAMES if benchmark.enabled else 6

    def step(number: int) -> None:
        forth = number % 40 < 20
        if motion.startswith("pan"):
            canvas._navigator.pan(12.0 if forth else -12.0, 0.0)
        else:
            canvas._navigator.zoom(1.05 if forth else 1 / 1.05, QPointF(400, 300))

    taken = benchmark.pedantic(
        follow, (canvas, step), {"is_busy": is_busy, "n_frames": n_frames}, rounds=1
    )
    assert len(taken) == n_frames
    if benchmark.enabled:
        p95 = float(np.percentile(taken, 95))
        must, aim = (0.014, 0.008) if is_busy else (0.005, 0.003)
        what = f"{features.n:,} features, frame of a {motion}, 95th percentile"
        compare(what, must, aim=aim, ours_s=p95)


def test_pick(
    benchmark: BenchmarkFixture, compare: Callable[..., None], features: Features
) -> None:
    """The feature under the pointer, topmost layer first, at places all over the map."""
    view = VIEWS[8]
    reach_m = REACH_PX * view.metres_per_px
    places = iter(np.random.default_rng(3).uniform(0, SIDE_M, (1_000_000, 2)).tolist())
    layers = features.layers[::-1]

    def pick() -> bool:
        at = next(places)
        return any(feature_at(layer, (at[0], at[1]), reach_m) is not None for layer in layers)

    assert any(pick() for _ in range(200)) or features.n < 10_000
    benchmark(pick)
    if benchmark.enabled:
        compare(f"{features.n:,} features, pick", 0.0002, aim=0.00005)


def test_memory(
    benchmark: BenchmarkFixture, compare: Callable[..., None], features: Features
) -> None:
    """What the largest layers take in a process of its own, with every scale drawn once."""
    if benchmark.enabled and features.n != max(SIZES):
        pytest.skip("only the largest counts")
    result = features.folder / "memory.npz"
    command = [sys.executable, str(SCRIPTS / "map_memory.py"), str(features.n), str(result)]
    environment = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin"}
    benchmark.pedantic(
        subprocess.run, (command,),
        {"check": True, "env": environment, "timeout": TIMEOUT_S}, rounds=1,
    )  # fmt: skip
    with np.load(result) as found:
        more_gb = float(found["more_gb"])
    if benchmark.enabled:
        must: Bar = gigabytes(1.2)
        compare(f"{features.n:,} features, memory", must, aim=gigabytes(0.8), ours_gb=more_gb)
