"""Choosing the station of the selected site by clicking it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from siteselect.core.drawing.local_plane import distance_m
from siteselect.core.words import say
from siteselect.render.pens import colour, pen
from siteselect.render.words import tr
from siteselect.shell.canvas.edit_requests import ConnectSite
from siteselect.shell.canvas.tools.measures import length_text
from siteselect.shell.canvas.tools.tool import Stage, Tool

NOTHING_HERE = say("Click the station to connect to")


class ConnectTool(Tool):
    """A click on a station connects the selected site there."""

    name = "connect"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._pointer: QPointF | None = None

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Connect to the station under the pointer; empty ground pans."""
        site_id, station = self.stage.selected_id, self.stage.station_at(at)
        if button != Qt.MouseButton.LeftButton or station is None or site_id is None:
            return False
        self.stage.ask(ConnectSite(site_id, station.id))
        return True

    def move(self, at: QPointF) -> None:
        """Point out the station."""
        self._pointer = at
        self.stage.refresh()

    def cancel(self) -> None:
        """Forget where the pointer was."""
        self._pointer = None
        self.stage.refresh()

    def cursor_at(self, at: QPointF) -> Qt.CursorShape:
        """Show where there is a station."""
        has_station = self.stage.station_at(at) is not None
        return Qt.CursorShape.PointingHandCursor if has_station else self.cursor

    def paint(self, painter: QPainter) -> None:
        """Paint the straight way to the station under the pointer and say how far it is."""
        site_id = self.stage.selected_id
        if self._pointer is None or site_id is None:
            return
        station, theme, px = (
            self.stage.station_at(self._pointer), self.stage.theme, self.stage.view.px_per_mm,
        )  # fmt: skip
        text = tr(NOTHING_HERE)
        if station is not None:
            centre = self.stage.anchor_of(site_id)
            start, end = self.stage.pixel_of(centre), self.stage.pixel_of(station.place)
            for width, ink in (
                (1.2 * px, colour(theme.halo, 0.9)),
                (0.5 * px, colour(theme.accent)),
            ):
                painter.setPen(pen(ink, width))
                painter.drawLine(start, end)
                painter.drawEllipse(end, 2.8 * px, 2.8 * px)
            distance = length_text(distance_m(centre, station.place))
            text = tr(
                "Connect to {station}, {distance} away", station=station.name, distance=distance
            )
        self.stage.paint_hint(painter, self._pointer, text)
