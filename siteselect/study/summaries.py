"""What the map shows of buses and regions once a study is evaluated."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.headroom.headroom import Headroom, SurplusUse
from siteselect.core.regularity.regularity import Regularity
from siteselect.core.regularity.tranches import Tranches


@dataclass(frozen=True, eq=False)
class RegionSummary:
    """The deliverable surplus of one region and how regular it is for the standard request.

    `series_mw` has every hour of the study; `regularity` and `tranches` (one series) are those of
    the hours that are looked at.
    """

    region_id: str
    series_mw: FloatArray
    regularity: Regularity
    tranches: Tranches


@dataclass(frozen=True, eq=False)
class HostingMap:
    """Hosting capacity of every bus in every hour.

    Attributes
    ----------
    mw : ndarray, shape (T, B)
        Capped at the programme. [MW]
    binding : ndarray of int, shape (T, B)
        The row that limits, or a :class:`~siteselect.core.headroom.headroom.Binding`.
    cap_mw : float
    use : SurplusUse
        How the surplus is thought to serve the load.
    """

    mw: FloatArray
    binding: IntArray
    cap_mw: float
    use: SurplusUse

    def at(self, bus: int) -> Headroom:
        """Return the headroom of one bus."""
        return Headroom(self.mw[:, bus], self.binding[:, bus].astype(np.int64), self.cap_mw)
