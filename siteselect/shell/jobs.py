"""Work off the screen's thread: one lane per kind of result, the newest request wins."""

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import StrEnum
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal

from siteselect.core.errors import Cancelled
from siteselect.core.progress import Progress
from siteselect.render.words import tr

LOG = logging.getLogger(__name__)
LEAST_SECONDS_BETWEEN_REPORTS = 0.05

Report = Callable[[float, str], None]
Work = Callable[[Progress], object]


class End(StrEnum):
    """How a job ended."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"
    DROPPED = "dropped"


class CancelToken:
    """Progress of one job: passes reports on, a few a second, and stops the job when asked."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._cancelled = Event()
        self._last_report = 0.0

    @property
    def is_cancelled(self) -> bool:
        """Whether the job was asked to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the job to stop at its next report."""
        self._cancelled.set()

    def report(self, fraction: float, text: str) -> None:
        """Pass a report on, and stop here when asked to."""
        self.raise_if_cancelled()
        now = time.monotonic()
        if now - self._last_report >= LEAST_SECONDS_BETWEEN_REPORTS or fraction >= 1:
            self._last_report = now
            self._report(fraction, text)

    def raise_if_cancelled(self) -> None:
        """Raise :class:`~siteselect.core.errors.Cancelled` when asked to stop."""
        if self._cancelled.is_set():
            raise Cancelled


class LatestJob(QObject):
    """One lane of work whose newest request replaces whatever runs or waits.

    Lives on the screen's thread and owns the signals. A job closes over a snapshot and sees no
    widget. An answer that was overtaken is dropped by its number, even if it ignored the cancel.

    Signals
    -------
    finished : object
        Result of the newest job.
    failed : Exception
        What the newest job raised; `Cancelled` is not passed on.
    cancelled
        The newest job was stopped by the planner.
    progressed : float, str
        Fraction done, 0 to 1, and what is under way.
    begun
        A request was taken.
    ended : str
        The newest request is answered or given up: an :class:`End`.
    """

    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(float, str)
    begun = Signal()
    ended = Signal(str)

    _done = Signal(int, object)
    _reported = Signal(int, float, str)

    def __init__(self, name: str, parent: QObject | None = None, *, title: str = "") -> None:
        super().__init__(parent)
        self._name = name
        self._title = title
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._number = 0
        self._token: CancelToken | None = None
        self._future: Future[object] | None = None
        self._is_closed = False
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def title(self) -> str:
        """What the work is, for the list of jobs; empty for what is too short to be listed."""
        return self._title

    @property
    def is_busy(self) -> bool:
        """Whether the newest request has not been answered yet."""
        return self._token is not None

    def submit(self, work: Work) -> None:
        """Replace whatever is running by `work`; its answer comes as a signal."""
        if self._is_closed:
            return
        self._stop()
        self._number += 1
        number = self._number
        self._token = CancelToken(lambda at, text: self._reported.emit(number, at, tr(text)))
        self.begun.emit()
        self._future = self._lane.submit(work, self._token)
        self._future.add_done_callback(lambda done: self._done.emit(number, done))

    def cancel(self) -> None:
        """Stop the newest job, if one runs; `cancelled` follows."""
        if self._token is not None:
            self._give_up()
            self.ended.emit(End.CANCELLED)
            self.cancelled.emit()

    def drop(self) -> None:
        """Stop the newest job, if one runs, as nobody waits for it any more; nothing follows."""
        was_busy = self.is_busy
        self._give_up()
        if was_busy:
            self.ended.emit(End.DROPPED)

    def close(self) -> None:
        """Stop and wait for the lane to end; nothing is delivered any more."""
        self._is_closed = True
        self._give_up()
        self._lane.shutdown(wait=True, cancel_futures=True)

    def _give_up(self) -> None:
        self._stop()
        self._number += 1
        self._token = None

    def _stop(self) -> None:
        if self._token is not None:
            self._token.cancel()
        if self._future is not None:
            self._future.cancel()

    def _deliver(self, number: int, done: "Future[object]") -> None:
        if number != self._number or done.cancelled():
            return
        self._token = None
        error = done.exception()
        if error is None:
            self.ended.emit(End.DONE)
            self.finished.emit(done.result())
        elif isinstance(error, Cancelled):
            self.ended.emit(End.CANCELLED)
            self.cancelled.emit()
        else:
            LOG.debug("%s failed", self._name, exc_info=error)
            self.ended.emit(End.FAILED)
            self.failed.emit(error)

    def _pass_on(self, number: int, fraction: float, text: str) -> None:
        if number == self._number and self._token is not None:
            self.progressed.emit(fraction, text)
