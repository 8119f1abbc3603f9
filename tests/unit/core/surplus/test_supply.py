import numpy as np
import pytest

from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.surplus.supply import Supply, supply_mix, supply_of
from siteselect.core.surplus.surplus import Surplus


def a_supply() -> Supply:
    """Two hours; wind (tier 0, free), two coal plants (tier 3, 10 and 20), gas (tier 4, 40)."""
    source = np.array([[50.0, 30.0, 10.0, 100.0], [0.0, 0.0, 40.0, 100.0]])
    tiers = np.array([0, 3, 3, 4])
    by_tier = np.zeros((2, 6))
    np.add.at(by_tier, (slice(None), tiers), source)
    fleet = Fleet(
        plant_ids=("w", "c1", "c2", "g"),
        bus=np.zeros(4, dtype=np.int64),
        tier=tiers,
        cost_lc_per_mwh=np.array([0.0, 10.0, 20.0, 40.0]),
        emission_t_per_mwh=np.array([0.0, 1.0, 1.0, 0.5]),
        available_mw=source,
        floor_mw=np.zeros_like(source),
    )
    none = np.zeros(2)
    return supply_of(Surplus(source, by_tier, by_tier, none, none), fleet)


def test_the_cheapest_surplus_serves_first() -> None:
    mix = supply_mix(a_supply(), np.array([60.0, 60.0]))
    # hour 1: 50 wind, 10 of the coal tier at (30*10 + 10*20)/40 = 12.5
    # hour 2: 40 of the coal tier at 20, 20 of gas at 40
    assert mix.tier_share == pytest.approx({0: 50 / 120, 3: 50 / 120, 4: 20 / 120})
    assert mix.cost_lc_per_mwh == pytest.approx((10 * 12.5 + 40 * 20 + 20 * 40) / 120)
    assert mix.emission_t_per_mwh == pytest.approx((50 * 1.0 + 20 * 0.5) / 120)


def test_what_exceeds_the_surplus_is_served_by_nothing() -> None:
    mix = supply_mix(a_supply(), np.array([1000.0, 0.0]))
    assert sum(mix.tier_share.values()) == pytest.approx(1.0)
    assert mix.cost_lc_per_mwh == pytest.approx((40 * 12.5 + 100 * 40) / 190)


def test_no_energy_has_no_cost() -> None:
    mix = supply_mix(a_supply(), np.zeros(2))
    assert mix.tier_share == {}
    assert mix.cost_lc_per_mwh is None
    assert mix.emission_t_per_mwh is None
