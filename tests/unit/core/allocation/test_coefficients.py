import numpy as np
import pytest

from siteselect.core.allocation.coefficients import (
    Coefficients,
    chosen_coefficients,
    load_economics,
    operator_coefficients,
    public_coefficients,
    tariff_usd_per_mwh,
)
from siteselect.core.allocation.programme import Programme, Tariff, Worth
from siteselect.core.entities import LoadClass, Workload
from siteselect.core.errors import InputError
from tests.helpers.defaults import default_assumptions
from tests.helpers.programmes import AI, MINING, a_candidate, a_programme

VALUES = {a.key: a.value for a in default_assumptions()}
PRICE = np.array([50.0, 70.0])
ODD = Workload("kiln", "Kiln", LoadClass.FIRM, 50.0, 0.99, 0.5, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def test_what_mining_earns_is_the_hashprice_over_its_energy() -> None:
    mining = load_economics(MINING, VALUES)
    assert mining is not None
    # 28.7 USD/PH/day less 1 % over 0.024 x 15 MWh/PH/day, less 8 USD/MWh of upkeep
    assert mining.usd_per_mwh_machines == pytest.approx(28.7 * 0.99 / 0.36 - 8)
    # 1 MW drives 1e6 / 15 TH/s at 12 USD/TH over 4 years at 15 %: CRF 0.35027
    assert mining.usd_per_mw_machines_year == pytest.approx(800_000 * 0.350265, rel=1e-5)
    assert mining.usd_per_mw_year == pytest.approx(400_000 * 0.199252, rel=1e-5)


def test_ai_about_pays_for_itself_at_22_98_rupees() -> None:
    """DOMAIN section 2.2: a levelised cost of 2.34 against a price of 2.35 USD/h."""
    ai = load_economics(AI, VALUES)
    assert ai is not None
    usage = 1.25
    earned = ai.usd_per_mwh_machines / usage * 8760
    paid = ai.usd_per_mw_machines_year / usage + 82.0 * 8760
    assert earned == pytest.approx(paid, rel=0.01)


@pytest.mark.parametrize(
    ("tariff", "expected"),
    [
        (Tariff.INCREMENTAL, [81.8, 81.8]),
        (Tariff.PACKAGE, [80.0, 80.0]),
        (Tariff.INDUSTRIAL, [122.6, 122.6]),
        (Tariff.NATIONAL, [121.0, 121.0]),
        (Tariff.MARGINAL, [60.7, 80.7]),
        (Tariff.FIRM_CAPACITY, [60.7, 80.7]),
        (Tariff.WHEELING, [73.1, 93.1]),
    ],
)
def test_tariffs(tariff: Tariff, expected: list[float]) -> None:
    np.testing.assert_allclose(tariff_usd_per_mwh(tariff, VALUES, PRICE), expected)


def both(**changes: object) -> tuple[Programme, Coefficients, Coefficients]:
    programme = a_programme(**changes)
    sites = (a_candidate("S1"), a_candidate("S2", AI))
    public = public_coefficients(
        sites,
        programme,
        {**VALUES, "emission_price_usd_per_t": 20.0},
        price_usd_per_mwh=PRICE,
        source_usd_per_mwh=np.array([0.0, 48.5]),
        source_t_per_mwh=np.array([0.0, 0.97]),
    )
    operator = operator_coefficients(
        sites,
        programme,
        VALUES,
        price_usd_per_mwh=PRICE,
        power_usage=np.full((2, 2), 1.25),
        n_sources=2,
    )
    return programme, public, operator


def test_the_public_gets_the_tariff_and_pays_for_energy_and_connection() -> None:
    _, public, _ = both()
    np.testing.assert_allclose(public.value_usd_per_mwh, [[58.9, 58.9], [78.9, 78.9]])
    np.testing.assert_allclose(public.source_cost_usd_per_mwh, [0, (48.5 + 19.4) / 0.97])
    # 100,000 USD/MW over 25 years at 10 %: CRF 0.110168
    np.testing.assert_allclose(public.capacity_cost_usd_per_mw_year, 11_016.8, rtol=1e-4)


def test_tariffs_cancel_in_the_sum_of_both_sides() -> None:
    """What one pays the other gets: only the split changes."""
    sums = []
    for tariff in (Tariff.INCREMENTAL, Tariff.FIRM_CAPACITY):
        programme, public, operator = both(worth=Worth.WEIGHTED, public_weight=0.5, tariff=tariff)
        sums.append(chosen_coefficients(programme, public, operator))
    np.testing.assert_allclose(sums[0].value_usd_per_mwh, sums[1].value_usd_per_mwh)
    np.testing.assert_allclose(
        sums[0].capacity_cost_usd_per_mw_year, sums[1].capacity_cost_usd_per_mw_year
    )


def test_the_chosen_worth_is_the_one_asked_for() -> None:
    programme, public, operator = both()
    assert chosen_coefficients(programme, public, operator) is public
    programme, public, operator = both(worth=Worth.OPERATOR)
    assert chosen_coefficients(programme, public, operator) is operator
    assert operator.value_usd_per_mwh[0, 0] == pytest.approx((78.925 - 8) / 1.25 - 60.7)
    assert not operator.source_cost_usd_per_mwh.any()


def test_a_load_whose_earnings_are_unknown_is_named() -> None:
    assert load_economics(ODD, VALUES) is None
    with pytest.raises(InputError, match="What Kiln earns is not known"):
        operator_coefficients(
            [a_candidate("S1", ODD)],
            a_programme(),
            VALUES,
            price_usd_per_mwh=PRICE,
            power_usage=np.ones((2, 1)),
            n_sources=1,
        )


def test_impossible_assumptions_are_named() -> None:
    with pytest.raises(InputError, match="efficiency of the machines is 0"):
        load_economics(MINING, {**VALUES, "mining_efficiency_j_per_th": 0.0})
