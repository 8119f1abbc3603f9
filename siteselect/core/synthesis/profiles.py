"""Hourly availability as a share of capacity, by the kind of plant."""

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.synthesis.months import Months, scaled_to_sums
from siteselect.core.synthesis.noise import autoregressive

DAILY_PERSISTENCE = 0.6
HOURLY_PERSISTENCE = 0.9
LEAST_DAILY_FACTOR = 0.15


def energy_profile(
    system_mw: FloatArray,
    months: Months,
    *,
    energy_mwh: FloatArray,
    capacity_mw: float,
    following_share: float,
    limit_mw: FloatArray | float = np.inf,
) -> FloatArray:
    """Return the share of capacity that a given monthly energy yields.

    Parameters
    ----------
    system_mw : ndarray, shape (n_hours,)
        Demand that the flexible part follows. [MW]
    energy_mwh : ndarray, shape (n_months,)
        Published energy by month. [MWh]
    capacity_mw : float
        Capacity of all plants of the profile. [MW]
    following_share : float
        Part of the energy that follows demand above the month's least hour; 0 is flat.
    limit_mw : ndarray or float, by hour
        Greatest output, for lack of head or machines. [MW]

    References
    ----------
    DOMAIN section 6.1: 70 % of hydro at base, 30 % following demand.
    """
    mean = (energy_mwh / months.hours)[months.of_hour]
    least = np.full(len(months.labels), np.inf)
    np.minimum.at(least, months.of_hour, system_mw)
    above = system_mw - least[months.of_hour]
    level = months.means(above)[months.of_hour]
    follow = np.divide(above, level, out=np.ones_like(above), where=level > 0)
    wanted = mean * ((1 - following_share) + following_share * follow)
    ceiling = np.minimum(np.asarray(limit_mw, dtype=np.float64), capacity_mw)
    return scaled_to_sums(wanted, months, energy_mwh, limit=ceiling) / capacity_mw


def base_share(profile: FloatArray, months: Months, *, following_share: float) -> FloatArray:
    """Return the part of an energy profile that does not follow demand, never above it."""
    mean = months.means(profile)[months.of_hour]
    return np.minimum(profile, (1 - following_share) * mean)


def weather_profile(
    calendar: HourCalendar,
    months: Months,
    typical: FloatArray,
    draws: np.random.Generator,
    *,
    daily_noise: float,
    hourly_noise: float,
    limit: float,
    monthly_mean: FloatArray | None = None,
) -> FloatArray:
    """Return wind or solar output: a typical day by month, windy and calm or bright and dull days.

    Parameters
    ----------
    typical : ndarray, shape (12, 24)
        Typical capacity factor by month of the year and hour of the day.
    daily_noise, hourly_noise : float
        Standard deviations of the steps of two autoregressive factors.
    limit : float
        Greatest share of capacity.
    monthly_mean : ndarray, shape (12,), optional
        Capacity factor every month must have; the typical days' own without it.
    """
    shape = typical[calendar.month - 1, calendar.hour]
    days = -(-calendar.n_hours // 24)
    slow = autoregressive(draws, np.full(days, daily_noise), persistence=DAILY_PERSISTENCE)
    fast = autoregressive(
        draws, np.full(calendar.n_hours, hourly_noise), persistence=HOURLY_PERSISTENCE
    )
    factor = np.maximum(1 + slow[calendar.day] + fast, LEAST_DAILY_FACTOR)
    means = typical.mean(axis=1) if monthly_mean is None else monthly_mean
    wanted = means[months.month_of_year - 1] * months.hours
    return scaled_to_sums(np.minimum(shape * factor, limit), months, wanted, limit=limit)


def outage_profile(
    calendar: HourCalendar,
    *,
    outage_rate: float,
    derating: float,
    maintenance_share: FloatArray,
) -> FloatArray:
    """Return thermal availability: ``derating (1 - outage rate)(1 - maintenance of the month)``.

    Parameters
    ----------
    outage_rate : float
        Share of capacity out by accident.
    derating : float
        Share of capacity that is usable at all.
    maintenance_share : ndarray, shape (12,)
        Share of capacity in planned maintenance in January to December.

    References
    ----------
    DOMAIN section 1.1.
    """
    planned = maintenance_share[calendar.month - 1]
    return derating * (1 - outage_rate) * (1 - planned)
