from math import inf

import pytest

from siteselect.core.entities import LoadClass
from siteselect.core.scoring.rules import (
    broken,
    distance_rule,
    electrical_rules,
    firm_capacity_rule,
    site_cap_rule,
    zone_rule,
)


def firm(load_class=LoadClass.FIRM, firm_mw=140.0):
    return firm_capacity_rule(
        load_class=load_class, requested_mw=200.0, firm_mw=firm_mw, exceedance=0.999
    )


def test_a_firm_load_needs_its_mw():
    assert firm().sentence == "99.9 % of hours hold 140 MW, the firm load asks for 200 MW"
    assert firm(firm_mw=198.0) is None
    assert firm(firm_mw=197.9) is not None


@pytest.mark.parametrize("load_class", [LoadClass.INTERRUPTIBLE, LoadClass.PARTIAL])
def test_other_loads_are_not_excluded_by_missing_hours(load_class):
    assert firm(load_class, firm_mw=0.0) is None


def distance(straight_km, station_name="Middle"):
    return distance_rule(
        straight_km=straight_km, max_km=60.0, station_name=station_name, requested_mw=600.0
    )


def test_distance_to_a_capable_station():
    assert distance(60.0) is None
    assert distance(87.4).sentence == (
        "the nearest station for 600 MW, Middle, is 87 km away, allowed are 60 km"
    )
    assert distance(inf, "").sentence == "no station of the study can carry 600 MW"


def test_zones():
    assert zone_rule(()) is None
    assert zone_rule(["Reserve A", "Airfield"]).sentence == "it lies inside Reserve A and Airfield"


def test_site_cap():
    assert site_cap_rule(requested_mw=500.0, site_cap_mw=500.0) is None
    assert site_cap_rule(requested_mw=1200.0, site_cap_mw=500.0).sentence == (
        "it asks for 1,200 MW, one site may have 500 MW"
    )


def test_only_broken_rules_are_kept_in_order():
    found = broken(distance(10.0), zone_rule(["Reserve A"]), None, firm())
    assert [rule.rule_id for rule in found] == ["zone", "firm_capacity"]


def test_a_station_without_short_circuit_power_breaks_no_electrical_rule() -> None:
    assert electrical(500.0, None) == []


@pytest.mark.parametrize(
    ("requested", "power", "expected"),
    # all but resistance: the step is Q over S, with Q = P tan(acos 0.95) = 0.329 P
    [(100.0, 4000.0, []), (100.0, 1000.0, ["voltage_step"]),
     (100.0, 290.0, ["voltage_step", "grid_strength"])],
)  # fmt: skip
def test_weak_stations_are_told(requested: float, power: float, expected: list[str]) -> None:
    assert electrical(requested, power) == expected


def test_the_step_is_told_in_percent() -> None:
    (rule,) = electrical_rules(
        requested_mw=100.0, power_factor=0.95, short_circuit_mva=1000.0, x_over_r=None
    )
    assert rule.sentence == "losing it at once moves the voltage by 3.3 %, allowed are 3 %"


def electrical(requested_mw: float, short_circuit_mva: float | None) -> list[str]:
    return [
        rule.rule_id
        for rule in electrical_rules(
            requested_mw=requested_mw, power_factor=0.95,
            short_circuit_mva=short_circuit_mva, x_over_r=None,
        )
    ]  # fmt: skip
