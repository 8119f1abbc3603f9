"""The linear program of a shortlist, with what its columns and rows stand for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from siteselect.core.allocation.candidate import Candidate
from siteselect.core.allocation.caps import Cap, cap_matrix, programme_caps
from siteselect.core.allocation.coefficients import (
    HOURS_PER_YEAR,
    KW_PER_MW,
    Coefficients,
    chosen_coefficients,
)
from siteselect.core.allocation.network_rows import Demand, NetworkRows, network_rows
from siteselect.core.allocation.problem import AllocationProblem
from siteselect.core.allocation.programme import Programme
from siteselect.core.arrays import BoolArray, IntArray
from siteselect.core.entities import LoadClass, Site, Workload
from siteselect.core.errors import InputError
from siteselect.core.headroom.headroom import SurplusUse
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import Security
from siteselect.core.progress import SILENT, Progress
from siteselect.core.scoring.rules import FIRM_CAPACITY
from siteselect.core.scoring.site_score import Connection
from siteselect.core.words import SEMICOLON, listed, say
from siteselect.study.allocation_worth import worth_of

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation

SURPLUS_MW = 1e-3
"""Hours with less surplus in the whole system serve nothing. [MW]"""

LEFT_TO_THE_PLAN = frozenset({FIRM_CAPACITY, "site_cap"})
"""Hard rules of a stand-alone score that the allocation works out itself."""


@dataclass(frozen=True, eq=False)
class AllocationCase:
    """A problem and what it stands for.

    Attributes
    ----------
    problem : AllocationProblem
        Without floors. A column that cannot be served has a largest capacity of 0.
    candidates : tuple of Candidate
        Its columns.
    barred : tuple of str
        Why a candidate gets nothing, by column; empty where it may have some.
    caps, floors : tuple of Cap
        `caps` are the rows of `problem.cap_matrix`.
    rows : NetworkRows
        Rows of the problem, with the monitored row behind each.
    model : HostingModel
    security : Security
    hours : ndarray of int, shape (T,)
    public : Coefficients
    operator : Coefficients or None
        None when what some load earns is not known.
    """

    problem: AllocationProblem
    candidates: tuple[Candidate, ...]
    barred: tuple[str, ...]
    caps: tuple[Cap, ...]
    floors: tuple[Cap, ...]
    rows: NetworkRows
    model: HostingModel
    security: Security
    hours: IntArray
    public: Coefficients
    operator: Coefficients | None


def allocation_case(
    evaluation: "Evaluation",
    sites: Sequence[Site],
    programme: Programme,
    *,
    secure: bool,
    hours: IntArray | None = None,
    progress: Progress = SILENT,
) -> AllocationCase:
    """Return the linear program of a shortlist.

    Parameters
    ----------
    evaluation : Evaluation
        Prepared.
    sites : sequence of Site
    programme : Programme
    secure : bool
        Hold limits also after the loss of any one element.
    hours : ndarray of int, shape (T,), optional
        Hours of the study that stand for all; every hour without it.
    progress : Progress

    Raises
    ------
    InputError
        When there is no site, a site is named twice, or a site cannot be connected.

    Notes
    -----
    Loads of every kind are held to all rows, also to those after outages when `secure`: a trip of
    interruptible load would free more, but only where an inter-trip is installed. No row can hold
    the loss of the only way to a station: when `secure`, firm load gets nothing there.
    """
    _refuse_bad_shortlist(sites)
    every = np.arange(evaluation.study.info.n_hours)
    chosen = every if hours is None else hours
    candidates, excluded = _candidates(evaluation, sites, programme)
    caps = programme_caps(candidates, programme)
    ceilings = tuple(cap for cap in caps if not cap.is_floor)
    security = Security.SECURE if secure else Security.INTACT
    model = evaluation.hosting_model(security)
    bus = np.array([c.bus for c in candidates])
    is_open = ~evaluation.closed_hours[np.ix_(chosen, bus)]
    excluded |= _too_small(candidates, programme)
    excluded |= _without_size(candidates)
    shut = _shut_by_caps(candidates, ceilings)
    cut_off = evaluation.is_cut_off[bus] & secure
    can_run = is_open & _has_surplus(model, chosen)[:, None]
    barred = _barred(candidates, excluded, shut, cut_off, can_run)
    most = np.array(
        [0.0 if why else c.site_max_mw for c, why in zip(candidates, barred, strict=True)]
    )
    demand = Demand(
        evaluation.sensitivities.ptdf[:, bus], most, min(programme.reached_mw, float(most.sum()))
    )
    rows = network_rows(model, demand, chosen, progress=progress)
    public, operator = worth_of(evaluation, candidates, programme, chosen)
    worth = chosen_coefficients(programme, public, operator)
    problem = AllocationProblem(
        value_usd_per_mwh=worth.value_usd_per_mwh,
        source_cost_usd_per_mwh=worth.source_cost_usd_per_mwh,
        source_mw=model.source_mw[chosen],
        weight_h=np.full(len(chosen), len(every) / len(chosen)),
        capacity_cost_usd_per_mw=worth.capacity_cost_usd_per_mw_year * len(every) / HOURS_PER_YEAR,
        min_energy_share=np.array([c.least_energy_share for c in candidates]),
        max_capacity_mw=most,
        cap_matrix=cap_matrix(ceilings, len(candidates)),
        cap_mw=np.array([cap.mw for cap in ceilings]),
        cap_names=tuple(cap.name for cap in ceilings),
        row_source=rows.source,
        row_load=rows.load,
        up_mw=rows.up_mw,
        down_mw=rows.down_mw,
        most_mw=np.where(is_open, most, 0.0),
    )
    return AllocationCase(
        problem, candidates, barred, ceilings, tuple(c for c in caps if c.is_floor), rows, model,
        security, chosen, public, operator,
    )  # fmt: skip


def _refuse_bad_shortlist(sites: Sequence[Site]) -> None:
    if not sites:
        raise InputError(
            say("There is no site to allocate to"), fix=say("Draw some, or import a list.")
        )
    ids = [site.id for site in sites]
    twice = sorted({name for name in ids if ids.count(name) > 1})
    if twice:
        raise InputError(
            say("Sites stand there twice: {twice}", twice=listed(twice)),
            fix=say("Keep one of each."),
        )


def _candidates(
    evaluation: "Evaluation", sites: Sequence[Site], programme: Programme
) -> tuple[tuple[Candidate, ...], dict[str, str]]:
    """Return a candidate per site and workload, and why sites are excluded, by site id."""
    candidates: list[Candidate] = []
    excluded: dict[str, str] = {}
    for site in sites:
        score = evaluation.score(site, SurplusUse.PROPORTIONAL)
        rules = [r.sentence for r in score.broken_rules if r.rule_id not in LEFT_TO_THE_PLAN]
        if rules:
            excluded[site.id] = say(
                "{site} is excluded: {rules}", site=site.name, rules=listed(rules, SEMICOLON)
            )
        candidates += [
            _candidate(evaluation, site, workload, score.connection, programme)
            for workload in _workloads(evaluation, site, programme)
        ]
    return tuple(candidates), excluded


def _candidate(
    evaluation: "Evaluation",
    site: Site,
    workload: Workload,
    connection: Connection,
    programme: Programme,
) -> Candidate:
    region = evaluation.grid.bus_region[connection.bus_index]
    names = {known.id: known.name for known in evaluation.study.regions}
    return Candidate(
        site_id=site.id,
        site_name=site.name,
        workload=workload,
        operator=evaluation.study.operator_title(site.operator),
        status=site.status,
        region_id=region,
        region_name=names.get(region, region),
        substation_id=connection.substation_id,
        substation_name=connection.substation_name,
        bus=connection.bus_index,
        site_max_mw=_site_max_mw(site, programme),
        least_energy_share=programme.energy_share(workload),
        connection_usd_per_mw=connection.cost_usd_per_kw * KW_PER_MW,
    )


def _workloads(evaluation: "Evaluation", site: Site, programme: Programme) -> tuple[Workload, ...]:
    names = dict.fromkeys((site.workload_id, *programme.workload_ids))
    return tuple(evaluation.study.workload(name) for name in names)


def _site_max_mw(site: Site, programme: Programme) -> float:
    most = programme.site_cap_mw
    if programme.phase == 1:
        most = min(most, programme.pilot_site_cap_mw)
    return min(most, site.requested_mw) if programme.holds_to_request else most


def _too_small(candidates: Sequence[Candidate], programme: Programme) -> dict[str, str]:
    """Return why sites cannot reach the least size of the programme, by site id."""
    least = programme.least_site_mw
    return {
        c.site_id: say(
            "{site} may have {mw:g} MW, less than the least of {least:g}",
            site=c.site_name,
            mw=c.site_max_mw,
            least=least,
        )
        for c in candidates
        if c.site_max_mw < least
    }


def _without_size(candidates: Sequence[Candidate]) -> dict[str, str]:
    """Return why sites may have nothing at all, by site id."""
    return {
        c.site_id: say(
            "{site} may have 0 MW by its request or the cap of one site", site=c.site_name
        )
        for c in candidates
        if c.site_max_mw <= 0
    }


def _shut_by_caps(candidates: Sequence[Candidate], caps: Sequence[Cap]) -> tuple[str, ...]:
    """Return which cap leaves a candidate nothing at all, by column; empty where none does."""
    shut = [cap for cap in caps if cap.mw <= 0 and min(cap.row) >= 0]
    return tuple(
        next((say("The {rule} is 0 MW", rule=cap.name) for cap in shut if cap.row[i] > 0), "")
        for i in range(len(candidates))
    )


def _has_surplus(model: HostingModel, hours: IntArray) -> BoolArray:
    return np.asarray(model.surplus_mw[hours] > SURPLUS_MW)


def _barred(
    candidates: Sequence[Candidate],
    excluded: dict[str, str],
    shut: Sequence[str],
    cut_off: BoolArray,
    can_run: BoolArray,
) -> tuple[str, ...]:
    """Return why candidates get nothing.

    Their site is excluded, a cap shuts them, they are firm where one outage cuts the station off,
    or they are stopped too often for their share.
    """
    share = can_run.mean(axis=0)
    reasons: list[str] = []
    for i, candidate in enumerate(candidates):
        why = excluded.get(candidate.site_id, "") or shut[i]
        if not why and cut_off[i] and candidate.workload.load_class is LoadClass.FIRM:
            why = say(
                "{load} is firm, and one line or transformer alone feeds {station}",
                load=candidate.name, station=candidate.substation_name,
            )  # fmt: skip
        if not why and share[i] < candidate.least_energy_share:
            why = say(
                "{load} needs {percent:g} % of its energy, there is surplus and no load shed "
                "nearby in {found:.1f} % of hours",
                load=candidate.name,
                percent=100 * candidate.least_energy_share,
                found=float(100 * share[i]),
            )
        if not why and not share[i]:
            why = say("{load} never finds surplus without load shed nearby", load=candidate.name)
        reasons.append(why)
    return tuple(reasons)
