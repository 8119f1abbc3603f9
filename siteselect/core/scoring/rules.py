"""Hard rules: what excludes a site, said with what was found and what is allowed."""

from collections.abc import Sequence
from math import acos, inf, tan

from siteselect.core.entities import LoadClass
from siteselect.core.headroom.proxies import (
    VOLTAGE_STEP_LIMIT_PERCENT,
    WEAK_RATIO,
    GridStrength,
    grid_strength,
    short_circuit_ratio,
    voltage_step_percent,
)
from siteselect.core.scoring.site_score import BrokenRule
from siteselect.core.words import listed_with_and, say

FIRM_CAPACITY = "firm_capacity"


def firm_capacity_rule(
    *,
    load_class: LoadClass,
    requested_mw: float,
    firm_mw: float,
    exceedance: float,
    tolerance: float = 0.01,
) -> BrokenRule | None:
    """Return a rule broken by a firm load whose MW are not there often enough, or None.

    Parameters
    ----------
    load_class : LoadClass
        Only firm loads are excluded; for the others missing hours cost points.
    requested_mw : float
        MW at the connection. [MW]
    firm_mw : float
        MW held in a share `exceedance` of hours. [MW]
    exceedance : float
        Share of hours the load needs.
    tolerance : float
        Shortfall that still counts as served, a share of the request.
    """
    if load_class is not LoadClass.FIRM or firm_mw >= requested_mw * (1 - tolerance):
        return None
    return BrokenRule(
        FIRM_CAPACITY,
        say(
            "{share} of hours hold {mw:,.0f} MW, the firm load asks for {asked:,.0f} MW",
            share=share_words(exceedance),
            mw=firm_mw,
            asked=requested_mw,
        ),
    )


def distance_rule(
    *, straight_km: float, max_km: float, station_name: str, requested_mw: float
) -> BrokenRule | None:
    """Return a rule broken by a site too far from a station that can carry it, or None.

    Parameters
    ----------
    straight_km : float
        Distance to the nearest station that can carry the request; infinite when none can. [km]
    max_km : float
        Longest connection. [km]
    station_name : str
        That station; empty when there is none.
    requested_mw : float
        MW at the connection. [MW]
    """
    if straight_km <= max_km:
        return None
    if not station_name:
        return BrokenRule(
            "distance", say("no station of the study can carry {mw:,.0f} MW", mw=requested_mw)
        )
    return BrokenRule(
        "distance",
        say(
            "the nearest station for {mw:,.0f} MW, {station}, is {km:,.0f} km away, allowed are "
            "{most:,.0f} km",
            mw=requested_mw,
            station=station_name,
            km=straight_km,
            most=max_km,
        ),
    )


def zone_rule(hard_zones: Sequence[str]) -> BrokenRule | None:
    """Return a rule broken by a site inside zones that exclude it, or None."""
    if not hard_zones:
        return None
    return BrokenRule("zone", say("it lies inside {zones}", zones=listed_with_and(hard_zones)))


def site_cap_rule(*, requested_mw: float, site_cap_mw: float) -> BrokenRule | None:
    """Return a rule broken by a site that asks for more than one site may have, or None.

    Parameters
    ----------
    requested_mw : float
        MW at the connection. [MW]
    site_cap_mw : float
        Most load that may trip at once as one site. [MW]
    """
    if requested_mw <= site_cap_mw:
        return None
    return BrokenRule(
        "site_cap",
        say(
            "it asks for {asked:,.0f} MW, one site may have {most:,.0f} MW",
            asked=requested_mw,
            most=site_cap_mw,
        ),
    )


def electrical_rules(
    *,
    requested_mw: float,
    power_factor: float,
    short_circuit_mva: float | None,
    x_over_r: float | None,
) -> tuple[BrokenRule, ...]:
    """Return what a trip of the whole load does to the voltage, and how weak the station is.

    Parameters
    ----------
    requested_mw : float
        MW at the connection, above zero. [MW]
    power_factor : float
        Of the load, lagging.
    short_circuit_mva : float or None
        Short-circuit power of the station; without it nothing can be said, and nothing is. [MVA]
    x_over_r : float or None
        Of the network behind the station; a purely reactive network when not given.

    Notes
    -----
    DOMAIN section 1.5: a sudden loss moves the voltage by at most 3 % (IEC/TR 61000-3-7); a
    short-circuit ratio below 3 is too weak for load behind converters.
    """
    if short_circuit_mva is None:
        return ()
    found = []
    step = voltage_step_percent(
        requested_mw,
        requested_mw * tan(acos(power_factor)),
        short_circuit_mva=short_circuit_mva,
        x_over_r=inf if x_over_r is None else x_over_r,
    )
    if step > VOLTAGE_STEP_LIMIT_PERCENT:
        found.append(
            BrokenRule(
                "voltage_step",
                say(
                    "losing it at once moves the voltage by {step:.1f} %, allowed are {most:g} %",
                    step=step,
                    most=VOLTAGE_STEP_LIMIT_PERCENT,
                ),
            )
        )
    ratio = short_circuit_ratio(requested_mw, short_circuit_mva=short_circuit_mva)
    if grid_strength(ratio) is GridStrength.REJECT:
        found.append(
            BrokenRule(
                "grid_strength",
                say(
                    "the short-circuit power is {ratio:.1f} times the request, needed is {least:g} "
                    "times",
                    ratio=ratio,
                    least=WEAK_RATIO,
                ),
            )
        )
    return tuple(found)


def broken(*rules: BrokenRule | None) -> tuple[BrokenRule, ...]:
    """Return the rules that are broken, in the order they were checked."""
    return tuple(rule for rule in rules if rule is not None)


def share_words(share: float) -> str:
    """Return a share of hours in percent, without needless digits: ``99.9 %``."""
    return say("{percent:.6g} %", percent=100 * share)
