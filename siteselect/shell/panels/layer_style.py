"""The looks of the current layer: what its colours follow, classes, sizes, scales, filter.

Every change is seen on the map at once and becomes a step of its own after a moment's rest.
"""

import re
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from siteselect.core.classification import MOST_CLASSES, Method, tidy_breaks
from siteselect.core.words import say
from siteselect.render.layer_classes import current_breaks, trouble_with
from siteselect.render.layer_rows import LayerRows
from siteselect.render.layer_style import SIZES_MM, WIDTHS_MM, LayerStyle, Look
from siteselect.render.map_stack import DRAWN_LIVE, DrawnRows
from siteselect.render.ramps import RAMPS, Ramp, colours_of
from siteselect.render.scene import MapScene
from siteselect.render.theme import LIGHT, Theme
from siteselect.render.words import tr
from siteselect.shell.layer_desk import LayerDesk, title_of
from siteselect.study.changes import Changes
from siteselect.study.layer_table import table_of
from siteselect.study.map_layers import replace_layer
from siteselect.study.map_state import MapLayer

REST_MS = 500
LEAST_PX = 290
RAMP_PX = QSize(84, 12)
LOOKS = (
    (Look.OWN, say("As the program draws it")),
    (Look.SINGLE, say("One symbol")),
    (Look.CLASSES, say("Classes of a number")),
    (Look.CONTINUOUS, say("Continuous by a number")),
    (Look.CATEGORIES, say("Categories")),
)
METHODS = (
    (Method.QUANTILE, say("Equal counts (quantiles)")),
    (Method.EQUAL, say("Equal steps")),
    (Method.JENKS, say("Natural breaks (Jenks)")),
    (Method.MANUAL, say("My own breaks")),
)
SCALES = (10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000)
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")


