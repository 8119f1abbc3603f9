"""The direct-current network model: arrays by bus, branch and controllable link."""

from dataclasses import dataclass
from functools import cached_property

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.fingerprint import fingerprint


@dataclass(frozen=True, eq=False)
class Grid:
    """A connected alternating-current network with controllable direct-current links.

    A branch is a corridor of `circuits` equal circuits or a bank of equal transformers; its
    reactance and rating are those of all of them together.

    Attributes
    ----------
    bus_ids : tuple of str
        ``station:kV`` for every voltage level of every station, length B.
    bus_station : tuple of str
        Station of every bus, length B.
    bus_region : tuple of str
        Region of every bus, length B.
    bus_kv : ndarray, shape (B,)
        Nominal voltage. [kV]
    branch_ids : tuple of str
        Line or transformer id, length L.
    branch_names : tuple of str
        What a planner calls the branch, length L.
    is_transformer : ndarray, shape (L,)
    from_bus, to_bus : ndarray of int, shape (L,)
    reactance_pu : ndarray, shape (L,)
        Series reactance of the corridor on `base_mva`. [p.u.]
    circuits : ndarray of int, shape (L,)
    rating_mw : ndarray, shape (L,)
        Continuous rating of the corridor. [MW]
    limits_dispatch : ndarray of bool, shape (L,)
        False where dispatch cannot help (a transformer that only feeds load): there the flow is
        reported but does not constrain the base case.
    link_ids : tuple of str
        Controllable direct-current links, length K.
    link_from, link_to : ndarray of int, shape (K,)
    link_limit_mw : ndarray, shape (K,)
        Largest transfer either way. [MW]
    slack : int
        Reference bus; no result depends on it.
    shift_rad : ndarray, shape (L,), or None
        Phase shift of every branch, positive when it holds back flow; None when there is none.
        [rad]
    """

    bus_ids: tuple[str, ...]
    bus_station: tuple[str, ...]
    bus_region: tuple[str, ...]
    bus_kv: FloatArray
    branch_ids: tuple[str, ...]
    branch_names: tuple[str, ...]
    is_transformer: BoolArray
    from_bus: IntArray
    to_bus: IntArray
    reactance_pu: FloatArray
    circuits: IntArray
    rating_mw: FloatArray
    limits_dispatch: BoolArray
    link_ids: tuple[str, ...]
    link_from: IntArray
    link_to: IntArray
    link_limit_mw: FloatArray
    base_mva: float = 100.0
    slack: int = 0
    shift_rad: FloatArray | None = None

    @property
    def n_buses(self) -> int:
        """Number of buses, B."""
        return len(self.bus_ids)

    @property
    def n_branches(self) -> int:
        """Number of branches, L."""
        return len(self.branch_ids)

    @property
    def n_links(self) -> int:
        """Number of controllable links, K."""
        return len(self.link_ids)

    @cached_property
    def content_hash(self) -> str:
        """Hash of topology, parameters and names."""
        return fingerprint(
            self.bus_ids, self.bus_region, self.branch_ids, self.branch_names, self.from_bus,
            self.to_bus, self.reactance_pu, self.circuits, self.rating_mw, self.limits_dispatch,
            self.link_ids, self.link_from, self.link_to, self.link_limit_mw, self.base_mva,
            self.slack, self.shift_rad,
        )  # fmt: skip

    @cached_property
    def bus_index(self) -> dict[str, int]:
        """Position of every bus id."""
        return {bus: i for i, bus in enumerate(self.bus_ids)}
