"""What the site is and asks for: name, kind of load, MW; every edit is one step."""

import re

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QFont, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from siteselect.core.entities import Site
from siteselect.render.words import tr
from siteselect.shell.panels.committed_edit import leave_history_to_window
from siteselect.shell.session import Session

LEAST_MW, MOST_MW, STEP_MW = 0.1, 10_000.0, 10.0
THOUSANDS = re.compile(r"\d,\d{3}(?!\d)")
UNFINISHED = re.compile(r"\d{1,3},\d{0,3}(?!\d)")
PAUSE_MS = 500
NAME_PX = 15


class MegawattEdit(QDoubleSpinBox):
    """A number of MW; the wheel scrolls the panel, not the number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(LEAST_MW, MOST_MW)
        self.setDecimals(1)
        self.setSingleStep(STEP_MW)
        self.setSuffix(tr(" MW"))
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let a comma be typed: it parts thousands when three digits follow, else decimals."""
        state, _, _ = super().validate(self._plain(text), position)
        if state is QValidator.State.Invalid and UNFINISHED.match(text):
            state = QValidator.State.Intermediate
        return state, text, position

    def valueFromText(self, text: str) -> float:
        """Return the number that a text with points or commas stands for. [MW]."""
        return super().valueFromText(self._plain(text))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel."""
        event.ignore()

    def _plain(self, text: str) -> str:
        """Return a number with the place's decimal sign only: ``2,5`` is 2.5, ``1,250`` is 1250.

        Where the decimal sign is a comma, a point is one too.
        """
        sign = self.locale().decimalPoint()
        if sign != ".":
            return text.replace(".", sign)
        return text.replace(",", "") if THOUSANDS.search(text) else text.replace(",", ".")


class LoadBox(QComboBox):
    """A choice of workloads; the wheel scrolls the panel, not the choice."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel."""
        event.ignore()


class RequestEditor(QWidget):
    """Name, workload and requested MW of the selected site."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._site: Site | None = None
        self.name = QLineEdit()
        self.name.setObjectName("nameEdit")
        self.name.setAccessibleName(tr("Name of the site"))
        self.name.setFont(_larger(self.font()))
        self.name.setPlaceholderText(tr("Name of the site"))
        self.workload = LoadBox()
        self.workload.setAccessibleName(tr("Kind of load"))
        self.workload.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.megawatts = MegawattEdit()
        self.megawatts.setAccessibleName(tr("Requested power in megawatts"))
        self._lay_out()
        for field in (self.name, self.megawatts):
            leave_history_to_window(field)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._commit_megawatts)
        self.name.editingFinished.connect(self._commit_name)
        self.workload.activated.connect(self._commit_workload)
        self.megawatts.valueChanged.connect(self._pause.start)
        self.megawatts.editingFinished.connect(self._commit_megawatts)

    def show_site(self, site: Site) -> None:
        """Show a site as committed."""
        is_other = self._site is None or self._site.id != site.id
        self._site = site
        self._pause.stop()
        if is_other or not self.name.isModified():
            self.name.setText(site.name)
            self.name.setCursorPosition(0)
        with QSignalBlocker(self.megawatts):
            self.megawatts.setValue(site.requested_mw)
            self.megawatts.lineEdit().setModified(False)
        self._show_workloads(site)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.name, 0, 0, 1, 2)
        for column, (text, field) in enumerate(
            ((tr("Kind of load"), self.workload), (tr("Requested"), self.megawatts))
        ):
            label = QLabel(text)
            label.setObjectName("quiet")
            label.setBuddy(field)
            grid.addWidget(label, 1, column)
            grid.addWidget(field, 2, column)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)

    def _show_workloads(self, site: Site) -> None:
        with QSignalBlocker(self.workload):
            self.workload.clear()
            for workload in self._session.study.workloads:
                if workload.is_enabled or workload.id == site.workload_id:
                    self.workload.addItem(tr(workload.name), workload.id)
            self.workload.setCurrentIndex(self.workload.findData(site.workload_id))

    def _commit_name(self) -> None:
        name = self.name.text().strip()
        self.name.setModified(False)
        if self._site is None:
            return
        if name:
            self._session.change(self._site.id, name=name)
        else:
            self.name.setText(self._site.name)

    def _commit_workload(self) -> None:
        if self._site is not None:
            self._session.change(self._site.id, workload_id=self.workload.currentData())

    def _commit_megawatts(self) -> None:
        self._pause.stop()
        self.megawatts.lineEdit().setModified(False)
        if self._site is not None and abs(self.megawatts.value() - self._site.requested_mw) > 1e-9:
            self._session.change(self._site.id, requested_mw=self.megawatts.value())


def _larger(font: QFont) -> QFont:
    larger = QFont(font)
    larger.setPixelSize(NAME_PX)
    larger.setWeight(QFont.Weight.DemiBold)
    return larger
