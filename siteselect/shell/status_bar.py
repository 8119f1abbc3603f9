"""The foot of the window: position, scale, work under way, and the badges of the study."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStatusBar,
    QToolButton,
    QWidget,
)

from siteselect.render.words import tr
from siteselect.shell.badges import Badge
from siteselect.shell.position_field import PositionField
from siteselect.shell.scale_field import ScaleField

SHOW_AFTER_MS = 300


class StatusBar(QStatusBar):
    """Position, scale, progress with cancel, badges.

    Signals
    -------
    cancelRequested
        The planner wants the work under way to stop.
    jobsRequested
        The planner wants to see everything that is under way.
    """

    cancelRequested = Signal()  # noqa: N815 - Qt's way
    jobsRequested = Signal()  # noqa: N815 - Qt's way

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName(tr("Status bar"))
        self.position = PositionField()
        self.scale = ScaleField()
        self.progress = _ProgressRow()
        self.progress.cancel.clicked.connect(self.cancelRequested)
        self.jobs = QPushButton()
        self.jobs.setObjectName("flat")
        self.jobs.setAccessibleName(tr("Jobs under way"))
        self.jobs.setToolTip(tr("Show everything that is under way"))
        self.jobs.clicked.connect(self.jobsRequested)
        self.jobs.hide()
        self._badges = QWidget()
        self._badges.setAccessibleName(tr("Badges"))
        self.addWidget(self.position)
        self.addWidget(self.scale)
        self.addWidget(self.progress, 1)
        self.addPermanentWidget(self.jobs)
        self.addPermanentWidget(self._badges)

    def show_job_count(self, count: int) -> None:
        """Tell that more is under way than the progress beside says."""
        self.jobs.setVisible(count > 1)
        self.jobs.setText(tr("{count:d} jobs", count=count))

    def show_badges(self, badges: tuple[Badge, ...]) -> None:
        """Show these badges and no others."""
        self.removeWidget(self._badges)
        self._badges.deleteLater()
        self._badges = QWidget()
        self._badges.setAccessibleName(tr("Badges"))
        row = QHBoxLayout(self._badges)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(6)
        for badge in badges:
            label = QLabel(tr(badge.text))
            label.setObjectName("badge")
            label.setToolTip(tr(badge.meaning))
            label.setAccessibleName(tr(badge.text))
            label.setAccessibleDescription(tr(badge.meaning))
            row.addWidget(label)
        self.addPermanentWidget(self._badges)
        self._badges.show()


class _ProgressRow(QWidget):
    """What is under way, how far it is, and a way to stop it; shown only when it takes a while."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Work under way"))
        self.text = QLabel()
        self.text.setObjectName("quiet")
        self.text.setAccessibleName(tr("Work under way"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(120, 4)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel = QToolButton()
        self.cancel.setObjectName("flat")
        self.cancel.setText(tr("Cancel"))
        self.cancel.setAccessibleName(tr("Cancel the work under way"))
        self._parts = (self.text, self.bar, self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(8)
        for part in self._parts:
            row.addWidget(part)
        row.addStretch(1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHOW_AFTER_MS)
        self._wait.timeout.connect(self._reveal)
        self._is_wanted = False
        self.clear()

    def show_progress(self, fraction: float, text: str) -> None:
        """Show how far the work is; nothing appears before it took a third of a second."""
        self.bar.setValue(round(fraction * 1000))
        self.text.setText(text)
        if not self._is_wanted:
            self._is_wanted = True
            self._wait.start()

    def clear(self) -> None:
        """Nothing is under way any more."""
        self._is_wanted = False
        self._wait.stop()
        for part in self._parts:
            part.hide()

    def _reveal(self) -> None:
        for part in self._parts:
            part.show()
