"""Raw criterion values, worked out by hand."""

from datetime import datetime

import numpy as np
import pytest

from siteselect.core.calendar import HourCalendar
from siteselect.core.entities import LoadClass, Workload
from siteselect.core.errors import InputError
from siteselect.core.provenance import DataClass
from siteselect.core.regularity.metrics import regularity_of
from siteselect.core.scoring.raw_criteria import raw_criteria
from siteselect.core.scoring.score_inputs import (
    AssetHealth,
    asset_health,
    congestion_relief_lc_per_kwh,
    mean_power_usage,
    reference_price,
    regularity_score,
    zone_value,
)
from siteselect.core.scoring.surplus_use import EnergyUsed, energy_used, surplus_mix
from tests.unit.core.scoring.criteria import CRITERIA

YEAR = HourCalendar(datetime(2024, 7, 1))
TWO_HOURS = HourCalendar(datetime(2024, 7, 1), 2)
MINING = Workload(
    "mining", "Mining", LoadClass.INTERRUPTIBLE, 100, 0.95, 0.6, 1.03, 0.003, 25, 1.12, 0.05, 0.15
)

# Wind in hour 0 only, coal in both, nothing in hour 2.
MIX = surplus_mix(
    np.array([[100.0, 300.0], [0.0, 500.0], [0.0, 0.0]]),
    cost_lc_per_mwh=np.array([0.0, 16000.0]),
    emission_t_per_mwh=np.array([0.0, 0.9]),
    tier=np.array([0, 3]),
)


def test_mix_of_every_hour_is_proportional():
    assert MIX.cost_lc_per_mwh[:2].tolist() == [12000, 16000]
    assert MIX.emission_t_per_mwh[:2] == pytest.approx([0.675, 0.9])
    assert MIX.tier_share[0].tolist() == [0.25, 0, 0, 0.75]
    assert np.isnan(MIX.cost_lc_per_mwh[2])


def test_energy_used_is_weighted_with_what_is_served():
    used = energy_used(np.array([30.0, 10.0, 0.0]), MIX, loss_share=0.04)
    # (30 x 12 + 10 x 16) / 40 = 13 per kWh at the plant.
    assert used.cost_lc_per_kwh == pytest.approx(13 / 0.96)
    assert used.emission_t_per_mwh == pytest.approx((30 * 0.675 + 10 * 0.9) / 40 / 0.96)
    assert used.tier_share == {0: pytest.approx(0.1875), 3: pytest.approx(0.8125)}


def test_without_energy_its_cost_is_unknown():
    assert energy_used(np.zeros(3), MIX, loss_share=0.03) is None
    assert energy_used(np.array([0.0, 0.0, 5.0]), MIX, loss_share=0.03) is None


@pytest.mark.parametrize("loss_share", [-0.1, 1.0])
def test_a_loss_is_a_share(loss_share):
    with pytest.raises(InputError, match="below 1"):
        energy_used(np.ones(3), MIX, loss_share=loss_share)


EVEN = np.array([20.0, 20.0])


def test_relief_where_power_is_cheaper_than_at_the_load():
    price = np.array([[10000.0, 20000.0], [10000.0, 10000.0]])
    reference = reference_price(price, np.array([[100.0, 300.0], [100.0, 300.0]]))
    assert reference.tolist() == [17500, 10000]
    assert congestion_relief_lc_per_kwh(price[:, 0], reference, EVEN) == pytest.approx(3.75)
    assert congestion_relief_lc_per_kwh(price[:, 1], reference, EVEN) == pytest.approx(-1.25)


def test_hours_without_demand_have_no_reference():
    reference = reference_price(np.array([[5000.0], [9000.0]]), np.array([[0.0], [10.0]]))
    nodal = np.array([1000.0, 6000.0])
    assert congestion_relief_lc_per_kwh(nodal, reference, EVEN) == pytest.approx(3)
    assert np.isnan(congestion_relief_lc_per_kwh(nodal[:1], reference[:1], EVEN[:1]))


def test_hours_in_which_the_site_takes_nothing_say_nothing_of_its_relief():
    """Scarcity at the value of lost load elsewhere must not flatter a site that is closed then."""
    nodal, reference = np.array([10000.0, 10000.0]), np.array([281000.0, 12000.0])
    served = np.array([0.0, 50.0])
    assert congestion_relief_lc_per_kwh(nodal, reference, served) == pytest.approx(2.0)
    assert np.isnan(congestion_relief_lc_per_kwh(nodal, reference, np.zeros(2)))


