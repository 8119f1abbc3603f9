"""The joint allocation off the screen's thread: a preview at once, then the proven plan."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from siteselect.core.entities import Site
from siteselect.core.errors import InputError
from siteselect.core.progress import Progress
from siteselect.core.words import say
from siteselect.shell.jobs import LatestJob
from siteselect.shell.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from siteselect.core.allocation.plan import Plan
    from siteselect.core.allocation.programme import Programme
    from siteselect.study.evaluation import Evaluation

PROGRAMME = "programme_cap_mw"


class AllocationState(Enum):
    """How the allocation asked for last stands."""

    EMPTY = "empty"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, eq=False)
class AllocationQuestion:
    """What an allocation is worked out for; another question makes its plan stale."""

    evaluation: "Evaluation"
    sites: tuple[Site, ...]
    programme_mw: float
    is_secure: bool

    def is_still_asked(self, session: Session) -> bool:
        """Return whether the study and what is out of service are as they were."""
        is_same_grid = self.evaluation is session.evaluation and not session.is_updating
        return is_same_grid and self.sites == session.study.sites_as_led


class AllocationDesk(QObject):
    """Works out plans, one at a time, and holds the last one.

    Signals
    -------
    changed
        State, plan, or whether the plan is stale, may be another.
    progressed : float, str
        How far the plan is, 0 to 1, and what is under way.
    """

    changed = Signal()
    progressed = Signal(float, str)

    _previewed = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state = AllocationState.EMPTY
        self._question: AllocationQuestion | None = None
        self._plan: Plan | None = None
        self._answers: AllocationQuestion | None = None
        self._error: Exception | None = None
        self._job = LatestJob("allocation", self, title=say("Allocating the programme"))
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(self._take_plan)
        self._job.failed.connect(self._take_error)
        self._job.cancelled.connect(lambda: self._become(AllocationState.CANCELLED))
        self._previewed.connect(self._take_preview, Qt.ConnectionType.QueuedConnection)
        self._rehearsal = LatestJob("allocation rehearsal", self)
        self._rehearsed: Evaluation | None = None
        session.scored.connect(lambda _: self._rehearse())
        session.opened.connect(self._forget)
        for signal in (
            session.changed, session.evaluated, session.outages_changed, session.update_ended,
            session.engine.changed,
        ):  # fmt: skip
            signal.connect(self.changed)

    @property
    def state(self) -> AllocationState:
        """How the allocation asked for last stands."""
        return self._state

    @property
    def plan(self) -> "Plan | None":
        """The last plan, perhaps a preview; None without one."""
        return self._plan

    @property
    def error(self) -> Exception | None:
        """Why there is no plan, or None."""
        return self._error

    @property
    def is_busy(self) -> bool:
        """Whether a plan is being worked out."""
        return self._job.is_busy

    @property
    def is_rehearsed(self) -> bool:
        """Whether a preview was worked out for these results before anyone asked for one."""
        is_for_these = self._rehearsed is not None and self._rehearsed is self._session.evaluation
        return is_for_these and not self._rehearsal.is_busy

    @property
    def is_stale(self) -> bool:
        """Whether the plan is for sites or a grid that are no longer so."""
        return self._answers is not None and not self._answers.is_still_asked(self._session)

    @property
    def can_start(self) -> bool:
        """Whether there are sites to allocate and results with compiled loops, which it takes."""
        session = self._session
        if session.evaluation is None or session.is_updating or session.engine.is_plain:
            return False
        return bool(session.study.sites)

    def default_programme_mw(self) -> float | None:
        """Return the programme that the study assumes; None when it assumes none. [MW]."""
        if not self._session.is_open:
            return None
        return self._session.study.assumption_values().get(PROGRAMME)

    def planned_mw(self) -> dict[str, float]:
        """Return the MW that the last plan gives to every site, by id."""
        if self._plan is None:
            return {}
        return {site.id: self._plan.site_mw(site.id) for site in self._plan.sites}

    def allocate(self, programme_mw: float, *, is_secure: bool) -> None:
        """Work out the best plan for the study's sites; a running one is given up.

        Raises
        ------
        InputError
            When there are no results or no sites.
        """
        evaluation, sites = self._session.evaluation, self._session.study.sites_as_led
        if evaluation is None or not self.can_start:
            raise InputError(
                say("There is nothing to allocate yet"),
                fix=say("Draw a site, and wait until the base case is ready."),
            )
        question = AllocationQuestion(evaluation, sites, programme_mw, is_secure)
        self._question, self._error = question, None
        self._rehearsal.drop()
        self._job.submit(_work(question, lambda plan: self._previewed.emit(question, plan)))
        self._become(AllocationState.RUNNING)

    def cancel(self) -> None:
        """Stop at once; what was there before stays."""
        self._job.cancel()

    def close(self) -> None:
        """Stop and wait for it."""
        self._rehearsal.close()
        self._job.close()

    def _rehearse(self) -> None:
        """Work out a preview that nobody sees, once all sites are scored.

        The first one loads modules and compiled loops, and looks at the buses of all sites: then
        the one that is asked for comes at once.
        """
        evaluation = self._session.evaluation
        is_due = evaluation is not None and evaluation is not self._rehearsed
        if not is_due or not self.can_start or self.is_busy or not self._session.is_settled:
            return
        programme_mw = self.default_programme_mw()
        if evaluation is not None and programme_mw is not None:
            self._rehearsed = evaluation
            self._rehearsal.submit(
                _rehearsal(
                    AllocationQuestion(
                        evaluation, self._session.study.sites, programme_mw, is_secure=True
                    )
                )
            )

    def _become(self, state: AllocationState) -> None:
        self._state = state
        self.changed.emit()

    def _take_preview(self, question: AllocationQuestion, plan: "Plan") -> None:
        if question is self._question and self._state is AllocationState.RUNNING:
            self._plan, self._answers = plan, question
            self.changed.emit()

    def _take_plan(self, plan: "Plan") -> None:
        self._plan, self._answers = plan, self._question
        self._become(AllocationState.DONE)

    def _take_error(self, error: Exception) -> None:
        self._error = error
        self._become(AllocationState.FAILED)

    def _forget(self) -> None:
        self._job.drop()
        self._question = self._answers = self._plan = self._error = None
        self._become(AllocationState.EMPTY)


def _programme(question: AllocationQuestion) -> "Programme":
    from siteselect.core.allocation.programme import default_programme  # noqa: PLC0415 - heavy

    evaluation = question.evaluation
    return replace(
        default_programme(
            evaluation.values, evaluation.study.workloads, evaluation.study.operators
        ),
        cap_mw=question.programme_mw,
    )


def _rehearsal(question: AllocationQuestion) -> "Callable[[Progress], Plan]":
    """Return the job that previews a question for nobody."""

    def work(progress: Progress) -> "Plan":
        from siteselect.study.allocation import allocate_preview  # noqa: PLC0415 - heavy

        return allocate_preview(
            question.evaluation,
            question.sites,
            _programme(question),
            secure=question.is_secure,
            progress=progress,
        )

    return work


def _work(
    question: AllocationQuestion, tell_preview: "Callable[[Plan], None]"
) -> "Callable[[Progress], Plan]":
    """Return the job that previews a question and then answers it."""

    def work(progress: Progress) -> "Plan":
        from siteselect.study.allocation import allocate, allocate_preview  # noqa: PLC0415 - heavy

        progress.report(0.0, say("Looking for a first answer"))
        evaluation, sites = question.evaluation, question.sites
        programme, secure = _programme(question), question.is_secure
        tell_preview(allocate_preview(evaluation, sites, programme, secure=secure))
        progress.report(0.0, say("Working out the plan"))
        return allocate(evaluation, sites, programme, secure=secure, progress=progress)

    return work
