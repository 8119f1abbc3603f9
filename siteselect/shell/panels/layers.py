"""The layers of the map: what is shown, and what its symbols mean."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from siteselect.render.legend import legend_entries
from siteselect.render.legend_painter import draw_legend_symbol
from siteselect.render.map_view import SCREEN_PX_PER_MM
from siteselect.render.scene import MapScene
from siteselect.render.symbology import LegendEntry
from siteselect.render.theme import LIGHT, Theme
from siteselect.render.words import tr
from siteselect.study.built_in_layers import LAYERS

WIDTH_PX = 216
SYMBOL_PX = QSize(26, 18)


class Layers(QScrollArea):
    """A checkbox per layer, the topmost first, with its legend below it.

    Signals
    -------
    visibleChanged : set of str
        Ids of the layers to show.
    """

    visibleChanged = Signal(object)  # noqa: N815 - Qt's way

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layers")
        self.setAccessibleName(tr("Layers"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme: Theme = LIGHT
        self._scene: MapScene | None = None
        self._boxes: dict[str, QCheckBox] = {}
        self._legends: dict[str, QWidget] = {}
        self._build()

    @property
    def visible(self) -> set[str]:
        """Ids of the layers that are switched on."""
        return {layer_id for layer_id, box in self._boxes.items() if box.isChecked()}

    def sizeHint(self) -> QSize:
        """Return the width at which no name is shortened."""
        return QSize(WIDTH_PX, 400)

    def set_scene(self, scene: MapScene) -> None:
        """Show the legend of what this scene holds."""
        self._scene = scene
        self._relabel()

    def set_theme(self, theme: Theme) -> None:
        """Paint the symbols in these colours from now on."""
        self._theme = theme
        self._relabel()

    def _build(self) -> None:
        page = QWidget()
        page.setObjectName("inspectorPage")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(12, 10, 8, 10)
        self._column.setSpacing(5)
        for layer in reversed(LAYERS):
            box = QCheckBox(tr(layer.name))
            box.setAccessibleName(tr("Show {layer}", layer=tr(layer.name)))
            box.setChecked(layer.is_visible)
            box.toggled.connect(self._tell)
            self._boxes[layer.id] = box
            self._legends[layer.id] = QWidget()
            self._column.addWidget(box)
            self._column.addWidget(self._legends[layer.id])
        self._column.addStretch(1)
        self.setWidget(page)

    def _tell(self) -> None:
        for layer_id, box in self._boxes.items():
            self._legends[layer_id].setVisible(box.isChecked())
        self.visibleChanged.emit(self.visible)

    def _relabel(self) -> None:
        if self._scene is None:
            return
        entries = legend_entries(self._scene, self._theme, visible=frozenset(self._boxes))
        for layer_id in self._boxes:
            own = [entry for entry in entries if entry.layer_id == layer_id]
            new = _Legend(own, self._theme)
            old = self._legends[layer_id]
            self._column.replaceWidget(old, new)
            new.setVisible(self._boxes[layer_id].isChecked() and bool(own))
            old.setParent(None)
            old.deleteLater()
            self._legends[layer_id] = new


class _Legend(QWidget):
    """The entries of one layer below each other."""

    def __init__(self, entries: Sequence[LegendEntry], theme: Theme) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 0, 0, 4)
        layout.setSpacing(1)
        for entry in entries:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(_Symbol(entry, theme))
            label = QLabel(entry.label)
            label.setObjectName("quiet")
            row.addWidget(label, 1)
            layout.addLayout(row)


class _Symbol(QWidget):
    """One symbol as the map draws it."""

    def __init__(self, entry: LegendEntry, theme: Theme) -> None:
        super().__init__()
        self._entry = entry
        self._theme = theme
        self.setFixedSize(SYMBOL_PX)
        self.setAccessibleName(tr("Symbol of {entry}", entry=entry.label))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the symbol."""
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(2, 3, -2, -3)
        draw_legend_symbol(painter, self._entry, box, self._theme, px_per_mm=SCREEN_PX_PER_MM)
        painter.end()
