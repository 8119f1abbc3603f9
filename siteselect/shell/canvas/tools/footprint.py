"""Placing an area of a known size: so many hectares, or what a site of so many MW takes."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QPainter
from shapely import Polygon

from siteselect.core.drawing.local_plane import LonLat
from siteselect.core.drawing.positions import read_position
from siteselect.core.drawing.quantities import hectares_of, megawatts_of
from siteselect.core.drawing.shapes import checked_ha, circle_of, square_of
from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.canvas.tools.draft import DraftTool
from siteselect.shell.canvas.tools.entry import AREA, FOOTPRINT, POSITION, Choice, Field
from siteselect.shell.canvas.tools.measures import area_text, beside, position_text, station_text
from siteselect.shell.canvas.tools.tool import Stage

FIRST_HA = 40.0
"""Set down until another size is typed, where the study does not say what a MW takes. [ha]"""

_SHAPES: dict[str, Callable[[LonLat, float], Polygon]] = {"square": square_of, "circle": circle_of}


class FootprintTool(DraftTool):
    """The shape hangs on the pointer; a click sets it down. Its size is typed.

    The size stays until another one is typed, so that several sites can be compared.
    """

    name = "footprint"

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._shape = "square"
        self._hectares: float | None = None
        self._mw: float | None = None

    @property
    def hectares(self) -> float:
        """The area that the next click sets down. [ha]."""
        ha_per_mw = self.stage.land_use.ha_per_mw
        if self._hectares is not None:
            return self._hectares
        return FIRST_HA if self.mw is None or ha_per_mw is None else self.mw * ha_per_mw

    @property
    def mw(self) -> float | None:
        """The MW that the site asks for; None when its area is not from MW. [MW]."""
        if self._hectares is not None or self.stage.land_use.ha_per_mw is None:
            return None
        return self.stage.land_use.first_mw if self._mw is None else self._mw

    def corner_set(self) -> None:
        """Hand the area over."""
        self.stage.finish(self._area(self.corners[0]), mw=self.mw)

    def outline(self, tip: LonLat | None) -> list[LonLat]:
        """Return the shape at the pointer."""
        if tip is None:
            return []
        return [(x, y) for x, y in self._area(tip).exterior.coords][:-1]

    def _area(self, centre: LonLat) -> Polygon:
        return _SHAPES[self._shape](centre, self.hectares)

    @property
    def fields(self) -> Sequence[Field]:
        """The MW, the area, and where to."""
        knows_land = self.stage.land_use.ha_per_mw is not None
        return (FOOTPRINT, AREA, POSITION) if knows_land else (AREA, POSITION)

    @property
    def readings(self) -> Mapping[str, str]:
        """The size, and where the pointer is."""
        readings = {AREA.key: f"{self.hectares:,.4g}"}
        if self.mw is not None:
            readings[FOOTPRINT.key] = f"{self.mw:g}"
        if (tip := self.tip) is not None:
            readings[POSITION.key] = position_text(tip)
        return readings

    def enter(self, typed: Mapping[str, str]) -> None:
        """Take another size, and set the area down where a position was typed."""
        if AREA.key in typed:
            self._hectares = checked_ha(hectares_of(typed[AREA.key]))
        elif FOOTPRINT.key in typed:
            mw = megawatts_of(typed[FOOTPRINT.key])
            checked_ha(mw * (self.stage.land_use.ha_per_mw or 0.0))
            self._mw, self._hectares = mw, None
        if position := typed.get(POSITION.key):
            self.set_corner(read_position(position, bounds=self.stage.bounds_deg))
        self.stage.refresh()

    @property
    def choices(self) -> Sequence[Choice]:
        """Square or circle."""
        return (
            Choice(say("Square"), lambda: self._take("square"), is_on=self._shape == "square"),
            Choice(say("Circle"), lambda: self._take("circle"), is_on=self._shape == "circle"),
        )

    def _take(self, shape: str) -> None:
        self._shape = shape
        self.stage.refresh()

    def measures(self, tip: LonLat) -> str:
        """Return area, MW, and how far the nearest station is."""
        power = "" if self.mw is None else tr("for {mw:,.4g} MW", mw=self.mw)
        station = station_text(self.stage.nearest_station(tip))
        return beside(area_text(self.hectares * 1e4), power, station)

    def paint(self, painter: QPainter) -> None:
        """Paint the shape on the pointer."""
        if not self.corners and self.tip is not None:
            self.paint_ghost(painter, self.outline(self.tip))
        super().paint(painter)
