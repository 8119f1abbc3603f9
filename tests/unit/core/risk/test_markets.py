"""Paths of prices: seeds, means, limits, the answer of the hashrate."""

from dataclasses import replace

import numpy as np
import pytest

from siteselect.core.errors import InputError
from siteselect.core.risk.markets import (
    BitcoinModel,
    HashrateModel,
    Markets,
    MarketStart,
    SupplyModel,
    draw_paths,
)

START = MarketStart(
    btc_usd=62_000, hashrate_eh_s=984, subsidy_btc=3.125, fees_btc=0.045, halving_month=17,
    ai_usd_per_gpu_hour=2.35, currency_per_usd=281,
)  # fmt: skip


def paths(months=48, n_paths=4000, seed=1, **changes):
    return draw_paths(START, Markets(**changes), months=months, n_paths=n_paths, seed=seed)


def test_the_same_seed_gives_the_same_bytes():
    one, two, other = paths(seed=3), paths(seed=3), paths(seed=4)
    for name in ("btc_usd", "hashprice_usd_per_ph_day", "ai_usd_per_gpu_hour", "water_factor"):
        assert getattr(one, name).tobytes() == getattr(two, name).tobytes()
        assert getattr(one, name).tobytes() != getattr(other, name).tobytes()


def test_without_drift_the_mean_price_stays():
    found = paths(n_paths=40_000)
    assert found.btc_usd[:, 11].mean() == pytest.approx(62_000, rel=0.02)
    assert found.btc_usd[:, 47].mean() == pytest.approx(62_000, rel=0.06)


def test_volatility_is_that_of_the_model_without_jumps():
    calm = BitcoinModel(jumps_per_year=0.0)
    logs = np.log(paths(n_paths=20_000, bitcoin=calm).btc_usd[:, 11] / 62_000)
    assert logs.std() == pytest.approx(0.55, rel=0.02)
    assert logs.mean() == pytest.approx(-(0.55**2) / 2, abs=0.01)


def test_the_first_hashprice_is_the_golden_one_for_a_still_price():
    still = BitcoinModel(volatility=1e-12, jumps_per_year=0.0)
    found = paths(bitcoin=still, n_paths=2)
    assert found.hashprice_usd_per_ph_day[0, 0] == pytest.approx(28.762, rel=1e-3)


def test_the_halving_halves_what_is_not_fees():
    still = BitcoinModel(volatility=1e-12, jumps_per_year=0.0)
    found = paths(bitcoin=still, hashrate=HashrateModel(0.0, 0.0), n_paths=2)
    price = found.hashprice_usd_per_ph_day[0]
    assert price[17] / price[16] == pytest.approx((1.5625 + 0.045) / (3.125 + 0.045))
    assert found.hashrate_eh_s[0] == pytest.approx(np.full(48, 984))


def test_the_network_answers_a_crash_and_brings_part_of_the_hashprice_back():
    """DOMAIN section 2.5: Bitcoin -70 %, static against response."""
    start = replace(START, halving_month=10_000)
    crash = replace(start, btc_usd=0.3 * START.btc_usd)
    still = BitcoinModel(volatility=1e-12, jumps_per_year=0.0)
    static = draw_paths(crash, Markets(still, HashrateModel(0.0, 0.0)), months=24, n_paths=2,
                        seed=1)  # fmt: skip
    assert static.hashprice_usd_per_ph_day[0, -1] == pytest.approx(8.6, abs=0.05)
    falling = BitcoinModel(drift=-4.8, volatility=1e-12, jumps_per_year=0.0)
    answered = draw_paths(start, Markets(falling, HashrateModel(0.0, 0.15)), months=24, n_paths=2,
                          seed=1)  # fmt: skip
    ignored = draw_paths(start, Markets(falling, HashrateModel(0.0, 0.0)), months=24, n_paths=2,
                         seed=1)  # fmt: skip
    last = answered.hashprice_usd_per_ph_day[0, -1], ignored.hashprice_usd_per_ph_day[0, -1]
    assert last[0] > last[1]


def test_the_hashrate_moves_within_its_limits():
    steps = np.diff(np.log(paths(n_paths=400).hashrate_eh_s), axis=1)
    assert np.expm1(steps).min() >= -0.10 - 1e-12
    assert np.expm1(steps).max() <= 0.08 + 1e-12


def test_bitcoin_and_accelerator_prices_move_together():
    found = paths(n_paths=20_000)
    moves = [np.diff(np.log(p), axis=1)[:, 5] for p in (found.btc_usd, found.ai_usd_per_gpu_hour)]
    assert 0.1 < np.corrcoef(*moves)[0, 1] < 0.35


def test_fuel_and_water_keep_their_mean_and_gas_is_lost_in_some_years():
    found = paths(months=120, n_paths=20_000)
    for factor in (found.coal_factor, found.gas_factor, found.water_factor):
        assert factor.mean() == pytest.approx(1.0, rel=0.01)
    lost = found.gas_available < 1
    assert lost.mean() == pytest.approx(0.10 * 2 / 12, rel=0.05)
    assert np.unique(found.gas_available) == pytest.approx([0.2, 1.0])


def test_the_currency_falls_as_assumed():
    steady = SupplyModel(depreciation_deviation=0.0)
    found = paths(n_paths=2, supply=steady)
    assert found.currency_per_usd[0, 11] == pytest.approx(281 * 1.04)


@pytest.mark.parametrize(("months", "n_paths"), [(0, 2), (12, 3), (12, 0)])
def test_impossible_requests_are_refused(months, n_paths):
    with pytest.raises(InputError, match="paths over"):
        draw_paths(START, Markets(), months=months, n_paths=n_paths, seed=1)


def test_impossible_prices_are_refused():
    with pytest.raises(InputError, match="is 0"):
        draw_paths(replace(START, btc_usd=0.0), Markets(), months=12, n_paths=2, seed=1)
