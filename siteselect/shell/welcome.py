"""Where to begin: shown while no study is open, and whenever it is asked for."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.icons import program_icon
from siteselect.shell.own_escape import have_escape
from siteselect.shell.recent_studies import RecentStudy

LOGO_PX = 56
WIDTH_PX = 760
PURPOSE = say(
    "Where do large flexible loads fit on the grid: how many MW each, how regularly, what limits "
    "them, and how sure is that?"
)
NO_RECENT = say("Studies that you save or open appear here.")
MOST_RECENT = 6
PICTURE_PX = 40
BESIDE_PX = 24


class Welcome(QScrollArea):
    """Ways to begin: packaged studies, studies opened last, a file, the tour.

    Signals
    -------
    studyWanted : str or Path
        Open this packaged study or file.
    pinned : Path, bool
        Keep a recent study in the list, or not.
    forgotten : Path
        Take a recent study off the list.
    fileWanted, tourWanted
        Ask for a file; open a packaged study and show the tour in it.
    """

    studyWanted = Signal(object)  # noqa: N815 - Qt's way
    pinned = Signal(object, bool)
    forgotten = Signal(object)
    fileWanted = Signal()  # noqa: N815 - Qt's way
    tourWanted = Signal()  # noqa: N815 - Qt's way

    def __init__(
        self,
        recent: Callable[[], Sequence[RecentStudy]],
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
        columns.setColumnStretch(0, 5)
        columns.setColumnStretch(1, 6)
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
        parts += [self._recent_row(one) for one in list(self._recent())[:MOST_RECENT]]
        if len(parts) == 1:
            nothing = QLabel(tr(NO_RECENT))
            nothing.setObjectName("quiet")
            nothing.setWordWrap(True)
            parts.append(nothing)
        return _stack(*parts)

    def _recent_row(self, one: RecentStudy) -> QWidget:
        folder = str(one.path.parent)
        where = folder if one.is_there else tr("not found: {folder}", folder=folder)
        card = _card(one.path.stem, where, _picture(one.picture))
        card.setEnabled(one.is_there)
        card.clicked.connect(lambda: self.studyWanted.emit(one.path))
        pin = QToolButton()
        pin.setObjectName("flat")
        pin.setCheckable(True)
        pin.setChecked(one.is_pinned)
        pin.setText("★" if one.is_pinned else "☆")
        pin.setAccessibleName(tr("Keep {name} in the list", name=one.path.stem))
        pin.setToolTip(tr("Keep it in the list"))
        pin.clicked.connect(lambda is_pinned: self.pinned.emit(one.path, is_pinned))
        forget = QToolButton()
        forget.setObjectName("flat")
        forget.setText("×")
        forget.setAccessibleName(tr("Take {name} off the list", name=one.path.stem))
        forget.setToolTip(tr("Take it off the list; the file stays"))
        forget.clicked.connect(lambda: self.forgotten.emit(one.path))
        beside = QVBoxLayout()
        beside.setSpacing(0)
        for button in (pin, forget):
            button.setFixedWidth(BESIDE_PX)
            beside.addWidget(button)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(card, 1)
        layout.addLayout(beside)
        return row


def packaged_title(name: str) -> str:
    """Return what a packaged study calls itself, without reading the rest of it."""
    from siteselect.io.contents import read_info  # noqa: PLC0415 - at first use
    from siteselect.io.gpkg_open import reading  # noqa: PLC0415 - at first use
    from siteselect.io.packaged import packaged_studies  # noqa: PLC0415 - at first use

    with reading(packaged_studies()[name]) as connection:
        info = dict(read_info(connection) or ())
    return str(info.get("title") or name)


class _Elided(QLabel):
    """A line with dots where there is no room for all of it: in the middle of paths, else last."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        ways = Qt.TextElideMode
        self._way = ways.ElideMiddle if Path(text).is_absolute() else ways.ElideRight

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line and no width."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as there is room for."""
        painter = QPainter(self)
        elided = self.fontMetrics().elidedText(self.text(), self._way, self.width())
        self.style().drawItemText(
            painter, self.rect(), int(self.alignment()), self.palette(), self.isEnabled(), elided,
            self.foregroundRole(),
        )  # fmt: skip
        painter.end()


def _picture(path: Path) -> QPixmap | None:
    picture = QPixmap(str(path))
    if picture.isNull():
        return None
    picture.setDevicePixelRatio(picture.height() / PICTURE_PX)
    return picture


def _card(title: str, detail: str, picture: QPixmap | None = None) -> QPushButton:
    button = QPushButton()
    button.setObjectName("card")
    button.setAccessibleName(title)
    button.setAccessibleDescription(detail)
    button.setToolTip(detail)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    name, more = _Elided(title), _Elided(detail)
    name.setObjectName("strong")
    more.setObjectName("quiet")
    for label in (name, more):
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.setTextFormat(Qt.TextFormat.PlainText)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addStretch(1)
    words.addWidget(name)
    words.addWidget(more)
    words.addStretch(1)
    layout = QHBoxLayout(button)
    layout.setContentsMargins(14, 9, 14, 9)
    layout.setSpacing(12)
    if picture is not None:
        shown = QLabel()
        shown.setPixmap(picture)
        shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.setContentsMargins(6, 6, 14, 6)
        layout.addWidget(shown)
    layout.addLayout(words, 1)
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
