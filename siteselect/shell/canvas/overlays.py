"""What is drawn live over the sharp picture, in an order that everyone can join."""

from enum import IntEnum
from typing import Protocol

from PySide6.QtGui import QPainter

from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.theme import Theme


class Level(IntEnum):
    """Where the map's own overlays stand; others take any number between or beyond them."""

    HIGHLIGHT = 100
    SITES = 200
    HANDLES = 300
    FURNITURE = 400
    PLATE = 500
    PLAN = 600
    TOOL = 900


class Overlay(Protocol):
    """Something drawn at every frame; it has a few milliseconds at most."""

    def paint(
        self, painter: QPainter, view: MapView, projection: MapProjection, theme: Theme, /
    ) -> None:
        """Draw in logical pixels of the view; the painter is antialiased and given back as was."""


class Overlays:
    """The overlays of a canvas, lowest first; those of one level in the order they came."""

    def __init__(self) -> None:
        self._entries: list[tuple[int, Overlay]] = []

    def add(self, overlay: Overlay, *, level: int) -> None:
        """Draw `overlay` from the next frame on, over everything of a lower or the same level."""
        self._entries.append((level, overlay))
        self._entries.sort(key=lambda entry: entry[0])

    def remove(self, overlay: Overlay) -> None:
        """Draw `overlay` no longer; one that is not there is no error."""
        self._entries = [entry for entry in self._entries if entry[1] is not overlay]

    def paint(
        self, painter: QPainter, view: MapView, projection: MapProjection, theme: Theme
    ) -> None:
        """Draw all of them."""
        for _, overlay in self._entries:
            painter.save()
            overlay.paint(painter, view, projection, theme)
            painter.restore()
