"""All regularity metrics of one series for one request, in one pass of a few milliseconds."""

from math import isfinite

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.errors import InputError
from siteselect.core.regularity.climatology import (
    explained_by_clock,
    explained_in_other_years,
    interannual,
    month_hour_mean,
)
from siteselect.core.regularity.exceedance import (
    DURATION_SHARES,
    FIRM_EXCEEDANCES,
    enabled_mw,
    positions_exceeded,
)
from siteselect.core.regularity.regularity import Regularity, RegularityScores
from siteselect.core.regularity.runs import Outages, outages_of
from siteselect.core.regularity.score import firm_score, interruptible_score
from siteselect.core.regularity.spectrum import (
    WEEK_H,
    autocorrelation,
    rhythm_share,
    spectral_flatness,
    welch_power,
)
from siteselect.core.words import say

RAMP_SHARE = 0.2
FIRMNESS_SHARE = 0.95
NOISE_MW = 1e-6
CONSTANT_SHARE = 1e-9


def regularity_of(
    series_mw: FloatArray,
    request_mw: float,
    calendar: HourCalendar,
    *,
    tolerance: float = 0.01,
    merge_gap_h: float = 1.0,
    years: int = 1,
    is_gapless: bool = True,
) -> Regularity:
    """Return every regularity metric of a series against a request.

    Parameters
    ----------
    series_mw : ndarray, shape (T,)
        MW that could be had, hour by hour, not capped at the request. [MW]
    request_mw : float
        The request q at the connection, above 0. [MW]
    calendar : HourCalendar
        The hours of the series, T of them.
    tolerance : float
        Shortfall that still counts as served, a share of the request.
    merge_gap_h : float
        Shortest recovery that ends an interruption. [h]
    years : int
        Number of equal years in the series.
    is_gapless : bool
        Whether every hour follows the one before it. Chosen hours do not: they are taken one after
        another, interruptions among them too, and ramps, memory and rhythm are NaN.

    Returns
    -------
    Regularity
        Metrics that a series cannot give are NaN: ratios to the mean of a series without energy,
        spectrum and autocorrelation of a constant or too short one, MTTR and depth without
        interruption. Inter-annual ones are None with a single year.

    Raises
    ------
    InputError
        When the series is empty, has gaps, infinite or negative hours, does not fit the calendar
        or the years; when the request is not above 0.

    Notes
    -----
    DOMAIN section 1.3. A series that serves nothing of the request scores 0.
    """
    check_series(series_mw, request_mw, calendar, years)
    series = np.maximum(series_mw, 0.0, dtype=np.float64)
    ascending = np.sort(series)
    mean = float(series.mean())
    deviation = _deviation(series, mean, float(ascending[-1]))
    served = np.minimum(series, request_mw)
    is_down = series < request_mw * (1 - tolerance)
    outages = outages_of(is_down, merge_gap_h=merge_gap_h)
    change = np.abs(np.diff(series)) if is_gapless else np.empty(0)
    power = welch_power(deviation) if is_gapless else np.empty(0)
    memory = deviation if is_gapless else np.empty(0)
    n_hours = len(series)
    firm = ascending[positions_exceeded(n_hours, np.array(FIRM_EXCEEDANCES))]
    firmness = _ratio(float(firm[FIRM_EXCEEDANCES.index(FIRMNESS_SHARE)]), mean)
    availability = float(np.count_nonzero(~is_down)) / n_hours
    energy_availability = min(1.0, float(served.mean()) / request_mw)
    explained = explained_by_clock(deviation, calendar)
    elsewhere = explained_in_other_years(deviation, calendar, years=years)
    variation_of_years, worst_year = interannual(series, years=years)
    scores = _scores(
        availability=availability,
        firmness=firmness,
        outages=outages,
        energy_availability=energy_availability,
        explained=explained if elsewhere is None else elsewhere,
        variation_of_years=variation_of_years,
    )
    return Regularity(
        request_mw=request_mw,
        firm_mw=dict(zip(FIRM_EXCEEDANCES, firm.tolist(), strict=True)),
        availability=availability,
        energy_availability=energy_availability,
        curtailed_mwh_per_year=(1 - energy_availability) * n_hours * request_mw / years,
        interruptions_per_year=outages.count / years,
        mean_time_between_h=outages.mean_time_between_h,
        is_mtbi_censored=outages.count == 0,
        mean_time_to_restore_h=outages.mean_time_to_restore_h,
        longest_outage_h=outages.longest_h,
        outage_95_h=outages.length_95_h,
        depth=_depth(series, request_mw, series < request_mw),
        ramps_per_year=float(np.count_nonzero(change > RAMP_SHARE * request_mw)) / years
        if is_gapless
        else float("nan"),
        ramp_99_mw=float(np.percentile(change, 99)) if change.size else float("nan"),
        starts_per_day=_starts_per_day(outages),
        variation=_ratio(float(np.sqrt(deviation @ deviation / n_hours)), mean),
        firmness=firmness,
        explained_by_clock=explained,
        autocorrelation_24h=autocorrelation(memory, 24),
        autocorrelation_168h=autocorrelation(memory, WEEK_H),
        spectral_flatness=spectral_flatness(power),
        rhythm_share=rhythm_share(power),
        mean_mw=mean,
        enabled_mw=enabled_mw(ascending),
        interannual_variation=variation_of_years,
        worst_year_share=worst_year,
        month_hour_mw=month_hour_mean(served, calendar),
        month_hour_availability=month_hour_mean((~is_down).astype(np.float64), calendar),
        duration_mw=ascending[positions_exceeded(n_hours, DURATION_SHARES)],
        score_firm=scores[0],
        score_interruptible=scores[1],
        is_single_year=years == 1,
        explained_in_other_years=elsewhere,
    )


