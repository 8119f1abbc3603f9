"""From a prepared evaluation and a shortlist to the jointly best plan."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from siteselect.core.allocation.plan import Plan
from siteselect.core.allocation.problem import AllocationProblem
from siteselect.core.allocation.programme import Programme
from siteselect.core.arrays import IntArray
from siteselect.core.entities import Site
from siteselect.core.progress import SILENT, Progress

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation


def allocation_problem(
    evaluation: "Evaluation",
    sites: Sequence[Site],
    programme: Programme,
    *,
    secure: bool,
    hours: IntArray | None = None,
) -> AllocationProblem:
    """Return the linear program of a shortlist."""
    raise NotImplementedError


def allocate(
    evaluation: "Evaluation",
    sites: Sequence[Site],
    programme: Programme,
    *,
    secure: bool = True,
    progress: Progress = SILENT,
) -> Plan:
    """Return the jointly best plan, proven."""
    raise NotImplementedError


def allocate_preview(
    evaluation: "Evaluation",
    sites: Sequence[Site],
    programme: Programme,
    *,
    secure: bool = True,
) -> Plan:
    """Return a plan at once, with how much better the exact one can be."""
    raise NotImplementedError
