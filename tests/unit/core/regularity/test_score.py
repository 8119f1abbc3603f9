"""R_firm and R_int worked out by hand: halfway between all anchors is 50."""

from math import nan, sqrt

import pytest

from siteselect.core.regularity.score import firm_score, interruptible_score

FIRM_HALF = {
    "availability": 0.9495,
    "firmness": 0.4,
    "longest_outage_h": 12,  # ln 13 is half of ln 169
    "explained": 0.4,
    "interannual_variation": 0.15,
}
INTERRUPTIBLE_HALF = {
    "energy_availability": 0.675,
    "starts_per_day": 2.05,
    "explained": 0.4,
    "interannual_variation": 0.15,
    "mean_time_between_h": sqrt(7 * 721) - 1,
}
FIRM_NONE = {
    "availability": 0.5,
    "firmness": 0.0,
    "longest_outage_h": 400,
    "explained": -0.2,
    "interannual_variation": 0.4,
}
INTERRUPTIBLE_NONE = {
    "energy_availability": 0.1,
    "starts_per_day": 9,
    "explained": -0.2,
    "interannual_variation": 0.4,
    "mean_time_between_h": 0,
}


def test_halfway_is_fifty():
    assert firm_score(**FIRM_HALF) == pytest.approx(50)
    assert interruptible_score(**INTERRUPTIBLE_HALF) == pytest.approx(50)


def test_worse_than_every_anchor_is_zero():
    assert firm_score(**FIRM_NONE) == 0
    assert interruptible_score(**INTERRUPTIBLE_NONE) == 0


@pytest.mark.parametrize(
    ("name", "best", "weight"),
    [
        ("availability", 1.0, 35),
        ("firmness", 0.9, 25),
        ("longest_outage_h", 0, 15),
        ("explained", 0.8, 15),
        ("interannual_variation", 0.0, 10),
    ],
)
def test_weights_of_the_firm_score(name, best, weight):
    assert firm_score(**{**FIRM_NONE, name: best}) == pytest.approx(weight)


@pytest.mark.parametrize(
    ("name", "best", "weight"),
    [
        ("energy_availability", 0.95, 40),
        ("starts_per_day", 0.1, 20),
        ("explained", 0.8, 15),
        ("interannual_variation", 0.0, 15),
        ("mean_time_between_h", 720, 10),
    ],
)
def test_weights_of_the_interruptible_score(name, best, weight):
    assert interruptible_score(**{**INTERRUPTIBLE_NONE, name: best}) == pytest.approx(weight)


def test_with_a_single_year_the_other_weights_grow():
    single = {**FIRM_NONE, "interannual_variation": None}
    assert firm_score(**{**single, "availability": 1.0}) == pytest.approx(35 / 0.90)
    single = {**INTERRUPTIBLE_NONE, "interannual_variation": None}
    assert interruptible_score(**{**single, "energy_availability": 1.0}) == pytest.approx(40 / 0.85)


def test_a_constant_series_leaves_nothing_to_explain():
    assert firm_score(**{**FIRM_NONE, "explained": nan}) == pytest.approx(15)


def test_an_unknown_firmness_earns_nothing():
    assert firm_score(**{**FIRM_NONE, "firmness": nan}) == 0
