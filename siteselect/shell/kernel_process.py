"""Compiled loops made in another process while the window already answers without them."""

import logging
import subprocess

from PySide6.QtCore import QObject, Signal

from siteselect.core.progress import Progress
from siteselect.core.words import say
from siteselect.shell.jobs import LatestJob

LOG = logging.getLogger(__name__)
LOOK_EVERY_S = 0.05


class KernelsNotCompiled(Exception):  # noqa: N818 - nothing is wrong with the study
    """Compiling ended without compiled loops; the last line it wrote says why."""


class BackgroundKernels(QObject):
    """Compiles what this machine lacks, once, and says when that is done.

    The process is watched from a thread of its own and is ended with the window.

    Signals
    -------
    became_ready
        Evaluations can use compiled loops from now on.
    failed
        They cannot, and :attr:`trouble` says why.
    """

    became_ready = Signal()
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_started = self._are_ready = False
        self._trouble = ""
        self._job = LatestJob("kernels", self, title=say("Preparing the fast engine"))
        self._job.finished.connect(self._take)
        self._job.failed.connect(self._give_up)

    @property
    def are_ready(self) -> bool:
        """Whether compiled loops are there to be used; takes microseconds."""
        if not self._are_ready:
            from siteselect.core.kernels import kernels_ready  # noqa: PLC0415 - after first paint

            self._are_ready = kernels_ready()
        return self._are_ready

    @property
    def trouble(self) -> str:
        """Why nothing could be compiled; empty while that may still come."""
        return self._trouble

    def start(self) -> None:
        """Compile what is missing; asked again, do nothing."""
        if not self._is_started:
            self._is_started = True
            self._job.submit(_compile)

    def close(self) -> None:
        """End the process if it is still compiling."""
        self._job.close()

    def _take(self, was_missing: bool) -> None:  # noqa: FBT001 - what a signal carries
        if not self.are_ready:
            self._give_up(KernelsNotCompiled("what was compiled cannot be found again"))
        elif was_missing:
            self.became_ready.emit()

    def _give_up(self, error: Exception) -> None:
        self._trouble = str(error)
        LOG.warning("The fast engine could not be compiled: %s", error)
        self.failed.emit()


def _compile(progress: Progress) -> bool:
    """Compile and wait for it; return whether anything was missing."""
    from siteselect.core.kernels import compile_in_background  # noqa: PLC0415 - after first paint

    process = compile_in_background()
    if process is None:
        return False
    try:
        said = _said(process, progress)
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
    if process.returncode:
        lines = said.decode(errors="replace").strip().splitlines()
        raise KernelsNotCompiled(lines[-1] if lines else f"exit code {process.returncode}")
    return True


def _said(process: "subprocess.Popen[bytes]", progress: Progress) -> bytes:
    """Wait for a process to end and return what it wrote to its standard error."""
    while True:
        progress.raise_if_cancelled()
        try:
            return process.communicate(timeout=LOOK_EVERY_S)[1]
        except subprocess.TimeoutExpired:
            continue
