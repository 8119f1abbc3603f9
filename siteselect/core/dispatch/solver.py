"""The linear solver, set up to say nothing. Import it inside functions: it is heavy."""

import highspy


class QuietHighs(highspy.Highs):
    """HiGHS that prints nothing, not even its name: standard output belongs to the commands."""

    def enableCallbacks(self) -> None:  # noqa: N802 - the solver's name
        """Turn output off first, since the constructor greets from here."""
        self.silent()
        super().enableCallbacks()  # type: ignore[no-untyped-call]


def simplex_solver(*, primal_tolerance: float) -> QuietHighs:
    """Return an empty solver for the dual simplex on one thread, which starts from the last basis.

    Parameters
    ----------
    primal_tolerance : float
        By how much a bound or row may be missed.
    """
    solver = QuietHighs()  # type: ignore[no-untyped-call]
    solver.setOptionValue("presolve", "off")
    solver.setOptionValue("solver", "simplex")
    solver.setOptionValue("parallel", "off")
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("primal_feasibility_tolerance", primal_tolerance)
    return solver
