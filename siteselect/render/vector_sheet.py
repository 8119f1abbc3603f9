"""What drawing a layer needs to know: where to, what, which part, in which order of classes."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from siteselect.core.arrays import IntArray
from siteselect.render.map_view import MapView
from siteselect.render.packed_tree import Bounds
from siteselect.render.polylines import Cancelled
from siteselect.render.vector_layer import ClassStyle, VectorLayer

_SPARE_MM = 3.0


@dataclass(frozen=True, eq=False)
class VectorSheet:
    """One drawing of one layer."""

    painter: QPainter
    layer: VectorLayer
    view: MapView
    cancelled: Cancelled

    @property
    def window_m(self) -> Bounds:
        """The view with room for what reaches into it. [m]."""
        x_min, y_min, x_max, y_max = self.view.bounds_m
        spare = _SPARE_MM * self.view.px_per_mm * self.view.metres_per_px
        return x_min - spare, y_min - spare, x_max + spare, y_max + spare

    def px(self, mm: float) -> float:
        """Return pixels of a length on the glass. `mm` [mm]."""
        return mm * self.view.px_per_mm

    def by_class(self, owner: IntArray, of: IntArray) -> Iterator[tuple[ClassStyle, IntArray]]:
        """Yield each style with those of `of` whose owner is of its class; the order is kept."""
        classes = self.layer.class_of[owner]
        for number, style in enumerate(self.layer.styles):
            chosen = of[classes == number]
            if len(chosen):
                yield style, chosen
