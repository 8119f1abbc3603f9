"""A page, item by item: the same strokes for PDF, PNG, SVG, printer and preview."""

from PySide6.QtGui import QColor, QPainter

from siteselect.layout.items import (
    Item,
    LegendItem,
    MapItem,
    NorthArrowItem,
    ScaleBarItem,
    TableItem,
    TextItem,
)
from siteselect.layout.page import Page
from siteselect.render.page_legend import draw_legend_item
from siteselect.render.page_map import (
    cover_around_maps,
    draw_map_frame,
    draw_map_picture,
    draw_north_arrow,
    draw_scale_bar,
)
from siteselect.render.page_table import draw_table
from siteselect.render.page_text import Paper, draw_text_item
from siteselect.render.scene import MapScene
from siteselect.render.theme import LIGHT, Theme

UNITS_PER_MM = 20.0
"""Painter units in a millimetre of paper, on every device: what is measured once holds for all."""

PAGE_LAYERS = frozenset(
    {"land", "lakes", "rivers", "provinces", "regions", "borders", "lines", "substations",
     "places", "zones", "sites"}
)  # fmt: skip


def draw_page(
    painter: QPainter,
    page: Page,
    scene: MapScene,
    *,
    device_px_per_mm: float,
    theme: Theme = LIGHT,
    visible: frozenset[str] = PAGE_LAYERS,
) -> None:
    """Paint a page with its upper left corner at the painter's origin.

    Parameters
    ----------
    device_px_per_mm : float
        Device units in a millimetre of paper. The page is laid out in units of its own and
        enlarged, so that every device breaks lines at the same words. [px/mm]
    """
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(device_px_per_mm / UNITS_PER_MM, device_px_per_mm / UNITS_PER_MM)
    paper = Paper(painter, theme, UNITS_PER_MM)
    painter.fillRect(paper.rect(page.frame), QColor(theme.surface))
    maps = page.items_of(MapItem)
    for each in maps:
        draw_map_picture(paper, each, scene, visible=visible)
    cover_around_maps(paper, page.frame, maps)
    for item in page.items:
        _draw(paper, item, scene, visible)
    painter.restore()


def _draw(paper: Paper, item: Item, scene: MapScene, visible: frozenset[str]) -> None:
    match item:
        case TextItem():
            draw_text_item(paper, item)
        case MapItem():
            draw_map_frame(paper, item)
        case LegendItem():
            draw_legend_item(paper, item, scene, visible=visible)
        case ScaleBarItem():
            draw_scale_bar(paper, item)
        case NorthArrowItem():
            draw_north_arrow(paper, item)
        case TableItem():
            draw_table(paper, item)
