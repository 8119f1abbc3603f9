"""The one place that tells the planner what went wrong: a quiet bar, and a report for bugs."""

import logging
import platform
import sys
import traceback
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from siteselect import __version__
from siteselect.core.errors import Cancelled, SiteSelectError
from siteselect.core.words import say
from siteselect.render.words import tr

LOG = logging.getLogger(__name__)
BUG_SENTENCE = say("Something went wrong inside SiteSelect; the study is as it was.")
REPORT_SIZE = (720, 420)


class Notices(QFrame):
    """A bar above the map with one sentence and its way out; hidden while there is nothing to say.

    Signals
    -------
    crashed : str
        Report of an error that is a bug of the program.
    """

    crashed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(tr("Notice"))
        self._report = ""
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setAccessibleName(tr("Notice"))
        self.details = QPushButton(tr("Show report"))
        self.details.setAccessibleName(tr("Show report"))
        self.details.clicked.connect(self._show_report)
        self.dismiss = QPushButton(tr("Dismiss"))
        self.dismiss.setAccessibleName(tr("Dismiss notice"))
        self.dismiss.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 7, 8, 7)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.details)
        layout.addWidget(self.dismiss)
        self.hide()

    def show_error(self, error: BaseException) -> None:
        """Show an error as a sentence; one that is a bug comes with a report to copy."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, SiteSelectError):
            self._say(tr(error.sentence), report="")
            return
        LOG.error("A bug", exc_info=error)
        report = crash_report(error)
        self._say(tr(BUG_SENTENCE), report=report)
        self.crashed.emit(report)

    def show_text(self, text: str) -> None:
        """Show a sentence that is no error."""
        self._say(tr(text), report="")

    def clear(self) -> None:
        """Say nothing."""
        self._report = ""
        self.hide()

    def _say(self, text: str, *, report: str) -> None:
        self._report = report
        self.text.setText(text)
        self.details.setVisible(bool(report))
        self.show()

    def _show_report(self) -> None:
        dialog = _ReportDialog(self._report, self.window())
        dialog.setModal(False)
        dialog.show()


class _ReportDialog(QDialog):
    """A crash report to read and copy; it holds no data of the study."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report"))
        self.setAccessibleName(tr("Report"))
        self.resize(*REPORT_SIZE)
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName(tr("Text of the report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)


def crash_report(error: BaseException) -> str:
    """Return version, system and traceback of an error, without data of the study."""
    lines = (
        f"SiteSelect {__version__}, Python {platform.python_version()}, Qt {qt_version}",
        platform.platform(),
        "",
        "".join(traceback.format_exception(error)),
    )
    return "\n".join(lines)


def catch_everything(notices: Notices) -> None:
    """Send errors that nothing handled, also those in slots, to the notices; the window goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            notices.show_error(error)

    sys.excepthook = hook