class LayerStylePanel(QScrollArea):
    """A form for the current layer; nothing of it blocks the window."""

    def __init__(self, desk: LayerDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layers")
        self.setAccessibleName(tr("Layer style"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(LEAST_PX)
        self._desk = desk
        self._theme: Theme = LIGHT
        self._draft: MapLayer | None = None
        self._drawn: list[tuple[MapLayer, DrawnRows]] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.flush)
        self._make()
        self._lay_out()
        self._listen()
        self._show()

    def sizeHint(self) -> QSize:
        """Return room for the whole form."""
        return QSize(320, 460)

    def set_theme(self, theme: Theme) -> None:
        """Paint ramps and swatch for this theme from now on."""
        self._theme = theme
        for at, ramp in enumerate(RAMPS):
            self.ramp.setItemIcon(at, _ramp_icon(ramp, theme))
        self._show()

    def set_scene(self, scene: MapScene) -> None:
        """Tell how many rows this scene draws."""
        layers = scene.stack.layers if scene.stack is not None else ()
        self._drawn = [(one.layer, one.drawn) for one in layers if one.drawn is not None]
        layer = self._layer
        if layer is not None and layer.source != DRAWN_LIVE and self.isVisible():
            self.note.setText(self._note(layer, self._desk.rows_of(layer)))

    def flush(self) -> None:
        """Commit what rests; nothing happens when nothing was changed."""
        self._rest.stop()
        draft, self._draft = self._draft, None
        if draft is not None and any(layer.id == draft.id for layer in self._desk.layers):
            self._desk.replace(say("Change looks of {layer}", layer=title_of(draft)), draft)

    # Making

    def _make(self) -> None:
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.look = _choice(tr("What colours follow"))
        self.column = _choice(tr("Column"))
        self.method = _choice(tr("Kind of classes"))
        for method, words in METHODS:
            self.method.addItem(tr(words), method)
        self.classes = QSpinBox()
        self.classes.setRange(2, MOST_CLASSES)
        self.classes.setAccessibleName(tr("Number of classes"))
        self.breaks = QLineEdit()
        self.breaks.setAccessibleName(tr("Breaks between classes"))
        self.breaks.setPlaceholderText("100; 250; 500")
        self.ramp = _choice(tr("Colours"))
        self.ramp.setIconSize(RAMP_PX)
        for ramp in RAMPS:
            self.ramp.addItem(_ramp_icon(ramp, self._theme), tr(ramp.title), ramp.id)
        self.reverse = QCheckBox(tr("The other way round"))
        self.grows = QCheckBox(tr("Higher classes are also larger"))
        self.colour = QPushButton()
        self.colour.setAccessibleName(tr("Colour of the symbol"))
        self.width_mm = _millimetres(WIDTHS_MM, tr("Width of lines and outlines, millimetres"))
        self.size_mm = _millimetres(SIZES_MM, tr("Size of points, millimetres"))
        self.fill = QSpinBox()
        self.fill.setRange(0, 100)
        self.fill.setSingleStep(5)
        self.fill.setSuffix(tr(" %"))
        self.fill.setAccessibleName(tr("How much the fill of areas covers, per cent"))
        self.closest = _scale(tr("Closest scale it is drawn at"), tr("any closer"))
        self.farthest = _scale(tr("Farthest scale it is drawn at"), tr("any farther"))
        self.condition = QLineEdit()
        self.condition.setAccessibleName(tr("Only rows with"))
        self.condition.setPlaceholderText(tr("for example kv >= 220"))
        self.note = QLabel()
        self.note.setObjectName("quiet")
        self.note.setWordWrap(True)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("inspectorPage")
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(10)
        self._form.setVerticalSpacing(7)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Colours by"), self.look), (tr("Column"), self.column),
            (tr("Classes"), self.method), (tr("How many"), self.classes),
            (tr("Breaks"), self.breaks), (tr("Ramp"), self.ramp), ("", self.reverse),
            ("", self.grows), (tr("Colour"), self.colour), (tr("Line width"), self.width_mm),
            (tr("Point size"), self.size_mm), (tr("Fill"), self.fill),
            (tr("Closest"), self.closest), (tr("Farthest"), self.farthest),
            (tr("Only rows with"), self.condition),
        )  # fmt: skip
        for words, field in rows:
            label = QLabel(words)
            label.setObjectName("quiet")
            label.setBuddy(field)
            self._form.addRow(label, field)
        rule = QFrame()
        rule.setObjectName("hairline")
        rule.setFixedHeight(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(rule)
        column.addLayout(self._form)
        column.addWidget(self.note)
        column.addStretch(1)
        self.setWidget(page)

    def _listen(self) -> None:
        for choice in (self.look, self.column, self.method, self.ramp):
            choice.currentIndexChanged.connect(self._change)
        for box in (self.reverse, self.grows):
            box.toggled.connect(self._change)
        for number in (self.classes, self.width_mm, self.size_mm, self.fill):
            number.valueChanged.connect(self._change)
        for scale in (self.closest, self.farthest):
            scale.currentTextChanged.connect(self._change)
        self.breaks.textEdited.connect(self._change)
        self.condition.textEdited.connect(self._change)
        self.colour.clicked.connect(self._ask_colour)
        self._desk.current_changed.connect(self._take_current)
        self._desk.session.changed.connect(self._follow)
        self._desk.session.opened.connect(self._show)

    # From the study to the form

    @property
    def _layer(self) -> MapLayer | None:
        return self._draft or self._desk.current

    def _take_current(self) -> None:
        self.flush()
        self._show()

    def _follow(self, changes: Changes) -> None:
        if changes.map_layers and self._draft is None:
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the form when it comes to be seen."""
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        if not self.isVisible():
            return
        layer = self._layer
        rows = None
        if layer is not None and layer.source != DRAWN_LIVE:
            rows = self._desk.rows_of(layer)
        self.title.setText(
            tr("Choose a layer in the tree.")
            if layer is None
            else tr("<b>{layer}</b>", layer=_escaped(title_of(layer)))
        )
        blockers = [QSignalBlocker(field) for field in self._fields()]
        if layer is not None:
            self._fill_in(layer, rows)
        del blockers
        self._show_what_counts(layer, rows)

    def _fields(self) -> tuple[QWidget, ...]:
        return (
            self.look, self.column, self.method, self.classes, self.breaks, self.ramp,
            self.reverse, self.grows, self.width_mm, self.size_mm, self.fill, self.closest,
            self.farthest, self.condition,
        )  # fmt: skip

    def _fill_in(self, layer: MapLayer, rows: LayerRows | None) -> None:
        style = LayerStyle.from_record(layer.style)
        look = style.look
        if look is Look.OWN and table_of(layer.source):
            look = Look.SINGLE
        self.look.clear()
        for each, words in LOOKS:
            if each is not Look.OWN or not table_of(layer.source):
                self.look.addItem(tr(words), each)
        self.look.setCurrentIndex(self.look.findData(look))
        self._fill_columns(rows, look, style.column)
        self.method.setCurrentIndex(self.method.findData(style.method))
        self.classes.setValue(style.n_classes)
        if self._typed_breaks() != style.breaks:
            self.breaks.setText("; ".join(f"{number:g}" for number in style.breaks))
        self.ramp.setCurrentIndex(max(self.ramp.findData(style.ramp), 0))
        self.reverse.setChecked(style.is_reversed)
        self.grows.setChecked(style.grows)
        self.width_mm.setValue(style.width_mm)
        self.size_mm.setValue(style.size_mm)
        self.fill.setValue(round(style.fill * 100))
        self._show_scale(self.closest, layer.closest_scale)
        self._show_scale(self.farthest, layer.farthest_scale)
        if self.condition.text().strip() != layer.filter:
            self.condition.setText(layer.filter)
        ink = style.colour or self._theme.series[style.ink % len(self._theme.series)]
        self.colour.setIcon(_swatch(ink))
        self.colour.setText(ink)

    def _fill_columns(self, rows: LayerRows | None, look: Look, chosen: str) -> None:
        self.column.clear()
        takes_text = look is Look.CATEGORIES
        for column in rows.columns if rows is not None else ():
            if takes_text or (column.is_number and not column.is_yes_no):
                self.column.addItem(column.name, column.name)
                at = self.column.count() - 1
                self.column.setItemData(at, column.title, Qt.ItemDataRole.ToolTipRole)
        self.column.setCurrentIndex(max(self.column.findData(chosen), 0))

    def _show_scale(self, field: QComboBox, scale: float | None) -> None:
        if _typed_scale(field.currentText()) != scale:
            field.setEditText("" if scale is None else f"1:{scale:,.0f}")

    def _show_what_counts(self, layer: MapLayer | None, rows: LayerRows | None) -> None:
        """Show only the fields that mean something for this layer and these looks."""
        has_rows = rows is not None
        look = Look(self.look.currentData()) if has_rows else Look.OWN
        family = rows.family if rows is not None else "area"
        by_number = look in {Look.CLASSES, Look.CONTINUOUS}
        drawn_by_style = has_rows and look is not Look.OWN
        is_manual = look is Look.CLASSES and Method(self.method.currentData()) is Method.MANUAL
        wanted = {
            self.look: has_rows, self.column: has_rows and (by_number or look is Look.CATEGORIES),
            self.method: look is Look.CLASSES, self.classes: look is Look.CLASSES and not is_manual,
            self.breaks: is_manual, self.ramp: by_number, self.reverse: by_number,
            self.grows: by_number and family != "area", self.colour: look is Look.SINGLE,
            self.width_mm: drawn_by_style and family != "point",
            self.size_mm: drawn_by_style and family == "point",
            self.fill: drawn_by_style and family == "area",
            self.closest: layer is not None, self.farthest: layer is not None,
            self.condition: has_rows,
        }  # fmt: skip
        for field, is_shown in wanted.items():
            self._form.setRowVisible(field, is_shown)
        self.note.setText(self._note(layer, rows))

    def _note(self, layer: MapLayer | None, rows: LayerRows | None) -> str:
        if layer is None:
            return ""
        if rows is None:
            return (
                tr("Sites keep their badges, which follow the score.")
                if layer.source == DRAWN_LIVE
                else tr("This layer has no rows, so its looks are fixed.")
            )
        if trouble := trouble_with(rows, layer.filter):
            return trouble
        drawn = next((d for one, d in self._drawn if one == layer), None)
        if drawn is None:
            return tr("{n:,} rows.", n=rows.n_rows)
        found = drawn.classed(self._theme)
        n_drawn = int((found.class_of_row >= 0).sum())
        hollow = [at for at, one in enumerate(found.classes) if one.is_hollow]
        missing = int(np.isin(found.class_of_row, hollow).sum())
        if missing:
            return tr(
                "{n:,} of {all:,} rows are drawn, {missing:,} of them without a value.",
                n=n_drawn, all=rows.n_rows, missing=missing,
            )  # fmt: skip
        return tr("{n:,} of {all:,} rows are drawn.", n=n_drawn, all=rows.n_rows)

    # From the form to the study

    def _change(self, *_: object) -> None:
        layer = self._layer
        if layer is None:
            return
        before = LayerStyle.from_record(layer.style)
        style = replace(
            before,
            look=Look(self.look.currentData() or Look.OWN),
            method=Method(self.method.currentData()),
            n_classes=self.classes.value(),
            breaks=self._typed_breaks(),
            ramp=self.ramp.currentData(),
            is_reversed=self.reverse.isChecked(),
            grows=self.grows.isChecked(),
            width_mm=round(self.width_mm.value(), 2),
            size_mm=round(self.size_mm.value(), 2),
            fill=self.fill.value() / 100,
        )
        self._put(layer, self._with_column(layer, before, style))

    def _with_column(self, layer: MapLayer, before: LayerStyle, style: LayerStyle) -> LayerStyle:
        rows = self._desk.rows_of(layer)
        if style.look is not before.look:
            blocker = QSignalBlocker(self.column)
            self._fill_columns(rows, style.look, before.column)
            del blocker
        if style.look in {Look.OWN, Look.SINGLE}:
            return style
        style = replace(style, column=self.column.currentData() or "")
        turned_manual = style.method is Method.MANUAL and before.method is not Method.MANUAL
        if turned_manual and rows is not None and not style.breaks:
            found = current_breaks(rows, replace(style, method=before.method), layer.filter)
            style = replace(style, breaks=tuple(float(f"{number:.6g}") for number in found))
        return style

    def _put(self, layer: MapLayer, style: LayerStyle) -> None:
        draft = replace(
            layer,
            style=style.to_record(),
            closest_scale=_typed_scale(self.closest.currentText()),
            farthest_scale=_typed_scale(self.farthest.currentText()),
            filter=self.condition.text().strip(),
        )
        if draft == self._layer:
            return
        self._draft = draft
        self._show()
        rows = self._desk.rows_of(draft)
        if rows is not None and trouble_with(rows, draft.filter):
            self._rest.stop()
            return
        self._desk.previewed.emit(replace_layer(self._desk.session.study, draft))
        self._rest.start()

    def _typed_breaks(self) -> tuple[float, ...]:
        numbers = [float(word) for word in _NUMBER.findall(self.breaks.text().replace(",", "."))]
        return tuple(tidy_breaks(np.array(numbers, np.float64)).tolist())[: MOST_CLASSES - 1]

    def _ask_colour(self) -> None:
        layer = self._layer
        if layer is None:
            return
        dialog = QColorDialog(QColor(self.colour.text()), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.currentColorChanged.connect(self.choose_colour)
        dialog.open()

    def choose_colour(self, colour: QColor) -> None:
        """Give the single symbol a colour."""
        if (layer := self._layer) is not None and colour.isValid():
            style = LayerStyle.from_record(layer.style)
            self._put(layer, replace(style, look=Look.SINGLE, colour=colour.name()))


def _choice(name: str) -> QComboBox:
    choice = QComboBox()
    choice.setAccessibleName(name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(12)
    return choice


def _scale(name: str, placeholder: str) -> QComboBox:
    choice = _choice(name)
    choice.setEditable(True)
    choice.addItem("")
    choice.addItems([f"1:{scale:,}" for scale in SCALES])
    edit = choice.lineEdit()
    assert edit is not None
    edit.setPlaceholderText(placeholder)
    edit.setAccessibleName(name)
    return choice


def _millimetres(limits: tuple[float, float], name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(*limits)
    box.setDecimals(2)
    box.setSingleStep(0.1)
    box.setSuffix(tr(" mm"))
    box.setAccessibleName(name)
    return box


def _typed_scale(text: str) -> float | None:
    digits = re.sub(r"\D", "", text.rpartition(":")[2].partition(".")[0])
    return float(digits) if digits and 0 < float(digits) < 1e12 else None


def _ramp_icon(ramp: Ramp, theme: Theme) -> QIcon:
    picture = QPixmap(RAMP_PX)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    n = RAMP_PX.width() // 4
    for at, ink in enumerate(colours_of(ramp, n, theme)):
        painter.fillRect(at * 4, 0, 4, RAMP_PX.height(), QColor(ink))
    painter.end()
    return QIcon(picture)


def _swatch(ink: str) -> QIcon:
    picture = QPixmap(14, 14)
    picture.fill(QColor(ink))
    return QIcon(picture)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
