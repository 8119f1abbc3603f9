"""The second thread may use nothing of Qt that the first has not used before."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QImage, QPainter

from siteselect.render.map_painter import draw_map
from siteselect.render.map_view import MapView
from siteselect.render.theme import LIGHT
from siteselect.render.warm_up import warm_up
from tests.helpers.maps import small_scene


def qt_calls_of(action: object) -> set[str]:
    """Return the names of the functions of Qt that an action calls."""
    called: set[str] = set()

    def note(_frame: object, event: str, function: object) -> None:
        if event == "c_call":
            owner = getattr(function, "__objclass__", None) or type(
                getattr(function, "__self__", None)
            )
            if "PySide6" in (getattr(function, "__module__", None) or owner.__module__ or ""):
                called.add(f"{owner.__name__}.{function.__name__}")

    sys.setprofile(note)
    try:
        action()
    finally:
        sys.setprofile(None)
    return called


@pytest.mark.usefixtures("qapp")
def test_everything_a_frame_calls_was_called_before():
    scene = small_scene()

    def frames() -> None:
        for zoom in (1, 20, 400):
            image = QImage(400, 300, QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(1.0)
            view = MapView.fitting(scene.bounds_m, width_px=400, height_px=300)
            painter = QPainter(image)
            draw_map(painter, scene, view.zoomed(zoom, 200, 150), LIGHT)
            painter.end()

    frame_calls = qt_calls_of(frames)
    assert "QPainter.drawPath" in frame_calls
    assert frame_calls <= qt_calls_of(warm_up.__wrapped__)


RACE = """
import threading
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QEventLoop, QTimer
app = QApplication([])
from siteselect.shell.canvas.view import MapCanvas
from tests.helpers.maps import small_scene
canvas = MapCanvas()
canvas.resize(500, 400)
canvas.show()
loop = QEventLoop()
canvas.frameReady.connect(loop.quit)
QTimer.singleShot(20000, lambda: app.exit(3))
QTimer.singleShot(0, lambda: canvas.set_scene(small_scene()))
loop.exec()
canvas.close()
print("drawn")
"""


def test_a_fresh_process_draws_its_first_map_without_a_crash():
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", RACE],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout == "drawn\n", done.stderr
