"""A short tour of the window, a card beside each part; left at any moment."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.own_escape import have_escape

CARD_PX = 372
MARGIN_PX = 14
FRAME_PX = 3


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop: what it is about, what is said, and the part of the window it stands beside."""

    title: str
    text: str
    part: str


STOPS = (
    Stop(
        say("The map answers first"),
        say(
            "Regions are coloured by how regular their surplus is, lines by loading, stations by "
            "the MW that stay firm. Drag to move, turn the wheel to zoom at the pointer."
        ),
        "map",
    ),
    Stop(
        say("Draw a site"),
        say(
            "Take Draw area or Draw point, click where the load should stand; double click or "
            "Enter ends an area. Then drag it: score, MW and the one thing that limits follow "
            "while the mouse moves."
        ),
        "tools",
    ),
    Stop(
        say("Why this score"),
        say(
            "The sentence on top is the answer. Below stand what limits the site and when, what "
            "each criterion adds, the hours in which it has its power, and what that rests on: "
            "published, assumed or synthetic."
        ),
        "inspector",
    ),
    Stop(
        say("The shortlist"),
        say(
            "Every site by score, excluded ones with the reason. Mark two to four to compare them; "
            "edit names, MW, status and notes in their cells."
        ),
        "shortlist",
    ),
    Stop(
        say("Nothing is lost"),
        say(
            "Ctrl+Z takes back any step, however long ago. Ctrl+Shift+L shares the programme over "
            "the sites; F1 explains whatever has the keyboard."
        ),
        "map",
    ),
)


class Tour(QObject):
    """Leads through the stops over a window.

    Parameters
    ----------
    window : QWidget
        What the cards lie over.
    part : callable
        Returns the widget of a stop's part; None leaves the stop out.

    Signals
    -------
    ended
        The tour was seen to its end or left.
    """

    ended = Signal()

    def __init__(self, window: QWidget, part: Callable[[str], QWidget | None]) -> None:
        super().__init__(window)
        self._window, self._part = window, part
        self._at = -1
        self._frame = _Frame(window)
        self.card = _Card(window)
        self.card.back.clicked.connect(lambda: self._go(self._at - 1))
        self.card.forward.clicked.connect(lambda: self._go(self._at + 1))
        self.card.skip.clicked.connect(self.end)
        self.card.left.connect(self.end)
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether a stop is shown."""
        return self._at >= 0

    @property
    def stop(self) -> Stop | None:
        """The stop that is shown."""
        return STOPS[self._at] if self.is_on else None

    def begin(self) -> None:
        """Go to the first stop."""
        self._go(0)

    def end(self) -> None:
        """Leave the tour."""
        was_on, self._at = self.is_on, -1
        self._frame.hide()
        self.card.hide()
        if was_on:
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the part when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.is_on:
            self._place()
        return super().eventFilter(watched, event)

    def _go(self, at: int) -> None:
        if at >= len(STOPS):
            self.end()
            return
        self._at = max(at, 0)
        self.card.show_stop(STOPS[self._at], self._at, len(STOPS))
        self._place()
        self.card.forward.setFocus()

    def _place(self) -> None:
        part = self._part(STOPS[self._at].part)
        whole = self._window.rect()
        box = whole if part is None or not part.isVisible() else _box_in(part, self._window)
        self._frame.setGeometry(box)
        self._frame.show()
        self._frame.raise_()
        self.card.adjustSize()
        self.card.move(_beside(box, self.card.size().width(), self.card.size().height(), whole))
        self.card.show()
        self.card.raise_()


class _Frame(QFrame):
    """A line around a part of the window that lets the mouse through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()


class _Card(QFrame):
    """What is said at a stop, and the ways on, back and out.

    Signals
    -------
    left
        Esc was pressed.
    """

    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourCard")
        self.setAccessibleName(tr("Tour"))
        self.setFixedWidth(CARD_PX)
        self._title, self._text, self._count = QLabel(), QLabel(), QLabel()
        self._title.setObjectName("strong")
        self._text.setWordWrap(True)
        self._count.setObjectName("quiet")
        self.back, self.forward = QPushButton(tr("Back")), QPushButton(tr("Next"))
        self.skip = QPushButton(tr("Skip the tour"))
        self.skip.setObjectName("flat")
        for button in (self.back, self.forward, self.skip):
            button.setAccessibleName(button.text())
        foot = QHBoxLayout()
        foot.addWidget(self._count)
        foot.addStretch(1)
        for button in (self.skip, self.back, self.forward):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(foot)
        have_escape(self, self.back, self.forward, self.skip)
        self.hide()

    def show_stop(self, stop: Stop, at: int, count: int) -> None:
        """Show what is said at a stop."""
        self._title.setText(tr(stop.title))
        self._text.setText(tr(stop.text))
        self._count.setText(tr("{at:d} of {count:d}", at=at + 1, count=count))
        self.setAccessibleDescription(f"{tr(stop.title)}. {tr(stop.text)}")
        self.back.setEnabled(at > 0)
        is_last = at == count - 1
        self.forward.setText(tr("Done") if is_last else tr("Next"))
        self.forward.setAccessibleName(self.forward.text())
        self.skip.setVisible(not is_last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the tour on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _box_in(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def _beside(box: QRect, width: int, height: int, whole: QRect) -> QPoint:
    """Return where a card stands: beside a part where there is room, else on it, inside all."""
    below = box.bottom() + MARGIN_PX
    right, left = box.right() + MARGIN_PX, box.left() - MARGIN_PX - width
    if right + width <= whole.right():
        at = QPoint(right, box.top() + MARGIN_PX)
    elif left >= whole.left():
        at = QPoint(left, box.top() + MARGIN_PX)
    elif below + height <= whole.bottom() and box.height() < whole.height() // 3:
        at = QPoint(box.left() + MARGIN_PX, below)
    else:
        at = QPoint(box.left() + MARGIN_PX, max(box.top() - height - MARGIN_PX, MARGIN_PX))
    x = min(max(at.x(), whole.left()), whole.right() - width)
    y = min(max(at.y(), whole.top()), whole.bottom() - height)
    return QPoint(x, y)
