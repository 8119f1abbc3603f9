"""The interior point alone on 200 random problems, 60 of them N-1; HiGHS is only its way out."""

import numpy as np
import pytest

from siteselect.core.allocation import lazy_rows
from siteselect.core.allocation.caps import Cap
from siteselect.core.allocation.floors import solve_with_floors
from siteselect.core.allocation.highs import solve_by_highs
from siteselect.core.allocation.lazy_rows import by_interior_point
from siteselect.core.allocation.scaled import scaled
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


@pytest.mark.parametrize("is_secure", [False, True])
@pytest.mark.parametrize("number", range(8))
def test_floors_are_kept_and_proven_without_highs(number: int, is_secure: bool) -> None:
    """The site with the least asks for half of what it may have, as far as the network goes."""
    problem = random_problem(number, is_secure=is_secure)
    free, _ = solve(problem)
    by_site = free.capacity_mw.reshape(-1, 2).sum(axis=1)
    row = np.zeros(problem.n_columns)
    row[2 * int(np.argmin(by_site)) : 2 * int(np.argmin(by_site)) + 2] = -1.0
    asked = by_site.min() + 0.25 * (problem.max_capacity_mw[row < 0].min() - by_site.min())
    floor = Cap("least", tuple(row.tolist()), -float(asked))
    floored, solution, certificate = solve_with_floors(problem, [floor], solve)
    assert solution.solver != "HiGHS"
    assert certificate.holds(gap=GAP), certificate
    other = solve_by_highs(floored.problem)
    (short,) = floored.short_mw(solution)
    assert short == pytest.approx(floored.short_mw(other)[0], abs=1e-2)
    own, proof = floored.without_rewards(solution, certificate)
    expected, _ = floored.without_rewards(other, certificate)
    if not short:
        assert proof.holds(gap=GAP), proof
        assert own.objective_usd == pytest.approx(expected.objective_usd, rel=2 * GAP, abs=1.0)
        assert own.objective_usd <= free.objective_usd * (1.0 + GAP) + 1.0


@pytest.mark.parametrize("number", range(0, 60, 12))
def test_rows_that_are_missed_last_are_found(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A degenerate optimum may move onto a row that no search on the way had seen missed."""
    monkeypatch.setattr(lazy_rows, "SEARCH_GAPS", ())
    found = by_interior_point(random_problem(number, is_secure=True), GAP, SILENT)
    assert found is not None
    assert found[1].holds(gap=GAP), found[1]


@pytest.mark.parametrize("number", range(0, 60, 12))
def test_a_rough_answer_from_fewer_hours_leads_to_the_same_optimum(
    number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = random_problem(number, is_secure=True)
    expected, _ = solve(problem)
    monkeypatch.setattr(lazy_rows, "STEPS", ((1, (4, 2)),))
    found = by_interior_point(problem, GAP, SILENT)
    assert found is not None
    assert found[1].holds(gap=GAP), found[1]
    assert found[0].objective_usd == pytest.approx(expected.objective_usd, rel=2 * GAP, abs=1.0)


def test_a_rough_answer_that_misleads_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hours centred far too close to the boundary for the capacities they are given."""
    monkeypatch.setattr(lazy_rows, "STEPS", ((1, (8,)),))
    monkeypatch.setattr(lazy_rows, "WIDER", 1e-9)
    found = by_interior_point(random_problem(0, is_secure=True), GAP, SILENT)
    assert found is not None
    assert found[1].holds(gap=GAP), found[1]


@pytest.mark.parametrize("step", [2, 3, 5])
def test_fewer_hours_stand_for_all(step: int) -> None:
    whole = scaled(random_problem(0, is_secure=False))
    assert whole is not None
    part, times = whole.every(step)
    assert part.weight.sum() == pytest.approx(whole.weight.sum())
    assert part.all_weight == whole.all_weight
    at = np.searchsorted(whole.hours, part.hours)
    np.testing.assert_allclose(part.cost, times * whole.cost[at])
    np.testing.assert_array_equal(part.upper, whole.upper[at])
