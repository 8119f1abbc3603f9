"""System demand shared out among regions that keep their own daily and seasonal character."""

from dataclasses import dataclass

from siteselect.core.arrays import FloatArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.synthesis.months import Months

ROUNDS = 40
DAYTIME = (9, 16)


@dataclass(frozen=True, eq=False)
class RegionShapes:
    """How regions differ from the system, all arrays of length R.

    Attributes
    ----------
    energy : ndarray
        Energy of every region over the whole period, in any one unit.
    season_swing : ndarray
        Swing of monthly means against the system's: 1 as the system, 0 flat over the year.
    hour_swing : ndarray
        Swing within the month against the system's.
    daytime_share : ndarray
        Extra demand by day (9 to 16 h), as a share of the region's mean.
    """

    energy: FloatArray
    season_swing: FloatArray
    hour_swing: FloatArray
    daytime_share: FloatArray


def split_by_region(
    system_mw: FloatArray, calendar: HourCalendar, months: Months, shapes: RegionShapes
) -> FloatArray:
    """Return demand by region: regions add up to the system in every hour.

    Each region starts from the system's curve with its own swings; then hours and yearly energies
    are balanced in turn (iterative proportional fitting), hours last.

    Parameters
    ----------
    system_mw : ndarray, shape (n_hours,)
        Demand of the whole system. [MW]

    Returns
    -------
    ndarray, shape (n_hours, R)
        [MW]
    """
    monthly = months.means(system_mw)
    season = (monthly / system_mw.mean())[months.of_hour] - 1
    within = system_mw / monthly[months.of_hour] - 1
    is_day = calendar.in_hours(*DAYTIME)
    daytime = is_day - is_day.mean()
    share = shapes.energy / shapes.energy.sum()
    demand = share * (
        (1 + season[:, None] * shapes.season_swing)
        * (1 + within[:, None] * shapes.hour_swing)
        * (1 + daytime[:, None] * shapes.daytime_share)
    )
    total = system_mw.sum()
    for _ in range(ROUNDS):
        demand *= share * total / demand.sum(axis=0)
        demand *= (system_mw / demand.sum(axis=1))[:, None]
    fitted: FloatArray = demand
    return fitted
