from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from siteselect.core.classification import (
    MOST_CLASSES,
    NO_CLASS,
    Method,
    breaks_of,
    classes_of,
    tidy_breaks,
)

NUMBERS = arrays(np.float64, st.integers(0, 60), elements=st.floats(-1e6, 1e6) | st.just(np.nan))
FOUND = st.sampled_from([Method.EQUAL, Method.QUANTILE, Method.JENKS])


@given(NUMBERS, st.integers(1, 15), FOUND)
def test_every_value_is_in_exactly_one_class(
    values: np.ndarray, n_classes: int, method: Method
) -> None:
    breaks = breaks_of(values, n_classes, method)
    assert len(breaks) < max(min(n_classes, MOST_CLASSES), 1)
    assert (np.diff(breaks) > 0).all()
    edges = np.concatenate([[-np.inf], breaks, [np.inf]])
    inside = (values[:, None] >= edges[None, :-1]) & (values[:, None] < edges[None, 1:])
    found = classes_of(values, breaks)
    known = ~np.isnan(values)
    assert (inside[known].sum(axis=1) == 1).all()
    assert (inside[known].argmax(axis=1) == found[known]).all()
    assert (found[~known] == NO_CLASS).all()


@given(st.sets(st.integers(-1000, 1000), min_size=1, max_size=80), st.integers(1, 12))
def test_quantiles_hold_the_same_number_of_values(numbers: set[int], n_classes: int) -> None:
    values = np.array(sorted(numbers), np.float64)
    found = classes_of(values, breaks_of(values, n_classes, Method.QUANTILE))
    counts = np.bincount(found)
    assert counts.max() - counts.min() <= 1
    assert len(counts) == min(n_classes, len(values))


@given(st.lists(st.integers(0, 40), min_size=2, max_size=9), st.integers(2, 4))
def test_natural_breaks_leave_the_least_deviation_of_all(numbers: list[int], n: int) -> None:
    values = np.sort(np.array(numbers, np.float64))

    def deviation(breaks: np.ndarray) -> float:
        found = classes_of(values, breaks)
        return sum(
            float(((p - p.mean()) ** 2).sum()) for k in set(found) if len(p := values[found == k])
        )

    levels = np.unique(values)
    n = min(n, len(levels))
    best = min(deviation(np.array(cut)) for cut in combinations(levels[1:], n - 1))
    assert deviation(breaks_of(values, n, Method.JENKS)) == pytest.approx(best, abs=1e-9)


def test_natural_breaks_of_three_heaps() -> None:
    values = [1, 2, 3, 50, 51, 52, 100, 101]
    assert breaks_of(values, 3, Method.JENKS).tolist() == [50, 100]


def test_equal_steps() -> None:
    assert breaks_of([0, 3, 100], 4, Method.EQUAL).tolist() == [25, 50, 75]


def test_a_million_values_take_no_time() -> None:
    values = np.random.default_rng(1).lognormal(size=1_000_000)
    breaks = breaks_of(values, 7, Method.JENKS)
    assert len(breaks) == 6
    assert np.bincount(classes_of(values, breaks), minlength=7).min() > 0


def test_one_value_or_none_makes_one_class() -> None:
    for values in ([], [np.nan], [5, 5, 5]):
        assert breaks_of(values, 5, Method.QUANTILE).tolist() == []


def test_manual_breaks_are_put_in_order() -> None:
    assert tidy_breaks([3, 1, np.nan, 3, np.inf]).tolist() == [1, 3]
