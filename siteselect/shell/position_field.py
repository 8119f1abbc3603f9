"""Where the pointer is: read, copied, written otherwise, and typed to go there."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QWidget

from siteselect.core.words import say
from siteselect.render.projection import MapProjection
from siteselect.render.words import tr
from siteselect.settings.preferences import PositionFormat
from siteselect.shell.escapable_line import EscapableLine
from siteselect.shell.position_words import FORMAT_NAMES, plain_position, position_text

NO_POSITION = say("Position")
COPIED_MS = 1500
WIDTH_PX = 232


class PositionField(QStackedWidget):
    """A button that shows and copies the position; a line while one is typed.

    Signals
    -------
    placeTyped : str
        A position to go to, as it was typed.
    formatChosen : PositionFormat
    """

    placeTyped = Signal(str)  # noqa: N815 - Qt's way
    formatChosen = Signal(object)  # noqa: N815 - Qt's way

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: tuple[float, float] | None = None
        self._way = PositionFormat.DEGREES
        self._projection: MapProjection | None = None
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(COPIED_MS)
        self._copied.timeout.connect(self._show)
        self.button = QPushButton()
        self.button.setObjectName("flat")
        self.button.setText(tr(NO_POSITION))
        self.button.setAccessibleName(tr("Position under the pointer; press to copy"))
        self.button.setToolTip(
            tr("Position under the pointer (WGS 84); click copies, right click offers more")
        )
        self.button.clicked.connect(self._copy)
        self.entry = EscapableLine()
        self.entry.setAccessibleName(tr("Position to go to"))
        self.entry.setPlaceholderText(tr("Latitude, longitude or easting, northing"))
        self.entry.returnPressed.connect(lambda: self.placeTyped.emit(self.entry.text()))
        self.entry.left.connect(self.stop_typing)
        self.addWidget(self.button)
        self.addWidget(self.entry)
        self.setFixedWidth(WIDTH_PX)
        self.setAccessibleName(tr("Position"))

    def show_place(self, lon: float, lat: float) -> None:
        """Show the position under the pointer."""
        self._place = (lon, lat)
        if not self._copied.isActive():
            self._show()

    def set_format(self, way: PositionFormat) -> None:
        """Write positions this way."""
        self._way = way
        self._show()

    def set_projection(self, projection: MapProjection) -> None:
        """Count metres in this map."""
        self._projection = projection
        self._show()

    def type_place(self) -> None:
        """Let a position be typed."""
        self.setCurrentWidget(self.entry)
        self.entry.selectAll()
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stop_typing(self) -> None:
        """Show the position again."""
        self.setCurrentWidget(self.button)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy, to go somewhere, and the ways of writing."""
        if self.currentWidget() is self.button:
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return what a right click offers."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Position"))
        menu.addAction(tr("&Copy position")).triggered.connect(self._copy)
        menu.addAction(tr("&Go to position…")).triggered.connect(self.type_place)
        menu.addSeparator()
        for way, name in FORMAT_NAMES.items():
            action = menu.addAction(tr(name))
            action.setCheckable(True)
            action.setChecked(way is self._way)
            action.triggered.connect(lambda _=False, way=way: self._choose(way))
        return menu

    def _choose(self, way: PositionFormat) -> None:
        self.set_format(way)
        self.formatChosen.emit(way)

    def _copy(self) -> None:
        if self._place is not None:
            text = plain_position(self._place, self._way, self._projection)
            QGuiApplication.clipboard().setText(text)
            self.button.setText(tr("Copied"))
            self._copied.start()

    def _show(self) -> None:
        if self._place is not None:
            self.button.setText(position_text(self._place, self._way, self._projection))