def test_the_weakest_element_is_the_health_of_the_station():
    health = asset_health(transformer_years=[2015, 1985], line_years=[1970, None], as_of_year=2025)
    # Transformers 1.0 and 0.90; lines of 55 years 0.90 and of unknown age 0.95.
    assert health.share == pytest.approx(0.90)
    assert health.note == "age unknown for 1 of 4 elements"


def test_unknown_age_is_taken_as_thirty_years():
    unknown = asset_health(transformer_years=[None], line_years=[], as_of_year=2025)
    assert unknown.share == pytest.approx(0.95)
    young = asset_health(transformer_years=[None], line_years=[], as_of_year=2025, unknown_age_y=10)
    assert young.share == 1


def test_known_ages_need_no_note_and_an_empty_station_has_no_health():
    known = asset_health(transformer_years=[2024], line_years=[2000], as_of_year=2025)
    assert (known.share, known.note) == (1.0, "")
    assert asset_health(transformer_years=[], line_years=[], as_of_year=2025) is None


def test_power_usage_follows_temperature_and_load():
    temperature = np.full(288, 25.0)
    july = slice(6 * 24, 6 * 24 + 24)
    temperature[july] = 35.0
    served = np.where(YEAR.in_months(7), 30.0, 0.0)
    assert mean_power_usage(temperature, served, YEAR, MINING) == pytest.approx(1.06)
    idle = mean_power_usage(temperature, np.zeros(8760), YEAR, MINING)
    assert idle == pytest.approx(1.03 + 0.03 * 31 / 365)


def test_power_usage_is_capped():
    assert mean_power_usage(np.full(288, 70.0), np.ones(8760), YEAR, MINING) == pytest.approx(1.12)


@pytest.mark.parametrize(
    ("kinds", "value"),
    [(None, None), ((), 0.0), (("flood",), 0.0), (("sez",), 0.3), (("stz", "sez"), 0.7),
     (("sandbox",), 1.0)],
)  # fmt: skip
def test_zones_earn_by_their_kind(kinds, value):
    assert zone_value(kinds) == value


def test_the_class_chooses_the_regularity_score():
    series = np.where(YEAR.in_hours(18, 23), 20.0, 100.0)
    regularity = regularity_of(series, 50.0, YEAR)
    firm = regularity_score(regularity, LoadClass.FIRM)
    interruptible = regularity_score(regularity, LoadClass.INTERRUPTIBLE)
    assert firm == regularity.score_firm
    assert interruptible == regularity.score_interruptible
    assert firm != interruptible
    assert regularity_score(regularity, LoadClass.PARTIAL) == pytest.approx(
        (firm + interruptible) / 2
    )


def raw(**changes):
    facts = {
        "regularity": regularity_of(np.full(8760, 80.0), 50.0, YEAR),
        "load_class": LoadClass.FIRM,
        "firm_mw": 80.0,
        "energy": EnergyUsed(15.0, 0.5, {3: 1.0}),
        "congestion_relief_lc_per_kwh": 1.5,
        "connection_usd_per_kw": 70.0,
        "health": AssetHealth(0.95, 2, 1),
        "power_usage": 1.2,
        "zone": 0.7,
    }
    return raw_criteria(**(facts | changes))


def test_what_the_engine_knows():
    found = raw()
    assert found.values == {
        "C1": pytest.approx(100), "C2": 1.0, "C3": pytest.approx(1.6), "C4": 1.5, "C5": 15.0,
        "C6": 70.0, "C9": 0.95, "C11": 1.2, "C21": 0.7, "C22": 0.5,
    }  # fmt: skip
    assert found.notes["C1"] == "single year"
    assert found.notes["C9"] == "age unknown for 1 of 2 elements"
    assert found.classes["C1"] is DataClass.SYNTHETIC
    assert found.classes["C6"] is DataClass.ASSUMED


def test_every_delivered_criterion_has_a_value_or_says_what_it_needs():
    for found in (raw(), raw(energy=None, health=None, zone=None)):
        for criterion in CRITERIA:
            assert criterion.id in found.values or found.notes[criterion.id], criterion.id


def test_what_is_unknown_stays_missing():
    found = raw(energy=None, health=None, zone=None, congestion_relief_lc_per_kwh=float("nan"))
    assert not {"C4", "C5", "C9", "C21", "C22"} & found.values.keys()
    assert found.notes["C21"] == "needs a layer of incentive and sandbox zones"


def test_classes_are_no_better_than_their_inputs():
    measured = raw(headroom_class=DataClass.MEASURED)
    assert measured.classes["C2"] is DataClass.MEASURED
    assert measured.classes["C5"] is DataClass.ASSUMED
    assert raw().classes["C5"] is DataClass.SYNTHETIC
