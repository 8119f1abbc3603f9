"""The one painter of the map: screen frames, pictures and paper."""

from collections.abc import Sequence, Set

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from siteselect.render.base_painter import BasePainter
from siteselect.render.grid_painter import GridPainter
from siteselect.render.label_painter import LabelPainter
from siteselect.render.map_sheet import MapSheet
from siteselect.render.map_view import MapView
from siteselect.render.polylines import Cancelled
from siteselect.render.scene import DEFAULT_LAYERS, MapScene
from siteselect.render.site_painter import PlacedSite, SitePainter, place_sites
from siteselect.render.theme import Theme
from siteselect.render.vector_layer import VectorLayer
from siteselect.render.vector_painter import draw_vector_layer

__all__ = ["MapView", "draw_map"]


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
    base, grid = BasePainter(sheet), GridPainter(sheet)
    steps = (
        ("land", base.land),
        (
            "regions",
            lambda: base.regions() and ("confidence" not in visible or base.doubtful_regions()),
        ),
        ("lakes", base.lakes),
        ("rivers", base.rivers),
        ("provinces", base.provinces),
        ("borders", base.borders),
        (
            "lines",
            lambda: grid.lines(by_loading="loading" in visible, by_margin="margin" in visible),
        ),
        ("plants", grid.plants),
        ("substations", lambda: grid.stations(by_tranche="tranches" in visible)),
        ("confidence", grid.doubtful),
        ("zones", base.zones),
    )
    for layer_id, draw in steps:
        if not _draw_vectors(sheet, [v for v in vectors if v.under == layer_id]):
            return False
        if layer_id in visible and not draw():
            return False
    ids = {layer_id for layer_id, _ in steps}
    if not _draw_vectors(sheet, [v for v in vectors if v.under not in ids]):
        return False
    placed = place_sites(sheet.scene.sites, sheet.scene.projection) if "sites" in visible else ()
    if not LabelPainter(sheet, keep_clear or placed).draw(visible):
        return False
    SitePainter(sheet.painter, sheet.view, sheet.theme).draw(placed, sheet.scene.site_labels)
    return True


def _draw_vectors(sheet: MapSheet, vectors: Sequence[VectorLayer]) -> bool:
    return all(
        draw_vector_layer(sheet.painter, layer, sheet.view, sheet.cancelled) for layer in vectors
    )
