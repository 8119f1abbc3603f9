"""Growing or shrinking the selected site by a margin; a point becomes a circle."""

from collections.abc import Mapping, Sequence

import shapely
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter
from shapely import Point, Polygon

from siteselect.core.drawing.cutting import buffered
from siteselect.core.drawing.local_plane import area_ha, plane_about
from siteselect.core.drawing.quantities import signed_metres_of
from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.canvas.edit_requests import WidenSite
from siteselect.shell.canvas.tools.entry import MARGIN, Field
from siteselect.shell.canvas.tools.marks import paint_area
from siteselect.shell.canvas.tools.measures import area_text, beside, length_text
from siteselect.shell.canvas.tools.tool import Stage, Tool

SELECT_HINT = say("Select a site first")


class MarginTool(Tool):
    """The margin reaches to the pointer; a click takes it, or a typed number of metres."""

    name = "margin"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._pointer: QPointF | None = None

    @property
    def metres(self) -> float:
        """How far the pointer is from the site's border, below 0 inside it. [m]."""
        site_id = self.stage.selected_id
        if site_id is None or self._pointer is None:
            return 0.0
        shape = self.stage.geometry_of(site_id)
        here = Point(self.stage.place_under(self._pointer))
        plane = plane_about(shape)
        border = shape.boundary if isinstance(shape, Polygon) else shape
        gap = shapely.distance(plane.geometry_to_plane(border), plane.geometry_to_plane(here))
        is_inside = isinstance(shape, Polygon) and shape.covers(here)
        return -float(gap) if is_inside else float(gap)

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Take the margin up to the pointer."""
        site_id = self.stage.selected_id
        if button != Qt.MouseButton.LeftButton or site_id is None:
            return False
        self._pointer = at
        self.stage.ask(WidenSite(site_id, self.metres))
        return True

    def move(self, at: QPointF) -> None:
        """Let the margin reach to the pointer."""
        self._pointer = at
        self.stage.refresh()

    def cancel(self) -> None:
        """Forget where the pointer was."""
        self._pointer = None
        self.stage.refresh()

    @property
    def fields(self) -> Sequence[Field]:
        """The margin."""
        return (MARGIN,)

    @property
    def readings(self) -> Mapping[str, str]:
        """The margin up to the pointer."""
        return {} if self._pointer is None else {MARGIN.key: f"{self.metres:.0f}"}

    def enter(self, typed: Mapping[str, str]) -> None:
        """Take the margin that was typed."""
        site_id = self.stage.selected_id
        if site_id is not None and MARGIN.key in typed:
            metres = signed_metres_of(typed[MARGIN.key])
            buffered(self.stage.geometry_of(site_id), metres)
            self.stage.ask(WidenSite(site_id, metres))

    def paint(self, painter: QPainter) -> None:
        """Paint the area with its margin and say how large both are."""
        site_id, theme = self.stage.selected_id, self.stage.theme
        if self._pointer is None:
            return
        text, is_warning = tr(SELECT_HINT), True
        if site_id is not None:
            metres = self.metres
            try:
                area = buffered(self.stage.geometry_of(site_id), metres)
            except InputError as error:
                text = tr(error.what)
            else:
                rings = [
                    [self.stage.pixel_of((x, y)) for x, y in ring.coords]
                    for ring in (area.exterior, *area.interiors)
                ]
                paint_area(painter, rings, theme, ink=theme.selection)
                sign = "+" if metres >= 0 else "-"
                margin = tr("margin {sign}{length}", sign=sign, length=length_text(abs(metres)))
                text, is_warning = beside(margin, area_text(area_ha(area) * 1e4)), False
        self.stage.paint_hint(painter, self._pointer, text, is_warning=is_warning)
