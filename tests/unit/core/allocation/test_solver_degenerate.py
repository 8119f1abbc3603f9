"""The solver on problems with parts that are missing, equal, tiny or of no use."""

from dataclasses import replace

import numpy as np
import pytest

from siteselect.core.allocation.highs import solve_by_highs
from siteselect.core.allocation.problem import AllocationProblem
from siteselect.core.allocation.solve import solve


def a_problem_by_hand(n_hours: int = 3, n_columns: int = 2) -> AllocationProblem:
    """Return one with two sources and no rows: the cheaper source feeds the dearer load."""
    return AllocationProblem(
        value_usd_per_mwh=np.tile([50.0, 80.0][:n_columns], (n_hours, 1)),
        source_cost_usd_per_mwh=np.array([10.0, 30.0]),
        source_mw=np.tile([40.0, 100.0], (n_hours, 1)),
        weight_h=np.ones(n_hours),
        capacity_cost_usd_per_mw=np.full(n_columns, 1.0),
        min_energy_share=np.zeros(n_columns),
        max_capacity_mw=np.full(n_columns, 60.0),
        cap_matrix=np.ones((1, n_columns)),
        cap_mw=np.array([90.0]),
        cap_names=("programme",),
        row_source=np.zeros((0, 2)),
        row_load=np.zeros((0, n_columns)),
        up_mw=np.zeros((n_hours, 0)),
        down_mw=np.zeros((n_hours, 0)),
    )


def with_rows(problem: AllocationProblem, source, load, room_mw: float) -> AllocationProblem:
    room = np.full((problem.n_hours, len(source)), room_mw)
    return replace(
        problem, row_source=np.array(source), row_load=np.array(load), up_mw=room, down_mw=room
    )


def test_optimum_worked_by_hand() -> None:
    """60 MW of the dear load, 30 of the other: 40 MW from the cheap source, 50 from the dear."""
    solution, certificate = solve(a_problem_by_hand())
    assert certificate.holds()
    assert solution.capacity_mw == pytest.approx([30.0, 60.0], abs=1e-2)
    assert solution.used_mw == pytest.approx(np.tile([40.0, 50.0], (3, 1)), abs=1e-2)
    assert solution.objective_usd == pytest.approx(3 * (6300.0 - 1900.0) - 90.0, rel=1e-6)


@pytest.mark.parametrize(
    "change",
    [
        {"source_mw": np.zeros((3, 2))},
        {
            "source_mw": np.zeros((3, 0)),
            "source_cost_usd_per_mwh": np.zeros(0),
            "row_source": np.zeros((0, 0)),
        },
        {"cap_mw": np.zeros(1)},
        {"max_capacity_mw": np.zeros(2)},
        {"value_usd_per_mwh": np.full((3, 2), -20.0)},
        {"capacity_cost_usd_per_mw": np.full(2, 1e6)},
        {"most_mw": np.zeros((3, 2))},
    ],
    ids=[
        "no surplus",
        "no sources",
        "no cap",
        "no capacity",
        "negative values",
        "too dear",
        "always shed",
    ],
)
def test_nothing_is_built_where_nothing_pays(change: dict[str, np.ndarray]) -> None:
    solution, certificate = solve(replace(a_problem_by_hand(), **change))
    assert certificate.holds()
    assert solution.capacity_mw.max() < 1e-6
    assert solution.objective_usd == pytest.approx(0.0, abs=1e-3)


@pytest.mark.parametrize(
    "problem",
    [
        a_problem_by_hand(1),
        a_problem_by_hand(3, 1),
        a_problem_by_hand(1, 1),
        replace(a_problem_by_hand(), source_mw=np.tile([0.0, 100.0], (3, 1))),
        replace(a_problem_by_hand(), source_mw=np.array([[40.0, 100], [0, 0], [5, 0]])),
        replace(a_problem_by_hand(), cap_matrix=np.ones((3, 2)), cap_mw=np.full(3, 90.0),
                cap_names=("a", "b", "c")),
        replace(a_problem_by_hand(), min_energy_share=np.array([0.35, 1.0])),
        replace(a_problem_by_hand(), min_energy_share=np.array([0.35, 0.995]),
                source_mw=np.array([[40.0, 100], [0, 0], [5, 0]])),
        replace(a_problem_by_hand(), most_mw=np.array([[0.0, 60], [20, 60], [60, 0]])),
        with_rows(a_problem_by_hand(), [[0.5, 0.2]], [[0.1, 0.3]], 5.0),
        with_rows(a_problem_by_hand(), [[0.5, 0.2]] * 3, [[0.1, 0.3]] * 3, 5.0),
        with_rows(a_problem_by_hand(), [[0.5, 0.2]], [[0.1, 0.3]], 0.05),
        with_rows(a_problem_by_hand(), [[0.5, 0.2], [-0.5, -0.2]], [[0.1, 0.3], [-0.1, -0.3]], 2.0),
    ],
    ids=[
        "one hour", "one column", "one of each", "a dead source", "an hour without surplus",
        "equal caps", "full share", "share out of reach", "hourly limits", "a row", "equal rows",
        "tiny room", "mirrored rows",
    ],
)  # fmt: skip
def test_odd_problems_reach_the_objective_of_highs(problem: AllocationProblem) -> None:
    solution, certificate = solve(problem)
    assert certificate.holds()
    reference = solve_by_highs(problem).objective_usd
    assert solution.objective_usd == pytest.approx(reference, rel=2e-6, abs=1e-3)
