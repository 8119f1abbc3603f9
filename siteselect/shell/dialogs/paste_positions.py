"""Asking what pasted coordinates stand for, with a picture of where they lie."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import shapely
from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from shapely import Point, Polygon

from siteselect.core.drawing.pasted import PastedShapes, area_around, points_at
from siteselect.core.drawing.positions import AxisOrder, Bounds, PositionList, read_positions
from siteselect.core.errors import InputError, sentence_of
from siteselect.core.words import Phrase, say
from siteselect.render.pens import colour, pen
from siteselect.render.theme import Theme
from siteselect.render.words import tr

if TYPE_CHECKING:
    from siteselect.core.arrays import FloatArray

SIZE = (680, 430)
PREVIEW_PX = QSize(250, 230)
_ORDERS: tuple[tuple[Phrase, AxisOrder | None], ...] = (
    (say("As it can be told"), None),
    (say("Longitude first"), AxisOrder.LON_LAT),
    (say("Latitude first"), AxisOrder.LAT_LON),
)
_ROUGH_DEG = 0.03


class PastePositions(QDialog):
    """Reads a list while it is typed or pasted; OK once it can be read.

    Parameters
    ----------
    text : str
        What is on the clipboard.
    bounds : Bounds
        Where the study lies, in degrees.
    regions : sequence of geometry
        Its areas in degrees, for the picture.

    Signals
    -------
    taken : PastedShapes
        What is to become sites.
    """

    taken = Signal(object)

    def __init__(
        self,
        text: str,
        *,
        bounds: Bounds,
        regions: Sequence[shapely.Geometry],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        title = tr("Paste coordinates")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(*SIZE)
        self._bounds = bounds
        self._shapes: PastedShapes | None = None
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(tr("Coordinates, one position a line"))
        self.text.setPlaceholderText("67.0011, 24.8607\n24°51'39\"N 67°0'4\"E")
        self.as_points = QRadioButton(tr("A site at each position"))
        self.as_area = QRadioButton(tr("One area with these corners"))
        choice = QButtonGroup(self)
        for button in (self.as_points, self.as_area):
            button.setAccessibleName(button.text())
            choice.addButton(button)
        self.as_points.setChecked(True)
        self.order = QComboBox()
        self.order.setAccessibleName(tr("Which number comes first"))
        for words, _ in _ORDERS:
            self.order.addItem(tr(words))
        self.preview = PositionsPicture(bounds, regions, theme)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setAccessibleName(tr("What was read"))
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.text.textChanged.connect(self._read)
        self.as_points.toggled.connect(self._read)
        self.order.currentIndexChanged.connect(self._read)
        self._read()

    def _lay_out(self) -> None:
        first = QLabel(tr("Which number comes first"))
        first.setBuddy(self.order)
        order = QHBoxLayout()
        order.addWidget(first)
        order.addWidget(self.order, 1)
        right = QVBoxLayout()
        right.addWidget(self.as_points)
        right.addWidget(self.as_area)
        right.addLayout(order)
        right.addWidget(self.preview, 1)
        layout = QGridLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.text, 0, 0)
        layout.addLayout(right, 0, 1)
        layout.addWidget(self.said, 1, 0, 1, 2)
        layout.addWidget(self.buttons, 2, 0, 1, 2)
        layout.setColumnStretch(0, 1)

    def _read(self) -> None:
        """Read the text as it stands, show where it lies, and say what would be made of it."""
        try:
            found = read_positions(
                self.text.toPlainText(),
                order=_ORDERS[self.order.currentIndex()][1],
                bounds=self._bounds,
            )
            make = area_around if self.as_area.isChecked() else points_at
            self._shapes = make(found.positions)
        except InputError as error:
            self._shapes = None
            self._say(tr(sentence_of(error)), is_trouble=bool(self.text.toPlainText().strip()))
        else:
            self._say(_words_on(found, self._shapes), is_trouble=False)
        self.preview.show_shapes(() if self._shapes is None else self._shapes.shapes)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._shapes is not None)

    def _say(self, text: str, *, is_trouble: bool) -> None:
        self.said.setText(text)
        self.said.setObjectName("warning" if is_trouble else "quiet")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def _take(self) -> None:
        if self._shapes is not None:
            self.accept()
            self.taken.emit(self._shapes)


class PositionsPicture(QWidget):
    """The study's regions in outline, and what was read in the colour of a selection."""

    def __init__(self, bounds: Bounds, regions: Sequence[shapely.Geometry], theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Where the positions lie"))
        self.setMinimumSize(PREVIEW_PX)
        self._bounds, self._theme = bounds, theme
        self._shapes: tuple[Point | Polygon, ...] = ()
        rough = shapely.simplify(np.array(list(regions), object), _ROUGH_DEG)
        self._rings = [shapely.get_coordinates(ring) for ring in _rings(rough)]

    def show_shapes(self, shapes: tuple[Point | Polygon, ...]) -> None:
        """Show these shapes, in degrees."""
        self._shapes = shapes
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the regions and the shapes."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour(theme.sea))
        painter.setPen(pen(colour(theme.muted), 1.0))
        painter.setBrush(colour(theme.ground))
        for ring in self._rings:
            painter.drawPolygon(self._pixels(ring))
        painter.setPen(pen(colour(theme.selection), 1.6))
        painter.setBrush(colour(theme.selection, 0.35))
        for shape in self._shapes:
            spots = self._pixels(shapely.get_coordinates(shape))
            if isinstance(shape, Polygon):
                painter.drawPolygon(spots)
            middle = spots.boundingRect().center()
            painter.drawEllipse(middle, 3.0, 3.0)
        painter.end()

    def _pixels(self, lon_lat: "FloatArray") -> QPolygonF:
        """Return places on the picture: the study and everything read, as wide as it is high."""
        west, south, east, north = self._shown()
        squeeze = np.cos(np.radians((south + north) / 2))
        wide, tall = max((east - west) * squeeze, 1e-6), max(north - south, 1e-6)
        scale = 0.92 * min(self.width() / wide, self.height() / tall)
        x = self.width() / 2 + (lon_lat[:, 0] - (west + east) / 2) * squeeze * scale
        y = self.height() / 2 - (lon_lat[:, 1] - (south + north) / 2) * scale
        return QPolygonF([QPointF(*spot) for spot in zip(x.tolist(), y.tolist(), strict=True)])

    def _shown(self) -> Bounds:
        boxes = np.array([self._bounds, *(shape.bounds for shape in self._shapes)])
        west, south = boxes[:, :2].min(axis=0).tolist()
        east, north = boxes[:, 2:].max(axis=0).tolist()
        return west, south, east, north


def _rings(areas: object) -> list[shapely.Geometry]:
    return list(shapely.get_rings(areas))


def _words_on(found: PositionList, made: PastedShapes) -> str:
    n = len(made.shapes)
    sites = tr("This makes one site.") if n == 1 else tr("This makes {n} sites.", n=n)
    if made.was_crossing:
        sites = tr("The outline crosses itself; its sound parts become {n} sites.", n=n)
    if found.order is AxisOrder.LON_LAT:
        order = tr("Read with longitude first.")
    else:
        order = tr("Read with latitude first.")
    if not found.was_clear:
        order = tr("Nothing says which number comes first: read with longitude first.")
    return f"{sites} {order}"
