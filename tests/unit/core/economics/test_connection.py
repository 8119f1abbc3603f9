import pytest

from siteselect.core.economics.connection import (
    connection_cost,
    connection_levels_kv,
    connection_terms,
)
from siteselect.core.errors import InputError
from tests.unit.core.economics.defaults import DEFAULTS

TERMS = connection_terms(DEFAULTS)


@pytest.mark.parametrize(
    ("request_mw", "levels_kv"),
    [
        (5, (132.0,)),
        (80, (132.0,)),
        (81, (220.0, 132.0)),
        (250, (220.0, 132.0)),
        (251, (220.0,)),
        (800, (220.0,)),
        (801, (500.0,)),
        (2001, ()),
    ],
)
def test_voltage_follows_the_size(request_mw, levels_kv):
    assert connection_levels_kv(request_mw, TERMS) == levels_kv


def test_cost_by_hand():
    cost = connection_cost(request_mw=95, kv=132, straight_km=10, terms=TERMS)
    # 10 km x 1.3 x 78,000; four bays of 350,000; 100 MVA at 12,000.
    assert cost.route_km == pytest.approx(13)
    assert cost.line_usd == pytest.approx(1_014_000)
    assert cost.bays_usd == pytest.approx(1_400_000)
    assert cost.transformers_usd == pytest.approx(1_200_000)
    assert cost.usd == pytest.approx(3_614_000 * 1.20 * 1.075)
    assert cost.usd_per_kw == pytest.approx(3_614_000 * 1.20 * 1.075 / 95_000)


def test_a_drawn_route_is_its_own_detour():
    cost = connection_cost(request_mw=95, kv=132, straight_km=10, route_km=17.5, terms=TERMS)
    # 17.5 km x 78,000, whatever the straight distance is.
    assert cost.route_km == 17.5
    assert cost.line_usd == pytest.approx(1_365_000)
    usual = connection_cost(request_mw=95, kv=132, straight_km=17.5 / 1.3, terms=TERMS)
    assert cost.usd == pytest.approx(usual.usd)


def test_the_parts_add_up():
    cost = connection_cost(
        request_mw=300, kv=220, straight_km=25, terms=TERMS, reinforcement_usd=2e6
    )
    parts = (
        cost.line_usd + cost.bays_usd + cost.transformers_usd + cost.reinforcement_usd
        + cost.contingency_usd + cost.interest_usd
    )  # fmt: skip
    assert parts == pytest.approx(cost.usd)
    assert cost.reinforcement_usd == 2e6


def test_mountains_make_the_line_dearer_and_nothing_else():
    plain = connection_cost(request_mw=50, kv=132, straight_km=10, terms=TERMS)
    mountain_terms = connection_terms(DEFAULTS | {"terrain_factor": 1.6})
    mountain = connection_cost(request_mw=50, kv=132, straight_km=10, terms=mountain_terms)
    assert mountain.line_usd == pytest.approx(1.6 * plain.line_usd)
    assert mountain.bays_usd == plain.bays_usd
    assert mountain.route_km == plain.route_km


def test_a_site_at_the_fence_needs_no_line():
    assert connection_cost(request_mw=50, kv=132, straight_km=0, terms=TERMS).line_usd == 0


def test_other_voltages_come_from_the_assumptions_alone():
    elsewhere = {
        key.replace("_132", "_110").replace("_220", "_380"): value
        for key, value in DEFAULTS.items()
        if "_500" not in key
    }
    assert connection_levels_kv(100, connection_terms(elsewhere)) == (380.0, 110.0)


def test_a_missing_price_is_named():
    less = {key: value for key, value in DEFAULTS.items() if key != "bay_usd_220"}
    with pytest.raises(InputError, match="'bay_usd_220' is missing"):
        connection_terms(less)


def test_a_voltage_without_prices_is_refused():
    with pytest.raises(InputError, match="No connection prices for 66 kV"):
        connection_cost(request_mw=10, kv=66, straight_km=1, terms=TERMS)


def test_nothing_requested_costs_nothing_to_say():
    with pytest.raises(InputError, match="more than 0 MW"):
        connection_cost(request_mw=0, kv=132, straight_km=1, terms=TERMS)
