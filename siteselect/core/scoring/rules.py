"""Hard rules: what excludes a site, said with what was found and what is allowed."""

from collections.abc import Sequence

from siteselect.core.entities import LoadClass
from siteselect.core.scoring.site_score import BrokenRule

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
        f"{share_words(exceedance)} of hours hold {firm_mw:,.0f} MW, "
        f"the firm load asks for {requested_mw:,.0f} MW",
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
        return BrokenRule("distance", f"no station of the study can carry {requested_mw:,.0f} MW")
    return BrokenRule(
        "distance",
        f"the nearest station for {requested_mw:,.0f} MW, {station_name}, is {straight_km:,.0f} km "
        f"away, allowed are {max_km:,.0f} km",
    )


def zone_rule(hard_zones: Sequence[str]) -> BrokenRule | None:
    """Return a rule broken by a site inside zones that exclude it, or None."""
    if not hard_zones:
        return None
    return BrokenRule("zone", f"it lies inside {' and '.join(hard_zones)}")


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
        f"it asks for {requested_mw:,.0f} MW, one site may have {site_cap_mw:,.0f} MW",
    )


def broken(*rules: BrokenRule | None) -> tuple[BrokenRule, ...]:
    """Return the rules that are broken, in the order they were checked."""
    return tuple(rule for rule in rules if rule is not None)


def share_words(share: float) -> str:
    """Return a share of hours in percent, without needless digits: ``99.9 %``."""
    return f"{100 * share:.6g} %"
