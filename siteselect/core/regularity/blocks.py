"""Regularity by season, part of the day, month and year: computed only when somebody looks."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.regularity.exceedance import FIRM_EXCEEDANCES, firm_mw
from siteselect.core.regularity.metrics import check_series
from siteselect.core.words import say

SEASONS = {
    "December–February": (12, 1, 2),
    "March–May": (3, 4, 5),
    "June–August": (6, 7, 8),
    "September–November": (9, 10, 11),
}
DAY_PARTS = {"night": (0, 6), "day": (7, 17), "evening": (18, 23)}
MONTHS = (
    say("January"), say("February"), say("March"), say("April"), say("May"), say("June"),
    say("July"), say("August"), say("September"), say("October"), say("November"), say("December"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class BlockRegularity:
    """What a series holds in some of its hours.

    Attributes
    ----------
    kind : str
        ``season``, ``day part``, ``month`` or ``year``.
    name : str
        Which one, as a planner says it.
    hours : int
        Number of hours in the block. [h]
    availability : float
        Share of these hours with at least the request less the tolerance.
    energy_availability : float
        Served share of the energy requested in these hours.
    firm_mw : dict of float to float
        MW exceeded in a share of these hours. [MW]
    """

    kind: str
    name: str
    hours: int
    availability: float
    energy_availability: float
    firm_mw: dict[float, float]


def regularity_by_block(
    series_mw: FloatArray,
    request_mw: float,
    calendar: HourCalendar,
    *,
    tolerance: float = 0.01,
    years: int = 1,
) -> tuple[BlockRegularity, ...]:
    """Return availability and firm MW of every season, part of the day, month and year.

    Parameters
    ----------
    series_mw : ndarray, shape (T,)
        MW that could be had, hour by hour. [MW]
    request_mw : float
        The request at the connection. [MW]
    calendar, tolerance, years
        As in :func:`~siteselect.core.regularity.metrics.regularity_of`.

    Returns
    -------
    tuple of BlockRegularity
        Blocks without hours are left out; years only when there are several.

    Raises
    ------
    InputError
        As :func:`~siteselect.core.regularity.metrics.regularity_of`.

    Notes
    -----
    Seasons and parts of the day as DOMAIN section 1.3 names them.
    """
    check_series(series_mw, request_mw, calendar, years)
    return tuple(
        _block(kind, name, series_mw[hours], request_mw, tolerance)
        for kind, name, hours in _blocks(calendar, years)
        if hours.any()
    )


def _blocks(calendar: HourCalendar, years: int) -> Iterator[tuple[str, str, BoolArray]]:
    for season, months in SEASONS.items():
        yield "season", season, calendar.in_months(*months)
    for part, (first, last) in DAY_PARTS.items():
        yield "day part", part, calendar.in_hours(first, last)
    for number, month in enumerate(MONTHS, start=1):
        yield "month", month, calendar.in_months(number)
    if years > 1:
        year = np.repeat(np.arange(years), calendar.n_hours // years)
        for number in range(years):
            yield "year", f"year {number + 1}", year == number


def _block(
    kind: str, name: str, series_mw: FloatArray, request_mw: float, tolerance: float
) -> BlockRegularity:
    return BlockRegularity(
        kind=kind,
        name=name,
        hours=len(series_mw),
        availability=float((series_mw >= request_mw * (1 - tolerance)).mean()),
        energy_availability=float(np.clip(series_mw, 0, request_mw).mean()) / request_mw,
        firm_mw={p: max(0.0, firm_mw(series_mw, p)) for p in FIRM_EXCEEDANCES},
    )
