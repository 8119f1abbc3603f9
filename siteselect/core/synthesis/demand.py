"""System demand by hour from monthly energy, two typical days and daily weather noise."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.synthesis.months import Months, scaled_to_sums
from siteselect.core.synthesis.noise import autoregressive


@dataclass(frozen=True, eq=False)
class DemandRecipe:
    """How system demand moves within a month (DOMAIN section 6.1).

    Attributes
    ----------
    summer_day, winter_day : ndarray, shape (24,)
        Shapes of the two typical days; divided by their means.
    winter_weight : ndarray, shape (12,)
        Weight of the winter day in January to December, 0 to 1.
    daily_noise : ndarray, shape (12,)
        Standard deviation of the day-to-day step by month of the year.
    persistence : float
        Share of one day's deviation that stays the next day.
    hourly_noise : float
        Standard deviation of the hour-to-hour noise.
    rest_days : tuple of int
        Days of rest, Monday 0 to Sunday 6.
    rest_day_factor, work_day_factor : float
    """

    summer_day: FloatArray
    winter_day: FloatArray
    winter_weight: FloatArray
    daily_noise: FloatArray
    persistence: float
    hourly_noise: float
    rest_days: tuple[int, ...]
    rest_day_factor: float
    work_day_factor: float


def synthetic_demand(
    calendar: HourCalendar,
    months: Months,
    energy_mwh: FloatArray,
    recipe: DemandRecipe,
    draws: np.random.Generator,
) -> FloatArray:
    """Return demand whose months add up to the given energy exactly.

    Parameters
    ----------
    energy_mwh : ndarray, shape (n_months,)
        Energy of every month. [MWh]

    Returns
    -------
    ndarray, shape (n_hours,)
        [MW]

    References
    ----------
    DOMAIN section 6.1.
    """
    weight = recipe.winter_weight[calendar.month - 1]
    summer = (recipe.summer_day / recipe.summer_day.mean())[calendar.hour]
    winter = (recipe.winter_day / recipe.winter_day.mean())[calendar.hour]
    days = _first_hours(calendar)
    spread = recipe.daily_noise[calendar.month[days] - 1]
    weather = autoregressive(draws, spread, persistence=recipe.persistence)[calendar.day]
    is_rest = np.isin(calendar.weekday, recipe.rest_days)
    week = np.where(is_rest, recipe.rest_day_factor, recipe.work_day_factor)
    noise = draws.standard_normal(calendar.n_hours) * recipe.hourly_noise
    shape = ((1 - weight) * summer + weight * winter) * (1 + weather) * week * (1 + noise)
    return scaled_to_sums(shape, months, energy_mwh)


def _first_hours(calendar: HourCalendar) -> IntArray:
    return np.arange(0, calendar.n_hours, 24, dtype=np.int64)
