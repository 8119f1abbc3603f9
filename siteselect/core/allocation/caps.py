"""The rules of a programme as linear caps on capacities."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from siteselect.core.allocation.candidate import Candidate
from siteselect.core.allocation.programme import Programme
from siteselect.core.arrays import FloatArray
from siteselect.core.words import say

SANDBOX = "sandbox"
NAMELESS = say("participants without a name")


@dataclass(frozen=True, slots=True)
class Cap:
    """One rule ``row c <= mw``; a floor is a cap below zero.

    Attributes
    ----------
    name : str
        What a planner calls it.
    row : tuple of float
        Coefficient of every candidate.
    mw : float
    """

    name: str
    row: tuple[float, ...]
    mw: float

    @property
    def is_floor(self) -> bool:
        """Whether it asks for load instead of limiting it."""
        return self.mw < 0


def programme_caps(candidates: Sequence[Candidate], programme: Programme) -> tuple[Cap, ...]:
    """Return every rule of a programme that concerns these candidates (DOMAIN section 4.1).

    Sites that take a single workload are limited by their own largest capacity, and have no row.

    Returns
    -------
    tuple of Cap
        Programme, stations, operators, sandbox, regions, AI share, sites with several workloads,
        and floors.
    """

    def cap(name: str, mw: float, keys: Iterable[object], wanted: object) -> Cap:
        return Cap(name, tuple(float(key == wanted) for key in keys), mw)

    every = [""] * len(candidates)
    stations = [c.substation_id for c in candidates]
    operators = [c.operator for c in candidates]
    sandboxes = [c.operator if c.status == SANDBOX else None for c in candidates]
    regions = [c.region_id for c in candidates]
    sites = [c.site_id for c in candidates]
    region_names = {c.region_id: c.region_name for c in candidates}
    site_names = {c.site_id: (c.site_name, c.site_max_mw) for c in candidates}
    return (
        cap(_programme_name(programme), programme.reached_mw, every, ""),
        *(
            cap(
                say("common-mode cap at {station}", station=name),
                programme.common_mode_cap_mw,
                stations,
                key,
            )
            for key, name in {c.substation_id: c.substation_name for c in candidates}.items()
        ),
        *(
            cap(*_operator_cap(name, programme), operators, name)
            for name in dict.fromkeys(operators)
            if name
        ),
        *(
            cap(
                say("sandbox cap of {operator}", operator=name or NAMELESS),
                programme.sandbox_cap_mw,
                sandboxes,
                name,
            )
            for name in dict.fromkeys(sandboxes)
            if name is not None
        ),
        *(
            cap(say("cap of {region}", region=region_names[key]), mw, regions, key)
            for key, mw in programme.region_cap_mw.items()
            if key in region_names
        ),
        *(
            cap(say("cap of site {site}", site=name), mw, sites, key)
            for key, (name, mw) in site_names.items()
            if sites.count(key) > 1
        ),
        *_ai_share(candidates, programme),
        *_floors(candidates, programme, region_names),
    )


def cap_matrix(caps: Sequence[Cap], n_candidates: int) -> FloatArray:
    """Return the left sides as a matrix, shape (q, n)."""
    return np.array([cap.row for cap in caps], dtype=np.float64).reshape(len(caps), n_candidates)


def _operator_cap(name: str, programme: Programme) -> tuple[str, float]:
    """Return the cap of an operator that binds first, its share or its own, and the cap's name."""
    share_mw = programme.operator_cap_share * programme.cap_mw
    own_mw = programme.operator_cap_mw.get(name, share_mw)
    if own_mw < share_mw:
        return say("own cap of operator {operator}", operator=name), own_mw
    return say("cap of operator {operator}", operator=name), share_mw


def _ai_share(candidates: Sequence[Candidate], programme: Programme) -> tuple[Cap, ...]:
    """Return ``share sum(c) - sum(c of AI) <= 0`` where some site takes AI."""
    share = programme.least_ai_share
    if not share or not any(c.is_ai for c in candidates):
        return ()
    row = tuple(share - float(c.is_ai) for c in candidates)
    return (Cap(say("least AI share of {percent:g} %", percent=100 * share), row, 0.0),)


def _floors(
    candidates: Sequence[Candidate], programme: Programme, names: dict[str, str]
) -> tuple[Cap, ...]:
    floors = []
    if programme.least_mw:
        row = (-1.0,) * len(candidates)
        floors.append(
            Cap(
                say("least programme of {mw:g} MW", mw=programme.least_mw), row, -programme.least_mw
            )
        )
    for region, mw in programme.region_least_mw.items():
        if mw:
            row = tuple(-float(c.region_id == region) for c in candidates)
            name = say("at least {mw:g} MW in {region}", mw=mw, region=names.get(region, region))
            floors.append(Cap(name, row, -mw))
    return tuple(floors)


def _programme_name(programme: Programme) -> str:
    if programme.phase and programme.reached_mw < programme.cap_mw:
        return say("cap of phase {phase}", phase=programme.phase)
    return say("programme cap")
