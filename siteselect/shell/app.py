"""Wires everything: the window is on screen before any study, map or engine is loaded."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from siteselect.core.errors import SiteSelectError
from siteselect.core.words import say
from siteselect.io.result_store import default_store
from siteselect.render.language import speak
from siteselect.settings.preferences import Language
from siteselect.shell.appearance import Appearance
from siteselect.shell.kernel_process import BackgroundKernels
from siteselect.shell.main_window import MainWindow
from siteselect.shell.memory import Memory
from siteselect.shell.notices import catch_everything
from siteselect.shell.session import Session
from siteselect.shell.standing_objects import set_standing_objects_aside
from siteselect.study.study import Study

SWITCH_SECONDS = 0.001
"""How long a thread may hold the interpreter: keeps the mouse smooth while the engine works."""

PICTURE_SIZE = QSize(1600, 900)
PICTURE_TIMEOUT_MS = 180_000
TICK_MS = 25
QUIET_TICKS = 12


def run(
    study: str | Path | None = None,
    argv: Sequence[str] = (),
    *,
    language: Language | None = None,
) -> int:
    """Open the window, and a study in it; return the exit code when it is closed.

    Parameters
    ----------
    study : str or Path, optional
        A packaged study's name or a study file; without it what was open last, as it was shown,
        or else a page to begin on.
    argv : sequence of str
        Options for Qt, e.g. ``-platform``.
    language : Language, optional
        Instead of the one that the planner chose.
    """
    app = application(argv)
    memory = Memory()
    speak(memory.preferences.language if language is None else language)
    window = open_window(app, memory, kernels=BackgroundKernels())
    catch_everything(window.notices)
    window.show()
    set_standing_objects_aside(window.session)
    QTimer.singleShot(0, window, window.session.engine.start)
    QTimer.singleShot(0, window, window.safe.recovery.look)
    window.lead_newcomers()
    if study is None:
        QTimer.singleShot(0, window, window.go_on)
    else:
        QTimer.singleShot(0, window, lambda: window.files.open(study))
    return app.exec()


def application(argv: Sequence[str] = ()) -> QApplication:
    """Return the Qt application, made on first use."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    app = QApplication(["siteselect", *argv])
    app.setApplicationName("siteselect")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("siteselect")
    sys.setswitchinterval(SWITCH_SECONDS)
    return app


def open_window(
    app: QApplication,
    memory: Memory,
    *,
    theme: str | None = None,
    kernels: BackgroundKernels | None = None,
) -> MainWindow:
    """Return the window with everything behind it, not yet shown.

    With `kernels` it answers without compiled loops until they are there, else it waits for them.
    """
    appearance = Appearance(app, theme or str(memory.preferences.theme))
    session = Session(default_store(), kernels)
    window = MainWindow(session, appearance, memory)
    session.setParent(window)
    return window


def render_window_png(
    study: Study | str | Path,
    path: Path,
    *,
    theme: Literal["light", "dark"] = "light",
    size: QSize = PICTURE_SIZE,
    language: Language = Language.ENGLISH,
) -> None:
    """Write a picture of the window with a study, its results and its best site selected.

    Raises
    ------
    SiteSelectError
        When the study cannot be opened or evaluated, or the picture cannot be written.
    """
    app = application(("-platform", "offscreen"))
    speak(language)
    with TemporaryDirectory() as folder:
        window = open_window(app, Memory(Path(folder) / "preferences.json"), theme=theme)
        try:
            window.resize(size)
            window.show()
            _Settling(window).wait(lambda: window.files.open(study))
            _Settling(window).wait(lambda: _select_best(window))
            if not window.grab().save(str(path)):
                raise SiteSelectError(
                    say("The picture cannot be written"),
                    where=str(path),
                    fix=say("Check the folder."),
                )
        finally:
            window.close()
            window.deleteLater()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class _Settling(QEventLoop):
    """Runs the window until nothing has changed for a moment."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._quiet = 0
        self._trouble: Exception | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._look)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(PICTURE_TIMEOUT_MS)
        self._limit.timeout.connect(self._time_out)
        window.canvas.frameReady.connect(self._start_again)
        window.session.evaluation_failed.connect(self._give_up)
        window.files.failed.connect(self._give_up)

    def wait(self, begin: Callable[[], None]) -> None:
        """Begin something and return when the window has come to rest.

        Raises
        ------
        SiteSelectError
            When it failed or did not come to rest.
        """
        QTimer.singleShot(0, self, begin)
        self._tick.start()
        self._limit.start()
        self.exec()
        self._tick.stop()
        self._limit.stop()
        if self._trouble is not None:
            raise self._trouble

    def _look(self) -> None:
        self._quiet = self._quiet + 1 if self._window.is_settled else 0
        if self._quiet >= QUIET_TICKS:
            self.quit()

    def _start_again(self) -> None:
        self._quiet = 0

    def _give_up(self, error: Exception) -> None:
        self._trouble = error
        self.quit()

    def _time_out(self) -> None:
        self._give_up(
            SiteSelectError(
                say("The window did not come to rest"),
                where=f"{PICTURE_TIMEOUT_MS / 1000:.0f} s",
                fix=say("Try again when the machine has less to do."),
            )
        )


def _select_best(window: MainWindow) -> None:
    scores = window.session.scores().values()
    best = max(scores, key=lambda score: score.score or 0.0, default=None)
    if best is not None:
        window.session.select(best.site_id)
