"""A plate at the foot of the map for what may be typed while drawing, and for ways on."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.canvas.tools.entry import POSITION, Choice, Field
from siteselect.shell.canvas.view import MapCanvas

FOOT_PX = 44
"""Room left below for the scale bar and the attribution. [px]"""
NUMBER_PX = 84
POSITION_PX = 170
SNAP = say("Snap")
SNAP_HELP = say(
    "Corners snap to stations, corners and edges near the pointer; S switches it off and on."
)
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DraftStrip(QFrame):
    """Follows the tool in hand; typing a digit or Tab on the map goes into its first field.

    Tab moves between fields, Enter takes what was typed, Escape goes back to the map. What was left
    empty is as the pointer has it, which stands in the field in grey.
    """

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self.setObjectName("draftStrip")
        self.setAccessibleName(tr("What is being drawn"))
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._canvas = canvas
        self._made_for: tuple[object, ...] = ()
        self._fields: dict[str, QLineEdit] = {}
        self._choices: list[QPushButton] = []
        self.trouble = QLabel()
        self.trouble.setObjectName("warning")
        self.trouble.setAccessibleName(tr("What is wrong with what was typed"))
        self.snap = QPushButton(tr(SNAP))
        self.snap.setObjectName("chip")
        self.snap.setCheckable(True)
        self.snap.setAccessibleName(tr(SNAP))
        self.snap.setToolTip(tr(SNAP_HELP))
        self.snap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.snap.clicked.connect(canvas.stage.toggle_snapping)
        self._parts = QWidget()
        self._parts.setAccessibleName(tr("Fields and choices"))
        self._row = QHBoxLayout(self._parts)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        layout = QGridLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        layout.setContentsMargins(10, 6, 8, 6)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(4)
        layout.addWidget(self._parts, 0, 0)
        layout.addWidget(self.snap, 0, 1)
        layout.addWidget(self.trouble, 1, 0, 1, 2)
        self.trouble.hide()
        canvas.installEventFilter(self)
        canvas.toolChanged.connect(self.refresh)
        canvas.stage.refreshed.connect(self.refresh)
        canvas.stage.snapping_changed.connect(self._show_snapping)
        self._show_snapping()
        self.hide()

    @property
    def fields(self) -> dict[str, QLineEdit]:
        """The fields shown, by key."""
        return self._fields

    @property
    def choices(self) -> Sequence[QPushButton]:
        """The buttons shown for ways on."""
        return self._choices

    def refresh(self) -> None:
        """Show what the tool in hand takes now."""
        tool = self._canvas.toolbox.in_hand
        if self._canvas.scene is None:
            return
        fields, choices = tuple(tool.fields), tuple(tool.choices)
        made_for = (
            tool, tuple(field.key for field in fields), tuple(c.label for c in choices),
            tuple(choice.is_on for choice in choices),
        )  # fmt: skip
        if made_for != self._made_for:
            self._made_for = made_for
            self._make(fields, choices)
            self.setVisible(bool(fields or choices))
        if self.isVisible():
            readings = tool.readings
            for key, line in self._fields.items():
                line.setPlaceholderText(readings.get(key, ""))

    def _make(self, fields: Sequence[Field], choices: Sequence[Choice]) -> None:
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._fields = {field.key: self._field(field) for field in fields}
        self._choices = [self._choice(choice) for choice in choices]
        for line in self._fields.values():
            line.show()
        self.snap.setVisible(bool(fields) and self._canvas.toolbox.in_hand.snaps)
        self.trouble.hide()
        if had_focus:
            self._canvas.setFocus()

    def _field(self, field: Field) -> QLineEdit:
        line = QLineEdit()
        name = QLabel(tr(field.label))
        name.setObjectName("quiet")
        name.setBuddy(line)
        line.setAccessibleName(tr(field.label))
        line.setAccessibleDescription(tr(field.help))
        line.setToolTip(tr(field.help))
        line.setFixedWidth(POSITION_PX if field is POSITION else NUMBER_PX)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.returnPressed.connect(self._take)
        line.textEdited.connect(self.trouble.hide)
        line.installEventFilter(self)
        self._row.addWidget(name)
        self._row.addWidget(line)
        if field.unit:
            unit = QLabel(tr(field.unit))
            unit.setObjectName("quiet")
            self._row.addWidget(unit)
        return line

    def _choice(self, choice: Choice) -> QPushButton:
        button = QPushButton(tr(choice.label))
        button.setObjectName("chip")
        button.setAccessibleName(tr(choice.label))
        button.setCheckable(choice.is_on)
        button.setChecked(choice.is_on)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self._choose, choice))
        self._row.addWidget(button)
        return button

    def _choose(self, choice: Choice) -> None:
        self._canvas.setFocus()
        choice.run()

    def _take(self) -> None:
        typed = {key: line.text() for key, line in self._fields.items() if line.text().strip()}
        try:
            self._canvas.toolbox.in_hand.enter(typed)
        except InputError as error:
            self.trouble.setText(tr(error.sentence))
            self.trouble.show()
            return
        for line in self._fields.values():
            line.clear()
        self.trouble.hide()
        self._canvas.setFocus()

    def _show_snapping(self) -> None:
        self.snap.setChecked(self._canvas.stage.is_snapping)

    # Events of the map and of the fields

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take digits and Tab from the map, Escape from the fields, and the map's size."""
        if watched is self._canvas:
            if isinstance(event, QResizeEvent):
                self._place()
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._begins(event)
        elif isinstance(event, QKeyEvent) and _is_escape(event):
            self._leave()
            return True
        return super().eventFilter(watched, event)

    def _begins(self, event: QKeyEvent) -> bool:
        """Return whether a key on the map was taken into the first field."""
        if not self._fields or not self.isVisible():
            return False
        first = next(iter(self._fields.values()))
        if event.key() == Qt.Key.Key_Tab:
            first.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if not (event.text().isdigit() or event.text() == "."):
            return False
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.setText(event.text())
        return True

    def _leave(self) -> None:
        for line in self._fields.values():
            line.clear()
        self.trouble.hide()
        self._canvas.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep keys that a field left, Enter above all: the map below would take them."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in the middle."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Let hints keep clear."""
        super().showEvent(event)
        self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the whole map to hints."""
        super().hideEvent(event)
        self._canvas.stage.foot_px = 0.0

    def _place(self) -> None:
        """Stand in the middle of the map's foot; hints keep above."""
        left = max(8, (self._canvas.width() - self.width()) // 2)
        top = max(8, self._canvas.height() - self.height() - FOOT_PX)
        self.move(left, top)
        self._canvas.stage.foot_px = float(self._canvas.height() - top) if self.isVisible() else 0.0


def _is_escape(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
