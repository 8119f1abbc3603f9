"""Present values along paths, held to plain loops over hours and months."""

import numpy as np
import pytest

from siteselect.core.economics.computing import DataCentre
from siteselect.core.economics.finance import net_present_value
from siteselect.core.economics.mining import Mine
from siteselect.core.errors import InputError
from siteselect.core.risk.markets import Markets, MarketStart, Paths, draw_paths
from siteselect.core.risk.outcome import (
    Investment,
    computing_outcome,
    mining_outcome,
)
from siteselect.core.risk.running import running_curve

START = MarketStart(62_000, 984, 3.125, 0.045, 17, 2.35, 281)
MINE = Mine(15.0, 1.05, 8.0, 0.01)
CENTRE = DataCentre(1.4, 0.8, 1.25, 0.7, 12e6, 28e6)
INVESTED = Investment(
    site_usd=5e6, machines_usd=20e6, machine_life_y=4, salvage_share=0.1, fixed_usd_per_year=1e5,
    discount_rate=0.15,
)  # fmt: skip


@pytest.fixture(scope="module")
def hours():
    generator = np.random.default_rng(7)
    month = np.repeat(np.arange(12), 730)
    return generator.uniform(0, 50, 8760), generator.uniform(40, 120, 8760), month


@pytest.fixture(scope="module")
def paths() -> Paths:
    return draw_paths(START, Markets(), months=24, n_paths=6, seed=2)


def test_running_below_a_threshold_is_the_sum_of_the_cheaper_hours(hours):
    mw, tariff, month = hours
    curve = running_curve(mw, tariff, month)
    threshold = np.array([[60.0, 90.0, 0.0], [200.0, 75.0, 119.0]])
    energy, bill = curve.below(threshold, first_month=11)
    for path in range(2):
        for column, kind in enumerate((11, 0, 1)):
            runs = (month == kind) & (tariff < threshold[path, column])
            assert energy[path, column] == pytest.approx(mw[runs].sum())
            assert bill[path, column] == pytest.approx((mw * tariff)[runs].sum())
    always, whole_bill = curve.throughout(12)
    assert always.sum() == pytest.approx(mw.sum())
    assert whole_bill.sum() == pytest.approx(mw @ tariff)


def test_hours_of_two_years_are_averaged(hours):
    mw, tariff, month = hours
    twice = running_curve(np.tile(mw, 2), np.tile(tariff, 2), np.tile(month, 2))
    assert twice.throughout(12)[0].sum() == pytest.approx(mw.sum())


def test_a_mine_is_worth_what_a_loop_over_hours_says(hours, paths):
    mw, tariff, month = hours
    found = mining_outcome(MINE, running_curve(mw, tariff, month), paths, INVESTED)
    monthly_rate = 1.15 ** (1 / 12) - 1
    for path in range(paths.n_paths):
        value = 0.0
        for at in range(24):
            price = paths.hashprice_usd_per_ph_day[path, at]
            earned = (MINE.revenue_usd_per_mwh(price) - 8.0) / 1.05
            runs = (month == at % 12) & (tariff < MINE.break_even_tariff_usd_per_mwh(price))
            margin = ((earned - tariff) * mw)[runs].sum() - 1e5 / 12
            value += margin / (1 + monthly_rate) ** (at + 1)
        value -= 25e6
        value += (2e6 + 0.5 * 18e6) / 1.15**2
        assert found.npv_usd[path] == pytest.approx(value, rel=1e-9)


def test_a_data_centre_runs_throughout_and_renews_its_machines(hours, paths):
    mw, tariff, month = hours
    curve = running_curve(mw, tariff, month)
    longer = draw_paths(START, Markets(), months=72, n_paths=2, seed=2)
    found = computing_outcome(CENTRE, curve, longer, INVESTED)
    assert found.energy_mwh == pytest.approx(np.full(2, mw.sum()))
    margin = found.cash_usd[0, 1:].copy()
    margin[3] += 20e6 - 2e6
    margin[5] -= 2e6 + 0.5 * 18e6
    price = longer.ai_usd_per_gpu_hour[0].reshape(6, 12)
    energy, bill = curve.throughout(12)
    sold = CENTRE.revenue_usd_per_grid_mwh(1.0)
    assert margin == pytest.approx((price * sold * energy - bill).sum(axis=1) - 1e5)


def test_the_worst_paths_make_the_value_at_risk(hours, paths):
    mw, tariff, month = hours
    many = draw_paths(START, Markets(), months=48, n_paths=400, seed=5)
    found = mining_outcome(MINE, running_curve(mw, tariff, month), many, INVESTED)
    worst = np.sort(found.npv_usd)[:20]
    assert found.conditional_value_at_risk_usd == pytest.approx(-worst.mean())
    assert found.quantile(0.1) <= found.quantile(0.5) <= found.quantile(0.9)
    assert 0 <= found.loss_probability <= 1
    fan = found.fan()
    assert fan.shape == (5, 5)
    assert (np.diff(fan, axis=0) >= 0).all()


def test_a_certain_cash_flow_has_its_present_value():
    mw, month = np.zeros(8760), np.repeat(np.arange(12), 730)
    still = draw_paths(START, Markets(), months=48, n_paths=2, seed=1)
    found = mining_outcome(MINE, running_curve(mw, mw, month), still, INVESTED)
    fixed = 1e5 / 12
    rate = 1.15 ** (1 / 12) - 1
    expected = net_present_value([-25e6, 0, 0, 0, 2e6], 0.15)
    expected -= sum(fixed / (1 + rate) ** (m + 1) for m in range(48))
    assert found.npv_usd == pytest.approx([expected] * 2)


def test_parts_of_years_are_refused(hours):
    mw, tariff, month = hours
    odd = draw_paths(START, Markets(), months=13, n_paths=2, seed=1)
    with pytest.raises(InputError, match="no whole years"):
        mining_outcome(MINE, running_curve(mw, tariff, month), odd, INVESTED)
