"""Drawing a site as an area, corner by corner."""

from collections.abc import Sequence

import numpy as np
import shapely
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter
from shapely import Polygon

from siteselect.core.drawing.local_plane import LonLat, area_ha, ellipsoid, ring_area_m2
from siteselect.core.drawing.repair import repaired
from siteselect.core.words import Phrase, say
from siteselect.render.words import tr
from siteselect.shell.canvas.tools.draft import DraftTool
from siteselect.shell.canvas.tools.entry import Choice, Field
from siteselect.shell.canvas.tools.marks import paint_area
from siteselect.shell.canvas.tools.measures import area_text, beside, length_text, station_text
from siteselect.shell.canvas.tools.tool import Stage, is_near

CROSSING_HINT = say("The outline crosses itself: end it, and it can be repaired")
OFFER_HINT = say("The outline crosses itself: press Enter, or click the part to keep")
TOO_FEW_HINT = say("An area needs three corners")
NO_AREA_HINT = say("The corners span no area")
_SAME_PX = 2.5
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PolygonTool(DraftTool):
    """Clicks add corners; double click, Enter, right click or the first corner end the area.

    An outline that crosses itself is not refused: the sound areas in it are shown, and one press
    takes the largest, another all of them.
    """

    name = "polygon"

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._offered: tuple[Polygon, ...] = ()

    @property
    def n_corners(self) -> int:
        """Number of corners set so far."""
        return len(self.corners)

    @property
    def offered(self) -> tuple[Polygon, ...]:
        """The sound areas in a crossing outline that was ended, the largest first."""
        return self._offered

    def deliver(self, areas: Sequence[Polygon]) -> None:
        """Hand over what was drawn."""
        self.stage.finish(*areas)

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Add a corner, or end the area on the first corner or with the right button."""
        if button == Qt.MouseButton.RightButton:
            self._end()
        elif button != Qt.MouseButton.LeftButton:
            return False
        elif self._offered:
            self._take_part_at(at)
        elif self.n_corners >= 3 and is_near(at, self.stage.pixel_of(self.corners[0])):
            self._end()
        else:
            self._add(at)
        return True

    def double_click(self, at: QPointF) -> bool:
        """End the area; the first press of the double click has set the last corner."""
        if not self._offered:
            self._add(at)
            self._end()
        return True

    def move(self, at: QPointF) -> None:
        """Stretch the outline to the pointer."""
        super().move(at)
        if not self._offered and self._crosses(at):
            self.hint = tr(CROSSING_HINT)

    def key(self, key: int) -> bool:
        """Enter ends; Backspace and Delete take the last corner back."""
        if key in _ENDS and self.corners:
            if self._offered:
                self.deliver(self._offered[:1])
            else:
                self._end()
            return True
        return super().key(key)

    def undo(self) -> bool:
        """Take the last corner back; an offered repair goes with it."""
        self._offered = ()
        return super().undo()

    def cancel(self) -> None:
        """Throw the outline away."""
        self._offered = ()
        super().cancel()

    def set_corner(self, place: LonLat) -> None:
        """Set a corner; an offered repair is no longer wanted."""
        self._offered = ()
        super().set_corner(place)

    @property
    def fields(self) -> Sequence[Field]:
        """What may be typed; nothing while a repair is offered."""
        return () if self._offered else super().fields

    @property
    def choices(self) -> Sequence[Choice]:
        """What can be made of an outline that crosses itself."""
        if not self._offered:
            return ()
        largest = area_text(area_ha(self._offered[0]) * 1e4)
        keep = Choice(
            say("Keep the largest part ({area})", area=largest),
            lambda: self.deliver(self._offered[:1]),
        )
        every = Choice(self._words_on_all(), lambda: self.deliver(self._offered))
        back = Choice(say("Go on drawing"), self._decline)
        return (keep, every, back) if len(self._offered) > 1 else (keep, back)

    def _words_on_all(self) -> Phrase:
        return say("Keep all {n} parts", n=len(self._offered))

    def _add(self, at: QPointF) -> None:
        if self.corners and is_near(at, self.stage.pixel_of(self.corners[-1]), _SAME_PX):
            return
        super().press(at, Qt.MouseButton.LeftButton)

    def _end(self) -> None:
        if self._offered:
            self.deliver(self._offered[:1])
        elif self.n_corners < 3:
            self._say(TOO_FEW_HINT)
        elif (area := Polygon(self.corners)).is_valid:
            self.deliver((area,))
        elif parts := repaired(area):
            self._offered = parts
            self._say(OFFER_HINT)
        else:
            self._say(NO_AREA_HINT)

    def _say(self, text: Phrase) -> None:
        self.hint = tr(text)
        self.stage.refresh()

    def _decline(self) -> None:
        self._offered = ()
        self.hint = ""
        self.stage.refresh()

    def _take_part_at(self, at: QPointF) -> None:
        here = shapely.Point(self.stage.place_under(at))
        part = next((part for part in self._offered if part.covers(here)), None)
        if part is not None:
            self.deliver((part,))

    def _crosses(self, at: QPointF) -> bool:
        """Return whether the outline, stretched to the pointer, meets itself."""
        if self.n_corners < 2 or is_near(at, self.stage.pixel_of(self.corners[0])):
            return False
        return not shapely.LineString([*self.corners, self.stage.place_under(at)]).is_simple

    def measures(self, tip: LonLat) -> str:
        """Return area, length round, and how far the nearest station is."""
        station = station_text(self.stage.nearest_station(tip))
        ring = np.array([*self.corners, tip])
        if self.n_corners == 0:
            return station
        _, _, sides = ellipsoid().inv(*ring.T, *np.roll(ring, -1, axis=0).T)
        if self.n_corners == 1:
            return beside(length_text(sides[0]), station)
        round_text = tr("{length} round", length=length_text(sides.sum()))
        return beside(area_text(ring_area_m2(ring)), round_text, station)

    def paint(self, painter: QPainter) -> None:
        """Paint the outline so far, or the parts that a repair would keep."""
        if not self._offered:
            super().paint(painter)
            return
        theme = self.stage.theme
        for part in reversed(self._offered):
            rings = [
                [self.stage.pixel_of((x, y)) for x, y in ring.coords]
                for ring in (part.exterior, *part.interiors)
            ]
            paint_area(painter, rings, theme, ink=theme.good)
        if self._pointer is not None:
            self.stage.paint_hint(painter, self._pointer, tr(OFFER_HINT), is_warning=True)
