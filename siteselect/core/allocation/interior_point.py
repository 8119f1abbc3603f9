"""Primal-dual interior point for the joint allocation: hours joined by capacities and shares.

Newton's system is an arrow: every hour is a small block (its balance and the rows in force), and
only the capacities and the prices of the energy shares join them. Each hour is eliminated on its
own, what is left is one dense system of twice the number of columns. Mehrotra (1992), "On the
implementation of a primal-dual interior point method", SIAM Journal on Optimization 2(4).
"""

from dataclasses import dataclass, field

import numpy as np

from siteselect.core.allocation.centring_kernels import centre
from siteselect.core.allocation.hours_in_parallel import HoursInParallel
from siteselect.core.allocation.interior_point_kernels import (
    Factor,
    Hours,
    Point,
    Rows,
    Step,
    advance,
    direction,
    factorise,
    right_hand_side,
)
from siteselect.core.allocation.scaled import ScaledProblem
from siteselect.core.arrays import FloatArray, IntArray

TO_BOUNDARY = 0.9
LEAST_CENTRING = 1e-6
EQUILIBRIUM_ROUNDS = 4
TINY = 1e-300

REGULAR = 1e-12
"""Added to the scaled system of the master: directions that rounding alone decides stay short."""


@dataclass
class Master:
    """What joins the hours: capacities, energy shares and caps, with slacks and prices."""

    capacity: FloatArray
    capacity_price: FloatArray
    share_slack: FloatArray
    share_price: FloatArray
    cap_slack: FloatArray
    cap_price: FloatArray


@dataclass(frozen=True)
class Measure:
    """How far an iterate is from the optimum."""

    relative_gap: float
    primal: float
    dual: float

    @property
    def is_finite(self) -> bool:
        """Whether the iterate can be used at all."""
        return bool(np.isfinite(self.relative_gap + self.primal + self.dual))

    @property
    def merit(self) -> float:
        """One number to watch progress by."""
        return self.relative_gap + self.primal + self.dual


