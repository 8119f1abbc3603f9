"""What prices say, held against solving again with a little more."""

from dataclasses import replace

import numpy as np
import pytest

from siteselect.core.allocation.caps import Cap
from siteselect.core.allocation.prices import (
    Limit,
    PricedSolution,
    alone_usd_per_mw,
    limits_of,
    marginal_usd_per_mw,
    raised_by,
    row_prices,
)
from siteselect.core.allocation.problem import AllocationProblem
from tests.helpers.allocation_reference import reference_solve
from tests.helpers.programmes import a_candidate


def a_problem() -> AllocationProblem:
    """Return two columns, the second behind a line that is full in the last two of four hours."""
    return AllocationProblem(
        value_usd_per_mwh=np.tile([50.0, 60.0], (4, 1)),
        source_cost_usd_per_mwh=np.array([10.0, 20.0]),
        source_mw=np.full((4, 2), 100.0),
        weight_h=np.array([1.0, 1.0, 1.0, 3.0]),
        capacity_cost_usd_per_mw=np.array([30.0, 30.0]),
        min_energy_share=np.array([0.0, 0.0]),
        max_capacity_mw=np.array([40.0, 100.0]),
        cap_matrix=np.array([[1.0, 1.0]]),
        cap_mw=np.array([120.0]),
        cap_names=("programme cap",),
        row_source=np.zeros((2, 2)),
        row_load=np.array([[0.0, -1.0], [0.0, 0.0]]),
        up_mw=np.array([[90.0, 9.0], [90.0, 9.0], [20.0, 9.0], [20.0, 9.0]]),
        down_mw=np.full((4, 2), 9.0),
    )


def a_priced(problem: AllocationProblem, monitored: list[int]) -> PricedSolution:
    solution, _ = reference_solve(problem)
    caps = tuple(
        Cap(name, tuple(row), float(mw))
        for name, row, mw in zip(
            problem.cap_names, problem.cap_matrix.tolist(), problem.cap_mw, strict=True
        )
    )
    rows = row_prices(problem, solution, np.array(monitored))
    return PricedSolution(
        problem, solution, caps, rows, tuple(f"line {row}" for row in rows.monitored.tolist())
    )


def test_a_row_has_the_price_of_one_more_mw_in_its_hours() -> None:
    problem = a_problem()
    priced = a_priced(problem, [7, 3])
    assert priced.rows.monitored.tolist() == [7]
    roomier = np.where(problem.up_mw == 20.0, 20.1, problem.up_mw)
    more, _ = reference_solve(replace(problem, up_mw=roomier))
    gain = (more.objective_usd - priced.solution.objective_usd) / 0.1
    assert priced.rows.usd_per_mw.tolist() == [pytest.approx(gain)]
    assert priced.rows.hours.tolist() == [4]


def test_hours_that_stand_for_others_are_counted_so() -> None:
    """The last hour stands for three."""
    priced = a_priced(a_problem(), [7, 3])
    assert priced.rows.hours.tolist() == [1 + 3]


def test_a_load_is_limited_by_what_takes_from_it() -> None:
    priced = a_priced(a_problem(), [7, 3])
    at_the_end = limits_of(1, priced)
    assert "line 7" in {limit.name for limit in at_the_end}
    assert all(limit.usd_per_mw > 0 for limit in at_the_end)
    assert "line 7" not in {limit.name for limit in limits_of(0, priced)}
    line = next(limit for limit in at_the_end if limit.name == "line 7")
    assert line.remedy == "10 MW more on line 7 in 4 hours"


def test_the_marginal_worth_is_that_of_a_larger_column() -> None:
    """A column that only its own bound stops gains its marginal worth with every MW."""
    problem = replace(a_problem(), cap_mw=np.array([500.0]))
    solution, _ = reference_solve(problem)
    assert solution.capacity_mw[0] == pytest.approx(40)
    larger = np.array([41.0, 100.0])
    more, _ = reference_solve(replace(problem, max_capacity_mw=larger))
    gain = more.objective_usd - solution.objective_usd
    assert marginal_usd_per_mw(problem, solution)[0] == pytest.approx(gain)


def test_the_first_mw_alone_takes_the_cheapest_surplus() -> None:
    problem = replace(a_problem(), source_mw=np.array([[1.0, 1], [0, 1], [0, 0], [1, 1]]))
    # value 50 less 10, 20, nothing and 10 USD in hours of weight 1, 1, 1 and 3, less 30 USD
    assert alone_usd_per_mw(problem)[0] == pytest.approx(40 + 30 + 3 * 40 - 30)
    dear = replace(problem, source_cost_usd_per_mwh=np.array([70.0, 80.0]))
    assert alone_usd_per_mw(dear)[0] == pytest.approx(-30)
    forced = replace(dear, min_energy_share=np.array([0.5, 0.0]))
    # the two least bad of four hours: none in the third, -30 in the second
    assert alone_usd_per_mw(forced)[0] == pytest.approx(-20 - 30)


@pytest.mark.parametrize(
    ("capacity", "marginal", "limits", "words"),
    [
        (200.0, 5.0, (), "would need a larger request: it has all it may have"),
        (0.0, -75.0, (), "would not pay: each would lose 75 USD"),
        (50.0, 0.0, (), "would add nothing: the surplus it can use is used"),
        (50.0, 0.0, (Limit("a", 2.0, "more of a"),), "would need more of a."),
        (
            50.0,
            0.0,
            tuple(Limit(x, 2.0, f"more of {x}") for x in "abcde"),
            "would need more of a; more of b; more of c; and 2 smaller limits.",
        ),
    ],
)
def test_what_10_mw_more_would_need(
    capacity: float, marginal: float, limits: tuple[Limit, ...], words: str
) -> None:
    sentence = raised_by(a_candidate(), capacity, 200.0, marginal, limits)
    assert sentence.startswith("10 MW more of Mining at Site S1 would ")
    assert words in sentence


def test_a_share_asks_for_load_of_the_other_kind() -> None:
    problem = replace(
        a_problem(),
        cap_matrix=np.array([[0.2, -0.8]]),
        cap_mw=np.array([0.0]),
        cap_names=("least AI share of 20 %",),
        max_capacity_mw=np.array([40.0, 5.0]),
    )
    limits = limits_of(0, a_priced(problem, [7, 3]))
    assert [limit.remedy for limit in limits] == [
        "2.5 MW more of what the least AI share of 20 % asks for"
    ]
