"""Selecting rows by what stands in them: a layer, a condition, and how many meet it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from siteselect.core.errors import InputError
from siteselect.core.row_filter import rows_where
from siteselect.render.words import tr
from siteselect.shell.layer_desk import LayerDesk, title_of
from siteselect.shell.row_finder import RowFinder
from siteselect.shell.selection import Way
from siteselect.study.map_state import MapLayer

TYPING_MS = 120
_OPERATORS = ("=", "!=", ">", ">=", "<", "<=", "like")


class ValueChooser(QDialog):
    """Stays open beside the window; the count follows what is typed."""

    def __init__(self, desk: LayerDesk, finder: RowFinder, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Select by value"))
        self.setModal(False)
        self.setMinimumWidth(430)
        self._desk = desk
        self._finder = finder
        self.layer = QComboBox()
        self.layer.setAccessibleName(tr("Layer"))
        self.column = QComboBox()
        self.column.setAccessibleName(tr("Column"))
        self.sign = QComboBox()
        self.sign.setAccessibleName(tr("Comparison"))
        self.sign.addItems(_OPERATORS)
        self.value = QLineEdit()
        self.value.setAccessibleName(tr("Value"))
        self.condition = QLineEdit()
        self.condition.setAccessibleName(tr("Condition"))
        self.condition.setPlaceholderText("kv >= 220 and name like 'Dam%'")
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.count.setWordWrap(True)
        self.select = QPushButton(tr("Select"))
        self.select.setDefault(True)
        self.add = QPushButton(tr("Add to the selection"))
        self.remove = QPushButton(tr("Take from it"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._lay_out()
        self._listen()

    def open(self) -> None:
        """Show the form for the current layer."""
        self._fill()
        self.show()
        self.raise_()
        self.activateWindow()
        self.value.setFocus()

    def _lay_out(self) -> None:
        test = QHBoxLayout()
        test.addWidget(self.column, 2)
        test.addWidget(self.sign)
        test.addWidget(self.value, 2)
        form = QFormLayout()
        form.addRow(tr("Layer"), self.layer)
        form.addRow(tr("Value"), test)
        form.addRow(tr("Condition"), self.condition)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.remove, self.add, self.select):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.count)
        layout.addLayout(buttons)

    def _listen(self) -> None:
        self.layer.currentIndexChanged.connect(self._fill_columns)
        for choice in (self.column, self.sign):
            choice.currentIndexChanged.connect(self._compose)
        self.value.textEdited.connect(self._compose)
        self.condition.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._show_count)
        self.select.clicked.connect(lambda: self._choose(Way.REPLACE))
        self.add.clicked.connect(lambda: self._choose(Way.ADD))
        self.remove.clicked.connect(lambda: self._choose(Way.REMOVE))

    def _fill(self) -> None:
        current = self._desk.current
        self.layer.blockSignals(True)  # noqa: FBT003 - Qt's way
        self.layer.clear()
        for layer in reversed(self._desk.layers):
            if self._desk.rows_of(layer) is not None:
                self.layer.addItem(title_of(layer), layer.id)
        at = self.layer.findData(current.id) if current is not None else 0
        self.layer.setCurrentIndex(max(at, 0))
        self.layer.blockSignals(False)  # noqa: FBT003 - Qt's way
        self._fill_columns()

    def _fill_columns(self) -> None:
        layer = self._layer
        rows = None if layer is None else self._desk.rows_of(layer)
        self.column.clear()
        for column in rows.columns if rows is not None else ():
            self.column.addItem(column.name)
            tip = Qt.ItemDataRole.ToolTipRole
            self.column.setItemData(self.column.count() - 1, column.title, tip)
        self._show_count()

    @property
    def _layer(self) -> MapLayer | None:
        wanted = self.layer.currentData()
        return next((layer for layer in self._desk.layers if layer.id == wanted), None)

    def _compose(self) -> None:
        """Write the condition that the three fields say."""
        layer = self._layer
        rows = None if layer is None else self._desk.rows_of(layer)
        column = None if rows is None else rows.column(self.column.currentText())
        typed = self.value.text().strip()
        if column is None or not typed:
            return
        name = column.name if column.name.isidentifier() else f'"{column.name}"'
        sign = self.sign.currentText()
        if column.is_number and sign != "like":
            value = typed.replace(",", "")
        else:
            wild = typed if sign != "like" or "%" in typed else f"%{typed}%"
            value = "'" + wild.replace("'", "''") + "'"
        self.condition.setText(f"{name} {sign} {value}")

    def _show_count(self) -> None:
        self._typing.stop()
        layer = self._layer
        rows = None if layer is None else self._desk.rows_of(layer)
        text, is_ready = "", False
        if rows is not None and self.condition.text().strip():
            try:
                n = int(rows_where(self.condition.text(), rows.by_name, rows.n_rows).sum())
                text = tr("{n:,} of {all:,} rows meet it.", n=n, all=rows.n_rows)
                is_ready = True
            except InputError as error:
                text = error.sentence
        self.count.setText(text)
        for button in (self.select, self.add, self.remove):
            button.setEnabled(is_ready)

    def _choose(self, way: Way) -> None:
        layer = self._layer
        if layer is not None:
            self._finder.choose_where(layer, self.condition.text(), way)
