"""Starting: the window comes before any heavy library; the picture shows results."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from siteselect.core.errors import SiteSelectError
from siteselect.shell.app import render_window_png
from siteselect.shell.session import Session
from siteselect.shell.standing_objects import set_standing_objects_aside
from tests.helpers.studies import three_region_study

HEAVY = ("pandas", "geopandas", "pyogrio", "pyproj", "scipy", "highspy", "folium", "matplotlib")
FIRST_PAINT = f"""
import sys
from pathlib import Path
from siteselect.shell.app import application, open_window
from siteselect.shell.memory import Memory
app = application()
window = open_window(app, Memory(Path(sys.argv[1]) / "preferences.json"))
window.show()
app.processEvents()
print([name for name in {HEAVY!r} if name in sys.modules])
window.close()
"""


def test_the_window_is_shown_before_any_heavy_library(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(("theme", "is_dark"), [("light", False), ("dark", True)])
def test_the_picture_shows_the_window_with_results(
    qapp: QApplication, tmp_path: Path, theme: str, is_dark: bool
) -> None:
    path = tmp_path / "window.png"
    render_window_png(three_region_study(), path, theme=theme, size=QSize(1100, 700))
    picture = QImage(str(path))
    assert picture.size() == QSize(1100, 700)
    assert (picture.pixelColor(3, 30).lightness() < 128) is is_dark
    colours = {
        picture.pixelColor(x, y).name() for x in range(250, 700, 7) for y in range(90, 480, 7)
    }
    assert len(colours) > 8


def test_a_study_that_does_not_exist_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(SiteSelectError, match="no study"):
        render_window_png("nowhere", tmp_path / "window.png")


def test_what_was_loaded_with_the_first_results_is_set_aside_once(qtbot: QtBot) -> None:
    session = Session()
    try:
        set_standing_objects_aside(session)
        for signal in (session.opened, session.evaluated):
            before = gc.get_freeze_count()
            kept = [[] for _ in range(1000)]
            signal.emit()
            aside = gc.get_freeze_count()
            assert aside >= before + len(kept)
            later = [[] for _ in range(1000)]
            signal.emit()
            assert gc.get_freeze_count() < aside + len(later)
    finally:
        gc.unfreeze()
        session.close()
