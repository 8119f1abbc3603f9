"""The suitability surface as a picture: scores in the house ramp, what is excluded in patterns."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QTransform

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.words import say
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour
from siteselect.render.theme import Theme
from siteselect.study.surface import Excluded
from siteselect.study.surface_grid import CountryGrid

N_STEPS = 256
EXCLUDED_WORDS = {
    Excluded.DISTANCE: say("No station within reach"),
    Excluded.ZONE: say("Excluded zone"),
    Excluded.FIRM_CAPACITY: say("MW do not hold"),
    Excluded.ELECTRICAL: say("Station too weak"),
    Excluded.SITE_CAP: say("More MW than one site may have"),
}
FIRST_SHOWN = (
    Excluded.ZONE, Excluded.DISTANCE, Excluded.FIRM_CAPACITY, Excluded.ELECTRICAL,
    Excluded.SITE_CAP,
)  # fmt: skip
"""Where several rules exclude a cell the first of these is drawn."""
PATTERN_PX = 8


@dataclass(frozen=True, eq=False)
class SurfacePicture:
    """Two pictures of the same cells, a pixel each.

    Attributes
    ----------
    grid : CountryGrid
    scores : QImage
        Colours of scores, see-through where excluded.
    reasons : dict of Excluded to QImage
        Masks of cells by the rule that is drawn.
    """

    grid: CountryGrid
    scores: QImage
    reasons: dict[Excluded, QImage]


def surface_picture(
    grid: CountryGrid, scores: FloatArray, excluded: IntArray, theme: Theme
) -> SurfacePicture:
    """Return the picture of a surface.

    Parameters
    ----------
    grid : CountryGrid
    scores : ndarray, shape (N,)
        0 to 100, NaN where excluded.
    excluded : ndarray of int, shape (N,)
        :class:`~siteselect.study.surface.Excluded`.
    theme : Theme
    """
    reasons = {}
    left = excluded.copy()
    for reason in FIRST_SHOWN:
        is_it = (left & int(reason)) != 0
        if is_it.any():
            reasons[reason] = _image(grid, np.where(is_it, np.uint32(0xFF000000), np.uint32(0)))
            left[is_it] = 0
    return SurfacePicture(grid, score_image(grid, scores, theme), reasons)


def score_image(grid: CountryGrid, scores: FloatArray, theme: Theme) -> QImage:
    """Return the colours of scores alone, for weights that change while the rest stays."""
    known = ~np.isnan(scores)
    step = np.clip(np.nan_to_num(scores) * ((N_STEPS - 1) / 100.0), 0, N_STEPS - 1).astype(np.intp)
    argb = np.where(known, ramp(theme)[step], np.uint32(0))
    return _image(grid, argb)


def ramp(theme: Theme) -> "np.ndarray[tuple[int], np.dtype[np.uint32]]":
    """Return the colours of scores 0 to 100 in even steps, between those of the score ramp."""
    inks = [QColor(ink) for ink in theme.score_ramp]
    anchors = np.array([(ink.red(), ink.green(), ink.blue()) for ink in inks], np.float64)
    at = np.linspace(0, len(anchors) - 1, N_STEPS)
    rgb = np.column_stack(
        [np.interp(at, np.arange(len(anchors)), anchors[:, channel]) for channel in range(3)]
    )
    red, green, blue = np.round(rgb).astype(np.uint32).T
    colours: np.ndarray[tuple[int], np.dtype[np.uint32]] = (
        np.uint32(0xFF000000) | (red << 16) | (green << 8) | blue
    )
    return colours


def _image(grid: CountryGrid, argb: "np.ndarray[tuple[int], np.dtype[np.uint32]]") -> QImage:
    pixels = np.zeros(grid.n_rows * grid.n_columns, np.uint32)
    pixels[grid.flat] = argb
    image = QImage(
        pixels.tobytes(), grid.n_columns, grid.n_rows, 4 * grid.n_columns,
        QImage.Format.Format_ARGB32_Premultiplied,
    )  # fmt: skip
    return image.copy()


def to_screen(grid: CountryGrid, view: MapView) -> QTransform:
    """Return what brings a picture of cells to the screen, turned maps included."""
    corners = np.array(
        [
            [grid.left_m, grid.top_m],
            [grid.left_m + grid.cell_m, grid.top_m],
            [grid.left_m, grid.top_m - grid.cell_m],
        ]
    )
    (x, y), (right_x, right_y), (down_x, down_y) = view.to_px(corners).tolist()
    return QTransform(right_x - x, right_y - y, down_x - x, down_y - y, x, y)


class SurfaceSheet:
    """Draws a surface; what was drawn last is kept for the next frame of the same view."""

    def __init__(self) -> None:
        self._of: tuple[object, ...] = ()
        self._scores = QImage()
        self._reasons = QImage()

    def paint(
        self,
        painter: QPainter,
        picture: SurfacePicture,
        view: MapView,
        theme: Theme,
        *,
        opacity: float,
    ) -> None:
        """Draw a surface so that lines and names of the map below stay readable.

        Parameters
        ----------
        opacity : float
            0 to 1.
        """
        ratio = painter.device().devicePixelRatioF()
        wanted = (picture, view, theme, ratio)
        if self._of != wanted:
            self._of = wanted
            self._draw(picture, view, theme, ratio)
        mode = QPainter.CompositionMode
        painter.setOpacity(opacity)
        painter.setCompositionMode(
            mode.CompositionMode_Screen if theme.is_dark else mode.CompositionMode_Multiply
        )
        painter.drawImage(0, 0, self._scores)
        painter.setCompositionMode(mode.CompositionMode_SourceOver)
        painter.drawImage(0, 0, self._reasons)

    def _draw(self, picture: SurfacePicture, view: MapView, theme: Theme, ratio: float) -> None:
        transform = to_screen(picture.grid, view)
        self._scores, self._reasons = _sheet(view, ratio), _sheet(view, ratio)
        painter = QPainter(self._scores)
        painter.setTransform(transform, combine=True)
        painter.drawImage(0, 0, picture.scores)
        painter.end()
        painter = QPainter(self._reasons)
        for reason, mask in picture.reasons.items():
            one = _sheet(view, ratio)
            _fill_mask(one, mask, transform, reason_brush(reason, theme), view)
            painter.drawImage(0, 0, one)
        painter.end()


def _sheet(view: MapView, ratio: float) -> QImage:
    sheet = QImage(
        max(1, round(view.width_px * ratio)),
        max(1, round(view.height_px * ratio)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(Qt.GlobalColor.transparent)
    return sheet


def reason_brush(reason: Excluded, theme: Theme) -> QBrush:
    """Return the pattern of a rule: each has its own, so that none is told by colour alone."""
    style = {
        Excluded.ZONE: (theme.zone_hard, 0.9, Qt.BrushStyle.BDiagPattern),
        Excluded.DISTANCE: (theme.map_muted, 0.5, Qt.BrushStyle.Dense7Pattern),
        Excluded.FIRM_CAPACITY: (theme.warning, 0.6, Qt.BrushStyle.FDiagPattern),
        Excluded.ELECTRICAL: (theme.warning, 0.6, Qt.BrushStyle.DiagCrossPattern),
        Excluded.SITE_CAP: (theme.map_muted, 0.6, Qt.BrushStyle.CrossPattern),
    }[reason]
    ink, alpha, pattern = style
    return QBrush(colour(ink, alpha), pattern)


def _fill_mask(
    sheet: QImage, mask: QImage, transform: QTransform, brush: QBrush, view: MapView
) -> None:
    """Fill the cells of a mask with a pattern that keeps its size on the screen."""
    painter = QPainter(sheet)
    painter.setTransform(transform, combine=True)
    painter.drawImage(0, 0, mask)
    painter.setTransform(QTransform())
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    brush.setTransform(
        QTransform.fromTranslate(transform.dx() % PATTERN_PX, transform.dy() % PATTERN_PX)
    )
    painter.fillRect(QRectF(0, 0, view.width_px, view.height_px), brush)
    painter.end()
