"""The map on a page: its picture, the band with the coordinates, scale bar and north arrow."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from siteselect.layout.frame import Frame
from siteselect.layout.graticule import Edge, GraticuleLabel
from siteselect.layout.items import Align, MapItem, NorthArrowItem, ScaleBarItem
from siteselect.render.map_painter import draw_map
from siteselect.render.map_view import MapView
from siteselect.render.page_markers import draw_markers
from siteselect.render.page_text import Paper
from siteselect.render.pens import writes_text_as_paths
from siteselect.render.scene import MapScene
from siteselect.render.words import local_number, tr

BAND_POINTS = 5.8
TICK_MM = 1.2
OUTLINE_MM = 0.25
HAIRLINE_MM = 0.1
GRATICULE_SHARE = 0.28
BAR_MM = 1.8
LEAST_PART_MM = 11.0


def draw_map_picture(
    paper: Paper, item: MapItem, scene: MapScene, *, visible: frozenset[str]
) -> None:
    """Draw the map with its graticule and the page's own site marks, inside its inner line."""
    painter, inner = paper.painter, paper.rect(item.map_frame)
    painter.save()
    painter.setClipRect(inner)
    painter.save()
    painter.translate(inner.topLeft())
    draw_map(painter, scene, page_view(paper, item), paper.theme, visible=visible - {"sites"})
    painter.restore()
    _draw_graticule(paper, item)
    draw_markers(paper, item)
    painter.restore()


def cover_around_maps(paper: Paper, sheet: Frame, maps: Sequence[MapItem]) -> None:
    """Paint the sheet around the maps where a viewer may ignore clipping, as many do for SVG."""
    if not writes_text_as_paths(paper.painter):
        return
    around = QPainterPath()
    around.setFillRule(Qt.FillRule.OddEvenFill)
    around.addRect(paper.rect(Frame(-sheet.width_mm, -sheet.height_mm, 3 * sheet.width_mm,
                                    3 * sheet.height_mm)))  # fmt: skip
    for item in maps:
        around.addRect(paper.rect(item.map_frame))
    paper.painter.fillPath(around, QColor(paper.theme.surface))


def draw_map_frame(paper: Paper, item: MapItem) -> None:
    """Draw the two lines around the map and the coordinates between them."""
    painter = paper.painter
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(paper.pen(paper.theme.furniture, OUTLINE_MM))
    painter.drawRect(paper.rect(item.map_frame))
    painter.drawRect(paper.rect(item.frame))
    for label in item.graticule.labels:
        _draw_coordinate(paper, item, label)


def page_view(paper: Paper, item: MapItem) -> MapView:
    """Return the view that fills an item's window on paper."""
    window = item.window
    return MapView(
        centre_x_m=window.centre_x_m,
        centre_y_m=window.centre_y_m,
        metres_per_px=window.metres_per_mm / paper.px_per_mm,
        width_px=window.width_mm * paper.px_per_mm,
        height_px=window.height_mm * paper.px_per_mm,
        px_per_mm=paper.px_per_mm,
    )


def _draw_graticule(paper: Paper, item: MapItem) -> None:
    painter, inner = paper.painter, item.map_frame
    colour = QColor(paper.theme.map_muted)
    colour.setAlphaF(GRATICULE_SHARE)
    pen = paper.pen(paper.theme.map_muted, HAIRLINE_MM)
    pen.setColor(colour)
    painter.setPen(pen)
    for line in item.graticule.lines:
        painter.drawPolyline(
            QPolygonF([paper.point(inner.x_mm + x, inner.y_mm + y) for x, y in line])
        )


def _draw_coordinate(paper: Paper, item: MapItem, label: GraticuleLabel) -> None:
    """Draw a tick on the map's edge and the coordinate in the band, upright or along the side."""
    inner, band = item.map_frame, item.band_mm
    x_mm, y_mm, turn, out_x, out_y = {
        Edge.TOP: (inner.x_mm + label.at_mm, inner.y_mm, 0, 0, -1),
        Edge.BOTTOM: (inner.x_mm + label.at_mm, inner.bottom_mm, 0, 0, 1),
        Edge.LEFT: (inner.x_mm, inner.y_mm + label.at_mm, -90, -1, 0),
        Edge.RIGHT: (inner.right_mm, inner.y_mm + label.at_mm, 90, 1, 0),
    }[label.edge]
    painter = paper.painter
    painter.setPen(paper.pen(paper.theme.furniture, OUTLINE_MM / 2))
    painter.drawLine(
        paper.point(x_mm, y_mm), paper.point(x_mm + out_x * TICK_MM, y_mm + out_y * TICK_MM)
    )
    painter.save()
    middle = TICK_MM + (band - TICK_MM) / 2
    painter.translate(paper.point(x_mm + out_x * middle, y_mm + out_y * middle))
    painter.rotate(turn)
    room, height = 20 * paper.px_per_mm, (band - TICK_MM) * paper.px_per_mm
    paper.draw_line_of_text(
        label.text,
        QRectF(-room / 2, -height / 2, room, height),
        points=BAND_POINTS,
        colour=paper.theme.map_muted,
        align=Align.CENTRE,
    )
    painter.restore()


