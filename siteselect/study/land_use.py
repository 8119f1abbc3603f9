"""How much land a site takes."""

from dataclasses import dataclass

from siteselect.study.study import Study

HA_PER_MW = "site_ha_per_mw"


@dataclass(frozen=True, slots=True)
class LandUse:
    """Land for every MW of a site, and the MW that a new site asks for.

    Attributes
    ----------
    ha_per_mw : float or None
        None when the study does not say. [ha/MW]
    first_mw : float
        What the first kind of load that is planned for asks for. [MW]
    """

    ha_per_mw: float | None
    first_mw: float


def land_use_of(study: Study) -> LandUse:
    """Return what a study says on land: the assumption ``site_ha_per_mw`` and its workloads."""
    values = study.assumption_values()
    first = next((load.default_mw for load in study.workloads if load.is_enabled), 0.0)
    return LandUse(values.get(HA_PER_MW), first)