def regularity_scores(
    series_mw: FloatArray,
    request_mw: float,
    calendar: HourCalendar,
    *,
    tolerance: float = 0.01,
    merge_gap_h: float = 1.0,
    years: int = 1,
) -> RegularityScores:
    """Return the few metrics that criteria take, in a third of the time of all.

    Parameters, errors and values are those of :func:`regularity_of`.
    """
    check_series(series_mw, request_mw, calendar, years)
    series = np.maximum(series_mw, 0.0, dtype=np.float64)
    position = int(positions_exceeded(len(series), FIRMNESS_SHARE))
    firm_mw, mean = float(np.partition(series, position)[position]), float(series.mean())
    is_down = series < request_mw * (1 - tolerance)
    energy_availability = min(1.0, float(np.minimum(series, request_mw).mean()) / request_mw)
    deviation = _deviation(series, mean, float(series.max()))
    elsewhere = explained_in_other_years(deviation, calendar, years=years)
    firm, interruptible = _scores(
        availability=float(np.count_nonzero(~is_down)) / len(series),
        firmness=_ratio(firm_mw, mean),
        outages=outages_of(is_down, merge_gap_h=merge_gap_h),
        energy_availability=energy_availability,
        explained=explained_by_clock(deviation, calendar) if elsewhere is None else elsewhere,
        variation_of_years=interannual(series, years=years)[0],
    )
    return RegularityScores(
        request_mw=request_mw,
        energy_availability=energy_availability,
        score_firm=firm,
        score_interruptible=interruptible,
        is_single_year=years == 1,
    )


def _scores(
    *,
    availability: float,
    firmness: float,
    outages: Outages,
    energy_availability: float,
    explained: float,
    variation_of_years: float | None,
) -> tuple[float, float]:
    """Return R_firm and R_int; both 0 where nothing of the request is served."""
    if not energy_availability:
        return 0.0, 0.0
    firm = firm_score(
        availability=availability,
        firmness=firmness,
        longest_outage_h=outages.longest_h,
        explained=explained,
        interannual_variation=variation_of_years,
    )
    interruptible = interruptible_score(
        energy_availability=energy_availability,
        starts_per_day=_starts_per_day(outages),
        explained=explained,
        interannual_variation=variation_of_years,
        mean_time_between_h=outages.mean_time_between_h,
    )
    return firm, interruptible


def _starts_per_day(outages: Outages) -> float:
    return outages.restarts * 24 / outages.n_hours


def check_series(
    series_mw: FloatArray, request_mw: float, calendar: HourCalendar, years: int
) -> None:
    """Refuse what has no regularity, with what to do about it; see :func:`regularity_of`."""
    if not isfinite(request_mw) or request_mw <= 0:
        raise InputError(
            say("A request of {request_mw:g} MW has no regularity", request_mw=request_mw),
            fix=say("Ask for more than 0 MW."),
        )
    if series_mw.shape != (calendar.n_hours,) or not calendar.n_hours:
        raise InputError(
            say(
                "A series of shape {shape} does not fit {n_hours} hours",
                shape=series_mw.shape,
                n_hours=calendar.n_hours,
            ),
            fix=say("Give one value for every hour of the study, at least one."),
        )
    if years < 1 or calendar.n_hours % years:
        raise InputError(
            say(
                "{n_hours} hours are not {years} equal years", n_hours=calendar.n_hours, years=years
            ),
            fix=say("Give whole years of 8,760 hours."),
        )
    if not np.isfinite(series_mw).all():
        gaps = np.flatnonzero(~np.isfinite(series_mw))
        raise InputError(
            say("The series has {size} missing or infinite hours", size=gaps.size),
            where=f"first at hour {gaps[0]}",
            fix=say("Fill the gaps first; a gap is never read as zero."),
        )
    if series_mw.min() < -NOISE_MW:
        raise InputError(
            say(
                "The series has negative hours, down to {series_mw:.1f} MW",
                series_mw=series_mw.min(),
            ),
            fix=say("Report deficits apart and give the surplus above zero."),
        )


def _deviation(series: FloatArray, mean: float, largest: float) -> FloatArray:
    deviation = series - mean
    if np.abs(deviation).max() <= CONSTANT_SHARE * largest:
        return np.zeros_like(series)
    return deviation


def _depth(series: FloatArray, request_mw: float, is_short: BoolArray) -> float:
    if not is_short.any():
        return float("nan")
    return 1 - float(series[is_short].mean()) / request_mw


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else float("nan")
