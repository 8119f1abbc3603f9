"""What must hold for any series (DOMAIN section 8)."""

from datetime import datetime
from itertools import pairwise

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from siteselect.core.calendar import HourCalendar
from siteselect.core.regularity.exceedance import enabled_mw, firm_mw
from siteselect.core.regularity.metrics import regularity_of, regularity_scores
from siteselect.core.regularity.runs import outages_of
from siteselect.core.regularity.spectrum import spectral_flatness, welch_power

N_HOURS = 400
HOURS = HourCalendar(datetime(2024, 7, 1), N_HOURS)
MEGAWATTS = st.one_of(st.just(0.0), st.floats(0.01, 5000.0))
SERIES = arrays(np.float64, N_HOURS, elements=MEGAWATTS)
REQUESTS = st.floats(0.1, 6000.0)


def curtailed_share(series, request_mw):
    return 1 - np.minimum(series, request_mw).mean() / request_mw


@given(SERIES, REQUESTS)
def test_shares_and_scores_stay_in_range(series, request_mw):
    found = regularity_of(series, request_mw, HOURS)
    for share in (found.availability, found.energy_availability):
        assert 0 <= share <= 1
    for score in (found.score_firm, found.score_interruptible):
        assert 0 <= score <= 100 + 1e-9
    assert found.curtailed_mwh_per_year >= 0
    for ratio in (found.explained_by_clock, found.spectral_flatness, found.rhythm_share):
        assert np.isnan(ratio) or 0 <= ratio <= 1 + 1e-9


@given(SERIES, st.lists(st.floats(0, 1), min_size=2, max_size=5))
def test_firm_mw_falls_with_the_exceedance_and_is_held(series, exceedances):
    firm = [firm_mw(series, p) for p in sorted(exceedances)]
    assert firm == sorted(firm, reverse=True)
    for p, held_mw in zip(sorted(exceedances), firm, strict=True):
        assert (series >= held_mw).mean() >= p - 1e-9


@given(SERIES, REQUESTS, REQUESTS)
def test_a_larger_request_is_curtailed_more(series, one_mw, other_mw):
    small, large = sorted((one_mw, other_mw))
    less, more = (regularity_of(series, q, HOURS) for q in (small, large))
    assert less.energy_availability >= more.energy_availability - 1e-9
    assert less.availability >= more.availability


@given(SERIES, REQUESTS, st.floats(0, 0.1))
def test_energy_availability_bounds_availability(series, request_mw, tolerance):
    found = regularity_of(series, request_mw, HOURS, tolerance=tolerance)
    assert found.energy_availability >= found.availability * (1 - tolerance) - 1e-9


@given(SERIES, REQUESTS, st.sampled_from([0.125, 0.5, 4.0, 1024.0]))
def test_the_unit_does_not_matter(series, request_mw, scale):
    # Powers of two, so that scaling itself is exact.
    one, other = (regularity_of(c * series, c * request_mw, HOURS) for c in (1.0, scale))
    for name in (
        "availability", "energy_availability", "variation", "firmness", "spectral_flatness",
        "rhythm_share", "explained_by_clock", "autocorrelation_24h", "score_firm",
        "score_interruptible", "interruptions_per_year", "ramps_per_year",
    ):  # fmt: skip
        np.testing.assert_allclose(
            getattr(one, name), getattr(other, name), rtol=1e-6, err_msg=name
        )
    np.testing.assert_allclose(scale * one.mean_mw, other.mean_mw)


@given(SERIES, st.floats(0.001, 0.9))
def test_the_enabled_request_is_the_largest_within_its_tolerance(series, tolerance):
    request_mw = enabled_mw(np.sort(series), [tolerance])[tolerance]
    assume(request_mw > 1e-6)
    assert curtailed_share(series, request_mw) <= tolerance + 1e-6
    assert curtailed_share(series, 1.01 * request_mw) > tolerance - 1e-6


@given(SERIES, st.floats(0.001, 0.9))
def test_an_enabled_request_of_nothing_means_too_many_empty_hours(series, tolerance):
    request_mw = enabled_mw(np.sort(series), [tolerance])[tolerance]
    if request_mw == 0:
        assert (series == 0).mean() >= tolerance - 1e-9


@given(SERIES)
def test_enabled_requests_grow_with_the_tolerance(series):
    requests = list(enabled_mw(np.sort(series)).values())
    assert all(small <= large * (1 + 1e-9) for small, large in pairwise(requests))


@given(arrays(np.bool_, st.integers(0, 60)), st.integers(1, 5))
def test_runs_against_a_plain_count(is_down, merge_gap_h):
    found = outages_of(is_down, merge_gap_h=merge_gap_h)
    covered = np.zeros(len(is_down), dtype=bool)
    for first, hours in zip(found.first, found.hours, strict=True):
        assert is_down[first]
        assert is_down[first + hours - 1]
        covered[first : first + hours] = True
    assert covered[is_down].all()
    ends = found.first + found.hours
    assert (found.first[1:] - ends[:-1] >= merge_gap_h).all()
    if merge_gap_h == 1:
        assert (covered == is_down).all()


@settings(max_examples=20)
@given(st.integers(0, 2**32 - 1))
def test_white_noise_is_flat(seed):
    noise = np.random.default_rng(seed).normal(size=8760)
    assert spectral_flatness(welch_power(noise)) >= 0.9


@given(st.floats(0, 24), st.floats(1, 1000), st.floats(0, 1000))
def test_a_daily_cycle_is_not(phase_h, amplitude_mw, mean_mw):
    cycle = mean_mw + amplitude_mw * np.sin(2 * np.pi * (np.arange(8760) - phase_h) / 24)
    assert spectral_flatness(welch_power(cycle)) < 0.05


@given(SERIES, REQUESTS)
def test_the_few_that_criteria_take_are_those_of_all(series, request_mw):
    every = regularity_of(series, request_mw, HOURS)
    few = regularity_scores(series, request_mw, HOURS)
    for name in ("request_mw", "energy_availability", "score_firm", "score_interruptible"):
        assert getattr(few, name) == getattr(every, name)
    assert few.is_single_year == every.is_single_year
