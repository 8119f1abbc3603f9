"""Every metric on series small enough to work out by hand."""

import time
from datetime import datetime

import numpy as np
import pytest

from siteselect.core.calendar import HourCalendar
from siteselect.core.errors import InputError
from siteselect.core.regularity.metrics import regularity_of
from siteselect.core.regularity.score import firm_score

YEAR = HourCalendar(datetime(2024, 7, 1))
TOY = np.array([3.0, 3, 0, 0, 4, 5, 2, 0, 6, 6])
TOY_HOURS = HourCalendar(datetime(2024, 7, 1), 10)


def test_golden_toy_series():
    toy = regularity_of(TOY, 2.0, TOY_HOURS)
    assert toy.availability == pytest.approx(0.70)
    assert toy.energy_availability == pytest.approx(0.70)
    assert toy.curtailed_mwh_per_year == pytest.approx(6.0)
    assert toy.interruptions_per_year == 2
    assert toy.longest_outage_h == 2
    assert toy.mean_time_between_h == pytest.approx(3.5)
    assert toy.mean_time_to_restore_h == pytest.approx(1.5)
    assert toy.firm_mw[0.90] == 0
    assert toy.variation == pytest.approx(0.7780, rel=1e-3)


def test_toy_series_beyond_the_golden_values():
    toy = regularity_of(TOY, 2.0, TOY_HOURS)
    assert toy.mean_mw == pytest.approx(2.9)
    assert toy.outage_95_h == pytest.approx(1.95)
    assert toy.depth == pytest.approx(1.0)
    # Changes 0 3 0 4 1 3 2 6 0 against 0.2 x 2 MW.
    assert toy.ramps_per_year == 6
    assert toy.ramp_99_mw == pytest.approx(5.84)
    assert toy.starts_per_day == pytest.approx(2 / (10 / 24))
    assert toy.firmness == 0
    assert not toy.is_mtbi_censored


def test_a_series_always_at_the_request_is_perfect():
    full = regularity_of(np.full(8760, 50.0), 50.0, YEAR)
    assert full.availability == 1
    assert full.energy_availability == 1
    assert full.curtailed_mwh_per_year == 0
    assert full.interruptions_per_year == 0
    assert full.is_mtbi_censored
    assert full.mean_time_between_h == 8760
    assert np.isnan(full.mean_time_to_restore_h)
    assert full.longest_outage_h == 0
    assert np.isnan(full.depth)
    assert full.variation == 0
    assert full.firmness == 1
    assert np.isnan(full.explained_by_clock)
    assert np.isnan(full.spectral_flatness)
    assert np.isnan(full.autocorrelation_24h)
    assert full.score_firm == pytest.approx(100)
    assert full.score_interruptible == pytest.approx(100)
    assert full.is_single_year


def test_a_series_without_energy_scores_nothing():
    empty = regularity_of(np.zeros(8760), 50.0, YEAR)
    assert empty.availability == 0
    assert empty.energy_availability == 0
    assert empty.curtailed_mwh_per_year == 50 * 8760
    assert empty.interruptions_per_year == 1
    assert empty.longest_outage_h == 8760
    assert empty.mean_time_between_h == 0
    assert np.isnan(empty.variation)
    assert np.isnan(empty.firmness)
    assert set(empty.enabled_mw.values()) == {0.0}
    assert empty.score_firm == 0
    assert empty.score_interruptible == 0


def test_one_gap():
    series = np.full(8760, 50.0)
    series[1000:1005] = 20.0
    gap = regularity_of(series, 50.0, YEAR)
    assert gap.availability == pytest.approx(8755 / 8760)
    assert gap.curtailed_mwh_per_year == pytest.approx(150)
    assert gap.interruptions_per_year == 1
    assert gap.longest_outage_h == 5
    assert gap.mean_time_between_h == 8755
    assert gap.mean_time_to_restore_h == 5
    assert gap.starts_per_day == pytest.approx(1 / 365)
    assert gap.depth == pytest.approx(0.6)


def test_gaps_at_both_ends_restart_the_load_once():
    series = np.full(8760, 50.0)
    series[:3] = series[-4:] = 0.0
    ends = regularity_of(series, 50.0, YEAR)
    assert ends.interruptions_per_year == 2
    assert ends.longest_outage_h == 4
    assert ends.starts_per_day == pytest.approx(1 / 365)


def test_a_shortfall_within_the_tolerance_is_served_but_not_delivered():
    near = regularity_of(np.full(8760, 99.0), 100.0, YEAR, tolerance=0.01)
    assert near.availability == 1
    assert near.energy_availability == pytest.approx(0.99)
    assert regularity_of(np.full(8760, 98.9), 100.0, YEAR).availability == 0


def test_short_recoveries_are_merged_when_asked():
    series = np.full(8760, 10.0)
    series[[100, 102, 110]] = 0.0
    assert regularity_of(series, 10.0, YEAR).interruptions_per_year == 3
    merged = regularity_of(series, 10.0, YEAR, merge_gap_h=2)
    assert merged.interruptions_per_year == 2
    assert merged.longest_outage_h == 3
    assert merged.availability == pytest.approx(8757 / 8760)


