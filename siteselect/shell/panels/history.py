"""The steps of the open study in order, where it stands, and a way to each of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from siteselect.render.words import tr
from siteselect.shell.moments import moment
from siteselect.shell.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from siteselect.study.history import Step

Index = QModelIndex | QPersistentModelIndex
ROW_PX = 26
MARK_PX, NOW_PX, MARK_AT_PX = 5, 9, 14
WIDTH_WITH_TIMES_PX = 300
Role = Qt.ItemDataRole
TIME_ROLE, IS_NOW_ROLE, IS_AHEAD_ROLE, IS_SAVED_ROLE = (
    int(Role.UserRole) + number for number in range(4)
)


class HistoryModel(QAbstractListModel):
    """The steps as rows, the study as it was opened first."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._steps: tuple[Step, ...] = ()
        self._position = 0
        self._saved: int | None = None
        session.opened.connect(self.refresh)
        session.stepped.connect(self.refresh)
        session.saved.connect(self.refresh)

    @property
    def position(self) -> int:
        """The row at which the study stands."""
        return self._position

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of steps and one."""
        return 0 if parent is not None and parent.isValid() else len(self._steps)

    def data(self, index: Index, role: int = int(Role.DisplayRole)) -> object:
        """Return what a row shows or is called."""
        at = index.row()
        step = self._steps[at]
        shown: dict[int, Callable[[], object]] = {
            int(Role.DisplayRole): lambda: self._name(at),
            int(Role.ToolTipRole): lambda: f"{self._name(at)}\n{moment(step.taken_at)}",
            int(Role.AccessibleTextRole): lambda: self._spoken(at),
            TIME_ROLE: lambda: moment(step.taken_at),
            IS_NOW_ROLE: lambda: at == self._position,
            IS_AHEAD_ROLE: lambda: at > self._position,
            IS_SAVED_ROLE: lambda: at == self._saved,
        }
        return shown[role]() if role in shown else None

    def refresh(self) -> None:
        """Take the steps as they are now; only rows that are others are told."""
        history = self._session.history
        new, old = history.steps, self._steps
        shared = 0
        while shared < min(len(old), len(new)) and old[shared] is new[shared]:
            shared += 1
        if shared < len(old):
            self.beginRemoveRows(QModelIndex(), shared, len(old) - 1)
            self._steps = old[:shared]
            self.endRemoveRows()
        if shared < len(new):
            self.beginInsertRows(QModelIndex(), shared, len(new) - 1)
            self._steps = new
            self.endInsertRows()
        self._position, self._saved = history.position, history.saved_position
        if new:
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    def _name(self, at: int) -> str:
        text = self._steps[at].text
        return tr(text) if at and text else tr("Study opened")

    def _spoken(self, at: int) -> str:
        values = {"at": at, "n": len(self._steps) - 1, "name": self._name(at)}
        if at == self._position:
            return tr("Step {at} of {n}, {name}, the study stands here", **values)
        if at > self._position:
            return tr("Step {at} of {n}, {name}, taken back", **values)
        return tr("Step {at} of {n}, {name}", **values)


class HistoryRow(QStyledItemDelegate):
    """A mark where the study stands, the step's name, whether it is saved, and its time."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(super().sizeHint(option, index).width(), ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row; steps that were taken back are greyed."""
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(option.rect, option.palette.highlight())
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, option.palette.alternateBase())
        roles = QPalette.ColorRole
        quiet = option.palette.color(QPalette.ColorGroup.Disabled, roles.Text)
        ink = quiet if index.data(IS_AHEAD_ROLE) else option.palette.color(roles.Text)
        accent = option.palette.color(roles.Accent)
        if is_chosen:
            ink = quiet = accent = option.palette.color(roles.HighlightedText)
        self._paint_mark(painter, option, index, accent, ink)
        self._paint_words(painter, option, index, ink, quiet)
        painter.restore()

    def _paint_mark(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        accent: QColor,
        ink: QColor,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_now = index.data(IS_NOW_ROLE)
        size = NOW_PX if is_now else MARK_PX
        place = QRect(MARK_AT_PX - size // 2, (ROW_PX - size) // 2, size, size)
        place.translate(option.rect.topLeft())
        place = QStyle.visualRect(option.direction, option.rect, place)
        painter.setPen(Qt.PenStyle.NoPen if is_now else ink)
        painter.setBrush(accent if is_now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place)

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        ink: QColor,
        quiet: QColor,
    ) -> None:
        aside = self._aside(option.rect.width(), index)
        inner = option.rect.adjusted(26, 0, -10, 0)
        room = inner.adjusted(0, 0, 0, 0)
        if aside:
            room.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(aside) - 10)
        inner = QStyle.visualRect(option.direction, option.rect, inner)
        room = QStyle.visualRect(option.direction, option.rect, room)
        side = Qt.AlignmentFlag
        leading, trailing = (
            QStyle.visualAlignment(option.direction, one)
            for one in (side.AlignLeft, side.AlignRight)
        )
        painter.setPen(quiet)
        painter.drawText(inner, int(side.AlignVCenter | trailing), aside)
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold if index.data(IS_NOW_ROLE) else QFont.Weight.Normal)
        painter.setPen(ink)
        painter.setFont(font)
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(side.AlignVCenter | leading), text)

    def _aside(self, width_px: int, index: Index) -> str:
        """Return what stands at the end of a row: times only where names have room beside them."""
        time = str(index.data(TIME_ROLE)) if width_px >= WIDTH_WITH_TIMES_PX else ""
        if not index.data(IS_SAVED_ROLE):
            return time
        return tr("saved, {time}", time=time) if time else tr("saved")


class HistoryPanel(QWidget):
    """A press on a step, or Enter, goes there in one jump; undo and redo move the mark."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("History"))
        self._session = session
        self.model = HistoryModel(session)
        self.model.setParent(self)
        self.view = QListView()
        self.view.setObjectName("history")
        self.view.setAccessibleName(tr("Steps"))
        self.view.setAccessibleDescription(
            tr("Up and Down choose a step, Enter brings the study to it.")
        )
        self.view.setModel(self.model)
        self.view.setItemDelegate(HistoryRow(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._go)
        self.view.activated.connect(self._go)
        self.empty = QLabel(
            tr("Every step you take is listed here. A press on one goes back to it.")
        )
        self.empty.setObjectName("quiet")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(12, 10, 12, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.setAlignment(self.empty, Qt.AlignmentFlag.AlignTop)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        session.opened.connect(self._follow)
        session.stepped.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        n_rows = self.model.rowCount()
        self.empty.setVisible(n_rows < 2)
        self.view.setVisible(n_rows > 1)
        if n_rows:
            here = self.model.index(self.model.position)
            self.view.setCurrentIndex(here)
            self.view.scrollTo(here)

    def _go(self, index: QModelIndex) -> None:
        self._session.go_to(index.row())
