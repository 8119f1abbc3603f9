"""How every branch answers to power put in at every bus, in the direct-current model."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray, frozen
from siteselect.core.errors import InputError
from siteselect.core.grid.network import Grid
from siteselect.core.words import say

if TYPE_CHECKING:
    import scipy.sparse as sp

HOURS_PER_BLOCK = 1024
COLUMNS_PER_BLOCK = 512
MAX_BUSES_NAMED = 5


class Factor(Protocol):
    """A factorised matrix that solves for one or many right-hand sides."""

    def solve(self, rhs: FloatArray) -> FloatArray:
        """Return the solution of the linear system for `rhs`, column by column."""


@dataclass(frozen=True, eq=False)
class Sensitivities:
    """The factorised network. Made by :func:`factorise`.

    Power that enters at a bus leaves at the slack bus; results for injections that add up to zero
    do not depend on where the slack is.

    Attributes
    ----------
    grid : Grid
    factor : Factor
        Factor of the nodal susceptance matrix without the slack bus.
    flow_of_angle : sparse array, shape (L, B - 1)
        Branch flow by angle of every bus but the slack. [p.u.]
    others : ndarray of int, shape (B - 1,)
        Every bus but the slack.
    """

    grid: Grid
    factor: Factor
    flow_of_angle: "sp.csr_array"
    others: IntArray

    def ptdf_columns(self, buses: IntArray) -> FloatArray:
        """Return the flow on every branch per MW put in at each of `buses`, shape (L, n_buses)."""
        wanted = np.atleast_1d(np.asarray(buses, dtype=np.int64))
        row_of_bus = np.full(self.grid.n_buses, -1)
        row_of_bus[self.others] = np.arange(len(self.others))
        rows = row_of_bus[wanted]
        unit = np.zeros((len(self.others), len(wanted)))
        (at,) = np.nonzero(rows >= 0)
        unit[rows[at], at] = 1.0
        return np.asarray(self.flow_of_angle @ self.factor.solve(unit))

    def transfer_columns(self, branches: IntArray) -> FloatArray:
        """Return the flow on every branch per MW sent from end to end of each of `branches`.

        Put in at `from_bus`, taken out at `to_bus`; shape (L, n_branches).
        """
        row_of_bus = np.full(self.grid.n_buses, -1)
        row_of_bus[self.others] = np.arange(len(self.others))
        sent = np.zeros((len(self.others), len(branches)))
        for ends, sign in ((self.grid.from_bus, 1.0), (self.grid.to_bus, -1.0)):
            rows = row_of_bus[ends[branches]]
            (at,) = np.nonzero(rows >= 0)
            sent[rows[at], at] = sign
        return np.asarray(self.flow_of_angle @ self.factor.solve(sent))

    @cached_property
    def ptdf(self) -> FloatArray:
        """Flow on every branch per MW put in at every bus, shape (L, B); read-only."""
        n_buses = self.grid.n_buses
        full = np.empty((self.grid.n_branches, n_buses))
        for first in range(0, n_buses, COLUMNS_PER_BLOCK):
            some = np.arange(first, min(first + COLUMNS_PER_BLOCK, n_buses))
            full[:, some] = self.ptdf_columns(some)
        frozen(full)
        return full

    @cached_property
    def link_ptdf(self) -> FloatArray:
        """Flow on every branch per MW that each link carries, shape (L, K)."""
        grid = self.grid
        return self.ptdf_columns(grid.link_to) - self.ptdf_columns(grid.link_from)

    @cached_property
    def shift_flow_mw(self) -> FloatArray:
        """Flow that phase shifters drive without any injection, shape (L,), in MW."""
        grid = self.grid
        if grid.shift_rad is None:
            return np.zeros(grid.n_branches)
        held_back = grid.base_mva / grid.reactance_pu * grid.shift_rad
        pushed = np.zeros(grid.n_buses)
        np.add.at(pushed, grid.from_bus, held_back)
        np.add.at(pushed, grid.to_bus, -held_back)
        angle = self.factor.solve(pushed[self.others])
        return np.asarray(self.flow_of_angle @ angle) - held_back

    def flows_mw(self, injections_mw: FloatArray, link_mw: FloatArray | None = None) -> FloatArray:
        """Return the flow on every branch in every hour, line-major.

        Parameters
        ----------
        injections_mw : ndarray, shape (T, B)
            Generation less demand at every bus; the slack bus takes up any imbalance. [MW]
        link_mw : ndarray, shape (T, K), optional
            Transfer of the controllable links, drawn at one end and put in at the other. [MW]

        Returns
        -------
        ndarray, shape (L, T)
            Positive from `from_bus` to `to_bus`. [MW]
        """
        injected = injections_mw if link_mw is None else injections_mw + self._at_buses(link_mw)
        flows = np.empty((self.grid.n_branches, len(injected)))
        for first in range(0, len(injected), HOURS_PER_BLOCK):
            hours = slice(first, first + HOURS_PER_BLOCK)
            angle = self.factor.solve(np.ascontiguousarray(injected[hours][:, self.others].T))
            flows[:, hours] = self.flow_of_angle @ angle
        flows += self.shift_flow_mw[:, None]
        return flows

    def _at_buses(self, link_mw: FloatArray) -> FloatArray:
        injected = np.zeros((len(link_mw), self.grid.n_buses))
        for k in range(self.grid.n_links):
            injected[:, self.grid.link_from[k]] -= link_mw[:, k]
            injected[:, self.grid.link_to[k]] += link_mw[:, k]
        return injected


def factorise(grid: Grid) -> Sensitivities:
    """Factorise the network once; every sensitivity and flow comes from the factor.

    Raises
    ------
    InputError
        When the network falls into islands, or a reactance is zero, negative or missing.

    Notes
    -----
    Direct-current model: flow = (angle at from - angle at to - shift) / reactance. Transformer
    taps enter through the reactance.
    """
    import scipy.sparse as sp  # noqa: PLC0415 - heavy
    from scipy.sparse.linalg import splu  # noqa: PLC0415 - heavy

    _refuse_bad_reactance(grid)
    _refuse_islands(grid)
    branches = np.arange(grid.n_branches)
    susceptance = 1.0 / grid.reactance_pu
    incidence = sp.csr_array(
        (
            np.r_[np.ones(grid.n_branches), -np.ones(grid.n_branches)],
            (np.r_[branches, branches], np.r_[grid.from_bus, grid.to_bus]),
        ),
        shape=(grid.n_branches, grid.n_buses),
    )
    others = np.delete(np.arange(grid.n_buses), grid.slack)
    reduced = incidence[:, others]
    flow_of_angle = sp.csr_array(sp.diags_array(susceptance) @ reduced)
    factor = splu(
        sp.csc_array(reduced.T @ flow_of_angle),
        permc_spec="MMD_AT_PLUS_A",
        diag_pivot_thresh=0.0,
        options={"SymmetricMode": True},
    )
    return Sensitivities(grid, factor, flow_of_angle, others)


def _refuse_bad_reactance(grid: Grid) -> None:
    bad = np.flatnonzero(~(grid.reactance_pu > 0))
    if len(bad):
        raise InputError(
            say("{n_bad} branches have no positive reactance", n_bad=len(bad)),
            where=", ".join(grid.branch_names[i] for i in bad[:MAX_BUSES_NAMED]),
            fix=say("Give each a length and a reactance above zero."),
        )


def _refuse_islands(grid: Grid) -> None:
    import scipy.sparse as sp  # noqa: PLC0415 - heavy
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415 - heavy

    joined = sp.csr_array(
        (np.ones(grid.n_branches), (grid.from_bus, grid.to_bus)),
        shape=(grid.n_buses, grid.n_buses),
    )
    n_islands, island = connected_components(joined, directed=False)
    if n_islands == 1:
        return
    smallest = np.flatnonzero(island == np.argmin(np.bincount(island)))
    named = ", ".join(grid.bus_ids[i] for i in smallest[:MAX_BUSES_NAMED])
    raise InputError(
        say(
            "The network falls into {n_islands} parts that no line or transformer joins",
            n_islands=n_islands,
        ),
        where=f"the smallest has {len(smallest)} buses: {named}",
        fix=say("Join them with a line or transformer, or leave those stations out."),
    )
