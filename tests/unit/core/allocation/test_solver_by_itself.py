"""The interior point alone on 200 random problems, 60 of them N-1; HiGHS is only its way out."""

import pytest

from siteselect.core.allocation import lazy_rows
from siteselect.core.allocation.lazy_rows import by_interior_point
from siteselect.core.allocation.solve import solve
from siteselect.core.progress import SILENT
from tests.helpers.allocations import random_problem

AT_ONCE = 20
GAP = 1e-6


@pytest.mark.parametrize(
    ("first", "is_secure"),
    [
        *((first, False) for first in range(0, 140, AT_ONCE)),
        *((first, True) for first in range(0, 60, AT_ONCE)),
    ],
)
def test_random_allocations_are_proven_without_highs(first: int, is_secure: bool) -> None:
    for number in range(first, first + AT_ONCE):
        solution, certificate = solve(random_problem(number, is_secure=is_secure))
        assert certificate.holds(gap=GAP), (number, certificate)
        assert solution.solver != "HiGHS", number


@pytest.mark.parametrize("number", range(0, 60, 12))
def test_rows_that_are_missed_last_are_found(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A degenerate optimum may move onto a row that no search on the way had seen missed."""
    monkeypatch.setattr(lazy_rows, "SEARCH_GAPS", ())
    found = by_interior_point(random_problem(number, is_secure=True), GAP, SILENT)
    assert found is not None
    assert found[1].holds(gap=GAP), found[1]
