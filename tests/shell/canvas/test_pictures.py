import threading
from dataclasses import replace

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from siteselect.render.scene import NO_RESULTS
from siteselect.render.theme import DARK, LIGHT
from siteselect.render.vector_layer import ClassStyle, one_class, vector_geometry
from siteselect.shell.canvas import frame_worker
from siteselect.shell.canvas.view import MapCanvas
from tests.helpers.maps import small_scene
from tests.helpers.pointing import drag, pixel, wheel


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 5)
    }


def test_a_picture_is_on_screen(canvas: MapCanvas):
    seen = colours(canvas.grab().toImage())
    assert {LIGHT.sea, LIGHT.region_ramp[0], LIGHT.region_ramp[4]} <= seen
    assert len(seen) > 20


def test_another_theme_changes_the_picture(canvas: MapCanvas, qtbot: QtBot):
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_theme(DARK)
    seen = colours(canvas.grab().toImage())
    assert DARK.sea in seen
    assert LIGHT.sea not in seen


def test_a_layer_switched_off_goes(canvas: MapCanvas, qtbot: QtBot):
    at = pixel(canvas, 1.6, 10.4)
    assert canvas.grab().toImage().pixelColor(at).name() == LIGHT.region_ramp[4]
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_visible_layers({"land"})
    assert canvas.grab().toImage().pixelColor(at).name() == LIGHT.ground


def test_new_results_keep_the_view(canvas: MapCanvas, qtbot: QtBot):
    wheel(canvas, QPoint(200, 200), 3)
    view = canvas.view
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_scene(small_scene(NO_RESULTS))
    assert canvas.view == view


def test_another_study_is_shown_in_full(canvas: MapCanvas):
    wheel(canvas, QPoint(200, 200), 3)
    scene = small_scene()
    x_min, y_min, x_max, y_max = scene.bounds_m
    canvas.set_scene(replace(scene, bounds_m=(x_min, y_min, x_max + 5e5, y_max)))
    west, _, east, _ = canvas.view.bounds_m
    assert west < x_min
    assert east > x_max + 5e5


def test_while_panning_the_last_picture_moves_along(canvas: MapCanvas):
    before = canvas.grab().toImage()
    drag(canvas, QPoint(320, 400), QPoint(380, 430))
    after = canvas.grab().toImage()
    assert after.copy(160, 130, 300, 150) == before.copy(100, 100, 300, 150)


def test_after_zooming_a_sharp_picture_follows(canvas: MapCanvas, qtbot: QtBot):
    with qtbot.waitSignal(canvas.frameReady):
        wheel(canvas, QPoint(320, 240), 2)
    sharp = canvas.grab().toImage()
    qtbot.wait(80)
    assert canvas.grab().toImage() == sharp


def test_a_stretched_picture_is_not_taken_for_a_sharp_one(canvas: MapCanvas):
    assert canvas._picture.covers(canvas.view)
    wheel(canvas, QPoint(320, 240), 1)
    assert not canvas._picture.covers(canvas.view)


def test_qt_is_warmed_up_before_the_thread_starts(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    threads_then: list[int] = []
    monkeypatch.setattr(
        frame_worker, "warm_up", lambda: threads_then.append(len(drawing_threads()))
    )
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_scene(small_scene())
    canvas.shutdown()
    assert threads_then == [0]


def test_the_newest_request_wins(canvas: MapCanvas, qtbot: QtBot):
    for notches in (1, 1, 1, -2, 1, 1):
        wheel(canvas, QPoint(320, 240), notches)
    qtbot.waitUntil(lambda: canvas._picture.covers(canvas.view))


def test_an_exported_image_shows_map_and_sites(canvas: MapCanvas):
    image = canvas.export_image()
    assert (image.width(), image.height()) == (640, 480)
    at = pixel(canvas, 1.1, 9.9)
    assert image.pixelColor(at + QPoint(-8, 0)).name() == LIGHT.score_ramp[4]
    assert LIGHT.region_ramp[4] in colours(image)


def test_without_a_map_there_is_an_empty_sea(qtbot: QtBot):
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(300, 200)
    canvas.show()
    assert colours(canvas.grab().toImage()) == {LIGHT.sea}
    assert colours(canvas.export_image()) == {LIGHT.sea}
    wheel(canvas, QPoint(10, 10), 1)
    drag(canvas, QPoint(10, 10), QPoint(50, 50))


def drawing_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "map frames"]


def test_closing_stops_the_thread_and_showing_again_starts_it(canvas: MapCanvas, qtbot: QtBot):
    assert len(drawing_threads()) == 1
    canvas.close()
    assert drawing_threads() == []
    canvas.show()
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_theme(DARK)


def test_a_failure_while_drawing_is_raised_on_screen(
    canvas: MapCanvas, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    def broken(*args: object, **options: object) -> bool:
        raise RuntimeError("no ink")

    monkeypatch.setattr(frame_worker, "draw_map", broken)
    with qtbot.captureExceptions() as raised:
        canvas.set_theme(DARK)
        qtbot.waitUntil(lambda: bool(raised))
    assert str(raised[0][1]) == "no ink"
    monkeypatch.undo()
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_theme(LIGHT)


def test_a_layer_brought_along_is_in_the_picture_and_under_what_it_names(
    canvas: MapCanvas, qtbot: QtBot
):
    square = canvas.projection.geometry_to_map(shapely.box(0.9, 9.0, 1.2, 9.3))
    features = np.array([square], object)
    layer = one_class(vector_geometry(features), ClassStyle("#ff0000", fill=1.0))
    at = pixel(canvas, 1.05, 9.15)
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_vector_layers([layer])
    assert canvas.grab().toImage().pixelColor(at).name() == "#ff0000"
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_vector_layers([replace(layer, under="land")])
    assert canvas.grab().toImage().pixelColor(at).name() != "#ff0000"
