"""What the map takes for layers in a process of its own, drawn near and far.

    .venv/bin/python tests/benchmarks/peers/map_memory.py N_FEATURES RESULT.npz

RESULT gets ``more_gb``: what the process holds with the layers on the map beyond what it held with
an empty one.
"""

import gc
import sys
import time
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from siteselect.shell.canvas.view import MapCanvas
from tests.benchmarks.feature_layers import empty_map_scene, feature_layers

PATIENCE_S = 120


def held_gb():
    """Return what the process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e9


def settle(application, canvas):
    """Wait for a sharp picture of what is on screen."""
    ready = []
    canvas.frameReady.connect(lambda: ready.append(1))
    canvas.set_theme(canvas.theme)
    began = time.monotonic()
    while not ready and time.monotonic() - began < PATIENCE_S:
        application.processEvents()
        time.sleep(0.002)


def main(n_features, result_path):
    """Show the empty map, then the layers at three scales."""
    application = QApplication([])
    canvas = MapCanvas()
    canvas.resize(1280, 800)
    canvas.set_visible_layers(frozenset())
    canvas.set_scene(empty_map_scene())
    canvas.show()
    settle(application, canvas)
    before = held_gb()
    canvas.set_vector_layers(feature_layers(int(n_features)))
    gc.collect()
    for _ in range(3):
        settle(application, canvas)
        for _ in range(9):
            canvas.zoom_in()
    gc.collect()
    np.savez(result_path, more_gb=held_gb() - before)
    canvas.shutdown()


if __name__ == "__main__":
    main(*sys.argv[1:])
