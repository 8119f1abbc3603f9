"""How work is kept safe: versions saved by themselves, and going on at the next start."""

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from siteselect.render.words import tr
from siteselect.settings.preferences import MOST_VERSION_MINUTES, Preferences

USUAL_MINUTES = Preferences().version_minutes


class SafetyDialog(QDialog):
    """Choices about keeping work; :attr:`minutes` is 0 when no versions are wanted."""

    def __init__(self, known: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        title = tr("Keeping work safe")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        always = QLabel(
            tr(
                "Every step is kept on this computer as you take it and is offered again after "
                "an unexpected end."
            )
        )
        always.setWordWrap(True)
        always.setObjectName("quiet")
        self.saves_versions = QCheckBox(tr("Keep a &version of the study every"))
        self.saves_versions.setAccessibleName(tr("Keep versions of the study"))
        self.saves_versions.setChecked(known.version_minutes > 0)
        self.interval = QSpinBox()
        self.interval.setRange(1, MOST_VERSION_MINUTES)
        self.interval.setValue(known.version_minutes or USUAL_MINUTES)
        self.interval.setSuffix(tr(" min"))
        self.interval.setAccessibleName(tr("Minutes between versions"))
        self.interval.setEnabled(self.saves_versions.isChecked())
        self.saves_versions.toggled.connect(self.interval.setEnabled)
        self.reopens = QCheckBox(tr("&Open the last study at the next start, as it was shown"))
        self.reopens.setAccessibleName(tr("Open the last study at the next start"))
        self.reopens.setChecked(known.reopens_study)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.saves_versions)
        row.addWidget(self.interval)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(always)
        column.addLayout(row)
        column.addWidget(self.reopens)
        column.addWidget(buttons)

    @property
    def minutes(self) -> int:
        """Minutes between versions; 0 for none."""
        return self.interval.value() if self.saves_versions.isChecked() else 0
