"""Rhythm and memory of a series: Welch spectrum and autocorrelation."""

from functools import lru_cache

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray

WEEK_H = 168
SEGMENT_WEEKS = 8
"""Resolves one cycle a week and leaves a dozen half-overlapping segments in a year."""
POWER_FLOOR = 1e-12


def autocorrelation(deviation: FloatArray, lag_h: int) -> float:
    """Return the sample autocorrelation of a mean-free series; NaN when constant or too short."""
    total = float(deviation @ deviation)
    if not total or len(deviation) <= lag_h:
        return float("nan")
    return float(deviation[lag_h:] @ deviation[:-lag_h]) / total


def welch_power(series_mw: FloatArray) -> FloatArray:
    """Return the spectral power without its constant, mean 1; empty when it cannot be had.

    Parameters
    ----------
    series_mw : ndarray, shape (T,)
        Hourly MW. [MW]

    Returns
    -------
    ndarray, shape (n_segment // 2,)
        Power at 1, 2, ... cycles per segment. Empty for a series shorter than a week or constant.

    Notes
    -----
    Welch's method: Hann window, segments of up to eight whole weeks overlapping by half, mean of
    each segment removed (DOMAIN section 1.3, SF and DP).
    """
    length = min(SEGMENT_WEEKS, len(series_mw) // WEEK_H) * WEEK_H
    if not length:
        return np.empty(0)
    segments = np.lib.stride_tricks.sliding_window_view(series_mw, length)[:: length // 2]
    windowed = (segments - segments.mean(axis=1, keepdims=True)) * _hann(length)
    spectrum = np.fft.rfft(windowed, axis=1)[:, 1:]
    power = (spectrum.real**2 + spectrum.imag**2).sum(axis=0)
    mean = float(power.mean())
    return power / mean if mean > POWER_FLOOR * float(series_mw @ series_mw) else np.empty(0)


def spectral_flatness(power: FloatArray) -> float:
    """Return the geometric over the arithmetic mean of a spectrum; 1 is white noise, NaN is none.

    SF (Wiener entropy) of DOMAIN section 1.3; `power` as :func:`welch_power` returns it.
    """
    if not power.size:
        return float("nan")
    raised = power + POWER_FLOOR
    return float(np.exp(np.log(raised).mean()) / raised.mean())


def rhythm_share(power: FloatArray) -> float:
    """Return the share of power at one and two cycles a day and one a week, one bin either side.

    DP of DOMAIN section 1.3; NaN without a spectrum.
    """
    if not power.size:
        return float("nan")
    return float(power[_rhythm_bins(len(power))].sum() / power.sum())


@lru_cache(maxsize=SEGMENT_WEEKS)
def _hann(length: int) -> FloatArray:
    return 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(length) / length)


@lru_cache(maxsize=SEGMENT_WEEKS)
def _rhythm_bins(n_bins: int) -> BoolArray:
    cycles = np.arange(1, n_bins + 1)
    per_segment = np.array([2 * n_bins / 24, 2 * n_bins / 12, 2 * n_bins / WEEK_H])
    near: BoolArray = np.abs(cycles[:, None] - per_segment).min(axis=1) <= 1
    return near
