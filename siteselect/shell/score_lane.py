"""Scoring off the screen's thread: the site under the mouse first, then the rest of the list."""

from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from siteselect.core.entities import Site

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation


class ScoreLane(QObject):
    """Scores one site at a time; an urgent request overtakes the queue and earlier urgent ones.

    Over painted hours every score is taken from what is known already, so that all of them follow
    the brush.

    Unlike :class:`~siteselect.shell.jobs.LatestJob` every finished score is delivered, so that the
    numbers follow a drag even when the mouse is faster than the engine.

    Signals
    -------
    scored : Site, SiteScore
    failed : Site, Exception
    """

    scored = Signal(object, object)
    failed = Signal(object, object)

    _done = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="score")
        self._evaluation: Evaluation | None = None
        self._generation = 0
        self._urgent: Site | None = None
        self._queue: list[Site] = []
        self._is_running = False
        self._is_closed = False
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs and nothing waits."""
        return not (self._is_running or self._urgent or self._queue)

    def use(self, evaluation: "Evaluation | None") -> None:
        """Score with this evaluation from now on; what was asked of another one is dropped."""
        self._generation += 1
        self._evaluation = evaluation
        self._urgent = None
        self._queue.clear()

    def ask(self, site: Site) -> None:
        """Score this site before any other, from what is known already: it follows the mouse.

        An urgent request that still waits is dropped.
        """
        self._urgent = site
        self._start_next()

    def ask_later(self, sites: Iterable[Site]) -> None:
        """Score these sites in turn when nothing urgent waits."""
        self._queue = list(sites)
        self._start_next()

    def close(self) -> None:
        """Stop and wait for the lane to end; nothing is delivered any more."""
        self._is_closed = True
        self.use(None)
        self._lane.shutdown(wait=True, cancel_futures=True)

    def _start_next(self) -> None:
        if self._is_running or self._is_closed or self._evaluation is None:
            return
        evaluation, urgent = self._evaluation, self._urgent
        site = urgent or (self._queue.pop(0) if self._queue else None)
        if site is None:
            return
        self._urgent = None
        self._is_running = True
        generation = self._generation
        is_quick = urgent is not None or evaluation.hours is not None
        future = self._lane.submit(evaluation.preview if is_quick else evaluation.score, site)
        future.add_done_callback(lambda done: self._done.emit(generation, site, done))

    def _deliver(self, generation: int, site: Site, done: "Future[object]") -> None:
        self._is_running = False
        if self._is_closed or done.cancelled():
            return
        if generation == self._generation:
            error = done.exception()
            if error is None:
                self.scored.emit(site, done.result())
            else:
                self.failed.emit(site, error)
        self._start_next()
