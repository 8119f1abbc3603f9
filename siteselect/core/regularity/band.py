"""How sure the firm MW of a single series are: a band from redrawn weeks."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.errors import InputError
from siteselect.core.regularity.exceedance import positions_exceeded
from siteselect.core.regularity.spectrum import WEEK_H
from siteselect.core.words import say

BAND_SHARE = 0.90


@dataclass(frozen=True, slots=True)
class FirmBand:
    """Range [MW] that holds nine of ten redrawn values of the firm MW."""

    low_mw: float
    high_mw: float
    n_draws: int


def firm_band(
    series_mw: FloatArray, exceedance: float, *, n_draws: int = 200, seed: int = 1
) -> FirmBand:
    """Return the 5th and 95th percentile of F_p over series redrawn in blocks of a week.

    Parameters
    ----------
    series_mw : ndarray, shape (T,)
        Hourly MW without gaps. [MW]
    exceedance : float
        Share of hours in which the firm MW hold.
    n_draws : int
        Number of redrawn series.
    seed : int
        The same seed gives the same band.

    Raises
    ------
    InputError
        When the series is shorter than two weeks.

    Notes
    -----
    Circular block bootstrap (DOMAIN section 1.3, note iv). It shows how one year would vary if
    its weeks came in other numbers; it knows nothing of other weather years.
    """
    n_hours = len(series_mw)
    if n_hours < 2 * WEEK_H:
        raise InputError(
            say("{n_hours} hours are too few to redraw weeks", n_hours=n_hours),
            fix=say("Give at least {week_h} hours.", week_h=2 * WEEK_H),
        )
    draws = np.random.default_rng(seed)
    n_blocks = -(-n_hours // WEEK_H)
    starts = draws.integers(n_hours, size=(n_draws, n_blocks, 1))
    hours = (starts + np.arange(WEEK_H)) % n_hours
    redrawn = series_mw[hours.reshape(n_draws, -1)[:, :n_hours]]
    position = int(positions_exceeded(n_hours, exceedance))
    firm = np.partition(redrawn, position, axis=1)[:, position]
    tail = (1 - BAND_SHARE) / 2
    low, high = np.quantile(firm, [tail, 1 - tail])
    return FirmBand(float(low), float(high), n_draws)
