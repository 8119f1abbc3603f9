"""What a plan is held against: the study's own tables and the base case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from siteselect.core.arrays import FloatArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.entities import Line, LoadShare, Operator, Plant, Substation, Transformer
from siteselect.core.tables import NamedColumns

KWH_PER_MWH = 1000.0


@dataclass(frozen=True, eq=False)
class BaseOperation:
    """How existing demand is served without the plan: columns by name, not by place.

    Attributes
    ----------
    dispatch_mw : ndarray, shape (T, n_plants)
        Columns are `plant_ids`. [MW]
    link_mw : ndarray, shape (T, n_links)
        Columns are `link_ids`. [MW]
    shed_mw : ndarray, shape (T, n_buses)
        Existing demand not served; columns are `bus_ids`. [MW]
    """

    plant_ids: Sequence[str]
    dispatch_mw: FloatArray
    link_ids: Sequence[str]
    link_mw: FloatArray
    bus_ids: Sequence[str]
    shed_mw: FloatArray


@dataclass(frozen=True, eq=False)
class Facts:
    """The study's tables, its assumptions under the plan's scenario, and the base case.

    Attributes
    ----------
    lines, transformers : sequence
        Those in service.
    temperature_c : NamedColumns, shape (288, R)
        Typical air temperature by month and hour of the day. [degC]
    values : mapping of str to float
        Assumptions by key.
    currency_per_usd : float
        Local currency for one US dollar.
    least_energy_share : mapping of str to float
        Least share of capacity times time that a workload must be served, by workload.
    firm_workloads : frozenset of str
        Those that no outage may interrupt.
    """

    substations: Sequence[Substation]
    transformers: Sequence[Transformer]
    lines: Sequence[Line]
    plants: Sequence[Plant]
    load_shares: Sequence[LoadShare]
    hourly_demand: NamedColumns
    hourly_availability: NamedColumns
    temperature_c: NamedColumns
    calendar: HourCalendar
    values: Mapping[str, float]
    currency_per_usd: float
    least_energy_share: Mapping[str, float]
    firm_workloads: frozenset[str]
    operators: Sequence[Operator]
    base: BaseOperation

    def moment(self, hour: int) -> str:
        """Return what a planner calls an hour."""
        return f"hour {hour:,}, {self.calendar.starts[hour]:%Y-%m-%d %H:%M}"
