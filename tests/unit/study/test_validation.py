"""Validation on the made-up grid, worked by hand, and on the packaged packs."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from siteselect.core.entities import Line
from siteselect.core.errors import InputError
from siteselect.core.tables import NamedColumns
from siteselect.io.packs import build_pack
from siteselect.study.evaluation import Evaluation
from siteselect.study.study import ValidationTarget
from siteselect.study.validation import MEASURES, validate
from tests.helpers.defaults import default_assumptions
from tests.helpers.studies import three_region_study

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
N_HOURS = 48


def a_study(demand_mw=(100.0,) * 24 + (300.0,) * 24, **changes):
    """Return two days of a flat demand, west only, beside 1,500 MW coal and 400 MW gas at 0.9."""
    values = np.column_stack([demand_mw, np.zeros(N_HOURS), np.zeros(N_HOURS)])
    availability = np.column_stack(
        [np.full(N_HOURS, 0.9), np.where(np.arange(N_HOURS) < 24, 0.5, 0.1)]
    )
    plain = three_region_study(N_HOURS)
    plants = tuple(replace(p, system="grid") for p in plain.plants)
    return replace(
        plain,
        plants=plants,
        hourly_demand=NamedColumns(("W", "M", "E"), values),
        hourly_availability=NamedColumns(("thermal", "wind"), availability),
        assumptions=default_assumptions(largest_infeed_mw=50.0, reserve_share=0.1),
        **changes,
    )


def target(measure, at_least=-1e9, at_most=1e9, required=True, reason="", **arguments):
    return ValidationTarget(
        "T", measure, 0.0, at_least, at_most, "", measure, arguments, required, "by hand", reason
    )


def measured(measure, study=None, evaluation=None, **arguments):
    study = replace(study or a_study(), validation=(target(measure, **arguments),))
    (result,) = validate(study, evaluation)
    return result


def dispatched(study):
    return Evaluation(study)


def served(measure, study=None, **arguments):
    study = study or a_study()
    return measured(measure, study, dispatched(study), **arguments)


def test_generation_counts_every_hour():
    assert served("generation_twh", system="grid").model == pytest.approx(9600e-6)


def test_plants_of_another_system_take_their_part_of_demand():
    study = a_study()
    other = replace(study.plants[1], system="own")
    study = replace(study, plants=(study.plants[0], other, study.plants[2]))
    # wind serves all 100 MW of the first day and 30 of the 300 MW of the second
    assert served("generation_twh", study, system="grid").model == pytest.approx(
        24 * (300 - 30) * 1e-6
    )


def test_plants_out_of_service_count_nowhere():
    study = a_study()
    idle = replace(study.plants[1], system="own", in_service=False)
    study = replace(study, plants=(study.plants[0], idle, study.plants[2]))
    assert served("generation_twh", study, system="grid").model == pytest.approx(9600e-6)


def test_worst_month_is_the_largest_deviation_either_way():
    study = a_study(info=replace(three_region_study().info, first_hour=datetime(2024, 7, 31)))
    result = served(
        "worst_month_percent", study, system="grid", gwh={"2024-07": 2.4, "2024-08": 8.0}
    )
    assert result.model == pytest.approx(10)
    assert "2024-08" in result.note
    assert "mean absolute deviation 5.000 %" in result.note


def test_peak_is_told_with_its_hour():
    result = served("peak_mw", a_study((100.0,) * 30 + (500.0,) + (100.0,) * 17), system="grid")
    assert result.model == 500
    assert "2024-07-02 at 06:00" in result.note


@pytest.mark.parametrize(
    ("months", "hours", "passed"), [([7], [3], True), ([1], [3], False), ([7], [4], False)]
)
def test_least_hour_must_fall_when_it_should(months, hours, passed):
    study = a_study((100.0,) * 3 + (20.0,) + (100.0,) * 44)
    result = served("least_hour_mw", study, system="grid", months=months, hours=hours)
    assert result.model == 20
    assert result.passed is passed


def test_top_slice_is_the_drop_after_so_many_hours():
    study = a_study((500.0, 400.0, 350.0) + (100.0,) * 45)
    assert served("top_slice_mw", study, system="grid", hours=2).model == 150


def test_load_factor_is_mean_over_peak():
    assert served("load_factor", system="grid").model == pytest.approx(200 / 300)


def test_season_ratio_compares_means():
    study = a_study(info=replace(three_region_study().info, first_hour=datetime(2024, 7, 31)))
    result = measured("season_ratio", study, system="grid", fuel="wind", high=[7], low=[8])
    assert result.model == pytest.approx(5)


def test_monthly_energy_counts_in_tolerances_and_holds_a_ratio():
    study = a_study(
        (300.0,) * 48, info=replace(three_region_study().info, first_hour=datetime(2024, 7, 31))
    )
    arguments = {
        "system": "grid", "fuel": "wind", "gwh": {"2024-07": 4.0, "2024-08": 0.72},
        "tolerance_share": {"2024-07": 0.2, "2024-08": 0.1},
        "ratio_of": "2024-07", "ratio_over": "2024-08",
    }  # fmt: skip
    # wind gives 3.6 GWh in July: 0.4 of an allowed 0.8 below
    result = served("monthly_energy", study, **arguments, ratio_at_least=5.0 - 1e-9)
    assert result.model == pytest.approx(0.5)
    assert result.passed
    assert not served("monthly_energy", study, **arguments, ratio_at_least=5.1).passed


def test_surplus_is_availability_less_demand_less_reserve():
    # 1,900 MW at 0.9 is 1,710; wind 150 and 30; reserve max(50, 10 %) is 50 and 50
    result = measured(
        "median_surplus_gw", system="grid", months=[7], without_tiers=[], before_gw=8.3
    )
    low, high = 1710 + 150 - 100 - 50, 1710 + 30 - 300 - 50
    assert result.model == pytest.approx((low + high) / 2 / 1000)
    without_gas = measured(
        "median_surplus_gw", system="grid", months=[7], without_tiers=[4], before_gw=8.3
    )
    assert without_gas.model == pytest.approx((low + high) / 2 / 1000 - 0.36)


def test_reserve_follows_demand_when_that_is_more():
    study = a_study((1000.0,) * 48)
    result = measured(
        "median_surplus_gw", study, system="grid", months=[7], without_tiers=[0], before_gw=8.3
    )
    assert result.model == pytest.approx((1710 - 1000 - 100) / 1000)


def test_before_maintenance_takes_each_plants_best_hour():
    study = a_study((100.0,) * 48)
    worn = np.column_stack([np.where(np.arange(48) < 24, 0.9, 0.5), np.zeros(48)])
    study = replace(study, hourly_availability=NamedColumns(("thermal", "wind"), worn))
    result = measured(
        "median_surplus_gw", study, system="grid", months=[7], without_tiers=[], before_gw=8.3
    )
    assert "before reserve and maintenance 1.61 GW (8.3)" in result.note


BLOCK = {
    "system": "grid", "months": [7], "first_hour": 0, "last_hour": 23, "without_tiers": [],
    "others_gw": {"block_p95": 1.39, "year_mean": 1.55, "year_p95": 1.39},
    "request_mw": 1500.0, "available_share": 0.977,
}  # fmt: skip


def test_block_surplus_holds_its_other_figures_too():
    result = measured("block_surplus_gw", **BLOCK, tolerance_gw=0.01)
    assert result.model == pytest.approx(1.55)
    assert result.passed
    assert "1500 MW there in 0.500 of hours (0.977, without tolerance)" in result.note
    missed = BLOCK | {"others_gw": {"block_p95": 1.6}}
    assert not measured("block_surplus_gw", **missed, tolerance_gw=0.01).passed


def test_block_surplus_takes_only_its_hours():
    study = a_study(((100.0,) * 19 + (500.0,) * 4 + (100.0,)) * 2)
    evening = BLOCK | {"first_hour": 19, "last_hour": 22, "without_tiers": [0]}
    result = measured("block_surplus_gw", study, **evening, tolerance_gw=9)
    assert result.model == pytest.approx((1710 - 500 - 50) / 1000)


def test_idle_at_use_is_availability_less_use():
    result = measured("idle_at_use_gw", plants=["P1", "P3"], use=0.15)
    assert result.model == pytest.approx(1900 * (0.9 - 0.15) / 1000)
    assert "not dispatched yet" in result.note


def test_idle_at_use_tells_the_dispatch_beside_it():
    # wind 150 and 30 MW first: coal gives 0 and 270, so 1,710 - 135 idle of 1,900
    study = a_study()
    ask = {"plants": ["P1", "P3"], "use": 0.15}
    result = measured("idle_at_use_gw", study, dispatched(study), **ask)
    assert result.model == pytest.approx(1.425)
    assert "no dispatch; dispatched: 1.57 GW idle at a capacity factor of 0.071" in result.note


def test_served_figures_leave_out_what_is_shed():
    # 2,000 MW in one hour are more than 1,710 + 30 there are
    study = a_study((100.0,) * 47 + (2000.0,))
    peak = served("peak_mw", study, system="grid")
    assert peak.model < 1740
    assert "served or not, 2000 MW" in peak.note
    energy = served("generation_twh", study, system="grid")
    assert energy.model == pytest.approx((4700 + peak.model) * 1e-6)
    assert "demand is 0.007 TWh" in energy.note


def test_idle_by_fuel_counts_in_tolerances():
    # coal: 1,350 MW available, 48 h x 350 MW published: 1.0 GW idle beside 1.25 +- 40 %
    hours = 48 / 8760
    result = measured(
        "idle_by_fuel", system="grid", published_gwh={"coal": 8760 * 0.350 * hours},
        idle_gw={"coal": 1.25}, tolerance_share=0.4,
    )  # fmt: skip
    assert result.model == pytest.approx(0.25 / 0.5)


def test_worst_deficit_cuts_the_fuel_to_what_is_left():
    # second day without four fifths of coal: 270 + 360 + 30 - 300 - 50; with 700 MW: short
    study = a_study((100.0,) * 47 + (700.0,))
    result = measured("worst_deficit_gw", study, system="grid", fuel_left={"coal": 0.2})
    assert result.model == pytest.approx((700 + 70 - 270 - 360 - 30) / 1000)
    assert "1 hours short" in result.note
    assert measured("worst_deficit_gw", system="grid", fuel_left={}).model == 0


def test_a_fixed_charge_is_spread_over_generation():
    result = served("charge_per_kwh", system="grid", amount_bn_lc=0.096)
    assert result.model == pytest.approx(10)


def test_breakeven_efficiency_is_the_domains_golden_value():
    study = a_study(info=replace(three_region_study().info, currency_per_usd=281.0))
    arguments = {
        "hashprice_usd_per_ph_day": 28.68, "pool_fee": 0.01, "power_usage": 1.05,
        "tariff_lc_per_kwh": 22.98, "other_tariff_lc_per_kwh": 34.0, "tolerance_share": 0.02,
    }  # fmt: skip
    result = measured("breakeven_efficiency", study, **arguments, other_target=9.3)
    assert result.model == pytest.approx(13.777, rel=1e-4)
    assert result.passed
    assert not measured("breakeven_efficiency", study, **arguments, other_target=9.0).passed


def test_shares_and_factors_of_the_dispatch():
    # wind gives all 150 MW of the second... the first day 100 MW, the second 30 MW of 300
    study = a_study()
    evaluation = dispatched(study)
    arguments = {"system": "grid"}
    shares = measured(
        "fuel_shares", study, evaluation, **arguments,
        percent={"wind": 100 * 3120 / 9600, "coal": 60.0}, tolerance_pp={"wind": 1.0, "coal": 15.0},
    )  # fmt: skip
    assert shares.model == pytest.approx((100 * 6480 / 9600 - 60) / 15, rel=1e-6)
    factors = measured(
        "capacity_factors", study, evaluation, **arguments,
        factor={"wind": 0.3}, tolerance={"wind": 0.1},
    )  # fmt: skip
    assert factors.model == pytest.approx((0.3 - 3120 / 48 / 300) / 0.1, rel=1e-6)
    curtailed = measured("curtailed_twh", study, evaluation, **arguments, fuel="wind")
    assert curtailed.model == pytest.approx(24 * 50e-6)
    cost = measured("basket_cost", study, evaluation, **arguments)
    assert cost.model == pytest.approx(14 * 6480 / 9600)


def test_what_floors_force_counts_only_what_runs():
    # wind must run: 150 MW where 100 are wanted, then 30 of 220: 130 of 320 MW are forced
    study = a_study((100.0,) * 24 + (220.0,) * 24)
    coal, wind, gas = study.plants
    study = replace(study, plants=(coal, replace(wind, floor_profile="wind"), gas))
    assert "floors force 41 % of" in served("basket_cost", study, system="grid").note


def test_the_mean_flow_of_a_link_and_the_order_of_its_months():
    # the east has no plant and a line for 1 kW: the link brings its 100 and then 200 MW
    study = a_study(info=replace(three_region_study().info, first_hour=datetime(2024, 7, 31)))
    link = Line("DC", "WST", "EST", 500.0, 1, 300.0, 0.0, 400.0, is_dc=True)
    east = np.where(np.arange(N_HOURS) < 24, 100.0, 200.0)
    values = np.column_stack([np.full(N_HOURS, 10.0), np.full(N_HOURS, 10.0), east])
    study = replace(
        study,
        lines=(
            *(replace(line, rating_mw=0.001) if line.id == "L2" else line for line in study.lines),
            link,
        ),
        plants=study.plants[:2],
        hourly_demand=NamedColumns(("W", "M", "E"), values),
    )
    ask = {"evaluation": dispatched(study), "line": "DC"}
    found = measured("link_mean_mw", study, **ask, low_month=7, high_month=8)
    assert found.model == pytest.approx(150, abs=0.002)
    assert "month 7 100 MW, month 8 200 MW" in found.note
    assert found.passed
    assert not measured("link_mean_mw", study, **ask, low_month=8, high_month=7).passed
    with pytest.raises(InputError, match="no controllable link 'L1'"):
        measured("link_mean_mw", study, **(ask | {"line": "L1"}), low_month=7, high_month=8)


def test_loaded_transformers_are_counted_against_their_full_rating():
    # demand of the west sits at SOU 132: 320 MVA at 0.95 is 304 MW; 250 MW load it to 0.822
    study = a_study((250.0,) * 48)
    evaluation = dispatched(study)
    count = {"months": [7], "above": 0.8}
    found = measured("transformers_loaded_percent", study, evaluation, **count)
    assert found.model == pytest.approx(100 / 6)
    count["above"] = 0.83
    assert measured("transformers_loaded_percent", study, evaluation, **count).model == 0


def test_congestion_is_told_by_the_price_gap():
    # the east wants 1,500 MW; 800 MW come over its only line, 360 from gas, the rest is shed
    values = np.column_stack([np.full(48, 10.0), np.full(48, 10.0), np.full(48, 1500.0)])
    study = replace(a_study(), hourly_demand=NamedColumns(("W", "M", "E"), values))
    evaluation = dispatched(study)
    arguments = {
        "system": "grid", "sending": ["W"], "receiving": ["E"], "months": [7],
        "price_gap_lc_per_kwh": 1.0, "cheap_tiers": [3], "trapped_mw": [0, 9999],
    }  # fmt: skip
    result = measured("congested_hours_percent", study, evaluation, **arguments)
    assert result.model == 100
    # of 1,350 MW of coal 800 or less go east and 20 stay: more than 500 are trapped
    assert result.passed
    narrow = arguments | {"trapped_mw": [0, 500]}
    missed = measured("congested_hours_percent", study, evaluation, **narrow)
    assert missed.model == 100
    assert not missed.passed
    calm = measured("congested_hours_percent", a_study(), dispatched(a_study()), **arguments)
    assert calm.model == 0


@pytest.fixture(scope="module")
def torn_study():
    """Return a study short of power in the east in July and in the west in August.

    A region that sheds load is closed to new load: 0 MW and a score of 0. The others can take
    more: shedding happens behind a line or transformer, so that idle coal is left.
    """
    july = np.arange(N_HOURS) < 24
    values = np.column_stack(
        [np.where(july, 10.0, 600.0), np.full(N_HOURS, 10.0), np.where(july, 1500.0, 10.0)]
    )
    return a_study(
        info=replace(three_region_study().info, first_hour=datetime(2024, 7, 31))
    ), values


@pytest.mark.parametrize(
    ("months", "order", "firmest", "least", "points"),
    [
        ([7], [["M"], ["E"]], ["W", "M"], ["E"], 3),
        ([8], [["M"], ["W"]], ["E", "M"], ["W"], 3),
        ([7], [["E"], ["M"]], ["W", "M"], ["E"], 2),
        ([7], [["E"], ["M"]], ["E"], ["E"], 1),
        ([8], [["W"], ["M"]], ["W"], ["E", "M"], 0),
    ],
)
def test_regional_order_counts_what_holds_in_the_winter_months(  # noqa: PLR0917 - one case a row
    torn_study, months, order, firmest, least, points
):
    plain, values = torn_study
    study = replace(plain, hourly_demand=NamedColumns(("W", "M", "E"), values))
    result = served(
        "regional_order", study,
        mean_order=order, winter_months=months, firmest=firmest, least_firm=least,
    )  # fmt: skip
    assert result.model == points


def test_what_is_not_modelled_says_so_and_does_not_pass():
    study = replace(
        a_study(), validation=(target("not_modelled", required=False, reason="Lossless model"),)
    )
    (result,) = validate(study, None)
    assert result.model is None
    assert not result.passed
    assert result.reason == "Lossless model"


def test_without_a_base_case_dispatched_figures_are_missing_not_zero():
    result = measured("basket_cost", system="grid")
    assert result.model is None
    assert not result.passed
    assert "needs the dispatched base case" in result.note


@pytest.mark.parametrize(
    ("low", "high", "passed"), [(300, 300, True), (301, 400, False), (200, 299.9, False)]
)
def test_the_bounds_of_a_target_belong_to_it(low, high, passed):
    study = replace(a_study(), validation=(target("peak_mw", low, high, system="grid"),))
    assert validate(study, dispatched(study))[0].passed is passed


def test_what_a_target_rests_on_is_a_note_when_met_and_the_reason_when_missed():
    text = "Exact by scaling"
    for low, passed in ((400, False), (200, True)):
        study = replace(
            a_study(), validation=(target("peak_mw", low, 900, reason=text, system="grid"),)
        )
        (result,) = validate(study, dispatched(study))
        assert result.passed is passed
        assert result.reason == ("" if passed else text)
        assert (text in result.note) is passed
        assert "on 2024-07-02 at 00:00" in result.note


@pytest.mark.parametrize(
    ("measure", "arguments", "told"),
    [
        ("peek_mw", {"system": "grid"}, "no measure 'peek_mw'"),
        ("peak_mw", {}, "arguments of 'peak_mw' do not fit"),
        ("peak_mw", {"system": "grid", "hour": 3}, "do not fit"),
        ("peak_mw", {"system": "moon"}, "No plant in service belongs to the system 'moon'"),
        ("idle_at_use_gw", {"plants": ["P9"], "use": 0.1}, "no plant P9"),
        ("idle_by_fuel", {"system": "grid", "published_gwh": {"coal": 1.0},
                          "idle_gw": {"wind": 1.0}, "tolerance_share": 0.1}, "no figure"),
    ],
)  # fmt: skip
def test_a_target_that_cannot_be_measured_is_told(measure, arguments, told):
    with pytest.raises(InputError, match=told):
        measured(measure, **arguments)


def test_every_measure_is_named_after_its_function():
    assert all(name == measure.__name__ for name, measure in MEASURES.items())


REQUIRED = {f"V{i}" for i in (1, 2, 3, 4, 5, 6, 9, 10, 13, 14, 15, 16)}


@pytest.fixture(scope="module")
def pakistan_results():
    study = build_pack(RESOURCES / "pakistan")
    return {result.id: result for result in validate(study, Evaluation(study))}


def test_the_required_targets_of_the_first_pack_are_met(pakistan_results):
    assert {key for key, result in pakistan_results.items() if result.required} == REQUIRED
    missed = {k: r.reason for k, r in pakistan_results.items() if r.required and not r.passed}
    assert not missed


def test_every_miss_of_the_first_pack_says_why(pakistan_results):
    for result in pakistan_results.values():
        assert result.passed or len(result.reason) > 60, result.id


def test_the_targets_are_those_of_the_domain(pakistan_results):
    bounds = {key: (r.low, r.high) for key, r in pakistan_results.items()}
    assert bounds["V1"] == pytest.approx((127.2 * 0.985, 127.2 * 1.015), rel=1e-4)
    assert bounds["V3"] == (23_300, 26_300)
    assert bounds["V4"] == (6_200, 7_800)
    assert bounds["V5"] == (945, 2_745)
    assert bounds["V6"] == pytest.approx((0.55, 0.62))
    assert bounds["V11"] == (1_150, 1_900)
    assert bounds["V12"] == pytest.approx((1.4 * 0.6, 1.4 * 1.4))
    assert bounds["V13"] == pytest.approx((4.7, 7.7))
    assert bounds["V14"] == pytest.approx((0.7, 3.1))
    assert bounds["V15"] == pytest.approx((2.3, 3.3))
    assert bounds["V17"] == pytest.approx((8.6 * 0.9, 8.6 * 1.1))
    assert bounds["V19"] == (45, 75)
    assert bounds["V21"] == (2, 5)


def test_the_made_up_pack_meets_its_targets():
    study = build_pack(RESOURCES / "three_regions")
    assert all(result.passed for result in validate(study, Evaluation(study)))
