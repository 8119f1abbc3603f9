"""Candidate sites where a study has none: beside the stations that can host most."""

from typing import TYPE_CHECKING

from shapely import Point

from siteselect.core.entities import Site, Substation
from siteselect.core.errors import InputError
from siteselect.core.scoring.rules import FIRM_CAPACITY
from siteselect.core.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from siteselect.study.evaluation import Evaluation


def station_candidates(
    evaluation: "Evaluation", count: int, *, workload_id: str, mw: float
) -> tuple[Site, ...]:
    """Return sites beside the stations with the most firm hosting capacity, region by region.

    Regions take turns, each with its best station that is left, so that no region has all sites.
    Stations that one outage cuts off, and places that a hard rule excludes, are left out.

    Parameters
    ----------
    evaluation : Evaluation
        Prepared.
    count : int
        How many; fewer where the study has fewer stations.
    workload_id : str
        Kind of load of every site.
    mw : float
        What every site asks for. [MW]

    Raises
    ------
    InputError
        When no site is wanted, or no station is left.
    """
    if count < 1:
        raise InputError(
            say("{count} candidates are none", count=count), fix=say("Ask for one or more.")
        )
    found: list[Site] = []
    for station in _in_turns(_stations(evaluation)):
        site = Site(
            f"C{len(found) + 1:02d}", station.name, Point(station.lon, station.lat), workload_id,
            mw, substation_id=station.id,
        )  # fmt: skip
        if _is_allowed(evaluation, site):
            found.append(site)
        if len(found) == count:
            break
    if not found:
        raise InputError(
            say("No station can take a site of {mw:g} MW", mw=mw),
            fix=say("Ask for less, or give sites."),
        )
    return tuple(found)


def _stations(evaluation: "Evaluation") -> list[Substation]:
    """Return the stations that no single outage cuts off, most firm capacity first."""
    grid, firm = evaluation.grid, evaluation.buses.firm_mw
    best: dict[str, float] = {}
    for bus, station in enumerate(grid.bus_station):
        if not evaluation.is_cut_off[bus]:
            best[station] = max(best.get(station, 0.0), float(firm[bus]))
    known = [station for station in evaluation.study.substations if station.id in best]
    return sorted(known, key=lambda station: (-best[station.id], station.id))


def _in_turns(stations: list[Substation]) -> "Iterable[Substation]":
    """Give the stations so that regions take turns, in the order of their best ones."""
    of_region: dict[str, list[Substation]] = {}
    for station in stations:
        of_region.setdefault(station.region_id, []).append(station)
    for turn in range(max(map(len, of_region.values()), default=0)):
        for own in of_region.values():
            yield from own[turn : turn + 1]


def _is_allowed(evaluation: "Evaluation", site: Site) -> bool:
    try:
        score = evaluation.score(site)
    except InputError:  # the station has no level for a site of this size
        return False
    return all(rule.rule_id == FIRM_CAPACITY for rule in score.broken_rules)
