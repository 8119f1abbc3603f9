"""Makes evaluations: without compiled loops while there are none, and anew once there are."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from siteselect.core.progress import Part, Progress
from siteselect.core.words import say
from siteselect.shell.jobs import LatestJob
from siteselect.shell.kernel_process import BackgroundKernels
from siteselect.study.study import Study

if TYPE_CHECKING:
    from collections.abc import Callable

    from siteselect.study.evaluation import Evaluation, ResultStore

LOG = logging.getLogger(__name__)


class Engine(QObject):
    """Gives the best evaluation that can be had at once, and a better one when it can be had.

    Parameters
    ----------
    store : ResultStore, optional
        Shared by all evaluations.
    kernels : BackgroundKernels, optional
        Compiles loops in the background; without it they are compiled where they are first used.

    Signals
    -------
    improved : Evaluation
        Takes the place of the one that is shown, for the same study and outages.
    changed
        Something else is known of how the engine computes.
    """

    improved = Signal(object)
    changed = Signal()

    def __init__(
        self,
        store: "ResultStore | None" = None,
        kernels: BackgroundKernels | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._kernels = kernels
        self._shown: Evaluation | None = None
        self._job = LatestJob("faster", self, title=say("Computing with the fast engine"))
        self._job.finished.connect(self.improved)
        self._job.failed.connect(lambda error: LOG.warning("The plain engine stays: %s", error))
        if kernels is not None:
            kernels.setParent(self)
            kernels.became_ready.connect(self._improve)
            kernels.failed.connect(self.changed)

    @property
    def is_improving(self) -> bool:
        """Whether what is shown is about to be replaced by results with compiled loops."""
        return self._job.is_busy

    @property
    def is_plain(self) -> bool:
        """Whether what is shown was computed without compiled loops."""
        return self._shown is not None and _is_plain(self._shown)

    @property
    def trouble(self) -> str:
        """Why there will be no compiled loops; empty while there are, or they may still come."""
        return "" if self._kernels is None else self._kernels.trouble

    def start(self) -> None:
        """Compile in the background what this machine lacks."""
        if self._kernels is not None:
            self._kernels.start()

    def work(self, study: Study, out_of_service: frozenset[str]) -> "Callable[[Progress], object]":
        """Return the job that makes and prepares the best evaluation that can be had now."""

        def work(progress: Progress) -> "Evaluation":
            progress.report(0.0, say("Loading the engine"))
            uses_kernels = self._kernels is None or self._kernels.are_ready
            evaluation = self._evaluation(study, out_of_service, uses_kernels=uses_kernels)
            evaluation.prepare(Part(progress, 0.02, 1.0))
            return evaluation

        return work

    def show(self, evaluation: "Evaluation | None") -> None:
        """Take note of what is shown now; a better one for it comes when it can."""
        self._job.drop()
        self._shown = evaluation
        self._improve()

    def close(self) -> None:
        """Stop all work and wait for it."""
        self._job.close()
        if self._kernels is not None:
            self._kernels.close()

    def _improve(self) -> None:
        plain = self._shown
        if plain is None or self._kernels is None or not self._kernels.are_ready:
            return
        if not _is_plain(plain):
            return
        faster = self._evaluation(plain.study, plain.out_of_service, uses_kernels=True)

        def work(progress: Progress) -> "Evaluation":
            faster.prepare(progress)
            return faster

        self._job.submit(work)

    def _evaluation(
        self, study: Study, out_of_service: frozenset[str], *, uses_kernels: bool
    ) -> "Evaluation":
        from siteselect.study.evaluation import Evaluation  # noqa: PLC0415 - heavy

        return Evaluation(
            study, store=self._store, out_of_service=out_of_service, uses_kernels=uses_kernels
        )


def _is_plain(evaluation: "Evaluation") -> bool:
    from siteselect.core.headroom.headroom import SurplusUse  # noqa: PLC0415 - loaded by now

    return evaluation.best_use is SurplusUse.PROPORTIONAL
