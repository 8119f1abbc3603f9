import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siteselect.core.allocation.repair import largest_with_share

LOADS = st.lists(st.floats(0.0, 100.0), min_size=1, max_size=30)


def surplus_mwh(served: np.ndarray, needed_h: float, capacity_mw: float) -> float:
    return float(np.minimum(served, capacity_mw).sum() - needed_h * capacity_mw)


@given(loads=LOADS, share=st.floats(0.01, 1.0))
def test_no_larger_capacity_keeps_its_energy_share(loads: list[float], share: float) -> None:
    served = np.array(loads)
    needed_h = share * len(served)
    found = largest_with_share(served, np.ones(len(served)), needed_h, 100.0)
    assert surplus_mwh(served, needed_h, found) >= -1e-9
    if found < 100.0:
        assert surplus_mwh(served, needed_h, found + 1e-3) < 0.0


def test_a_share_that_is_short_by_rounding_costs_no_more_than_rounding() -> None:
    served = np.concatenate([np.full(199, 50.0), [0.0]])
    kept = largest_with_share(served, np.ones(200), 0.995 * 200, 50.0)
    assert kept == pytest.approx(50.0)
    served[:100] -= 1e-9
    kept = largest_with_share(served, np.ones(200), 0.995 * 200, 50.0)
    assert kept == pytest.approx(50.0, abs=1e-6)


def test_capacity_is_kept_where_its_share_holds() -> None:
    assert largest_with_share(np.array([10.0, 4.0]), np.ones(2), 1.0, 10.0) == 10.0
