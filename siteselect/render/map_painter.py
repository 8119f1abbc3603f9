"""The one painter of the map: screen frames, pictures and paper."""

import math
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from siteselect.render.background import draw_background
from siteselect.render.base_painter import BasePainter
from siteselect.render.furniture import ground_metres
from siteselect.render.grid_painter import GridPainter
from siteselect.render.label_painter import LabelPainter
from siteselect.render.map_sheet import MapSheet
from siteselect.render.map_stack import BUILT_IN_STACK, StackedLayer
from siteselect.render.map_view import MapView
from siteselect.render.pens import EACH_TEXT_ITS_OWN, is_raster
from siteselect.render.polylines import Cancelled
from siteselect.render.scene import DEFAULT_LAYERS, MapScene
from siteselect.render.site_painter import PlacedSite, SitePainter, place_sites
from siteselect.render.theme import Theme
from siteselect.render.vector_layer import VectorLayer
from siteselect.render.vector_painter import draw_vector_layer

__all__ = ["MapView", "draw_map"]

LayerPainter = Callable[[MapSheet], bool]
_RULER_MM = 10.0


def draw_map(
    painter: QPainter,
    scene: MapScene,
    view: MapView,
    theme: Theme,
    *,
    visible: Set[str] = DEFAULT_LAYERS,
    keep_clear: Sequence[PlacedSite] = (),
    vectors: Sequence[VectorLayer] = (),
    cancelled: Cancelled = lambda: False,
) -> bool:
    """Draw the visible layers into (0, 0, width, height) of the view, in the painter's units.

    Vector devices get vectors. The work comes in portions between which `cancelled` is asked, so
    it may run in a thread of its own; it changes nothing but the painter.

    Parameters
    ----------
    visible : set of str
        Ids of ``siteselect.render.scene.LAYERS``.
    keep_clear : sequence of PlacedSite
        Sites that will be drawn over the picture: names stay clear of them.
    vectors : sequence of VectorLayer
        Further layers, lowest first, each under the layer it names.
    cancelled : callable
        Whether to stop.

    Returns
    -------
    bool
        False when cancelled half-way; what is on the device is then unfinished.
    """
    painter.setLayoutDirection(EACH_TEXT_ITS_OWN)
    painter.save()
    painter.setClipRect(QRectF(0, 0, view.width_px, view.height_px), Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    sheet = MapSheet(painter, scene, view, theme, cancelled)
    done = _draw_layers(sheet, visible, keep_clear, vectors)
    painter.restore()
    return done


def _draw_layers(
    sheet: MapSheet,
    visible: Set[str],
    keep_clear: Sequence[PlacedSite],
    vectors: Sequence[VectorLayer],
) -> bool:
    stack = sheet.scene.stack or BUILT_IN_STACK
    scale = scale_of(sheet)
    visible = visible & stack.visible_at(scale)
    painters = _painters(visible)
    background = sheet.scene.background
    for stacked in stack.layers:
        source = stacked.layer.source
        if source != "land" and background is not None:
            if not draw_background(sheet, background):
                return False
            background = None
        if not _draw_vectors(sheet, [v for v in vectors if v.under == source]):
            return False
        if stacked.is_drawn_at(scale) and not _draw_stacked(sheet, stacked, painters):
            return False
    if not _draw_vectors(sheet, [v for v in vectors if v.under not in painters]):
        return False
    placed = place_sites(sheet.scene.sites, sheet.scene.projection) if "sites" in visible else ()
    if not LabelPainter(sheet, keep_clear or placed).draw(visible):
        return False
    SitePainter(sheet.painter, sheet.view, sheet.theme).draw(placed, sheet.scene.site_labels)
    return True


def scale_of(sheet: MapSheet) -> float:
    """Return the scale of a drawing at its middle: 1 to this number."""
    ruler_px = sheet.px(_RULER_MM)
    return ground_metres(sheet.scene.projection, sheet.view, ruler_px) * 1000 / _RULER_MM


def _painters(visible: Set[str]) -> dict[str, LayerPainter]:
    """Return what draws each built-in layer; one that is not to be seen draws nothing."""
    base, grid = BasePainter, GridPainter
    painters: dict[str, LayerPainter] = {
        "land": lambda on: base(on).land(),
        "regions": lambda on: (
            base(on).regions() and ("confidence" not in visible or base(on).doubtful_regions())
        ),
        "lakes": lambda on: base(on).lakes(),
        "rivers": lambda on: base(on).rivers(),
        "provinces": lambda on: base(on).provinces(),
        "borders": lambda on: base(on).borders(),
        "lines": lambda on: grid(on).lines(
            by_loading="loading" in visible, by_margin="margin" in visible
        ),
        "plants": lambda on: grid(on).plants(),
        "substations": lambda on: grid(on).stations(by_tranche="tranches" in visible),
        "confidence": lambda on: grid(on).doubtful(),
        "zones": lambda on: base(on).zones(),
    }
    return {
        layer_id: draw if layer_id in visible else (lambda _: True)
        for layer_id, draw in painters.items()
    }


def _draw_stacked(
    sheet: MapSheet, stacked: StackedLayer, painters: Mapping[str, LayerPainter]
) -> bool:
    drawn, opacity = stacked.drawn, stacked.layer.opacity
    if drawn is not None:
        draw = _painter_of(drawn.vector_layer(sheet.theme))
    elif stacked.layer.source in painters:
        draw = painters[stacked.layer.source]
    else:
        return True
    return draw(sheet) if opacity >= 1 else _draw_through(sheet, draw, opacity)


def _painter_of(layer: VectorLayer) -> LayerPainter:
    return lambda on: draw_vector_layer(on.painter, layer, on.view, on.cancelled)


def _draw_through(sheet: MapSheet, draw: LayerPainter, opacity: float) -> bool:
    """Draw a layer that does not cover what is below it.

    On a picture it is drawn whole and then laid over, so that what overlaps within it does not
    show through; a device of vectors draws each stroke so.
    """
    painter = sheet.painter
    painter.save()
    painter.setOpacity(opacity)
    if is_raster(painter) and painter.worldTransform().isIdentity():
        image = QImage(
            math.ceil(sheet.view.width_px), math.ceil(sheet.view.height_px),
            QImage.Format.Format_ARGB32_Premultiplied,
        )  # fmt: skip
        image.fill(Qt.GlobalColor.transparent)
        inner = QPainter(image)
        try:
            inner.setRenderHints(painter.renderHints())
            done = draw(replace(sheet, painter=inner))
        finally:
            inner.end()
        if done:
            painter.drawImage(QPointF(0, 0), image)
    else:
        done = draw(sheet)
    painter.restore()
    return done


def _draw_vectors(sheet: MapSheet, vectors: Sequence[VectorLayer]) -> bool:
    return all(
        draw_vector_layer(sheet.painter, layer, sheet.view, sheet.cancelled) for layer in vectors
    )
