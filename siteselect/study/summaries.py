"""What the map shows of buses and regions once a study is evaluated."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.headroom.headroom import Headroom, SurplusUse
from siteselect.core.regularity.exceedance import positions_exceeded
from siteselect.core.regularity.regularity import Regularity


@dataclass(frozen=True, eq=False)
class BusSummary:
    """What the map shows of every bus: arrays of length B in the order of the grid.

    `firm_mw` holds 95 % of hours, `regular_mw` 80 %, `occasional_mw` 50 %, capped at the
    programme, network intact; `binding` is the branch that limits most hours (or a Binding).
    """

    firm_mw: FloatArray
    regular_mw: FloatArray
    occasional_mw: FloatArray
    binding: IntArray


@dataclass(frozen=True, eq=False)
class RegionSummary:
    """The deliverable surplus of one region and how regular it is for the standard request."""

    region_id: str
    series_mw: FloatArray
    regularity: Regularity


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


def bus_summary(hosting: HostingMap) -> BusSummary:
    """Return the tranches of hosting capacity of every bus."""
    ordered = np.sort(hosting.mw, axis=0)
    held = {p: ordered[positions_exceeded(len(ordered), p)] for p in (0.95, 0.80, 0.50)}
    return BusSummary(held[0.95], held[0.80], held[0.50], _most_frequent(hosting.binding))


def _most_frequent(binding: IntArray) -> IntArray:
    """Return the most frequent limit of every bus, shape (B,)."""
    lowest = int(binding.min())
    return np.array(
        [int(np.bincount(column - lowest).argmax()) + lowest for column in binding.T],
        dtype=np.int64,
    )
