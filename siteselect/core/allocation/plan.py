"""A joint allocation as a planner reads it: MW by site and load, hours, limits, prices, proof."""

from dataclasses import dataclass

from siteselect.core.allocation.problem import Certificate
from siteselect.core.allocation.programme import Programme
from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.entities import LoadClass, Site
from siteselect.core.headroom.monitored import Security
from siteselect.core.provenance import DataClass
from siteselect.core.words import say

TOLD_MW = 0.05
"""Less is nothing where one decimal is told. [MW]"""


@dataclass(frozen=True, slots=True)
class PlanLoad:
    """One workload at one site: one column of the hourly tables.

    Attributes
    ----------
    max_mw : float
        What the site asks for, within the caps of one site. [MW]
    capacity_mw : float
        What the plan gives it. [MW]
    served_mwh : float
        Energy over all hours. [MWh]
    hours_at_full : float
        Hours in which it is served with its whole capacity. [h]
    energy_share, least_energy_share : float
        Energy served over capacity times time, and the least it must be; 0 without capacity.
    worth_usd : float
        What it adds to the objective, the surplus it uses left aside. [USD]
    operator_usd : float
        What its operator earns after energy, equipment and connection; None when what the load
        earns is not known. [USD]
    limited_by : tuple of str
        What keeps it from more, dearest first.
    raised_by : str
        What 10 MW more would need, in one sentence.
    """

    site_id: str
    site_name: str
    workload_id: str
    workload_name: str
    load_class: LoadClass
    region_id: str
    operator: str
    substation_id: str
    substation_name: str
    bus_id: str
    bus_index: int
    max_mw: float
    capacity_mw: float
    served_mwh: float
    hours_at_full: float
    energy_share: float
    least_energy_share: float
    worth_usd: float
    operator_usd: float | None
    limited_by: tuple[str, ...]
    raised_by: str


@dataclass(frozen=True, slots=True)
class PlanSource:
    """What one plant gives to the plan over all hours: a column of the hourly table of sources."""

    plant_id: str
    surplus_mwh: float
    used_mwh: float
    cost_usd_per_mwh: float


@dataclass(frozen=True, slots=True)
class PlanCap:
    """One rule of the programme: its limit, its use, and what one more MW of it is worth.

    `limit_mw` of a floor is negative and its use is counted so too; a share of AI has limit 0 and
    counts how far the AI allocated lies below its share.
    """

    name: str
    limit_mw: float
    used_mw: float
    usd_per_mw: float
    sentence: str

    @property
    def use_words(self) -> str:
        """How much of the rule is used, as a planner would say it."""
        if self.limit_mw > 0:
            return say("{used:,.1f} of {most:,.1f} MW", used=self.used_mw, most=self.limit_mw)
        if self.limit_mw < 0:
            return say(
                "{used:,.1f} of at least {least:,.1f} MW", used=-self.used_mw, least=-self.limit_mw
            )
        if -self.used_mw < TOLD_MW:
            return say("just met")
        return say("exceeded by {mw:,.1f} MW", mw=-self.used_mw)


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A branch, intact or after an outage, that costs the plan something.

    Attributes
    ----------
    line_index : int
        Branch that is full.
    outage_index : int or None
        Branch of which one circuit or unit is out; None with the network intact.
    hours : int
        Hours in which it has a price.
    usd_per_mw : float
        What one more MW of rating in those hours is worth. [USD/MW]
    data_class : DataClass
        How its rating came about.
    """

    line_index: int
    outage_index: int | None
    name: str
    hours: int
    usd_per_mw: float
    data_class: DataClass
    sentence: str


@dataclass(frozen=True, eq=False)
class Plan:
    """What was decided, for whom, and how it is known to be best.

    Money and energy are those of all hours of the study, normally a year.

    Attributes
    ----------
    sites : tuple of Site
        The shortlist, as drawn.
    loads : tuple of PlanLoad
        Columns of `served_mw`, length n: every workload that every site may take.
    sources : tuple of PlanSource
        Columns of `used_mw`, length G: every plant in service.
    caps : tuple of PlanCap
    rows : tuple of PlanRow
        Branches with a price, dearest first.
    hours : ndarray of int, shape (T,)
        Hours of the study that the hourly tables hold; all of them unless `is_preview`.
    weight_h : ndarray, shape (T,)
        Hours that each stands for. [h]
    served_mw : ndarray, shape (T, n)
    used_mw : ndarray, shape (T, G)
    objective_usd : float
        Worth of the plan. [USD]
    certificate : Certificate
        The independent check: bound, gap and worst violation.
    is_preview : bool
        True for the quick answer that only bounds how much better the exact one can be.
    solver : str
        Which method found it, in words.
    security : Security
        Whether limits hold with the network intact or also after any one outage.
    policy : str
        What new load may do to branches that are overloaded without it, in words.
    programme : Programme
    clash : tuple of str
        The smallest set of rules that cannot hold together; then nothing is allocated.
    notes : tuple of str
        What a planner should know besides: why nothing is allocated, what was left out.
    data_class : DataClass
        The weakest data behind the plan.
    study_name, study_hash, scenario_id : str
    engine_version : int
    """

    sites: tuple[Site, ...]
    loads: tuple[PlanLoad, ...]
    sources: tuple[PlanSource, ...]
    caps: tuple[PlanCap, ...]
    rows: tuple[PlanRow, ...]
    hours: IntArray
    weight_h: FloatArray
    served_mw: FloatArray
    used_mw: FloatArray
    objective_usd: float
    certificate: Certificate
    is_preview: bool
    solver: str
    security: Security
    policy: str
    programme: Programme
    clash: tuple[str, ...]
    notes: tuple[str, ...]
    data_class: DataClass
    study_name: str
    study_hash: str
    scenario_id: str
    engine_version: int

    @property
    def capacity_mw(self) -> float:
        """MW allocated in all."""
        return sum(load.capacity_mw for load in self.loads)

    def site_mw(self, site_id: str) -> float:
        """Return the MW allocated to one site, over all its loads."""
        return sum(load.capacity_mw for load in self.loads if load.site_id == site_id)
