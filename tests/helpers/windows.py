"""A window to drive like a planner: real mouse, real keys, answers to its questions ready."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shapely import Polygon

from siteselect.shell.appearance import Appearance
from siteselect.shell.canvas.view import MapCanvas
from siteselect.shell.dialogs.questions import Questions, Unsaved
from siteselect.shell.main_window import MainWindow
from siteselect.shell.memory import Memory
from siteselect.shell.session import Session
from siteselect.study.evaluation import ResultStore
from siteselect.study.study import Study

LEFT = Qt.MouseButton.LeftButton
NO_BUTTON = Qt.MouseButton.NoButton
SETTLE_MS = 60_000


class ReadyAnswers(Questions):
    """Answers that the test gives in advance; what was asked is written down."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.unsaved_answer = Unsaved.DISCARD
        self.asked: list[str] = []
        self.given_name: str | None = None

    def study_to_open(self, folder: Path) -> Path | None:
        """Give the path."""
        self.asked.append("open")
        return self.path

    def tiles_to_open(self, folder: Path) -> Path | None:
        """Give the path."""
        self.asked.append("tiles")
        return self.path

    def study_to_write(self, suggested: Path) -> Path | None:
        """Give the path."""
        self.asked.append("save as")
        return self.path

    def sites_to_import(self, folder: Path) -> Path | None:
        """Give the path."""
        self.asked.append("import")
        return self.path

    def layer_to_add(self, folder: Path) -> Path | None:
        """Give the path."""
        self.asked.append("add layer")
        return self.path

    def shortlist_to_write(self, suggested: Path, formats: str) -> Path | None:
        """Give the path."""
        self.asked.append("export")
        return self.path

    def page_to_write(self, suggested: Path) -> Path | None:
        """Give the path."""
        self.asked.append("export page")
        return self.path

    def name(self, title: str, label: str, suggested: str = "") -> str | None:
        """Give the name."""
        self.asked.append("name")
        return self.given_name

    def unsaved(self, name: str) -> Unsaved:
        """Give the answer."""
        self.asked.append("unsaved")
        return self.unsaved_answer


def made_window(app: QApplication, folder: Path, store: ResultStore | None = None) -> MainWindow:
    """Return a window with everything behind it, its preferences in `folder`."""
    session = Session(store)
    window = MainWindow(
        session, Appearance(app, "light"), Memory(folder / "preferences.json"), ReadyAnswers()
    )
    session.setParent(window)
    window.resize(1366, 768)
    return window


def answers_of(window: MainWindow) -> ReadyAnswers:
    """Return the answers that a window made here gives."""
    assert isinstance(window.files.questions, ReadyAnswers)
    return window.files.questions


def opened(window: MainWindow, study: Study | str | Path, qtbot: QtBot) -> MainWindow:
    """Show the window and wait until a study is open, scored and drawn."""
    window.show()
    window.files.open(study)
    settle(window, qtbot)
    return window


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing is under way."""
    qtbot.waitUntil(lambda: window.is_settled, timeout=SETTLE_MS)


def pixel(canvas: MapCanvas, lon: float, lat: float) -> QPoint:
    """Return where a position is on the canvas."""
    x, y = canvas.view.point_px(*canvas.projection.point_to_map(lon, lat))
    return QPoint(round(x), round(y))


def press(canvas: MapCanvas, at: QPoint) -> None:
    """Press the left button."""
    _send(canvas, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)


def drag_to(canvas: MapCanvas, at: QPoint) -> None:
    """Move with the left button held."""
    _send(canvas, QEvent.Type.MouseMove, at, NO_BUTTON, LEFT)


def release(canvas: MapCanvas, at: QPoint) -> None:
    """Let the left button go."""
    _send(canvas, QEvent.Type.MouseButtonRelease, at, LEFT, NO_BUTTON)


def click(canvas: MapCanvas, at: QPoint) -> None:
    """Click the left button."""
    _send(canvas, QEvent.Type.MouseMove, at, NO_BUTTON, NO_BUTTON)
    press(canvas, at)
    release(canvas, at)


def draw_polygon(window: MainWindow, corners: list[tuple[float, float]], qtbot: QtBot) -> str:
    """Draw an area with the mouse, end it with Enter, and return the new site's id."""
    before = {site.id for site in window.session.study.sites}
    window.actions_.by_id["site.polygon"].trigger()
    for lon, lat in corners:
        click(window.canvas, pixel(window.canvas, lon, lat))
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    (new,) = {site.id for site in window.session.study.sites} - before
    assert isinstance(window.session.study.site(new).geometry, Polygon)
    return new


def _send(
    canvas: MapCanvas, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, held: Qt.MouseButton
) -> None:
    event = QMouseEvent(
        kind, QPointF(at), QPointF(canvas.mapToGlobal(at)), button, held,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