@dataclass
class InteriorPoint:
    """An iterate and its work space. Made by :func:`interior_point`."""

    problem: ScaledProblem
    hours: Hours
    threads: HoursInParallel
    rows: Rows
    point: Point = field(init=False)
    master: Master = field(init=False)
    step: Step = field(init=False)
    factor: Factor = field(init=False)
    iterations: int = 0
    barrier: float = 1.0

    def __post_init__(self) -> None:
        shape = self.problem.cost.shape
        self._hourly_step = [np.zeros(shape) for _ in range(3)]
        self._hourly_factor = [np.zeros(shape) for _ in range(3)]
        self.n_bounds = int(2 * self.problem.is_open.sum())
        self.firm = self.problem.share > 0
        self.set_rows(self.rows)
        self.start(0.1)

    def set_rows(self, rows: Rows) -> None:
        """Take other rows into force; the work space follows."""
        self.rows = rows
        n_rows, n_hours = len(rows.row), self.problem.n_hours
        k = 1 + np.diff(rows.first)
        ends = np.cumsum(k * (k + 1) // 2)
        inverse, gradient, push = self._hourly_factor
        self.factor = Factor(
            inverse=inverse,
            gradient=gradient,
            push=push,
            imbalance=np.zeros(n_hours),
            row_residual=np.zeros(n_rows),
            row_mean=np.zeros(n_rows),
            first_lower=np.concatenate([[0], ends[:-1]]),
            lower=np.zeros(ends[-1]),
            master=np.zeros((n_rows + n_hours, 2 * self.problem.n_columns)),
            rows_push=np.zeros(n_rows + n_hours),
        )
        value, low_price, high_price = self._hourly_step
        self.step = Step(
            value=value,
            low_price=low_price,
            high_price=high_price,
            energy_price=np.zeros(n_hours),
            row_room=np.zeros(n_rows),
            row_price=np.zeros(n_rows),
        )

    def start(self, spread: float) -> None:
        """Start afresh from a nearly feasible point, `spread` from the boundary in prices."""
        problem = self.problem
        n = problem.n_columns
        weight = problem.weight[:, None]
        reach = problem.cap_matrix @ problem.most
        is_plain = (problem.cap_matrix >= 0).all(axis=1) & (reach > 0)
        scale = (problem.cap[is_plain] / reach[is_plain]).min(initial=1.0)
        capacity = 0.5 * min(1.0, float(scale)) * problem.most
        is_open = problem.is_open
        load = is_open[:, :n] * capacity
        used = problem.upper[:, n:]
        part = np.minimum(0.5, 0.5 * used.sum(1) / load.sum(1))[:, None]
        load *= part
        share_of_surplus = load.sum(1) / used.sum(1)
        value = np.hstack([load, used * share_of_surplus[:, None]])
        room = np.hstack([capacity - load, used * (1.0 - share_of_surplus[:, None])])
        is_closed = is_open == 0
        value[is_closed] = 1.0
        room[is_closed] = 1.0
        open_load = is_open[:, :n]
        energy = -(problem.cost[:, :n] * open_load).sum(1) / open_load.sum(1)
        share_price = np.where(self.firm, spread, 0.0)
        gradient = problem.cost.copy()
        gradient[:, :n] += energy[:, None] - weight * share_price
        gradient[:, n:] -= energy[:, None]
        low = np.maximum(gradient, 0.0) + spread * weight
        high = np.maximum(-gradient, 0.0) + spread * weight
        low[is_closed] = 1.0
        high[is_closed] = 1.0
        self.point = Point(value, room, low, high, energy)
        share_slack = (weight * load).sum(0) - problem.share * problem.all_weight * capacity
        cap_slack = problem.cap - problem.cap_matrix @ capacity
        cap_price = np.full(len(problem.cap), 0.2 * spread * problem.all_weight)
        reduced = (
            problem.capacity_cost
            - (high[:, :n] * open_load).sum(0)
            + problem.share * problem.all_weight * share_price
            + problem.cap_matrix.T @ cap_price
        )
        least = 0.05 * problem.all_weight
        self.master = Master(
            capacity,
            np.maximum(reduced, least * spread),
            np.where(self.firm, np.maximum(share_slack, least * capacity), 1.0),
            share_price,
            np.maximum(cap_slack, 0.05 * np.abs(problem.cap) + 1e-3),
            cap_price,
        )
        self.rows.room[:] = np.maximum(self.rows.limit, 0.5)
        self.rows.price[:] = 0.1 * problem.weight.mean()
        for array in (*self._hourly_step, self.step.row_room, self.step.row_price):
            array[:] = 0.0

    def measure(self) -> Measure:
        """Factorise every hour and return how far the iterate is from the optimum."""
        problem, master, threads = self.problem, self.master, self.threads
        n = problem.n_columns
        by_column = np.zeros((len(threads.parts), 5, n))
        totals = np.zeros((len(threads.parts), 4))

        def work(part: int, first: int, end: int) -> FloatArray:
            factorise(
                first, end, self.hours, self.point, self.rows, self.factor, master.share_price,
                by_column[part], totals[part],
            )  # fmt: skip
            block = self.factor.master[self.rows.first[first] + first : self.rows.first[end] + end]
            product: FloatArray = block.T @ block
            return product

        products = threads.run(work)
        sums = by_column.sum(axis=0)
        total_weight = problem.all_weight
        self._capacity_residual = (
            problem.capacity_cost - sums[3] + problem.share * total_weight * master.share_price
            + problem.cap_matrix.T @ master.cap_price - master.capacity_price
        )  # fmt: skip
        self._share_residual = np.where(
            self.firm,
            sums[4] - problem.share * total_weight * master.capacity - master.share_slack,
            0.0,
        )
        self._cap_residual = problem.cap_matrix @ master.capacity + master.cap_slack - problem.cap
        complementarity = float(
            totals[:, 0].sum()
            + master.capacity @ master.capacity_price
            + (master.share_price * master.share_slack)[self.firm].sum()
            + master.cap_price @ master.cap_slack
        )
        count = self.n_bounds + len(self.rows.row) + n + int(self.firm.sum()) + len(problem.cap)
        self._complementarity = complementarity
        self.barrier = complementarity / count
        self.objective = float(totals[:, 3].sum() + problem.capacity_cost @ master.capacity)
        self.relative_gap = complementarity / max(1.0, abs(self.objective))
        system = np.zeros((2 * n, 2 * n))
        for product in products:
            system += product
        self._finish_system(system, sums)
        return Measure(
            self.relative_gap,
            max(
                float(totals[:, 2].max()),
                float(np.abs(self._share_residual).max()) / total_weight,
                float(np.abs(self._cap_residual).max()),
            ),
            max(
                float(totals[:, 1].max()),
                float(np.abs(self._capacity_residual).max()) / total_weight,
            ),
        )

    def _finish_system(self, hourly: FloatArray, sums: FloatArray) -> None:
        """Form the master's system: capacities, prices of shares, prices of caps."""
        problem, master = self.problem, self.master
        n, matrix = problem.n_columns, problem.cap_matrix
        size = 2 * n + len(problem.cap)
        system = np.zeros((size, size))
        system[: 2 * n, : 2 * n] = hourly
        i = np.arange(n)
        system[i, i] += sums[0] + master.capacity_price / master.capacity
        coupling = problem.share * problem.all_weight - sums[1]
        system[i, n + i] += coupling
        system[n + i, i] += coupling
        system[n + i, n + i] -= sums[2]
        firm = np.flatnonzero(self.firm)
        system[n + firm, n + firm] -= master.share_slack[firm] / master.share_price[firm]
        loose = n + np.flatnonzero(~self.firm)
        system[loose, :] = 0.0
        system[:, loose] = 0.0
        system[loose, loose] = -1.0
        system[2 * n :, :n] = matrix
        system[:n, 2 * n :] = matrix.T
        caps = np.arange(2 * n, size)
        system[caps, caps] = -master.cap_slack / master.cap_price
        self._scale = _equilibrium(system)
        system *= self._scale[:, None] * self._scale
        system[i, i] += REGULAR
        others = np.arange(n, size)
        system[others, others] -= REGULAR
        self._system = system

    def improve(self) -> None:
        """Make one predictor-corrector step from the measured iterate."""
        nothing = Master(*(np.zeros_like(array) for array in vars(self.master).values()))
        predictor, longest, gains = self._solve(0.0, nothing, second_order=0.0)
        primal, dual = _lengths(longest.max(axis=0), 1.0)
        after = self._complementarity + primal * gains[0] + dual * gains[1]
        after += primal * dual * gains[2]
        centring = min(1.0, max(LEAST_CENTRING, after / self._complementarity)) ** 3
        barrier = centring * self.barrier
        step, longest, _ = self._solve(barrier, predictor, second_order=1.0)
        primal, dual = _lengths(longest.max(axis=0), TO_BOUNDARY)
        self._advance(step, primal, dual)
        self.iterations += 1

    def centre(self, which: IntArray, barrier: float) -> None:
        """Put hours, in rising order, to their central points for the capacities as they are."""
        edges = [first for first, _ in self.threads.parts] + [self.problem.n_hours]
        cut = np.searchsorted(which, edges)

        def work(part: int, _first: int, _end: int) -> None:
            centre(
                which[cut[part] : cut[part + 1]], self.hours, self.problem.upper,
                self.master.capacity, self.master.share_price, barrier, self.point, self.rows,
            )  # fmt: skip

        self.threads.run(work)

    def _advance(self, step: Master, primal: float, dual: float) -> None:
        def work(_part: int, first: int, end: int) -> None:
            advance(
                first, end, self.hours, self.point, self.rows, self.step, step.capacity,
                primal, dual,
            )  # fmt: skip

        self.threads.run(work)
        master = self.master
        master.capacity += primal * step.capacity
        master.share_slack += primal * step.share_slack
        master.cap_slack += primal * step.cap_slack
        master.capacity_price += dual * step.capacity_price
        master.share_price += dual * step.share_price
        master.cap_price += dual * step.cap_price

    def _solve(
        self, barrier: float, predictor: Master, *, second_order: float
    ) -> tuple[Master, FloatArray, FloatArray]:
        problem, master, threads = self.problem, self.master, self.threads
        n = problem.n_columns
        factor = second_order
        by_column = np.zeros((len(threads.parts), 2, n))

        def form(part: int, first: int, end: int) -> FloatArray:
            right_hand_side(
                first, end, self.hours, self.point, self.rows, self.factor, self.step,
                predictor.capacity, barrier, factor, by_column[part],
            )  # fmt: skip
            block = slice(self.rows.first[first] + first, self.rows.first[end] + end)
            moved: FloatArray = self.factor.rows_push[block] @ self.factor.master[block]
            return moved

        moved = np.sum(threads.run(form), axis=0)
        sums = by_column.sum(axis=0)
        share_price = np.where(self.firm, master.share_price, 1.0)
        to_capacity_price = (
            barrier - factor * predictor.capacity * predictor.capacity_price
        ) / master.capacity - master.capacity_price
        to_cap_slack = (
            barrier - factor * predictor.cap_slack * predictor.cap_price
        ) / master.cap_price - master.cap_slack
        to_share_slack = (
            barrier - factor * predictor.share_price * predictor.share_slack
        ) / share_price - master.share_slack
        for_capacity = -(self._capacity_residual - sums[0] + moved[:n] - to_capacity_price)
        for_share = np.where(
            self.firm, sums[1] - moved[n:] + self._share_residual - to_share_slack, 0.0
        )
        for_cap = -self._cap_residual - to_cap_slack
        right = np.concatenate([for_capacity, for_share, for_cap]) * self._scale
        solved = np.linalg.solve(self._system, right) * self._scale
        capacity, price, cap_price = np.split(solved, (n, 2 * n))
        step = Master(
            capacity,
            to_capacity_price - master.capacity_price / master.capacity * capacity,
            np.where(self.firm, to_share_slack - master.share_slack / share_price * price, 0.0),
            price,
            to_cap_slack - master.cap_slack / master.cap_price * cap_price,
            cap_price,
        )
        longest = np.zeros((problem.n_hours + 1, 2))
        totals = np.zeros((len(threads.parts), 3))

        def solve(part: int, first: int, end: int) -> None:
            direction(
                first, end, self.hours, self.point, self.rows, self.factor, self.step,
                predictor.capacity, capacity, price, barrier, factor, longest, totals[part],
            )  # fmt: skip

        threads.run(solve)
        gains = totals.sum(axis=0)
        for slack, slack_step, price, price_step in self._pairs(step):
            longest[-1, 0] = max(longest[-1, 0], float((-slack_step / slack).max(initial=0.0)))
            longest[-1, 1] = max(longest[-1, 1], float((-price_step / price).max(initial=0.0)))
            gains += (slack_step @ price, slack @ price_step, slack_step @ price_step)
        return step, longest, gains

    def _pairs(self, step: Master) -> tuple[tuple[FloatArray, ...], ...]:
        """Return slacks and prices of the master with their steps."""
        master, firm = self.master, self.firm
        return (
            (master.capacity, step.capacity, master.capacity_price, step.capacity_price),
            (
                master.share_slack[firm],
                step.share_slack[firm],
                master.share_price[firm],
                step.share_price[firm],
            ),
            (master.cap_slack, step.cap_slack, master.cap_price, step.cap_price),
        )


def _lengths(longest: FloatArray, to_boundary: float) -> tuple[float, float]:
    """Return the longest primal and dual step, at most 1."""
    primal, dual = to_boundary / np.maximum(longest, to_boundary)
    return float(primal), float(dual)


def no_rows(problem: ScaledProblem) -> Rows:
    """Return an empty table of rows in force."""
    return Rows(
        np.zeros(problem.n_hours + 1, dtype=np.int64),
        np.zeros(0, dtype=np.int64),
        np.zeros(0),
        np.zeros(0),
        np.zeros(0),
        np.zeros(0),
        problem.coefficient,
    )


def _equilibrium(matrix: FloatArray) -> FloatArray:
    """Return a symmetric scaling that brings the largest entry of every row near 1 (Ruiz 2001)."""
    scale = np.ones(len(matrix))
    size = np.abs(matrix)
    for _ in range(EQUILIBRIUM_ROUNDS):
        scale /= np.sqrt((size * scale[:, None] * scale).max(axis=1) + TINY)
    return scale


def interior_point(problem: ScaledProblem, threads: HoursInParallel) -> InteriorPoint:
    """Return an iterate at its start, without rows."""
    hours = Hours(problem.cost, problem.is_open, problem.weight)
    return InteriorPoint(problem, hours, threads, no_rows(problem))
