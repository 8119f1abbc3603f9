"""The linear solver, set up to say nothing. Import it inside functions: it is heavy."""

from typing import Any

import highspy

from siteselect.core.errors import Cancelled
from siteselect.core.progress import Progress


class QuietHighs(highspy.Highs):
    """HiGHS on one thread that prints nothing: standard output belongs to the commands.

    All solvers of a process share its threads, and one that asks for another number than the first
    does not run at all: so every solver of the program is made here.
    """

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.setOptionValue("parallel", "off")
        self.setOptionValue("threads", 1)

    def enableCallbacks(self) -> None:  # noqa: N802 - the solver's name
        """Turn output off first, since the constructor greets from here."""
        self.silent()
        super().enableCallbacks()  # type: ignore[no-untyped-call]

    def stop_when_cancelled(self, progress: Progress) -> None:
        """End a run early, without an optimum, once `progress` is cancelled."""

        def ask(event: Any) -> None:
            try:
                progress.raise_if_cancelled()
            except Cancelled:
                event.interrupt()

        self.cbSimplexInterrupt += ask
        self.cbIpmInterrupt += ask


def simplex_solver(*, primal_tolerance: float) -> QuietHighs:
    """Return an empty solver for the dual simplex on one thread, which starts from the last basis.

    Parameters
    ----------
    primal_tolerance : float
        By how much a bound or row may be missed.
    """
    solver = QuietHighs()
    solver.setOptionValue("presolve", "off")
    solver.setOptionValue("solver", "simplex")
    solver.setOptionValue("primal_feasibility_tolerance", primal_tolerance)
    return solver
