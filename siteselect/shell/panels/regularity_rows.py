"""The regularity numbers a planner reads, each with its unit, its meaning and its source."""

from dataclasses import dataclass

from siteselect.core.regularity.regularity import Regularity
from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.panels.wording import hours, megawatts, number, percent

NO_INTERRUPTION = say("none all year")
SHARES_HELD = (0.90, 0.95, 0.99)
SHARES_CUT = (0.01, 0.05)


@dataclass(frozen=True, slots=True)
class FactRow:
    """One line of a table: what it is, its value with unit, and what it means."""

    label: str
    value: str
    meaning: str = ""


def regularity_rows(regularity: Regularity) -> tuple[FactRow, ...]:
    """Return the table of one site's regularity, in the order a planner asks."""
    return (*_energy(regularity), *_interruptions(regularity), *_rhythm(regularity))


def _row(label: str, value: str, meaning: str) -> FactRow:
    return FactRow(label, value, tr("{meaning} (DOMAIN section 1.3)", meaning=meaning))


def _energy(r: Regularity) -> list[FactRow]:
    rows = [
        _row(tr("Energy served"), percent(r.energy_availability),
             tr("CF_q: share of the requested energy that the surplus can serve over the year.")),
        _row(tr("Hours fully served"), percent(r.availability),
             tr("A: share of hours in which the whole request is there, 1 % tolerance.")),
        _row(tr("Energy not served"), number(r.curtailed_mwh_per_year, 0, say("MWh/y")),
             tr("ECE: requested energy that is cut in a year.")),
    ]  # fmt: skip
    rows += [
        _row(tr("MW in {share:.0f} % of hours", share=share * 100), megawatts(r.firm_mw.get(share)),
             tr("F_{share:.0f}: power exceeded in {share:.0f} % of hours, not limited to the "
                "request.",
                share=share * 100))
        for share in SHARES_HELD
    ]  # fmt: skip
    rows += [
        _row(tr("MW at {share:g} % curtailment", share=share * 100), megawatts(mw),
             tr("CEH: the largest request whose cut energy stays within that share."))
        for share, mw in sorted(r.enabled_mw.items())
        if share in SHARES_CUT
    ]  # fmt: skip
    return rows


def _interruptions(r: Regularity) -> list[FactRow]:
    between = tr(NO_INTERRUPTION) if r.is_mtbi_censored else hours(r.mean_time_between_h)
    return [
        _row(tr("Interruptions"), number(r.interruptions_per_year, 0, say("per year")),
             tr("n_int: runs of hours below the request; gaps shorter than an hour are merged.")),
        _row(tr("Mean time between"), between,
             tr("MTBI: mean uninterrupted time; with no interruption it is only known to exceed "
                "the year.")),
        _row(tr("Mean duration"), hours(r.mean_time_to_restore_h),
             tr("MTTR: mean length of an interruption.")),
        _row(tr("Longest"), hours(r.longest_outage_h),
             tr("L_max: the longest run of hours below the request.")),
        _row(tr("95 % are shorter than"), hours(r.outage_95_h),
             tr("L_95: 95th percentile of the lengths of interruptions.")),
        _row(tr("Mean depth"), percent(r.depth, 0),
             tr("Mean share of the request that is missing while interrupted.")),
    ]  # fmt: skip


def _rhythm(r: Regularity) -> list[FactRow]:
    return [
        _row(tr("Starts per day"), number(r.starts_per_day, 2),
             tr("n_start: how often the load comes back up, by day.")),
        _row(tr("Ramps over 20 %"), number(r.ramps_per_year, 0, say("per year")),
             tr("n_ramp: hours in which the surplus moves by more than a fifth of the request.")),
        _row(tr("Steepest ramp (P99)"), number(r.ramp_99_mw, 0, say("MW/h")),
             tr("99th percentile of the hourly change.")),
        _row(tr("Firmness"), number(r.firmness, 2),
             tr("φ: MW in 95 % of hours over the mean; 1 is a flat line.")),
        _row(tr("Variation"), number(r.variation, 2),
             tr("CV: standard deviation over mean.")),
        _row(tr("Explained by the clock"), percent(r.explained_by_clock, 0),
             tr("R²: variance explained by month and hour, in sample: optimistic for one year.")),
        _row(tr("Like the day before"), number(r.autocorrelation_24h, 2),
             tr("ρ24: correlation with the same hour a day earlier.")),
        _row(tr("Like the week before"), number(r.autocorrelation_168h, 2),
             tr("ρ168: correlation with the same hour a week earlier.")),
        _row(tr("Daily and weekly share"), percent(r.rhythm_share, 0),
             tr("DP: share of the ups and downs that follow the day or the week.")),
        _row(tr("Spectral flatness"), number(r.spectral_flatness, 3),
             tr("SF: 1 is noise without rhythm, 0 is pure rhythm.")),
        _row(tr("Year to year"), number(r.interannual_variation, 2),
             tr("CV_y: variation between years; missing with a single year.")),
        _row(tr("Score when firm"), number(r.score_firm, 0, say("of 100")),
             tr("R_firm: regularity for a load that must not be interrupted.")),
        _row(tr("Score when interruptible"), number(r.score_interruptible, 0, say("of 100")),
             tr("R_int: regularity for a load that can be cut.")),
    ]  # fmt: skip
