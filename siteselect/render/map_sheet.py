"""What every map painter holds: where to paint, what, which part, and in which colours."""

from dataclasses import dataclass

from PySide6.QtGui import QPainter

from siteselect.render.map_view import MapView
from siteselect.render.polylines import Cancelled
from siteselect.render.scene import MapScene
from siteselect.render.theme import Theme


@dataclass(frozen=True, eq=False)
class MapSheet:
    """One drawing of one scene; `cancelled` is asked between portions of work."""

    painter: QPainter
    scene: MapScene
    view: MapView
    theme: Theme
    cancelled: Cancelled

    def px(self, mm: float) -> float:
        """Return painter units of a length on paper or glass. `mm` [mm]."""
        return mm * self.view.px_per_mm

    @property
    def km_per_mm(self) -> float:
        """Kilometres of map covered by one millimetre of paper or glass: how far out we are."""
        return self.view.metres_per_px * self.view.px_per_mm / 1000
