"""The network once more, straight from stations, transformers and lines.

Shares no code with the engine: its own susceptance matrix, its own way of taking a circuit out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.entities import Line, Substation, Transformer
from siteselect.core.errors import InputError
from siteselect.core.tables import NamedColumns
from siteselect.core.verification.plate_ratings import plate_ratings_mw
from siteselect.core.verification.rules import RatingRules

if TYPE_CHECKING:
    import scipy.sparse as sp

CUTS_NETWORK = 1e-7
"""A circuit that carries all but this part of what flows between its ends is the only way."""


@dataclass(frozen=True, eq=False)
class PhysicalNetwork:
    """Buses, branches and links as they stand on the ground.

    Attributes
    ----------
    bus_station, bus_kv : tuple
        Station and voltage of every bus. [kV]
    branch_ids, branch_names : tuple of str
    from_bus, to_bus, circuits : ndarray of int, shape (L,)
    susceptance_mw : ndarray, shape (L,)
        Flow per radian between the ends of all circuits together. [MW/rad]
    intact_mw, emergency_mw : ndarray, shape (L, 12)
        Rating of all circuits with the network intact, and after an outage, by month. [MW]
    link_ids : tuple of str
    link_from, link_to : ndarray of int, shape (K,)
        Buses between which direct-current lines carry what they are told to.
    link_limit_mw : ndarray, shape (K,)
        [MW]
    """

    bus_station: tuple[str, ...]
    bus_kv: tuple[float, ...]
    branch_ids: tuple[str, ...]
    branch_names: tuple[str, ...]
    from_bus: IntArray
    to_bus: IntArray
    circuits: IntArray
    susceptance_mw: FloatArray
    intact_mw: FloatArray
    emergency_mw: FloatArray
    link_ids: tuple[str, ...]
    link_from: IntArray
    link_to: IntArray
    link_limit_mw: FloatArray

    @property
    def n_buses(self) -> int:
        """Number of buses, B."""
        return len(self.bus_station)

    @property
    def n_branches(self) -> int:
        """Number of branches, L."""
        return len(self.branch_ids)

    @cached_property
    def bus_index(self) -> dict[str, int]:
        """Position of every bus by ``station:kV``."""
        names = zip(self.bus_station, self.bus_kv, strict=True)
        return {f"{station}:{kv:g}": i for i, (station, kv) in enumerate(names)}

    def bus_nearest(self, station: str, kv: float) -> int:
        """Return the bus of a station with the voltage nearest to one; the higher of two.

        Raises
        ------
        InputError
            When the station has none.
        """
        own = self._buses_of(station)
        return min(own, key=lambda i: (abs(self.bus_kv[i] - kv), -self.bus_kv[i]))

    def lowest_bus(self, station: str) -> int:
        """Return the bus of a station with the lowest voltage.

        Raises
        ------
        InputError
            When the station has none.
        """
        return min(self._buses_of(station), key=lambda i: self.bus_kv[i])

    def flows_mw(self, injected_mw: FloatArray, link_mw: FloatArray) -> FloatArray:
        """Return the flow of every branch in every hour, shape (L, T), in MW.

        Parameters
        ----------
        injected_mw : ndarray, shape (T, B)
            Generation less load. [MW]
        link_mw : ndarray, shape (T, K)
            Transfer of every link, from its first to its second end. [MW]
        """
        injected = injected_mw.copy()
        for k, (start, end) in enumerate(zip(self.link_from, self.link_to, strict=True)):
            injected[:, start] -= link_mw[:, k]
            injected[:, end] += link_mw[:, k]
        return self.susceptance_mw[:, None] * self._spread(self._angles(injected.T))

    def flows_without_mw(
        self, outage: int, injected_mw: FloatArray, link_mw: FloatArray
    ) -> FloatArray:
        """Return the flows with one circuit of a branch taken out and the network solved anew.

        Shape (L, T), in MW; arguments as in :meth:`flows_mw`.

        Raises
        ------
        InputError
            When the outage cuts the network in two.
        """
        left = self.susceptance_mw.copy()
        left[outage] *= 1.0 - 1.0 / self.circuits[outage]
        without = replace(self, susceptance_mw=left)
        return without.flows_mw(injected_mw, link_mw)

    def flow_moved(self, outage: int) -> FloatArray | None:
        """Return what every branch gains per MW that `outage` carried before one circuit is lost.

        Shape (L,), the branch itself included (there it is negative); None when the outage cuts
        the network in two.

        Notes
        -----
        Taking the part ``d`` of a branch's susceptance ``b`` out is a change of rank one,
        ``(B - d a a')^-1 = B^-1 + d B^-1 a a' B^-1 / (1 - d a' B^-1 a)`` with ``a`` its incidence
        column (Sherman and Morrison 1950). The angle between the ends grows by the factor
        ``1 / (1 - d a' B^-1 a)``; every angle moves by ``B^-1 a`` times ``d`` times that.
        """
        own = self.susceptance_mw[outage]
        lost = own / self.circuits[outage]
        response = self._responses[:, outage]
        left = 1.0 - lost * response[outage]
        if left < CUTS_NETWORK:
            return None
        moved: FloatArray = self.susceptance_mw * response * (lost / own / left)
        moved[outage] = (1.0 - lost / own) / left - 1.0
        return moved

    def cut_off_by(self, outage: int) -> BoolArray:
        """Return the buses that an outage leaves alone, shape (B,): the side with fewer of them.

        None of them where the network stays whole, or falls into halves.
        """
        from scipy.sparse import coo_array  # noqa: PLC0415 - slow to import
        from scipy.sparse.csgraph import connected_components  # noqa: PLC0415

        left = np.delete(np.arange(self.n_branches), outage)
        ends = self.from_bus[left], self.to_bus[left]
        joined = coo_array((np.ones(len(left)), ends), shape=(self.n_buses,) * 2)
        _, part = connected_components(joined, directed=False)
        here = part == part[self.from_bus[outage]]
        fewer: BoolArray = here if 2 * np.count_nonzero(here) < self.n_buses else ~here
        is_less_than_half = 2 * np.count_nonzero(fewer) < self.n_buses
        return fewer if is_less_than_half else np.zeros_like(fewer)

    @cached_property
    def _responses(self) -> FloatArray:
        """Angle across every branch per MW put in at one end of another and out at the other."""
        ends = np.zeros((self.n_buses, self.n_branches))
        every = np.arange(self.n_branches)
        ends[self.from_bus, every] += 1.0
        ends[self.to_bus, every] -= 1.0
        return self._spread(self._angles(ends))

    def _spread(self, angle: FloatArray) -> FloatArray:
        return angle[self.from_bus] - angle[self.to_bus]

    def _angles(self, injected_mw: FloatArray) -> FloatArray:
        """Return the angle of every bus, the last one at zero, for columns of injections."""
        angle = np.zeros_like(injected_mw)
        angle[:-1] = self._factor.solve(np.ascontiguousarray(injected_mw[:-1]))
        return angle

    @cached_property
    def _factor(self) -> "sp.linalg.SuperLU":
        from scipy.sparse import coo_array  # noqa: PLC0415 - slow to import
        from scipy.sparse.csgraph import connected_components  # noqa: PLC0415
        from scipy.sparse.linalg import splu  # noqa: PLC0415

        b, start, end = self.susceptance_mw, self.from_bus, self.to_bus
        rows, columns = np.r_[start, end, start, end], np.r_[start, end, end, start]
        nodal = coo_array((np.r_[b, b, -b, -b], (rows, columns)), shape=(self.n_buses,) * 2).tocsc()
        nodal.eliminate_zeros()
        n_parts, part = connected_components(nodal, directed=False)
        if n_parts > 1:
            raise InputError(
                f"{np.count_nonzero(part != part[-1])} buses are cut off from the rest of the "
                "network",
                fix="Join them by a line or a transformer.",
            )
        return splu(nodal[:-1, :-1])

    def _buses_of(self, station: str) -> list[int]:
        own = [i for i, name in enumerate(self.bus_station) if name == station]
        if not own:
            raise InputError(
                f"No line or transformer reaches station '{station}'",
                fix="Give the study of the plan.",
            )
        return own


def physical_network(
    substations: Sequence[Substation],
    transformers: Sequence[Transformer],
    lines: Sequence[Line],
    rules: RatingRules,
    *,
    temperature_c: NamedColumns,
) -> PhysicalNetwork:
    """Return the network that stations, transformers and lines make.

    Every voltage that an alternating-current line or a transformer reaches is a bus. A
    direct-current line joins the highest voltages of its stations and carries what it is told to.

    Raises
    ------
    InputError
        When there is no branch.
    """
    alternating = [line for line in lines if not line.is_dc]
    direct = [line for line in lines if line.is_dc]
    if not alternating and not transformers:
        raise InputError("The study has no network", fix="Give the study of the plan.")
    line_ends = [((x.from_substation, x.kv), (x.to_substation, x.kv)) for x in alternating]
    bank_ends = [((x.substation_id, x.high_kv), (x.substation_id, x.low_kv)) for x in transformers]
    ends = line_ends + bank_ends
    buses = sorted({end for pair in ends for end in pair})
    index = {bus: i for i, bus in enumerate(buses)}
    top = dict(buses)  # sorted by voltage within a station: the highest comes last and stays
    region = {station.id: station.region_id for station in substations}
    plate = plate_ratings_mw(alternating, transformers, region, temperature_c, rules)
    emergency = np.repeat(
        [rules.line_emergency_factor, rules.transformer_emergency_factor],
        [len(alternating), len(transformers)],
    )
    name = {station.id: station.name.split(" (")[0] for station in substations}
    return PhysicalNetwork(
        bus_station=tuple(station for station, _ in buses),
        bus_kv=tuple(kv for _, kv in buses),
        branch_ids=(*(x.id for x in alternating), *(x.id for x in transformers)),
        branch_names=(
            *(f"{name[x.from_substation]}–{name[x.to_substation]} {x.kv:g} kV line"
              for x in alternating),
            *(f"{name[x.substation_id]} {x.high_kv:g}/{x.low_kv:g} kV transformers"
              for x in transformers),
        ),
        from_bus=np.array([index[start] for start, _ in ends], dtype=np.int64),
        to_bus=np.array([index[end] for _, end in ends], dtype=np.int64),
        circuits=np.array(
            [*(x.circuits for x in alternating), *(x.units for x in transformers)], dtype=np.int64
        ),
        susceptance_mw=np.array([
            *(x.circuits * x.kv**2 / (x.reactance_ohm_per_km * x.length_km) for x in alternating),
            *(x.mva / rules.transformer_reactance_pu for x in transformers),
        ]),
        intact_mw=plate * rules.security_margin,
        emergency_mw=plate * emergency[:, None],
        link_ids=tuple(x.id for x in direct),
        link_from=np.array([index[x.from_substation, top[x.from_substation]] for x in direct],
                           dtype=np.int64),
        link_to=np.array([index[x.to_substation, top[x.to_substation]] for x in direct],
                         dtype=np.int64),
        link_limit_mw=np.array([x.rating_mw for x in direct], dtype=np.float64),
    )  # fmt: skip
