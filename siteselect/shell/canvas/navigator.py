"""Where the map is looked at from: zooming, panning, and their limits."""

import math
from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, Signal

from siteselect.render.map_view import MapView

ZOOM_STEP = 1.25
FINEST_M_PER_PX = 0.5
MOST_ZOOM_OUT = 6.0
POINT_SPAN_M = 30_000.0

Bounds = tuple[float, float, float, float]


class Navigator(QObject):
    """The view of the canvas in logical pixels; `changed` says whether the scale changed too."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = MapView(0.0, 0.0, 1000.0, 100.0, 100.0)
        self._full: Bounds | None = None
        self._is_placed = False

    @property
    def view(self) -> MapView:
        """What is on screen."""
        return self._view

    def set_extent(self, bounds_m: Bounds) -> None:
        """Take another whole map and show all of it. `bounds_m` [m]."""
        self._full = bounds_m
        self._is_placed = False
        self.full()

    def resize(self, width_px: float, height_px: float, px_per_mm: float) -> None:
        """Take the size of the widget; the middle of the map stays. `width_px` [px]."""
        sized = replace(self._view.resized(width_px, height_px), px_per_mm=px_per_mm)
        if self._is_placed or self._full is None:
            self._set(sized)
        else:
            self._view = sized
            self.full()

    def full(self) -> None:
        """Show the whole map; it is kept whole while the widget is resized."""
        if self._full is not None:
            self._show(self._full, margin=0.05)
            self._is_placed = False

    def show(self, bounds_m: Bounds) -> None:
        """Show some bounds with room around them; a point gets its surroundings. `bounds_m` [m]."""
        x_min, y_min, x_max, y_max = bounds_m
        least = max(0.0, POINT_SPAN_M - max(x_max - x_min, y_max - y_min)) / 2
        self._show((x_min - least, y_min - least, x_max + least, y_max + least), margin=0.2)

    def pan(self, dx_px: float, dy_px: float) -> None:
        """Move the map with the pointer. `dx_px` [px]."""
        self._is_placed = True
        self._set(self._view.panned(dx_px, dy_px))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom in by a factor, the point under `at` staying in place; else about the middle."""
        view = self._view
        x, y = (at.x(), at.y()) if at else (view.width_px / 2, view.height_px / 2)
        factor = view.metres_per_px / self._held(view.metres_per_px / factor)
        self._is_placed = True
        self._set(view.zoomed(factor, x, y))

    def _show(self, bounds_m: Bounds, *, margin: float) -> None:
        view = self._view
        fitted = MapView.fitting(
            bounds_m, width_px=view.width_px, height_px=view.height_px,
            px_per_mm=view.px_per_mm, margin=margin,
        )  # fmt: skip
        self._is_placed = True
        self._set(fitted)

    def _held(self, metres_per_px: float) -> float:
        """Return a scale within the limits: from a street to the surroundings of the study."""
        if self._full is None:
            return metres_per_px
        x_min, y_min, x_max, y_max = self._full
        view = self._view
        whole = max((x_max - x_min) / view.width_px, (y_max - y_min) / view.height_px)
        return min(max(metres_per_px, FINEST_M_PER_PX), MOST_ZOOM_OUT * whole)

    def _set(self, view: MapView) -> None:
        if view == self._view:
            return
        zooms = not math.isclose(view.metres_per_px, self._view.metres_per_px, rel_tol=1e-12)
        self._view = view
        self.changed.emit(zooms)
