import numpy as np
import pytest
from scipy.signal import welch

from siteselect.core.regularity.spectrum import (
    autocorrelation,
    rhythm_share,
    spectral_flatness,
    welch_power,
)

HOURS = np.arange(8760)


def test_white_noise_is_flat_and_without_rhythm():
    power = welch_power(np.random.default_rng(7).normal(size=8760))
    assert 0.9 <= spectral_flatness(power) <= 1.0
    # Nine bins of 672.
    assert rhythm_share(power) == pytest.approx(9 / 672, abs=0.01)


@pytest.mark.parametrize("period_h", [24, 12, 168])
def test_a_pure_rhythm_is_peaked(period_h):
    power = welch_power(np.sin(2 * np.pi * HOURS / period_h))
    assert spectral_flatness(power) < 0.05
    assert rhythm_share(power) > 0.99


def test_another_period_is_no_rhythm():
    assert rhythm_share(welch_power(np.sin(2 * np.pi * HOURS / 37))) < 0.01


def test_power_agrees_with_an_independent_welch():
    series = np.random.default_rng(8).normal(size=8760).cumsum()
    _, density = welch(series, window="hann", nperseg=1344, noverlap=672, detrend="constant")
    two_sided = density[1:]
    two_sided[-1] *= 2  # the one-sided density counts its last bin once
    np.testing.assert_allclose(welch_power(series), two_sided / two_sided.mean(), rtol=1e-9)


@pytest.mark.parametrize("series", [np.full(8760, 3.3), np.zeros(8760), np.ones(100)])
def test_constant_and_short_series_have_no_spectrum(series):
    power = welch_power(series)
    assert power.size == 0
    assert np.isnan(spectral_flatness(power))
    assert np.isnan(rhythm_share(power))


def test_autocorrelation_of_a_daily_cycle():
    series = np.sin(2 * np.pi * HOURS / 24)
    assert autocorrelation(series, 24) == pytest.approx(8736 / 8760)
    assert autocorrelation(series, 12) == pytest.approx(-8748 / 8760)


def test_autocorrelation_needs_variation_and_length():
    assert np.isnan(autocorrelation(np.zeros(100), 24))
    assert np.isnan(autocorrelation(np.ones(24), 24))
