"""What a load means for everybody else: golden value G23, the worked cases, the subsidy test."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from siteselect.core.economics.exposure import (
    PublicStake,
    covering_deposit_usd,
    covering_take_share,
    exposures,
)
from siteselect.core.economics.public_value import PublicTerms, ServedEnergy, public_value
from siteselect.core.errors import InputError

HOURS = 8760


def terms(**changes):
    given_ = {
        "loss_share": 0.0, "network_lc_per_mwh": 0.0, "existing_sales_mwh": 106e6,
        "capacity_payments_lc": None, "curtailment_lc_per_mwh": 0.0, "connection_lc_per_year": 0.0,
    }  # fmt: skip
    return PublicTerms(**(given_ | changes))


def served(mw, cost, tier=3):
    share = np.zeros((len(mw), 6))
    share[:, tier] = 1.0
    return ServedEnergy(mw, cost, np.full(len(mw), 0.9), share)


def test_golden_contribution_of_the_programme():
    mw = np.full(HOURS, 2000 * 0.85)
    found = public_value(served(mw, np.full(HOURS, 16_000.0)), np.full(HOURS, 22_980.0), terms())
    assert found.energy_mwh == pytest.approx(14.892e6, rel=1e-3)
    assert found.energy_mwh / 127.159e6 == pytest.approx(0.117, abs=5e-4)
    assert found.contribution_lc == pytest.approx(103.9e9, rel=1e-3)
    assert found.relief_lc_per_kwh == pytest.approx(0.981, rel=1e-3)
    assert found.needs_no_subsidy


def test_dear_gas_makes_the_same_tariff_a_subsidy():
    """DOMAIN section 4.4, worked case B: 22.0 / (1 - .03) + 0.5 = 23.2 > 22.98."""
    mw = np.full(HOURS, 1700.0)
    found = public_value(
        served(mw, np.full(HOURS, 22_000.0), tier=4),
        np.full(HOURS, 22_980.0),
        terms(loss_share=0.03, network_lc_per_mwh=500.0),
    )
    assert found.contribution_lc == pytest.approx(-3.0e9, rel=0.1)
    assert found.needs_no_subsidy is False
    assert found.verdict == "A subsidy: every kWh costs 0.20 more than it pays."


def test_a_subsidy_in_some_hours_is_one_though_the_mean_is_not():
    cost = np.full(100, 10_000.0)
    cost[:6] = 30_000.0
    found = public_value(served(np.ones(100), cost), np.full(100, 22_980.0), terms())
    assert found.needs_no_subsidy is False
    assert found.verdict.startswith("A subsidy in 6.0 % of the served hours, though 11.78 per kWh")
    cost[5] = 10_000.0
    assert public_value(
        served(np.ones(100), cost), np.full(100, 22_980.0), terms()
    ).needs_no_subsidy


def test_curtailed_energy_avoids_its_compensation_and_sold_energy_dilutes():
    found = public_value(
        served(np.ones(100), np.zeros(100), tier=0),
        np.full(100, 5_000.0),
        terms(curtailment_lc_per_mwh=7_000.0, capacity_payments_lc=2e12, existing_sales_mwh=100e6),
    )
    assert found.avoided_curtailment_lc == pytest.approx(700_000)
    assert found.contribution_by_tier == {0: (pytest.approx(100), pytest.approx(500_000))}
    assert found.total_lc == pytest.approx(1_200_000)
    assert found.dilution_lc_per_kwh == pytest.approx(20 * 100 / 100e6, rel=1e-4)


def test_without_energy_nothing_is_tested():
    nothing = served(np.zeros(3), np.full(3, np.nan))
    found = public_value(nothing, np.full(3, 1.0), terms())
    assert (found.energy_mwh, found.contribution_lc, found.emission_t) == (0, 0, 0)
    assert found.needs_no_subsidy is None
    assert "nothing to test" in found.verdict


@given(
    arrays(np.float64, 24, elements=st.floats(0, 100)),
    arrays(np.float64, 24, elements=st.floats(0, 30_000)),
    st.floats(0, 40_000),
)
def test_money_adds_up(mw, cost, tariff):
    found = public_value(
        served(mw, cost), np.full(24, tariff), terms(loss_share=0.03, network_lc_per_mwh=500.0)
    )
    left = found.paid_lc - found.cost_lc - found.network_lc
    assert found.contribution_lc == pytest.approx(left, abs=1e-3)
    by_tier = sum(money for _, money in found.contribution_by_tier.values())
    assert by_tier == pytest.approx(found.contribution_lc, abs=1e-3)


@pytest.mark.parametrize("changes", [{"loss_share": 1.0}, {"existing_sales_mwh": 0.0}])
def test_impossible_terms_are_refused(changes):
    with pytest.raises(InputError):
        terms(**changes)


def test_what_stands_open_falls_with_the_years_and_ends_with_the_life():
    stake = PublicStake(10e6, 5, 0.10)
    found = exposures(stake)
    assert [e.year for e in found] == [1, 2, 3, 4, 5]
    outstanding = [e.outstanding_usd for e in found]
    assert outstanding == sorted(outstanding, reverse=True)
    assert outstanding[-1] == 0
    assert outstanding[0] == pytest.approx(10e6 * 1.1 - 10e6 * 0.26379748, rel=1e-6)
    assert exposures(PublicStake(10e6, 4, 0.0))[0].outstanding_usd == pytest.approx(7.5e6)


def test_the_covering_deposit_leaves_nothing():
    stake = PublicStake(10e6, 25, 0.10, reuse_share=0.3)
    deposit = covering_deposit_usd(stake)
    held = PublicStake(10e6, 25, 0.10, 0.3, deposit)
    assert [e.stranded_usd for e in exposures(held)] == pytest.approx([0] * 5, abs=1e-6)
    assert exposures(PublicStake(10e6, 25, 0.10, 0.3, deposit - 1))[0].stranded_usd > 0


def test_the_covering_take_repays_the_stake_in_the_years_bound():
    stake = PublicStake(10e6, 25, 0.10)
    share = covering_take_share(stake, mw=100, margin_usd_per_mwh=10, committed_y=5)
    earned = share * 100 * HOURS * 10
    assert sum(earned / 1.1**y for y in range(1, 6)) == pytest.approx(10e6)
    assert covering_take_share(stake, mw=100, margin_usd_per_mwh=-1, committed_y=5) is None
    assert covering_take_share(stake, mw=1, margin_usd_per_mwh=10, committed_y=5) is None
    assert covering_take_share(PublicStake(0, 25, 0.1), mw=1, margin_usd_per_mwh=1,
                               committed_y=5) == 0  # fmt: skip


def test_impossible_stakes_are_refused():
    with pytest.raises(InputError, match="A reuse of 2"):
        exposures(PublicStake(1.0, 25, 0.1, reuse_share=2.0))
    with pytest.raises(InputError, match="below 0 USD"):
        exposures(PublicStake(-1.0, 25, 0.1))
