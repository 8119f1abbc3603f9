import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siteselect.render.packed_tree import PackedTree, curve_order


def boxes(n: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    low = rng.uniform(0, 1000, (n, 2))
    low = low[curve_order(low)]
    return np.hstack([low, low + rng.exponential(5, (n, 2))])


@given(
    n=st.sampled_from([0, 1, 31, 32, 33, 1024, 1025, 5000]),
    seed=st.integers(0, 9),
    corner=st.tuples(st.floats(-50, 1050), st.floats(-50, 1050)),
    side=st.floats(0, 1200),
)
def test_finds_exactly_what_touches_the_window(
    n: int, seed: int, corner: tuple[float, float], side: float
):
    box = boxes(n, seed)
    x, y = corner
    expected = [
        i for i, (x0, y0, x1, y1) in enumerate(box.tolist())
        if x0 <= x + side and x1 >= x and y0 <= y + side and y1 >= y
    ]  # fmt: skip
    assert PackedTree(box).touching((x, y, x + side, y + side)).tolist() == expected


def test_knows_the_box_around_everything():
    box = boxes(3000, 1)
    assert PackedTree(box).bounds_m == pytest.approx(
        (box[:, 0].min(), box[:, 1].min(), box[:, 2].max(), box[:, 3].max())
    )
    assert PackedTree(boxes(0, 1)).bounds_m is None


def test_the_curve_keeps_neighbours_together():
    points = np.random.default_rng(3).uniform(0, 1000, (4096, 2))
    along = points[curve_order(points)]
    steps = np.hypot(*np.diff(along, axis=0).T)
    assert np.median(steps) < 25, "at random it would be about 500"
    assert sorted(curve_order(points).tolist()) == list(range(4096))
    assert curve_order(np.full((3, 2), 7.0)).tolist() == [0, 1, 2], "all in one place"
