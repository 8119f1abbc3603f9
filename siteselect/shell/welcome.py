"""Where to begin: shown while no study is open, and whenever it is asked for."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.icons import program_icon
from siteselect.shell.own_escape import have_escape

LOGO_PX = 56
WIDTH_PX = 760
PURPOSE = say(
    "Where do large flexible loads fit on the grid: how many MW each, how regularly, what limits "
    "them, and how sure is that?"
)
NO_RECENT = say("Studies that you save or open appear here.")
MOST_RECENT = 6


class Welcome(QScrollArea):
    """Ways to begin: packaged studies, studies opened last, a file, the tour.

    Signals
    -------
    studyWanted : str or Path
        Open this packaged study or file.
    fileWanted, tourWanted
        Ask for a file; open a packaged study and show the tour in it.
    """

    studyWanted = Signal(object)  # noqa: N815 - Qt's way
    fileWanted = Signal()  # noqa: N815 - Qt's way
    tourWanted = Signal()  # noqa: N815 - Qt's way

    def __init__(
        self,
        recent: Callable[[], Sequence[Path]],
        is_open: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_open = is_open
        self.setObjectName("welcome")
        self.setAccessibleName(tr("Welcome"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._recent = recent
        self._page = QWidget()
        self._page.setObjectName("inspectorPage")
        outer = QHBoxLayout(self._page)
        outer.addStretch(1)
        self._middle = QWidget()
        self._middle.setMaximumWidth(WIDTH_PX)
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer.addWidget(self._middle, 8)
        outer.addStretch(1)
        self._column = QVBoxLayout(self._middle)
        self._column.setContentsMargins(24, 40, 24, 32)
        self._column.setSpacing(18)
        self._column.addLayout(self._head())
        self._choices = QWidget()
        self._column.addWidget(self._choices)
        self._column.addStretch(1)
        self.setWidget(self._page)
        have_escape(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the map on Esc while a study is open."""
        if event.key() == Qt.Key.Key_Escape and self._is_open():
            self.hide()
        else:
            super().keyPressEvent(event)

    def refresh(self) -> None:
        """Look again which studies there are."""
        fresh = QWidget()
        columns = QGridLayout(fresh)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setHorizontalSpacing(32)
        columns.addWidget(self._begin(), 0, 0)
        columns.addWidget(self._again(), 0, 1)
        columns.setColumnStretch(0, 1)
        columns.setColumnStretch(1, 1)
        self._column.replaceWidget(self._choices, fresh)
        self._choices.setParent(None)
        self._choices.deleteLater()
        self._choices = fresh

    def _head(self) -> QHBoxLayout:
        logo = QLabel()
        logo.setPixmap(program_icon().pixmap(QSize(LOGO_PX, LOGO_PX)))
        name = QLabel("SiteSelect")
        name.setObjectName("headline")
        purpose = QLabel(tr(PURPOSE))
        purpose.setObjectName("quiet")
        purpose.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(name)
        words.addWidget(purpose)
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(logo, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _begin(self) -> QWidget:
        from siteselect.io.packaged import default_study_name, packaged_studies  # noqa: PLC0415

        first = default_study_name()
        names = sorted(packaged_studies(), key=lambda name: (name != first, name))
        parts: list[QWidget] = [_heading(tr("Begin"))]
        if self._is_open():
            back = _card(tr("Back to the map"), tr("The study stays open"))
            back.clicked.connect(self.hide)
            parts.append(back)
        for name in names:
            title = packaged_title(name)
            button = _card(title, tr("Packaged study “{name}”", name=name))
            button.clicked.connect(lambda _=False, name=name: self.studyWanted.emit(name))
            parts.append(button)
        file = _card(tr("Open a study…"), tr("A file on this machine"))
        file.clicked.connect(self.fileWanted)
        tour = _card(tr("Take the tour"), tr("Two minutes, on the packaged study"))
        tour.clicked.connect(self.tourWanted)
        return _stack(*parts, file, tour)

    def _again(self) -> QWidget:
        parts: list[QWidget] = [_heading(tr("Opened last"))]
        for path in list(self._recent())[:MOST_RECENT]:
            is_there = path.exists()
            where = str(path.parent) if is_there else tr("not found: {folder}", folder=path.parent)
            button = _card(path.stem, where)
            button.setEnabled(is_there)
            button.clicked.connect(lambda _=False, path=path: self.studyWanted.emit(path))
            parts.append(button)
        if len(parts) == 1:
            nothing = QLabel(tr(NO_RECENT))
            nothing.setObjectName("quiet")
            nothing.setWordWrap(True)
            parts.append(nothing)
        return _stack(*parts)


def packaged_title(name: str) -> str:
    """Return what a packaged study calls itself, without reading the rest of it."""
    from siteselect.io.contents import read_info  # noqa: PLC0415 - at first use
    from siteselect.io.gpkg_open import reading  # noqa: PLC0415 - at first use
    from siteselect.io.packaged import packaged_studies  # noqa: PLC0415 - at first use

    with reading(packaged_studies()[name]) as connection:
        info = dict(read_info(connection) or ())
    return str(info.get("title") or name)


def _card(title: str, detail: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName("card")
    button.setAccessibleName(title)
    button.setAccessibleDescription(detail)
    button.setToolTip(detail)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    name, more = QLabel(title), QLabel(detail)
    name.setObjectName("strong")
    more.setObjectName("quiet")
    for label in (name, more):
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.setTextFormat(Qt.TextFormat.PlainText)
    layout = QVBoxLayout(button)
    layout.setContentsMargins(14, 9, 14, 9)
    layout.setSpacing(2)
    layout.addWidget(name)
    layout.addWidget(more)
    button.setMinimumHeight(layout.sizeHint().height())
    return button


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("strong")
    return label


def _stack(*parts: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return box