def draw_scale_bar(paper: Paper, item: ScaleBarItem) -> None:
    """Draw the bar with its numbers above it and the notes to its right."""
    painter, bar, frame = paper.painter, item.bar, item.frame
    part_mm = bar.length_mm / bar.n_parts
    left_mm, top_mm = frame.x_mm + 2.0, frame.y_mm + 5.4
    painter.setPen(paper.pen(paper.theme.furniture, OUTLINE_MM / 1.5))
    for number in range(bar.n_parts):
        fill = paper.theme.furniture if number % 2 == 0 else paper.theme.surface
        painter.setBrush(QColor(fill))
        corner = paper.point(left_mm + number * part_mm, top_mm)
        painter.drawRect(
            QRectF(corner.x(), corner.y(), part_mm * paper.px_per_mm, BAR_MM * paper.px_per_mm)
        )
    labelled = 1 if part_mm >= LEAST_PART_MM else bar.n_parts
    for number in range(0, bar.n_parts + 1, labelled):
        km = number * bar.length_km / bar.n_parts
        is_last = number == bar.n_parts
        _draw_bar_number(
            paper,
            left_mm + number * part_mm,
            top_mm,
            tr("{km:g} km", km=km) if is_last else local_number(km, "g"),
        )
    _draw_notes(paper, item, left_mm + bar.length_mm + 14.0)


def _draw_bar_number(paper: Paper, x_mm: float, top_mm: float, text: str) -> None:
    corner = paper.point(x_mm - 10, top_mm - 4.2)
    room = QRectF(corner.x(), corner.y(), 20 * paper.px_per_mm, 3.8 * paper.px_per_mm)
    paper.draw_line_of_text(text, room, points=6.6, colour=paper.theme.text, align=Align.CENTRE)


def _draw_notes(paper: Paper, item: ScaleBarItem, left_mm: float) -> None:
    line_mm = 3.6
    top_mm = item.frame.y_mm + (item.frame.height_mm - line_mm * len(item.notes)) / 2
    for number, note in enumerate(item.notes):
        corner = paper.point(left_mm, top_mm + number * line_mm)
        width_mm = item.frame.right_mm - left_mm
        paper.draw_line_of_text(
            tr(note),
            QRectF(corner.x(), corner.y(), width_mm * paper.px_per_mm, line_mm * paper.px_per_mm),
            points=6.6,
            colour=paper.theme.muted,
        )


def draw_north_arrow(paper: Paper, item: NorthArrowItem) -> None:
    """Draw an arrow to true north, half of it filled, with its letter above."""
    painter, frame = paper.painter, item.frame
    half_mm = frame.height_mm / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(paper.point(frame.x_mm + frame.width_mm / 2, frame.y_mm + half_mm))
    painter.rotate(item.lean_deg)
    k = paper.px_per_mm
    tip, foot, notch = -half_mm + 3.6, half_mm - 0.6, half_mm - 2.4
    for side, fill in ((-1, paper.theme.furniture), (1, paper.theme.surface)):
        half = QPainterPath(QPointF(0, tip * k))
        half.lineTo(side * 2.4 * k, foot * k)
        half.lineTo(0, notch * k)
        half.closeSubpath()
        painter.setPen(paper.pen(paper.theme.furniture, OUTLINE_MM / 1.5))
        painter.setBrush(QColor(fill))
        painter.drawPath(half)
    letter = QRectF(-4 * k, -half_mm * k, 8 * k, 3.4 * k)
    paper.draw_line_of_text(
        tr("N"), letter, points=8, colour=paper.theme.furniture, align=Align.CENTRE, is_bold=True
    )
    painter.restore()
