"""The map on a screen with two device pixels to each of the window's, in a process of its own."""

import json
import os
import subprocess
import sys

SCRIPT = """
import json
import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from siteselect.shell.canvas.view import MapCanvas
from tests.helpers.maps import small_scene

app = QApplication([])
canvas = MapCanvas()
canvas.resize(400, 300)
canvas.show()
canvas.set_scene(small_scene())
for _ in range(400):
    QTest.qWait(10)
    if canvas._picture.covers(canvas.view):
        break
frame = canvas._picture._frame.image
grabbed = canvas.grab().toImage().convertToFormat(frame.format())
left, top = (canvas.view.point_px(*canvas._picture._frame.order.view.point_m(0, 0)))
shown = frame.copy(QRect(round(-2 * left), round(-2 * top), 800, 600))
def pixels(image):
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1) & 0xFFFFFF
same = pixels(grabbed)[150:450, 200:600] == pixels(shown)[150:450, 200:600]
print(json.dumps({
    "ratio": canvas.devicePixelRatio(), "frame": [frame.width(), frame.height()],
    "grabbed": [grabbed.width(), grabbed.height()], "same": float(same.mean()),
}))
canvas.shutdown()
"""


def test_the_map_is_drawn_for_every_device_pixel() -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True,
        check=True, timeout=120,
    )  # fmt: skip
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["ratio"] == 2
    assert found["frame"] == [1200, 900], "half a window more on every side, twice the pixels"
    assert found["grabbed"] == [800, 600]
    assert found["same"] > 0.99, "copied pixel by pixel, not stretched"
