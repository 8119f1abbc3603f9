"""Scores of the sites once the plan has its MW, worked out behind the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from siteselect.core.progress import Progress
from siteselect.core.words import say
from siteselect.shell.allocation_desk import AllocationDesk, AllocationState
from siteselect.shell.jobs import LatestJob
from siteselect.shell.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from siteselect.core.allocation.plan import Plan
    from siteselect.core.scoring.site_score import SiteScore
    from siteselect.study.evaluation import Evaluation


class AfterPlanDesk(QObject):
    """Scores every site as the next one in line, whenever a plan is proven.

    Signals
    -------
    changed
        Other scores than before are known, or none.
    """

    changed = Signal()

    def __init__(
        self, session: Session, allocation: AllocationDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._allocation = session, allocation
        self._plan: Plan | None = None
        self._scores: dict[str, SiteScore] = {}
        self._job = LatestJob("after-plan", self, title=say("Scoring sites after the plan"))
        self._job.finished.connect(self._take)
        self._job.failed.connect(session.failed)
        allocation.changed.connect(self._follow)

    @property
    def is_busy(self) -> bool:
        """Whether scores are being worked out."""
        return self._job.is_busy

    @property
    def scores(self) -> "dict[str, SiteScore]":
        """Scores after the plan by site id; empty while there is no proven plan that holds."""
        return self._scores

    def close(self) -> None:
        """Stop and wait for it."""
        self._job.close()

    def _follow(self) -> None:
        desk, session = self._allocation, self._session
        is_proven = desk.state is AllocationState.DONE and not desk.is_stale
        plan = desk.plan if is_proven else None
        if plan is self._plan:
            return
        self._plan = plan
        self._job.drop()
        if self._scores:
            self._scores = {}
            self.changed.emit()
        if plan is not None and session.evaluation is not None:
            self._job.submit(_work(session.evaluation, plan))

    def _take(self, scores: "dict[str, SiteScore]") -> None:
        self._scores = scores
        self.changed.emit()


def _work(evaluation: "Evaluation", plan: "Plan") -> "Callable[[Progress], dict[str, SiteScore]]":
    """Return the job that scores the sites of a plan one after the other."""

    def work(progress: Progress) -> "dict[str, SiteScore]":
        from siteselect.study.after_plan import score_after_plan  # noqa: PLC0415 - heavy

        found: dict[str, SiteScore] = {}
        for at, site in enumerate(plan.sites):
            progress.report(at / len(plan.sites), say("Scoring sites after the plan"))
            found[site.id] = score_after_plan(evaluation, plan, site)
        return found

    return work
