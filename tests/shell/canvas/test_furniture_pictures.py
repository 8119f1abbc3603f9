"""Furniture kept as a picture looks as it does when it is drawn."""

import numpy as np
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from siteselect.render.furniture import draw_furniture
from siteselect.render.map_view import MapView
from siteselect.render.theme import DARK, LIGHT, Theme
from siteselect.shell.canvas.furniture_pictures import FurniturePictures
from tests.helpers.maps import small_scene

SCENE = small_scene()
VIEW = MapView.fitting(SCENE.bounds_m, width_px=640, height_px=480)


def frame(draw: object, view: MapView, theme: Theme) -> np.ndarray:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    painter = QPainter(image)
    draw(painter, SCENE, view, theme)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(480, 640, 4).astype(int)


def test_the_second_frame_of_a_view_is_like_the_first(qtbot: QtBot) -> None:
    pictures = FurniturePictures()
    for theme in (LIGHT, DARK):
        first, second, third = (frame(pictures.draw, VIEW, theme) for _ in range(3))
        assert np.abs(second - first).max() <= 6, "rounding in blending, nothing an eye sees"
        assert np.array_equal(second, third)
        assert (first != 0x80).any()


def test_another_view_is_drawn_anew(qtbot: QtBot) -> None:
    pictures = FurniturePictures()
    for _ in range(2):
        frame(pictures.draw, VIEW, LIGHT)
    closer = VIEW.zoomed(3.0, 320, 240)
    assert np.array_equal(frame(pictures.draw, closer, LIGHT), frame(draw_furniture, closer, LIGHT))
