"""Say ``map`` when QGIS has drawn the layers of the project, and end it; for ``qgis --code``."""

import os
from pathlib import Path

from qgis.utils import iface

canvas = iface.mapCanvas()


def say(*_):
    """Say it once the layers of the project are on the canvas, not the empty one before."""
    if canvas.layerCount() == 0 or canvas.isDrawing():
        return
    picture = os.environ.get("BENCH_PICTURE")
    os.write(1, b"map\n")
    if picture:
        iface.mainWindow().grab().save(str(Path(picture)))
    os._exit(0)


canvas.mapCanvasRefreshed.connect(say)
