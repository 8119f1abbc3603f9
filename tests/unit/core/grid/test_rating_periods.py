"""Ratings by period, worked by hand."""

import numpy as np
import pytest

from siteselect.core.errors import InputError
from siteselect.core.grid.rating_periods import Ratings, constant_ratings
from tests.helpers.grids import a_grid

GRID = a_grid([(0, 1, 0.1, 100.0), (1, 2, 0.1, 250.0)])
NORMAL = np.array([[100.0, 80.0], [200.0, 150.0]])


def two_periods() -> Ratings:
    return Ratings(np.array([0, 3, 5]), NORMAL, NORMAL * 1.1)


def test_periods_follow_each_other() -> None:
    ratings = two_periods()
    assert (ratings.n_hours, ratings.n_periods) == (5, 2)
    assert ratings.period_of_hour.tolist() == [0, 0, 0, 1, 1]


def test_every_hour_has_the_rating_of_its_period() -> None:
    assert two_periods().normal_by_hour_mw.tolist() == [
        [100, 100, 100, 80, 80],
        [200, 200, 200, 150, 150],
    ]


def test_constant_ratings_are_those_of_the_grid() -> None:
    ratings = constant_ratings(GRID, 4, emergency_ratio=1.2)
    assert (ratings.n_hours, ratings.n_periods) == (4, 1)
    assert ratings.normal_mw.tolist() == [[100], [250]]
    assert ratings.emergency_mw == pytest.approx(np.array([[120], [300]]))
    assert ratings.normal_by_hour_mw.tolist() == [[100] * 4, [250] * 4]


def test_constant_ratings_do_not_share_the_array_of_the_grid() -> None:
    constant_ratings(GRID, 1).normal_mw[0, 0] = 7.0
    assert GRID.rating_mw[0] == 100.0


@pytest.mark.parametrize("ratio", [0.0, -1.0, np.nan])
def test_an_emergency_rating_that_carries_nothing_is_refused(ratio: float) -> None:
    with pytest.raises(InputError, match="carries nothing"):
        constant_ratings(GRID, 4, emergency_ratio=ratio)


def test_the_hash_speaks_of_everything() -> None:
    ratings = two_periods()
    others = (
        Ratings(np.array([0, 2, 5]), NORMAL, NORMAL * 1.1),
        Ratings(np.array([0, 3, 5]), NORMAL + 1, NORMAL * 1.1),
        Ratings(np.array([0, 3, 5]), NORMAL, NORMAL * 1.2),
    )
    assert two_periods().content_hash == ratings.content_hash
    assert len({ratings.content_hash, *(other.content_hash for other in others)}) == 4
