"""The regularity of one series of MW for one request, as DOMAIN section 1.3 defines it."""

from dataclasses import dataclass

from siteselect.core.arrays import FloatArray


@dataclass(frozen=True, slots=True)
class RegularityScores:
    """What criteria take of the regularity of one series, named as in :class:`Regularity`."""

    request_mw: float
    energy_availability: float
    score_firm: float
    score_interruptible: float
    is_single_year: bool


@dataclass(frozen=True, eq=False)
class Regularity:
    """All regularity metrics of a series `s` against a request `q`.

    A metric that the data cannot give is None (inter-annual ones with a single year) or NaN
    (ratios, rhythm and outage lengths where there is nothing to divide by), never 0.

    Attributes
    ----------
    request_mw : float
    firm_mw : dict of float to float
        F_p: MW exceeded in a share p of hours, p in .90, .95, .99, .999. [MW]
    availability : float
        A: share of hours with s >= q(1 - tolerance).
    energy_availability : float
        CF_q: served share of the requested energy.
    curtailed_mwh_per_year : float
        ECE. [MWh/y]
    interruptions_per_year : float
    mean_time_between_h, mean_time_to_restore_h : float
        MTBI and MTTR. [h]
    is_mtbi_censored : bool
        True when there was no interruption: MTBI is then the horizon.
    longest_outage_h, outage_95_h : float
        L_max, L_95. [h]
    depth : float
        Mean relative shortfall when interrupted.
    ramps_per_year : float
        Hours in which the series moves by more than 0.2 q.
    ramp_99_mw : float
        99th percentile of the hourly change. [MW/h]
    starts_per_day : float
    variation : float
        Coefficient of variation (population standard deviation over mean).
    firmness : float
        F_95 over mean.
    explained_by_clock : float
        Share of variance explained by the month x hour climatology, in sample.
    explained_in_other_years : float or None
        The same with each year predicted by the others (can be negative); None for a single year.
    autocorrelation_24h, autocorrelation_168h : float
    spectral_flatness : float
    rhythm_share : float
        Diurnal and weekly share of the spectral power.
    mean_mw : float
    enabled_mw : dict of float to float
        CEH: largest request whose curtailed share stays within each tolerance. [MW]
    interannual_variation, worst_year_share : float or None
    month_hour_mw : ndarray, shape (12, 24)
        Mean of min(s, q) by month (January first) and hour of day. [MW]
    month_hour_availability : ndarray, shape (12, 24)
        Share of hours with s >= q(1 - tolerance), by month and hour of day.
    duration_mw : ndarray, shape (101,)
        s exceeded in 0, 1, ... 100 % of hours. [MW]
    score_firm, score_interruptible : float
        R_firm and R_int, 0 to 100.
    is_single_year : bool
        The badge: one year only, in-sample R2, inter-annual terms dropped.
    """

    request_mw: float
    firm_mw: dict[float, float]
    availability: float
    energy_availability: float
    curtailed_mwh_per_year: float
    interruptions_per_year: float
    mean_time_between_h: float
    is_mtbi_censored: bool
    mean_time_to_restore_h: float
    longest_outage_h: float
    outage_95_h: float
    depth: float
    ramps_per_year: float
    ramp_99_mw: float
    starts_per_day: float
    variation: float
    firmness: float
    explained_by_clock: float
    autocorrelation_24h: float
    autocorrelation_168h: float
    spectral_flatness: float
    rhythm_share: float
    mean_mw: float
    enabled_mw: dict[float, float]
    interannual_variation: float | None
    worst_year_share: float | None
    month_hour_mw: FloatArray
    month_hour_availability: FloatArray
    duration_mw: FloatArray
    score_firm: float
    score_interruptible: float
    is_single_year: bool
    explained_in_other_years: float | None = None
