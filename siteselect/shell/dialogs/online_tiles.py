"""Switching on a background from a server, with what that means said before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from siteselect.render.words import tr

SIZE = (520, 220)
EXAMPLE = "https://tile.openstreetmap.org/{z}/{x}/{y}.png"
EXAMPLE_CREDIT = "© OpenStreetMap contributors"


class OnlineTilesDialog(QDialog):
    """Asks for the server's address and for whom the map must name.

    Signals
    -------
    wanted : str, str
        Address with ``{z}``, ``{x}``, ``{y}``, and attribution.
    """

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Background from a server"))
        self.setAccessibleName(tr("Background from a server"))
        self.resize(*SIZE)
        self.address = QLineEdit(EXAMPLE)
        self.address.setAccessibleName(tr("Address of the tiles"))
        self.credit = QLineEdit(EXAMPLE_CREDIT)
        self.credit.setAccessibleName(tr("Attribution"))
        warning = QLabel(
            tr(
                "The server learns which part of the map you look at. Nothing is asked from it "
                "before you press Show, and nothing any more once the background is off."
            )
        )
        warning.setWordWrap(True)
        warning.setAccessibleName(warning.text())
        form = QFormLayout()
        form.addRow(tr("&Address"), self.address)
        form.addRow(tr("A&ttribution"), self.credit)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.show_button = buttons.addButton(tr("&Show"), QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        layout.addWidget(warning)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)

    def _take(self) -> None:
        self.wanted.emit(self.address.text(), self.credit.text())
        self.accept()
