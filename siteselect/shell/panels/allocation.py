"""The allocation panel: ask for a plan, watch it come, read what limits it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from siteselect.core.words import SPACE, listed
from siteselect.render.words import tr
from siteselect.shell.allocation_desk import AllocationDesk, AllocationState
from siteselect.shell.panels import allocation_words as words
from siteselect.shell.panels.request_editor import MegawattEdit
from siteselect.shell.session import Session

if TYPE_CHECKING:
    from siteselect.core.allocation.plan import Plan

ROW_PX = 24
LEAST_COLUMN_PX = 44
SITE_ROLE = Qt.ItemDataRole.UserRole
HEIGHT_PX = 264
FIELD_PX = 124
NAMES_PX = (150, 100)
FOOT_PX = 45


class Allocation(QWidget):
    """Programme and N-1 above, the plan's sites and prices below."""

    def __init__(
        self, session: Session, desk: AllocationDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Allocation"))
        self._session, self._desk = session, desk
        self._shown: Plan | None = None
        self.programme = MegawattEdit()
        self.programme.setAccessibleName(tr("Programme in megawatts"))
        self.programme.setFixedWidth(FIELD_PX)
        self.secure = QCheckBox(tr("Also after any one outage (N-1)"))
        self.secure.setAccessibleName(tr("Hold limits also after any one outage"))
        self.secure.setChecked(True)
        self.start = _button(tr("Allocate"), tr("Work out the best plan"))
        self.cancel = _button(tr("Cancel"), tr("Cancel the allocation"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(120, 4)
        self.bar.setAccessibleName(tr("Progress of the allocation"))
        self.step = _label(tr("What is under way"), is_quiet=True)
        self.status = _label(tr("State of the plan"))
        self.summary = _label(tr("What the plan gives"), is_quiet=True)
        self.empty = _label(tr("What an allocation is"), is_quiet=True)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(10, 4, 10, 10)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.raised_by = _label(tr("What would raise it"), is_quiet=True)
        self.raised_by.setWordWrap(True)
        self.raised_by.setContentsMargins(10, 3, 10, 4)
        self.raised_by.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.sites = _table(tr("Sites of the plan"), words.SITE_HEADINGS, words.SITE_HEADINGS[-1])
        for column, width in enumerate(NAMES_PX):
            header = self.sites.horizontalHeader()
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        self.caps = _table(
            tr("Rules and branches by price"), words.CAP_HEADINGS, words.CAP_HEADINGS[0]
        )
        self._lay_out()
        self._listen()
        self._show_plan(None)
        self._take_study()

    def sizeHint(self) -> QSize:
        """Return room for a handful of rows."""
        return QSize(900, HEIGHT_PX)

    def allocate(self) -> None:
        """Ask for a plan with what the fields say."""
        self._desk.allocate(self.programme.value(), is_secure=self.secure.isChecked())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 5, 10, 3)
        head.setSpacing(8)
        name = QLabel(tr("Programme"))
        name.setBuddy(self.programme)
        for part in (name, self.programme, self.secure, self.start, self.cancel, self.bar):
            head.addWidget(part)
        head.addWidget(self.step)
        head.addStretch(1)
        says = QHBoxLayout()
        says.setContentsMargins(10, 0, 10, 4)
        says.setSpacing(8)
        says.addWidget(self.status)
        says.addWidget(self.summary, 1)
        self._tables = QSplitter(Qt.Orientation.Horizontal)
        self._tables.setAccessibleName(tr("Sites and prices"))
        self._tables.addWidget(self.sites)
        self._tables.addWidget(self.caps)
        self._tables.setStretchFactor(0, 3)
        self._tables.setStretchFactor(1, 2)
        self._tables.setChildrenCollapsible(False)
        self._foot = QScrollArea()
        self._foot.setAccessibleName(tr("What to note"))
        self._foot.setFrameShape(QFrame.Shape.NoFrame)
        self._foot.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._foot.setWidgetResizable(True)
        self._foot.setMaximumHeight(FOOT_PX)
        self._foot.setWidget(self.raised_by)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(says)
        layout.addWidget(self._tables, 1)
        layout.addWidget(self._foot)
        layout.addWidget(self.empty, 1)

    def _listen(self) -> None:
        session, desk = self._session, self._desk
        session.opened.connect(self._take_study)
        session.selected.connect(self._select)
        session.evaluating.connect(self.refresh)
        session.evaluation_failed.connect(self.refresh)
        desk.changed.connect(self.refresh)
        desk.progressed.connect(self._show_progress)
        self.start.clicked.connect(self.allocate)
        self.cancel.clicked.connect(desk.cancel)
        self.sites.itemSelectionChanged.connect(self._tell_selected)

    def _take_study(self) -> None:
        programme_mw = self._desk.default_programme_mw()
        if programme_mw is not None:
            self.programme.setValue(programme_mw)
        self.refresh()

    def refresh(self) -> None:
        """Show how things stand."""
        desk, is_running = self._desk, self._desk.state is AllocationState.RUNNING
        self.start.setEnabled(desk.can_start and not is_running)
        for part in (self.cancel, self.bar, self.step):
            part.setVisible(is_running)
        if desk.plan is not self._shown:
            self._show_plan(desk.plan)
        self.empty.setText(self._empty_words())
        self.status.setText(self._state_words())
        self.status.setVisible(bool(self.status.text()))
        is_trouble = desk.state is AllocationState.FAILED or desk.is_stale
        _restyle(self.status, "warning" if is_trouble else "")
        self.summary.setText("" if desk.plan is None else words.amount(desk.plan))
        self.sites.setEnabled(not desk.is_stale)
        self.caps.setEnabled(not desk.is_stale)

    def _state_words(self) -> str:
        desk = self._desk
        said = [] if desk.plan is None else [words.sureness(desk.plan)]
        if desk.is_stale:
            said.insert(0, tr(words.STALE))
        if desk.state is AllocationState.CANCELLED:
            said.insert(0, tr(words.CANCELLED))
        if desk.state is AllocationState.FAILED and desk.error is not None:
            said = [words.trouble(desk.error)]
        return tr(listed(said, SPACE))

    def _empty_words(self) -> str:
        session = self._session
        if session.is_open and not session.study.sites:
            return tr(words.NO_SITES)
        if session.engine.is_plain:
            return words.without_engine(session.engine.trouble)
        return tr(words.EMPTY if self._desk.can_start else words.NOT_READY)

    def _show_progress(self, fraction: float, text: str) -> None:
        self.bar.setValue(round(1000 * fraction))
        self.step.setText(text)

    def _show_plan(self, plan: "Plan | None") -> None:
        self._shown = plan
        self._tables.setVisible(plan is not None)
        self.empty.setVisible(plan is None)
        self._foot.setVisible(plan is not None)
        if plan is None:
            self.raised_by.clear()
            self.sites.setRowCount(0)
            self.caps.setRowCount(0)
            return
        with QSignalBlocker(self.sites):
            _fill(self.sites, words.site_rows(plan), words.NUMBER_COLUMNS)
        _fill(self.caps, words.cap_rows(plan), words.CAP_NUMBER_COLUMNS)
        self._select(self._session.selected_id)

    def _select(self, site_id: str | None) -> None:
        """Select a site's first row; say what would raise it, or what is to be noted."""
        if self._shown is None:
            return
        rows = words.site_rows(self._shown)
        at = next((i for i, row in enumerate(rows) if row.key == site_id), None)
        chosen = self.sites.selectionModel().selectedRows()
        if at is not None and chosen and rows[chosen[0].row()].key == site_id:
            at = chosen[0].row()
        with QSignalBlocker(self.sites):
            if at is None:
                self.sites.clearSelection()
            else:
                self.sites.selectRow(at)
        rules = tuple(map(tr, self._shown.clash or self._shown.notes))
        self.raised_by.setText(rows[at].meaning if at is not None else "\n".join(rules))

    def _tell_selected(self) -> None:
        rows = self.sites.selectionModel().selectedRows()
        if rows:
            self._session.select(rows[0].data(SITE_ROLE))
            self._select(rows[0].data(SITE_ROLE))


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(name)
    return button


def _label(name: str, *, is_quiet: bool = False) -> QLabel:
    label = QLabel()
    label.setAccessibleName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if is_quiet:
        label.setObjectName("quiet")
    label.setMinimumWidth(1)
    return label


def _restyle(label: QLabel, name: str) -> None:
    if label.objectName() != name:
        label.setObjectName(name)
        label.style().unpolish(label)
        label.style().polish(label)


def _table(name: str, headings: Sequence[str], stretched: str) -> QTableWidget:
    table = QTableWidget(0, len(headings))
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels([tr(heading) for heading in headings])
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.verticalHeader().setVisible(False)
    table.verticalHeader().setDefaultSectionSize(ROW_PX)
    table.verticalHeader().setAccessibleName(tr("Rows of {name}", name=name))
    header = table.horizontalHeader()
    header.setAccessibleName(tr("Columns of {name}", name=name))
    header.setHighlightSections(False)
    header.setMinimumSectionSize(LEAST_COLUMN_PX)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(list(headings).index(stretched), QHeaderView.ResizeMode.Stretch)
    return table


def _fill(table: QTableWidget, rows: Sequence[words.Row], numbers: frozenset[int]) -> None:
    table.setRowCount(len(rows))
    for at, row in enumerate(rows):
        for column, text in enumerate(row.cells):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_side(column, numbers))
            item.setToolTip(row.meaning)
            item.setData(SITE_ROLE, row.key)
            table.setItem(at, column, item)
    for column in range(table.columnCount()):
        heading = table.horizontalHeaderItem(column)
        if heading is not None:
            heading.setTextAlignment(_side(column, numbers))


def _side(column: int, numbers: frozenset[int]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in numbers else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
