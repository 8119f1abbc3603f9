"""Real mouse and wheel events at places of the map."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from siteselect.shell.canvas.view import MapCanvas


def pixel(canvas: MapCanvas, lon: float, lat: float) -> QPoint:
    """Return where a position is on the canvas."""
    return QPointF(*canvas.view.point_px(*canvas.projection.point_to_map(lon, lat))).toPoint()


def position(canvas: MapCanvas, at: QPoint | QPointF) -> tuple[float, float]:
    """Return longitude and latitude under a pixel."""
    return canvas.projection.point_to_degrees(*canvas.view.point_m(at.x(), at.y()))


def move(canvas: MapCanvas, at: QPoint) -> None:
    """Move the pointer, with buttons as they are."""
    QTest.mouseMove(canvas, at)


def click(
    canvas: MapCanvas, at: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton
) -> None:
    """Move to a pixel and click."""
    QTest.mouseMove(canvas, at)
    QTest.mouseClick(canvas, button, pos=at)


def drag(
    canvas: MapCanvas,
    start: QPoint,
    end: QPoint,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    *,
    steps: int = 5,
) -> None:
    """Press, move in steps, and release."""
    QTest.mouseMove(canvas, start)
    QTest.mousePress(canvas, button, pos=start)
    for step in range(1, steps + 1):
        QTest.mouseMove(canvas, start + (end - start) * step / steps)
    QTest.mouseRelease(canvas, button, pos=end)


def wheel(
    canvas: MapCanvas,
    at: QPoint,
    notches: int,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Turn the wheel; positive zooms in."""
    event = QWheelEvent(
        QPointF(at), QPointF(canvas.mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
