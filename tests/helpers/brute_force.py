"""Hosting capacity the slow way: take every circuit out, solve the network anew, and look.

Dense matrices of angles; nothing of the program's own sensitivities or outage factors.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import LEAST_SENSITIVITY, SecurityPolicy
from siteselect.core.headroom.proportional import NO_CHANGE

FLOOR_MW = 0.05
INTACT = -1


@dataclass(frozen=True, eq=False)
class Network:
    """A network with some circuits out, solved by a dense inverse."""

    from_bus: np.ndarray
    to_bus: np.ndarray
    susceptance: np.ndarray
    inverse: np.ndarray

    def flows(self, injection: np.ndarray) -> np.ndarray:
        """Return flows (L, n) of injections (B, n) that each add up to zero."""
        angle = self.inverse @ injection
        flow: np.ndarray = self.susceptance[:, None] * (angle[self.from_bus] - angle[self.to_bus])
        return flow


def network_without(grid: Grid, outage: int = INTACT) -> Network | None:
    """Return the network with one circuit of a branch out; None when that cuts it in two."""
    susceptance = 1.0 / grid.reactance_pu
    if outage != INTACT:
        susceptance[outage] *= 1.0 - 1.0 / grid.circuits[outage]
    laplacian = np.zeros((grid.n_buses, grid.n_buses))
    np.add.at(laplacian, (grid.from_bus, grid.from_bus), susceptance)
    np.add.at(laplacian, (grid.to_bus, grid.to_bus), susceptance)
    np.add.at(laplacian, (grid.from_bus, grid.to_bus), -susceptance)
    np.add.at(laplacian, (grid.to_bus, grid.from_bus), -susceptance)
    if n_parts(grid, susceptance) > 1:
        return None
    # the last bus is the reference here, whatever the program's slack is
    inverse = np.zeros_like(laplacian)
    inverse[:-1, :-1] = np.linalg.inv(laplacian[:-1, :-1])
    return Network(grid.from_bus, grid.to_bus, susceptance, inverse)


def n_parts(grid: Grid, susceptance: np.ndarray) -> int:
    """Return into how many parts the branches that are left join the buses."""
    part = np.arange(grid.n_buses)
    for f, t, b in zip(grid.from_bus, grid.to_bus, susceptance, strict=True):
        if b != 0 and part[f] != part[t]:
            part[part == part[f]] = part[t]
    return len(np.unique(part))


def situations(grid: Grid, *, is_secure: bool) -> Iterator[tuple[int, Network]]:
    """Yield the network intact and, when asked, without every one circuit that can be lost."""
    for outage in (INTACT, *(range(grid.n_branches) if is_secure else ())):
        network = network_without(grid, outage)
        if network is not None:
            yield outage, network


def limits_mw(grid: Grid, ratings: Ratings, outage: int) -> np.ndarray:
    """Return what every branch may carry by hour (L, T): continuous intact, else emergency."""
    if outage == INTACT:
        return ratings.normal_mw[:, ratings.period_of_hour]
    limit = ratings.emergency_mw[:, ratings.period_of_hour].copy()
    limit[outage] *= 1.0 - 1.0 / grid.circuits[outage]
    return limit


@dataclass(frozen=True, eq=False)
class Task:
    """Who may draw and who serves: `injection_mw` (T, B), `source_mw` (T, G) at `source_bus`."""

    grid: Grid
    ratings: Ratings
    injection_mw: np.ndarray
    source_mw: np.ndarray
    source_bus: np.ndarray
    policy: SecurityPolicy

    @property
    def pickup(self) -> np.ndarray:
        """Injection per MW of new load by every source's share, (B, T)."""
        put_in = np.zeros((self.grid.n_buses, len(self.source_mw)))
        np.add.at(put_in, self.source_bus, (self.source_mw / self.source_mw.sum(1)[:, None]).T)
        return put_in


