"""What solves an allocation problem: the program's own method, or one in its place."""

from typing import Protocol

from siteselect.core.allocation.problem import AllocationProblem, AllocationSolution, Certificate
from siteselect.core.progress import SILENT, Progress


class Solver(Protocol):
    """Solves an allocation problem to a certified gap."""

    def __call__(
        self, problem: AllocationProblem, *, relative_gap: float = 1e-6, progress: Progress = SILENT
    ) -> tuple[AllocationSolution, Certificate]:
        """Return the best allocation and its certificate."""
