"""What it costs to connect a site to a station."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from siteselect.core.errors import InputError
from siteselect.core.words import say

CIRCUITS = 2
LINE_ENDS = 2
LINE_KEY = "line_usd_per_km_"


@dataclass(frozen=True, slots=True)
class ConnectionLevel:
    """A voltage at which sites connect.

    Attributes
    ----------
    kv : float
        Nominal voltage. [kV]
    max_mw : float
        Largest site that this voltage is the first choice for. [MW]
    last_resort_mw : float
        Largest site that may still use it where the next voltage is not at hand. [MW]
    line_usd_per_km : float
        Double-circuit line. [USD/km]
    bay_usd : float
        One line bay. [USD]
    transformer_usd_per_mva : float
        Site transformer fed at this voltage. [USD/MVA]
    """

    kv: float
    max_mw: float
    last_resort_mw: float
    line_usd_per_km: float
    bay_usd: float
    transformer_usd_per_mva: float


@dataclass(frozen=True, slots=True)
class ConnectionTerms:
    """Prices and factors of a connection; `levels` from the lowest voltage to the highest."""

    levels: tuple[ConnectionLevel, ...]
    route_factor: float
    terrain_factor: float
    contingency_factor: float
    construction_interest_share: float
    power_factor: float

    def level(self, kv: float) -> ConnectionLevel:
        """Return one level.

        Raises
        ------
        InputError
            When no site connects at this voltage.
        """
        for level in self.levels:
            if level.kv == kv:
                return level
        raise InputError(
            say("No connection prices for {kv:g} kV", kv=kv),
            where=f"prices for {', '.join(f'{level.kv:g}' for level in self.levels)} kV",
            fix=say(
                "Add the assumptions {line_key}{kv:g}, bay_usd_{kv:g} and the others.",
                line_key=LINE_KEY,
                kv=kv,
            ),
        )


@dataclass(frozen=True, slots=True)
class ConnectionCost:
    """The cost of a connection and what it is made of; the parts add up to `usd`. [USD]."""

    route_km: float
    usd: float
    usd_per_kw: float
    line_usd: float
    bays_usd: float
    transformers_usd: float
    reinforcement_usd: float
    contingency_usd: float
    interest_usd: float


def connection_terms(assumptions: Mapping[str, float]) -> ConnectionTerms:
    """Return the terms held by a study's assumptions.

    Parameters
    ----------
    assumptions : mapping of str to float
        Values by key. Every ``line_usd_per_km_<kV>`` makes a level.

    Raises
    ------
    InputError
        When a key is missing.
    """
    voltages = sorted(
        float(key.removeprefix(LINE_KEY)) for key in assumptions if key.startswith(LINE_KEY)
    )
    try:
        return ConnectionTerms(
            levels=tuple(_level(assumptions, kv) for kv in voltages),
            route_factor=assumptions["route_factor"],
            terrain_factor=assumptions["terrain_factor"],
            contingency_factor=assumptions["contingency_factor"],
            construction_interest_share=assumptions["construction_interest_share"],
            power_factor=assumptions["transformer_power_factor"],
        )
    except KeyError as missing:
        raise InputError(
            say("The assumption {missing} is missing", missing=missing),
            where="cost of connections",
            fix=say("Add it to the assumptions of the study."),
        ) from missing


def connection_levels_kv(request_mw: float, terms: ConnectionTerms) -> tuple[float, ...]:
    """Return the voltages that may carry a site, first choice first; empty when none can.

    Parameters
    ----------
    request_mw : float
        MW at the connection. [MW]
    terms : ConnectionTerms
        Where the thresholds stand.

    Notes
    -----
    Voltage rule of DOMAIN section 3.3: the lowest voltage whose bound holds the request; the one
    below it too while its double circuit carries the request.
    """
    for lower, level in pairwise((None, *terms.levels)):
        if level is not None and request_mw <= level.max_mw:
            if lower is not None and request_mw <= lower.last_resort_mw:
                return level.kv, lower.kv
            return (level.kv,)
    return ()


def connection_cost(
    *,
    request_mw: float,
    kv: float,
    straight_km: float,
    terms: ConnectionTerms,
    route_km: float | None = None,
    reinforcement_usd: float = 0.0,
) -> ConnectionCost:
    """Return the cost of connecting a site by a double-circuit line.

    Parameters
    ----------
    request_mw : float
        MW at the connection, above 0. [MW]
    kv : float
        Voltage of the line. [kV]
    straight_km : float
        Straight distance to the station. [km]
    terms : ConnectionTerms
        Prices and factors.
    route_km : float, optional
        Length of the line where it was drawn; the straight distance with its usual detour when
        not given. [km]
    reinforcement_usd : float
        Share of deeper reinforcement the site bears. [USD]

    Raises
    ------
    InputError
        When the request is not above 0 or there are no prices for this voltage.

    Notes
    -----
    DOMAIN section 3.3: 1.20 [L 1.3 c_line + n_bay c_bay + S_tx c_tx + reinforcement] (1 + AFUDC),
    with a bay at both ends of two circuits and transformers for the request at the power factor.
    A drawn route takes the place of L 1.3: it is its own detour.
    """
    if request_mw <= 0:
        raise InputError(
            say("A site of {request_mw:g} MW has no connection", request_mw=request_mw),
            fix=say("Ask for more than 0 MW."),
        )
    level = terms.level(kv)
    if route_km is None:
        route_km = straight_km * terms.route_factor
    line = route_km * level.line_usd_per_km * terms.terrain_factor
    bays = CIRCUITS * LINE_ENDS * level.bay_usd
    transformers = request_mw / terms.power_factor * level.transformer_usd_per_mva
    works = line + bays + transformers + reinforcement_usd
    contingency = works * (terms.contingency_factor - 1)
    interest = (works + contingency) * terms.construction_interest_share
    total = works + contingency + interest
    return ConnectionCost(
        route_km=route_km,
        usd=total,
        usd_per_kw=total / (1000 * request_mw),
        line_usd=line,
        bays_usd=bays,
        transformers_usd=transformers,
        reinforcement_usd=reinforcement_usd,
        contingency_usd=contingency,
        interest_usd=interest,
    )


def _level(assumptions: Mapping[str, float], kv: float) -> ConnectionLevel:
    max_mw = assumptions[f"station_max_mw_{kv:g}"]
    return ConnectionLevel(
        kv=kv,
        max_mw=max_mw,
        last_resort_mw=assumptions.get(f"station_max_mw_{kv:g}_double", max_mw),
        line_usd_per_km=assumptions[f"{LINE_KEY}{kv:g}"],
        bay_usd=assumptions[f"bay_usd_{kv:g}"],
        transformer_usd_per_mva=assumptions[f"transformer_usd_per_mva_{kv:g}"],
    )