def test_month_and_hour_profiles():
    series = np.where(YEAR.in_months(1) & YEAR.in_hours(18, 23), 0.0, 80.0)
    by_clock = regularity_of(series, 50.0, YEAR)
    assert by_clock.month_hour_mw.shape == (12, 24)
    assert (by_clock.month_hour_mw[0, 18:] == 0).all()
    assert (by_clock.month_hour_mw[0, :18] == 50).all()
    assert (by_clock.month_hour_availability[1:] == 1).all()
    assert by_clock.month_hour_availability[0, 20] == 0
    assert by_clock.explained_by_clock == pytest.approx(1.0)


def test_hours_that_a_short_series_does_not_have_are_missing():
    toy = regularity_of(TOY, 2.0, TOY_HOURS)
    assert np.isnan(toy.month_hour_mw[0]).all()
    assert toy.month_hour_mw[6, :10].tolist() == [2, 2, 0, 0, 2, 2, 2, 0, 2, 2]
    assert np.isnan(toy.spectral_flatness)


def test_duration_curve_counts_hours_exceeded():
    hours = HourCalendar(datetime(2024, 1, 1), 101)
    curve = regularity_of(np.random.default_rng(1).permutation(np.arange(101.0)), 5.0, hours)
    assert curve.duration_mw.tolist() == list(range(100, -1, -1))


def test_two_unlike_years():
    hours = HourCalendar(datetime(2023, 1, 1), 2 * 8760)
    series = np.repeat([100.0, 50.0], 8760)
    years = regularity_of(series, 60.0, hours, years=2)
    assert years.interannual_variation == pytest.approx(25 / 75)
    assert years.worst_year_share == pytest.approx(50 / 75)
    # Each year predicted by the other misses by 50 where the mean misses by 25.
    assert years.explained_in_other_years == pytest.approx(-3.0)
    assert years.explained_by_clock == pytest.approx(0.0)
    assert not years.is_single_year
    assert years.interruptions_per_year == pytest.approx(0.5)
    assert years.curtailed_mwh_per_year == pytest.approx(8760 * 10 / 2)


def test_several_years_are_scored_by_what_other_years_foretell():
    hours = HourCalendar(datetime(2023, 1, 1), 2 * 8760)
    noise = np.random.default_rng(2).normal(size=2 * 8760)
    noisy = np.maximum(100.0, 500.0 + 20 * np.tile(YEAR.hour, 2) + 150 * noise)
    found = regularity_of(noisy, 90.0, hours, years=2)
    assert 0 < found.explained_in_other_years < found.explained_by_clock < 0.8
    expected = firm_score(
        availability=1.0,
        firmness=found.firmness,
        longest_outage_h=0,
        explained=found.explained_in_other_years,
        interannual_variation=found.interannual_variation,
    )
    assert found.score_firm == pytest.approx(expected)


def test_a_single_year_says_so_and_drops_what_it_cannot_know():
    one = regularity_of(np.full(8760, 50.0), 50.0, YEAR)
    assert one.interannual_variation is None
    assert one.worst_year_share is None
    assert one.explained_in_other_years is None


def test_single_precision_series_are_measured_in_double():
    series = np.random.default_rng(3).random(8760) * 100
    double = regularity_of(series.astype(np.float32).astype(np.float64), 40.0, YEAR)
    single = regularity_of(series.astype(np.float32), 40.0, YEAR)
    assert single.variation == double.variation


@pytest.mark.parametrize(
    ("series", "request_mw", "says"),
    [
        (np.array([]), 10.0, "does not fit"),
        (np.zeros(5), 10.0, "does not fit"),
        (np.where(np.arange(8760) == 7, np.nan, 1.0), 10.0, "missing or infinite"),
        (np.where(np.arange(8760) == 7, np.inf, 1.0), 10.0, "missing or infinite"),
        (np.full(8760, -5.0), 10.0, "negative"),
        (np.zeros(8760), 0.0, "more than 0"),
        (np.zeros(8760), -1.0, "more than 0"),
        (np.zeros(8760), np.nan, "more than 0"),
    ],
)
def test_what_cannot_be_measured_is_refused(series, request_mw, says):
    with pytest.raises(InputError, match=says):
        regularity_of(series, request_mw, YEAR)


def test_an_empty_calendar_is_refused():
    with pytest.raises(InputError, match="does not fit"):
        regularity_of(np.array([]), 1.0, HourCalendar(datetime(2024, 1, 1), 0))


def test_years_must_divide_the_hours():
    with pytest.raises(InputError, match="equal years"):
        regularity_of(np.ones(10), 1.0, TOY_HOURS, years=3)


def test_the_first_missing_hour_is_named():
    series = np.ones(8760)
    series[[41, 97]] = np.nan
    with pytest.raises(InputError, match=r"2 missing or infinite hours .*first at hour 41"):
        regularity_of(series, 1.0, YEAR)


def test_one_call_is_fast_enough_for_a_drag():
    series = np.random.default_rng(1).random(8760) * 300
    seconds = []
    for _ in range(30):
        start = time.perf_counter()
        regularity_of(series, 150.0, YEAR)
        seconds.append(time.perf_counter() - start)
    assert min(seconds) < 0.003