def capacity_by_removal(
    task: Task, buses: np.ndarray, *, cap_mw: float, is_secure: bool
) -> tuple[np.ndarray, np.ndarray]:
    """Return hosting capacity in MW and the outage that limits it, each (n_buses, T).

    From two power flows per bus, hour and network: without the load and with 1 MW of it.
    """
    mw = np.minimum(task.source_mw.sum(axis=1), cap_mw)[None].repeat(len(buses), axis=0)
    outage_of = np.full(mw.shape, INTACT - 1)
    for outage, network in situations(task.grid, is_secure=is_secure):
        before = network.flows(task.injection_mw.T)
        limit = limits_mw(task.grid, task.ratings, outage)
        for i, bus in enumerate(buses):
            one_mw = task.pickup
            one_mw[bus] -= 1.0
            change = network.flows(task.injection_mw.T + one_mw) - before
            most = _most_mw(before, change, limit, task.policy).min(axis=0)
            is_tighter = most < mw[i]
            mw[i, is_tighter] = most[is_tighter]
            outage_of[i, is_tighter] = outage
    return mw, outage_of


def _most_mw(
    before: np.ndarray, change: np.ndarray, limit: np.ndarray, policy: SecurityPolicy
) -> np.ndarray:
    """Return how much load each branch bears alone, (L, T)."""
    towards = np.sign(change) * before
    room = np.where(towards > limit + FLOOR_MW, 0.0, np.maximum(limit - towards, FLOOR_MW))
    is_let_pass = (towards > limit + FLOOR_MW) & (
        np.abs(change) < max(LEAST_SENSITIVITY[policy], NO_CHANGE)
    )
    with np.errstate(divide="ignore"):
        most = room / np.abs(change)
    return np.where(is_let_pass | (np.abs(change) < 1e-12), np.inf, most)


def capacity_by_bisection(
    task: Task, networks: list[tuple[int, Network]], bus: int, hour: int, *, cap_mw: float
) -> float:
    """Return the load at which some branch of some network first goes beyond what it may."""
    put_in = task.pickup[:, [hour]]
    put_in[bus] -= 1.0
    injection = task.injection_mw[[hour]].T
    least, most = 0.0, min(float(task.source_mw[hour].sum()), cap_mw)
    limits = [limits_mw(task.grid, task.ratings, outage)[:, [hour]] for outage, _ in networks]
    before = [network.flows(injection) for _, network in networks]

    def is_borne(load_mw: float) -> bool:
        return all(
            _is_borne(load_mw, base, network.flows(injection + load_mw * put_in), limit, task)
            for (_, network), base, limit in zip(networks, before, limits, strict=True)
        )

    if is_borne(most):
        return most
    while most - least > 1e-8:
        middle = (least + most) / 2
        least, most = (middle, most) if is_borne(middle) else (least, middle)
    return least


def _is_borne(
    load_mw: float, before: np.ndarray, after: np.ndarray, limit: np.ndarray, task: Task
) -> bool:
    was_over = np.abs(before) > limit + FLOOR_MW
    gained = (after - before) * np.sign(before)
    least = LEAST_SENSITIVITY[task.policy]
    is_worse = was_over & (gained > NO_CHANGE * load_mw) & (gained >= least * load_mw)
    # a branch that is all but full is still given the floor
    allowed = np.where(np.abs(before) > limit - FLOOR_MW, np.abs(before) + FLOOR_MW, limit)
    is_new = ~was_over & (np.abs(after) > allowed)
    return not (is_worse | is_new).any()


def capacity_of_rows(model: HostingModel, column: np.ndarray, *, cap_mw: float) -> np.ndarray:
    """Return the least of cap, surplus and what every row of a model bears, (T,)."""
    hours = np.arange(model.n_hours)
    share = model.source_mw / model.surplus_mw[:, None]
    change = model.source_rows @ share.T - model.rows.combined(column)[:, None]
    forwards, backwards, over_forwards, over_backwards = model.room_mw(hours)
    room = np.where(change > 0, forwards, backwards)
    is_over = np.where(change > 0, over_forwards, over_backwards)
    with np.errstate(divide="ignore", invalid="ignore"):
        most = room / np.abs(change)
    most[is_over & (np.abs(change) < max(model.least_sensitivity, NO_CHANGE))] = np.inf
    most[change == 0] = np.inf
    return np.minimum(most.min(axis=0), np.minimum(model.surplus_mw, cap_mw))
