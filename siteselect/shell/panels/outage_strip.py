"""What is out of service, on a plate over the map, and the ways to put it back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from siteselect.core.words import say
from siteselect.render.theme import Theme
from siteselect.render.words import tr
from siteselect.shell.icons import icon
from siteselect.shell.session import Session

MOST_NAMED = 2
LONGEST_PX = 156
ICON = QSize(12, 12)
UPDATING = say("Updating; last result shown")
RESTORED = say("Everything is in service again")


class OutageStrip(QFrame):
    """One line with a chip for each element out of service; hidden while there is none.

    Signals
    -------
    restoreRequested
        Everything is to go back into service.
    """

    restoreRequested = Signal()  # noqa: N815 - Qt's way

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outages")
        self.setAccessibleName(tr("Out of service"))
        self._session = session
        self._theme: Theme | None = None
        self.text = QLabel()
        self.text.setAccessibleName(tr("Out of service"))
        self.state = QLabel()
        self.state.setObjectName("quiet")
        self.state.setAccessibleName(tr("State of the results"))
        self.restore = QPushButton(tr("Restore all"))
        self.restore.setAccessibleName(tr("Restore all out of service"))
        self.restore.clicked.connect(self.restoreRequested)
        self._chips = QWidget()
        self._chips.setAccessibleName(tr("Elements out of service"))
        self._chips_row = QHBoxLayout(self._chips)
        self._chips_row.setContentsMargins(0, 0, 0, 0)
        self._chips_row.setSpacing(6)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 5, 6, 5)
        self._row.setSpacing(8)
        for part in (self.text, self._chips, self.state):
            self._row.addWidget(part)
        self._row.addWidget(self.restore)
        for signal in (session.opened, session.outages_changed, session.update_ended):
            signal.connect(self.refresh)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """Return no width at all: the map decides how much room there is."""
        return QSize(0, super().minimumSizeHint().height())

    @property
    def chips(self) -> list[QPushButton]:
        """The buttons that put one element back each."""
        return [
            widget
            for at in range(self._chips_row.count())
            if isinstance(widget := self._item(at), QPushButton)
        ]

    def set_theme(self, theme: Theme) -> None:
        """Draw the crosses in the theme's ink."""
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Show what is out of service now."""
        session = self._session
        if not session.is_open:
            return
        out = session.elements.sorted_by_name(session.out_of_service)
        self.setVisible(bool(out) or session.is_updating)
        self.text.setText(tr("Out of service:") if out else tr(RESTORED))
        self.state.setText(tr(UPDATING) if session.is_updating else "")
        self.restore.setVisible(bool(out))
        self._show_chips(out)

    def _show_chips(self, ids: list[str]) -> None:
        while self._chips_row.count():
            widget = self._item(0)
            self._chips_row.takeAt(0)
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for element_id in ids[:MOST_NAMED]:
            self._chips_row.addWidget(self._chip(element_id))
        if len(ids) > MOST_NAMED:
            more = QLabel(tr("and {n} more", n=len(ids) - MOST_NAMED))
            names = (tr(self._session.elements.name(key)) for key in ids[MOST_NAMED:])
            more.setToolTip("\n".join(names))
            self._chips_row.addWidget(more)

    def _chip(self, element_id: str) -> QPushButton:
        name = tr(self._session.elements.name(element_id))
        metrics = self.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, LONGEST_PX)
        chip = QPushButton(shown)
        chip.setObjectName("chip")
        meaning = tr("Put {name} back into service", name=name)
        chip.setAccessibleName(meaning)
        chip.setToolTip(meaning)
        chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        runs_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        direction = Qt.LayoutDirection
        chip.setLayoutDirection(direction.LeftToRight if runs_left else direction.RightToLeft)
        if self._theme is not None:
            chip.setIcon(icon("close", self._theme))
            chip.setIconSize(ICON)
        chip.clicked.connect(lambda: self._session.toggle_service(element_id))
        return chip

    def _item(self, at: int) -> QWidget | None:
        item = self._chips_row.itemAt(at)
        return None if item is None else item.widget()
