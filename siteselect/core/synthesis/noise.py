"""Seeded random draws, one independent stream per name."""

import numpy as np

from siteselect.core.arrays import FloatArray


def generator(seed: int, name: str) -> np.random.Generator:
    """Return the random stream of one series; adding another series does not disturb it."""
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, *name.encode()])))


def autoregressive(
    draws: np.random.Generator, spread: FloatArray, *, persistence: float
) -> FloatArray:
    """Return ``x[i] = persistence x[i-1] + N(0, spread[i])``, started at 0.

    Parameters
    ----------
    draws : Generator
    spread : ndarray, shape (n,)
        Standard deviation of every step.
    persistence : float
        Share of the last value that stays.
    """
    steps = draws.standard_normal(len(spread)) * spread
    values = np.empty_like(steps)
    last = 0.0
    for i, step in enumerate(steps.tolist()):
        last = persistence * last + step
        values[i] = last
    return values
