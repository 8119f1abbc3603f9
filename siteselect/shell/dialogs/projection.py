"""Choosing the projection of the map among all that PROJ knows."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from siteselect.core.words import say
from siteselect.render.map_crs import MapCrs
from siteselect.render.words import tr

SIZE = (560, 520)
_LOOKING = say("Looking up the projections…")


class CrsList(QAbstractListModel):
    """The projections whose code, name or area holds all words that were typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[MapCrs, ...] = ()
        self._shown: tuple[MapCrs, ...] = ()

    @property
    def is_filled(self) -> bool:
        """Whether the projections are known by now."""
        return bool(self._all)

    @property
    def shown(self) -> tuple[MapCrs, ...]:
        """What is in the list now."""
        return self._shown

    def fill(self, systems: tuple[MapCrs, ...]) -> None:
        """Take the projections to choose among, best first."""
        self._all = systems
        self.search("")

    def search(self, words: str) -> None:
        """Show what matches."""
        self.beginResetModel()
        matching = (one for one in self._all if one.matches(words))
        self._shown = tuple(sorted(matching, key=lambda one: not one.is_named(words)))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many match."""
        return 0 if parent.isValid() else len(self._shown)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return name and code, the area as a tip."""
        one = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("{name}  ({code})", name=one.name, code=one.code)
        return one.area if role == Qt.ItemDataRole.ToolTipRole else None


class ProjectionDialog(QDialog):
    """A search line over a long list; the map's own projection stands marked.

    Signals
    -------
    chosen : str
        Code of the projection to draw the map in.
    """

    chosen = Signal(str)

    def __init__(self, now: str, fitting: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._now, self._fitting = now, fitting
        self.setWindowTitle(tr("Projection of the map"))
        self.setAccessibleName(tr("Projection of the map"))
        self.resize(*SIZE)
        self.search = QLineEdit()
        self.search.setAccessibleName(tr("Search projections"))
        self.search.setPlaceholderText(tr("Code, name or country"))
        self.search.setClearButtonEnabled(True)
        self.model = CrsList(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Projections"))
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.model)
        self.note = QLabel(tr(_LOOKING))
        self.note.setObjectName("quiet")
        self.note.setWordWrap(True)
        self.note.setAccessibleName(tr("About the projection"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.fit = QPushButton(tr("&Fitting the study"))
        self.fit.setAccessibleName(tr("Find the projection that fits the study"))
        self.buttons.addButton(self.fit, QDialogButtonBox.ButtonRole.ResetRole)
        layout = QVBoxLayout(self)
        for part in (self.search, self.list, self.note, self.buttons):
            layout.addWidget(part)
        self.search.textChanged.connect(self._search)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.list.doubleClicked.connect(self._choose)
        self.fit.clicked.connect(lambda: self.search.setText(self._fitting))
        self.buttons.accepted.connect(self._choose)
        self.buttons.rejected.connect(self.reject)
        self._tell()

    def fill(self, systems: tuple[MapCrs, ...]) -> None:
        """Take the projections to choose among, best first."""
        self.model.fill(systems)
        self._search(self.search.text())

    def select(self, code: str) -> None:
        """Mark a projection."""
        for row, one in enumerate(self.model.shown):
            if one.code == code:
                self.list.setCurrentIndex(self.model.index(row))
                return
        if self.model.shown:
            self.list.setCurrentIndex(self.model.index(0))

    def _search(self, words: str) -> None:
        self.model.search(words)
        self.select(self._now if not words else "")
        self._tell()

    @property
    def _current(self) -> MapCrs | None:
        index = self.list.currentIndex()
        return self.model.shown[index.row()] if index.isValid() else None

    def _tell(self, *_: object) -> None:
        one = self._current
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(one is not None)
        if one is not None:
            self.note.setText(tr("{code}: {area}", code=one.code, area=one.area))
        elif self.model.is_filled:
            self.note.setText(tr("No projection has all these words."))

    def _choose(self, *_: object) -> None:
        if (one := self._current) is not None:
            self.chosen.emit(one.code)
            self.accept()
