"""One workload at one site: what a column of the allocation stands for."""

from dataclasses import dataclass

from siteselect.core.allocation.programme import is_ai
from siteselect.core.entities import Workload
from siteselect.core.words import from_table, say


@dataclass(frozen=True, slots=True)
class Candidate:
    """A workload a site may take, and where it would connect.

    Attributes
    ----------
    site_max_mw : float
        Most that the site may have, over all its workloads. [MW]
    least_energy_share : float
        Least share of capacity times time that must be served.
    connection_usd_per_mw : float
        Cost of its connection. [USD/MW]
    """

    site_id: str
    site_name: str
    workload: Workload
    operator: str
    status: str
    region_id: str
    region_name: str
    substation_id: str
    substation_name: str
    bus: int
    site_max_mw: float
    least_energy_share: float
    connection_usd_per_mw: float

    @property
    def is_ai(self) -> bool:
        """Whether it counts towards the least AI share."""
        return is_ai(self.workload.id)

    @property
    def name(self) -> str:
        """What a planner calls it."""
        return say(
            "{workload} at {site}", workload=from_table(self.workload.name), site=self.site_name
        )
