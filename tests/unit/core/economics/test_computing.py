"""Golden values G21, G22, G24 and G25 of DOMAIN section 8, and what a data centre cannot be."""

from dataclasses import replace

import pytest

from siteselect.core.economics.computing import (
    TIER_AVAILABILITY,
    DataCentre,
    interrupted_hours_per_year,
)
from siteselect.core.errors import InputError

CENTRE = DataCentre(
    kw_per_gpu=1.4, load_factor=0.8, power_usage=1.25, occupancy=0.7,
    facility_usd_per_mw=12e6, machine_usd_per_mw=28e6,
)  # fmt: skip


def test_revenue_of_a_grid_mwh():
    full = replace(CENTRE, occupancy=0.8, load_factor=1.0)
    assert full.revenue_usd_per_grid_mwh(2.35) == pytest.approx(1074.3, rel=1e-3)


@pytest.mark.parametrize(("utilisation", "usd"), [(0.8, 1275), (0.6, 1700)])
def test_capital_by_utilisation(utilisation, usd):
    built = DataCentre(
        kw_per_gpu=1.4, load_factor=0.8, power_usage=1.25, occupancy=0.7,
        facility_usd_per_mw=11e6, machine_usd_per_mw=27e6, discount_rate=0.12,
    )  # fmt: skip
    facility_at_10_percent = replace(built, machine_usd_per_mw=0.0, discount_rate=0.10)
    machines = replace(built, facility_usd_per_mw=0.0)
    together = facility_at_10_percent.capital_usd_per_mwh(utilisation)
    together += machines.capital_usd_per_mwh(utilisation)
    assert together == pytest.approx(usd, rel=1e-3)


@pytest.mark.parametrize(("tariff", "usd"), [(81.779, 2.339), (121.0, 2.418)])
def test_levelised_cost_of_compute(tariff, usd):
    assert CENTRE.levelised_cost_usd_per_gpu_hour(tariff) == pytest.approx(usd, rel=1e-3)


def test_a_dearer_tariff_hardly_moves_the_cost_of_compute():
    cheap, dear = (CENTRE.levelised_cost_usd_per_gpu_hour(t) for t in (81.779, 121.0))
    assert dear / cheap - 1 == pytest.approx(0.034, abs=0.001)
    assert CENTRE.energy_share_of_cost(81.779) == pytest.approx(0.07, abs=0.005)


def test_the_break_even_tariff_gives_the_price():
    tariff = CENTRE.break_even_tariff_usd_per_mwh(2.6)
    assert CENTRE.levelised_cost_usd_per_gpu_hour(tariff) == pytest.approx(2.6)


@pytest.mark.parametrize(("tier", "hours"), [(1, 28.82), (2, 22.69), (3, 1.58), (4, 0.44)])
def test_hours_that_a_tier_leaves_out(tier, hours):
    assert interrupted_hours_per_year(TIER_AVAILABILITY[tier]) == pytest.approx(hours, abs=0.005)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"occupancy": 0.0}, "The occupancy is 0"),
        ({"occupancy": 1.2}, "The occupancy is 1.2"),
        ({"kw_per_gpu": 0.0}, "accelerator is 0 kW"),
        ({"power_usage": 0.5}, "A power usage of 0.5"),
        ({"machine_usd_per_mw": -1.0}, "price of the data centre is negative"),
    ],
)
def test_impossible_centres_are_refused_in_one_sentence(changes, words):
    with pytest.raises(InputError, match=words):
        replace(CENTRE, **changes)


def test_negative_prices_are_refused():
    with pytest.raises(InputError, match="-1 USD for an accelerator hour"):
        CENTRE.revenue_usd_per_grid_mwh(-1)
    with pytest.raises(InputError, match="A tariff of -1 USD/MWh"):
        CENTRE.levelised_cost_usd_per_gpu_hour(-1)
