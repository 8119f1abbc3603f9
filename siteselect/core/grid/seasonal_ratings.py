"""Branch ratings month by month, as the heat of each region allows."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.errors import InputError, raise_for_problems
from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.grid.ratings import line_ambient_ratio, transformer_load_limit
from siteselect.core.tables import NamedColumns
from siteselect.core.words import say

MONTHS, HOURS_OF_DAY = 12, 24
COLDEST_C, HOTTEST_C = -60.0, 60.0


@dataclass(frozen=True)
class RatingAssumptions:
    """What turns a nominal rating into one of a month.

    Attributes
    ----------
    design_ambient_c : float
        Air temperature the nominal ratings are for. [degC]
    conductor_c : float
        Highest conductor temperature of lines. [degC]
    hot_spot_limit_c : float
        Highest winding temperature of transformers. [degC]
    highest_ambient_ratio : float
        Most that cool air may make of a nominal rating; at 1 it grants nothing, since terminal
        equipment and protection are set for the nominal rating.
    line_emergency_factor, transformer_emergency_factor : float
        What may be carried after an outage, over the continuous rating without security margin.
    """

    design_ambient_c: float = 40.0
    conductor_c: float = 80.0
    hot_spot_limit_c: float = 98.0
    highest_ambient_ratio: float = 1.0
    line_emergency_factor: float = 1.15
    transformer_emergency_factor: float = 1.0


NOMINAL = RatingAssumptions()


def seasonal_ratings(
    grid: Grid,
    calendar: HourCalendar,
    temperature_c: NamedColumns,
    *,
    security_margin: float = 1.0,
    assumptions: RatingAssumptions = NOMINAL,
) -> Ratings:
    """Return continuous and emergency ratings of every branch, one period per month.

    Parameters
    ----------
    grid : Grid
        Its ratings hold the security margin, and the age factors where they were asked for.
    calendar : HourCalendar
        The hours of the study; each run of hours of one month is a period.
    temperature_c : NamedColumns, shape (288, R)
        Typical air temperature by month and hour of the day, one column per region. [degC]
    security_margin : float
        Share of the ratings that `grid` was built with; emergency ratings do without it.
    assumptions : RatingAssumptions

    Returns
    -------
    Ratings

    Raises
    ------
    InputError
        When the temperature of a region of the network is missing or impossible, or when an
        assumption leaves no rating.

    Notes
    -----
    Static seasonal ratings (DOMAIN section 1.6), the ratio to the nominal rating being

    - of a line ``sqrt((T_c - T_max) / (T_c - T_0))``, IEEE 738 without sun and with the losses by
      convection and radiation taken as linear, at the mean daily maximum of the month in the hotter
      of its two regions;
    - of a transformer the load at which the hot spot settles at its limit (IEC 60076-7) at the mean
      temperature of the month;

    each at most `highest_ambient_ratio`.
    """
    _refuse_bad_assumptions(security_margin, assumptions)
    _refuse_bad_temperature(grid, temperature_c)
    by_hour = np.stack(
        [temperature_c.column(region).reshape(MONTHS, HOURS_OF_DAY) for region in grid.bus_region]
    )
    first_hour = _first_hours(calendar)
    ratio = _monthly_ratio(grid, by_hour, assumptions)[:, calendar.month[first_hour[:-1]] - 1]
    _refuse_no_rating(grid, ratio)
    emergency_factor = np.where(
        grid.is_transformer,
        assumptions.transformer_emergency_factor,
        assumptions.line_emergency_factor,
    )
    normal = grid.rating_mw[:, None] * ratio
    return Ratings(first_hour, normal, normal * (emergency_factor / security_margin)[:, None])


def _monthly_ratio(grid: Grid, by_hour_c: FloatArray, assumptions: RatingAssumptions) -> FloatArray:
    """Return rating over nominal rating by branch and month, shape (L, 12).

    `by_hour_c` is the temperature at every bus, shape (B, 12, 24).
    """
    mean_c, highest_c = by_hour_c.mean(axis=2), by_hour_c.max(axis=2)
    of_lines = line_ambient_ratio(
        np.maximum(highest_c[grid.from_bus], highest_c[grid.to_bus]),
        conductor_c=assumptions.conductor_c,
        design_ambient_c=assumptions.design_ambient_c,
    )
    of_transformers = transformer_load_limit(
        np.maximum(mean_c[grid.from_bus], mean_c[grid.to_bus]),
        limit_c=assumptions.hot_spot_limit_c,
        design_ambient_c=assumptions.design_ambient_c,
    )
    ratio = np.where(grid.is_transformer[:, None], of_transformers, of_lines)
    return np.minimum(ratio, assumptions.highest_ambient_ratio)


def _first_hours(calendar: HourCalendar) -> IntArray:
    """Return the first hour of every run of hours of one month, then the number of hours."""
    changes = np.flatnonzero(np.diff(calendar.month)) + 1
    return np.concatenate([[0], changes, [calendar.n_hours]]).astype(np.int64)


def _refuse_bad_assumptions(security_margin: float, assumptions: RatingAssumptions) -> None:
    problems = [
        f"{name} of {value:g}"
        for name, value in (
            ("security margin", security_margin),
            ("line emergency factor", assumptions.line_emergency_factor),
            ("transformer emergency factor", assumptions.transformer_emergency_factor),
            ("highest ambient ratio", assumptions.highest_ambient_ratio),
        )
        if not (value > 0 and np.isfinite(value))
    ]
    if not assumptions.conductor_c > assumptions.design_ambient_c:
        problems.append(
            f"conductors of {assumptions.conductor_c:g} degC in air of "
            f"{assumptions.design_ambient_c:g} degC"
        )
    raise_for_problems(
        problems,
        where="assumptions on ratings",
        fix=say("Give factors above zero, and conductors hotter than the air they are rated for."),
    )


def _refuse_bad_temperature(grid: Grid, temperature_c: NamedColumns) -> None:
    if temperature_c.n_rows != MONTHS * HOURS_OF_DAY:
        raise InputError(
            say(
                "Typical temperature has {n_rows} rows, not {hours_of_day}",
                n_rows=temperature_c.n_rows,
                hours_of_day=MONTHS * HOURS_OF_DAY,
            ),
            fix=say("Give one row per month and hour of the day."),
        )
    regions = sorted(set(grid.bus_region))
    problems = [
        f"region '{region}' has no column"
        for region in regions
        if region not in temperature_c.columns
    ]
    for region in set(regions).intersection(temperature_c.columns):
        column = temperature_c.column(region)
        if not ((column >= COLDEST_C) & (column <= HOTTEST_C)).all():
            problems.append(f"region '{region}' has gaps or values beyond what air can be")
    raise_for_problems(
        sorted(problems), where="typical temperature", fix=say("Complete the table, in degC.")
    )


def _refuse_no_rating(grid: Grid, ratio: FloatArray) -> None:
    raise_for_problems(
        [
            f"nothing is left of the rating of {grid.branch_names[i]}"
            for i in np.flatnonzero((ratio <= 0).any(axis=1))
        ],
        where="the hottest month",
        fix=say(
            "Correct the temperature, or raise the temperature that conductors or windings bear."
        ),
    )
