"""Laws of surplus (DOMAIN section 8) on random base cases."""

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from siteselect.core.dispatch.optimal import solve_base_case
from siteselect.core.grid.sensitivities import factorise
from siteselect.core.surplus.tiers import surplus_of
from tests.helpers.grids import random_fleet, random_grid


@given(st.integers(0, 2**32 - 1), st.integers(0, 5), st.floats(0, 0.3), st.floats(0, 200))
@settings(max_examples=60, deadline=None)
def test_laws(seed: int, highest_tier: int, reserve_share: float, infeed: float) -> None:
    rng = np.random.default_rng(seed)
    grid = random_grid(rng, n_buses=6, n_extra=3, n_links=1)
    fleet = random_fleet(rng, n_buses=6, n_plants=8, n_hours=5)
    demand = rng.uniform(0, 90, (5, 6))
    base = solve_base_case(
        grid, fleet, demand, sensitivities=factorise(grid), value_of_lost_load_lc_per_mwh=1000.0
    )
    got = surplus_of(
        base, fleet, demand, grid, regions=("R",), reserve_share=reserve_share,
        largest_infeed_mw=infeed, highest_tier=highest_tier,
    )  # fmt: skip
    eligible = fleet.tier <= highest_tier
    idle = fleet.available_mw - base.dispatch_mw

    # the sum law, and nothing counted twice or out of nothing
    total = got.by_tier_mw.sum(axis=1)
    assert np.abs(total - np.maximum(got.potential_mw, 0)).max() <= 1e-6
    assert (got.source_mw >= 0).all()
    assert (got.source_mw <= idle + 1e-6).all()
    assert not got.source_mw[:, ~eligible].any()
    assert np.abs(got.by_region_mw.sum(axis=1) - total).max() <= 1e-9

    # demand and reserve come first
    assert (got.reserve_mw >= reserve_share * demand.sum(axis=1)).all()
    assert (got.reserve_mw >= infeed).all()
    available = fleet.available_mw[:, eligible].sum(axis=1)
    expected = available - demand.sum(axis=1) - got.reserve_mw
    assert np.abs(got.potential_mw - expected).max() <= 1e-9

    # bottom-up: while a cheaper plant keeps idle capacity back, no dearer one gives anything
    order = sorted(
        np.flatnonzero(eligible), key=lambda g: (fleet.tier[g], fleet.cost_lc_per_mwh[g])
    )
    for cheap, dear in pairwise(order):
        keeps_back = got.source_mw[:, cheap] < idle[:, cheap] - 1e-6
        assert (got.source_mw[keeps_back, dear] <= 1e-9).all()
