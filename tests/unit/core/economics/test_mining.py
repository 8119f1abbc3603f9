"""Golden values G1, G2 and G4 to G7 of DOMAIN section 8, and what a mine cannot be."""

import pytest

from siteselect.core.economics.mining import (
    Mine,
    Network,
    break_even_efficiency_j_per_th,
    least_energy_share,
)
from siteselect.core.errors import InputError

NETWORK = Network(btc_usd=62_000, subsidy_btc=3.125, fees_btc=0.045, hashrate_eh_s=984)
TARIFF = 81.779


def mine(efficiency: float, **changes: float) -> Mine:
    terms = {"power_usage": 1.05, "upkeep_usd_per_mwh": 8.0, "pool_fee": 0.01} | changes
    return Mine(efficiency_j_per_th=efficiency, **terms)


def test_hashprice():
    assert NETWORK.hashprice_usd_per_ph_day == pytest.approx(28.762, rel=1e-3)


@pytest.mark.parametrize(
    ("efficiency", "usd"), [(9.7, 123.2), (13.5, 88.5), (15, 79.7), (17.5, 68.3), (30, 39.8)]
)
def test_revenue_of_a_mwh_of_machines(efficiency, usd):
    assert mine(efficiency, pool_fee=0.0).revenue_usd_per_mwh(28.68) == pytest.approx(usd, rel=1e-3)


@pytest.mark.parametrize(
    ("efficiency", "usd"), [(9.7, 47_582), (13.5, 66_222), (15, 73_580), (17.5, 85_843)]
)
def test_break_even_bitcoin_price(efficiency, usd):
    assert mine(efficiency).break_even_btc_usd(TARIFF, NETWORK) == pytest.approx(usd, rel=1e-3)


def test_break_even_efficiency():
    found = break_even_efficiency_j_per_th(28.68, TARIFF, power_usage=1.05, pool_fee=0.01)
    assert found == pytest.approx(13.777, rel=1e-3)


@pytest.mark.parametrize(
    ("efficiency", "usd_per_th", "hashprice"), [(9.7, 20, 47.1), (13.5, 15, 50.9), (15, 12, 51.3)]
)
def test_full_cost_hashprice(efficiency, usd_per_th, hashprice):
    built = mine(
        efficiency, machine_usd_per_th=usd_per_th, machine_life_y=4.0, site_usd_per_kw=400.0,
        site_life_y=10.0, discount_rate=0.15,
    )  # fmt: skip
    found = built.full_cost_hashprice_usd_per_ph_day(TARIFF, 0.85)
    assert found == pytest.approx(hashprice, rel=2e-3)


@pytest.mark.parametrize(("share", "usd"), [(0.5, 80.1), (0.7, 57.2), (0.85, 47.1), (0.95, 42.2)])
def test_capital_by_energy_share(share, usd):
    built = mine(15, machine_usd_per_th=12.0, site_usd_per_kw=400.0)
    assert built.capital_usd_per_mwh(share) == pytest.approx(usd, rel=1e-3)


def test_the_least_energy_share_repays_the_capital():
    built = mine(15, machine_usd_per_th=12.0, site_usd_per_kw=400.0)
    share = least_energy_share(built, 60.0, TARIFF)
    assert share is not None
    assert built.full_cost_hashprice_usd_per_ph_day(TARIFF, share) == pytest.approx(60.0)
    assert least_energy_share(built, 28.68, TARIFF) is None
    assert least_energy_share(built, 35.0, TARIFF) is None


def test_break_evens_agree_with_each_other():
    one = mine(13.5)
    hashprice = one.break_even_hashprice_usd_per_ph_day(TARIFF)
    assert one.break_even_tariff_usd_per_mwh(hashprice) == pytest.approx(TARIFF)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"efficiency": 0.0}, "The efficiency of the machines is 0"),
        ({"efficiency": float("nan")}, "efficiency"),
        ({"power_usage": 0.9}, "A power usage of 0.9 cannot be"),
        ({"pool_fee": 1.0}, "A pool fee of 1 cannot be"),
        ({"machine_usd_per_th": -1.0}, "The price of the machines is -1"),
    ],
)
def test_impossible_mines_are_refused_in_one_sentence(changes, words):
    terms = {"efficiency": 15.0} | changes
    with pytest.raises(InputError, match=words):
        mine(terms.pop("efficiency"), **terms)


def test_impossible_networks_are_refused():
    with pytest.raises(InputError, match=r"The Bitcoin price is -1\."):
        Network(-1, 3.125, 0.045, 984)
    with pytest.raises(InputError, match="hashrate is 0"):
        Network(62_000, 3.125, 0.045, 0)
