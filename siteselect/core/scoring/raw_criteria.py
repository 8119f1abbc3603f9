"""All raw criterion values of one site, with the class of each and what is missing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isnan

from siteselect.core.entities import LoadClass
from siteselect.core.provenance import DataClass, weakest
from siteselect.core.regularity.regularity import Regularity, RegularityScores
from siteselect.core.scoring.score_inputs import AssetHealth, regularity_score
from siteselect.core.scoring.surplus_use import EnergyUsed

NEEDED_DATA: Mapping[str, str] = {
    "C4": "no hour has a price where demand is",
    "C5": "no energy is served",
    "C7": "needs line resistances",
    "C8": "needs the short-circuit level of the station",
    "C9": "the station has no transformer and no line",
    "C10": "needs the outage record of the station",
    "C12": "needs a water stress layer",
    "C13": "needs a fibre layer",
    "C14": "needs a road and port layer",
    "C15": "needs a flood depth layer",
    "C16": "needs a seismic hazard layer",
    "C17": "needs a terrain layer",
    "C18": "needs a security classification",
    "C19": "needs a layer of universities",
    "C20": "needs unemployment or load-shedding by region",
    "C21": "needs a layer of incentive and sandbox zones",
    "C22": "no energy is served",
}
"""Why a criterion is missing, or which data would fill it."""


@dataclass(slots=True)
class RawCriteria:
    """Raw value, data class and note by criterion id; a missing criterion has no value."""

    values: dict[str, float | None] = field(default_factory=dict)
    classes: dict[str, DataClass] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=lambda: dict(NEEDED_DATA))

    def put(
        self, criterion_id: str, value: float | None, data_class: DataClass, note: str = ""
    ) -> None:
        """Set one criterion; None and NaN leave it missing with the note on what it needs."""
        if value is None or isnan(value):
            return
        self.values[criterion_id] = value
        self.classes[criterion_id] = data_class
        self.notes[criterion_id] = note


def raw_criteria(
    *,
    regularity: Regularity | RegularityScores,
    load_class: LoadClass,
    firm_mw: float,
    energy: EnergyUsed | None,
    congestion_relief_lc_per_kwh: float,
    connection_usd_per_kw: float,
    health: AssetHealth | None,
    power_usage: float,
    zone: float | None,
    headroom_class: DataClass = DataClass.SYNTHETIC,
    zone_class: DataClass = DataClass.ASSUMED,
) -> RawCriteria:
    """Return the raw value of every criterion that the engine's results give.

    Parameters
    ----------
    regularity : Regularity
        Of the site's headroom for its request.
    load_class : LoadClass
        Chooses the regularity score.
    firm_mw : float
        MW held at the workload's exceedance, network security as its class asks for; not capped
        at the request, since the criterion rewards room beyond it. [MW]
    energy : EnergyUsed or None
        From :func:`~siteselect.core.scoring.surplus_use.energy_used`.
    congestion_relief_lc_per_kwh, health, power_usage, zone
        From :mod:`siteselect.core.scoring.score_inputs`.
    connection_usd_per_kw : float
        From :func:`~siteselect.core.economics.connection.connection_cost`. [USD/kW]
    headroom_class, zone_class : DataClass
        The weakest of what headroom rests on (hourly tables, ratings), and how zones came about.

    Notes
    -----
    DOMAIN section 3.2. Costs, ages and temperatures are assumed at best.
    """
    raw = RawCriteria()
    at_best_assumed = weakest((headroom_class, DataClass.ASSUMED))
    badge = "single year" if regularity.is_single_year else ""
    raw.put("C1", regularity_score(regularity, load_class), headroom_class, badge)
    raw.put("C2", regularity.energy_availability, headroom_class, badge)
    raw.put("C3", firm_mw / regularity.request_mw, headroom_class, badge)
    raw.put("C4", congestion_relief_lc_per_kwh, at_best_assumed)
    raw.put("C6", connection_usd_per_kw, DataClass.ASSUMED)
    raw.put("C11", power_usage, DataClass.ASSUMED)
    raw.put("C21", zone, zone_class)
    if health is not None:
        raw.put("C9", health.share, DataClass.ASSUMED, health.note)
    if energy is not None:
        raw.put("C5", energy.cost_lc_per_kwh, at_best_assumed)
        raw.put("C22", energy.emission_t_per_mwh, at_best_assumed)
    return raw
