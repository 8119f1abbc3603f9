"""A canvas with the small map on it, sharp and ready."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from siteselect.render.symbology import SiteLabel
from siteselect.render.theme import LIGHT
from siteselect.shell.canvas.view import MapCanvas
from tests.helpers.maps import mapped_study, small_scene


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[MapCanvas]:
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(640, 480)
    canvas.show()
    qtbot.waitExposed(canvas)
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_scene(small_scene())
    labels = {"S1": SiteLabel("81", LIGHT.score_ramp[4])}
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_sites(mapped_study().sites, labels)
    canvas.setFocus()
    yield canvas
    canvas.shutdown()
