"""Where the map is looked at from: zooming, panning, turning, and their limits."""

import math
from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal

from siteselect.render.map_view import MapView
from siteselect.shell.canvas.glide import Glide
from siteselect.shell.canvas.view_history import ViewHistory

ZOOM_STEP = 1.25
FINEST_M_PER_PX = 0.5
MOST_ZOOM_OUT = 6.0
POINT_SPAN_M = 30_000.0
AREA_SPAN = 4.0
REST_MS = 400
"""A view that stays this long is one to come back to."""

Bounds = tuple[float, float, float, float]


class Navigator(QObject):
    """The view of the canvas in logical pixels; `changed` says whether the scale changed too."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = MapView(0.0, 0.0, 1000.0, 100.0, 100.0)
        self._full: Bounds | None = None
        self._is_placed = False
        self._glide = Glide(self)
        self._glide.moved.connect(self.pan)
        self._history = ViewHistory()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._remember)

    @property
    def view(self) -> MapView:
        """What is on screen."""
        return self._view

    def set_extent(self, bounds_m: Bounds) -> None:
        """Take another whole map and show all of it. `bounds_m` [m]."""
        self._full = bounds_m
        self._is_placed = False
        self._history.clear()
        self.full()

    def resize(self, width_px: float, height_px: float, px_per_mm: float) -> None:
        """Take the size of the widget; the middle of the map stays. `width_px` [px]."""
        sized = replace(self._view.resized(width_px, height_px), px_per_mm=px_per_mm)
        if self._is_placed or self._full is None:
            self._set(sized, is_worth_keeping=False)
        else:
            self._view = sized
            self.full()

    def full(self) -> None:
        """Show the whole map; it is kept whole while the widget is resized."""
        if self._full is not None:
            self._show(self._full, margin=0.05)
            self._is_placed = False

    def show(self, bounds_m: Bounds) -> None:
        """Show some bounds with room around them; a point gets its surroundings. `bounds_m` [m].

        A small area gets four times its size, so that its corners can be told apart.
        """
        x_min, y_min, x_max, y_max = bounds_m
        size = max(x_max - x_min, y_max - y_min)
        least = max(0.0, min(POINT_SPAN_M, AREA_SPAN * size or POINT_SPAN_M) - size) / 2
        self._show((x_min - least, y_min - least, x_max + least, y_max + least), margin=0.2)

    def pan(self, dx_px: float, dy_px: float) -> None:
        """Move the map with the pointer. `dx_px` [px]."""
        self._is_placed = True
        self._set(self._view.panned(dx_px, dy_px))

    def glide(self, speed_px_per_s: QPointF) -> None:
        """Let the map run on after a drag, slower and slower, until something else moves it."""
        self._glide.start(speed_px_per_s)

    def hold(self) -> None:
        """Stop the map where it is."""
        self._glide.stop()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom in by a factor, the point under `at` staying in place; else about the middle."""
        self.hold()
        view = self._view
        x, y = (at.x(), at.y()) if at else (view.width_px / 2, view.height_px / 2)
        factor = view.metres_per_px / self._held(view.metres_per_px / factor)
        self._is_placed = True
        self._set(view.zoomed(factor, x, y))

    def zoom_to_box(self, box_px: QRectF) -> None:
        """Fill the view with what lies in a rectangle on the glass. `box_px` [px]."""
        view = self._view
        wide, tall = max(box_px.width(), 1.0), max(box_px.height(), 1.0)
        self.look_at(
            view.point_m(box_px.center().x(), box_px.center().y()),
            view.metres_per_px / min(view.width_px / wide, view.height_px / tall),
            view.rotation_deg,
        )

    def turn(self, by_deg: float, at: QPointF | None = None) -> None:
        """Turn the map clockwise about a pixel, else about the middle. `by_deg` [degree]."""
        self.turn_to(self._view.rotation_deg + by_deg, at)

    def turn_to(self, rotation_deg: float, at: QPointF | None = None) -> None:
        """Turn the map to an angle; 0 has the map's north up. `rotation_deg` [degree]."""
        self.hold()
        view = self._view
        x, y = (at.x(), at.y()) if at else (view.width_px / 2, view.height_px / 2)
        self._is_placed = True
        self._set(view.turned(within_half_turn(rotation_deg), x, y))

    def look_at(
        self, middle_m: tuple[float, float], metres_per_px: float, rotation_deg: float
    ) -> None:
        """Show a place at a scale and a turn. `middle_m` [m]."""
        self.hold()
        self._is_placed = True
        self._set(
            replace(
                self._view.centred(*middle_m),
                metres_per_px=self._held(metres_per_px),
                rotation_deg=within_half_turn(rotation_deg),
            )
        )

    def back(self) -> None:
        """Show what was shown before."""
        self._remember()
        self._return_to(self._history.back())

    def forward(self) -> None:
        """Show again what was gone back from."""
        self._return_to(self._history.forward())

    def _return_to(self, view: MapView | None) -> None:
        if view is not None:
            self.look_at((view.centre_x_m, view.centre_y_m), view.metres_per_px, view.rotation_deg)
            self._rest.stop()

    def _remember(self) -> None:
        self._rest.stop()
        self._history.visit(self._view)

    def _show(self, bounds_m: Bounds, *, margin: float) -> None:
        self.hold()
        view = self._view
        fitted = MapView.fitting(
            bounds_m, width_px=view.width_px, height_px=view.height_px,
            px_per_mm=view.px_per_mm, margin=margin, rotation_deg=view.rotation_deg,
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

    def _set(self, view: MapView, *, is_worth_keeping: bool = True) -> None:
        if view == self._view:
            return
        old, self._view = self._view, view
        changes_scale = not math.isclose(view.metres_per_px, old.metres_per_px, rel_tol=1e-12)
        if is_worth_keeping:
            self._rest.start()
        self.changed.emit(changes_scale or view.rotation_deg != old.rotation_deg)


def within_half_turn(angle_deg: float) -> float:
    """Return the same direction between -180 and 180, plain zero when it is none. [degree]."""
    turned = (angle_deg + 180.0) % 360.0 - 180.0
    return 0.0 if abs(turned) < 1e-9 else turned
