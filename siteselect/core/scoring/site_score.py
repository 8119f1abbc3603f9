"""The explanation record of a scored site (DOMAIN section 3.5)."""

from dataclasses import dataclass
from datetime import datetime

from siteselect.core.headroom.headroom import Headroom, SurplusUse
from siteselect.core.headroom.monitored import Security
from siteselect.core.provenance import DataClass
from siteselect.core.regularity.regularity import Regularity
from siteselect.core.scoring.surplus_use import SurplusMix


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one criterion adds to the score.

    `points` is 100 x weight x value; the points of a site sum exactly to its score. A criterion
    without data has `raw` and `value` None and no points; its weight is shared out.
    """

    criterion_id: str
    name: str
    unit: str
    raw: float | None
    value: float | None
    weight: float
    points: float
    max_points: float
    data_class: DataClass
    note: str = ""


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """A hard rule that excludes the site, with what was found and what was allowed."""

    rule_id: str
    sentence: str


@dataclass(frozen=True, slots=True)
class BindingElement:
    """Something that limits the site, in how many hours, and when.

    `branch_index` is the branch that is full, or a negative Binding; `branch_id` names it and
    `outage_id` the branch of which a circuit or unit is then out, None with the network intact:
    ids hold when a branch goes out of service, positions do not. `when` says in words when it
    binds most, e.g. "June evenings (18–23 h)". `gain_mwh_per_mw` is the energy a year that one more
    MW of its rating would give the site, at the margin; None where no rating limits.
    """

    branch_index: int
    name: str
    hours: int
    share_of_hours: float
    data_class: DataClass
    when: str = ""
    branch_id: str | None = None
    outage_id: str | None = None
    gain_mwh_per_mw: float | None = None


@dataclass(frozen=True, slots=True)
class WorstEvent:
    """One of the longest interruptions."""

    start: datetime
    hours: int
    mean_mw: float
    cause: str


@dataclass(frozen=True, slots=True)
class Connection:
    """How the site is connected.

    `cost_usd_per_kw` is per requested kW; `route_km` is the length of the way drawn on the map when
    `is_drawn`, else the straight distance times the route factor.
    """

    substation_id: str
    substation_name: str
    bus_id: str
    bus_index: int
    kv: float
    straight_km: float
    route_km: float
    cost_usd: float
    cost_usd_per_kw: float
    note: str = ""
    is_drawn: bool = False


@dataclass(frozen=True, eq=False)
class SiteScore:
    """Everything the inspector, the shortlist and the page say about one site.

    Attributes
    ----------
    score : float or None
        0 to 100; None when a hard rule excludes the site.
    sentence : str
        The answer first: score, MW, the one thing that limits.
    firm_n0_mw : float
        MW held at the workload's firm exceedance, network intact. [MW]
    firm_n1_mw : float or None
        The same with any one circuit or transformer out.
    coverage : float
        Share of the criteria weight that has data.
    tier_share : dict of int to float
        Share of the served energy by cost tier.
    region_id : str
        Region the site lies in; empty outside all of them.
    security : Security
        What headroom, regularity and score stand for: N-1 unless the load may be interrupted.
    surplus_use : SurplusUse
        How the surplus is thought to serve it.
    energy_cost_lc_per_kwh : float
        Mean marginal cost of the surplus used, losses included. [local currency/kWh]
    mix : SurplusMix or None
        What the surplus behind the headroom is made of, hour by hour.
    """

    site_id: str
    name: str
    workload_id: str
    requested_mw: float
    score: float | None
    sentence: str
    connection: Connection
    headroom: Headroom
    regularity: Regularity
    contributions: tuple[Contribution, ...]
    coverage: float
    broken_rules: tuple[BrokenRule, ...]
    bindings: tuple[BindingElement, ...]
    worst_events: tuple[WorstEvent, ...]
    firm_n0_mw: float
    firm_n1_mw: float | None
    tier_share: dict[int, float]
    energy_cost_lc_per_kwh: float | None
    emission_t_per_mwh: float | None
    region_id: str
    data_class: DataClass
    notes: tuple[str, ...]
    policy: str
    security: Security = Security.INTACT
    surplus_use: SurplusUse = SurplusUse.PROPORTIONAL
    mix: SurplusMix | None = None

    @property
    def firm_mw(self) -> float | None:
        """Firm MW at the security that the load is held to, in MW."""
        return self.firm_n0_mw if self.security is Security.INTACT else self.firm_n1_mw
